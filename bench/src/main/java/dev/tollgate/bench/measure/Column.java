// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tollgate.Backend;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to do what a question asks.
 *
 * @param technologies the technology that is used; several where they share what is measured, none
 *     for a control
 * @param mode how data reaches C; null where there is no data or only one way
 * @param variant sets it apart from other columns of the same technology and transfer mode; may be
 *     empty
 * @param meaning what is measured, in a sentence
 * @param repeats the name of the column that this one measures a second time, as a control;
 *     otherwise null
 * @param family in what it computes; null to take it from the technologies
 * @param parallelOf the name of the column that does the same by one thread, where several threads
 *     or processes of this one compute at once; otherwise null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Column(
    List<Technology> technologies,
    TransferMode mode,
    String variant,
    String meaning,
    String repeats,
    Family family,
    String parallelOf) {

  /** Java first, then controls, then technologies; in each the plain column first. */
  public static final Comparator<Column> ORDER =
      Comparator.<Column>comparingInt(column -> column.isJava() ? 0 : column.callsC() ? 2 : 1)
          .thenComparing(
              column -> column.technology().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Column::mode, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Column::variant)
          .thenComparing(Column::isRepeat);

  public Column {
    technologies = technologies == null ? List.of() : List.copyOf(technologies);
    variant = variant == null ? "" : variant;
    requireNonNull(meaning, "meaning");
    family = family == null ? familyOf(technologies) : family;
  }

  private static Family familyOf(List<Technology> technologies) {
    if (technologies.isEmpty()) {
      return Family.C;
    }
    return technologies.stream().anyMatch(Technology::isNative) ? Family.C_FROM_JAVA : Family.JAVA;
  }

  /** A column of Python. */
  public static Column python(String name, String meaning, Optional<String> parallelOf) {
    return new Column(List.of(), null, name, meaning, null, Family.PYTHON, parallelOf.orElse(null));
  }

  /** The column that a class measures. */
  public static Column of(Class<?> type) {
    Column column = of(type.getAnnotation(Measures.class));
    return type.isAnnotationPresent(Repeats.class) ? column.again() : column;
  }

  /** The column that an annotation declares. */
  static Column of(Measures measures) {
    return new Column(
        List.of(measures.technology()),
        measures.mode().length == 0 ? null : measures.mode()[0],
        measures.variant(),
        measures.meaning(),
        null,
        measures.limit() ? Family.LIMIT : null,
        measures.parallelOf().isEmpty() ? null : measures.parallelOf());
  }

  /**
   * The name that a reader sees, made of technology, transfer mode and variant: {@code
   * FFM_CRITICAL}.
   */
  @JsonIgnore
  public String name() {
    String name =
        Stream.of(technologyName(), mode == null ? "" : mode.name(), variant)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("_"));
    return repeats == null ? name : name + "_AGAIN";
  }

  /** A column of both JNA mappings is named JNA. */
  private String technologyName() {
    return technologies.equals(List.of(Technology.JNA_DIRECT, Technology.JNA_INTERFACE))
        ? "JNA"
        : technologies.stream().map(Technology::name).collect(Collectors.joining("_"));
  }

  /** The technology, or the first of several; empty for a control. */
  @JsonIgnore
  public Optional<Technology> technology() {
    return technologies.stream().findFirst();
  }

  /**
   * The backend of its technology and transfer mode.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public Backend backend() {
    TransferMode ofBackend = mode == null ? TransferMode.IN_PLACE : mode;
    return Stream.of(Backend.values())
        .filter(backend -> technologies.contains(backend.technology()))
        .filter(backend -> backend.transferMode() == ofBackend)
        .findFirst()
        .orElseThrow();
  }

  /** Whether it calls C from Java. */
  @JsonIgnore
  public boolean callsC() {
    return family == Family.C_FROM_JAVA;
  }

  /** Whether it stays in Java. */
  @JsonIgnore
  public boolean isJava() {
    return family == Family.JAVA;
  }

  /** Whether other threads or the garbage collector wait during a call. */
  @JsonIgnore
  public boolean isCritical() {
    return mode == TransferMode.CRITICAL;
  }

  /** Whether the data must lie in off-heap memory before the call. */
  @JsonIgnore
  public boolean isOffHeap() {
    return mode == TransferMode.OFF_HEAP;
  }

  /** Whether it keeps memory between operations. */
  @JsonIgnore
  public boolean isReused() {
    return mode == TransferMode.REUSED;
  }

  /** Whether several threads or processes of it compute at once. */
  public boolean usesAllProcessors() {
    return parallelOf != null;
  }

  /** Whether it has no transfer mode and no variant. */
  @JsonIgnore
  public boolean isPlain() {
    return mode == null && variant.isEmpty() && repeats == null;
  }

  /** Whether it measures another column a second time. */
  @JsonIgnore
  public boolean isRepeat() {
    return repeats != null;
  }

  /** The same column under another name, as a control: any difference is noise. */
  public Column again() {
    return new Column(
        technologies,
        mode,
        variant,
        "The same as " + name() + ", a second time.",
        name(),
        family,
        parallelOf);
  }
}
