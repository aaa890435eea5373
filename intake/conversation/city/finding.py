"""Which questions a message answers, by the letter it answers; nothing is recorded.

Invariant: every stretch of the message is a hit, a doubt or in `rest`; none is lost.
"""

from dataclasses import replace

from intake.answers.values import Place, YesNo
from intake.applications import Application
from intake.conversation.city import behind
from intake.conversation.sorting import agreeing, matching
from intake.conversation.spelling import squeeze
from intake.conversation.turns import Hearing

CITY = "V11_city"


def find(hearing: Hearing) -> matching.Matches:
    """Which question each stretch of the message answers; nothing is recorded.

    What an edit changed answers only what it answers in the message read whole: "In 2023 it was
    USD 11 billion" is of the sentence before it.
    """
    found, whole = _said(hearing), hearing.whole
    if whole is None or whole.id != hearing.message.id:
        return found
    in_whole = _said(replace(hearing, message=whole)).hits
    stray = tuple(hit for hit in found.hits if not any(_holds(one, hit) for one in in_whole))
    hits = tuple(hit for hit in found.hits if hit not in stray)
    return replace(found, hits=hits, rest=(*found.rest, *(one.prose or one.words for one in stray)))


def _holds(one: matching.Hit, hit: matching.Hit) -> bool:
    """Whether one answer of the message read whole has the words of another in it."""
    said = squeeze(f"{one.words} {one.prose} {one.lined}")
    return one.question == hit.question and squeeze(hit.words) in said


def _said(hearing: Hearing) -> matching.Matches:
    """The same of these words alone; bare ones are those of the letter that asked."""
    found = _found(hearing)
    return found if hearing.dossier.is_last else behind.without_bare(found, hearing.language)


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
    return agreeing.agreed(first, *others) if others else first


def _match(hearing: Hearing, asked: tuple[str, ...]) -> matching.Matches:
    message = replace(hearing.message, subject=hearing.heading)
    language, application = hearing.language, hearing.dossier.application
    city = application.current.get(CITY) if application else None
    named = city.value if city and isinstance(city.value, Place) else None
    return matching.match(
        message,
        hearing.call,
        asked=asked,
        language=language,
        city=named,
        answered=tuple(application.current) if application else (),
        denied=_denied(application) if application else (),
    )


def _denied(application: Application) -> tuple[str, ...]:
    no = YesNo(yes=False)
    return tuple(id for id, answer in application.current.items() if answer.value == no)
