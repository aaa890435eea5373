"""Lines of a ballot mail that stand as those of cities do, and name a place that is none of them.

Invariant: a place that nobody knows only where another line of the mail judges the same standard
and names a city of the edition in just that place ("Daegu: S4 met" above "Ulmtown: S4 met"); any
other unknown word there is none. Whose such a verdict is, is asked, as is one on a city of the
table that heads its line ("Kobe: S4 met").
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from intake.answers.folding import is_unspaced
from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, bare_names, judging_words, named_cities
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.ballots import read
from intake.conversation.panelist import naming, wishing
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.judging.dividing import Stretch
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import squeeze

_SLOTS = (
    re.compile(r"\W*(?P<id>S\s?\d)(?!\d)[ \t]*[(\[（–—,-]?(?P<head>[^:：\n]{1,60})[:：]", re.I),
    re.compile(r"\W*(?P<head>[^:：\n]{1,60}?)[ \t]*[:：]\s*(?P<id>S\s?\d)(?!\d)", re.I),
)
"""Where a city's name stands: between a standard and its colon, or before both."""
_BEFORE = 1
"""The latter: beside a standard a city of the table is asked already."""
_MOST_WORDS = 3
_UNKNOWN = "w"
"""The sign of a word that no ballot knows."""


@dataclass(frozen=True, kw_only=True)
class _Slot:
    """What stands in a place of a line: a city of the edition, another of the table that heads it,
    or a name that nobody knows.
    """

    place: tuple[int, str]
    is_city: bool
    is_other: bool
    is_unknown: bool


def parted(heard: Heard) -> tuple[Heard, tuple[Stretch, ...]]:
    """The mail without such lines, and these, each with the lines that go on with it."""
    slots = {line: slot for line in heard.text.split("\n") if (slot := _slot(line, heard))}
    cities = {one.place for one in slots.values() if one.is_city}
    strange = {
        line
        for line, one in slots.items()
        if (one.is_other or (one.is_unknown and one.place in cities)) and _judges(line, heard)
    }
    if not strange:
        return heard, ()
    kept, lost = [], list[Stretch]()
    for passage in heard.message.passages:
        rest = list[str]()
        for block, is_strange in _blocks(passage.text, strange):
            if is_strange:
                said = replace(passage, text=block)
                lost.append(Stretch(seated=None, passages=(said,), words=squeeze(block)))
            else:
                rest.append(block)
        kept.append(replace(passage, text="\n".join(rest)))
    return wishing.saying(heard, tuple(kept)), tuple(lost)


def _blocks(text: str, strange: set[str]) -> Iterator[tuple[str, bool]]:
    """The lines; a strange one with those below it up to a standard or an empty line."""
    block: list[str] = []
    for line in text.split("\n"):
        if block and line not in strange and line.strip() and not judging_words.LABEL.search(line):
            block.append(line)
            continue
        if block:
            yield "\n".join(block), True
        block = [line] if line in strange else []
        if not block:
            yield line, False
    if block:
        yield "\n".join(block), True


def _slot(line: str, heard: Heard) -> _Slot | None:
    for number, pattern in enumerate(_SLOTS):
        if found := pattern.match(line):
            head = found["head"].strip(" \t()[]（）")
            place = (number, re.sub(r"\s", "", found["id"]).upper())
            is_city = _is_city(head, heard)
            is_place = not is_city and not bare_names.is_form(head)
            return _Slot(
                place=place,
                is_city=is_city,
                is_other=is_place and number == _BEFORE and _is_of_table(head, heard),
                is_unknown=is_place and _is_name(head, heard),
            )
    return None


def _is_city(head: str, heard: Heard) -> bool:
    """Whether it is the name of a city of the edition and nothing else."""
    for one in heard.known:
        spots = called.spots(head, naming.names_of(one), heard.language)
        if spots and _is_all(head, spots):
            return True
    return False


def _is_of_table(head: str, heard: Heard) -> bool:
    spots = named_cities.places(head, heard.language)
    return bool(spots) and _is_all(head, spots)


def _is_all(head: str, spots: Iterable[tuple[int, int]]) -> bool:
    return not any(map(str.isalnum, phrases.blanked(head, spots)))


def _is_name(head: str, heard: Heard) -> bool:
    """Whether it is a few words that no ballot knows, in capitals where the script has them."""
    words = head.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    signed = ballot_signs.sign(head, Paper.of(heard.sitting.call), heard.language)
    is_unknown = bool(signed.tokens) and {*signed.line} == {_UNKNOWN}
    return is_unknown and all(not one[0].islower() or is_unspaced(one) for one in words)


def _judges(line: str, heard: Heard) -> bool:
    return bool(read(line, Paper.of(heard.sitting.call), heard.language).judged)
