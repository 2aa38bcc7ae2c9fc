// SPDX-License-Identifier: Apache-2.0
/**
 * A client and a server process that exchange messages. {@code native/ipc/protocol.h} defines the
 * messages and how each transport carries them.
 */
package dev.tollgate.bench.ipc;
