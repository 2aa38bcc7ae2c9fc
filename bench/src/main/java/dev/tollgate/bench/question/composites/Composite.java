// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;

/**
 * What a call consists of, in the terms of the questions that measure such parts one by one.
 *
 * @param operation of its row
 * @param method that measures it
 * @param elements of each array, which are doubles
 * @param arraysIn that C only reads
 * @param arraysChanged that C reads and writes
 * @param arraysOut that C only writes
 * @param strings that Java passes to C
 * @param characters of each string, all ASCII
 * @param callbacks how often C calls Java, with one int
 * @param numbers that are passed besides addresses, and the length of the arrays
 * @param structs of four longs that Java fills, and that C reads by pointer
 * @param outParameters addresses of a double that C writes and Java reads
 * @param setsErrno whether C sets errno, which Java reads
 */
public record Composite(
    String operation,
    String method,
    int elements,
    int arraysIn,
    int arraysChanged,
    int arraysOut,
    int strings,
    int characters,
    int callbacks,
    int numbers,
    int structs,
    int outParameters,
    boolean setsErrno) {

  /** A call that passes nothing. */
  static Composite of(String operation, String method) {
    return new Composite(operation, method, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false);
  }

  /** With arrays of so many elements: how many C reads, changes and fills. */
  Composite arrays(int ofElements, int in, int changed, int out) {
    return new Composite(
        operation,
        method,
        ofElements,
        in,
        changed,
        out,
        strings,
        characters,
        callbacks,
        numbers,
        structs,
        outParameters,
        setsErrno);
  }

  /** With so many strings of so many characters. */
  Composite strings(int many, int ofCharacters) {
    return new Composite(
        operation,
        method,
        elements,
        arraysIn,
        arraysChanged,
        arraysOut,
        many,
        ofCharacters,
        callbacks,
        numbers,
        structs,
        outParameters,
        setsErrno);
  }

  /** With so many of these. */
  Composite with(int ofCallbacks, int ofNumbers, int ofStructs, int ofOutParameters) {
    return new Composite(
        operation,
        method,
        elements,
        arraysIn,
        arraysChanged,
        arraysOut,
        strings,
        characters,
        ofCallbacks,
        ofNumbers,
        ofStructs,
        ofOutParameters,
        setsErrno);
  }

  /** With errno. */
  Composite settingErrno() {
    return new Composite(
        operation,
        method,
        elements,
        arraysIn,
        arraysChanged,
        arraysOut,
        strings,
        characters,
        callbacks,
        numbers,
        structs,
        outParameters,
        true);
  }

  /** The bytes of all arrays that C reads. */
  public long bytesIn() {
    return (long) (arraysIn + arraysChanged) * elements * Double.BYTES;
  }

  /** The bytes of all arrays that C writes. */
  public long bytesOut() {
    return (long) (arraysChanged + arraysOut) * elements * Double.BYTES;
  }

  /** The row in which it is measured. */
  public Row row() {
    if (elements == 0) {
      return Row.of(operation, characters, Unit.CHARACTERS);
    }
    Row row = Row.of(operation, elements, Unit.ELEMENTS);
    if (strings > 0) {
      return row.with(Unit.CHARACTERS.of(characters));
    }
    return callbacks > 0 ? row.with(Unit.CALLBACKS.of(callbacks)) : row;
  }

  /** The row, and how it is run. */
  Settings settings() {
    return Settings.of(row(), method)
        .param("elements", elements)
        .param("characters", characters)
        .param("callbacks", callbacks)
        .param("composite", method);
  }
}
