// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.advice.Costs;
import dev.tollgate.bench.advice.Part;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.KernelCosts;
import dev.tollgate.bench.result.Measured;
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
    ObjectNode columns = data.root.putObject("columns");
    runs.stream()
        .flatMap(reported -> reported.run().measurements().stream())
        .map(Measured::column)
        .forEach(column -> columns.set(column.name(), column(column)));
    ObjectNode remarks = data.root.putObject("remarks");
    for (Advice.Remark remark : Advice.Remark.values()) {
      remarks.put(remark.name(), remark.words());
    }
    data.root.put("equalWithin", Verdict.EQUAL_WITHIN);
    data.root.put("most", Choice.MOST);
    ArrayNode parts = data.root.putArray("parts");
    for (Part part : Part.values()) {
      parts
          .addObject()
          .put("name", part.name())
          .put("addresses", part.addresses().name())
          .put("array", part.isArray())
          .put("needsMemory", part.needsMemory())
          .put("counted", part.isCounted())
          .put("unknown", part.unknown().name());
    }
    data.root.put("modelError", Advice.MODEL_ERROR);
    data.root.put("modelErrorBeyond", Advice.MODEL_ERROR_BEYOND);
    data.root.put("longestCritical", Advice.LONGEST_CRITICAL);
    data.root.set("adviceColumns", ResultsFile.JSON.valueToTree(Table.ADVICE_COLUMNS));
    ArrayNode all = data.root.putArray("runs");
    runs.forEach(reported -> all.add(run(reported, excerpts)));
    data.addCode(runs, excerpts);
    return data.root.toString().replace("<", "\\u003c");
  }

  /** How a column is drawn. */
  private static ObjectNode column(Column column) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    node.put("colour", Colours.of(column));
    node.put("callsC", column.callsC());
    node.put("critical", column.isCritical());
    node.put("offHeap", column.isOffHeap());
    return node;
  }

  /** Rows that differ in size alone, as a curve for each column: what the page draws by size. */
  private static void addFamilies(ObjectNode node, RunResult run) {
    Map<List<Object>, Map<Column, ArrayNode>> families = new LinkedHashMap<>();
    for (int i = 0; i < run.measurements().size(); i++) {
      Measured measurement = run.measurements().get(i);
      Row row = measurement.row();
      if (row.size() != null && !measurement.isRepeat() && run.time(measurement).isPresent()) {
        families
            .computeIfAbsent(
                List.of(measurement.question(), row.operation(), row.unit(), row.detail()),
                key -> new LinkedHashMap<>())
            .computeIfAbsent(measurement.column(), column -> ResultsFile.JSON.createArrayNode())
            .addObject()
            .put("size", row.size())
            .put("measurement", i);
      }
    }
    ArrayNode all = node.putArray("families");
    families.forEach(
        (key, columns) -> {
          ObjectNode family = all.addObject();
          family.put("question", (String) key.get(0));
          family.put("name", key.get(1) + (key.get(3).equals("") ? "" : ", " + key.get(3)));
          ArrayNode ofFamily = family.putArray("columns");
          columns.forEach(
              (column, points) ->
                  ofFamily.addObject().put("name", column.name()).set("points", points));
        });
  }

  /** Every way to do a row, from the slowest. */
  private static void addLadder(
      ObjectNode node, RunResult run, Map<Measured, Integer> numbers, Excerpts excerpts) {
    ArrayNode ladder = node.putArray("ladder");
    for (Rungs rungs : Rungs.of(run)) {
      ObjectNode row = ladder.addObject();
      row.put("name", rungs.row().name());
      ArrayNode each = row.putArray("rungs");
      for (Rungs.Rung rung : rungs.rungs()) {
        Family family = rung.measured().column().family();
        Optional<Excerpts.Effort> effort = excerpts.effort(rung.measured());
        each.addObject()
            .put("measurement", numbers.get(rung.measured()))
            .put("family", family.title())
            .put("colour", Colours.of(family))
            .put("factor", rung.factor().map(Figures::ratio).orElse(""))
            .put("share", rung.share().map(Rungs::percent).orElse(""))
            .put("lines", effort.map(e -> String.valueOf(e.lines())).orElse(""))
            .put("build", effort.map(Excerpts.Effort::build).orElse(""))
            .put("words", rung.words());
      }
    }
  }

  private static ObjectNode run(Reported reported, Excerpts excerpts) {
    RunResult run = reported.run();
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    node.put("label", reported.label());
    ObjectNode results = ResultsFile.tree(run);
    // As a text: a number of JavaScript has not as many digits.
    results.put("seed", String.valueOf(run.seed()));
    node.set("results", results);
    Map<Measured, Integer> numbers = new HashMap<>();
    for (int i = 0; i < run.measurements().size(); i++) {
      numbers.put(run.measurements().get(i), i);
    }
    Map<String, String> asks =
        Questions.ALL.stream().collect(Collectors.toMap(Question::name, Question::asks));
    ArrayNode rows = node.putArray("rows");
    for (Table.Ranking ranking : Table.rankings(run)) {
      ObjectNode row = rows.addObject();
      row.put("question", ranking.question());
      row.put("row", ranking.row().name());
      row.put("asks", asks.getOrDefault(ranking.question(), ""));
      row.set("columns", ResultsFile.JSON.valueToTree(ranking.table().columns()));
      row.set("lines", ResultsFile.JSON.valueToTree(ranking.table().lines()));
      ArrayNode measurements = row.putArray("measurements");
      ranking.measurements().forEach(measurement -> measurements.add(numbers.get(measurement)));
    }
    addFamilies(node, run);
    addLadder(node, run, numbers, excerpts);
    node.set("costs", costs(Costs.of(run)));
    ArrayNode kernels = node.putArray("kernels");
    KernelCosts.of(run).forEach((kernel, costs) -> kernels.add(kernel(run, kernel, costs)));
    return node;
  }

  /** The columns of a technology share most costs, so each stands there once. */
  private static ObjectNode costs(Costs costs) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    Map<ObjectNode, Integer> known = new LinkedHashMap<>();
    ArrayNode ways = node.putArray("ways");
    for (Costs.Way way : costs.ways()) {
      ObjectNode to = ways.addObject();
      to.put("name", way.column().name());
      to.put("passesArrays", way.passesArrays());
      to.put("offHeap", way.column().isOffHeap());
      to.put("reused", way.column().isReused());
      to.put("critical", way.column().isCritical());
      put(to, "call", Optional.ofNullable(way.call()));
      ObjectNode parts = to.putObject("parts");
      way.parts()
          .forEach(
              (part, cost) ->
                  parts.put(part.name(), known.computeIfAbsent(cost(cost), each -> known.size())));
    }
    node.putArray("costs").addAll(known.keySet());
    return node;
  }

  private static ObjectNode cost(Costs.Cost cost) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    ArrayNode each = node.putArray("each");
    for (Curve.Point point : cost.each().points()) {
      addEnds(each.addArray().add(point.size()), point.time());
    }
    addEnds(node.putArray("once"), cost.once());
    return node.put("assumedBeyond", cost.assumedBeyond());
  }

  /** JSON has no infinity. */
  private static void addEnds(ArrayNode to, Estimate time) {
    to.add(time.centre()).add(time.low());
    if (Double.isInfinite(time.high())) {
      to.addNull();
    } else {
      to.add(time.high());
    }
  }

  private static void put(ObjectNode to, String name, Optional<Estimate> estimate) {
    estimate.ifPresent(e -> to.set(name, ResultsFile.interval(e)));
  }

  private static ObjectNode kernel(RunResult run, KernelName kernel, List<KernelCosts> columns) {
    ObjectNode node = ResultsFile.JSON.createObjectNode();
    node.put("name", kernel.toString());
    node.put("sizeMeans", kernel.unit().plural());
    ArrayNode shown = node.putArray("columns");
    for (KernelCosts costs : columns) {
      Curve curve = costs.curve(run);
      ObjectNode column = shown.addObject();
      column.put("name", costs.column().name());
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
      if (!costs.column().isJava()) {
        columns.stream()
            .filter(other -> other.column().name().equals("JAVA"))
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
                  "faster than JAVA from " + Figures.count(size) + " " + kernel.unit().plural());
            });
  }

  private void addCode(List<Reported> runs, Excerpts excerpts) {
    ObjectNode code = root.putObject("code");
    for (Reported reported : runs) {
      for (Measured measurement : reported.run().measurements()) {
        List<Excerpt> of = excerpts.of(measurement);
        if (!of.isEmpty() && !code.has(measurement.id())) {
          ObjectNode node = code.putObject(measurement.id());
          node.put("lines", excerpts.lines(measurement));
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
