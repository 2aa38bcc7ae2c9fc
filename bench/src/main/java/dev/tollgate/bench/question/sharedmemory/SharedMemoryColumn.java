// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.bench.peer.Asker;
import dev.tollgate.bench.peer.PeerKind;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link SharedMemory} share: the other process, and the check of answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class SharedMemoryColumn {

  @Param("C")
  public PeerKind peer;

  /** Of a message. */
  @Param("4096")
  public int bytes;

  private Asker asker;
  private long first;

  /** Starts the other process and connects to it. */
  abstract Asker open() throws IOException;

  /** Waits until the other process answers. */
  @Setup
  public void start() throws IOException {
    asker = open();
    ask();
  }

  /** Ends the other process. */
  @TearDown
  public void end() throws IOException {
    asker.close();
  }

  /** Returns the sum of the answer, which is checked. */
  final long ask() throws IOException {
    first += bytes;
    long sum = asker.ask(first);
    if (sum != Asker.expected(first, bytes)) {
      throw new IllegalStateException("The answer to " + first + " adds up to " + sum);
    }
    return sum;
  }
}
