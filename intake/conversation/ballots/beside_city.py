"""The city named beside a standard or verdict ("S4 of Łódź: met in Łódź"): no word of a reason.

Invariant: only a name of the table right beside either; where several cities are named so, all
stays as it was, for the verdicts are then of more than one. Beside the name of another city than
the paper's no verdict is read: it is asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.conversation.ballots import ballot_signs, forms, named_cities
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.ballots.named_cities import Named

_BESIDE = re.compile(
    r"LS?(?P<said>[BTfd]{0,4}C+[BTfd]{0,3})"
    r"(?=[SD]|[cfd]{0,4}(?:[nfgdx]{0,6}[vy]|n))"
)
_BEFORE = re.compile(
    r"(?<![^plqSKfdcj])(?P<said>C+[fd]{0,2})(?=L)|(?<![^plqS])(?P<subject>C+)(?=[nfg]{0,3}v[fd]{0,3}L)"
)
_JOINED = re.compile(r"C[fd]{0,2}(?:c?j|[cjD])[fd]{0,2}$")
"""Another city's name that the name before a standard is joined to: "Kobe and Osaka S4"."""
_BEHIND = re.compile(r"[vy][cD]?(?P<said>[BTfd]{0,4}C+[BTfd]{0,3})(?=[plbSD]|c(?!t)|$)")

_CITIES = r"(?P<said>C+(?:[fd]{0,2}c?j[BTfd]{0,3}C+){0,3})"
_OTHERS = (
    re.compile(
        rf"L[cSD]{{0,2}}[BTfd]{{0,4}}{_CITIES}"
        r"(?:[fdS]{0,4}$|S[cj]|[fdcSD]{0,6}(?:[pl]|[nfgdx]{0,6}[vy]|n))"
    ),
    re.compile(
        rf"[vy](?:[BTfd]{{0,4}}|[cD][BT]{{0,3}}|S[BTfd]{{0,4}}(?=C+S)){_CITIES}"
        r"(?=[BTfd]{0,3}(?:[plbSD]|c(?!t|[fd]{0,3}C)|$))"
    ),
)
"""Cities right behind a standard, and right behind a verdict, with nothing more of them."""


def signed(text: str, paper: Paper, language: str) -> Signed:
    """The text as signs, without the name of the paper's own city beside standard or verdict."""
    return without(ballot_signs.sign(text, paper, language), paper.city)


def without(signed: Signed, names: Sequence[str] = ()) -> Signed:
    """The same in which such a name, with its "of", says nothing beside standard or verdict.

    Right before a standard ("Łódź S4: met", "Łódź meets S4") only that of the city which goes by
    these `names`.
    """
    found = named_cities.found(signed.text, signed.language)
    if not found:
        return signed
    line = _line(signed, found)
    before = [
        one.span(one.lastgroup or "")
        for one in _BEFORE.finditer(line)
        if forms.is_begun(line, one.start()) and not _JOINED.search(line, 0, one.start())
    ]
    spans = [one.span("said") for one in _BESIDE.finditer(line)]
    spans += [one for one in before if _is_of(signed, found, one, names)]
    behind = [one.span("said") for one in _BEHIND.finditer(line)]
    if names:  # what may be another city's is asked, and its name stays in the reason
        behind = [one for one in behind if _is_of(signed, found, one, names)]
    if not _are_one(signed, found, [*spans, *behind]):
        return signed
    means = {place: "aside" for start, end in behind for place in range(start, end)}
    means |= {place: "" for start, end in spans for place in range(start, end)}
    tokens = (
        replace(one, sign="f", means=means[place]) if place in means else one
        for place, one in enumerate(signed.tokens)
    )
    return replace(signed, tokens=tuple(tokens))


def asked(signed: Signed, statements: Sequence[Statement], names: Sequence[str]) -> list[Statement]:
    """The statements, those open beside which a city stands that goes by none of these names.

    Without any name there is no city that it may be of instead.
    """
    found = named_cities.found(signed.text, signed.language) if names else ()
    others = [one for one in found if not one.means(names)]
    beside = [*_beside(signed, found, others)] if others else []
    return [
        replace(one, why="which_city")
        if one.verdict and not one.why and any(one.start <= at < one.end for at in beside)
        else one
        for one in statements
    ]


def _beside(signed: Signed, found: tuple[Named, ...], others: Sequence[Named]) -> Iterator[int]:
    """Where the standards and verdicts stand that one of these others is right beside."""
    line = _line(signed, found)
    for pattern in _OTHERS:
        for one in pattern.finditer(line):
            said = signed.tokens[slice(*one.span("said"))]
            if any(it.start <= token.start < it.end for it in others for token in said):
                yield one.start()


def _is_of(
    signed: Signed, found: tuple[Named, ...], span: tuple[int, int], names: Sequence[str]
) -> bool:
    """Whether every city named there is the one that goes by these names."""
    start, end = signed.tokens[span[0]].start, signed.tokens[span[1] - 1].end
    return all(one.means(names) for one in found if start <= one.start < end)


def _line(signed: Signed, found: tuple[Named, ...]) -> str:
    """The signs, with "C" for a word of a city's name and "B" for what leads to one."""
    leading = {at for at, _ in ballot_signs.places(signed.text, signed.language, "beside_city")}
    line = list(signed.line)
    for place, token in enumerate(signed.tokens):
        if any(one.start <= token.start < one.end for one in found):
            line[place] = "C" if token.sign in "wfd" else token.sign
        elif token.start in leading and token.sign in "wb":
            line[place] = "B"
    return "".join(line)


def _are_one(signed: Signed, found: tuple[Named, ...], spans: list[tuple[int, int]]) -> bool:
    """Whether all these names may be of one city."""
    meant = [
        {city.id for city in one.cities}
        for start, end in spans
        for one in found
        if any(one.start <= token.start < one.end for token in signed.tokens[start:end])
    ]
    return not meant or bool(set.intersection(*meant))
