#!/usr/bin/python3
# As import_table.py, several times in one process: import_warm.py FILE.csv FOLDER ROUNDS. Prints wall and processor seconds a round.
import sys
import time

import pandas as pd
from sqlalchemy import create_engine

for round in range(1, int(sys.argv[3]) + 1):
    wall, cpu = time.perf_counter(), time.process_time()
    engine = create_engine(f"sqlite:///{sys.argv[2]}/peer{round}.db")
    pd.read_csv(sys.argv[1]).to_sql("customers", engine)
    engine.dispose()
    print(f"{round} {time.perf_counter() - wall:.3f} {time.process_time() - cpu:.3f}")
