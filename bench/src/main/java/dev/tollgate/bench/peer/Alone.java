// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

/** No line at all: what the peer does is done here. What remains of a round trip without a way. */
public final class Alone extends ArrayLine {

  private final long[] answer;

  /** For messages of so many bytes. */
  public Alone(int bytes) {
    super(bytes);
    answer = new long[bytes / Long.BYTES];
  }

  @Override
  void send(long[] from) {
    for (int i = 0; i < answer.length; i++) {
      answer[i] = from[i] + 1;
    }
  }

  @Override
  long[] receive(long[] to) {
    return answer;
  }

  @Override
  public void close() {}
}
