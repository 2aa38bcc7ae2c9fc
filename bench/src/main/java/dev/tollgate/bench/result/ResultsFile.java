// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * {@code results.json}: a {@link RunResult}, its columns described once for each question, and
 * beside each measurement what follows from it, so that other programs need not compute it: its
 * time, its ratio and verdict against the baseline, its rank. {@code results.schema.json}, a
 * resource of this package, describes the format.
 */
public final class ResultsFile {

  /** The name of the file in the directory of a run. */
  public static final String NAME = "results.json";

  /** Of the format, which changes when older programs could no longer read it. */
  public static final int VERSION = 3;

  /**
   * Reads and writes this project's records, and nothing that is not in them. What a record may not
   * be without, its constructor refuses to be without.
   */
  public static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ResultsFile() {}

  /** The contents of the file. */
  public static byte[] of(RunResult run) throws JsonProcessingException {
    return JSON.writeValueAsBytes(tree(run));
  }

  /** The same, not yet written. */
  public static ObjectNode tree(RunResult run) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    root.setAll((ObjectNode) JSON.valueToTree(run));
    Iterator<JsonNode> nodes = root.get("measurements").iterator();
    ObjectNode columns = JSON.createObjectNode();
    for (Measured measurement : run.measurements()) {
      ObjectNode node = (ObjectNode) nodes.next();
      ((ObjectNode) node.get("row")).put("name", measurement.row().name());
      String column = measurement.column().name();
      columns.withObjectProperty(measurement.question()).set(column, node.get("column"));
      node.put("column", column);
      run.time(measurement)
          .ifPresent(
              time -> {
                node.set("time", interval(time));
                node.put("rank", run.rank(measurement));
              });
      run.verdict(measurement)
          .ifPresent(
              verdict -> {
                node.set("ratio", interval(verdict.ratio()));
                node.put("verdict", verdict.kind().name());
                node.put("moreRounds", verdict.moreRounds());
              });
    }
    root.set("columns", columns);
    return root;
  }

  /** JSON knows no infinity; an interval without an upper end leaves it out. */
  public static ObjectNode interval(Estimate estimate) {
    ObjectNode node = JSON.createObjectNode();
    node.put("centre", estimate.centre());
    node.put("low", estimate.low());
    if (Double.isFinite(estimate.high())) {
      node.put("high", estimate.high());
    }
    return node;
  }

  /**
   * Reads the results of a run.
   *
   * @param directory of the run, or the file itself
   * @throws UnreadableResultsException naming the file and what is wrong with it
   */
  public static RunResult read(Path directory) throws UnreadableResultsException {
    Path file = Files.isDirectory(directory) ? directory.resolve(NAME) : directory;
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (!(root instanceof ObjectNode object) || !root.has("version")) {
        throw new UnreadableResultsException(
            file, "holds no results of Tollgate: it has no version", null);
      }
      int version = object.remove("version").asInt();
      if (version != VERSION) {
        throw new UnreadableResultsException(
            file,
            "has version "
                + version
                + " of the format, and this Tollgate reads version "
                + VERSION
                + ": read it with the Tollgate that wrote it, or measure again",
            null);
      }
      JsonNode columns = object.path("columns");
      for (JsonNode measurement : object.path("measurements")) {
        if (measurement instanceof ObjectNode node) {
          node.remove(List.of("time", "rank", "ratio", "verdict", "moreRounds"));
          String question = node.path("question").asText();
          String column = node.path("column").asText();
          JsonNode described = columns.path(question).path(column);
          if (described.isMissingNode()) {
            throw new IOException(
                file + " does not describe the column " + column + " of " + question);
          }
          node.set("column", described);
          if (node.get("row") instanceof ObjectNode row) {
            row.remove("name");
          }
        }
      }
      object.remove("columns");
      return JSON.treeToValue(object, RunResult.class);
    } catch (NoSuchFileException e) {
      throw new UnreadableResultsException(
          file, "does not exist: no run has ended in this directory", e);
    } catch (JsonProcessingException e) {
      throw new UnreadableResultsException(
          file, "cannot be read as results of Tollgate: " + reason(e), e);
    } catch (UnreadableResultsException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableResultsException(
          file, "cannot be read: " + e.getClass().getSimpleName(), e);
    }
  }

  /** What is wrong with a text, without the place in it, which is not known of all of it. */
  public static String reason(JsonProcessingException e) {
    return e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
  }
}
