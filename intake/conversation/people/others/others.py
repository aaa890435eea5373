"""What an answer tells of somebody else: a mandator, a superior, whom to ask of one matter only.

Invariant: what is left is the writer's own words; a clause in which the writer speaks of themself
stays, and whoever is asked to be written to is nobody else.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.conversation.people import cased, missed, segmented, signatures
from intake.conversation.phrases import among, any_found, literally, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, words_of

_CLAUSE = re.compile(r"(?:[^;；\n。؛.!?！？]|\.(?!\s|\Z)|(?<!\w{4})\.(?=\s))+[;；\n。؛.!?！？]*\s*")
_BREAK = re.compile(r"(?<!\b\w)(?<!\b\w\w)\.\s|[,;:\n。；：，،؛、(（–—]")
_COMMA = re.compile(r"[,،，、][ \t]*")
_OFTEN = 3
"""Words between what is told of a superior and a colon, at least: "asked me to answer:"."""
_MOST = 80
"""Characters of those for whom somebody writes, at most."""
_COMMAS = (",", "،", "，", "(")
_BESIDE = re.compile(r"[ \t,،，、(]*(?P<name>[^,;:،，、()\n]{3,60}?)(?=[,;،，、()\n]|\.\s|\.?\Z)")
_EDGES = " \t\n,.:;，。；：、()–—-"


@dataclass(frozen=True, kw_only=True)
class Own:
    """The text without the clauses about others, and whether there were any that name them."""

    text: str
    has_others: bool


def parted(text: str, language: str) -> Own:
    """The text without who is above the writer, or is to be asked about one matter only."""
    own = _uncarded(text, language)
    told = _parted(own, language)
    return Own(text=told.text, has_others=told.has_others or own != text)


def _uncarded(text: str, language: str) -> str:
    """The text without the card of another below the line that leads to it ("signed by")."""
    kept: list[str] = []
    is_led = False
    for line in text.split("\n"):
        is_led = is_led and bool(line.strip())
        if not is_led and kept and _is_led(fold(kept[-1]).strip(), fold(line).strip(), language):
            kept.pop()
            is_led = True
        if not is_led:
            kept.append(line)
    return "\n".join(kept)


def _is_led(above: str, name: str, language: str) -> bool:
    """Whether a line leads to another than the writer or whom to write to, named below it."""
    if any_found(WORDS, ("contacting", "openers"), above, language):
        return False
    leads = phrases(WORDS, "leading_on", language).ends(above)
    is_list = above.endswith((":", "\uff1a"))
    leads = leads or (is_list and phrases(WORDS, "attending", language).found(above))
    is_closing = signatures.is_all_closing(above.rpartition(" ")[0], language)
    return bool(leads) and not is_closing and signatures.is_name(name, language)


def _parted(text: str, language: str) -> Own:
    folded = fold(text)
    keys = ("superiors", "limited_matters", "mandating", "away")
    if not any_found(WORDS, keys, folded, language):
        return Own(text=text, has_others=False)
    kept = ""
    for start, end in _clauses(folded, language):
        if at := _mandated(folded[start:end], language):
            own = _own_before(folded[start : start + at], language)
            kept += text[start : start + own] if own else text[start + at : end]
        elif not _is_other(folded[start:end], language):
            kept += text[start:end]
        elif colon := _answering(folded[start:end], language):
            kept += text[start + colon : end]
    return Own(text=kept, has_others=kept != text)


def _clauses(folded: str, language: str) -> list[tuple[int, int]]:
    """The sentences, cut also at the commas behind which the writer tells of themself."""
    cuts: list[tuple[int, int]] = []
    for one in _CLAUSE.finditer(folded):
        start = one.start()
        for comma in _COMMA.finditer(one[0]):
            at = one.start() + comma.end()
            if is_own(folded[at : one.end()], language):
                cuts.append((start, at))
                start = at
        cuts.append((start, one.end()))
    return cuts


def is_own(said: str, language: str) -> bool:
    """Whether the first part of a clause tells of the writer ("but it is me, …", "那是我")."""
    first = _COMMA.split(said, maxsplit=1)[0]
    for key in ("plain_ands", "contrasts"):
        heads = phrases(WORDS, key, language).heads(first)
        first = first[max((one.end() for one in heads), default=0) :].lstrip()
    words = words_of(first)
    if any(phrases(WORDS, "openers", language).heads(first, words)):
        return True
    return _selves(language).search(first) is not None


@lru_cache
def _selves(language: str) -> re.Pattern[str]:
    """The writer's own word; one that begins like "my" is none."""
    words = literally(WORDS, "selves", language)
    letter = r"[^\W\u3040-\u9fff]"
    ours = "[的の의们희市局办国省区县司处院方单公部中校]"
    return re.compile(
        rf"(?<!{letter})(?:[وف]|那是)?(?:{words})(?!{letter})(?!{ours})", re.IGNORECASE
    )


def _is_other(clause: str, language: str) -> bool:
    if any_found(WORDS, ("superiors", "away"), clause, language):
        return not phrases(WORDS, "contacting", language).found(clause)
    return _is_limited(clause, language) and not is_own(clause, language)


def _is_limited(clause: str, language: str) -> bool:
    """Whether one matter only is told of, and not as the matter of an office on either side."""
    found = phrases(WORDS, "limited_matters", language).finditer(clause)
    offices = phrases(WORDS, "offices", language)
    for one in found:
        before = _COMMA.split(clause[: one.start()])[-1]
        is_office = offices.found(before) or offices.starts(clause[one.end() :].lstrip(" "))
        if not is_office:
            return True
    return False


def _mandated(clause: str, language: str) -> int:
    """Behind which words the clause goes on that tell who asked the writer; 0 without them."""
    away = phrases(WORDS, "away", language).finditer(clause)
    gone = max((one.end() for one in away), default=0)
    if gone and (comma := _COMMA.search(clause, gone)):
        return comma.end()
    if phrases(WORDS, "contacting", language).found(clause):
        return 0
    found = phrases(WORDS, "mandating", language).finditer(clause)
    return max((one.end() for one in found), default=0)


def _own_before(clause: str, language: str) -> int:
    """Where the writer's own words end before those of a mandate; 0 without any.

    "اسمي خالد، مدير، وقد فوضني الأمين": whoever asked is told in the last part.
    """
    commas = [one.start() for one in _COMMA.finditer(clause)]
    is_begun = any(phrases(WORDS, "openers", language).heads(clause))
    return commas[-1] if commas and is_begun else 0


def _answering(clause: str, language: str) -> int:
    """Behind which colon the writer answers whom a superior asked to; 0 without one."""
    colon = re.search(r"[:：]\s+", clause)
    if colon is None or not phrases(WORDS, "superiors", language).found(clause[: colon.start()]):
        return 0
    return colon.end() if len(clause[: colon.start()].split()) > _OFTEN else 0


# --- for whom somebody writes -------------------------------------------------------------------


def unmandated(text: str, language: str) -> str:
    """The text without "on behalf of the mayor" and its like, where somebody else is told."""
    folded = fold(text)
    for find in (_behind, _before, _short):
        span = find(folded, language)
        if span is None:
            continue
        span = (span[0], _apposed(folded, span, language))
        kept = f"{text[: span[0]]} {text[span[1] :]}".strip()
        if len(words_of(fold(kept)) - _empty(language)) > 1:
            return kept
    return text


def _apposed(folded: str, span: tuple[int, int], language: str) -> int:
    """Behind the name beside a mandator's office ("del Alcalde, don Eusebio Lozano,").

    Only where the writer is told by name before, or by an "I am" behind, and the name has no office
    of its own behind it: "on behalf of the mayor, Jane Miller, Head of IT" is who signs.
    """
    start, end = span
    if behind := _own_office(folded, span, language):
        return behind
    beside = _BESIDE.match(folded, end) if folded[start:end].rstrip()[-1:] in _COMMAS else None
    if beside is None or not segmented.said(beside["name"], language).name:
        return end
    parts = segmented.parts(folded[beside.end() :], language)
    if (
        parts
        and folded[beside.end() :].lstrip()[:1] == ","
        and cased.said(parts[0], language).office
    ):
        return end
    rest = folded[beside.end() :]
    is_told = any(
        segmented.said(one, language).name for one in segmented.parts(folded[:start], language)
    )
    opened = phrases(WORDS, "openers", language).found(rest)
    return beside.end() if is_told or opened else end


def _own_office(folded: str, span: tuple[int, int], language: str) -> int:
    """Behind the office of a mandator told by name alone ("on behalf of Tom Reed, Mayor"); or 0."""
    start, end = span
    whom = folded[start:end].rstrip(_EDGES)
    is_named = missed.holds_person(whom, language)
    beside = _BESIDE.match(folded, end) if folded[start:end].rstrip()[-1:] in _COMMAS else None
    if beside is None or not is_named or cased.holds_office(whom, language):
        return 0
    said = segmented.said(beside["name"], language)
    return beside.end() if said.office and not said.name else 0


@lru_cache
def _empty(language: str) -> frozenset[str]:
    return among(WORDS, "plain_ands", language) | among(WORDS, "articles", language)


def _behind(folded: str, language: str) -> tuple[int, int] | None:
    """From the beginning of a clause to the words behind a mandator ("市長の命により、")."""
    found = phrases(WORDS, "mandates_behind", language).finditer(folded)
    one = max(found, key=lambda one: (-one.start(), one.end()), default=None)
    if one is None or not _is_of_office(folded[: one.end()], language):
        return None
    start = _begun(folded, one.start())
    is_near = one.end() - start <= _MOST and not is_own(folded[start : one.start()], language)
    return (start, one.end()) if is_near and one.end() < len(folded.rstrip(_EDGES)) else None


def _begun(folded: str, at: int) -> int:
    return max((one.end() for one in _BREAK.finditer(folded, 0, at)), default=0)


def _is_of_office(said: str, language: str) -> bool:
    part = said[_begun(said, len(said)) :].strip()
    keys = ("offices", "institutions", "superiors", "city_nouns", "courtesies")
    return any_found(WORDS, keys, part, language)


def _before(folded: str, language: str) -> tuple[int, int] | None:
    """From such words to the next mark, verb, or word of the writer's."""
    found = phrases(WORDS, "mandates", language).finditer(folded)
    one = min(found, key=lambda one: (one.start(), -one.end()), default=None)
    if one is None:
        return None
    start = _begun(folded, one.start())
    said = folded[start : one.start()]
    start = start if _is_talk(said, language) else one.start()
    return start, _end(folded, one.end(), language)


def _is_talk(said: str, language: str) -> bool:
    """Whether words only lead to a mandate ("I am writing to you")."""
    is_named = any(word[0].isupper() for word in said.split()[1:])
    return not (is_named or signatures.is_office(said, language))


def _end(folded: str, start: int, language: str) -> int:
    """Where a mandator ends; in the writer's own clause where one of the sentence is theirs."""
    rest = folded[start:]
    sentence = _CLAUSE.match(rest)
    limit = sentence.end() if sentence else len(rest)
    for comma in _COMMA.finditer(rest, 0, limit):
        if is_own(rest[comma.end() : limit], language):
            return start + comma.end()
    words = words_of(rest)
    verbs = (one.end() for one in phrases(WORDS, "mandate_verbs", language).finditer(rest, words))
    opened = (one.start() for one in phrases(WORDS, "openers", language).finditer(rest, words))
    marks = (one.end() for one in _BREAK.finditer(rest))
    at = min((min(ends, default=len(rest)) for ends in (verbs, opened, marks)), default=len(rest))
    return start + at


def _short(folded: str, language: str) -> tuple[int, int] | None:
    """ "For the mayor," at the head of the text or of a line, before who signs for him."""
    lead = literally(WORDS, "short_mandates", language)
    found = re.search(
        rf"(?:\A|\n)\s*((?:{lead})\s+[^,:\n،，：]{{3,60}})[,:\n،，：]", folded, re.IGNORECASE
    )
    if not lead or found is None:
        return None
    said = found[1].split(maxsplit=1)[1]
    is_other = signatures.is_office(said, language) and not signatures.is_statement(said, language)
    return (found.start(1), found.end()) if is_other else None
