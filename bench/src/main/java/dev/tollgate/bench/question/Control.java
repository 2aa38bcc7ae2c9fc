// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.bench.workload.KernelName;
import java.lang.foreign.MemorySegment;

/** The columns of {@link KernelCost} that are no backends: what the backends are held against. */
enum Control {
  /** The kernel, called by C. What a backend costs beyond this is the crossing. */
  C {
    // bisect takes another key at each run; one key repeated in C would let the processor learn
    // its path.
    @Override
    boolean appliesTo(KernelName kernel) {
      return kernel != KernelName.BISECT;
    }

    @Override
    OffHeapKernels kernels(long times) {
      return new CKernels(times);
    }
  },
  /** Julia as a plain loop in C. What the kernel gains on this, its vectors gain. */
  C_SCALAR {
    @Override
    boolean appliesTo(KernelName kernel) {
      return kernel == KernelName.JULIA;
    }

    @Override
    OffHeapKernels kernels(long times) {
      return new CKernels(1) {
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
      };
    }
  },
  /**
   * One double copied for each that the kernel writes. What a kernel takes beyond this, memory does
   * not explain.
   */
  C_COPY {
    @Override
    boolean appliesTo(KernelName kernel) {
      return kernel == KernelName.LAPLACIAN || kernel == KernelName.ADD;
    }

    @Override
    boolean answersTheKernel() {
      return false;
    }

    @Override
    OffHeapKernels kernels(long times) {
      return new CKernels(1) {
        @Override
        public void laplacian(
            MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
          ControlBindings.tg_copy(f, out, doubles(out));
        }

        @Override
        public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
          ControlBindings.tg_copy(a, out, doubles(out));
        }
      };
    }
  };

  boolean appliesTo(KernelName kernel) {
    return true;
  }

  /** Whether what it writes is what the kernel writes. */
  boolean answersTheKernel() {
    return true;
  }

  /**
   * @param times how often one call calls the kernel, where the control repeats it
   */
  abstract OffHeapKernels kernels(long times);
}
