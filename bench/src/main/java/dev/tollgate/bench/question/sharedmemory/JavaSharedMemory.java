// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Client;
import dev.tollgate.bench.ipc.InProcess;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(technology = Technology.JAVA, meaning = "The same work in one process, without a server.")
public class JavaSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    throw new UnsupportedOperationException("The same process needs no transport");
  }

  @Override
  Client open() {
    return new InProcess(bytes);
  }
}
