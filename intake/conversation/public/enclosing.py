"""Files that come with what the public says, or with the answer to a letter about it.

Invariant: every file is told of, kept or not; it is kept with what its sender says and with nothing
that somebody else said.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.cases import Case, CaseKind
from intake.consultation import Consulted, Opinion, State
from intake.consultation.files import VoiceFile, in_words
from intake.consultation.voices import GONE
from intake.conversation.public import public_letters
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.turns import Turn
from intake.messages import Attachment, Message
from intake.notices import (
    Addressed,
    SpokenKind,
    ToPublic,
    VoiceConfirmed,
    VoiceFileNoted,
    VoiceUnclear,
)

LONGEST_NAME = 80
"""Characters of a file's name that a letter repeats: nobody can send one by it."""
_ENDING = re.compile(r"\.([a-z0-9]{1,5})\Z", re.IGNORECASE)
_NO_DOMAIN = re.compile(
    r"pdf|docx?|od[tsp]|rtf|xlsx?|csv|pptx?|txt|png|jpe?g|gif|tiff?|bmp|webp|heic|eml|msg|ics|xml"
    r"|json|html?|mp[34]|avi|exe|rar|7z",
    re.IGNORECASE,
)
"""Endings of which no mail program makes a link, as it does of "zip"."""


def keep(hearing: PublicHearing, message: Message, turn: Turn) -> Turn:
    """The turn with the files of its message, each told of in its letter."""
    if not message.attachments or not any(map(_tells, turn.letters)):
        return turn
    voices = _voices(hearing, message, turn)
    accepted = {one.digest: one for one in message.attachments if one.accepted}
    files = tuple(_file(voice, message, one) for voice in voices for one in accepted.values())
    return replace(
        turn,
        letters=_told(hearing, turn.letters, message.attachments, voices),
        cases=(*turn.cases, *_cases(message, voices, files, turn)),
        consulted=turn.consulted + Consulted(files=files),
    )


def _tells(letter: Addressed) -> bool:
    return isinstance(letter.notice, ToPublic)


def _voices(hearing: PublicHearing, message: Message, turn: Turn) -> tuple[Opinion, ...]:
    """The words that the files belong to: those that the mail says or confirms, else those of the
    letter that it answers and leaves as they are. A vote has none.
    """
    person = hearing.person(message.sender.address)
    changed = turn.consulted.voices
    mine = [one for one in changed if one.person == person and one.state not in GONE]
    if not mine and not changed and hearing.named and hearing.named.voice.person == person:
        stays = any(isinstance(one.notice, VoiceConfirmed | VoiceUnclear) for one in turn.letters)
        is_gone = hearing.named.voice.state in (*GONE, State.MODERATED)
        mine = [hearing.named.voice] if stays and not is_gone else []
    return tuple(one for one in mine if isinstance(one, Opinion))


def _file(voice: Opinion, message: Message, file: Attachment) -> VoiceFile:
    return VoiceFile(
        city=voice.city,
        person=voice.person,
        given_at=voice.given_at,
        message=message.id,
        digest=file.digest,
        name=file.name,
        type=file.type,
        size=file.size,
    )


# --- what is said -------------------------------------------------------------------------------


def _told(
    hearing: PublicHearing,
    letters: Sequence[Addressed],
    files: Sequence[Attachment],
    voices: Sequence[Opinion],
) -> tuple[Addressed, ...]:
    """The letters, that of each voice with its files; where there is none, the first that can."""
    kinds = {
        (said.kind, said.city): said.kind
        for said in (public_letters.spoken(hearing, one) for one in voices)
    }
    about = [kinds.get(_about(one)) for one in letters]
    if not any(about):
        first = next(at for at, one in enumerate(letters) if _tells(one))
        kind = public_letters.kind_of(voices[0]) if voices else None
        return tuple(
            _noting(one, files, kind) if at == first else one for at, one in enumerate(letters)
        )
    return tuple(
        _noting(one, files, kind) if kind else one for one, kind in zip(letters, about, strict=True)
    )


def _about(letter: Addressed) -> tuple[SpokenKind, str]:
    voice = getattr(letter.notice, "voice", None) if _tells(letter) else None
    return (voice.kind, voice.city) if voice else ("vote", "")


def _noting(
    letter: Addressed, files: Sequence[Attachment], kind: SpokenKind | None
) -> Addressed:  # fmt: skip
    assert isinstance(letter.notice, ToPublic)
    noted = tuple(
        VoiceFileNoted(
            name=shown(one.name),
            size=one.size,
            accepted=one.accepted,
            reason=one.reason,
            kept_with=kind if one.accepted else None,
        )
        for one in files
    )
    return replace(letter, notice=replace(letter.notice, files=noted))


def shown(name: str) -> str:
    """A file's name as a letter repeats it: whoever chose it, no program makes a link of it."""
    ending = _ENDING.search(name)
    stem = name[: ending.start()] if ending else name
    is_plain = ending is None or _NO_DOMAIN.fullmatch(ending[1])
    if not is_plain or public_letters.is_linked(stem):
        return f"…{ending[0] if ending else ''}"
    return name if len(name) <= LONGEST_NAME else f"{stem[:LONGEST_NAME]}…"


def _cases(
    message: Message, voices: Sequence[Opinion], files: Sequence[VoiceFile], turn: Turn
) -> tuple[Case, ...]:
    """That a file came with words that stood before: organizers may have read them already."""
    changed = {one.number for one in turn.consulted.voices}
    told = [
        one for one in voices if one.state is not State.UNCONFIRMED and one.number not in changed
    ]
    if not told or not files:
        return ()
    names = "; ".join(dict.fromkeys(map(in_words, files)))
    numbers = ", ".join(f"`citydesk voices show {one.number}`" for one in told)
    case = Case(
        kind=CaseKind.QUESTION,
        text=f"{message.sender.in_full} sent this with what they said ({numbers}): {names}",
        at=message.received_at,
        message=message.id,
        contact=message.sender.key,
    )
    return (case,)
