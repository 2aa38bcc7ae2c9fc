// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link ArrayPassing} share: the array, and the check of what C did to it. */
public abstract class ArrayPassingColumn extends MeasuredColumn {

  /** The type of the elements. */
  public enum Elements {
    DOUBLES,
    BYTES
  }

  @Param("DOUBLES")
  public Elements elements;

  /** How large the array is. */
  @Param("4096")
  public int bytes;

  int value = 7;

  /** The array on the Java heap, when it holds doubles. */
  double[] doubles;

  /** The array on the Java heap, when it holds bytes. */
  byte[] numbers;

  /** The memory that is passed or copied. */
  MemorySegment passed;

  Arena arena;

  /** Reads the first and the last double. */
  public abstract double in();

  /** Fills the array of doubles. */
  public abstract void out();

  /** Exchanges the first and the last double. */
  public abstract void inOut();

  /** Reads the first and the last byte. */
  public abstract int inBytes();

  /** Fills the array of bytes. */
  public abstract void outBytes();

  /** Exchanges the first and the last byte. */
  public abstract void inOutBytes();

  /** Creates what the column needs besides the heap array. */
  void hold() {}

  /** Creates the array, and checks every operation. */
  @Setup
  public void prepare() {
    arena = Arena.ofConfined();
    SplittableRandom random = new SplittableRandom(bytes);
    if (elements == Elements.DOUBLES) {
      doubles = new double[bytes / Double.BYTES];
      passed = MemorySegment.ofArray(doubles);
      hold();
      checkAlignment();
      double[] filled = new double[doubles.length];
      Arrays.fill(filled, value);
      double[] data = random.doubles(filled.length).toArray();
      double[] swapped = data.clone();
      swapped[0] = data[data.length - 1];
      swapped[data.length - 1] = data[0];
      out();
      check("out", passed.mismatch(MemorySegment.ofArray(filled)) < 0);
      passed.copyFrom(MemorySegment.ofArray(data));
      check("in", in() == data[0] + data[data.length - 1]);
      inOut();
      check("in-out", passed.mismatch(MemorySegment.ofArray(swapped)) < 0);
    } else {
      numbers = new byte[bytes];
      passed = MemorySegment.ofArray(numbers);
      hold();
      checkAlignment();
      byte[] filled = new byte[bytes];
      Arrays.fill(filled, (byte) value);
      byte[] data = new byte[bytes];
      random.nextBytes(data);
      byte[] swapped = data.clone();
      swapped[0] = data[data.length - 1];
      swapped[data.length - 1] = data[0];
      outBytes();
      check("out", passed.mismatch(MemorySegment.ofArray(filled)) < 0);
      passed.copyFrom(MemorySegment.ofArray(data));
      check("in", inBytes() == data[0] + data[data.length - 1]);
      inOutBytes();
      check("in-out", passed.mismatch(MemorySegment.ofArray(swapped)) < 0);
    }
  }

  /** An array on the heap lies where the JVM puts it. */
  private void checkAlignment() {
    if (passed.isNative()) {
      AlignedMemory.check(passed.address());
    }
  }

  private void check(String direction, boolean right) {
    if (!right) {
      throw new AssertionError(
          getClass().getSimpleName() + " passes " + bytes + " bytes wrongly: " + direction);
    }
  }

  /** Frees what is off the heap. */
  @TearDown
  public void release() {
    arena.close();
  }

  /** Memory as large as the array. */
  MemorySegment segment() {
    return AlignedMemory.segment(bytes, arena);
  }

  /** Memory that another technology has allocated. */
  @SuppressWarnings("restricted")
  MemorySegment at(long address) {
    return MemorySegment.ofAddress(address).reinterpret(bytes);
  }
}
