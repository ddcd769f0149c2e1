#!/usr/bin/python3
# What an analyst does otherwise: import_table.py FILE.csv TARGET.db. Needs python3-pandas python3-sqlalchemy.
import sys
import time

begin = time.perf_counter()
import pandas as pd
from sqlalchemy import create_engine

started = time.perf_counter()
table = pd.read_csv(sys.argv[1])
done = time.perf_counter()
table.to_sql("customers", create_engine("sqlite:///" + sys.argv[2]))
print(f"imports {started - begin:.2f}, read {done - started:.2f}, store {time.perf_counter() - done:.2f}")
