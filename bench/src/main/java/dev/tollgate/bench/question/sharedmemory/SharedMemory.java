// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.peer.Conversation;
import dev.tollgate.bench.peer.PeerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does it cost to send so many bytes to another process and to get as many back: through
 * memory that both map, a pipe, a socket, or Java's serialization? The other process is a program
 * in C, or a JVM that uses the same technology.
 *
 * <p>An operation is a round trip: Java makes a message of numbers that it has not sent before, the
 * other process reads all of it and sends it back with 1 added to each number, Java reads all of
 * that and checks the sum. So the bytes that the row says pass twice in an operation; the GB/s of
 * the report count them once. JAVA does the same work without another process.
 *
 * <p>Messages are Java arrays, copied to the mapping and from it, or written to the pipe and
 * socket; FFM_SHM_IN_PLACE makes and reads them where they are shared. {@code native/peer/peer.h}
 * describes how the two take turns in shared memory: by numbers with acquire and release order,
 * which the other side polls. <b>What mappings cost is therefore the latency of two processes that
 * spin on two processors of their own.</b> After a hundred polls they yield the processor, so that
 * one is enough: then a round trip of few bytes takes microseconds, as it does on two when a third
 * process wants one of them. In pipes and sockets a process sleeps until it is woken.
 *
 * <p>Not asked: waiting without spinning (futexes, semaphores), several messages at once, what it
 * costs to set all this up, and how JNA's interface mapping and JNR would open the mapping.
 *
 * <p>Expect mappings to take less than a microsecond where messages are small, and a pipe or a
 * socket several, for waking the process; expect all to cost what copying and memory cost where
 * they are large, and pipes most, whose buffer is small.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * SharedMemory}
 */
public final class SharedMemory implements Question {

  private static final List<Integer> BYTES = List.of(64, 4 << 10, 256 << 10, 4 << 20, 64 << 20);

  private static final int HEADLINE_BYTES = 4 << 10;

  /** A message of so many bytes to another process and back. */
  static Row row(PeerKind peer, long bytes) {
    return Row.of("round trip", bytes, Unit.BYTES_PASSED)
        .with(peer == PeerKind.C ? "C program" : "JVM");
  }

  @Override
  public String asks() {
    return "What does it cost to exchange messages with another process?";
  }

  @Override
  public String baseline() {
    return Column.of(SocketSharedMemory.class).name();
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (PeerKind peer : PeerKind.values()) {
      for (int bytes : BYTES) {
        Settings row =
            Settings.of(row(peer, bytes), "roundTrip")
                .param("peer", peer.name())
                .param("bytes", bytes)
                .heap(Conversation.heapMebibytes(bytes));
        rows.add(peer == PeerKind.C && bytes == HEADLINE_BYTES ? row.inHeadline() : row);
      }
    }
    return rows;
  }

  /** C does not read Java's serialization; not every system has POSIX shared memory. */
  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean toC = row.parameters().get("peer").equals(PeerKind.C.name());
    return (toC && column.equals(Column.of(SerializationSharedMemory.class)))
            || (!Conversation.hasPosixSharedMemory() && POSIX.contains(column))
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
        "Java cannot open shared memory by its name; on Linux it is a file in /dev/shm, which is"
            + " mapped like that of JAVA_FILE");
    reasons.put("C program JAVA_SERIALIZATION", "C does not read Java's serialization");
    if (!Conversation.hasPosixSharedMemory()) {
      POSIX.forEach(column -> reasons.put(column.name(), "this system has no POSIX shared memory"));
    }
    return reasons;
  }
}
