// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.arguments.ArgumentPassing;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.Runs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Ten arguments take as long as none. */
  private static Measured arguments(String column, double nanoseconds) {
    return Runs.measurement(
        "ArgumentPassing", ArgumentPassing.MIXED_10, column, nanoseconds, nanoseconds, nanoseconds);
  }

  private static Measured array(String operation, String column, double nanoseconds) {
    Row row = Row.of(operation, 4096, Unit.BYTES_PASSED).with(ArrayPassing.DOUBLES);
    return Runs.measurement("ArrayPassing", row, column, nanoseconds, nanoseconds);
  }

  /** The line of the way that is predicted to cost least. */
  private String best(Path run, String... options) {
    List<String> arguments = new ArrayList<>(List.of("advise", run.toString()));
    arguments.addAll(List.of(options));
    return Executed.tollgate(arguments.toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.trim().replaceAll(" +", " "))
        .filter(line -> line.startsWith("1 "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWaysAreRankedByWhatAUseWouldCost() throws Exception {
    Path run =
        run(
            "run",
            call("JNI", 20),
            call("FFM", 10),
            arguments("JNI", 20),
            arguments("FFM", 10),
            Runs.measurement("Callback", Callback.CALL_1, "FFM", 50, 50, 50),
            Runs.measurement("Callback", Callback.CALL_1, "JNI", 130, 130, 130),
            Runs.measurement("Callback", Callback.ONCE, "FFM", 60, 60, 60),
            Runs.measurement("Callback", Callback.ONCE, "JNI", 150, 150, 150));
    Executed executed =
        Executed.tollgate(
            "advise", run.toString(), "--callbacks", "2", "--c", "1us", "--calls", "1e3");
    assertEquals(0, executed.exitCode(), executed.err());
    // 10 + 2 · 50 and 20 + 2 · 130, by 1.3 for the error of the model, and 1,000 nanoseconds.
    assertEquals(
        List.of(
            "By the run " + run,
            "Run quality: inconclusive. Differences may be noise: it has no control.",
            "",
            "Predicted cost, lowest first",
            "rank per call interval per second interval remark",
            "1 FFM 1.11 µs [1.08, 1.14] 1.11 ms [1.08, 1.14]",
            "JNI 1.28 µs [1.22, 1.36] 1.28 ms [1.22, 1.36]"),
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
    "--strings, NaN, is not a number of strings",
    "--strings, 2x, is not a number of strings",
    "--in, x4KiB, is not a size",
    "--numbers, ten, is not an amount",
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

  @Test
  void anArrayThatCChangesCostsWhatSuchARowTook() throws Exception {
    Path run =
        run(
            "run",
            call("FFM", 10),
            arguments("FFM", 10),
            array(ArrayPassing.IN, "FFM_COPY", 200),
            array(ArrayPassing.IN_OUT, "FFM_COPY", 300));
    assertTrue(best(run, "--in-out", "4KiB").startsWith("1 FFM_COPY 300 ns"));
    assertTrue(best(run, "--in", "2x4KiB").startsWith("1 FFM_COPY 390 ns"));
  }

  /** Off the heap C fills the array in 700 ns longer than it reads two elements. */
  @Test
  void whatCWorksToFillAnArrayIsNoCostOfPassingIt() throws Exception {
    Path run =
        run(
            "run",
            call("FFM", 10),
            arguments("FFM", 10),
            array(ArrayPassing.IN, "FFM_COPY", 200),
            array(ArrayPassing.OUT, "FFM_COPY", 900),
            array(ArrayPassing.IN, "FFM_OFF_HEAP", 10),
            array(ArrayPassing.OUT, "FFM_OFF_HEAP", 710));
    assertTrue(best(run, "--out", "4KiB").startsWith("1 FFM_COPY 200 ns"));
  }

  @Test
  void whereNoRowPassesBackItIsSaidWhatIsAssumed() throws Exception {
    Path run =
        run("run", call("FFM", 10), arguments("FFM", 10), array(ArrayPassing.IN, "FFM_COPY", 200));
    assertTrue(best(run, "--out", "4KiB").startsWith("1 FFM_COPY 200 ns"));
    assertTrue(best(run, "--in-out", "4KiB").startsWith("1 FFM_COPY 390 ns"));
    assertTrue(best(run, "--out", "4KiB").contains("a part that this run has not measured"));
  }

  @Test
  void jnaCopiesAnArrayBackInAnyCase() throws Exception {
    Path run =
        run(
            "run",
            call("JNA_DIRECT", 40),
            arguments("JNA_DIRECT", 40),
            array(ArrayPassing.IN, "JNA_DIRECT_COPY", 200));
    assertTrue(best(run, "--in-out", "4KiB").startsWith("1 JNA_DIRECT_COPY 200 ns"));
  }

  /** One takes 40 ns without the call, four take 100: 20 for each, and 20 for the call. */
  @Test
  void whatSeveralStringsShareCountsOnce() throws Exception {
    Path run =
        run(
            "run",
            call("FFM", 10),
            arguments("FFM", 10),
            Runs.measurement("StringPassing", StringPassing.SHORT, "FFM", 50, 50),
            Runs.measurement("StringPassing", StringPassing.SEVERAL, "FFM", 110, 110));
    assertTrue(
        best(run, "--strings", "1").startsWith("1 FFM 50.0 ns"), best(run, "--strings", "1"));
    assertTrue(best(run, "--strings", "2x20").startsWith("1 FFM 70.0 ns"));
  }

  @Test
  void beyondTheLargestSizeTheIntervalIsWider() throws Exception {
    Path run =
        run("run", call("FFM", 10), arguments("FFM", 10), array(ArrayPassing.IN, "FFM_COPY", 200));
    String there = best(run, "--in", "4KiB");
    assertTrue(there.startsWith("1 FFM_COPY 200 ns [154, 260]"), there);
    Path more =
        run(
            "more",
            call("FFM", 10),
            arguments("FFM", 10),
            Runs.measurement("ArrayPassing", ArrayPassing.in(64), "FFM_COPY", 100, 100),
            array(ArrayPassing.IN, "FFM_COPY", 200));
    String beyond = best(more, "--in", "8128B");
    assertTrue(beyond.startsWith("1 FFM_COPY 300 ns [150, 600]"), beyond);
    assertTrue(beyond.contains("beyond the largest size"), beyond);
  }

  @Test
  void aCriticalCallIsExcludedWhereCWorksForLong() throws Exception {
    Path run = run("run", call("FFM", 10), call("FFM_CRITICAL", 3));
    String brief = Executed.tollgate("advise", run.toString(), "--c", "1us").out();
    assertTrue(brief.contains("only for C that returns at once"), brief);
    assertEquals(
        2,
        brief.lines().filter(line -> line.matches(" +1 +FFM.*")).count(),
        "of 1 µs a few nanoseconds make no difference");
    String lengthy = Executed.tollgate("advise", run.toString(), "--c", "5ms").out();
    assertTrue(lengthy.contains("excluded: C works for more than 10 µs"), lengthy);
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
