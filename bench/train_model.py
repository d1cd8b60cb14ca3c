#!/usr/bin/env python3
"""Trains the small model behind suspicions and the order of advice, and writes it as plain numbers.

usage: train_model.py FEATURES.jsonl.gz [MODEL.ts] [WITHOUT_TASKS.json.gz] [CHECK.json]
FEATURES comes from: node scripts/run-ts.mjs bench/export-features.ts FEATURES.jsonl.gz      needs numpy, scikit-learn, lightgbm
WITHOUT_TASKS gets models of the same kind, each without the runs of some tasks: what the figures on the clinic are measured with.
CHECK gets a few runs with their features and scores, so that a test can tell whether the exported numbers are read as they were meant.

Two parts, both on features cut into at most 64 quantile bins:
- a boosted ensemble of small trees for each label that a suspicion asks for: log-odds that it is true;
- one forest of randomised trees for the worth of each piece of advice.
Runs of the hold-out files are scored at the end and take no part in anything before.
"""
import gzip, json, sys, warnings
import numpy as np, lightgbm as lgb
from sklearn.ensemble import ExtraTreesRegressor
warnings.filterwarnings("ignore")

LABELS = ["diverged", "lr_too_high", "lr_too_low", "not_converged", "underfitting"]
ACTIONS = ["lr_down", "lr_up", "longer", "early_stop", "regularize", "smaller", "bigger"]
# The tasks of the clinic are left out in so many parts.
PARTS = 5
# Kept in the model: the two others are hardly ever the best choice and never a predictable one.
CHOICES = ["lr_down", "lr_up", "longer", "early_stop", "bigger"]
BINS = 64
# Their names in the product.
NAMES = dict(diverged="diverged", lr_too_high="rateTooHigh", lr_too_low="rateTooLow", not_converged="notConverged",
             underfitting="underfitting", lr_down="lower-learning-rate", lr_up="raise-learning-rate", longer="train-longer",
             early_stop="stop-earlier", bigger="bigger-model")
# Worth of an advice = improvement of the true loss (clipped to 1) + HELP if it helps - HARM if it harms, and - NEEDLESS for harm to a healthy run.
HELP, HARM, NEEDLESS = .4, .8, 1.0
TREES, LEAF = 20, 60
ROUNDS = 100
GBM = dict(objective="binary", learning_rate=.06, num_leaves=12, min_data_in_leaf=25, feature_fraction=.3, bagging_fraction=.6, bagging_freq=1,
           lambda_l2=5, max_bin=BINS, min_data_in_bin=1, verbose=-1, num_threads=1, seed=1)

def load(path):
    rows = [json.loads(l) for l in gzip.open(path, "rt")]
    names = rows[0]["names"]; rows = rows[1:]
    X = np.array([r["features"] or [-2000.] * len(names) for r in rows], float)
    E = np.array([[(r["effect"] or {}).get(a, 0.) for a in ACTIONS] for r in rows]); known = np.array([r["effect"] is not None for r in rows])
    L = np.array([[np.nan if r["labels"][k] is None else float(r["labels"][k]) for k in LABELS] for r in rows])
    kind, part = np.array([r["kind"] for r in rows]), np.array([r["set"] for r in rows])
    # A task is left out whatever trained on it, so boosting on diabetes leaves with networks on diabetes.
    task = np.array([r["group"].split()[-1] for r in rows])
    weight = np.array([r["weight"] for r in rows])
    return dict(known=known, kind=kind, rows=rows, names=names, X=X, E=E, L=L, run=kind == "run", part=part, task=task, weight=weight, usable=np.array([r["features"] is not None for r in rows]),
                held=np.char.startswith(part.astype(str), "holdout"), ids=[r["id"] for r in rows])

def cut_points(X):
    cuts = []
    for x in X.T:
        q = np.unique(np.quantile(x, np.linspace(0, 1, BINS + 1)[1:-1], method="inverted_cdf"))
        cuts.append(sorted({float(f"{v:.5g}") for v in q if v < x.max()}))
    return cuts

def binned(X, cuts):
    """Number of cut points below the value: 0 up to and including the first."""
    return np.stack([np.searchsorted(c, x, side="left") for c, x in zip(cuts, X.T)], 1).astype(float)

def worth(E):
    well = (E.min(1) > -.05)[:, None]; C = np.clip(E, -1, 1)
    W = np.where(well, 0., -C + HELP * (E <= -.02) - HARM * (E >= .02)) - NEEDLESS * (well & (E >= .02))
    return W[:, [ACTIONS.index(a) for a in CHOICES]]

def fit(D, rows):
    B = D["binned"]; gbms = []
    for j in range(len(LABELS)):
        ok = rows & ~np.isnan(D["L"][:, j])
        gbms.append(lgb.train(GBM, lgb.Dataset(B[ok], D["L"][ok, j], weight=D["weight"][ok]), ROUNDS))
    forest = ExtraTreesRegressor(TREES, min_samples_leaf=LEAF, max_features=.5, random_state=0, n_jobs=1)
    rows = rows & D["known"]
    forest.fit(B[rows], worth(D["E"])[rows], sample_weight=D["weight"][rows])
    return gbms, forest

def predict(model, B):
    gbms, forest = model
    return np.hstack([np.stack([m.predict(B, raw_score=True) for m in gbms], 1), forest.predict(B)])

# ---------------------------------------------------------------- export
def flat_gbm(model):
    """Trees in preorder; a split is (feature, bin), a leaf is (-1, value in hundredths of log-odds)."""
    feature, value = [], []
    def walk(n):
        if "leaf_value" in n: feature.append(-1); value.append(int(round(100 * n["leaf_value"]))); return
        feature.append(n["split_feature"]); value.append(int(np.floor(n["threshold"]))); walk(n["left_child"]); walk(n["right_child"])
    for t in model.dump_model()["tree_info"]: walk(t["tree_structure"])
    return {"feature": feature, "value": value}

def flat_forest(forest):
    """The same, but a leaf's value is the row of its numbers in `leaves`, in fiftieths."""
    feature, value, leaves = [], [], []
    for e in forest.estimators_:
        t = e.tree_
        def walk(i):
            if t.children_left[i] < 0:
                feature.append(-1); value.append(len(leaves) // len(CHOICES)); leaves.extend(int(round(50 * v)) for v in t.value[i, :, 0]); return
            feature.append(int(t.feature[i])); value.append(int(np.floor(t.threshold[i]))); walk(t.children_left[i]); walk(t.children_right[i])
        walk(0)
    return {"trees": len(forest.estimators_), "feature": feature, "value": value, "leaves": leaves}

def flat(D, model):
    gbms, forest = model
    return {"features": D["names"], "cuts": D["cuts"], "labels": {NAMES[k]: flat_gbm(m) for k, m in zip(LABELS, gbms)}, "worth": flat_forest(forest)}

def write(path, D, model):
    with open(path, "w") as f:
        f.write("// Made by bench/train_model.py from bench/data; see docs/accuracy.md.\nimport type { ModelData } from './model-data.ts';\n\nexport const MODEL: ModelData = ")
        f.write(json.dumps(flat(D, model), separators=(",", ":")) + ";\n")

# ---------------------------------------------------------------- figures
def advice_figures(E, U, threshold):
    choice = np.where(U.max(1) > threshold, U.argmax(1), -1); cols = [ACTIONS.index(a) for a in CHOICES]
    v = np.where(choice >= 0, E[np.arange(len(E)), np.array(cols)[np.maximum(choice, 0)]], 0.); best = E.min(1); s = best <= -.05; w = ~s
    return "helped %.3f harmed %.3f harmed-healthy %.3f regret %.3f" % ((v[s] <= -.02).mean(), (v[s] >= .02).mean(), ((choice >= 0) & (v >= .02))[w].mean(),
           np.maximum(0, np.minimum(1, v[s]) - np.maximum(best[s], -1)).mean())

def macro(y, p):
    m = ~np.isnan(y); y, p = y[m] > .5, p[m]; f = lambda a, b: 2 * (a & b).sum() / max(1, a.sum() + b.sum())
    return (f(y, p) + f(~y, ~p)) / 2

def figures(name, D, P, rows):
    L, E = D["L"][rows], D["E"][rows]; p = P[rows]
    print(name, int(rows.sum()), "labels at even odds:", " ".join(f"{k} {macro(L[:, j], p[:, j] > 0):.3f}" for j, k in enumerate(LABELS)),
          "mean %.3f" % np.mean([macro(L[:, j], p[:, j] > 0) for j in range(len(LABELS)) if (L[:, j] == 1).sum() >= 5]))
    for t in (0, .05, .1, .15, .2): print("   advice above", t, advice_figures(E, p[:, len(LABELS):], t))

if __name__ == "__main__":
    D = load(sys.argv[1]); mine = ~D["held"] & D["usable"]
    D["cuts"] = cut_points(D["X"][mine]); D["binned"] = binned(D["X"], D["cuts"])
    P = np.full((len(D["X"]), len(LABELS) + len(CHOICES)), np.nan)
    # Tasks that are drawn anew for every run, and what has no task of the clinic, are always trained on.
    clinic = mine & ~np.isin(D["part"], ["net4", "taskset", "faults"]); tasks = sorted(set(D["task"][clinic])); without = []
    for i in range(PARTS):
        out = np.isin(D["task"], tasks[i::PARTS]) & clinic; model = fit(D, mine & ~out)
        P[out] = predict(model, D["binned"][out]); without.append({"tasks": tasks[i::PARTS], "model": flat(D, model)})
    model = fit(D, mine)
    P[D["held"] & D["usable"]] = predict(model, D["binned"][D["held"] & D["usable"]])
    ok = D["run"] & D["usable"]
    for s in ("dev", "net", "net2", "net3", "boost", "boost2", "holdout-net", "holdout-boost"):
        if (ok & (D["part"] == s)).any(): figures(s + (" without its tasks" if "holdout" not in s else ""), D, P, ok & (D["part"] == s))
    for k in ("run", "noisy", "thin", "steps", "shifted"): figures(f"{k} without its tasks", D, P, clinic & (D["kind"] == k))
    for task in tasks: print(f"   {task:12s}", advice_figures(*[z[ok & clinic & (D["task"] == task)] for z in (D["E"], P[:, len(LABELS):])], .08))
    if len(sys.argv) > 2: write(sys.argv[2], D, model)
    if len(sys.argv) > 3:
        with open(sys.argv[3], "wb") as f: f.write(gzip.compress(json.dumps(without, separators=(",", ":")).encode(), mtime=0))
    if len(sys.argv) > 4:
        some = np.where(ok & mine)[0][::100]
        rows = [{"features": [float(f"{v:.7g}") for v in D["X"][i]], "scores": [round(float(v), 4) for v in predict(model, D["binned"][i:i + 1])[0]]} for i in some]
        with open(sys.argv[4], "w") as f: json.dump({"columns": [NAMES[k] for k in LABELS + CHOICES], "runs": rows}, f)
