// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

  /** Tests run in the directory of their module. */
  private static final Path ROOT = Path.of("..");

  private static final int MOST_LINES = 60;

  private static final Excerpts EXCERPTS = Excerpts.load();

  private static Stream<Measurement> measurements() {
    return Questions.ALL.stream().flatMap(question -> question.measurements(Profile.FULL).stream());
  }

  private static List<Excerpt> of(Measurement measurement) {
    return EXCERPTS.of(measurement.question(), measurement.row(), measurement.column());
  }

  private static List<String> texts(String question, String row, String column) {
    return EXCERPTS.of(question, row, column).stream().map(Excerpt::text).toList();
  }

  @Test
  void everyCellBeginsWithItsBenchmarkMethod() {
    measurements()
        .forEach(
            measurement -> {
              String method =
                  measurement.benchmark().substring(measurement.benchmark().lastIndexOf('.') + 1);
              String firstLine =
                  of(measurement).getFirst().text().lines().findFirst().orElseThrow();
              assertTrue(firstLine.contains(" " + method + "("), measurement + ": " + firstLine);
            });
  }

  @Test
  void everyCellOfATechnologyShowsItsCode() {
    measurements()
        .filter(measurement -> measurement.column().matches("(FFM|JNI|JAVACPP|JNA|JNR).*"))
        .forEach(
            measurement -> {
              assertTrue(of(measurement).size() >= 2, measurement::id);
              assertTrue(
                  EXCERPTS.lines(measurement.question(), measurement.row(), measurement.column())
                      > 0,
                  measurement::id);
            });
  }

  @Test
  void everyCellOfJniShowsTheGlue() {
    measurements()
        .filter(measurement -> measurement.column().startsWith("JNI"))
        .forEach(
            measurement ->
                assertTrue(
                    of(measurement).stream().anyMatch(e -> e.file().startsWith("native/jni/")),
                    measurement::id));
  }

  @Test
  void everyExcerptStandsWhereItSays() throws IOException {
    Set<Excerpt> excerpts = new HashSet<>();
    measurements().forEach(measurement -> excerpts.addAll(of(measurement)));
    for (Excerpt excerpt : excerpts) {
      String line = Files.readAllLines(ROOT.resolve(excerpt.file())).get(excerpt.line() - 1);
      String firstLine = excerpt.text().lines().findFirst().orElseThrow();
      assertTrue(line.strip().startsWith(firstLine), excerpt::toString);
    }
  }

  @Test
  void noExcerptIsTooLongToBeRead() {
    measurements()
        .flatMap(measurement -> of(measurement).stream())
        .forEach(
            excerpt -> assertTrue(excerpt.text().lines().count() <= MOST_LINES, excerpt::toString));
  }

  @Test
  void aKernelIsThatOfTheBackend() {
    List<String> files =
        EXCERPTS.of("KernelCost", "sum 64", "FFM_CRITICAL").stream()
            .map(excerpt -> excerpt.file().substring(excerpt.file().lastIndexOf('/') + 1))
            .toList();
    assertEquals(
        List.of(
            "KernelCost.java",
            "FfmCriticalKernels.java",
            "FfmCriticalBindings.java",
            "FfmCriticalBindings.java",
            "FfmCriticalBindings.java",
            "FfmBindings.java",
            "sum.c"),
        files);
  }

  @Test
  void ofAnArraysWaysOnlyTheOneThatIsMeasuredIsShown() {
    List<String> texts = texts("ArrayPassing", "in 64 B of bytes", "JNI_REGION");
    assertTrue(texts.contains("private static native int take_bytes_by_region(byte[] a, int n);"));
    assertTrue(texts.stream().noneMatch(text -> text.contains("_fill_") || text.contains("fill_")));
  }

  @Test
  void anOverloadIsTheOneThatIsCalled() {
    assertTrue(
        texts("StringPassing", "echo 20 ASCII", "JNI").stream()
            .anyMatch(text -> text.contains("tg_1echo___3B(")));
    assertTrue(
        texts("StringPassing", "fromC 20 ASCII", "JNI").stream()
            .anyMatch(text -> text.contains("tg_1echo__J(")));
  }

  @Test
  void aMethodThatIsRegisteredHasTheFunctionOfTheTable() {
    assertTrue(
        texts("CallOverhead", "add", "JNI_REGISTERED").stream()
            .anyMatch(text -> text.startsWith("static jint JNICALL registered_add(")));
  }

  @Test
  void glueInCCounts() {
    int jni = EXCERPTS.lines("StringPassing", "echo 20 ASCII", "JNI");
    int inC =
        EXCERPTS.of("StringPassing", "echo 20 ASCII", "JNI").stream()
            .filter(excerpt -> excerpt.file().startsWith("native/jni/"))
            .mapToInt(Excerpt::linesOfCode)
            .sum();
    assertTrue(inC > 0);
    // echo is three lines, and the native method is one.
    assertEquals(inC + 4, jni);
  }

  @Test
  void theBenchmarkAndTheLibraryInCDoNotCount() {
    List<Excerpt> code = EXCERPTS.of("KernelCost", "matmul 8", "FFM_OFF_HEAP");
    assertTrue(code.getFirst().file().startsWith("bench/"));
    assertTrue(code.getLast().file().startsWith("native/src/"));
    assertEquals(
        code.subList(1, code.size() - 1).stream().mapToInt(Excerpt::linesOfCode).sum(),
        EXCERPTS.lines("KernelCost", "matmul 8", "FFM_OFF_HEAP"));
  }

  @Test
  void aCellThatIsMeasuredTwiceShowsTheSameTwice() {
    assertEquals(
        EXCERPTS.of("Errno", "read", "FFM"),
        EXCERPTS.of("Errno", "read", "FFM" + Measurement.TWIN));
  }

  @Test
  void aCellOfAnotherVersionHasNoCode() {
    assertEquals(List.of(), EXCERPTS.of("CallOverhead", "subtract", "FFM"));
    assertEquals(0, EXCERPTS.lines("CallOverhead", "subtract", "FFM"));
  }

  @Test
  void linesOfCommentsAndBlankLinesAreNoCode() {
    String text =
        """
        int f() { // one

          /* none
             none */
          // none
          return 1;
        }\
        """;
    assertEquals(3, new Excerpt("f.c", 1, text).linesOfCode());
  }
}
