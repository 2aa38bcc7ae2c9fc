// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JAVACPP,
    variant = "SHM",
    meaning = "POSIX shared memory as a LongPointer; a direct buffer accesses its counters.")
public class JavaCppShmSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.JAVACPP_SHM;
  }
}
