// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.Runs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviseCommandTest {

  @TempDir Path directory;

  private Path run(String name, Measured... measurements) throws IOException {
    Path run = Files.createDirectories(directory.resolve(name));
    Files.write(run.resolve(ResultsFile.NAME), ResultsFile.of(Runs.of(measurements)));
    return run;
  }

  private static Measured call(String column, double nanoseconds) {
    return Runs.measurement(column, nanoseconds, nanoseconds, nanoseconds);
  }

  @Test
  void theWaysAreRankedByWhatAUseWouldCost() throws Exception {
    Path run =
        run(
            "run",
            call("JNI", 20),
            call("FFM", 10),
            Runs.measurement("Callback", Callback.CALL_1, "FFM", 50, 50, 50),
            Runs.measurement("Callback", Callback.CALL_1, "JNI", 130, 130, 130));
    Executed executed =
        Executed.tollgate(
            "advise", run.toString(), "--callbacks", "2", "--c", "1us", "--calls", "1e3");
    assertEquals(0, executed.exitCode(), executed.err());
    // 10 + 2 (50 - 10) + 1,000 and 20 + 2 (130 - 20) + 1,000 nanoseconds, a thousand times.
    assertEquals(
        List.of(
            "By the run " + run,
            "Run quality: inconclusive. Differences may be noise: it has no control.",
            "",
            "Predicted cost, lowest first",
            "rank per call interval per second interval remark",
            "1 FFM 1.09 µs [1.09, 1.09] 1.09 ms [1.09, 1.09]",
            "JNI 1.24 µs [1.24, 1.24] 1.24 ms [1.24, 1.24]"),
        executed.out().lines().map(line -> line.trim().replaceAll(" +", " ")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "--in, 4096, is not a size",
    "--in, -1B, is not a size",
    "--in, 4 bytes, is not a size",
    "--out, 1KIB, is not a size",
    "--out, InfinityB, is not a size",
    "--calls, -1, is not an amount",
    "--calls, many, is not an amount",
    "--strings, NaN, is not an amount",
    "--callbacks, 1/2, is not an amount",
    "--c, 5, is not a time",
    "--c, -5ns, is not a time",
    "--java, 1h, is not a time",
    "--data, stack, is neither heap nor off-heap"
  })
  void whatIsNoAmountIsNamed(String option, String value, String message) throws Exception {
    Executed executed =
        Executed.tollgate("advise", run("run", call("FFM", 10)).toString(), option, value);
    assertEquals(2, executed.exitCode());
    assertEquals("", executed.out());
    assertTrue(executed.err().contains(option), executed.err());
    assertTrue(executed.err().contains("'" + value + "' " + message), executed.err());
  }

  @ParameterizedTest
  @CsvSource({"--calls, 1e16", "--in, 1e999B", "--c, 1e300s"})
  void whatIsMoreThanAnybodyUsesIsRefused(String option, String value) throws Exception {
    Executed executed =
        Executed.tollgate("advise", run("run", call("FFM", 10)).toString(), option, value);
    assertEquals(2, executed.exitCode());
    assertTrue(executed.err().contains("is not between 0 and"), executed.err());
  }

  /** There and back takes 300 ns, there 200: back takes 100, beside the call and there. */
  @Test
  void whatIsPassedBackCostsWhatThereAndBackTakesLonger() throws Exception {
    String[] printed =
        Executed.tollgate(
                "advise",
                run(
                        "run",
                        call("FFM", 10),
                        Runs.measurement(
                            "ArrayPassing", ArrayPassing.in(4096), "FFM_COPY", 200, 200),
                        Runs.measurement(
                            "ArrayPassing",
                            Row.of(ArrayPassing.IN_OUT, 4096, Unit.BYTES_PASSED)
                                .with(ArrayPassing.DOUBLES),
                            "FFM_COPY",
                            300,
                            300),
                        // In which C fills the array: its work.
                        Runs.measurement(
                            "ArrayPassing",
                            Row.of(ArrayPassing.OUT, 4096, Unit.BYTES_PASSED)
                                .with(ArrayPassing.DOUBLES),
                            "FFM_COPY",
                            900,
                            900))
                    .toString(),
                "--out",
                "4KiB")
            .out()
            .lines()
            .reduce((before, last) -> last)
            .orElseThrow()
            .trim()
            .split(" +");
    assertEquals(List.of("1", "FFM_COPY", "110", "ns"), List.of(printed).subList(0, 4));
  }

  @Test
  void aCriticalCallIsSaidToHoldUpOthers() throws Exception {
    Executed executed =
        Executed.tollgate(
            "advise",
            run("run", call("FFM", 10), call("FFM_CRITICAL", 3)).toString(),
            "--c",
            "5ms");
    assertTrue(executed.out().contains("only for C that returns at once"), executed.out());
    assertEquals(
        2,
        executed.out().lines().filter(line -> line.matches(" +1 +FFM.*")).count(),
        "of 5 ms a few nanoseconds make no difference");
  }

  @Test
  void aRunThatTellsNothingOfTheUseIsSaidTo() throws Exception {
    Path run = run("run", call("FFM", 10));
    Executed executed =
        Executed.tollgate("advise", run.toString(), "--in", "4KiB", "--data", "off-heap");
    assertEquals(2, executed.exitCode());
    assertTrue(executed.err().contains("nor arrays off the heap"), executed.err());
  }

  @Test
  void aMissingRunIsNamed() {
    Path missing = directory.resolve("missing");
    Executed executed = Executed.tollgate("advise", missing.toString());
    assertEquals(2, executed.exitCode());
    assertTrue(executed.err().startsWith(missing + " does not exist"), executed.err());
  }

  @Test
  void theNewestRunIsTakenWhereNoneIsNamed() throws Exception {
    run("results/20260101-120000", call("JNI", 20));
    run("results/20260102-120000", call("FFM", 10));
    Files.createDirectories(directory.resolve("results/20260103-120000"));
    String printed = adviseThere(0);
    assertTrue(printed.contains("FFM"), printed);
  }

  @Test
  void whereThereIsNoRunItMustBeNamed() throws Exception {
    String printed = adviseThere(2);
    assertTrue(printed.contains("there is no run in results/"), printed);
  }

  /** A JVM of its own, as one cannot move to another directory. */
  private String adviseThere(int exitCode) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tollgate.class.getName(),
                "advise")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(exitCode, process.waitFor(), printed);
    return printed;
  }
}
