// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JNI,
    variant = "SHM",
    meaning = "POSIX shared memory as a direct buffer that JNI creates.")
public class JniShmSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.JNI_SHM;
  }
}
