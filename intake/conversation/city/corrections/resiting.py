"""The city on the file that its writer calls wrong: "The city is wrong, it should be Oulu."

Invariant: only words that say nothing else call it wrong, and only a city of the table that stands
alone behind them takes its place; with anything else behind them, or behind what may be of another
place, it is asked and held in doubt.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from intake import stages
from intake.answers import folding
from intake.answers.geography import cities, countries, rightings
from intake.answers.values import Place
from intake.applications import Application
from intake.calls.identity import CITY
from intake.conversation import phrasefiles, sentences
from intake.conversation.city.answers import reading
from intake.conversation.city.corrections import wrongly
from intake.conversation.intents import courtesy
from intake.conversation.phrases import Phrases, blanked, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Doubt, Hit, Matches
from intake.conversation.spelling import fold, is_within, meets
from intake.conversation.turns import Hearing

_listed = partial(phrasefiles.listed, "city.corrections", "resiting_words.toml")
_figures = partial(phrasefiles.listed, "city.corrections", wrongly.FILE)
_WRONG = ("wrong", "unright")
_OF_PLACES = frozenset({"events", "venue"})
_MOST = 40
"""Sentences of a message that are looked through."""
_LONGEST = 120
"""Letters of a sentence that is looked at."""
_MARK = re.compile(r"[,;:،؛，；：、]|\s[-–—]+\s|[—–]")
_COMMA = re.compile("[،，、]")
_MARKS = " \t\n,.;:!-–—،؛。，；：、！"


@dataclass(frozen=True, kw_only=True)
class Resited:
    """A sentence that calls the city of the file wrong, and the words of the right one, if any."""

    words: str
    told: str = ""


def read(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches with the city that was put right, or with what is asked of it."""
    for one in _resited(hearing, application, matches):
        if not one.told and application.state not in stages.FORMING:
            continue  # a person is shown what nobody read
        if one.told:
            hit = Hit(question=CITY, words=one.told, how="labelled", told=one.words, lined=one.told)
            matches = replace(matches, hits=(*matches.hits, hit))
        else:
            doubt = Doubt(questions=(CITY,), words=one.words, reason="which_place")
            matches = replace(matches, doubts=(*matches.doubts, doubt))
        rest = tuple(left for left in matches.rest if not is_within(left, one.words))
        matches = replace(matches, rest=rest)
    return matches


def open_ones(matches: Matches) -> Iterator[tuple[str, str]]:
    """The words that call the city wrong and leave it open, with its question."""
    for one in matches.doubts:
        if one.questions == (CITY,) and one.reason == "which_place":
            yield one.words, CITY


def _resited(hearing: Hearing, application: Application, matches: Matches) -> Iterator[Resited]:
    """The first sentence about it; read only where no other city can be meant."""
    if CITY not in application.current or any(one.question == CITY for one in matches.hits):
        return
    said = sentences.split(hearing.message.reply, hearing.language)[:_MOST]
    is_sure = not _follows_place(hearing, application)
    for words, after in pairwise((*said, "")):
        found = _of(hearing, application, words, after)
        if found and _is_left(found.words, matches):
            yield found if is_sure else replace(found, told="")
            return
        is_sure = is_sure and courtesy.is_courtesy(words, hearing.language)


def _follows_place(hearing: Hearing, application: Application) -> bool:
    """Whether the letter answers a message that told where something was, or asks that alone."""
    letter = hearing.dossier.letter
    if letter is None:
        return False
    told = {
        hearing.call.question(one.question).kind
        for one in application.current.values()
        if letter.message and one.message == letter.message
    }
    known = {one.id: one.kind for one in hearing.call.questions}
    asked = {known.get(one) for one in letter.questions}
    is_asked = bool(asked) and asked <= _OF_PLACES
    return is_asked or not told.isdisjoint(_OF_PLACES)


def _is_left(words: str, matches: Matches) -> bool:
    """Whether nobody else read anything in these words."""
    taken = (*(one.words for one in matches.hits), *(one.words for one in matches.doubts))
    return not any(meets(one, words) for one in taken)


def _of(hearing: Hearing, application: Application, words: str, after: str) -> Resited | None:
    """What a sentence, with the one behind it, says of the city of the file; None of any other."""
    language = hearing.language
    if len(words) > _LONGEST or wrongly.is_open(words, language):
        return None
    lead, rest = _parted(words, language)
    if not is_called_wrong(lead, language):
        return None
    if rest:
        return Resited(words=words, told=_city(hearing, application, rest))
    if told := _city(hearing, application, after):
        return Resited(words=f"{words} {after}", told=told)
    return Resited(words=words)


def _parted(words: str, language: str) -> tuple[str, str]:
    """The first clause that is no bare "Sorry" or "No", and what stands behind it."""
    own = wrongly.without_lead(fold(words), language)
    start = len(words) - len(own) if fold(words).endswith(own) else 0
    mark = _MARK.search(words, start)
    if mark is None:
        return words[start:], ""
    return words[start : mark.start()], words[mark.end() :].strip(_MARKS)


def is_called_wrong(words: str, language: str) -> bool:
    """Whether words say of the applicant's city that it does not hold, and nothing else."""
    text = fold(words).strip(_MARKS)
    wrong = [_figures(language, key) for key in _WRONG] + [_listed(language, "wrong")]
    is_said = _listed(language, "city").found(text) and any(one.found(text) for one in wrong)
    if not is_said or wrongly.says("figure", words, language):
        return False
    known = (*wrong, _listed(language, "city"), _listed(language, "beside"))
    return not any(map(str.isalnum, _without(known, text))) and not _is_denied(
        text, wrong, language
    )


def _is_denied(text: str, wrong: list[Phrases], language: str) -> bool:
    """Whether a no stands beside what says that it does not hold."""
    return phrases(WORDS, "negators", language).found(_without(wrong, text))


def _city(hearing: Hearing, application: Application, words: str) -> str:
    """The words of the right city, where they are one of the table; else "" ."""
    told = rightings.behind(words, hearing.language)
    return _known(hearing, application, words if told is None else told)


def _known(hearing: Hearing, application: Application, words: str) -> str:
    """The words, where they are a city of the table and no more but its country."""
    language, text = hearing.language, fold(words).strip(_MARKS)
    closing = _listed(language, "closing").finditer(text)
    ends = [one.start() for one in closing if not text[one.end() :].strip(_MARKS)]
    name = words.strip(_MARKS)[: min(ends, default=len(text))].strip(_MARKS)
    city, _, country = (one.strip() for one in _COMMA.sub(",", name).partition(","))
    if not cities.called(folding.key(city), language):
        return ""
    if country and not countries.find(country, language):
        return ""
    value = reading.read(hearing.call, application, hearing.call.question(CITY), name, hearing)
    return name if isinstance(value, Place) and value.known else ""


def _without(known: list[Phrases] | tuple[Phrases, ...], text: str) -> str:
    spans = [one.span() for each in known for one in each.finditer(text)]
    return blanked(text, spans)
