# SPDX-License-Identifier: Apache-2.0
"""The five-point Laplacian of a function, sampled at distance dx between rows and dy between columns."""

import functools

from rungs import ARRAYS, LISTS, NUMPY, SHARED
from rungs import executor, library, parts, processes, rung, serve, wanted


@rung(LISTS)
def python(f, dx, dy):
    ix = 1.0 / (dx * dx)
    iy = 1.0 / (dy * dy)
    c = 2.0 * (ix + iy)
    return [
        [
            (f[i - 1][j] + f[i + 1][j]) * ix + (f[i][j - 1] + f[i][j + 1]) * iy - f[i][j] * c
            for j in range(1, len(f[i]) - 1)
        ]
        for i in range(1, len(f) - 1)
    ]


@rung(ARRAYS, out=True)
def python_array(f, shape, dx, dy, out):
    rows, cols = shape
    ix = 1.0 / (dx * dx)
    iy = 1.0 / (dy * dy)
    c = 2.0 * (ix + iy)
    to = 0
    for i in range(1, rows - 1):
        for at in range(i * cols + 1, (i + 1) * cols - 1):
            out[to] = (f[at - cols] + f[at + cols]) * ix + (f[at - 1] + f[at + 1]) * iy - f[at] * c
            to += 1


if wanted("numpy", "multiprocessing_pickle"):

    @rung(NUMPY)
    def numpy(f, dx, dy):
        ix = 1.0 / (dx * dx)
        iy = 1.0 / (dy * dy)
        c = 2.0 * (ix + iy)
        return (f[:-2, 1:-1] + f[2:, 1:-1]) * ix + (f[1:-1, :-2] + f[1:-1, 2:]) * iy - f[1:-1, 1:-1] * c


if wanted("numpy_out", "multiprocessing_shared"):
    import numpy as np

    @functools.lru_cache(maxsize=1)
    def scratch(rows, cols):
        return np.empty((rows, cols))

    @rung(NUMPY, out=True)
    def numpy_out(f, dx, dy, out):
        ix = 1.0 / (dx * dx)
        iy = 1.0 / (dy * dy)
        c = 2.0 * (ix + iy)
        # Blocks of some rows stay in the processor's caches from one step to the next.
        rows = max(1, 32768 // f.shape[1])
        for first in range(0, len(out), rows):
            block = f[first : first + rows + 2]
            to = out[first : first + rows]
            term = scratch(rows, out.shape[1])[: len(to)]
            np.add(block[:-2, 1:-1], block[2:, 1:-1], out=to)
            to *= ix
            np.add(block[1:-1, :-2], block[1:-1, 2:], out=term)
            term *= iy
            to += term
            np.multiply(block[1:-1, 1:-1], c, out=term)
            to -= term


if wanted("numexpr"):
    import numexpr as ne

    @rung(NUMPY, out=True)
    def numexpr(f, dx, dy, out):
        ix = 1.0 / (dx * dx)
        iy = 1.0 / (dy * dy)
        c = 2.0 * (ix + iy)
        above, below, here = f[:-2, 1:-1], f[2:, 1:-1], f[1:-1, 1:-1]
        left, right = f[1:-1, :-2], f[1:-1, 2:]
        ne.evaluate("(above + below) * ix + (left + right) * iy - here * c", out=out)


if wanted("numba", "numba_parallel"):
    import numba as nb

    # A function of its own, as some versions of Numba make no vector instructions of a loop within a loop.
    @nb.njit(cache=True)
    def derive_row(above, here, below, ix, iy, c, to):
        for j in range(1, here.size - 1):
            to[j - 1] = (above[j] + below[j]) * ix + (here[j - 1] + here[j + 1]) * iy - here[j] * c

    @rung(NUMPY, out=True)
    @nb.njit(cache=True)
    def numba(f, dx, dy, out):
        ix = 1.0 / (dx * dx)
        iy = 1.0 / (dy * dy)
        c = 2.0 * (ix + iy)
        for i in range(1, len(f) - 1):
            derive_row(f[i - 1], f[i], f[i + 1], ix, iy, c, out[i - 1])

    @rung(NUMPY, out=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(f, dx, dy, out):
        ix = 1.0 / (dx * dx)
        iy = 1.0 / (dy * dy)
        c = 2.0 * (ix + iy)
        for i in nb.prange(1, len(f) - 1):
            derive_row(f[i - 1], f[i], f[i + 1], ix, iy, c, out[i - 1])


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, out=True)
    def cython(f, dx, dy, out):
        kernels.laplacian(f, dx, dy, out)

    @rung(NUMPY, out=True)
    def cython_parallel(f, dx, dy, out):
        kernels.laplacian_parallel(f, dx, dy, out)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_laplacian = ct.CDLL(library()).tg_laplacian
    tg_laplacian.argtypes = ct.c_void_p, ct.c_int64, ct.c_int64, ct.c_double, ct.c_double, ct.c_void_p
    tg_laplacian.restype = None

    @rung(NUMPY, out=True)
    def ctypes(f, dx, dy, out):
        tg_laplacian(f.ctypes.data, *f.shape, dx, dy, out.ctypes.data)

    @rung(NUMPY, out=True)
    def ctypes_threads(f, dx, dy, out):
        def derive(part):
            ctypes(f[part.start : part.stop + 2], dx, dy, out[part])

        list(executor().map(derive, parts(len(out))))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef(
        "void tg_laplacian(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out);"
    )
    lib = ffi.dlopen(library())

    @rung(NUMPY, out=True)
    def cffi(f, dx, dy, out):
        lib.tg_laplacian(
            ffi.from_buffer("double[]", f),
            *f.shape,
            dx,
            dy,
            ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY, out=True)
    def cffi_api(f, dx, dy, out):
        api.lib.tg_laplacian(
            api.ffi.from_buffer("double[]", f),
            *f.shape,
            dx,
            dy,
            api.ffi.from_buffer("double[]", out, require_writable=True),
        )


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY, out=True)
    def c_extension(f, dx, dy, out):
        extension.laplacian(f, dx, dy, out)

    @rung(NUMPY, out=True)
    def c_extension_threads(f, dx, dy, out):
        def derive(part):
            extension.laplacian(f[part.start : part.stop + 2], dx, dy, out[part])

        list(executor().map(derive, parts(len(out))))


if wanted("multiprocessing_pickle"):
    import numpy as np

    @rung(NUMPY)
    def multiprocessing_pickle(f, dx, dy):
        pieces = [(f[part.start : part.stop + 2], dx, dy) for part in parts(len(f) - 2)]
        return np.concatenate(processes().starmap(numpy, pieces))


if wanted("multiprocessing_shared"):

    def derive_part(f, dx, dy, out, part):
        numpy_out(f.array[part.start : part.stop + 2], dx, dy, out.array[part])

    @rung(SHARED, out=True)
    def multiprocessing_shared(f, dx, dy, out):
        processes().starmap(derive_part, [(f, dx, dy, out, part) for part in parts(len(out.array))])


if __name__ == "__main__":
    serve(lambda f, dx, dy: ("d", (f[0] - 2, f[1] - 2)))
