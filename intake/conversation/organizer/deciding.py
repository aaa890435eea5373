"""Deciding an application: propose, approve, recall, carry out. A turn, or why it may not be.

Invariant: the letters are those that were shown, but that they name the place that holds when they
go; a decision whose ground has changed has no effect,
and organizers are told. A reader who is not reached any more costs their own letter and nothing
else, unless nobody of the city is left to read it.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from intake import decisions
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.contacts import Contact
from intake.conversation.city import receipts
from intake.conversation.proceedings import (
    Proceeding,
    leaving,
    statuses,
    turn,
    unreachable,
)
from intake.conversation.turns import Notes, Turn
from intake.decisions import Decision, DecisionState, Outcome
from intake.eligibility import Status
from intake.errors import Refusal
from intake.notices import Addressed, CityNotice, Declined, Titled
from intake.panel import results


def decide(proceeding: Proceeding, outcome: Outcome, reason: str) -> Turn | Refusal:
    """A new decision with the letters that wait for it; the application is as before."""
    refusal = may_not_decide_alone(proceeding) or may_not_decide(proceeding, outcome, reason)
    if refusal:
        return refusal
    made = decided(proceeding, outcome, reason)
    needs_second = made.decisions[0].needs_second
    cases = (_approval(proceeding, made.decisions[0]),) if needs_second else ()
    return replace(made, cases=cases)


def decided(proceeding: Proceeding, outcome: Outcome, reason: str) -> Turn:
    """The decision alone, of which nobody is told yet."""
    decision = _decision(proceeding, outcome, " ".join(reason.split()))
    notes = Notes(application=proceeding.application)
    notes.settled.append(CaseKind.UNDECIDED)
    notes.note(
        "decided",
        outcome=outcome.value,
        reason=decision.reason,
        by=decision.by,
        findings=statuses(proceeding.findings),
        **({"tally": decision.tally} if decision.tally else {}),
    )
    letters = proceeding.letters(lambda contact: _notice(proceeding, decision, contact), waits=True)
    return replace(turn(notes, *letters), decisions=(decision,))


def approve(proceeding: Proceeding, decision: Decision) -> Turn | Refusal:
    """The second organizer's yes: from now on the decision is held, then sent."""
    refusal = decisions.may_approve(decision, proceeding.organizer)
    if refusal:
        return refusal
    stale = _unfit(proceeding, decision)
    if stale:
        is_left = bool(decision.final_list) or not proceeding.application.is_over
        back = take_back(decision.goes_by, is_left=is_left)  # of a list others are left
        return Refusal(reason="stale", text=f"{stale} {back}")
    approved = replace(
        decision,
        state=DecisionState.HELD,
        approved_by=proceeding.organizer,
        approved_at=proceeding.now,
        due_at=proceeding.now + proceeding.hold,
    )
    return _settled(proceeding, approved, "approved", by=proceeding.organizer)


def _unfit(proceeding: Proceeding, decision: Decision) -> str | None:
    """Why it can have no effect any more; its list goes on without a city that has withdrawn or
    that nobody reads for."""
    if decision.final_list:
        has_withdrawn = proceeding.application.state is State.WITHDRAWN
        return None if has_withdrawn else changed(proceeding, decision)
    unread = unreachable(proceeding)
    return changed(proceeding, decision) or (unread.text if unread else None)


def take_back(number: int | None, *, is_left: bool) -> str:
    """What to do with a decision that cannot be approved any more."""
    then = " and decide anew" if is_left else "; nothing is left to decide on it"
    return f"Take decision {number} back{then}."


def recall(proceeding: Proceeding, decision: Decision, reason: str = "") -> Turn | Refusal:
    """The decision taken back before it had any effect, with its letters."""
    refusal = decisions.may_recall(decision)
    if refusal:
        return refusal
    recalled = replace(decision, state=DecisionState.RECALLED, settled_at=proceeding.now)
    why = {"reason": reason.strip()} if reason.strip() else {}
    turned = _settled(proceeding, recalled, "recalled", by=proceeding.organizer, **why)
    return replace(turned, recalls=decision.letters)


def carry_out(proceeding: Proceeding, decision: Decision) -> Turn:
    """The decision takes effect and its letters go; where its ground changed it is recalled.

    So it is where nobody would hear of it.
    """
    unread = unreachable(proceeding)
    stale = changed(proceeding, decision) or (unread and unread.text)
    if stale:
        case = _no_effect(proceeding, decision, stale)
        return replace(undone(proceeding, decision, stale), cases=(case,))
    return take_effect(proceeding, decision)


def take_effect(proceeding: Proceeding, decision: Decision) -> Turn:
    """The decision takes effect, whose ground is as it was."""
    done = replace(decision, state=DecisionState.DONE, settled_at=proceeding.now)
    is_titled = decision.outcome is Outcome.TITLED
    application = replace(
        proceeding.application,
        state=decision.outcome.state,
        stage=Stage.OFFICIAL_ANNOUNCEMENT if is_titled else proceeding.application.stage,
        pending=(),
    )
    after = replace(proceeding, application=application)
    turned = _settled(
        after,
        done,
        decision.outcome.value,
        reason=decision.reason,
        by=decision.by,
        approved_by=decision.approved_by,
        findings=statuses(proceeding.findings),
    )
    return _letting_go(proceeding, decision, turned)


def _letting_go(proceeding: Proceeding, decision: Decision, turned: Turn) -> Turn:
    """The letters of who is reached go; those of others stay here, and organizers hear of it.

    All are written anew where the place for the certificate is another one by now.
    """
    true = {} if proceeding.is_place_anew else _reached(proceeding)
    released = tuple(id for id in decision.letters if id in true)
    return replace(
        turned,
        releases=released,
        recalls=tuple(id for id in decision.letters if id not in released),
        letters=anew(proceeding, decision, but=set(true.values())),
        cases=turned.cases + _unreached(proceeding, decision),
    )


def _unreached(proceeding: Proceeding, decision: Decision) -> tuple[Case, ...]:
    """The matter that somebody does not get their letter."""
    reached = _reached(proceeding)
    lost = sorted({key for id, key in proceeding.readers.items() if id not in reached})
    if not lost:
        return ()
    application = proceeding.application
    boxes, are = ("that mailbox is", "letter") if len(lost) == 1 else ("these are", "letters")
    text = (
        f"{application.city} (application {application.number}) {decision.outcome.told}, and "
        f"the {are} to {', '.join(lost)} did not go out: {boxes} not reached any more. Everybody "
        "else has theirs."
    )
    number = application.number
    return (Case(kind=CaseKind.BOUNCED, text=text, at=proceeding.now, application=number),)


def anew(
    proceeding: Proceeding, decision: Decision, *, but: Collection[str] = ()
) -> tuple[Addressed, ...]:
    """The same letter to everybody but these: who joined since is no ground to decide anew."""
    joined = [one for one in proceeding.contacts if one.address.key not in but]
    letters = proceeding.letters(lambda one: _notice(proceeding, decision, one), to=joined)
    return tuple(replace(one, hold=False) for one in letters)


def may_not_decide_alone(proceeding: Proceeding) -> Refusal | None:
    """Why this city is decided with all others of the final review."""
    application = proceeding.application
    if application.state is not State.REGISTERED or application.stage not in decisions.TITLING:
        return None
    if proceeding.final_list:
        number = proceeding.final_list
        return Refusal(
            reason="list_waits",
            text=f"The final list waits as decision {number}; `citydesk recall {number}` takes it "
            "back.",
        )
    if not proceeding.has_panel:
        return None
    return Refusal(
        reason="decided_together",
        text=f"A panel judges edition {proceeding.call.edition}, so the cities in the final review "
        "are decided together: `citydesk final show`.",
    )


def notable(proceeding: Proceeding, outcome: Outcome) -> tuple[str, ...]:
    """What organizers shall know before this city alone is decided so."""
    told = leaving(proceeding.call, proceeding.application)
    return (*told, *_notable(proceeding)) if outcome is Outcome.TITLED else told


def _notable(proceeding: Proceeding) -> Iterator[str]:
    if proceeding.waiting and proceeding.is_place_anew:
        yield written_anew(proceeding.waiting)


def written_anew(decision: Decision) -> str:
    """What becomes of a title's letters once another place holds."""
    return (
        f"The letters of decision {decision.goes_by} were written before the place for the "
        "certificate was settled; they are written anew when it takes effect."
    )


def may_not_decide(proceeding: Proceeding, outcome: Outcome, reason: str) -> Refusal | None:
    """Why this city cannot be decided so, alone or with others."""
    application, waiting = proceeding.application, proceeding.waiting
    if waiting:
        return Refusal(
            reason="decision_waits",
            text=f"Decision {waiting.goes_by} on {application.told} waits already; "
            "`citydesk recall` takes it back.",
        )
    may_not = decisions.may_decide(application, outcome, reason) or unreachable(proceeding)
    return may_not or (proceeding.too_early if outcome is Outcome.TITLED else None)


def _decision(proceeding: Proceeding, outcome: Outcome, reason: str) -> Decision:
    needs_second = proceeding.call.second_organizer
    return Decision(
        application=proceeding.application.number,
        outcome=outcome,
        reason=reason,
        by=proceeding.organizer,
        at=proceeding.now,
        call=proceeding.call.version,
        stage=proceeding.application.stage,
        findings=tuple(proceeding.findings.values()),
        needs_second=needs_second,
        state=DecisionState.PROPOSED if needs_second else DecisionState.HELD,
        due_at=None if needs_second else proceeding.now + proceeding.hold,
        tally=proceeding.tally,
    )


def _approval(proceeding: Proceeding, decision: Decision) -> Case:
    application = proceeding.application
    return Case(
        kind=CaseKind.APPROVAL,
        text=f"{decision.by} decided that {application.city} (application {application.number}) "
        f"{decision.outcome.told}: {_as_sentence(decision.reason)} "
        "A second organizer has to approve it: "
        "`citydesk decisions list --state proposed` shows this and whatever else waits, "
        "`citydesk approve` shows the letters.",
        at=proceeding.now,
        application=application.number,
    )


def _as_sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…", "。")) else f"{words}."


def _notice(proceeding: Proceeding, decision: Decision, contact: Contact) -> CityNotice:
    application = proceeding.application
    receipt = receipts.state_of(proceeding.call, application, contact)
    standing = replace(receipt, asked=(), missing=(), offered=(), by=None)
    told, own = _told_and_own(proceeding, decision)
    if decision.outcome is Outcome.TITLED:
        return Titled(
            application=application.number,
            city=application.city,
            receipt=standing,
            reason=own,  # the letter lists the verdicts in its reader's language
            judged=proceeding.judged if told else (),
            tied=proceeding.tied if told else (),
            is_elsewhere=bool(proceeding.ceremony and proceeding.ceremony.is_elsewhere),
        )
    return Declined(
        application=application.number,
        city=application.city,
        receipt=standing,
        stage=application.stage,
        reason=own,  # the letter tells the verdicts one by one
        against=tuple(one for one in decision.findings if one.status is not Status.MET),
        judged=proceeding.judged,
        tied=proceeding.tied,
    )


def _settled(
    proceeding: Proceeding, decision: Decision, act: str, **words: str | dict[str, str] | None
) -> Turn:
    notes = Notes(application=proceeding.application)
    notes.note(
        act,
        decision=decision.number,
        outcome=decision.outcome.value,
        **({"final_list": decision.final_list} if decision.final_list else {}),
        **words,
    )
    notes.settled += [CaseKind.APPROVAL, CaseKind.UNDECIDED]
    return replace(turn(notes), decisions=(decision,))


def changed(proceeding: Proceeding, decision: Decision) -> str | None:
    """What is not as it was when the decision was made."""
    application = proceeding.application
    if application.state is not State.REGISTERED:
        return f"Application {application.number} is {application.state.value} by now."
    if application.stage is not decision.stage:
        return f"Application {application.number} is in {application.stage.value} by now."
    if tuple(proceeding.findings.values()) != decision.findings:
        return f"The findings on application {application.number} have changed."
    if decision.tally != proceeding.tally:
        return f"The panel's tally of application {application.number} has changed."
    if decision.outcome is Outcome.TITLED and proceeding.too_early:
        return proceeding.too_early.text
    return None


def _reached(proceeding: Proceeding) -> dict[str, str]:
    """Where the readers of its letters are reached now, by letter ID; of nobody else.

    Who changed the channel is the same.
    """
    application = proceeding.application
    known = {one.address.key: application.reached(one) for one in application.contacts}
    found = ((id, known.get(key)) for id, key in proceeding.readers.items())
    return {id: one.address.key for id, one in found if one}


def undone(proceeding: Proceeding, decision: Decision, stale: str) -> Turn:
    """The decision recalled by the desk, since this is not as it was."""
    recalled = replace(decision, state=DecisionState.RECALLED, settled_at=proceeding.now)
    turned = _settled(proceeding, recalled, "recalled", by="the desk", reason=stale)
    return replace(turned, recalls=decision.letters)


def _no_effect(proceeding: Proceeding, decision: Decision, stale: str) -> Case:
    is_over = proceeding.application.is_over
    left = "Nothing is left to decide on it." if is_over else "Please decide anew."
    return Case(
        kind=CaseKind.UNDECIDED,
        text=f"Decision {decision.number} (the city {decision.outcome.told}) had no effect and no "
        f"letter went out. {stale} {left}",
        at=proceeding.now,
        application=proceeding.application.number,
    )


def _told_and_own(proceeding: Proceeding, decision: Decision) -> tuple[str, str]:
    """What of the reason is the panel's verdicts, and what organizers say beside them."""
    said = results.said_of(proceeding.call, dict(proceeding.judged), proceeding.tied)
    return results.parted(decision.reason, said)
