// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCyclesTest {

  @Test
  void noPackagesDependOnEachOther() throws Exception {
    assertEquals(List.of(), PackageCycles.of(Backend.class));
  }

  @Test
  void aCycleIsNamedByItsClasses(@TempDir Path classes) throws Exception {
    write(classes, "a.One", "b.Two");
    write(classes, "b.Two", "c.Three");
    write(classes, "c.Three", "b.Other");
    write(classes, "b.Other", "b.Two");
    assertEquals(
        List.of("[b, c]\n  b/Two uses c/Three\n  c/Three uses b/Other"), PackageCycles.of(classes));
  }

  /** A class that has a field of another. */
  private static void write(Path classes, String name, String used) throws IOException {
    Path file = classes.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    ClassFile.of()
        .buildTo(file, ClassDesc.of(name), c -> c.withField("field", ClassDesc.of(used), 0));
  }
}
