"""Ordinals that may be parts of one standard: "It has two parts. The first is met, the second not."

Invariant: where a text tells of several parts of something before an ordinal, names a part by one,
or begins to count anew behind another standard, no such ordinal is read as a standard; it is asked.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from intake.conversation import phrasefiles, sentences
from intake.conversation.ballots import ballot_reasons, ballot_signs
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.readings import BallotReading, Doubt
from intake.conversation.ballots.tokens import Token
from intake.conversation.spelling import fold

_FILE = "parts_words.toml"
_ORDINALS = ("first", "second", "third", "fourth")
_LED = "第"
"""What makes an ordinal of a numeral."""
_NEAR, _FAR = 2, 16
"""Letters between an ordinal and the part it is of, and between how many there are and of what."""


def asked(reading: BallotReading, text: str, paper: Paper, language: str) -> BallotReading:
    """The reading, in which what such ordinals were taken for is asked instead."""
    signed = ballot_signs.sign(text, paper, language)
    labels = [one for one in signed.tokens if one.sign == "L"]
    spans = [*_spans(signed.text, signed.language)]
    ordinals = [one for one in labels if any(_meet(one, *span) for span in spans)]
    start = min(_parts_told(signed.text, signed.language, spans), default=None)
    if start is None and {*reading.judged} != {*paper.standards}:
        open_ones = {one.standard for one in reading.doubts}
        start = _counted_anew(labels, signed.text, signed.language, open_ones)
    told = {
        one.means: one for one in reversed(ordinals) if start is not None and one.start >= start
    }
    doubts = tuple(
        Doubt(standard=id, why="unsure", words=_sentence(signed.text, one, signed.language))
        for id, one in sorted(told.items())
        if id in reading.judged
    )
    left = {id: one for id, one in reading.judged.items() if id not in told}
    return replace(reading, judged=left, doubts=(*reading.doubts, *doubts)) if doubts else reading


def _spans(text: str, language: str, names: Sequence[str] = _ORDINALS) -> Iterator[tuple[int, int]]:
    """Where ordinals stand with no word for a standard in or beside them."""
    named = [*ballot_signs.places(text, language, "standard")]
    named = [one for one in named if one[1] - one[0] > 1]  # "第" leads any ordinal
    for name in names:
        for start, end in ballot_signs.places(text, language, name):
            if not any(_is_beside((start, end), one, 1) for one in named):
                yield start, end


def _meet(one: Token, start: int, end: int) -> bool:
    return start < one.end and one.start < end


def _is_beside(one: tuple[int, int], other: tuple[int, int], near: int) -> bool:
    """Whether a word stands in another, or right before or behind it."""
    return other[0] - one[1] <= near and one[0] - other[1] <= near


def _parts_told(text: str, language: str, spans: Sequence[tuple[int, int]]) -> Iterator[int]:
    """From where on ordinals may be of parts that the text tells of."""
    said = fold(text.replace("İ", "I"))
    parts, several = (_places(said, language, name) for name in ("parts", "several"))
    several = [one for one in several if said[one[0] - 1 : one[0]] != _LED]
    counted = [one for one in parts if any(_is_near(one, it) for it in several)]
    firsts = [start for start, _ in _spans(text, language, _ORDINALS[:1])]
    lists = ballot_signs.words_of(language)
    ordinary = {*lists.get("counter", ()), *lists.get("partly", ())}  # "第一部分达标"
    parts = [(start, end) for start, end in parts if said[start:end] not in ordinary]
    for start, _ in (*counted, *_places(said, language, "dual")):
        yield from (one for one in firsts if one >= start)
    for span in spans:
        if any(_is_beside(span, one, _NEAR) for one in parts):
            yield min((one for one in firsts if one < span[0]), default=span[0])


def _is_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return 0 <= one[0] - other[1] <= _FAR or 0 <= other[0] - one[1] <= _FAR


def _places(said: str, language: str, name: str) -> list[tuple[int, int]]:
    known = phrasefiles.listed("ballots", _FILE, language, name)
    return [one.span() for one in known.finditer(said)]


def _counted_anew(
    labels: Sequence[Token], text: str, language: str, open_ones: Collection[str | None]
) -> int | None:
    """Where "the first" stands behind another standard, which has no verdict, or goes on with "the
    second"; None where it does not.
    """
    seconds = [start for start, _ in _spans(text, language, _ORDINALS[1:2])]
    for start, end in sorted(_spans(text, language, _ORDINALS[:1])):
        own = next((one.means for one in labels if _meet(one, start, end)), None)
        before = {one.means for one in labels if one.start < start} - {own}
        if before and (before & {*open_ones} or any(one > start for one in seconds)):
            return start
    return None


def _sentence(text: str, one: Token, language: str) -> str:
    for piece in sentences.sentences(sentences.whole(text), language):
        if piece.start <= one.start < piece.start + len(piece.text):
            return ballot_reasons.plain(text[piece.start : piece.start + len(piece.text)])
    return ballot_reasons.plain(text[one.start : one.end])
