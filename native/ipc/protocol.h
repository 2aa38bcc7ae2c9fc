/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol between a client, which is a JVM that measures, and the server process that it starts: server.c, or
 * another JVM (JavaServer.java). Turns.java has the same constants for Java.
 *
 * Messages. A message is n bytes: n / 8 64-bit integers in the byte order of the machine. The server reads a whole
 * message, adds 1 to each number, wrapping around, and answers with the result. The client sends the next message when
 * it has read the answer.
 *
 * Command line.
 *
 *   tollgate_server pipe   BYTES            reads standard input and writes standard output
 *   tollgate_server tcp    BYTES PORT       connects to this port of 127.0.0.1
 *   tollgate_server unix   BYTES PATH       connects to this Unix domain socket
 *   tollgate_server file   BYTES PATH       maps this file, whose size is given below
 *   tollgate_server shared BYTES NAME       maps this POSIX shared memory
 *
 * Shared memory, also of a file.
 *
 *   0              int64: how many messages the client has written
 *   LINE           int64: how many answers the server has written
 *   PAGE           the message
 *   PAGE + room    the answer; room is n, rounded up to whole pages
 *
 * It has PAGE + 2 * room bytes, zero at first. Each of the two counters has one writer, which stores it with release
 * order after the message or the answer. The other process polls it with acquire order until it has the expected value.
 * LINE bytes between them keep the counters in different cache lines, also where processors fetch lines in pairs.
 *
 * Waiting. A process polls SPINS times with a pause instruction, then yields the processor after each poll, so that the
 * protocol works on one processor too.
 *
 * The end. The client ends the server by closing its standard input or the socket; the system does so when the client
 * dies. A server that polls shared memory checks its standard input every LOOKS_BETWEEN_CHECKS polls.
 *
 * Cleaning up. The server removes the path or name as soon as it has connected to the socket or mapped the memory, so
 * nothing remains, whichever process is killed. Windows does not delete a mapped file: there the client deletes it when
 * it ends, and a file that its MappedByteBuffer still maps remains.
 */
#ifndef TOLLGATE_PROTOCOL_H
#define TOLLGATE_PROTOCOL_H

enum { LINE = 128, PAGE = 4096, SPINS = 100, LOOKS_BETWEEN_CHECKS = 1000 };

#endif
