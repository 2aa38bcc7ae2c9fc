// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run as text for a terminal of 160 columns. */
public final class TextReport {

  private TextReport() {}

  /** The tables, the environment, and what is not in the tables. */
  public static String of(RunResult run) {
    StringBuilder text = new StringBuilder();
    for (Table table : Table.of(run)) {
      text.append(table.heading()).append('\n').append(text(table)).append("\n\n");
    }
    Notes.of(run).forEach(note -> text.append(note).append('\n'));
    text.append('\n');
    run.environment()
        .forEach(
            (name, value) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", name, value)));
    return text.toString();
  }

  private static String text(Table table) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column().dataAlign(HorizontalAlign.LEFT));
    for (String name : table.columns()) {
      columns.add(
          new Column()
              .header(narrow(name))
              .headerAlign(HorizontalAlign.RIGHT)
              .dataAlign(HorizontalAlign.RIGHT));
    }
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<String, List<List<String>>> row : table.rows().entrySet()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.getKey().replace(' ', '\n'));
      row.getValue().forEach(lines -> cells.add(String.join("\n", lines)));
      rows.add(cells.toArray());
    }
    return AsciiTable.builder()
        .border(AsciiTable.NO_BORDERS)
        .data(columns.toArray(Column[]::new), rows.toArray(Object[][]::new))
        .asString();
  }

  /** JAVA_VECTOR_OFF_HEAP on two lines, at the underscore that is nearest to the middle. */
  private static String narrow(String name) {
    int best = -1;
    for (int i = name.indexOf('_'); i >= 0; i = name.indexOf('_', i + 1)) {
      if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
        best = i;
      }
    }
    return name.length() <= 11 || best < 0
        ? name
        : name.substring(0, best) + "\n" + name.substring(best);
  }
}
