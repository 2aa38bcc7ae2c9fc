# SPDX-License-Identifier: Apache-2.0
"""The second derivative of a function of which samples at distance dx are given, by central differences."""

from rungs import ARRAYS, LISTS, NUMPY, executor, library, parts, rung, serve, wanted


@rung(LISTS)
def python(f, dx):
    inv = 1.0 / (dx * dx)
    return [((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv for i in range(1, len(f) - 1)]


@rung(ARRAYS, out=True)
def python_array(f, dx, out):
    inv = 1.0 / (dx * dx)
    for i in range(1, len(f) - 1):
        out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv


if wanted("numpy", "numpy_out"):
    import numpy as np

    @rung(NUMPY)
    def numpy(f, dx):
        inv = 1.0 / (dx * dx)
        return ((f[:-2] - 2.0 * f[1:-1]) + f[2:]) * inv

    @rung(NUMPY, out=True)
    def numpy_out(f, dx, out):
        inv = 1.0 / (dx * dx)
        # A block stays in the processor's caches from one step to the next.
        for first in range(0, out.size, 16384):
            to = out[first : first + 16384]
            block = f[first : first + to.size + 2]
            np.multiply(block[1:-1], 2.0, out=to)
            np.subtract(block[:-2], to, out=to)
            to += block[2:]
            to *= inv


if wanted("numexpr"):
    import numexpr as ne

    @rung(NUMPY, out=True)
    def numexpr(f, dx, out):
        inv = 1.0 / (dx * dx)
        left, here, right = f[:-2], f[1:-1], f[2:]
        ne.evaluate("((left - 2.0 * here) + right) * inv", out=out)


if wanted("numba", "numba_parallel"):
    import numba as nb

    @rung(NUMPY, out=True)
    @nb.njit(cache=True)
    def numba(f, dx, out):
        inv = 1.0 / (dx * dx)
        for i in range(1, f.size - 1):
            out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv

    @rung(NUMPY, out=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(f, dx, out):
        inv = 1.0 / (dx * dx)
        for i in nb.prange(1, f.size - 1):
            out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, out=True)
    def cython(f, dx, out):
        kernels.second_derivative(f, dx, out)

    @rung(NUMPY, out=True)
    def cython_parallel(f, dx, out):
        kernels.second_derivative_parallel(f, dx, out)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_second_derivative = ct.CDLL(library()).tg_second_derivative
    tg_second_derivative.argtypes = ct.c_void_p, ct.c_int64, ct.c_double, ct.c_void_p
    tg_second_derivative.restype = None

    @rung(NUMPY, out=True)
    def ctypes(f, dx, out):
        tg_second_derivative(f.ctypes.data, f.size, dx, out.ctypes.data)

    @rung(NUMPY, out=True)
    def ctypes_threads(f, dx, out):
        def derive(part):
            ctypes(f[part.start : part.stop + 2], dx, out[part])

        list(executor().map(derive, parts(out.size)))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("void tg_second_derivative(const double *f, int64_t n, double dx, double *out);")
    lib = ffi.dlopen(library())

    @rung(NUMPY, out=True)
    def cffi(f, dx, out):
        lib.tg_second_derivative(
            ffi.from_buffer("double[]", f),
            f.size,
            dx,
            ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY, out=True)
    def cffi_api(f, dx, out):
        api.lib.tg_second_derivative(
            api.ffi.from_buffer("double[]", f),
            f.size,
            dx,
            api.ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY, out=True)
    def c_extension(f, dx, out):
        extension.second_derivative(f, dx, out)

    @rung(NUMPY, out=True)
    def c_extension_threads(f, dx, out):
        def derive(part):
            extension.second_derivative(f[part.start : part.stop + 2], dx, out[part])

        list(executor().map(derive, parts(out.size)))


if __name__ == "__main__":
    serve(lambda f, dx: ("d", (f[0] - 2,)))
