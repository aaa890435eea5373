"""A titled city's certificate and licence: issued, issued again, revoked. A turn, or why not.

Invariant: whatever becomes of a document is in the journal with who, what and why, and the city
hears of it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from intake import awards
from intake.answers.geography import countries
from intake.awards import Award, Document, Draw, Kind, Validity
from intake.calls.identity import CITY
from intake.calls.model import text_in
from intake.contacts import Contact
from intake.conversation.city.answers import own_names
from intake.conversation.city.contacts import identity
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import Addressed, CityNotice, DocumentRevoked, DocumentsIssued

Drawing = Callable[[Award], Draw]
"""What the award's next document is made with: the same until there is one more."""


def grant(
    proceeding: Proceeding, former: Award | None, reason: str, drawing: Drawing, *, nonce: bytes
) -> Turn:
    """The award of a title that has just taken effect, with both documents.

    `former` is that of an earlier title of the city, which was taken back: its numbers stay.
    """
    award = _awarded(proceeding, former, nonce)
    turn = _noted(award, "awarded", city=award.city, own_name=award.own_name,
                  language=award.language, title=award.title, edition=award.edition,
                  country=award.country)  # fmt: skip
    for kind in Kind:
        award = _another(award, kind, reason, drawing)
        act = "document_issued" if not _last(award, kind).replaces else "document_reissued"
        turn += _said_of(proceeding, award, act, _last(award, kind), reason)
    letters = _issued(proceeding, award, tuple(Kind), "")
    at_once = tuple(replace(one, hold=False) for one in letters)  # with that about the title
    return replace(turn, awards=(award,), letters=at_once)


def printed(proceeding: Proceeding) -> tuple[str, ...]:
    """The names that a title's documents would show."""
    return awards.printed(_awarded(proceeding, proceeding.award, b""))


def unsure(proceeding: Proceeding) -> str | None:
    """The name on a title's documents that the city should be asked about before they are made."""
    award = _awarded(proceeding, proceeding.award, b"")
    if _told(proceeding):
        return None
    is_sure = own_names.is_sure(proceeding.application, award.city, award.own_name)
    return None if is_sure else award.own_name


def reissue(
    proceeding: Proceeding, kind: Kind, reason: str, drawing: Drawing, *, own_name: str
) -> Turn | Refusal:
    """A new document in the place of the last one; with another `own_name` both are issued anew.

    One name stands on both, so that no number ever shows two names: the one that the city told,
    where no organizer has given another.
    """
    former = proceeding.award
    if not former:
        return _not_awarded(proceeding)
    if not _is_corrected(former):
        own_name = own_name.strip() or _told(proceeding)
    kinds: tuple[Kind, ...] = (kind,)
    award = former
    if own_name.strip() and own_name.strip() != former.own_name:
        spoken = own_names.language_of(proceeding.application, own_name.strip())
        award = replace(former, own_name=own_name.strip(), language=spoken)
        kinds += tuple(one for one in Kind if one is not kind and _is_valid(award.latest(one)))
    turn = Turn()
    for one in kinds:
        anew = awards.reissue(award, one, drawing(award), reason=reason)
        if isinstance(anew, Refusal):
            return anew
        award = anew
        turn += _said_of(proceeding, award, "document_reissued", _last(award, one), reason)
    return replace(turn, awards=(award,), letters=_issued(proceeding, award, kinds, reason))


def _is_valid(document: Document | None) -> bool:
    return document is not None and document.validity is Validity.VALID


def revoke(proceeding: Proceeding, number: str, reason: str) -> Turn | Refusal:
    """One document taken back; the city hears why."""
    if not proceeding.award:
        return _not_awarded(proceeding)
    award = awards.revoke(proceeding.award, number, reason=reason, at=proceeding.now)
    if isinstance(award, Refusal):
        return award
    document = award.find(number)
    assert document

    def say(contact: Contact) -> CityNotice:
        return DocumentRevoked(
            application=award.application,
            city=proceeding.application.city,
            document=document,
            reason=reason,
        )

    turn = _said_of(proceeding, award, "document_revoked", document, reason)
    return replace(turn, awards=(award,), letters=proceeding.letters(say))


def revoke_all(proceeding: Proceeding, reason: str) -> Turn:
    """What a title taken back takes with it; the letter about that says so."""
    award, turn = proceeding.award, Turn()
    valid = [one for one in award.documents if one.validity is Validity.VALID] if award else []
    for one in valid:
        assert award
        after = awards.revoke(award, one.number, reason=reason, at=proceeding.now)
        assert isinstance(after, Award)
        award = after
        turn += _said_of(proceeding, award, "document_revoked", one, reason)
    return replace(turn, awards=(award,)) if award and valid else turn


def numbers(turn: Turn) -> tuple[str, ...]:
    """The numbers of the documents that a turn tells of."""
    told = (one.words for one in turn.entries if one.act.startswith("document_"))
    return tuple(str(words["number"]) for words in told)


def _not_awarded(proceeding: Proceeding) -> Refusal:
    number = proceeding.application.number
    return Refusal(
        reason="not_awarded",
        text=f"Application {number} holds no title, so it has no certificate and no licence.",
    )


def _awarded(proceeding: Proceeding, former: Award | None, nonce: bytes) -> Award:
    application, call = proceeding.application, proceeding.call
    city, country = identity.named(application)  # where another application holds the city
    name = application.city or city or f"City {application.number}"
    name, own_name, language = _called(proceeding, name, former)
    return Award(
        application=application.number,
        city=name,
        own_name=own_name,
        language=language,
        country=countries.name(application.country or country or ""),
        title=text_in(call.honorary_title, "en"),
        programme=text_in(call.title, "en"),
        edition=call.edition,
        convention=text_in(call.convention, "en"),
        issuers=call.issuers,
        rules_on=date.fromisoformat(call.rules_date),
        awarded_on=proceeding.now.astimezone(call.timezone).date(),
        documents=former.documents if former else (),
        nonce=former.nonce if former else nonce,
    )


def _told(proceeding: Proceeding) -> str:
    """The name that the city told when it was asked."""
    ceremony = proceeding.ceremony
    return own_names.told(proceeding.application, ceremony.own_name if ceremony else None)


def _called(proceeding: Proceeding, name: str, former: Award | None) -> tuple[str, str, str]:
    """English name, own name and its language.

    What an organizer corrected on an earlier title stays, until the city names itself anew.
    """
    application = proceeding.application
    english, own_name, language = own_names.called(application, name)
    if former and former.city in (name, english) and _is_corrected(former):
        answer = application.current.get(CITY)
        if answer is None or answer.at <= max(one.issued_at for one in former.documents):
            return former.city, former.own_name, former.language
    if told := _told(proceeding):
        return name, told, own_names.language_of(application, told)
    return english, own_name, language


def _is_corrected(award: Award) -> bool:
    """Whether an earlier document named the city otherwise: of one long ended that is not kept."""
    return any(one.own_name != award.own_name for one in award.documents)


def _another(award: Award, kind: Kind, reason: str, drawing: Drawing) -> Award:
    draw = drawing(award)
    if award.latest(kind):
        outcome = awards.reissue(award, kind, draw, reason=reason)
    else:
        outcome = awards.issue(award, kind, draw)
    assert isinstance(outcome, Award), outcome
    return outcome


def _last(award: Award, kind: Kind) -> Document:
    document = award.latest(kind)
    assert document
    return document


def _issued(
    proceeding: Proceeding, award: Award, kinds: tuple[Kind, ...], reason: str
) -> tuple[Addressed, ...]:
    def say(contact: Contact) -> CityNotice:
        return DocumentsIssued(
            application=award.application,
            city=proceeding.application.city,
            documents=tuple(_last(award, kind) for kind in kinds),
            reason=reason,
            verify_at=proceeding.verify_at,
            own_name=award.own_name,
        )

    return proceeding.letters(say)


def _said_of(
    proceeding: Proceeding, award: Award, act: str, document: Document, reason: str
) -> Turn:
    more: dict[str, object] = {} if act == "document_revoked" else {"seal": document.seal}
    if document.replaces:
        more |= {"replaces": document.replaces, "own_name": award.own_name,
                 "language": award.language}  # fmt: skip
    return _noted(award, act, kind=document.kind.value, number=document.number,
                  reason=" ".join(reason.split()), by=proceeding.organizer, **more)  # fmt: skip


def _noted(award: Award, act: str, **words: object) -> Turn:
    return Turn(entries=(Entry(application=award.application, act=act, words=words),))
