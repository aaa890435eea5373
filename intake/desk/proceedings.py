"""An application laid before the organizers, from the store; and decisions whose hold is over.

Invariant: a decision takes effect with its letters in one transaction, or not at all.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from intake import decisions, store
from intake.applications import Application, State
from intake.awards import Award, Draw
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.consultation import Line, objections
from intake.conversation.organizer import awarding, deciding, moving
from intake.conversation.organizer.awarding import Drawing
from intake.conversation.proceedings import Proceeding
from intake.conversation.titled import naming
from intake.conversation.titled.convention import attending, receiving
from intake.conversation.turns import Turn
from intake.decisions import TITLING, Decision, DecisionState, Outcome
from intake.desk import conventions, dossiers, posting, sealed
from intake.desk.office import Office, call_of, frozen
from intake.desk.panels import panel_words
from intake.errors import Refusal
from intake.notices import Letter, LetterState, LinesAsked, NameAsked
from intake.panel import results, ties
from intake.panel import tally as counting
from intake.panel.results import Word
from intake.store import Connection

BY_ITSELF = "the desk"
"""Who acts where a decision's hold has ended."""
LATER = timedelta(hours=1)
"""When a decision that failed is tried again."""


BEFORE_TITLE = (Stage.SELECTION, Stage.PRELIMINARY_ANNOUNCEMENT)
"""Stages out of which a city comes to those in which it is asked how it writes its name."""


def of(
    office: Office,
    connection: Connection,
    application: Application,
    *,
    organizer: str,
    now: datetime,
) -> Proceeding:
    """Everything the desk holds that bears on an organizer's act on this application."""
    (found,) = of_several(office, connection, [application], organizer=organizer, now=now)
    return found


def of_several(
    office: Office,
    connection: Connection,
    applications: Sequence[Application],
    *,
    organizer: str,
    now: datetime,
) -> list[Proceeding]:
    """The same on each of these, with what is asked of every one looked up for all at once."""
    files = _files(connection, [one.number for one in applications])
    return [_whole(office, connection, one, files, organizer, now) for one in applications]


@dataclass(frozen=True, kw_only=True)
class _Files:
    """What was looked up, by application; what has none of a kind may be missing there."""

    threads: Mapping[int, Mapping[str, Letter]]
    told: Mapping[int, Mapping[str, tuple[Letter, ...]]]
    waiting: Mapping[int, Decision]
    decided: Mapping[int, Decision]
    lines: Mapping[int, Sequence[Line]]
    unanswered: Refusal | None
    lists: Sequence[tuple[int, str]]


def _files(connection: Connection, numbers: Sequence[int]) -> _Files:
    return _Files(
        threads=store.outbox.threads_of(connection, numbers),
        told=store.outbox.about_of(connection, numbers, posting.ABOUT_STAGES),
        waiting=store.decisions.waiting_of(connection, numbers),
        decided=store.decisions.latest_of(connection, numbers),
        lines=store.lines.of_cities(connection, numbers),
        unanswered=objections.may_announce(store.objections.opened(connection)),
        lists=store.decisions.waiting_lists(connection),
    )


def _whole(
    office: Office,
    connection: Connection,
    application: Application,
    files: _Files,
    organizer: str,
    now: datetime,
) -> Proceeding:
    number, is_titled = application.number, application.state is State.TITLED
    may_be_titled = is_titled or application.stage in (*BEFORE_TITLE, *TITLING)
    word, uncounted = _word_of_panel(connection, application)
    call = call_of(office, connection, application)
    has_panel = _has_panel(office, connection, application)
    waiting = files.waiting.get(number)
    return replace(
        _bare(office, connection, application, files.threads[number], organizer, now),
        told=files.told[number],
        waiting=waiting,
        readers=_readers(connection, waiting),
        is_place_anew=_is_place_anew(connection, waiting),
        decided=files.decided.get(number),
        is_city_free=_is_city_free(office, connection, application),
        award=store.awards.of(connection, number) if is_titled else None,
        unanswered=files.unanswered,
        still_heard=_still_heard(office, connection, application, now),
        lines=tuple(files.lines[number]),
        held=_held_about_lines(connection, application),
        tally=counting.digest(word.tally) if word else None,
        judged=_judged(word),
        tied=results.tied(word) if word else (),
        uncounted=uncounted,
        ceremony=store.ceremony.of(connection, number) if may_be_titled else None,
        is_name_asked=_is_name_asked(connection, application),
        has_panel=has_panel,
        conflicted=_conflicted(office, connection, application, word, has_panel=has_panel),
        reversed_from=_reversed_from(connection, application, files.told[number]),
        final_list=_list_among(office, connection, call.edition, files.lists),
    )


def _reversed_from(
    connection: Connection, application: Application, told: Mapping[str, Sequence[Letter]]
) -> Stage | None:
    """Looked up where a letter about it is held."""
    if not any(moving.is_held_reversal(one[0]) for one in told.values() if one):
        return None
    back = {"stage": application.stage.value}
    found = store.journal.latest(connection, application.number, "reversed", back)
    return Stage(found[1]["former"]) if found else None


def _bare(
    office: Office,
    connection: Connection,
    application: Application,
    threads: Mapping[str, Letter],
    organizer: str,
    now: datetime,
) -> Proceeding:
    """The application itself, with nothing that a decision would rest on."""
    return Proceeding(
        call=call_of(office, connection, application),
        application=application,
        threads=threads,
        organizer=organizer,
        now=now,
        hold=office.hold,
        verify_at=office.verify_at,
    )


def _still_heard(
    office: Office, connection: Connection, application: Application, now: datetime
) -> Refusal | None:
    """Why no city of its edition gets the title yet, by the dates in force."""
    opened = call_of(office, connection, application)
    call = office.call if opened.edition == office.call.edition else opened
    return decisions.still_heard(call, now)


def _readers(connection: Connection, decision: Decision | None) -> dict[str, str]:
    """Who gets the letters of a decision; of those that were stopped nobody."""
    letters = (store.outbox.letter(connection, id) for id in (decision.letters if decision else ()))
    return {one.id: one.to.key for one in letters if one and one.state is LetterState.HELD}


def _is_place_anew(connection: Connection, decision: Decision | None) -> bool:
    """Whether a title's letters may say otherwise of the place than what holds by now."""
    if decision is None or decision.outcome is not Outcome.TITLED:
        return False
    chain = store.journal.chain(connection, decision.application)
    return any(one.act in receiving.CHANGING and one.at > decision.at for one in chain)


def _has_panel(office: Office, connection: Connection, application: Application) -> bool:
    """Looked up only where it matters."""
    if application.stage not in TITLING:
        return False
    edition = call_of(office, connection, application).edition
    return store.panel.is_there(connection, edition)


def _conflicted(
    office: Office,
    connection: Connection,
    application: Application,
    word: Word | None,
    *,
    has_panel: bool,
) -> Refusal | None:
    """Looked up where the city is decided alone; a list weighs the conflicts of all its cities."""
    if word is None or has_panel or application.stage not in TITLING:
        return None
    return panel_words.may_title(office, connection, application)


def waiting_list(office: Office, connection: Connection, edition: str) -> int | None:
    """The final list of the edition that has not taken effect yet."""
    return _list_among(office, connection, edition, store.decisions.waiting_lists(connection))


def _list_among(
    office: Office, connection: Connection, edition: str, lists: Sequence[tuple[int, str]]
) -> int | None:
    mine = (one for one, call in lists if frozen(office, connection, call).edition == edition)
    return next(mine, None)


def _word_of_panel(
    connection: Connection, application: Application
) -> tuple[Word | None, Refusal | None]:
    """The panel's word, or why it is not there; neither before the selection."""
    if application.stage in (Stage.REGISTRATION, Stage.PRE_SELECTION):
        return None, None
    number = application.number
    kept = store.panel_tallies.of(connection, number)
    settled = store.panel_tallies.settlements(connection, number) if kept else []
    is_judged = bool(kept or store.panel_judging.assigned_on(connection, [number]))
    uncounted = ties.may_title(number, kept, settled, is_judged=is_judged)
    return Word(tally=kept, settled=tuple(settled)) if kept else None, uncounted


def _judged(word: Word | None) -> tuple[tuple[str, str], ...]:
    """The verdicts by standard; not those of ties that nobody has settled."""
    found = results.verdicts(word) if word else {}
    return tuple((id, verdict) for id, verdict in found.items() if verdict)


def _is_name_asked(connection: Connection, application: Application) -> bool:
    """Whether a letter that was not taken back asked how the city writes its name."""
    if application.stage not in BEFORE_TITLE:
        return False
    found = store.outbox.about(connection, application.number, (NameAsked.name,))
    letters = (one for several in found.values() for one in several)
    return any(one.state is not LetterState.RECALLED for one in letters)


def _held_about_lines(connection: Connection, application: Application) -> tuple[str, ...]:
    """Letters that ask about lines or the name and have not left: a move back takes them along."""
    if application.stage not in naming.ASKED_IN:
        return ()
    asking = (LinesAsked.name, NameAsked.name)
    found = store.outbox.about(connection, application.number, asking)
    letters = (one for several in found.values() for one in several)
    return tuple(one.id for one in letters if one.state is LetterState.HELD)


def footing(connection: Connection, numbers: Collection[int]) -> object:
    """What proceedings of living applications rest on beside their files; equal while it holds."""
    among = set(numbers)
    held = store.outbox.all_held(connection, posting.ABOUT_STAGES)
    waiting = store.decisions.waiting_on(connection)
    unanswered = [one.number for one in store.objections.opened(connection)]
    held_among = {id for application, id in held if application in among}
    lists = store.decisions.waiting_lists(connection)
    return waiting & among, held_among, unanswered, lists


def registered(
    connection: Connection, *, stage: Stage | None = None, country: str | None = None
) -> list[Application]:
    """The registered applications of a stage (None: of all six) and of a country, by number."""
    return store.applications.in_stage(connection, stage, [State.REGISTERED], country=country)


def audience(
    office: Office, connection: Connection, *, organizer: str, now: datetime
) -> list[Proceeding]:
    """Every living application as it is before a letter that all of them get."""
    living = store.applications.living(connection)
    threads = store.outbox.threads_of(connection, [one.number for one in living])
    return [_bare(office, connection, one, threads[one.number], organizer, now) for one in living]


def act(
    office: Office,
    connection: Connection,
    application: Application,
    plan: Callable[[Proceeding], Turn | Refusal],
    *,
    organizer: str,
    now: datetime,
    seed: str,
) -> Refusal | None:
    """Carry an organizer's act out at once, without showing it; why it may not be, or None."""
    turn = plan(of(office, connection, application, organizer=organizer, now=now))
    if isinstance(turn, Refusal):
        return turn
    posting.perform(office, connection, turn, now, seed=seed)
    return None


def carry_out(
    office: Office, connection: Connection, number: int, now: datetime
) -> Decision | None:
    """Let a decision take effect whose hold is over: what became of it.

    None where it was settled meanwhile; it is left then.
    """
    decision = store.decisions.load(connection, number)
    if decision is None or decision.state is not DecisionState.HELD:
        return None
    application = store.applications.load(connection, decision.application)
    assert application
    proceeding = of(office, connection, application, organizer=BY_ITSELF, now=now)
    turn = awarded(
        office, connection, proceeding, decision, deciding.carry_out(proceeding, decision)
    )
    posting.perform(office, connection, turn, now, seed=f"decision-{number}")
    return turn.decisions[0]


def awarded(
    office: Office,
    connection: Connection,
    proceeding: Proceeding,
    decision: Decision,
    turn: Turn,
    *,
    is_look: bool = False,
) -> Turn:
    """What a decision that takes effect changes, with the documents and the attendance of a city
    that is titled. One who only looks seals nothing."""
    (application,), now = turn.applications, proceeding.now
    if application.state is not State.TITLED:
        return turn
    after = replace(proceeding, application=application, organizer=decision.by)
    turn += awarding.grant(
        after,
        store.awards.of(connection, application.number),
        decision.reason,
        drawing(office, connection, application, now, is_look=is_look),
        nonce=office.salt(),
    )
    after = replace(after, call=conventions.told(office, proceeding.call))
    return turn + attending.begin(after, store.ceremony.of(connection, application.number))


def drawing(
    office: Office,
    connection: Connection,
    application: Application,
    now: datetime,
    *,
    is_look: bool = False,
) -> Drawing:
    """How the numbers of an award's documents are drawn: each with a nonce of its own, under the
    seal of everything the record says of the city by now."""
    if is_look:
        seal = store.seals.head(connection)
    else:
        seal = sealed.before_drawing(office, connection, application.number, now)

    def draw(award: Award) -> Draw:
        nonce = award.nonce + len(award.documents).to_bytes(4)
        return Draw(keys=office.keys, nonce=nonce, at=now, seal=seal)

    return draw


def postpone(
    office: Office, connection: Connection, number: int, case: Case, now: datetime
) -> None:
    """Try a decision that failed again later; organizers hear of it once while it waits."""
    store.decisions.postpone(connection, number, now + LATER)
    seed = f"decision-{number}-{now.timestamp():.6f}"
    posting.perform(office, connection, Turn(cases=(case,)), now, seed=seed)


def undecided(connection: Connection, number: int, reason: str, at: datetime) -> Case:
    """The matter about a decision that failed; not even a row that can be read is needed."""
    return Case(
        kind=CaseKind.UNDECIDED,
        text=f"Decision {number} could not take effect ({reason}); it is tried again every hour, "
        "and can be recalled until then.",
        at=at,
        application=store.decisions.about(connection, number),
    )


def _is_city_free(office: Office, connection: Connection, application: Application) -> bool:
    if not application.is_over or not application.city_key:
        return True
    holder = dossiers.holder(office, connection, application.city_key, application)
    return holder is None or holder is application
