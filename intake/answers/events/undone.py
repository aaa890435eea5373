"""Events that never came: bid for and lost, promised and cancelled, taken back by their writer.

Invariant: a clause is left out only where it says itself that its one event did not come, or the
clause right behind it says so; where that may be told of another event of the list too, all of
the text stays, and is asked.
"""

import re
from dataclasses import dataclass
from functools import cache

from intake.answers.calendars import YEAR
from intake.answers.events import naming, proper, unhosted
from intake.answers.lexicon import Lexicon, Phrase, lexicon, split

_EDGES = " ,;.:–—-"
_MOST = 60
"""Clauses of an answer that are looked into."""
_LEAST = 4
"""Letters of a word that may be all of a name."""
_NEAR = 2
_CLOSE = 4
"""Words between a name and "cancelled": "planned for 2020 was"."""
_COMMAS = re.compile(r",(?!\d)")
_UNDOING = frozenset({"cancelled", "lost", "bid"})
_OF_ITSELF = frozenset({"as_for", "bid", "meant"})
"""What a clause begins with that tells of its own event alone."""


@dataclass(frozen=True, kw_only=True)
class _Clause:
    """A stretch between two signs, whether a new sentence or a "but" begins it, what it says."""

    text: str
    mark: str
    is_apart: bool
    said: frozenset[str]
    years: int
    tells: bool
    hosts: bool
    is_named: bool


def parted(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The text without the clauses of events that never came, and those clauses."""
    tokens, known = split(text), lexicon("undone", language)
    if not _UNDOING & known.said(tokens) or _is_denied(tokens, known, language):
        return text, ()
    if alone := _alone(text, language):
        return alone
    clauses = _clauses(text, language)
    out = _out(clauses)
    if not out or not any(n not in out and one.is_named for n, one in enumerate(clauses)):
        return text, ()
    kept = "".join(f"{one.mark}{one.text}" for n, one in enumerate(clauses) if n not in out)
    left = "".join(f"{one.mark}{one.text}" if n - 1 in out else f"\n{one.text}"
                   for n, one in enumerate(clauses) if n in out)  # fmt: skip
    return kept.strip(" ,;"), tuple(one.strip(_EDGES) for one in left.split("\n") if one.strip())


def _is_denied(tokens: Phrase, known: Lexicon, language: str) -> bool:
    """ "Was not cancelled": a denying word right ahead of it, or with a word between them."""
    ahead = {
        token
        for start, _, names in known.finds(tokens)
        if "cancelled" in names
        for token in tokens[max(0, start - _NEAR) : start]
    }
    return any("negator" in lexicon("yesno", language).of((one,)) for one in ahead)


def _alone(text: str, language: str) -> tuple[str, tuple[str, ...]] | None:
    """The text without whole sentences of an event that was cancelled, and those sentences.

    "The Water Congress, planned for 2020, was cancelled": one that another sentence names as well
    is left out by none, nor is any where a sentence that stays may tell of the same.
    """
    ends = unhosted.sentences()
    sentences = [one.strip() for one in ends.split(text) if one and one.strip()]
    lost = [one for one in sentences[1:] if _is_lost(one, sentences, language)]
    kept = [one for one in sentences if one not in lost]
    known = lexicon("undone", language)
    if not lost or any(_UNDOING & known.said(split(one)) for one in kept):
        return None
    if not any(naming.tells(one, language) and YEAR.search(one) for one in kept):
        return None
    return "\n".join(kept), tuple(one.strip(_EDGES) for one in lost)


def _is_lost(sentence: str, sentences: list[str], language: str) -> bool:
    """Whether it names one event by a name of its own, and tells that it did not take place."""
    known, tokens = lexicon("undone", language), split(sentence)
    if not _is_cancelled(sentence, known) or len(YEAR.findall(sentence)) > 1:
        return False
    subject = " ".join(sentence.split(",")[0].split()[: _subject(tokens, known)])
    names = {word for word in subject.split()[1:] if word[0].isupper() and len(word) >= _LEAST}
    told = {*re.findall(r"\w+", " ".join(one for one in sentences if one != sentence))}
    is_own = bool(names - told) and proper.is_kind(subject, language)
    heads = {name for _, roles in known.all_at(tokens, 0) for name in roles}
    is_own &= "article" in heads or proper.is_kind(tokens[0], language)  # "Like the Congress, it …"
    hosting = {"host", "of_city"} & lexicon("events", language).said(_left(tokens, known))
    return is_own and not hosting


def _is_cancelled(sentence: str, known: Lexicon) -> bool:
    """Whether its subject was: "the Congress(, planned for 2020,) was cancelled".

    Not so "the Congress took place, only its gala was cancelled", or "the Congress, cancelled in
    2020, came a year later".
    """
    pieces = _COMMAS.split(sentence)
    starts = [_subject(split(one), known) for one in pieces[:3]]
    if starts[0] is not None:
        return _ends_named(pieces[0].split()[: starts[0]])
    match starts:
        case [_, None, int(start)]:  # behind what stands between two commas
            return start < _CLOSE
    return False


def _ends_named(words: list[str]) -> bool:
    """Whether a word in capitals stands near the end of the words."""
    named = [n for n, word in enumerate(words) if word[0].isupper()]
    return bool(named) and len(words) - 1 - named[-1] <= _CLOSE


def _out(clauses: list[_Clause]) -> set[int]:
    """The places of the clauses to leave out; none where one of them may tell of others too."""
    out: set[int] = set()
    for n, one in enumerate(clauses):
        if not _UNDOING & one.said:
            continue
        span = _undone(clauses, n)
        if span is None:
            return set()
        out |= span
    return out if all(_is_bounded(clauses, out, n) for n in out) else set()


def _undone(clauses: list[_Clause], n: int) -> set[int] | None:
    """The clause that undoes an event and the one that names it; None where it is unsure."""
    one, before = clauses[n], clauses[n - 1] if n else None
    if one.is_named:
        is_told = one.hosts if "cancelled" in one.said else one.tells
        is_told &= not ("meant" in one.said or {"bid", "lost"} <= one.said)
        is_lost = bool({"cancelled", "bid", "meant"} & one.said)
        return {n} if is_lost and one.years <= 1 and not is_told else None
    if before is None or before.years > 1 or not before.is_named:
        return None
    is_meant = bool({"meant", "bid"} & before.said)
    if before.tells and not is_meant:
        return None
    return {n - 1, n} if is_meant or ("cancelled" in one.said and one.is_apart) else None


def _is_bounded(clauses: list[_Clause], out: set[int], n: int) -> bool:
    """Whether no clause of a bare name beside this one may share what it says."""
    ahead = n == 0 or n - 1 in out or clauses[n].is_apart or _is_whole(clauses[n - 1])
    behind = n + 1 == len(clauses) or n + 1 in out or clauses[n + 1].is_apart
    return ahead and (behind or _is_whole(clauses[n + 1]))


def _is_whole(clause: _Clause) -> bool:
    """Whether a clause tells by itself of hosting, or names nothing."""
    return clause.tells or not clause.is_named


def _clauses(text: str, language: str) -> list[_Clause]:
    """The clauses of a text with the signs ahead of them."""
    strong = {one.end() for one in unhosted.parting(language).finditer(text)}
    clauses: list[_Clause] = []
    start, mark = 0, ""
    for found in [*list(_commas(language).finditer(text))[:_MOST], None]:
        end = found.start() if found else len(text)
        if text[start:end].strip():
            clauses.append(_read(mark, text[start:end], start in strong, language))
            mark = ""
        if found:
            start, mark = found.end(), mark + found[0]
    return clauses


def _read(mark: str, text: str, is_apart: bool, language: str) -> _Clause:
    years = len(YEAR.findall(text))
    tokens, known = split(text), lexicon("undone", language)
    subject = text.split()[1 : _subject(tokens, known)]
    is_cased = language != "de" and any(word[0].isupper() for word in subject)
    said = known.said(tokens)
    heads = {name for _, names in known.all_at(tokens, 0) for name in names}
    is_apart |= bool(heads & _OF_ITSELF)
    is_cased &= "lost" not in said  # "which went to Lyon"
    return _Clause(
        text=text, mark=mark or " ", is_apart=is_apart, said=said, years=years,
        tells=naming.tells(text, language),
        hosts=bool({"host", "of_city"} & lexicon("events", language).said(_left(tokens, known))),
        is_named=bool(years) or is_cased or proper.is_kind(text, language),
    )  # fmt: skip


def _subject(tokens: Phrase, known: Lexicon) -> int | None:
    """How many words stand before "was cancelled", behind which a reason may have a name."""
    starts = [start for start, _, names in known.finds(tokens) if "cancelled" in names]
    return sum(token[0].isalnum() for token in tokens[: starts[0]]) if starts else None


def _left(tokens: Phrase, known: Lexicon) -> Phrase:
    """The words but for "was cancelled": its "was" tells of no hosting."""
    gone = {
        place
        for start, length, names in known.finds(tokens)
        if "cancelled" in names
        for place in range(max(0, start - 1), start + length)
    }
    return tuple(token for place, token in enumerate(tokens) if place not in gone)


@cache
def _commas(language: str) -> re.Pattern[str]:
    """The ends of clauses: commas too, but none within a number."""
    return re.compile(rf"{unhosted.parting(language).pattern}|,(?!\d{{3}}(?!\d))\s*", re.I)
