// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.workload.KernelName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ResultsFileTest {

  private static final RunResult RUN =
      Runs.of(
          measurement("C", around(10, 5)),
          Runs.again("C", around(10, 5)),
          measurement("FFM", around(50, 5)),
          measurement("JAVA", 3),
          measurement(
              "Ladder",
              KernelName.ADD.row(7),
              Column.python("NUMBA_PARALLEL", "A column of a test.", Optional.of("A")),
              3),
          Runs.crashed("JNI", 1, 2));

  @TempDir private Path directory;

  /** Also called by the test of the command, on the results of a real run. */
  public static void assertFollowsTheSchema(Path file) throws IOException {
    Set<ValidationMessage> violations =
        schema().validate(ResultsFile.JSON.readTree(Files.readAllBytes(file)));
    assertEquals(Set.of(), violations);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = ResultsFile.class.getResourceAsStream("results.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private Path written(RunResult run) throws IOException {
    return Files.write(directory.resolve(ResultsFile.NAME), ResultsFile.of(run));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    written(RUN);
    assertEquals(RUN, ResultsFile.read(directory));
  }

  @Test
  void whatIsWrittenFollowsTheSchema() throws IOException {
    assertFollowsTheSchema(written(RUN));
  }

  @Test
  void theSchemaAllowsNothingElse() throws IOException {
    JsonNode good = ResultsFile.JSON.readTree(ResultsFile.of(RUN));
    ObjectNode unknown = good.deepCopy();
    ((ObjectNode) unknown.get("measurements").get(0)).put("colour", "red");
    assertFalse(schema().validate(unknown).isEmpty());
    ObjectNode wrong = good.deepCopy();
    ((ObjectNode) wrong.get("measurements").get(0)).put("verdict", "FASTEST");
    assertFalse(schema().validate(wrong).isEmpty());
    ObjectNode less = good.deepCopy();
    less.remove("environment");
    assertFalse(schema().validate(less).isEmpty());
  }

  @Test
  void whatFollowsFromTheSamplesIsThereForOtherPrograms() throws IOException {
    JsonNode ffm = ResultsFile.JSON.readTree(ResultsFile.of(RUN)).get("measurements").get(2);
    assertEquals(50, ffm.get("time").get("centre").asDouble(), 1e-9);
    assertEquals(5, ffm.get("ratio").get("centre").asDouble(), 1e-9);
    assertEquals("SLOWER", ffm.get("verdict").asText());
    assertEquals(2, ffm.get("rank").asInt());
    JsonNode single = ResultsFile.JSON.readTree(ResultsFile.of(RUN)).get("measurements").get(3);
    assertFalse(single.get("time").has("high"), "a single round has no upper end");
  }

  @Test
  void whatCannotBeReadIsNamedWithTheReason() throws IOException {
    assertTrue(message().contains("does not exist"), message());
    byte[] good = ResultsFile.of(RUN);
    write(new String(good, StandardCharsets.UTF_8).substring(0, good.length / 2));
    assertTrue(message().contains("cannot be read as results of Tollgate"), message());
    write("[1, 2, 3]");
    assertTrue(message().contains("holds no results of Tollgate"), message());
    write(new String(good, StandardCharsets.UTF_8).replace("\"version\" : 3", "\"version\" : 99"));
    assertTrue(message().contains("has version 99"), message());
    write("{\"version\" : 3, \"measurements\" : 7}");
    assertTrue(message().contains("cannot be read as results of Tollgate"), message());
    assertTrue(message().contains(directory.toString()), message());
  }

  private void write(String contents) throws IOException {
    Files.writeString(directory.resolve(ResultsFile.NAME), contents);
  }

  private String message() {
    return assertThrows(IOException.class, () -> ResultsFile.read(directory)).getMessage();
  }
}
