"""An only figure told as a rest, an addition or a rate: "another 30 firms", "20 in each ward".

Invariant: only a figure that no other of its kind stands beside is put in doubt, and only by words
right beside it or a share that is taken from it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.answers.figures import sidesums, subsets
from intake.answers.lexicon import Lexicon, lexicon, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.stated import Stated

_UNIT = ("currency", "counted", "generic", "article", "rank_article", "case", "about", "new")
_SHARES = ("fraction", "half", "percent")
_EMPTY = ("filler", "sign", "out_of_behind", *_SHARES)
"""What says nothing of a share."""
_NEAR = 5
"""Marks beside a figure in which such a phrase lies."""
_LONGEST = 8
"""Tokens of a phrase ahead, at most."""
_ENDS = (BREAKS - {":"}) | frozenset("。，、।؛،")


def doubted(
    marks: Marks, stated: Sequence[Stated], language: str, *, whole: bool
) -> tuple[Stated, ...]:
    """The figures, of which an only one is in doubt: a rest, a rate, or more than those meant.

    "All but 12", "the remaining 30", "20 per ward", "some of our 145 firms", "145社の一部". Where
    the `whole` is asked for, "of our 150 firms, half use them" tells of it.
    """
    told = [one for one in stated if not one.wrong and (one.thing != "other" or one.is_money)]
    if len(told) != 1:
        return tuple(stated)
    only, known = told[0], lexicon("partial", language)
    partial = _is_partial(marks, only, known) or sidesums.is_of_a_part(marks, only, language)
    if not partial and (whole or only.is_money or not _is_shared_out(marks, only, known)):
        return tuple(stated)
    return tuple(replace(one, doubt=True) if one is only else one for one in stated)


def _is_partial(marks: Marks, one: Stated, known: Lexicon) -> bool:
    """A rest, an addition or a rate, or what would have been."""
    paced = one.is_money  # firms "that use them every day" are no rate
    sentence = clauses.around(marks, one.first, one.last, STOPS)
    names = _ahead(marks, one, sentence.start, known)
    if "ahead" in names or (paced and "paced" in names):
        return True
    if one.first and marks[one.first - 1].has("rose_from"):
        return True  # "il a augmenté de 2 milliards": by how much, or from what
    if any(_begins_so(marks, start, known, paced=paced) for start in _stops(marks, one)):
        return True
    return _is_unreal(_words(marks[sentence.start : one.first]), known)


def _is_unreal(ahead: tuple[str, ...], known: Lexicon) -> bool:
    """ "Without the crisis, 200": not "without the crisis fund", whatever is said of that."""
    for place in range(len(ahead)):
        length, names = known.at(ahead, place)
        behind = ahead[place + length :][:1]
        if "unreal" in names and not any(one == "-" or one[0].isalpha() for one in behind):
            return True
    return False


def _is_shared_out(marks: Marks, one: Stated, known: Lexicon) -> bool:
    """ "Of our 150 firms, two thirds use them", "some of the 150": only a share is meant."""
    sentence = clauses.around(marks, one.first, one.last, STOPS)
    *_, place = _stops(marks, one)
    if "some" in _ahead(marks, one, sentence.start, known):
        return _is_of_those_meant(marks[place : sentence.stop], known)
    for start in _stops(marks, one):
        words = _words(marks[start : sentence.stop])
        length, names = known.at(words, 0)
        if "some_behind" in names:
            return _is_of_those_meant(_without(marks[start : sentence.stop], length), known)
    ahead = marks[max(0, one.first - subsets.NEAR) : one.first]
    named = any(mark.has("counted", "generic") or mark.folded == "," for mark in ahead)
    led = subsets.is_led(marks, one) and not named  # but "of all firms 145 use them"
    taken = led or at(marks, place).has("out_of_behind")
    said = marks[place : sentence.stop]
    return taken and any(mark.has(*_SHARES) for mark in said) and _is_of_those_meant(said, known)


def _is_of_those_meant(said: Marks, known: Lexicon) -> bool:
    """Of a share it is said that they do what is asked for, or nothing at all."""
    words = _words(said)
    if any("using" in known.at(words, place)[1] for place in range(len(words))):
        return True
    named = next((p for p, mark in enumerate(said) if not mark.has(*_UNIT)), len(said))
    return all(mark.has(*_EMPTY) for mark in said[named:])


def _without(marks: Marks, length: int) -> Marks:
    """The marks behind the first so many tokens."""
    while marks and length > 0:
        length -= len(split(marks[0].raw))
        marks = marks[1:]
    return marks


def _starts(marks: Marks, one: Stated) -> Iterator[int]:
    """Where the figure begins, without the units and with them."""
    place = one.first
    yield place
    while place > 0 and marks[place - 1].has(*_UNIT):
        place -= 1
        yield place


def _stops(marks: Marks, one: Stated) -> Iterator[int]:
    place = one.last + 1
    yield place
    while place < len(marks) and marks[place].has(*_UNIT):
        place += 1
        yield place


def _ahead(marks: Marks, one: Stated, start: int, known: Lexicon) -> frozenset[str]:
    """What the words right before a figure mean, unless a longer phrase means something else."""
    ends = (_ends_so(marks, start, end, known) for end in _starts(marks, one))
    return frozenset().union(*ends)


def _ends_so(marks: Marks, start: int, end: int, known: Lexicon) -> frozenset[str]:
    near = max(start, end - _NEAR)
    words = _words(marks[near:end])
    if near == start and "opening" in known.of(words):
        return frozenset({"ahead"})
    lengths = range(1, min(_LONGEST, len(words)) + 1)
    names = frozenset(name for n in lengths for name in known.of(words[-n:]))
    return frozenset() if "passed" in names else names


def _begins_so(marks: Marks, start: int, known: Lexicon, *, paced: bool) -> bool:
    """Such words right behind a figure, on its line; most of them end their clause."""
    words = _words(_line(marks[start : start + _LONGEST]))
    length, names = known.at(words, 0)
    closed = length == len(words) or words[length] in _ENDS
    closing = "closing" in names or (paced and "paced_behind" in names)
    return "behind" in names or (closed and closing)


def _line(marks: Marks) -> Marks:
    return marks[: next((p for p, mark in enumerate(marks) if mark.folded == "\n"), len(marks))]


def _words(marks: Marks) -> tuple[str, ...]:
    return split(" ".join(mark.raw for mark in marks))
