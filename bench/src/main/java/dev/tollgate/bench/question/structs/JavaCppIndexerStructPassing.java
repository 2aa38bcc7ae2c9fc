// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "INDEXER",
    meaning = "Java reads and writes the array of structs through an Indexer.")
public class JavaCppIndexerStructPassing extends StructPassingColumn {

  @Benchmark
  public double[][] array(JavaCpp javaCpp) {
    JavaCppStructs.move(javaCpp.points, javaCpp.coordinates, points[0], points[1], dx, dy);
    return points;
  }
}
