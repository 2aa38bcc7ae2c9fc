// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Measures;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A column, or the question about one of its rows, says that it leaves work if it leaves objects
 * with cleaners, finalizers or phantom references to the collector, and only then. The collector
 * itself tells how many it found.
 */
@Tag("exhaustive")
class LeftWorkTest {

  /** How many operations may share one; JNR-FFI has up to 1,024 pieces of memory share one. */
  private static final long MOST_OPERATIONS = 2_000;

  /** The JDK has some of its own. */
  private static final long LEAST = 4;

  private static final Pattern FOUND =
      Pattern.compile("(?:Final|Phantom)Reference Discovered: .* Processed: (\\d+)");

  /**
   * What the collector found.
   *
   * @param objects whose cleaner or finalizer is to run
   */
  private record Left(long objects, long operations) {
    boolean isWork() {
      return objects >= Math.max(LEAST, operations / MOST_OPERATIONS);
    }

    static Left less(Left one, Left other) {
      return one.objects <= other.objects ? one : other;
    }
  }

  @Test
  void aColumnSaysWhetherItLeavesWork() throws Exception {
    Map<String, Left> left = left(LeakProgram.oneOfEachMethod());
    // The first call of a technology leaves more than others, and what it leaves may be found late:
    // those that seem to leave work are called twice in another JVM, and the least counts.
    left(LeakProgram.oneOfEachMethod().stream()
            .filter(measurement -> left.get(measurement.id()).isWork())
            .flatMap(measurement -> Stream.of(measurement, measurement))
            .toList())
        .forEach((id, again) -> left.merge(id, again, Left::less));
    List<String> mistakes = new ArrayList<>();
    Set<String> declared = new TreeSet<>();
    Set<String> leaving = new TreeSet<>();
    for (Measurement measurement : LeakProgram.oneOfEachMethod()) {
      Left here = left.get(measurement.id());
      if (declares(measurement)) {
        declared.add(columnClass(measurement));
      }
      if (here.isWork()) {
        if (!rowSaysSo(measurement)) {
          leaving.add(columnClass(measurement));
        }
        if (measurement.company() != Company.ALONE_LEAVING_WORK) {
          mistakes.add(measurement.id() + " does not say that it leaves work: " + here);
        }
      }
    }
    declared.removeAll(leaving);
    declared.forEach(column -> mistakes.add(column + " says that it leaves work, and leaves none"));
    assertEquals(List.of(), mistakes);
  }

  private static String columnClass(Measurement measurement) {
    return measurement.benchmark().substring(0, measurement.benchmark().lastIndexOf('.'));
  }

  private static boolean declares(Measurement measurement) throws ClassNotFoundException {
    return Class.forName(columnClass(measurement), false, LeftWorkTest.class.getClassLoader())
        .getAnnotation(Measures.class)
        .leavesWork();
  }

  private static boolean rowSaysSo(Measurement measurement) {
    return Questions.ALL.stream()
        .filter(question -> question.name().equals(measurement.question()))
        .flatMap(question -> question.rows().stream())
        .filter(settings -> settings.row().equals(measurement.row()))
        .allMatch(settings -> settings.company() == Company.ALONE_LEAVING_WORK);
  }

  private static Map<String, Left> left(Collection<Measurement> measurements)
      throws IOException, InterruptedException {
    Map<List<String>, List<Measurement>> jvms =
        measurements.stream().collect(Collectors.groupingBy(Measurement::jvmArguments));
    Map<String, Left> left = new LinkedHashMap<>();
    for (Map.Entry<List<String>, List<Measurement>> jvm : jvms.entrySet()) {
      left.putAll(leftInJvm(jvm.getKey(), jvm.getValue()));
    }
    return left;
  }

  private static Map<String, Left> leftInJvm(List<String> arguments, List<Measurement> measurements)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Xlog:gc+phases+ref=debug:stdout:none",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-Dtollgate.library.path=" + System.getProperty("tollgate.library.path")));
    command.addAll(arguments);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LeftWorkProgram.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedWriter ids = process.outputWriter(StandardCharsets.UTF_8)) {
      for (Measurement measurement : measurements) {
        ids.write(measurement.id());
        ids.newLine();
      }
    }
    Map<String, Left> left = new LinkedHashMap<>();
    StringBuilder others = new StringBuilder();
    try (BufferedReader output = process.inputReader()) {
      String id = null;
      long objects = 0;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        Matcher found = FOUND.matcher(line);
        if (line.startsWith(LeftWorkProgram.BEGIN)) {
          id = line.substring(LeftWorkProgram.BEGIN.length());
          objects = 0;
        } else if (line.startsWith(LeftWorkProgram.END)) {
          long operations = Long.parseLong(line.substring(LeftWorkProgram.END.length()));
          left.merge(id, new Left(objects, operations), Left::less);
        } else if (found.find()) {
          objects += Long.parseLong(found.group(1));
        } else if (!line.startsWith("GC(")) {
          others.append(line).append('\n');
        }
      }
    }
    assertEquals(0, process.waitFor(), others::toString);
    return left;
  }
}
