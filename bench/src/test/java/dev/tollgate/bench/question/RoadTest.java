// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoadTest {

  @Test
  void whatTakesNoRoadIsJavaOrCOrMovesBytesWithoutC() {
    Set<String> others =
        Questions.ALL.stream()
            .flatMap(question -> question.cells(Profile.FULL).stream())
            .map(Cell::column)
            .filter(column -> Road.of(column).isEmpty())
            .filter(column -> !column.matches("(JAVA|C)(_.*)?"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "BYTE_BUFFER",
            "DIRECT_BUFFER",
            "DOUBLE_BUFFER",
            "PIPE",
            "SERIALIZATION",
            "SOCKET",
            "UNIX_SOCKET"),
        others);
  }

  @Test
  void everyRoadIsTakenBySomeColumn() {
    Set<Road> taken =
        Questions.ALL.stream()
            .flatMap(question -> question.cells(Profile.FULL).stream())
            .flatMap(cell -> Road.of(cell.column()).stream())
            .collect(Collectors.toSet());
    assertEquals(Set.of(Road.values()), taken);
  }

  @Test
  void theLongestNameDecides() {
    assertEquals(Optional.of(Road.FFM), Road.of("FFM"));
    assertEquals(Optional.of(Road.FFM), Road.of("FFM_SHARED_ARENA"));
    assertEquals(Optional.of(Road.JNA_DIRECT), Road.of("JNA_DIRECT_COPY"));
    assertEquals(Optional.of(Road.JNA), Road.of("JNA_MEMORY"));
    assertEquals(Optional.of(Road.JAVACPP), Road.of("JAVACPP_CRITICAL"));
  }

  @Test
  void aNameThatOnlyBeginsAlikeIsNoRoad() {
    assertEquals(Optional.empty(), Road.of("JAVA"));
    assertEquals(Optional.empty(), Road.of("JNIX"));
    assertEquals(Optional.empty(), Road.of(""));
  }

  @Test
  void noTwoRoadsShareAColour() {
    assertEquals(
        Road.values().length, Arrays.stream(Road.values()).map(Road::colour).distinct().count());
    for (String column : new String[] {"JAVA", "JAVA_VECTOR", "C"}) {
      assertTrue(
          Arrays.stream(Road.values()).noneMatch(road -> road.colour().equals(Road.colour(column))),
          column);
    }
  }
}
