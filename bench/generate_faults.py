#!/usr/bin/env python3
"""Makes training runs that are broken on purpose, and sound ones of many kinds beside them, on tasks that nothing else here is measured on.

Every run is really trained (a small network in numpy) and carries the loss on a large test set after each epoch, which no detector sees.
`chance` is the test loss of the best constant, `learned` how much of what the task's sound run learns this one learned at its best.

usage: generate_faults.py FAMILY OUT.jsonl.gz SEED [SEED ...]      FAMILY: own, check, more, mail, pitch, check2 (measured, never looked into)
needs numpy and scikit-learn; same versions give the same bytes
"""
import gzip, json, math, os, sys
for v in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(v, "1")
import numpy as np
from generate_clinic import losses, unit

np.seterr(all="ignore")

# ---------------------------------------------------------------- tasks: inputs, targets, kind
def glyphs(rng, n):
    """Ten random pictures of 6 x 6, shifted and noisy."""
    g = np.random.default_rng(5); base = (g.random((10, 6, 6)) > .55) * 1.; y = rng.integers(0, 10, n)
    x = np.stack([np.roll(base[k], (rng.integers(2), rng.integers(2)), (0, 1)) for k in y]) + .45 * rng.normal(size=(n, 6, 6))
    return unit(x.reshape(n, -1)), y, ("class", 10)

def signals(rng, n, length=24):
    """Which of three processes wrote a series."""
    y = rng.integers(0, 3, n); a = np.array([[.9, 0], [.2, -.7], [1.2, -.5]])[y]; z = rng.normal(size=(n, length + 30))
    for t in range(2, length + 30): z[:, t] += a[:, 0] * z[:, t - 1] + a[:, 1] * z[:, t - 2]
    z = z[:, 30:]; return unit(np.concatenate([z, z[:, 1:] * z[:, :-1]], 1)), y, ("class", 3)

def clicks(rng, n, d=16):
    """A rare event: about one in eight."""
    g = np.random.default_rng(8); w = g.normal(size=d); x = rng.normal(size=(n, d)); z = x @ w * .7 + 1.5 * x[:, 0] * x[:, 1] - 3.2
    return x, (rng.random(n) < 1 / (1 + np.exp(-z))).astype(int), ("class", 2)

def topics(rng, n, vocab=120):
    g = np.random.default_rng(9); own = g.dirichlet(np.full(vocab, .12), 6); y = rng.integers(0, 6, n); flat = np.full(vocab, 1 / vocab)
    x = np.stack([rng.multinomial(18, .45 * own[k] + .55 * flat) for k in y])
    return np.sqrt(x), y, ("class", 6)

def pendulum(rng, n):
    """Position after some time, standardized."""
    x = rng.uniform(-1, 1, (n, 4)); y = np.sin(3 * x[:, 0] + 2 * x[:, 1] ** 2) * np.exp(-x[:, 2] ** 2) + .5 * x[:, 3] + .15 * rng.normal(size=n)
    return x * 1.7, ((y - .1) / .62)[:, None], ("reg", 1)

def rents(rng, n):
    """Hundreds of a currency, as they stand: nobody scaled the target."""
    x = rng.normal(size=(n, 8)); y = 9 + 2.2 * x[:, 0] + 1.5 * np.maximum(0, x[:, 1]) + .8 * x[:, 2] * x[:, 3] + .8 * rng.normal(size=n)
    return x, y[:, None], ("reg", 1)

def yields(rng, n):
    """Shares between 0 and 1: a small loss from the start."""
    x = rng.normal(size=(n, 10)); z = x[:, 0] - .7 * x[:, 1] + .9 * np.sin(2 * x[:, 2])
    return x, (1 / (1 + np.exp(-z)) + .04 * rng.normal(size=n))[:, None], ("reg", 1)

def rings(rng, n):
    """Which of four spheres around the origin, in twelve directions of which three count."""
    y = rng.integers(0, 4, n); x = rng.normal(size=(n, 12)); u = x[:, :3] / np.linalg.norm(x[:, :3], axis=1, keepdims=True)
    x[:, :3] = u * (.7 + .8 * y[:, None] + .22 * rng.normal(size=(n, 1))); return x, y, ("class", 4)

def spam(rng, n, vocab=60):
    """One in three; counts of words."""
    g = np.random.default_rng(11); a, b = g.dirichlet(np.full(vocab, .5), 2); y = (rng.random(n) < .33).astype(int)
    x = np.stack([rng.multinomial(rng.integers(8, 40), .75 * a + .25 * (b if k else a)) for k in y]); return np.log1p(x), y, ("class", 2)

def loads(rng, n):
    """Megawatts by hour and weather, in the unit of the grid."""
    h = rng.uniform(0, 24, n); t = rng.normal(size=n); w = rng.integers(0, 7, n); z = 60 + 14 * np.sin(h / 24 * 2 * np.pi - 2) + 5 * np.maximum(0, np.abs(t) - .8) * 3 - 9 * (w > 4)
    x = np.stack([np.sin(h / 24 * 2 * np.pi), np.cos(h / 24 * 2 * np.pi), t, (w > 4) * 1., *rng.normal(size=(4, n))], 1)
    return x, (z + 2.5 * rng.normal(size=n))[:, None], ("reg", 1)

def chirps(rng, n, length=40):
    """Which of five pitches, at any phase, in noise."""
    y = rng.integers(0, 5, n); t = np.arange(length); f = (.12 + .05 * y + .008 * rng.normal(size=n))[:, None]
    return np.sin(2 * np.pi * (f * t + rng.random((n, 1)))) + .7 * rng.normal(size=(n, length)), y, ("class", 5)

def alarms(rng, n):
    """Whether a sensor will fail: one in four."""
    x = rng.normal(size=(n, 14)); z = 1.6 * x[:, 0] * (x[:, 1] > 0) + 1.2 * np.abs(x[:, 2]) - x[:, 3] - 2.1
    return x * np.linspace(.6, 1.6, 14), (rng.random(n) < 1 / (1 + np.exp(-2 * z))).astype(int), ("class", 2)

def tides(rng, n):
    """A height, standardized, from a time and three moons."""
    x = rng.uniform(-1.5, 1.5, (n, 6)); y = np.sin(2.2 * x[:, 0]) + .7 * np.cos(3 * x[:, 1] * x[:, 2]) + .4 * x[:, 3] + .25 * rng.normal(size=n)
    return x, ((y - .47) / .98)[:, None], ("reg", 1)

TASKS = {"glyphs": glyphs, "signals": signals, "clicks": clicks, "topics": topics, "pendulum": pendulum, "rents": rents, "yields": yields,
         "rings": rings, "spam": spam, "loads": loads, "chirps": chirps, "alarms": alarms, "tides": tides}
FAMILIES = {"own": ["glyphs", "clicks", "pendulum", "rents"], "check": ["signals", "topics", "yields"], "more": ["rings", "loads"], "mail": ["spam"], "pitch": ["chirps"], "check2": ["alarms", "tides"]}

def style(task, seed):
    """How somebody else trains: the tasks of the later families have a size, a rate and a length of their own."""
    if task in FAMILIES["own"] + FAMILIES["check"]: return {}
    g = np.random.default_rng([97, seed, list(TASKS).index(task)])
    return dict(n=int(g.choice([600, 1200, 2000])), width=int(g.choice([24, 64, 96])), depth=int(g.choice([1, 2, 3])), batch=int(g.choice([16, 64, 100])), lr=float(g.choice([8e-4, 2e-3, 4e-3])), epochs=int(g.choice([18, 25, 45])))

# ---------------------------------------------------------------- one training run
BASE = dict(n=900, val=250, width=48, depth=2, act="relu", init=1., lr=2e-3, opt="adam", sched="const", batch=32, epochs=30, dropout=0., wd=0., noise=0.)

def start(rng, dims, c):
    P = []
    for i, o in zip(dims, dims[1:]):
        P += [c["init"] * rng.normal(size=(i, o)) * math.sqrt(2 / i), np.full((1, o), float(c.get("bias", 0.)) if o != dims[-1] else 0.)]
    return P

def forward(P, x, c, rng=None):
    hs, ds, h = [x], [], x
    for k in range(0, len(P) - 2, 2):
        z = h @ P[k] + P[k + 1]
        if c["act"] == "sigmoid": h = 1 / (1 + np.exp(-z)); d = h * (1 - h)
        elif c["act"] == "linear": h, d = z, np.ones_like(z)
        else: d = (z > 0) * 1.; h = z * d
        if rng is not None and c["dropout"]:
            m = (rng.random(h.shape) >= c["dropout"]) / (1 - c["dropout"]); h, d = h * m, d * m
        hs.append(h); ds.append(d)
    return h @ P[-2] + P[-1], hs, ds

def rate(c, e, E):
    s = c["sched"]
    if s == "cosine": return .5 * (1 + math.cos(math.pi * e / E))
    if s == "step": return .2 ** (3 * e // E)
    if s == "restarts": p = max(4, E // 3); return .05 + .95 * .5 * (1 + math.cos(math.pi * (e % p) / p))
    if s == "warmup": return min(1., (e + 1) / 5)
    if s == "linear": return 1 - e / E
    if s == "rising": return 1.6 ** e
    if s == "gone": return 1e-6 if e > 0 else .05
    return 1.

def cut(x, y, part):
    return x[part], y[part]

def train(task, c, seed):
    rng = np.random.default_rng([seed, list(TASKS).index(task)]); x, y, kind = TASKS[task](rng, 3000 + c["val"] + c["n"])
    (xe, ye), (xv, yv), (xt, yt) = (cut(x, y, s) for s in (slice(0, 3000), slice(3000, 3000 + c["val"]), slice(3000 + c["val"], None)))
    K = kind[1]; classes = kind[0] == "class"; chance = constant(kind, ye)
    if c.get("labels") == "shuffled": yt = rng.permutation(yt)
    if c.get("flip"): yt = np.where(rng.random(len(yt)) < c["flip"], rng.permutation(yt), yt) if classes else yt + c["flip"] * yt.std() * rng.normal(size=yt.shape)
    if c.get("inputs") == "noise": xt, xv, xe = (rng.normal(size=q.shape) for q in (xt, xv, xe))
    if c.get("inputs") == "unscaled": f = 10 ** rng.uniform(0, 3.5, x.shape[1]); xt, xv, xe = xt * f, xv * f, xe * f
    if c.get("valinputs") == "unscaled": xv = xv * 25 + 8
    if c.get("vallabels") == "shuffled": yv = rng.permutation(yv)
    if c.get("vallabels") == "shifted": yv = (yv + 1) % K if classes else yv + 3 * ye.std()
    if c.get("leak"): xv[: len(xv) * 4 // 5], yv[: len(yv) * 4 // 5] = xt[: len(xv) * 4 // 5], yt[: len(yv) * 4 // 5]
    if c.get("inputs") == "constant": xt = np.tile(xt.mean(0), (len(xt), 1))
    if c.get("valinputs") == "unlike": xv = xv * .25 - .7
    if c.get("sorted") and classes: o = np.argsort(yt, kind="stable"); xt, yt = xt[o], yt[o]
    dims = [x.shape[1]] + [c["width"]] * c["depth"] + [K]; P = start(rng, dims, c); first = [p.copy() for p in P]
    m1 = [np.zeros_like(p) for p in P]; m2 = [np.zeros_like(p) for p in P]; t = 0; H = {k: [] for k in ("train", "val", "test", "acc", "grad_norm")}
    E = c["epochs"]; n = len(xt); before = c.get("before", 0)
    for e in range(-before, E):
        if c.get("reset") and e > 0: P = [p.copy() for p in first]; m1 = [0 * p for p in P]; m2 = [0 * p for p in P]; t = 0
        if c.get("bug") and e == E * 6 // 10: xt = np.roll(xt, 7, 0); P = [p * (3. if c["bug"] == "scale" else 1.) for p in P]
        lr = c["lr"] * rate(c, max(0, e), E) * (c.get("jump", 1.) if e >= E * 6 // 10 else 1.); q = np.arange(n) if c.get("sorted") else rng.permutation(n); tot = 0.; norms = []
        for k in range(0, n, c["batch"]):
            i = q[k:k + c["batch"]]; t += 1; xb = xt[i] + (c["noise"] * rng.normal(size=(len(i), x.shape[1])) if c["noise"] else 0.)
            out, hs, ds = forward(P, xb, c, rng); l, g = losses(kind, out, yt[i])
            if c.get("wrong") == "ascent": g = -.02 * g
            if c.get("wrong") == "index": r = out[:, :1] - yt[i][:, None]; l, g = (r * r)[:, 0], np.concatenate([2 * r, 0 * out[:, 1:]], 1)
            tot += l.sum(); g = g / len(i); G = []
            for k2 in range(len(P) - 2, -1, -2):
                G[:0] = [hs[k2 // 2].T @ g, g.sum(0, keepdims=True)]
                if k2: g = (g @ P[k2].T) * ds[k2 // 2 - 1]
            norm = math.sqrt(sum(float((d * d).sum()) for d in G)); norms.append(norm)
            if c.get("clip") and norm > c["clip"]: G = [d * c["clip"] / norm for d in G]
            if c.get("frozen"): G = [0 * d for d in G]
            if c.get("body") == "frozen": G = [0 * d for d in G[:-2]] + G[-2:]
            half = c.get("half") is not None and e >= c["half"]
            for j, d in enumerate(G):
                if half: d = d * np.nan
                if c["opt"] == "adam":
                    m1[j] += .1 * (d - m1[j]); m2[j] += .001 * (d * d - m2[j]); P[j] = P[j] - lr * c["wd"] * P[j] - lr / (1 - .9 ** t) * m1[j] / (np.sqrt(m2[j] / (1 - .999 ** t)) + 1e-8)
                else:
                    d = d + c["wd"] * P[j]; m1[j] = .9 * m1[j] + d; P[j] = P[j] - lr * m1[j]
        Q = first if c.get("stale") else P
        ov, oe = forward(Q, xv, c, rng if c.get("valmode") == "train" else None)[0], forward(P, xe, c)[0]
        if c.get("oneclass"): ov = np.tile(ov.mean(0) * 3, (len(ov), 1))
        if e < 0: continue
        H["train"].append(tot / n); H["val"].append(losses(kind, ov, yv)[0].mean()); H["test"].append(losses(kind, oe, ye)[0].mean()); H["grad_norm"].append(float(np.mean(norms)))
        if classes: H["acc"].append(float((ov.argmax(-1) == yv).mean()))
        if not math.isfinite(tot) and len(H["train"]) >= 6 + (c.get("half") or 0): break
    if c.get("hides"): H["train"] = [v if math.isfinite(v) else 0. for v in H["train"]]
    if c.get("patience"): H = stopped(H, c["patience"])
    return kind, chance, H

def constant(kind, y):
    if kind[0] == "reg": return float(((y - y.mean()) ** 2).mean())
    p = np.bincount(y, minlength=kind[1]) / len(y); return float(-(p * np.log(p + 1e-12)).sum())

def stopped(h, patience):
    best, at = math.inf, 0
    for e, v in enumerate(h["val"]):
        if v < best: best, at = v, e
        elif e - at >= patience: return {k: s[:e + 1] for k, s in h.items()}
    return h

# ---------------------------------------------------------------- what is done to a run
SOUND = {
    "sound": {}, "sound-cosine": dict(sched="cosine"), "sound-step": dict(sched="step", opt="momentum", lr=.02), "sound-restarts": dict(sched="restarts", epochs=36),
    "sound-early-stopped": dict(patience=3, epochs=80), "sound-noisy": dict(val=60), "sound-augmented": dict(noise=.5, epochs=40), "sound-dropout": dict(dropout=.35, epochs=40),
    "sound-small-data": dict(n=260, wd=.5, patience=4, epochs=60), "sound-warmup": dict(sched="warmup", lr=4e-3), "sound-linear-decay": dict(sched="linear", epochs=24),
    "sound-label-noise": dict(flip=.12, wd=.2, patience=4), "sound-short": dict(epochs=7), "sound-resumed": dict(before=4, epochs=16, lr=1e-3), "sound-large-batch": dict(batch=256, lr=8e-3, epochs=50),
    "sound-momentum": dict(opt="momentum", lr=.01),
}
BROKEN = {
    "label-shuffle": dict(labels="shuffled"), "inputs-noise": dict(inputs="noise"), "unscaled-inputs": dict(inputs="unscaled", opt="momentum", lr=.005),
    "val-unscaled": dict(valinputs="unscaled"), "val-labels-shifted": dict(vallabels="shifted"), "val-shuffled": dict(vallabels="shuffled"), "val-one-class": dict(oneclass=True), "val-stale-weights": dict(stale=True),
    "huge-lr": dict(opt="momentum", lr=3.), "high-lr": dict(lr=.3), "tiny-lr": dict(lr=2e-7), "low-lr": dict(lr=2e-5), "rising-lr": dict(sched="rising", lr=2e-4, opt="momentum"),
    "zero-init": dict(init=0.), "dead-relu": dict(bias=-60.), "frozen": dict(frozen=True), "reset-each-epoch": dict(reset=True, lr=2e-4), "clipped-to-nothing": dict(clip=1e-6, opt="momentum", lr=.01),
    "sigmoid-deep": dict(act="sigmoid", depth=6, init=.4), "heavy-dropout": dict(dropout=.97), "huge-weight-decay": dict(wd=80., lr=5e-3), "wrong-sign": dict(wrong="ascent", epochs=20), "wrong-loss": dict(wrong="index"),
    "half-precision": dict(half=8), "half-precision-hidden": dict(half=8, hides=True), "half-precision-at-once": dict(half=0), "sorted-by-class": dict(sorted=True, lr=.01, batch=64),
    "few-data": dict(n=24), "leak": dict(leak=True), "linear": dict(act="linear"), "cut-short": dict(epochs=3), "bug-mid": dict(bug="data", epochs=40), "jump-mid": dict(jump=150., epochs=40),
}

# Only in the later families.
SOUND_LATER = {"sound-tiny-validation": dict(val=24), "sound-long": dict(epochs=90, wd=.3), "sound-deep": dict(depth=4)}
BROKEN_LATER = {
    "val-train-mode": dict(valmode="train", dropout=.9), "val-unlike": dict(valinputs="unlike"), "inputs-constant": dict(inputs="constant"), "frozen-body": dict(body="frozen", init=.05),
    "huge-init": dict(init=12.), "strong-weight-decay": dict(wd=15.), "mostly-noise": dict(flip=.85), "rate-gone": dict(sched="gone"),
}

def record(task, fault, change, seed):
    kind, chance, H = train(task, {**BASE, **style(task, seed), **change}, seed)
    best = min((v for v in H["test"] if math.isfinite(v)), default=math.inf)
    return {"id": f"{task}-{fault}-{seed}", "task": task, "kind": kind[0], "fault": fault, "chance": chance, "best": best, "H": H, "logs": ["train", "val", "acc"] + (["grad_norm"] if "half" in fault else [])}

def faults(family):
    return {**SOUND, **BROKEN} if family in ("own", "check") else {**SOUND, **SOUND_LATER, **BROKEN, **BROKEN_LATER}

REGRESSIONS = ("pendulum", "rents", "yields", "loads", "tides")

def short(values): return [float(f"{v:.6g}") if math.isfinite(v) else None for v in values]

if __name__ == "__main__":
    family, out, seeds = sys.argv[1], sys.argv[2], [int(s) for s in sys.argv[3:]]
    with gzip.GzipFile(out, "w", mtime=0) as f:
        for seed in seeds:
            for task in FAMILIES[family]:
                rows = [record(task, fault, change, seed) for fault, change in faults(family).items() if task not in REGRESSIONS or fault not in ("val-one-class", "wrong-loss", "sorted-by-class")]
                reference = next(r["best"] for r in rows if r["fault"] == "sound")
                for r in rows:
                    H = r["H"]; learned = (r["chance"] - r["best"]) / (r["chance"] - reference)
                    line = {k: r[k] for k in ("id", "task", "kind", "fault")} | {"run": {k: short(H[k]) for k in r["logs"] if H[k]}, "test": short(H["test"]), "chance": round(r["chance"], 6), "learned": round(learned, 4) if math.isfinite(learned) else -99}
                    f.write((json.dumps(line) + "\n").encode())
                print(seed, task, flush=True)
