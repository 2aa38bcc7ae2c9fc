// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.advice.Costs;
import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.Road;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.KernelCosts;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import dev.tollgate.bench.source.Excerpt;
import dev.tollgate.bench.source.Excerpts;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the page's script works on, as JSON. */
final class PageData {

  /** So finely a line between two sizes is drawn, which is bent where the axes are logarithmic. */
  private static final int STEPS = 16;

  private final ObjectNode root = ResultsFile.JSON.createObjectNode();
  private final Map<Excerpt, Integer> excerptNumbers = new LinkedHashMap<>();

  private PageData() {}

  /** Without any {@code <}, so that nothing in it can end the element that it stands in. */
  static String of(List<Reported> runs, Excerpts excerpts) {
    PageData data = new PageData();
    Set<String> columns =
        runs.stream()
            .flatMap(reported -> reported.run().cells().stream())
            .map(CellResult::column)
            .collect(Collectors.toCollection(TreeSet::new));
    ObjectNode roads = data.root.putObject("roads");
    ObjectNode colours = data.root.putObject("colours");
    for (String column : columns) {
      Road.of(column).ifPresent(road -> roads.put(column, road.name()));
      colours.put(column, Road.colour(column));
    }
    ObjectNode remarks = data.root.putObject("remarks");
    for (Advice.Remark remark : Advice.Remark.values()) {
      remarks.put(remark.name(), remark.words());
    }
    data.root.put("equalWithin", Verdict.EQUAL_WITHIN);
    data.root.put("most", Choice.MOST);
    data.root.set("adviceColumns", ResultsFile.JSON.valueToTree(Table.ADVICE_COLUMNS));
    ArrayNode all = data.root.putArray("runs");
    runs.forEach(reported -> all.add(run(reported)));
    data.addCode(runs, excerpts);
    return data.root.toString().replace("<", "\\u003c");
  }

  private static ObjectNode run(Reported reported) {
    RunResult run = reported.run();
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    node.put("label", reported.label());
    ObjectNode results = ResultsFile.tree(run);
    // As a text: a number of JavaScript has not as many digits.
    results.put("seed", String.valueOf(run.seed()));
    node.set("results", results);
    Map<CellResult, Integer> numbers = new HashMap<>();
    for (int i = 0; i < run.cells().size(); i++) {
      numbers.put(run.cells().get(i), i);
    }
    Map<String, String> asks =
        Questions.ALL.stream().collect(Collectors.toMap(Question::name, Question::asks));
    ArrayNode rows = node.putArray("rows");
    for (Table.Ranking ranking : Table.rankings(run)) {
      ObjectNode row = rows.addObject();
      row.put("question", ranking.question());
      row.put("row", ranking.row());
      row.put("asks", asks.getOrDefault(ranking.question(), ""));
      row.set("columns", ResultsFile.JSON.valueToTree(ranking.table().columns()));
      row.set("lines", ResultsFile.JSON.valueToTree(ranking.table().lines()));
      ArrayNode cells = row.putArray("cells");
      ranking.cells().forEach(cell -> cells.add(numbers.get(cell)));
    }
    node.set("costs", costs(Costs.of(run)));
    ArrayNode kernels = node.putArray("kernels");
    KernelCosts.of(run).forEach((kernel, costs) -> kernels.add(kernel(run, kernel, costs)));
    return node;
  }

  private static ObjectNode costs(Costs costs) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    ArrayNode ways = node.putArray("ways");
    for (Costs.Way way : costs.ways()) {
      ObjectNode to = ways.addObject();
      to.put("name", way.name());
      to.put("passesBytes", way.passesBytes());
      to.put("offHeap", way.offHeap());
      to.put("critical", way.critical());
      put(to, "call", way.call());
      way.in().ifPresent(curve -> to.set("in", curve(curve)));
      way.back().ifPresent(curve -> to.set("back", curve(curve)));
      put(to, "string", way.string());
      put(to, "callback", way.callback());
    }
    return node;
  }

  private static void put(ObjectNode to, String name, Optional<Estimate> estimate) {
    estimate.ifPresent(e -> to.set(name, ResultsFile.interval(e)));
  }

  private static ObjectNode curve(Curve curve) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    ArrayNode points = node.putArray("points");
    for (Curve.Point point : curve.points()) {
      points.addObject().put("size", point.size()).set("time", ResultsFile.interval(point.time()));
    }
    return node;
  }

  private static ObjectNode kernel(RunResult run, KernelName kernel, List<KernelCosts> columns) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    node.put("name", kernel.toString());
    node.put("sizeMeans", kernel.sizeMeans());
    ArrayNode shown = node.putArray("columns");
    for (KernelCosts costs : columns) {
      Curve curve = costs.curve(run);
      ObjectNode column = shown.addObject();
      column.put("name", costs.column());
      ArrayNode points = column.putArray("points");
      List<Integer> sizes = new ArrayList<>(costs.bySize().keySet());
      for (int size : sizes) {
        points
            .addObject()
            .put("size", size)
            .set("time", ResultsFile.interval(curve.at(kernel.work(size))));
      }
      ArrayNode path = column.putArray("path");
      for (int i = 0; i + 1 < sizes.size(); i++) {
        double growth = Math.pow((double) sizes.get(i + 1) / sizes.get(i), 1.0 / STEPS);
        for (int step = i == 0 ? 0 : 1; step <= STEPS; step++) {
          double size = sizes.get(i) * Math.pow(growth, step);
          path.addArray().add(size).add(curve.at(kernel.work(size)).centre());
        }
      }
      if (!Table.isJava(costs.column())) {
        columns.stream()
            .filter(other -> other.column().equals("JAVA"))
            .findAny()
            .ifPresent(java -> putMark(column, run, kernel, costs, java));
      }
    }
    Table table = Table.breakEven(kernel, columns);
    ObjectNode asTable = node.putObject("table");
    asTable.set("columns", ResultsFile.JSON.valueToTree(table.columns()));
    asTable.set("lines", ResultsFile.JSON.valueToTree(table.lines()));
    return node;
  }

  private static void putMark(
      ObjectNode column, RunResult run, KernelName kernel, KernelCosts costs, KernelCosts java) {
    costs
        .breakEven(java)
        .flatMap(KernelCosts.BreakEven::size)
        .ifPresent(
            size -> {
              ObjectNode mark = column.putObject("mark");
              mark.set("size", ResultsFile.interval(size));
              mark.put("nanoseconds", java.curve(run).at(kernel.work(size.centre())).centre());
              mark.put(
                  "text",
                  "faster than JAVA from " + Figures.count(size) + " " + kernel.sizeMeans());
            });
  }

  private void addCode(List<Reported> runs, Excerpts excerpts) {
    ObjectNode code = root.putObject("code");
    for (Reported reported : runs) {
      for (CellResult cell : reported.run().cells()) {
        List<Excerpt> of = excerpts.of(cell.question(), cell.row(), cell.column());
        if (!of.isEmpty() && !code.has(cell.id())) {
          ObjectNode node = code.putObject(cell.id());
          node.put("lines", excerpts.lines(cell.question(), cell.row(), cell.column()));
          ArrayNode numbers = node.putArray("excerpts");
          of.forEach(
              excerpt ->
                  numbers.add(excerptNumbers.computeIfAbsent(excerpt, e -> excerptNumbers.size())));
        }
      }
    }
    root.set("excerpts", ResultsFile.JSON.valueToTree(excerptNumbers.keySet()));
  }
}
