// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does it cost to pass a string to C ({@code to C}), several in one call ({@code 4 strings to
 * C}), from C ({@code from C}), and to C and back ({@code echo})?
 *
 * <p>C needs UTF-8 with a terminating 0; Java stores Latin-1 or UTF-16. So every column encodes or
 * decodes, and copies; JAVA shows that part without C. C reads the whole string in {@code to C},
 * and only its address in {@code echo}. A NUL inside a string ends it for C, as {@code StringsTest}
 * shows; only {@code GetStringUTFChars} and {@code GetStringUTFRegion} of JNI write it as two other
 * bytes. They are not in the rows with emoji, which they would pass wrongly.
 *
 * <p>JNI has no way that its authors recommend for UTF-8. Column {@code JNI} is right for every
 * string; {@code JNI_UTF_REGION} needs no array, but is right for most strings only. Both are in
 * the quick profile. Columns named {@code REUSED} encode into memory that exists before the call.
 *
 * <p>Expect ASCII to be fastest, because Java stores it as bytes and only copies them; other
 * characters are encoded one by one. JNI's own conversions go one by one for ASCII too, so expect
 * them to fall behind with the length. Expect JNA to add the cost of its calls, and a {@code
 * String} argument of JNA that of a {@code Memory} with a cleaner, which {@code BYTES} and {@code
 * REUSED} do not have. Expect JNR to take longer where it encodes itself than where {@code
 * String.getBytes} does.
 */
public final class StringPassing implements Question {

  /** A string of 20 characters, all ASCII, to C. */
  public static final Row SHORT = Row.of("to C", 20, Unit.CHARACTERS).with("ASCII");

  /** How many strings {@link #SEVERAL} passes. */
  public static final int STRINGS = 4;

  /** Several strings in one call. */
  public static final Row SEVERAL =
      Row.of(STRINGS + " strings to C", 20, Unit.CHARACTERS).with("ASCII");

  /** The variants of JNI that convert to modified UTF-8, which is UTF-8 only within the BMP. */
  static final String UTF_CHARS = "UTF_CHARS";

  static final String UTF_REGION = "UTF_REGION";

  private static final String ECHO = "echo";

  @Override
  public String asks() {
    return "What does it cost to pass a string to C, from C, and to C and back?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    rows(rows, SHORT.operation(), "toC");
    rows.add(settings(SEVERAL, "fourToC", StringPassingColumn.Alphabet.ASCII));
    rows(rows, "from C", "fromC");
    rows(rows, ECHO, "echo");
    return rows;
  }

  private static void rows(List<Settings> rows, String operation, String method) {
    for (int length : List.of(0, 5, 20, 200, 4_000, 64 << 10)) {
      for (StringPassingColumn.Alphabet alphabet : StringPassingColumn.Alphabet.values()) {
        Row row = Row.of(operation, length, Unit.CHARACTERS);
        if (length > 0) {
          row = row.with(alphabet.name());
        } else if (alphabet != StringPassingColumn.Alphabet.ASCII) {
          // An empty string is of any alphabet.
          continue;
        }
        Settings settings = settings(row, method, alphabet);
        rows.add(row.equals(SHORT) ? settings.inHeadline() : settings);
      }
    }
  }

  private static Settings settings(Row row, String method, StringPassingColumn.Alphabet alphabet) {
    return Settings.of(row, method).param("length", row.size()).param("alphabet", alphabet.name());
  }

  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean isModified = column.variant().equals(UTF_CHARS) || column.variant().equals(UTF_REGION);
    if (isModified && row.row().detail().equals(StringPassingColumn.Alphabet.EMOJI.name())) {
      return Optional.empty();
    }
    // It allocates for each call, and the collector frees.
    boolean leavesWork =
        column.isPlain()
            && column.technologies().equals(List.of(Technology.JNR))
            && row.row().operation().equals(ECHO);
    return Optional.of(leavesWork ? row.leavingWork() : row);
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String variant : List.of(UTF_CHARS, UTF_REGION)) {
      reasons.put(
          "EMOJI JNI_" + variant,
          "JNI converts to modified UTF-8, in which an emoji has other bytes than C expects");
    }
    for (String column : List.of("JNA_DIRECT_BYTES", "JNA_INTERFACE_BYTES", "JNR_BYTES")) {
      reasons.put(
          "echo " + column, "C returns a pointer into the copy of the array, which is gone then");
    }
    return reasons;
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Pass a string of 20 characters", SHORT));
  }
}
