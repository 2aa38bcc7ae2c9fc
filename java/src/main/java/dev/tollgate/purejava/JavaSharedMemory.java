// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.tollgate.kernels.SharedMemory;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/**
 * A mapped file by {@code MappedByteBuffer}, which has at most 2 GiB. Nothing but the collector
 * unmaps it, so closing does nothing, and it may be used after that.
 *
 * <p>Java opens no shared memory of POSIX by its name. Linux shows it as files in {@code /dev/shm},
 * which can be mapped like this.
 */
public final class JavaSharedMemory implements SharedMemory {

  private static final VarHandle NUMBER =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  private final ByteBuffer bytes;
  private final LongBuffer longs;

  private JavaSharedMemory(ByteBuffer bytes) {
    this.bytes = bytes;
    this.longs = bytes.order(ByteOrder.nativeOrder()).asLongBuffer();
  }

  /** Maps the first bytes of a file. */
  public static SharedMemory map(Path file, long bytes) throws IOException {
    // The mapping outlives the channel.
    try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
      return new JavaSharedMemory(channel.map(MapMode.READ_WRITE, 0, bytes));
    }
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
  public void close() {}
}
