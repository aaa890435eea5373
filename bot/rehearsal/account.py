"""What a play has shown: which applications got stuck, which letters went twice or not at all.

Invariant: every city whose path did not end where the programme says it must is named.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from bot.rehearsal.play import Ending, Played
from bot.rehearsal.room import Arrived
from intake.calls.hours import told
from intake.calls.model import Call
from intake.notices import Received
from intake.rehearsing import Point

TWICE = timedelta(days=1)
"""Within this time the same words to the same person are one letter too many."""


def to_mend(call: Call, played: Played) -> Iterator[Point]:
    """What failed or went another way than the programme wants."""
    yield from played.faults
    yield from _stuck(played)
    yield from _undecided(played)
    yield from _twice(call, played)


def _stuck(played: Played) -> Iterator[Point]:
    """One point for all cities of a path that ended alike."""
    went_wrong = [one for one in played.endings if _state(one) != one.city.path.ends.value]
    kinds = Counter((one.city.path.name, _state(one), _stage(one)) for one in went_wrong)
    for (path, state, stage), times in kinds.items():
        named = [one for one in went_wrong if one.city.path.name == path and _state(one) == state]
        first = named[0].city
        yield Point(
            key=f"stages.{stage}",
            text=f"{first.name}{f' and {times - 1} more' if times > 1 else ''} ({path}) should "
            f"have ended {first.path.ends.value} but is {state} in {stage}"
            f"{_because(named[0])}",
        )


def _because(ending: Ending) -> str:
    """What its last letter still asked: where the conversation stood still."""
    if not ending.missing:
        return ""
    ids = ", ".join(ending.missing)
    return f"; still asked for {ids}: mend their examples, or the rules that want them"


def _state(ending: Ending) -> str:
    return ending.application.state.value if ending.application else "unknown to the desk"


def _stage(ending: Ending) -> str:
    return ending.application.stage.value if ending.application else "registration"


def _undecided(played: Played) -> Iterator[Point]:
    for one in played.undecided:
        yield Point(
            key=f"stages.{one.stage}",
            text=f"decision {one.number} ({one.outcome.value}) never took effect; it is "
            f"{one.state.value}",
        )


def _twice(call: Call, played: Played) -> Iterator[Point]:
    """The same words to the same person within a day; each receipt answers a mail of its own."""
    last: dict[tuple[str, str, str], Arrived] = {}
    for one in played.letters:
        letter = one.letter
        if letter.notice == Received.name:
            continue
        key = (letter.to.key, letter.notice, letter.markdown)
        before = last.get(key)
        if before and one.at - before.at < TWICE:
            yield Point(
                key="letters",
                text=f"{letter.to.address} got the letter {letter.notice} twice, "
                f"{told(before.at, call)} and {told(one.at, call)}",
            )
        last[key] = one
