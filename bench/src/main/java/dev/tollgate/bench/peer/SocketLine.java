// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.SocketChannel;

/** Through a socket, by a channel and a direct buffer: what Java has to copy least. */
final class SocketLine extends ArrayLine {

  private final SocketChannel channel;
  private final ByteBuffer bytes;
  private final LongBuffer longs;

  SocketLine(SocketChannel channel, int bytes) {
    super(bytes);
    this.channel = channel;
    this.bytes = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    longs = this.bytes.asLongBuffer();
  }

  @Override
  void send(long[] from) throws IOException {
    longs.put(0, from);
    bytes.clear();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  long[] receive(long[] to) throws IOException {
    bytes.clear();
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    longs.get(0, to);
    return to;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
