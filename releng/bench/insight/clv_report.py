# Tells the seconds that clv measured: clv_report.py WHAT OURS PEERS
import os, statistics, sys
runs = {}
for name in sys.argv[2:]:
    for line in open(name):
        what, wall, cpu, likelihood = line.split()
        runs.setdefault(what, []).append((float(wall), float(cpu), float(likelihood)))
print(os.path.basename(sys.argv[1]))
for what, found in runs.items():
    wall, cpu = (statistics.median(run[i] for run in found) for i in (0, 1))
    print(f"  {what}: first {found[0][0]:.3f} s, median {wall:.3f} s ({cpu:.3f} s of processors)")
ours, peer = runs['bgnbd'], runs['scipy']
print(f"  BG/NBD: {statistics.median(r[0] for r in ours) / statistics.median(r[0] for r in peer):.3f} of SciPy's wall time, "
      f"{statistics.median(r[1] for r in ours) / statistics.median(r[1] for r in peer):.3f} of its processor time; goal 0.2; "
      f"log-likelihoods differ by {abs(ours[0][2] - peer[0][2]):.4f}")
