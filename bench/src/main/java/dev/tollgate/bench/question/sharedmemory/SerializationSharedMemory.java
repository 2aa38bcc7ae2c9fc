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
    technology = Technology.JAVA,
    variant = "SERIALIZATION",
    meaning = "TCP on the loopback interface, with Java's serialization.")
public class SerializationSharedMemory extends SharedMemoryColumn {

  @Override
  Asker open() throws IOException {
    return Conversation.open(peer, Transport.SERIALIZATION, bytes);
  }

  @Benchmark
  public long roundTrip() throws IOException {
    return ask();
  }
}
