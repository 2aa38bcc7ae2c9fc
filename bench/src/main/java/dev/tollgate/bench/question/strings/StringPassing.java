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
 * What does a string cost on its way to C ({@code toC}), from C ({@code fromC}), and to C and back
 * ({@code echo})?
 *
 * <p>C wants UTF-8 with a 0 behind it; Java holds Latin-1 or UTF-16. So every way encodes or
 * decodes, and copies; JAVA shows what that costs without C. C reads the whole string on the way
 * out ({@code tg_string_length}), and its address only otherwise ({@code tg_echo}). FFM_REUSED
 * encodes into memory that is used again and again instead of allocating it for the call; there is
 * no such difference on the way in.
 *
 * <p>A NUL inside a string ends it for C by every technology; {@code StringsTest} shows it. Not
 * asked: other encodings, and strings that C goes on to use after the call.
 *
 * <p>Expect ASCII to be fastest and to be a copy, since Java's strings hold it as bytes; what is
 * not Latin-1 must be encoded character by character. Expect JNA to add what its calls cost.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * StringPassing}
 */
public final class StringPassing implements Question {

  /** A string of 20 characters, all ASCII, to C. */
  public static final Row SHORT = Row.of("to C", 20, Unit.CHARACTERS).with("ASCII");

  @Override
  public String asks() {
    return "What does a string cost on its way to C, from C, and to C and back?";
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
