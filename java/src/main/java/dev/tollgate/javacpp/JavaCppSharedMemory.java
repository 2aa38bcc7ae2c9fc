// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.kernels.SharedMemory;
import dev.tollgate.natives.NativeLibrary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Shared memory of POSIX by JavaCPP: arrays are copied by {@code LongPointer}, which gets them in
 * place and calls {@code memcpy}. It checks no bounds, so this class does. For what it does not
 * have, acquire and release, there is a buffer of the first 2 GiB. Neither knows when it is
 * unmapped: using it later crashes the JVM.
 *
 * <p>What fails throws in C++, in a header of our own ({@code native/javacpp/tollgate_shared.h}),
 * and becomes a {@link RuntimeException}.
 */
@Platform(include = "tollgate_shared.h", link = "tollgate", library = "jnitollgate")
public final class JavaCppSharedMemory implements SharedMemory {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private static final VarHandle NUMBER =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  private final Pointer mapping;
  private final long size;
  private final LongPointer longs;
  private final ByteBuffer bytes;

  private JavaCppSharedMemory(Pointer mapping, long size) {
    this.mapping = mapping;
    this.size = size;
    this.longs = new LongPointer(mapping);
    this.bytes = mapping.capacity(Math.min(size, Integer.MAX_VALUE)).asByteBuffer();
  }

  /** Makes memory that has this name, and maps it. */
  public static SharedMemory create(String name, long bytes) {
    return new JavaCppSharedMemory(shared_create(name, bytes), bytes);
  }

  /** Maps memory that has this name. */
  public static SharedMemory open(String name, long bytes) {
    return new JavaCppSharedMemory(shared_open(name, bytes), bytes);
  }

  /** Removes a name, and tells whether there was one. */
  public static boolean unlink(String name) {
    return tg_shared_unlink(name) == 0;
  }

  @Override
  public void write(long offset, long[] from) {
    at(offset, from.length).put(from);
  }

  @Override
  public void read(long offset, long[] to) {
    at(offset, to.length).get(to);
  }

  @Override
  public long getAcquire(long offset) {
    return (long) NUMBER.getAcquire(bytes, Math.toIntExact(offset));
  }

  @Override
  public void setRelease(long offset, long value) {
    NUMBER.setRelease(bytes, Math.toIntExact(offset), value);
  }

  @Override
  public void close() {
    tg_shared_close(mapping, size);
  }

  private LongPointer at(long offset, int length) {
    Objects.checkFromIndexSize(offset, (long) length * Long.BYTES, size);
    return longs.position(offset / Long.BYTES);
  }

  private static native Pointer shared_create(String name, @Cast("int64_t") long bytes);

  private static native Pointer shared_open(String name, @Cast("int64_t") long bytes);

  @NoException
  private static native void tg_shared_close(Pointer address, @Cast("int64_t") long bytes);

  @NoException
  private static native int tg_shared_unlink(String name);
}
