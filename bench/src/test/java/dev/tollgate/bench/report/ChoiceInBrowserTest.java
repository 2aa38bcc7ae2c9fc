// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.Executed;
import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.advice.Costs;
import dev.tollgate.bench.advice.Part;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the page predicts of a use, which {@code advise} predicts too. */
@Tag("exhaustive")
class ChoiceInBrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  /** What the fields hold before anybody has touched them. */
  private static final Choice AT_FIRST =
      Choice.NOTHING.with(Part.ARRAYS_READ, 1, 4096).with(Part.NUMBERS, 1);

  /** The fields of the parts: how many, and how large each is. */
  private static final Map<Part, List<String>> FIELDS =
      Map.of(
          Part.ARRAYS_READ, List.of("in", "in-size"),
          Part.ARRAYS_CHANGED, List.of("changed", "changed-size"),
          Part.ARRAYS_FILLED, List.of("out", "out-size"),
          Part.STRINGS, List.of("strings", "characters"),
          Part.NUMBERS, List.of("numbers"),
          Part.STRUCTS, List.of("structs"),
          Part.OUT_PARAMETERS, List.of("out-parameters"),
          Part.CALLBACKS, List.of("callbacks"));

  private static Table advice(SamplePage page, Choice choice) {
    return Table.advice(Advice.of(Costs.of(page.runs().getFirst()), choice), choice);
  }

  private static void assertShows(SamplePage page, Choice choice) {
    assertEquals(advice(page, choice).lines(), BROWSER.table("ranking"), choice::toString);
  }

  /** As a reader would, but at once. */
  private static void set(Choice choice) {
    Map<String, String> values = new HashMap<>();
    FIELDS.forEach(
        (part, ids) -> {
          Choice.Amount amount = choice.amounts().getOrDefault(part, new Choice.Amount(0, 0));
          values.put(ids.getFirst(), String.valueOf(amount.count()));
          if (ids.size() > 1 && amount.count() > 0) {
            values.put(ids.getLast(), String.valueOf(amount.size()));
          }
        });
    values.put("data", choice.offHeap() ? "off-heap" : "heap");
    values.put("errno", String.valueOf(choice.amounts().containsKey(Part.ERRNO)));
    values.put("calls", String.valueOf(choice.callsPerSecond()));
    values.put("c", String.valueOf(choice.workInC()));
    values.put("java", String.valueOf(choice.workInJava()));
    BROWSER.evaluate(
        """
        Object.entries(arguments[0]).forEach(([id, value]) => {
          const field = document.getElementById(id);
          field.value = value;
          field.checked = value === 'true';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        })\
        """,
        values);
  }

  private static Stream<Choice> choices() {
    SplittableRandom random = new SplittableRandom(30);
    return Stream.generate(
            () -> {
              Map<Part, Choice.Amount> amounts = new EnumMap<>(Part.class);
              FIELDS.forEach(
                  (part, ids) ->
                      amounts.put(
                          part,
                          new Choice.Amount(
                              Math.floor(amount(random, 8)),
                              ids.size() > 1 ? amount(random, 1 << 24) : 0)));
              amounts.put(Part.ERRNO, new Choice.Amount(random.nextInt(2), 0));
              return new Choice(
                  amounts,
                  amount(random, 1_000_000_000),
                  amount(random, 1_000_000),
                  amount(random, 1_000_000),
                  random.nextBoolean());
            })
        .limit(30);
  }

  /** None, half of the time; otherwise of any order of magnitude, and not always whole. */
  private static double amount(SplittableRandom random, int most) {
    return random.nextBoolean() ? 0 : Math.ceil(8 * Math.pow(most, random.nextDouble())) / 8;
  }

  @ParameterizedTest
  @EnumSource(names = {"QUICK", "FULL", "ONE_ROUND"})
  void everyChoiceIsRankedAsInJava(SamplePage page) {
    BROWSER.open(page);
    assertShows(page, AT_FIRST);
    choices()
        .forEach(
            choice -> {
              set(choice);
              assertShows(page, choice);
            });
  }

  @Test
  void theCommandThatIsShownPrintsTheSame(@TempDir Path directory) throws Exception {
    RunResult run = SamplePage.QUICK.runs().getFirst();
    Files.write(directory.resolve(ResultsFile.NAME), ResultsFile.of(run));
    BROWSER.open(SamplePage.QUICK);
    choices()
        .forEach(
            choice -> {
              set(choice);
              String command = BROWSER.find("#command").getText();
              Executed executed =
                  Executed.tollgate(
                      (command + " " + directory).replaceFirst("^tollgate ", "").split(" "));
              assertEquals(0, executed.exitCode(), executed::err);
              Table shown =
                  new Table(
                      advice(SamplePage.QUICK, choice).heading(),
                      Table.ADVICE_COLUMNS,
                      BROWSER.table("ranking"));
              assertTrue(executed.out().endsWith(TextReport.of(shown)), command);
            });
  }

  @Test
  void aSliderMovesItsFieldAndTheRanking() {
    BROWSER.open(SamplePage.QUICK);
    BROWSER.find("input[data-for=in-size]").sendKeys(Keys.ARROW_RIGHT);
    assertEquals("8192", BROWSER.find("#in-size").getDomProperty("value"));
    Choice larger = AT_FIRST.with(Part.ARRAYS_READ, 1, 8192);
    assertShows(SamplePage.QUICK, larger);
    BROWSER.find("input[data-for=callbacks]").sendKeys(Keys.ARROW_RIGHT);
    assertShows(SamplePage.QUICK, larger.with(Part.CALLBACKS, 1));
  }

  @Test
  void aFieldMovesItsSlider() {
    BROWSER.open(SamplePage.QUICK);
    type("in-size", "64");
    assertEquals("7", BROWSER.find("input[data-for=in-size]").getDomProperty("value"));
    assertShows(SamplePage.QUICK, AT_FIRST.with(Part.ARRAYS_READ, 1, 64));
  }

  @Test
  void whatIsNoAmountIsNamedAndNothingIsPredictedFromIt() {
    BROWSER.open(SamplePage.QUICK);
    for (String wrong : List.of("-1", "")) {
      type("strings", wrong);
      assertTrue(BROWSER.find("#choice-problem").getText().contains("Strings to C"));
      assertEquals(List.of(), BROWSER.table("ranking"));
    }
    type("strings", "0");
    assertFalse(BROWSER.find("#choice-problem").isDisplayed());
    assertShows(SamplePage.QUICK, AT_FIRST);
  }

  private static void type(String id, String text) {
    WebElement field = BROWSER.find("#" + id);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
  }

  @Test
  void aLinkRestoresAChoice() {
    BROWSER.open(SamplePage.QUICK);
    Choice choice =
        new Choice(
            Map.of(
                Part.ARRAYS_READ, new Choice.Amount(2, 0.5),
                Part.ARRAYS_FILLED, new Choice.Amount(1, 1 << 20),
                Part.STRINGS, new Choice.Amount(2, 100),
                Part.ERRNO, new Choice.Amount(1, 0)),
            125,
            1000,
            2e6,
            true);
    set(choice);
    String hash = (String) BROWSER.evaluate("location.hash");
    BROWSER.open(SamplePage.QUICK);
    assertShows(SamplePage.QUICK, AT_FIRST);
    BROWSER.open(SamplePage.QUICK, hash);
    assertShows(SamplePage.QUICK, choice);
  }

  @Test
  void aBrokenLinkChoosesNothing() {
    BROWSER.open(
        SamplePage.QUICK, "#in=-1&out=many&calls=&java=Infinity&data=elsewhere&strings=NaN");
    assertShows(SamplePage.QUICK, AT_FIRST);
    assertEquals(List.of(), BROWSER.complaints());
  }

  @Test
  void aChoiceOfNoRunIsSaidToBeUnknown() {
    BROWSER.open(SamplePage.NO_CELLS);
    assertEquals(List.of(), BROWSER.table("ranking"));
    assertEquals(
        "This run has not measured what this use needs.",
        BROWSER.find("#choice-summary").getText());
  }
}
