// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.tollgate.kernels.SharedMemory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Shared memory of POSIX by JNA: arrays are copied by {@code Pointer}, in one call of JNI each. It
 * checks no bounds, so this class does. For what it does not have, acquire and release, there is a
 * buffer of the first 2 GiB. Neither knows when it is unmapped: using it later crashes the JVM.
 *
 * <p>Only opening would differ by interface mapping.
 */
public final class JnaDirectSharedMemory implements SharedMemory {

  static {
    Native.register(JnaDirectSharedMemory.class, JnaNative.library());
  }

  private static final VarHandle NUMBER =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  private final Pointer mapping;
  private final long size;
  private final ByteBuffer bytes;

  private JnaDirectSharedMemory(Pointer mapping, long size) {
    this.mapping = mapping;
    this.size = size;
    this.bytes = mapping.getByteBuffer(0, Math.min(size, Integer.MAX_VALUE));
  }

  /** Makes memory that has this name, and maps it. */
  public static SharedMemory create(String name, long bytes) {
    return mapped(tg_shared_create(name, bytes), name, bytes);
  }

  /** Maps memory that has this name. */
  public static SharedMemory open(String name, long bytes) {
    return mapped(tg_shared_open(name, bytes), name, bytes);
  }

  private static SharedMemory mapped(Pointer mapping, String name, long bytes) {
    if (mapping == null) {
      throw new IllegalStateException(
          "No shared memory " + name + ": errno " + Native.getLastError());
    }
    return new JnaDirectSharedMemory(mapping, bytes);
  }

  /** Removes a name, and tells whether there was one. */
  public static boolean unlink(String name) {
    return tg_shared_unlink(name) == 0;
  }

  @Override
  public void write(long offset, long[] from) {
    Objects.checkFromIndexSize(offset, (long) from.length * Long.BYTES, size);
    mapping.write(offset, from, 0, from.length);
  }

  @Override
  public void read(long offset, long[] to) {
    Objects.checkFromIndexSize(offset, (long) to.length * Long.BYTES, size);
    mapping.read(offset, to, 0, to.length);
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

  private static native Pointer tg_shared_create(String name, long bytes);

  private static native Pointer tg_shared_open(String name, long bytes);

  private static native void tg_shared_close(Pointer address, long bytes);

  private static native int tg_shared_unlink(String name);
}
