// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

/** What a call may have besides itself. */
public enum Part {
  /** Addresses of whatever is passed by its address; {@link Choice} counts them. */
  POINTERS(Addresses.NONE, Advice.Remark.NO_ARGUMENTS),
  /** Numbers that are passed by value. */
  NUMBERS(Addresses.NONE, Advice.Remark.NO_ARGUMENTS),
  /** Arrays that C only reads; their size is in bytes. */
  ARRAYS_READ(Addresses.EACH, Advice.Remark.NO_ARRAYS),
  /** Arrays that C reads and writes. */
  ARRAYS_CHANGED(Addresses.EACH, Advice.Remark.NO_ARRAYS),
  /** Arrays that C only writes. */
  ARRAYS_FILLED(Addresses.EACH, Advice.Remark.NO_ARRAYS),
  /** Strings that Java passes to C; their size is in characters, all ASCII. */
  STRINGS(Addresses.EACH, Advice.Remark.NO_STRINGS),
  /** How often C calls Java, all by one callback. */
  CALLBACKS(Addresses.ONE, Advice.Remark.NO_CALLBACKS),
  /** Structs of four longs that Java fills. */
  STRUCTS(Addresses.EACH, Advice.Remark.NO_STRUCTS),
  /** Addresses of a number that C writes and Java reads. */
  OUT_PARAMETERS(Addresses.EACH, Advice.Remark.NO_OUT_PARAMETERS),
  /** That Java reads errno: once, or not. */
  ERRNO(Addresses.NONE, Advice.Remark.NO_ERRNO);

  /** How many addresses are passed for it. */
  public enum Addresses {
    NONE,
    ONE,
    EACH
  }

  private final Addresses addresses;
  private final Advice.Remark unknown;

  Part(Addresses addresses, Advice.Remark unknown) {
    this.addresses = addresses;
    this.unknown = unknown;
  }

  /** How many addresses are passed for it. */
  public Addresses addresses() {
    return addresses;
  }

  /** What is said where the run has not measured its cost. */
  public Advice.Remark unknown() {
    return unknown;
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return this == ARRAYS_READ || this == ARRAYS_CHANGED || this == ARRAYS_FILLED;
  }

  /** Whether C gets memory for it that Java may keep, besides arrays. */
  public boolean needsMemory() {
    return this == STRINGS || this == STRUCTS || this == OUT_PARAMETERS;
  }

  /** Whether its cost is that of so many, rather than so many times that of one. */
  public boolean isCounted() {
    return this == POINTERS || this == NUMBERS;
  }
}
