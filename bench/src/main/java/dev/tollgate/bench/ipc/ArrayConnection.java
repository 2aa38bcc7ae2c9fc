// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.IOException;

/** A connection whose messages are Java arrays, which are copied out and back in. */
abstract class ArrayConnection implements Connection {

  private final long[] message;

  ArrayConnection(int bytes) {
    message = new long[bytes / Long.BYTES];
  }

  abstract void send(long[] from) throws IOException;

  /** Returns what was received: the given array, or another. */
  abstract long[] receive(long[] to) throws IOException;

  @Override
  public final long request(long first) throws IOException {
    for (int i = 0; i < message.length; i++) {
      message[i] = first + i;
    }
    send(message);
    long sum = 0;
    for (long number : receive(message)) {
      sum += number;
    }
    return sum;
  }

  @Override
  public final void answer() throws IOException {
    long[] received = receive(message);
    for (int i = 0; i < received.length; i++) {
      received[i]++;
    }
    send(received);
  }
}
