"""What a sentence says beside the names that were read from it: who writes, for which city.

Invariant: a sentence is never passed over for its names; what else it says is told or shown.
"""

from collections.abc import Iterable, Iterator, Sequence

from intake.answers.geography import places
from intake.answers.values import Context
from intake.applications import Answer, Application
from intake.calls.identity import CITY, COUNTRY, OFFICE, WRITER
from intake.conversation import sentences
from intake.conversation.city.corrections import retitling
from intake.conversation.intents import courtesy, intents, substance, untold
from intake.conversation.people import endings
from intake.conversation.phrases import blanked
from intake.conversation.sorting import matching, naming, placing
from intake.conversation.spelling import count, fold, squeeze
from intake.conversation.turns import Hearing, Notes

MOST = 40
"""Sentences of a message that are looked through."""
_SHORT = 6
"""Words up to which a sentence can be nothing but a city and its country."""
_DENYING = 2
"""Words that deny a name."""
_PLACES = frozenset({CITY, COUNTRY})
_NAMES = _PLACES | {WRITER, OFFICE}


def beside(
    hearing: Hearing,
    application: Application,
    matches: matching.Matches,
    left: Sequence[str],
    misread: Iterable[str],
) -> Iterator[str]:
    """What nobody took of the sentences that tell of the city, in the writer's own words.

    Words that are `left` over are told by themselves, but for manners; those `misread` are told. A
    sentence that answers another question as well is looked through where those answers are.
    """
    named = _read_from_prose(hearing, application, matches)
    cities = [squeeze(fold(one.words)) for one in named if one.question in _PLACES]
    if not cities:
        return
    known = substance.known(application, hearing.call, hearing.language)
    others = [one for one in matches.hits if one.question not in _NAMES]
    writers = [squeeze(fold(one.words)) for one in named if one.question not in _PLACES]
    taken = (*misread, *(one.words for one in others))
    shown = [squeeze(fold(one)) for one in taken if one]
    left_over = {one: squeeze(fold(one)) for one in left if one}
    answering = [squeeze(fold(one.prose)) for one in others]
    for sentence in _sentences(hearing):
        is_of_place = any(one in sentence for one in cities)
        if is_of_place and not any(sentence in one for one in answering):
            clauses = _of_writer(sentence, writers, hearing.language)
            told = (one for one, folded in left_over.items() if folded in sentence)
            told = (left_over[one] for one in told if not _is_manners(one, hearing, known))
            rest = _without(sentence, (*told, *shown, *clauses, *writers))
            said = untold.span(sentence, rest, known, hearing.language)
            yield from (hearing.own(sentence[slice(*said)]),) if said else ()


def _is_manners(words: str, hearing: Hearing, known: substance.Known) -> bool:
    """Whether words that are left over are passed over, and nothing is granted by them."""
    is_first = hearing.dossier.application is None
    return not intents.leftovers(
        (words,), hearing.language, known, first=is_first
    ) and not intents.find((words,), language=hearing.language)


def _sentences(hearing: Hearing) -> Iterator[str]:
    """The sentences above the signature, but for lines of nothing but names."""
    body, _ = endings.closing(fold(hearing.message.reply), hearing.language)
    for one in sentences.split(body, hearing.language)[:MOST]:
        if not placing.read(sentences.whole(one), hearing.language):
            yield one


def _read_from_prose(
    hearing: Hearing, application: Application, matches: matching.Matches
) -> list[Answer]:
    """The names that this message told in a sentence, not under a label or a number."""
    placed = {one.question for one in matches.hits if one.how != "cue"}
    return [
        one
        for one in application.current.values()
        if one.message == hearing.message.id and one.question in _NAMES - placed
    ]


def _of_writer(sentence: str, writers: Sequence[str], language: str) -> list[str]:
    """The clauses that tell who writes: what else they say was looked at where it was read."""
    clauses = (one.words for one in untold.parts(sentence, language))
    return [one for one in clauses if any(said in one for said in writers)]


def _without(sentence: str, words: Iterable[str]) -> str:
    spans = ((sentence.find(one), len(one)) for one in words)
    return blanked(sentence, ((at, at + length) for at, length in spans if at >= 0))


def left(notes: Notes, hearing: Hearing, rest: Sequence[str]) -> Iterator[str]:
    """What is left beside the city that a polite sentence has told ("City 3 would like to …")."""
    told = notes.application.current.get(CITY)
    is_new = told is not None and told.message == hearing.message.id
    name = told.words if told and is_new and told.words[-1:].isdigit() else ""
    former = tuple(_formerly(hearing, notes.application))
    for words in rest:
        if is_new and _is_no_more(hearing, words, told):
            continue
        if any(_only_denies(words, one, hearing.language) for one in former):
            continue
        others = words.replace(name, " ") if name else ""
        if not (name in words and others and courtesy.is_courtesy(others, hearing.language)):
            yield words


def _formerly(hearing: Hearing, application: Application) -> Iterator[str]:
    """The name and the office that stood before this message told another."""
    for id in (WRITER, OFFICE):
        told = [one for one in application.answers if one.question == id]
        if told and told[-1].message == hearing.message.id:
            yield from (one.words for one in told[-2:-1])


def _only_denies(words: str, former: str, language: str) -> bool:
    """Whether words behind another name say no more than that it is not the former one."""
    said = fold(words)
    is_short = count(said) <= count(former) + _DENYING
    return is_short and retitling.denies(former, said, language)


def _is_no_more(hearing: Hearing, words: str, told: Answer | None) -> bool:
    """Whether the words are nothing but a greeting, the city that was told, and its country."""
    said = substance.after_greeting(courtesy.plain(words), hearing.language).strip(" ,.!")
    is_denied = sentences.denies(said, hearing.language)
    is_more = is_denied or intents.is_question(words, hearing.language)  # "May Lyon apply?"
    if told is None or is_more or count(said) > _SHORT:
        return False
    city = naming.named(sentences.whole(words), hearing.language)  # "I am writing for Leeds"
    said = city.text if city else said
    return places.read(said, Context(language=hearing.language)) == told.value
