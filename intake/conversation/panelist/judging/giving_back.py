"""A city that its panelist would rather not judge: "I abstain", "please give it to somebody else".

Invariant: nothing changes by it. Its writer reads how such a city is given on, and a person gives
it; what judges, declares a tie or leaves the panel is read as that.
"""

import re
from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import conditions
from intake.conversation.panelist import naming, panelist_letters, resigning, secrecy, wishing
from intake.conversation.panelist.conflicts import conflicts
from intake.conversation.panelist.judging import ballots
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.spelling import fold, has_question_mark
from intake.conversation.turns import EXCERPT, Turn
from intake.notices.panel import PanelistRefused, Reason
from intake.panel import blindness

LONGEST = 1_500
"""Characters of a mail that gives a city back; a longer one is read as any other."""

_listed = partial(phrasefiles.listed, "panelist.judging", "giving_back_words.toml", is_alone=True)
_CLAUSE = re.compile("[,;:，、；：،؛]")


def hear(heard: Heard) -> Turn | None:
    """How it goes on; None where the mail is about something else, or about no open city."""
    if len(heard.text) > LONGEST or naming.names_standards(heard):
        return None
    spoken = resigning.spoken_in(heard)
    said = wishing.sentences_of(heard)
    if not any(_gives_back(one, language) for one in said for language in spoken):
        return None
    seated = _meant(heard)
    if seated is None or _says_more(heard):
        return None
    notice = PanelistRefused(
        reason=Reason.GIVEN_BACK, city=seated.city, at=seated.closes_at,
        set_aside=heard.message.set_aside,
    )  # fmt: skip
    letter = panelist_letters.to_panelist(
        notice,
        heard.panelist,
        about=panelist_letters.packet_of(seated.number),
        rules_of=seated.number,
        answering=heard.message,
    )
    is_closed = secrecy.is_closed(heard)
    told = _told(heard, seated, is_closed=is_closed)
    case = heard.matter(told, words_on=(seated.number,) if is_closed else None)
    return Turn(letters=(letter,), cases=(case,), fruitless=True)


def _gives_back(said: str, language: str) -> bool:
    is_told = _listed(language, "bids").found(fold(said)) or _is_given(said, language)
    return is_told and not conditions.hangs("", said, language)


def _is_given(said: str, language: str) -> bool:
    """Whether a clause says so that nothing denies, in no question."""
    own = _listed(language, "gives_back")
    clauses = [one for one in _CLAUSE.split(fold(said)) if own.found(one)]
    return not has_question_mark(said) and any(
        not ballot_signs.says(own.without(one), language, "not") for one in clauses
    )


def _meant(heard: Heard) -> Seated | None:
    """The one city that it can be about, where a ballot of theirs on it is still taken."""
    named = {one.number: one for one in naming.named(heard)}
    named |= {heard.thread.number: heard.thread} if heard.thread else {}
    mine = [*named.values()] or [*heard.sitting.assigned]
    if len(mine) != 1:
        return None
    one = mine[0]
    refusal = blindness.may_score(one.stands, one.call, heard.message.received_at)
    return None if refusal else one


def _says_more(heard: Heard) -> bool:
    is_judging = bool(ballots.read(heard).judged)
    return is_judging or conflicts.declares(heard) or resigning.read(heard) is not None


def _told(heard: Heard, seated: Seated, *, is_closed: bool) -> str:
    who = heard.panelist.address.in_full
    city = f"{seated.city.name or 'a city'} (application {seated.number})"
    words = " ".join(heard.text.split())[:EXCERPT]
    closed = f"The {secrecy.CLOSED} until the ballots are counted."
    return (
        f"{who} (panel) would rather not judge {city}. It stays theirs until "
        f"{conflicts.NOTING} with a reason takes it off them; `citydesk panel assign` then finds "
        f"somebody else. {closed if is_closed else f'They write: “{words}”'}"
    )
