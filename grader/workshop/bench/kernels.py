"""The operations of `npm run bench -- kernels` in NumPy.

Usage: kernels.py TRAIN_IMAGES …

Each line of standard input names a case, and for how long it is to be repeated; the answer is the milliseconds that one takes:
{"name": "exp (100, 50)", "atLeastMs": 20}
"""

import json
import sys
import time

import numpy as np


def products(images):
    batch = images[np.random.choice(len(images), 100)]
    dense, square = np.random.rand(100, 784), np.random.rand(256, 256)
    W, b = np.random.randn(784, 50), np.random.randn(50)
    d = np.random.randn(100, 50)
    rows = np.random.choice(len(images), 100)
    return {
        "x.dot(W): pixels (100, 784) · (784, 50)": lambda: batch.dot(W),
        "x.dot(W): dense (100, 784) · (784, 50)": lambda: dense.dot(W),
        "x.T.dot(d): pixels (784, 100) · (100, 50)": lambda: batch.T.dot(d),
        "x.dot(W): pixels (60000, 784) · (784, 50)": lambda: images.dot(W),
        "x.dot(W): dense (256, 256) · (256, 256)": lambda: square.dot(square),
        "x.take(rows): 100 of (60000, 784)": lambda: images[rows],
        "forward": lambda: batch.dot(W) + b,
    }


def along(rows):
    x, b = np.random.randn(rows, 50), np.random.randn(50)
    shape = f"({rows}, 50)"
    return {
        f"x + b: {shape} + (50,)": lambda: x + b,
        f"exp(x): {shape}": lambda: np.exp(x),
        f"1 / (1 + exp(-x)): {shape}": lambda: 1 / (1 + np.exp(-x)),
        f"maximum(0, x): {shape}": lambda: np.maximum(0, x),
        f"x.sum(0): {shape}": lambda: x.sum(0),
        f"x.sum(1): {shape}": lambda: x.sum(1),
        f"x.max(1): {shape}": lambda: x.max(1),
        f"x.argmax(1): {shape}": lambda: x.argmax(1),
    }


def milliseconds(work, at_least):
    runs, batch, started = 0, 1, time.perf_counter()
    while True:
        for _ in range(batch):
            work()
        runs += batch
        elapsed = 1000 * (time.perf_counter() - started)
        if elapsed >= at_least:
            return elapsed / runs
        batch *= 2


def main():
    pixels = np.fromfile(sys.argv[1], np.uint8, offset=16).reshape(-1, 784)
    cases = {**products(pixels / 255), **along(100), **along(60000)}
    for line in sys.stdin:
        question = json.loads(line)
        ms = milliseconds(cases[question["name"]], question["atLeastMs"])
        print(json.dumps({"ms": ms}))


main()
