// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.peer.Alone;
import dev.tollgate.bench.peer.Asker;
import dev.tollgate.bench.peer.Transport;

@Measures(
    technology = Technology.JAVA,
    meaning = "The same work in this process, without another one.")
public class JavaSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    throw new UnsupportedOperationException("There is no other process");
  }

  @Override
  Asker open() {
    return new Alone(bytes);
  }
}
