// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    meaning = "System.arraycopy between two Java arrays, without C.",
    headline = true)
public class JavaArrayPassing extends ArrayPassingColumn {

  private double[] otherDoubles;
  private byte[] otherNumbers;

  @Override
  void hold() {
    if (elements == Elements.DOUBLES) {
      otherDoubles = new double[doubles.length];
    } else {
      otherNumbers = new byte[numbers.length];
    }
  }

  @Override
  @Benchmark
  public double in() {
    System.arraycopy(doubles, 0, otherDoubles, 0, otherDoubles.length);
    return otherDoubles[0] + otherDoubles[otherDoubles.length - 1];
  }

  @Override
  @Benchmark
  public void out() {
    Arrays.fill(otherDoubles, value);
    System.arraycopy(otherDoubles, 0, doubles, 0, otherDoubles.length);
  }

  @Override
  @Benchmark
  public void inOut() {
    System.arraycopy(doubles, 0, otherDoubles, 0, otherDoubles.length);
    double first = otherDoubles[0];
    otherDoubles[0] = otherDoubles[otherDoubles.length - 1];
    otherDoubles[otherDoubles.length - 1] = first;
    System.arraycopy(otherDoubles, 0, doubles, 0, otherDoubles.length);
  }

  @Override
  @Benchmark
  public int inBytes() {
    System.arraycopy(numbers, 0, otherNumbers, 0, otherNumbers.length);
    return otherNumbers[0] + otherNumbers[otherNumbers.length - 1];
  }

  @Override
  @Benchmark
  public void outBytes() {
    Arrays.fill(otherNumbers, (byte) value);
    System.arraycopy(otherNumbers, 0, numbers, 0, otherNumbers.length);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    System.arraycopy(numbers, 0, otherNumbers, 0, otherNumbers.length);
    byte first = otherNumbers[0];
    otherNumbers[0] = otherNumbers[otherNumbers.length - 1];
    otherNumbers[otherNumbers.length - 1] = first;
    System.arraycopy(otherNumbers, 0, numbers, 0, otherNumbers.length);
  }
}
