# Tells the seconds that clv measured: clv_report.py WHAT ROUNDS OURS PEERS, ROUNDS fits a process and pair in OURS
import os, statistics, sys
rounds = int(sys.argv[2])
runs = {}
for name in sys.argv[3:]:
    for line in open(name):
        what, wall, cpu, likelihood = line.split()[:4]
        runs.setdefault(what, []).append((float(wall), float(cpu), float(likelihood)))
print(os.path.basename(sys.argv[1]))
median = lambda found, i: statistics.median(run[i] for run in found)
for what, found in runs.items():
    if what.startswith('scipy'):
        print(f"  {what}: median {median(found, 0):.3f} s ({median(found, 1):.3f} s of processors)")
    else:
        first = found[::rounds]
        print(f"  {what}: first in a process {median(first, 0):.3f} s ({median(first, 1):.3f} s of processors), "
              f"all {median(found, 0):.3f} s ({median(found, 1):.3f} s of processors)")
ours = runs['bgnbd']
for peer in ('scipy', 'scipy-lbfgsb'):
    theirs = runs[peer]
    ratio = lambda i, pick: statistics.median(pick(ours[p * rounds:(p + 1) * rounds], i) / theirs[p][i] for p in range(len(theirs)))
    print(f"  BG/NBD to {peer}, median of {len(theirs)} pairs: first fit {ratio(0, lambda r, i: r[0][i]):.3f} of its wall time, "
          f"warm {ratio(0, median):.3f} ({ratio(1, median):.3f} of its processor time); goal 0.2; "
          f"log-likelihoods differ by {abs(ours[0][2] - theirs[0][2]):.4f}")
