"""What the border to Python costs: the override against the bare calls, many records at once against a loop.

Prints a line for each goal, as the other benchmarks do: NAME RATIO GOAL ok|short. The loops are what one
would write without the bulk calls; what both make is compared first.
"""
import json
import statistics
import time

import gi

gi.require_version('Gov', '1.0')
from gi.repository import Gov  # noqa: E402

COUNT = 100000
CYCLES = 5


def make_lines():
    for i in range(COUNT):
        yield json.dumps({
            'type': 'Action', 'id': f'urn:example:action:{i}', 'number': str(i), 'title': f'Bridge {i}',
            'text': f'Ask three firms what repair number {i} costs.', 'topic': 'Bridges and roads', 'kind': 'task',
            'agreedOn': f'2021-{i % 12 + 1:02}-{i % 28 + 1:02}', 'plannedStart': f'2022-01-{i % 31 + 1:02}',
            'status': ('open', 'done', 'in-progress')[i % 3], 'result': 'None yet.', 'percentComplete': i % 101,
            'priority': i % 5, 'extent': 'the whole bridge'})


ACTIONS = Gov.Register.from_json('\n'.join(make_lines())).list('action')


def loop_records():
    return [{'id': a.id, 'number': a.number, 'title': a.title, 'text': a.text, 'topic': a.topic, 'kind': str(a.kind),
             'agreed_on': str(a.agreed_on), 'planned_start': str(a.planned_start), 'status': str(a.status),
             'result': a.result, 'percent_complete': a.percent_complete, 'priority': a.priority, 'extent': a.extent}
            for a in ACTIONS]


def seconds(call):
    before = time.process_time()
    call()
    return time.process_time() - before


def compare(name, slow, fast, goal, at_most=False):
    """How many times as long the one takes as the other: in turns, the median of the cycles."""
    ratios = sorted(seconds(slow) / seconds(fast) for _ in range(CYCLES))
    ratio = statistics.median(ratios)
    good = ratio <= goal if at_most else ratio >= goal
    print(f'{name} {ratio:.2f} {goal} {"ok" if good else "short"}  # {ratios[1]:.2f} to {ratios[-2]:.2f}')


def main():
    first = loop_records()
    records = ACTIONS.to_records()
    assert [{name: record[name] for name in first[0]} for record in records] == first
    assert ACTIONS.column('text') == [record['text'] for record in first]
    assert ACTIONS.buffer('percent_complete').tolist() == [record['percent_complete'] for record in first]
    assert ACTIONS.buffer('agreed_on')[0] == 1609459200  # 2021-01-01
    del first, records

    some = ACTIONS[:10000]
    repeat = range(10)
    compare('python-attribute-vs-getter', lambda: [[a.title for a in some] for _ in repeat],
            lambda: [[a.get_title() for a in some] for _ in repeat], 1.3, at_most=True)
    compare('python-records-vs-loop', loop_records, ACTIONS.to_records, 2.5)
    compare('python-texts-vs-loop', lambda: [a.text for a in ACTIONS], lambda: ACTIONS.column('text'), 3)
    compare('python-numbers-vs-loop', lambda: [a.percent_complete for a in ACTIONS],
            lambda: ACTIONS.buffer('percent_complete'), 8)
    compare('python-dates-vs-loop', lambda: [a.agreed_on for a in ACTIONS], lambda: ACTIONS.buffer('agreed_on'), 8)


if __name__ == '__main__':
    main()
