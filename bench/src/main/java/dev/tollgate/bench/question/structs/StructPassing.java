// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does it cost to pass a struct by value, by pointer, nested in a struct or in an array of a
 * thousand, and to return one by value?
 *
 * <p>Every operation starts and ends with Java numbers: Java writes all fields and C reads them, or
 * C returns them and Java reads them. {@code by pointer} allocates the struct for the call, but for
 * the REUSED columns, and passes the same four fields as {@code by value, 32 B}. The other rows
 * fill existing memory, but that C returns a struct into new memory; the REUSED columns keep that
 * too. Structs of 8 and 16 bytes are passed in registers, larger ones in memory, on x86-64 (except
 * Windows) and AArch64.
 *
 * <p>With JNI, fields are passed as primitives and the glue builds the struct on its stack; {@code
 * array} uses a direct buffer, and a returned struct is an array. For a returned struct FFM
 * allocates from a confined arena. JNR's {@code by pointer} has the struct in a Java array. JNA
 * makes a new Structure for each that C returns; its REUSED columns give it memory that each thread
 * keeps. JNA interface mapping has MEMORY and BUFFER as direct mapping has; only the call differs.
 * The CRITICAL columns have the structs in an array of Java. Only FFM passes a single struct so:
 * the glue of JNI makes one on its stack.
 *
 * <p>Expect little more than a call where Java writes memory itself (FFM, JNI, JNR), a call for
 * each field with JavaCPP, and hundreds of nanoseconds with JNA, which copies by reflection and
 * allocates twice for a returned struct. Expect memory for one call to cost more than the call, and
 * a microsecond with JavaCPP unless tracking is off: JavaCPP then does not query the memory of the
 * process at each allocation.
 */
public final class StructPassing implements Question {

  /** A struct of 32 bytes by pointer, allocated and filled for the call. */
  public static final Row POINTER = Row.of("by pointer");

  private static final String RETURNED = "returned";

  @Override
  public String asks() {
    return "What does it cost to pass a struct by value, by pointer or in an array, and to return"
        + " one?";
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
        Settings.of(Row.of("nested"), "nested"),
        Settings.of(Row.of("array"), "array"),
        Settings.of(Row.of(RETURNED, 16, Unit.BYTES_PASSED), "returned16"),
        Settings.of(Row.of(RETURNED, 32, Unit.BYTES_PASSED), "returned32"));
  }

  /**
   * JNA allocates twice for a struct that C returns, and the program can close one of the two; the
   * collector frees the other.
   */
  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean isJna =
        column.technologies().contains(Technology.JNA_DIRECT)
            || column.technologies().contains(Technology.JNA_INTERFACE);
    boolean leavesWork = isJna && !column.isReused() && row.row().operation().equals(RETURNED);
    return Optional.of(leavesWork ? row.leavingWork() : row);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Allocate, fill and pass a struct", POINTER));
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("by value JNR", "JNR-FFI 2.2 passes every struct by pointer");
    reasons.put("CRITICAL JNA", "JNA copies heap arrays");
    reasons.put("returned JNR", "JNR-FFI 2.2 treats a returned struct as a pointer to one");
    return reasons;
  }
}
