# SPDX-License-Identifier: Apache-2.0
"""The sums of the elements of two arrays of doubles."""

from rungs import ARRAYS, LISTS, NUMPY, executor, library, parts, rung, serve, wanted


@rung(LISTS)
def python(a, b):
    return [x + y for x, y in zip(a, b)]


@rung(ARRAYS, out=True)
def python_array(a, b, out):
    for i in range(len(a)):
        out[i] = a[i] + b[i]


if wanted("numpy", "numpy_out"):
    import numpy as np

    @rung(NUMPY)
    def numpy(a, b):
        return a + b

    @rung(NUMPY, out=True)
    def numpy_out(a, b, out):
        np.add(a, b, out=out)


if wanted("numexpr"):
    import numexpr as ne

    @rung(NUMPY, out=True)
    def numexpr(a, b, out):
        ne.evaluate("a + b", out=out)


if wanted("numba", "numba_parallel"):
    import numba as nb

    @rung(NUMPY, out=True)
    @nb.njit(cache=True)
    def numba(a, b, out):
        for i in range(a.size):
            out[i] = a[i] + b[i]

    @rung(NUMPY, out=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(a, b, out):
        for i in nb.prange(a.size):
            out[i] = a[i] + b[i]


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, out=True)
    def cython(a, b, out):
        kernels.add(a, b, out)

    @rung(NUMPY, out=True)
    def cython_parallel(a, b, out):
        kernels.add_parallel(a, b, out)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_add = ct.CDLL(library()).tg_add
    tg_add.argtypes = ct.c_void_p, ct.c_void_p, ct.c_void_p, ct.c_int64
    tg_add.restype = None

    @rung(NUMPY, out=True)
    def ctypes(a, b, out):
        tg_add(a.ctypes.data, b.ctypes.data, out.ctypes.data, a.size)

    @rung(NUMPY, out=True)
    def ctypes_threads(a, b, out):
        def add(part):
            ctypes(a[part], b[part], out[part])

        list(executor().map(add, parts(a.size)))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("void tg_add(const double *a, const double *b, double *out, int64_t n);")
    lib = ffi.dlopen(library())

    @rung(NUMPY, out=True)
    def cffi(a, b, out):
        lib.tg_add(
            ffi.from_buffer("double[]", a),
            ffi.from_buffer("double[]", b),
            ffi.from_buffer("double[]", out, require_writable=True),
            a.size,
        )


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY, out=True)
    def cffi_api(a, b, out):
        api.lib.tg_add(
            api.ffi.from_buffer("double[]", a),
            api.ffi.from_buffer("double[]", b),
            api.ffi.from_buffer("double[]", out, require_writable=True),
            a.size,
        )


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY, out=True)
    def c_extension(a, b, out):
        extension.add(a, b, out)

    @rung(NUMPY, out=True)
    def c_extension_threads(a, b, out):
        def add(part):
            extension.add(a[part], b[part], out[part])

        list(executor().map(add, parts(a.size)))


if __name__ == "__main__":
    serve(lambda a, b: ("d", a))
