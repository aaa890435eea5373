"""What an application brings to the one in which it ends, since two people write for one city.

Invariant: an answer that is on the file stands; who gave another one hears so. What is registered
stays as it was confirmed, and a person reads what would have come to it.
"""

from collections.abc import Iterator
from dataclasses import replace

from intake import applications
from intake.applications import Answer, Application, State
from intake.calls.identity import CITY, COUNTRY, PERSONAL
from intake.calls.model import Call, text_in
from intake.cases import MOST_LISTED
from intake.contacts import Contact
from intake.conversation.city import passing_on
from intake.conversation.city.answers import stating
from intake.conversation.city.answers.shown import shown
from intake.conversation.turns import Hearing, Notes
from intake.notices import Remark

_OWN = frozenset({*PERSONAL, CITY, COUNTRY})
"""What differs without a word: who writes, and how the city was called that both write for."""


def take_over(notes: Notes, hearing: Hearing, source: Application) -> None:
    """The answers of the other application that this one has none of, and its files."""
    known = notes.application
    fresh = [one for one in source.current.values() if one.question not in known.current]
    if known.state is State.REGISTERED:
        _pass_on(notes, hearing, source, fresh)
        return
    stating.state(notes, *fresh)
    evidence = known.evidence + source.files
    notes.application = replace(notes.application, evidence=evidence)
    _put_back(notes, hearing, source)


def _put_back(notes: Notes, hearing: Hearing, source: Application) -> None:
    """What was taken out and came with the other application counts again, as if sent anew."""
    came = {one.digest: one.name for one in source.files}
    for digest in notes.application.taken_out:
        if digest in came:
            notes.application = applications.put_back(notes.application, digest)
            words = {"digest": digest, "name": came[digest]}
            notes.note("file_put_back", **words, by=hearing.contact.address.key)


def standing(notes: Notes, call: Call, source: Application, reader: Contact) -> tuple[Remark, ...]:
    """What is on the file in the place of other answers of an application that ended in it."""
    known = notes.application.current
    both_have = known.keys() - _OWN
    theirs = [one for one in source.current.values() if one.question in both_have]
    both = (shown(call, known[one.question], reader.language, one.value) for one in theirs)
    return tuple(Remark(kind="other_stands", about=one) for one in both if one.replaces)


def _pass_on(notes: Notes, hearing: Hearing, source: Application, fresh: list[Answer]) -> None:
    told = [*_told(hearing.call, fresh), *(one.name for one in source.files)]
    if not told:
        return
    text = "\n".join((
        f"The application is registered. What application {source.number} brings, which was "
        "joined into it, was not taken:",
        *told,
    ))  # fmt: skip
    case = passing_on.case_of(notes.application, hearing, text[:MOST_LISTED])
    theirs = fresh[0].by if fresh else case.contact
    notes.cases.append(replace(case, contact=theirs))


def _told(call: Call, answers: list[Answer]) -> Iterator[str]:
    for one in answers:
        if one.question not in _OWN:
            yield f"{text_in(call.question(one.question).label, 'en')}: “{one.words}”"
