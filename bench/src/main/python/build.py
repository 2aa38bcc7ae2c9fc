# SPDX-License-Identifier: Apache-2.0
"""
Compiles what is written in Cython and C beside this file, for the CPython that runs it.

    TOLLGATE_LIBRARY=…/libtollgate.so python3 build.py

What is built goes to the same directory, where tollgate.h must be. The compiler is that of $CC, or else cc.
What is built already is left as it is. Why something could not be built goes to build.json.
"""

import importlib.util
import json
import os
import pathlib
import shlex
import subprocess
import sys
import sysconfig

here = pathlib.Path(__file__).resolve().parent
library = pathlib.Path(os.environ["TOLLGATE_LIBRARY"]).resolve()
LINK = [str(library), "-Xlinker", "-rpath", "-Xlinker", str(library.parent)]


class NotBuilt(Exception):
    """Its message is the reason."""


def kernels():
    need("Cython", "cython3")
    run([sys.executable, "-m", "cython", "-3", "kernels.pyx"], "cython3")
    compile_module("kernels", ["-fopenmp"])


def extension():
    compile_module("extension", LINK)


def tollgate_cffi():
    need("cffi", "python3-cffi")
    from cffi_build import ffi

    ffi.emit_c_code(str(here / "tollgate_cffi.c"))
    compile_module("tollgate_cffi", LINK)


def need(module, package):
    if not importlib.util.find_spec(module):
        raise NotBuilt(f"{module} is not installed: apt install {package}")


def compile_module(name, options):
    """Compiles <name>.c, and puts it in its place when it is complete."""
    include = pathlib.Path(sysconfig.get_path("include"))
    if not (include / "Python.h").exists():
        raise NotBuilt("Python.h is not installed: apt install python3-dev")
    command = [*shlex.split(os.environ.get("CC") or "cc"), "-shared", "-fPIC", "-O3", "-march=native"]
    if sys.platform == "darwin":
        command += ["-undefined", "dynamic_lookup"]
    part = here / f"{name}.part"
    run([*command, "-ffp-contract=off", f"-I{include}", f"{name}.c", *options, "-o", str(part)], "gcc")
    part.replace(target(name))


def target(name):
    return here / (name + sysconfig.get_config_var("EXT_SUFFIX"))


def run(command, package):
    try:
        done = subprocess.run(command, cwd=here, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except FileNotFoundError:
        raise NotBuilt(f"{command[0]} is not installed: apt install {package}") from None
    if done.returncode != 0:
        sys.stderr.write(done.stdout)
        lines = done.stdout.splitlines() or [f"{command[0]} failed without a message"]
        raise NotBuilt(next((line for line in lines if "error" in line), lines[-1]))


def main():
    reasons = {}
    for build in (kernels, extension, tollgate_cffi):
        name = build.__name__
        if not target(name).exists():
            try:
                build()
            except NotBuilt as reason:
                reasons[name] = str(reason)
    (here / "build.json").write_text(json.dumps(reasons))


if __name__ == "__main__" and sys.implementation.name == "cpython":
    main()
