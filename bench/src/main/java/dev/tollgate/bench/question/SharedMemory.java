// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.peer.Alone;
import dev.tollgate.bench.peer.Asker;
import dev.tollgate.bench.peer.Conversation;
import dev.tollgate.bench.peer.PeerKind;
import dev.tollgate.bench.peer.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost to send so many bytes to another process and to get as many back: through
 * memory that both map, a pipe, a socket, or Java's serialization? The other process is a program
 * of C, or a JVM that uses the same technology.
 *
 * <p>An operation is a round trip: Java makes a message of numbers that it has not sent before, the
 * peer reads all of it and sends it back with 1 added to each number, Java reads all of that and
 * checks the sum. So the bytes that the row says pass twice in an operation; the GB/s of the report
 * count them once. JAVA does the same work without another process.
 *
 * <p>Messages are arrays of Java, copied to the mapping and from it, or written to the pipe and
 * socket; FFM_SHM_IN_PLACE makes and reads them where they are shared. How the turn passes at a
 * mapping is described in {@code native/peer/peer.h}: numbers with acquire and release order, at
 * which the other side looks again and again. <b>What mappings cost is therefore the latency of two
 * processes that spin on two processors of their own.</b> After a hundred looks they give the
 * processor away, so that one is enough: then a round trip of few bytes takes microseconds, as it
 * does on two when a third process wants one of them. In pipes and sockets a process sleeps until
 * it is woken.
 *
 * <p>_SHM is shared memory of POSIX, which on Linux is a file system in memory; _FILE is a file in
 * {@code java.io.tmpdir}, whose changed pages the system may write to a disk meanwhile. JAVACPP_SHM
 * and JNA_DIRECT_SHM copy arrays by their pointers and take turns by a direct buffer; JNI_SHM is
 * that buffer alone. JNA's interface mapping and JNR would differ in how they open the mapping,
 * which is not measured. Not asked: waiting without spinning (futexes, semaphores), several
 * messages on their way at once, and what it costs to set all this up.
 *
 * <p>Expect mappings to take less than a microsecond where messages are small, and a pipe or a
 * socket several, for the waking; expect all to cost what copying and memory cost where they are
 * large, and pipes most, whose buffer is small.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * SharedMemory}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SharedMemory {

  /** The same work in this process. */
  private static final String ALONE = "JAVA";

  private static final Map<String, Integer> SIZES = new LinkedHashMap<>();

  static {
    SIZES.put("64 B", 64);
    SIZES.put("4 KiB", 4 << 10);
    SIZES.put("256 KiB", 256 << 10);
    SIZES.put("4 MiB", 4 << 20);
    SIZES.put("64 MiB", 64 << 20);
  }

  private static final String TELLING_ROW = "C 4 KiB";

  private static final Set<String> TELLING_COLUMNS = Set.of("SOCKET", "JAVA_FILE", "FFM_SHM");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "SharedMemory";
        }

        @Override
        public String asks() {
          return "What does it cost to exchange messages with another process?";
        }

        @Override
        public String baseline() {
          return Transport.SOCKET.name();
        }

        @Override
        public List<Cell> cells(Profile profile) {
          List<Cell> cells = new ArrayList<>();
          for (PeerKind peer : PeerKind.values()) {
            SIZES.forEach(
                (size, bytes) -> columns(peer).forEach(c -> cells.add(cell(peer, size, c))));
          }
          return cells.stream().filter(cell -> profile == Profile.FULL || isTelling(cell)).toList();
        }

        @Override
        public Map<String, String> notPossible() {
          Map<String, String> reasons = new LinkedHashMap<>();
          reasons.put(
              "JAVA_SHM",
              "Java opens no shared memory by its name; on Linux it is a file in /dev/shm, which is"
                  + " mapped like that of JAVA_FILE");
          reasons.put("C SERIALIZATION", "C does not read Java's serialization");
          Stream.of(Transport.values())
              .filter(transport -> !transport.isHere())
              .forEach(transport -> reasons.put(transport.name(), "this system is none of POSIX"));
          return reasons;
        }
      };

  private static Stream<String> columns(PeerKind peer) {
    return Stream.concat(
        Stream.of(ALONE),
        Stream.of(Transport.values())
            .filter(transport -> transport.isHere() && transport.leadsTo(peer))
            .map(Transport::name));
  }

  private static Cell cell(PeerKind peer, String size, String column) {
    int bytes = SIZES.get(size);
    return new Cell(
        QUESTION.name(),
        peer + " " + size,
        column,
        SharedMemory.class.getName() + ".roundTrip",
        Map.of("peer", peer.name(), Cell.BYTES_PARAMETER, "" + bytes, "column", column),
        Conversation.heapMebibytes(bytes),
        1);
  }

  private static boolean isTelling(Cell cell) {
    return cell.row().equals(TELLING_ROW) && TELLING_COLUMNS.contains(cell.column());
  }

  @Param("C")
  public PeerKind peer;

  /** Of a message. */
  @Param("4096")
  public int bytes;

  /** A {@link Transport}, or JAVA for none. */
  @Param("SOCKET")
  public String column;

  private Asker asker;
  private long first;

  /** Starts the peer, and waits until it answers. */
  @Setup
  public void start() throws IOException {
    asker =
        column.equals(ALONE)
            ? new Alone(bytes)
            : Conversation.open(peer, Transport.valueOf(column), bytes);
    roundTrip();
  }

  /** Ends the peer. */
  @TearDown
  public void end() throws IOException {
    asker.close();
  }

  /** Returns the sum of the answer, which is checked. */
  @Benchmark
  public long roundTrip() throws IOException {
    first += bytes;
    long sum = asker.ask(first);
    if (sum != Asker.expected(first, bytes)) {
      throw new IllegalStateException("The answer to " + first + " adds up to " + sum);
    }
    return sum;
  }
}
