"""What organizers do about opinions and votes: let them count, refuse them, clear a domain.

Invariant: what is refused has a reason, who moved a voice is named in the journal of its city, and
of one person never two votes count, nor two opinions on one city.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intake import names
from intake.consultation import Consulted, Domain, Opinion, State, Vote
from intake.consultation.voices import Some, moved
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.journal import Entry

Voice = Vote | Opinion
STANDING = (State.CONFIRMED, State.HELD, State.COUNTED)


@dataclass(frozen=True, kw_only=True)
class Ruled:
    """A voice that an organizer looks at, and all others of its writer in the edition."""

    voice: Voice
    others: tuple[Voice, ...] = ()


def let_count(found: Sequence[Ruled], by: str, now: datetime) -> Turn | Refusal:
    """Votes that wait count, opinions that were read are shown."""
    for one in found:
        if refusal := _has_another(one):
            return refusal
    return _ruled([one.voice for one in found], State.COUNTED, "voice_let", by, now)


def moderate(found: Sequence[Ruled], reason: str, by: str, now: datetime) -> Turn | Refusal:
    """They neither count nor are shown; the reason is kept with each."""
    reason = " ".join(reason.split())
    voices = [one.voice for one in found]
    return _ruled(voices, State.MODERATED, "voice_refused", by, now, reason=reason)


def clear(domain: Domain, waiting: dict[int, int], by: str) -> Turn | Refusal:
    """The domain with an organizer's word that its votes count; how many waited, by city."""
    if refusal := names.may_be_named(by):
        return refusal
    if domain.cleared_by:
        text = f"{domain.name} was cleared by {domain.cleared_by} already."
        return Refusal(reason="cleared", text=text)
    if not domain.seats:
        return Refusal(reason="no_votes", text=f"Nobody of {domain.name} confirmed a vote.")
    cleared = replace(domain, cleared_by=by)
    entries = tuple(
        Entry(
            application=city, act="domain_cleared",
            words={"domain": domain.name, "votes": count, "by": by},
        )
        for city, count in waiting.items()
    )  # fmt: skip
    return Turn(entries=entries, consulted=Consulted(domains=(cleared,)))


def _ruled(
    found: Sequence[Voice], to: State, act: str, by: str, now: datetime, *, reason: str = ""
) -> Turn | Refusal:
    refusal = names.may_be_named(by)
    changed: list[Voice] = []
    for voice in found:
        after = _moved(voice, to, by, now, reason)
        if isinstance(after, Refusal):
            refusal = refusal or replace(after, text=f"{called(voice)}: {after.text}")
        else:
            changed.append(after)
    if refusal:
        return refusal
    return Turn(
        entries=tuple(_entry(one, act) for one in changed),
        consulted=Consulted(voices=tuple(changed)),
    )


def _moved(voice: Some, to: State, by: str, now: datetime, reason: str) -> Some | Refusal:
    if voice.state is to:
        return Refusal(reason="state", text=f"It is {to} already.")
    return moved(voice, to, now=now, by=by, reason=reason)


def _has_another(ruled: Ruled) -> Refusal | None:
    """Why it cannot count beside what its writer said since."""
    mine = ruled.voice
    for one in ruled.others:
        is_same = type(one) is type(mine) and one.number != mine.number
        is_about_same = isinstance(mine, Vote) or one.city == mine.city
        if is_same and is_about_same and one.state in STANDING:
            text = f"{called(mine)}: its writer has another, {called(one)}, which is {one.state}."
            return Refusal(reason="another", text=text)
    return None


def called(voice: Voice) -> str:
    """How organizers name it."""
    return f"{'Vote' if isinstance(voice, Vote) else 'Opinion'} {voice.number}"


def _entry(voice: Voice, act: str) -> Entry:
    kind = "vote" if isinstance(voice, Vote) else "opinion"
    words = {"voice": voice.number, "kind": kind, "state": voice.state.value, "by": voice.by}
    return Entry(application=voice.city, act=act, words=words | {"reason": voice.reason})
