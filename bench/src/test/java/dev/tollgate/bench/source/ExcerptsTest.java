// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
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

  private static Stream<Cell> cells() {
    return Questions.ALL.stream().flatMap(question -> question.cells(Profile.FULL).stream());
  }

  private static List<Excerpt> of(Cell cell) {
    return EXCERPTS.of(cell.question(), cell.row(), cell.column());
  }

  private static List<String> texts(String question, String row, String column) {
    return EXCERPTS.of(question, row, column).stream().map(Excerpt::text).toList();
  }

  @Test
  void everyCellBeginsWithItsBenchmarkMethod() {
    cells()
        .forEach(
            cell -> {
              String method = cell.benchmark().substring(cell.benchmark().lastIndexOf('.') + 1);
              String firstLine = of(cell).getFirst().text().lines().findFirst().orElseThrow();
              assertTrue(firstLine.contains(" " + method + "("), cell + ": " + firstLine);
            });
  }

  @Test
  void everyCellOfATechnologyShowsItsCode() {
    cells()
        .filter(cell -> cell.column().matches("(FFM|JNI|JAVACPP|JNA|JNR).*"))
        .forEach(
            cell -> {
              assertTrue(of(cell).size() >= 2, cell::id);
              assertTrue(EXCERPTS.lines(cell.question(), cell.row(), cell.column()) > 0, cell::id);
            });
  }

  @Test
  void everyCellOfJniShowsTheGlue() {
    cells()
        .filter(cell -> cell.column().startsWith("JNI"))
        .forEach(
            cell ->
                assertTrue(
                    of(cell).stream().anyMatch(e -> e.file().startsWith("native/jni/")), cell::id));
  }

  @Test
  void everyExcerptStandsWhereItSays() throws IOException {
    Set<Excerpt> excerpts = new HashSet<>();
    cells().forEach(cell -> excerpts.addAll(of(cell)));
    for (Excerpt excerpt : excerpts) {
      String line = Files.readAllLines(ROOT.resolve(excerpt.file())).get(excerpt.line() - 1);
      String firstLine = excerpt.text().lines().findFirst().orElseThrow();
      assertTrue(line.strip().startsWith(firstLine), excerpt::toString);
    }
  }

  @Test
  void noExcerptIsTooLongToBeRead() {
    cells()
        .flatMap(cell -> of(cell).stream())
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
        EXCERPTS.of("Errno", "read", "FFM"), EXCERPTS.of("Errno", "read", "FFM" + Cell.TWIN));
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
