# SPDX-License-Identifier: Apache-2.0
"""
The sum of a square matrix and a transposed one.

Compiled loops go through tiles of TILE × TILE elements, as one matrix is read by columns: a tile stays in the
processor's first-level cache meanwhile.
"""

from rungs import ARRAYS, LISTS, NUMPY, library, rung, serve, wanted

TILE = 32


@rung(LISTS)
def python(a, b):
    return [[x + y for x, y in zip(row, column)] for row, column in zip(a, zip(*b))]


@rung(ARRAYS, out=True)
def python_array(a, shape_a, b, shape_b, out):
    n = shape_a[0]
    for i in range(n):
        for j in range(n):
            out[i * n + j] = a[i * n + j] + b[j * n + i]


if wanted("numpy", "numpy_out"):
    import numpy as np

    @rung(NUMPY)
    def numpy(a, b):
        return a + b.T

    @rung(NUMPY, out=True)
    def numpy_out(a, b, out):
        # One matrix is read by columns: a tile stays in the processor's caches meanwhile.
        for i in range(0, len(a), 128):
            rows = slice(i, i + 128)
            for j in range(0, len(a), 128):
                cols = slice(j, j + 128)
                np.add(a[rows, cols], b[cols, rows].T, out=out[rows, cols])


if wanted("numba", "numba_parallel"):
    import numba as nb

    @rung(NUMPY, out=True)
    @nb.njit(cache=True)
    def numba(a, b, out):
        n = len(a)
        for i0 in range(0, n, TILE):
            for j0 in range(0, n, TILE):
                for i in range(i0, min(i0 + TILE, n)):
                    for j in range(j0, min(j0 + TILE, n)):
                        out[i, j] = a[i, j] + b[j, i]

    @rung(NUMPY, out=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(a, b, out):
        n = len(a)
        for tile in nb.prange((n + TILE - 1) // TILE):
            i0 = tile * TILE
            for j0 in range(0, n, TILE):
                for i in range(i0, min(i0 + TILE, n)):
                    for j in range(j0, min(j0 + TILE, n)):
                        out[i, j] = a[i, j] + b[j, i]


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, out=True)
    def cython(a, b, out):
        kernels.transpose_add(a, b, out)

    @rung(NUMPY, out=True)
    def cython_parallel(a, b, out):
        kernels.transpose_add_parallel(a, b, out)


if wanted("ctypes"):
    import ctypes as ct

    tg_transpose_add = ct.CDLL(library()).tg_transpose_add
    tg_transpose_add.argtypes = ct.c_void_p, ct.c_void_p, ct.c_int64, ct.c_void_p
    tg_transpose_add.restype = None

    @rung(NUMPY, out=True)
    def ctypes(a, b, out):
        tg_transpose_add(a.ctypes.data, b.ctypes.data, len(a), out.ctypes.data)


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("void tg_transpose_add(const double *a, const double *b, int64_t n, double *out);")
    lib = ffi.dlopen(library())

    @rung(NUMPY, out=True)
    def cffi(a, b, out):
        lib.tg_transpose_add(
            ffi.from_buffer("double[]", a),
            ffi.from_buffer("double[]", b),
            len(a),
            ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY, out=True)
    def cffi_api(a, b, out):
        api.lib.tg_transpose_add(
            api.ffi.from_buffer("double[]", a),
            api.ffi.from_buffer("double[]", b),
            len(a),
            api.ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("c_extension"):
    import extension

    @rung(NUMPY, out=True)
    def c_extension(a, b, out):
        extension.transpose_add(a, b, out)


if __name__ == "__main__":
    serve(lambda a, b: ("d", a))
