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
 * What does it cost to have what C returns a pointer to: a string that C owns ({@code string}), and
 * a thing that C makes and must destroy? {@code use} calls C with one that is there. {@code closed}
 * makes one, uses it once and destroys it by try-with-resources; {@code cleaned} leaves that to the
 * collector. {@code held} makes so many before it closes the first of them, and {@code dropped}
 * forgets so many at once, collects, and waits until the last one is destroyed: times are for one
 * of them, and nanoseconds for one are milliseconds for a million.
 *
 * <p>FFM is an object around a bare address, as in all the technologies that follow it. The other
 * columns of FFM give what C makes to an arena: one each, confined, shared or automatic, or
 * FFM_ONE_ARENA for all. JAVACPP always registers with JavaCPP's own cleaner; JAVACPP_UNTRACKED
 * does not, by {@code org.bytedeco.javacpp.nopointergc=true}.
 *
 * <p>In {@code cleaned} one operation is one of 100,000. The JVM has a small young generation, so
 * that each iteration has collections in it. Where the cleaner falls behind by more than 250,000
 * objects, the benchmark collects and waits for it, as {@code ByteBuffer.allocateDirect} does:
 * otherwise native memory would grow without end, for the collector knows nothing of it. In {@code
 * dropped} the full collection that starts it is included.
 *
 * <p>It does not answer what several threads cost each other that make, clean and close.
 *
 * <p>Expect {@code use} to cost a call, and a shared arena some more for its atomic count of uses;
 * closing a shared arena to cost a handshake with all threads; and a cleaner many times what {@code
 * close} costs: an object more that must be registered, survives a collection, is queued, and is
 * run by another thread.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * PointerReturn}
 */
public final class PointerReturn implements Question {

  /** One object of C, made, used and closed. */
  public static final Row CLOSED = Row.of("closed");

  /** More than twice what an arena with one thing in it takes; the others take less. */
  private static final int BYTES_PER_OBJECT = 800;

  @Override
  public String asks() {
    return "What does it cost to hold what C owns: a string, one thing, a million things?";
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
        Settings.of(Row.of("cleaned"), "cleaned").jvm(List.of("-Xmn16m")),
        holding("held", 100_000),
        holding("held", 1_000_000),
        holding("dropped", 100_000),
        holding("dropped", 1_000_000));
  }

  private static Settings holding(String operation, int objects) {
    return Settings.of(Row.of(operation, objects, Unit.OBJECTS), operation)
        .param("objects", objects)
        .heap(Settings.SMALL_HEAP_MEBIBYTES + (int) (((long) objects * BYTES_PER_OBJECT) >> 20))
        .operations(objects);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Create and close a C object", CLOSED));
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("closed, held FFM_AUTO", "only the collector ends an automatic arena");
    for (String arena : List.of("FFM_CONFINED", "FFM_SHARED")) {
      reasons.put(
          "cleaned, dropped " + arena, "what is in an arena that nobody closes is never freed");
    }
    reasons.put(
        "cleaned, dropped JAVACPP_UNTRACKED",
        "what JavaCPP does not track and nobody closes is never freed");
    reasons.put(
        "held FFM_SHARED",
        "it would be a million handshakes one after another, each as in the row closed");
    return reasons;
  }
}
