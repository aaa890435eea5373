"""What an organizer did, and what became of its letters: held, on its way, sent, bounced, answered.

Invariant: the state shown is the letters' own; Undo stands there only while something is held.
"""

from collections import Counter

from bot.slack.blocks import Block, actions, button, confirm, cut, date, escape, quoted, section
from bot.slack.shown import Looking, Shown
from intake import store
from intake.desk import acts
from intake.desk.acts import Act
from intake.notices import NEVER, Letter, LetterState
from intake.store import Connection
from intake.store.board import Spot
from intake.store.drafts import Draft, DraftState

MOST_LETTERS = 5
"""Letters named one by one; of more only how many are in which state."""

DID: dict[str, str] = {
    "reply": "answered the city",
    "ask": "asked the city for items",
    "extend": "gave the city more time",
    "close": "closed the case without an answer",
    "share": "shared the answer with all other applicants",
    "move": "moved cities",
    "decide": "decided",
    "approve": "approved the decision",
    "recall": "took the decision back",
    "withhold": "took the letter back before it went out",
}
OF_DECISIONS = frozenset({"decide", "approve", "recall"})
"""Acts that are told by the decision's own message."""
STATES: dict[LetterState, str] = {
    LetterState.HELD: "held",
    LetterState.QUEUED: "on the way",
    LetterState.SENT: "sent",
    LetterState.FAILED: "not delivered",
    LetterState.RECALLED: "taken back, not sent",
}


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The draft with the ID in the spot's key, once it was agreed to."""
    draft = store.drafts.load(looking.connection, spot.subject)
    if draft is None or draft.state is DraftState.SHOWN:
        return None
    act = acts.from_json(draft.act)
    who = escape(draft.by_name)
    if act.kind in OF_DECISIONS and draft.state is DraftState.DONE:
        return None
    if draft.state is DraftState.SUBMITTED:
        return _only(f"{who} {DID[act.kind]}: under way.")
    if draft.state is DraftState.REFUSED:
        return _only(f"What {who} wanted was not done. {draft.outcome or ''}")
    letters = letters_of(looking.connection, draft, MOST_LETTERS + 1)
    if len(letters) > MOST_LETTERS:
        counted = Counter(store.outbox.states(looking.connection, f"{draft.seed}-"))
        lines, holds = _counted(counted), bool(counted[LetterState.HELD])
    else:
        lines = [_line(looking.connection, one) for one in letters]
        holds = any(one.state is LetterState.HELD for one in letters)
    waits = any(one.due_at == NEVER for one in letters)  # for a decision, and goes with it
    can_undo = act.kind != "move" and holds and not waits  # a stage is moved back instead
    head = f"*{who}* {DID[act.kind]}.{_reason(act)}"
    blocks = [section("\n".join([head, *lines])), *_words(act), *(_undo(draft) if can_undo else [])]
    said = " ".join([head.replace("*", ""), *lines, *(_said(act))])
    return Shown(text=said, blocks=blocks)


def _only(text: str) -> Shown:
    return Shown(text=text, blocks=[section(text)])


def letters_of(connection: Connection, draft: Draft, limit: int) -> list[Letter]:
    """The draft's letters, the first so many."""
    return store.outbox.begun(connection, f"{draft.seed}-", limit)


def _reason(act: Act) -> str:
    reason = getattr(act, "reason", "")
    return f" Reason: {escape(reason)}" if reason else ""


def _words(act: Act) -> list[Block]:
    text = _own_words(act)
    return [section(quoted(text))] if text else []


def _said(act: Act) -> list[str]:
    text = _own_words(act)
    return [f"“{escape(cut(text, 300))}”"] if text else []


def _own_words(act: Act) -> str:
    return act.text if isinstance(act, acts.Reply | acts.Share) else ""


def _line(connection: Connection, letter: Letter) -> str:
    """One letter: to whom, and where it is."""
    to = letter.to
    who = f"{to.name} ({to.address})" if to.name else to.address
    return f"To {escape(who)}: {state_of(connection, letter)}."


def state_of(connection: Connection, letter: Letter) -> str:
    """Where the letter is, in words; a city that wrote after it counts as having answered."""
    if letter.state is LetterState.HELD and letter.due_at == NEVER:
        return "waits for the decision"
    if letter.state is LetterState.HELD:
        return f"held until {date(letter.due_at)}"
    if letter.state is LetterState.FAILED:
        return f"could not be delivered ({escape(cut(letter.error or 'no reason given', 300))})"
    if letter.state is LetterState.SENT:
        return _sent(connection, letter)
    return STATES[letter.state]


def _sent(connection: Connection, letter: Letter) -> str:
    mails = store.correspondence.mails(connection, letter.application) if letter.application else []
    after = [
        one
        for one in mails
        if one.received_at > letter.due_at and one.automatic is None
        if one.sender.casefold() == letter.to.key.casefold()
    ]
    return f"sent, answered by the city {date(after[0].received_at)}" if after else "sent"


def _counted(counted: Counter[LetterState]) -> list[str]:
    told = [f"{counted[state]} {words}" for state, words in STATES.items() if counted[state]]
    return [f"{counted.total()} letters: {', '.join(told)}."]


def _undo(draft: Draft) -> list[Block]:
    return [actions(undo(draft), id="act")]


def undo(draft: Draft) -> Block:
    """The button that stops what is held."""
    asks = confirm(
        "Undo?", "What is still held is not sent, and the case waits again.", "Undo", "Keep it"
    )
    return button("Undo", "undo", draft.id, style="danger", asks=asks)
