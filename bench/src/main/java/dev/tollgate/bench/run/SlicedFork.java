// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StreamCorruptedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.CompilerHints;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.WorkloadParams;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Utils;

/** Starts a {@link SlicedJvm} and waits for it. */
final class SlicedFork {

  /** The file of classes that the JVMs of a run share. */
  private static final String CLASSES = "classes.jsa";

  /**
   * Columns that leave work to the collector have slices that are so many times as long, to be
   * slowed down by it in them. They take as long as the most slices of others.
   */
  private static final int LONGER = 20;

  private static final String SERIALIZED = ".ser";

  private static final int BUFFER = 8192;

  /** What JMH knows of each benchmark method. */
  private static final Map<String, BenchmarkListEntry> ENTRIES =
      BenchmarkList.defaultList()
          .getAll(
              OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
          .stream()
          .filter(entry -> entry.getMode() == Mode.AverageTime)
          .collect(Collectors.toMap(BenchmarkListEntry::getUsername, Function.identity()));

  private final Profile profile;
  private final double timeoutSeconds;
  private final ScheduledExecutorService watchdog;

  /**
   * How a JVM ended.
   *
   * @param exit its exit code
   * @param isLate whether it was killed because it seemed to hang
   * @param output what it printed
   * @param answers what it measured; empty when it did not come to its end
   */
  record End(int exit, boolean isLate, String output, Optional<List<SlicedJvm.Answer>> answers) {}

  /**
   * @param timeoutSeconds after which a JVM is killed that has not ended an iteration
   * @param watchdog that kills it
   */
  SlicedFork(Profile profile, double timeoutSeconds, ScheduledExecutorService watchdog) {
    this.profile = profile;
    this.timeoutSeconds = timeoutSeconds;
    this.watchdog = watchdog;
  }

  /**
   * Measures.
   *
   * @param jvmArguments for all of them
   * @param directory for two files that are deleted again
   * @param seed of the order in the slices
   * @throws IOException when a file cannot be written, or the JVM cannot be started
   */
  End run(List<Measurement> measurements, List<String> jvmArguments, Path directory, long seed)
      throws IOException {
    Path order = Files.createTempFile(directory, "order", SERIALIZED);
    Path answers = Files.createTempFile(directory, "answers", SERIALIZED);
    try {
      List<String> command = command(jvmArguments, directory);
      try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(order))) {
        out.writeObject(
            new SlicedJvm.Order(
                measurements.stream().map(m -> params(m, jvmArguments)).toList(),
                profile.mostWarmups(),
                leavesWork(measurements.getFirst())
                    ? profile.mostSlices() / LONGER
                    : profile.mostSlices(),
                seed));
      }
      command.addAll(List.of(SlicedJvm.class.getName(), order.toString(), answers.toString()));
      return run(command, answers);
    } finally {
      Files.deleteIfExists(order);
      Files.deleteIfExists(answers);
    }
  }

  /** Deletes what JVMs leave, or have left when they were killed. */
  static void clean(Path directory) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            directory,
            file -> file.endsWith(CLASSES) || file.getFileName().toString().endsWith(SERIALIZED))) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private End run(List<String> command, Path answers) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (profile.isOfLadder()) {
      LargePages.ask(builder.environment());
    }
    Process process = builder.start();
    process.getOutputStream().close();
    StringBuilder output = new StringBuilder();
    try (Watch watch = new Watch(process, timeoutSeconds, watchdog);
        Reader told = process.inputReader()) {
      char[] some = new char[BUFFER];
      for (int read = told.read(some); read >= 0; read = told.read(some)) {
        watch.heard();
        output.append(some, 0, read);
      }
      int exit = watch.exit();
      return new End(
          exit, watch.isLate(), output.toString(), exit == 0 ? read(answers) : Optional.empty());
    }
  }

  @SuppressWarnings("unchecked")
  private static Optional<List<SlicedJvm.Answer>> read(Path answers) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(answers))) {
      return Optional.of((List<SlicedJvm.Answer>) in.readObject());
    } catch (EOFException | StreamCorruptedException e) {
      // A benchmark has ended the JVM by itself.
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      throw new IOException(answers + " holds an unknown class", e);
    }
  }

  /**
   * As JMH starts its own. The first JVM of a run leaves its classes for the others, which then
   * start in half the time.
   */
  private static List<String> command(List<String> jvmArguments, Path directory) {
    List<String> command = new ArrayList<>();
    command.add(Utils.getCurrentJvm());
    command.addAll(jvmArguments);
    String classes = directory.resolve(CLASSES).toString();
    // To the JVM, a name with a separator would be two.
    if (isOfFiles(System.getProperty("java.class.path")) && !classes.contains(File.pathSeparator)) {
      command.add("-XX:+AutoCreateSharedArchive");
      command.add("-XX:SharedArchiveFile=" + classes);
      command.add("-Xlog:cds=off,cds*=off,aot=off");
    }
    CompilerHints.addCompilerHints(command);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    return command;
  }

  /** The JVM cannot store classes that lie in a directory. */
  private static boolean isOfFiles(String classPath) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .allMatch(element -> Files.isRegularFile(Path.of(element)));
  }

  private BenchmarkParams params(Measurement measurement, List<String> jvmArguments) {
    BenchmarkListEntry entry = ENTRIES.get(measurement.benchmark());
    if (entry == null) {
      throw new IllegalStateException(
          "JMH has no benchmark " + measurement.benchmark() + ": run mvn clean and build again");
    }
    boolean leavesWork = leavesWork(measurement);
    return new BenchmarkParams(
        entry.getUsername(),
        entry.generatedTarget(),
        // Threads that start together need it; for one it would add to the time between slices.
        measurement.threads() > 1,
        measurement.threads(),
        entry.getThreadGroups(),
        List.of(),
        1,
        0,
        new IterationParams(
            IterationType.WARMUP,
            profile.warmups(),
            TimeValue.milliseconds(profile.warmupMillis()),
            1),
        new IterationParams(
            IterationType.MEASUREMENT,
            leavesWork ? profile.mostSlices() / LONGER : profile.slices(),
            TimeValue.milliseconds(Profile.SLICE_MILLIS * (leavesWork ? (long) LONGER : 1L)),
            1),
        Mode.AverageTime,
        workload(entry, measurement.parameters()),
        TimeUnit.NANOSECONDS,
        measurement.operations(),
        Utils.getCurrentJvm(),
        new ArrayList<>(jvmArguments),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        org.openjdk.jmh.util.Version.getPlainVersion(),
        TimeValue.seconds(Math.round(2 * timeoutSeconds) + 1));
  }

  /** Then it has a JVM of its own. */
  private static boolean leavesWork(Measurement measurement) {
    return measurement.company() == Company.ALONE_LEAVING_WORK;
  }

  /** The values of the {@code @Param} fields: those of the measurement, or the first of JMH's. */
  private static WorkloadParams workload(BenchmarkListEntry entry, Map<String, String> values) {
    WorkloadParams workload = new WorkloadParams();
    entry
        .getParams()
        .orElse(Map.of())
        .forEach(
            (name, defaults) ->
                workload.put(name, values.containsKey(name) ? values.get(name) : defaults[0], 0));
    return workload;
  }
}
