#!/usr/bin/env python3
"""Makes more clinic runs: training runs with known counterfactuals, on other tasks and with other trainers than dev.jsonl.gz.

The record format, the sampling ranges and the interventions are those of the clinic's first half (see docs/accuracy.md), so that one
truth function labels both. Networks are plain numpy: the run, a second seed and the interventions that keep its shape are trained
side by side as one stack, which makes a record cost about two seconds. Boosting runs use scikit-learn, LightGBM and XGBoost.
A record holds `chance`, the test loss of the best constant, and of a network's run the learning rate (`lr`) and the mean norm of the
gradients (`grad_norm`) by epoch. The committed files were made before: their losses come out the same, without these three.

usage: generate_clinic.py FAMILY OUT.jsonl.gz [N] [FIRST]       FAMILY: net, net2, net3, net4, holdout-net, holdout-pairs, boost, boost2, holdout-boost
holdout-pairs is holdout-net with three more seeds and the validation loss of every intervention, to compare runs in pairs: 240 from 1000.
needs numpy and scikit-learn; lightgbm and xgboost for the boosting families
"""
import gzip, json, math, os, random, sys, warnings
for v in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(v, "1")
import numpy as np
from sklearn import datasets as skd

warnings.filterwarnings("ignore")
np.seterr(all="ignore")

# ---------------------------------------------------------------- tasks: (x, y, kind) pools
def unit(x):
    return (x - x.mean(0)) / (x.std(0) + 1e-6)

def flip(rng, y, classes, share):
    y = y.copy(); hit = rng.random(len(y)) < share
    y[hit] = rng.integers(0, classes, hit.sum())
    return y

def wine(rng, n, noise):
    b = skd.load_wine(); p = rng.permutation(len(b.target))
    return unit(b.data)[p], flip(rng, b.target[p], 3, noise), ("class", 3)

def iris_wide(rng, n, noise):
    b = skd.load_iris(); p = rng.permutation(150); x = unit(b.data)[p]
    return np.hstack([x, rng.normal(size=(150, 12))]), flip(rng, b.target[p], 3, noise), ("class", 3)

def diabetes(rng, n, noise):
    b = skd.load_diabetes(); p = rng.permutation(len(b.target)); y = b.target[p]
    y = (y - y.mean()) / y.std() + noise * rng.normal(size=len(p))
    return unit(b.data)[p], (y / y.std())[:, None], ("reg", 1)

def moons(rng, n, noise):
    x, y = skd.make_moons(n, noise=.1 + noise, random_state=int(rng.integers(1 << 30)))
    return unit(x), y, ("class", 2)

def spirals(rng, n, noise):
    y = rng.integers(0, 3, n); r = rng.random(n) ** .5; a = 4.5 * r + y * 2 * math.pi / 3 + rng.normal(size=n) * (.1 + noise)
    return np.stack([r * np.cos(a), r * np.sin(a)], 1) * 2, y, ("class", 3)

def words(rng, n, noise, vocab=200, topics=5):
    g = np.random.default_rng(int(rng.integers(1 << 30)))
    base = g.dirichlet(np.full(vocab, .3)); own = g.dirichlet(np.full(vocab, .1), topics)
    y = rng.integers(0, topics, n); x = np.zeros((n, vocab))
    for k in range(topics):
        i = np.where(y == k)[0]; m = .6 * base + .4 * own[k]
        x[i] = rng.multinomial(25, m / m.sum() * (1 - 1e-9), len(i))
    return np.sqrt(x), flip(rng, y, topics, noise), ("class", topics)

def sinusoid(rng, n, noise):
    x = rng.uniform(-2, 2, (n, 2)); y = np.sin(2.5 * x[:, 0]) * np.cos(1.5 * x[:, 1]) + noise * rng.normal(size=n)
    return x, (y / y.std())[:, None], ("reg", 1)

def polynomial(rng, n, noise):
    g = np.random.default_rng(int(rng.integers(1 << 30))); x = rng.normal(size=(n, 6))
    q = g.normal(size=(6, 6)); y = np.einsum("ni,ij,nj->n", x, q, x) + 2 * x @ g.normal(size=6)
    y = (y - y.mean()) / y.std() + noise * rng.normal(size=n)
    return x, y[:, None], ("reg", 1)

def shapes(rng, n, noise, side=10):
    y = rng.integers(0, 4, n); img = rng.normal(size=(n, side, side)) * (.3 + noise)
    for i in range(n):
        h = int(rng.integers(3, 6)); r, c = rng.integers(0, side - h + 1, 2); p = img[i, r:r + h, c:c + h]
        if y[i] == 0: p += 1.
        elif y[i] == 1: p[0] += 1.; p[-1] += 1.; p[:, 0] += 1.; p[:, -1] += 1.
        elif y[i] == 2: p += np.eye(h) * 1.5
        else: p[h // 2] += 1.5; p[:, h // 2] += 1.5
    return img.reshape(n, -1), y, ("class", 4)

def characters(rng, n, noise, letters=12, context=4):
    """Next-character prediction from the last four characters of text written by a random second-order chain."""
    g = np.random.default_rng(int(rng.integers(1 << 30)))
    chain = .97 * g.dirichlet(np.full(letters, .15), (letters, letters)) + .03 / letters
    cum = chain.cumsum(-1); u = rng.random(n + context + 2); t = [0, 1]
    for k in range(2, n + context + 2): t.append(min(letters - 1, int(np.searchsorted(cum[t[-2], t[-1]], u[k]))))
    t = np.array(t[2:]); w = np.stack([t[k:k + n] for k in range(context)], 1)
    return np.eye(letters)[w].reshape(n, -1) * 2, flip(rng, t[context:context + n], letters, noise), ("class", letters)

def parity(rng, n, noise, bits=5):
    x = rng.choice([-1., 1.], (n, 14)); y = (x[:, :bits - 2].prod(1) > 0).astype(int) + 2 * (x[:, bits - 1] > 0)
    return x, flip(rng, y, 4, noise), ("class", 4)

def blobs(rng, n, noise, classes=6, d=8):
    g = np.random.default_rng(int(rng.integers(1 << 30))); y = rng.integers(0, classes, n)
    return g.normal(size=(classes, d))[y] * .9 + rng.normal(size=(n, d)), flip(rng, y, classes, noise), ("class", classes)

def checkerboard(rng, n, noise):
    x = rng.uniform(-2, 2, (n, 2)); y = ((np.floor(x[:, 0] * 1.5) + np.floor(x[:, 1] * 1.5)) % 2).astype(int)
    return x, flip(rng, y, 2, noise), ("class", 2)

def forecast(rng, n, noise, lags=10):
    """The next value of a chaotic series with observation noise, from its last ten values."""
    z = [float(rng.uniform(.1, .9)), float(rng.uniform(.1, .9))]
    for _ in range(n + lags + 50): z.append(1 - 1.4 * min(2, z[-1] ** 2) + .3 * z[-2])
    z = np.array(z[50:]); o = unit(z[:, None])[:, 0] + noise * rng.normal(size=len(z))
    return np.stack([o[k:k + n] for k in range(lags)], 1), o[lags:lags + n, None], ("reg", 1)

def sparse_linear(rng, n, noise, d=60):
    g = np.random.default_rng(int(rng.integers(1 << 30))); w = np.zeros(d); w[:6] = g.normal(size=6); x = rng.normal(size=(n, d)); y = x @ w
    return x, (y / y.std() + noise * rng.normal(size=n))[:, None], ("reg", 1)

def steps(rng, n, noise):
    g = np.random.default_rng(int(rng.integers(1 << 30))); level = g.normal(size=12); x = rng.uniform(-2, 2, (n, 1))
    return x, (level[np.clip(((x[:, 0] + 2) * 3).astype(int), 0, 11)] + noise * rng.normal(size=n))[:, None], ("reg", 1)

def rings(rng, n, noise):
    y = rng.integers(0, 3, n); r = .5 + .6 * y + (.1 + noise) * rng.normal(size=n); a = rng.uniform(0, 2 * math.pi, n)
    return np.stack([r * np.cos(a), r * np.sin(a)], 1), y, ("class", 3)

def ridges(rng, n, noise, d=4):
    """A sum of three smooth ridge functions."""
    g = np.random.default_rng(int(rng.integers(1 << 30))); w = g.normal(size=(3, d)); x = rng.normal(size=(n, d)); z = x @ w.T
    y = np.tanh(2 * z[:, 0]) + np.abs(z[:, 1]) + np.exp(-z[:, 2] ** 2)
    return x, ((y - y.mean()) / y.std() + noise * rng.normal(size=n))[:, None], ("reg", 1)

def chains(rng, n, noise, letters=6, length=20):
    """Which of three first-order chains wrote a string, from its counts of letter pairs."""
    g = np.random.default_rng(int(rng.integers(1 << 30))); cum = g.dirichlet(np.full(letters, .8), (3, letters)).cumsum(-1); y = rng.integers(0, 3, n)
    s = rng.integers(0, letters, n); x = np.zeros((n, letters, letters))
    for _ in range(length):
        t = np.minimum(letters - 1, (rng.random(n)[:, None] > cum[y, s]).sum(1)); x[np.arange(n), s, t] += 1; s = t
    return np.sqrt(x.reshape(n, -1)), flip(rng, y, 3, noise), ("class", 3)

def gratings(rng, n, noise, side=9):
    """Orientation, in six classes, of a wave over a small noisy picture."""
    y = rng.integers(0, 6, n); a = (y + .6 * (rng.random(n) - .5)) * math.pi / 6; u, v = np.meshgrid(np.arange(side), np.arange(side))
    w = np.cos(a)[:, None, None] * u + np.sin(a)[:, None, None] * v
    img = np.sin(1.3 * w + rng.uniform(0, 2 * math.pi, n)[:, None, None]) + (.5 + noise) * rng.normal(size=(n, side, side))
    return img.reshape(n, -1), y, ("class", 6)

def heavy(rng, n, noise, d=10):
    """Regression with a target of heavy tails, as prices have."""
    g = np.random.default_rng(int(rng.integers(1 << 30))); w = g.normal(size=d) / math.sqrt(d); x = rng.normal(size=(n, d))
    y = np.exp(x @ w + .5 * x[:, 0] * x[:, 1] + noise * rng.standard_t(4, n) * .5); y = np.minimum(y, 30)
    return x, ((y - y.mean()) / y.std())[:, None], ("reg", 1)

def drawn(rng, n, noise):
    """A task of its own for every record: inputs, function, number of classes or regression, and what can not be foreseen are drawn."""
    g = np.random.default_rng(int(rng.integers(1 << 30))); d = int(g.choice([2, 4, 8, 16, 32, 64])); k = int(g.choice([1, 1, 2, 2, 3, 4, 6, 10]))
    shape = g.choice(["normal", "normal", "uniform", "binary", "mixed", "counts"])
    if shape == "uniform": x = rng.uniform(-1.7, 1.7, (n, d))
    elif shape == "binary": x = rng.choice([-1., 1.], (n, d))
    elif shape == "mixed": x = unit(rng.normal(size=(n, d)) @ (g.normal(size=(d, d)) * .6 ** np.arange(d)[:, None]))
    elif shape == "counts": x = unit(np.sqrt(rng.poisson(g.gamma(1., 1.5, d), (n, d))))
    else: x = rng.normal(size=(n, d))
    form = g.choice(["linear", "waves", "tree", "network", "pairs", "prototypes", "steps"])
    z = np.stack([surface(g, form, x) for _ in range(k if k > 1 else 1)], 1); z = (z - z.mean(0)) / (z.std(0) + 1e-6)
    if k == 1:
        y = z + noise * (rng.standard_t(3, z.shape) * .6 if g.random() < .25 else rng.normal(size=z.shape))
        return x, (y - y.mean()) / (y.std() + 1e-6), ("reg", 1)
    z = z * g.choice([1., 3., 10.]) + g.normal(size=k) * g.choice([0., 1.])
    y = (z + rng.gumbel(size=z.shape)).argmax(1)
    return x, flip(rng, y, k, noise / 4), ("class", k)

def surface(g, form, x):
    d = x.shape[1]
    if form == "linear": return x @ (g.normal(size=d) * (g.random(d) < .5))
    if form == "waves": return np.cos(x @ (g.normal(size=(d, 12)) * g.choice([.5, 1., 2.]) / math.sqrt(d)) * 1.5 + g.uniform(0, 6.3, 12)) @ g.normal(size=12)
    if form == "tree":
        node = np.zeros(len(x), int)
        for _ in range(4): node = 2 * node + (x[:, g.integers(d)] > g.normal() * .6)
        return g.normal(size=16)[node]
    if form == "network": return np.tanh(x @ g.normal(size=(d, 16)) * 1.5 / math.sqrt(d)) @ g.normal(size=16)
    if form == "pairs": return sum(g.normal() * x[:, g.integers(d)] * x[:, g.integers(d)] for _ in range(4)) + .3 * x @ g.normal(size=d)
    if form == "prototypes": return np.exp(-((x[:, None, :8] - g.normal(size=(5, min(8, d)))[None]) ** 2).sum(-1) / 6) @ g.normal(size=5)
    return sum(g.normal() * np.floor(x[:, g.integers(d)] * 2) for _ in range(3))

#         name: loader, training sizes, test size, label or target noise, validation at most
TASKS = {
    "net": {"wine": (wine, [30, 60], 60, [0, .1], 50), "diabetes": (diabetes, [60, 150, 250], 120, [0, .5], 60),
            "spirals": (spirals, [60, 200, 600], 3000, [0, .2], 300), "words": (words, [80, 250, 800], 3000, [0, .1], 300),
            "polynomial": (polynomial, [60, 200, 800], 3000, [.1, .5, 1], 300), "shapes": (shapes, [100, 300, 1000], 2500, [0, .4], 300),
            "parity": (parity, [100, 300, 1000], 3000, [0, .1], 300), "iris": (iris_wide, [25, 50], 50, [0, .1], 50)},
    "net2": {"blobs": (blobs, [60, 200, 800], 3000, [0, .1], 300), "checkerboard": (checkerboard, [100, 400, 1200], 3000, [0, .1], 300),
             "forecast": (forecast, [60, 200, 800], 2500, [.02, .2], 300), "sparse": (sparse_linear, [50, 150, 600], 2500, [.1, .5, 1], 300),
             "steps": (steps, [40, 150, 600], 3000, [.1, .4], 300)},
    "net3": {"rings": (rings, [60, 200, 800], 3000, [.05, .25], 300), "ridges": (ridges, [60, 200, 800], 3000, [.1, .5, 1], 300),
             "chains": (chains, [80, 250, 800], 3000, [0, .1], 300), "gratings": (gratings, [100, 300, 1000], 2500, [0, .5], 300),
             "heavy": (heavy, [80, 250, 800], 3000, [.1, .5], 300)},
    "net4": {"drawn": (drawn, [40, 100, 250, 600, 1200], 1000, [0, .1, .3, .8], 300)},
    "holdout-net": {"characters": (characters, [150, 500, 1500], 3000, [0, .1], 300), "moons": (moons, [40, 120, 500], 3000, [.1, .3], 300),
                    "sinusoid": (sinusoid, [40, 150, 600], 3000, [.1, .5, 1], 300)},
}

def friedman(rng, n, noise):
    x, y = skd.make_friedman1(n, 12, noise=4 * noise, random_state=int(rng.integers(1 << 30)))
    return x, ((y - y.mean()) / y.std())[:, None], ("reg", 1)

def cancer(rng, n, noise):
    b = skd.load_breast_cancer(); p = rng.permutation(len(b.target))
    return unit(b.data)[p], flip(rng, b.target[p], 2, noise), ("class", 2)

def teacher(rng, n, noise):
    g = np.random.default_rng(int(rng.integers(1 << 30))); x = rng.normal(size=(n, 15))
    y = (np.tanh(x @ g.normal(size=(15, 24)) / 4) @ g.normal(size=(24, 3))).argmax(1)
    return x, flip(rng, y, 3, noise), ("class", 3)

BOOST_TASKS = {"friedman": (friedman, [80, 300, 1200], 3000, [.1, .5, 1], 300), "cancer": (cancer, [60, 150, 250], 220, [0, .1], 90),
               "diabetes": (diabetes, [80, 200], 150, [0, .5], 90), "teacher": (teacher, [150, 500, 1500], 3000, [0, .1, .3], 300),
               "moons": (moons, [60, 200, 600], 3000, [.1, .3], 300), "polynomial": (polynomial, [100, 400, 1200], 3000, [.1, .5, 1], 300)}
MORE_BOOST_TASKS = {k: TASKS[f][k] for f, k in (("net", "words"), ("net2", "checkerboard"), ("net2", "sparse"), ("net2", "steps"), ("net3", "ridges"), ("net3", "heavy"))}
BOOST_TRAINERS = {"boost": ["sklearn", "lightgbm"], "boost2": ["sklearn", "lightgbm", "histogram"], "holdout-boost": ["xgboost"]}

# ---------------------------------------------------------------- a stack of networks of one shape
def start(kind, d, cfg, seed):
    rng = np.random.default_rng(7919 * seed + 13); dims = [d] + [cfg["width"]] * cfg["depth"] + [kind[1]]
    return [(rng.uniform(-1, 1, (i, o)) / math.sqrt(i), rng.uniform(-1, 1, (1, o)) / math.sqrt(i)) for i, o in zip(dims, dims[1:])]

def forward(P, x, drop=None, rng=None):
    hs, masks, h = [x], [], x
    for k, (w, b) in enumerate(P[:-1]):
        h = h @ w + b; m = h > 0
        if drop is not None: m = m * ((rng.random(h.shape, dtype=np.float32) >= drop) / (1 - drop))
        h = h * m; hs.append(h); masks.append(m)
    return h @ P[-1][0] + P[-1][1], hs, masks

def losses(kind, out, y):
    """Per example, and the gradient with respect to the output. A leading axis is the stack's."""
    if kind[0] == "reg":
        r = out - y
        return (r * r).mean(-1), 2 * r / r.shape[-1]
    z = out - out.max(-1, keepdims=True); e = np.exp(z); s = e.sum(-1, keepdims=True); p = e / s
    at = np.broadcast_to(y, out.shape[:-1])[..., None]
    l = (np.log(s) - np.take_along_axis(z, at, -1))[..., 0]
    np.put_along_axis(p, at, np.take_along_axis(p, at, -1) - 1, -1)
    return l, p

def chance(task, c, data_seed):
    """Test loss of the best constant that the training data give: class frequencies, or the mean."""
    rng = np.random.default_rng(data_seed); n, a = c["n_train"], c["n_test"]
    _, y, kind = task[0](rng, n + c["n_val"] + a, c["noise"]); train, test = y[a + c["n_val"]:][:n], y[:a]
    if kind[0] == "reg": return float(((test - train.mean(0)) ** 2).mean())
    share = (np.bincount(train, minlength=kind[1]) + 1) / (n + kind[1])
    return float(-np.log(share[test]).mean())

def schedule(name, E):
    return {"const": lambda e: 1., "cosine": lambda e: .5 * (1 + math.cos(math.pi * e / E)), "step": lambda e: .1 ** (3 * e // E),
            "warmup": lambda e: min(1., (e + 1) / max(2, E // 8)) * .5 * (1 + math.cos(math.pi * e / E)), "exp": lambda e: .03 ** (e / E)}[name]

def train_stack(task, cfgs, data_seed, seeds):
    """Trains configurations that differ in learning rate, dropout, weight decay and seed only. One history each."""
    c = cfgs[0]; fn = task[0]; rng = np.random.default_rng(data_seed)
    x, y, kind = fn(rng, c["n_train"] + c["n_val"] + c["n_test"], c["noise"])
    x = x.astype(np.float32); y = y.astype(np.float32) if kind[0] == "reg" else y.astype(np.int64)
    a, b = c["n_test"], c["n_test"] + c["n_val"]; tr = slice(b, b + c["n_train"])
    X, Y = x[tr], y[tr]; n, S, B, E = len(X), len(cfgs), c["batch"], c["epochs"]
    P = [tuple(np.stack(q).astype(np.float32) for q in zip(*layer)) for layer in zip(*[start(kind, x.shape[1], c, s) for s in seeds])]
    flat = [q for layer in P for q in layer]; m1 = [np.zeros_like(q) for q in flat]; m2 = [np.zeros_like(q) for q in flat]
    col = lambda f: np.array([f(k) for k in cfgs], np.float32)[:, None, None]
    lr0, wd, drop = col(lambda k: k["lr"]), col(lambda k: k["wd"]), col(lambda k: k["dropout"]); any_drop = bool((drop > 0).any())
    orders = [np.random.default_rng(31 * s + 5) for s in seeds]; noise = np.random.default_rng(data_seed * 7 + 1); f = schedule(c["sched"], E); t = 0
    H = [{"train": [], "val": [], "test": [], "acc": [], "lr": [], "grad_norm": []} for _ in cfgs]; alive = [True] * S
    for e in range(E):
        lr = lr0 * f(e); q = np.stack([g.permutation(n) for g in orders]); tot = np.zeros(S); norm = np.zeros(S)
        for k in range(0, n, B):
            i = q[:, k:k + B]; xb = X[i]; t += 1
            if c["augment"]: xb = xb + c["augment"] * noise.standard_normal(xb.shape, dtype=np.float32)
            out, hs, masks = forward(P, xb, drop if any_drop else None, noise)
            l, g = losses(kind, out, Y[i]); tot += l.sum(1); g = g / i.shape[1]; grads = []
            for L in range(len(P) - 1, -1, -1):
                grads[:0] = [hs[L].swapaxes(1, 2) @ g, g.sum(1, keepdims=True)]
                if L: g = (g @ P[L][0].swapaxes(1, 2)) * masks[L - 1]
            norm += np.sqrt(sum((d * d).reshape(S, -1).sum(1, dtype=np.float64) for d in grads)) / -(-n // B)
            for j, (w, d) in enumerate(zip(flat, grads)):
                if c["opt"] == "adam":
                    m1[j] += .1 * (d - m1[j]); m2[j] += .001 * (d * d - m2[j])
                    w -= lr * wd * w + (lr / (1 - .9 ** t)) * m1[j] / (np.sqrt(m2[j] / (1 - .999 ** t)) + 1e-8); continue
                d = d + wd * w
                if c["opt"] == "rmsprop": m2[j] += .01 * (d * d - m2[j]); d = d / (np.sqrt(m2[j]) + 1e-8)
                elif c["opt"] in ("momentum", "nesterov"):
                    m1[j] *= .9; m1[j] += d; d = d + .9 * m1[j] if c["opt"] == "nesterov" else m1[j]
                w -= lr * d
        ov = forward(P, x[None, a:b])[0]; ot = forward(P, x[None, :a])[0]
        lv, lt = losses(kind, ov, y[a:b])[0].mean(1), losses(kind, ot, y[:a])[0].mean(1)
        for s in range(S):
            if not alive[s]: continue
            h = H[s]; h["train"].append(tot[s] / n); h["val"].append(lv[s]); h["test"].append(lt[s])
            h["lr"].append(float(lr[s, 0, 0])); h["grad_norm"].append(norm[s])
            if kind[0] == "class": h["acc"].append(float((ov[s].argmax(-1) == y[a:b]).mean()))
            alive[s] = math.isfinite(tot[s])
        if not any(alive): break
    return H

def stopped(h, patience):
    """The history as early stopping with this patience would have left it."""
    if not patience: return h
    best, at = math.inf, 0
    for e, v in enumerate(h["val"]):
        if v < best: best, at = v, e
        elif e - at >= patience: return {k: s[:e + 1] for k, s in h.items()}
    return h

def sample_net(family, i):
    r = random.Random(f"{family}-{i}"); name = r.choice(sorted(TASKS[family])); t = TASKS[family][name]
    opt = r.choice(["sgd", "momentum", "nesterov", "adam", "adam", "adam", "rmsprop"])
    good = {"sgd": .1, "momentum": .02, "nesterov": .02, "adam": .002, "rmsprop": .001}[opt]
    lr = good * 10 ** r.choice([-2.5, -2, -1, -.5, 0, 0, 0, .5, 1, 1.5, 2])
    cfg = dict(task=name, n_train=r.choice(t[1]), n_val=min(t[4], r.choice([50, 100, 300])), n_test=t[2], noise=r.choice(t[3]),
               width=r.choice([2, 4, 16, 64, 128]), depth=r.choice([1, 1, 2, 3]), dropout=r.choice([0, 0, 0, .2, .5]), wd=r.choice([0, 0, 1e-4, 1e-2]),
               opt=opt, lr=lr, sched=r.choice(["const"] * 5 + ["cosine", "step", "warmup", "exp"]), batch=r.choice([16, 32, 64]),
               epochs=r.choice([12, 25, 40, 60, 100]), augment=r.choice([0, 0, 0, 0, .3]), patience=r.choice([0] * 7 + [5, 10]))
    while cfg["n_train"] * cfg["epochs"] / cfg["batch"] > 1500: cfg["batch"] *= 2
    return t, cfg

def net(family, i):
    task, c = sample_net(family.replace("pairs", "net"), i); seeds = [0, 1, 2, 3] if "pairs" in family else [0, 1]
    one = lambda k: train_stack(task, [k], 50000 + i, [0])[0]
    variants = {"lr_down": {"lr": c["lr"] / 10}, "lr_up": {"lr": c["lr"] * 10}, "longer": {"epochs": c["epochs"] * 2},
                "regularize": {"dropout": max(c["dropout"], .4), "wd": max(c["wd"], 1e-2)}, "smaller": {"width": max(2, c["width"] // 4)},
                "bigger": {"width": min(384, max(16, c["width"] * 4)), "depth": min(3, c["depth"] + 1)}}
    side = ["lr_down", "lr_up", "regularize"]
    hs = train_stack(task, [c] * len(seeds) + [{**c, **variants[k]} for k in side], 50000 + i, seeds + [0] * len(side))
    runs = dict(zip(side, hs[len(seeds):])); runs.update({k: one({**c, **variants[k]}) for k in ("longer", "smaller", "bigger")})
    cut = lambda h: stopped(h, c["patience"])
    return c, chance(task, c, 50000 + i), cut(hs[0]), [cut(h) for h in hs[1:len(seeds)]], {k: (variants[k], cut(runs[k])) for k in variants}

# ---------------------------------------------------------------- boosting
def boost_loss(kind, raw, y):
    """Cross-entropy or squared error from raw scores (n,) or (n, k), and accuracy."""
    if kind[0] == "reg": return float(((raw.reshape(-1) - y[:, 0]) ** 2).mean()), None
    if raw.ndim == 1 or raw.shape[1] == 1:
        z = raw.reshape(-1); return float((np.logaddexp(0, z) - y * z).mean()), float(((z > 0) == y).mean())
    z = raw - raw.max(1, keepdims=True); lp = z - np.log(np.exp(z).sum(1, keepdims=True))
    return float(-lp[np.arange(len(y)), y].mean()), float((raw.argmax(1) == y).mean())

def staged(trainer, kind, c, X, Y, parts):
    """Raw scores of every part after every round."""
    seed = c["seed"]; y = Y[:, 0] if kind[0] == "reg" else Y; k = kind[1]
    if trainer == "sklearn":
        from sklearn.ensemble import GradientBoostingClassifier as C, GradientBoostingRegressor as R
        m = (R if kind[0] == "reg" else C)(n_estimators=c["rounds"], learning_rate=c["lr"], max_depth=c["depth"], subsample=c["subsample"],
                                           min_samples_leaf=c["min_leaf"], max_features=c["columns"], random_state=seed).fit(X, y)
        gens = [m.staged_predict(p) if kind[0] == "reg" else m.staged_decision_function(p) for p in parts]
        yield from zip(*gens); return
    if trainer == "histogram":
        from sklearn.ensemble import HistGradientBoostingClassifier as C, HistGradientBoostingRegressor as R
        m = (R if kind[0] == "reg" else C)(max_iter=c["rounds"], learning_rate=c["lr"], max_depth=c["depth"], max_leaf_nodes=31, min_samples_leaf=c["min_leaf"],
                                           l2_regularization=c["l2"], max_features=c["columns"], early_stopping=False, random_state=seed).fit(X, y)
        gens = [m.staged_predict(p) if kind[0] == "reg" else m._staged_raw_predict(p) for p in parts]
        yield from zip(*gens); return
    if trainer == "lightgbm":
        import lightgbm as L
        o = {"reg": "regression", "class": "binary" if k == 2 else "multiclass"}[kind[0]]
        p = dict(objective=o, learning_rate=c["lr"], max_depth=c["depth"], num_leaves=min(63, 2 ** c["depth"]), bagging_fraction=c["subsample"],
                 bagging_freq=int(c["subsample"] < 1), min_data_in_leaf=c["min_leaf"], lambda_l2=c["l2"], feature_fraction=c["columns"], seed=seed,
                 verbose=-1, num_threads=1, **({"num_class": k} if k > 2 and kind[0] == "class" else {}))
        m = L.train(p, L.Dataset(X, y), c["rounds"]); per = k if k > 2 and kind[0] == "class" else 1; acc = [0.] * len(parts)
        for r in range(m.current_iteration()):
            acc = [s + m.predict(q, raw_score=True, start_iteration=r, num_iteration=1) for s, q in zip(acc, parts)]
            yield [np.asarray(s) for s in acc]
        return
    import xgboost as G
    o = {"reg": "reg:squarederror", "class": "binary:logistic" if k == 2 else "multi:softprob"}[kind[0]]
    p = dict(objective=o, eta=c["lr"], max_depth=c["depth"], subsample=c["subsample"], min_child_weight=c["min_leaf"] / 2, reg_lambda=c["l2"],
             colsample_bytree=c["columns"], seed=seed, nthread=1, **({"num_class": k} if k > 2 and kind[0] == "class" else {}))
    mats = [G.DMatrix(q) for q in parts]; m = G.train(p, G.DMatrix(X, y), c["rounds"])
    for r in range(c["rounds"]): yield [m.predict(d, output_margin=True, iteration_range=(0, r + 1)) for d in mats]

def boosted(task, c, data_seed):
    rng = np.random.default_rng(data_seed); x, y, kind = task[0](rng, c["n_train"] + c["n_val"] + c["n_test"], c["noise"])
    a, b = c["n_test"], c["n_test"] + c["n_val"]; parts = [slice(b, b + c["n_train"]), slice(a, b), slice(0, a)]; H = {"train": [], "val": [], "test": [], "acc": []}
    for raws in staged(c["trainer"], kind, c, x[parts[0]], y[parts[0]], [x[p] for p in parts]):
        (l, _), (v, acc), (t, _) = (boost_loss(kind, r, y[p]) for r, p in zip(raws, parts))
        H["train"].append(l); H["val"].append(v); H["test"].append(t)
        if acc is not None: H["acc"].append(acc)
    return H

def sample_boost(family, i):
    r = random.Random(f"{family}-{i}"); tasks = MORE_BOOST_TASKS if family == "boost2" else BOOST_TASKS; name = r.choice(sorted(tasks)); t = tasks[name]
    return t, dict(task=name, trainer=r.choice(BOOST_TRAINERS[family]), n_train=r.choice(t[1]), n_val=min(t[4], r.choice([50, 100, 300])), n_test=t[2],
                   noise=r.choice(t[3]), lr=r.choice([.003, .01, .03, .1, .1, .3, .3, 1.]), depth=r.choice([1, 2, 3, 4, 6]), subsample=r.choice([1., 1., .7, .5]),
                   min_leaf=r.choice([1, 5, 20]), l2=r.choice([0, 1., 1.]), columns=r.choice([1., 1., .6]), rounds=r.choice([25, 40, 60, 100, 150, 250]), seed=0)

def boost(family, i):
    task, c = sample_boost(family, i)
    variants = {"lr_down": {"lr": c["lr"] / 10}, "lr_up": {"lr": min(1.5, c["lr"] * 10)}, "longer": {"rounds": c["rounds"] * 2},
                "regularize": {"subsample": min(c["subsample"], .5), "l2": max(c["l2"], 10.), "min_leaf": max(c["min_leaf"], 20), "columns": min(c["columns"], .6)},
                "smaller": {"depth": max(1, c["depth"] // 2)}, "bigger": {"depth": min(10, c["depth"] * 2)}}
    return c, chance(task, c, 80000 + i), boosted(task, c, 80000 + i), [boosted(task, {**c, "seed": 1}, 80000 + i)], {k: (v, boosted(task, {**c, **v}, 80000 + i)) for k, v in variants.items()}

# ---------------------------------------------------------------- records
def rounded(h, digits, names):
    return {k: [float(f"{v:.{digits}g}") if math.isfinite(v) else None for v in h[k]] for k in names if k in h}

def record(job):
    family, i = job; c, constant, run, seeds, variants = (boost if "boost" in family else net)(family, i)
    full = ["train", "val", "test", "acc", "lr", "grad_norm"]; pairs = family == "holdout-pairs"; of_run, of_seed, of_other = (4, 4, full[:3]) if pairs else (6, 5, ["train", "test"])
    return json.dumps({"id": f"{family}-{i:04d}", "config": c, "chance": float(f"{constant:.5g}"), "run": rounded(run, of_run, full[:3] if pairs else full), "seeds": [rounded(s, of_seed, full[:3]) for s in seeds],
                       "interventions": {k: {"config": v, **rounded(h, 4, of_other)} for k, (v, h) in variants.items()}})

if __name__ == "__main__":
    import multiprocessing as mp
    family, out = sys.argv[1:3]; n = int(sys.argv[3]) if len(sys.argv) > 3 else 200; first = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    with mp.Pool(int(os.environ.get("WORKERS", "1"))) as pool, gzip.open(out, "at") as f:
        for k, line in enumerate(pool.imap(record, [(family, i) for i in range(first, first + n)])):
            f.write(line + "\n")
            if k % 10 == 9: f.flush(); print(k + 1, flush=True)
