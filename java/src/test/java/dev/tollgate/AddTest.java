// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;

class AddTest {

  @EachBackend
  void addsElementByElement(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int n : Numbers.LENGTHS) {
      for (double[] a : Numbers.inputs(n, 1)) {
        for (double[] b : Numbers.inputs(n, 2)) {
          double[] expected = new double[n];
          for (int i = 0; i < n; i++) {
            expected[i] = a[i] + b[i];
          }
          double[] out = Numbers.room(n);
          kernels.add(a, b, out);
          assertSame(expected, out);
        }
      }
    }
  }

  @EachBackend
  void anArrayMayBeAddedToItself(Backend backend) {
    double[] a = {1, 2, 3};
    double[] out = new double[3];
    OnArrays.of(backend).add(a, a, out);
    assertSame(new double[] {2, 4, 6}, out);
  }
}
