// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * What does it cost to pass a string to C ({@code to C}), from C ({@code from C}), and to C and
 * back ({@code echo})?
 *
 * <p>C needs UTF-8 with a terminating 0; Java stores Latin-1 or UTF-16. So every column encodes or
 * decodes, and copies; JAVA shows that part without C. C reads the whole string in {@code to C},
 * and only its address in {@code echo}. A NUL inside a string ends it for C with every technology,
 * as {@code StringsTest} shows.
 *
 * <p>Expect ASCII to be fastest, because Java stores it as bytes and only copies them; other
 * characters are encoded one by one. Expect JNA to add the cost of its calls.
 */
public final class StringPassing implements Question {

  /** A string of 20 characters, all ASCII, to C. */
  public static final Row SHORT = Row.of("to C", 20, Unit.CHARACTERS).with("ASCII");

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
    rows(rows, "to C", "toC");
    rows(rows, "from C", "fromC");
    rows(rows, "echo", "echo");
    return rows;
  }

  private static void rows(List<Settings> rows, String operation, String method) {
    for (int length : List.of(0, 5, 20, 200, 4_000)) {
      for (StringPassingColumn.Alphabet alphabet : StringPassingColumn.Alphabet.values()) {
        Row row = Row.of(operation, length, Unit.CHARACTERS);
        if (length > 0) {
          row = row.with(alphabet.name());
        } else if (alphabet != StringPassingColumn.Alphabet.ASCII) {
          // An empty string is of any alphabet.
          continue;
        }
        Settings settings =
            Settings.of(row, method).param("length", length).param("alphabet", alphabet.name());
        rows.add(row.equals(SHORT) ? settings.inHeadline() : settings);
      }
    }
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Pass a string of 20 characters", SHORT));
  }
}
