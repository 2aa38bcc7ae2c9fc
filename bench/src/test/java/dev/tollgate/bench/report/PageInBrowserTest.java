// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.source.Excerpt;
import dev.tollgate.bench.source.Excerpts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a reader meets it. */
@Tag("exhaustive")
class PageInBrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @BeforeEach
  void onADesk() {
    BROWSER.show(1440, false);
  }

  @ParameterizedTest
  @EnumSource
  void opensFromTheDiskWithoutAComplaintOrARequest(SamplePage page) throws Exception {
    BROWSER.open(page);
    assertEquals(List.of(), BROWSER.complaints());
    List<String> requests = BROWSER.requests();
    assertFalse(requests.isEmpty(), "the page itself was asked for");
    assertEquals(
        List.of(),
        requests.stream().filter(url -> !url.matches("(?s)(file|data|blob):.*")).toList());
  }

  @Test
  void theScoreboardShowsTheVerdictsOfTheResults() {
    BROWSER.open(SamplePage.DECIDED);
    assertEquals("10.0 ns 0.40× [0.40, 0.40] FFM", field("Empty call", "FFM"));
    assertEquals(
        "5.00 ns fastest 0.20× [0.20, 0.20] FFM_CRITICAL critical",
        field("Empty call", "FFM critical"));
    assertEquals("25.0 ns [25.0, 25.0] JNI", field("Empty call", "JNI"));
    assertEquals("–", field("Empty call", "JavaCPP"));
    assertTrue(
        field("Callback from", "FFM").startsWith("42.0 ns = "), field("Callback from", "FFM"));
    assertTrue(
        field("Callback from", "JNI").startsWith("42.0 ns = "), field("Callback from", "JNI"));
    assertTrue(
        field("Callback from", "JNR-FFI").startsWith("84.0 ns 2.00×"),
        field("Callback from", "JNR-FFI"));
  }

  @Test
  void withoutCriticalCallsTheNextIsFastest() {
    BROWSER.open(SamplePage.DECIDED);
    BROWSER.find("#no-critical").click();
    assertEquals("–", field("Empty call", "FFM critical"));
    assertEquals("10.0 ns fastest 0.40× [0.40, 0.40] FFM", field("Empty call", "FFM"));
    BROWSER.find("#no-reused").click();
    assertEquals("10.0 ns fastest 0.40× [0.40, 0.40] FFM", field("Empty call", "FFM"));
  }

  /** Of the scoreboard that is shown. */
  private static String field(String use, String technology) {
    return BROWSER
        .evaluate(
            "[...document.querySelectorAll('.board')].filter(b => b.offsetParent !== null)"
                + ".flatMap(b => [...b.querySelectorAll('tbody tr')])"
                + ".filter(tr => tr.firstElementChild.textContent.trim().startsWith(arguments[0]))"
                + ".flatMap(tr => [...tr.querySelectorAll('td')])"
                + ".filter(td => td.dataset.technology === arguments[1])"
                + ".map(td => td.textContent.replace(/\\s+/g, ' ').trim()).join()",
            use,
            technology)
        .toString();
  }

  @Test
  void theEvidenceOfAUseIsItsRow() {
    BROWSER.open(SamplePage.QUICK);
    BROWSER.evaluate(
        "[...document.querySelectorAll('a.evidence')].find(a => a.dataset.row =="
            + " 'call, 1 argument').click()");
    assertEquals("Callback", BROWSER.evaluate("document.getElementById('question').value"));
    assertEquals("call, 1 argument", BROWSER.evaluate("document.getElementById('row').value"));
  }

  @Test
  void aChosenRowShowsItsRanking() {
    BROWSER.open(SamplePage.QUICK);
    Table.Ranking chosen = strings();
    choose(chosen);
    assertEquals(chosen.table().lines(), BROWSER.table("row-table"));
  }

  @Test
  void aChosenMeasurementShowsItsRoundsAndItsCode() {
    BROWSER.open(SamplePage.QUICK);
    Table.Ranking row = strings();
    choose(row);
    Measured last = row.measurements().getLast();
    BROWSER.find("#row-table tbody tr:last-child button").click();
    assertTrue(
        BROWSER.find("#measurement-heading").getText().endsWith(", " + last.column().name()));
    assertEquals(
        last.samples().stream()
            .map(
                sample ->
                    List.of(
                        String.valueOf(sample.round()),
                        Figures.digits(sample.nanoseconds()) + " ns"))
            .toList(),
        BROWSER.table("rounds-table"));
    assertEquals(
        Excerpts.load().of(last).stream().map(Excerpt::text).toList(),
        BROWSER.evaluate("[...document.querySelectorAll('#code pre')].map(p => p.textContent)"));
  }

  @Test
  void aLadderShowsEveryRungFromTheSlowestAndNothingOfCalls() {
    BROWSER.open(SamplePage.LADDER);
    assertFalse(BROWSER.find("#answer").isDisplayed());
    assertFalse(BROWSER.find("#passing").isDisplayed());
    Rungs first = Rungs.of(SamplePage.LADDER.runs().getFirst()).getFirst();
    assertEquals(
        first.rungs().stream()
            .map(rung -> List.of(rung.measured().column().name(), Figures.time(rung.time())))
            .toList(),
        BROWSER.table("ladder-table").stream()
            .map(line -> List.of(line.get(0), line.get(2)))
            .toList());
  }

  @Test
  void theRungsOfALadderAreOrderedByFamilyOnRequest() {
    BROWSER.open(SamplePage.LADDER);
    BROWSER.evaluate(
        "(order => { order.value = 'family'; order.dispatchEvent(new Event('change')); })"
            + "(document.getElementById('rung-order'))");
    List<String> families =
        BROWSER.table("ladder-table").stream().map(line -> line.get(1)).toList();
    assertEquals(
        families.stream().distinct().count(),
        IntStream.range(0, families.size())
            .filter(i -> i == 0 || !families.get(i).equals(families.get(i - 1)))
            .count(),
        families::toString);
  }

  @Test
  void aRunOfCallsShowsNoLadder() {
    BROWSER.open(SamplePage.QUICK);
    assertFalse(BROWSER.find("#ladder").isDisplayed());
  }

  private static Table.Ranking strings() {
    return Table.rankings(SamplePage.QUICK.runs().getFirst()).stream()
        .filter(ranking -> ranking.question().equals("StringPassing"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static void choose(Table.Ranking ranking) {
    BROWSER.find("#question option[value='" + ranking.question() + "']").click();
    BROWSER.find("#row option[value='" + ranking.row().name() + "']").click();
  }

  @Test
  void aLineIsHiddenAndShownByTheKeyboard() {
    BROWSER.open(SamplePage.QUICK);
    long all = shapesOfTheChart();
    WebElement box = BROWSER.find("#passing-legend input[value='FFM_CRITICAL']");
    box.sendKeys(Keys.SPACE);
    assertTrue(shapesOfTheChart() < all, "its line and its dots are gone");
    box.sendKeys(Keys.SPACE);
    assertEquals(all, shapesOfTheChart());
  }

  @Test
  void allLinesAreHiddenAndShownByAClick() {
    BROWSER.open(SamplePage.QUICK);
    long all = shapesOfTheChart();
    long columns = BROWSER.number("document.querySelectorAll('#passing-legend input').length");
    BROWSER.find("#passing-legend button:last-child").click();
    assertEquals(
        0, BROWSER.number("document.querySelectorAll('#passing-legend input:checked').length"));
    assertTrue(shapesOfTheChart() <= all - 2 * columns, "a line and dots of each column are gone");
    BROWSER.find("#passing-legend button:nth-last-child(2)").click();
    assertEquals(all, shapesOfTheChart());
  }

  @Test
  void theArraysOfAPictureAreNamedAsTheirRows() {
    BROWSER.open(SamplePage.QUICK);
    assertEquals("in, doubles", BROWSER.find("#direction option").getText());
  }

  private static long shapesOfTheChart() {
    return BROWSER.number("document.querySelectorAll('#passing-chart svg path').length");
  }

  @ParameterizedTest
  @CsvSource({"360, false", "360, true", "1440, false", "1440, true"})
  void nothingStandsInTheWayOfAssistiveTechnology(int width, boolean dark) {
    BROWSER.show(width, dark);
    for (SamplePage page : List.of(SamplePage.QUICK, SamplePage.TWO_RUNS, SamplePage.LADDER)) {
      BROWSER.open(page);
      BROWSER
          .driver()
          .executeScript(
              "document.querySelectorAll('details').forEach(details => { details.open = true; })");
      assertEquals(
          List.of(),
          new AxeBuilder()
              .analyze(BROWSER.driver()).getViolations().stream()
                  .map(PageInBrowserTest::violation)
                  .toList(),
          page::toString);
    }
  }

  private static String violation(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> node.getTarget() + " " + node.getFailureSummary())
        .collect(Collectors.joining("\n", rule.getId() + ": " + rule.getHelp() + "\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1440, 2560})
  void thePageItselfIsNeverScrolledSideways(int width) {
    BROWSER.show(width, false);
    for (SamplePage page :
        List.of(SamplePage.QUICK, SamplePage.TWO_RUNS, SamplePage.LADDER, SamplePage.HOSTILE)) {
      BROWSER.open(page);
      assertEquals(width, BROWSER.number("window.innerWidth"));
      assertEquals(width, BROWSER.number("document.documentElement.scrollWidth"), page::toString);
    }
  }

  /** For people to look at; CI keeps them. */
  @ParameterizedTest
  @CsvSource({"360, false", "360, true", "1440, false", "1440, true"})
  void canBeTakenAsAPicture(int width, boolean dark) throws IOException {
    BROWSER.show(width, dark);
    Path directory = Files.createDirectories(Path.of("target", "screenshots"));
    for (SamplePage page : List.of(SamplePage.QUICK, SamplePage.LADDER)) {
      BROWSER.open(page);
      byte[] picture = BROWSER.screenshot();
      assertTrue(picture.length > 0);
      Files.write(
          directory.resolve(page + "-" + width + (dark ? "-dark" : "-light") + ".png"), picture);
    }
  }

  @Test
  void whatAResultsFileHoldsIsShownAsText() {
    BROWSER.open(SamplePage.HOSTILE);
    assertEquals("Tollgate: the cost of calling C from Java", BROWSER.driver().getTitle());
    assertEquals(List.of(), BROWSER.complaints());
    assertEquals(0, BROWSER.number("document.querySelectorAll('main img, main script').length"));
    for (String place :
        List.of(
            "[role=alert]",
            "#question option",
            "#row option",
            "#row-table button",
            "#measurement-heading",
            "#passing-legend label",
            "#passing-table td",
            "#breakeven-legend label",
            "#breakeven-table td",
            "#threads-legend label",
            "#quality tbody th",
            "#quality tbody td",
            "#quality li")) {
      assertTrue(
          (Boolean)
              BROWSER.evaluate(
                  "[...document.querySelectorAll(arguments[0])].some(e =>"
                      + " e.textContent.includes(arguments[1]))",
                  place,
                  SamplePage.MARKUP),
          place);
    }
    assertEquals(SamplePage.MARKUP, BROWSER.evaluate("document.getElementById('question').value"));
  }

  /** Among them numbers that lie in the middle of two, or would if they were decimal. */
  @Test
  void numbersAreRoundedAsInTables() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    double[] numbers =
        IntStream.range(0, 20_000)
            .mapToDouble(
                i ->
                    switch (i % 4) {
                      case 0 -> Math.pow(10, random.nextDouble(-6, 15));
                      case 1 -> random.nextInt(200_000) / 1_000.0;
                      case 2 -> random.nextInt(100_000) / 64.0;
                      default -> random.nextInt(2_000) / 20_000.0;
                    })
            .toArray();
    List<String> expected = new ArrayList<>();
    for (double number : numbers) {
      expected.add(Figures.digits(number));
    }
    BROWSER.open(SamplePage.FEW_CELLS);
    assertEquals(
        expected,
        BROWSER.evaluate(
            "JSON.parse(arguments[0]).map(digits)", ResultsFile.JSON.writeValueAsString(numbers)));
  }
}
