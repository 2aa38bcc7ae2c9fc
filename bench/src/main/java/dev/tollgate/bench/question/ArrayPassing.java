// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import com.sun.jna.Memory;
import dev.tollgate.TransferMode;
import dev.tollgate.Technology;
import dev.tollgate.ffm.FfmArrays;
import dev.tollgate.javacpp.JavaCppArrays;
import dev.tollgate.jna.JnaDirectArrays;
import dev.tollgate.jna.JnaInterfaceArrays;
import dev.tollgate.jni.JniArrays;
import dev.tollgate.jnr.JnrArrays;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.ToDoubleFunction;
import jnr.ffi.Pointer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
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
 * What does it cost that C reads an array ({@code in}), fills it ({@code out}), or changes it
 * ({@code in-out}), by its size and by how it gets there?
 *
 * <p>C does next to nothing: it reads, or exchanges, the first and the last element; but to fill an
 * array it must write all of it, which is in every column alike, and is all that OFF_HEAP and
 * CRITICAL cost. The ways: COPY for the call, as the technology does it by itself; REUSED, copied as a
 * whole into memory that is made once; ELEMENTS, copied in a loop (FFM), or by {@code
 * Get<Type>ArrayElements} (JNI); REGION by {@code Get<Type>ArrayRegion}; CRITICAL, the array itself;
 * OFF_HEAP, memory that was never in the heap, and BUFFER, the same as a direct buffer. JAVA is
 * what remains of REUSED without a crossing: {@code System.arraycopy} to another array, or back.
 *
 * <p>GB/s are the array's bytes by the time, whichever way they go, once or twice. It does not
 * answer what C's own work gains from memory that is off the heap (see KernelCost), nor how long
 * others wait while an array is pinned.
 *
 * <p>Expect copies to cost their bytes from some hundreds on, whatever the technology; and from
 * megabytes on the pages of memory that is made for the call, which malloc gives back to the system
 * and which fault anew: that is what REUSED saves.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * ArrayPassing}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArrayPassing {

  /** What the array holds. */
  public enum Elements {
    DOUBLES,
    BYTES
  }

  /** Which way it goes, as parameters of C are described; by the name of the method. */
  private static final Map<String, String> DIRECTIONS = new LinkedHashMap<>();

  static {
    DIRECTIONS.put("in", "in");
    DIRECTIONS.put("out", "out");
    DIRECTIONS.put("inOut", "in-out");
  }

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "FFM_COPY",
          "FFM_REUSED",
          "FFM_ELEMENTS",
          "FFM_CRITICAL",
          "FFM_OFF_HEAP",
          "FFM_BUFFER",
          "JNI_REGION",
          "JNI_ELEMENTS",
          "JNI_CRITICAL",
          "JNI_OFF_HEAP",
          "JNI_BUFFER",
          "JAVACPP_COPY",
          "JAVACPP_REUSED",
          "JAVACPP_CRITICAL",
          "JAVACPP_OFF_HEAP",
          "JAVACPP_BUFFER",
          "JNA_DIRECT_COPY",
          "JNA_DIRECT_REUSED",
          "JNA_DIRECT_OFF_HEAP",
          "JNA_DIRECT_BUFFER",
          "JNA_INTERFACE_COPY",
          "JNA_INTERFACE_REUSED",
          "JNA_INTERFACE_OFF_HEAP",
          "JNA_INTERFACE_BUFFER",
          "JNR_COPY",
          "JNR_REUSED",
          "JNR_CRITICAL",
          "JNR_OFF_HEAP",
          "JNR_BUFFER");

  private static final List<String> TELLING_COLUMNS =
      List.of(
          "JAVA",
          "FFM_COPY",
          "FFM_CRITICAL",
          "FFM_OFF_HEAP",
          "JNI_REGION",
          "JNI_CRITICAL",
          "JAVACPP_COPY",
          "JNA_DIRECT_COPY");

  /** Where the crossing is all, where it is little, and beyond most caches of a core. */
  private static final List<Integer> TELLING_BYTES = List.of(64, 4 << 10, 1 << 20);

  /** From a single double to far more than caches hold. */
  private static final List<Integer> BYTES_OF_DOUBLES =
      List.of(8, 64, 512, 4 << 10, 64 << 10, 1 << 20, 64 << 20);

  /** Another type changes little: enough to see that. */
  private static final List<Integer> BYTES_OF_BYTES = List.of(64, 1 << 20);

  /** Of the array's size: itself, one that is kept, and three to compare with. */
  private static final int ARRAYS = 5;

  private static final int CACHE_LINE = 64;

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "ArrayPassing";
        }

        @Override
        public String asks() {
          return "What does it cost to pass an array, by its size and by how it gets there?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          if (profile == Profile.QUICK) {
            return TELLING_BYTES.stream()
                .flatMap(
                    bytes ->
                        TELLING_COLUMNS.stream()
                            .map(column -> cell("in", Elements.DOUBLES, bytes, column)))
                .toList();
          }
          List<Cell> cells = new ArrayList<>();
          for (String method : DIRECTIONS.keySet()) {
            for (int bytes : BYTES_OF_DOUBLES) {
              COLUMNS.forEach(column -> cells.add(cell(method, Elements.DOUBLES, bytes, column)));
            }
            for (int bytes : BYTES_OF_BYTES) {
              COLUMNS.forEach(column -> cells.add(cell(method, Elements.BYTES, bytes, column)));
            }
          }
          return cells;
        }

        @Override
        public Map<String, String> notPossible() {
          Map<String, String> reasons = new LinkedHashMap<>();
          for (Technology technology : List.of(Technology.JNA_DIRECT, Technology.JNA_INTERFACE)) {
            technology
                .whyNot(TransferMode.CRITICAL)
                .ifPresent(reason -> reasons.put(technology + "_CRITICAL", reason));
          }
          return reasons;
        }
      };

  private static Cell cell(String method, Elements elements, int bytes, String column) {
    return new Cell(
        QUESTION.name(),
        String.format(
            Locale.ROOT,
            "%s %,d B of %s",
            DIRECTIONS.get(method),
            bytes,
            elements.name().toLowerCase(Locale.ROOT)),
        column,
        ArrayPassing.class.getName() + "." + method,
        Map.of("elements", elements.name(), Cell.BYTES_PARAMETER, "" + bytes, "column", column),
        Cell.SMALL_HEAP_MEBIBYTES + ARRAYS * (bytes >> 20),
        1);
  }

  @Param("DOUBLES")
  public Elements elements;

  /** How large the array is. */
  @Param("4096")
  public int bytes;

  /** How it gets to C. */
  @Param("JAVA")
  public String column;

  private int value = 7;
  private Arena arena;

  /** The elements that C gets, or gets a copy of. */
  private MemorySegment passed;

  private DoubleSupplier take;
  private Runnable fill;
  private Runnable swap;

  /** Makes the array, where the column has it, and sees that every operation is right. */
  @Setup
  public void prepare() {
    arena = Arena.ofConfined();
    SplittableRandom random = new SplittableRandom(bytes);
    if (elements == Elements.DOUBLES) {
      prepareDoubles();
      double[] filled = new double[bytes / Double.BYTES];
      Arrays.fill(filled, value);
      double[] data = random.doubles(filled.length).toArray();
      double[] swapped = data.clone();
      swapped[0] = data[data.length - 1];
      swapped[data.length - 1] = data[0];
      verify(
          MemorySegment.ofArray(filled),
          MemorySegment.ofArray(data),
          data[0] + data[data.length - 1],
          MemorySegment.ofArray(swapped));
    } else {
      prepareBytes();
      byte[] filled = new byte[bytes];
      Arrays.fill(filled, (byte) value);
      byte[] data = new byte[bytes];
      random.nextBytes(data);
      byte[] swapped = data.clone();
      swapped[0] = data[data.length - 1];
      swapped[data.length - 1] = data[0];
      verify(
          MemorySegment.ofArray(filled),
          MemorySegment.ofArray(data),
          data[0] + data[data.length - 1],
          MemorySegment.ofArray(swapped));
    }
  }

  private void verify(
      MemorySegment filled, MemorySegment data, double ends, MemorySegment swapped) {
    fill.run();
    check("out", passed.mismatch(filled) < 0);
    passed.copyFrom(data);
    check("in", take.getAsDouble() == ends);
    swap.run();
    check("in-out", passed.mismatch(swapped) < 0);
  }

  private void check(String direction, boolean right) {
    if (!right) {
      throw new AssertionError(column + " passes " + bytes + " bytes wrongly: " + direction);
    }
  }

  /** Frees what is off the heap. */
  @TearDown
  public void release() {
    arena.close();
  }

  @Benchmark
  public double in() {
    return take.getAsDouble();
  }

  @Benchmark
  public void out() {
    fill.run();
  }

  @Benchmark
  public void inOut() {
    swap.run();
  }

  private void prepareDoubles() {
    double[] array = new double[bytes / Double.BYTES];
    passed = MemorySegment.ofArray(array);
    switch (column) {
      case "JAVA" -> {
        double[] kept = new double[array.length];
        way(
            array,
            a -> {
              System.arraycopy(a, 0, kept, 0, kept.length);
              return kept[0] + kept[kept.length - 1];
            },
            (a, v) -> {
              Arrays.fill(kept, v);
              System.arraycopy(kept, 0, a, 0, kept.length);
            },
            a -> {
              System.arraycopy(a, 0, kept, 0, kept.length);
              double first = kept[0];
              kept[0] = kept[kept.length - 1];
              kept[kept.length - 1] = first;
              System.arraycopy(kept, 0, a, 0, kept.length);
            });
      }
      case "FFM_COPY" ->
          way(array, FfmArrays::takeCopied, FfmArrays::fillCopied, FfmArrays::swapCopied);
      case "FFM_REUSED" -> {
        MemorySegment kept = arena.allocate(bytes, CACHE_LINE);
        way(
            array,
            a -> FfmArrays.takeReused(a, kept),
            (a, v) -> FfmArrays.fillReused(a, v, kept),
            a -> FfmArrays.swapReused(a, kept));
      }
      case "FFM_ELEMENTS" -> {
        MemorySegment kept = arena.allocate(bytes, CACHE_LINE);
        way(
            array,
            a -> FfmArrays.takeByElement(a, kept),
            (a, v) -> FfmArrays.fillByElement(a, v, kept),
            a -> FfmArrays.swapByElement(a, kept));
      }
      case "FFM_CRITICAL" ->
          way(array, FfmArrays::takeCritical, FfmArrays::fillCritical, FfmArrays::swapCritical);
      case "FFM_OFF_HEAP" ->
          way(
              passed(arena.allocate(bytes, CACHE_LINE)),
              FfmArrays::takeDoubles,
              FfmArrays::fillDoubles,
              FfmArrays::swapDoubles);
      case "FFM_BUFFER" ->
          way(buffer().asDoubleBuffer(), FfmArrays::take, FfmArrays::fill, FfmArrays::swap);
      case "JNI_REGION" ->
          way(array, JniArrays::takeByRegion, JniArrays::fillByRegion, JniArrays::swapByRegion);
      case "JNI_ELEMENTS" ->
          way(
              array,
              JniArrays::takeByElements,
              JniArrays::fillByElements,
              JniArrays::swapByElements);
      case "JNI_CRITICAL" ->
          way(array, JniArrays::takeCritical, JniArrays::fillCritical, JniArrays::swapCritical);
      case "JNI_OFF_HEAP" ->
          way(
              passed(arena.allocate(bytes, CACHE_LINE)),
              JniArrays::takeDoubles,
              JniArrays::fillDoubles,
              JniArrays::swapDoubles);
      case "JNI_BUFFER" ->
          way(buffer().asDoubleBuffer(), JniArrays::take, JniArrays::fill, JniArrays::swap);
      case "JAVACPP_COPY" ->
          way(
              array,
              JavaCppArrays::takeCopied,
              JavaCppArrays::fillCopied,
              JavaCppArrays::swapCopied);
      case "JAVACPP_REUSED" -> {
        DoublePointer kept = JavaCppArrays.allocateDoubles(array.length);
        way(
            array,
            a -> JavaCppArrays.takeReused(a, kept),
            (a, v) -> JavaCppArrays.fillReused(a, v, kept),
            a -> JavaCppArrays.swapReused(a, kept));
      }
      case "JAVACPP_CRITICAL" ->
          way(
              array,
              JavaCppArrays::takeCritical,
              JavaCppArrays::fillCritical,
              JavaCppArrays::swapCritical);
      case "JAVACPP_OFF_HEAP" -> {
        DoublePointer memory = JavaCppArrays.allocateDoubles(array.length);
        passed = at(memory.address());
        way(memory, JavaCppArrays::take, JavaCppArrays::fill, JavaCppArrays::swap);
      }
      case "JAVACPP_BUFFER" ->
          way(
              buffer().asDoubleBuffer(),
              JavaCppArrays::take,
              JavaCppArrays::fill,
              JavaCppArrays::swap);
      case "JNA_DIRECT_COPY" ->
          way(
              array,
              JnaDirectArrays::takeCopied,
              JnaDirectArrays::fillCopied,
              JnaDirectArrays::swapCopied);
      case "JNA_DIRECT_REUSED" -> {
        Memory kept = JnaDirectArrays.allocate(bytes);
        way(
            array,
            a -> JnaDirectArrays.takeReused(a, kept),
            (a, v) -> JnaDirectArrays.fillReused(a, v, kept),
            a -> JnaDirectArrays.swapReused(a, kept));
      }
      case "JNA_DIRECT_OFF_HEAP" -> {
        Memory memory = JnaDirectArrays.allocate(bytes);
        passed = at(com.sun.jna.Pointer.nativeValue(memory));
        way(
            memory,
            JnaDirectArrays::takeDoubles,
            JnaDirectArrays::fillDoubles,
            JnaDirectArrays::swapDoubles);
      }
      case "JNA_DIRECT_BUFFER" ->
          way(
              buffer().asDoubleBuffer(),
              JnaDirectArrays::take,
              JnaDirectArrays::fill,
              JnaDirectArrays::swap);
      case "JNA_INTERFACE_COPY" ->
          way(
              array,
              JnaInterfaceArrays::takeCopied,
              JnaInterfaceArrays::fillCopied,
              JnaInterfaceArrays::swapCopied);
      case "JNA_INTERFACE_REUSED" -> {
        Memory kept = JnaInterfaceArrays.allocate(bytes);
        way(
            array,
            a -> JnaInterfaceArrays.takeReused(a, kept),
            (a, v) -> JnaInterfaceArrays.fillReused(a, v, kept),
            a -> JnaInterfaceArrays.swapReused(a, kept));
      }
      case "JNA_INTERFACE_OFF_HEAP" -> {
        Memory memory = JnaInterfaceArrays.allocate(bytes);
        passed = at(com.sun.jna.Pointer.nativeValue(memory));
        way(
            memory,
            JnaInterfaceArrays::takeDoubles,
            JnaInterfaceArrays::fillDoubles,
            JnaInterfaceArrays::swapDoubles);
      }
      case "JNA_INTERFACE_BUFFER" ->
          way(
              buffer().asDoubleBuffer(),
              JnaInterfaceArrays::take,
              JnaInterfaceArrays::fill,
              JnaInterfaceArrays::swap);
      case "JNR_COPY" ->
          way(array, JnrArrays::takeCopied, JnrArrays::fillCopied, JnrArrays::swapCopied);
      case "JNR_REUSED" -> {
        Pointer kept = JnrArrays.allocate(bytes);
        way(
            array,
            a -> JnrArrays.takeReused(a, kept),
            (a, v) -> JnrArrays.fillReused(a, v, kept),
            a -> JnrArrays.swapReused(a, kept));
      }
      case "JNR_CRITICAL" ->
          way(array, JnrArrays::takeCritical, JnrArrays::fillCritical, JnrArrays::swapCritical);
      case "JNR_OFF_HEAP" -> {
        Pointer memory = JnrArrays.allocate(bytes);
        passed = at(memory.address());
        way(memory, JnrArrays::takeDoubles, JnrArrays::fillDoubles, JnrArrays::swapDoubles);
      }
      case "JNR_BUFFER" ->
          way(buffer().asDoubleBuffer(), JnrArrays::take, JnrArrays::fill, JnrArrays::swap);
      default -> throw new IllegalArgumentException(column);
    }
  }

  private void prepareBytes() {
    byte[] array = new byte[bytes];
    passed = MemorySegment.ofArray(array);
    switch (column) {
      case "JAVA" -> {
        byte[] kept = new byte[array.length];
        way(
            array,
            a -> {
              System.arraycopy(a, 0, kept, 0, kept.length);
              return kept[0] + kept[kept.length - 1];
            },
            (a, v) -> {
              Arrays.fill(kept, (byte) v);
              System.arraycopy(kept, 0, a, 0, kept.length);
            },
            a -> {
              System.arraycopy(a, 0, kept, 0, kept.length);
              byte first = kept[0];
              kept[0] = kept[kept.length - 1];
              kept[kept.length - 1] = first;
              System.arraycopy(kept, 0, a, 0, kept.length);
            });
      }
      case "FFM_COPY" ->
          way(array, FfmArrays::takeCopied, FfmArrays::fillCopied, FfmArrays::swapCopied);
      case "FFM_REUSED" -> {
        MemorySegment kept = arena.allocate(bytes, CACHE_LINE);
        way(
            array,
            a -> FfmArrays.takeReused(a, kept),
            (a, v) -> FfmArrays.fillReused(a, v, kept),
            a -> FfmArrays.swapReused(a, kept));
      }
      case "FFM_ELEMENTS" -> {
        MemorySegment kept = arena.allocate(bytes, CACHE_LINE);
        way(
            array,
            a -> FfmArrays.takeByElement(a, kept),
            (a, v) -> FfmArrays.fillByElement(a, v, kept),
            a -> FfmArrays.swapByElement(a, kept));
      }
      case "FFM_CRITICAL" ->
          way(array, FfmArrays::takeCritical, FfmArrays::fillCritical, FfmArrays::swapCritical);
      case "FFM_OFF_HEAP" ->
          way(
              passed(arena.allocate(bytes, CACHE_LINE)),
              FfmArrays::takeBytes,
              FfmArrays::fillBytes,
              FfmArrays::swapBytes);
      case "FFM_BUFFER" -> way(buffer(), FfmArrays::take, FfmArrays::fill, FfmArrays::swap);
      case "JNI_REGION" ->
          way(array, JniArrays::takeByRegion, JniArrays::fillByRegion, JniArrays::swapByRegion);
      case "JNI_ELEMENTS" ->
          way(
              array,
              JniArrays::takeByElements,
              JniArrays::fillByElements,
              JniArrays::swapByElements);
      case "JNI_CRITICAL" ->
          way(array, JniArrays::takeCritical, JniArrays::fillCritical, JniArrays::swapCritical);
      case "JNI_OFF_HEAP" ->
          way(
              passed(arena.allocate(bytes, CACHE_LINE)),
              JniArrays::takeBytes,
              JniArrays::fillBytes,
              JniArrays::swapBytes);
      case "JNI_BUFFER" -> way(buffer(), JniArrays::take, JniArrays::fill, JniArrays::swap);
      case "JAVACPP_COPY" ->
          way(
              array,
              JavaCppArrays::takeCopied,
              JavaCppArrays::fillCopied,
              JavaCppArrays::swapCopied);
      case "JAVACPP_REUSED" -> {
        BytePointer kept = JavaCppArrays.allocateBytes(array.length);
        way(
            array,
            a -> JavaCppArrays.takeReused(a, kept),
            (a, v) -> JavaCppArrays.fillReused(a, v, kept),
            a -> JavaCppArrays.swapReused(a, kept));
      }
      case "JAVACPP_CRITICAL" ->
          way(
              array,
              JavaCppArrays::takeCritical,
              JavaCppArrays::fillCritical,
              JavaCppArrays::swapCritical);
      case "JAVACPP_OFF_HEAP" -> {
        BytePointer memory = JavaCppArrays.allocateBytes(array.length);
        passed = at(memory.address());
        way(memory, JavaCppArrays::take, JavaCppArrays::fill, JavaCppArrays::swap);
      }
      case "JAVACPP_BUFFER" ->
          way(buffer(), JavaCppArrays::take, JavaCppArrays::fill, JavaCppArrays::swap);
      case "JNA_DIRECT_COPY" ->
          way(
              array,
              JnaDirectArrays::takeCopied,
              JnaDirectArrays::fillCopied,
              JnaDirectArrays::swapCopied);
      case "JNA_DIRECT_REUSED" -> {
        Memory kept = JnaDirectArrays.allocate(bytes);
        way(
            array,
            a -> JnaDirectArrays.takeReused(a, kept),
            (a, v) -> JnaDirectArrays.fillReused(a, v, kept),
            a -> JnaDirectArrays.swapReused(a, kept));
      }
      case "JNA_DIRECT_OFF_HEAP" -> {
        Memory memory = JnaDirectArrays.allocate(bytes);
        passed = at(com.sun.jna.Pointer.nativeValue(memory));
        way(
            memory,
            JnaDirectArrays::takeBytes,
            JnaDirectArrays::fillBytes,
            JnaDirectArrays::swapBytes);
      }
      case "JNA_DIRECT_BUFFER" ->
          way(buffer(), JnaDirectArrays::take, JnaDirectArrays::fill, JnaDirectArrays::swap);
      case "JNA_INTERFACE_COPY" ->
          way(
              array,
              JnaInterfaceArrays::takeCopied,
              JnaInterfaceArrays::fillCopied,
              JnaInterfaceArrays::swapCopied);
      case "JNA_INTERFACE_REUSED" -> {
        Memory kept = JnaInterfaceArrays.allocate(bytes);
        way(
            array,
            a -> JnaInterfaceArrays.takeReused(a, kept),
            (a, v) -> JnaInterfaceArrays.fillReused(a, v, kept),
            a -> JnaInterfaceArrays.swapReused(a, kept));
      }
      case "JNA_INTERFACE_OFF_HEAP" -> {
        Memory memory = JnaInterfaceArrays.allocate(bytes);
        passed = at(com.sun.jna.Pointer.nativeValue(memory));
        way(
            memory,
            JnaInterfaceArrays::takeBytes,
            JnaInterfaceArrays::fillBytes,
            JnaInterfaceArrays::swapBytes);
      }
      case "JNA_INTERFACE_BUFFER" ->
          way(buffer(), JnaInterfaceArrays::take, JnaInterfaceArrays::fill, JnaInterfaceArrays::swap);
      case "JNR_COPY" ->
          way(array, JnrArrays::takeCopied, JnrArrays::fillCopied, JnrArrays::swapCopied);
      case "JNR_REUSED" -> {
        Pointer kept = JnrArrays.allocate(bytes);
        way(
            array,
            a -> JnrArrays.takeReused(a, kept),
            (a, v) -> JnrArrays.fillReused(a, v, kept),
            a -> JnrArrays.swapReused(a, kept));
      }
      case "JNR_CRITICAL" ->
          way(array, JnrArrays::takeCritical, JnrArrays::fillCritical, JnrArrays::swapCritical);
      case "JNR_OFF_HEAP" -> {
        Pointer memory = JnrArrays.allocate(bytes);
        passed = at(memory.address());
        way(memory, JnrArrays::takeBytes, JnrArrays::fillBytes, JnrArrays::swapBytes);
      }
      case "JNR_BUFFER" -> way(buffer(), JnrArrays::take, JnrArrays::fill, JnrArrays::swap);
      default -> throw new IllegalArgumentException(column);
    }
  }

  /** The three operations on what is passed. */
  private <T> void way(T what, ToDoubleFunction<T> take, ObjIntConsumer<T> fill, Consumer<T> swap) {
    this.take = () -> take.applyAsDouble(what);
    this.fill = () -> fill.accept(what, value);
    this.swap = () -> swap.accept(what);
  }

  private MemorySegment passed(MemorySegment segment) {
    passed = segment;
    return segment;
  }

  private ByteBuffer buffer() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    passed = MemorySegment.ofBuffer(buffer);
    return buffer;
  }

  /** What another technology has allocated. */
  @SuppressWarnings("restricted")
  private MemorySegment at(long address) {
    return MemorySegment.ofAddress(address).reinterpret(bytes);
  }
}
