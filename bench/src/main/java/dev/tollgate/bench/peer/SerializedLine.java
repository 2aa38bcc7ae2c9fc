// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.SocketChannel;

/** Through a socket, by Java's serialization: whoever receives a message gets a new array. */
final class SerializedLine extends ArrayLine {

  private static final int BUFFER_BYTES = 1 << 16;

  private final SocketChannel channel;
  private final ObjectOutputStream out;
  private final ObjectInputStream in;

  SerializedLine(SocketChannel channel, int bytes) throws IOException {
    super(bytes);
    this.channel = channel;
    out =
        new ObjectOutputStream(
            new BufferedOutputStream(channel.socket().getOutputStream(), BUFFER_BYTES));
    // Its head, for which the constructor of the stream at the other end waits.
    out.flush();
    in =
        new ObjectInputStream(
            new BufferedInputStream(channel.socket().getInputStream(), BUFFER_BYTES));
  }

  @Override
  void send(long[] from) throws IOException {
    // Or the stream would send a reference to the array that it has sent before.
    out.reset();
    out.writeObject(from);
    out.flush();
  }

  @Override
  long[] receive(long[] to) throws IOException {
    try {
      return (long[]) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
