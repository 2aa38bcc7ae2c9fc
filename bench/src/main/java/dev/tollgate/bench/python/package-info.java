// SPDX-License-Identifier: Apache-2.0
/**
 * Programs in Python that measure a kernel, in {@code src/main/python}: what this machine can run
 * of them, and how the run speaks with them.
 */
package dev.tollgate.bench.python;
