"""What became different in an act between the look at it and the yes.

Invariant: of a move it names the cities that were seen and move no more, those that came in, and
those whose file changed or of which a matter came; of items that were asked for, those that are
answered. It changes nothing itself.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.slack.blocks import date, escape
from bot.slack.shown import moves
from bot.slack.wording import noted
from intake import store
from intake.applications import State
from intake.calls.model import Stage
from intake.conversation import proceedings
from intake.desk import Office, acts
from intake.desk.acts import (
    Act,
    Approve,
    Ask,
    Decide,
    DecideList,
    Extend,
    Laid,
    Move,
    Unmoved,
    matters,
    views,
)
from intake.store import Connection
from intake.store.drafts import Draft

SEEN = "cities"
"""Under which name a draft's place tells which cities were seen."""
CHANGED = "changed"
"""The reason of a refusal because a file changed."""
LEAVING = "leaving"
"""The code of a fault of a list: a city asked to withdraw."""
MOST = 8
MOST_ANSWER = 300
"""Characters of a line on an answer."""
NOT_CHOSEN = "what you chose it by does not hold for it now"
MOVED = frozenset({"moved", "reversed"})


def seen(act: Act, laid: Laid) -> dict[str, str]:
    """What to remember of a move that is shown."""
    if not isinstance(act, Move):
        return {}
    return {SEEN: ",".join(f"{one.application.number}={one.seen}" for one in laid.cities)}


def _before(draft: Draft) -> dict[int, str]:
    """The cities that were seen, and what of each; that may not be known."""
    pairs = (one.partition("=") for one in draft.place.get(SEEN, "").split(",") if one)
    return {int(number): seen for number, _, seen in pairs}


def told(office: Office, connection: Connection, draft: Draft, now: datetime) -> str:
    """A line for each city that changed, in Slack's markup; "" where that is not known."""
    act, before = acts.from_json(draft.act), _before(draft)
    if not isinstance(act, Move) or not before:
        return ""
    laid = acts.lay(office, connection, act, by=draft.by_name, now=now, seed=draft.seed)
    if not isinstance(laid, Laid | Unmoved):
        return ""
    whole = laid.laid if isinstance(laid, Unmoved) else laid
    lines = list(_lines(connection, draft, before, whole))
    more = [f"and {len(lines) - MOST} more"] if len(lines) > MOST else []
    return "\n".join(f"• {one}" for one in (*lines[:MOST], *more))


def news(office: Office, connection: Connection, draft: Draft, now: datetime) -> str:
    """What changed of each city that moves, or came from those that are decided; in Slack's markup,
    "" where nothing of that is known.
    """
    given = (office, connection, draft, now)
    return told(*given) or come_since(*given)


def answered(office: Office, connection: Connection, draft: Draft, now: datetime) -> str:
    """A line for each item asked for that has its answer by now or was asked for before, and for
    more time that was given before; in Slack's markup.
    """
    act = acts.from_json(draft.act)
    if not isinstance(act, Ask | Extend):
        return ""
    laid = acts.lay(office, connection, act, by=draft.by_name, now=now, seed=draft.seed)
    lines = laid.warnings if isinstance(laid, Laid) else ()
    return "\n".join(f"• {noted(one, MOST_ANSWER)}" for one in lines)


def different(office: Office, connection: Connection, draft: Draft, now: datetime) -> str:
    """What of any other act reads otherwise than it was shown; "" where that is not known."""
    act = acts.from_json(draft.act)
    laid = acts.lay(office, connection, act, by=draft.by_name, now=now, seed=draft.seed)
    return views.told(draft.view, laid.view) if isinstance(laid, Laid) else ""


def come_since(office: Office, connection: Connection, draft: Draft, now: datetime) -> str:
    """Which cities brought a matter, or wrote, while it was looked at what is decided on them, in
    Slack's markup; "" if none did.
    """
    act = acts.from_json(draft.act)
    if not isinstance(act, Decide | DecideList | Approve):
        return ""
    laid = acts.lay(office, connection, act, by=draft.by_name, now=now, seed=draft.seed)
    return _come_since(connection, draft, laid) if isinstance(laid, Laid) else ""


def _come_since(connection: Connection, draft: Draft, laid: Laid) -> str:
    counts = store.cases.come_since(connection, draft.at, without=matters.OF_DECISIONS)
    wrote = store.correspondence.came_since(connection, draft.at, matters.THEIRS)
    new = [one for one in laid.about if one in counts]
    only_wrote = [one for one in laid.about if one in wrote and one not in counts]
    waiting = _named(connection, {one: f" ({counts[one]})" for one in new})
    written = _named(connection, dict.fromkeys(only_wrote, ""))
    told = (
        f"New matters came while you looked, and wait for an organizer: {waiting}." if new else "",
        f"New messages came while you looked, from {written}." if only_wrote else "",
    )
    return " ".join(filter(None, (*told, *_leaving(laid))))


def _leaving(laid: Laid) -> list[str]:
    """Which of the decided cities asked to withdraw."""
    decided = laid.verdict
    wishes = proceedings.leaving(decided.call, decided.application) if decided else ()
    faults = laid.final.faults if laid.final else ()
    several = (*wishes, *(one.text for one in faults if one.code == LEAVING))
    return [noted(one, MOST_ANSWER) for one in several[:MOST]]


def _named(connection: Connection, several: Mapping[int, str]) -> str:
    """The first of these cities, each with the words behind its name, and how many more."""
    first = list(several)[:MOST]
    names = store.applications.cities(connection, first)
    told = (f"{escape(names.get(one) or f'application {one}')}{several[one]}" for one in first)
    more = f" and {len(several) - MOST} more" if len(several) > MOST else ""
    return f"{'; '.join(told)}{more}"


def _lines(
    connection: Connection, draft: Draft, before: Mapping[int, str], laid: Laid
) -> Iterator[str]:
    now = {one.application.number: one for one in laid.cities}
    kept = {one.application: one for one in laid.kept}
    names = store.applications.cities(connection, list(before))
    for place, number in enumerate(one for one in before if one not in now):
        name = escape(names.get(number) or f"application {number}")
        why = _left(connection, number, draft.at) if place < MOST else ""
        if why or number not in kept:
            yield f"*{name}* does not move any more: {why or NOT_CHOSEN}."
        else:
            yield moves.kept(kept[number])
    for number in (one for one in now if one not in before):
        yield f"{moves.told(now[number])} It was not among them before."
    for number in (one for one in before if one in now):
        if different := "; ".join(views.differing(before[number], now[number].seen)):
            told = moves.told(now[number])
            yield f"Changed since you looked: {told}\n• Different now: {different}."


def _left(connection: Connection, number: int, since: datetime) -> str:
    """What became of a city that was seen: who moved it meanwhile, or what state it is in."""
    told = store.journal.words(connection, number)
    for link in reversed(store.journal.chain(connection, number)):
        words = told.get(link.sequence)
        if link.at >= since and link.act in MOVED and words:
            to = moves.stage(Stage(words["stage"]))
            return f"{escape(str(words['by']))} moved it to {to} {date(link.at)}"
    application = store.applications.load(connection, number)
    if application is None or application.state is State.REGISTERED:
        return ""
    return f"it is {application.state.value} by now"
