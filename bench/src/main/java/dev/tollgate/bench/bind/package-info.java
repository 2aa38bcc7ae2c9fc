// SPDX-License-Identifier: Apache-2.0
/**
 * Bindings of a reader's own C functions: prototypes are read ({@link
 * dev.tollgate.bench.bind.Prototypes}), and code for each technology is written ({@link
 * dev.tollgate.bench.bind.Binding}).
 */
package dev.tollgate.bench.bind;
