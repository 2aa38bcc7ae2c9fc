// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.purejava.JavaKernels;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does the same work cost in one call, in a thousand, and in a million? The work is julia on
 * the million points of {@link KernelCost}: in one call, in one for each row, in one for each
 * point. The time is that of the whole work.
 *
 * <p>Each call goes through {@code Kernels}, as in {@link KernelCost}, but without its checks:
 * whoever cuts up data of his own need not make them a million times, and with those of segments C2
 * neither inlines the call nor removes the slices. C is C calling C as often, and shows what a
 * smaller piece costs without any crossing: the kernel works on vectors of points, which a single
 * point does not fill, so it takes several times as long for a million points one by one. <b>What a
 * column takes beyond C is the crossing.</b> JAVA is called alike, and works point by point anyway.
 *
 * <p>Whoever has arrays must pass arrays, here short ones, used again for each call: copying the
 * points into them, and the counts out, is in all columns but those off the heap, where a slice
 * costs nothing.
 *
 * <p>Expect one call and a thousand to cost the same by every technology, but for copies: eight
 * microseconds of work a row hide any crossing. Expect a million to tell what a call costs with
 * three arrays, in milliseconds for nanoseconds: less than ten for FFM and JNI off the heap, a
 * hundred to two thousand for JNA. A critical call of FFM is the cheapest; pinning by JNI costs
 * several calls of its own for each array.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * FewBigManySmall}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FewBigManySmall {

  private static final String C = "C";

  /** What one call is for. */
  public enum Piece {
    ALL,
    ROW,
    POINT;

    /** How many points that are. */
    int points(int side) {
      return switch (this) {
        case ALL -> side * side;
        case ROW -> side;
        case POINT -> 1;
      };
    }
  }

  private static final int SIDE = 1_000;

  private static final List<String> TELLING = List.of(C, "FFM_OFF_HEAP", "JNI_OFF_HEAP");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "FewBigManySmall";
        }

        @Override
        public String asks() {
          return "What does the same work cost in one call, in a thousand, in a million?";
        }

        @Override
        public String baseline() {
          return C;
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return profile == Profile.QUICK
              ? row(Piece.POINT).filter(cell -> TELLING.contains(cell.column())).toList()
              : Stream.of(Piece.values()).flatMap(FewBigManySmall::row).toList();
        }

        @Override
        public Map<String, String> notPossible() {
          return KernelCost.QUESTION.notPossible();
        }
      };

  private static Stream<Cell> row(Piece piece) {
    int calls = SIDE * SIDE / piece.points(SIDE);
    return Stream.concat(
            Stream.of(C, "JAVA"),
            Stream.concat(
                    nativeBackends().filter(backend -> backend.transferMode() != TransferMode.OFF_HEAP),
                    nativeBackends().filter(backend -> backend.transferMode() == TransferMode.OFF_HEAP))
                .map(Backend::name))
        .map(
            column ->
                new Cell(
                    QUESTION.name(),
                    String.format(Locale.ROOT, "julia in %,d", calls),
                    column,
                    FewBigManySmall.class.getName() + ".run",
                    Map.of("piece", piece.name(), "column", column),
                    Cell.SMALL_HEAP_MEBIBYTES,
                    1));
  }

  private static Stream<Backend> nativeBackends() {
    return Stream.of(Backend.values()).filter(backend -> backend.technology().isNative());
  }

  @Param("ALL")
  public Piece piece;

  /** Points a side. */
  @Param("" + SIDE)
  public int side;

  /** A {@link Backend}, or C. */
  @Param("JAVA")
  public String column;

  private Arena arena;
  private LongSupplier run;

  @Setup
  public void prepare() {
    arena = Arena.ofConfined();
    Workload workload = KernelName.JULIA.workload(side);
    Task task = task(workload, piece.points(side));
    String expected = workload.onArrays().apply(new JavaKernels()).runOnce().digest();
    if (!task.runOnce().digest().equals(expected)) {
      throw new AssertionError(column + " computes julia wrongly, by " + piece);
    }
    run = task.run();
  }

  private Task task(Workload workload, int points) {
    if (column.equals(C)) {
      return workload.offHeap().apply(JuliaInPieces.byC(points), arena);
    }
    Backend backend = Backend.valueOf(column);
    return backend.transferMode() == TransferMode.OFF_HEAP
        ? workload
            .offHeap()
            .apply(JuliaInPieces.offHeap(backend.uncheckedOffHeapKernels(), points), arena)
        : workload.onArrays().apply(JuliaInPieces.onArrays(backend.uncheckedKernels(), points));
  }

  @TearDown
  public void release() {
    arena.close();
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
