"""What a panelist asks for: a packet again, another's ballot, a person.

Invariant: what is given or refused rests on `blindness` alone, and a refusal tells nothing of what
another panelist did.
"""

from intake.cases import Case, CaseKind
from intake.conversation import (
    ballot_signs,
    courtesy,
    panelist_ballots,
    panelist_conflicts,
    panelist_letters,
    sentences,
)
from intake.conversation.judging import Judged
from intake.conversation.panelist_sitting import Heard, Seated
from intake.conversation.turns import EXCERPT, Turn, stranger_of
from intake.notices.panel import PanelistRefused, PanelistTold, Reason
from intake.panel import blindness
from intake.panel.assignment import Assignment


def is_wish(heard: Heard) -> bool:
    """Whether the mail only asks for a packet: naming its city declares nothing then."""
    if panelist_ballots.names_standards(heard):
        return False
    return ballot_signs.says(heard.text, heard.language, "packet") and not (
        ballot_signs.says(heard.text, heard.language, "no_conflict")
        or ballot_signs.says(heard.text, heard.language, "conflict")
    )


def about_others(heard: Heard) -> Turn | None:
    """A wish to know how others judge: refused before the tally; afterwards organizers answer."""
    if not _is_about_others(heard):
        return None
    about = heard.thread or _only_named(heard)
    refusal = blindness.may_see_ballots(about.stands) if about else None
    if about and refusal:
        return panelist_ballots.refuse(heard, about, refusal)
    if about is None:
        notice = PanelistRefused(reason=Reason.NOT_TALLIED, set_aside=heard.message.set_aside)
        letter = panelist_letters.to_panelist(notice, heard.panelist, answering=heard.message)
        return Turn(letters=(letter,), fruitless=True)
    return None


def _is_about_others(heard: Heard) -> bool:
    """Whether they ask how somebody else judges; who that is, nobody need know here."""
    if ballot_signs.says(heard.text, heard.language, "others"):
        return True
    said = sentences.split(heard.text, heard.language)
    return any(_asks_how_one_judged(one, heard.language) for one in said)


def _asks_how_one_judged(said: str, language: str) -> bool:
    is_asked = all(ballot_signs.says(said, language, name) for name in ("how", "judged"))
    return is_asked and not ballot_signs.says(said, language, "mine")


def for_packet(heard: Heard) -> Turn | None:
    """A wish for a packet: sent again where it is open to them, else kindly refused."""
    if not ballot_signs.says(heard.text, heard.language, "packet"):
        return None
    about = _only_named(heard) or heard.thread
    wanted = [about] if about else list(heard.sitting.assigned)
    if not wanted:
        return None
    refusal = blindness.may_see_packet(about.stands) if about else None
    if about and refusal:
        return panelist_ballots.refuse(heard, about, refusal)
    return _packets(heard, [one for one in wanted if not blindness.may_see_packet(one.stands)])


def _packets(heard: Heard, open_ones: list[Seated]) -> Turn | None:
    ready = [one for one in open_ones if one.is_open]
    if not ready:
        return None
    return Turn(
        letters=tuple(
            panelist_letters.packet(
                heard.panelist, one.application, one.call, answering=heard.message
            )
            for one in ready
        ),
        judged=Judged(
            handed=tuple(
                Assignment(application=one.number, panelist=heard.panelist.key)
                for one in ready
                if not one.is_handed
            )
        ),
        fruitless=True,
    )


def _only_named(heard: Heard) -> Seated | None:
    named = panelist_conflicts.named(heard)
    return named[0] if len(named) == 1 else None


def told(heard: Heard) -> Turn:
    """Nothing of the mail changed anything: where things stand, and a person reads the rest."""
    cases = case_of(heard)
    notice = PanelistTold(
        set_aside=heard.message.set_aside,
        words=heard.text[:EXCERPT] if cases else "",
        awaited=tuple(
            panelist_letters.awaited(one.city, one.ballot, one.call)
            for one in heard.sitting.assigned
            if one.awaits_ballot
        ),
        done=tuple(
            one.city
            for one in heard.sitting.assigned
            if one.ballot and not one.awaits_ballot and not one.stands.conflicts
        ),
        listed=tuple(one.city for one in heard.cities if one.is_asked),
    )
    about = panelist_letters.CONFLICTS if notice.listed else None
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, answering=heard.message
    )
    return Turn(letters=(letter,), cases=cases, fruitless=True)


def case_of(heard: Heard) -> tuple[Case, ...]:
    """A person reads what is more than manners."""
    said = sentences.split(heard.text, heard.language)
    if all(courtesy.is_courtesy(one, heard.language) for one in said):
        return ()
    return (
        Case(
            kind=CaseKind.PANELIST,
            text=f"{stranger_of(heard.panelist.address)} (panel) writes: {heard.text[:EXCERPT]}",
            at=heard.now,
            message=heard.message.id,
            contact=heard.panelist.key,
        ),
    )
