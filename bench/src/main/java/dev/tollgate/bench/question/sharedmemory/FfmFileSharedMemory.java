// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.FFM,
    variant = "FILE",
    meaning = "A file in java.io.tmpdir, mapped as a MemorySegment.")
public class FfmFileSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.FFM_FILE;
  }
}
