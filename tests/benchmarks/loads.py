#!/usr/bin/env python3
"""Reads the JSON lines of a file into dicts, and says how many seconds it took, whenever asked.

usage: loads.py FILE BYTES

Asked by a line on standard input; the first answer is Python's version.
"""
import gc
import json
import platform
import sys
import time

with open(sys.argv[1], 'rb') as file:
    lines = file.read(int(sys.argv[2])).splitlines()
gc.disable()    # dicts without cycles: collecting them would only cost Python time
print(platform.python_version(), flush=True)
for _ in sys.stdin:
    start = time.process_time()
    dicts = [json.loads(line) for line in lines]
    print(time.process_time() - start, flush=True)
    del dicts
