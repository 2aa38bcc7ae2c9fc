// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.report.Pictures;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No job depends on what is only attempted: it may fail, one or all, by whatever is thrown. */
class AttemptTest {

  /** As files, OSHI, JNA, AWT and the JDK throw them. */
  private static final List<Supplier<Throwable>> FAILURES =
      List.of(
          () -> new IOException("Mount point not found"),
          () -> new IllegalStateException("a fact that is none"),
          () -> new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"),
          () -> new NoClassDefFoundError("Could not initialize class com.sun.jna.Native"),
          () -> new InternalError("Fontconfig head is null"));

  private static final List<Measurement> MEASUREMENTS = Plans.measurements(1);

  @TempDir private Path directory;

  @Test
  void whateverIsThrownThereIsNoValue() {
    for (Supplier<Throwable> failure : FAILURES) {
      Callable<String> action = () -> throwing(failure.get());
      assertEquals(Optional.empty(), Attempt.to("fail", action));
      Throwable known = Attempt.outcome("fail", action).failure().orElseThrow();
      assertEquals(failure.get().toString(), known.toString());
    }
    assertEquals(Optional.of("it"), Attempt.to("read it", () -> "it"));
    Attempt.Outcome<String> nothing = Attempt.outcome("read nothing", () -> null);
    assertEquals(new Attempt.Outcome<>(Optional.empty(), Optional.empty()), nothing);
  }

  @Test
  void anInterruptIsNotLost() {
    assertEquals(
        Optional.empty(),
        Attempt.to(
            "wait",
            () -> {
              throw new InterruptedException();
            }));
    assertTrue(Thread.interrupted());
  }

  private static String throwing(Throwable failure) throws Exception {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (Exception) failure;
  }

  /**
   * By an exception of either sort and by an error. What is only attempted when something else has
   * failed is found on the way.
   */
  @Test
  @Tag("exhaustive")
  void eachAttemptMayFailAndTheJobGoesOn() throws Exception {
    Set<String> known = new HashSet<>();
    Deque<String> todo = new ArrayDeque<>();
    try (FailingAttempts attempts = FailingAttempts.none()) {
      job();
      todo.addAll(attempts.attempted());
    }
    assertFalse(todo.isEmpty());
    known.addAll(todo);
    while (!todo.isEmpty()) {
      String failing = todo.remove();
      for (Supplier<Throwable> failure : FAILURES.subList(0, 3)) {
        try (FailingAttempts attempts = FailingAttempts.only(failing, failure)) {
          job();
          assertTrue(attempts.attempted().contains(failing), failing);
          attempts.attempted().stream().filter(known::add).forEach(todo::add);
        } catch (Throwable e) {
          throw new AssertionError("Could not " + failing + ", and the job ended", e);
        }
      }
    }
  }

  @Test
  void allMayFailTogether() throws Exception {
    for (Supplier<Throwable> failure : FAILURES) {
      try (FailingAttempts attempts = FailingAttempts.all(failure)) {
        job();
        assertFalse(attempts.attempted().isEmpty());
      }
    }
  }

  /** All that the commands do but to measure: no JVM is started. */
  private void job() throws IOException {
    Map<String, String> environment = Environment.of(MEASUREMENTS);
    for (String name : List.of("machine", "CPU", "memory", "collector", "libraries")) {
      assertFalse(environment.get(name).isBlank(), name);
    }
    assertFalse(Doctor.examine(1).isEmpty());
    Machine.hasTerminal();
    Machine.end(ProcessHandle.current().pid());
    Path run = Files.createTempDirectory(directory, "run");
    RunResult result;
    try (Journal journal = Journal.create(run, Plans.plan(MEASUREMENTS, 0.05, 0))) {
      result = new Run(journal, AttemptTest::measured).run((round, fork, done, total) -> {});
    }
    result.measurements().forEach(measured -> assertFalse(measured.failed(), measured.question()));
    Pictures pictures = Pictures.of(result);
    assertEquals(pictures.whyNone().isEmpty(), !pictures.drawn().isEmpty());
  }

  private static Entry measured(Fork fork, int round) {
    Probe probe = Probe.begin();
    Entry entry = Plans.measured(fork, round, 100);
    return new Entry(
        entry.round(),
        entry.fork(),
        entry.started(),
        entry.seconds(),
        entry.apart(),
        entry.timings(),
        probe.end());
  }

  @Test
  void whatMachineAnswersIsAttempted() throws ReflectiveOperationException {
    List<Method> questions =
        Arrays.stream(Machine.class.getDeclaredMethods())
            .filter(method -> !Modifier.isPrivate(method.getModifiers()))
            .filter(method -> !method.isSynthetic() && !method.getName().equals("here"))
            .toList();
    assertFalse(questions.isEmpty());
    for (Method question : questions) {
      try (FailingAttempts attempts = FailingAttempts.all(FAILURES.get(2))) {
        assertEquals(Optional.empty(), answer(question), question::getName);
        assertFalse(attempts.attempted().isEmpty(), question::getName);
      }
    }
  }

  private Object answer(Method question) throws ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : question.getParameterTypes()) {
      arguments.add(type == long.class ? 1L : directory);
    }
    question.setAccessible(true);
    try {
      return question.invoke(Machine.here(), arguments.toArray());
    } catch (InvocationTargetException e) {
      throw new AssertionError(question.getName(), e.getCause());
    }
  }

  /**
   * {@code Launcher} is compiled apart, a measuring JVM is to load little, and killing or arming it
   * is no question.
   */
  @Test
  void nobodyElseAsksTheMachine() throws IOException {
    Map<String, Set<String>> askers =
        Map.of(
            "oshi.",
            Set.of("Machine"),
            "java.lang.management",
            Set.of("Machine", "Launcher", "JmhRunner", "SlicedJvm", "Lane"),
            "getFileStore",
            Set.of("Machine"),
            "System.console()",
            Set.of("Machine"),
            "ProcessHandle",
            Set.of("Machine", "JmhRunner", "SlicedJvm", "Watch"),
            "/proc",
            Set.of(),
            "java.awt.",
            Set.of("Drawing"));
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        List<String> lines =
            Files.readAllLines(source).stream()
                .filter(line -> !line.strip().matches("(//|/?\\*).*"))
                .filter(line -> !line.contains("java.awt.headless"))
                .toList();
        askers.forEach(
            (what, who) ->
                assertTrue(
                    who.stream().anyMatch(name -> source.endsWith(name + ".java"))
                        || lines.stream().noneMatch(line -> line.contains(what)),
                    () -> source + " asks the machine by " + what + "; Machine is to ask"));
      }
    }
  }
}
