// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.question.arguments.ArgumentValues.Addresses;
import dev.tollgate.bench.question.arguments.ArgumentValues.Doubles;
import dev.tollgate.bench.question.arguments.ArgumentValues.Ints;
import dev.tollgate.bench.question.arguments.ArgumentValues.Longs;
import dev.tollgate.jnr.JnrArguments;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    variant = ArgumentPassing.LONG,
    meaning = "Pointers are passed as addresses of type long.")
public class JnrLongArgumentPassing extends MeasuredColumn {

  @Benchmark
  public long pointers1(Addresses p) {
    return JnrArguments.LIBRARY.tg_one_pointer(p.a);
  }

  @Benchmark
  public long pointers2(Addresses p) {
    return JnrArguments.LIBRARY.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers4(Addresses p) {
    return JnrArguments.LIBRARY.tg_four_pointers(p.a, p.b, p.c, p.d);
  }

  @Benchmark
  public long pointers5(Addresses p) {
    return JnrArguments.LIBRARY.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10(Addresses p) {
    return JnrArguments.LIBRARY.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }

  @Benchmark
  public double mixed5(Ints i, Longs l, Doubles d, Addresses p) {
    return JnrArguments.LIBRARY.tg_five_mixed(i.a, l.b, d.c, p.d, i.e);
  }

  @Benchmark
  public double mixed10(Ints i, Longs l, Doubles d, Addresses p) {
    return JnrArguments.LIBRARY.tg_ten_mixed(i.a, l.b, d.c, p.d, i.e, l.f, d.g, p.h, i.i, l.j);
  }
}
