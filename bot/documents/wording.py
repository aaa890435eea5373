"""What stands on a certificate and on a licence, word by word, for the template document.typ.

Invariant: what a title entitles to is said in the words of the rules and no others (V7, V8); what
the rules do not say (how long a licence holds) is not on it.
"""

import re
import unicodedata
from datetime import date
from typing import Any, TypeAlias

from bot.documents import fonts
from intake.awards import Award, Document, Kind
from intake.moments import MONTHS

Words: TypeAlias = dict[str, Any]
"""JSON-able, by the names of the template."""
HOSTING = (
    "is eligible to apply to host the {convention} (Annual Conference) and associated summit forums"
)
PRIORITY = (
    "will be given priority consideration for hosting special investment promotion events "
    "at the {edition} {convention}"
)
MAILBOX = "mailto:"
_JOINERS = "\u200c\u200d"
_UNSHOWN = ("Cc", "Cf")
_TURKISH = re.compile(r"\bTürkiye\b")
"""The one English name of a country in whose capitals the dots stay."""


def address_of(number: str, url: str) -> str:
    """The page that says whether a document holds, under the desk's public address.

    A desk without pages has a mailbox (`mailto:…`): a mail with the number, which it answers.
    """
    if url.startswith(MAILBOX):
        return f"{url}?subject={number}"
    return f"{url.rstrip('/')}/verify/{number}"


def _shown(address: str) -> str:
    """The address as it is read, after "Verify at"."""
    if address.startswith(MAILBOX):
        mailbox = address.removeprefix(MAILBOX).partition("?")[0]
        return f"{mailbox}, by a mail with this number"
    return re.sub(r"^https?://", "", address).replace("/verify/", "/verify/\u200b")


def worded(
    award: Award,
    document: Document,
    *,
    url: str,
    signer: str,
    is_test: bool,
    is_sample: bool,
) -> Words:
    """Everything the template sets, by its names there; of a sample of the call it says so."""
    address = address_of(document.number, url)
    return {
        **_named(award),
        **_said(award, document.kind),
        "kind": document.kind.value,
        "number": document.number,
        "url": address,
        "shown": _shown(address),
        "seal": document.seal,
        "signed": "Signed with a test key: not valid" if is_test else f"Signed by {signer}",
        "mark": "TEST – not valid" if is_test else "SAMPLE – no title" if is_sample else "",
    }


def _named(award: Award) -> Words:
    return {
        "city": tidied(award.city),
        "country": _in_capitals(tidied(award.country)),
        "own": {
            "name": tidied(award.own_name),
            "fonts": fonts.in_order(award.language),
            "rtl": is_right_to_left(award.own_name),
            **_locale(award.language),
        },
        "fonts": fonts.in_order("en"),
        "issuers": list(award.issuers),
        "title": award.title,
        "edition": award.edition,
        "year": award.awarded_on.year,
        "month": award.awarded_on.month,
        "day": award.awarded_on.day,
    }


def _said(award: Award, kind: Kind) -> Words:
    is_certificate = kind is Kind.CERTIFICATE
    told = {"convention": award.convention, "edition": award.edition}
    verb = "is awarded" if is_certificate else "holds"
    return {
        "heading": f"{kind.capitalize()} of the honorary title: {award.title}, {award.city}",
        "description": f"{award.city} {verb} the honorary title of {award.title}.",
        "opening": "This is to certify that the city of" if is_certificate else "The city of",
        "bridge": f"{verb} the honorary title of",
        "programme-line": f"{award.programme}, {award.edition}",
        "entitlements": [
            f"As a city awarded the honorary title, it {HOSTING.format(**told)}.",
            f"It {PRIORITY.format(**told)}.",
        ],
        "dated": f"Awarded on {_day(award.awarded_on)}, "
        f"under the measures of {_day(award.rules_on)}",
    }


def tidied(name: str) -> str:
    """The name as it is set: composed, on one line, without what shows nothing.

    The joiners that shape letters stay (zero-width joiner and non-joiner, in Persian and Hindi).
    """
    line = " ".join(unicodedata.normalize("NFC", name).split())
    return "".join(
        one for one in line if one in _JOINERS or unicodedata.category(one) not in _UNSHOWN
    )


def _in_capitals(country: str) -> str:
    return _TURKISH.sub("TÜRKİYE", country).upper()


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction (Unicode Annex 9, P2 and P3)."""
    ways = (unicodedata.bidirectional(one) for one in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def _locale(language: str) -> Words:
    """The parts of a language tag that shape letters, as the template takes them."""
    primary, *others = re.split("[-_]", language.lower())
    script = next((one for one in others if re.fullmatch("[a-z]{4}", one)), "auto")
    region = next((one for one in others if re.fullmatch("[a-z]{2}", one)), None)
    lang = primary if re.fullmatch("[a-z]{2,3}", primary) else "en"
    return {"lang": lang, "region": region, "script": script}


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
