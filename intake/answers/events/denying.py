"""Whether a line denies that there were events, and names none.

Invariant: a denying word beside a name is no denial of it all.
"""

import re
from functools import lru_cache

from intake.answers.events import closings, joining, proper
from intake.answers.events.words import flat, whole
from intake.answers.lexicon import LETTERS, Lexicon, lexicon, split

_WORDS = re.compile(LETTERS)
_CUT = ((",",), (".",))
_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)")
"""How many live somewhere, which is no year: "none at all, we are a town of 40,000"."""
_NEAR = 4
"""Words within which a line denies by a word such as "no" alone."""


def is_denial(line: str, language: str) -> bool:
    """ "None, I am afraid": a denial near the beginning, or of the events, and no name.

    "Nothing of that size": where it speaks of events as such, letters do not make a name.
    """
    known = lexicon("events", language)
    meant = said(line, known)
    early = any(name == "denied_first" and place < _NEAR for place, _, name in meant)
    is_never = any(name == "never" for _, _, name in meant)
    if not (early or is_never or is_denied(line, known)) or is_open(line, known):
        return False
    is_cased = any(sign.isupper() or sign.islower() for sign in line)
    is_general = joining.is_general(line, language) and not any(s.isdecimal() for s in line)
    if is_general and not closings.QUOTED.search(line):
        return not is_cased or language == "de" or not has_name(line)
    return not has_name(line)


def is_but_for(line: str, language: str) -> bool:
    """ "None, but for the World Forum": what it leaves out may have a name of its own.

    Not so "none but for a few local fairs".
    """
    said = flat(line)
    found = whole("but_for", language).search(said)
    if found is None or whole("domestic", language).search(said):
        return False
    return has_name(line[found.end() :]) or proper.is_kind(line, language)


def is_of_one_year(line: str, language: str) -> bool:
    """Whether it denies them for this year or the last alone: earlier ones may stand."""
    words = split(line)
    is_this = "this_year" in lexicon("figures", language).said(words)
    return is_this or "last_year" in lexicon("dates", language).said(words)


def is_denied(line: str, known: Lexicon) -> bool:
    """It denies events wherever it does, or begins with "No, ..."."""
    words = split(line)
    numbered = words[1:2] == (".",) and "".join(words[2:3]).isdecimal()
    if "denied_first" in known.of(words[:1]) and words[1:2] in _CUT and not numbered:
        return True
    return any(
        name == "denied" or (name == "none" and length > 1 and place < _NEAR)
        for place, length, name in said(line, known)
    )


@lru_cache(maxsize=64)  # of one line it is asked for several meanings
def said(line: str, known: Lexicon) -> tuple[tuple[int, int, str], ...]:
    """Place, length and meaning of every phrase of a line, overlapping ones too."""
    return tuple((one.start, one.end - one.start, one.name) for one in known.every(split(line)))


def has_name(line: str) -> bool:
    """A digit but of thousands, or a word behind the first with a capital or without case."""
    line = _THOUSANDS.sub("", line)
    words = _WORDS.findall(line)
    return any(s.isdecimal() for s in line) or any(
        len(word) > 2 and not word[0].islower() for word in words[1:]
    )


def is_open(line: str, known: Lexicon) -> bool:
    """Whether it points elsewhere, or says that nobody can tell yet (not: "as far as I know")."""
    names = [name for _, _, name in said(line, known)]
    return is_elsewhere(line, known) or ("unknown" in names and "sure" not in names)


def is_elsewhere(line: str, known: Lexicon) -> bool:
    return any(name == "elsewhere" for _, _, name in said(line, known))
