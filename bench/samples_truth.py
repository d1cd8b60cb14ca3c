"""Writes bench/data/samples-truth.json: what the tables, JSON and JSON Lines of ../shared/samples really hold.

Independent of the project's reader: Python's csv and json, and for each format the few columns that matter, named by hand.
Usage: python3 bench/samples_truth.py [SAMPLES_FOLDER]
"""

import csv
import json
import math
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "samples"
OUT = ROOT / "bench" / "data" / "samples-truth.json"


def number(cell):
    if isinstance(cell, bool) or cell is None:
        return None
    try:
        return float(str(cell).strip())
    except ValueError:
        return None


def plain(value):
    if value is None or math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def segments(points):
    """Cuts a log that starts again: at or before its start it is another run below the first, later it is a resume, whose points replace."""
    found = [[]]
    for x, y in points:
        now = found[-1]
        if now and x < now[-1][0]:
            if x <= now[0][0]:
                found.append([])
            else:
                now[:] = [(a, b) for a, b in now if a < x]
        found[-1].append((x, y))
    return found


def series(name, role, metric, axis, points):
    points = [(x, y) for x, y in points if x is not None and y is not None]
    return [stretch(name, role, metric, axis, part) for part in segments(points) if part]


def stretch(name, role, metric, axis, points):
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
    }


def table(path, delimiter=","):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = [[cell.strip() for cell in row] for row in csv.reader(file, delimiter=delimiter) if row]
    header, body = rows[0], [row for row in rows[1:] if row != rows[0] and len(row) == len(rows[0])]
    return {name: [number(row[i]) for row in body] for i, name in enumerate(header)}, len(body)


def columns(path, axis, x, wanted, delimiter=","):
    """wanted: [(column, role, metric)]; x: a column, or None for the row's number."""
    data, length = table(path, delimiter)
    at = data[x] if x else list(range(length))
    return [series(name, role, metric, axis, zip(at, data[name])) for name, role, metric in wanted if name in data]


def lines(path):
    found = []
    for line in path.read_text().splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            pass
    return found


def records(rows, axis, x, wanted):
    """wanted: [(key, role, metric)]; x: a function of the row."""
    return [series(key, role, metric, axis, [(x(row), number(row.get(key))) for row in rows]) for key, role, metric in wanted]


METRIC = {"loss": "loss", "acc": "accuracy", "accuracy": "accuracy"}


def keras_names(names):
    found = []
    for name in names:
        bare = name.removeprefix("val_")
        if bare in METRIC:
            found.append((name, "validation" if name != bare else "train", METRIC[bare]))
    return found


def keras_csv(path):
    return columns(path, "epoch", "epoch", keras_names(table(path)[0]))


def pandas_csv(path):
    return columns(path, "epoch", None, keras_names(table(path)[0]))


def keras_json(path):
    data = json.loads(path.read_text())
    return [series(n, r, m, "epoch", enumerate(map(number, data[n]))) for n, r, m in keras_names(data)]


def algoperf(path):
    # `loss` is the submission's own: of the batch that it trains on, every so many steps.
    wanted = [("loss", "train", "loss")]
    for split in ("train", "validation"):
        wanted += [(f"{split}/{kind}", split, metric) for kind, metric in (("loss", "loss"), ("ctc_loss", "loss"), ("accuracy", "accuracy"), ("wer", "wer"), ("ssim", "ssim"), ("bleu", "bleu"), ("mean_average_precision", "map"))]
    return columns(path, "step", "global_step", wanted)


def catboost(path):
    if path.suffix == ".tsv":
        return columns(path, "step", "iter", [("Logloss", "validation", "loss"), ("AUC", "validation", "auc")], "\t")
    data = json.loads(path.read_text())
    found = []
    for kind, role, sets in (("learn", "train", "learn_sets"), ("test", "validation", "test_sets")):
        for i, metric in enumerate(data["meta"][f"{kind}_metrics"]):
            for name in data["meta"][sets]:
                points = [(r["iteration"], r[name][i]) for r in data["iterations"] if name in r and len(r[name]) > i]
                found.append(series(f"{name}/{metric['name']}", role, "auc" if metric["name"] == "AUC" else "loss", "step", points))
    return found


def allennlp(path):
    if not re.search(r"epoch_\d+\.json$", path.name):
        return None
    data = json.loads(path.read_text())
    wanted = [("training_loss", "train", "loss"), ("validation_loss", "validation", "loss"), ("training_accuracy", "train", "accuracy"), ("validation_accuracy", "validation", "accuracy")]
    return [series(k, r, m, "epoch", [(data["epoch"], data.get(k))]) for k, r, m in wanted]


def custom(path):
    data, length = table(path)
    if "Gen Loss" in data:
        return [series(k, "train", "loss", "step", zip(range(length), data[k])) for k in ("Gen Loss", "Disc Loss")]
    return pandas_csv(path)


def dvclive(path):
    if path.suffix == ".json":
        return None
    column = next(name for name in table(path, "\t")[0] if name not in ("step", "timestamp"))
    role = "train" if "train" in path.name else None
    metric = "map" if column.startswith("mAP") else "loss"
    return columns(path, "step", "step", [(column, role, metric)], "\t")


def hf(path):
    state = json.loads(path.read_text())
    rows = [row for row in state["log_history"] if "train_runtime" not in row]
    wanted = [("loss", "train", "loss")]
    for key in dict.fromkeys(k for row in rows for k in row):
        if re.fullmatch(r"eval_(\w+_)?loss", key):
            wanted.append((key, "validation", "loss"))
        if re.fullmatch(r"eval_(\w+_)?accuracy", key):
            wanted.append((key, "validation", "accuracy"))
        if key == "eval_wer":
            wanted.append((key, "validation", "wer"))
    return records(rows, "step", lambda row: row.get("step"), wanted)


def llama(path):
    rows = lines(path)
    if not any("loss" in row for row in rows):
        return None
    return "tangled"


def lightning(path):
    names = table(path)[0]
    wanted = [(n, "train" if n.startswith("train") else "validation", "loss") for n in names if re.fullmatch(r"(train|val)_loss(_step|_epoch)?", n)]
    return columns(path, "step", "step", wanted)


def mmdet(path):
    rows = [row for row in lines(path) if "mode" in row]
    train = [row for row in rows if row["mode"] == "train"]
    length = max(row["iter"] for row in train)
    goes_on = all(b["iter"] > a["iter"] for a, b in zip(train, train[1:]))
    at = (lambda row: row["iter"]) if goes_on else (lambda row: (row["epoch"] - 1) * length + row["iter"])
    return records(train, "step", at, [("loss", "train", "loss")])


def megatron(path):
    values = json.loads(path.read_text())["lm loss"]["values"]
    return [series("lm loss", "train", "loss", "step", [(int(x), y) for x, y in values.items()])]


def rl(path):
    if "monitor" in path.name:
        return None
    return columns(path, "step", "total/steps", [("train/loss_critic", "train", "loss"), ("train/loss_actor", "train", "loss")])


def wandb_chart(path):
    data, _ = table(path)
    name = next(n for n in data if n.endswith(" - lm_loss"))
    return [series("lm_loss", "train", "loss", "step", zip(data["Step"], data[name]))]


def yolo(path):
    wanted = [(f"{s}/{part}_loss", r, "loss") for s, r in (("train", "train"), ("val", "validation")) for part in ("box", "cls", "dfl")]
    wanted += [(f"metrics/{name}(B)", "validation", "map") for name in ("mAP50", "mAP50-95")]
    return columns(path, "epoch", "epoch", wanted)


def generic_jsonl(path):
    wanted = [("train/loss", "train", "loss"), ("val/loss", "validation", "loss"), ("train/accuracy", "train", "accuracy"), ("val/accuracy", "validation", "accuracy")]
    return records(lines(path), "step", lambda row: row["_step"], wanted)


READ = {
    "algoperf-measurements-csv": algoperf,
    "allennlp": allennlp,
    "autotrainer-log-csv": pandas_csv,
    "catboost": catboost,
    "custom-csv": custom,
    "detectron2-metrics-jsonl": lambda path: records(lines(path), "step", lambda row: row.get("iteration"), [("total_loss", "train", "loss")]),
    "detr-log-txt": lambda path: records(lines(path), "epoch", lambda row: row["epoch"], [("train_loss", "train", "loss"), ("test_loss", "validation", "loss")]),
    "dvclive-tsv": dvclive,
    "fastai-history-csv": lambda path: columns(path, "epoch", "epoch", [("train_loss", "train", "loss"), ("valid_loss", "validation", "loss"), ("accuracy", "validation", "accuracy")]),
    "generic-jsonl": generic_jsonl,
    "hf-all-results": lambda path: None,
    "hf-trainer-state": hf,
    "keras-csvlogger": keras_csv,
    "keras-history-json": keras_json,
    "keras-history-pandas-csv": pandas_csv,
    "lightning-metrics-csv": lightning,
    "llamafactory-trainer-log": llama,
    "megatron-golden": megatron,
    "mmdet-log-json": mmdet,
    "rl-progress-csv": rl,
    "wandb-csv-export": wandb_chart,
    "yolo-results-csv": yolo,
}


def main():
    truth = []
    for path in sorted(SAMPLES.rglob("*")):
        read = READ.get(path.parent.name)
        if not path.is_file() or read is None:
            continue
        found = read(path)
        entry = {"path": path.relative_to(SAMPLES).as_posix(), "history": found is not None}
        if found == "tangled":
            entry["tangled"] = True
        elif found is not None:
            entry["expected"] = [one for parts in found for one in parts]
        truth.append(entry)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(truth, indent=1) + "\n")
    print(f"{OUT.relative_to(ROOT)}: {len(truth)} files, {sum(entry['history'] for entry in truth)} histories")


main()
