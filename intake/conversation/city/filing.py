"""Files that come with a mail: onto the application, each with the question it was sent for.

Invariant: every file is told of, kept or refused; none is linked where that is not plain.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from intake import applications
from intake.applications import Evidence
from intake.calls.identity import CITY, COUNTRY, OFFICE, WRITER
from intake.calls.model import Call, text_in
from intake.conversation.questions import cues, enclosures
from intake.conversation.questions.signs import Sign
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing, Notes, Outcome
from intake.messages import Attachment
from intake.notices import File, Remark

TELLING = 5
"""Letters from which on a word in a file name can tell a question."""
_WHO = frozenset({CITY, COUNTRY, WRITER, OFFICE})
_WORDS, _PARTS = re.compile(r"\w+"), re.compile(r"[^\W_]+")


def keep(notes: Notes, hearing: Hearing) -> Outcome:
    """Accepted files go onto the file, each with the question it was sent for, if that is plain."""
    accepted = [file for file in hearing.message.attachments if file.accepted]
    sent_for = {file.name: _question_of(notes, hearing, file.name) for file in accepted}
    for file in accepted:
        _keep_file(notes, hearing, file, sent_for[file.name])
    files = tuple(_file(one) for one in hearing.message.attachments)
    return Outcome(files=files, remarks=tuple(_lacking(notes, hearing, sent_for.values())))


def _lacking(notes: Notes, hearing: Hearing, sent_for: Collection[str | None]) -> Iterator[Remark]:
    """That a file answers nothing by itself, of what it was sent for or else was asked alone.

    Only where no word of the message answers anything.
    """
    known = notes.application
    if not sent_for or any(one.message == hearing.message.id for one in known.answers):
        return
    told = {one for one in sent_for if one} or _named(hearing, hearing.message.reply)
    for id in sorted(told or _asked_alone(hearing)):
        if id not in known.current:
            label = text_in(hearing.call.question(id).label, hearing.contact.language)
            yield Remark(kind="file_needs_words", words=label)


def _asked_alone(hearing: Hearing) -> set[str]:
    """The one question of the letter that a file without a word answers."""
    asked = hearing.asked[0] if len(hearing.asked) == 1 else ()
    return set() if hearing.message.reply.strip() else _only(set(asked))


def _keep_file(notes: Notes, hearing: Hearing, file: Attachment, question: str | None) -> None:
    kept = Evidence(
        digest=file.digest,
        name=file.name,
        type=file.type,
        size=file.size,
        message=hearing.message.id,
        question=question,
    )
    application = replace(notes.application, evidence=(*notes.application.evidence, kept))
    notes.application = applications.put_back(application, file.digest)
    notes.note(
        "evidence_kept",
        digest=file.digest,
        name=file.name,
        question=question,
        message=hearing.message.id,
    )


def _file(attachment: Attachment) -> File:
    return File(
        name=attachment.name,
        size=attachment.size,
        accepted=attachment.accepted,
        reason=attachment.reason,
    )


def _question_of(notes: Notes, hearing: Hearing, name: str) -> str | None:
    """The question a file was sent for, or None where that is not plain.

    Told by, in this order: a question's ID in the file's name; the file's name in one answer beside
    it; a word of the label of one answered beside it; the only answer that says that a file comes
    with it; the matter of a sentence that says so, or of a caption; the only answer. Who writes and
    for which city is said in most mails; a file counts for it only where nothing else is answered.
    """
    words = {*_WORDS.findall(name.casefold()), *_PARTS.findall(name.casefold())}
    called = {one.id for one in hearing.call.questions if one.id.casefold() in words}
    answers = [one for one in notes.application.answers if one.message == hearing.message.id]
    beside = {one.question for one in answers}
    labelled = {id for id in beside if words & _label_words(hearing.call, id)}
    named = _only(enclosures.naming(answers, name)) or _only(labelled)
    said = enclosures.announcing(answers, hearing.message, hearing.language)
    matter = _announced(hearing) or _captioned(hearing)
    found = called or named or said or matter or beside - _WHO or beside
    return next(iter(found)) if len(found) == 1 else None


def _announced(hearing: Hearing) -> set[str]:
    """The one question that the sentences about files name ("attached is our mandate")."""
    said = "\n".join(enclosures.announced(hearing.message, hearing.language))
    return _named(hearing, said)


def _captioned(hearing: Hearing) -> set[str]:
    """The one question that all of a message names, as what its one file is."""
    words = hearing.message.reply
    if len(hearing.message.attachments) != 1:
        return set()
    spans = [(sign.start, sign.end) for sign in _signs(hearing, fold(words))]
    is_caption = enclosures.is_caption(words, spans, hearing.language)
    return _named(hearing, fold(words)) if is_caption else set()


def _named(hearing: Hearing, words: str) -> set[str]:
    """The one question that the words name."""
    return _only({id for sign in _signs(hearing, words) for id in sign.questions})


def _signs(hearing: Hearing, words: str) -> list[Sign]:
    signs = cues.read(words, cues.gather(hearing.call, hearing.language), hearing.language)
    return [one for one in signs.found if not one.general]


def _only(ids: set[str]) -> set[str]:
    return ids if len(ids) == 1 else set()


def _label_words(call: Call, id: str) -> set[str]:
    """The telling words of a question's label and cues, in every language."""
    question = call.question(id)
    shown = (cue for group in question.cues.values() for cue in group)
    told = " ".join((*question.label.values(), *shown)).casefold()
    return {word for word in _WORDS.findall(told) if len(word) >= TELLING}
