# SPDX-License-Identifier: Apache-2.0
"""
How often z ← z² + c is taken from each starting point before |z| ≥ 2, and at most max_iterations times.

Points take very different times. Where several threads or processes share the work, it is therefore cut into
many more parts than there are threads.
"""

from rungs import ARRAYS, LISTS, NUMPY, SHARED
from rungs import executor, library, parts, processes, rung, serve, threads, wanted


@rung(LISTS)
def python(re, im, c_re, c_im, max_iterations):
    counts = []
    for x, y in zip(re, im):
        n = 0
        while x * x + y * y < 4.0 and n < max_iterations:
            x, y = (x * x - y * y) + c_re, 2.0 * (x * y) + c_im
            n += 1
        counts.append(n)
    return counts


@rung(ARRAYS, out=True)
def python_array(re, im, c_re, c_im, max_iterations, counts):
    for i in range(len(re)):
        x = re[i]
        y = im[i]
        n = 0
        while x * x + y * y < 4.0 and n < max_iterations:
            x, y = (x * x - y * y) + c_re, 2.0 * (x * y) + c_im
            n += 1
        counts[i] = n


if wanted("numpy", "numpy_out", "multiprocessing_pickle", "multiprocessing_shared"):
    import numpy as np

    @rung(NUMPY)
    def numpy(re, im, c_re, c_im, max_iterations):
        counts = np.full(re.size, max_iterations, np.int32)
        active = np.arange(re.size)
        for n in range(max_iterations):
            re2 = re * re
            im2 = im * im
            inside = re2 + im2 < 4.0
            im = 2.0 * (re * im) + c_im
            re = (re2 - im2) + c_re
            if not inside.all():
                counts[active[~inside]] = n
                active, re, im = active[inside], re[inside], im[inside]
            if active.size == 0:
                break
        return counts

    @rung(NUMPY, out=True)
    def numpy_out(re, im, c_re, c_im, max_iterations, counts):
        # The arrays of a block stay in the processor's caches from one iteration to the next.
        for first in range(0, re.size, 32768):
            block = slice(first, first + 32768)
            counts[block] = numpy(re[block], im[block], c_re, c_im, max_iterations)


if wanted("numba", "numba_parallel"):
    import numba as nb

    nb.set_parallel_chunksize(1024)

    @rung(NUMPY, out=True)
    @nb.njit(cache=True)
    def numba(re, im, c_re, c_im, max_iterations, counts):
        for i in range(re.size):
            x = re[i]
            y = im[i]
            x2 = x * x
            y2 = y * y
            n = 0
            while x2 + y2 < 4.0 and n < max_iterations:
                y = 2.0 * (x * y) + c_im
                x = (x2 - y2) + c_re
                x2 = x * x
                y2 = y * y
                n += 1
            counts[i] = n

    @rung(NUMPY, out=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(re, im, c_re, c_im, max_iterations, counts):
        for i in nb.prange(re.size):
            x = re[i]
            y = im[i]
            x2 = x * x
            y2 = y * y
            n = 0
            while x2 + y2 < 4.0 and n < max_iterations:
                y = 2.0 * (x * y) + c_im
                x = (x2 - y2) + c_re
                x2 = x * x
                y2 = y * y
                n += 1
            counts[i] = n


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, out=True)
    def cython(re, im, c_re, c_im, max_iterations, counts):
        kernels.julia(re, im, c_re, c_im, max_iterations, counts)

    @rung(NUMPY, out=True)
    def cython_parallel(re, im, c_re, c_im, max_iterations, counts):
        kernels.julia_parallel(re, im, c_re, c_im, max_iterations, counts)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_julia = ct.CDLL(library()).tg_julia
    tg_julia.argtypes = (
        ct.c_void_p,
        ct.c_void_p,
        ct.c_int64,
        ct.c_double,
        ct.c_double,
        ct.c_int32,
        ct.c_void_p,
    )
    tg_julia.restype = None

    @rung(NUMPY, out=True)
    def ctypes(re, im, c_re, c_im, max_iterations, counts):
        tg_julia(re.ctypes.data, im.ctypes.data, re.size, c_re, c_im, max_iterations, counts.ctypes.data)

    @rung(NUMPY, out=True)
    def ctypes_threads(re, im, c_re, c_im, max_iterations, counts):
        def count(part):
            ctypes(re[part], im[part], c_re, c_im, max_iterations, counts[part])

        list(executor().map(count, parts(re.size, 16 * threads())))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("""
        void tg_julia(const double *re, const double *im, int64_t n, double c_re, double c_im,
                      int32_t max_iterations, int32_t *counts);
        """)
    lib = ffi.dlopen(library())

    @rung(NUMPY, out=True)
    def cffi(re, im, c_re, c_im, max_iterations, counts):
        lib.tg_julia(
            ffi.from_buffer("double[]", re),
            ffi.from_buffer("double[]", im),
            re.size,
            c_re,
            c_im,
            max_iterations,
            ffi.from_buffer("int32_t[]", counts, require_writable=True),
        )


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY, out=True)
    def cffi_api(re, im, c_re, c_im, max_iterations, counts):
        api.lib.tg_julia(
            api.ffi.from_buffer("double[]", re),
            api.ffi.from_buffer("double[]", im),
            re.size,
            c_re,
            c_im,
            max_iterations,
            api.ffi.from_buffer("int32_t[]", counts, require_writable=True),
        )


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY, out=True)
    def c_extension(re, im, c_re, c_im, max_iterations, counts):
        extension.julia(re, im, c_re, c_im, max_iterations, counts)

    @rung(NUMPY, out=True)
    def c_extension_threads(re, im, c_re, c_im, max_iterations, counts):
        def count(part):
            extension.julia(re[part], im[part], c_re, c_im, max_iterations, counts[part])

        list(executor().map(count, parts(re.size, 16 * threads())))


if wanted("multiprocessing_pickle"):

    @rung(NUMPY)
    def multiprocessing_pickle(re, im, c_re, c_im, max_iterations):
        pieces = [(re[part], im[part], c_re, c_im, max_iterations) for part in parts(re.size, 16 * threads())]
        return np.concatenate(processes().starmap(numpy, pieces, chunksize=1))


if wanted("multiprocessing_shared"):

    def count_part(re, im, c_re, c_im, max_iterations, counts, part):
        counts.array[part] = numpy(re.array[part], im.array[part], c_re, c_im, max_iterations)

    @rung(SHARED, out=True)
    def multiprocessing_shared(re, im, c_re, c_im, max_iterations, counts):
        pieces = [
            (re, im, c_re, c_im, max_iterations, counts, part)
            for part in parts(counts.array.size, 16 * threads())
        ]
        processes().starmap(count_part, pieces, chunksize=1)


if __name__ == "__main__":
    serve(lambda re, im, c_re, c_im, max_iterations: ("i", re))
