/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol between the asker, which is a JVM that measures, and the peer, which it starts: peer.c, or another JVM
 * (PeerProgram.java). Only this file describes it. Turns.java has the same constants.
 *
 * Messages
 *
 * A message is n bytes: n / 8 64-bit integers in the byte order of the machine. The peer reads a whole message, adds 1
 * to each number, wrapping around, and answers with these numbers. The asker sends the next message when it has read
 * the answer.
 *
 * Command line
 *
 *   tollgate_peer pipe   BYTES            reads standard input and writes standard output
 *   tollgate_peer tcp    BYTES PORT       connects to this port of 127.0.0.1
 *   tollgate_peer unix   BYTES PATH       connects to this socket in the file system
 *   tollgate_peer file   BYTES PATH       maps this file, whose size is given below
 *   tollgate_peer shared BYTES NAME       maps this shared memory of POSIX
 *
 * Mapping
 *
 *   0              int64: how many messages the asker has written
 *   LINE           int64: how many answers the peer has written
 *   PAGE           the message
 *   PAGE + room    the answer; room is n, rounded up to whole pages
 *
 * A mapping is PAGE + 2 * room bytes, and begins as zeros. Each of the two numbers has one writer, which writes it with
 * release order after the message or the answer. The other side reads it with acquire order until it has the value that
 * is expected. The numbers stand so far apart that no cache line holds both, and neither does the next line, which
 * processors fetch too.
 *
 * Waiting
 *
 * A process that waits reads the number SPINS times, with a pause after each time. From then on it gives the processor
 * away after each time, so that this works on a machine with one processor too.
 *
 * The end
 *
 * The asker ends the peer by closing its standard input, or the socket. The system does the same when the asker dies. A
 * peer that waits at a mapping checks that after every LOOKS_BETWEEN_CHECKS reads of the number.
 *
 * What remains
 *
 * The peer removes the name of a socket in the file system as soon as it has connected, and the name of a mapping as
 * soon as it has mapped it. Nothing then outlives the two processes, whatever ends them. Windows does not remove a file
 * that is mapped. There the asker tries it when it ends, and a file that its MappedByteBuffer still maps remains.
 */
#ifndef TOLLGATE_PEER_H
#define TOLLGATE_PEER_H

enum { LINE = 128, PAGE = 4096, SPINS = 100, LOOKS_BETWEEN_CHECKS = 1000 };

#endif
