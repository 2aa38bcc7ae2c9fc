// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Through the standard input and output of the server. {@code Process} offers streams of bytes, not
 * channels; messages larger than the buffers of the streams bypass them.
 */
final class PipeConnection extends ArrayConnection {

  private final InputStream in;
  private final OutputStream out;
  private final byte[] bytes;
  private final LongBuffer longs;

  PipeConnection(InputStream in, OutputStream out, int bytes) {
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
