"""Free text to a value, or a reason why not.

Invariant: any text at all gives a `Value` or an `Unclear`; nothing raises, nothing is guessed.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from intake import languages
from intake.answers import echoes, folding, texts, thanks
from intake.answers.choices import chosen, lists, venues
from intake.answers.events import hosted
from intake.answers.figures import amounts, counts
from intake.answers.geography import places
from intake.answers.guards import checked, newer, rescaled
from intake.answers.times import dates
from intake.answers.values import AnswerKind, Context, Unclear, Value
from intake.answers.verdicts import yesno

_READERS: dict[AnswerKind, Callable[[str, Context], Value | Unclear]] = {
    "amount": amounts.read,
    "count": counts.read,
    "yesno": yesno.read,
    "choice": chosen.read,
    "place": places.read,
    "country": places.read_country,
    "date": dates.read,
    "venue": venues.read,
    "text": texts.read,
    "events": hosted.read,
}


_FROM_OUTSIDE = frozenset({"amount", "count", "date", "place", "country", "venue"})
"""Kinds that are read by the city's country or by the day, beside the words themselves."""


def read(kind: AnswerKind, text: str, context: Context) -> Value | Unclear:
    """The value of an answer of this kind, or why there is none.

    Only the beginning of a very long text is read (`folding.LONGEST` characters). What is unclear
    in a language of another script is read as English where it is written in Latin letters.
    """
    said = text if kind == "text" else folding.without_files(text[: folding.LONGEST])
    language = languages.spoken_in(said[: folding.LONGEST], context.language)
    country, today = context.country, context.today
    if kind not in _FROM_OUTSIDE and not (kind == "choice" and context.alone):
        is_dated = kind in ("events", "yesno", "choice") or context.stated is not None
        country, today = None, today if is_dated else None
    options = lists.known(context.options, language) if kind == "choice" else context.options
    context = replace(context, language=language, country=country, today=today, options=options)
    value = _read(kind, said, context)
    if isinstance(value, Unclear) and languages.may_be_english(said, language):
        english = _read(kind, said, replace(context, language=languages.ENGLISH))
        return value if isinstance(english, Unclear) else english
    return value


@lru_cache(maxsize=64)  # a clause is first tried as an answer, then read as one
def _read(kind: AnswerKind, said: str, context: Context) -> Value | Unclear:
    told = rescaled.put_right(said, context.language) if kind == "amount" else said
    if kind in ("amount", "count"):
        told = newer.without(told, context.language)
    if kind == "yesno":
        told = folding.without_number_signs(told)
    if kind in ("choice", "events"):
        told = thanks.without(told, context.language, names=kind == "events")
    value = checked.checked(_READERS[kind](told, context), told, context)
    return echoes.restored(value, said)
