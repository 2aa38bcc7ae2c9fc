// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalLong;

/**
 * What is done, and at which size. All columns of a row do the same.
 *
 * @param operation in a word or two: {@code sum}, {@code to C}
 * @param size null where an operation has none
 * @param unit what the size counts; null where there is no size
 * @param detail what else sets the row apart, such as {@code ASCII}; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Row(String operation, Long size, Unit unit, String detail) {

  public Row {
    requireNonNull(operation, "operation");
    detail = detail == null ? "" : detail;
    if ((size == null) != (unit == null)) {
      throw new IllegalArgumentException("the row " + operation + " needs both a size and a unit");
    }
    if (size != null && size < 0) {
      throw new IllegalArgumentException("the row " + operation + " has the size " + size);
    }
  }

  /** An operation without a size. */
  public static Row of(String operation) {
    return new Row(operation, null, null, "");
  }

  /** An operation at a size. */
  public static Row of(String operation, long size, Unit unit) {
    return new Row(operation, size, unit, "");
  }

  /** The same row with another detail. */
  public Row with(String otherDetail) {
    return new Row(operation, size, unit, otherDetail);
  }

  /** The name that a reader sees: {@code in, 4,096 B, doubles}. */
  @JsonIgnore
  public String name() {
    return operation
        + (size == null ? "" : ", " + unit.of(size))
        + (detail.isEmpty() ? "" : ", " + detail);
  }

  /** How many bytes an operation passes, where that is what the size counts. */
  @JsonIgnore
  public OptionalLong bytesPassed() {
    return unit == Unit.BYTES_PASSED ? OptionalLong.of(size) : OptionalLong.empty();
  }

  /** Whether another row differs in size alone. */
  public boolean isSameButForSize(Row other) {
    return operation.equals(other.operation) && unit == other.unit && detail.equals(other.detail);
  }
}
