// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.control;

import java.lang.foreign.MemorySegment;

/** C, where {@code julia} is a plain loop instead of one over vectors. */
public final class CScalarKernels extends CKernels {

  /** Each call runs a kernel once. */
  public CScalarKernels() {
    super(1);
  }

  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    ControlBindings.tg_julia_scalar(re, im, doubles(re), cRe, cIm, maxIterations, counts);
  }
}
