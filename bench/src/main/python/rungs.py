# SPDX-License-Identifier: Apache-2.0
"""
What the programs beside this file share. Each has one kernel, or a call, written in all ways of Python: its rungs.

    python3 laplacian.py numpy numba    answers requests about these rungs
    python3 rungs.py                    describes the rungs of all programs in a line of JSON

Requests come on stdin, and answers go to stdout. Each is a line of JSON in UTF-8. The bytes of arrays follow
the line, in the machine's byte order.

    {"prepare": [{"type": "d", "shape": [3, 4]}, {"value": 0.1}]}       sets the arguments; bytes follow
    {"ready": true}

    {"check": "numpy"}                                                  runs a rung once
    {"type": "d", "count": 2, "own_order": false, "nanoseconds": 900}   bytes of the result follow

    {"time": "numpy", "runs": 5}                                        runs it so often
    {"nanoseconds": 4000}

    {"memory": true}                                                    asks for the most memory so far
    {"peak_bytes": 30000000}

Types are the type codes of array.array. The program ends when stdin does, with exit code 0, and at an error
with a traceback on stderr and exit code 1. What libraries print goes to stderr.
"""

import ast
import atexit
import functools
import importlib.metadata
import importlib.util
import itertools
import json
import math
import os
import pathlib
import platform
import re
import sys
import time
from array import array
from typing import Any, Callable, NamedTuple, Optional, Tuple

# ---- Rungs ----

# The form in which a rung gets its arrays.
LISTS = "lists"  # a list of numbers, or a list of rows
ARRAYS = "arrays"  # an array.array; after that of a matrix, its shape is an argument of its own
NUMPY = "numpy"  # a NumPy array
SHARED = "shared"  # a SharedArray


class Rung(NamedTuple):
    function: Callable[..., Any]
    form: str
    out: bool
    own_order: bool


defined = {}


def rung(form, out=False, own_order=False):
    """
    Makes a function a rung of its name. With out, its last argument is where its result goes; that of a
    matrix has no shape after it. With own_order, it adds in another order than the C kernel does, so that the
    last digits may differ.
    """

    def define(function):
        defined[function.__name__] = Rung(function, form, out, own_order)
        return function

    return define


def wanted(*names):
    """Whether this program was started for one of these rungs."""
    return not set(names).isdisjoint(sys.argv[1:])


def library():
    """The path of Tollgate's C library."""
    return os.environ["TOLLGATE_LIBRARY"]


# ---- Work in parts ----


def threads():
    """How many threads, or processes, a rung may use."""
    return int(os.environ.get("TOLLGATE_THREADS", "1"))


def parts(n, count=None):
    """Slices that together are range(n): as many as there are threads, or count."""
    count = count or threads()
    return [slice(n * i // count, n * (i + 1) // count) for i in range(count)]


@functools.lru_cache(maxsize=None)
def executor():
    """A pool of threads, which is kept."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(threads())


@functools.lru_cache(maxsize=None)
def processes():
    """A pool of processes, which is kept."""
    import multiprocessing
    from multiprocessing import resource_tracker

    # Otherwise each process starts a tracker of its own, which removes shared memory that others still use.
    resource_tracker.ensure_running()
    pool = multiprocessing.Pool(threads())
    atexit.register(pool.terminate)
    return pool


# ---- Arguments and results ----


class Matrix(NamedTuple):
    """An array of one or two dimensions: its elements, row by row, and its shape."""

    flat: array
    shape: Tuple[int, ...]


def read(item):
    """An argument of a prepare request: a number, or an array, whose bytes are next on stdin."""
    if "value" in item:
        return item["value"]
    flat = array(item["type"], [0]) * math.prod(item["shape"])
    if sys.stdin.buffer.readinto(flat) != len(flat) * flat.itemsize:
        raise EOFError("stdin ended within an array")
    return Matrix(flat, tuple(item["shape"]))


def formed(matrix, form):
    """The arguments of a rung that are this array in a form."""
    flat, shape = matrix
    if form == LISTS:
        if len(shape) == 1:
            return [flat.tolist()]
        rows, cols = shape
        return [[flat[i * cols : (i + 1) * cols].tolist() for i in range(rows)]]
    if form == ARRAYS:
        return [flat] if len(shape) == 1 else [flat, shape]
    import numpy as np

    numbers = np.frombuffer(flat, flat.typecode).reshape(shape)
    if form == NUMPY:
        return [numbers]
    from shared_array import SharedArray

    return [SharedArray.copy_of(numbers)]


class Arguments:
    """What a prepare request has set, in the forms that rungs ask for. Each is made at its first use."""

    def __init__(self, items, result):
        self.given = [read(item) for item in items]
        self.typecode, self.shape = result(*(x.shape if isinstance(x, Matrix) else x for x in self.given))
        self.inputs = {}
        self.outs = {}

    def of(self, name):
        """The arguments of a rung. A result is full of -1 at first, to show what a rung does not write."""
        form = defined[name].form
        if form not in self.inputs:
            formed_items = (formed(x, form) if isinstance(x, Matrix) else [x] for x in self.given)
            self.inputs[form] = list(itertools.chain.from_iterable(formed_items))
        if not defined[name].out:
            return self.inputs[form]
        if name not in self.outs:
            untouched = array(self.typecode, [-1]) * math.prod(self.shape)
            self.outs[name] = formed(Matrix(untouched, self.shape), form)[0]
        return [*self.inputs[form], self.outs[name]]

    def flat(self, value, form):
        """A result of this form as an object whose buffer holds its elements, row by row."""
        if self.shape == ():
            return array(self.typecode, [value])
        if form == LISTS:
            elements = value if len(self.shape) == 1 else itertools.chain.from_iterable(value)
            return array(self.typecode, elements)
        if form == ARRAYS:
            return value
        import numpy as np

        return np.ascontiguousarray(value.array if form == SHARED else value, self.typecode)


# ---- Requests ----


def serve(result):
    """
    Answers requests until stdin ends. result is a function that says what the rungs return. It gets the shape
    of each argument that is an array, and the value of each other, and returns a type code and a shape, which
    is () for a number.
    """
    arguments = None
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if "prepare" in request:
            arguments = None  # frees these arrays before others are read
            arguments = Arguments(request["prepare"], result)
            answer({"ready": True})
        elif "check" in request:
            check(request["check"], arguments)
        elif "time" in request:
            answer({"nanoseconds": nanoseconds(request["time"], request["runs"], arguments)})
        elif "memory" in request:
            answer({"peak_bytes": peak_bytes()})
        else:
            raise ValueError(f"unknown request: {request}")


def check(name, arguments):
    function, form, out, own_order = defined[name]
    given = arguments.of(name)
    start = time.perf_counter_ns()
    value = function(*given)
    end = time.perf_counter_ns()
    data = memoryview(arguments.flat(given[-1] if out else value, form))
    count = data.nbytes // data.itemsize
    message = {"type": arguments.typecode, "count": count, "own_order": own_order, "nanoseconds": end - start}
    answer(message, data)


def nanoseconds(name, runs, arguments):
    function = defined[name].function
    given = arguments.of(name)
    start = time.perf_counter_ns()
    for _ in itertools.repeat(None, runs):
        function(*given)
    return time.perf_counter_ns() - start


def peak_bytes():
    """The most memory that this process has had so far; None where Python does not know it."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        # On Linux ru_maxrss would include what the process had that started this one.
        return int(re.search(r"VmHWM:\s*(\d+) kB", status.read_text())[1]) * 1024
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # in bytes on macOS


def answer(message, data=b""):
    answers.write(json.dumps(message).encode() + b"\n")
    answers.write(data)
    answers.flush()


# ---- Description ----


class Kind(NamedTuple):
    meaning: str
    modules: Tuple[str, ...] = ("numpy",)
    built: Optional[str] = None  # the module that build.py makes for it
    parallel_of: Optional[str] = None  # the rung that does the same by one thread


KINDS = {
    "python": Kind("Python's own loops and comprehensions, on lists.", ()),
    "python_array": Kind("Python's own loops, on array.array.", ()),
    "pypy": Kind("The same file under PyPy, on lists.", ()),
    "pypy_array": Kind("The same file under PyPy, on array.array.", ()),
    "numpy": Kind("NumPy expressions, which allocate their results."),
    "numpy_out": Kind("NumPy with out=, in blocks where that helps the caches."),
    "numpy_parallel": Kind("NumPy with out=, whose BLAS uses all cores.", parallel_of="numpy_out"),
    "numexpr": Kind("An expression that numexpr compiles, with out=.", ("numpy", "numexpr")),
    "numba": Kind("Loops that Numba compiles.", ("numpy", "numba")),
    "numba_parallel": Kind("Loops that Numba compiles, with prange.", ("numpy", "numba"), parallel_of="numba"),
    "cython": Kind("Loops that Cython compiles.", built="kernels"),
    "cython_parallel": Kind("Loops that Cython compiles, with prange.", built="kernels", parallel_of="cython"),
    "ctypes": Kind("C, called by ctypes."),
    "ctypes_threads": Kind("C, called by ctypes from several threads.", parallel_of="ctypes"),
    "cffi": Kind("C, called by CFFI in ABI mode.", ("numpy", "cffi")),
    "cffi_api": Kind("C, called by CFFI in API mode.", ("numpy", "cffi"), "tollgate_cffi"),
    "c_extension": Kind("C, called by an extension module.", built="extension"),
    "c_extension_threads": Kind(
        "C, called by an extension module from several threads.", built="extension", parallel_of="c_extension"
    ),
    "multiprocessing_pickle": Kind("NumPy in several processes; arrays are pickled.", parallel_of="numpy"),
    "multiprocessing_shared": Kind("NumPy in several processes; arrays are in shared memory.", parallel_of="numpy_out"),
}


def describe():
    here = pathlib.Path(__file__).parent
    reasons = here / "build.json"
    reasons = json.loads(reasons.read_text()) if reasons.exists() else {}
    return {
        "implementation": implementation(),
        "versions": versions(),
        "rungs": [
            description(program.name, function, reasons)
            for program in sorted(here.glob("*.py"))
            for function in functions(program)
            if not PYPY or is_for_pypy(program, function)
        ],
    }


PYPY = platform.python_implementation() == "PyPy"


def is_for_pypy(program, function):
    """PyPy would inline the function that call.py calls, and measure an empty loop."""
    return function in ("python", "python_array") and program.name != "call.py"


def implementation():
    name = platform.python_implementation()
    version = platform.python_version()
    if PYPY:
        return "{} {}.{}.{} (Python {})".format(name, *sys.pypy_version_info[:3], version)
    return f"{name} {version}"


def versions():
    if PYPY:  # Debian shows it the modules of CPython, which it cannot import
        return {}
    found = {}
    for module in ["Cython", *itertools.chain.from_iterable(kind.modules for kind in KINDS.values())]:
        try:
            found[module] = importlib.metadata.version(module)
        except importlib.metadata.PackageNotFoundError:
            pass
    return {**found, **blas()}


def blas():
    """The file of the BLAS that NumPy uses, where the system says which files a process has mapped."""
    maps = pathlib.Path("/proc/self/maps")
    if not maps.exists() or not importlib.util.find_spec("numpy"):
        return {}
    import numpy  # loads its BLAS

    files = re.findall(r"/\S*/lib\w*blas\S*", maps.read_text())
    return {"BLAS": files[0]} if files else {}


def functions(program):
    """The names of the functions of a file that are rungs."""
    return [
        node.name
        for node in ast.walk(ast.parse(program.read_bytes()))
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(decorator).startswith("rung(") for decorator in node.decorator_list)
    ]


def description(program, function, reasons):
    name = function.replace("python", "pypy") if PYPY else function
    kind = KINDS[name]
    missing = [module for module in kind.modules if not importlib.util.find_spec(module)]
    install = ["apt install " + " ".join(f"python3-{module}" for module in missing)] if missing else []
    if kind.built and not importlib.util.find_spec(kind.built):
        missing.append(kind.built)
        install.append(reasons.get(kind.built, "python3 build.py"))
    return {
        "program": program,
        "function": function,
        "name": name.upper(),
        "meaning": kind.meaning,
        "parallel_of": kind.parallel_of and kind.parallel_of.upper(),
        "alone": not kind.modules,
        "missing": missing,
        "install": "; ".join(install),
    }


if __name__ == "__main__":
    print(json.dumps(describe()))
else:
    # At once, as a module may print when it is imported.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
