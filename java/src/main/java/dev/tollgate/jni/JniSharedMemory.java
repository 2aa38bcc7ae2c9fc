// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tollgate.kernels.SharedMemory;
import dev.tollgate.natives.NativeLibrary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Shared memory of POSIX by JNI ({@code native/jni/shared_memory.c}): the glue makes a direct
 * buffer of it, with at most 2 GiB, and from then on it is Java's own. The buffer does not know
 * when it is unmapped: using it later crashes the JVM.
 */
public final class JniSharedMemory implements SharedMemory {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private static final VarHandle NUMBER =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  private final ByteBuffer bytes;
  private final LongBuffer longs;

  private JniSharedMemory(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.nativeOrder());
    this.longs = this.bytes.asLongBuffer();
  }

  /** Makes memory that has this name, and maps it. */
  public static SharedMemory create(String name, long bytes) {
    return new JniSharedMemory(tg_shared_create(c(name), Math.toIntExact(bytes)));
  }

  /** Maps memory that has this name. */
  public static SharedMemory open(String name, long bytes) {
    return new JniSharedMemory(tg_shared_open(c(name), Math.toIntExact(bytes)));
  }

  /** Removes a name, and tells whether there was one. */
  public static boolean unlink(String name) {
    return tg_shared_unlink(c(name)) == 0;
  }

  @Override
  public void write(long offset, long[] from) {
    longs.put(Math.toIntExact(offset / Long.BYTES), from);
  }

  @Override
  public void read(long offset, long[] to) {
    longs.get(Math.toIntExact(offset / Long.BYTES), to);
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
    tg_shared_close(bytes);
  }

  /** With the 0 behind it. */
  private static byte[] c(String name) {
    return (name + '\0').getBytes(US_ASCII);
  }

  private static native ByteBuffer tg_shared_create(byte[] name, int bytes);

  private static native ByteBuffer tg_shared_open(byte[] name, int bytes);

  private static native void tg_shared_close(ByteBuffer mapping);

  private static native int tg_shared_unlink(byte[] name);
}
