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
    mode = TransferMode.OFF_HEAP,
    meaning = "The data is already in the memory of a Pointer.")
public class JavaCppOffHeapArrayPassing extends ArrayPassingColumn {

  private DoublePointer doubleMemory;
  private BytePointer byteMemory;

  @Override
  void hold() {
    if (elements == Elements.DOUBLES) {
      doubleMemory = AlignedMemory.javaCppDoubles(doubles.length);
      passed = at(doubleMemory.address());
    } else {
      byteMemory = AlignedMemory.javaCppBytes(numbers.length);
      passed = at(byteMemory.address());
    }
  }

  @Override
  @Benchmark
  public double in() {
    return JavaCppArrays.take(doubleMemory);
  }

  @Override
  @Benchmark
  public void out() {
    JavaCppArrays.fill(doubleMemory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JavaCppArrays.swap(doubleMemory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JavaCppArrays.take(byteMemory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JavaCppArrays.fill(byteMemory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JavaCppArrays.swap(byteMemory);
  }
}
