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
    variant = "FILE",
    meaning = "A file in java.io.tmpdir, mapped as a MemorySegment.")
public class FfmFileSharedMemory extends SharedMemoryColumn {

  @Override
  Asker open() throws IOException {
    return Conversation.open(peer, Transport.FFM_FILE, bytes);
  }

  @Benchmark
  public long roundTrip() throws IOException {
    return ask();
  }
}
