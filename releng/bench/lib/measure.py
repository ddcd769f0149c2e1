#!/usr/bin/python3
"""Runs a command as a whole process and prints wall seconds, cpu seconds and peak memory as JSON on the last line.

measure.py [--runs N] -- COMMAND…   (the median run by wall time is printed; the command's own output is dropped)
"""
import json
import os
import subprocess
import sys
import time


def once(command):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    text = process.stdout.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    return {"wall": round(time.perf_counter() - begin, 3), "cpu": round(usage.ru_utime + usage.ru_stime, 3),
            "peakMB": usage.ru_maxrss // 1024, "exit": os.waitstatus_to_exitcode(status), "says": text.strip()[-300:]}


def main():
    split = sys.argv.index("--")
    options, command = sys.argv[1:split], sys.argv[split + 1:]
    runs = int(options[options.index("--runs") + 1]) if "--runs" in options else 1
    results = sorted((once(command) for _ in range(runs)), key=lambda r: r["wall"])
    print(json.dumps(results[len(results) // 2], ensure_ascii=False))


main()
