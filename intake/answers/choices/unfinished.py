"""What an answer calls planned, on trial, doubtful or partial beside the options it chooses.

Invariant: nothing of it is chosen, and no option that is chosen is told of here.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from intake import languages
from intake.answers.choices import joined, lists, options, segments
from intake.answers.choices.parts import Segment
from intake.answers.folding import LONGEST
from intake.answers.values import Choice, Context

_SENTENCES = re.compile(r"[。．।!?！？\n]+|\.(?=\s)")
_PARTS = re.compile(r"[;؛；]+")
_CLAUSES = re.compile(r"[,，、،()（）]+")
_PLANNED = frozenset({"planned", "trial"})
_UNSURE = frozenset({"doubted", "partial"})
_SETTLED = frozenset({"awarded", "negator", "none"})
_STOPS = " .,;:"
_MOST = 100
"""Pieces looked at; of no more words than that is an answer read."""


def beside(chosen: Choice, text: str, context: Context) -> tuple[str, ...]:
    """The sentences, or parts of one, that tell of another thing than those chosen."""
    if not chosen.numbers or not lists.are_had(context.options):
        return ()
    language = languages.spoken_in(text[:LONGEST], context.language)
    known = lists.known(context.options, language)
    context = replace(context, language=language, options=known)
    return tuple(dict.fromkeys(_parts(text[:LONGEST], frozenset(chosen.numbers), context)))


def _parts(text: str, chosen: frozenset[int], context: Context) -> Iterator[str]:
    for sentence in _pieces(text, _SENTENCES):
        parts = [(one, _named(one, context) & chosen) for one in _pieces(sentence, _PARTS)]
        is_of_chosen = any(named for _, named in parts)
        for part, named in parts:
            for clause in _pieces(part, _CLAUSES) if named else [part]:
                if _is_unfinished(clause, chosen, context, is_of_chosen=is_of_chosen):
                    yield clause


def _pieces(text: str, signs: re.Pattern[str]) -> list[str]:
    told = (one.strip(_STOPS) for one in signs.split(text))
    return list(islice(dict.fromkeys(filter(None, told)), _MOST))


def _named(text: str, context: Context) -> set[int]:
    return {one for segment in _cut(text, context) for one in segment.options}


def _is_unfinished(
    text: str, chosen: frozenset[int], context: Context, *, is_of_chosen: bool
) -> bool:
    """Whether words name another option, or a thing that we do not know, as not there yet.

    What we do not know may be anything ("We plan a report"), but in a sentence of one chosen; of
    another option it is enough that they doubt it or bound it ("Starlink in a few villages").
    """
    found = _cut(text, context)
    said = {role for one in found for role in one.roles}
    named = {option for one in found for option in one.options}
    is_ahead = bool(_PLANNED & said) or any(joined.is_to_come(one, context) for one in found)
    if _SETTLED & said or not (is_ahead or (named and _UNSURE & said)):
        return False
    if named or not is_of_chosen:
        return bool(named - chosen)
    return any(one.rest for one in found)


def _cut(text: str, context: Context) -> list[Segment]:
    return segments.cut(options.tokens_of(text), context)
