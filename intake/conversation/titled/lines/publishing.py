"""What a city agrees to have published about it: asked line by line, answered in one reply.

Invariant: a line is agreed to only by a contact whom nobody can pass for, in an answer to the
letter that shows its words; an answer that leaves a line open settles none.
"""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from intake.applications import Answer, Application
from intake.calls.model import Call, Stage, text_in
from intake.cases import Case, CaseKind
from intake.consultation import Consent, Consulted, Line, publication
from intake.contacts import Contact
from intake.conversation.city.contacts import identity
from intake.conversation.proceedings import Proceeding
from intake.conversation.spelling import fold, squeeze
from intake.conversation.titled.lines import (
    amending,
    half_read,
    narrowing,
    publishing_clauses,
    publishing_headed,
    publishing_reading,
    publishing_tokens,
    unpublishing_reading,
)
from intake.conversation.turns import EXCERPT, OWN, Dossier, Hearing, Turn, to_contact
from intake.errors import Refusal
from intake.journal import Entry
from intake.names import ERASED
from intake.notices import (
    Addressed,
    CityNotice,
    LinesAsked,
    LinesSettled,
    Received,
    ShownLine,
    StageMoved,
    WhyUnclear,
)

LONGEST = 500
"""Characters of a line: what a letter can show whole."""
LINES = "lines:"
"""How the `pending` of a letter about lines begins."""
ABOUT_LINES = (LinesAsked.name, LinesSettled.name)
_NOTHING = frozenset({
    "question_passed_on", "already_registered", "after_registration", "statement_shown",
    "confirm_which", "person_asked", "submit_needs_letter",
})  # fmt: skip
"""Remarks of a letter that says nothing of what was asked."""
ANSWERED = (*ABOUT_LINES, StageMoved.name)
"""Letters that an answer about lines may name: the one of the stage is sent with the question."""


def ask(proceeding: Proceeding) -> Turn:
    """Letters that ask about the city's lines, where it has not settled all of them."""
    call, application = proceeding.call, proceeding.application
    found = lines(call, application, proceeding.lines)
    if not publication.unsettled(found):
        return Turn()

    def say(contact: Contact) -> CityNotice:
        return LinesAsked(
            application=application.number,
            city=application.city,
            lines=shown(call, found, contact.language),
            opens_at=_opens_at(call),
        )

    known = set(proceeding.lines)
    new = tuple(one for one in found if one not in known)
    letters = (replace(one, pending=shown_as(found)) for one in proceeding.letters(say))
    return Turn(letters=tuple(letters), consulted=Consulted(lines=new))


def lines(call: Call, application: Application, standing: Sequence[Line]) -> tuple[Line, ...]:
    """The lines as the city's answers make them, with what it said of those that are unchanged."""
    if call.consultation is None:
        return ()
    words = _words(call, application, standing)
    return publication.proposed(call.consultation, application.number, words, standing)


def shown(call: Call, found: Sequence[Line], language: str) -> tuple[ShownLine, ...]:
    """The lines with their numbers, as a letter shows them."""
    told = {Consent.AGREED: True, Consent.REFUSED: False, Consent.ASKED: None}
    return tuple(
        ShownLine(
            number=number,
            label=text_in(call.question(one.question).label, language),
            words=one.words,
            is_agreed=told[one.consent],
        )
        for number, one in enumerate(found, start=1)
    )


def hear(hearing: Hearing, application: Application) -> Turn | None:
    """An answer to a letter about lines; None where the mail is about something else."""
    dossier, found = hearing.dossier, _kept(hearing.dossier)
    if not found or application.is_over:
        return None
    text, asked = publishing_reading.apart(
        unsigned(hearing, application).message.reply, hearing.language
    )
    said = choice(hearing, found, text)
    is_beside = dossier.letter is not None and dossier.letter.notice == StageMoved.name
    if said is None or (is_beside and not _is_told(hearing, said, text)):
        return None
    is_shown = is_beside or (dossier.letter and dossier.letter.pending == shown_as(found))
    if is_shown and is_answered(hearing) and (part := amending.partly(hearing, found, text)):
        return settled(hearing, application, part, asked)
    is_told = publishing_reading.says_which(text, hearing.language)
    if is_only_thanks(hearing, found, said.agreed, is_told=is_told):
        return None
    chosen = publication.all_settled(found, said.agreed, hearing.contact.address.key, hearing.now)
    if not (is_shown and said.is_clear) or isinstance(chosen, Refusal):
        why = publishing_reading.why_unclear(text, len(found), hearing.language)
        is_kept = narrowing.keeps_all(text, len(found), hearing.language)
        refused = publishing_clauses.refused(text, len(found), hearing.language)
        whole = squeeze(hearing.message.reply)
        named = half_read.named(text, len(found), hearing.language)
        off = () if is_kept else refused | named
        if held := held_back(hearing, application, found, off, whole):
            return held
        return again(hearing, application, found, asked, why=why if is_shown else "changed")
    return settled(hearing, application, chosen, asked)


def choice(hearing: Hearing, found: Sequence[Line], text: str) -> publishing_reading.Choice | None:
    """What the text says of these lines; None where it does not seem to speak of them."""
    told = shown(hearing.dossier.call, found, hearing.contact.language)
    called, names = [one.label for one in told], names_of(hearing, found)
    headed = publishing_headed.none(text, hearing.language)
    return headed or publishing_reading.read(text, len(found), hearing.language, called, names)


def is_only_thanks(
    hearing: Hearing, found: Sequence[Line], agreed: Collection[int], *, is_told: bool
) -> bool:
    """Whether it answers a letter that tells what stands, and would publish more by a word that
    does not tell which ("Fine, thanks" below "none may be published")."""
    letter = hearing.dossier.letter
    stood = {n for n, one in enumerate(found, start=1) if one.consent is Consent.AGREED}
    is_asked = letter is None or letter.notice != LinesSettled.name
    return not (is_asked or is_told) and not stood.issuperset(agreed)


def unsigned(hearing: Hearing, application: Application) -> Hearing:
    """The mail without its signature, of which no word speaks of lines."""
    count, language = len(hearing.dossier.lines()), hearing.language
    return identity.unsigned(
        application, hearing, lambda line: publishing_tokens.speaks(fold(line), count, language)
    )


def names_of(hearing: Hearing, found: Sequence[Line]) -> list[tuple[str, ...]]:
    """What a contact may call each of these lines."""
    return [_names(hearing, one) for one in found]


def _names(hearing: Hearing, line: Line) -> tuple[str, ...]:
    """What a contact may call a line: its label, and the cues of its question."""
    question, spoken = hearing.call.question(line.question), hearing.language.partition("-")[0]
    own = text_in(question.label, hearing.contact.language)
    cues = (*question.cues.get(spoken, ()), *question.cues.get("en", ()))
    return (own, text_in(question.label, "en"), *cues)


def is_answered(hearing: Hearing) -> bool:
    """Whether the mail answers a letter about lines, of which any is published."""
    letter = hearing.dossier.letter
    is_about = letter is not None and letter.notice in ABOUT_LINES
    return is_about and any(one.consent is Consent.AGREED for one in _kept(hearing.dossier))


def held_open(hearing: Hearing, application: Application, turn: Turn) -> Turn:
    """The turn of an answer to a letter about lines that came to nothing else.

    Its letter says which are open and which are still shown, and how to answer, and quotes whatever
    is more than manners; a person sees all that the letter says was passed on, and what speaks of
    lines or of a condition. Shown lines that it names are off until then.
    """
    found, letter = _kept(hearing.dossier), hearing.dossier.letter
    if not letter or letter.notice not in ABOUT_LINES or not _may_be_meant(hearing, found):
        return turn
    mine = next((one for one in turn.letters if _is_of_nothing(one, hearing)), None)
    if application.is_over or mine is None:
        return turn
    said = squeeze(hearing.message.reply)[:EXCERPT]
    of_mail = [one for one in turn.cases if one.message == hearing.message.id]
    text = unsigned(hearing, application).message.reply
    is_said = publishing_reading.says_more(text, len(found), hearing.language)
    asked = said if publishing_reading.speaks(text, len(found), hearing.language) else ""
    anew = shown_anew(
        hearing,
        application,
        found,
        fault=said[:LONGEST] if is_said and not of_mail and not asked else "",
        asked=said if of_mail else asked,
    )
    wished = unpublishing_reading.numbered(text, hearing.language) if is_answered(hearing) else ()
    if held := held_back(hearing, application, found, wished, said):
        letters = tuple(one for one in turn.letters if one is not mine)
        cases = tuple(one for one in turn.cases if one not in of_mail)
        return replace(turn, letters=letters, cases=cases) + held
    whole = replace(of_mail[0], text=said) if of_mail else None
    others = (whole if of_mail and one is of_mail[0] else one for one in turn.cases)
    cases = () if of_mail else _asked(hearing, application, asked)
    return replace(
        turn,
        letters=(*anew.letters, *(one for one in turn.letters if one is not mine)),
        entries=(*turn.entries, *anew.entries),
        cases=(*(one for one in others if one), *cases),
    )


def _may_be_meant(hearing: Hearing, found: Sequence[Line]) -> bool:
    """Whether a line is open, or one that is shown may be wanted off the page."""
    text, language = hearing.message.reply, hearing.language
    is_seeming = is_answered(hearing) and unpublishing_reading.seems(text, language)
    return bool(publication.unsettled(found)) or is_seeming


def _is_of_nothing(letter: Addressed, hearing: Hearing) -> bool:
    """Whether a letter to the writer tells no more than that a person looks, or nobody need."""
    notice = letter.notice
    if letter.to.key != hearing.contact.address.key or not isinstance(notice, Received):
        return False
    receipt = notice.receipt
    is_used = receipt.understood or receipt.misread or receipt.files
    return not is_used and all(one.kind in _NOTHING for one in receipt.remarks)


def held_back(
    hearing: Hearing,
    application: Application,
    found: Sequence[Line],
    perhaps: Collection[int],
    asked: str,
) -> Turn | None:
    """The lines that a contact may want off the page, off until a person looked; None where none
    of them is shown."""
    shown_now = (n for n, one in enumerate(found, start=1) if one.consent is Consent.AGREED)
    held = tuple(number for number in shown_now if number in perhaps)
    if not held:
        return None
    key = hearing.contact.address.key
    chosen = amending.amended(found, (), held, key, hearing.now)
    return settled(hearing, application, chosen, asked[:EXCERPT], held)


def settled(
    hearing: Hearing,
    application: Application,
    chosen: Sequence[Line],
    asked: str,
    held: tuple[int, ...] = (),
) -> Turn:
    """The city hears what stands of its lines now; what else it said a person answers."""
    call = hearing.dossier.call
    notice = LinesSettled(
        application=application.number,
        city=application.city,
        lines=shown(call, chosen, hearing.contact.language),
        held=held,
        passed_on=(asked,) if asked else (),
    )
    pending = shown_as(chosen)
    named = identity.by_name(application, hearing.contact)
    letter = to_contact(notice, named, answering=hearing.message, pending=pending)
    return Turn(
        entries=(_entry(hearing, application, chosen),),
        letters=(letter,),
        cases=_asked(hearing, application, asked),
        consulted=Consulted(lines=tuple(chosen)),
    )


def _asked(hearing: Hearing, application: Application, asked: str) -> tuple[Case, ...]:
    """The question beside it, which a person answers."""
    case = Case(
        kind=CaseKind.QUESTION,
        text=asked,
        at=hearing.now,
        application=application.number,
        message=hearing.message.id,
        contact=hearing.contact.address.key,
    )
    return (case,) if asked else ()


def _is_told(hearing: Hearing, said: publishing_reading.Choice, text: str) -> bool:
    """Whether an answer to the letter of the stage is plainly about the lines."""
    return said.is_clear and publishing_reading.says_which(text, hearing.language)


def in_order(call: Call, kept: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a city in the order of its letters, but for what was erased."""
    known = {one.question: one for one in kept if one.words != ERASED}
    rules = call.consultation
    return tuple(known[id] for id in (rules.published if rules else ()) if id in known)


def shown_as(found: Sequence[Line]) -> str:
    """What tells a letter that shows these very words from one that shows others."""
    told = json.dumps([(one.question, one.words) for one in found]).encode()
    return f"{LINES}{hashlib.sha256(told).hexdigest()[:32]}"


def _kept(dossier: Dossier) -> tuple[Line, ...]:
    """The lines as they are now, where a letter about them is answered, in their order there."""
    letter = dossier.letter
    if letter is None or letter.notice not in ANSWERED or dossier.bond not in OWN:
        return ()
    kept = dossier.lines()
    if letter.notice == StageMoved.name and not publication.unsettled(kept):
        return ()
    return in_order(dossier.call, kept)


def again(
    hearing: Hearing,
    application: Application,
    found: Sequence[Line],
    asked: str,
    *,
    why: WhyUnclear = "words",
) -> Turn:
    """The lines shown anew, since it is open which are meant; what is `asked` is a person's."""
    fault = squeeze(hearing.message.reply)[:LONGEST]
    words = {"message": hearing.message.id, "by": hearing.contact.address.key}
    entry = Entry(application=application.number, act="lines_unclear", words=words)
    cases = _asked(hearing, application, asked)
    letters = shown_anew(hearing, application, found, fault=fault, why=why, asked=asked).letters
    return Turn(entries=(entry,), letters=letters, cases=cases, fruitless=not cases)


def shown_anew(
    hearing: Hearing,
    application: Application,
    found: Sequence[Line],
    *,
    fault: str = "",
    why: WhyUnclear = "words",
    asked: str = "",
) -> Turn:
    """The letter that asks about all lines once more."""
    call, contact = hearing.dossier.call, hearing.contact
    notice = LinesAsked(
        application=application.number,
        city=application.city,
        lines=shown(call, found, contact.language),
        opens_at=_opens_at(call),
        fault=fault,
        why=why,
        passed_on=(asked,) if asked else (),
    )
    named = identity.by_name(application, contact)
    letter = to_contact(notice, named, answering=hearing.message, pending=shown_as(found))
    words = {"message": hearing.message.id, "by": contact.address.key}
    entry = Entry(application=application.number, act="lines_asked", words=words)
    return Turn(entries=(entry,), letters=(letter,))


def _entry(hearing: Hearing, application: Application, chosen: Sequence[Line]) -> Entry:
    told = {one.question: {"consent": one.consent.value, "words": one.words} for one in chosen}
    words = {"lines": told, "by": hearing.contact.address.key, "message": hearing.message.id}
    return Entry(application=application.number, act="lines_settled", words=words)


def _words(call: Call, application: Application, standing: Sequence[Line]) -> Mapping[str, str]:
    """What the city answered, in its own words, as far as a letter can show them.

    Where a colleague was erased, whose words they were, the line stands as the city was asked.
    """
    kept = {one.question: one for one in standing}
    rules = call.consultation
    answers = {id: application.current.get(id) for id in (rules.published if rules else ())}
    told = {id: _as_told(one, kept.get(id)) for id, one in answers.items() if one}
    return {id: words for id, words in told.items() if words and len(words) <= LONGEST}


def _as_told(answer: Answer, line: Line | None) -> str:
    """No line is made of what was said before somebody was erased whom it names."""
    if line and line.words == ERASED and line.settled_at and answer.at <= line.settled_at:
        return ""
    if answer.words == ERASED:
        return line.words if line and line.words != ERASED else ""
    return squeeze(answer.words)


def _opens_at(call: Call) -> datetime:
    return call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].opens_at
