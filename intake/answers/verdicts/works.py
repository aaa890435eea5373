"""Works in progress, where those are asked for, and when they are to end.

Invariant: the end of works is no plan only behind words that tell of works in progress; what is
only being written is planned.
"""

from functools import lru_cache

from intake.answers.lexicon import Phrase, Said, lexicon
from intake.answers.verdicts.adopted import Found, are_over, drop

TO_COME = ("coming", "building", "planned")
_TELLING = ("planned", "coming", "begun", "statement")


@lru_cache(maxsize=64)  # of one clause it is asked up to three times
def named(words: Phrase, language: str) -> tuple[Said, ...]:
    """What is named in a clause that works may be on."""
    return tuple(lexicon("works", language).every(words))


def take(found: Found, words: Phrase, language: str, *, is_told: bool) -> None:
    """Leave works in progress in what was found, without their end and without mere papers.

    `is_told`: a clause before tells of works.
    """
    _leave_written(found, words, language)
    _leave_end(found, is_told=is_told)


def _leave_end(found: Found, *, is_told: bool) -> None:
    """Leave out "completion is expected in 2027" behind works that go on."""
    ends, due = found.get("finished", []), found.get("due", [])
    works = min((end for _, end in found.get("building", ())), default=None)
    is_behind = is_told or (works is not None and all(works <= at[0] for at in ends))
    for name in _TELLING if ends and due and is_behind else ():
        told = found.get(name, ())
        parts = (*ends, *due)
        found[name] = [at for at in told if not any(are_over(at, one) for one in parts)]


def _leave_written(found: Found, words: Phrase, language: str) -> None:
    """Take for planned what goes on with a paper alone: "a strategy is being developed"."""
    if "building" not in found:
        return
    said = named(words, language)
    networks = [one.start for one in said if one.name == "network"]
    papers = [one.start for one in said if one.name == "paper"]
    if any(_is_of(paper, networks, start) for paper in papers for start, _ in found["building"]):
        found["planned"] = [*found.get("planned", ()), *found.pop("building")]


def _is_of(paper: int, networks: list[int], works: int) -> bool:
    """Whether the works are on the paper: no network is nearer, but as what the paper is about."""
    return not networks or any(
        min(network, works) < paper < max(network, works) or paper < network < works
        for network in networks
    )


def take_ongoing(found: Found) -> None:
    """Where works go on, nothing runs yet: "निर्माण कार्य अभी चल रहा है"."""
    ends = {end: start for start, end in found.get("construction", ())}
    for start, end in sorted(found.get("meantime", ())):
        if start in ends:
            ends.setdefault(end, ends[start])
    works = [(ends[at[0]], at[1]) for at in found.get("ongoing", ()) if at[0] in ends]
    if works:
        drop(("statement", "building"), works, found)
        for name in TO_COME:
            found[name] = [*found.get(name, ()), *works]
