# SPDX-License-Identifier: Apache-2.0
# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""
The kernels in Cython: on one thread, and as <kernel>_parallel on those of OpenMP. Nothing is checked here:
the shapes of the arguments must fit.
"""

from cython.parallel import prange


def sum(const double[::1] a):
    cdef Py_ssize_t i
    cdef double total = 0.0
    for i in range(a.shape[0]):
        total += a[i]
    return total


def sum_parallel(const double[::1] a):
    cdef Py_ssize_t i
    cdef double total = 0.0
    for i in prange(a.shape[0], nogil=True, schedule="static"):
        total += a[i]
    return total


def count_multiples(const long long[::1] numbers, long long divisor):
    cdef Py_ssize_t i
    cdef long long count = 0
    if divisor == -1:  # the processor's remainder of the least number by -1 overflows
        return numbers.shape[0]
    for i in range(numbers.shape[0]):
        count += numbers[i] % divisor == 0
    return count


def count_multiples_parallel(const long long[::1] numbers, long long divisor):
    cdef Py_ssize_t i
    cdef long long count = 0
    if divisor == -1:  # the processor's remainder of the least number by -1 overflows
        return numbers.shape[0]
    for i in prange(numbers.shape[0], nogil=True, schedule="static"):
        count += numbers[i] % divisor == 0
    return count


def add(const double[::1] a, const double[::1] b, double[::1] out):
    cdef Py_ssize_t i
    for i in range(a.shape[0]):
        out[i] = a[i] + b[i]


def add_parallel(const double[::1] a, const double[::1] b, double[::1] out):
    cdef Py_ssize_t i
    for i in prange(a.shape[0], nogil=True, schedule="static"):
        out[i] = a[i] + b[i]


def second_derivative(const double[::1] f, double dx, double[::1] out):
    cdef Py_ssize_t i
    cdef double inv = 1.0 / (dx * dx)
    for i in range(1, f.shape[0] - 1):
        out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv


def second_derivative_parallel(const double[::1] f, double dx, double[::1] out):
    cdef Py_ssize_t i
    cdef double inv = 1.0 / (dx * dx)
    for i in prange(1, f.shape[0] - 1, nogil=True, schedule="static"):
        out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv


def laplacian(const double[:, ::1] f, double dx, double dy, double[:, ::1] out):
    cdef Py_ssize_t i, j
    cdef double ix = 1.0 / (dx * dx)
    cdef double iy = 1.0 / (dy * dy)
    cdef double c = 2.0 * (ix + iy)
    for i in range(1, f.shape[0] - 1):
        for j in range(1, f.shape[1] - 1):
            out[i - 1, j - 1] = (
                (f[i - 1, j] + f[i + 1, j]) * ix + (f[i, j - 1] + f[i, j + 1]) * iy - f[i, j] * c
            )


def laplacian_parallel(const double[:, ::1] f, double dx, double dy, double[:, ::1] out):
    cdef Py_ssize_t i, j
    cdef double ix = 1.0 / (dx * dx)
    cdef double iy = 1.0 / (dy * dy)
    cdef double c = 2.0 * (ix + iy)
    for i in prange(1, f.shape[0] - 1, nogil=True, schedule="static"):
        for j in range(1, f.shape[1] - 1):
            out[i - 1, j - 1] = (
                (f[i - 1, j] + f[i + 1, j]) * ix + (f[i, j - 1] + f[i, j + 1]) * iy - f[i, j] * c
            )


cdef inline int iterations(double x, double y, double c_re, double c_im, int max_iterations) noexcept nogil:
    cdef double x2 = x * x
    cdef double y2 = y * y
    cdef int n = 0
    while x2 + y2 < 4.0 and n < max_iterations:
        y = 2.0 * (x * y) + c_im
        x = (x2 - y2) + c_re
        x2 = x * x
        y2 = y * y
        n += 1
    return n


def julia(
    const double[::1] re, const double[::1] im, double c_re, double c_im, int max_iterations, int[::1] counts
):
    cdef Py_ssize_t i
    for i in range(re.shape[0]):
        counts[i] = iterations(re[i], im[i], c_re, c_im, max_iterations)


def julia_parallel(
    const double[::1] re, const double[::1] im, double c_re, double c_im, int max_iterations, int[::1] counts
):
    cdef Py_ssize_t i
    for i in prange(re.shape[0], nogil=True, schedule="dynamic", chunksize=1024):
        counts[i] = iterations(re[i], im[i], c_re, c_im, max_iterations)


# Tiles of TILE × TILE elements, as b is read by columns: a tile stays in the first-level cache meanwhile.
cdef enum:
    TILE = 32


cdef inline void add_rows(
    const double[:, ::1] a, const double[:, ::1] b, Py_ssize_t first, double[:, ::1] out
) noexcept nogil:
    cdef Py_ssize_t n = a.shape[0]
    cdef Py_ssize_t i, j, tile
    for tile in range((n + TILE - 1) // TILE):
        for i in range(first, min(first + TILE, n)):
            for j in range(tile * TILE, min((tile + 1) * TILE, n)):
                out[i, j] = a[i, j] + b[j, i]


def transpose_add(const double[:, ::1] a, const double[:, ::1] b, double[:, ::1] out):
    cdef Py_ssize_t tile
    for tile in range((a.shape[0] + TILE - 1) // TILE):
        add_rows(a, b, tile * TILE, out)


def transpose_add_parallel(const double[:, ::1] a, const double[:, ::1] b, double[:, ::1] out):
    cdef Py_ssize_t tile
    for tile in prange((a.shape[0] + TILE - 1) // TILE, nogil=True, schedule="static"):
        add_rows(a, b, tile * TILE, out)


def matmul(const double[:, ::1] a, const double[:, ::1] b, double[:, ::1] out):
    cdef Py_ssize_t i, p, j
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            out[i, j] = 0.0
        # The inner loop goes along rows, which the compiler can turn into vector instructions.
        for p in range(a.shape[1]):
            for j in range(b.shape[1]):
                out[i, j] += a[i, p] * b[p, j]


def matmul_parallel(const double[:, ::1] a, const double[:, ::1] b, double[:, ::1] out):
    cdef Py_ssize_t i, p, j
    for i in prange(a.shape[0], nogil=True, schedule="static"):
        for j in range(b.shape[1]):
            out[i, j] = 0.0
        # The inner loop goes along rows, which the compiler can turn into vector instructions.
        for p in range(a.shape[1]):
            for j in range(b.shape[1]):
                out[i, j] += a[i, p] * b[p, j]
