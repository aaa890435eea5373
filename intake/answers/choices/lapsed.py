"""Titles that a city held once: "the status ran out last year", "पहले स्मार्ट सिटी थे".

Invariant: a title has only ended where a word for it or its term stands ahead of the end, and no
examination or phase of works that ended stands between them.
"""

from collections.abc import Sequence

from intake.answers.choices import lists, options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import Said, lexicon
from intake.answers.values import Context

_FRAME = frozenset({"before", "was"})


def is_over(words: Sequence[str], context: Context) -> bool:
    """Whether the words of a clause tell that the title named in it is held no longer."""
    if not lists.are_titles(context.options):
        return False
    tokens = tuple(words)
    said = [*lexicon("lapsed", context.language).every(tokens)]
    return _has_ended(said) or _was_once(tokens, said, context)


def _has_ended(said: Sequence[Said]) -> bool:
    last = max((one.start for one in said if one.name == "title"), default=None)
    end = max((one.start for one in said if one.name == "ended"), default=-1)
    if any(one.name == "lost" for one in said):
        return True
    works = [one.start for one in said if one.name == "works"]
    return last is not None and last < end and not any(last < place < end for place in works)


def _was_once(tokens: Tokens, said: Sequence[Said], context: Context) -> bool:
    """ "Before" ahead of the title, and no more than "were" behind it."""
    if not {one.name for one in said} >= _FRAME:
        return False
    before = min(one.start for one in said if one.name == "before")
    ends = {one.end for one in said if one.name == "was"}
    named = options.names(context.options, context.language).finds(tokens)
    return any(
        before < start and start + length + 1 in ends and len(tokens) in ends
        for start, length, _ in named
    )
