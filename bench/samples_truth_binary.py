"""Writes bench/data/samples-truth-binary.json: what the event files, W&B logs and MLflow stores of ../shared/samples hold.

Independent of the project's reader: TensorBoard's own event loader, W&B's own messages (its log framing is LevelDB's), Python's sqlite3.
Usage: pip install tensorboard==2.21.0 wandb==0.31.0; python3 bench/samples_truth_binary.py [SAMPLES_FOLDER]
"""

import json
import math
import re
import sqlite3
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "samples"
OUT = ROOT / "bench" / "data" / "samples-truth-binary.json"

# Roles and metrics of the names in these files, by hand. What is not here is not judged.
KNOWN = {
    "total_loss": ("train", "loss"),
    "training_loss": ("train", "loss"),
    "training_accuracy": ("train", "accuracy"),
    "train/box_loss": ("train", "loss"),
    "train/cls_loss": ("train", "loss"),
    "train/dfl_loss": ("train", "loss"),
    "val/box_loss": ("validation", "loss"),
    "val/cls_loss": ("validation", "loss"),
    "val/dfl_loss": ("validation", "loss"),
    "epoch_loss": ("train", "loss"),
    "Result/Scheduled_Learning_Rate": ("other", "lr"),
}


def plain(value):
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def series(name, axis, points):
    role, metric = KNOWN[name]
    finite = [y for _, y in points if math.isfinite(y)]
    return {
        "series": name,
        "role": role,
        "metric": metric,
        "axis": axis,
        "n": len(points),
        "nonFinite": len(points) - len(finite),
        "xFirst": points[0][0],
        "xLast": points[-1][0],
        "first": plain(points[0][1]),
        "last": plain(points[-1][1]),
        "min": min(finite) if finite else None,
        "max": max(finite) if finite else None,
    }


def entry(path, values, axis):
    """A history has a name with more than one value; names that nobody said anything about are left out."""
    history = any(len(points) > 1 for points in values.values())
    expected = [series(name, axis, points) for name, points in values.items() if name in KNOWN] if history else []
    return {"path": path, "history": history, "expected": expected}


def event_file(path):
    from tensorboard.backend.event_processing.event_file_loader import EventFileLoader
    from tensorboard.util import tensor_util

    values = {}
    for event in EventFileLoader(str(SAMPLES / path)).Load():
        for value in event.summary.value:
            made = tensor_util.make_ndarray(value.tensor) if value.HasField("tensor") else None
            if made is not None and made.size == 1 and made.dtype.kind in "fiu":
                values.setdefault(value.tag, []).append((event.step, float(made.item())))
    return entry(path, values, "epoch" if "metrics/mAP50(B)" in values else "step")


def block_log(data):
    """The records of a LevelDB log after a header of seven bytes, checks not looked at."""
    at, record = 7, b""
    while at + 7 <= len(data):
        if 32768 - at % 32768 < 7:
            at += 32768 - at % 32768
            continue
        length, kind = int.from_bytes(data[at + 4 : at + 6], "little"), data[at + 6]
        record += data[at + 7 : at + 7 + length]
        at += 7 + length
        if kind in (1, 4):
            yield record
            record = b""


def wandb_log(path):
    from wandb.proto import wandb_internal_pb2

    values = {}
    for data in block_log((SAMPLES / path).read_bytes()):
        record = wandb_internal_pb2.Record.FromString(data)
        if record.WhichOneof("record_type") != "history":
            continue
        row = {".".join(item.nested_key) or item.key: json.loads(item.value_json) for item in record.history.item}
        for name, value in row.items():
            if not name.startswith("_") and isinstance(value, (int, float)):
                values.setdefault(name, []).append((row["_step"], float(value)))
    return entry(path, values, "step")


def mlflow_metric(path):
    lines = [line.split() for line in (SAMPLES / path).read_text().splitlines()]
    points = [(int(line[2]), float(line[1])) for line in lines]
    return entry(path, {re.split(r"__metrics__", path)[-1]: points}, "step")


def mlflow_database(path):
    values = {}
    for run, key, value, step in sqlite3.connect(SAMPLES / path).execute("SELECT run_uuid, key, value, step FROM metrics"):
        values.setdefault((run, key), []).append((step, value))
    return entry(path, values, "step")


READERS = [
    (r"^tfevents", event_file),
    (r"^wandb-offline/.*\.wandb$", wandb_log),
    (r"^mlflow-filestore/.*__metrics__", mlflow_metric),
    (r"^mlflow-sqlite/", mlflow_database),
]


def main():
    found = []
    for file in sorted(path for path in SAMPLES.rglob("*") if path.is_file()):
        path = file.relative_to(SAMPLES).as_posix()
        found += [read(path) for pattern, read in READERS if re.search(pattern, path)]
    OUT.write_text(json.dumps(found, indent=1) + "\n")
    print(f"{len(found)} files, {sum(one['history'] for one in found)} histories")


main()
