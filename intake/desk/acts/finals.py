"""The final list: decided over all cities at once, approved and recalled as one.

Invariant: what is shown is every city with its reason and its letters, and everything that speaks
against the list; one fault that blocks, and nobody is decided.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from intake import decisions, names, store
from intake.cases import Case, CaseKind
from intake.conversation.organizer import awarding, deciding, finals
from intake.conversation.organizer.finals import Fault, Review, Ruling
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Decision, Outcome
from intake.desk import board, posting, proceedings
from intake.desk import finals as desk_finals
from intake.desk.acts import cities, effects, final_waits, matters, taken_back
from intake.desk.acts.final_laid import FinalLaid, Line
from intake.desk.acts.laid import Laid, Order, Plan, Unmoved, Verdict, verdict_on, view_of
from intake.desk.acts.matters import Brought
from intake.desk.acts.model import DecideList
from intake.desk.acts.views import Part
from intake.desk.faults import fault_in, said
from intake.desk.office import Office
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Connection

Settle = Callable[[Proceeding, Decision], Turn | Refusal]


@dataclass(frozen=True, kw_only=True)
class _Made:
    """One city's decision before it exists."""

    turn: Turn
    verdict: Verdict
    later: tuple[Letter, ...] = ()


def look(office: Office, connection: Connection, order: Order) -> FinalLaid | Refusal:
    """The list as the rule gives it, or the one that waits; nothing is written."""
    review = desk_finals.review(office, connection, by=order.by, now=order.now)
    if not review.candidates:
        return desk_finals.refused(review) or FinalLaid()
    rulings = {one.application.number: finals.proposal(one) for one in review.candidates}
    if review.waiting:
        rulings = finals.rulings(review.waiting)
    return FinalLaid(
        number=review.waiting[0].final_list if review.waiting else None,
        lines=_lines(review, rulings),
        faults=(
            *finals.faults(review, rulings),
            *final_waits.words(office, connection, review),
        ),
        waiting=review.waiting,
    )


def _lines(review: Review, rulings: dict[int, Ruling]) -> tuple[Line, ...]:
    return tuple(
        Line(candidate=one, ruling=rulings[one.application.number])
        for one in review.candidates
        if one.application.number in rulings
    )


# --- a new one ----------------------------------------------------------------------------------


def decide(office: Office, connection: Connection, order: Order, act: DecideList) -> Plan | Refusal:
    """Every city of the final review decided at once, or all that blocks it."""
    store.panel.hold(connection, office.call.edition)
    review = desk_finals.review(office, connection, by=order.by, now=order.now)
    refusal = desk_finals.refused(review)
    if refusal:
        return refusal
    rulings = _rulings(connection, review, act)
    if isinstance(rulings, Refusal):
        return rulings
    found = list(finals.faults(review, rulings))
    made = _made(office, connection, order, review, rulings)
    written = [one for one in made if isinstance(one, _Made)]
    found += [one for one in made if isinstance(one, Fault)]
    found += _unsettable(office, review, rulings)
    found += _unsure(review, rulings)
    found += final_waits.of(office, connection, review)
    refusal = finals.blocking(found)
    news = matters.of_listed(connection, review.numbers)
    laid = _laid(order, review, rulings, found, [] if refusal else written, news)
    if refusal:
        return Unmoved(reason=refusal.reason, text=refusal.text, laid=laid)
    return Plan(laid=laid, do=partial(_do, office, order, laid, [one.turn for one in written]))


def _rulings(
    connection: Connection, review: Review, act: DecideList
) -> dict[int, Ruling] | Refusal:
    """What the act says of each city; a city named twice, by two names or outside is a mistake."""
    proposed = {one.application.number: finals.proposal(one) for one in review.candidates}
    found: dict[int, Ruling] = {}
    for one in act.rulings:
        application = cities.look(connection, one.city)
        if isinstance(application, Refusal):
            return application
        number, name = application.number, cities.name(application)
        if one.beside and not cities.is_called(connection, application, one.beside):
            text = f"Application {number} is {name}, but {one.beside!r} stands beside it."
            return Refusal(reason="beside_another", text=text)
        if number in found:
            return Refusal(reason="twice", text=f"{name} stands in the list twice.")
        if number not in proposed:
            where = f"is {application.state.value}, in {application.stage.value}"
            return Refusal(reason="outside", text=f"{name} {where}, not in the final review.")
        reason = one.reason.strip() or _usual(proposed[number], one.outcome)
        found[number] = Ruling(outcome=one.outcome, reason=reason)
    if act.others:
        found = proposed | found
    return found


def _usual(proposed: Ruling, outcome: Outcome) -> str:
    """The reason that follows from the tally, where the outcome does as well."""
    return proposed.reason if proposed.outcome in (outcome, None) else ""


def _made(
    office: Office,
    connection: Connection,
    order: Order,
    review: Review,
    rulings: dict[int, Ruling],
) -> list[_Made | Fault]:
    """Each decision with its letters, the declined first: their reasons leave before all else.

    Of those that are not wholly said yet none.
    """
    by_number = {one.application.number: one.proceeding for one in review.candidates}
    found: list[_Made | Fault] = []
    said = [key for key, one in rulings.items() if one.outcome and names.is_said(one.reason)]
    for number in sorted(said, key=lambda one: (rulings[one].outcome == "titled", one)):
        seed = _seed(order, number, is_first=not found)
        made = partial(_one, office, connection, order, by_number[number], rulings[number], seed)
        found.append(_written(made, by_number[number]))
    return found


def _unsettable(office: Office, review: Review, rulings: dict[int, Ruling]) -> Iterator[Fault]:
    """The titled cities whose documents cannot be set as named; all are tried at once first."""
    titled = {number for number, one in rulings.items() if one.outcome is Outcome.TITLED}
    names = {
        one.application.number: awarding.printed(one.proceeding)
        for one in review.candidates
        if one.application.number in titled
    }
    lacking = office.unsettable(chain.from_iterable(names.values())) if names else ()
    for number, several in names.items() if lacking else ():
        missing = [one for one in lacking if one in "".join(several)]
        if missing:
            yield finals.unsettable(number, several[1], missing)


def _unsure(review: Review, rulings: dict[int, Ruling]) -> Iterator[Fault]:
    """The titled cities that should be asked how they write their names."""
    for one in review.candidates:
        number = one.application.number
        is_titled = number in rulings and rulings[number].outcome is Outcome.TITLED
        name = awarding.unsure(one.proceeding) if is_titled else None
        if name:
            yield finals.unsure(number, name)


def _seed(order: Order, number: int, *, is_first: bool) -> str:
    """By the letters of the first it is known that the act was done."""
    return order.seed if is_first else f"{order.seed}-{number}"


def _one(
    office: Office,
    connection: Connection,
    order: Order,
    proceeding: Proceeding,
    ruling: Ruling,
    seed: str,
) -> _Made:
    assert ruling.outcome
    turn = deciding.decided(proceeding, ruling.outcome, ruling.reason)
    verdict = Verdict(
        decision=turn.decisions[0],
        application=proceeding.application,
        call=proceeding.call,
        letters=posting.render(office, connection, turn.letters, order.now, seed=seed),
        word=effects.word_on(connection, proceeding.application.number),
    )
    later = effects.letters(office, connection, proceeding, verdict.decision, order.now)
    return _Made(turn=turn, verdict=verdict, later=later)


def _written(make: Callable[[], _Made], proceeding: Proceeding) -> _Made | Fault:
    """A letter that cannot be written stops the list before it exists."""
    made: list[_Made] = []
    fault = fault_in(lambda: made.append(make()))
    if not fault:
        return made[0]
    name = cities.name(proceeding.application)
    text = f"{name}: its letters cannot be written ({said(fault)})."
    return Fault(code="unwritten", text=text, application=proceeding.application.number)


def _laid(
    order: Order,
    review: Review,
    rulings: dict[int, Ruling],
    found: Sequence[Fault],
    made: Sequence[_Made],
    news: Sequence[Brought],
) -> Laid:
    verdicts = [one.verdict for one in made]
    letters = tuple(letter for one in verdicts for letter in one.letters)
    final = FinalLaid(lines=_lines(review, rulings), faults=tuple(found), verdicts=tuple(verdicts))
    seen = [(one.application, one.outcome, one.reason, one.stage, one.tally)
            for one in (verdict.decision for verdict in verdicts)]  # fmt: skip
    faults = [(one.code, one.text) for one in found if one.code not in final_waits.CODES]
    return Laid(
        act=order.act,
        letters=letters,
        view=view_of(order, letters, seen, faults, parts={Part.MATTERS: news}),
        about=review.numbers,
        warnings=tuple(one.text for one in found if not one.blocks),
        later=tuple(letter for one in made for letter in one.later),
        final=final,
    )


def _do(
    office: Office, order: Order, laid: Laid, turns: Sequence[Turn], connection: Connection
) -> Laid:
    unheard = replace(office, has_board=False)
    for place, turn in enumerate(turns):
        assert turn.about
        seed = _seed(order, turn.about, is_first=place == 0)
        posting.perform(unheard, connection, turn, order.now, seed=seed)
    made = [store.decisions.waiting(connection, turn.about or 0) for turn in turns]
    number = store.decisions.bind(connection, [one.number for one in made if one and one.number])
    desk_finals.settle(office, connection, order.now)
    approval = _ask_approval(office, connection, order, number, laid)
    if office.has_board:
        board.show_list(connection, number, order.now, approval)
    return _as_stored(office, connection, laid, number)


def _ask_approval(
    office: Office, connection: Connection, order: Order, number: int, laid: Laid
) -> int | None:
    """The matter that a second organizer has to see to; its number."""
    verdicts = laid.final.verdicts if laid.final else ()
    if not any(one.decision.needs_second for one in verdicts):
        return None
    counts = _counts([one.decision for one in verdicts])
    case = Case(
        kind=CaseKind.APPROVAL,
        text=f"{order.by} made the final list: {counts}. A second organizer has to approve it: "
        f"`citydesk approve {number}` shows every city with its reason and its letters.",
        at=order.now,
    )
    posting.perform(office, connection, Turn(cases=(case,)), order.now, seed=f"{order.seed}-list")
    opened = store.cases.same_open(connection, CaseKind.APPROVAL, None)
    return opened.number if opened else None


def _counts(decided: Iterable[Decision]) -> str:
    return decisions.counted([one.outcome for one in decided])


def _as_stored(office: Office, connection: Connection, laid: Laid, number: int) -> Laid:
    final = stored(office, connection, number)
    if laid.final:
        final = replace(final, lines=laid.final.lines, faults=laid.final.faults)
    return replace(laid, letters=final.letters, final=final)


def stored(office: Office, connection: Connection, number: int) -> FinalLaid:
    """The list with this number as it is now, with its letters."""
    decided = store.decisions.of_list(connection, number)
    verdicts = tuple(verdict_on(office, connection, one) for one in decided)
    return FinalLaid(number=number, verdicts=verdicts)


# --- approved, recalled -------------------------------------------------------------------------


def approve(office: Office, connection: Connection, order: Order, number: int) -> Plan | Refusal:
    """The second organizer's yes to the whole list, whose ground must be as it was."""
    review = desk_finals.review(office, connection, by=order.by, now=order.now)
    decided = store.decisions.of_list(connection, number)
    why = finals.stale(review, decided) if decided == list(review.waiting) else None
    final = stored(office, connection, number)
    turns = _turns(office, connection, order, final, deciding.approve)
    if isinstance(turns, Refusal):
        return turns
    if why:
        back = deciding.take_back(number, is_left=finals.is_left(review, decided))
        return Refusal(reason="stale", text=f"{why} {back}")
    final, later = _with_its_effects(office, connection, order, review, final)
    noted = [one.text for one in (*finals.leaving(review), *finals.left_alone(review))]
    news = matters.of_listed(connection, [one.application for one in decided])
    return _planned(office, order, final, turns, later, (noted, news))


def _with_its_effects(
    office: Office, connection: Connection, order: Order, review: Review, final: FinalLaid
) -> tuple[FinalLaid, tuple[Letter, ...]]:
    """The list with its letters as they would go now, which cities want to withdraw, which it
    leaves out since they have or nobody is reached there, and what of its cities waits; and the
    letters it brings beside its own.
    """
    proceeding = {one.application.number: one.proceeding for one in review.candidates}
    given, verdicts, later = (office, connection), list[Verdict](), list[Letter]()
    for one in final.verdicts:
        mine = proceeding.get(one.application.number)
        if mine is None:
            verdicts.append(replace(one, letters=()))
            continue
        own = effects.own(*given, mine, one.decision, one.letters, order.now)
        verdicts.append(replace(one, letters=own))
        later += effects.letters(*given, mine, one.decision, order.now)
    found = (*finals.leaving(review), *finals.left_alone(review))
    found += tuple(final_waits.of(office, connection, review))
    return replace(final, verdicts=tuple(verdicts), faults=found), tuple(later)


def recall(
    office: Office, connection: Connection, order: Order, number: int, reason: str
) -> Plan | Refusal:
    """The whole list taken back with all its letters."""
    final = stored(office, connection, number)
    turns = _turns(office, connection, order, final, partial(deciding.recall, reason=reason))
    return turns if isinstance(turns, Refusal) else _planned(office, order, final, turns)


def _turns(
    office: Office, connection: Connection, order: Order, final: FinalLaid, settle: Settle
) -> list[Turn] | Refusal:
    turns = []
    for one in final.verdicts:
        proceeding = proceedings.of(
            office, connection, one.application, organizer=order.by, now=order.now
        )
        turn = settle(proceeding, one.decision)
        if isinstance(turn, Refusal):
            return taken_back.decision(office, connection, one.decision, turn)
        turns.append(turn)
    return turns


def _planned(
    office: Office,
    order: Order,
    final: FinalLaid,
    turns: Sequence[Turn],
    later: tuple[Letter, ...] = (),
    found: tuple[Sequence[str], Sequence[Brought]] = ((), ()),
) -> Plan:
    """`found` is what is noted of its cities, and what they have brought by then."""
    noted, news = found
    number, seen = final.number, [_seen(one.decision) for one in final.verdicts]
    assert number
    laid = Laid(
        act=order.act,
        letters=final.letters,
        view=view_of(
            order,
            final.letters,
            number,
            seen,
            noted,
            effects.readers(later),
            parts={Part.MATTERS: news},
        ),
        about=tuple(one.application.number for one in final.verdicts),
        warnings=tuple(one.text for one in final.faults),
        later=later,
        final=final,
    )

    def do(connection: Connection) -> Laid:
        seed = f"{order.seed}-{order.act.kind}"
        desk_finals.perform(office, connection, number, turns, order.now, seed=seed)
        return _as_stored(office, connection, laid, number)

    return Plan(laid=laid, do=do)


def _seen(decision: Decision) -> tuple[object, ...]:
    named = (decision.number, decision.outcome, decision.state, decision.reason)
    return *named, decision.by, decision.approved_by, decision.tally
