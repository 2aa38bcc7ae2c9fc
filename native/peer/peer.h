/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol between the asker, which is a JVM that measures, and the peer, which it starts: peer.c, or another JVM
 * (PeerProgram.java). This is the one place that describes it; Java's twin of these constants is Turns.java.
 *
 * Messages. A message is n bytes: n / 8 64-bit integers in the byte order of the machine. The peer reads all of one
 * before it answers it, and answers with the same numbers, to each of which it has added 1, wrapping around. The asker
 * sends the next message when it has read the answer.
 *
 * Command line.
 *
 *   tollgate_peer pipe   BYTES            reads standard input and writes standard output
 *   tollgate_peer tcp    BYTES PORT       connects to this port of 127.0.0.1
 *   tollgate_peer unix   BYTES PATH       connects to this socket in the file system
 *   tollgate_peer file   BYTES PATH       maps this file, which is as large as is said below
 *   tollgate_peer shared BYTES NAME       maps this shared memory of POSIX
 *
 * In a mapping.
 *
 *   0              int64: how many messages the asker has written
 *   LINE           int64: how many answers the peer has written
 *   PAGE           the message
 *   PAGE + room    the answer; room is n, rounded up to whole pages
 *
 * so a mapping is PAGE + 2 * room bytes, and begins as zeros. Each of the two numbers has one writer, which writes it
 * with release order after the message or the answer; the other side reads it with acquire order, again and again,
 * until it has the value that is expected. They stand so far apart that no cache line holds both, nor the next one,
 * which processors fetch too.
 *
 * Waiting is spinning: SPINS looks at the number, each with a pause, and from then on the processor is given away after
 * each look, so that it works on a machine with one processor too.
 *
 * The end. The asker ends the peer by closing its standard input, or the socket; the system does the same when the
 * asker dies. While a peer waits at a mapping it looks for that at every so many looks.
 *
 * What remains. As soon as the peer has connected to a socket in the file system, or has mapped what it is to map, it
 * removes the name, so that nothing outlives the two processes, whatever ends them. Windows does not remove a file that
 * is mapped: there the asker tries it when it ends, and a file that its MappedByteBuffer still maps remains.
 */
#ifndef TOLLGATE_PEER_H
#define TOLLGATE_PEER_H

enum { LINE = 128, PAGE = 4096, SPINS = 100, LOOKS_BETWEEN_CHECKS = 1000 };

#endif
