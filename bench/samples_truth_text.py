"""Writes bench/data/samples-truth-text.json: what the text logs of ../shared/samples/text-log really hold.

Independent of the project's reader: one regular expression per writer, named by hand for the file it belongs to.
Usage: python3 bench/samples_truth_text.py [SAMPLES_FOLDER]
"""

import json
import math
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "samples"
OUT = ROOT / "bench" / "data" / "samples-truth-text.json"


def series(name, role, axis, points, metric="loss"):
    """One entry in the terms of samples-truth.json; a second value at one position takes the place of the first."""
    points = list(dict(points).items())
    finite = [y for _, y in points if math.isfinite(y)]
    assert len(points) >= 3 and len(finite) == len(points), name
    assert all(a < b for (a, _), (b, _) in zip(points, points[1:])), name
    return {
        "series": name,
        "role": role,
        "metric": metric,
        "axis": axis,
        "n": len(points),
        "nonFinite": 0,
        "xFirst": points[0][0],
        "xLast": points[-1][0],
        "first": points[0][1],
        "last": points[-1][1],
        "min": min(finite),
    }


def points(text, pattern, at=lambda *groups: int(groups[0])):
    """The last group of each match is the value, the ones before it say where."""
    found = []
    for match in re.finditer(pattern, text, re.MULTILINE):
        *where, value = match.groups()
        found.append((at(*where), float(value)))
    return found


def modded_nanogpt(text):
    train = points(text, r"^step:(\d+)/\d+ train_loss:([\d.]+) ")
    val = points(text, r"^step:(\d+)/\d+ val_loss:([\d.]+) ")
    return ([series("train_loss", "train", "step", train)] if train else []) + [series("val_loss", "validation", "step", val)]


def llm_c(text):
    return [
        series("train loss", "train", "step", points(text, r"^s:(\d+) trl:([\d.]+)")),
        series("val loss", "validation", "step", points(text, r"^s:(\d+) tel:([\d.]+)")),
    ]


def epoch_lines(text):
    return [
        series("Train Loss", "train", "epoch", points(text, r"INFO:Epoch (\d+): Train Loss=([\d.]+)")),
        series("Val Loss", "validation", "epoch", points(text, r"INFO:Epoch (\d+): .*Val Loss=([\d.]+)")),
    ]


def megatron(text):
    return [series("lm loss", "train", "step", points(text, r"^ iteration +(\d+)/ .* lm loss: (\S+) \|"))]


def gluoncv_action(text):
    # The first and some later epochs have 55 batches, the others 56: where a batch stands among all is not said exactly, nor checked.
    return [
        series("loss", "train", "epoch", points(text, r"^\[Epoch (\d+)\] training: .*loss=([\d.]+)")),
        series("loss", "validation", "epoch", points(text, r"^\[Epoch (\d+)\] validation: .*loss=([\d.]+)")),
    ]


def gluoncv_cifar(text):
    return [series("loss", "train", "epoch", points(text, r"\[Epoch (\d+)\] train=\S+ val=\S+ loss=([\d.]+)"))]


def gluoncv_depth(text):
    at = lambda epoch, batch, batches: int(epoch) * int(batches) + int(batch)
    return [
        series("loss", "train", "step", points(text, r"^Epoch (\d+) iteration (\d+)/(\d+): training loss ([\d.]+)", at)),
        # What is validated is the error of the depth, another measure than the loss.
        series("RMSE", "validation", "epoch", points(text, r"^Epoch (\d+), validation .* RMSE: ([\d.]+)"), "error"),
    ]


def gluoncv_pose(text):
    # Every epoch reports after 100, 200, ... 500 batches; how many it has is not said, 500 at least.
    at = lambda epoch, batch: int(epoch) * 500 + int(batch)
    return [
        series("loss", "train", "step", points(text, r"^Epoch\[(\d+)\] Batch \[(\d+)\].*\tloss=([\d.]+)", at)),
        series(None, "train", "epoch", points(text, r"^Epoch\[(\d+)\]\t\tSpeed.*\tloss=([\d.]+)")),
    ]


def gluonnlp_bert(text):
    at = lambda epoch, batch, batches: (int(epoch) - 1) * int(batches) + int(batch)
    return [series("loss", "train", "step", points(text, r"\[Epoch (\d+) Batch (\d+)/(\d+)\] loss=([\d.]+)", at))]


def gluonnlp_fasttext(text):
    return [series("Test Loss", "validation", "epoch", points(text, r"Epochs completed : (\d+) Test Accuracy: \S+, Test Loss: ([\d.]+)"))]


READ = [
    ("1644heihei__", None),
    ("AmmarRashed__", epoch_lines),
    ("KellerJordan__", modded_nanogpt),
    ("adamw_", llm_c),
    ("bigscience__", megatron),
    ("dmlc__web-data__gluoncv_logs_action_", gluoncv_action),
    ("dmlc__web-data__gluoncv_logs_classification_cifar_", gluoncv_cifar),
    ("dmlc__web-data__gluoncv_logs_depth_", gluoncv_depth),
    ("dmlc__web-data__gluoncv_logs_pose_", gluoncv_pose),
    ("dmlc__web-data__gluonnlp_logs_bert_", gluonnlp_bert),
    ("dmlc__web-data__gluonnlp_logs_classification_fasttext", gluonnlp_fasttext),
    ("muon_", modded_nanogpt),
    ("valueembed_", modded_nanogpt),
]


def main():
    truth = []
    for path in sorted((SAMPLES / "text-log").iterdir()):
        read = next(read for start, read in READ if path.name.startswith(start))
        entry = {"path": path.relative_to(SAMPLES).as_posix(), "history": read is not None}
        if read is not None:
            entry["expected"] = read(path.read_text(encoding="utf-8-sig"))
        truth.append(entry)
    OUT.write_text(json.dumps(truth, indent=1) + "\n")
    print(f"{OUT.relative_to(ROOT)}: {len(truth)} files, {sum(entry['history'] for entry in truth)} histories")


main()
