// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What does it cost Java to hold what C returns a pointer to: a string that C owns ({@code
 * string}), and an object that Java must destroy?
 *
 * <p>{@code use} calls C with an existing object. {@code closed} creates, uses and closes one;
 * {@code cleaned} leaves closing to the garbage collector. {@code held} creates many objects before
 * it closes the first. {@code dropped} creates many, drops them all, collects, and waits until the
 * last is destroyed, so it includes a full collection. The time is that of one object.
 *
 * <p>{@code cleaned} creates 100,000 objects per invocation, in a JVM with a small young generation
 * so that each iteration has collections. If more than 250,000 objects wait for the cleaner, the
 * benchmark collects and waits, as {@code ByteBuffer.allocateDirect} does; otherwise native memory
 * would grow without limit.
 *
 * <p>The columns without a variant have an object that nothing but {@code close} destroys, and
 * register it with a cleaner for {@code cleaned} and {@code dropped} only. JAVACPP_TRACKED
 * registers each; so do its variants.
 *
 * <p>Expect {@code use} to cost a call, and more with a shared arena, which counts its uses
 * atomically; closing a shared arena to cost a handshake with all threads; and a cleaner to cost
 * many times as much as {@code close}: its object is registered, survives a collection, is queued,
 * and is run by another thread.
 */
public final class PointerReturn implements Question {

  /** One object of C, made, used and closed. */
  public static final Row CLOSED = Row.of("closed");

  /** More than twice the size of an arena with one object; the other columns need less. */
  private static final int BYTES_PER_OBJECT = 800;

  @Override
  public String asks() {
    return "What does it cost to hold what C allocates: a string, one object, a million objects?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }

  @Override
  public List<Settings> rows() {
    return List.of(
        Settings.of(Row.of("string"), "string"),
        Settings.of(Row.of("use"), "use"),
        Settings.of(CLOSED, "closed").inHeadline(),
        // With a large young generation most iterations would have no collection in them.
        Settings.of(Row.of("cleaned"), "cleaned").jvm(List.of("-Xmn16m")).leavingWork(),
        holding("held", 100_000),
        holding("held", 1_000_000),
        holding("dropped", 100_000),
        holding("dropped", 1_000_000));
  }

  private static Settings holding(String operation, int objects) {
    return Settings.of(Row.of(operation, objects, Unit.OBJECTS), operation)
        .param("objects", objects)
        .heap(Settings.SMALL_HEAP_MEBIBYTES + (int) (((long) objects * BYTES_PER_OBJECT) >> 20))
        .operations(objects)
        .leavingWork();
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Create and close a C object", CLOSED));
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("closed, held FFM_AUTO", "only the garbage collector closes an automatic arena");
    for (String arena : List.of("FFM_CONFINED", "FFM_SHARED")) {
      reasons.put(
          "cleaned, dropped " + arena, "memory of an arena that nobody closes is never freed");
    }
    reasons.put(
        "cleaned, dropped JAVACPP_UNTRACKED",
        "an untracked pointer that nobody closes is never freed");
    for (String column : List.of("TRACKED", "NO_LIMIT", "SCOPE")) {
      reasons.put("use JAVACPP_" + column, "a deallocator changes nothing for who uses the object");
    }
    reasons.put(
        "held FFM_SHARED", "it would take a million thread handshakes, each as in the row closed");
    return reasons;
  }
}
