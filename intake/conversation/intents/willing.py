"""A yes, or the wish to hand in, in the writer's own words: of a mail that means it.

Invariant: no word of such a mail is unknown to us, and none is a doubt, a denial, a condition, a
delay, a correction, a question, another's word or anything new; any other mail is asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from intake.answers.folding import UNSPACED_LETTER
from intake.conversation.intents import assent, substance
from intake.conversation.intents.courtesy import plain, says
from intake.conversation.intents.substance import TABLE, Known
from intake.conversation.phrases import phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, words_of
from intake.conversation.wordlists import listed

Wish = Literal["confirm", "submit"]
Span = tuple[int, int]

LONGEST = 400
"""Characters of a mail that says no more than this."""
MOST = 6
"""Its sentences at most."""
_FIRM = 2
"""Cues of agreement that are a yes although the sentence also says that our letter came."""
_KINDS = ("agrees", "sends")
_CAME = "words.received"
_AGREES, _SENDS, _LOOKED = "words.agreeing", "words.sending", "words.reviewing"
_SURE = (
    "words.harmless", "words.faultless", "words.done", "words.checked", "words.right",
    "words.confirmed", "words.registered",
)  # fmt: skip
"""Clauses without harm, though a word of theirs may be a no ("no objections")."""
_IN_DOUBT = (
    (TABLE, "words.doubting"), (TABLE, "words.reserving"), (TABLE, "words.later"),
    (TABLE, "words.deny"), (TABLE, "talk.telling"), (WORDS, "negators"), (WORDS, "contrasts"),
)  # fmt: skip
_USUAL = ("words.joined", "words.person", "words.beside", "talk.letters")
_ASIDE = ("talk.courtesies", "talk.courtesies_alone", "talk.thanks", "talk.greetings")
_CLAUSE = re.compile(r"[,;:()–—،、；：，]+")
_FIGURE = re.compile(r"[\d?？؟@]|https?:")


@dataclass(frozen=True, kw_only=True)
class _Clause:
    """What one clause holds: its cues, whether it is one without harm, and words unknown to us."""

    agrees: int
    sends: int
    looked: int
    is_sure: bool
    has_unknown: bool

    @property
    def cues(self) -> int:
        return self.agrees + self.sends + self.looked


def meant(said: Sequence[str], known: Known, language: str) -> frozenset[Wish]:
    """What these sentences (without greeting, thanks and signature) clearly wish; else nothing."""
    texts = [plain(one) for one in said]
    if not texts or len(texts) > MOST or sum(map(len, texts)) > LONGEST:
        return frozenset()
    if any(_is_in_doubt(text, known, language) for text in texts):
        return frozenset()
    every = [_clauses(text, known, language) for text in texts]
    if not _is_known(every):
        return frozenset()
    agrees, sends = (sum(getattr(one, kind) for one in chain(*every)) for kind in _KINDS)
    told: dict[Wish, int] = {"confirm": agrees, "submit": sends}
    return frozenset(wish for wish, cues in told.items() if cues)


def has_cue(words: str, language: str) -> bool:
    """Whether the words hold a cue of agreement or of handing in."""
    return says(plain(words), _AGREES, language) or says(plain(words), _SENDS, language)


def _is_known(every: Sequence[Sequence[_Clause]]) -> bool:
    """Whether every word is known: an unknown one may be the doubt.

    A sentence has its cue, or is one without harm beside it ("We have nothing to add.").
    """
    return all(
        any(clause.cues or clause.is_sure for clause in said)
        and not any(clause.has_unknown for clause in said)
        for said in every
    )


def _is_in_doubt(text: str, known: Known, language: str) -> bool:
    """Whether anything of the sentence could keep a yes from counting, or is new."""
    if _FIGURE.search(text) or assent.asks(text, language) or assent.is_asked_of_us(text, language):
        return True
    sure = [one.span() for key in (*_SURE, *_ASIDE) for one in _found(TABLE, key, text, language)]
    if any(not _is_inside(one, sure) for one in _doubts(text, language)):
        return True
    if _is_dated(text, language):
        return True
    rest = _without_cues(without(TABLE, (*_SURE, *_ASIDE), text, language), language)
    return known.matters.found(rest) or substance.names_place(rest, known, language)


def _is_dated(text: str, language: str) -> bool:
    """Whether a day or a month is named."""
    names = substance.calendar(language)
    return bool(words_of(text) & names) or any(
        one in text for one in names if UNSPACED_LETTER.match(one)
    )


def _doubts(text: str, language: str) -> Iterator[Span]:
    """Where anything stands that doubts, denies, delays, corrects or tells news."""
    for table, key in _IN_DOUBT:
        yield from (one.span() for one in _found(table, key, text, language))
    ends = listed(TABLE, "words.doubting_ends", language)
    yield from (one.span() for one in WORD.finditer(text) if ends and one[0].endswith(ends))


def _found(table: str, key: str, text: str, language: str) -> Iterator[re.Match[str]]:
    return phrases(table, key, language).finditer(text)


def _is_inside(span: Span, sure: Sequence[Span]) -> bool:
    """Whether a sign of doubt is only a part of a clause without harm ("no objections")."""
    return any(start <= span[0] and span[1] <= end for start, end in sure)


def _without_cues(text: str, language: str) -> str:
    return without(TABLE, (_AGREES, _SENDS, _LOOKED), text, language)


def _clauses(text: str, known: Known, language: str) -> list[_Clause]:
    """What each clause says; that our letter came is no yes by itself."""
    every = [_read(one, known, language) for one in _CLAUSE.split(text) if words_of(one)]
    if says(text, _CAME, language) and sum(one.agrees for one in every) < _FIRM:
        return [_without_yes(one) for one in every]
    return every


def _without_yes(clause: _Clause) -> _Clause:
    return replace(clause, agrees=0, looked=clause.looked + clause.agrees)


def _read(clause: str, known: Known, language: str) -> _Clause:
    read = _counted(clause, known, language)
    return _without_yes(read) if says(clause, _CAME, language) else read


def _counted(clause: str, known: Known, language: str) -> _Clause:
    agrees, sends, looked = (_times(clause, key, language) for key in (_AGREES, _SENDS, _LOOKED))
    return _Clause(
        agrees=agrees,
        sends=sends,
        looked=looked,
        is_sure=any(says(clause, key, language) for key in _SURE),
        has_unknown=_has_unknown(clause, known, language),
    )


def _times(text: str, key: str, language: str) -> int:
    """How many cues of a list stand in the text, none of them over another."""
    spans = {one.span() for one in phrases(TABLE, key, language).finditer(text)}
    found, last = 0, -1
    for start, end in sorted(spans):
        if start >= last:
            found, last = found + 1, end
    return found


def _has_unknown(clause: str, known: Known, language: str) -> bool:
    """Whether a word of a clause is neither a cue nor usual beside one."""
    rest = _without_cues(without(TABLE, _SURE, clause, language), language)
    rest = without(TABLE, (*_ASIDE, *_USUAL), rest, language)
    rest = without(WORDS, ("small_words", "own", "subjects"), rest, language)
    return any(word.casefold() not in known.words for word in WORD.findall(rest))
