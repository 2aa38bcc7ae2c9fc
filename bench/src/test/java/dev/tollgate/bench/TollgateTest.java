// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.Backend;
import dev.tollgate.Needs;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.ResultsFileTest;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.FailingAttempts;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.natives.NativeLibraryException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line, by what it prints and returns. */
class TollgateTest {

  /** There is no event to wait for when another process makes a file or starts a process. */
  private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(CommandLine command, String... args) {
    return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }

  private int tollgate(String... args) {
    return execute(Tollgate.commandLine(), args);
  }

  @Test
  void helpNamesTheCommands() {
    assertEquals(0, tollgate("--help"));
    for (String command : List.of("check", "list", "doctor", "run", "ladder", "compare")) {
      assertTrue(out.toString().contains(command));
      assertEquals(0, tollgate(command, "--help"));
    }
  }

  @Test
  void badUsageOfTheLadderSaysWhatIsMeant() {
    String to = directory.resolve("ladder").toString();
    assertEquals(2, tollgate("ladder", "--size", "bisect=3", "--out", to));
    assertTrue(err.toString().contains("the ladder has julia, laplacian"), err::toString);
    assertEquals(2, tollgate("ladder", "--size", "laplacian=50000", "--out", to));
    assertTrue(err.toString().contains("too large for Java's arrays"), err::toString);
    assertEquals(2, tollgate("ladder", "--rounds", "0", "--out", to));
    assertEquals(2, tollgate("ladder", "--python", "no-such-python", "--out", to));
    assertTrue(err.toString().contains("no-such-python"), err::toString);
    assertFalse(Files.exists(Path.of(to, "python")));
    assertEquals(2, tollgate("run", "--profile", "ladder", "--out", to));
    assertTrue(err.toString().contains("tollgate ladder"), err::toString);
  }

  @Test
  void badUsageIsExitCode2() {
    assertEquals(2, tollgate());
    assertEquals(2, tollgate("measure"));
    assertEquals(2, tollgate("check", "--kernel", "sort"));
    assertEquals(2, tollgate("check", "--backend", "JNR"));
    assertEquals(2, tollgate("check", "--size", "-1"));
    assertEquals(2, tollgate("check", "--size", "many"));
    assertEquals(2, tollgate("check", "--kernel", "matmul", "--size", "2000000000"));
    assertEquals(2, tollgate("run", "--profile", "slow"));
    assertEquals(2, tollgate("run", "--include", "("));
    assertEquals(2, tollgate("run", "--include", "no such measurement"));
    assertEquals(2, tollgate("run", "--baseline", "NO_SUCH_COLUMN"));
    assertEquals(2, tollgate("run", "--precision", "0%"));
    assertEquals(2, tollgate("run", "--precision", "five"));
    assertEquals(2, tollgate("run", "--budget", "ten minutes"));
    assertEquals(2, tollgate("run", "--timeout", "10"));
    assertEquals(2, tollgate("run", "--prof", "no-such-profiler"));
    assertEquals(2, tollgate("run", "--resume", directory.toString()));
    assertEquals(2, tollgate("run", "--timeout", "0s"));
    assertEquals(2, tollgate("run", "--rounds", "-1"));
    assertEquals(2, tollgate("run", "--prof", "gc", "--prof", "gc"));
    assertTrue(err.toString().contains("takes each profiler once"), err::toString);
    assertEquals(2, tollgate("compare", directory.toString()));
    assertEquals(2, tollgate("compare", directory.toString(), directory.toString()));
    assertTrue(err.toString().contains("--size is -1"), err::toString);
    assertTrue(err.toString().contains("matches no measurement"), err::toString);
  }

  @Test
  void checkFindsAllBackendsAgreed() throws Exception {
    assertEquals(0, tollgate("check", "--size", "100", "--json"), err::toString);
    JsonNode rows = new ObjectMapper().readTree(out.toString());
    assertEquals(KernelName.values().length, rows.size());
    for (JsonNode row : rows) {
      assertEquals(Backend.values().length, row.get("agreeing").size(), row::toString);
      assertEquals(100, row.get("size").asInt());
      assertTrue(row.get("digest").asText().matches("[0-9a-f]{8}"));
    }
    assertTrue(
        StreamSupport.stream(rows.spliterator(), false)
            .anyMatch(row -> row.get("kernel").asText().equals("second_derivative")));
  }

  @Test
  @Tag("exhaustive")
  void checkShowsJuliasSum() {
    assertEquals(0, tollgate("check", "--kernel", "julia"));
    assertTrue(out.toString().contains("33,219,980"), out::toString);
    assertTrue(out.toString().contains("all 17 backends"), out::toString);
  }

  @Test
  void checkOfOneBackendNamesOnlyThat() {
    assertEquals(
        0, tollgate("check", "--kernel", "sum", "--backend", "jni_critical", "--size", "0"));
    assertTrue(out.toString().contains("JNI_CRITICAL"), out::toString);
    assertTrue(!out.toString().contains("FFM"), out::toString);
  }

  @Test
  void aDisagreementNamesKernelBackendIndexAndBothValues() {
    CheckCommand command =
        new CheckCommand(
            (workload, backend) -> {
              try (Arena arena = Arena.ofConfined()) {
                Outcome outcome = workload.on(backend, arena).runOnce().copy();
                return backend == Backend.JNI_COPY
                    ? new Outcome(
                        true,
                        outcome.size(),
                        index ->
                            index == 7
                                ? Double.doubleToLongBits(0.125)
                                : outcome.bits().applyAsLong(index))
                    : outcome;
              }
            });
    assertEquals(
        1, execute(new CommandLine(command), "--kernel", "add", "--size", "10"), err::toString);
    assertTrue(
        out.toString()
            .matches(
                "(?s).*add: JNI_COPY disagrees with JAVA at index 7: 0\\.125, not [0-9.]+\\s*"),
        out::toString);
    assertTrue(out.toString().contains("JNA_INTERFACE_COPY"), "the backends that agree are listed");
  }

  @Test
  void whyBackendsAreAbsentIsSaidOnceAndTheOthersGoOn() {
    CheckCommand command =
        new CheckCommand(
            (workload, backend) -> {
              if (backend.technology() == Technology.FFM) {
                throw NativeLibraryException.notBound("FFM", new LinkageError("gone"));
              }
              if (backend == Backend.JNI_COPY) {
                throw NativeLibraryException.notBound("JNI", new LinkageError("gone"));
              }
              return Outcome.ofLong(1);
            });
    assertEquals(1, execute(new CommandLine(command), "--size", "10"), err::toString);
    assertEquals(
        List.of("FFM_COPY FFM_CRITICAL FFM_OFF_HEAP.", "JNI_COPY."),
        out.toString()
            .lines()
            .filter(line -> line.contains("LinkageError: gone"))
            .map(line -> line.replaceFirst(".* Not checked: ", ""))
            .toList(),
        out::toString);
    assertTrue(out.toString().contains("JNI_CRITICAL"), out::toString);
  }

  @Test
  void listShowsQuestionsMeasurementsAndBackends() {
    assertEquals(0, tollgate("list"));
    for (Backend backend : Backend.values()) {
      assertTrue(out.toString().contains("  " + backend + " "), backend::toString);
    }
    for (String shown :
        List.of(
            "CallOverhead:",
            "CompileMode:",
            "ManyFunctions:",
            "StringPassing:",
            "ErrnoReading:",
            "Callback:",
            "CallbackSort:",
            "CallbackThread:",
            "VariadicCalls:",
            "KernelCost:",
            "sum, 64 elements",
            "JNA_INTERFACE_CRITICAL",
            "not possible",
            "measurements, at least")) {
      assertTrue(out.toString().contains(shown), shown);
    }
  }

  private static final String EMPTY_CALL = "CallOverhead/empty/JAVA$";

  private void run(Path results) {
    assertEquals(
        0,
        tollgate("run", "--include", EMPTY_CALL, "--budget", "1s", "--out", results.toString()),
        err::toString);
  }

  @Test
  @Tag("exhaustive")
  void runPrintsTheRankingAndWritesTheResults() throws Exception {
    Path results = directory.resolve("results");
    run(results);
    String first = out.toString().strip().lines().findFirst().orElseThrow();
    assertTrue(first.matches("Run quality: (good|inconclusive|poor)\\. .*"), first);
    assertTrue(out.toString().contains("CallOverhead, empty, against C"), out::toString);
    String report = Files.readString(results.resolve("report.md"));
    assertTrue(report.contains("| JAVA |"), report);
    assertEquals(
        Files.exists(results.resolve("pictures/call.png")),
        report.contains("](pictures/call.png)"),
        report);
    assertTrue(
        Files.readString(results.resolve("jmh.log"))
            .contains("# Tollgate: round 1, CallOverhead/empty/"));
    JsonNode jmh = new ObjectMapper().readTree(results.resolve("jmh.json").toFile());
    int rounds = Profile.QUICK.rounds();
    assertEquals(3, jmh.size());
    assertEquals(rounds, jmh.get(0).get("primaryMetric").get("rawData").size());
    ResultsFileTest.assertFollowsTheSchema(results.resolve("results.json"));
    RunResult read = ResultsFile.read(results);
    assertEquals(
        List.of("JAVA", "C", "C_AGAIN"),
        read.measurements().stream().map(measured -> measured.column().name()).toList());
    read.measurements().forEach(measured -> assertEquals(rounds, measured.samples().size()));
    assertEquals(rounds, read.rounds().size());
  }

  @Test
  @Tag("exhaustive")
  void aRunThatHasEndedIsNotMeasuredAgain() throws Exception {
    Path results = directory.resolve("results");
    run(results);
    String before = Files.readString(results.resolve("results.json"));
    assertEquals(2, tollgate("run", "--include", EMPTY_CALL, "--out", results.toString()));
    assertTrue(err.toString().contains("holds another run"), err::toString);
    assertEquals(2, tollgate("run", "--resume", results.toString(), "--profile", "full"));
    assertTrue(err.toString().contains("with --resume only"), err::toString);
    assertEquals(0, tollgate("run", "--resume", results.toString()));
    assertEquals(before, Files.readString(results.resolve("results.json")));
  }

  @Test
  @Tag("exhaustive")
  void compareShowsWhatChangedAndExitsWith1WhenSomethingDid() throws Exception {
    Path results = directory.resolve("results");
    run(results);
    assertEquals(0, tollgate("compare", results.toString(), results.toString()), out::toString);
    assertTrue(out.toString().contains("3 measurements: 0 changed beyond 5 %"), out::toString);

    RunResult run = ResultsFile.read(results);
    Path slower = Files.createDirectory(directory.resolve("slower"));
    RunResult tenTimesSlower =
        new RunResult(
            run.environment(),
            run.warnings(),
            run.profile(),
            run.precision(),
            run.seed(),
            run.baselines(),
            run.rounds(),
            run.measurements().stream().map(TollgateTest::tenTimesSlower).toList());
    Files.write(slower.resolve("results.json"), ResultsFile.of(tenTimesSlower));
    assertEquals(1, tollgate("compare", results.toString(), slower.toString()), out::toString);
    assertEquals(
        0, tollgate("compare", "--threshold", "99999%", results.toString(), slower.toString()));

    String one = results.toString();
    assertEquals(0, tollgate("compare", one, one, one), out::toString);
    assertTrue(
        out.toString().contains("3 runs. They contradict each other in 0 of 3 pairs"),
        out::toString);
  }

  private static Measured tenTimesSlower(Measured measurement) {
    return new Measured(
        measurement.question(),
        measurement.row(),
        measurement.column(),
        measurement.samples().stream()
            .map(sample -> new Measured.Sample(sample.round(), sample.nanoseconds() * 10))
            .toList(),
        measurement.failures(),
        measurement.bytesPerOperation(),
        measurement.unsteady());
  }

  @Test
  void doctorShowsEveryFinding() {
    int exit = tollgate("doctor");
    assertEquals(out.toString().contains("MAJOR") ? 1 : 0, exit);
    for (String shown : List.of("governor", "turbo", "steal", "swap", "JVM flags")) {
      assertTrue(out.toString().contains(shown), shown);
    }
  }

  /** As in a chroot without /proc, fonts and a table of mounts, and worse. */
  @Test
  @Tag("exhaustive")
  void whereNothingCanBeLearntOfTheMachineEveryCommandWorks() throws Exception {
    String results = directory.resolve("results").toString();
    String page = directory.resolve("page").toString();
    try (FailingAttempts attempts =
        FailingAttempts.all(() -> new UnsatisfiedLinkError("libjnidispatch.so"))) {
      assertEquals(
          0,
          tollgate("run", "--include", "empty/JNI$", "--rounds", "1", "--out", results),
          err::toString);
      assertTrue(err.toString().contains("There are no pictures"), err::toString);
      assertEquals(0, tollgate("run", "--resume", results), err::toString);
      assertEquals(0, tollgate("compare", results, results), out::toString);
      assertEquals(0, tollgate("report", results, "--out", page), err::toString);
      assertEquals(0, tollgate("advise", results), err::toString);
      assertEquals(0, tollgate("list"), err::toString);
      assertEquals(0, tollgate("check", "--kernel", "sum", "--size", "3"), err::toString);
      int exit = tollgate("doctor");
      assertEquals(out.toString().contains("MAJOR") ? 1 : 0, exit);
      assertTrue(out.toString().contains("this system gives no information"), out::toString);
      assertFalse(attempts.attempted().isEmpty());
    }
    RunResult read = ResultsFile.read(Path.of(results));
    assertEquals(RunResult.UNKNOWN, read.environment().get("CPU"));
    assertTrue(Files.readString(Path.of(page, "report.html")).contains(RunResult.UNKNOWN));
  }

  /** As by Ctrl-C, or by whoever stops the job, in the midst of a run that would go on for long. */
  @Test
  @DisabledOnOs(OS.WINDOWS) // which cannot ask a process to end
  @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Tag("exhaustive")
  void aRunThatIsInterruptedLeavesNoProcessAndSaysHowToGoOn() throws Exception {
    Needs.processes();
    Path results = directory.resolve("results");
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Dtollgate.library.path=" + System.getProperty("tollgate.library.path"),
                "-cp",
                System.getProperty("java.class.path"),
                Tollgate.class.getName(),
                "run",
                "--include",
                EMPTY_CALL,
                "--precision",
                "0.0001%",
                "--budget",
                "24h",
                "--out",
                results.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    List<ProcessHandle> measured = List.of();
    while (process.isAlive() && (measured.isEmpty() || !hasBegun(results))) {
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
      measured = process.descendants().toList();
    }
    process.destroy();
    process.waitFor();
    String printed = Files.readString(output);
    assertEquals(128 + 15, process.exitValue(), printed);
    assertFalse(measured.isEmpty(), printed);
    for (ProcessHandle jvm : measured) {
      jvm.onExit().join();
    }
    assertTrue(printed.contains("run --resume " + results), printed);
    assertFalse(Files.exists(results.resolve("results.json")));
    try (Stream<Path> files = Files.walk(results.resolve("journal"))) {
      for (Path entry : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(entry).contains("failure"), entry::toString);
      }
    }
  }

  /** Its first round that is timed. */
  private static boolean hasBegun(Path results) {
    return Files.exists(results.resolve("journal/001"));
  }
}
