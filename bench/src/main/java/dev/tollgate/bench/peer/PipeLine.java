// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Through the two pipes that a process is started with. {@code Process} gives them as streams of
 * bytes, and no channels; messages larger than the streams' buffers go past these.
 */
final class PipeLine extends ArrayLine {

  private final InputStream in;
  private final OutputStream out;
  private final byte[] bytes;
  private final LongBuffer longs;

  PipeLine(InputStream in, OutputStream out, int bytes) {
    super(bytes);
    this.in = in;
    this.out = out;
    this.bytes = new byte[bytes];
    longs = ByteBuffer.wrap(this.bytes).order(ByteOrder.nativeOrder()).asLongBuffer();
  }

  @Override
  void send(long[] from) throws IOException {
    longs.put(0, from);
    out.write(bytes);
    out.flush();
  }

  @Override
  long[] receive(long[] to) throws IOException {
    if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
      throw new EOFException();
    }
    longs.get(0, to);
    return to;
  }

  @Override
  public void close() throws IOException {
    out.close();
    in.close();
  }
}
