// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What does a struct cost on its way to C: by value ({@code value8} to {@code value64}, by its
 * bytes), by pointer, made for the call and freed after it ({@code pointer}) or filled anew in the
 * same memory ({@code reused}), as structs in a struct ({@code nested}), and as an array of a
 * thousand, all of whose fields Java writes and reads back ({@code array})? And what does one cost
 * that C returns by value ({@code returned16}, {@code returned32})?
 *
 * <p>Every operation starts and ends with numbers of Java: the fields are written in Java, C reads
 * them all, or Java does those that C returned. {@code pointer}, {@code reused} and {@code value32}
 * have the same four fields and the same answer. By value, the memory is filled anew as in {@code
 * reused}; what allocating it costs is the difference to {@code pointer}. 8 and 16 bytes go in
 * registers, 32 and 64 in memory, on x86-64 but for Windows, and on AArch64.
 *
 * <ul>
 *   <li>JAVA: records, made for the call, to a method that is not inlined; an object that is kept
 *       in {@code reused}, objects that are kept in {@code array}.
 *   <li>FFM: segments. FFM_HEAP: by value from an array of Java, made for the call: the linker
 *       loads the fields, C sees no address. FFM_REUSED: C's result into memory that is kept; FFM
 *       takes memory from an arena for it, which is closed when Java has read it.
 *   <li>JNI: the fields as primitives, from which the glue makes the struct on its stack, also in
 *       {@code pointer} and {@code nested}; a direct buffer in {@code reused} and {@code array}; an
 *       array of Java for what is returned. JNI_OBJECT: an object whose fields the glue reads, or
 *       which it makes.
 *   <li>JAVACPP: a {@code Pointer} with a native method for each field. JAVACPP_INDEXER: an indexer
 *       over the same memory. JAVACPP_UNTRACKED: in a JVM with {@code
 *       org.bytedeco.javacpp.nopointergc}, for programs that close all they allocate: JavaCPP then
 *       neither tracks it nor reads, at each allocation, how much memory the process has.
 *   <li>JNA_DIRECT, JNA_INTERFACE: a {@code Structure}, which JNA copies by reflection.
 *       JNA_DIRECT_BUFFER: a direct buffer, without a {@code Structure}.
 *   <li>JNR: a {@code Struct}: in an array of Java in {@code pointer}, otherwise in memory of C.
 * </ul>
 *
 * <p>It does not answer what structs of mixed types, unions or bit fields cost, nor what C costs
 * that keeps a pointer after the call.
 *
 * <p>Expect a call's cost and little more where Java writes to memory itself (FFM, JNI, JNR), a
 * call for each field by JavaCPP, and hundreds of nanoseconds by JNA, which copies by reflection.
 * JNA allocates memory twice for a struct that is returned, once in its constructor. Expect memory
 * for one call to cost more than the call, and a microsecond by JavaCPP unless it is told not to
 * track it.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * StructPassing}
 */
public final class StructPassing implements Question {

  /** A struct of 32 bytes by pointer, made and filled for the call. */
  public static final Row POINTER = Row.of("by pointer");

  @Override
  public String asks() {
    return "What does a struct cost by value, by pointer, in an array, and returned?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    return List.of(
        Settings.of(Row.of("by value", 8, Unit.BYTES_PASSED), "value8"),
        Settings.of(Row.of("by value", 16, Unit.BYTES_PASSED), "value16"),
        Settings.of(Row.of("by value", 32, Unit.BYTES_PASSED), "value32"),
        Settings.of(Row.of("by value", 64, Unit.BYTES_PASSED), "value64"),
        Settings.of(POINTER, "pointer").inHeadline(),
        Settings.of(Row.of("by pointer").with("reused"), "reused"),
        Settings.of(Row.of("nested"), "nested"),
        Settings.of(Row.of("array"), "array"),
        Settings.of(Row.of("returned", 16, Unit.BYTES_PASSED), "returned16"),
        Settings.of(Row.of("returned", 32, Unit.BYTES_PASSED), "returned32"));
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Fill a struct and pass its pointer", POINTER));
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("by value JNR", "JNR-FFI 2.2 passes every struct by pointer");
    reasons.put("returned JNR", "JNR-FFI 2.2 takes a returned struct for a pointer to one");
    return reasons;
  }
}
