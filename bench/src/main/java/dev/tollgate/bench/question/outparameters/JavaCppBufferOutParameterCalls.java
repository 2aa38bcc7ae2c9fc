// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppOutParameters;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "BUFFER",
    meaning = "Two direct IntBuffers that are kept.")
public class JavaCppBufferOutParameterCalls extends OutParameterCallsColumn {

  private IntBuffer quotient = buffer();
  private IntBuffer remainder = buffer();

  @Benchmark
  public long divide() {
    return JavaCppOutParameters.divideBuffer(a, b, quotient, remainder);
  }

  private static IntBuffer buffer() {
    return ByteBuffer.allocateDirect(Integer.BYTES).order(ByteOrder.nativeOrder()).asIntBuffer();
  }
}
