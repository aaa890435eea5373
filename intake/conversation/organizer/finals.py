"""The final list: every city of the final review awarded or not, decided together (V2, V3).

Invariant: what speaks against a list is named in full before it exists; a list that blocks decides
nobody, and one whose ground has changed has no effect on anybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake import moments, names, stages
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.conversation import proceedings
from intake.conversation.organizer import deciding
from intake.conversation.proceedings import Proceeding, unreachable
from intake.decisions import Decision, Outcome
from intake.errors import Refusal
from intake.panel import late, results
from intake.panel.results import Word

NAMED = 10
"""Cities that one fault names at most."""

Code = Literal[
    "open_objections", "consultation_open", "unread", "held_votes", "earlier", "left_out",
    "undecided", "no_reason", "may_not", "no_tally", "against_rule", "against_tally", "undeclared",
    "conflict", "unwritten", "unsettable", "unsure_name", "public_later", "waits",
    "unheard", "withdrawn", "words_wait", "may_conflict", "leaving",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What speaks against a list; one that `blocks` must be mended first.

    `application` where it is one city's.
    """

    code: Code
    text: str
    blocks: bool = True
    application: int | None = None


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """What becomes of one city, and why; no outcome where nobody has said it yet."""

    outcome: Outcome | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A city in the final review, with the panel's word on it where there is one.

    `doubted` are the open matters of who has a ballot there and may have a conflict of interest:
    nobody is decided by such a ballot.
    """

    proceeding: Proceeding
    word: Word | None
    doubted: tuple[str, ...] = ()

    @property
    def application(self) -> Application:
        return self.proceeding.application


@dataclass(frozen=True, kw_only=True)
class Review:
    """The final review of an edition, whole: its `candidates` by number.

    `earlier` are registered applications in earlier stages, `still_heard` is why nobody gets the
    title yet: the consultation is open; `unread` counts cities with opinions that wait, `crowded`
    domains with votes that do. `public_at` is when what is decided is announced. `waiting` is the
    list that has not taken effect yet, and `withdrawn` are the cities of it that have left since.
    """

    candidates: tuple[Candidate, ...]
    earlier: tuple[Application, ...]
    now: datetime
    still_heard: Refusal | None
    unanswered: Refusal | None
    unread: int = 0
    crowded: int = 0
    public_at: datetime | None = None
    waiting: tuple[Decision, ...] = ()
    withdrawn: tuple[Application, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(one.application.number for one in self.candidates)


def proposal(candidate: Candidate) -> Ruling:
    """The list's line as the rule gives it: by the tally, else by the city's own answers."""
    call = candidate.proceeding.call
    if candidate.word:
        met = results.is_met(call, candidate.word)
        reason = results.told(call, candidate.word)
    elif candidate.proceeding.has_panel:
        met, reason = None, ""
    else:
        met = stages.passes(call, Stage.SELECTION, candidate.proceeding.findings)
        reason = ""
    outcomes = {True: Outcome.TITLED, False: Outcome.DECLINED}
    return Ruling(outcome=None if met is None else outcomes[met], reason=reason)


# --- preflight ----------------------------------------------------------------------------------


def faults(review: Review, rulings: Mapping[int, Ruling]) -> tuple[Fault, ...]:
    """Everything that speaks against the list, what concerns all first."""
    found = [*_of_all(review)]
    if review.still_heard and _may_title(review, rulings):
        found.insert(0, Fault(code="consultation_open", text=review.still_heard.text))
    for one in review.candidates:
        ruling = rulings.get(one.application.number)
        found += _of_city(one, ruling) if ruling else [_left_out(one)]
        number = one.application.number
        found += [Fault(code="may_conflict", text=it, application=number) for it in one.doubted]
    return (*found, *leaving(review), *left_alone(review))


def _may_title(review: Review, rulings: Mapping[int, Ruling]) -> bool:
    """Whether a city gets the title by this list, or may still be said to."""
    found = (rulings.get(number) for number in review.numbers)
    return any(one is None or one.outcome is not Outcome.DECLINED for one in found)


def blocking(found: Sequence[Fault]) -> Refusal | None:
    """Why there is no list: every fault that blocks."""
    hard = [one.text for one in found if one.blocks]
    if not hard:
        return None
    return Refusal(reason="not_ready", text="\n".join(["Nothing was decided.", *hard]))


def _of_all(review: Review) -> Iterator[Fault]:
    if review.unanswered:
        yield Fault(code="open_objections", text=review.unanswered.text)
    if review.public_at and review.now < review.public_at:
        text = (
            "The letters go out once the list takes effect; the official announcement is public "
            f"from {moments.told(review.public_at)}, when its stage begins."
        )
        yield Fault(code="public_later", text=text, blocks=False)
    if review.unread:
        text = f"Opinions on {_cities(review.unread)} wait to be read: `citydesk voices list`."
        yield Fault(code="unread", text=text, blocks=False)
    if review.crowded:
        text = f"Votes of {_domains(review.crowded)} wait for an organizer: `citydesk voices list`."
        yield Fault(code="held_votes", text=text, blocks=False)
    if review.earlier:
        text = f"Still in earlier stages: {_named(review.earlier)}."
        yield Fault(code="earlier", text=text, blocks=False)


def unsettable(number: int, city: str, missing: Sequence[str]) -> Fault:
    """A title whose documents cannot be set: no obstacle, since they can be issued anew."""
    text = (
        f"{city}: no font of the documents has {' '.join(missing)}; after the title, "
        f"`citydesk documents reissue {number} certificate --own-name …` gives a name that can "
        "be set, and the same for the licence."
    )
    return Fault(code="unsettable", text=text, blocks=False, application=number)


def unsure(number: int, own_name: str) -> Fault:
    """A title whose documents may not name the city as it writes itself: no obstacle either."""
    text = (
        f"The documents would name the city {own_name}, and no table has that as its name in its "
        "people's script. The desk asks the city once how it writes it, and its answer is "
        "what the documents show; after the title, `citydesk "
        f"documents reissue {number} certificate --own-name …` gives both the right one."
    )
    return Fault(code="unsure_name", text=text, blocks=False, application=number)


def _cities(count: int) -> str:
    return "1 city" if count == 1 else f"{count} cities"


def _domains(count: int) -> str:
    return "1 domain" if count == 1 else f"{count} domains"


def _named(several: Sequence[Application]) -> str:
    told = [f"{one.city or 'a city'} ({one.number}, {one.stage.value})" for one in several[:NAMED]]
    more = len(several) - len(told)
    return ", ".join(told) + (f" and {more} more" if more else "")


def _left_out(candidate: Candidate) -> Fault:
    text = f"{_name(candidate)} is in the final review and not in the list."
    return Fault(code="left_out", text=text, application=candidate.application.number)


def _of_city(candidate: Candidate, ruling: Ruling) -> Iterator[Fault]:
    number, name = candidate.application.number, _name(candidate)
    if ruling.outcome is None:
        why = _why_open(candidate)
        text = f"{name}: nobody has said yet whether it gets the title or is not chosen.{why}"
        yield Fault(code="undecided", text=text, application=number)
        if candidate.word:
            yield from _of_conflicts(candidate, candidate.word)
        return
    if not names.is_said(ruling.reason):
        text = f"{name}: a decision needs a reason that the city will read."
        yield Fault(code="no_reason", text=text, application=number)
    else:
        yield from _may_not(candidate, ruling)
    yield from _of_panel(candidate, ruling)


def _why_open(candidate: Candidate) -> str:
    """Why the panel's verdicts alone propose nothing; "" where there are none."""
    word, call = candidate.word, candidate.proceeding.call
    if word is None or results.is_met(call, word) is not None:
        return ""
    if None in results.verdicts(word).values():
        return " The panel tied, and nobody has settled that yet."
    told = results.told(call, word)
    return (
        f" {told} The call leaves to organizers what follows: name the city, what it gets and why."
    )


def _may_not(candidate: Candidate, ruling: Ruling) -> Iterator[Fault]:
    """What stands against deciding it at all; what the panel lacks is said apart.

    Once it is decided in the list that waits, that is no more the question.
    """
    assert ruling.outcome
    if candidate.proceeding.waiting and candidate.proceeding.waiting.final_list:
        return
    proceeding, name = candidate.proceeding, _name(candidate)
    refusal = deciding.may_not_decide(proceeding, ruling.outcome, ruling.reason)
    apart = (proceeding.unanswered, proceeding.uncounted, proceeding.conflicted,
             proceeding.still_heard)  # fmt: skip
    if refusal and refusal not in apart:
        text = f"{name}: {refusal.text}"
        yield Fault(code="may_not", text=text, application=candidate.application.number)


def leaving(review: Review) -> tuple[Fault, ...]:
    """The cities that asked to withdraw and have not said yes to it."""
    return tuple(
        Fault(
            code="leaving",
            text=f"{_name(one)}: {told}",
            blocks=False,
            application=one.application.number,
        )
        for one in review.candidates
        for told in proceedings.leaving(one.proceeding.call, one.application)
    )


def left_alone(review: Review) -> tuple[Fault, ...]:
    """The cities of a list that waits without which it takes effect: they stop no others."""
    return (*map(_withdrawn, review.withdrawn), *_unheard(review))


def _withdrawn(application: Application) -> Fault:
    text = (
        f"{_called(application)} has withdrawn. The list takes effect without this city, which "
        "gets no letter of it."
    )
    return Fault(code="withdrawn", text=text, blocks=False, application=application.number)


def _unheard(review: Review) -> tuple[Fault, ...]:
    listed = {one.application for one in review.waiting}
    return tuple(
        Fault(
            code="unheard",
            text=f"{_name(one)}: {refusal.text} The list takes effect without this city, which "
            "then has to be decided anew.",
            blocks=False,
            application=one.application.number,
        )
        for one in review.candidates
        if one.application.number in listed and (refusal := unreachable(one.proceeding))
    )


def _of_panel(candidate: Candidate, ruling: Ruling) -> Iterator[Fault]:
    proceeding, number, name = candidate.proceeding, candidate.application.number, _name(candidate)
    if proceeding.uncounted:
        text = f"{name}: {proceeding.uncounted.text}"
        yield Fault(code="no_tally", text=text, application=number)
    elif not candidate.word and proceeding.has_panel:
        text = f"{name}: the panel has said nothing of it; `citydesk panel assign`."
        yield Fault(code="no_tally", text=text, application=number)
    if not candidate.word:
        return
    yield from _against(candidate, candidate.word, ruling)
    yield from _of_conflicts(candidate, candidate.word)


def _against(candidate: Candidate, word: Word, ruling: Ruling) -> Iterator[Fault]:
    """Nobody is titled against the rule; who met it may be declined for another reason."""
    met, number = results.is_met(candidate.proceeding.call, word), candidate.application.number
    if ruling.outcome is Outcome.TITLED and met is False:
        name = _name(candidate)
        text = f"{name} gets the title, and by the tally it does not meet the call's rule."
        yield Fault(code="against_rule", text=text, application=number)
    if ruling.outcome is Outcome.DECLINED and met:
        text = f"{_name(candidate)} is not chosen, and by the tally it meets the call's rule."
        yield Fault(code="against_tally", text=text, blocks=False, application=number)
    call = candidate.proceeding.call
    if ruling.outcome is Outcome.DECLINED and _is_all_for_it(call, word, ruling.reason):
        text = (
            f"{_name(candidate)} is not chosen, and all it would read as the reason is: "
            f"{results.told(call, word)} Write why it is not chosen."
        )
        yield Fault(code="no_reason", text=text, application=number)


def _is_all_for_it(call: Call, word: Word, reason: str) -> bool:
    """Whether a reason is only the panel's verdicts, and each of them speaks for the city."""
    said, own = results.parted(reason, results.told(call, word))
    is_passed = {*results.verdicts(word).values()} <= {*call.panel.passing}
    return bool(said) and is_passed and not names.is_said(own)


def _of_conflicts(candidate: Candidate, word: Word) -> Iterator[Fault]:
    number, name = candidate.application.number, _name(candidate)
    if word.undeclared:
        text = f"{name}: {', '.join(word.undeclared)} judged it and said nothing of conflicts."
        yield Fault(code="undeclared", text=text, application=number)
    found = late.weighed(candidate.proceeding.call, word)
    if found:
        text = f"{name}: {found.text}"
        yield Fault(code="conflict", text=text, blocks=not found.stands, application=number)


def _name(candidate: Candidate) -> str:
    return _called(candidate.application)


def _called(application: Application) -> str:
    return f"{application.city or 'A city'} (application {application.number})"


# --- before it takes effect ---------------------------------------------------------------------


def stale(review: Review, decided: Sequence[Decision]) -> str | None:
    """Why a list that waits cannot go on: what has changed under it, what blocks it by now.

    A city that has withdrawn since changes nothing for the others.
    """
    if not is_left(review, decided):
        return "Every city of the list has withdrawn by now."
    by_number = {one.application.number: one.proceeding for one in review.candidates}
    changed = [_changed(by_number.get(one.application), one) for one in _staying(review, decided)]
    hard = [one.text for one in faults(review, rulings(decided)) if one.blocks]
    found = [one for one in changed if one] + hard
    more = f" And {len(found) - NAMED} more." if len(found) > NAMED else ""
    return " ".join(found[:NAMED]) + more if found else None


def is_left(review: Review, decided: Sequence[Decision]) -> bool:
    """Whether a city of the list can be decided at all by now."""
    return bool(_staying(review, decided))


def _staying(review: Review, decided: Sequence[Decision]) -> list[Decision]:
    gone = {one.number for one in review.withdrawn}
    return [one for one in decided if one.application not in gone]


def rulings(decided: Sequence[Decision]) -> dict[int, Ruling]:
    """What a list says of each city."""
    return {one.application: Ruling(outcome=one.outcome, reason=one.reason) for one in decided}


def _changed(proceeding: Proceeding | None, decision: Decision) -> str | None:
    if proceeding is None:
        return f"Application {decision.application} is not in the final review by now."
    return deciding.changed(proceeding, decision)
