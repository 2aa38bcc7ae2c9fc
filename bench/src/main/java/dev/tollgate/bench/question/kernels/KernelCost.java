// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import static dev.tollgate.bench.workload.KernelName.ADD;
import static dev.tollgate.bench.workload.KernelName.BISECT;
import static dev.tollgate.bench.workload.KernelName.COUNT_MULTIPLES;
import static dev.tollgate.bench.workload.KernelName.JULIA;
import static dev.tollgate.bench.workload.KernelName.LAPLACIAN;
import static dev.tollgate.bench.workload.KernelName.MATMUL;
import static dev.tollgate.bench.workload.KernelName.MULTIPLY_ADD;
import static dev.tollgate.bench.workload.KernelName.RANDOM_FILL;
import static dev.tollgate.bench.workload.KernelName.SECOND_DERIVATIVE;
import static dev.tollgate.bench.workload.KernelName.SUM;
import static dev.tollgate.bench.workload.KernelName.TRANSPOSE_ADD;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Use;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does a kernel cost through each backend, from a few elements, where the call dominates, to
 * millions, where it does not matter?
 *
 * <p>Calls go through {@code Kernels} with its checks, as in a program. With few elements a JVM
 * calls only one backend, so C2 sees one implementation and inlines it; with more, backends share a
 * JVM, because a call that is not inlined is then less than 1 % of the time. With many each has a
 * JVM again, for the memory of its arrays. The column C shows what a backend would cost if the call
 * from Java were free.
 *
 * <p>Off-heap kernels take segments, which only FFM and Java pass on as they are. The others make
 * their own pointer of each segment in each call, so their columns are named OFF_HEAP_SEGMENT. A
 * program that keeps its pointers saves that: {@code ArrayPassing} has both. All off-heap memory is
 * aligned to 64 bytes ({@code AlignedMemory}).
 *
 * <p>C_PARALLEL shows what several threads gain where there are many elements. They are C's own, so
 * a backend would gain as much.
 *
 * <p>Expect critical and off-heap backends to be within one call of C, copies to cost what copying
 * costs, and C to beat plain Java only where C is vectorized.
 */
public final class KernelCost implements Question {

  /** Two sizes separate the cost of a call from that of an element. */
  private static final List<Integer> HEADLINE_SIZES = List.of(64, 4096);

  /** From so many elements on, what C2 inlines does not matter. */
  private static final long FEW_ELEMENTS = 4_096;

  /** The arrays of all columns of a row fit into a small heap. */
  private static final long MANY_ELEMENTS = 1 << 16;

  /** A kernel has at most four arrays; checking a result takes two copies of it. */
  private static final long BYTES_PER_ELEMENT = 6 * Double.BYTES;

  /** C works on at least so many elements for each call from Java, which then does not matter. */
  private static final long ELEMENTS_IN_C = 1 << 20;

  private static final Column C = Column.of(CKernelCost.class);
  private static final Column C_SCALAR = Column.of(CScalarKernelCost.class);
  private static final Column C_COPY = Column.of(CCopyKernelCost.class);
  private static final Column C_PARALLEL = Column.of(CParallelKernelCost.class);

  @Override
  public String asks() {
    return "What does a kernel cost through each backend?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    sizes().forEach((kernel, sizes) -> sizes.forEach(size -> rows.add(row(kernel, size))));
    return rows;
  }

  private static Map<KernelName, List<Integer>> sizes() {
    Map<KernelName, List<Integer>> sizes = new LinkedHashMap<>();
    sizes.put(SUM, List.of(64, 4096, 1 << 20));
    sizes.put(JULIA, List.of(10, 100, 1000));
    // In the first-level cache, in the last, and beyond it.
    List<Integer> growing = List.of(64, 1024, 1 << 16, 1 << 22);
    for (KernelName kernel :
        List.of(ADD, MULTIPLY_ADD, SECOND_DERIVATIVE, COUNT_MULTIPLES, RANDOM_FILL, BISECT)) {
      sizes.put(kernel, growing);
    }
    sizes.put(LAPLACIAN, List.of(32, 256, 2048, 8192));
    sizes.put(TRANSPOSE_ADD, List.of(32, 256, 2048));
    sizes.put(MATMUL, List.of(8, 64, 512));
    return sizes;
  }

  private static Settings row(KernelName kernel, int size) {
    Settings row =
        Settings.of(kernel.row(size), "run")
            .param("kernel", kernel.name())
            .param("size", size)
            .heap(
                Settings.SMALL_HEAP_MEBIBYTES
                    + (int) ((kernel.elements(size) * BYTES_PER_ELEMENT) >> 20));
    if (kernel.elements(size) < FEW_ELEMENTS || kernel.elements(size) > MANY_ELEMENTS) {
      row = row.inJvmsOfTheirOwn();
    }
    return kernel == SUM && HEADLINE_SIZES.contains(size) ? row.inHeadline() : row;
  }

  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    KernelName kernel = KernelName.of(row.row()).orElseThrow();
    if (column.equals(C)) {
      int times =
          (int) Math.max(1, ELEMENTS_IN_C / kernel.elements(Math.toIntExact(row.row().size())));
      // bisect takes a new key in each run; with one key, repeated in C, the processor would learn
      // the path.
      return kernel == BISECT
          ? Optional.empty()
          : Optional.of(row.param("times", times).operations(times));
    }
    boolean applies =
        (!column.equals(C_SCALAR) || kernel == JULIA)
            && (!column.equals(C_COPY) || kernel == LAPLACIAN || kernel == ADD)
            // Where columns share a JVM, threads that wait for work would disturb the others.
            && (!column.equals(C_PARALLEL)
                || (kernel != BISECT
                    && kernel.elements(Math.toIntExact(row.row().size())) > MANY_ELEMENTS));
    return applies ? Optional.of(row) : Optional.empty();
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Add up 4,096 doubles of a Java array", SUM.row(4096)).onHeap().orJava());
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Technology technology : Technology.values()) {
      technology
          .whyNot(TransferMode.CRITICAL)
          .filter(reason -> technology.isNative())
          .ifPresent(reason -> reasons.put(technology + "_" + TransferMode.CRITICAL, reason));
    }
    return reasons;
  }
}
