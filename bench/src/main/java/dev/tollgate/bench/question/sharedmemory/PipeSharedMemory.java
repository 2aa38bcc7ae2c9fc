// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JAVA,
    variant = "PIPE",
    meaning = "The standard input and output of the server process.")
public class PipeSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.PIPE;
  }
}
