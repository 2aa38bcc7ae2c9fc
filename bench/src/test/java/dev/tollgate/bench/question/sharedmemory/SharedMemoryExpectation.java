// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.ipc.Client;
import dev.tollgate.bench.ipc.ServerKind;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** The answer is right, and messages call no C function. */
public class SharedMemoryExpectation implements Expectation {

  /** With a JVM as server, only the smallest message. */
  @Override
  public boolean isTried(Measurement measurement) {
    return measurement.row().size() <= 64 || isQuick(measurement);
  }

  @Override
  public boolean isQuick(Measurement measurement) {
    return measurement.row().equals(SharedMemory.row(ServerKind.C, measurement.row().size()));
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return Map.of();
  }

  /** The set-up has sent the first message. */
  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    int bytes = Math.toIntExact(measurement.row().size());
    assertEquals(Client.expected(2L * bytes, bytes), answer);
  }
}
