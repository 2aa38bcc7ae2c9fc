# SPDX-License-Identifier: Apache-2.0
"""Arrays that several processes see."""

import functools
import math
import weakref
from multiprocessing.shared_memory import SharedMemory

import numpy as np


class SharedArray:
    """
    A NumPy array in shared memory, which exists as long as the object that made it. Another process gets its
    name, not its elements, and has another view of the same memory.
    """

    def __init__(self, typecode, shape, name=None):
        size = np.dtype(typecode).itemsize * math.prod(shape)
        self.memory = SharedMemory(name, create=name is None, size=size)
        self.array = np.ndarray(shape, typecode, self.memory.buf)
        if name is None:
            weakref.finalize(self, self.memory.unlink)

    @classmethod
    def copy_of(cls, array):
        copy = cls(array.dtype.char, array.shape)
        copy.array[...] = array
        return copy

    def __reduce__(self):
        return opened, (self.array.dtype.char, self.array.shape, self.memory.name)


@functools.lru_cache(maxsize=4)
def opened(typecode, shape, name):
    """The array of this name, which a process opens once. Few are kept, as memory in use is not freed."""
    return SharedArray(typecode, shape, name)
