"""Reasons that follow their verdicts: "S1 the figures are documented; S2 …", "Reasons: S1 …".

Invariant: words with a verdict, a question or a correction among them are no reason, and no verdict
is changed here. Nor are words that judge otherwise than the verdict whose reason they would be.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from intake.conversation.ballots import ballot_signs, forms, grammar, paragraphs
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.phrases import blanked

Span = tuple[int, int]

_WORDS = 2
"""Words that a reason has at least where it denies or doubts: "cannot judge" is none."""
_BARE = 4
"""Words of a judgement that is no reason of "partly": it may replace that."""
_NEVER = frozenset("vqOKX")
_CHAIN = re.compile(forms.CHAIN)
_LEADING, _BESIDE = ("reason", "reasons"), ("filler", "small", "beside_city")
_COLON = re.compile(r"[ \t*_]*[:：]")
_LINKING, _PARTING = "fdTbS", "cpljS"
"""Signs between a reason and the standard that it stands before, and between it and the last."""
_SENTENCE_ENDS = ".!?;。！？؟।;；؛\n"
_LEADS = re.compile(r"[ \t*_]*(?:[:：]|[–—-][ \t]|\n)")


def parted(text: str, language: str, *names: str) -> tuple[str, str, str]:
    """The text before the only "Reasons:" at the head of a sentence, these words, and all behind.

    `names` are the lists of words that lead so. Where it stands several times, each is of the
    standard before it, and nothing is parted.
    """
    found: list[tuple[int, int]] = []
    places = {one for name in names for one in ballot_signs.places(text, language, name)}
    for start, end in sorted(places):
        before, sign = text[:start].rstrip(" \t*_"), _LEADS.match(text, end)
        if sign and before and before[-1] in _SENTENCE_ENDS:
            found.append((start, sign.end()))
    if len(found) != 1:
        return text, "", ""
    start, end = found[0]
    return text[:start], text[start:end], text[end:]


def reasons(signed: Signed, paper: Paper, lacking: Sequence[str]) -> dict[str, str]:
    """The reasons for those standards that lack one: behind each one's name, or the only one.

    Where the first stands before its standard, so do all; what goes both ways is no reason.
    """
    chains = [one.span() for one in _CHAIN.finditer(signed.line)]
    if chains and _is_behind(signed, chains[0]):
        is_ended = signed.line[chains[-1][1] :].lstrip("S")[:1] in ("", *"pl")
        is_each = is_ended and all(_is_behind(signed, one) for one in chains)
        return _before_names(signed, paper, lacking, chains) if is_each else {}
    heads = [*_heads(signed)]
    if not heads:
        return _only(signed, lacking)
    found: dict[str, str] = {}
    ends = [start for start, _ in heads[1:]] + [len(signed.tokens)]
    for (start, behind), end in zip(heads, ends, strict=True):
        reason = _reason(signed, behind, _before_linking(signed, end))
        named = {*signed.means(start, behind, "L")} & {*lacking}
        found |= {id: reason for id in paper.standards if id in named and reason}
    return found


def _is_behind(signed: Signed, chain: Span) -> bool:
    """Whether names end a clause of other words: "audited accounts for S1, …", "accounts (S1)"."""
    start, end = chain
    behind = signed.line[end : end + 1]
    ends = behind in ("", *"cplj") or grammar.closes(signed, end)
    return ends and signed.line[:start].rstrip(_LINKING)[-1:] == "w"


def _before_linking(signed: Signed, place: int) -> int:
    """Where the words before a standard end, without the "for" that leads to it."""
    if place == len(signed.tokens):
        return place
    return len(signed.line[:place].rstrip(_LINKING))


def _before_names(
    signed: Signed, paper: Paper, lacking: Sequence[str], chains: Sequence[Span]
) -> dict[str, str]:
    """The reasons where each stands before the standard that it is of."""
    found: dict[str, str] = {}
    begin = 0
    for start, end in chains:
        until = _before_linking(signed, start)
        first = until - len(signed.line[begin:until].lstrip(_PARTING))
        reason = _reason(signed, first, until)
        named = {*signed.means(start, end, "L")} & {*lacking}
        found |= {id: reason for id in paper.standards if id in named and reason}
        begin = end
    return found


def of_all(signed: Signed, verdicts: Iterable[str]) -> str:
    """The words under "Reasons:" as the one reason of verdicts that are given together."""
    reason = "" if signed.labels else _reason(signed, 0, len(signed.tokens))
    return reason if all(agrees(reason, one, signed.language) for one in verdicts) else ""


def _heads(signed: Signed) -> Iterator[tuple[int, int]]:
    """Where a standard, or several, stand at the head of a clause, and where their names end."""
    place = 0
    while place < len(signed.line):
        found = _CHAIN.match(signed.line, place)
        is_head = place == 0 or signed.line[place - 1] in "plqcDSTbfj"
        if found and is_head:
            yield place, found.end()
        place = found.end() if found else place + 1


def _only(signed: Signed, lacking: Sequence[str]) -> dict[str, str]:
    """ "Because …" is the reason of the only standard that lacks one."""
    reason = _reason(signed, 0, len(signed.tokens)) if signed.line.startswith("b") else ""
    return {lacking[0]: reason} if len(lacking) == 1 and reason else {}


def _reason(signed: Signed, start: int, end: int) -> str:
    signs = signed.line[start:end]
    fewest = _WORDS if {*signs} & {*"nhx"} else 1
    if {*signs} & _NEVER or signs.lstrip("fdcSD")[:1] == "y" or signs.count("w") < fewest:
        return ""
    is_last = end == len(signed.tokens)
    said = _unled(signed.said(start, end).strip(), signed.language)
    return paragraphs.reason(said, signed.language, is_last=is_last)[0]


def _unled(said: str, language: str) -> str:
    """What stands behind "reason:" right behind a standard's name, or all where nothing does."""
    names = [span for name in _LEADING for span in ballot_signs.places(said, language, name)]
    around = [span for name in _BESIDE for span in ballot_signs.places(said, language, name)]
    for start, end in names:
        sign = _COLON.match(said, end)
        is_head = not any(map(str.isalnum, blanked(said, around)[:start]))
        if sign and is_head:
            return said[sign.end() :].strip()
    return said


def agrees(reason: str, verdict: str, language: str) -> bool:
    """Whether words beside a standard may be the reason of a verdict that was given before.

    A denial or a refusal speaks against "met", praise against "not met"; what judges in a few
    words and nothing else may be another verdict, whatever stands.
    """
    refuses, praises, denies = (
        ballot_signs.says(reason, language, name) for name in ("refusing", "praising", "not")
    )
    if not (refuses or praises or denies):
        return True
    against = {"met": refuses or denies, "not_met": praises and not (refuses or denies)}
    others = sum(1 for one in ballot_signs.words(reason) if any(map(str.isalnum, one.folded)))
    return not against.get(verdict, others <= _BARE)
