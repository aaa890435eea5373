"""An award and its documents: a numbered certificate and a numbered licence for a titled city (V9).

Invariant: of each kind at most one document is valid, every number ever given stays on the award,
and a number neither counts documents nor can be guessed without the desk's secret.
"""

import hashlib
import hmac
import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from intake import names
from intake.answers.folding import UNSPACED
from intake.contacts import Keys
from intake.errors import Refusal

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""What numbers are written in: nothing that is taken for another (0 O, 1 I L). 31 is prime, so that
the check character tells every single slip and every two characters changed round."""
NONCE_BYTES = 16
_DRAWN = 11  # 31 ** 11 numbers, 54 bits
_GAP = r"[\s\-\u2010-\u2014\u2212]{0,3}"
_LETTER = rf"[^\W_{UNSPACED}\u0600-\u06ff\u0900-\u097f]"
"""A letter or figure that goes on with a number: scripts that share none stand right beside it."""
_NUMBER = re.compile(
    rf"(?<!{_LETTER})GDC{_GAP}([0-9]{{4}})" + rf"{_GAP}([0-9A-Z]{{4}})" * 3 + rf"(?!{_LETTER})"
)

_WELL_FORMED = re.compile("GDC-([0-9]{4})" + f"-([{LETTERS}]{{4}})" * 3)


class Kind(StrEnum):
    CERTIFICATE = "certificate"
    LICENCE = "licence"


class Validity(StrEnum):
    """`replaced` when another number was issued in its place, `revoked` when it was taken back."""

    VALID = "valid"
    REPLACED = "replaced"
    REVOKED = "revoked"


class Standing(StrEnum):
    """A document's validity, or why there is none: `misread` is no number at all."""

    VALID = "valid"
    REPLACED = "replaced"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    MISREAD = "misread"


@dataclass(frozen=True, kw_only=True)
class Document:
    """One numbered document. `reason` and `ended_at` say why and when it ceased to be valid.

    `replaces` is the number it was issued for, `seal` the head of the sealed chain printed on it.
    `city`, `own_name` and `language` are what it says: they stay where the award's change. One
    that had ended before they were kept has none.
    """

    number: str
    kind: Kind
    issued_at: datetime
    validity: Validity = Validity.VALID
    reason: str = ""
    ended_at: datetime | None = None
    replaces: str | None = None
    seal: str = ""
    city: str = ""
    own_name: str = ""
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Award:
    """The honorary title of one city and its documents, oldest first.

    `own_name` is the city's name as its people write it, in `language` (RFC 5646); `city` and
    `country` are English. `title`, `programme`, `edition`, `convention`, `issuers` and
    `rules_on` are the call's words (V10), `awarded_on` the day of the official announcement.
    `nonce` is what its numbers are drawn with: chance of this award alone, told to nobody.
    """

    application: int
    city: str
    own_name: str
    language: str
    country: str
    title: str
    programme: str
    edition: str
    convention: str
    issuers: tuple[str, ...]
    rules_on: date
    awarded_on: date
    documents: tuple[Document, ...] = ()
    nonce: bytes = field(default=b"", repr=False)

    def latest(self, kind: Kind) -> Document | None:
        """The last document of a kind, whatever became of it."""
        return next((one for one in reversed(self.documents) if one.kind is kind), None)

    def find(self, number: str) -> Document | None:
        return next((one for one in self.documents if one.number == number), None)


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What is known of a number that somebody wrote; of none of ours there is no award.

    The award is named as its document names it, whatever was issued since.
    """

    number: str
    state: Standing
    award: Award | None = None
    document: Document | None = None


@dataclass(frozen=True, kw_only=True)
class Draw:
    """What a new document is made with: the desk's keys and a nonce that no other one ever gets.

    ValueError where the nonce is shorter than 16 bytes.
    """

    keys: Keys = field(repr=False)
    nonce: bytes = field(repr=False)
    at: datetime
    seal: str = ""

    def __post_init__(self) -> None:
        if len(self.nonce) < NONCE_BYTES:
            raise ValueError(f"a nonce is at least {NONCE_BYTES} bytes")


def issue(award: Award, kind: Kind, draw: Draw) -> Award | Refusal:
    """The award with its first document of a kind."""
    if not (names.is_said(award.city) and names.is_said(award.own_name)):
        return Refusal(reason="no_name", text="Say the city's name in English and in its script.")
    if award.latest(kind):
        return Refusal(
            reason="issued",
            text=f"The {kind} of {award.city} is issued; issue it again with a reason.",
        )
    return _with_new(award, kind, draw)


def reissue(award: Award, kind: Kind, draw: Draw, *, reason: str) -> Award | Refusal:
    """The award with a new document of a kind in the place of the last one.

    A valid one is replaced; one that was revoked stays so. Both numbers keep their history.
    """
    last = award.latest(kind)
    if not last:
        return Refusal(reason="not_issued", text=f"{award.city} has no {kind} yet; issue it.")
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why another document is issued.")
    return _with_new(_ended(award, last, Validity.REPLACED, reason, draw.at), kind, draw)


def revoke(award: Award, number: str, *, reason: str, at: datetime) -> Award | Refusal:
    """The award with a valid document taken back, which only a new document can make good."""
    found = award.find(number)
    if not found:
        return Refusal(reason="unknown", text=f"{award.city} has no document {number}.")
    if found.validity is Validity.REVOKED:
        return Refusal(reason="revoked", text=f"{number} is revoked already: {found.reason}")
    if found.validity is Validity.REPLACED:
        newer = next((one.number for one in award.documents if one.replaces == number), "another")
        text = (
            f"{number} was replaced by {newer} and is not valid already: {found.reason} "
            f"To take back what stands in its place, revoke {newer}."
        )
        return Refusal(reason="replaced", text=text)
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why it is revoked.")
    return _ended(award, found, Validity.REVOKED, reason, at)


def printed(award: Award) -> tuple[str, ...]:
    """What stands on the documents in any script: the city's names and its country's."""
    return award.own_name, award.city, award.country


def check(number: str, award: Award | None) -> Checked:
    """What the award that has this number, if any, tells of it."""
    document = award.find(number) if award else None
    if award and document:
        state = Standing(document.validity.value)
        return Checked(
            number=number, state=state, award=_as_said(award, document), document=document
        )
    return Checked(number=number, state=Standing.MISREAD if is_slip(number) else Standing.UNKNOWN)


def draw_number(award: Award, kind: Kind, draw: Draw) -> str:
    """A number like GDC-2025-7K4M-2XQ9-HTR3: the same for the same nonce, nothing else tells it."""
    year = _year(award)
    words = f"document:{award.application}:{year}:{kind}:".encode() + draw.nonce
    drawn = int.from_bytes(hmac.new(draw.keys.secret, words, hashlib.sha256).digest())
    figures = "".join(
        LETTERS[drawn // len(LETTERS) ** place % len(LETTERS)] for place in range(_DRAWN)
    )
    return _written(year, figures + _check(year, figures))


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers in what a person wrote, each once: any case, width, blanks and dashes.

    Where the check character does not agree it is a slip, and `is_slip` says so.
    """
    found = _NUMBER.finditer(unicodedata.normalize("NFKC", text).upper())
    return tuple(dict.fromkeys(_written(one[1], one[2] + one[3] + one[4]) for one in found))


def without_numbers(text: str) -> str:
    """A text without the numbers of documents in it."""
    return _NUMBER.sub(" ", unicodedata.normalize("NFKC", text).upper())


def is_slip(number: str) -> bool:
    """Whether no document can have this number: it was misread or mistyped."""
    found = _WELL_FORMED.fullmatch(number)
    if not found:
        return True
    figures = "".join(found.groups()[1:])
    return figures[-1] != _check(found[1], figures[:-1])


def _with_new(award: Award, kind: Kind, draw: Draw) -> Award:
    last = award.latest(kind)
    document = Document(
        number=draw_number(award, kind, draw),
        kind=kind,
        issued_at=draw.at,
        replaces=last.number if last else None,
        seal=draw.seal,
        city=award.city,
        own_name=award.own_name,
        language=award.language,
    )
    if award.find(document.number):
        raise ValueError("this nonce was used before")
    return replace(award, documents=(*award.documents, document))


def _ended(award: Award, document: Document, to: Validity, reason: str, at: datetime) -> Award:
    if document.validity is not Validity.VALID:
        return award
    ended = replace(document, validity=to, reason=reason.strip(), ended_at=at)
    kept = (ended if one.number == document.number else one for one in award.documents)
    return replace(award, documents=tuple(kept))


def _as_said(award: Award, document: Document) -> Award:
    """The award by the names on a document; by the English one where that is all that is known."""
    city = document.city or award.city
    if not document.own_name:
        return replace(award, city=city, own_name=city, language="en")
    return replace(award, city=city, own_name=document.own_name, language=document.language)


def _year(award: Award) -> str:
    """The year in the edition's name, else the year of the award."""
    found = re.search(r"(?<!\d)[0-9]{4}(?!\d)", award.edition)
    return found[0] if found else f"{award.awarded_on:%Y}"


def _written(year: str, figures: str) -> str:
    return "-".join(("GDC", year, figures[:4], figures[4:8], figures[8:]))


def _check(year: str, figures: str) -> str:
    """The year counts too, so that a slip in it is one."""
    drawn = sum(weight * LETTERS.index(one) for weight, one in enumerate(figures, start=2))
    told = sum(weight * int(one) for weight, one in enumerate(year, start=len(figures) + 2))
    return LETTERS[(drawn + told) % len(LETTERS)]
