"""What a journal says of an award and of each certificate and licence, beside what the store says.

Invariant: nobody is told another city, name or end of a document than the journal gives; what was
erased, or what no entry told when it was written, is not guessed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from intake.awards import Award, Document
from intake.calls.model import Call, text_in
from intake.journal import Link
from intake.replaying.standing import Words

_NAMES = ("city", "own_name", "language")
ACTS = frozenset({"awarded", "document_issued", "document_reissued", "document_revoked"})


@dataclass(kw_only=True)
class _Told:
    """The award, and each document by number, as far as the journal tells of them."""

    award: dict[str, Any] = field(default_factory=dict)
    documents: dict[str, dict[str, Any]] = field(default_factory=dict)

    def forget(self) -> None:
        """What an erased entry said of names and ends nobody can tell."""
        self.award = {}
        for one in self.documents.values():
            one.pop("reason", None)
            one.pop("ended_at", None)


def forged(
    call: Call, award: Award | None, chain: Sequence[Link], words: Mapping[int, Words]
) -> tuple[str, ...]:
    """Where the award or a document says otherwise than the journal: a sentence each.

    Which documents there are, and how valid each is, `comparing` tells.
    """
    told = _Told()
    for link in chain:
        said = words.get(link.sequence)
        if said is not None:
            _follow(call, told, link, said)
        elif link.act in ACTS:
            told.forget()
    return tuple(_faults(told, award)) if award else ()


def _follow(call: Call, told: _Told, link: Link, said: Words) -> None:
    match link.act:
        case "awarded":
            told.award = _of_call(call, link) | _plain(said)
        case "document_issued" | "document_reissued":
            told.award |= {name: said[name] for name in _NAMES if name in said}
            _end(told, said.get("replaces"), link, said)
            told.documents[said["number"]] = _printed(told, link, said)
        case "document_revoked":
            known = told.documents.setdefault(said["number"], {})
            known |= {"reason": _line(said["reason"]), "ended_at": link.at}


def _of_call(call: Call, link: Link) -> dict[str, Any]:
    """What an award takes from the call and the day, whether or not its entry repeats it."""
    return {
        "title": text_in(call.honorary_title, "en"),
        "programme": text_in(call.title, "en"),
        "edition": call.edition,
        "convention": text_in(call.convention, "en"),
        "issuers": call.issuers,
        "rules_on": date.fromisoformat(call.rules_date),
        "awarded_on": link.at.astimezone(call.timezone).date(),
    }


def _plain(said: Words) -> dict[str, Any]:
    return {name: said[name] for name in (*_NAMES, "country", "title", "edition") if name in said}


def _printed(told: _Told, link: Link, said: Words) -> dict[str, Any]:
    """What a document shows: the names that its award had when it was made."""
    names = {name: told.award[name] for name in _NAMES if name in told.award}
    seal = {"seal": said["seal"]} if "seal" in said else {}
    return {
        "kind": said["kind"], "issued_at": link.at, "replaces": said.get("replaces"),
        "reason": "", "ended_at": None, **names, **seal,
    }  # fmt: skip


def _end(told: _Told, former: str | None, link: Link, said: Words) -> None:
    """A document is replaced once; one that was revoked keeps why and when."""
    known = told.documents.get(former or "")
    if known and known.get("ended_at", link.at) is None:
        known |= {"reason": _line(said["reason"]), "ended_at": link.at}


def _faults(told: _Told, award: Award) -> Iterator[str]:
    for name, said in told.award.items():
        if getattr(award, name) != said:
            yield f"{name} of the award: the journal gives {said}, the store {_of(award, name)}"
    for one in award.documents:
        yield from _of_document(told.documents.get(one.number, {}), one)


def _of_document(told: Mapping[str, Any], document: Document) -> Iterator[str]:
    stored: dict[str, Any] = vars(document) | {"reason": _line(document.reason)}
    names_nobody = not any(stored[name] for name in _NAMES)
    for name, said in told.items():
        if names_nobody and name in _NAMES and document.ended_at:
            continue  # it had ended before documents kept their names
        if stored[name] != said:
            what = f"{name} of document {document.number}"
            yield f"{what}: the journal gives {said}, the store {stored[name]}"


def _of(award: Award, name: str) -> object:
    return getattr(award, name)


def _line(words: str) -> str:
    return " ".join(words.split())
