"""Trains a small network on noisy spirals and leaves its loss history in history/mlp/. Needs nothing but Python 3.9.

    python train.py             # about ten seconds

What a pull request would change stands in config.json: the width of the network, its weight decay, the learning rate.
"""

import csv
import json
import math
import random
from operator import mul
from pathlib import Path

HERE = Path(__file__).parent
CLASSES = 3


INPUTS = 6
WRONG_LABELS = 0.2


def spirals(count, seed):
    """Points on three spirals among inputs that say nothing. Some labels are random, as where people label in a hurry."""
    rng = random.Random(seed)
    points = []
    for index in range(count):
        label = index % CLASSES
        radius = rng.random()
        angle = 4 * radius + 2 * math.pi * label / CLASSES + rng.gauss(0, 0.25)
        if rng.random() < WRONG_LABELS:
            label = rng.randrange(CLASSES)
        noise = [rng.gauss(0, 0.5) for _ in range(INPUTS - 3)]
        points.append(([radius * math.cos(angle), radius * math.sin(angle), 1.0, *noise], label))
    rng.shuffle(points)
    return points


class Network:
    """One hidden layer of tanh units, softmax, cross-entropy, Adam."""

    def __init__(self, hidden, seed):
        rng = random.Random(seed)
        self.first = [[rng.gauss(0, 1 / math.sqrt(INPUTS)) for _ in range(INPUTS)] for _ in range(hidden)]
        self.second = [[rng.gauss(0, 1 / math.sqrt(hidden)) for _ in range(hidden + 1)] for _ in range(CLASSES)]
        self.rows = self.first + self.second
        self.moments = [[[0.0, 0.0] for _ in row] for row in self.rows]
        self.steps = 0

    def predict(self, x):
        hidden = [math.tanh(sum(map(mul, row, x))) for row in self.first] + [1.0]
        scores = [sum(map(mul, row, hidden)) for row in self.second]
        top = max(scores)
        exps = [math.exp(score - top) for score in scores]
        total = sum(exps)
        return hidden, [value / total for value in exps]

    def step(self, batch, rate, decay):
        first = [[0.0] * INPUTS for _ in self.first]
        second = [[0.0] * len(row) for row in self.second]
        columns = list(zip(*self.second))
        loss = 0.0
        for x, label in batch:
            hidden, probabilities = self.predict(x)
            loss -= math.log(max(probabilities[label], 1e-12))
            errors = [p - (k == label) for k, p in enumerate(probabilities)]
            second = [[g + error * v for g, v in zip(row, hidden)] for row, error in zip(second, errors)]
            for j, (value, column) in enumerate(zip(hidden, columns[:-1])):
                slope = sum(map(mul, errors, column)) * (1 - value**2)
                first[j] = [g + slope * v for g, v in zip(first[j], x)]
        self.steps += 1
        mean, square = 1 - 0.9**self.steps, 1 - 0.999**self.steps
        for row, gradient, moments in zip(self.rows, first + second, self.moments):
            for i, value in enumerate(gradient):
                value /= len(batch)
                moment = moments[i]
                moment[0] = 0.9 * moment[0] + 0.1 * value
                moment[1] = 0.999 * moment[1] + 0.001 * value * value
                row[i] -= rate * (moment[0] / mean / (math.sqrt(moment[1] / square) + 1e-8) + decay * row[i])
        return loss / len(batch)


def evaluate(network, points):
    loss = correct = 0.0
    for x, label in points:
        _, probabilities = network.predict(x)
        loss -= math.log(max(probabilities[label], 1e-12))
        correct += max(range(CLASSES), key=probabilities.__getitem__) == label
    return loss / len(points), correct / len(points)


def main():
    config = json.loads((HERE / "config.json").read_text())
    train, validation = spirals(240, seed=1), spirals(240, seed=2)
    network = Network(config["hidden"], config["seed"])
    rng = random.Random(config["seed"])
    folder = HERE / "history" / "mlp"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "training.csv", "w", newline="") as file:
        log = csv.writer(file)
        log.writerow(["epoch", "loss", "val_loss", "val_accuracy", "learning_rate"])
        for epoch in range(1, config["epochs"] + 1):
            rng.shuffle(train)
            batches = [train[start : start + 20] for start in range(0, len(train), 20)]
            loss = sum(network.step(batch, config["learning_rate"], config["weight_decay"]) for batch in batches) / len(batches)
            val_loss, val_accuracy = evaluate(network, validation)
            log.writerow([epoch, f"{loss:.5f}", f"{val_loss:.5f}", f"{val_accuracy:.4f}", config["learning_rate"]])
            print(f"epoch {epoch}/{config['epochs']} loss {loss:.4f} val_loss {val_loss:.4f} val_accuracy {val_accuracy:.3f}", flush=True)


if __name__ == "__main__":
    main()
