// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.natives.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.HardwareAbstractionLayer;
import oshi.util.Constants;

/** What a number must not be shown without: the machine, the JDK, the natives. */
public final class Environment {

  /** The names of what changes from minute to minute, and does not make another environment. */
  static final Set<String> CHANGES = Set.of("load average");

  private static final int DIGEST_DIGITS = 12;

  private Environment() {}

  /** The environment as it is now, by name, in the order in which it is shown. */
  public static Map<String, String> now() {
    SystemInfo system = new SystemInfo();
    HardwareAbstractionLayer hardware = system.getHardware();
    CentralProcessor processor = hardware.getProcessor();
    Map<String, String> now = new LinkedHashMap<>();
    now.put("machine", machine(hardware));
    now.put("CPU", processor.getProcessorIdentifier().getName().strip());
    now.put(
        "cores",
        processor.getPhysicalProcessorCount()
            + " physical, "
            + processor.getLogicalProcessorCount()
            + " logical, "
            + Runtime.getRuntime().availableProcessors()
            + " available to Java");
    now.put("memory", Math.round(hardware.getMemory().getTotal() / 0x1p30) + " GiB");
    now.put(
        "OS",
        system.getOperatingSystem()
            + ", kernel "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"));
    now.put(
        "JDK",
        System.getProperty("java.vendor")
            + " "
            + System.getProperty("java.runtime.version")
            + ", "
            + System.getProperty("java.vm.name"));
    now.put(
        "collector",
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(MemoryManagerMXBean::getName)
            .collect(Collectors.joining(", ")));
    now.put(
        "JVM flags",
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(flag -> !flag.startsWith("-Dtollgate."))
            .collect(Collectors.joining(" ")));
    Properties natives = natives();
    now.put("C compiler", natives.getProperty("compiler", "unknown"));
    now.put("C flags", natives.getProperty("flags", "unknown"));
    now.put("commit", natives.getProperty("commit", "unknown"));
    now.put("libraries", libraries());
    now.put("load average", load(processor));
    return now;
  }

  /** The environment, and what the JVMs of the measurements are started with beside it. */
  public static Map<String, String> of(List<Measurement> measurements) {
    Map<String, String> environment = now();
    environment.put(
        "JVM flags of the measurements",
        "-Xms and -Xmx from "
            + measurements.stream().mapToInt(Measurement::heapMebibytes).min().orElse(0)
            + "m to "
            + measurements.stream().mapToInt(Measurement::heapMebibytes).max().orElse(0)
            + "m by measurement, -XX:+AlwaysPreTouch");
    return environment;
  }

  /** Tells machines apart, and does not tell their names. */
  private static String machine(HardwareAbstractionLayer hardware) {
    String uuid = hardware.getComputerSystem().getHardwareUUID();
    String identity =
        uuid.equals(Constants.UNKNOWN)
            ? new SystemInfo().getOperatingSystem().getNetworkParams().getHostName()
            : uuid;
    return digest(sha -> sha.update(identity.getBytes(StandardCharsets.UTF_8)));
  }

  /** A digest of what is measured: the native libraries, and the jar if there is one. */
  private static String libraries() {
    try (Stream<Path> natives = Files.list(NativeLibrary.directory())) {
      List<Path> files =
          Stream.concat(
                  natives.filter(Files::isRegularFile).sorted(),
                  Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                      .map(Path::of)
                      .filter(Files::isRegularFile))
              .toList();
      return digest(
          sha -> {
            for (Path file : files) {
              sha.update(Files.readAllBytes(file));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(NativeLibrary.directory() + " cannot be read", e);
    }
  }

  @FunctionalInterface
  private interface Updates {
    void apply(MessageDigest sha) throws IOException;
  }

  private static String digest(Updates updates) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      updates.apply(sha);
      return HexFormat.of().formatHex(sha.digest()).substring(0, DIGEST_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("What is measured cannot be read", e);
    }
  }

  private static String load(CentralProcessor processor) {
    double[] averages = processor.getSystemLoadAverage(3);
    return averages[0] < 0
        ? "not known on this system"
        : Arrays.stream(averages)
            .mapToObj(a -> String.format(Locale.ROOT, "%.2f", a))
            .collect(Collectors.joining(" "));
  }

  /** What CMake wrote beside the libraries. */
  private static Properties natives() {
    Properties properties = new Properties();
    Path file = NativeLibrary.directory().resolve("build.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
    return properties;
  }
}
