// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

/** How data reaches C. */
public enum TransferMode {
  /** Java works on the heap array itself. Nothing is transferred. */
  IN_PLACE("Java works on the heap array; nothing is transferred"),
  /** A heap array is copied to off-heap memory for the call, and results are copied back. */
  COPY("data is copied for each call"),
  /** A heap array is copied, as by {@link #COPY}, but into off-heap memory that calls reuse. */
  REUSED("data is copied into off-heap memory that is kept between calls"),
  /**
   * C works on the heap array itself for the time of the call: {@code Linker.Option.critical(true)}
   * of FFM, {@code GetPrimitiveArrayCritical} of JNI, {@code @CriticalRegion} of JavaCPP,
   * {@code @Pinned} of JNR-FFI. A long call holds up garbage collection, or every safepoint.
   */
  CRITICAL("C works on the heap array itself during the call"),
  /** The data is in off-heap memory, which both Java and C see. Nothing is copied. */
  OFF_HEAP("the data already lives in off-heap memory");

  private final String meaning;

  TransferMode(String meaning) {
    this.meaning = meaning;
  }

  /** What it means: a clause, without a capital letter and without a full stop. */
  public String meaning() {
    return meaning;
  }
}
