// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.FFM,
    variant = "SHM_IN_PLACE",
    meaning = "POSIX shared memory as a MemorySegment; messages are written and read in place.")
public class FfmShmInPlaceSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.FFM_SHM_IN_PLACE;
  }
}
