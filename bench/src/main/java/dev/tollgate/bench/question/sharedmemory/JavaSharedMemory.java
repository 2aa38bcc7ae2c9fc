// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.peer.Alone;
import dev.tollgate.bench.peer.Asker;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    meaning = "The same work in this process, without another one.")
public class JavaSharedMemory extends SharedMemoryColumn {

  @Override
  Asker open() {
    return new Alone(bytes);
  }

  @Benchmark
  public long roundTrip() throws IOException {
    return ask();
  }
}
