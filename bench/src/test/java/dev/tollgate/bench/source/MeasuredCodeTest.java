// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tollgate.bench.measure.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeasuredCodeTest {

  private static final String QUESTIONS = "dev.tollgate.bench.question.";

  private static MeasuredCode measured;

  @BeforeAll
  static void read() throws IOException {
    measured = MeasuredCode.in(Path.of("..").toAbsolutePath().normalize());
  }

  private static String refusal(String question, String method, Map<String, String> parameters) {
    Measurement measurement =
        new Measurement(
            question, "row", "FFM", QUESTIONS + question + "." + method, parameters, 64, 1);
    return assertThrows(IllegalStateException.class, () -> measured.of(measurement)).getMessage();
  }

  @Test
  void aBenchmarkThatIsNotInTheSourceIsNamed() {
    assertEquals(
        "There is no source of dev.tollgate.bench.question.Errno.gone",
        refusal("Errno", "gone", Map.of()));
    assertEquals(
        "There is no source of dev.tollgate.bench.question.Gone",
        refusal("Gone", "read", Map.of()));
  }

  @Test
  void aColumnWhoseMeaningIsNotKnownIsNamed() {
    assertEquals(
        "What the parameter \"column\" chooses in Errno is not known: say it in MeasuredCode",
        refusal("Errno", "read_FFM", Map.of("column", "FFM")));
  }
}
