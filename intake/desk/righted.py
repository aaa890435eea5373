"""What a city called wrong and then answered anew itself: the matter about it is settled by that.

Invariant: settled is only a matter that says nothing else, not even why it is wrong, and of which
no answer is left in doubt; a person looks at every other one.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from intake import languages, store
from intake.applications import Application
from intake.calls.model import Call
from intake.cases import TOLD, Case
from intake.conversation import sentences
from intake.conversation.city.corrections import wrongly
from intake.conversation.intents import courtesy, signing, substance
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import EXCERPT, Turn
from intake.desk.office import Office, call_of
from intake.journal import Entry
from intake.store import Connection

BY = "the city itself"
"""Who settled such a matter, as organizers read it."""


def settled(office: Office, connection: Connection, turn: Turn) -> Turn:
    """The turn with the matters that its answers settle."""
    for application in turn.applications[:1]:
        given = _given_anew(turn, application)
        if not given or application.doubted:
            continue
        call = call_of(office, connection, application)
        for case in store.cases.waiting_on(connection, application.number, TOLD):
            about = _doubted(connection, application, case)
            if _is_met(call, application, case, about, given):
                turn = _closing(turn, case, given)
    return turn


def _given_anew(turn: Turn, application: Application) -> frozenset[str]:
    """The questions that this turn answers, and that had an answer, or whose answer it upholds."""
    told = [one for one in turn.entries if one.application == application.number]
    upheld = {str(one.words["question"]) for one in told if one.act == "upheld"}
    new = [str(one.words["question"]) for one in told if one.act == "answered"]
    every = [one.question for one in application.answers]
    return frozenset({id for id in new if every.count(id) > new.count(id)} | upheld)


def _doubted(
    connection: Connection, application: Application, case: Case
) -> list[tuple[frozenset[str], str]]:
    """What the matter's message took back: the questions, and the words; nothing where another
    message took something back since, which is not in the matter."""
    words = store.journal.words(connection, application.number)
    chain = store.journal.chain(connection, application.number)
    since = [one for one in chain if one.act == "doubted" and one.at >= case.at]
    if any(one.at > case.at for one in since):
        return []
    told = (words.get(one.sequence, {}) for one in since)
    return [(frozenset(one["questions"]), str(one["words"])) for one in told if one]


def _is_met(
    call: Call,
    application: Application,
    case: Case,
    about: list[tuple[frozenset[str], str]],
    given: frozenset[str],
) -> bool:
    asked = frozenset(id for ids, _ in about for id in ids)
    left = [id for id in asked - given if application.current[id].at <= case.at]
    if left or not asked & given or len(case.text) >= EXCERPT:
        return False
    theirs = [one.words for one in application.answers if one.message == case.message]
    wrong = [words for _, words in about]
    return all(
        _is_in(one, theirs) or (_is_in(one, wrong) and _is_bare(one, asked, language))
        for one, language in _said(call, application, case)
    )


def _is_in(words: str, every: Collection[str]) -> bool:
    return any(squeeze(fold(words)) in squeeze(fold(one)) for one in every)


def _is_bare(words: str, asked: Collection[str], language: str) -> bool:
    """Whether the words only call figures wrong: whoever tells more ("we were hacked") is read."""
    named = "|".join(map(re.escape, asked))
    alone = re.sub(rf"(?<![A-Za-z0-9_])(?:{named})(?![A-Za-z0-9_])", " ", words)
    return wrongly.is_bare(alone, language)


def _said(call: Call, application: Application, case: Case) -> Iterator[tuple[str, str]]:
    """What the matter says beside mere manners and who signs it, each with its language."""
    writer = next((one for one in application.contacts if one.address.key == case.contact), None)
    known_by = writer.language if writer else application.language
    language = languages.spoken_in(case.text, known_by)
    known = substance.known(application, call, language)
    for one in courtesy.without_mere(sentences.split(case.text, language), language):
        if not signing.is_signed_below(one, case.text, known, language):
            yield one, language


def _closing(turn: Turn, case: Case, given: frozenset[str]) -> Turn:
    assert case.number
    told = ", ".join(sorted(given))
    words = {
        "case": case.number, "kind": case.kind.value, "by": BY,
        "reason": f"It answered anew: {told}.",
    }  # fmt: skip
    entry = Entry(application=case.application or 0, act="case_closed", words=words)
    return replace(turn, closes=(*turn.closes, case.number), entries=(*turn.entries, entry))
