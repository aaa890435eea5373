"""A city's file in organizers' words: what cases, cards and previews say of it alike.

Invariant: what a city wrote is escaped; plain English, nothing said by colour or picture alone.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.slack.blocks import Block, cut, date, escape, fields
from bot.slack.shown.local import Local
from bot.slack.wording import noted
from intake import applications, eligibility, languages, stages, store
from intake.answers.folding import fold
from intake.answers.geography import countries
from intake.applications import Answer, Application, State
from intake.calls.model import Call, text_in
from intake.conversation import proceedings
from intake.conversation.city import receipts
from intake.conversation.city.contacts import identity
from intake.conversation.organizer import extending
from intake.conversation.questions import cues
from intake.desk import Office
from intake.desk.acts.cities import joined_into
from intake.desk.office import call_of
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.messages import Address
from intake.store import Connection
from replies import filters
from replies.said import unescaped
from replies.sentences import STAGES

NO_CITY = Refusal(reason="no_city", text="There is no such application any more.")
NAMED, TOUCHED = 5, 3
"""Labels named one by one before "and 3 more"."""
LONGEST_VALUE = 120
MOST_NAMED = 60
"""Characters of a city's name in a line."""
_YOUR = re.compile(r"\b[Yy]our\b")

STATES: dict[State, str] = {
    State.OPEN: "open",
    State.PAUSED: "paused by the city",
    State.REGISTERED: "registered",
    State.CLOSED: "closed, not submitted in time",
    State.WITHDRAWN: "withdrawn",
    State.TITLED: "holds the title",
    State.DECLINED: "not chosen",
}
ELIGIBLE = {True: "yes", False: "no", None: "not settled yet"}


@dataclass(frozen=True, kw_only=True)
class File:
    """One application with the rules it stands under, judged once.

    `joined` is the application that it ended in, where it was joined into another; `is_resting`
    while its city wants no reminders, as long as one could come.
    """

    application: Application
    call: Call
    findings: Mapping[str, Finding]
    joined: Application | None = None
    is_resting: bool = False

    @property
    def city(self) -> str:
        """The city and its country, escaped."""
        return city(self.application)

    @property
    def missing(self) -> tuple[str, ...]:
        """Questions that are still asked, by ID."""
        return receipts.missing(self.call, self.application)

    def is_forming(self, now: datetime) -> bool:
        """Whether the city can still submit it now."""
        return self.application.state in stages.FORMING and now <= self.deadline

    def blocking(self, now: datetime) -> frozenset[str]:
        """Questions that the city has to answer before it can submit, by ID."""
        blocking = receipts.blocking(self.call, self.application) if self.is_forming(now) else ()
        return frozenset(blocking)

    @property
    def is_eligible(self) -> bool | None:
        return eligibility.is_eligible(self.call, self.findings)

    @property
    def may_extend(self) -> bool:
        """Whether more time would change anything."""
        return extending.refusal_of(self.call, self.application) is None

    @property
    def deadline(self) -> datetime:
        return stages.deadline(self.call, self.application)


def load(office: Office, connection: Connection, number: int | None) -> File | None:
    """The file of this application; None where there is none."""
    application = store.applications.load(connection, number)
    if application is None:
        return None
    call = call_of(office, connection, application)
    return File(
        application=application,
        call=call,
        findings=eligibility.judge(call, receipts.values_of(application)),
        joined=joined_into(connection, application),
        is_resting=_rests(connection, application),
    )


def _rests(connection: Connection, application: Application) -> bool:
    """Whether reminders that could come rest; of a title only who attends is asked for."""
    if not stages.rests(application) or application.state is not State.TITLED:
        return stages.rests(application)
    return store.ceremony.of(connection, application.number).is_awaited


def city(application: Application) -> str:
    """ "Gdynia, Poland", escaped; the number where no city was stated yet."""
    if not application.city:
        return f"Application {application.number}"
    code = application.country
    name = f"{application.city}, {countries.name(code, 'en')}" if code else application.city
    return escape(name)


def writer(application: Application | None, address: Address) -> Address:
    """Somebody who writes for a city under one name everywhere: the one they stated themselves."""
    contact = application.contact(address) if application else None
    return identity.by_name(application, contact).address if application and contact else address


def stage(application: Application) -> str:
    return STAGES[application.stage]


def standing(file: File) -> str:
    """Stage and state in one breath, and what it waits for before it is a city's."""
    one = file.application
    if file.joined:
        named = f" ({city(file.joined)})" if file.joined.city else ""
        return f"joined into application {file.joined.number}{named}"
    rests = ", wants no reminders" if file.is_resting else ""
    stands = f"{stage(one)}, {STATES[one.state]}{rests}"
    if one.is_over or not identity.is_unsettled(one):
        return stands
    claimed = escape(cut(identity.named(one)[0] or "", MOST_NAMED))
    return (
        f"{stands}, waits for confirmation that it is one with the other application for {claimed}"
    )


def label(call: Call, id: str) -> str:
    return escape(_of_city(text_in(call.question(id).label, "en")))


def _of_city(label: str) -> str:
    """The label as organizers read it: what is the writer's to a city is not theirs."""
    return _YOUR.sub(lambda found: "Writer's" if found[0] == "Your" else "writer's", label)


def labels(call: Call, ids: Sequence[str]) -> str:
    """Questions by their labels, the first few of them; "nothing" where there are none."""
    named = ", ".join(label(call, id) for id in ids[:NAMED])
    more = len(ids) - NAMED
    return f"{named} and {more} more" if more > 0 else named or "nothing"


def with_labels(file: File, text: str) -> str:
    """Words of the desk with questions by their labels instead of their IDs, as plain text."""
    known = {one.id: _of_city(text_in(one.label, "en")) for one in file.call.questions}

    def label(found: re.Match[str]) -> str:
        return f"“{known[found[0]]}”" if found[0] in known else found[0]

    return re.sub(r"\b\w+\b", label, text)


def value(call: Call, answer: Answer, reader: Local | None = None) -> str:
    """What was read from an answer, escaped; its numbers as the one reader knows them."""
    options = call.question(answer.question).options
    names = tuple(text_in(one.name, "en") for one in options)
    tongue = filters.read_in("en", reader.locale) if reader else filters.tongue("en")
    words = filters.value(tongue, answer.value, names, LONGEST_VALUE)
    return escape(unescaped(words))


def on_file(file: File, answer: Answer, reader: Local | None = None) -> str:
    """The same, marked where the city took it back, or may have."""
    told = value(file.call, answer, reader)
    is_doubted = answer.question in applications.in_doubt(file.application)
    return f"{told} (in doubt: the city took it back)" if is_doubted else told


def in_doubt(file: File) -> list[tuple[str, str]]:
    """What the city took back, by its labels, under the name of it; empty where it did not."""
    doubted = sorted(applications.in_doubt(file.application))
    return [("In doubt", labels(file.call, doubted))] if doubted else []


def leaving(file: File) -> list[str]:
    """That the city asked to withdraw and has not said yes to it, in Slack's markup."""
    return [noted(one, 300) for one in proceedings.leaving(file.call, file.application)]


def overview(file: File) -> Block:
    """Two columns: where the file stands, what is missing, what comes next."""
    return fields([("Stage", standing(file)), *_standing(file)])


def told(file: File) -> str:
    """The same as sentences, without the stage."""
    return " ".join(f"{name}: {words}." for name, words in _standing(file))


def _standing(file: File) -> list[tuple[str, str]]:
    """The date only where answers are still awaited: of others none is true."""
    until = [("Answers count until", date(file.deadline))] if file.may_extend else []
    return [
        ("Meets the basic criteria", ELIGIBLE[file.is_eligible]),
        ("Missing", labels(file.call, file.missing)),
        *in_doubt(file),
        *until,
    ]


def touched(file: File, text: str) -> list[str]:
    """What the file says about the questions of the call that a text speaks of."""
    language = languages.spoken_in(text, file.application.language)
    signs = cues.read(fold(text), cues.gather(file.call, language), language).found
    meant = [one for sign in signs if len(sign.questions) == 1 for one in sign.questions]
    return [_on_file(file, id) for id in list(dict.fromkeys(meant))[:TOUCHED]]


def _on_file(file: File, id: str) -> str:
    answer = file.application.current.get(id)
    told = on_file(file, answer) if answer else "no answer yet"
    return f"{label(file.call, id)}: {told}"
