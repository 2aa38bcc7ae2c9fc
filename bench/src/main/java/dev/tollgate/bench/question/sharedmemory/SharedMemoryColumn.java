// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.bench.ipc.Client;
import dev.tollgate.bench.ipc.ServerKind;
import dev.tollgate.bench.ipc.ServerProcess;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.MeasuredColumn;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link SharedMemory} share: the other process, and the check of answers. */
public abstract class SharedMemoryColumn extends MeasuredColumn {

  @Param("C")
  public ServerKind server;

  /** The size of a message. */
  @Param("4096")
  public int bytes;

  private Client client;
  private long first;

  /** How messages reach the other process. */
  abstract Transport transport();

  /** Starts the other process and connects to it. */
  Client open() throws IOException {
    return ServerProcess.start(server, transport(), bytes);
  }

  /** Waits until the other process answers. */
  @Setup
  public void start() throws IOException {
    client = open();
    roundTrip();
  }

  /** Ends the other process. */
  @TearDown
  public void end() throws IOException {
    client.close();
  }

  /** Returns the sum of the answer, which is checked. */
  @Benchmark
  public long roundTrip() throws IOException {
    first += bytes;
    long sum = client.request(first);
    if (sum != Client.expected(first, bytes)) {
      throw new IllegalStateException("The answer to " + first + " adds up to " + sum);
    }
    return sum;
  }
}
