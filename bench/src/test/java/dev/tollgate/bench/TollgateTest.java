// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.Backend;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.natives.NativeLibraryException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line, by what it prints and returns. */
class TollgateTest {

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
    for (String command : List.of("check", "list", "run")) {
      assertTrue(out.toString().contains(command));
      assertEquals(0, tollgate(command, "--help"));
    }
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
    assertEquals(2, tollgate("run", "--include", "no such cell"));
    assertEquals(2, tollgate("run", "--baseline", "NO_SUCH_COLUMN"));
    assertTrue(err.toString().contains("--size is -1"), err::toString);
    assertTrue(err.toString().contains("matches no cell"), err::toString);
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
  void checkShowsJuliasSum() {
    assertEquals(0, tollgate("check", "--kernel", "julia"));
    assertTrue(out.toString().contains("33,219,980"), out::toString);
    assertTrue(out.toString().contains("all 17 backends"), out::toString);
  }

  @Test
  void checkOfOneBackendNamesOnlyThat() {
    assertEquals(0, tollgate("check", "--kernel", "sum", "--backend", "jni_pinned", "--size", "0"));
    assertTrue(out.toString().contains("JNI_PINNED"), out::toString);
    assertTrue(!out.toString().contains("FFM"), out::toString);
  }

  @Test
  void aDisagreementNamesKernelBackendIndexAndBothValues() {
    CheckCommand command =
        new CheckCommand(
            (workload, backend) -> {
              try (Arena arena = Arena.ofConfined()) {
                Outcome outcome = workload.on(backend, arena).runOnce();
                if (backend == Backend.JNI_COPY) {
                  outcome.bits()[7] = Double.doubleToLongBits(0.125);
                }
                return outcome;
              }
            });
    assertEquals(
        1, execute(new CommandLine(command), "--kernel", "add", "--size", "10"), err::toString);
    assertTrue(
        out.toString()
            .matches(
                "(?s).*add: JNI_COPY disagrees with JAVA at index 7: 0\\.125, not [0-9.]+\\s*"),
        out::toString);
    assertTrue(out.toString().contains("JNA_PROXY_COPY"), "the backends that agree are listed");
  }

  @Test
  void anAbsentBackendIsReportedAndTheOthersGoOn() {
    CheckCommand command =
        new CheckCommand(
            (workload, backend) -> {
              if (backend == Backend.FFM_COPY) {
                throw NativeLibraryException.notBound("FFM_COPY", new LinkageError("gone"));
              }
              return new Outcome(false, 1);
            });
    assertEquals(1, execute(new CommandLine(command), "--kernel", "sum"), err::toString);
    assertTrue(out.toString().contains("sum: FFM_COPY cannot be opened: "), out::toString);
  }

  @Test
  void listShowsQuestionsCellsAndBackends() {
    assertEquals(0, tollgate("list"));
    for (Backend backend : Backend.values()) {
      assertTrue(out.toString().contains("  " + backend + " "), backend::toString);
    }
    for (String shown :
        List.of(
            "CallOverhead:",
            "KernelCost:",
            "sum 4,096 (quick, full)",
            "JNA_PROXY_PINNED",
            "not possible")) {
      assertTrue(out.toString().contains(shown), shown);
    }
  }

  @Test
  void runPrintsTheTableAndWritesTheResults() throws Exception {
    Path results = directory.resolve("results");
    String[] run = {"run", "--include", "CallOverhead/empty/JAVA$", "--out", results.toString()};
    assertEquals(0, tollgate(run), err::toString);
    assertTrue(out.toString().contains("× the time of C"), out::toString);
    assertTrue(Files.readString(results.resolve("report.md")).contains("| empty |"));
    assertTrue(Files.readString(results.resolve("jmh.log")).contains("# JMH version"));
    JsonNode jmh = new ObjectMapper().readTree(results.resolve("jmh.json").toFile());
    assertEquals(2, jmh.size());
    assertEquals(3, jmh.get(0).get("primaryMetric").get("rawData").size());
    JsonNode own = new ObjectMapper().readTree(results.resolve("results.json").toFile());
    assertEquals(2, own.get("cells").size());
    assertEquals(3, own.get("cells").get(0).get("nanoseconds").size());
    assertTrue(own.get("environment").has("CPU"));

    String before = Files.readString(results.resolve("results.json"));
    assertEquals(2, tollgate(run));
    assertTrue(err.toString().contains("holds the results of another run"), err::toString);
    assertEquals(before, Files.readString(results.resolve("results.json")));
  }
}
