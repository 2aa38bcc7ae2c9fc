// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.question.arguments.ArgumentValues.Doubles;
import dev.tollgate.bench.question.arguments.ArgumentValues.Ints;
import dev.tollgate.bench.question.arguments.ArgumentValues.Longs;
import dev.tollgate.bench.question.arguments.ArgumentValues.Segments;
import dev.tollgate.ffm.FfmArguments;
import dev.tollgate.ffm.FfmBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "Pointers are segments of one confined arena.",
    headline = true)
public class FfmArgumentPassing extends MeasuredColumn {

  @Benchmark
  public void none() {
    FfmBindings.tg_empty();
  }

  @Benchmark
  public int ints1(Ints i) {
    return FfmArguments.tg_one_int(i.a);
  }

  @Benchmark
  public int ints2(Ints i) {
    return FfmArguments.tg_two_ints(i.a, i.b);
  }

  @Benchmark
  public int ints5(Ints i) {
    return FfmArguments.tg_five_ints(i.a, i.b, i.c, i.d, i.e);
  }

  @Benchmark
  public int ints10(Ints i) {
    return FfmArguments.tg_ten_ints(i.a, i.b, i.c, i.d, i.e, i.f, i.g, i.h, i.i, i.j);
  }

  @Benchmark
  public long longs1(Longs l) {
    return FfmArguments.tg_one_long(l.a);
  }

  @Benchmark
  public long longs2(Longs l) {
    return FfmArguments.tg_two_longs(l.a, l.b);
  }

  @Benchmark
  public long longs5(Longs l) {
    return FfmArguments.tg_five_longs(l.a, l.b, l.c, l.d, l.e);
  }

  @Benchmark
  public long longs10(Longs l) {
    return FfmArguments.tg_ten_longs(l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h, l.i, l.j);
  }

  @Benchmark
  public double doubles1(Doubles d) {
    return FfmArguments.tg_one_double(d.a);
  }

  @Benchmark
  public double doubles2(Doubles d) {
    return FfmArguments.tg_two_doubles(d.a, d.b);
  }

  @Benchmark
  public double doubles5(Doubles d) {
    return FfmArguments.tg_five_doubles(d.a, d.b, d.c, d.d, d.e);
  }

  @Benchmark
  public double doubles10(Doubles d) {
    return FfmArguments.tg_ten_doubles(d.a, d.b, d.c, d.d, d.e, d.f, d.g, d.h, d.i, d.j);
  }

  @Benchmark
  public long pointers1(Segments p) {
    return FfmArguments.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2(Segments p) {
    return FfmArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers4(Segments p) {
    return FfmArguments.tg_four_pointers(p.a, p.b, p.c, p.d);
  }

  @Benchmark
  public long pointers5(Segments p) {
    return FfmArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10(Segments p) {
    return FfmArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed2(Ints i, Longs l) {
    return FfmArguments.tg_two_mixed(i.a, l.b);
  }

  @Benchmark
  public double mixed5(Ints i, Longs l, Doubles d, Segments p) {
    return FfmArguments.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10(Ints i, Longs l, Doubles d, Segments p) {
    return FfmArguments.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }
}
