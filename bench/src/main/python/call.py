# SPDX-License-Identifier: Apache-2.0
"""The sum of two ints: what a call costs. A rung makes CALLS of them, so each has a turn of Python's loop."""

from itertools import repeat

from rungs import LISTS, library, rung, serve, wanted

CALLS = 1000


@rung(LISTS)
def python(a, b):
    def add_ints(x, y):
        return x + y

    total = None
    for _ in repeat(None, CALLS):
        total = add_ints(a, b)
    return total


if wanted("ctypes"):
    import ctypes as ct

    tg_add_ints = ct.CDLL(library()).tg_add_ints
    tg_add_ints.argtypes = ct.c_int32, ct.c_int32
    tg_add_ints.restype = ct.c_int32

    @rung(LISTS)
    def ctypes(a, b):
        add_ints = tg_add_ints
        total = None
        for _ in repeat(None, CALLS):
            total = add_ints(a, b)
        return total


if wanted("cffi"):
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("int32_t tg_add_ints(int32_t a, int32_t b);")
    lib = ffi.dlopen(library())

    @rung(LISTS)
    def cffi(a, b):
        add_ints = lib.tg_add_ints
        total = None
        for _ in repeat(None, CALLS):
            total = add_ints(a, b)
        return total


if wanted("cffi_api"):
    import tollgate_cffi as api

    @rung(LISTS)
    def cffi_api(a, b):
        add_ints = api.lib.tg_add_ints
        total = None
        for _ in repeat(None, CALLS):
            total = add_ints(a, b)
        return total


if wanted("c_extension"):
    import extension

    @rung(LISTS)
    def c_extension(a, b):
        add_ints = extension.add_ints
        total = None
        for _ in repeat(None, CALLS):
            total = add_ints(a, b)
        return total


if __name__ == "__main__":
    serve(lambda a, b: ("q", ()))
