"""A yes while something that it takes is missing or awaited: "yes, we await the mayor's signature".

Invariant: no yes stands beside an act of the city that is still to come; "nothing is missing", what
is only supposed or asked, and what is the readers' to give leave it.
"""

from collections.abc import Sequence

from intake.answers.guards import found, readers
from intake.answers.guards.found import Word
from intake.answers.scan.clauses import BREAKS, Marks

_ACTS = ("required", "approval")
_AWAITED = ("required", "acting", "approval")
_EXPECTED = ("expected", "expected_behind")
_MISSING = ("wanting", "unsigned", *_EXPECTED)


def is_open(text: str, language: str, *, is_mandate: bool) -> bool:
    """Whether a clause says of a signature, an approval or the like that it is not there yet.

    That one is awaited is told of a mandate; elsewhere, waiting is what a city shortens.
    """
    marks, words = found.scanned(text, language)
    if not any(one.name in _MISSING for one in words):
        return False
    yours = readers.named(marks, words, language)
    return any(
        (
            _is_wanting(own := _inside(words, clause), yours)
            or (is_mandate and _is_expected(own, yours))
        )
        and not _is_supposed(marks, words, clause)
        for clause in found.sentences(marks, BREAKS)
    )


def _inside(words: Sequence[Word], clause: range) -> list[Word]:
    """Those that end in it: "we are waiting, until" is of what stands behind it."""
    return [one for one in words if one.last in clause]


def _is_supposed(marks: Marks, words: Sequence[Word], clause: range) -> bool:
    """ "If a signature is missing", and questions; but not "even if the signature is missing"."""
    if any(mark.folded == "?" for mark in marks[clause.stop : clause.stop + 1]):
        return True
    said = found.inside(words, clause)
    return "supposed" in said and "even_if" not in said


def _is_wanting(words: Sequence[Word], yours: Sequence[Word]) -> bool:
    lacking = [one for one in words if one.name == "unsigned"]
    if any(one.name == "wanting" for one in words):
        lacking += [one for one in words if one.name in _ACTS]
    if all(readers.are_giving(yours, one) for one in lacking):
        return False
    missing = [one for one in words if one.name in ("wanting", "unsigned")]
    denials = [one for one in words if one.name == "denial"]
    return all(any(_overlap(one, other) for other in missing) for one in denials)


def _is_expected(words: Sequence[Word], yours: Sequence[Word]) -> bool:
    return any(
        not readers.are_giving(yours, act)
        for one in words
        if one.name in _EXPECTED and not _is_over(one, words)
        for act in _awaited(one, words, yours)
    )


def _is_over(waiting: Word, words: Sequence[Word]) -> bool:
    """Whether it is told of as gone by, or denied right beside it: "without doubt" does not."""
    is_hope = any(one.name == "hoped" and _overlap(one, waiting) for one in words)
    if is_hope and any(one.name == "enough" and one.first > waiting.last for one in words):
        return True
    return any(
        (one.name == "denial" and waiting.first - 1 <= one.last and one.first <= waiting.last + 1)
        or (one.name == "waited" and _overlap(one, waiting))
        for one in words
    )


def _awaited(waiting: Word, words: Sequence[Word], yours: Sequence[Word]) -> list[Word]:
    """The acts that a word of waiting is of: behind it, or before it where nothing else is."""
    behind = [
        one for one in words
        if one.name in (*_AWAITED, "signing") and one.first > waiting.last
    ]  # fmt: skip
    is_theirs = any(one.first > waiting.last for one in yours if one in words)
    if waiting.name == "expected" and (behind or is_theirs):
        return behind
    had = [one for one in words if one.name == "had" and one.first < waiting.first]
    return [
        one for one in words
        if one.name in _AWAITED and one.last < waiting.first
        and not any(other.first >= one.first for other in had)
    ]  # fmt: skip


def _overlap(one: Word, other: Word) -> bool:
    return one.first <= other.last and other.first <= one.last
