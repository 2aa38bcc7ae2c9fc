// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.SocketChannel;

/** Through a socket, with a channel and a direct buffer, which Java copies least. */
final class SocketConnection extends ArrayConnection {

  private final SocketChannel channel;
  private final ByteBuffer bytes;
  private final LongBuffer longs;

  SocketConnection(SocketChannel channel, int bytes) {
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
