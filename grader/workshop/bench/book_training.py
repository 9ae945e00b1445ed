"""The book's two-layer network (sections 4.5 and 5.7) in NumPy, written as the book writes it, to compare with.

Usage: book_training.py TRAIN_IMAGES TRAIN_LABELS TEST_IMAGES TEST_LABELS [--float32]

Each line of standard input asks for some iterations, each answer says what they took:
{"iterations": 600, "batch": 100, "hidden": 50, "evaluate": true, "fresh": true}
"""

import json
import sys
import time

import numpy as np

LEARNING_RATE = 0.1


def read_images(path, dtype):
    pixels = np.fromfile(path, np.uint8, offset=16).reshape(-1, 784)
    return pixels.astype(dtype) / dtype(255)


def read_labels(path):
    return np.eye(10)[np.fromfile(path, np.uint8, offset=8)]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    x = x.T
    x = x - np.max(x, axis=0)
    y = np.exp(x) / np.sum(np.exp(x), axis=0)
    return y.T


def cross_entropy_error(y, t):
    t = t.argmax(axis=1)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size):
        self.params = {
            "W1": 0.01 * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": 0.01 * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }

    def predict(self, x):
        p = self.params
        z1 = sigmoid(np.dot(x, p["W1"]) + p["b1"])
        return softmax(np.dot(z1, p["W2"]) + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.sum(y == np.argmax(t, axis=1)) / float(x.shape[0])

    def gradient(self, x, t):
        p = self.params
        a1 = np.dot(x, p["W1"]) + p["b1"]
        z1 = sigmoid(a1)
        y = softmax(np.dot(z1, p["W2"]) + p["b2"])
        dy = (y - t) / x.shape[0]
        dz1 = np.dot(dy, p["W2"].T)
        da1 = (1 - sigmoid(a1)) * sigmoid(a1) * dz1
        return {
            "W1": np.dot(x.T, da1),
            "b1": np.sum(da1, axis=0),
            "W2": np.dot(z1.T, dy),
            "b2": np.sum(dy, axis=0),
        }


def iterate(network, x_train, t_train, batch_size):
    rows = np.random.choice(x_train.shape[0], batch_size)
    x_batch, t_batch = x_train[rows], t_train[rows]
    grad = network.gradient(x_batch, t_batch)
    for key in ("W1", "b1", "W2", "b2"):
        network.params[key] -= LEARNING_RATE * grad[key]
    return network.loss(x_batch, t_batch)


def train(network, data, question):
    """Some iterations; where it is asked for, the two accuracies after the first of each epoch."""
    x_train, t_train, x_test, t_test = data
    per_epoch = max(x_train.shape[0] // question["batch"], 1)
    evaluations, losses = 0.0, []
    started = time.perf_counter()
    for i in range(question["iterations"]):
        losses.append(iterate(network, x_train, t_train, question["batch"]))
        if question["evaluate"] and i % per_epoch == 0:
            paused = time.perf_counter()
            network.accuracy(x_train, t_train)
            network.accuracy(x_test, t_test)
            evaluations += time.perf_counter() - paused
    seconds = time.perf_counter() - started
    return {"ms": 1000 * seconds, "evaluationMs": 1000 * evaluations}


def main():
    paths = [path for path in sys.argv[1:] if path != "--float32"]
    dtype = np.float32 if "--float32" in sys.argv else np.float64
    data = (
        read_images(paths[0], dtype),
        read_labels(paths[1]),
        read_images(paths[2], dtype),
        read_labels(paths[3]),
    )
    network = None
    for line in sys.stdin:
        question = json.loads(line)
        if question["fresh"] or network is None:
            network = TwoLayerNet(784, question["hidden"], 10)
        answer = train(network, data, question)
        if question["evaluate"]:
            answer["testAccuracy"] = network.accuracy(*data[2:])
        print(json.dumps(answer))


main()
