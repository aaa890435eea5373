"""Cities to another stage: one, several, or all that match.

Invariant: all of one act move in one transaction and just as they were shown, or none does.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from intake import eligibility, store
from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.conversation.city import receipts
from intake.conversation.organizer import moving
from intake.conversation.organizer.moving import Step
from intake.conversation.proceedings import Proceeding, asked_to_leave_at
from intake.desk import board, posting, proceedings
from intake.desk.acts import cities, matters, views
from intake.desk.acts.laid import City, Kept, Laid, Order, Unmoved, changed, view_of
from intake.desk.acts.matters import Brought
from intake.desk.acts.model import Move
from intake.desk.acts.views import Part
from intake.desk.office import Office, call_of
from intake.eligibility import findings
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Connection

Letters = Sequence[tuple[Letter, ...]]
"""Those of each step."""
NAMED = 5
"""Cities named of those that a move leaves where they are."""
UNSUBMITTED = (State.OPEN, State.PAUSED, State.CLOSED)
"""States of an application that was not submitted, or is not as it was submitted."""
Also = Callable[[Connection, Laid], None]
_OF_A_CITY = (
    Part.STANDING, Part.FINDINGS, Part.READERS, Part.LETTERS, Part.MATTERS, Part.OTHER,
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Moves:
    """Who moves; `found` are the applications that were looked at.

    `footing` is what else all this rests on, `brought` what waits of each that moves and when it
    wrote last: whoever looked before that has not seen it. `left_out` is as in Laid, and of no
    view: nobody agrees to it.
    """

    act: Move
    steps: tuple[Step, ...]
    calls: tuple[Call, ...]  # of each step
    kept: tuple[Kept, ...]
    found: tuple[Application, ...]
    footing: object
    brought: Mapping[int, Brought]
    left_out: str


def lay(office: Office, connection: Connection, order: Order, act: Move) -> Laid | Refusal:
    """Every city with its letters, and those that may not move."""
    if bool(act.names) == bool(act.eligible or act.stage or act.country):
        return Refusal(
            reason="no_choice", text="Name cities, or choose them by what they have in common."
        )
    return _shown(office, connection, order, _plan(office, connection, order, act))


def perform(office: Office, order: Order, act: Move, view: str, also: Also) -> Laid | Refusal:
    """Plan anew and do it; nobody waits for the planning unless something comes in between.

    `also` is done in the same transaction.
    """
    with office.store.reading() as connection:
        plan = _plan(office, connection, order, act)
        shown = _shown(office, connection, order, plan)
    with office.store.transaction() as connection:
        if not _is_as_planned(connection, plan):
            plan = _plan(office, connection, order, act, plan)
            shown = _shown(office, connection, order, plan)
        if isinstance(shown, Unmoved):
            return changed(view, shown.laid)
        if shown.view != view:
            return changed(view, shown)
        done = _laid(order, plan, _posted(office, connection, order, plan.steps), view)
        turns = [one.turn for one in plan.steps if board.is_plain(one.turn)]
        posting.tell_together(office, connection, turns, order.now)
        also(connection, done)
        return done


def seeds(connection: Connection, act: Move, seed: str) -> Iterator[str]:
    """The seeds that the letters of this act have, where it was done before."""
    for application in proceedings.registered(connection, stage=act.to):
        yield f"{seed}-{application.number}"


# --- planning -----------------------------------------------------------------------------------


def _plan(
    office: Office, connection: Connection, order: Order, act: Move, former: Moves | None = None
) -> Moves:
    """What will be done; with a former plan for the cities that its names meant."""
    found, kept = _found(connection, act, former)
    wanted = [one for one in found if not act.eligible or _is_eligible(office, connection, one)]
    steps, calls = [], []
    for proceeding in proceedings.of_several(
        office, connection, wanted, organizer=order.by, now=order.now
    ):
        step = moving.plan(proceeding, act.to, act.reason)
        if isinstance(step, Refusal):
            kept.append(_kept(proceeding, act.to, step))
        else:
            steps.append(step)
            calls.append(proceeding.call)
    return Moves(
        act=act,
        steps=tuple(steps),
        calls=tuple(calls),
        kept=tuple(kept),
        found=tuple(found),
        footing=proceedings.footing(connection, [one.number for one in found]),
        brought=matters.brought(connection, [one.application.number for one in steps]),
        left_out=" ".join([*_short(found, wanted), *_unsubmitted(connection, act)]),
    )


def _short(found: Sequence[Application], wanted: Sequence[Application]) -> Iterator[str]:
    """Which registered cities are not among those that meet the basic criteria."""
    eligible = {one.number for one in wanted}
    staying = [cities.name(one) for one in found if one.number not in eligible]
    if not staying:
        return
    more = f" and {len(staying) - NAMED} more" if len(staying) > NAMED else ""
    named = cities.listed(staying[:NAMED]) + more
    stay = (
        "1 registered city stays" if len(staying) == 1 else f"{len(staying)} registered cities stay"
    )
    yield f"{stay} out of it ({named}): the basic criteria are not met, or not surely."


def _unsubmitted(connection: Connection, act: Move) -> Iterator[str]:
    """How many of those chosen by what they have in common have not submitted yet."""
    if act.names:
        return
    counted = {
        state: store.applications.count(connection, act.stage, state, country=act.country)
        for state in UNSUBMITTED
    }
    number = sum(counted.values())
    told = ", ".join(f"{count} {state.value}" for state, count in counted.items() if count)
    if not number:
        return
    are = "1 application is" if number == 1 else f"{number} applications are"
    but = ", whatever basic criteria they meet" if act.eligible else ""
    yield f"{are} left out{but}, since only registered cities move: {told}."


def _found(
    connection: Connection, act: Move, former: Moves | None
) -> tuple[list[Application], list[Kept]]:
    """The cities by number, which is also the order in which a transaction takes hold of them."""
    if not act.names:
        return proceedings.registered(connection, stage=act.stage, country=act.country), []
    if former is None:
        return _named(connection, act)
    numbers = [one.number for one in former.found]
    lost = [one for one in former.kept if one.application is None]
    return store.applications.several(connection, numbers), lost


def _named(connection: Connection, act: Move) -> tuple[list[Application], list[Kept]]:
    """Each named city once, in the order of their numbers; and names that fit none."""
    found: dict[int, Application] = {}
    lost: list[Kept] = []
    for words in act.names:
        one = cities.look(connection, words)
        if isinstance(one, Refusal):
            lost.append(Kept(application=None, city=words, name=words, refusal=one))
        else:
            found[one.number] = one
    return [found[number] for number in sorted(found)], lost


def _kept(proceeding: Proceeding, to: Stage, refusal: Refusal) -> Kept:
    application = proceeding.application
    return Kept(
        application=application.number,
        city=application.city,
        country=application.country,
        name=cities.name(application),
        refusal=refusal,
        call=proceeding.call,
        against=moving.findings_against(proceeding, to),
        against_panel=moving.verdicts_against(proceeding, to),
    )


def _is_eligible(office: Office, connection: Connection, application: Application) -> bool:
    call = call_of(office, connection, application)
    found = eligibility.judge(call, receipts.values_of(application))
    return eligibility.is_eligible(call, found) is True


def _is_as_planned(connection: Connection, plan: Moves) -> bool:
    """Whether all the plan rests on is still so; from now on it stays until the end.

    Of one that is over it also rests on its city being free, which only a new plan makes sure of.
    """
    if any(one.is_over for one in plan.found):
        return False
    numbers = [one.number for one in plan.found]
    found, _ = _found(connection, plan.act, plan)
    is_same = tuple(found) == plan.found
    is_same = is_same and matters.brought(connection, list(plan.brought)) == plan.brought
    return is_same and proceedings.footing(connection, numbers) == plan.footing


# --- showing and doing --------------------------------------------------------------------------


def _shown(office: Office, connection: Connection, order: Order, plan: Moves) -> Laid | Unmoved:
    """The plan with its letters; why nobody moves, where of those that were named not all may."""
    laid = _laid(order, plan, _rendered(office, connection, order, plan.steps))
    if plan.steps and not (plan.act.names and plan.kept):
        return laid
    reasons = [f"{one.name}: {one.refusal.text}" for one in plan.kept]
    text = "Nothing was moved.\n" + "\n".join(reasons or ["No registered city matches."])
    return Unmoved(reason="unmoved", text=text, laid=laid)


def _laid(order: Order, plan: Moves, letters: Letters, view: str | None = None) -> Laid:
    """The plan with its letters; with the view that it is known to have."""
    rows = zip(plan.steps, plan.calls, letters, strict=True)
    several = tuple(_city(step, call, mine, plan.brought) for step, call, mine in rows)
    return Laid(
        act=plan.act,
        letters=tuple(letter for one in several for letter in one.letters),
        view=_view(order, plan, several) if view is None else view,
        about=tuple(one.application.number for one in several),
        warnings=tuple(
            f"{cities.name(one.application)}: {warning}"
            for one in several
            for warning in one.warnings
        ),
        cities=several,
        kept=plan.kept,
        left_out=plan.left_out,
    )


def _city(
    step: Step, call: Call, letters: tuple[Letter, ...], brought: Mapping[int, Brought]
) -> City:
    number = brought[step.application.number].waiting
    return City(
        application=step.application,
        call=call,
        to=step.to,
        is_reversal=step.is_reversal,
        against=step.against,
        against_panel=step.against_panel,
        warnings=(*step.warnings, matters.told(number)) if number else step.warnings,
        letters=letters,
        seen=views.short(_seen(step, letters, brought)),
    )


def _seen(
    step: Step, letters: Sequence[Letter], brought: Mapping[int, Brought]
) -> dict[Part, object]:
    """What is looked at of one city, part by part."""
    one = step.application
    return views.of_letters(letters) | {
        Part.STANDING: (one.stage, one.state),
        Part.FINDINGS: ([findings.dump(each) for each in step.against], step.against_panel),
        Part.MATTERS: (brought[one.number], asked_to_leave_at(one)),
        Part.OTHER: (step.warnings, step.turn.recalls),
    }


def _view(order: Order, plan: Moves, several: Sequence[City]) -> str:
    each = [
        _seen(step, one.letters, plan.brought)
        for step, one in zip(plan.steps, several, strict=True)
    ]
    parts: dict[Part, object] = {part: [one[part] for one in each] for part in _OF_A_CITY}
    parts[Part.CITIES] = [one.application.number for one in several]
    parts[Part.OTHER] = (parts[Part.OTHER], plan.kept)
    letters = [letter for one in several for letter in one.letters]
    return view_of(order, letters, plan.act.to, plan.act.reason, parts=parts)


def _rendered(
    office: Office, connection: Connection, order: Order, steps: Sequence[Step]
) -> Letters:
    return [
        posting.render(
            office, connection, step.letters, order.now, seed=_seed(order, step),
            known=[step.application],
        )
        for step in steps
    ]  # fmt: skip


def _posted(office: Office, connection: Connection, order: Order, steps: Sequence[Step]) -> Letters:
    """In the order of the steps. The board hears of them together, which are many; of what is more
    than a move by itself."""
    unheard = replace(office, has_board=False)
    letters: list[tuple[Letter, ...]] = []
    for is_simple, several in groupby(steps, key=lambda step: posting.is_simple(step.turn)):
        turns = {_seed(order, step): step.turn for step in several}
        if is_simple:
            letters += posting.perform_together(unheard, connection, turns, order.now)
            continue
        for seed, turn in turns.items():
            hearing = unheard if board.is_plain(turn) else office
            letters.append(posting.perform(hearing, connection, turn, order.now, seed=seed))
    return letters


def _seed(order: Order, step: Step) -> str:
    return f"{order.seed}-{step.application.number}"
