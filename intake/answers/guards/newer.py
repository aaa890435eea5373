"""That no newer figures are to be had, said behind a figure: it takes nothing from that figure.

Invariant: only a later sentence without any number goes, which denies newer figures and speaks of
nothing else that may be another's; and none where any sentence speaks of a wider area.
"""

import re

from intake.answers.folding import UNSPACED
from intake.answers.lexicon import lexicon, split
from intake.answers.scan import meanings

_SENTENCES = re.compile(
    rf"((?<=[^\W\d_]{{2}})[.!](?=\s)|(?<=[\d)€$%])[.!](?=\s+[^\W\d_])|[;\n।؛]|(?<=[{UNSPACED}])[.。])"
)
_MISSING = frozenset({"unavailable", "zero", "nobody", "pending", "keeping"})
_OTHERS = frozenset({"asked", "our_own", "citywide", "area", "area_word", "metro", "disowned"})
"""What may tell of whom a figure is, or that the one told is wrong."""
_ELSEWHERE = frozenset({"of_area", "area", "area_word", "metro", "wider", "neighbour"})
"""What may make the figure told another place's: its sentences are weighed together then."""
_TOLD = frozenset({"fraction", "half", "percent"})
"""What tells, without a number, how much the newer figure is."""
_LONGEST = 14
"""Words of such a sentence, at most; letters thrice as many where no blanks part them."""


def without(text: str, language: str) -> str:
    """The text without such a sentence behind its first."""
    pieces = _SENTENCES.split(text)
    if not any(_may_be_of_newer(one, language) for one in pieces[2::2]):
        return text
    kept = pieces[:2]
    known = meanings.lexicon(language)
    if any(_ELSEWHERE & known.said(split(one)) for one in pieces[::2]):
        return text
    is_figured = any(map(str.isdecimal, pieces[0]))
    for sentence, sign in zip(pieces[2::2], [*pieces[3::2], ""], strict=False):
        if not (is_figured and _is_of_newer(sentence, language)):
            kept += [sentence, sign]
            is_figured = is_figured or any(map(str.isdecimal, sentence))
    return "".join(kept)


def _may_be_of_newer(sentence: str, language: str) -> bool:
    return "newer" in lexicon("asides", language).said(split(sentence))


def _is_of_newer(sentence: str, language: str) -> bool:
    tokens = split(sentence)
    room = _LONGEST if " " in sentence.strip() else 3 * _LONGEST
    if not 0 < len(tokens) <= room or any(map(str.isdecimal, sentence)):
        return False
    said = lexicon("asides", language).said(tokens) | meanings.lexicon(language).said(tokens)
    is_told = _TOLD & said or any(one.startswith("numeral:") for one in said - {"numeral:1"})
    return "newer" in said and bool(_MISSING & said) and not (_OTHERS & said or is_told)
