"""From a notice to a letter: a pure function of the notice, the call, the keys and the time.

Invariant: what people wrote reaches subject and body only neutralised, and the number of each
question in the text is its place in `Letter.questions`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from intake.calls.model import Call
from intake.contacts import Keys
from intake.languages import ENGLISH
from intake.notices import NEVER, Addressed, CityNotice, Letter, LetterState, PanelistNotice
from replies import twin
from replies.catalogue import spoken
from replies.environment import environment
from replies.said import plain

SUBJECT = 160
"""Characters of a subject: enough to recognise a thread, short enough for every mail program."""
_MOST_REFERENCES = 20
"""Mails of a thread that a letter refers to besides the one it answers."""

_REPLY = re.compile(
    r"(?:(?:re|aw|sv|vs|antw|antwort|odp|ynt|rif|res|ref|fw|fwd|wg|tr|rv|enc|[iİ]lt|отв|رد|回复|答复|转发"
    r"|返信|転送|회신|답장|전달)"
    r"(?:\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_PLAIN = {
    "whole": False,
    "at_length": False,
    "asked_by": "",
    "by_said": False,
    "submit_said": False,
    "is_last_call": False,
    "asked_at": None,
}
"""What a template may set otherwise for the parts it includes."""
_GAP = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def letter(
    addressed: Addressed,
    *,
    call: Call,
    id: str,
    address: str,
    keys: Keys,
    now: datetime,
    hold: timedelta = timedelta(0),
) -> Letter:
    """The notice written as a letter.

    `address` is the desk's plain mailbox; `id` names the letter in the store and makes its
    Message-ID.
    """
    addressed = _in_time(addressed, now)
    state, due_at = _leaving(addressed, now, hold)
    subject, markdown = _written(addressed, call, address, now)
    return Letter(
        id=id,
        notice=addressed.notice.name,
        to=addressed.to,
        language=spoken(addressed.language),
        subject=subject,
        markdown=markdown,
        as_mail=_as_mail(addressed, call, address, now),
        message_id=f"{keys.letter_id(id)}@{_domain(address)}",
        return_tag=keys.return_tag(id),
        reply_to=_reply_to(address, addressed.token),
        channel=addressed.channel,
        created_at=now,
        due_at=due_at,
        state=state,
        application=addressed.application,
        message=addressed.message,
        in_reply_to=addressed.in_reply_to,
        references=_references(addressed),
        questions=_questions(addressed),
        pending=addressed.pending,
        in_english=_in_english(addressed, call, address, now),
    )


def _leaving(addressed: Addressed, now: datetime, hold: timedelta) -> tuple[LetterState, datetime]:
    """Whether it is held, and when it is due.

    A held letter is due after `hold`, one that waits for its decision not before that, every other
    one now.
    """
    if addressed.waits:
        return LetterState.HELD, NEVER
    if addressed.hold and hold > timedelta(0):
        return LetterState.HELD, now + hold
    return LetterState.QUEUED, addressed.not_before or now


def _as_mail(addressed: Addressed, call: Call, address: str, now: datetime) -> str:
    """What a letter for a contact's chat says in their mailbox, if they leave the chat before."""
    if addressed.channel != "slack" or addressed.application is None:
        return ""
    return "\n".join(_written(replace(addressed, channel="mail"), call, address, now))


def _in_english(
    addressed: Addressed, call: Call, address: str, now: datetime
) -> Callable[[], str] | None:
    """How the letter of another language is written in English, once somebody wants to read it."""
    if spoken(addressed.language) == ENGLISH:
        return None

    def written() -> str:
        notice = twin.of(addressed.notice, call, addressed.language)
        anew = replace(addressed, notice=notice, language=ENGLISH)
        return _written(anew, call, address, now)[1]

    return written


def _in_time(addressed: Addressed, now: datetime) -> Addressed:
    """No letter asks for anything by a day that is over."""
    notice = addressed.notice
    if not isinstance(notice, CityNotice) or not notice.receipt.by or notice.receipt.by >= now:
        return addressed
    return replace(addressed, notice=replace(notice, receipt=replace(notice.receipt, by=None)))


def _written(addressed: Addressed, call: Call, address: str, now: datetime) -> tuple[str, str]:
    """Subject and Markdown: a template's first line is `Subject: …`, the letter follows."""
    known, addressed = addressed.notice, _called(addressed)
    notice = addressed.notice
    is_chat = addressed.channel == "slack"
    spoken_here = environment(spoken(addressed.language), is_chat=is_chat)
    template = spoken_here.get_template(f"{notice.audience}/{notice.name}.md")
    given = {"notice": notice, "known": known, "to": addressed.to}
    given |= {"call": call, "desk": address, "now": now}
    is_opening = addressed.message is None
    text = template.render(**given, **_PLAIN, is_chat=is_chat, is_opening=is_opening)
    first, _, body = text.partition("\n")
    own = plain(first.removeprefix("Subject:"))
    return _subject(addressed, own), _GAP.sub("\n\n", body).strip() + "\n"


def _called(addressed: Addressed) -> Addressed:
    """Its city by the own name, which none has that is written in English after all."""
    notice, own = addressed.notice, addressed.own_name
    if not own or not isinstance(notice, CityNotice) or spoken(addressed.language) == ENGLISH:
        return addressed
    return replace(addressed, notice=replace(notice, city=own))


def _subject(addressed: Addressed, own: str) -> str:
    """The thread's subject where a mail is answered, else the letter's own.

    In a chat no subject holds a thread together: there it says what the letter is, and for whom.
    """
    if addressed.channel == "slack":
        notice = addressed.notice
        city = notice.city if isinstance(notice, CityNotice) else None
        return plain(f"{city}: {own}" if city else own, SUBJECT)
    if addressed.notice.audience == "organizer":
        return plain(f"[Citydesk] {own}", SUBJECT)
    asked = _REPLY.sub("", plain(addressed.subject), count=1).strip()
    return plain(f"Re: {asked}" if asked else own, SUBJECT)


def _reply_to(address: str, token: str | None) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}+{token}@{domain}" if token else address


def _references(addressed: Addressed) -> tuple[str, ...]:
    """The thread, oldest first, ending in the mail that is answered (RFC 5322, 3.6.4).

    Of a long one its first mail and its last ones.
    """
    earlier = tuple(one for one in addressed.references if one != addressed.in_reply_to)
    if len(earlier) > _MOST_REFERENCES:
        earlier = (*earlier[:1], *earlier[1 - _MOST_REFERENCES :])
    return (*earlier, addressed.in_reply_to) if addressed.in_reply_to else earlier


def _questions(addressed: Addressed) -> tuple[str, ...]:
    notice = addressed.notice
    if isinstance(notice, PanelistNotice):
        return tuple(str(one.application) for one in notice.listed)
    if not isinstance(notice, CityNotice):
        return ()
    return tuple(item.question for item in notice.receipt.asked)


def _domain(address: str) -> str:
    return address.rpartition("@")[2]
