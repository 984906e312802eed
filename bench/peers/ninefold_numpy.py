"""The static model in idiomatic numpy, for comparison with the engine: same scenario, same summary.

Written as a scientist would: whole columns, numpy's own generator, argsort for the orderings, np.unique, np.histogram
and np.quantile for the summary, no loop over futures. It knows what bench/peers/scenario.json needs and no more: one
log2 axis with a steady curve, one level per threshold, one common factor.

It reads one JSON document a line. The first holds "scenario" and "proposals" (requirements as syntax trees); every
other holds "futures" and "seed", and is answered by one line with the summary and the seconds that it took.
"""

import json
import sys
import time

import numpy as np

Z90 = 1.2815515655446004  # the 90th percentile of the standard normal
QUANTILES = {"p05": 0.05, "p10": 0.10, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p90": 0.90, "p95": 0.95}
FAN_QUANTILES = [0.10, 0.25, 0.50, 0.75, 0.90]
FAN_FUTURES = 2560  # the engine draws the fan of 100,000 futures from so many
QUARTERS = 4
NOBODY = 9  # stands in an ordering where no further threshold arrives
CAUSES = ["deception", "reflection", "incentive", "escape", "intent", "awareness", "coherence", "opacity", "rescue",
          "ready", "year", "exit"]
THRESHOLDS = CAUSES[:9]


def quantity(belief, z):
    """A quantity's value where a standard normal is z: a split normal through three percentiles, or a constant."""
    if not isinstance(belief, dict):
        return np.full_like(z, belief)
    low, middle, high = (belief[p] for p in ("p10", "p50", "p90"))
    if belief.get("scale") == "log":
        low, middle, high = np.log([low, middle, high])
    value = middle + z / Z90 * np.where(z < 0, middle - low, high - middle)
    return np.exp(value) if belief.get("scale") == "log" else value


def draw(scenario, proposals, futures, rng):
    """Standard normals for everything uncertain."""
    return {
        "now": rng.standard_normal(futures),
        "doubling": rng.standard_normal(futures),
        "common": rng.standard_normal(futures),
        "own": rng.standard_normal((9, futures)),
        "exit": rng.standard_normal(futures),
        "ready": {p["id"]: rng.standard_normal(futures) for p in proposals if isinstance(p["readyResearchYears"], dict)},
    }


def arrivals(scenario, normals):
    """Arrival years, a row per threshold, the exit from the risk period, and what the fan needs; inf = not by then."""
    (axis,) = scenario["axes"]
    start, horizon = scenario["start"], scenario["horizon"]
    now = quantity(axis["now"], normals["now"])
    doubling = quantity(axis["curve"]["doublingYears"], normals["doubling"])
    common = scenario["dependence"]["common"]
    z = np.sqrt(common) * normals["common"] + np.sqrt(1 - common) * normals["own"]
    levels = np.stack([quantity(scenario["thresholds"][slug]["ways"][0]["level"], z[i])
                       for i, slug in enumerate(THRESHOLDS)])
    years = start + np.log2(levels / now) * doubling
    years[years > horizon] = np.inf
    exit_year = years[8] + quantity(scenario["exitYears"], normals["exit"])
    exit_year[exit_year > horizon] = np.inf
    return years, exit_year, now, doubling


def capability_fan(scenario, now, doubling):
    start, horizon = scenario["start"], scenario["horizon"]
    years = np.concatenate([[start], np.arange(np.floor(start) + 1, horizon + 1)])
    doublings = (years[:, None] - start) / doubling[:FAN_FUTURES]
    levels = np.quantile(np.log2(now[:FAN_FUTURES]) + doublings, FAN_QUANTILES, axis=1)
    return [[year, *np.exp2(column)] for year, column in zip(years, levels.T)]


def count_orderings(years):
    futures = years.shape[1]
    order = np.argsort(years.T, axis=1)
    arrived = np.isfinite(years).sum(axis=0)
    order[np.arange(9) >= arrived[:, None]] = NOBODY
    ranks = np.stack([np.bincount(order[:, rank], minlength=10)[:9] for rank in range(9)], axis=1) / futures
    codes = order @ 10 ** np.arange(8, -1, -1)
    distinct, counts = np.unique(codes, return_counts=True)
    shares = counts / futures
    prefixes = {}
    for length in (1, 2, 3):
        prefix, position = np.unique(distinct // 10 ** (9 - length), return_inverse=True)
        prefixes[length] = dict(zip(prefix.tolist(), (np.bincount(position, weights=shares)).tolist()))
    top = np.argsort(-counts)[:10]
    return {
        "distinct": len(distinct),
        "effective": float(np.exp(-np.sum(shares * np.log(shares)))),
        "top": list(zip(distinct[top].tolist(), shares[top].tolist())),
        "prefixes": prefixes,
        "ranks": ranks,
    }


def precedence(years):
    return np.stack([(years[i] < years).mean(axis=1) for i in range(9)])


def moment(time_of, events):
    """When something happens, and whose event that is."""
    kind = time_of["kind"]
    if kind == "threshold":
        return events["years"][time_of["index"]], time_of["index"]
    if kind == "year":
        return np.full_like(events["exit"], time_of["year"]), CAUSES.index("year")
    if kind in ("ready", "exit"):
        return events[kind], CAUSES.index(kind)
    if kind == "shift":
        years, cause = moment(time_of["time"], events)
        shifted = years + time_of["years"]
        return np.where(shifted > events["horizon"], np.inf, shifted), cause
    years, cause = moment(time_of["of"][0], events)
    for part in time_of["of"][1:]:
        other_years, other_cause = moment(part, events)
        takes_other = other_years < years if kind == "min" else other_years > years
        years, cause = np.where(takes_other, other_years, years), np.where(takes_other, other_cause, cause)
    return years, cause


def violation(formula, events):
    """When a requirement is broken (inf = never), and by what."""
    if formula["kind"] == "before":
        first, _ = moment(formula["first"], events)
        second, cause = moment(formula["second"], events)
        return np.where(first < second, np.inf, second), cause
    years, cause = violation(formula["of"][0], events)
    for part in formula["of"][1:]:
        other_years, other_cause = violation(part, events)
        takes_other = other_years < years if formula["kind"] == "and" else other_years > years
        years, cause = np.where(takes_other, other_years, years), np.where(takes_other, other_cause, cause)
    return years, cause


def judge(proposal, events, start):
    exit_year = events["exit"]
    violated, cause = violation(proposal["requirement"], events)
    fails = np.isfinite(violated) & (violated <= exit_year)
    survives = np.isfinite(exit_year) & (violated > exit_year)
    causes = np.bincount(np.broadcast_to(cause, fails.shape)[fails], minlength=len(CAUSES))
    rows = [THRESHOLDS.index(slug) for slug in proposal["opens"]]
    opens = events["years"][rows].max(axis=0) if rows else np.full_like(exit_year, start)
    rows = [THRESHOLDS.index(slug) for slug in proposal["closes"]]
    closes = events["years"][rows].min(axis=0) if rows else np.full_like(exit_year, np.inf)
    opened = opens < closes
    return survives, fails, causes, violated[fails], opens[opened], closes[opened]


def share(count, futures):
    """A share with Wilson's 95% interval."""
    z = 1.959963984540054
    p = count / futures
    centre, reach = p + z * z / (2 * futures), z * np.sqrt(p * (1 - p) / futures + (z / (2 * futures)) ** 2)
    scale = 1 + z * z / futures
    return {"share": float(p), "low": float((centre - reach) / scale), "high": float((centre + reach) / scale)}


def year_quantiles(years):
    if len(years) == 0:
        return dict.fromkeys(QUANTILES)
    values = np.quantile(years, list(QUANTILES.values()), method="inverted_cdf")
    return {name: float(value) if np.isfinite(value) else None for name, value in zip(QUANTILES, values)}


def happened_before(years, scenario, futures):
    """Share of futures in which something has happened before each new year."""
    first, last = int(np.floor(scenario["start"])), int(np.ceil(scenario["horizon"]))
    counts, _ = np.histogram(years, bins=last - first, range=(first, last))
    return (np.count_nonzero(years < first) + np.cumsum(counts)) / futures


def threshold_summary(years, ranks, scenario):
    futures = len(years)
    first, last = int(np.floor(scenario["start"])), int(np.ceil(scenario["horizon"]))
    histogram, _ = np.histogram(years, bins=(last - first) * QUARTERS, range=(first, last))
    half_width = 1.96 * np.sqrt(0.25 / futures)
    median_interval = np.quantile(years, [0.5 - half_width, 0.5 + half_width], method="inverted_cdf")
    return {
        "quantiles": year_quantiles(years),
        "medianInterval": median_interval.tolist(),
        "byYear": happened_before(years, scenario, futures).tolist(),
        "histogram": (histogram / futures).tolist(),
        "notByHorizon": share(np.count_nonzero(np.isinf(years)), futures),
        "ranks": ranks.tolist(),
    }


def proposal_summary(survives, fails, causes, failed, opens, closes, scenario):
    futures = len(survives)
    survived, failures = np.count_nonzero(survives), np.count_nonzero(fails)
    opened_by = happened_before(opens, scenario, futures)
    return {
        "survives": share(survived, futures),
        "fails": share(failures, futures),
        "unresolved": share(futures - survived - failures, futures),
        "causes": {name: count / futures for name, count in zip(CAUSES, causes.tolist()) if count},
        "survivalByYear": (1 - happened_before(failed, scenario, futures)).tolist(),
        "window": {
            "open": year_quantiles(opens),
            "close": year_quantiles(closes),
            "everOpen": share(len(opens), futures),
            "openByYear": (opened_by - happened_before(closes, scenario, futures)).tolist(),
        },
    }


def run(scenario, proposals, futures, seed):
    clock = {"draws": 0.0, "arrivals": 0.0, "orderings": 0.0, "proposals": 0.0, "summary": 0.0}
    began = time.process_time()

    def lap(stage):
        nonlocal began
        now = time.process_time()
        clock[stage] += now - began
        began = now

    normals = draw(scenario, proposals, futures, np.random.default_rng(seed))
    lap("draws")
    years, exit_year, now, doubling = arrivals(scenario, normals)
    lap("arrivals")
    orderings = count_orderings(years)
    matrix = precedence(years)
    lap("orderings")
    events = {"years": years, "exit": exit_year, "horizon": scenario["horizon"]}
    any_survives = np.zeros(futures, dtype=bool)
    summaries = {}
    for proposal in proposals:
        research = proposal["readyResearchYears"]
        if isinstance(research, dict):
            ready = scenario["start"] + quantity(research, normals["ready"][proposal["id"]])
            events["ready"] = np.where(ready > scenario["horizon"], np.inf, ready)
        else:
            events["ready"] = np.full(futures, scenario["start"] + research)
        judged = judge(proposal, events, scenario["start"])
        any_survives |= judged[0]
        lap("proposals")
        summaries[proposal["id"]] = proposal_summary(*judged, scenario)
        lap("summary")
    thresholds = {slug: threshold_summary(years[i], orderings["ranks"][i], scenario)
                  for i, slug in enumerate(THRESHOLDS)}
    fan = capability_fan(scenario, now, doubling)
    summary = {
        "thresholds": thresholds,
        "precedence": {row: {column: share(matrix[i, j] * futures, futures) for j, column in enumerate(THRESHOLDS)}
                       for i, row in enumerate(THRESHOLDS)},
        "orderings": {name: orderings[name] for name in ("distinct", "effective", "top", "prefixes")},
        "proposals": summaries,
        "portfolio": share(np.count_nonzero(any_survives), futures),
        "fan": fan,
    }
    lap("summary")
    return {"seconds": sum(clock.values()), "stages": clock, "summary": summary}


def main():
    task = json.loads(sys.stdin.readline())
    for line in sys.stdin:
        request = json.loads(line)
        answer = run(task["scenario"], task["proposals"], request["futures"], request["seed"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
