// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.kernels.KernelCost;
import dev.tollgate.bench.question.ladder.JavaBoxedLadder;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.workload.KernelName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

  /** Tests run in the directory of their module. */
  private static final Path ROOT = Path.of("..");

  private static final int MOST_LINES = 60;

  private static final Row ECHO = Row.of("echo", 20, Unit.CHARACTERS).with("ASCII");
  private static final Row FROM_C = Row.of("from C", 20, Unit.CHARACTERS).with("ASCII");

  private static final Excerpts EXCERPTS = Excerpts.load();

  private static Stream<Measurement> measurements() {
    return Stream.of(Profile.FULL, Profile.LADDER)
        .flatMap(
            profile ->
                Questions.ALL.stream()
                    .flatMap(question -> question.measurements(profile).stream()));
  }

  private static List<Excerpt> of(Measurement measurement) {
    return EXCERPTS.of(measurement.question(), measurement.row(), measurement.column());
  }

  /** The excerpts of a row and a column. */
  private static List<Excerpt> of(Question question, Row row, String column) {
    return of(
        question.measurements(Profile.FULL).stream()
            .filter(
                measurement ->
                    measurement.row().equals(row) && measurement.column().name().equals(column))
            .findAny()
            .orElseThrow());
  }

  private static List<String> texts(Question question, Row row, String column) {
    return of(question, row, column).stream().map(Excerpt::text).toList();
  }

  @Test
  void everyMeasurementBeginsWithItsBenchmarkMethod() {
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
  void everyMeasurementOfATechnologyShowsItsCode() {
    measurements()
        .filter(measurement -> measurement.column().callsC())
        .forEach(
            measurement -> {
              assertTrue(of(measurement).size() >= 2, measurement::id);
              assertTrue(Excerpts.lines(of(measurement)) > 0, measurement::id);
            });
  }

  @Test
  void everyMeasurementOfJniShowsTheGlue() {
    measurements()
        .filter(measurement -> measurement.column().technologies().contains(Technology.JNI))
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
        of(new KernelCost(), KernelName.SUM.row(64), "FFM_CRITICAL").stream()
            .map(excerpt -> excerpt.file().substring(excerpt.file().lastIndexOf('/') + 1))
            .toList();
    assertEquals(
        List.of(
            "FfmCriticalKernelCost.java",
            "FfmCriticalKernels.java",
            "FfmCriticalKernels.java",
            "FfmCriticalKernels.java",
            "FfmCriticalKernels.java",
            "FfmKernelBindings.java",
            "sum.c"),
        files);
  }

  @Test
  void onlyTheTransferModeThatIsMeasuredIsShown() {
    List<String> texts =
        texts(new ArrayPassing(), ArrayPassing.in(64).with("bytes"), "JNI_COPY_REGION");
    assertTrue(texts.contains("private static native int take_bytes_by_region(byte[] a, int n);"));
    assertTrue(texts.stream().noneMatch(text -> text.contains("_fill_") || text.contains("fill_")));
  }

  @Test
  void anOverloadIsTheOneThatIsCalled() {
    assertTrue(
        texts(new StringPassing(), ECHO, "JNI").stream()
            .anyMatch(text -> text.contains("tg_1echo___3BI(")));
    assertTrue(
        texts(new StringPassing(), FROM_C, "JNI").stream()
            .anyMatch(text -> text.contains("tg_1echo__J(")));
  }

  @Test
  void aMethodThatIsRegisteredHasTheFunctionOfTheTable() {
    assertTrue(
        texts(new CallOverhead(), CallOverhead.ADD, "JNI_REGISTERED").stream()
            .anyMatch(text -> text.startsWith("static jint JNICALL registered_add(")));
  }

  @Test
  void glueInCCounts() {
    int jni = Excerpts.lines(of(new StringPassing(), ECHO, "JNI"));
    int inC =
        of(new StringPassing(), ECHO, "JNI").stream()
            .filter(excerpt -> excerpt.file().startsWith("native/jni/"))
            .mapToInt(Excerpt::linesOfCode)
            .sum();
    assertTrue(inC > 0);
    // echo is four lines, and the native method is one.
    assertEquals(inC + 5, jni);
  }

  @Test
  void theBenchmarkAndTheLibraryInCDoNotCount() {
    List<Excerpt> code = of(new KernelCost(), KernelName.MATMUL.row(8), "FFM_OFF_HEAP");
    assertTrue(code.getFirst().file().startsWith("bench/"));
    assertTrue(code.getLast().file().startsWith("native/src/"));
    assertEquals(
        code.stream()
            .filter(excerpt -> excerpt.file().startsWith("java/"))
            .mapToInt(Excerpt::linesOfCode)
            .sum(),
        Excerpts.lines(code));
  }

  @Test
  void aMeasurementThatIsMeasuredTwiceShowsTheSameTwice() {
    Measurement again = measurements().filter(m -> m.column().isRepeat()).findFirst().orElseThrow();
    Measurement original =
        measurements()
            .filter(m -> m.rowId().equals(again.rowId()))
            .filter(m -> m.column().name().equals(again.column().repeats()))
            .findFirst()
            .orElseThrow();
    assertEquals(of(original), of(again));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMPY_OUT,laplacian.py",
    "PYTHON,laplacian.py",
    "PYPY,laplacian.py",
    "CYTHON,laplacian.py kernels.pyx",
    "C_EXTENSION,laplacian.py extension.c"
  })
  void aRungOfPythonShowsItsFunctionAndWhatIsCompiled(String rung, String files) {
    assertEquals(
        files,
        EXCERPTS
            .of(
                "Ladder",
                KernelName.LAPLACIAN.row(7),
                Column.python(rung, "A rung.", Optional.empty()))
            .stream()
            .map(excerpt -> excerpt.file().substring(excerpt.file().lastIndexOf('/') + 1))
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aKernelThatAColumnMakesItselfIsShownInsteadOfTheBackends() {
    List<String> files =
        EXCERPTS.of("Ladder", KernelName.ADD.row(7), Column.of(JavaBoxedLadder.class)).stream()
            .map(Excerpt::file)
            .toList();
    assertTrue(
        files.stream().anyMatch(file -> file.endsWith("/BoxedKernels.java")), files::toString);
    assertTrue(
        files.stream().noneMatch(file -> file.endsWith("/JavaKernels.java")), files::toString);
  }

  @Test
  void aMeasurementOfAnotherVersionHasNoCode() {
    Measurement known = measurements().findFirst().orElseThrow();
    assertEquals(List.of(), EXCERPTS.of(known.question(), Row.of("subtract"), known.column()));
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
