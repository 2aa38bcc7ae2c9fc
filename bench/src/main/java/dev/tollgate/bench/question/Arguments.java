// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.question.ArgumentValues.Addresses;
import dev.tollgate.bench.question.ArgumentValues.Doubles;
import dev.tollgate.bench.question.ArgumentValues.Ints;
import dev.tollgate.bench.question.ArgumentValues.JavaCppPointers;
import dev.tollgate.bench.question.ArgumentValues.JnaPointers;
import dev.tollgate.bench.question.ArgumentValues.JnrPointers;
import dev.tollgate.bench.question.ArgumentValues.Longs;
import dev.tollgate.bench.question.ArgumentValues.References;
import dev.tollgate.bench.question.ArgumentValues.Segments;
import dev.tollgate.bench.question.ArgumentValues.SegmentsOfArenas;
import dev.tollgate.ffm.FfmArguments;
import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.ffm.FfmCalls;
import dev.tollgate.ffm.FfmCriticalArguments;
import dev.tollgate.javacpp.JavaCppArguments;
import dev.tollgate.javacpp.JavaCppBindings;
import dev.tollgate.jna.JnaDirectArguments;
import dev.tollgate.jna.JnaDirectBindings;
import dev.tollgate.jna.JnaInterfaceArguments;
import dev.tollgate.jna.JnaInterfaceBindings;
import dev.tollgate.jni.JniArguments;
import dev.tollgate.jni.JniBindings;
import dev.tollgate.jnr.JnrArguments;
import dev.tollgate.jnr.JnrBindings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How does the cost of a call grow with the number of its arguments, and with their types?
 *
 * <p>Each function of C has arguments of one type, or of int, long, double and pointer in turn
 * ({@code mixed}), and returns their sum; what a pointer points at is a long. A call is written as
 * each technology would have it, with what it has for a pointer: a segment of a confined arena
 * (FFM), the address as a number (JNI), or a {@code Pointer}, made before. JAVA is a Java method
 * that is not inlined, with references to arrays of one long.
 *
 * <p>In the rows of pointers, FFM and FFM_CRITICAL pass segments of one arena, FFM_ARENAS segments
 * of an arena each, and FFM_LONG addresses as numbers.
 *
 * <p>It does not answer what it costs to make a pointer, nor what other arenas or structs cost.
 *
 * <p>Expect numbers to cost next to nothing while there are registers for them, and little beyond:
 * on x86-64, Linux and macOS have six for integers and pointers, of which JNI takes two for itself,
 * and eight for doubles. Expect a pointer to cost what it is asked for: a segment for its arena, a
 * {@code Pointer} of JavaCPP for two fields. JNA looks at each argument of each call, and boxes it
 * when it is called through an interface. JNR writes machine code for a call if all its arguments
 * are passed in registers, and for at most four if one is a {@code Pointer} (its {@code
 * X86MethodGenerator} and {@code X86_64StubCompiler}); other calls go through JNI functions with up
 * to six {@code long}s, or a buffer.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Arguments}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Arguments {

  private static final List<String> ROWS =
      List.of(
          "none",
          "ints1",
          "ints2",
          "ints5",
          "ints10",
          "longs1",
          "longs2",
          "longs5",
          "longs10",
          "doubles1",
          "doubles2",
          "doubles5",
          "doubles10",
          "pointers1",
          "pointers2",
          "pointers5",
          "pointers10",
          "mixed2",
          "mixed5",
          "mixed10");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "FFM",
          "FFM_CRITICAL",
          "FFM_ARENAS",
          "FFM_LONG",
          "JNI",
          "JAVACPP",
          "JNA_DIRECT",
          "JNA_INTERFACE",
          "JNR");

  /** In the row that has everything. */
  private static final Set<String> TELLING = Set.of("FFM", "JNI", "JNA_DIRECT");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Arguments";
        }

        @Override
        public String asks() {
          return "How does the cost of a call grow with the number and the types of its arguments?";
        }

        @Override
        public String baseline() {
          return "JNI";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return DirectCalls.of(Arguments.class, ROWS, COLUMNS)
              .map(Arguments::legible)
              .filter(
                  cell ->
                      profile == Profile.FULL
                          || (cell.row().equals("mixed 10") && TELLING.contains(cell.column())))
              .toList();
        }

        @Override
        public Map<String, String> notPossible() {
          return Map.of("pointers 1 FFM_ARENAS", "one pointer is of one arena, as by FFM");
        }
      };

  /** The row of {@code ints5_FFM} is {@code ints 5}. */
  private static Cell legible(Cell cell) {
    return new Cell(
        cell.question(),
        cell.row().replaceFirst("(?=\\d)", " "),
        cell.column(),
        cell.benchmark(),
        cell.parameters(),
        cell.heapMebibytes(),
        cell.operations());
  }

  @Benchmark
  public void none_JAVA() {
    JavaArguments.none();
  }

  @Benchmark
  public int ints1_JAVA(Ints i) {
    return JavaArguments.sum(i.a);
  }

  @Benchmark
  public int ints2_JAVA(Ints i) {
    return JavaArguments.sum(i.a, i.b);
  }

  @Benchmark
  public int ints5_JAVA(Ints i) {
    return JavaArguments.sum(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_JAVA(Ints i) {
    return JavaArguments.sum(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_JAVA(Longs l) {
    return JavaArguments.sum(l.a);
  }

  @Benchmark
  public long longs2_JAVA(Longs l) {
    return JavaArguments.sum(l.a, l.b);
  }

  @Benchmark
  public long longs5_JAVA(Longs l) {
    return JavaArguments.sum(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_JAVA(Longs l) {
    return JavaArguments.sum(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_JAVA(Doubles d) {
    return JavaArguments.sum(d.a);
  }

  @Benchmark
  public double doubles2_JAVA(Doubles d) {
    return JavaArguments.sum(d.a, d.b);
  }

  @Benchmark
  public double doubles5_JAVA(Doubles d) {
    return JavaArguments.sum(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_JAVA(Doubles d) {
    return JavaArguments.sum(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_JAVA(References p) {
    return JavaArguments.sum(p.a);
  }

  @Benchmark
  public long pointers2_JAVA(References p) {
    return JavaArguments.sum(p.a, p.b);
  }

  @Benchmark
  public long pointers5_JAVA(References p) {
    return JavaArguments.sum(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_JAVA(References p) {
    return JavaArguments.sum(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_JAVA(Ints i, Longs l) {
    return JavaArguments.sum(i.a, l.b);
  }

  @Benchmark
  public double mixed5_JAVA(Ints i, Longs l, Doubles d, References p) {
    return JavaArguments.sum(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_JAVA(Ints i, Longs l, Doubles d, References p) {
    return JavaArguments.sum(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public void none_FFM() {
    FfmBindings.tg_empty();
  }

  @Benchmark
  public int ints1_FFM(Ints i) {
    return FfmArguments.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_FFM(Ints i) {
    return FfmArguments.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_FFM(Ints i) {
    return FfmArguments.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_FFM(Ints i) {
    return FfmArguments.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_FFM(Longs l) {
    return FfmArguments.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_FFM(Longs l) {
    return FfmArguments.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_FFM(Longs l) {
    return FfmArguments.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_FFM(Longs l) {
    return FfmArguments.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_FFM(Doubles d) {
    return FfmArguments.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_FFM(Doubles d) {
    return FfmArguments.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_FFM(Doubles d) {
    return FfmArguments.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_FFM(Doubles d) {
    return FfmArguments.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_FFM(Segments p) {
    return FfmArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_FFM(Segments p) {
    return FfmArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_FFM(Segments p) {
    return FfmArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_FFM(Segments p) {
    return FfmArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_FFM(Ints i, Longs l) {
    return FfmArguments.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_FFM(Ints i, Longs l, Doubles d, Segments p) {
    return FfmArguments.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_FFM(Ints i, Longs l, Doubles d, Segments p) {
    return FfmArguments.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public void none_FFM_CRITICAL() {
    FfmCalls.criticalEmpty();
  }

  @Benchmark
  public int ints1_FFM_CRITICAL(Ints i) {
    return FfmCriticalArguments.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_FFM_CRITICAL(Ints i) {
    return FfmCriticalArguments.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_FFM_CRITICAL(Ints i) {
    return FfmCriticalArguments.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_FFM_CRITICAL(Ints i) {
    return FfmCriticalArguments.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_FFM_CRITICAL(Longs l) {
    return FfmCriticalArguments.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_FFM_CRITICAL(Longs l) {
    return FfmCriticalArguments.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_FFM_CRITICAL(Longs l) {
    return FfmCriticalArguments.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_FFM_CRITICAL(Longs l) {
    return FfmCriticalArguments.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_FFM_CRITICAL(Doubles d) {
    return FfmCriticalArguments.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_FFM_CRITICAL(Doubles d) {
    return FfmCriticalArguments.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_FFM_CRITICAL(Doubles d) {
    return FfmCriticalArguments.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_FFM_CRITICAL(Doubles d) {
    return FfmCriticalArguments.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_FFM_CRITICAL(Segments p) {
    return FfmCriticalArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_FFM_CRITICAL(Segments p) {
    return FfmCriticalArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_FFM_CRITICAL(Segments p) {
    return FfmCriticalArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_FFM_CRITICAL(Segments p) {
    return FfmCriticalArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_FFM_CRITICAL(Ints i, Longs l) {
    return FfmCriticalArguments.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_FFM_CRITICAL(Ints i, Longs l, Doubles d, Segments p) {
    return FfmCriticalArguments.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_FFM_CRITICAL(Ints i, Longs l, Doubles d, Segments p) {
    return FfmCriticalArguments.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public long pointers2_FFM_ARENAS(SegmentsOfArenas p) {
    return FfmArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_FFM_ARENAS(SegmentsOfArenas p) {
    return FfmArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_FFM_ARENAS(SegmentsOfArenas p) {
    return FfmArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public long pointers1_FFM_LONG(Addresses p) {
    return FfmArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_FFM_LONG(Addresses p) {
    return FfmArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_FFM_LONG(Addresses p) {
    return FfmArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_FFM_LONG(Addresses p) {
    return FfmArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public void none_JNI() {
    JniBindings.tg_empty();
  }

  @Benchmark
  public int ints1_JNI(Ints i) {
    return JniArguments.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_JNI(Ints i) {
    return JniArguments.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_JNI(Ints i) {
    return JniArguments.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_JNI(Ints i) {
    return JniArguments.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_JNI(Longs l) {
    return JniArguments.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_JNI(Longs l) {
    return JniArguments.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_JNI(Longs l) {
    return JniArguments.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_JNI(Longs l) {
    return JniArguments.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_JNI(Doubles d) {
    return JniArguments.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_JNI(Doubles d) {
    return JniArguments.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_JNI(Doubles d) {
    return JniArguments.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_JNI(Doubles d) {
    return JniArguments.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_JNI(Addresses p) {
    return JniArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_JNI(Addresses p) {
    return JniArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_JNI(Addresses p) {
    return JniArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_JNI(Addresses p) {
    return JniArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_JNI(Ints i, Longs l) {
    return JniArguments.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_JNI(Ints i, Longs l, Doubles d, Addresses p) {
    return JniArguments.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_JNI(Ints i, Longs l, Doubles d, Addresses p) {
    return JniArguments.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public void none_JAVACPP() {
    JavaCppBindings.tg_empty();
  }

  @Benchmark
  public int ints1_JAVACPP(Ints i) {
    return JavaCppArguments.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_JAVACPP(Ints i) {
    return JavaCppArguments.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_JAVACPP(Ints i) {
    return JavaCppArguments.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_JAVACPP(Ints i) {
    return JavaCppArguments.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_JAVACPP(Longs l) {
    return JavaCppArguments.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_JAVACPP(Longs l) {
    return JavaCppArguments.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_JAVACPP(Longs l) {
    return JavaCppArguments.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_JAVACPP(Longs l) {
    return JavaCppArguments.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_JAVACPP(Doubles d) {
    return JavaCppArguments.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_JAVACPP(Doubles d) {
    return JavaCppArguments.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_JAVACPP(Doubles d) {
    return JavaCppArguments.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_JAVACPP(Doubles d) {
    return JavaCppArguments.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_JAVACPP(JavaCppPointers p) {
    return JavaCppArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_JAVACPP(JavaCppPointers p) {
    return JavaCppArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_JAVACPP(JavaCppPointers p) {
    return JavaCppArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_JAVACPP(JavaCppPointers p) {
    return JavaCppArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_JAVACPP(Ints i, Longs l) {
    return JavaCppArguments.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_JAVACPP(Ints i, Longs l, Doubles d, JavaCppPointers p) {
    return JavaCppArguments.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_JAVACPP(Ints i, Longs l, Doubles d, JavaCppPointers p) {
    return JavaCppArguments.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public void none_JNA_DIRECT() {
    JnaDirectBindings.tg_empty();
  }

  @Benchmark
  public int ints1_JNA_DIRECT(Ints i) {
    return JnaDirectArguments.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_JNA_DIRECT(Ints i) {
    return JnaDirectArguments.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_JNA_DIRECT(Ints i) {
    return JnaDirectArguments.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_JNA_DIRECT(Ints i) {
    return JnaDirectArguments.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_JNA_DIRECT(Longs l) {
    return JnaDirectArguments.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_JNA_DIRECT(Longs l) {
    return JnaDirectArguments.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_JNA_DIRECT(Longs l) {
    return JnaDirectArguments.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_JNA_DIRECT(Longs l) {
    return JnaDirectArguments.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_JNA_DIRECT(Doubles d) {
    return JnaDirectArguments.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_JNA_DIRECT(Doubles d) {
    return JnaDirectArguments.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_JNA_DIRECT(Doubles d) {
    return JnaDirectArguments.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_JNA_DIRECT(Doubles d) {
    return JnaDirectArguments.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_JNA_DIRECT(JnaPointers p) {
    return JnaDirectArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_JNA_DIRECT(JnaPointers p) {
    return JnaDirectArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_JNA_DIRECT(JnaPointers p) {
    return JnaDirectArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_JNA_DIRECT(JnaPointers p) {
    return JnaDirectArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_JNA_DIRECT(Ints i, Longs l) {
    return JnaDirectArguments.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_JNA_DIRECT(Ints i, Longs l, Doubles d, JnaPointers p) {
    return JnaDirectArguments.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_JNA_DIRECT(Ints i, Longs l, Doubles d, JnaPointers p) {
    return JnaDirectArguments.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public void none_JNA_INTERFACE() {
    JnaInterfaceBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int ints1_JNA_INTERFACE(Ints i) {
    return JnaInterfaceArguments.LIBRARY.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_JNA_INTERFACE(Ints i) {
    return JnaInterfaceArguments.LIBRARY.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_JNA_INTERFACE(Ints i) {
    return JnaInterfaceArguments.LIBRARY.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_JNA_INTERFACE(Ints i) {
    return JnaInterfaceArguments.LIBRARY.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_JNA_INTERFACE(Longs l) {
    return JnaInterfaceArguments.LIBRARY.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_JNA_INTERFACE(Longs l) {
    return JnaInterfaceArguments.LIBRARY.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_JNA_INTERFACE(Longs l) {
    return JnaInterfaceArguments.LIBRARY.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_JNA_INTERFACE(Longs l) {
    return JnaInterfaceArguments.LIBRARY.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_JNA_INTERFACE(Doubles d) {
    return JnaInterfaceArguments.LIBRARY.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_JNA_INTERFACE(Doubles d) {
    return JnaInterfaceArguments.LIBRARY.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_JNA_INTERFACE(Doubles d) {
    return JnaInterfaceArguments.LIBRARY.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_JNA_INTERFACE(Doubles d) {
    return JnaInterfaceArguments.LIBRARY.tg_ten_doubles(
        d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_JNA_INTERFACE(JnaPointers p) {
    return JnaInterfaceArguments.LIBRARY.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_JNA_INTERFACE(JnaPointers p) {
    return JnaInterfaceArguments.LIBRARY.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_JNA_INTERFACE(JnaPointers p) {
    return JnaInterfaceArguments.LIBRARY.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_JNA_INTERFACE(JnaPointers p) {
    return JnaInterfaceArguments.LIBRARY.tg_ten_pointers(
        p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_JNA_INTERFACE(Ints i, Longs l) {
    return JnaInterfaceArguments.LIBRARY.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_JNA_INTERFACE(Ints i, Longs l, Doubles d, JnaPointers p) {
    return JnaInterfaceArguments.LIBRARY.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_JNA_INTERFACE(Ints i, Longs l, Doubles d, JnaPointers p) {
    return JnaInterfaceArguments.LIBRARY.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }

  @Benchmark
  public void none_JNR() {
    JnrBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int ints1_JNR(Ints i) {
    return JnrArguments.LIBRARY.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2_JNR(Ints i) {
    return JnrArguments.LIBRARY.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5_JNR(Ints i) {
    return JnrArguments.LIBRARY.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10_JNR(Ints i) {
    return JnrArguments.LIBRARY.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1_JNR(Longs l) {
    return JnrArguments.LIBRARY.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2_JNR(Longs l) {
    return JnrArguments.LIBRARY.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5_JNR(Longs l) {
    return JnrArguments.LIBRARY.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10_JNR(Longs l) {
    return JnrArguments.LIBRARY.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1_JNR(Doubles d) {
    return JnrArguments.LIBRARY.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2_JNR(Doubles d) {
    return JnrArguments.LIBRARY.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5_JNR(Doubles d) {
    return JnrArguments.LIBRARY.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10_JNR(Doubles d) {
    return JnrArguments.LIBRARY.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1_JNR(JnrPointers p) {
    return JnrArguments.LIBRARY.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2_JNR(JnrPointers p) {
    return JnrArguments.LIBRARY.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers5_JNR(JnrPointers p) {
    return JnrArguments.LIBRARY.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10_JNR(JnrPointers p) {
    return JnrArguments.LIBRARY.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2_JNR(Ints i, Longs l) {
    return JnrArguments.LIBRARY.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5_JNR(Ints i, Longs l, Doubles d, JnrPointers p) {
    return JnrArguments.LIBRARY.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10_JNR(Ints i, Longs l, Doubles d, JnrPointers p) {
    return JnrArguments.LIBRARY.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }
}
