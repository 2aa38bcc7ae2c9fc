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

  /**
   * Bytes before and after what is copied. Arrays that lie one after the other in the heap are as
   * far apart as a processor takes for the same address, when they have 4 KiB; a copy then takes
   * two to eight times as long in some JVMs.
   */
  private static final int APART = 2048;

  private static final int DOUBLES_APART = APART / Double.BYTES;

  private double[] otherDoubles;
  private byte[] otherNumbers;

  @Override
  void hold() {
    if (elements == Elements.DOUBLES) {
      otherDoubles = new double[doubles.length + 2 * DOUBLES_APART];
    } else {
      otherNumbers = new byte[numbers.length + 2 * APART];
    }
  }

  @Override
  @Benchmark
  public double in() {
    System.arraycopy(doubles, 0, otherDoubles, DOUBLES_APART, doubles.length);
    return otherDoubles[DOUBLES_APART] + otherDoubles[DOUBLES_APART + doubles.length - 1];
  }

  @Override
  @Benchmark
  public void out() {
    int end = DOUBLES_APART + doubles.length;
    Arrays.fill(otherDoubles, DOUBLES_APART, end, value);
    System.arraycopy(otherDoubles, DOUBLES_APART, doubles, 0, doubles.length);
  }

  @Override
  @Benchmark
  public void inOut() {
    int last = DOUBLES_APART + doubles.length - 1;
    System.arraycopy(doubles, 0, otherDoubles, DOUBLES_APART, doubles.length);
    double first = otherDoubles[DOUBLES_APART];
    otherDoubles[DOUBLES_APART] = otherDoubles[last];
    otherDoubles[last] = first;
    System.arraycopy(otherDoubles, DOUBLES_APART, doubles, 0, doubles.length);
  }

  @Override
  @Benchmark
  public int inBytes() {
    System.arraycopy(numbers, 0, otherNumbers, APART, numbers.length);
    return otherNumbers[APART] + otherNumbers[APART + numbers.length - 1];
  }

  @Override
  @Benchmark
  public void outBytes() {
    Arrays.fill(otherNumbers, APART, APART + numbers.length, (byte) value);
    System.arraycopy(otherNumbers, APART, numbers, 0, numbers.length);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    int last = APART + numbers.length - 1;
    System.arraycopy(numbers, 0, otherNumbers, APART, numbers.length);
    byte first = otherNumbers[APART];
    otherNumbers[APART] = otherNumbers[last];
    otherNumbers[last] = first;
    System.arraycopy(otherNumbers, APART, numbers, 0, numbers.length);
  }
}
