#!/usr/bin/env python3
"""Reads the JSON of files into dicts, and says how many seconds it took, whenever asked.

usage: parse-files.py FILE...

Asked by a line on standard input; the first answer is Python's version.
"""
import gc
import json
import platform
import sys
import time

documents = []
for path in sys.argv[1:]:
    with open(path, 'rb') as file:
        documents += file.read().splitlines() if path.endswith('.ndjson') else [file.read()]
gc.disable()    # dicts without cycles: collecting them would only cost Python time
print(platform.python_version(), flush=True)
for _ in sys.stdin:
    start = time.process_time()
    dicts = [json.loads(document) for document in documents]
    print(time.process_time() - start, flush=True)
    del dicts
