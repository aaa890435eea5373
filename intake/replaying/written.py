"""Letters and mails beside what the journal vouches for: by digests, so that words can be erased.

Invariant: a text that the journal has a digest of is that text or a fault; of how many it has none,
for they are older than the digests or the entry's words were erased, is said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from intake.journal import Link
from intake.messages import Address
from intake.replaying.standing import Words


@dataclass(frozen=True, kw_only=True)
class Text:
    """A letter or mail as the store keeps it now; `notice` and `to` are a letter's."""

    id: str
    proof: str
    at: datetime
    notice: str = ""
    to: str = ""


@dataclass(frozen=True, kw_only=True)
class Texts:
    """All letters and mails of one application, and what else its journal vouches for."""

    letters: Sequence[Text] = ()
    mails: Sequence[Text] = ()


@dataclass(frozen=True, kw_only=True)
class Compared:
    """What is wrong, a sentence each, and of how many letters and mails nothing can be told."""

    faults: tuple[str, ...] = ()
    letters: int = 0
    mails: int = 0


@dataclass(kw_only=True)
class _Told:
    """What the journal says: letters and mails by ID, as far as it has their digests."""

    posted: int = 0
    letters: dict[str, Words] = field(default_factory=dict)
    mails: dict[str, str] = field(default_factory=dict)
    vouching_since: datetime | None = None
    is_erased: bool = False


def mails_told(words: Mapping[int, Words]) -> frozenset[str]:
    """The mails that a journal vouches for, by ID: one may belong to another application since."""
    return frozenset(said["message"] for said in words.values() if "mail" in said)


def compared(texts: Texts, chain: Sequence[Link], words: Mapping[int, Words]) -> Compared:
    """The letters and mails of an application beside its journal, which is taken to hold."""
    told = _told(chain, words)
    letters = {one.id: one for one in texts.letters}
    mails = {one.id: one for one in texts.mails}
    unproved = [one for one in texts.letters if not _proofs(told.letters.get(one.id, {}))]
    untold = [one for one in texts.mails if one.id not in told.mails]
    return Compared(
        faults=(
            *_of_letters(told, letters), *_of_mails(told, mails), *_unheard_of(told, untold)
        ),
        letters=len(unproved),
        mails=len(untold),
    )  # fmt: skip


def _told(chain: Sequence[Link], words: Mapping[int, Words]) -> _Told:
    told = _Told()
    for link in chain:
        told.posted += link.act == "letter_posted"
        said = words.get(link.sequence)
        if said is None:
            told.is_erased = True
            continue
        if link.act == "letter_posted":
            told.letters[said["letter"]] = said
        if "mail" in said:
            told.mails[said["message"]] = said["mail"]
            told.vouching_since = told.vouching_since or link.at
    return told


def _of_letters(told: _Told, letters: Mapping[str, Text]) -> Iterator[str]:
    if told.posted != len(letters):
        yield f"letters: the journal has {told.posted}, the store {len(letters)}"
    for id, said in told.letters.items():
        if id not in letters:
            yield f"letter {id}: the journal has it, the store has not"
            continue
        stored, proofs = letters[id], _proofs(said)
        if proofs and stored.proof not in proofs:
            yield f"letter {id}: the store has other words than were posted"
        if stored.notice != said["notice"]:
            yield f"letter {id}: the journal has {said['notice']}, the store {stored.notice}"
        if stored.to != said["to"] and not _may_move(said["to"]):
            yield f"letter {id}: it was to {said['to']}, in the store to {stored.to}"


def _proofs(said: Words) -> Sequence[Any]:
    """As it was posted, and as it goes by mail where a chat does not take it."""
    proofs: Sequence[Any] = said.get("proofs", ())
    return proofs


def _may_move(address: str) -> bool:
    """Whoever leaves a chat is written to by mail."""
    return Address(address=address).channel != "mail"


def _of_mails(told: _Told, mails: Mapping[str, Text]) -> Iterator[str]:
    for id, proof in told.mails.items():
        if id not in mails:
            yield f"mail {id}: the journal has it, the store has not"
        elif mails[id].proof != proof:
            yield f"mail {id}: the store has other words than came"


def _unheard_of(told: _Told, mails: Sequence[Text]) -> Iterator[str]:
    """Since a journal vouches for mails it does so for each; whom it named may have been erased."""
    if told.is_erased or told.vouching_since is None:
        return
    for one in mails:
        if one.at >= told.vouching_since:
            yield f"mail {one.id}: the store has it, the journal has not"
