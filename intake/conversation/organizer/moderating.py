"""What organizers do about opinions and votes: let them count, refuse them, clear a domain.

Invariant: what is refused has a reason, which the writer of an opinion hears; who moved a voice is
named in the journal of its city; nothing its writer did not confirm is moved; and of one person
never two votes count, nor two opinions on one city.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intake import names
from intake.consultation import Consulted, Domain, Opinion, State, Vote, people
from intake.consultation import reworded as rewording
from intake.consultation.voices import STANDING, moved
from intake.conversation.public import set_apart
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import PUBLIC, Address
from intake.notices import Addressed, OpinionRefused, Spoken, SpokenKind

Voice = Vote | Opinion


@dataclass(frozen=True, kw_only=True)
class Ruled:
    """A voice that an organizer looks at, on `city`, and all of its writer in the edition.

    `put_back` and `left_out` are how many passages of it the organizer has shown or not.
    """

    voice: Voice
    city: str = ""
    others: tuple[Voice, ...] = ()
    put_back: int = 0
    left_out: int = 0

    @property
    def is_reworded(self) -> bool:
        return bool(self.put_back or self.left_out)


def let_count(found: Sequence[Ruled], by: str, now: datetime) -> Turn | Refusal:
    """Votes that wait count, opinions that were read are shown."""
    together = {one.voice.number for one in found}
    for one in found:
        if refusal := _is_nobodys(one.voice) or _has_another(one, together):
            return refusal
    return _ruled(found, State.COUNTED, "voice_let", by, now)


def reworded(
    found: Sequence[Ruled], back: Sequence[str], out: Sequence[str]
) -> list[Ruled] | Refusal:
    """The same with these words of opinions shown, and those left out of what is shown.

    Each must stand in one of them. What its writer said stays as it was kept.
    """
    opinions = [one.voice for one in found if isinstance(one.voice, Opinion)]
    texts = [one.text for one in opinions]
    missing = [one for one in (*back, *out) if not _stands(one, texts)]
    if missing:
        text = f"No opinion here holds these words: {missing[0]}"
        return Refusal(reason="no_such_words", text=text)
    if any(_has_mailbox(one, back) for one in opinions):
        text = "The mailbox that an opinion came from is never shown."
        return Refusal(reason="own_mailbox", text=text)
    return [_reworded(one, back, out) for one in found]


def _stands(passage: str, texts: Sequence[str]) -> bool:
    return any(rewording.holds(text, passage) for text in texts)


def _has_mailbox(opinion: Opinion, back: Sequence[str]) -> bool:
    address = opinion.address.casefold()
    shown = set_apart.published(opinion).casefold()
    return address in _put_back(opinion, back).casefold() and address not in shown


def _put_back(opinion: Opinion, back: Sequence[str]) -> str:
    shown = set_apart.published(opinion)
    return rewording.put_back(opinion.text, shown, back) if back else shown


def _reworded(ruled: Ruled, back: Sequence[str], out: Sequence[str]) -> Ruled:
    voice = ruled.voice
    if not isinstance(voice, Opinion):
        return ruled
    before = set_apart.published(voice)
    put = _put_back(voice, back)
    shown = rewording.left_out(voice.text, put, out) if out else put
    if shown == before:
        return ruled
    return replace(
        ruled,
        voice=replace(voice, shown=shown),
        put_back=sum(_put_back(voice, [one]) != before for one in back),
        left_out=sum(rewording.left_out(voice.text, put, [one]) != put for one in out),
    )


def moderate(found: Sequence[Ruled], reason: str, by: str, now: datetime) -> Turn | Refusal:
    """They neither count nor are shown; the reason is kept with each."""
    reason = " ".join(reason.split())
    turn = _ruled(found, State.MODERATED, "voice_refused", by, now, reason=reason)
    if isinstance(turn, Refusal):
        return turn
    told = (_told(one.voice, one.city, reason) for one in found)
    return turn + Turn(letters=tuple(one for one in told if one))


def _told(voice: Voice, city: str, reason: str) -> Addressed | None:
    """What the writer of an opinion hears, held as an organizer's letters are."""
    if not isinstance(voice, Opinion) or people.is_erased(voice.person):
        return None
    kind: SpokenKind = "objection" if voice.is_objection else "opinion"
    return Addressed(
        notice=OpinionRefused(voice=Spoken(kind=kind, city=city, text=voice.text), reason=reason),
        to=Address(address=voice.address),
        language=voice.language,
        token=PUBLIC,
        rules_of=voice.city,
        hold=True,
    )


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
    found: Sequence[Ruled], to: State, act: str, by: str, now: datetime, *, reason: str = ""
) -> Turn | Refusal:
    refusal = names.may_be_named(by)
    changed: list[Ruled] = []
    for one in found:
        after = _moved(one, to, by, now, reason)
        if isinstance(after, Refusal):
            refusal = refusal or replace(after, text=f"{called(one.voice)}: {after.text}")
        else:
            changed.append(replace(one, voice=after))
    if refusal:
        return refusal
    return Turn(
        entries=tuple(_entry(one, act) for one in changed),
        consulted=Consulted(voices=tuple(one.voice for one in changed)),
    )


def _moved(ruled: Ruled, to: State, by: str, now: datetime, reason: str) -> Voice | Refusal:
    voice = ruled.voice
    if voice.confirmed_at is None:
        return Refusal(reason="unconfirmed", text="Its writer has not confirmed it.")
    if voice.state is to and ruled.is_reworded:
        return replace(voice, settled_at=now, by=by, reason=reason)
    if voice.state is to:
        return Refusal(reason="state", text=_is_already(voice, to))
    return moved(voice, to, now=now, by=by, reason=reason)


def _is_already(voice: Voice, to: State) -> str:
    is_shown = isinstance(voice, Opinion) and to is State.COUNTED
    return "It is shown so already." if is_shown else f"It is {to} already."


def _is_nobodys(voice: Voice) -> Refusal | None:
    """Why what was refused stays so once its writer was erased: what they said since is unknown."""
    if voice.state is not State.MODERATED or not people.is_erased(voice.person):
        return None
    text = f"{called(voice)} was refused, and its writer's data was erased since: it stays refused."
    return Refusal(reason="erased", text=text)


def _has_another(ruled: Ruled, together: Collection[int | None]) -> Refusal | None:
    """Why it cannot count beside what its writer said since, or what is to count with it."""
    mine = ruled.voice
    for one in ruled.others:
        is_same = type(one) is type(mine) and one.number != mine.number
        is_about_same = isinstance(mine, Vote) or one.city == mine.city
        stands = one.state in STANDING or one.number in together
        if is_same and is_about_same and stands:
            text = f"{called(mine)}: its writer has another, {called(one)}, which is {one.state}."
            return Refusal(reason="another", text=text)
    return None


def called(voice: Voice) -> str:
    """How organizers name it."""
    return f"{'Vote' if isinstance(voice, Vote) else 'Opinion'} {voice.number}"


def _entry(ruled: Ruled, act: str) -> Entry:
    voice = ruled.voice
    kind = "vote" if isinstance(voice, Vote) else "opinion"
    words = {"voice": voice.number, "kind": kind, "state": voice.state.value, "by": voice.by}
    passages = {"put_back": ruled.put_back, "left_out": ruled.left_out}
    told = passages if ruled.is_reworded else {}
    return Entry(application=voice.city, act=act, words=words | {"reason": voice.reason} | told)
