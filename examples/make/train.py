"""Trains the networks whose histories are the examples, with Keras, and leaves what its CSVLogger wrote.

    pip install keras==3.* jax scikit-learn
    KERAS_BACKEND=jax python train.py ..

One network on scikit-learn's handwritten digits, of which one label in ten is wrong, as where people label in a hurry. `healthy`
is the state of the base branch: narrow layers, dropout, weight decay. `overfitting` is what a pull request made of it: layers four
times as wide, dropout and weight decay removed. Data, seed and everything else are the same.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "jax")

import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

EPOCHS = 40
WRONG_LABELS = 0.1


def digits():
    """Pixels scaled to 0..1; 800 digits to learn from, 600 to validate with."""
    data = load_digits()
    random = np.random.default_rng(0)
    labels = np.where(random.random(len(data.target)) < WRONG_LABELS, random.integers(0, 10, len(data.target)), data.target)
    x, x_val, y, y_val = train_test_split(data.data.astype("float32") / 16, labels, test_size=600, random_state=0)
    return x[:800], y[:800], x_val, y_val


def train(path, width, dropout, decay, seed=1):
    x, y, x_val, y_val = digits()
    keras.utils.set_random_seed(seed)
    penalty = keras.regularizers.L2(decay)
    network = keras.Sequential(
        [
            keras.layers.Input((64,)),
            keras.layers.Dense(width, "relu", kernel_regularizer=penalty),
            keras.layers.Dropout(dropout),
            keras.layers.Dense(width, "relu", kernel_regularizer=penalty),
            keras.layers.Dropout(dropout),
            keras.layers.Dense(10),
        ]
    )
    network.compile(
        optimizer=keras.optimizers.Adam(1e-3),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    logger = keras.callbacks.CSVLogger(str(path))
    network.fit(x, y, batch_size=32, epochs=EPOCHS, verbose=0, validation_data=(x_val, y_val), callbacks=[logger])


if __name__ == "__main__":
    target = Path(sys.argv[1])
    train(target / "healthy" / "mlp" / "training.csv", width=64, dropout=0.3, decay=1e-4)
    train(target / "overfitting" / "mlp" / "training.csv", width=256, dropout=0.0, decay=0.0)
    print("keras", keras.__version__, "backend", keras.backend.backend())
