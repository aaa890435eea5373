"""Answers, files and contacts beside what the journal says of them, in words and by SHA-256.

Invariant: a file's content is the one that its SHA-256 names; what was erased is not compared.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from intake.applications import Application
from intake.contacts import Standing
from intake.journal import Link
from intake.messages import Address
from intake.names import ERASED
from intake.replaying.standing import Words

_SAID = ("question", "words", "by", "message")
_COMING = {"opened": "by", "contact_added": "address", "mail_confirmed": "address"}
"""Who comes onto a file, by the word of the entry that names them."""
_GOING = {"handed_over": "by", "contact_removed": "address"}
"""Who goes off it."""
FILING = ("evidence_kept", "file_taken_out", "file_put_back")
"""Acts after which a file counts, or counts no more."""
_PLACING = ("evidence_kept", "evidence_filed")
"""Acts that tell the question for which a file stands."""
_UNDONE = {"contact_recalled": "address"}
"""Who came and was taken back, or went and came back: of the first the file says nothing."""


def unlike(
    application: Application,
    chain: Sequence[Link],
    words: Mapping[int, Words],
    content: Callable[[str], bytes | None],
) -> tuple[str, ...]:
    """Where answers, files or contacts are others than the journal tells: a sentence each.

    `content` gives a file's bytes by its SHA-256.
    """
    return (
        *_of_answers(application, chain, words),
        *_of_files(application, chain, words),
        *_of_questions(application, chain, words),
        *_of_taken_out(application, chain, words),
        *_of_contents(application, content),
        *_of_contacts(application, chain, words),
    )


def _of_answers(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """Answers stand in the order of their entries; how many there are `comparing` tells."""
    told = (words.get(one.sequence) for one in chain if one.act == "answered")
    for place, (said, answer) in enumerate(zip(told, application.answers, strict=False), start=1):
        if said and any(name in said and getattr(answer, name) != said[name] for name in _SAID):
            yield f"answer {place} ({answer.question}): the store has other words than the journal"


def _of_files(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """Files that came with another application which was joined into it have entries there."""
    kept = [words.get(one.sequence) for one in chain if one.act == "evidence_kept"]
    told = Counter((one["digest"], one["name"]) for one in kept if one)
    stored = Counter((one.digest, one.name) for one in application.evidence)
    for digest, name in told - stored:
        yield f"file {name}: the journal has it with SHA-256 {digest}, the store has not"
    is_whole = None not in kept and not any(one.act == "joined" for one in chain)
    for digest, name in (stored - told) if is_whole else ():
        yield f"file {name}: the store has it with SHA-256 {digest}, the journal has not"


def _of_questions(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """A file stands for what it came for, or all of it for what organizers filed it under since."""
    told: list[tuple[str, str | None]] = []
    for link in chain:
        said = words.get(link.sequence)
        if link.act in _PLACING and said is None:
            return
        if link.act == "evidence_kept" and said:
            told.append((said["digest"], said.get("question")))
        elif link.act == "evidence_filed" and said:
            moved = said["digest"], said["question"]
            told = [moved if one[0] == said["digest"] else one for one in told]
    names = {one.digest: one.name for one in application.evidence}
    stored = Counter((one.digest, one.question) for one in application.evidence)
    for digest, question in Counter(told) - stored:
        if digest in names:
            place = question or "no question"
            yield f"file {names[digest]}: under {place} by the journal, not by the store"


def _of_taken_out(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """A file counts unless it was taken out after it came last; of what was erased nobody knows."""
    out: dict[str, bool] = {}
    for link in chain:
        said = words.get(link.sequence)
        if link.act in FILING and said is None:
            return
        if link.act in FILING and said:
            out[said["digest"]] = link.act == "file_taken_out"
    names = {one.digest: one.name for one in application.evidence}
    journal = {digest for digest, is_out in out.items() if is_out}
    for digest in sorted(journal ^ {*application.taken_out}):
        counts = "counts" if digest in journal else "does not count"
        yield f"file {names.get(digest, digest)}: {counts} by the store, not by the journal"


def _of_contents(application: Application, content: Callable[[str], bytes | None]) -> Iterator[str]:
    names = {one.digest: one.name for one in application.evidence}
    for digest, name in names.items():
        kept = content(digest)
        if kept is None and name != ERASED:
            yield f"file {name}: its content is missing"
        if kept is not None and hashlib.sha256(kept).hexdigest() != digest:
            yield f"file {name}: its content is not the one that came"


def _of_contacts(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """Whoever is on a file has an entry there, or on the one that was joined into it."""
    yield from _lost(application, chain, words)
    if len(words) < len(chain) or any(one.act == "joined" for one in chain):
        return
    told = json.dumps([*words.values()], ensure_ascii=False).casefold()
    for one in application.contacts:
        spelled = (one.address.key.casefold(), one.address.address.casefold())
        if not any(name in told for name in spelled):
            yield f"contact {one.address.address}: the journal has nobody of this address"
    yield from _gone(application, chain, words)


def _lost(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """Nobody is taken out of a file who was told of it: who leaves it is there as one who left."""
    present = {one.address.key for one in application.contacts}
    told: dict[str, str] = {}
    new: set[str] = set()
    for link in chain:
        said = words.get(link.sequence, {})
        address = str(said.get((_COMING | _GOING | _UNDONE).get(link.act, "")) or "")
        key = Address(address=address).key if address else ""
        if link.act in _COMING and key:
            new = new | {key} if key not in told else new - {key}
            told.setdefault(key, address)
        elif link.act in _UNDONE and key in new:
            told.pop(key, None)
        else:
            new.discard(key)
    for key, address in told.items():
        if key not in present:
            yield f"contact {address}: the journal has them, the store has not"


def _gone(
    application: Application, chain: Sequence[Link], words: Mapping[int, Words]
) -> Iterator[str]:
    """Who left said so, in one of the forms in which they are on file, or was taken off."""
    said = {words[link.sequence].get(_GOING.get(link.act, "")) for link in chain}
    people = {one.token for one in application.contacts if one.address.key in said}
    for one in application.contacts:
        if one.standing is Standing.LEFT and one.token not in people:
            yield f"contact {one.address.address}: has left by the store, not by the journal"
