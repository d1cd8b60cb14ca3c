"""One cold process of bench/reading-speed.ts: text_one.py duckdb|polars FILE. Prints checksums; exits 3 where the library is not installed."""

import json
import resource
import sys

way, path = sys.argv[1:3]
try:
    if way == "polars":
        import polars

        table = polars.read_csv(path) if path.endswith(".csv") else polars.read_ndjson(path)
        sums = [f"{name} {table.height} {table[name].sum():.9e}" for name in ("train_loss", "val_loss")]
    else:
        import duckdb

        reader = "read_csv" if path.endswith(".csv") else "read_json"
        row = duckdb.sql(f"select count(*), sum(train_loss), sum(val_loss) from {reader}('{path}')").fetchall()[0]
        sums = [f"train_loss {row[0]} {row[1]:.9e}", f"val_loss {row[0]} {row[2]:.9e}"]
except ImportError:
    sys.exit(3)
print(json.dumps({"sums": sums, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))
