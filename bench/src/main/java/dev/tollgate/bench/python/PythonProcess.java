// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.python;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.bench.workload.Input;
import dev.tollgate.bench.workload.Outcome;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program of Python that measures, and the conversation with it: requests and answers are lines
 * of JSON, which the bytes of arrays follow. {@code rungs.py} describes it from the other side.
 */
public final class PythonProcess implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private static final int CHUNK = 1 << 20;

  /** Of an answer without its array. */
  private static final int LONGEST_LINE = 4096;

  private final OutputStream requests;
  private final InputStream answers;

  /**
   * The answer of a rung.
   *
   * @param outcome as long as the arena lives
   * @param ownOrder whether it adds in another order than the kernel, and may differ in the last
   *     bits
   * @param nanoseconds that it took
   */
  public record Checked(Outcome outcome, boolean ownOrder, double nanoseconds) {}

  /**
   * @param process whose standard output is for answers only
   */
  public PythonProcess(Process process) {
    this.requests = new BufferedOutputStream(process.getOutputStream());
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /** Gives it the arguments of its rungs. */
  public void prepare(List<Input> inputs) throws IOException {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode arguments = request.putArray("prepare");
    inputs.forEach(input -> describe(input, arguments.addObject()));
    send(request);
    WritableByteChannel bytes = Channels.newChannel(requests);
    for (Input input : inputs) {
      if (input.value() instanceof double[] doubles) {
        write(MemorySegment.ofArray(doubles), bytes);
      } else if (input.value() instanceof long[] longs) {
        write(MemorySegment.ofArray(longs), bytes);
      }
    }
    requests.flush();
    if (!answer().path("ready").asBoolean()) {
      throw new IOException("the program is not ready after prepare");
    }
  }

  private static void describe(Input input, ObjectNode to) {
    switch (input.value()) {
      case double[] doubles -> shape(to.put("type", "d"), doubles.length, input.columns());
      case long[] longs -> shape(to.put("type", "q"), longs.length, input.columns());
      case Double number -> to.put("value", number);
      case Number number -> to.put("value", number.longValue());
      default -> throw new IllegalArgumentException("no input of a kernel: " + input);
    }
  }

  private static void shape(ObjectNode to, int length, int columns) {
    ArrayNode shape = to.putArray("shape");
    if (columns > 0) {
      shape.add(length / columns).add(columns);
    } else {
      shape.add(length);
    }
  }

  private static void write(MemorySegment array, WritableByteChannel to) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    MemorySegment window = MemorySegment.ofBuffer(chunk);
    for (long at = 0; at < array.byteSize(); at += CHUNK) {
      long length = Math.min(CHUNK, array.byteSize() - at);
      MemorySegment.copy(array, at, window, 0, length);
      chunk.clear().limit((int) length);
      while (chunk.hasRemaining()) {
        to.write(chunk);
      }
    }
  }

  /**
   * Runs a rung once.
   *
   * @param most how many numbers it may answer
   */
  public Checked check(String rung, long most, Arena arena) throws IOException {
    JsonNode answer = ask("check", rung, 0);
    String type = answer.path("type").asText();
    long count = answer.path("count").asLong(-1);
    int width = type.equals("i") ? Integer.BYTES : Long.BYTES;
    if (count < 0 || count > most || !List.of("d", "q", "i").contains(type)) {
      throw new IOException("the answer to check, " + answer + ", describes no array");
    }
    MemorySegment bytes = arena.allocate(count * width, Long.BYTES);
    read(bytes);
    return new Checked(
        switch (type) {
          case "d" -> Outcome.ofDoubles(bytes);
          case "q" -> Outcome.ofLongs(bytes);
          default -> Outcome.ofInts(bytes);
        },
        answer.path("own_order").asBoolean(),
        nanoseconds(answer));
  }

  private void read(MemorySegment to) throws IOException {
    ReadableByteChannel from = Channels.newChannel(answers);
    for (long at = 0; at < to.byteSize(); at += CHUNK) {
      ByteBuffer chunk = to.asSlice(at, Math.min(CHUNK, to.byteSize() - at)).asByteBuffer();
      while (chunk.hasRemaining()) {
        if (from.read(chunk) < 0) {
          throw new IOException("the program ended in the middle of its answer");
        }
      }
    }
  }

  /** The nanoseconds that so many runs of a rung take together. */
  public double time(String rung, long runs) throws IOException {
    return nanoseconds(ask("time", rung, runs));
  }

  private static double nanoseconds(JsonNode answer) throws IOException {
    double nanoseconds = answer.path("nanoseconds").asDouble();
    if (!(nanoseconds > 0)) {
      throw new IOException("the answer " + answer + " has no time above 0");
    }
    return nanoseconds;
  }

  private JsonNode ask(String what, String rung, long runs) throws IOException {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put(what, rung);
    if (runs > 0) {
      request.put("runs", runs);
    }
    send(request);
    return answer();
  }

  private void send(JsonNode request) throws IOException {
    requests.write((request + "\n").getBytes(StandardCharsets.UTF_8));
    requests.flush();
  }

  private JsonNode answer() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = answers.read();
    while (next != '\n') {
      if (next < 0) {
        throw new IOException("the program ended without an answer");
      }
      if (line.size() == LONGEST_LINE) {
        throw new IOException("the answer is longer than " + LONGEST_LINE + " bytes");
      }
      line.write(next);
      next = answers.read();
    }
    try {
      return JSON.readTree(line.toByteArray());
    } catch (JsonProcessingException e) {
      throw new IOException(
          "the answer is no JSON: " + line.toString(StandardCharsets.UTF_8).strip(), e);
    }
  }

  /** Asks it to end: there are no more requests, and nobody reads its answers. */
  @Override
  public void close() throws IOException {
    try {
      requests.close();
    } finally {
      answers.close();
    }
  }
}
