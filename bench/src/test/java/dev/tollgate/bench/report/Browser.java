// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.Needs;
import dev.tollgate.bench.result.ResultsFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * A browser without a screen, for as long as a test class runs. Where none is installed the class
 * is skipped; where {@code CI=true} is set, in the environment or as a system property, it fails.
 *
 * <p>What pages need is done before {@link #open} returns: their scripts neither wait nor load.
 */
final class Browser implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

  private static final String MISSING =
      "to try the page in a browser, install chromium or google-chrome and its chromedriver, on the"
          + " PATH or in the directory that CHROMEWEBDRIVER names";

  /**
   * Kept after the test, to be looked at. A browser from a snap would not see what lies in /tmp.
   */
  private static final Path PAGES = Path.of("target", "pages").toAbsolutePath();

  /** It warns of each browser that is newer than itself, though it needs nothing of its version. */
  private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools");

  /** For whatever it is asked, however slow the machine is. */
  private static final Duration MOST_TIME = Duration.ofHours(1);

  private static final String DRIVER = "chromedriver";

  private final Optional<File> driverOfChrome =
      Optional.ofNullable(System.getenv("CHROMEWEBDRIVER"))
          .flatMap(directory -> program(directory, DRIVER));

  private final Optional<File> browser = onThePath("chromium", "chromium-browser", "google-chrome");
  private final Optional<File> driverOfBrowser = onThePath(DRIVER);

  private ChromeDriver driver;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean isInstalled =
        driverOfChrome.isPresent() || (browser.isPresent() && driverOfBrowser.isPresent());
    if (isInstalled || Needs.isAllInstalled()) {
      return ConditionEvaluationResult.enabled("");
    }
    Needs.tell(MISSING);
    return ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (driverOfChrome.isPresent()) {
      // It knows where Chrome's installer puts it on each system.
      driver = start(driverOfChrome.get(), new ChromeOptions());
    } else if (browser.isPresent() && driverOfBrowser.isPresent()) {
      driver = start(driverOfBrowser.get(), new ChromeOptions().setBinary(browser.get()));
    } else {
      throw new IllegalStateException(MISSING);
    }
  }

  /** Selenium would look for a driver that it is not given, and download it. */
  private static ChromeDriver start(File driver, ChromeOptions options) {
    options.addArguments(
        "--headless=new",
        "--hide-scrollbars",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    if (System.getProperty("user.name").equals("root")) {
      // As root it refuses to start with one.
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.setPageLoadTimeout(MOST_TIME).setScriptTimeout(MOST_TIME);
    VERSIONS.setLevel(Level.SEVERE);
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver)
            .usingAnyFreePort()
            .withTimeout(MOST_TIME)
            .build(),
        options,
        ClientConfig.defaultConfig().readTimeout(MOST_TIME));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (driver != null) {
      driver.quit();
    }
  }

  private static Optional<File> onThePath(String... names) {
    List<String> directories = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(
            name -> directories.stream().flatMap(directory -> program(directory, name).stream()))
        .findFirst();
  }

  private static Optional<File> program(String directory, String name) {
    return Stream.of(name, name + ".exe")
        .map(file -> new File(directory, file))
        .filter(File::canExecute)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** How pages that are opened from now on are shown. Nothing moves by itself. */
  void show(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens a page from the disk, with nothing left of the one before. */
  void open(SamplePage page) {
    open(page, "");
  }

  /**
   * Opens a page by a link that holds a choice.
   *
   * @param hash empty, or from the {@code #} on
   */
  void open(SamplePage page, String hash) {
    driver.get("about:blank");
    log(LogType.BROWSER);
    log(LogType.PERFORMANCE);
    driver.get(file(page).toUri() + hash);
  }

  private static Path file(SamplePage page) {
    try {
      Files.createDirectories(PAGES);
      return Files.writeString(PAGES.resolve(page + ".html"), page.html(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser's console shows of the page. */
  List<String> complaints() {
    return log(LogType.BROWSER).map(LogEntry::toString).toList();
  }

  /** The addresses of all that the page asked for, itself among them. */
  List<String> requests() throws JsonProcessingException {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : log(LogType.PERFORMANCE).toList()) {
      JsonNode message = ResultsFile.JSON.readTree(entry.getMessage()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        addresses.add(message.get("params").get("request").get("url").asText());
      }
    }
    return addresses;
  }

  private Stream<LogEntry> log(String type) {
    return driver.manage().logs().get(type).getAll().stream();
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** The result of a script, which must return a value. */
  Object evaluate(String script, Object... arguments) {
    return driver.executeScript("return " + script, arguments);
  }

  long number(String script, Object... arguments) {
    return (Long) evaluate(script, arguments);
  }

  /** The texts of a table's body, line by line, whether they are in sight or not. */
  @SuppressWarnings("unchecked") // A script's arrays are lists.
  List<List<String>> table(String id) {
    return (List<List<String>>)
        evaluate(
            "[...document.querySelectorAll('#' + arguments[0] + ' tbody tr')].map(line =>"
                + " [...line.cells].map(cell => cell.textContent.replace(/["
                + " \\n"
                + "]+/g, ' ').trim()))",
            id);
  }

  /** Of all of the page, however long. */
  byte[] screenshot() {
    Map<String, Object> whole =
        Map.of(
            "x",
            0,
            "y",
            0,
            "width",
            number("window.innerWidth"),
            "height",
            number("document.documentElement.scrollHeight"),
            "scale",
            1);
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", whole));
    return Base64.getDecoder().decode((String) taken.get("data"));
  }
}
