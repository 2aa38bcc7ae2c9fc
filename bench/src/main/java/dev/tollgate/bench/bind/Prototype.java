// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.List;
import java.util.stream.Collectors;

/** A C function. */
record Prototype(String name, Type result, List<Parameter> parameters) {

  /** A parameter. */
  record Parameter(String name, Type type) {

    private String c() {
      return type.c() + (type.c().endsWith("*") ? "" : " ") + name;
    }
  }

  Prototype {
    parameters = List.copyOf(parameters);
  }

  /** As C declares it, without lengths: {@code double sum(const double *a, int64_t n)}. */
  String c() {
    return result.c()
        + (result.c().endsWith("*") ? "" : " ")
        + name
        + "("
        + (parameters.isEmpty()
            ? "void"
            : parameters.stream().map(Parameter::c).collect(Collectors.joining(", ")))
        + ")";
  }

  /** Whether a parameter or the result has such a type. */
  boolean uses(Class<? extends Type> type) {
    return type.isInstance(result) || parameters.stream().anyMatch(p -> type.isInstance(p.type()));
  }
}
