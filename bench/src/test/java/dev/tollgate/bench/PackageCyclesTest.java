// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.PackageCycles;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {

  @Test
  void noPackagesDependOnEachOther() throws Exception {
    assertEquals(List.of(), PackageCycles.of(Tollgate.class));
  }
}
