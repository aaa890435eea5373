"""What can be pressed below a letter to a city or panelist, looked up when it is carried."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.slack import overtaken, panelists
from bot.slack.panelists import NOTHING as NO_PANEL
from bot.slack.panelists import Below
from intake import store
from intake.answers import meant
from intake.answers.meant import Readings
from intake.answers.values import Context
from intake.applications import Answer, Application
from intake.calls.model import Call, Question, text_in
from intake.conversation.city import receipts
from intake.conversation.city.corrections import righting
from intake.desk import Office
from intake.desk.office import call_of
from intake.notices import Letter
from intake.stages import FORMING
from intake.store import Connection
from replies.catalogue import N_
from replies.said import said

MOST_QUESTIONS = 5
_UNSURE = {"amount": "which_currency", "place": "which_place"}
"""By the kind of a question, why an answer is not read that may be one of a few."""


@dataclass(frozen=True, kw_only=True)
class Offered:
    """The letter's questions by number, what was read before it (ID and label), words that bind.

    `is_late` where its questions are asked no more: nothing of them is shown. `waits` where the
    letter asks for a yes or no, which the buttons call `yes` and `no`; `may_submit` where nothing
    is missing. `panel` is what a panelist can press. `meant` is, by question, what an answer may
    mean that did not say in which of several currencies, or which of several places.
    """

    questions: tuple[Question, ...] = ()
    read: tuple[tuple[str, str], ...] = ()
    is_late: bool = False
    waits: bool = False
    may_submit: bool = False
    language: str = "en"
    yes: str = N_("YES")
    no: str = N_("NO")
    panel: Below = NO_PANEL
    meant: Mapping[str, Readings] = field(default_factory=dict)


NOTHING = Offered()
ACQUAINTED = Offered(waits=True, yes=N_("Yes, write to me there"), no=N_("No"))
"""Below the question whether we may write to the mail address that Slack says is theirs."""


def below(office: Office, connection: Connection, letter: Letter, now: datetime) -> Offered:
    """As things stand now; below a letter to somebody on no file only what it asks them."""
    found = store.applications.load(connection, letter.application)
    if found is None:
        return Offered(panel=panelists.below(office, connection, letter))
    if found.contact(letter.to) is None:
        mine = [one for one in found.pending if one.asked == letter.to.key]
        return ACQUAINTED if any(one.id == letter.pending for one in mine) else NOTHING
    call = call_of(office, connection, found)
    known = {one.id: one for one in call.questions}
    is_late = overtaken.asks_too_late(connection, found, letter, now)
    shown = () if is_late else letter.questions[:MOST_QUESTIONS]
    asked = tuple(known[id] for id in shown if id in known)
    waiting = [one.kind for one in found.pending if one.id == letter.pending]
    return Offered(
        questions=asked,
        is_late=is_late,
        meant=_meant(connection, found, asked, letter.language),
        read=() if "submit" in waiting else _read(call, found, letter),
        waits=bool(waiting),
        may_submit=_may_submit(call, found, letter),
        language=letter.language,
    )


def _read(call: Call, application: Application, letter: Letter) -> tuple[tuple[str, str], ...]:
    """What the letter lists as read from the message that it answers, where a figure or a city is
    among it: whoever says that something is not right says what. Of a long list only these.
    """
    came = righting.read_before(application, letter)
    named = [_named(call, letter, one) for one in came]
    told = tuple((id, label) for id, label in named if _tells(letter, label))[: righting.MOST]
    asks = {one.question for one in came if righting.is_told(one.value)}
    return told if any(id in asks for id, _ in told) else ()


def _named(call: Call, letter: Letter, answer: Answer) -> tuple[str, str]:
    return answer.question, text_in(call.question(answer.question).label, letter.language)


def _tells(letter: Letter, label: str) -> bool:
    """Whether the letter lists what was read: one that is no receipt asks nothing about it."""
    return f"\n- {said(label)}:" in f"\n{letter.markdown}"


def _meant(
    connection: Connection, application: Application, asked: tuple[Question, ...], language: str
) -> Mapping[str, Readings]:
    """The answers that were not read for want of their currency or country, in each reading."""
    open_ones = [one for one in asked if one.kind in _UNSURE]
    if not open_ones:
        return {}
    words = store.journal.words(connection, application.number)
    told = [words.get(one.sequence, {}) | {"act": one.act}
            for one in store.journal.chain(connection, application.number)
            if one.act in ("answered", "misread")]  # fmt: skip
    last = {str(one.get("question")): one for one in told}
    context = Context(language=language, country=application.country)
    found = {one.id: _readings(one, last.get(one.id, {}), context) for one in open_ones}
    return {id: readings for id, readings in found.items() if readings}


def _readings(question: Question, told: Mapping[str, object], context: Context) -> Readings:
    is_unread = told.get("act") == "misread" and told.get("reason") == _UNSURE[question.kind]
    return meant.readings(question.kind, str(told.get("words")), context) if is_unread else ()


def _may_submit(call: Call, application: Application, letter: Letter) -> bool:
    if application.state not in FORMING or letter.pending or application.city is None:
        return False
    return bool(application.answers) and not receipts.missing(call, application)
