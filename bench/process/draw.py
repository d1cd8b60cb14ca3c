"""The same two pictures with pandas and matplotlib: python draw.py HISTORY.csv FOLDER HEIGHT. Prints the peak of its memory in KiB."""

import resource
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

history = pd.read_csv(sys.argv[1])
height = int(sys.argv[3])
themes = {
    "light": ("#ffffff", "#1f2328", "#0072b2", "#d55e00"),
    "dark": ("#0d1117", "#f0f6fc", "#56b4e9", "#e69f00"),
}
for theme, (background, text, train, validation) in themes.items():
    figure, axes = plt.subplots(figsize=(12, height / 100), dpi=100, facecolor=background)
    axes.set_facecolor(background)
    best = history["val_loss"].idxmin()
    axes.axvspan(history["epoch"][best], history["epoch"].iloc[-1], color=validation, alpha=0.09)
    axes.plot(history["epoch"], history["loss"], color=train, linestyle="--", linewidth=3, label="training")
    axes.plot(history["epoch"], history["val_loss"], color=validation, linewidth=5, label="validation")
    axes.plot(history["epoch"][best], history["val_loss"][best], "o", color=validation, markersize=14)
    axes.annotate(f"best {history['val_loss'][best]:.4g}, epoch {best}", (history["epoch"][best], history["val_loss"][best]), color=text, size=20)
    axes.set_title("mlp overfits: validation loss rises", color=text, loc="left", size=26)
    axes.set_xlabel("epoch", color=text, size=18)
    axes.set_ylabel("loss", color=text, size=18)
    axes.tick_params(colors=text, labelsize=18)
    axes.grid(axis="y", alpha=0.3)
    axes.legend(fontsize=18)
    figure.savefig(f"{sys.argv[2]}/python-{theme}.png", facecolor=background)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
