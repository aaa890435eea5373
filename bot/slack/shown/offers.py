"""Words that were sent and then edited or deleted in the chat: what that means for the letter.

Invariant: a letter that left is never said to be changed or gone.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.slack.blocks import actions, button, date, escape, section
from bot.slack.shown import Looking, Shown, acts
from intake import store
from intake.desk.acts import Reply, answers, from_json
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.drafts import Draft, DraftState

HELD = (
    "The letter to the city is still held and says what it said before: until {} you can undo it."
)
WAITS = "The letter to the city is not written yet."
LEAVING = "The letter is on its way to the city as it was. It cannot be unsent."
GONE = "The letter to the city was taken back and has not been sent."
BACK = "The letter could not be delivered: it did not arrive."
HOLDS = (
    "The city has the answer as {} corrected it{}. If it is to be told otherwise, press "
    "*Correct the answer*."
)
AS_SENT = (
    "A message that {} sent to the city was changed here, and says by now what was sent: nothing "
    "needs correcting."
)
AGREED = (DraftState.SUBMITTED, DraftState.DONE)
MEANS = {
    LetterState.HELD: LEAVING,
    LetterState.QUEUED: LEAVING,
    LetterState.RECALLED: GONE,
    LetterState.FAILED: BACK,
}


def remember_same(connection: Connection, draft: Draft, *, is_same: bool) -> None:
    """Keep whether the message says again what was sent with it."""
    store.notes.remember(connection, f"as-sent:{draft.id}", "1" if is_same else "")


def edited(looking: Looking, spot: Spot) -> Shown | None:
    """The message behind the draft in the spot's key has other words now, or its own again."""
    draft = store.drafts.load(looking.connection, spot.subject)
    if draft and store.notes.recall(looking.connection, f"as-sent:{draft.id}"):
        text = AS_SENT.format(escape(draft.by_name))
        return Shown(text=text, blocks=[section(text)])
    return _offer(looking, spot, "changed", "The letter was sent with the words before.", "correct")


def deleted(looking: Looking, spot: Spot) -> Shown | None:
    """The message behind the draft in the spot's key is gone."""
    return _offer(looking, spot, "deleted", "The letter was sent. It cannot be unsent.", None)


def _offer(looking: Looking, spot: Spot, what: str, sent: str, correct: str | None) -> Shown | None:
    draft = store.drafts.load(looking.connection, spot.subject)
    if draft is None or draft.state is DraftState.SHOWN:
        return None
    text = f"A message that {escape(draft.by_name)} sent to the city was {what} here."
    if later := since(looking.connection, draft):
        return _followed(text, later)
    letters = acts.letters_of(looking.connection, draft, 1)
    means = _means(letters[0], looking.now) if letters else WAITS
    means = means or sent
    text = f"{text} {means}"
    held = acts.is_held(letters, looking.now)
    elements = _buttons(draft, letters, correct, held=held)
    row = [actions(*elements, id="offer")] if elements else []
    until = acts.held_until(letters, looking.now)
    return Shown(text=text, blocks=[section(text), *row], until=until)


@dataclass(frozen=True, kw_only=True)
class Since:
    """What went to the city after the words of a message; `is_own`: with that message's words."""

    by: str
    at: datetime | None
    is_own: bool
    is_correction: bool = True

    @property
    def told(self) -> str:
        """By whom it was sent: plain words."""
        what = "a correction" if self.is_correction else "its new words"
        return f"{self.by or 'Somebody'} sent the city {what} since then"


def since(connection: Connection, draft: Draft) -> Since | None:
    """What was sent after this and not taken back, by the same message or by another way."""
    mine = [one for one in store.drafts.from_source(connection, draft.source) if goes(one)]
    later = [one for one in mine if _moment(one) > _moment(draft) and not is_back(connection, one)]
    if not later:
        return _corrected(connection, draft)
    act = from_json(later[-1].act)
    is_correction = isinstance(act, Reply) and act.corrects
    by, at = later[-1].by_name, later[-1].submitted_at
    return Since(by=by, at=at, is_own=True, is_correction=is_correction)


def _corrected(connection: Connection, draft: Draft) -> Since | None:
    """The answer that holds now, where it was given after this one."""
    act, letters = from_json(draft.act), acts.letters_of(connection, draft, 1)
    case = store.cases.load(connection, act.case) if isinstance(act, Reply) else None
    stands = answers.in_force(connection, case) if case and letters else None
    if stands is None or stands[0] <= letters[0].created_at:
        return None
    return Since(by=stands[1] or "somebody", at=stands[0], is_own=False)


def _followed(text: str, later: Since) -> Shown:
    at = f", {date(later.at)}" if later.at else ""
    told = f"{escape(later.told)}{at}." if later.is_own else HOLDS.format(escape(later.by), at)
    text = f"{text} {told}"
    return Shown(text=text, blocks=[section(text)])


def goes(draft: Draft) -> bool:
    """Whether the draft was agreed to."""
    return draft.state in AGREED


def _moment(draft: Draft) -> datetime:
    return draft.submitted_at or draft.at


def is_back(connection: Connection, draft: Draft) -> bool:
    """Whether what it sent was taken back before anybody got it."""
    letters = acts.letters_of(connection, draft, 1)
    return bool(letters) and letters[0].state is LetterState.RECALLED


def _means(letter: Letter, now: datetime) -> str:
    """What it means for this letter; "" where it was sent."""
    if acts.is_held([letter], now):
        return HELD.format(date(letter.due_at))
    return MEANS.get(letter.state, "")


def _buttons(
    draft: Draft, letters: list[Letter], correct: str | None, *, held: bool
) -> list[dict[str, object]]:
    undo = [acts.undo(draft)] if held else []
    is_gone = bool(letters) and letters[0].state is LetterState.RECALLED
    words = "Reply with the new words" if is_gone else "Send a correction"
    return undo + ([button(words, correct, draft.id)] if correct and letters else [])
