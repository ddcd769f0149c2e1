"""Compares the lines of MiningSpeed and its peers: report.py OURS PEER ROWS PAIRS [TIMES.csv]. Median of repeats, then of pairs."""
import json
import statistics
import sys

GOALS = {"tree": (.7, .3), "forest": (.3, .2), "boost": (1, 1), "logistic": (1, 1), "kmeans": (1, 1), "knn": (1, 1)}


def read(name):
    runs = {}
    for text in open(name):
        run = json.loads(text)
        runs.setdefault(run["pair"], {}).setdefault(run["algorithm"], []).append(run)
    return runs


def median(runs, key):
    return statistics.median(run[key] for run in runs)


ours, peer, rows = read(sys.argv[1]), read(sys.argv[2]), int(sys.argv[3])
print(f"{rows:,} rows x 20 columns, {sys.argv[4]} alternating pairs, medians of warm repeats; seconds of wall (of processors)")
print(f"{'algorithm':10}{'':9}{'Rapport':>18}{'scikit-learn':>20}{'ratio':>8}{'goal':>7}   quality Rapport, peer")
for name in next(iter(ours.values())):
    if name == "memory":
        continue
    key = "predict" if name == "knn" else "fit"
    a = {pair: median(runs[name], key) for pair, runs in ours.items()}
    b = {pair: median(runs[name], key) for pair, runs in peer.items()}
    ratio = statistics.median(a[pair] / b[pair] for pair in a)
    goal = GOALS[name][rows >= 1_000_000]
    cpu = [statistics.median(median(runs[name], key + "_cpu") for runs in side.values()) for side in (ours, peer)]
    first = statistics.median(runs[name][0][key] for runs in ours.values())
    quality = [statistics.median(median(runs[name], "quality") for runs in side.values()) for side in (ours, peer)]
    print(f"{name:10}{key:9}{statistics.median(a.values()):9.3f} ({cpu[0]:6.2f}){statistics.median(b.values()):11.3f} ({cpu[1]:6.2f})"
          f"{ratio:8.2f}{goal:7}{'' if ratio <= goal else ' missed':8}{quality[0]:9.4f} {quality[1]:9.4f}   first run {first:.2f} s")
    if len(sys.argv) > 5:
        with open(sys.argv[5], "a") as times:
            times.write(f"{name},{rows},{statistics.median(a.values())},{statistics.median(b.values())}\n")
memory = [statistics.median(runs["memory"][0]["peak_mb"] for runs in side.values()) for side in (ours, peer)]
print(f"peak MB of the whole process: {memory[0]:.0f} and {memory[1]:.0f}, ratio {memory[0] / memory[1]:.2f}; goal 1.3")
