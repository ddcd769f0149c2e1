#!/usr/bin/python3
# BG/NBD by maximum likelihood with SciPy's Nelder-Mead: clv_peers.py SUMMARY ROUNDS. Prints wall and processor seconds.
import sys, time, numpy as np, pandas as pd
from scipy.special import gammaln, betaln
from scipy.optimize import minimize
d = pd.read_csv(sys.argv[1])
x, tx, T = (d[c].to_numpy(float) for c in ('frequency', 'recency', 'T'))
def nll(p):
    r, al, a, b = np.exp(p)
    A1 = gammaln(r + x) - gammaln(r) + r * np.log(al); A2 = betaln(a, b + x) - betaln(a, b)
    A3 = -(r + x) * np.log(al + T)
    A4 = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(al + tx), -np.inf)
    return -np.sum(A1 + A2 + np.logaddexp(A3, A4))
for _ in range(int(sys.argv[2])):
    w = time.perf_counter(); p = time.process_time()
    best = minimize(nll, np.zeros(4), method='Nelder-Mead', options=dict(maxiter=5000, xatol=1e-8, fatol=1e-8))
    print('scipy', round(time.perf_counter() - w, 3), round(time.process_time() - p, 3), -best.fun)
