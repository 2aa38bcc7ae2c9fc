# SPDX-License-Identifier: Apache-2.0
"""How many of an array of 64-bit integers are divisible by a number."""

import functools

from rungs import ARRAYS, LISTS, NUMPY, executor, library, parts, rung, serve, wanted


@rung(LISTS)
def python(numbers, divisor):
    return sum(1 for n in numbers if n % divisor == 0)


@rung(ARRAYS)
def python_array(numbers, divisor):
    return sum(1 for n in numbers if n % divisor == 0)


if wanted("numpy", "numpy_out"):
    import numpy as np

    @rung(NUMPY)
    def numpy(numbers, divisor):
        return np.count_nonzero(numbers % divisor == 0)

    @functools.lru_cache(maxsize=1)
    def scratch(size):
        return np.empty(size, np.int64)

    @rung(NUMPY)
    def numpy_out(numbers, divisor):
        remainders = np.remainder(numbers, divisor, out=scratch(numbers.size))
        return numbers.size - np.count_nonzero(remainders)


if wanted("numba", "numba_parallel"):
    import numba as nb

    @rung(NUMPY)
    @nb.njit(cache=True)
    def numba(numbers, divisor):
        count = 0
        for i in range(numbers.size):
            count += numbers[i] % divisor == 0
        return count

    @rung(NUMPY)
    @nb.njit(cache=True, parallel=True)
    def numba_parallel(numbers, divisor):
        count = 0
        for i in nb.prange(numbers.size):
            count += numbers[i] % divisor == 0
        return count


if wanted("cython", "cython_parallel"):
    import kernels

    @rung(NUMPY)
    def cython(numbers, divisor):
        return kernels.count_multiples(numbers, divisor)

    @rung(NUMPY)
    def cython_parallel(numbers, divisor):
        return kernels.count_multiples_parallel(numbers, divisor)


if wanted("ctypes", "ctypes_threads"):
    import ctypes as ct

    tg_count_multiples = ct.CDLL(library()).tg_count_multiples
    tg_count_multiples.argtypes = ct.c_void_p, ct.c_int64, ct.c_int64
    tg_count_multiples.restype = ct.c_int64

    @rung(NUMPY)
    def ctypes(numbers, divisor):
        return tg_count_multiples(numbers.ctypes.data, numbers.size, divisor)

    @rung(NUMPY)
    def ctypes_threads(numbers, divisor):
        def count(part):
            return ctypes(numbers[part], divisor)

        return sum(executor().map(count, parts(numbers.size)))


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("int64_t tg_count_multiples(const int64_t *a, int64_t n, int64_t divisor);")
    lib = ffi.dlopen(library())

    @rung(NUMPY)
    def cffi(numbers, divisor):
        return lib.tg_count_multiples(ffi.from_buffer("int64_t[]", numbers), numbers.size, divisor)


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(NUMPY)
    def cffi_api(numbers, divisor):
        return api.lib.tg_count_multiples(api.ffi.from_buffer("int64_t[]", numbers), numbers.size, divisor)


if wanted("c_extension", "c_extension_threads"):
    import extension

    @rung(NUMPY)
    def c_extension(numbers, divisor):
        return extension.count_multiples(numbers, divisor)

    @rung(NUMPY)
    def c_extension_threads(numbers, divisor):
        def count(part):
            return extension.count_multiples(numbers[part], divisor)

        return sum(executor().map(count, parts(numbers.size)))


if __name__ == "__main__":
    serve(lambda numbers, divisor: ("q", ()))
