"""Words that were sent and then edited or deleted in the chat: what that means for the letter.

Invariant: a letter that left is never said to be changed or gone.
"""

from datetime import datetime

from bot.slack.blocks import actions, button, date, escape, section
from bot.slack.shown import Looking, Shown, acts
from intake import store
from intake.desk.acts import Reply, from_json
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.board import Spot
from intake.store.drafts import Draft, DraftState

HELD = (
    "The letter to the city is still held and says what it said before: until {} you can undo it."
)
WAITS = "The letter to the city is not written yet."
LEAVING = "The letter is on its way to the city as it was. It cannot be unsent."
GONE = "The letter to the city was taken back and has not been sent."
AGREED = (DraftState.SUBMITTED, DraftState.DONE)
MEANS = {LetterState.HELD: LEAVING, LetterState.QUEUED: LEAVING, LetterState.RECALLED: GONE}


def edited(looking: Looking, spot: Spot) -> Shown | None:
    """The message behind the draft in the spot's key has other words now."""
    return _offer(looking, spot, "changed", "The letter was sent with the words before.", "correct")


def deleted(looking: Looking, spot: Spot) -> Shown | None:
    """The message behind the draft in the spot's key is gone."""
    return _offer(looking, spot, "deleted", "The letter was sent. It cannot be unsent.", None)


def _offer(looking: Looking, spot: Spot, what: str, sent: str, correct: str | None) -> Shown | None:
    draft = store.drafts.load(looking.connection, spot.subject)
    if draft is None or draft.state is DraftState.SHOWN:
        return None
    text = f"A message that {escape(draft.by_name)} sent to the city was {what} here."
    if later := followed(looking.connection, draft):
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


def followed(connection: Connection, draft: Draft) -> Draft | None:
    """What was sent after this with the words of the same message, unless it was taken back."""
    mine = [one for one in store.drafts.from_source(connection, draft.source) if _goes(one)]
    later = [one for one in mine if _moment(one) > _moment(draft)]
    return next((one for one in reversed(later) if not _is_back(connection, one)), None)


def sent_since(later: Draft) -> str:
    """What went to the city since then, and by whom: plain words."""
    act = from_json(later.act)
    what = "a correction" if isinstance(act, Reply) and act.corrects else "its new words"
    return f"{later.by_name} sent the city {what} since then"


def _followed(text: str, later: Draft) -> Shown:
    at = f", {date(later.submitted_at)}" if later.submitted_at else ""
    text = f"{text} {escape(sent_since(later))}{at}."
    return Shown(text=text, blocks=[section(text)])


def _goes(draft: Draft) -> bool:
    return draft.state in AGREED


def _moment(draft: Draft) -> datetime:
    return draft.submitted_at or draft.at


def _is_back(connection: Connection, draft: Draft) -> bool:
    letters = acts.letters_of(connection, draft, 1)
    return bool(letters) and letters[0].state is LetterState.RECALLED


def _means(letter: Letter, now: datetime) -> str:
    """What it means for this letter; "" where it was sent or came back."""
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
