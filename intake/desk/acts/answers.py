"""Answers to cases and what was shared of them: what is held still, and what goes back together.

Invariant: nothing is shared that its city may still not be told. An answer that nobody got counts
as not given, one that no applicant got as not shared.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo

from intake import moments, store
from intake.cases import TOLD, Case, CaseKind, answer_name
from intake.desk import landing, newcomers
from intake.desk.acts import together
from intake.desk.acts.model import Act, Reply, Share
from intake.errors import Refusal
from intake.journal import Link
from intake.names import ERASED
from intake.notices import AnswerShared, AnswersShared, CaseAnswered, Letter, LetterState
from intake.replaying.standing import Words
from intake.store import Connection

_ANSWERED = frozenset({"case_answered"})
_SHARED = frozenset({"shared", "share_corrected"})
"""Acts of the journal that tell of the letters of an answer, and of those that told all."""


def held(connection: Connection, case: Case) -> Letter | None:
    """The letter that answers the case, or corrects its answer, while it is held."""
    if not case.application:
        return None
    given = {link.at for link, _ in _told(connection, case.application, _ANSWERED, case.number)}
    found = store.outbox.letters(connection, application=case.application, state=LetterState.HELD)
    return next((one for one in found if _is_answer(one) and one.created_at in given), None)


def told_since(connection: Connection, case: Case) -> Case | None:
    """What the city wrote beside the case, and waits to be read; the newest of it."""
    if not case.application:
        return None
    waiting = store.cases.waiting_on(connection, case.application, TOLD)
    return waiting[-1] if waiting else None


def asked_below(connection: Connection, case: Case) -> Case | None:
    """The oldest question of the city that came after this case and waits in its thread."""
    return next(iter(asked_in_thread(connection, case)), None)


def asked_in_thread(connection: Connection, case: Case) -> list[Case]:
    """The questions of the city that came after this case and wait in its thread, oldest first."""
    thread = landing.thread_at(connection, landing.case_key(case.number))
    if not case.application or not case.number or thread is None:
        return []
    waiting = store.cases.waiting_on(connection, case.application, [CaseKind.QUESTION])
    return [
        one
        for one in waiting
        if (one.number or 0) > case.number
        and landing.thread_at(connection, landing.case_key(one.number)) == thread
    ]


def is_erased(case: Case) -> bool:
    """Whether who asked was erased, with what they asked."""
    return case.text == ERASED and case.contact is None


def refused_erased(case: Case) -> Refusal | None:
    """Why there is nothing to answer, or to tell others."""
    if not is_erased(case):
        return None
    ends = "" if case.closed_at else f" `citydesk close {case.number}` takes it off the queue."
    return Refusal(
        reason="erased",
        text=f"Who asked case {case.number} was erased, and so was the question: nobody can be "
        f"answered.{ends}",
    )


def never_left(connection: Connection, case: Case) -> bool:
    """Whether the answer was still held when who asked was erased, so that nobody read it."""
    if not is_erased(case) or not case.application:
        return False
    recalled = store.outbox.letters(
        connection, application=case.application, state=LetterState.RECALLED
    )
    return any(_is_answer(one) and one.created_at == case.closed_at for one in recalled)


def refused_sharing(connection: Connection, case: Case) -> Refusal | None:
    """Why the answer cannot be told to all yet."""
    if held(connection, case) is None:
        return None
    return Refusal(
        reason="answer_held",
        text=f"The answer to case {case.number} has not left yet, so it may still be taken back. "
        "It can be shared once it was sent.",
    )


def refused_held_share(connection: Connection, case: Case, zone: tzinfo) -> Refusal | None:
    """Why the answer is not shared once more: it is about to be told, and can be taken back yet."""
    due = [one.due_at for one in _held_shares(connection, case)] if case.shared_at else []
    if not due:
        return None
    until = moments.told(max(due).astimezone(zone))
    return Refusal(
        reason="shared_before",
        text=f"The answer to case {case.number} was given to all other applicants already, and is "
        f"held until {until}. To share it otherwise take it back until then: by Undo in "
        "Slack, or by `citydesk letters recall ID` (`citydesk letters list` has it).",
    )


def in_force(connection: Connection, case: Case) -> tuple[datetime, str] | None:
    """When the city was answered as it holds now, and by whom; None where it was not."""
    given = given_by(connection, case)
    return given[-1] if given else None


def given_by(connection: Connection, case: Case) -> list[tuple[datetime, str]]:
    """When the city was answered and its answer corrected, and by whom, but what was taken back."""
    if not case.application or case.closed_at is None:
        return []
    stand = _standing(connection, case.application, case)
    return [(at, str(words.get("by") or "")) for at, words in stand if at >= case.closed_at]


def name_of(case: Case) -> str:
    """A short name of the answer in force: another one has another name."""
    return answer_name(case.answer)


def is_overtaken(case: Case, act: Share | Reply) -> bool:
    """Whether another answer is in force than the one that these words were made of."""
    return bool(act.rests_on) and act.rests_on != name_of(case)


def overtaken(case: Case, act: Share) -> Refusal | None:
    """Why these words cannot go to all: the answer from which they were made was corrected."""
    if not is_overtaken(case, act):
        return None
    return Refusal(
        reason="changed",
        text=f"The answer to case {case.number} was corrected since these words were made of it: "
        "nothing was sent. Please look again.",
    )


def anew(connection: Connection, act: Act) -> Act:
    """The act as it is looked at again: a share by the answer in force, once nobody holds it."""
    if not isinstance(act, Share):
        return act
    case = store.cases.load(connection, act.case)
    if case is None or overtaken(case, act) is None or held(connection, case):
        return act
    return replace(act, text="", rests_on=name_of(case))


def corrected_before(connection: Connection, case: Case, act: Reply) -> Refusal | None:
    """Why this does not correct the answer: somebody else did since it was begun."""
    if not act.corrects or not is_overtaken(case, act):
        return None
    _, by = in_force(connection, case) or ("", "")
    told = f" by {by}" if by else ""
    return Refusal(
        reason="corrected_before",
        text=f"The answer to case {case.number} was corrected{told} since this correction was "
        "begun: nothing was sent.",
    )


def refused_same(connection: Connection, case: Case, act: Reply) -> Refusal | None:
    """Why this corrects nothing: the city reads these words already.

    They may go once more where they did not arrive, or to all others; what arrived is only known of
    an application's letters.
    """
    stands_so = case.closed_at is not None and is_said(case.answer or "", act.text)
    if not (act.corrects and stands_so and case.application) or act.to_all:
        return None
    stands = in_force(connection, case)
    written = store.outbox.letters(connection, application=case.application) if stands else []
    given = [one.state for one in written if stands and one.created_at == stands[0]]
    if LetterState.FAILED in given:
        return None
    return Refusal(
        reason="same_words",
        text=f"The answer to case {case.number} says the very same, so there is nothing to "
        "correct: nothing was sent.",
    )


def is_said(before: str, text: str) -> bool:
    """Whether a text has the very words of one before, however they are broken into lines."""
    return before.split() == text.split()


def refused_correction(connection: Connection, case: Case) -> Refusal | None:
    """Why the answer cannot be corrected yet: the former one would still go out to all."""
    if not case.shared_at or not any(_held_shares(connection, case)):
        return None
    return Refusal(
        reason="share_held",
        text=f"The answer to case {case.number} is still held for all other applicants. Take that "
        "back first: then correct the answer, and share it as it is right.",
    )


def share_held_until(connection: Connection, case: Case, now: datetime) -> datetime | None:
    """How long what was shared of the case is held for all others; None where it is not."""
    if not case.shared_at:
        return None
    due = (one.due_at for one in _held_shares(connection, case) if one.due_at > now)
    return max(due, default=None)


def were_told(connection: Connection, case: Case, applications: Iterable[int]) -> frozenset[int]:
    """Those of the applications that got the answer when it was shared, or later."""
    known = {one: newcomers.told_before(connection, one) for one in applications}
    return frozenset(one for one, cases in known.items() if case.number in cases)


# --- taken back -----------------------------------------------------------------------------------


def with_others(connection: Connection, letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """The letters, and with an answer all held ones that tell the same to others."""
    found = {letter.id: letter for letter in letters}
    for letter in filter(_is_answer, tuple(found.values())):
        for case in _cases_of(connection, letter, _ANSWERED):
            shares = _held_shares(connection, case)
            found |= {one.id: one for one in shares if one.created_at >= letter.created_at}
    return tuple(found.values())


def taken_back(connection: Connection, letters: Iterable[Letter]) -> list[int]:
    """After these were stopped: the cases whose answer of before stands again, or is unshared."""
    changed: dict[int, None] = {}
    seen: set[str] = set()
    for letter in letters:
        acts = _ANSWERED if _is_answer(letter) else _SHARED
        if not (_is_answer(letter) or _is_share(letter)) or _of(letter) in seen:
            continue
        seen.add(_of(letter))
        for case in _cases_of(connection, letter, acts):
            is_back = _answered_before(connection, letter, case)
            if is_back or _unshared(connection, letter, case):
                changed[case.number or 0] = None
    return list(changed)


def _answered_before(connection: Connection, letter: Letter, case: Case) -> bool:
    """A correction that nobody got: what was said before it is the answer."""
    if not _is_answer(letter) or not case.answer or not letter.application:
        return False
    stand = _standing(connection, letter.application, case)
    before = [words for at, words in stand if at < letter.created_at]
    if not before or not before[-1].get("text"):
        return False
    store.cases.amend(connection, case.number or 0, str(before[-1]["text"]))
    return True


def corrected_since(connection: Connection, letter: Letter) -> list[int]:
    """The cases of which this letter tells what holds no more: for the city that asked its answer,
    for all others what all were told last."""
    if _is_answer(letter):
        cases = _cases_of(connection, letter, _ANSWERED)
        return [one.number or 0 for one in cases if _is_other(connection, one, letter.created_at)]
    cases = _shared_by(connection, letter)
    return [one.number or 0 for one in cases if _stands_otherwise(connection, one, letter)]


def is_told_anew(connection: Connection, letter: Letter) -> bool:
    """Whether all that this letter shares was told by newer ones since."""
    last = newcomers.told_last(connection, letter.application or 0)
    cases = () if _is_answer(letter) else _shared_by(connection, letter)
    at = [last.get(one.number or 0, letter.created_at) for one in cases]
    return bool(at) and min(at) > letter.created_at


def _shared_by(connection: Connection, letter: Letter) -> list[Case]:
    """The cases of which the letter tells who did not ask."""
    if letter.notice == AnswersShared.name:
        return store.cases.several(connection, _told_with(connection, letter))
    return _cases_of(connection, letter, _SHARED)


def _stands_otherwise(connection: Connection, case: Case, letter: Letter) -> bool:
    """Whether all others go by other words than this letter tells them; as long as nothing tells
    by which, whether the answer is another one."""
    once = next(iter(store.shared.told(connection, case.number)), None)
    told = store.shared.said_at(connection, once, letter.created_at) if once else None
    stands = store.shared.standing(connection, case.number or 0)
    if told is None or stands is None:
        return _is_other(connection, case, letter.created_at)
    return not told.says(stands.answer)


def _is_other(connection: Connection, case: Case, at: datetime) -> bool:
    """Whether the case has another answer than the one in force then."""
    if not case.application:
        return False
    stand = _standing(connection, case.application, case)
    then = [words for since, words in stand if since <= at]
    return bool(then) and then[-1].get("text") != case.answer


def _told_with(connection: Connection, letter: Letter) -> list[int]:
    """The cases that a letter to who came later tells of together."""
    application = letter.application or 0
    words = store.journal.words(connection, application)
    links = store.journal.chain(connection, application)
    mine = [one for one in links if one.act == "shared_earlier" and one.at == letter.created_at]
    return [int(case) for one in mine for case in words.get(one.sequence, {}).get("cases", ())]


def _standing(connection: Connection, application: int, case: Case) -> list[tuple[datetime, Words]]:
    """When the case was answered and with which words, first to last, but what was taken back."""
    lost = _lost(connection, application)
    told = _told(connection, application, _ANSWERED, case.number)
    return [(link.at, words) for link, words in told if link.at not in lost]


def _lost(connection: Connection, application: int) -> set[object]:
    """When answers were written that were taken back."""
    recalled = store.outbox.letters(connection, application=application, state=LetterState.RECALLED)
    return {one.created_at for one in recalled if _is_answer(one)}


def _unshared(connection: Connection, letter: Letter, case: Case) -> bool:
    """Whether nobody gets what this letter shared: then it can be shared anew."""
    if not _is_share(letter) or case.shared_at != letter.created_at:
        return False
    if set(store.outbox.states(connection, _of(letter))) != {LetterState.RECALLED}:
        return False
    return store.cases.unshare(connection, case.number or 0)


# --- which letters are whose ----------------------------------------------------------------------


def _held_shares(connection: Connection, case: Case) -> Iterator[Letter]:
    """The held letters that tell the case's answer to others, be it that some have left."""
    ids = {id for _, id in store.outbox.all_held(connection, (AnswerShared.name,))}
    for prefix in {f"{id.rpartition('-')[0]}-" for id in ids}:
        written = sum(store.outbox.states(connection, prefix).values())
        letters = store.outbox.begun(connection, prefix, written)
        shares = [one for one in letters if one.id in ids and one.state is LetterState.HELD]
        told = _cases_of(connection, shares[0], _SHARED) if shares else []
        if case.number in [one.number for one in told]:
            yield from shares


def _cases_of(connection: Connection, letter: Letter, acts: frozenset[str]) -> list[Case]:
    """The cases of the act with which the letter was written."""
    told = _told(connection, letter.application, acts) if letter.application else []
    numbers = [int(words["case"]) for link, words in told if link.at == letter.created_at]
    return store.cases.several(connection, numbers)


def _told(
    connection: Connection, application: int, acts: frozenset[str], case: int | None = None
) -> list[tuple[Link, Words]]:
    """What the journal tells of such acts on the application, on one case where it is given."""
    words = store.journal.words(connection, application)
    links = [one for one in store.journal.chain(connection, application) if one.act in acts]
    told = [(one, words[one.sequence]) for one in links if "case" in words.get(one.sequence, {})]
    return [one for one in told if case in (None, one[1]["case"])]


def _of(letter: Letter) -> str:
    """How the IDs of all letters of its act begin."""
    return f"{together.seed(letter)}-"


def _is_answer(letter: Letter) -> bool:
    return letter.notice == CaseAnswered.name


def _is_share(letter: Letter) -> bool:
    return letter.notice == AnswerShared.name
