"""A file that a city takes back: "The last file was the wrong one, please delete it".

So is one that belongs to another question: "plan.pdf belongs to S2".

Invariant: nothing is removed or filed anew by a message, since a sender is only a claim; a person
sees the words, and their writer is told so. What else the message says is heard as ever.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.conversation import erasure, phrasefiles, sentences
from intake.conversation.city import passing_on
from intake.conversation.intents import courtesy
from intake.conversation.phrases import Phrases
from intake.conversation.spelling import (
    count,
    fold,
    has_question_mark,
    is_within,
    squeeze,
    words_of,
)
from intake.conversation.turns import Hearing, Notes, Outcome, remark

FILE = "unfiling_words.toml"
LONGEST = 600
"""Characters of a message that takes back a file; what is longer tells of more."""
_SHORT = 8
"""Words of a sentence that means the file of the message before it, which it does not name."""
_WORDS = re.compile(r"[^\W_]+(?:_[^\W_]+)*", re.ASCII)
_NAMED = " ---- "
"""What stands for a name or an ID: no phrase goes across it."""
_BARE = 3
"""Words of a sentence that names nothing else."""


def alone(notes: Notes, hearing: Hearing) -> Outcome | None:
    """What a message says that does nothing but wish a file away: no word of it is an answer."""
    asked, language = tuple(_asked(notes, hearing)), hearing.language
    said = sentences.split(hearing.message.reply, language) if asked else ()
    left = (one for one in said if not _is_of(one, asked, language))
    is_all = bool(asked) and all(courtesy.is_courtesy(one, language) for one in left)
    return Outcome() if is_all else None


def pass_on(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome of a message that wishes a file back: a matter, and its writer is told.

    Words by which the writer wants personal data erased are a matter of their own already.
    """
    taken_back = tuple(_asked(notes, hearing))
    asked = taken_back or tuple(_assigned(notes, hearing, outcome))
    if not asked:
        return outcome
    if not taken_back:
        outcome = _unread(notes, outcome)
    words, language = hearing.own(" ".join(asked)), hearing.language
    if not erasure.is_asked(hearing.message):
        passing_on.pass_on(notes, hearing, words)
    notes.note("asked_back", words=words, by=hearing.contact.address.key)
    left = tuple(one for one in outcome.unplaced if not _is_of(one, asked, language))
    kept = tuple(one for one in outcome.remarks if not _is_of(one.words, asked, language))
    return replace(outcome, unplaced=left, remarks=kept) + remark("file_taken_back", words)


def _is_of(words: str, asked: tuple[str, ...], language: str) -> bool:
    """Whether every sentence of the words is in one of these."""
    said = sentences.split(words, language)
    return bool(said) and all(any(is_within(one, each) for each in asked) for one in said)


def _asked(notes: Notes, hearing: Hearing) -> Iterator[str]:
    """The sentences that wish a file of this city away."""
    text, names = hearing.message.reply, _names(notes, hearing)
    if not names or len(text) > LONGEST:
        return
    told, before = bool(hearing.message.attachments), _came_before(notes, hearing)
    for one in sentences.split(text, hearing.language):
        said = _listed(hearing, "denied").without(fold(one))
        is_named = _listed(hearing, "files").found(said) or _is_named(said, names)
        is_wrong = _listed(hearing, "wrong").found(said)
        is_meant = told or (before and count(said) <= _SHORT)
        about = is_named or (is_meant and _points(hearing, said))
        if is_wrong or (about and _listed(hearing, "wishes").found(said)):
            yield squeeze(one)
        told = told or is_named or is_wrong


def _assigned(notes: Notes, hearing: Hearing, outcome: Outcome) -> Iterator[str]:
    """The one sentence that says no more than to which question a file of this city belongs.

    No word of it was understood as an answer.
    """
    text, names = hearing.message.reply, _names(notes, hearing)
    if not names or outcome.understood or hearing.message.attachments or len(text) > LONGEST:
        return
    language = hearing.language
    each = sentences.split(text, language)
    said = [one for one in each if not courtesy.is_courtesy(one, language)]
    if len(said) == 1 and _tells_where(notes, hearing, fold(said[0]).casefold(), names):
        yield squeeze(said[0])


def _unread(notes: Notes, outcome: Outcome) -> Outcome:
    """The outcome of a message that meant no answer: none was misread, and none is in question."""
    notes.entries[:] = [one for one in notes.entries if one.act != "misread"]
    return replace(outcome, misread=())


def _tells_where(notes: Notes, hearing: Hearing, said: str, names: tuple[str, ...]) -> bool:
    """Whether a sentence says to its end that a file is for a question: "plan.pdf belongs to S2".

    It names the file, or the one that came just before, and the question by its ID. A word of
    anything else makes it no such sentence, and so does a colon: "B4: see plan.pdf" answers.
    """
    rest = said
    for one in sorted(names, key=len, reverse=True):
        rest = rest.replace(one, _NAMED)
    is_last = _came_before(notes, hearing) and _listed(hearing, "files").found(said)
    ids = {one.id.casefold() for one in hearing.call.questions}
    bare = _WORDS.sub(lambda word: _NAMED if word[0] in ids else word[0], rest)
    if not (rest != said or is_last) or bare == rest or ":" in bare or has_question_mark(bare):
        return False
    left = _listed(hearing, "belongs").without(bare)
    is_told = left != bare
    for one in ("files", "beside"):
        left = _listed(hearing, one).without(left)
    return is_told and not words_of(left)


def _came_before(notes: Notes, hearing: Hearing) -> bool:
    """Whether the message that our last letter answers brought a file."""
    letter, is_last = hearing.dossier.letter, hearing.dossier.is_last
    sent = {one.message for one in notes.application.evidence}
    return is_last and letter is not None and letter.message in sent


def _points(hearing: Hearing, said: str) -> bool:
    """Whether a sentence behind one about a file means it, by a word or by saying no more."""
    return count(said) <= _BARE or _listed(hearing, "pointing").found(said)


def _is_named(said: str, names: tuple[str, ...]) -> bool:
    text = said.casefold()
    return any(one in text for one in names)


def _names(notes: Notes, hearing: Hearing) -> tuple[str, ...]:
    """The names of the files of this application, as a sentence may hold them."""
    kept = [one.name for one in notes.application.evidence]
    sent = [one.name for one in hearing.message.attachments]
    return tuple(dict.fromkeys(fold(one).casefold() for one in (*kept, *sent)))


def _listed(hearing: Hearing, meaning: str) -> Phrases:
    return phrasefiles.listed("city", FILE, hearing.language, meaning)
