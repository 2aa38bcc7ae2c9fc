// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JAVA,
    variant = "FILE",
    meaning = "A file in java.io.tmpdir, mapped as a MappedByteBuffer.",
    headline = true)
public class JavaFileSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.JAVA_FILE;
  }
}
