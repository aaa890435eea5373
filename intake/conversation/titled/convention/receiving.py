"""Where a city receives its certificate: another place than the Convention, by consultation (V6).

Invariant: another place is asked for in the application alone; organizers hear of each once, and
what they say of it is said for that place and no other.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from intake import ceremony as ceremonies
from intake.answers.values import Venue
from intake.applications import Application, State
from intake.calls.model import Call, text_in
from intake.cases import Case, CaseKind
from intake.ceremony import Ceremony, Consulted, Place, Settlement
from intake.conversation.proceedings import Proceeding, unreachable
from intake.conversation.spelling import count
from intake.conversation.titled.convention import attending_letters, attending_shape
from intake.conversation.titled.convention.receiving_reading import Wish
from intake.conversation.turns import Dossier, Hearing, Turn
from intake.errors import Refusal
from intake.journal import Entry

CONVENTION = 1
"""The number of the Convention in the list of places."""
LONGEST = 6
"""Words beside the option they were read as; in more of them somebody tells a story."""
LONGEST_PLACE = 300
"""Characters of a place that is asked for by mail."""
_NUMBERED = re.compile(r"(?:[^\W\d_]+\s+)?\W{0,2}\d{1,2}\W{0,2}")
_STOPS = " .。।"
"""What ends a sentence: in our letters the place stands within one."""
CHANGING = ("place_settled", "place_recalled", "place_asked")
"""What changes the place, in the journal."""
CONSULTED_IN = (State.REGISTERED, State.TITLED)


def asked_in(call: Call, application: Application) -> str:
    """The other place that the application asks for, in words; "" where it asks for none."""
    for question in call.questions:
        answer = application.current.get(question.id) if question.kind == "venue" else None
        if not answer or not isinstance(answer.value, Venue) or answer.value.number == CONVENTION:
            continue
        listed = question.options[answer.value.number - 1 : answer.value.number]
        named = _beside(text_in(listed[0].name, "en"), answer.words) if listed else answer.words
        return " ".join((answer.value.words or named).split())
    return ""


def _beside(option: str, words: str) -> str:
    """An option with the writer's words beside it, where they say more than its number."""
    said = " ".join(words.split()).rstrip(".")
    if count(said) > LONGEST or _NUMBERED.fullmatch(said) or said.casefold() == option.casefold():
        return option
    return said if option.casefold() in said.casefold() else f"{option} ({said})"


def brought_up(call: Call, application: Application, ceremony: Ceremony) -> Ceremony:
    """The ceremony with the place that the application asks for now.

    A titled city's wish by mail is kept beside it: its application cannot change any more.
    """
    if application.state is State.TITLED and ceremony.place is not None:
        return ceremony
    return ceremonies.asked(ceremony, asked_in(call, application))


def consult(turn: Turn, dossier: Dossier, now: datetime) -> Turn:
    """The turn of a mail, with the consultation that it opens or ends."""
    number = dossier.application.number if dossier.application else 0
    application = next((one for one in turn.applications if one.number == number), None)
    if application is None or application.state is not State.REGISTERED:
        return turn
    former = dossier.ceremony() or Ceremony(application=number)
    after = brought_up(dossier.call, application, former)
    return turn + _changed(application, after, now) if after != former else turn


def opened(proceeding: Proceeding, former: Ceremony, after: Ceremony) -> Turn:
    """The consultation about a place that nobody was consulted on before the title."""
    if after == former:
        return Turn()
    return replace(_changed(proceeding.application, after, proceeding.now), settled=())


def place_in(wish: Wish, application: Application) -> str:
    """The place that a mail asks for: its name, or the city's own words without their stop."""
    if wish.is_named:
        return wish.place
    is_here = wish.is_home and not wish.place
    return (application.city if is_here else None) or wish.words.rstrip(_STOPS)


def wished(ceremony: Ceremony, place: str) -> Ceremony:
    """The ceremony with the place that a titled city asks for by mail; an agreed one stays."""
    return ceremony if ceremony.is_elsewhere else ceremonies.asked(ceremony, place[:LONGEST_PLACE])


def consulted(hearing: Hearing, application: Application, after: Ceremony, words: str) -> Turn:
    """The consultation about a place that a titled city asks for by mail, in its words."""
    place = after.place.asked if after.place else ""
    number = application.number
    case = Case(
        kind=CaseKind.PLACE_ASKED,
        text=f"The city asks to receive its certificate at another place than the Convention: "
        f"{place} (in the city's words: “{words[:LONGEST_PLACE]}”). "
        f"`citydesk place {number} agree --place …` or `decline` answers it.",
        at=hearing.now,
        application=number,
        message=hearing.message.id,
        contact=hearing.contact.address.key,
    )
    entry = Entry(application=number, act="place_asked", words={"place": place})
    return Turn(
        entries=(entry,), cases=(case,), settled=(CaseKind.PLACE_ASKED,), ceremonies=(after,)
    )


def _changed(application: Application, after: Ceremony, now: datetime) -> Turn:
    place = after.place.asked if after.place else ""
    words = {"place": place} if place else {"place": None}
    return Turn(
        entries=(Entry(application=application.number, act="place_asked", words=words),),
        cases=(_case(application, place, now),) if place else (),
        settled=(CaseKind.PLACE_ASKED,),
        ceremonies=(after,),
    )


def _case(application: Application, place: str, now: datetime) -> Case:
    number = application.number
    return Case(
        kind=CaseKind.PLACE_ASKED,
        text=f"The application asks to receive the certificate at another place than the "
        f"Convention: {place}{_in_own_words(application, place)}. "
        f"`citydesk place {number} agree` or `decline` answers it.",
        at=now,
        application=number,
    )


def _in_own_words(application: Application, place: str) -> str:
    """What the city wrote, where that may tell more than the place of the list does."""
    said = (one.words for one in application.current.values() if isinstance(one.value, Venue))
    words = " ".join(next(said, "").split())
    return f" (in the city's words: “{words[:200]}”)" if words and words != place else ""


# --- what organizers say ------------------------------------------------------------------------


def agree(
    proceeding: Proceeding, ceremony: Ceremony, reason: str, *, place: str, needs: str
) -> Turn | Refusal:
    """The organizers agree; it lifts the attendance at the Convention."""
    asked = ceremony.place.asked if ceremony.place else ""
    if asked and not place.strip() and not _is_name(proceeding, asked):
        return _unnamed(asked)
    after = ceremonies.agreed(ceremony, _word(proceeding, reason), place=place, needs=needs)
    return _said(proceeding, ceremony, after)


def _is_name(proceeding: Proceeding, asked: str) -> bool:
    """Whether it is a place of the call's list, a few words that the application gives for it, or
    the name of a city or country that a mail asks for.
    """
    application = proceeding.application
    if asked != asked_in(proceeding.call, application):
        is_known = attending_shape.is_name_of_place(asked, application.language)
        return asked == application.city or is_known
    return count(asked) <= LONGEST or any(
        text_in(option.name, "en").casefold() in asked.casefold()
        for question in proceeding.call.questions
        if question.kind == "venue"
        for option in question.options
    )


def _unnamed(asked: str) -> Refusal:
    return Refusal(
        reason="unnamed_place",
        text=f"The city asks for a place in its own words (“{asked}”), which may be no name: say "
        "the one that its letter shall give, --place.",
    )


def decline(proceeding: Proceeding, ceremony: Ceremony, reason: str) -> Turn | Refusal:
    """The organizers do not agree: the Convention stays the place."""
    return _said(proceeding, ceremony, ceremonies.declined(ceremony, _word(proceeding, reason)))


def _word(proceeding: Proceeding, reason: str) -> Settlement:
    said = " ".join(reason.split())
    return Settlement(by=proceeding.organizer, reason=said, at=proceeding.now)


def _said(proceeding: Proceeding, former: Ceremony, after: Ceremony | Refusal) -> Turn | Refusal:
    if isinstance(after, Refusal):
        return after
    if refusal := _may_not(proceeding):
        return refusal
    application, place = proceeding.application, after.place
    assert place
    assert place.said
    words = {
        "state": place.state.value, "place": place.place, "needs": place.needs,
        "reason": place.said.reason, "by": place.said.by, "former": told(former.place),
    }  # fmt: skip
    lifts = (CaseKind.CANNOT_ATTEND, CaseKind.UNATTENDED) if after.is_elsewhere else ()
    is_titled = application.state is State.TITLED
    return Turn(
        applications=(application,),
        entries=(Entry(application=application.number, act="place_settled", words=words),),
        letters=attending_letters.place(
            proceeding,
            after,
            place.said.reason,
            is_titled=is_titled,
            former=former.place.place if former.place and not after.is_elsewhere else "",
        ),
        settled=(CaseKind.PLACE_ASKED, *lifts),
        ceremonies=(after,),
    )


def _may_not(proceeding: Proceeding) -> Refusal | None:
    application = proceeding.application
    if application.state in CONSULTED_IN:
        return unreachable(proceeding)
    return Refusal(
        reason="not_registered",
        text=f"Application {application.number} is {application.state.value}; a place is settled "
        "for one that is registered or holds the title.",
    )


def told(place: Place | None) -> dict[str, str | None] | None:
    """A place as the journal keeps it, so that a later one can be taken back to it."""
    if place is None:
        return None
    said = place.said
    return {
        "asked": place.asked, "state": place.state.value, "place": place.place,
        "needs": place.needs, "by": said.by if said else None,
        "reason": said.reason if said else None, "at": said.at.isoformat() if said else None,
    }  # fmt: skip


def restored(words: Mapping[str, str] | None) -> Place | None:
    """The place that `told` told."""
    if words is None:
        return None
    said = (
        Settlement(by=words["by"], reason=words["reason"], at=datetime.fromisoformat(words["at"]))
        if words["at"]
        else None
    )
    return Place(
        asked=words["asked"],
        state=Consulted(words["state"]),
        place=words["place"],
        needs=words["needs"],
        said=said,
    )
