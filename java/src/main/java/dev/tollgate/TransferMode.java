// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

/** How data gets from Java to a kernel. */
public enum TransferMode {
  /** The kernel is Java and works on the heap array itself: nothing crosses. */
  IN_PLACE,
  /** A heap array is copied to memory that C can see, and results are copied back. */
  COPY,
  /** A heap array is handed over where it is; the collector works around it meanwhile, or waits. */
  CRITICAL,
  /** The data already lives in memory that both sides see. */
  OFF_HEAP
}
