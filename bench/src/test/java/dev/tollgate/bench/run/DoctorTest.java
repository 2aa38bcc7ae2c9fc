// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.run.Doctor.Finding;
import dev.tollgate.bench.run.Doctor.Level;
import dev.tollgate.bench.run.Doctor.Symptoms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoctorTest {

  private static final Symptoms WELL =
      new Symptoms(
          8,
          Optional.of("performance"),
          Optional.of(false),
          0.01,
          Optional.of(0.0),
          0,
          16_000,
          Optional.of(false),
          Optional.empty(),
          Optional.of("madvise"),
          List.of("-Xmx1g"),
          List.of());

  private static final Symptoms ILL =
      new Symptoms(
          1,
          Optional.of("powersave"),
          Optional.of(true),
          0.6,
          Optional.of(0.1),
          1_000,
          100,
          Optional.of(true),
          Optional.of(1.5),
          Optional.of("never"),
          List.of("-Xint", "JAVA_TOOL_OPTIONS=-Dx=y"),
          List.of(11L, 12L));

  @Test
  void nothingStandsAgainstAMachineThatIsWell() {
    for (Finding finding : Doctor.findings(WELL)) {
      assertEquals(Level.OK, finding.level(), finding::toString);
      assertEquals("", finding.remedy());
    }
  }

  @Test
  void everythingThatIsIllIsFoundWithItsRemedy() {
    for (Finding finding : Doctor.findings(ILL)) {
      assertTrue(
          finding.level() == Level.MINOR || finding.level() == Level.MAJOR, finding::toString);
      assertFalse(finding.remedy().isBlank(), finding::toString);
    }
    String all = Doctor.findings(ILL).toString();
    for (String shown : List.of("powersave", "-Xint", "JAVA_TOOL_OPTIONS=-Dx=y", "11, 12", "1.5")) {
      assertTrue(all.contains(shown), () -> shown + " is not in " + all);
    }
  }

  @Test
  void whatASystemDoesNotTellIsUnknown() {
    List<String> unknown =
        Doctor.findings(
                new Symptoms(
                    8,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    0,
                    16_000,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of()))
            .stream()
            .filter(finding -> finding.level() == Level.UNKNOWN)
            .map(Finding::name)
            .toList();
    assertEquals(List.of("governor", "turbo", "steal", "large pages"), unknown);
  }

  @Test
  void thisMachineCanBeExamined() {
    assertEquals(Doctor.findings(WELL).size(), Doctor.examine().size());
  }
}
