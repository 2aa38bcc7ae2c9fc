// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.peer.Asker;
import dev.tollgate.bench.peer.Conversation;
import dev.tollgate.bench.peer.PeerKind;
import dev.tollgate.bench.peer.Transport;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link SharedMemory} share: the other process, and the check of answers. */
public abstract class SharedMemoryColumn extends MeasuredColumn {

  @Param("C")
  public PeerKind peer;

  /** Of a message. */
  @Param("4096")
  public int bytes;

  private Asker asker;
  private long first;

  /** How messages reach the other process. */
  abstract Transport transport();

  /** Starts the other process and connects to it. */
  Asker open() throws IOException {
    return Conversation.open(peer, transport(), bytes);
  }

  /** Waits until the other process answers. */
  @Setup
  public void start() throws IOException {
    asker = open();
    roundTrip();
  }

  /** Ends the other process. */
  @TearDown
  public void end() throws IOException {
    asker.close();
  }

  /** Returns the sum of the answer, which is checked. */
  @Benchmark
  public long roundTrip() throws IOException {
    first += bytes;
    long sum = asker.ask(first);
    if (sum != Asker.expected(first, bytes)) {
      throw new IllegalStateException("The answer to " + first + " adds up to " + sum);
    }
    return sum;
  }
}
