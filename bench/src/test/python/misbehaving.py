# SPDX-License-Identifier: Apache-2.0
"""A program that does wrong what its only argument names."""

import json
import os
import sys
import time

how = sys.argv[1]
answers = os.fdopen(os.dup(1), "wb")


def answer(**values):
    answers.write(json.dumps(values).encode() + b"\n")
    answers.flush()


def bytes_of(request):
    return sum(8 * part["shape"][0] for part in request["prepare"] if "shape" in part)


request = json.loads(sys.stdin.buffer.readline())
sys.stdin.buffer.read(bytes_of(request))
print("this program is going to be", how, file=sys.stderr)
if how == "crash":
    os.abort()
answer(ready=True)
for line in sys.stdin.buffer:
    if how == "exit":
        raise ValueError("no such rung")
    if how == "hang":
        time.sleep(1e9)
    if how == "rubbish":
        answers.write(b"<html>\n")
        answers.flush()
    if how == "wrong":
        answer(type="d", count=1, own_order=True, nanoseconds=1000)
        answers.write(bytes(8))
        answers.flush()
    if how == "short":
        answer(type="d", count=1, own_order=True, nanoseconds=1000)
        answers.write(bytes(3))
        answers.close()
        break
