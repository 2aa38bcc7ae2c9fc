// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.natives.NativeLibrary;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.HardwareAbstractionLayer;

/** What a number must not be shown without: the machine, the JDK, the natives. */
public final class Environment {

  private Environment() {}

  /** The environment as it is now, by name, in the order in which it is shown. */
  public static Map<String, String> now() {
    SystemInfo system = new SystemInfo();
    HardwareAbstractionLayer hardware = system.getHardware();
    CentralProcessor processor = hardware.getProcessor();
    Map<String, String> now = new LinkedHashMap<>();
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
        "JVM flags", String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
    Properties natives = natives();
    now.put("C compiler", natives.getProperty("compiler", "unknown"));
    now.put("C flags", natives.getProperty("flags", "unknown"));
    now.put("commit", natives.getProperty("commit", "unknown"));
    now.put("load average", load(processor));
    return now;
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
