// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import static dev.tollgate.bench.workload.KernelName.ADD;
import static dev.tollgate.bench.workload.KernelName.COUNT_MULTIPLES;
import static dev.tollgate.bench.workload.KernelName.JULIA;
import static dev.tollgate.bench.workload.KernelName.LAPLACIAN;
import static dev.tollgate.bench.workload.KernelName.MATMUL;
import static dev.tollgate.bench.workload.KernelName.SECOND_DERIVATIVE;
import static dev.tollgate.bench.workload.KernelName.SUM;
import static dev.tollgate.bench.workload.KernelName.TRANSPOSE_ADD;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.python.PythonRungs;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How fast is each way to compute a kernel, from boxed lists and plain Python to C on all
 * processors?
 *
 * <p>Each column is a rung: the kernel as its author would first write it, and then with what the
 * language, a library or C offers. All have the same inputs, and the answer of each is checked. The
 * rungs of Python are found when a run begins ({@link PythonRungs}), so they are no classes here.
 *
 * <p>Rungs by several threads, and those of large rows, have a process of their own; the others
 * take turns, as everywhere.
 */
public final class Ladder implements Question {

  private static final Map<KernelName, Integer> QUICK_SIZES = new LinkedHashMap<>();
  private static final Map<KernelName, Integer> SIZES = new LinkedHashMap<>();

  static {
    size(JULIA, 200, 1000);
    size(LAPLACIAN, 1000, 10_000);
    size(SUM, 1_000_000, 20_000_000);
    size(ADD, 1_000_000, 20_000_000);
    size(COUNT_MULTIPLES, 1_000_000, 10_000_000);
    size(SECOND_DERIVATIVE, 1_000_000, 20_000_000);
    size(TRANSPOSE_ADD, 500, 4000);
    size(MATMUL, 100, 1000);
  }

  /** The memory of all columns of a row would be too much. */
  private static final long MANY_ELEMENTS = 1 << 22;

  /** An element of a list is an object of 16 bytes, and a reference; results are made anew. */
  private static final long BOXED_OVER_FLAT = 4;

  /** Rows are copied from the flat inputs. */
  private static final long NESTED_OVER_FLAT = 2;

  private static final Column C_SCALAR = Column.of(CScalarLadder.class);
  private static final Set<Column> ARITHMETIC =
      Set.of(
          Column.of(LimitArithmeticLadder.class), Column.of(LimitArithmeticParallelLadder.class));
  private static final Set<Column> PROCESSES =
      Set.of(
          Column.of(JavaVectorProcessesPipeLadder.class),
          Column.of(JavaVectorProcessesMappedLadder.class));
  private static final Column JAVA_BOXED = Column.of(JavaBoxedLadder.class);
  private static final Column JAVA_NESTED = Column.of(JavaNestedLadder.class);

  private final Map<KernelName, Integer> otherSizes;

  /** With the sizes of the profiles. */
  public Ladder() {
    this(Map.of());
  }

  /** With other sizes for some kernels. */
  public Ladder(Map<KernelName, Integer> otherSizes) {
    this.otherSizes = Map.copyOf(otherSizes);
  }

  private static void size(KernelName kernel, int quick, int full) {
    QUICK_SIZES.put(kernel, quick);
    SIZES.put(kernel, full);
  }

  /** The kernels of the ladder. */
  public static Set<KernelName> kernels() {
    return SIZES.keySet();
  }

  @Override
  public String asks() {
    return "How fast is each way to compute a kernel, in Java, C and Python?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public Set<Profile> profiles() {
    return EnumSet.of(Profile.LADDER_QUICK, Profile.LADDER);
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>(rows(Profile.LADDER_QUICK));
    rows.addAll(rows(Profile.LADDER));
    return rows;
  }

  private List<Settings> rows(Profile profile) {
    List<Settings> rows = new ArrayList<>();
    (profile.isQuick() ? QUICK_SIZES : SIZES)
        .forEach(
            (kernel, size) ->
                rows.add(row(kernel, otherSizes.getOrDefault(kernel, size), profile)));
    return rows;
  }

  private static Settings row(KernelName kernel, int size, Profile profile) {
    Settings row =
        Settings.of(kernel.row(size), "run").param("kernel", kernel.name()).param("size", size);
    return profile.isQuick() ? row.inHeadline() : row;
  }

  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    KernelName kernel = KernelName.of(row.row()).orElseThrow();
    boolean applies =
        (!column.equals(C_SCALAR) || kernel == JULIA)
            && (!column.equals(JAVA_NESTED) || BoxedTasks.isOfMatrices(kernel))
            && (!PROCESSES.contains(column) || kernel == JULIA || kernel == LAPLACIAN)
            && (column.family() != Family.LIMIT
                || ARITHMETIC.contains(column) == isBoundByArithmetic(kernel));
    if (!applies) {
      return Optional.empty();
    }
    int size = Math.toIntExact(row.row().size());
    long bytes = kernel.bytesRead(size) + kernel.bytesWritten(size);
    boolean isMuch = kernel.elements(size) > MANY_ELEMENTS;
    Settings settings =
        row.heap(
            Settings.SMALL_HEAP_MEBIBYTES
                + (int) ((timesOnHeap(column, isMuch) * bytes * 5 / 4) >> 20));
    return Optional.of(
        isMuch || column.usesAllProcessors() ? settings.inJvmsOfTheirOwn() : settings);
  }

  /** How often the heap must hold the flat arrays. Columns that share a JVM need the same heap. */
  private static long timesOnHeap(Column column, boolean isMuch) {
    if (!isMuch || column.equals(JAVA_BOXED)) {
      return BOXED_OVER_FLAT;
    }
    if (column.equals(JAVA_NESTED)) {
      return NESTED_OVER_FLAT;
    }
    // Off-heap columns make some of their inputs, and check a sum, on the heap.
    return 1;
  }

  /** Otherwise memory limits it. */
  private static boolean isBoundByArithmetic(KernelName kernel) {
    return kernel == JULIA || kernel == MATMUL;
  }

  @Override
  public List<Measurement> measurements(Profile profile) {
    return profiles().contains(profile)
        ? measurements(rows(profile), profile.isQuick())
        : List.of();
  }

  /** The same, and the rungs of Python, row by row. */
  public List<Measurement> measurements(Profile profile, PythonRungs python) {
    return rows(profile).stream()
        .flatMap(
            row ->
                Stream.concat(
                    measurements(List.of(row), profile.isQuick()).stream(),
                    python.of(
                        name(), row.row(), KernelName.of(row.row()).orElseThrow().toString(), 1)))
        .toList();
  }
}
