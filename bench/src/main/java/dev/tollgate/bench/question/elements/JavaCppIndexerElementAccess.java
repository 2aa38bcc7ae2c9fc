// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.javacpp.JavaCppElements;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "INDEXER",
    meaning = "A DoubleIndexer on the memory of a DoublePointer.")
public class JavaCppIndexerElementAccess extends ElementAccessColumn {

  /** An indexer on a JavaCPP pointer. */
  public static class Indexer extends Held {
    private DoublePointer pointer;
    private DoubleIndexer a;

    @Override
    void hold() {
      pointer = AlignedMemory.javaCppDoubles(elements);
      JavaCppElements.randomFill(pointer, SEED);
      a = DoubleIndexer.create(pointer);
    }

    @Override
    long address() {
      return pointer.address();
    }

    @Override
    double sum() {
      return order == null ? JavaCppElements.sum(a) : JavaCppElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaCppElements.fill(a, x);
      } else {
        JavaCppElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      pointer.close();
    }
  }

  @Benchmark
  public double sum(Indexer held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Indexer held) {
    held.fill();
    return held;
  }
}
