# SPDX-License-Identifier: Apache-2.0
"""The product of two matrices."""

from rungs import ARRAYS, LISTS, NUMPY, executor, library, parts, rung, serve, wanted


@rung(LISTS, own_order=True)
def python(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


@rung(ARRAYS, out=True, own_order=True)
def python_array(a, shape_a, b, shape_b, out):
    m, k = shape_a
    n = shape_b[1]
    columns = [b[j::n] for j in range(n)]
    for i in range(m):
        row = a[i * k : (i + 1) * k]
        for j in range(n):
            total = 0.0
            for x, y in zip(row, columns[j]):
                total += x * y
            out[i * n + j] = total


if wanted("numpy", "numpy_out", "numpy_parallel"):
    import numpy as np

    @rung(NUMPY, own_order=True)
    def numpy(a, b):
        return a @ b

    @rung(NUMPY, out=True, own_order=True)
    def numpy_out(a, b, out):
        np.matmul(a, b, out=out)

    @rung(NUMPY, out=True, own_order=True)
    def numpy_parallel(a, b, out):
        np.matmul(a, b, out=out)


if wanted("numba", "numba_parallel"):
    import numba as nb

    # A function of its own, as some versions of Numba make no vector instructions of a loop within a loop.
    @nb.njit(cache=True)
    def add_multiple(row, factor, to):
        for j in range(to.size):
            to[j] += factor * row[j]

    @rung(NUMPY, out=True, own_order=True)
    @nb.njit(cache=True)
    def numba(a, b, out):
        for i in range(len(a)):
            out[i, :] = 0.0
            for p in range(len(b)):
                add_multiple(b[p], a[i, p], out[i])

    @rung(NUMPY, out=True, own_order=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(a, b, out):
        for i in nb.prange(len(a)):
            out[i, :] = 0.0
            for p in range(len(b)):
                add_multiple(b[p], a[i, p], out[i])


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, out=True, own_order=True)
    def cython(a, b, out):
        kernels.matmul(a, b, out)

    @rung(NUMPY, out=True, own_order=True)
    def cython_parallel(a, b, out):
        kernels.matmul_parallel(a, b, out)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_matmul = ct.CDLL(library()).tg_matmul
    tg_matmul.argtypes = ct.c_void_p, ct.c_void_p, ct.c_int64, ct.c_int64, ct.c_int64, ct.c_void_p
    tg_matmul.restype = None

    @rung(NUMPY, out=True)
    def ctypes(a, b, out):
        m, k = a.shape
        tg_matmul(a.ctypes.data, b.ctypes.data, m, k, b.shape[1], out.ctypes.data)

    @rung(NUMPY, out=True)
    def ctypes_threads(a, b, out):
        def multiply(part):
            ctypes(a[part], b, out[part])

        list(executor().map(multiply, parts(len(a))))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef(
        "void tg_matmul(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out);"
    )
    lib = ffi.dlopen(library())

    @rung(NUMPY, out=True)
    def cffi(a, b, out):
        m, k = a.shape
        lib.tg_matmul(
            ffi.from_buffer("double[]", a),
            ffi.from_buffer("double[]", b),
            m,
            k,
            b.shape[1],
            ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY, out=True)
    def cffi_api(a, b, out):
        m, k = a.shape
        api.lib.tg_matmul(
            api.ffi.from_buffer("double[]", a),
            api.ffi.from_buffer("double[]", b),
            m,
            k,
            b.shape[1],
            api.ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY, out=True)
    def c_extension(a, b, out):
        extension.matmul(a, b, out)

    @rung(NUMPY, out=True)
    def c_extension_threads(a, b, out):
        def multiply(part):
            extension.matmul(a[part], b, out[part])

        list(executor().map(multiply, parts(len(a))))


if __name__ == "__main__":
    serve(lambda a, b: ("d", (a[0], b[1])))
