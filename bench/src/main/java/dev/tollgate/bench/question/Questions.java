// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.question.arguments.ArgumentPassing;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.blocking.BlockingCalls;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.question.callbacksort.CallbackSort;
import dev.tollgate.bench.question.callbackthreads.CallbackThread;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.calls.CompileMode;
import dev.tollgate.bench.question.composites.CompositeCalls;
import dev.tollgate.bench.question.elements.ElementAccess;
import dev.tollgate.bench.question.errno.ErrnoReading;
import dev.tollgate.bench.question.functions.ManyFunctions;
import dev.tollgate.bench.question.handles.PointerReturn;
import dev.tollgate.bench.question.kernels.KernelCost;
import dev.tollgate.bench.question.known.KnownDifferences;
import dev.tollgate.bench.question.ladder.Ladder;
import dev.tollgate.bench.question.memory.Allocation;
import dev.tollgate.bench.question.outparameters.OutParameterCalls;
import dev.tollgate.bench.question.pieces.FewBigManySmall;
import dev.tollgate.bench.question.sharedmemory.SharedMemory;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.question.structs.StructPassing;
import dev.tollgate.bench.question.text.TextColumn;
import dev.tollgate.bench.question.threads.Threads;
import dev.tollgate.bench.question.varargs.VariadicCalls;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one list of questions. */
public final class Questions {

  /** In the order of the report. */
  public static final List<Question> ALL =
      List.of(
          new CallOverhead(),
          new CompileMode(),
          new ManyFunctions(),
          new ArgumentPassing(),
          new ArrayPassing(),
          new StringPassing(),
          new ErrnoReading(),
          new OutParameterCalls(),
          new Callback(),
          new CallbackSort(),
          new CallbackThread(),
          new StructPassing(),
          new SharedMemory(),
          new ElementAccess(),
          new TextColumn(),
          new Threads(),
          new BlockingCalls(),
          new FewBigManySmall(),
          new PointerReturn(),
          new Allocation(),
          new VariadicCalls(),
          new CompositeCalls(),
          new KernelCost(),
          new Ladder(),
          new KnownDifferences());

  private Questions() {}

  /** The columns of a question that the quick profile measures; empty for an unknown question. */
  public static Set<Column> headlineColumns(String question) {
    return ALL.stream()
        .filter(known -> known.name().equals(question))
        .flatMap(known -> known.measurements(Profile.QUICK).stream())
        .map(Measurement::column)
        .collect(Collectors.toSet());
  }

  /** The ids of what the quick profile measures. */
  public static Set<String> headlines() {
    return ALL.stream()
        .flatMap(question -> question.measurements(Profile.QUICK).stream())
        .map(Measurement::id)
        .collect(Collectors.toSet());
  }
}
