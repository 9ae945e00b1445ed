"""Answers a line on standard input with one that tells which NumPy this is and how it multiplies matrices."""

import json
import os

import numpy as np


def blas():
    try:
        found = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
        return f"{found['name']} {found['version']}"
    except (KeyError, TypeError):  # An older NumPy has no such table.
        return None


def threads():
    """Before the first product there is one thread; its helpers stay."""
    if not os.path.isdir("/proc/self/task"):
        return None
    square = np.ones((512, 512))
    square.dot(square)
    return len(os.listdir("/proc/self/task"))


input()
about = {"version": np.__version__, "blas": blas(), "threads": threads()}
print(json.dumps({key: value for key, value in about.items() if value is not None}))
