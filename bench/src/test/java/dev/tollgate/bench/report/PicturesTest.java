// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Needs;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PicturesTest {

  /** Whatever drawing itself does: without fonts a user's build is not to fail. */
  private static void needFonts() {
    try {
      new TextLayout(
          "x", new Font(Font.SANS_SERIF, Font.PLAIN, 13), new FontRenderContext(null, true, false));
    } catch (RuntimeException | Error e) {
      Needs.install(
          "this JDK finds no fonts, so nothing can be drawn: install fontconfig and"
              + " fonts-dejavu-core ("
              + e
              + ")");
    }
  }

  private static List<Picture> drawn(Measured... measurements) {
    needFonts();
    Pictures pictures = Pictures.of(Runs.of(measurements));
    assertEquals(Optional.empty(), pictures.whyNone());
    return pictures.drawn();
  }

  private static BufferedImage image(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.png()));
  }

  private static Set<Integer> colours(Picture picture) throws IOException {
    BufferedImage image = image(picture);
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }

  private static int colour(String column) {
    return Integer.decode(Colours.of(Runs.column(column)));
  }

  @Test
  @Tag("exhaustive")
  void theFullProfileHasAPictureOfCallsOfPassingAndOfEachKernelOfSeveralSizes() throws IOException {
    List<Picture> pictures =
        drawn(
            Questions.ALL.stream()
                .flatMap(question -> question.measurements(Profile.FULL).stream())
                .map(c -> measurement(c.question(), c.row(), c.column(), around(100, 5)))
                .toArray(Measured[]::new));
    assertEquals(
        List.of(
            "pictures/call.png",
            "pictures/passing.png",
            "pictures/sum.png",
            "pictures/count_multiples.png",
            "pictures/add.png",
            "pictures/multiply_add.png",
            "pictures/second_derivative.png",
            "pictures/laplacian.png",
            "pictures/julia.png",
            "pictures/random_fill.png",
            "pictures/transpose_add.png",
            "pictures/matmul.png",
            "pictures/bisect.png"),
        pictures.stream().map(Picture::file).toList());
    for (Picture picture : pictures) {
      BufferedImage image = image(picture);
      assertEquals(1000, image.getWidth(), picture.file());
      assertTrue(image.getHeight() >= 550 && image.getHeight() <= 650, picture.file());
    }
  }

  @Test
  void aDescriptionHoldsAllFiguresFromTheFastest() {
    List<Picture> pictures =
        drawn(
            measurement("FFM", 8, 8, 8, 8, 8),
            measurement("C", 2, 2, 2, 2, 2),
            Runs.again("C", 2, 2, 2));
    assertEquals(
        List.of("What an empty call costs: C 2.00 ns [2.00, 2.00], FFM 8.00 ns [8.00, 8.00]."),
        pictures.stream().map(Picture::description).toList());
  }

  /** They are no way to do anything. */
  @Test
  void controlsAreNotDrawn() {
    needFonts();
    Pictures.of(Runs.of(Profile.QUICK, 3))
        .drawn()
        .forEach(picture -> assertFalse(picture.description().contains("_AGAIN"), picture.file()));
  }

  @Test
  void aDescriptionOfCurvesHoldsTheirEnds() {
    List<Picture> pictures =
        drawn(
            measurement("ArrayPassing", ArrayPassing.in(1 << 20), "FFM_COPY", 5e6, 5e6, 5e6),
            measurement("ArrayPassing", ArrayPassing.in(8), "FFM_COPY", 30, 30, 30),
            measurement("ArrayPassing", ArrayPassing.in(64).with("bytes"), "JAVA", 30, 30, 30),
            measurement(
                "ArrayPassing",
                Row.of("out", 8, Unit.BYTES_PASSED).with(ArrayPassing.DOUBLES),
                "JAVA",
                30,
                30,
                30));
    assertEquals(
        List.of(
            "What it costs to pass an array of doubles, from 8 to 1,048,576 bytes:"
                + " FFM_COPY 30.0 ns [30.0, 30.0] to 5.00 ms [5.00, 5.00]."),
        pictures.stream().map(Picture::description).toList());
  }

  @Test
  void everyColumnIsDrawnInItsColour() throws IOException {
    Picture picture =
        drawn(measurement("FFM", around(8, 5)), measurement("JNI", around(9, 5))).getFirst();
    Set<Integer> colours = colours(picture);
    assertTrue(colours.contains(colour("FFM")) && colours.contains(colour("JNI")));
    assertFalse(colours.contains(colour("JNA_INTERFACE")));
  }

  @Test
  void aSingleRoundIsDrawnWithoutAnInterval() throws IOException {
    Picture picture = drawn(measurement("FFM", 8)).getFirst();
    assertEquals("What an empty call costs: FFM 8.00 ns [0.00, ∞].", picture.description());
    assertTrue(colours(picture).contains(colour("FFM")));
  }

  @Test
  void whatWasNotMeasuredHasNoPicture() {
    assertEquals(List.of(), drawn());
    assertEquals(List.of(), drawn(Runs.crashed("FFM", 8)));
    assertEquals(
        List.of(), drawn(measurement("KernelCost", KernelName.SUM.row(64), "JAVA", 10, 10)));
  }

  @Test
  void anyNumberOfColumnsCanBeDrawn() throws IOException {
    for (int columns : new int[] {1, 2, 3, 30}) {
      Measured[] measurements =
          IntStream.range(0, columns)
              .mapToObj(i -> measurement("FFM_" + i, around(1 + i, 5)))
              .toArray(Measured[]::new);
      assertTrue(image(drawn(measurements).getFirst()).getHeight() > 27 * columns);
    }
  }

  @Test
  void theReportShowsAPictureBeforeTheTablesOfItsQuestion() {
    needFonts();
    RunResult run =
        Runs.of(
            measurement("KernelCost", KernelName.SUM.row(64), "JAVA", 1, 1),
            measurement("FFM", 8, 8),
            measurement("C", 2, 2));
    String report = MarkdownReport.of(run, Pictures.of(run));
    int kernels = report.indexOf("KernelCost, sum, 64");
    int picture = report.indexOf("](pictures/call.png)");
    int calls = report.indexOf("CallOverhead, empty, against");
    assertTrue(kernels >= 0 && kernels < picture && picture < calls, report);
  }

  @Test
  void anyNameSurvivesInTheReport() {
    needFonts();
    for (String name :
        List.of(
            "<script>alert(1)</script>",
            "\"quoted\" 'twice'",
            "🚀",
            "a|b",
            "]( x ) [y",
            "",
            "$x$")) {
      RunResult run = Runs.of(measurement(name, 8, 8), measurement("C", 2, 2));
      Pictures pictures = Pictures.of(run);
      assertEquals(Optional.empty(), pictures.whyNone(), name);
      String line =
          MarkdownReport.of(run, pictures)
              .lines()
              .filter(l -> l.startsWith("!["))
              .collect(Collectors.joining());
      assertTrue(line.matches("!\\[([^\\[\\]\\\\<]|\\\\.)*]\\(pictures/call\\.png\\)"), line);
      String read = line.replace("&lt;", "<").replaceAll("\\\\(\\p{Punct})", "$1");
      assertTrue(read.contains(", " + name + " 8.00 ns"), line);
    }
  }

  @Test
  void whereNothingCanBeDrawnTheReportSaysWhyAndTheRemedy() {
    RunResult run = Runs.of(measurement("FFM", 8, 8), measurement("C", 2, 2));
    for (Throwable failure :
        List.of(
            new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"),
            new NoClassDefFoundError("Could not initialize class sun.font.SunFontManager"),
            new Error("Probable fatal error: No physical fonts found."),
            new IllegalStateException("Fontconfig head is null"))) {
      Pictures pictures = Pictures.of(run, r -> failing(failure));
      assertEquals(List.of(), pictures.drawn());
      String report = MarkdownReport.of(run, pictures);
      assertEquals(
          1, Collections.frequency(report.lines().toList(), pictures.whyNone().orElseThrow()));
      assertTrue(report.contains(failure.getMessage()), report);
      assertTrue(report.contains("`apt-get install fontconfig fonts-dejavu-core`"), report);
      assertTrue(report.contains("CallOverhead, empty, against C"), report);
      assertFalse(report.contains("!["), report);
    }
  }

  private static List<Picture> failing(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
