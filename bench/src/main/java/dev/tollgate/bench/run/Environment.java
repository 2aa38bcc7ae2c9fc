// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.sun.jna.Native;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.natives.NativeLibrary;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment of a run: the machine, the JDK, the native libraries. */
public final class Environment {

  /** Values that change all the time and do not make another environment. */
  private static final Set<String> CHANGES = Set.of("date", "load average");

  /** Flags with paths, which may change when a run is resumed. */
  private static final List<String> NOT_MEASURED = List.of("-Dtollgate.", "-Djava.io.tmpdir=");

  private static final int DIGEST_DIGITS = 12;

  private Environment() {}

  /**
   * The environment now, by name, in the order of the report. Values that the system does not
   * provide are {@link RunResult#UNKNOWN}.
   */
  public static Map<String, String> now() {
    Machine machine = Machine.here();
    Map<String, Optional<String>> now = new LinkedHashMap<>();
    now.put("date", Optional.of(LocalDate.now(ZoneOffset.UTC).toString()));
    now.put("machine", machine.identity().map(Environment::digest));
    now.put("CPU", machine.processorName());
    now.put(
        "cores",
        Optional.of(
            machine.cores().map(cores -> cores + ", ").orElse("")
                + Runtime.getRuntime().availableProcessors()
                + " available to Java"));
    now.put("memory", machine.memory().map(bytes -> Math.round(bytes / 0x1p30) + " GiB"));
    now.put(
        "OS",
        Optional.of(
            machine.operatingSystem().orElseGet(() -> System.getProperty("os.name"))
                + ", kernel "
                + System.getProperty("os.version")
                + ", "
                + System.getProperty("os.arch")));
    now.put(
        "JDK",
        Optional.of(
            System.getProperty("java.vendor")
                + " "
                + System.getProperty("java.runtime.version")
                + ", "
                + System.getProperty("java.vm.name")));
    now.put("versions", Attempt.to("read the versions of libraries", Environment::versions));
    now.put("collector", machine.collectors());
    now.put(
        "JVM flags",
        machine
            .jvmArguments()
            .map(
                flags ->
                    flags.stream()
                        .filter(flag -> NOT_MEASURED.stream().noneMatch(flag::startsWith))
                        .collect(Collectors.joining(" "))));
    Properties natives =
        Attempt.to("read how the natives were built", Environment::natives)
            .orElseGet(Properties::new);
    now.put("C compiler", Optional.ofNullable(natives.getProperty("compiler")));
    now.put("C flags", Optional.ofNullable(natives.getProperty("flags")));
    now.put("commit", Optional.ofNullable(natives.getProperty("commit")));
    now.put("libraries", Attempt.to("read what is measured", Environment::libraries));
    now.put(
        "load average",
        machine
            .loadAverages()
            .map(
                averages ->
                    Arrays.stream(averages)
                        .mapToObj(average -> String.format(Locale.ROOT, "%.2f", average))
                        .collect(Collectors.joining(" "))));
    Map<String, String> values = new LinkedHashMap<>();
    now.forEach((name, value) -> values.put(name, value.orElse(RunResult.UNKNOWN)));
    return values;
  }

  /** The environment, with the flags of the measuring JVMs. */
  public static Map<String, String> of(List<Measurement> measurements) {
    Map<String, String> environment = now();
    IntSummaryStatistics heap =
        measurements.stream()
            .filter(measurement -> measurement.program() == null)
            .mapToInt(Measurement::heapMebibytes)
            .summaryStatistics();
    if (heap.getCount() == 0) {
      return environment;
    }
    environment.put(
        "JVM flags of the measurements",
        "-Xms and -Xmx from "
            + heap.getMin()
            + "m to "
            + heap.getMax()
            + "m by measurement, "
            + String.join(" ", JmhRunner.FLAGS));
    return environment;
  }

  /**
   * The differences between two environments, in sentences. Values that always change, and values
   * that are unknown in one of them, are left out.
   */
  static List<String> differences(Map<String, String> then, Map<String, String> now) {
    return now.keySet().stream()
        .filter(name -> !CHANGES.contains(name))
        .filter(name -> isKnown(then.get(name)) && isKnown(now.get(name)))
        .filter(name -> !then.get(name).equals(now.get(name)))
        .map(
            name ->
                String.format(
                    Locale.ROOT,
                    "%s was \"%s\" and is \"%s\"",
                    name,
                    then.get(name),
                    now.get(name)))
        .toList();
  }

  private static boolean isKnown(String value) {
    return value != null && !value.equals(RunResult.UNKNOWN);
  }

  /** Distinguishes machines without showing their names. */
  private static String digest(String identity) {
    MessageDigest sha = sha256();
    sha.update(identity.getBytes(StandardCharsets.UTF_8));
    return shown(sha);
  }

  /** A digest of the native libraries and the jars. */
  private static String libraries() throws IOException {
    MessageDigest sha = sha256();
    try (Stream<Path> natives = Files.list(NativeLibrary.directory())) {
      List<Path> files =
          Stream.concat(
                  natives.filter(Files::isRegularFile).sorted(),
                  Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                      .map(Path::of)
                      .filter(Files::isRegularFile))
              .toList();
      for (Path file : files) {
        sha.update(Files.readAllBytes(file));
      }
    }
    return shown(sha);
  }

  private static String versions() throws IOException {
    return String.join(
        ", ",
        "JavaCPP " + version("org.bytedeco/javacpp"),
        "JNA " + Native.VERSION,
        "JNR-FFI " + version("com.github.jnr/jnr-ffi"),
        "JMH " + version("org.openjdk.jmh/jmh-core"));
  }

  /**
   * The version of a library, as Maven wrote it into its jar.
   *
   * @param artifact group and name: {@code org.bytedeco/javacpp}
   */
  public static String version(String artifact) throws IOException {
    String name = "META-INF/maven/" + artifact + "/pom.properties";
    try (InputStream in = Environment.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String shown(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest()).substring(0, DIGEST_DIGITS);
  }

  /** The properties that CMake wrote into the directory of the libraries. */
  private static Properties natives() throws IOException {
    Properties properties = new Properties();
    Path file = NativeLibrary.directory().resolve("build.properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
