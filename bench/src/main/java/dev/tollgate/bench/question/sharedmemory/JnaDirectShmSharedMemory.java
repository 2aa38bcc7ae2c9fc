// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JNA_DIRECT,
    variant = "SHM",
    meaning = "POSIX shared memory as a JNA Pointer; a direct buffer accesses its counters.")
public class JnaDirectShmSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.JNA_DIRECT_SHM;
  }
}
