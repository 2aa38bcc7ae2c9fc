// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.bench.result.Problems;
import dev.tollgate.bench.result.ResultsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The directory of a run: the plan ({@code run.json}), the JVMs of each round in their order
 * ({@code journal/ROUND/round.json}), and what each measured ({@code journal/ROUND/FORK.json}). A
 * file is complete or absent, even if the machine stops at any time: it is written under another
 * name, forced to the disk, and renamed. Only the process that holds the lock of the directory
 * writes; the system releases the lock when the process ends.
 */
public final class Journal implements AutoCloseable {

  private static final String PLAN = "run.json";
  private static final String ENTRIES = "journal";
  private static final String LOCK = "lock";
  private static final String ROUND = "round.json";
  private static final String UNREADABLE = ".unreadable";

  /** The maximum size on the disk of a measurement in a round. */
  private static final long BYTES_PER_MEASUREMENT = 16 << 10;

  private final Path directory;
  private final FileChannel lock;
  private final Plan plan;
  private final List<Fork> forks;
  private final Map<Integer, List<Fork>> rounds = new TreeMap<>();
  private final Map<Key, Entry> entries =
      new TreeMap<>(Comparator.comparingInt(Key::round).thenComparingInt(Key::fork));
  private final Problems problems = new Problems();
  private boolean closed;

  private record Key(int round, int fork) {}

  private Journal(Path directory, FileChannel lock, Plan plan) {
    this.directory = directory;
    this.lock = lock;
    this.plan = plan;
    this.forks = Fork.of(plan.measurements());
  }

  /**
   * Begins a run.
   *
   * @param directory without a run
   * @throws IOException when the directory has a run, cannot be written, or is on a disk with too
   *     little space; existing files are not changed
   */
  public static Journal create(Path directory, Plan plan) throws IOException {
    requireNoFile(directory);
    try {
      DurableFiles.createDirectories(directory);
    } catch (IOException e) {
      throw new IOException(directory + " cannot be created: " + reason(e), e);
    }
    FileChannel lock = lock(directory);
    try {
      requireNoRun(directory);
      requireRoom(directory, plan);
      Journal journal = new Journal(directory, lock, plan);
      journal.write(PLAN, ResultsFile.JSON.writeValueAsBytes(plan));
      return journal;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Resumes a run.
   *
   * @param environment now
   * @param changes of the plan, for options that were given now
   * @throws IOException when the directory has no run that can be resumed, or one that began in
   *     another environment; the message names the differences
   */
  public static Journal resume(
      Path directory, Map<String, String> environment, UnaryOperator<Plan> changes)
      throws IOException {
    if (!Files.exists(directory.resolve(PLAN))) {
      throw new IOException(directory + " holds no run to resume: there is no " + PLAN + " in it");
    }
    FileChannel lock = lock(directory);
    try {
      Plan plan = plan(directory.resolve(PLAN));
      requireSame(directory, plan.environment(), environment);
      Plan changed = changes.apply(plan);
      Journal journal = new Journal(directory, lock, changed);
      journal.readEntries();
      if (!changed.equals(plan)) {
        journal.write(PLAN, ResultsFile.JSON.writeValueAsBytes(changed));
      }
      return journal;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Fails where a directory holds a run.
   *
   * @throws IOException that says how to resume it
   */
  public static void requireNoRun(Path directory) throws IOException {
    requireNoFile(directory);
    if (Files.exists(directory.resolve(PLAN))
        || Files.exists(directory.resolve(ResultsFile.NAME))) {
      throw new IOException(
          directory
              + " holds another run: resume it with `"
              + commandToResume(directory)
              + "`, or name another directory with --out");
    }
  }

  private static void requireNoFile(Path directory) throws IOException {
    if (Files.isRegularFile(directory)) {
      throw new IOException(directory + " is a file; name a directory with --out");
    }
  }

  /** Whether the run in a directory has results, and was not asked for more since. */
  public static boolean hasEnded(Path directory) {
    // 0 where there is no such file.
    long results = directory.resolve(ResultsFile.NAME).toFile().lastModified();
    return results > 0 && results >= directory.resolve(PLAN).toFile().lastModified();
  }

  /** The command that resumes the run in this directory. */
  public static String commandToResume(Path directory) {
    String path = directory.toString();
    return "run --resume " + (path.contains(" ") ? '"' + path + '"' : path);
  }

  private static FileChannel lock(Path directory) throws IOException {
    FileChannel lock;
    try {
      lock = Locks.take(directory.resolve(LOCK));
    } catch (IOException e) {
      throw new IOException(directory + " cannot be written: " + reason(e), e);
    }
    if (lock == null) {
      throw new IOException(
          directory
              + " is in use by another run; wait for it, or name another directory with --out");
    }
    return lock;
  }

  private static void requireRoom(Path directory, Plan plan) throws IOException {
    long needed = plan.measurements().size() * (plan.mostRounds() + 1L) * BYTES_PER_MEASUREMENT;
    Optional<Long> usable = Machine.usableBytes(directory);
    if (usable.isPresent() && usable.get() < needed) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s has room for %,d KiB, and the journal of %d measurements may need %,d KiB: free"
                  + " space, or name a directory on another disk with --out",
              directory,
              usable.get() >> 10,
              plan.measurements().size(),
              needed >> 10));
    }
  }

  private static Plan plan(Path file) throws IOException {
    try {
      JsonNode root = ResultsFile.JSON.readTree(Files.readAllBytes(file));
      int version = root.path("version").asInt();
      if (version != Plan.VERSION) {
        throw new IOException(
            file
                + " has version "
                + version
                + " of the format; this Tollgate resumes only runs of version "
                + Plan.VERSION);
      }
      return ResultsFile.JSON.treeToValue(root, Plan.class);
    } catch (JsonProcessingException e) {
      throw new IOException(
          file + " cannot be read as the plan of a run: " + ResultsFile.reason(e), e);
    }
  }

  private static void requireSame(Path directory, Map<String, String> then, Map<String, String> now)
      throws IOException {
    List<String> differences = Environment.differences(then, now);
    if (!differences.isEmpty()) {
      throw new IOException(
          directory
              + " was begun in another environment, so the results could not be compared: "
              + String.join("; ", differences)
              + ". Resume it there, or start a new run");
    }
  }

  private void readEntries() throws IOException {
    Path root = directory.resolve(ENTRIES);
    if (!Files.exists(root)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(root)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(DurableFiles.UNFINISHED)) {
        Files.delete(file);
      } else if (!name.endsWith(UNREADABLE)) {
        readOrSetAside(file);
      }
    }
  }

  /** A file that cannot be read is renamed, and its measurement or round is run again. */
  private void readOrSetAside(Path file) throws IOException {
    try {
      if (file.getFileName().toString().equals(ROUND)) {
        readRound(file);
      } else {
        readEntry(file);
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      Path aside = file.resolveSibling(file.getFileName() + UNREADABLE);
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      String reason =
          e instanceof JsonProcessingException json ? ResultsFile.reason(json) : e.getMessage();
      problems.add(
          file,
          "cannot be read ("
              + reason
              + "): its name now ends in "
              + UNREADABLE
              + ", and its measurements will be measured again");
    }
  }

  private void readRound(Path file) throws IOException {
    int[] numbers = ResultsFile.JSON.readValue(Files.readAllBytes(file), int[].class);
    rounds.put(
        Integer.valueOf(file.getParent().getFileName().toString()),
        Arrays.stream(numbers).mapToObj(this::fork).toList());
  }

  private void readEntry(Path file) throws IOException {
    Entry entry = ResultsFile.JSON.readValue(Files.readAllBytes(file), Entry.class);
    Key key = key(entry);
    if (!directory.resolve(name(key)).equals(file)) {
      throw new IllegalArgumentException("it is the entry of " + name(key));
    }
    entries.put(key, entry);
  }

  private Key key(Entry entry) {
    List<String> ids = fork(entry.fork()).ids();
    for (Entry.Timing timing : entry.timings()) {
      if (!ids.contains(timing.measurement())) {
        throw new IllegalArgumentException(
            "JVM " + entry.fork() + " of this run has no measurement " + timing.measurement());
      }
    }
    return new Key(entry.round(), entry.fork());
  }

  private Fork fork(int number) {
    if (number < 0 || number >= forks.size()) {
      throw new IllegalArgumentException("this run has no JVM " + number);
    }
    return forks.get(number);
  }

  private static String directory(int round) {
    return String.format(Locale.ROOT, "%s/%03d", ENTRIES, round);
  }

  private static String name(Key key) {
    return String.format(Locale.ROOT, "%s/%04d.json", directory(key.round), key.fork);
  }

  /** The plan of the run. */
  public Plan plan() {
    return plan;
  }

  /** The directory of the run. */
  public Path directory() {
    return directory;
  }

  /** Problems with files of the directory, in sentences. */
  public List<String> problems() {
    return problems.sentences();
  }

  /** The JVMs of a round, row by row. */
  public List<Fork> forks() {
    return forks;
  }

  /** The JVMs of a round that has begun, in their order. */
  public synchronized Optional<List<Fork>> round(int round) {
    return Optional.ofNullable(rounds.get(round));
  }

  /** Begins a round and stores its JVMs. */
  public synchronized void begin(int round, List<Fork> ordered) throws IOException {
    List<Integer> numbers = ordered.stream().map(Fork::number).toList();
    write(directory(round) + "/" + ROUND, ResultsFile.JSON.writeValueAsBytes(numbers));
    rounds.put(round, ordered.stream().map(fork -> fork(fork.number())).toList());
  }

  /** What a JVM measured in a round, if it has run. */
  public synchronized Optional<Entry> entry(int round, Fork fork) {
    return Optional.ofNullable(entries.get(new Key(round, fork.number())));
  }

  /** Everything that has been run, round by round. */
  public synchronized Collection<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * Stores the result of a measurement on the disk.
   *
   * @throws CancellationException after {@link #close}, for a measurement that was killed because
   *     the run ends
   */
  public synchronized void record(Entry entry) throws IOException {
    if (closed) {
      throw new CancellationException("The journal is closed");
    }
    Key key = key(entry);
    if (entries.containsKey(key)) {
      throw new IllegalStateException(
          "JVM " + entry.fork() + " has run before in round " + entry.round());
    }
    write(name(key), ResultsFile.JSON.writeValueAsBytes(entry));
    entries.put(key, entry);
  }

  /** Writes a file of the directory, completely or not at all. */
  public void write(String name, byte[] contents) throws IOException {
    Path file = directory.resolve(name);
    try {
      DurableFiles.write(file, contents);
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + reason(e), e);
    }
  }

  /** Exceptions of files often have only the path as their message. */
  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /** Releases the directory. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The lock of " + directory + " cannot be released", e);
    }
  }
}
