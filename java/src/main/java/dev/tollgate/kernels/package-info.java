// SPDX-License-Identifier: Apache-2.0
/**
 * The contracts: what the kernels compute, and the checks of their arguments. The packages of the
 * technologies depend on this one; it depends on none of them.
 */
package dev.tollgate.kernels;
