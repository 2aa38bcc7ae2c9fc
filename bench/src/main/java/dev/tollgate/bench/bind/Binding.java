// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A technology, or a transfer mode of it, as a writer of code. */
interface Binding {

  /** All of them. */
  List<Binding> ALL =
      List.of(
          new FfmBinding(false),
          new FfmBinding(true),
          new JniBinding(),
          new JavaCppBinding(),
          new JnaBinding(true),
          new JnaBinding(false),
          new JnrBinding());

  /**
   * The code for some functions.
   *
   * @return by paths with {@code /}, the content of the files
   */
  Map<String, String> files(Target target, List<Prototype> prototypes);

  /** The code for all technologies, and the header that the glue includes. */
  static Map<String, String> all(Target target, List<Prototype> prototypes) {
    Map<String, String> files = new LinkedHashMap<>();
    ALL.forEach(binding -> files.putAll(binding.files(target, prototypes)));
    files.put(target.header(), Header.of(target, prototypes));
    return files;
  }
}
