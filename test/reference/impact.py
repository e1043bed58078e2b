"""Reference figures for market impact, computed apart from the application, from facts/ alone.

    python3 test/reference/impact.py > test/reference/impact.json

Reads the published files with the standard library only. Yields are integer hundredths of a percent, so
that a difference is a whole number of basis points; means and medians are fractions, written with twelve
decimals. Day 0: the first trading day whose curve (struck at 15:30 New York) could know.
"""

import csv
import json
import statistics
from fractions import Fraction
from pathlib import Path

FACTS = Path(__file__).resolve().parents[2] / "facts"
MEASURES = {
    "2Y": {"2Y": 1},
    "10Y": {"10Y": 1},
    "30Y": {"30Y": 1},
    "2s10s": {"2Y": -1, "10Y": 1},
    "5s30s": {"5Y": -1, "30Y": 1},
}
HORIZONS = (0, 1, 5, 20)
GRID_HORIZONS = (0, 1, 5)
ESCALATION = {"announcement", "increase", "retaliation", "export-control"}
EASING = {"pause", "reduction", "exemption", "deal"}


def read_curves():
    with open(FACTS / "par-yields-2017.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    days = [row["date"] for row in rows]

    def cents(text):
        if not text:
            return None
        whole, _, part = text.partition(".")
        return int(whole) * 100 + int((part + "00")[:2])

    columns = {name: [cents(row[name]) for row in rows] for name in rows[0] if name != "date"}
    return days, columns


DAYS, COLUMNS = read_curves()


def series(recipe):
    out = []
    for i in range(len(DAYS)):
        legs = [(COLUMNS[tenor][i], weight) for tenor, weight in recipe.items()]
        out.append(None if any(v is None for v, _ in legs) else sum(v * w for v, w in legs))
    return out


SERIES = {name: series(recipe) for name, recipe in MEASURES.items()}
CHECKED = {**SERIES, **COLUMNS}


def day_zero(date, time, after_close):
    """Index of day 0, None where the data hold none."""
    if date < DAYS[0]:
        return None
    at = next((i for i, day in enumerate(DAYS) if day >= date), len(DAYS))
    if at < len(DAYS) and DAYS[at] == date:
        late = time >= "15:30" if time is not None else bool(after_close)
        at += 1 if late else 0
    return at if at < len(DAYS) else None


def moved(values, start, end):
    if start < 0 or end >= len(values) or values[start] is None or values[end] is None:
        return None
    return values[end] - values[start]


def response(values, d0, h):
    return moved(values, d0 - 1, d0 + h)


def rank(values, d0, h):
    """(smaller, counted) among the starts in the 250 days before whose window ends before day 0."""
    own = response(values, d0, h)
    if own is None:
        return None
    before = [response(values, j, h) for j in range(max(1, d0 - 250), d0 - h)]
    sizes = [abs(change) for change in before if change is not None]
    return None if len(sizes) < 60 else (sum(size < abs(own) for size in sizes), len(sizes))


def exact(value):
    return None if value is None else round(float(value), 12)


def mean(values):
    return Fraction(sum(values), len(values)) if values else None


def event_set(events):
    """Distinct day 0s of the events that may enter a set, with who came with each."""
    kept = [e for e in events if e["kind"] != "imposed" and e["actor"] not in ("MARKET", "RATING")]
    by_day = {}
    for event in kept:
        d0 = day_zero(event["date"], event["time_et"], event["after_close"])
        if d0 is not None:
            by_day.setdefault(d0, []).append(event)
    return kept, dict(sorted(by_day.items()))


def non_overlapping(day_zeros, h):
    """Greedy by date; spans from curve d0-1 to d0+h may touch, not overlap."""
    chosen, free = [], -1
    for d0 in day_zeros:
        if d0 - 1 >= free:
            chosen.append(d0)
            free = d0 + h
    return chosen


class Calendar:
    """Company: 'with' a confirmed release in the window, 'without', or 'unknown'."""

    def __init__(self, rows):
        zero = lambda row: day_zero(row["date"], row["time_et"], None)
        self.sure = {zero(row) for row in rows if row["confirmed"]}
        self.unsure = {zero(row) for row in rows if not row["confirmed"]}
        dates = [[row["date"] for row in rows if row["kind"] == kind] for kind in ("FOMC", "CPI", "NFP")]
        self.first, self.last = max(map(min, dates)), min(map(max, dates))

    def of(self, d0, h):
        window = set(range(d0, d0 + h + 1))
        if window & self.sure:
            return "with"
        if window & self.unsure or DAYS[d0] < self.first or DAYS[d0 + h] > self.last:
            return "unknown"
        return "without"


def cell(values, chosen, h, ordinary):
    own = [r for r in (response(values, d0, h) for d0 in chosen) if r is not None]
    rest = [abs(r) for r in (response(values, j, h) for j in ordinary) if r is not None]
    return {
        "n": len(own),
        "mean": exact(mean(own)),
        "median": exact(Fraction(statistics.median(own)) if own else None),
        "meanSize": exact(mean([abs(r) for r in own])),
        "ordinaryMeanSize": exact(mean(rest)),
        "ordinaryN": len(rest),
    }


def side(events):
    kinds = {e["kind"] for e in events}
    up, down = bool(kinds & ESCALATION), bool(kinds & EASING)
    return "mixed" if up and down else "escalation" if up else "easing" if down else "other"


def report(events, calendar):
    kept, by_day = event_set(events)
    zeros = list(by_day)
    years = {DAYS[d0][:4] for d0 in zeros}
    ordinary = [i for i, day in enumerate(DAYS) if day[:4] in years and i not in by_day]
    out = {"rows": len(kept), "dayZeros": [DAYS[d0] for d0 in zeros], "measures": {}}
    for name, values in SERIES.items():
        known = {h: [d for d in zeros if response(values, d, h) is not None] for h in HORIZONS}
        grid = {}
        for h in GRID_HORIZONS:
            alone = [d for d in known[h] if calendar.of(d, h) == "without"]
            grid[str(h)] = {
                "all": cell(values, known[h], h, ordinary),
                "without company": cell(values, alone, h, ordinary),
                "without overlap": cell(values, non_overlapping(known[h], h), h, ordinary),
            }
        sides = {}
        for d0 in zeros:
            sides.setdefault(side(by_day[d0]), []).append(d0)
        split = {
            which: {
                str(h): exact(mean([r for r in (response(values, d, h) for d in chosen) if r is not None]))
                for h in GRID_HORIZONS
            }
            | {"n": len(chosen)}
            for which, chosen in sorted(sides.items())
        }
        placebo = {}
        for h in GRID_HORIZONS:
            own = [response(values, d, h) for d in known[h]]
            real = mean(own)
            shifts = {}
            for shift in [*range(-60, -9), *range(10, 61)]:
                there = [response(values, d + shift, h) for d in zeros]
                there = [r for r in there if r is not None]
                shifts[shift] = mean(there)
            placebo[str(h)] = {
                "beyond": sum(real is not None and m is not None and abs(real) > abs(m) for m in shifts.values()),
                "shifts": sum(m is not None for m in shifts.values()),
                "means": {str(s): exact(m) for s, m in shifts.items() if s % 10 == 0},
            }
        paths = [
            [moved(values, d0 - 1, d0 + k) for k in range(-5, 21)] for d0 in zeros if values[d0 - 1] is not None
        ]
        medians = []
        for k in range(26):
            at = [path[k] for path in paths if path[k] is not None]
            medians.append(exact(Fraction(statistics.median(at))) if len(at) >= 8 else None)
        out["measures"][name] = {
            "responses": {str(h): [response(values, d, h) for d in zeros] for h in HORIZONS},
            "ranks": {str(h): [rank(values, d, h) for d in zeros] for h in HORIZONS},
            "grid": grid,
            "split": split,
            "placebo": placebo,
            "fanMedian": medians,
        }
    return out


def curve_word(two, ten):
    if abs(two) < 2 and abs(ten) < 2:
        return "none"
    steep = "steepener" if ten - two > 0 else "flattener"
    if (two < 0) != (ten < 0) and abs(two) >= 2 and abs(ten) >= 2:
        return "twist " + steep
    if abs(ten - two) < 2:
        return "parallel up" if two + ten > 0 else "parallel down"
    return ("bull " if two + ten < 0 else "bear ") + steep


def curve_words():
    words = []
    for i in range(1, len(DAYS)):
        two, ten = moved(COLUMNS["2Y"], i - 1, i), moved(COLUMNS["10Y"], i - 1, i)
        words.append(None if two is None or ten is None else curve_word(two, ten))
    return words


def crossings(values, level):
    runs, last = [], None
    for i, value in enumerate(values):
        if value is None or value < level:
            last = None
        elif last is None:
            runs.append([i, i, value])
            last = i
        else:
            runs[-1][1], runs[-1][2], last = i, max(runs[-1][2], value), i
    return [[DAYS[first], DAYS[end], end - first + 1, peak] for first, end, peak in runs]


def largest_moves(values, count=20):
    changes = [(i, moved(values, i - 1, i)) for i in range(1, len(values))]
    changes = [(i, change) for i, change in changes if change]
    changes.sort(key=lambda pair: (-abs(pair[1]), -pair[0]))
    return [[DAYS[i], change] for i, change in changes[:count]]


def main():
    events = json.load(open(FACTS / "policy-events.json"))
    calendar = Calendar(json.load(open(FACTS / "macro-calendar.json")))
    sets = {
        "US and CN, 2025, major": [
            e for e in events if e["actor"] in ("US", "CN") and e["date"][:4] == "2025" and e["weight"] == "major"
        ],
        "all, major": [e for e in events if e["weight"] == "major"],
        "CN retaliation": [e for e in events if e["actor"] == "CN" and e["kind"] == "retaliation"],
        "2026-06 on": [e for e in events if e["date"] >= "2026-06"],
    }
    levels = {name: (0, 50) if name in ("2s10s", "5s30s") else (400, 500) for name in CHECKED}
    found = {
        "sets": {name: report(chosen, calendar) for name, chosen in sets.items()},
        "curveWords": curve_words(),
        "crossings": {
            name: {str(level): crossings(values, level) for level in levels[name]} for name, values in CHECKED.items()
        },
        "moves": {name: largest_moves(values) for name, values in CHECKED.items()},
    }
    print(json.dumps(found, separators=(",", ":")))


if __name__ == "__main__":
    main()
