// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A text to C by FFM. An array is copied or handed over in place; a file need not be in an array at
 * all: it is read into C's memory, or mapped.
 */
public final class FfmText {

  private static final FunctionDescriptor TYPE =
      FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG, JAVA_LONG);

  private static final MethodHandle COLUMN_MEAN = FfmLibrary.link("tg_column_mean", TYPE);

  private static final MethodHandle COLUMN_MEAN_CRITICAL =
      FfmLibrary.link("tg_column_mean", TYPE, Linker.Option.critical(true));

  private FfmText() {}

  /** Of memory that both sides see. */
  public static double mean(MemorySegment text, int column) {
    try {
      return (double) COLUMN_MEAN.invokeExact(text, text.byteSize(), (long) column);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** Of a copy. */
  public static double meanCopied(byte[] text, int column) {
    try (Arena arena = Arena.ofConfined()) {
      return mean(arena.allocateFrom(JAVA_BYTE, text), column);
    }
  }

  /** Of the array itself. Until C returns no thread of the JVM gets past a safepoint. */
  public static double meanCritical(byte[] text, int column) {
    try {
      return (double)
          COLUMN_MEAN_CRITICAL.invokeExact(
              MemorySegment.ofArray(text), (long) text.length, (long) column);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** Of a file that is read into memory of C. */
  public static double meanRead(Path file, int column) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(channel.size());
      ByteBuffer buffer = text.asByteBuffer();
      while (buffer.hasRemaining()) {
        if (channel.read(buffer) < 0) {
          throw new EOFException(file + " has become shorter");
        }
      }
      return mean(text, column);
    }
  }

  /** A file as memory: mapped until the arena is closed, and read as it is touched. */
  public static MemorySegment mapped(Path file, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }
}
