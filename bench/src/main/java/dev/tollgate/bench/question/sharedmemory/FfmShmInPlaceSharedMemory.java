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
    technology = Technology.FFM,
    variant = "SHM_IN_PLACE",
    meaning = "POSIX shared memory as a MemorySegment; messages are made and read in it.")
public class FfmShmInPlaceSharedMemory extends SharedMemoryColumn {

  @Override
  Asker open() throws IOException {
    return Conversation.open(peer, Transport.FFM_SHM_IN_PLACE, bytes);
  }

  @Benchmark
  public long roundTrip() throws IOException {
    return ask();
  }
}
