"""What an organizer did, and what became of its letters: held, on its way, sent, bounced, answered.

Invariant: the state shown is the letters' own; Undo stands there only while something is held.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.slack.blocks import Block, actions, button, confirm, cut, date, escape, quoted, section
from bot.slack.shown import Looking, Shown, confirmed, deeds
from bot.slack.shown.local import neutral
from bot.slack.wording import mailbox, sentence
from intake import store
from intake.desk import Office, acts, readings
from intake.desk.acts import Act
from intake.names import SOMEBODY, is_erased
from intake.notices import NEVER, ClaimsChanged, Letter, LetterState
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.drafts import Draft, DraftState

MOST_LETTERS = 5
"""Letters named one by one; of more only how many are in which state."""

MOST_BEFORE = 40
"""Letters to a city among which the last one is looked for that somebody had got."""

LEAVES = timedelta(seconds=5)
"""How long after its hold a letter may take to leave before its message says that it waits."""

OF_DECISIONS = frozenset({"decide", "decide_list", "approve", "recall"})
"""Acts that are told by the decision's own message."""
NO_TIME = "The time is taken back, too: the deadline is the one of before."
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
        return _only(f"{who} {deeds.did(act)}: under way.")
    if draft.is_refused:
        return _only(deeds.undone(looking.connection, draft, f"*{who}* wanted"))
    return _done(looking, draft, act)


def _done(looking: Looking, draft: Draft, act: Act) -> Shown:
    """What was done, and where each of its letters is."""
    most = deeds.MOST_MOVED if act.kind == "move" else MOST_LETTERS + 1
    letters = letters_of(looking.connection, draft, most)
    holds = is_held(letters, looking.now)
    if len(letters) > MOST_LETTERS:
        counts = Counter(store.outbox.states(looking.connection, f"{draft.seed}-"))
        lines, holds = [counted(counts)], holds and bool(counts[LetterState.HELD])
    else:
        lines = [*(_line(looking, one) for one in letters), *_time_is_gone(act, letters)]
    waits = any(one.due_at == NEVER for one in letters)  # for a decision, and goes with it
    own_held = is_held(own(act, letters), looking.now)
    can_undo = act.kind != "move" and own_held and holds and not waits  # a stage is moved back
    what = _what(looking, draft, letters, is_alone=not draft.place.get("under"))
    head = f"*{escape(draft.by_name)}* {what}.{_reason(act)}"
    blocks = [section("\n".join([head, *lines])), *_words(act), *(_undo(draft) if can_undo else [])]
    said = " ".join([head.replace("*", ""), *lines, *(_said(act))])
    return Shown(text=said, blocks=blocks, until=held_until(letters, looking.now))


def _what(looking: Looking, draft: Draft, letters: list[Letter], *, is_alone: bool) -> str:
    """What was done, or that it was taken back, after who did it."""
    act = acts.from_json(draft.act)
    back = deeds.taken_back(looking, act, is_alone=is_alone) if _is_all_back(letters) else ""
    return back or deeds.told(looking, act, letters, seed=draft.seed, is_alone=is_alone)


def _time_is_gone(act: Act, letters: list[Letter]) -> list[str]:
    """What goes with the letters about more time where they were taken back."""
    return [NO_TIME] if isinstance(act, acts.Extend) and _is_all_back(letters) else []


def _is_all_back(letters: list[Letter]) -> bool:
    """Whether none of them reached or will reach anybody, since they were taken back."""
    return {one.state for one in letters} == {LetterState.RECALLED}


def _only(text: str) -> Shown:
    return Shown(text=text.replace("*", ""), blocks=[section(text)])


def letters_of(connection: Connection, draft: Draft, limit: int) -> list[Letter]:
    """The draft's letters, the first so many."""
    return store.outbox.begun(connection, f"{draft.seed}-", limit)


def is_held(letters: Iterable[Letter], now: datetime) -> bool:
    """Whether one of them can still be taken back; whose time has come only waits to leave."""
    return any(one.state is LetterState.HELD and one.due_at > now for one in letters)


def own(act: Act, letters: Iterable[Letter]) -> list[Letter]:
    """Those that are the act's: what the panel hears of a change only where the act made it.

    Of a change that stands, as where a file is put back, the panel would else never hear.
    """
    makes = isinstance(act, acts.TakeOut)
    return [one for one in letters if makes or one.notice != ClaimsChanged.name]


def left(looking: Looking, draft: Draft) -> str:
    """What was done and where its letters are, of an act whose hold is over, to who did it; ""
    where they can be taken back still, or never could.
    """
    connection, now = looking.connection, looking.now
    done_at = draft.settled_at
    if done_at is None:
        return ""
    letters = letters_of(connection, draft, deeds.MOST_MOVED)
    was_held = any(done_at < one.due_at != NEVER for one in letters[:1])
    if not was_held or is_held(letters[:1], now):
        return ""
    done = f"Done. You {_what(looking, draft, letters, is_alone=True)}."
    counts: Counter[str] = Counter()
    for state, count in store.outbox.states(connection, f"{draft.seed}-").items():
        counts[STATES[LetterState.QUEUED if state is LetterState.HELD else state]] += count
    if counts.total() == 1:
        return f"{done} Its letter by now: {next(iter(counts))}."
    told = ", ".join(f"{neutral(count)} {state}" for state, count in counts.items())
    return f"{done} Its letters by now: {told}."


def held_until(letters: Iterable[Letter], now: datetime) -> datetime | None:
    """When what is said of these letters is true no longer, though nothing be done about them."""
    ends = [one.due_at + LEAVES for one in letters if is_held([one], now) and one.due_at != NEVER]
    return min(ends, default=None)


def _reason(act: Act) -> str:
    reason = getattr(act, "reason", "")
    return f" Reason: {sentence(escape(reason))}" if reason else ""


def _words(act: Act) -> list[Block]:
    text = _own_words(act)
    return [section(quoted(text))] if text else []


def _said(act: Act) -> list[str]:
    text = _own_words(act)
    return [f"“{escape(cut(text, 300))}”"] if text else []


def _own_words(act: Act) -> str:
    return act.text if isinstance(act, acts.Reply | acts.Share) else ""


def _line(looking: Looking, letter: Letter) -> str:
    """One letter: to whom, and where it is."""
    state = state_of(looking.office, looking.connection, letter, looking.now)
    who = SOMEBODY if is_erased(letter.to.address) else escape(mailbox(letter.to))
    return f"To {who}: {state}."


def state_of(office: Office, connection: Connection, letter: Letter, now: datetime) -> str:
    """Where the letter is, in words; a city that wrote after it counts as having answered, unless
    its mail is a reply to other letters.
    """
    if letter.state is LetterState.HELD and letter.due_at == NEVER:
        return "waits for the decision"
    if _is_overdue(letter, now):
        return "waiting for " + ("Slack" if letter.channel == "slack" else "the mail server")
    if letter.state is LetterState.RECALLED:
        return _recalled(connection, letter)
    if letter.state is LetterState.HELD:
        return f"held until {date(letter.due_at)}"
    if letter.state is LetterState.FAILED:
        return f"could not be delivered ({escape(cut(letter.error or 'no reason given', 300))})"
    if letter.state is LetterState.SENT:
        return _sent(office, connection, letter)
    return STATES[letter.state]


def _is_overdue(letter: Letter, now: datetime) -> bool:
    """Whether it should have left: nobody took it yet, or it could not be carried."""
    if letter.state is LetterState.QUEUED:
        return bool(letter.error)
    return letter.state is LetterState.HELD and letter.due_at <= now


def _recalled(connection: Connection, letter: Letter) -> str:
    if not letter.application:
        return STATES[letter.state]
    told = {"letter": letter.id}
    found = store.journal.latest(connection, letter.application, "letter_recalled", told)
    words = found[1] if found else {}
    if words.get("by"):
        return f"taken back by {escape(str(words['by']))}, not sent"
    if words.get("reason"):
        return f"taken back by the desk, not sent: {escape(str(words['reason']))}"
    return STATES[letter.state]


def _sent(office: Office, connection: Connection, letter: Letter) -> str:
    mails = confirmed.theirs(connection, letter.application) if letter.application else []
    after = [
        one
        for one in mails
        if one.received_at > letter.due_at and one.automatic is None
        if one.sender.casefold() == letter.to.key.casefold()
    ]
    answer = next((one for one in after if _may_answer(office, connection, one.id, letter)), None)
    return f"sent, answered by the city {date(answer.received_at)}" if answer else "sent"


def _may_answer(office: Office, connection: Connection, mail: str, letter: Letter) -> bool:
    """Whether the mail with this ID answers the letter: the newest of ours that it names, else the
    last one that its writer had got.
    """
    message = readings.again(office, connection, mail)
    references = message.references if message else ()
    replied = store.answerable.by_message_id(connection, references) if references else ()
    answered = max(replied, key=lambda one: one.created_at, default=None)
    if answered is None and message:
        answered = _last_before(connection, letter, message.received_at)
    return answered is None or answered.id == letter.id


def _last_before(connection: Connection, letter: Letter, moment: datetime) -> Letter | None:
    """The last letter that its reader had got by then: what a mail answers that names none."""
    last = store.outbox.letters(connection, application=letter.application, limit=MOST_BEFORE)
    got = (
        one
        for one in last
        if one.state is LetterState.SENT and one.due_at < moment
        if one.to.key.casefold() == letter.to.key.casefold()
    )
    return max(got, key=lambda one: (one.due_at, one.created_at), default=None)


def counted(counts: Counter[LetterState]) -> str:
    """How many letters are in which state."""
    told = [f"{neutral(counts[state])} {words}" for state, words in STATES.items() if counts[state]]
    return f"{neutral(counts.total())} letters: {', '.join(told)}."


def _undo(draft: Draft) -> list[Block]:
    return [actions(undo(draft), id="act")]


def undo(draft: Draft) -> Block:
    """The button that stops what is held."""
    told = "What is still held is not sent, and the case waits again."
    act = acts.from_json(draft.act)
    if isinstance(act, acts.Extend):
        told = "The letters are not sent, and the deadline is the one of before."
    if isinstance(act, acts.AddContact):
        told = "The letters are not sent, and the new contact is not on the file any more."
    if isinstance(act, acts.RemoveContact):
        told = "The letters are not sent, and the contact is on the file again."
    if isinstance(act, acts.TakeOut):
        waits = f", and case {act.case} waits again" if act.case else ""
        told = f"The letters are not sent, and the file counts again{waits}."
    if isinstance(act, acts.Reply) and act.further:
        told = "The letter is not sent."
    if isinstance(act, acts.Reply) and act.corrects:
        told = "What is still held is not sent, and the answer of before stands."
    if isinstance(act, acts.Share):
        told = "What is still held is not sent. The answer can be shared anew."
    asks = confirm("Undo?", told, "Undo", "Keep it")
    return button("Undo", "undo", draft.id, style="danger", asks=asks)
