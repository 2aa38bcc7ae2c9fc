// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

/** Whether a column is measured in a JVM with other columns of its row. */
public enum Company {
  /** It is: they take turns. */
  SHARED,
  /** It has a JVM of its own, because it would disturb the others. */
  ALONE,
  /**
   * It has one because it leaves objects to the garbage collector that mean more work than their
   * memory: with cleaners, finalizers or phantom references. Long collections would fall into the
   * slices of others, and that work is a part of its time.
   */
  ALONE_LEAVING_WORK
}
