// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.peer.Asker;
import dev.tollgate.bench.peer.Conversation;
import dev.tollgate.bench.peer.Transport;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "SHM",
    meaning = "POSIX shared memory as a LongPointer; turns are taken by a direct buffer.")
public class JavaCppShmSharedMemory extends SharedMemoryColumn {

  @Override
  Asker open() throws IOException {
    return Conversation.open(peer, Transport.JAVACPP_SHM, bytes);
  }

  @Benchmark
  public long roundTrip() throws IOException {
    return ask();
  }
}
