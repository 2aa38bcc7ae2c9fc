// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmHandles;
import dev.tollgate.javacpp.JavaCppHandles;
import dev.tollgate.jna.JnaDirectHandles;
import dev.tollgate.jna.JnaInterfaceHandles;
import dev.tollgate.jni.JniHandles;
import dev.tollgate.jnr.JnrHandles;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost to have what C returns a pointer to: a string that C owns ({@code string}), and
 * a thing that C makes and must destroy? {@code use} calls C with one that is there. {@code closed}
 * makes one, uses it once and destroys it by try-with-resources; {@code cleaned} leaves that to the
 * collector. {@code held} makes so many before it closes the first of them, and {@code dropped}
 * forgets so many at once, collects, and waits until the last one is destroyed: times are for one
 * of them, and nanoseconds for one are milliseconds for a million.
 *
 * <p>FFM is an object around a bare address, as in all the technologies that follow it. The other
 * columns of FFM give what C makes to an arena: one each, confined, shared or automatic, or
 * FFM_ONE_ARENA for all. JAVACPP always registers with JavaCPP's own cleaner; JAVACPP_UNTRACKED
 * does not, by {@code org.bytedeco.javacpp.nopointergc=true}.
 *
 * <p>In {@code cleaned} one operation is one of 100,000. The JVM has a small young generation, so
 * that each iteration has collections in it. Where the cleaner falls behind by more than 250,000
 * objects, the benchmark collects and waits for it, as {@code ByteBuffer.allocateDirect} does:
 * otherwise native memory would grow without end, for the collector knows nothing of it. In {@code
 * dropped} the full collection that starts it is included.
 *
 * <p>It does not answer what several threads cost each other that make, clean and close.
 *
 * <p>Expect {@code use} to cost a call, and a shared arena some more for its atomic count of uses;
 * closing a shared arena to cost a handshake with all threads; and a cleaner many times what {@code
 * close} costs: an object more that must be registered, survives a collection, is queued, and is
 * run by another thread.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * PointerReturn}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PointerReturn {

  static final int LEFT_TOGETHER = 100_000;

  private static final long MOST_WAITING = 250_000;

  private static final long MOST_SECONDS_TO_WAIT = 60;

  private static final long NANOS_BETWEEN_LOOKS = 100_000;

  private static final List<String> ROWS =
      List.of("string", "use", "closed", "cleaned", "held", "dropped");

  private static final List<String> COLUMNS =
      List.of(
          "FFM",
          "FFM_CONFINED",
          "FFM_SHARED",
          "FFM_AUTO",
          "FFM_ONE_ARENA",
          "JNI",
          "JAVACPP",
          "JAVACPP_UNTRACKED",
          "JNA_DIRECT",
          "JNA_INTERFACE",
          "JNR");

  private static final List<String> TELLING_COLUMNS = List.of("FFM", "JNI", "JNA_DIRECT");

  private static final List<Integer> OBJECTS = List.of(100_000, 1_000_000);

  /** More than twice what an arena with one thing in it takes; the others take less. */
  private static final int BYTES_PER_OBJECT = 800;

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "PointerReturn";
        }

        @Override
        public String asks() {
          return "What does it cost to hold what C owns: a string, one thing, a million things?";
        }

        @Override
        public String baseline() {
          return "JNI";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          List<Cell> cells = new ArrayList<>();
          DirectCalls.of(PointerReturn.class, ROWS, COLUMNS)
              .forEach(
                  cell -> {
                    switch (cell.row()) {
                      case "held", "dropped" ->
                          OBJECTS.forEach(objects -> cells.add(holding(cell, objects)));
                      case "cleaned" -> cells.add(with(cell, List.of("-Xmn16m")));
                      default -> cells.add(with(cell, List.of()));
                    }
                  });
          if (profile == Profile.QUICK) {
            cells.removeIf(
                cell -> !cell.row().equals("closed") || !TELLING_COLUMNS.contains(cell.column()));
          }
          return cells;
        }

        @Override
        public Map<String, String> notPossible() {
          Map<String, String> reasons = new LinkedHashMap<>();
          reasons.put("closed, held FFM_AUTO", "only the collector ends an automatic arena");
          for (String arena : List.of("FFM_CONFINED", "FFM_SHARED")) {
            reasons.put(
                "cleaned, dropped " + arena,
                "what is in an arena that nobody closes is never freed");
          }
          reasons.put(
              "cleaned, dropped JAVACPP_UNTRACKED",
              "what JavaCPP does not track and nobody closes is never freed");
          reasons.put(
              "held FFM_SHARED",
              "it would be a million handshakes one after another, each as in the row closed");
          return reasons;
        }
      };

  private static Cell with(Cell cell, List<String> jvmArguments) {
    List<String> arguments = new ArrayList<>(jvmArguments);
    if (cell.column().equals("JAVACPP_UNTRACKED")) {
      arguments.add("-Dorg.bytedeco.javacpp.nopointergc=true");
    }
    return new Cell(
        cell.question(),
        cell.row(),
        cell.column(),
        cell.benchmark(),
        Map.of(),
        cell.heapMebibytes(),
        cell.operations(),
        arguments,
        cell.firstCalls());
  }

  private static Cell holding(Cell cell, int objects) {
    return new Cell(
        cell.question(),
        cell.row() + String.format(Locale.ROOT, " %,d", objects),
        cell.column(),
        cell.benchmark(),
        Map.of("objects", "" + objects),
        Cell.SMALL_HEAP_MEBIBYTES + (int) (((long) objects * BYTES_PER_OBJECT) >> 20),
        objects,
        with(cell, List.of()).jvmArguments(),
        cell.firstCalls());
  }

  /** How many are held at once. */
  @Param("100000")
  public int objects;

  private long start = 41;

  /** What FFM's cells use. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final FfmHandles.Counter counter = FfmHandles.Counter.open(0);
    private final Arena confined = Arena.ofConfined();
    private final Arena shared = Arena.ofShared();
    private final MemorySegment inConfined = FfmHandles.open(0, confined);
    private final MemorySegment inShared = FfmHandles.open(0, shared);
    private final MemorySegment inAuto = FfmHandles.open(0, Arena.ofAuto());

    /** Destroys them, but for the automatic one. */
    @TearDown
    public void release() {
      counter.close();
      confined.close();
      shared.close();
    }
  }

  /** What the cell of JNI uses. */
  @State(Scope.Benchmark)
  public static class Jni {
    private final JniHandles.Counter counter = JniHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  /** What the cell of JAVACPP uses. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private final JavaCppHandles.Counter counter = JavaCppHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  /** What the cell of JNA_DIRECT uses. */
  @State(Scope.Benchmark)
  public static class JnaDirect {
    private final JnaDirectHandles.Counter counter = JnaDirectHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  /** What the cell of JNA_INTERFACE uses. */
  @State(Scope.Benchmark)
  public static class JnaInterface {
    private final JnaInterfaceHandles.Counter counter = JnaInterfaceHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  /** What the cell of JNR uses. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private final JnrHandles.Counter counter = JnrHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  @Benchmark
  public String string_FFM() {
    return FfmHandles.name();
  }

  @Benchmark
  public String string_JNI() {
    return JniHandles.name();
  }

  @Benchmark
  public String string_JAVACPP() {
    return JavaCppHandles.name();
  }

  @Benchmark
  public String string_JNA_DIRECT() {
    return JnaDirectHandles.name();
  }

  @Benchmark
  public String string_JNA_INTERFACE() {
    return JnaInterfaceHandles.name();
  }

  @Benchmark
  public String string_JNR() {
    return JnrHandles.name();
  }

  @Benchmark
  public long use_FFM(Ffm ffm) {
    return ffm.counter.next();
  }

  @Benchmark
  public long use_FFM_CONFINED(Ffm ffm) {
    return FfmHandles.next(ffm.inConfined);
  }

  @Benchmark
  public long use_FFM_SHARED(Ffm ffm) {
    return FfmHandles.next(ffm.inShared);
  }

  @Benchmark
  public long use_FFM_AUTO(Ffm ffm) {
    return FfmHandles.next(ffm.inAuto);
  }

  @Benchmark
  public long use_JNI(Jni jni) {
    return jni.counter.next();
  }

  @Benchmark
  public long use_JAVACPP(JavaCpp javaCpp) {
    return javaCpp.counter.next();
  }

  @Benchmark
  public long use_JNA_DIRECT(JnaDirect jnaDirect) {
    return jnaDirect.counter.next();
  }

  @Benchmark
  public long use_JNA_INTERFACE(JnaInterface jnaInterface) {
    return jnaInterface.counter.next();
  }

  @Benchmark
  public long use_JNR(Jnr jnr) {
    return jnr.counter.next();
  }

  @Benchmark
  public long closed_FFM() {
    try (FfmHandles.Counter counter = FfmHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  public long closed_FFM_CONFINED() {
    try (Arena arena = Arena.ofConfined()) {
      return FfmHandles.next(FfmHandles.open(start, arena));
    }
  }

  @Benchmark
  public long closed_FFM_SHARED() {
    try (Arena arena = Arena.ofShared()) {
      return FfmHandles.next(FfmHandles.open(start, arena));
    }
  }

  @Benchmark
  public long closed_JNI() {
    try (JniHandles.Counter counter = JniHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  public long closed_JAVACPP() {
    try (JavaCppHandles.Counter counter = JavaCppHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  public long closed_JAVACPP_UNTRACKED() {
    return closed_JAVACPP();
  }

  @Benchmark
  public long closed_JNA_DIRECT() {
    try (JnaDirectHandles.Counter counter = JnaDirectHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  public long closed_JNA_INTERFACE() {
    try (JnaInterfaceHandles.Counter counter = JnaInterfaceHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  public long closed_JNR() {
    try (JnrHandles.Counter counter = JnrHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_FFM() {
    return leave(FfmHandles.Counter::cleaned, FfmHandles.Counter::next, FfmHandles::live);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_FFM_AUTO() {
    return leave(
        value -> FfmHandles.open(value, Arena.ofAuto()), FfmHandles::next, FfmHandles::live);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_JNI() {
    return leave(JniHandles.Counter::cleaned, JniHandles.Counter::next, JniHandles::live);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_JAVACPP() {
    return leave(JavaCppHandles.Counter::open, JavaCppHandles.Counter::next, JavaCppHandles::live);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_JNA_DIRECT() {
    return leave(
        JnaDirectHandles.Counter::cleaned, JnaDirectHandles.Counter::next, JnaDirectHandles::live);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_JNA_INTERFACE() {
    return leave(
        JnaInterfaceHandles.Counter::cleaned, JnaInterfaceHandles.Counter::next, JnaInterfaceHandles::live);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned_JNR() {
    return leave(JnrHandles.Counter::cleaned, JnrHandles.Counter::next, JnrHandles::live);
  }

  /** Makes some that nobody closes. */
  private <T> long leave(LongFunction<T> open, ToLongFunction<T> next, LongSupplier live) {
    long sum = 0;
    for (int i = 0; i < LEFT_TOGETHER; i++) {
      sum += next.applyAsLong(open.apply(start));
    }
    if (live.getAsLong() > MOST_WAITING) {
      collectUntil(MOST_WAITING, live);
    }
    return sum;
  }

  /** What is garbage now will be destroyed; when, only the number of those that live tells. */
  private static void collectUntil(long most, LongSupplier live) {
    System.gc();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS_TO_WAIT);
    while (live.getAsLong() > most) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(live.getAsLong() + " are left that nothing destroys");
      }
      // The processor is the cleaner's.
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }

  @Benchmark
  public long held_FFM() {
    return hold(FfmHandles.Counter::open, FfmHandles.Counter::next, FfmHandles.Counter::close);
  }

  @Benchmark
  public long held_FFM_CONFINED() {
    return hold(
        value -> new InArena(value, Arena.ofConfined()),
        InArena::next,
        counter -> counter.arena.close());
  }

  /** A segment and its arena, which it does not tell. */
  private record InArena(MemorySegment counter, Arena arena) {
    InArena(long start, Arena arena) {
      this(FfmHandles.open(start, arena), arena);
    }

    long next() {
      return FfmHandles.next(counter);
    }
  }

  @Benchmark
  public long held_FFM_ONE_ARENA() {
    try (Arena arena = Arena.ofConfined()) {
      return hold(value -> FfmHandles.open(value, arena), FfmHandles::next, counter -> {});
    }
  }

  @Benchmark
  public long held_JNI() {
    return hold(JniHandles.Counter::open, JniHandles.Counter::next, JniHandles.Counter::close);
  }

  @Benchmark
  public long held_JAVACPP() {
    return hold(
        JavaCppHandles.Counter::open, JavaCppHandles.Counter::next, JavaCppHandles.Counter::close);
  }

  @Benchmark
  public long held_JAVACPP_UNTRACKED() {
    return held_JAVACPP();
  }

  @Benchmark
  public long held_JNA_DIRECT() {
    return hold(
        JnaDirectHandles.Counter::open,
        JnaDirectHandles.Counter::next,
        JnaDirectHandles.Counter::close);
  }

  @Benchmark
  public long held_JNA_INTERFACE() {
    return hold(
        JnaInterfaceHandles.Counter::open,
        JnaInterfaceHandles.Counter::next,
        JnaInterfaceHandles.Counter::close);
  }

  @Benchmark
  public long held_JNR() {
    return hold(JnrHandles.Counter::open, JnrHandles.Counter::next, JnrHandles.Counter::close);
  }

  /** Makes all, uses each once, and closes them. */
  private <T> long hold(LongFunction<T> open, ToLongFunction<T> next, Consumer<T> close) {
    List<T> all = new ArrayList<>(objects);
    long sum = make(all, open, next);
    all.forEach(close);
    return sum;
  }

  @Benchmark
  public long dropped_FFM() {
    return drop(FfmHandles.Counter::cleaned, FfmHandles.Counter::next, FfmHandles::live);
  }

  @Benchmark
  public long dropped_FFM_AUTO() {
    return drop(
        value -> FfmHandles.open(value, Arena.ofAuto()), FfmHandles::next, FfmHandles::live);
  }

  @Benchmark
  public long dropped_FFM_ONE_ARENA() {
    long before = FfmHandles.live();
    long sum = forgetInOneArena();
    collectUntil(before, FfmHandles::live);
    return sum;
  }

  /** The arena is garbage when this returns, even before it is compiled. */
  private long forgetInOneArena() {
    Arena arena = Arena.ofAuto();
    return make(new ArrayList<>(objects), value -> FfmHandles.open(value, arena), FfmHandles::next);
  }

  @Benchmark
  public long dropped_JNI() {
    return drop(JniHandles.Counter::cleaned, JniHandles.Counter::next, JniHandles::live);
  }

  @Benchmark
  public long dropped_JAVACPP() {
    return drop(JavaCppHandles.Counter::open, JavaCppHandles.Counter::next, JavaCppHandles::live);
  }

  @Benchmark
  public long dropped_JNA_DIRECT() {
    return drop(
        JnaDirectHandles.Counter::cleaned, JnaDirectHandles.Counter::next, JnaDirectHandles::live);
  }

  @Benchmark
  public long dropped_JNA_INTERFACE() {
    return drop(
        JnaInterfaceHandles.Counter::cleaned, JnaInterfaceHandles.Counter::next, JnaInterfaceHandles::live);
  }

  @Benchmark
  public long dropped_JNR() {
    return drop(JnrHandles.Counter::cleaned, JnrHandles.Counter::next, JnrHandles::live);
  }

  /** Makes all, uses each once, forgets them, and waits until all are destroyed. */
  private <T> long drop(LongFunction<T> open, ToLongFunction<T> next, LongSupplier live) {
    long before = live.getAsLong();
    List<T> all = new ArrayList<>(objects);
    long sum = make(all, open, next);
    all.clear();
    collectUntil(before, live);
    return sum;
  }

  private <T> long make(List<T> all, LongFunction<T> open, ToLongFunction<T> next) {
    long sum = 0;
    for (int i = 0; i < objects; i++) {
      T one = open.apply(start);
      sum += next.applyAsLong(one);
      all.add(one);
    }
    return sum;
  }
}
