// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PythonCallsTest {

  @Test
  void theProgramMakesAsManyCallsAsTheirTimeIsDividedBy() throws IOException {
    String program =
        Files.readString(Path.of("src/main/python", CallOverhead.PYTHON_PROGRAM + ".py"));
    assertTrue(program.contains("\nCALLS = " + CallOverhead.PYTHON_CALLS + "\n"), program);
  }
}
