// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.bench.ipc.ServerKind;
import dev.tollgate.bench.ipc.ServerProcess;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does it cost to exchange messages with another process, through shared memory, a pipe, a
 * socket, or Java's serialization? The server process is a C program, or a JVM that uses the same
 * technology.
 *
 * <p>An operation is a round trip: Java creates a message of new numbers, the server reads it and
 * answers with 1 added to each number, and Java reads the answer and checks the sum. GB/s count the
 * bytes of the message once.
 *
 * <p>In shared memory both processes poll counters, with acquire and release order ({@code
 * native/ipc/protocol.h}). <b>So these columns show the latency of two processes that spin on two
 * processors.</b> After a hundred polls a process yields its processor; with one processor, or with
 * other processes running, a short round trip takes microseconds. With pipes and sockets a process
 * sleeps until it is woken. The cost of setting up a connection is not part of the time.
 *
 * <p>Expect shared memory to take less than a microsecond for small messages, and pipes and sockets
 * several, for waking the process. Expect large messages to cost what copying costs, most with
 * pipes, whose buffer is small.
 */
public final class SharedMemory implements Question {

  private static final List<Integer> BYTES = List.of(64, 4 << 10, 256 << 10, 4 << 20, 64 << 20);

  private static final int HEADLINE_BYTES = 4 << 10;

  /** The row of messages of so many bytes to a server of this kind. */
  static Row row(ServerKind server, long bytes) {
    return Row.of("round trip", bytes, Unit.BYTES_PASSED)
        .with(server == ServerKind.C ? "C program" : "JVM");
  }

  @Override
  public String asks() {
    return "What does it cost to exchange messages with another process?";
  }

  @Override
  public String baseline() {
    // A socket varies by a factor of two with where the system wakes the server.
    return Column.of(JavaFileSharedMemory.class).name();
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (ServerKind server : ServerKind.values()) {
      for (int bytes : BYTES) {
        Settings row =
            Settings.of(row(server, bytes), "roundTrip")
                .param("server", server.name())
                .param("bytes", bytes)
                .inJvmsOfTheirOwn()
                .heap(ServerProcess.heapMebibytes(bytes));
        rows.add(server == ServerKind.C && bytes == HEADLINE_BYTES ? row.inHeadline() : row);
      }
    }
    return rows;
  }

  /** C does not read Java's serialization; not every system has POSIX shared memory. */
  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean toC = row.parameters().get("server").equals(ServerKind.C.name());
    return (toC && column.equals(Column.of(SerializationSharedMemory.class)))
            || (!ServerProcess.hasPosixSharedMemory() && POSIX.contains(column))
        ? Optional.empty()
        : Optional.of(row);
  }

  /** Columns that map POSIX shared memory. */
  static final List<Column> POSIX =
      List.of(
          Column.of(FfmShmSharedMemory.class),
          Column.of(FfmShmInPlaceSharedMemory.class),
          Column.of(JniShmSharedMemory.class),
          Column.of(JavaCppShmSharedMemory.class),
          Column.of(JnaDirectShmSharedMemory.class));

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put(
        "JAVA_SHM",
        "Java cannot open shared memory by name; on Linux it is a file in /dev/shm, which Java"
            + " maps as in JAVA_FILE");
    reasons.put("C program JAVA_SERIALIZATION", "the C server does not read Java's serialization");
    if (!ServerProcess.hasPosixSharedMemory()) {
      POSIX.forEach(column -> reasons.put(column.name(), "this system has no POSIX shared memory"));
    }
    return reasons;
  }
}
