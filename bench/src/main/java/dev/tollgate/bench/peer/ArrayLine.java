// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import java.io.IOException;

/** A line whose messages are arrays of Java: each is copied, or written out, and read back. */
abstract class ArrayLine implements Line {

  private final long[] message;

  ArrayLine(int bytes) {
    message = new long[bytes / Long.BYTES];
  }

  abstract void send(long[] from) throws IOException;

  /** Returns what was received: the array at hand, or another. */
  abstract long[] receive(long[] to) throws IOException;

  @Override
  public final long ask(long first) throws IOException {
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
