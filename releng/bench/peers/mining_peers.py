#!/usr/bin/python3
"""scikit-learn's counterparts of the built-in algorithms, timed, two jobs: mining_peers.py FILE.csv REPEATS QUERIES [ALGORITHM,...]

The same columns, rows, split and settings as mining-lib/MiningSpeed.java. What scikit-learn needs before it can begin (codes,
one-hot columns, scaling) belongs to its fit, as it belongs to Rapport's. Needs python3-sklearn and python3-pandas.
"""
import json
import resource
import sys
import time
import warnings

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler
from sklearn.tree import DecisionTreeClassifier

warnings.simplefilter("ignore")
path, repeats, queries = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
wanted = sys.argv[4].split(",") if len(sys.argv) > 4 else ["tree", "forest", "boost", "logistic", "knn", "kmeans"]
table = pd.read_csv(path).dropna().drop(columns=["customer_id", "signup"])
y, X = table["churn"].to_numpy(), table.drop(columns="churn")
texts = [c for c in X.columns if X[c].dtype == object]
numbers = [c for c in X.columns if X[c].dtype != object]
is_test = (np.arange(len(X), dtype=np.uint64) * np.uint64(2654435761) & np.uint64(0xFFFFFFFF)) % np.uint64(5) == 0
codes = make_column_transformer((OrdinalEncoder(), texts), remainder="passthrough")
columns = make_column_transformer((OneHotEncoder(handle_unknown="ignore"), texts), (StandardScaler(), numbers))
dense = make_column_transformer((OneHotEncoder(handle_unknown="ignore", sparse_output=False), texts), (StandardScaler(), numbers))
models = {
    "tree": lambda: make_pipeline(codes, DecisionTreeClassifier(max_depth=3, random_state=42)),
    "forest": lambda: make_pipeline(codes, RandomForestClassifier(100, max_depth=3, random_state=42, n_jobs=2)),
    "boost": lambda: make_pipeline(codes, HistGradientBoostingClassifier(
        max_iter=100, max_depth=3, learning_rate=0.1, early_stopping=False, random_state=42)),
    "logistic": lambda: make_pipeline(columns, LogisticRegression(C=1, max_iter=500)),
    "knn": lambda: make_pipeline(dense, KNeighborsClassifier(3, algorithm="brute", n_jobs=2)),
}


def clock():
    return time.perf_counter(), time.process_time()


def spent(begin):
    end = clock()
    return round(end[0] - begin[0], 4), round(end[1] - begin[1], 4)


def line(name, fit, predict, quality, rows, asked):
    print(json.dumps({"algorithm": name, "fit": fit[0], "fit_cpu": fit[1], "predict": predict[0], "predict_cpu": predict[1],
                      "quality": quality, "rows": rows, "queries": asked}), flush=True)


for name in wanted:
    for _ in range(repeats):
        if name == "kmeans":
            Z = StandardScaler().fit_transform(X[numbers])
            begin = clock()
            model = KMeans(5, n_init=5, random_state=42).fit(Z)
            fit, begin = spent(begin), clock()
            model.predict(Z)
            line(name, fit, spent(begin), model.inertia_ / len(Z), len(Z), len(Z))
            continue
        test, actual = X[is_test], y[is_test]
        if name == "knn":
            test, actual = test[:queries], actual[:queries]
        begin = clock()
        model = models[name]().fit(X[~is_test], y[~is_test])
        fit, begin = spent(begin), clock()
        scores = model.predict_proba(test)[:, 1]
        line(name, fit, spent(begin), roc_auc_score(actual, scores), int((~is_test).sum()), len(test))
print(json.dumps({"algorithm": "memory", "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))
