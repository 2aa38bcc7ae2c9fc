// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.run.Plans;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
class MeasuredCodeTest {

  private static final String CALLS = "dev.tollgate.bench.question.calls.";

  private static MeasuredCode measured;

  @BeforeAll
  static void read() throws IOException {
    measured = MeasuredCode.in(Path.of("..").toAbsolutePath().normalize());
  }

  private static String refusal(String benchmark) {
    Measurement measurement = Plans.measurement(Runs.column("FFM"), benchmark);
    return assertThrows(IllegalStateException.class, () -> measured.of(measurement)).getMessage();
  }

  @Test
  void aBenchmarkThatIsNotInTheSourceIsNamed() {
    assertEquals(
        "There is no source of " + CALLS + "FfmCallOverhead.gone",
        refusal(CALLS + "FfmCallOverhead.gone"));
    assertEquals("There is no source of " + CALLS + "Gone", refusal(CALLS + "Gone.empty"));
  }
}
