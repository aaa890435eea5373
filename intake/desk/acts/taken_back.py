"""Who took back what was taken back, and what is said to who wants to once more, or too late.

Invariant: who did it and when is what the journal tells; where it tells nothing, nobody is named.
"""

from dataclasses import replace

from intake import moments, store
from intake.decisions import Decision, DecisionState
from intake.desk.acts.final_laid import TakenBack
from intake.desk.office import Office
from intake.errors import Refusal
from intake.notices import Letter, LetterState
from intake.store import Connection

GONE = "It has been sent already; only a letter that is held can be taken back."


def letter(office: Office, connection: Connection, one: Letter) -> Refusal:
    """Why this letter is not taken back once more."""
    if one.state is not LetterState.RECALLED:
        return Refusal(reason="too_late", text=GONE)
    about = one.application
    who = _who(office, connection, about, "letter_recalled", letter=one.id) if about else None
    return Refusal(reason="too_late", text=_before("it", who))


def decision(office: Office, connection: Connection, one: Decision, refusal: Refusal) -> Refusal:
    """The refusal, with who took the decision back, where somebody did."""
    if one.state is not DecisionState.RECALLED or refusal.reason != "too_late":
        return refusal
    who = _who(office, connection, one.application, "recalled", decision=one.number)
    return replace(refusal, text=_before(f"decision {one.goes_by}", who))


def of(connection: Connection, one: Decision) -> TakenBack | None:
    """Who took the decision back before it had any effect, by the journal."""
    if one.state is not DecisionState.RECALLED:
        return None
    told = {"decision": one.number}
    found = store.journal.latest(connection, one.application, "recalled", told)
    if not found:
        return None
    at, words = found
    by, why = words.get("by") or "", words.get("reason") or ""
    return TakenBack(by=str(by), at=at, why=str(why))


def _before(what: str, who: tuple[str, str] | None) -> str:
    if who:
        return f"{who[0]} took {what} back already, on {who[1]}; nothing was sent."
    return f"{what.capitalize()} was taken back already; nothing was sent."


def _who(
    office: Office, connection: Connection, application: int, act: str, **words: object
) -> tuple[str, str] | None:
    """Who did last what the journal tells in these words, and when."""
    found = store.journal.latest(connection, application, act, words)
    if not found or not found[1].get("by"):
        return None
    at, said = found
    return str(said["by"]), moments.told(at.astimezone(office.call.timezone))
