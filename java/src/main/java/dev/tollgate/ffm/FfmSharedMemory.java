// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.tollgate.kernels.SharedMemory;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/**
 * Shared memory by FFM: a segment in an arena of its own, which unmaps it when it is closed. Using
 * it after that is an {@link IllegalStateException}. The arena is a shared one, because any thread
 * may close it.
 */
public final class FfmSharedMemory implements SharedMemory {

  private static final VarHandle NUMBER = JAVA_LONG.varHandle().withInvokeExactBehavior();

  private final Arena arena;
  private final MemorySegment segment;

  private FfmSharedMemory(Arena arena, MemorySegment segment) {
    this.arena = arena;
    this.segment = segment;
  }

  /** Maps the first bytes of a file, which Java does itself. */
  public static FfmSharedMemory map(Path file, long bytes) throws IOException {
    Arena arena = Arena.ofShared();
    // The mapping outlives the channel.
    try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
      return new FfmSharedMemory(arena, channel.map(MapMode.READ_WRITE, 0, bytes, arena));
    } catch (Throwable e) {
      arena.close();
      throw e;
    }
  }

  /** Makes shared memory of POSIX that has this name, and maps it. */
  public static FfmSharedMemory create(String name, long bytes) {
    return mapped(C.CREATE, name, bytes);
  }

  /** Maps shared memory of POSIX that has this name. */
  public static FfmSharedMemory open(String name, long bytes) {
    return mapped(C.OPEN, name, bytes);
  }

  /** Removes a name of shared memory of POSIX, and tells whether there was one. */
  public static boolean unlink(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment cName = arena.allocateFrom(name);
      try {
        return (int) C.UNLINK.invokeExact(cName) == 0;
      } catch (Throwable e) {
        throw FfmLibrary.unchecked(e);
      }
    }
  }

  /** For who makes a message where it is read. */
  public MemorySegment segment() {
    return segment;
  }

  @Override
  public void write(long offset, long[] from) {
    MemorySegment.copy(from, 0, segment, JAVA_LONG, offset, from.length);
  }

  @Override
  public void read(long offset, long[] to) {
    MemorySegment.copy(segment, JAVA_LONG, offset, to, 0, to.length);
  }

  @Override
  public long getAcquire(long offset) {
    return (long) NUMBER.getAcquire(segment, offset);
  }

  @Override
  public void setRelease(long offset, long value) {
    NUMBER.setRelease(segment, offset, value);
  }

  @Override
  public void close() {
    arena.close();
  }

  @SuppressWarnings("restricted")
  private static FfmSharedMemory mapped(MethodHandle way, String name, long bytes) {
    MemorySegment address;
    try (Arena call = Arena.ofConfined()) {
      MemorySegment state = call.allocate(C.STATE);
      MemorySegment cName = call.allocateFrom(name);
      try {
        address = (MemorySegment) way.invokeExact(state, cName, bytes);
      } catch (Throwable e) {
        throw FfmLibrary.unchecked(e);
      }
      if (address.equals(MemorySegment.NULL)) {
        int errno = (int) C.ERRNO.get(state, 0L);
        throw new IllegalStateException("No shared memory " + name + ": errno " + errno);
      }
    }
    Arena arena = Arena.ofShared();
    return new FfmSharedMemory(
        arena, address.reinterpret(bytes, arena, mapping -> unmap(mapping, bytes)));
  }

  private static void unmap(MemorySegment mapping, long bytes) {
    try {
      C.CLOSE.invokeExact(mapping, bytes);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The functions, which a mapped file does without. */
  private static final class C {
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO =
        STATE.varHandle(PathElement.groupElement("errno")).withInvokeExactBehavior();
    private static final FunctionDescriptor MAPPING_TYPE =
        FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG);
    private static final MethodHandle CREATE = mapping("tg_shared_create");
    private static final MethodHandle OPEN = mapping("tg_shared_open");
    private static final MethodHandle CLOSE =
        FfmLibrary.link("tg_shared_close", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    private static final MethodHandle UNLINK =
        FfmLibrary.link("tg_shared_unlink", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private static MethodHandle mapping(String function) {
      return FfmLibrary.link(function, MAPPING_TYPE, Linker.Option.captureCallState("errno"));
    }
  }
}
