// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.SocketChannel;

/** Through a socket, with Java's serialization: each message is received as a new array. */
final class SerializationConnection extends ArrayConnection {

  private static final int BUFFER_BYTES = 1 << 16;

  private final SocketChannel channel;
  private final ObjectOutputStream out;
  private final ObjectInputStream in;

  SerializationConnection(SocketChannel channel, int bytes) throws IOException {
    super(bytes);
    this.channel = channel;
    out =
        new ObjectOutputStream(
            new BufferedOutputStream(channel.socket().getOutputStream(), BUFFER_BYTES));
    // Sends the header, for which the constructor of the stream at the other end waits.
    out.flush();
    in =
        new ObjectInputStream(
            new BufferedInputStream(channel.socket().getInputStream(), BUFFER_BYTES));
  }

  @Override
  void send(long[] from) throws IOException {
    // Without it the stream sends a reference to the array that it sent before.
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
