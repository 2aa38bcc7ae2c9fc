// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.javacpp.JavaCppArrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.REUSED,
    meaning = "The array is copied in bulk into the memory of a Pointer that is reused.")
public class JavaCppReusedArrayPassing extends ArrayPassingColumn {

  private DoublePointer reusedDoubles;
  private BytePointer reusedBytes;

  @Override
  void hold() {
    if (elements == Elements.DOUBLES) {
      reusedDoubles = AlignedMemory.javaCppDoubles(doubles.length);
    } else {
      reusedBytes = AlignedMemory.javaCppBytes(numbers.length);
    }
  }

  @Override
  @Benchmark
  public double in() {
    return JavaCppArrays.takeReused(doubles, reusedDoubles);
  }

  @Override
  @Benchmark
  public void out() {
    JavaCppArrays.fillReused(doubles, value, reusedDoubles);
  }

  @Override
  @Benchmark
  public void inOut() {
    JavaCppArrays.swapReused(doubles, reusedDoubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JavaCppArrays.takeReused(numbers, reusedBytes);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JavaCppArrays.fillReused(numbers, value, reusedBytes);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JavaCppArrays.swapReused(numbers, reusedBytes);
  }
}
