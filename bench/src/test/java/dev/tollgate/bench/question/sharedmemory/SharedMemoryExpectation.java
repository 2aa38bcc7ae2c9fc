// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.peer.Asker;
import dev.tollgate.bench.peer.PeerKind;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** The answer is right, and passing messages calls no function of C. */
public class SharedMemoryExpectation implements Expectation {

  /** Only the smallest message where a JVM must be started for it. */
  @Override
  public boolean isTried(Measurement measurement) {
    return measurement.row().size() <= 64 || isQuick(measurement);
  }

  @Override
  public boolean isQuick(Measurement measurement) {
    return measurement.row().equals(SharedMemory.row(PeerKind.C, measurement.row().size()));
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return Map.of();
  }

  /** The set-up has asked for the first one. */
  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    int bytes = Math.toIntExact(measurement.row().size());
    assertEquals(Asker.expected(2L * bytes, bytes), answer);
  }
}
