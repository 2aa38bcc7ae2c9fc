// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.bench.control.CompositeControlBindings;
import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStructs;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    variant = "C",
    meaning =
        "C calls the function, 1,000 times for each call from Java; its callback is a C function.")
public class CCompositeCalls extends CompositeCallsColumn {

  /** So many that the call from Java does not matter, and that they change nothing more. */
  private static final int CALLS_IN_C = 1_000;

  private MemorySegment inMemory;
  private MemorySegment otherMemory;
  private MemorySegment outMemory;
  private MemorySegment string;
  private MemorySegment otherString;
  private MemorySegment four;
  private MemorySegment sum;

  @Override
  void hold() {
    inMemory = segment();
    otherMemory = segment();
    outMemory = segment();
    passedIn = inMemory;
    passedOther = otherMemory;
    passedOut = outMemory;
    string = arena.allocateFrom(s);
    otherString = arena.allocateFrom(t);
    sum = arena.allocate(ValueLayout.JAVA_DOUBLE);
    four = arena.allocate(FfmStructs.FOUR);
    four.setAtIndex(ValueLayout.JAVA_LONG, 0, w);
    four.setAtIndex(ValueLayout.JAVA_LONG, 1, x);
    four.setAtIndex(ValueLayout.JAVA_LONG, 2, y);
    four.setAtIndex(ValueLayout.JAVA_LONG, 3, z);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public long checksum() {
    return CompositeControlBindings.tg_repeat_checksum(CALLS_IN_C, inMemory, out.length);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public double takeBoth() {
    return CompositeControlBindings.tg_repeat_take_both(
        CALLS_IN_C, inMemory, otherMemory, out.length);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public void spread() {
    CompositeControlBindings.tg_repeat_spread(CALLS_IN_C, inMemory, out.length, outMemory);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public double limitEnds() {
    return CompositeControlBindings.tg_repeat_limit_ends(CALLS_IN_C, inMemory, out.length, most);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public void spreadBoth() {
    CompositeControlBindings.tg_repeat_spread_both(
        CALLS_IN_C, inMemory, otherMemory, out.length, outMemory);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public double takeNamed() {
    return CompositeControlBindings.tg_repeat_take_named(CALLS_IN_C, string, inMemory, out.length);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public long weighLengths() {
    return CompositeControlBindings.tg_repeat_weigh_lengths(CALLS_IN_C, string, otherString);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public double takeInto() {
    return CompositeControlBindings.tg_repeat_take_into(CALLS_IN_C, inMemory, out.length, sum) == 0
        ? sum.get(ValueLayout.JAVA_DOUBLE, 0)
        : Double.NaN;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public void spreadWeighed() {
    CompositeControlBindings.tg_repeat_spread_weighed(
        CALLS_IN_C, four, inMemory, out.length, outMemory);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public double takeCalling() {
    return CompositeControlBindings.tg_repeat_take_calling(
        CALLS_IN_C, callbacks, ControlBindings.TG_NEXT, inMemory, out.length);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public double takeMixed() {
    return CompositeControlBindings.tg_repeat_take_mixed(
        CALLS_IN_C, inMemory, out.length, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int failNamed() {
    return CompositeControlBindings.tg_repeat_fail_named(CALLS_IN_C, string) < 0 ? characters : 0;
  }
}
