// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Questions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForkTest {

  private static List<Fork> forks(Profile profile) {
    Map<String, String> baselines = Run.baselines(profile, Optional.empty());
    return Fork.of(Run.select(Run.measurements(profile), Pattern.compile(""), baselines));
  }

  private static List<List<String>> columns(String include) {
    Map<String, String> baselines = Run.baselines(Profile.FULL, Optional.empty());
    return Fork.of(Run.select(Run.measurements(Profile.FULL), Pattern.compile(include), baselines))
        .stream()
        .filter(fork -> fork.ids().stream().anyMatch(id -> Pattern.matches(include, id)))
        .map(fork -> fork.measurements().stream().map(m -> m.column().name()).toList())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyMeasurementHasAJvm(Profile profile) {
    Set<String> all = new HashSet<>();
    Questions.ALL.forEach(q -> q.measurements(profile).forEach(m -> all.add(m.id())));
    Set<String> measured = new HashSet<>();
    forks(profile).forEach(fork -> measured.addAll(fork.ids()));
    assertEquals(all, measured);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void columnsOfAJvmAreOfOneRowAndShareItsSettings(Profile profile) {
    for (Fork fork : forks(profile)) {
      Measurement first = fork.measurements().getFirst();
      for (Measurement measurement : fork.measurements()) {
        assertEquals(first.rowId(), measurement.rowId());
        assertEquals(first.heapMebibytes(), measurement.heapMebibytes());
        assertEquals(first.jvmArguments(), measurement.jvmArguments());
        assertEquals(first.threads(), measurement.threads());
        assertTrue(
            fork.measurements().size() == 1 || measurement.company() == Company.SHARED,
            measurement::id);
      }
    }
  }

  @Test
  void columnsOfOneTechnologyHaveJvmsOfTheirOwnAndAControlIsWithItsColumn() {
    assertEquals(
        List.of(
            List.of("C", "C_AGAIN", "FFM", "JNI"), List.of("FFM_ADDRESS"), List.of("FFM_FIELD")),
        columns("CallOverhead/add/(FFM|FFM_ADDRESS|FFM_FIELD|JNI)$"));
  }

  @Test
  void bothMappingsOfJnaGoThroughOneLibrary() {
    assertEquals(
        List.of(List.of("JNI", "JNA_DIRECT"), List.of("JNA_INTERFACE")),
        columns("ErrnoReading/read/JNA_.*"));
  }

  @Test
  void whatLeavesWorkToTheCollectorIsAlone() {
    assertEquals(
        List.of(List.of("JNA_INTERFACE"), List.of("JAVA", "FFM", "FFM_AGAIN", "JNI")),
        columns("StringPassing/to C, 20 characters, ASCII/(JNI|JNA_INTERFACE)$"));
  }
}
