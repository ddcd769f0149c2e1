"""Draws seconds against rows, both on logarithmic axes, as SVG: plot.py TIMES.csv OUT.svg. A line of slope 1 is linear growth."""
import csv
import math
import sys

runs = {}
for name, rows, ours, peer in csv.reader(open(sys.argv[1])):
    runs.setdefault(name, []).append((int(rows), float(ours), float(peer)))
width, height, left, bottom = 720, 440, 60, 50
xs = [r for points in runs.values() for r, _, _ in points]
ys = [max(1e-4, t) for points in runs.values() for p in points for t in p[1:]]
x0, x1, y0, y1 = math.log10(min(xs)), math.log10(max(xs)), math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
place = lambda rows, seconds: (left + (math.log10(rows) - x0) / max(1e-9, x1 - x0) * (width - left - 150),
                               height - bottom - (math.log10(max(1e-4, seconds)) - y0) / (y1 - y0) * (height - bottom - 20))
colours = ("#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377")
out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
       '<title>Seconds against rows</title>', f'<rect width="{width}" height="{height}" fill="#fff"/>']
for decade in range(y0, y1 + 1):
    y = place(min(xs), 10 ** decade)[1]
    out.append(f'<path d="M{left} {y:.1f}H{width - 150}" stroke="#ddd"/><text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{10 ** decade:g} s</text>')
for rows in sorted(set(xs)):
    x = place(rows, 10 ** y0)[0]
    out.append(f'<text x="{x:.1f}" y="{height - bottom + 20}" text-anchor="middle">{rows:,}</text>')
out.append(f'<text x="{left}" y="{height - 8}">rows; solid: Rapport, dashed: scikit-learn; both axes logarithmic</text>')
labels = []
for colour, (name, points) in zip(colours, sorted(runs.items())):
    points.sort()
    for side, dash in ((1, ""), (2, ' stroke-dasharray="5 4"')):
        path = "L".join("%.1f %.1f" % place(p[0], p[side]) for p in points)
        out.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
    labels.append([place(points[-1][0], points[-1][1])[1], name, colour])
labels.sort()
for i, (y, name, colour) in enumerate(labels):
    y = max(y, labels[i - 1][0] + 15) if i else y
    labels[i][0] = y
    out.append(f'<text x="{width - 142}" y="{y + 4:.1f}" fill="{colour}">{name}</text>')
open(sys.argv[2], "w").write("\n".join(out + ["</svg>\n"]))
