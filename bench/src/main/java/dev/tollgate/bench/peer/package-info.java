// SPDX-License-Identifier: Apache-2.0
/**
 * Another process, and the ways to exchange messages with it. {@code native/peer/peer.h} says what
 * passes between the two, whichever way it goes.
 *
 * <ul>
 *   <li>{@link dev.tollgate.bench.peer.Conversation} is what the asker holds: a line, and the peer
 *       that it has started.
 *   <li>{@link dev.tollgate.bench.peer.Transport} is the list of ways; {@link
 *       dev.tollgate.bench.peer.Line} an end of one.
 *   <li>{@link dev.tollgate.bench.peer.PeerProgram} is the peer that is a JVM; {@code
 *       native/peer/peer.c} the one that is not.
 * </ul>
 */
package dev.tollgate.bench.peer;
