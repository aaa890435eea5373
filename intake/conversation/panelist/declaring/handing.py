"""Cities of which a panelist says that others shall judge whether there is a conflict.

Invariant: such a city is neither cleared nor conflicted by the words; a person sees them, and what
stands beside them is read without them.
"""

import re
from collections.abc import Iterator, Sequence

from intake.conversation import phrasefiles
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.panelist.declaring import called, meaning, numbered
from intake.conversation.panelist.declaring.declared import Listed, Said
from intake.conversation.phrases import blanked
from intake.conversation.spelling import fold

_CUT = re.compile(r"[,，;；،؛!?？؟。]|[.](?!\d)|\n|(?<=\s)[–—-](?=\s)")
_NUMBER = re.compile(r"(?<![\w.])\d{1,2}(?!\d)")
_TOLD = (
    "no_conflict", "no_tie", "conflict", "kin", "contracted", "employment", "advisory", "work",
    "own_city", "own_country", "relative",
)  # fmt: skip
"""What a clause tells for itself, which is read as ever."""


def apart(text: str, listed: Sequence[Listed], language: str) -> tuple[str, list[Said]]:
    """The text without such words, and what is asked of them."""
    known = phrasefiles.listed("panelist.declaring", "handing_words.toml", language, "handed")
    folded = fold(text)
    if not known.found(folded):
        return text, []
    spans: list[tuple[int, int]] = []
    said: list[Said] = []
    parts = [*_parts(text, language)]
    for place, (start, end) in enumerate(parts):
        if not known.found(folded[start:end]):
            continue
        begin = _from(text, parts, place, listed, language)
        about = () if begin is None else _about(text, (begin, end), listed, language)
        if begin is None or not about:
            continue
        spans.append((begin, end))
        said.append(Said(words=plain(text[begin:end]), why="unsure", about=about))
    return blanked(text, spans), said


def _parts(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The clauses, which end at marks and before a "but"."""
    turns = {start for start, _ in meaning.turns(text, language)}
    start = 0
    for at in sorted({*turns, *(one.start() for one in _CUT.finditer(text)), len(text)}):
        if at > start:
            yield start, at
        start = at if at in turns else at + 1


def _from(
    text: str,
    parts: Sequence[tuple[int, int]],
    place: int,
    listed: Sequence[Listed],
    language: str,
) -> int | None:
    """Where words begin that name the city as well; None where they tell or deny a tie."""
    for at in (place, place - 1):
        start, end = parts[at] if at >= 0 else (0, 0)
        words = text[start:end]
        if meaning.meanings(words, language, _TOLD):
            return None
        if _about(text, (start, end), listed, language):
            return start
    return None


def _about(
    text: str, span: tuple[int, int], listed: Sequence[Listed], language: str
) -> tuple[int, ...]:
    """The cities of the list that a clause names, by name or by any number but one of time."""
    words = text[slice(*span)]
    found = (one for one in _NUMBER.finditer(text, *span) if not _measures(text, one, language))
    numbers = {int(one[0]) for one in found}
    return tuple(
        one.application
        for one in listed
        if one.number in numbers or called.calls(words, one.names, language)
    )


def _measures(text: str, number: re.Match[str], language: str) -> bool:
    """Whether a month or a measure follows, as in "4 May" and "4. Mai"."""
    return numbered.measures(text[number.end() :].lstrip("."), language)
