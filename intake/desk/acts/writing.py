"""Acts that are one turn with its letters: reply, ask, extend, share."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from intake import moments, store
from intake.applications import Application, State
from intake.cases import Case, CaseKind
from intake.consultation import personal
from intake.conversation.organizer import extending, framed, sharing, spoken
from intake.conversation.organizer import organizer as organizers
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.desk import newcomers, posting, proceedings, readings
from intake.desk.acts import (
    answers,
    asked_time,
    asking,
    cities,
    extensions,
    longer,
    panel_answering,
    twice,
)
from intake.desk.acts.laid import Laid, Order, Plan, view_of
from intake.desk.acts.model import Ask, Extend, Reply, Share
from intake.desk.acts.views import Part, Parts
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.languages import ENGLISH
from intake.messages import IN_SLACK
from intake.notices import Addressed
from intake.store import Connection

NOBODY = (
    "No letter reaches {city}: nobody is left on its file, or its letters come back. "
    "It is not told."
)
LAST_MINUTE = time(23, 59)
UNTOLD = (
    "This correction goes to the city alone. All others were told, on {at}: “{words}” They go by "
    "that, and cities that apply later are told so too. If it holds no more, correct it for all."
)
"""What is said of the answer to a city where all others were told one."""
NO_LETTER = (
    "No letter goes out: the city has these words, and nobody else can be told now. Cities that "
    "are told later read them."
)
"""What is said of a correction for all that only changes what stands."""
MOST_QUOTED = 300
OVER = {
    State.CLOSED: "{city} is closed. This answer leaves it so, whatever date it names: only more "
    "time opens it again.",
    State.WITHDRAWN: "{city} has withdrawn. This answer leaves it so.",
}
"""What is said of an answer to a city that may take it for the leave to go on."""


def reply(office: Office, connection: Connection, order: Order, act: Reply) -> Plan | Refusal:
    """Answer who asked the case, in the thread of the mail that asked."""
    case = store.cases.load(connection, act.case)
    if not case:
        return Refusal(
            reason="no_such_case", text=f"There is no case {act.case}; see `citydesk queue`."
        )
    refusal = answers.refused_erased(case) or answers.corrected_before(connection, case, act)
    if refusal := refusal or answers.refused_same(connection, case, act):
        return refusal
    if case.kind is CaseKind.PANELIST:
        return panel_answering.reply(office, connection, order, act, case)
    application = store.applications.load(connection, case.application)
    if not application:
        return _of_no_city(case)
    over, twofold = _over(application), framed.told(act.text, ("en", application.language))
    if act.further:
        more, noted = _further(office, connection, order, act, case), (*over, *twofold)
        return planned(office, connection, order, more, warnings=noted, seen=over)
    too_early = answers.refused_correction(connection, case) if act.corrects else None
    turn = too_early or organizers.answer_case(
        case,
        application,
        readings.again(office, connection, case.message or ""),
        text=act.text,
        corrects=act.corrects,
        organizer=order.by,
        call=call_of(office, connection, application),
        at=_put_last(connection, case, application),
    )
    masked, seen = tuple[str, ...](), _shown(connection, case) if act.corrects else ()
    untold = _untold(office, connection, case) if act.corrects and not act.to_all else ()
    if act.to_all and case.shared_at and not isinstance(turn, Refusal):
        again = _shared_again(office, connection, order, act, case, application)
        turn, masked = _with_all(connection, case, act, turn, again), again.masked
        untold = again.unheard
    if isinstance(turn, Turn) and not turn.letters:
        untold = (NO_LETTER, *untold)
    noted, seen = (*over, *untold, *twofold), (*seen, *over)
    return planned(office, connection, order, turn, masked=masked, warnings=noted, seen=seen)


def _shown(connection: Connection, case: Case) -> tuple[object, ...]:
    """What a correction rests on: the city's answer, and what all others go by."""
    stands = store.shared.standing(connection, case.number or 0)
    return (case.answer, case.shared_at, stands and (stands.answer, stands.at))


def _untold(office: Office, connection: Connection, case: Case) -> tuple[str, ...]:
    """What all others were told, and go by still."""
    stands = store.shared.standing(connection, case.number or 0)
    if stands is None:
        return ()
    at = moments.told(stands.at.astimezone(office.call.timezone))
    words = " ".join(stands.answer.split())
    begun = words if len(words) <= MOST_QUOTED else f"{words[:MOST_QUOTED]}…"
    return (UNTOLD.format(at=at, words=begun),)


def _with_all(
    connection: Connection, case: Case, act: Reply, turn: Turn, again: "_Again"
) -> Turn | Refusal:
    """The correction for the city and for all; for all alone, where the city has its words."""
    same = answers.refused_same(connection, case, replace(act, to_all=False))
    if same is None:
        return turn + again.turn
    return again.turn if again.turn != Turn() else same


def _over(application: Application) -> tuple[str, ...]:
    """That the application has ended, and stays so."""
    told = OVER.get(application.state)
    return (told.format(city=application.told),) if told else ()


def _of_no_city(case: Case) -> Refusal:
    """Letters of the desk go to cities and panelists: whoever else wrote is answered by hand."""
    close = f"`citydesk close {case.number}` settles it"
    if (case.contact or "").endswith(IN_SLACK):
        text = f"Case {case.number} belongs to no city: answer the person in Slack, then {close}."
        return Refusal(reason="no_city", text=text)
    who = f" {case.contact} wrote it: answer from your own mailbox, then" if case.contact else ""
    return Refusal(reason="no_city", text=f"Case {case.number} belongs to no city.{who} {close}.")


def _further(
    office: Office, connection: Connection, order: Order, act: Reply, case: Case
) -> Turn | Refusal:
    """One more letter after the case was settled; what the city wrote since is answered instead."""
    waits = answers.told_since(connection, case)
    if waits and case.closed_at:
        return Refusal(
            reason="case_waits",
            text=f"The city has written since: answer case {waits.number} instead.",
        )
    if answers.held(connection, case):
        return Refusal(
            reason="answer_held",
            text=f"The answer to case {case.number} has not left yet. Take it back and answer with "
            "the new words, or write again once it was sent.",
        )
    application = store.applications.load(connection, case.application)
    assert application
    return organizers.write_again(
        case,
        application,
        readings.again(office, connection, case.message or ""),
        text=act.text,
        organizer=order.by,
        call=call_of(office, connection, application),
        at=_put_last(connection, case, application),
    )


def _put_last(connection: Connection, case: Case, application: Application) -> str:
    """The question that was put last to who reads the answer."""
    reader = organizers.reader_of(case, application)
    key = reader.address.key if reader else ""
    letter = store.answerable.last_to(connection, application.number, key)
    return next(iter(letter.questions), "") if letter else ""


@dataclass(frozen=True, kw_only=True)
class _Again:
    """A correction for those who were told the answer, what is left out of it, and whom no letter
    reaches.
    """

    turn: Turn
    masked: tuple[str, ...]
    unheard: tuple[str, ...]


def _shared_again(
    office: Office,
    connection: Connection,
    order: Order,
    act: Reply,
    case: Case,
    asking: Application,
) -> _Again:
    """The same correction, anonymised, for everybody whom another answer reached last.

    Whom no letter reaches is told it once one does: the words stand from now on all the same.
    """
    audience = proceedings.audience(office, connection, organizer=order.by, now=order.now)
    told = answers.were_told(connection, case, [one.application.number for one in audience])
    theirs = [one for one in audience if one.application.number in told]
    question = store.shared.question(connection, act.case)
    asked, answer = sharing.words_of(
        case,
        asking,
        question=question,
        text=act.text.strip(),
        languages=(_written_in(office, connection, case), act.language),
    )
    lacking = _lacking(connection, act.case, theirs, answer.text)
    others = [one for one in lacking if one.contacts]
    stands = store.shared.standing(connection, act.case)
    is_told = stands is not None and stands.says(answer.text) and not others
    return _Again(
        turn=Turn() if is_told else sharing.correct(case, others, asked, answer),
        masked=tuple(dict.fromkeys((*asked.masked, *answer.masked))),
        unheard=() if is_told else tuple(_missed(lacking, asking)),
    )


def _lacking(
    connection: Connection, case: int, told: Sequence[Proceeding], answer: str
) -> list[Proceeding]:
    """Those whom other words reached last than this answer to the case."""
    once = next(iter(store.shared.told(connection, case)), None)
    if once is None:
        return list(told)
    return [
        one
        for one in told
        if not newcomers.has_read(connection, one.application.number, once, answer)
    ]


def ask(office: Office, connection: Connection, order: Order, act: Ask) -> Plan | Refusal:
    """Ask the first contact of the city for these questions."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    call = call_of(office, connection, application)
    turn = organizers.ask_items(
        application,
        readings.latest(office, connection, application),
        act.ids,
        organizer=order.by,
        call=call,
        reason=act.reason,
    )
    if isinstance(turn, Refusal):
        return turn
    before = asking.before(connection, application, act.ids)
    parts = {
        Part.BEFORE: [(one.id, *waits) for one, waits in before],
        Part.MATTERS: asking.seen(application, act.ids),
    }
    known = asking.told(application, call, act.ids)
    known += asking.told_before(connection, call, before)
    return planned(office, connection, order, turn, warnings=known, parts=parts)


def extend(office: Office, connection: Connection, order: Order, act: Extend) -> Plan | Refusal:
    """Give the city a later deadline; what only asked for that waits no longer."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    until = in_zone(act.until, proceeding.call.timezone)
    turn = extending.extend(proceeding, until, act.reason)
    if isinstance(turn, Refusal):
        return turn
    matters = asked_time.of(connection, application)
    turn = longer.told(office, connection, order, application, turn)
    turn += Turn(closes=tuple(one.number for one in matters.settled if one.number))
    given = tuple(extensions.given(connection, application, proceeding.call.timezone))
    waiting = (*extensions.undecided(proceeding.waiting), *matters.told)
    told = (*given, *waiting, *extending.beyond(proceeding.call, application, until))
    parts = {Part.BEFORE: application.until, Part.MATTERS: waiting}
    return planned(office, connection, order, turn, warnings=told, parts=parts)


def in_zone(until: date, zone: ZoneInfo) -> datetime:
    """The moment meant: a date is its last minute; without an offset it is in this zone."""
    if not isinstance(until, datetime):
        return datetime.combine(until, LAST_MINUTE, tzinfo=zone)
    return until.replace(tzinfo=zone) if until.tzinfo is None else until.astimezone(zone)


def share(office: Office, connection: Connection, order: Order, act: Share) -> Plan | Refusal:
    """Tell all other applicants the answer to the case."""
    case = store.cases.load(connection, act.case)
    asking = store.applications.load(connection, case.application if case else None)
    if not case or not asking:
        return Refusal(
            reason="no_such_case", text=f"No city asked case {act.case}; see `citydesk queue`."
        )
    zone = office.call.timezone
    refusal = answers.refused_erased(case) or answers.refused_sharing(connection, case)
    refusal = refusal or answers.refused_held_share(connection, case, zone)
    if refusal := refusal or answers.overtaken(case, act):
        return refusal
    audience = proceedings.audience(office, connection, organizer=order.by, now=order.now)
    languages = (_written_in(office, connection, case), act.language)
    question, text = act.question.strip(), act.text.strip()
    both = sharing.words_of(case, asking, question=question, text=text, languages=languages)
    masked = tuple(dict.fromkeys(name for one in both for name in one.masked))
    turn = sharing.share(
        case, asking, audience, question=question, text=text, languages=languages, zone=zone
    )
    turn = _or_closed(connection, asking, turn)
    twofold = framed.told(both[1].text, ("en", asking.language))
    tongues = spoken.noted(both, languages, asking, audience)
    warnings = (
        *_named(one.text for one in both), *tongues, *_missed(audience, asking), *twofold
    )  # fmt: skip
    seen = (case.answer,)
    return planned(office, connection, order, turn, masked=masked, warnings=warnings, seen=seen)


def _written_in(office: Office, connection: Connection, case: Case) -> str:
    """The language of the mail that asked, as far as it is known."""
    mail = readings.again(office, connection, case.message) if case.message else None
    return (mail and mail.language) or ENGLISH


def _or_closed(connection: Connection, asking: Application, turn: Turn | Refusal) -> Turn | Refusal:
    """The same; that all others are closed, where it is for that that nobody can be told."""
    if not isinstance(turn, Refusal) or turn.reason != sharing.NOBODY_ELSE:
        return turn
    closed = store.applications.count(connection, None, State.CLOSED, country=None)
    is_other = closed > (asking.state is State.CLOSED)
    return replace(turn, text=sharing.CLOSED) if is_other else turn


def _named(told: Iterable[str]) -> Iterator[str]:
    """Who else may be named in what all will read: only the asker's own people are left out."""
    names = dict.fromkeys(name for text in told for name in personal.people(text))
    if names:
        yield (
            f"It may still name a person, by whom others can tell who asked: {', '.join(names)}. "
            "If so, put it in your own words."
        )


def _missed(audience: Sequence[Proceeding], asking: Application) -> Iterator[str]:
    """Who should be told too, and whom no letter reaches."""
    for one in audience:
        if one.application.number != asking.number and not one.contacts:
            city = one.application.city or f"application {one.application.number}"
            yield NOBODY.format(city=city)


def planned(
    office: Office,
    connection: Connection,
    order: Order,
    turn: Turn | Refusal,
    *,
    masked: tuple[str, ...] = (),
    warnings: tuple[str, ...] = (),
    seen: tuple[object, ...] = (),
    parts: Parts | None = None,
    to_come: Sequence[Addressed] = (),
) -> Plan | Refusal:
    """A turn that has been planned, or why there is none; `to_come` are the letters that it brings
    once it is done, after its own.
    """
    if isinstance(turn, Refusal):
        return turn
    several = (*turn.letters, *to_come)
    letters = posting.render(office, connection, several, order.now, seed=order.seed)
    if isinstance(order.act, Reply | Ask) and (
        again := twice.refusal(connection, letters, order.now)
    ):
        return again
    laid = Laid(
        act=order.act,
        letters=letters,
        view=view_of(order, letters, masked, *seen, parts=parts),
        about=tuple(dict.fromkeys(one.application for one in turn.entries)),
        masked=masked,
        warnings=warnings,
    )

    def do(connection: Connection) -> Laid:
        posted = posting.perform(office, connection, turn, order.now, seed=order.seed)
        return replace(laid, letters=posted)

    return Plan(laid=laid, do=do)
