"""More time taken back with the letters that tell it, while nobody has got one.

Invariant: the deadline, the state and what was reminded of are as they were before, or nothing is
taken back.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import count, dropwhile
from zoneinfo import ZoneInfo

from intake import moments, store
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.conversation.organizer.extending import standing
from intake.conversation.turns import Turn
from intake.decisions import Decision
from intake.desk import posting
from intake.desk.acts import together
from intake.desk.acts.together import Undo
from intake.errors import Refusal
from intake.journal import Entry, Link
from intake.notices import BallotsOpen, Extended, Letter, LetterState
from intake.replaying.standing import Words
from intake.store import Connection

_CHANGING = frozenset({
    "extended", "extension_recalled", "closed", "reopened", "registered", "withdrawn",
    "joined_into", "paused", "resumed", "moved", "reversed", "titled", "declined", "reminded",
    "reminders_resumed",
})  # fmt: skip
"""Acts after which the standing is another one than the extension left."""
_SAYING = frozenset({"answered", "city_claimed", "city_met"})
"""Acts that an application closed again could not have had."""
_TOLD = "somebody was told the new deadline already"
_CHANGED = "the application has changed since"


def undecided(waiting: Decision | None) -> Iterator[str]:
    """That a decision on the city waits, which more time leaves as it is."""
    if waiting:
        yield (
            f"Decision {waiting.goes_by} waits, by which the city {waiting.outcome.told}. More "
            f"time does not hold it up; `citydesk recall {waiting.goes_by}` takes it back."
        )


def given(connection: Connection, application: Application, zone: ZoneInfo) -> Iterator[str]:
    """That the city was given more time already, by whom and when; while its letter is held, that
    what comes after it has to be taken back first.
    """
    if not application.until or application.until_in is not application.stage:
        return
    until = moments.told(application.until.astimezone(zone))
    told = f"More time until {until} was given already{_by(connection, application, zone)}"
    written = store.outbox.letters(connection, application=application.number)
    waiting = [
        one for one in written if one.notice == Extended.name and one.state is LetterState.HELD
    ]
    if not waiting:
        yield f"{told}."
        return
    yield (
        f"{told}, and its letter is held until "
        f"{moments.told(waiting[-1].due_at.astimezone(zone))}. Both letters will go out; the "
        "time that was given first can be taken back only after this one."
    )


def _by(connection: Connection, application: Application, zone: ZoneInfo) -> str:
    """Who gave the time that holds, and when; "" where the journal does not tell."""
    found = store.journal.latest(connection, application.number, "extended", {})
    if not found or not application.until:
        return ""
    at, words = found
    is_this = datetime.fromisoformat(words["until"]) == application.until
    return f" by {words['by']} on {moments.told(at.astimezone(zone))}" if is_this else ""


def with_others(connection: Connection, letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """The letters, and with one that gives more time all held ones that give the same."""
    return together.with_held(letters, lambda one: _alike(connection, one))


def undoing(connection: Connection, letters: Iterable[Letter], *, by: str) -> Iterator[Undo]:
    """The applications as before the more time that these letters give.

    Of a city that was given more twice the later goes first, as if each were taken back alone.
    """
    giving: dict[int, list[Letter]] = {}
    for one in letters:
        if one.notice == Extended.name:
            giving.setdefault(one.application or 0, []).append(one)
    for number, mine in giving.items():
        yield partial(_undone, connection, number, mine, by)


def _undone(
    connection: Connection, number: int, letters: Sequence[Letter], by: str, so_far: Turn
) -> Turn | Refusal:
    steps = _restored(connection, together.file(connection, number, so_far), letters)
    if isinstance(steps, Refusal):
        return steps
    return Turn(applications=(steps[-1],), entries=tuple(_entries(steps, by)))


def _entries(changed: Sequence[Application], by: str) -> Iterator[Entry]:
    for one in changed:
        words = standing(one) | {"by": by}
        yield Entry(application=one.number, act="extension_recalled", words=words)


def _alike(connection: Connection, letter: Letter) -> list[Letter]:
    """Those of the same act: to the city, and to whoever judges it."""
    if letter.notice != Extended.name or not letter.application:
        return []
    written = store.outbox.letters(connection, application=letter.application)
    same = (Extended.name, letter.created_at)
    to_city = [one for one in written if (one.notice, one.created_at) == same]
    return [*to_city, *_to_panel(connection, letter)]


def _to_panel(connection: Connection, letter: Letter) -> Iterator[Letter]:
    seed = together.seed(letter)
    for place in count(1):
        one = store.outbox.letter(connection, posting.id_of(seed, place))
        if one is None:
            return
        if one.notice == BallotsOpen.name:
            yield one


def _restored(
    connection: Connection, known: Application | None, letters: Sequence[Letter]
) -> list[Application] | Refusal:
    """The application after each extension of these letters is taken back, the latest first."""
    number = letters[0].application or 0
    chain = _without_taken_back(store.journal.chain(connection, number))
    steps: list[Application] = []
    for letter in _one_of_each(letters):
        granted = next((one for one in reversed(chain) if one.act == "extended"), None)
        application = steps[-1] if steps else known
        if not application or not granted:
            return _stands(letter, _CHANGED)
        before = _before(connection, application, letter, granted, chain)
        if isinstance(before, Refusal):
            return before
        steps.append(before)
        chain.remove(granted)
    return steps


def _one_of_each(letters: Sequence[Letter]) -> list[Letter]:
    """A letter of each extension, the latest first."""
    each = {one.created_at: one for one in letters}
    return [each[at] for at in sorted(each, reverse=True)]


def _before(
    connection: Connection,
    application: Application,
    letter: Letter,
    granted: Link,
    chain: Sequence[Link],
) -> Application | Refusal:
    """The application before the last extension in the chain, where the letter is of that one."""
    if granted.at != letter.created_at:
        return _given_again(connection, letter, granted)
    since = chain[chain.index(granted) + 1 :]
    if _is_told(connection, letter, since):
        return _stands(letter, _TOLD)
    words = store.journal.words(connection, application.number)
    former = words.get(granted.sequence, {}).get("former")
    if not former or not _is_as_left(application, former, since):
        return _stands(letter, _CHANGED)
    return replace(
        application,
        until=datetime.fromisoformat(former["until"]) if former["until"] else None,
        until_in=Stage(former["until_in"]) if former["until_in"] else None,
        state=State(former["state"]),
        reminded=tuple(former["reminded"]),
    )


def _without_taken_back(chain: Sequence[Link]) -> list[Link]:
    """The journal as if more time that was taken back had never been given."""
    given: list[Link] = []
    gone: list[Link] = []
    for one in chain:
        if one.act == "extended":
            given.append(one)
        elif one.act == "extension_recalled" and given:
            gone += [given.pop(), one]
    return [one for one in chain if one not in gone]


def _is_told(connection: Connection, letter: Letter, since: Sequence[Link]) -> bool:
    """Whether one of its letters went, or any other to the city since: each may name the deadline
    of now, as a receipt does. A panelist hears until when a ballot that came can be corrected.
    """
    alike = _alike(connection, letter)
    if any(one.state not in together.STOPPABLE for one in alike):
        return True
    known = {one.id for one in alike}
    written = store.outbox.letters(connection, application=letter.application)
    others = dropwhile(lambda one: one.id not in known, written)
    is_cast = any(one.act == "ballot_cast" for one in since)
    return is_cast or any(one.state not in together.STOPPABLE for one in others)


def _is_as_left(application: Application, former: Words, since: Sequence[Link]) -> bool:
    """Whether all that changed since the extension is what stays when it is taken back."""
    acts = {one.act for one in since}
    if former["state"] != State.CLOSED:
        return acts.isdisjoint(_CHANGING)
    is_untouched = not application.pending and not former["awaited"]
    return is_untouched and acts.isdisjoint(_CHANGING | _SAYING)


def _given_again(connection: Connection, letter: Letter, granted: Link) -> Refusal:
    """Of two extensions the later one is taken back first, while it is held."""
    written = store.outbox.letters(connection, application=letter.application)
    later = [one for one in written if (one.notice, one.created_at) == (Extended.name, granted.at)]
    waiting = next((one for one in later if one.state is LetterState.HELD), None)
    if waiting is None:
        return _stands(letter, "more time was given or taken back since")
    return Refusal(
        reason="extension_stands",
        text=f"The letter {letter.named} gives application {letter.application} more time, and "
        f"more was given since, by the letter {waiting.named}. Please take that one back first; "
        "then this one can be.",
    )


def _stands(letter: Letter, why: str) -> Refusal:
    number = letter.application
    return Refusal(
        reason="extension_stands",
        text=f"The letter {letter.named} gives application {number} more time, which "
        f"cannot be taken back any more: {why}. The new deadline stands, and so does the letter; "
        f"`citydesk extend {number}` sets another.",
    )
