// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JAVA,
    variant = "SERIALIZATION",
    meaning = "TCP on the loopback interface, with Java's serialization.")
public class SerializationSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.SERIALIZATION;
  }
}
