// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import com.kenai.jffi.MemoryIO;
import dev.tollgate.kernels.SharedMemory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import jnr.ffi.LastError;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.SaveError;
import jnr.ffi.types.int64_t;

/**
 * Shared memory of POSIX by JNR-FFI: arrays are copied by a {@code Pointer} that knows its size and
 * checks bounds. For what it does not have, acquire and release, there is a buffer of the first 2
 * GiB. Neither knows when it is unmapped: using it later crashes the JVM.
 */
public final class JnrSharedMemory implements SharedMemory {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(C);

  private static final VarHandle NUMBER =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  private final Pointer mapping;
  private final ByteBuffer bytes;

  private JnrSharedMemory(Pointer mapping, long size) {
    this.mapping = Pointer.wrap(RUNTIME, mapping.address(), size);
    this.bytes =
        MemoryIO.getInstance()
            .newDirectByteBuffer(mapping.address(), (int) Math.min(size, Integer.MAX_VALUE));
  }

  /** The functions, as they are named in C. */
  @SaveError
  public interface Prototypes {
    Pointer tg_shared_create(String name, @int64_t long bytes);

    Pointer tg_shared_open(String name, @int64_t long bytes);

    void tg_shared_close(Pointer address, @int64_t long bytes);

    int tg_shared_unlink(String name);
  }

  /** Makes memory that has this name, and maps it. */
  public static SharedMemory create(String name, long bytes) {
    return mapped(C.tg_shared_create(name, bytes), name, bytes);
  }

  /** Maps memory that has this name. */
  public static SharedMemory open(String name, long bytes) {
    return mapped(C.tg_shared_open(name, bytes), name, bytes);
  }

  private static SharedMemory mapped(Pointer mapping, String name, long bytes) {
    if (mapping == null) {
      throw new IllegalStateException(
          "No shared memory " + name + ": errno " + LastError.getLastError(RUNTIME));
    }
    return new JnrSharedMemory(mapping, bytes);
  }

  /** Removes a name, and tells whether there was one. */
  public static boolean unlink(String name) {
    return C.tg_shared_unlink(name) == 0;
  }

  @Override
  public void write(long offset, long[] from) {
    mapping.put(offset, from, 0, from.length);
  }

  @Override
  public void read(long offset, long[] to) {
    mapping.get(offset, to, 0, to.length);
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
    C.tg_shared_close(mapping, mapping.size());
  }
}
