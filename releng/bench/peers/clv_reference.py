#!/usr/bin/python3
# BG/NBD by maximum likelihood with SciPy on a summary (columns frequency, recency, T): clv_reference.py SUMMARY [ROUNDS].
# The same likelihood, vectorised with NumPy; Nelder-Mead as the literature's programs use it, and L-BFGS-B with differences.
# Prints for each wall seconds, processor seconds, the log-likelihood, and the parameters.
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
methods = {'scipy': ('Nelder-Mead', dict(maxiter=5000, xatol=1e-8, fatol=1e-8)), 'scipy-lbfgsb': ('L-BFGS-B', dict(ftol=1e-13, gtol=1e-5))}
for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
    for name, (method, options) in methods.items():
        w = time.perf_counter(); p = time.process_time()
        best = minimize(nll, np.zeros(4), method=method, options=options)
        print(name, round(time.perf_counter() - w, 3), round(time.process_time() - p, 3), -best.fun, *np.exp(best.x).round(4))
