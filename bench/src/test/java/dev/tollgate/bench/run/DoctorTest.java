// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.run.Doctor.Finding;
import dev.tollgate.bench.run.Doctor.Level;
import dev.tollgate.bench.run.Doctor.Symptoms;
import dev.tollgate.bench.run.Machine.Power;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoctorTest {

  private static final Symptoms WELL =
      new Symptoms(
          8,
          Optional.of("performance"),
          Optional.of(false),
          Optional.of(0.01),
          Optional.of(0.0),
          Optional.of(0L),
          Optional.of(16_000L),
          Optional.of(Power.MAINS),
          Optional.empty(),
          Optional.of("madvise"),
          Optional.of(List.of("-Xmx1g")),
          Optional.of(List.of()));

  private static final Symptoms ILL =
      new Symptoms(
          1,
          Optional.of("powersave"),
          Optional.of(true),
          Optional.of(0.6),
          Optional.of(0.1),
          Optional.of(1_000L),
          Optional.of(100L),
          Optional.of(Power.BATTERY),
          Optional.of(1.5),
          Optional.of("never"),
          Optional.of(List.of("-Xint", "JAVA_TOOL_OPTIONS=-Dx=y")),
          Optional.of(List.of(11L, 12L)));

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
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .stream()
            .filter(finding -> finding.level() == Level.UNKNOWN)
            .map(Finding::name)
            .toList();
    assertEquals(
        List.of(
            "governor",
            "turbo",
            "load",
            "steal",
            "swap",
            "memory",
            "power",
            "large pages",
            "JVM flags",
            "other Java processes"),
        unknown);
  }

  @Test
  void thisMachineCanBeExamined() {
    assertEquals(Doctor.findings(WELL).size(), Doctor.examine().size());
  }
}
