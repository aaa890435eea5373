"""Which questions a message answers, by the letter it answers; nothing is recorded.

Invariant: every stretch of the message is a hit, a doubt or in `rest`; none is lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.answers.values import YesNo
from intake.applications import Application
from intake.calls.identity import CITY
from intake.conversation import editing, sentences
from intake.conversation.city.answers import behind, eventful, speaking
from intake.conversation.questions import corrections
from intake.conversation.sentences import Piece
from intake.conversation.sorting import agreeing, matching
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing
from intake.messages import Message

_FEW = 2
_BEGINNING = 600
"""Characters, and sentences, in which a message says that it corrects something."""


def find(hearing: Hearing) -> matching.Matches:
    """Which question each stretch of the message answers; nothing is recorded.

    An edited message is read whole, for "In 2023 it was USD 11 billion" is of the sentence before
    it; what it said before the edit, word for word, is not said again.
    """
    full = hearing.full
    last = editing.former(hearing.dossier, full) if full is hearing.whole else None
    if last is None:
        return _said(hearing)
    whole = replace(hearing, message=full, read_in=hearing.language)
    found, known = _said(whole), _said(replace(whole, message=last))
    told = {*(one.question for one in found.hits), *_in_doubt(found)}
    return replace(
        found,
        hits=_fresh(found.hits, known.hits),
        doubts=tuple(one for one in found.doubts if one not in known.doubts),
        rest=tuple(one for one in found.rest if one not in known.rest),
        former=known.hits,
        gone=tuple(one for one in known.hits if one.question not in told),
    )


def answers(hearing: Hearing) -> bool:
    """Whether a stretch of the message answers a question by what it says itself."""
    return any(one.how != "only" for one in find(hearing).hits)


def _in_doubt(found: matching.Matches) -> Iterator[str]:
    return (id for one in found.doubts for id in one.questions)


def _fresh(hits: Sequence[matching.Hit], known: Sequence[matching.Hit]) -> tuple[matching.Hit, ...]:
    """The hits without known ones; the sentences around one count where a cue alone tells of it."""
    told = [_told(one) for one in known]
    return tuple(one for one in hits if _told(one) not in told)


def _told(hit: matching.Hit) -> matching.Hit:
    return replace(hit, lined="", prose=hit.prose if hit.how == "cue" else "")


def _said(hearing: Hearing) -> matching.Matches:
    """The same of these words alone; bare ones are those of the letter that asked."""
    found = _found(hearing)
    return found if hearing.dossier.is_last else behind.without_bare(hearing, found)


def _found(hearing: Hearing) -> matching.Matches:
    """The same, whatever letter came behind the one that asked.

    Where it may answer several letters, what its numbers mean by one of them only is in doubt.
    Where the one it answers asked nothing, its numbers are those of the last one that did.
    """
    before = hearing.dossier.before
    if before and before.questions:
        found = _match(hearing, before.questions)
        if any(hit.how == "numbered" for hit in found.hits):
            return found
    first, *others = (_match(hearing, asked) for asked in hearing.asked)
    return agreeing.agreed(first, *others) if others else _corrected(hearing, first)


def _corrected(hearing: Hearing, found: matching.Matches) -> matching.Matches:
    """The same; of a correction by number that may be of a letter before, that one or in doubt.

    Who corrects "point 3" writes of what they answered, and our letter to that may number anew.
    """
    numbered = _numbered(found)
    is_left = not (numbered or found.hits or found.doubts)
    if not (is_left or 0 < len(numbered) <= _FEW) or not _corrects(hearing):
        return found
    application = hearing.dossier.application
    answered = application.current.keys() if application else frozenset[str]()
    if answered & set(numbered):
        return found
    every = [_match(hearing, asked) for asked in hearing.dossier.earlier()]
    readings = [one for one in every if 0 < len(_numbered(one)) <= _FEW]
    of_answers = [one for one in readings if answered >= set(_numbered(one))]
    if not (of_answers or is_left):
        return agreeing.agreed(found, *(readings or every))
    first, *others = of_answers or readings or [found]
    return agreeing.agreed(first, *others) if others else first


def _numbered(found: matching.Matches) -> list[str]:
    return [hit.question for hit in found.hits if hit.how == "numbered"]


def _corrects(hearing: Hearing) -> bool:
    """Whether the message begins by saying that something told before no longer holds."""
    text = Piece(text=fold(hearing.message.reply[:_BEGINNING]))
    opening = sentences.sentences(text, hearing.language)[:_FEW]
    return any(corrections.is_correction(one, hearing.language) for one in opening)


def _match(hearing: Hearing, asked: tuple[str, ...]) -> matching.Matches:
    message = replace(hearing.message, subject=hearing.heading)
    language, application = hearing.language, hearing.dossier.application
    named = application.place(CITY) if application else None
    found = matching.match(
        message,
        hearing.call,
        asked=asked,
        language=language,
        city=named,
        answered=_answered(application, message) if application else (),
        denied=_denied(application) if application else (),
    )
    found = speaking.without_city(found, named, language)
    return eventful.asked(hearing, found, asked)


def _answered(application: Application, message: Message) -> tuple[str, ...]:
    """The questions that something else has answered than this message before it was edited."""
    answers = application.current.items()
    return tuple(id for id, answer in answers if answer.message not in message.edits)


def _denied(application: Application) -> tuple[str, ...]:
    no = YesNo(yes=False)
    return tuple(id for id, answer in application.current.items() if answer.value == no)
