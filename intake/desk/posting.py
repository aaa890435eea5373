"""Carrying out a turn: applications, cases, letters and journal, in the caller's transaction.

Invariant: everything a turn says is posted with what it changes, or neither is.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from intake import stages, store
from intake.applications import Application
from intake.awards import Validity
from intake.calls.model import Call
from intake.cases import CALLED_ONCE, MOST_LISTED, ONE_AT_A_TIME, URGENT, Case, CaseKind
from intake.conversation.city.contacts import identity
from intake.conversation.titled.convention import attending_times
from intake.conversation.turns import EXCERPT, Turn
from intake.desk import (
    answered,
    board,
    changed_claims,
    city_names,
    conventions,
    gone,
    landing,
    lost,
    newcomers,
    overtaken,
    quiet,
    threads,
    welcomes,
)
from intake.desk.consultations import consulted
from intake.desk.faults import is_unreadable
from intake.desk.office import Office, call_of, frozen
from intake.desk.panels import packet_recalls, reopening, seating
from intake.errors import StoreError
from intake.journal import Entry
from intake.messages import Address
from intake.notices import (
    NEVER,
    Addressed,
    Letter,
    LetterState,
    Matter,
    StageMoved,
    StageReversed,
    Urgent,
)
from intake.store import Connection

ABOUT_STAGES = (StageMoved.name, StageReversed.name)
"""Notices that say in which stage an application is."""


def perform(
    office: Office, connection: Connection, turn: Turn, now: datetime, *, seed: str
) -> tuple[Letter, ...]:
    """Save, journal and post one turn; the same `seed` gives its letters the same IDs.

    Raises StoreError where a case that it closes does not wait any more.
    """
    turn = overtaken.withdrawn(office, connection, turn, now)
    turn = changed_claims.told(office, connection, turn, now)
    came = _save(office, connection, turn, now)
    settled = _settle_cases(connection, turn, now)
    _move_cases(connection, turn)
    opened = queue(connection, (*turn.cases, *came.cases))
    calls = [letter for case in opened for letter in urgent(office, connection, case)]
    said = threads.placed(connection, (*turn.letters, *calls, *came.letters))
    letters = render(office, connection, said, now, seed=seed, known=turn.applications)
    letters = welcomes.first(connection, letters, ended=gone.ended(turn))
    store.outbox.post(connection, letters)
    recalled = _settle_letters(connection, turn, now)
    _save_decisions(connection, turn, letters)
    entries = (*turn.entries, *came.entries, *recalled, *_posted(letters))
    store.journal.append(connection, entries, at=now, salt=office.salt)
    answered.keep(connection, turn, now, seed=seed)
    newcomers.noted(connection, entries, now)
    for id, reason in turn.failed:
        store.outbox.bounced(connection, id, reason)
        _tell_lost(office, connection, id, now)
    if office.has_board:
        _tell_board(office, connection, turn, opened, now)
        board.settled(connection, settled, now)
    return letters


def perform_together(
    office: Office, connection: Connection, turns: Mapping[str, Turn], now: datetime
) -> list[tuple[Letter, ...]]:
    """Simple turns on different applications, by their seeds: as `perform` of one after the other,
    but in few statements. The board hears nothing of them (see `tell_together`).
    """
    together = _together(turns.values())
    came = _save(office, connection, together, now)
    rendered = [
        render(office, connection, turn.letters, now, seed=seed, known=turn.applications)
        for seed, turn in turns.items()
    ]
    written = welcomes.first(connection, [one for several in rendered for one in several])
    posted = iter(written)
    letters = [tuple(islice(posted, len(several))) for several in rendered]
    store.outbox.post(connection, written)
    entries = (*together.entries, *came.entries, *_posted(written))
    store.journal.append(connection, entries, at=now, salt=office.salt)
    newcomers.noted(connection, entries, now)
    return letters


def is_simple(turn: Turn) -> bool:
    """Whether it only brings applications to a stage: they, letters and the entries that say so."""
    bare = Turn(applications=turn.applications, entries=turn.entries, letters=turn.letters)
    return turn == bare and all(one.act in ("moved", "reversed") for one in turn.entries)


def _together(turns: Collection[Turn]) -> Turn:
    """What they change, without the letters, which have seeds of their own."""
    return Turn(
        applications=tuple(one for turn in turns for one in turn.applications),
        entries=tuple(one for turn in turns for one in turn.entries),
        recalls=tuple(one for turn in turns for one in turn.recalls),
    )


def _save(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """What the turn changes; what comes of that by itself: entries and matters."""
    store.applications.save(
        connection, [_timed(office, connection, one) for one in turn.applications]
    )
    for award in turn.awards:
        store.awards.save(connection, award)
    for ceremony in turn.ceremonies:
        call = conventions.told(office, _call(office, connection, ceremony.application))
        store.ceremony.save(connection, ceremony, attending_times.next_at(call, ceremony))
    seating.save(connection, turn.judged, office.call, now)
    seating.extended(connection, office.call, turn.applications, now)
    came = packet_recalls.closed(office, connection, turn)
    came += overtaken.declared(connection, turn)
    came += reopening.set_aside(connection, turn, now)
    return consulted.save(office, connection, turn.consulted, now) + came


def _tell_board(
    office: Office, connection: Connection, turn: Turn, opened: Sequence[Case], now: datetime
) -> None:
    news_at = quiet.after(office.quiet, office.call, now)
    board.tell(connection, turn, opened, now, news_at=news_at)


def _settle_cases(connection: Connection, turn: Turn, now: datetime) -> list[int]:
    """The cases of its application that wait no longer by what the turn changes."""
    settled = consulted.settle(connection, turn.consulted, now)
    if not turn.settled or not turn.about:
        return settled
    return settled + store.cases.settle(connection, turn.about, turn.settled, now)


def _move_cases(connection: Connection, turn: Turn) -> None:
    """What waits on an application that was joined into another waits on that one."""
    for one in turn.entries:
        if one.act == "joined_into":
            to = int(one.words["application"])
            moved = store.cases.move(connection, one.application, to)
            store.board.belong(connection, [landing.case_key(number) for number in moved], to)


def tell_together(
    office: Office, connection: Connection, turns: Sequence[Turn], now: datetime
) -> None:
    """The board hears at once of plain turns that were performed without it."""
    if office.has_board and turns:
        _tell_board(office, connection, _together(turns), (), now)


def _timed(office: Office, connection: Connection, application: Application) -> Application:
    """The application with the moment at which time brings it something next."""
    call = call_of(office, connection, application)
    return replace(application, next_at=stages.next_at(call, application))


def _settle_letters(connection: Connection, turn: Turn, now: datetime) -> list[Entry]:
    """Recall and release what the turn was planned on; an entry for each recalled letter.

    One that was recalled by itself before needs no recalling.
    """
    recalled = [id for id in turn.recalls if _recall(connection, id)]
    if store.outbox.release(connection, turn.releases, now) != len(turn.releases):
        raise StoreError("a letter of the decision is not held any more")
    left = [id for one in turn.applications for id in gone.stopped(connection, turn, one)]
    about = turn.about or 0
    return [gone.recalled(about, id) for id in recalled] + left


def _recall(connection: Connection, id: str) -> bool:
    if store.outbox.recall(connection, id, is_taken_back=True):
        return True
    letter = store.outbox.letter(connection, id)
    if letter is None or letter.state is not LetterState.RECALLED:
        raise StoreError(f"letter {id} has left meanwhile")
    return False


def _save_decisions(connection: Connection, turn: Turn, letters: Sequence[Letter]) -> None:
    """Keep new decisions with the letters of this turn that wait for them, and changed ones."""
    for decision in turn.decisions:
        if decision.number is None:
            waiting = [one for one in letters if one.due_at == NEVER]
            mine = [one.id for one in waiting if one.application == decision.application]
            store.decisions.add(connection, replace(decision, letters=tuple(mine)))
        else:
            store.decisions.save(connection, decision)


def carried(office: Office, connection: Connection, letter: Letter, now: datetime) -> None:
    """What follows from what a courier made of a letter."""
    packet_recalls.carried(office, connection, letter, now)
    if letter.channel == "mail":
        _tell_lost(office, connection, letter.id, now)
    if office.has_board:
        board.carried(connection, letter, now)


def _tell_lost(office: Office, connection: Connection, id: str, now: datetime) -> None:
    """Who reads in a chat again what a mail said that did not arrive reads it once."""
    turn = lost.told(office, connection, id)
    if not turn.letters or lost.is_told(connection, id):
        return
    perform(office, connection, turn, now, seed=lost.seed(id))
    closed = lost.settle(connection, id, now)
    if office.has_board:
        board.settled(connection, closed, now)


def report(
    office: Office, clock: Callable[[], datetime], connection: Connection, case: Case
) -> None:
    """Open a matter that came up outside a conversation; organizers hear of it where it is urgent.

    Of what belongs to no application the board tells, but no letter: one about a letter to an
    organizer could fail as well, for ever.
    """
    if case.application is None:
        opened = store.cases.open(connection, case)
        if office.has_board:
            _tell_board(office, connection, Turn(), [opened], clock())
        return
    seed = f"case-{case.message or case.application}-{case.at.timestamp():.6f}"
    perform(office, connection, Turn(cases=(case,)), clock(), seed=seed)


def render(
    office: Office,
    connection: Connection,
    addressed: Sequence[Addressed],
    now: datetime,
    *,
    seed: str,
    known: Sequence[Application] = (),
) -> tuple[Letter, ...]:
    """The letters of a turn in words, saved nowhere: what a dry run shows.

    `known` are applications that need no looking up.
    """
    calls: dict[int | None, Call] = {one.number: call_of(office, connection, one) for one in known}
    calls |= {
        number: _call(office, connection, number)
        for number in {_ruled_by(one) for one in addressed} - calls.keys()
    }
    return tuple(
        office.render(one, call=calls[_ruled_by(one)], id=id_of(seed, index), now=now)
        for index, one in enumerate(city_names.told(connection, addressed, known), start=1)
    )


def id_of(seed: str, place: int) -> str:
    """The ID of the letter that stands at this place of a turn, counted from 1."""
    return f"{seed}-{place}"


def _ruled_by(addressed: Addressed) -> int | None:
    return addressed.application or addressed.rules_of


def _call(office: Office, connection: Connection, number: int | None) -> Call:
    """The version of the call that holds for an application; of none yet the one in force."""
    version = None if number is None else store.applications.version(connection, number)
    return office.call if version is None else frozen(office, connection, version)


def queue(connection: Connection, cases: Sequence[Case]) -> list[Case]:
    """Open each matter, but not a second one of a kind that waits already for the same city."""
    return [
        store.cases.open(connection, case) for case in cases if not _is_joined(connection, case)
    ]


def _is_joined(connection: Connection, case: Case) -> bool:
    """Whether it belongs to a matter that is there; where that waits, it has the words of both."""
    if case.kind in ONE_AT_A_TIME:
        return store.cases.same_open(connection, case.kind, case.application) is not None
    before = landing.gathers(connection, case)
    if before is None:
        return False
    if before.closed_at is not None or f"\n{before.text}".endswith(f"\n{case.text}"):
        return True
    if EXCERPT in (len(before.text), len(case.text)):
        return False  # what was cut is marked as that where it stands alone
    text = f"{before.text}\n{case.text}"
    return len(text) <= MOST_LISTED and store.cases.add_words(connection, before, text)


def urgent(office: Office, connection: Connection, case: Case) -> list[Addressed]:
    """The letters that call organizers to the matter, where it cannot wait."""
    if case.kind not in URGENT or _was_told(connection, case):
        return []
    notice = Urgent(matter=matter(connection, case))
    return [Addressed(notice=notice, to=organizer) for organizer in office.organizers]


def _was_told(connection: Connection, case: Case) -> bool:
    """Whether a letter about the first of several such matters has called organizers already."""
    if case.kind not in CALLED_ONCE:
        return False
    return store.cases.count_waiting(connection, case.kind) > 1


def matter(connection: Connection, case: Case) -> Matter:
    """A case as the organizers' letters and lists show it."""
    application = store.applications.load(connection, case.application)
    return Matter(
        case=case.number or 0,
        kind=case.kind.value,
        city=application.city if application else None,
        text=case.text,
        at=case.at,
        who=_concerned(connection, case, application),
        is_out_of_chat=case.is_out_of_chat,
        is_unreadable=_is_unreadable(connection, case),
        is_on_file=case.application is not None,
        has_documents=_has_documents(connection, case),
    )


def _is_unreadable(connection: Connection, case: Case) -> bool:
    why = store.inbox.why_parked(connection, case.message) if case.message else None
    return case.kind is CaseKind.PARKED and is_unreadable(why or "")


def _has_documents(connection: Connection, case: Case) -> bool:
    award = store.awards.of(connection, case.application) if case.application else None
    given = award.documents if award else ()
    return any(one.validity is Validity.VALID for one in given)


def _concerned(connection: Connection, case: Case, application: Application | None) -> str:
    """The contact or panelist who wrote, else the first contact, as people know who it is."""
    first = identity.first_contact(application) if application else None
    if not case.contact:
        return first.address.shown if first else ""
    known = (one.address for one in (application.contacts if application else ()))
    wrote = next((one for one in known if one.key == case.contact), None)
    return (wrote or _seated(connection, case.contact)).shown


def _seated(connection: Connection, key: str) -> Address:
    """The address under the name of the panelist whose it is."""
    panelist = store.panel.by_address(connection, key)
    return replace(panelist.address, name=panelist.name) if panelist else Address(address=key)


def _posted(letters: Iterable[Letter]) -> Iterator[Entry]:
    """Those that are on a city's file are told in its journal."""
    for one in letters:
        proofs = store.proofs.of_letter(one) if one.application else None
        words = {"letter": one.id, "notice": one.notice, "to": one.to.address, "proofs": proofs}
        if one.application:
            yield Entry(application=one.application, act="letter_posted", words=words)
