"""Words that were sent and then edited or deleted in the chat: what that means for the letter.

Invariant: a letter that left is never said to be changed or gone.
"""

from bot.slack.blocks import actions, button, escape, section
from bot.slack.shown import Looking, Shown, acts
from intake import store
from intake.notices import Letter, LetterState
from intake.store.board import Spot
from intake.store.drafts import Draft, DraftState

HELD = "The letter to the city is still held and says what it said before: you can undo it."
LEAVING = "The letter is on its way to the city as it was. It cannot be unsent."
GONE = "The letter to the city was taken back and has not been sent."
MEANS = {LetterState.HELD: HELD, LetterState.QUEUED: LEAVING, LetterState.RECALLED: GONE}


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
    letters = acts.letters_of(looking.connection, draft, 1)
    state = letters[0].state if letters else LetterState.HELD
    means = MEANS.get(state, sent)
    text = f"A message that {escape(draft.by_name)} sent to the city was {what} here. {means}"
    elements = _buttons(draft, letters, correct)
    row = [actions(*elements, id="offer")] if elements else []
    return Shown(text=text, blocks=[section(text), *row])


def _buttons(draft: Draft, letters: list[Letter], correct: str | None) -> list[dict[str, object]]:
    held = any(one.state is LetterState.HELD for one in letters)
    undo = [acts.undo(draft)] if held else []
    words = "Send a correction"
    return undo + ([button(words, correct, draft.id)] if correct and letters else [])
