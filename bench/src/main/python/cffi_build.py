# SPDX-License-Identifier: Apache-2.0
"""What CFFI's API mode is to call. build.py makes the module tollgate_cffi of it."""

from cffi import FFI

ffi = FFI()
ffi.cdef("""
    int32_t tg_add_ints(int32_t a, int32_t b);
    double tg_sum(const double *a, int64_t n);
    int64_t tg_count_multiples(const int64_t *a, int64_t n, int64_t divisor);
    void tg_add(const double *a, const double *b, double *out, int64_t n);
    void tg_second_derivative(const double *f, int64_t n, double dx, double *out);
    void tg_laplacian(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out);
    void tg_julia(const double *re, const double *im, int64_t n, double c_re, double c_im,
                  int32_t max_iterations, int32_t *counts);
    void tg_transpose_add(const double *a, const double *b, int64_t n, double *out);
    void tg_matmul(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out);
    """)
ffi.set_source("tollgate_cffi", '#include "tollgate.h"')
