# SPDX-License-Identifier: Apache-2.0
"""The sum of an array of doubles."""

from rungs import ARRAYS, LISTS, NUMPY, executor, library, parts, rung, serve, wanted


@rung(LISTS, own_order=True)
def python(a):
    return sum(a)


@rung(ARRAYS, own_order=True)
def python_array(a):
    return sum(a)


if wanted("numpy"):

    @rung(NUMPY, own_order=True)
    def numpy(a):
        return a.sum()


if wanted("numba", "numba_parallel"):
    import numba as nb

    @rung(NUMPY, own_order=True)
    @nb.njit(cache=True)
    def numba(a):
        total = 0.0
        for i in range(a.size):
            total += a[i]
        return total

    @rung(NUMPY, own_order=True)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(a):
        total = 0.0
        for i in nb.prange(a.size):
            total += a[i]
        return total


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY, own_order=True)
    def cython(a):
        return kernels.sum(a)

    @rung(NUMPY, own_order=True)
    def cython_parallel(a):
        return kernels.sum_parallel(a)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_sum = ct.CDLL(library()).tg_sum
    tg_sum.argtypes = ct.c_void_p, ct.c_int64
    tg_sum.restype = ct.c_double

    @rung(NUMPY)
    def ctypes(a):
        return tg_sum(a.ctypes.data, a.size)

    @rung(NUMPY, own_order=True)
    def ctypes_threads(a):
        def sum_of(part):
            return ctypes(a[part])

        return sum(executor().map(sum_of, parts(a.size)))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("double tg_sum(const double *a, int64_t n);")
    lib = ffi.dlopen(library())

    @rung(NUMPY)
    def cffi(a):
        return lib.tg_sum(ffi.from_buffer("double[]", a), a.size)


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY)
    def cffi_api(a):
        return api.lib.tg_sum(api.ffi.from_buffer("double[]", a), a.size)


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY)
    def c_extension(a):
        return extension.sum(a)

    @rung(NUMPY, own_order=True)
    def c_extension_threads(a):
        def sum_of(part):
            return extension.sum(a[part])

        return sum(executor().map(sum_of, parts(a.size)))


if __name__ == "__main__":
    serve(lambda a: ("d", ()))
