// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.plain;

import dev.tollgate.ffm.FfmArrays;
import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.ffm.FfmStrings;
import dev.tollgate.jna.JnaDirectArrays;
import dev.tollgate.jna.JnaDirectBindings;
import dev.tollgate.jna.JnaDirectStrings;
import dev.tollgate.jni.JniArrays;
import dev.tollgate.jni.JniBindings;
import dev.tollgate.jni.JniStrings;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Some measurements as a JMH project has them, without anything of Tollgate's engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PlainBenchmarks {

  int a = 40;
  int b = 2;
  double[] doubles = new SplittableRandom(1).doubles(512).toArray();
  String text = "twenty characters...";

  @Benchmark
  public int addByFfm() {
    return FfmBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public int addByJni() {
    return JniBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public int addByJna() {
    return JnaDirectBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public double arrayByFfm() {
    return FfmArrays.takeCopied(doubles);
  }

  @Benchmark
  public double arrayByJni() {
    return JniArrays.takeByRegion(doubles);
  }

  @Benchmark
  public double arrayByJna() {
    return JnaDirectArrays.takeCopied(doubles);
  }

  @Benchmark
  public long stringByFfm() {
    return FfmStrings.length(text);
  }

  @Benchmark
  public long stringByJni() {
    return JniStrings.length(text);
  }

  @Benchmark
  public long stringByJna() {
    return JnaDirectStrings.length(text);
  }
}
