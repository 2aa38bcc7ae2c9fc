// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.bench.result.ResultsFile;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * {@code jmh.json}: a run in JMH's format, with a fork for each round of a measurement. Viewers for
 * JMH can open it.
 */
public final class JmhResults {

  /** The confidence level of JMH's intervals. */
  private static final double CONFIDENCE = 0.999;

  private JmhResults() {}

  /** The contents of the file: an element for each timed measurement, with a fork for each JVM. */
  public static ArrayNode of(Collection<Entry> entries) {
    Map<String, ObjectNode> byId = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (Entry.Timing timing : entry.timings()) {
        if (entry.round() > 0 && timing.jmh() != null) {
          byId.merge(timing.measurement(), timing.jmh().deepCopy(), JmhResults::merge);
        }
      }
    }
    ArrayNode all = ResultsFile.JSON.createArrayNode();
    byId.values().forEach(all::add);
    return all;
  }

  private static ObjectNode merge(ObjectNode earlier, ObjectNode later) {
    earlier.put("forks", earlier.get("forks").asInt() + later.get("forks").asInt());
    merge(earlier.get("primaryMetric"), later.get("primaryMetric"));
    JsonNode metrics = earlier.get("secondaryMetrics");
    for (String name : List.copyOf(names(metrics))) {
      if (later.get("secondaryMetrics").has(name)) {
        merge(metrics.get(name), later.get("secondaryMetrics").get(name));
      } else {
        ((ObjectNode) metrics).remove(name);
      }
    }
    return earlier;
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** Adds the values of a fork to a metric, and computes JMH's statistics of all. */
  private static void merge(JsonNode earlier, JsonNode later) {
    ObjectNode metric = (ObjectNode) earlier;
    ArrayNode forks = (ArrayNode) metric.get("rawData");
    forks.addAll((ArrayNode) later.get("rawData"));
    ListStatistics statistics = new ListStatistics();
    forks.forEach(fork -> fork.forEach(value -> statistics.addValue(value.asDouble())));
    metric.set("score", number(statistics.getMean()));
    metric.set("scoreError", number(statistics.getMeanErrorAt(CONFIDENCE)));
    ArrayNode interval = metric.putArray("scoreConfidence");
    for (double end : statistics.getConfidenceIntervalAt(CONFIDENCE)) {
      interval.add(number(end));
    }
    percentiles((ObjectNode) metric.get("scorePercentiles"), statistics);
  }

  private static void percentiles(ObjectNode percentiles, Statistics statistics) {
    for (Iterator<String> names = names(percentiles).iterator(); names.hasNext(); ) {
      String percentile = names.next();
      percentiles.set(percentile, number(statistics.getPercentile(Double.parseDouble(percentile))));
    }
  }

  /** JMH writes NaN and infinities, which JSON does not have, as strings. */
  private static JsonNode number(double value) {
    return Double.isFinite(value)
        ? ResultsFile.JSON.getNodeFactory().numberNode(value)
        : ResultsFile.JSON.getNodeFactory().textNode(Double.toString(value));
  }
}
