"""Mails as cities write them: first mails from new writers, and answers to our letters.

Invariant: the same number gives the same mail.
"""

import base64
import quopri
from dataclasses import dataclass
from functools import cache
from html import escape
from random import Random
from typing import Any

from intake.answers.folding import key
from intake.answers.geography import cities, countries
from intake.answers.geography.cities import City
from intake.notices import Letter
from tests.benchmarks.client import Mail
from tests.journeys.desk import ADDRESS

OPENING = """\
Dear organizing committee,

{city} would like to apply as a Global Demonstration City. Our administration has worked on the
digital development of the {part} districts since {year}, and the city council has decided in
{month} to make this work known beyond the region. We have read the {number} pages of the measures
with great interest.

I serve as Head of the {office} Department, and the mayor has authorised our {office} Department
to apply on behalf of the city government. Our city was recognised as a smart city by the national
ministry of digital affairs in {year}, and 5G is in operation in {firms} streets. Street lighting,
water and waste of {firms} quarters are run through IoT sensors.

Could you tell us which of our {firms} documents you need, and by when?
"""
NUMBERED = {
    "V11_writer": "My name is {name}.",
    "V11_office": "Head of the {office} Department",
    "V11_authority": "Yes, the mayor has authorised our {office} Department in {month}.",
    "B1a": "Smart city, recognised by the national ministry of digital affairs in {year}",
    "B1b": "Yes, lighting, water and waste of the {part} districts are run through IoT sensors.",
    "S1": "USD {gdp} billion ({year})",
    "S2": "About {share} billion US dollars in {year}",
    "S3a": "World Smart Cities Forum {year}",
}
OTHERWISE = "Yes, in the {part} districts since {year}."
ANSWERS = (
    "",  # by number
    """\
Thank you for your quick answer of {month}.

My name is {name}, and I serve as Head of the {office} Department. The mayor has authorised us in
{month} to apply. Our GDP is USD {gdp} billion ({year}), and {firms} enterprises operate advanced
digital economic models. We have 5G in the {part} districts and quantum communication. Our city
brain has been in operation in the {part} districts since {year}.
""",
    """\
Please find our {number} answers of {month} below.

Name: {name}
Your office: Deputy Mayor for {office}
Authority to apply: yes, since {month}
GDP of the city: EUR {gdp} billion ({year})
City brain: yes, since {year}, for {firms} streets
Vision: yes, it is set out in our {office} Strategy of {year}.
""",
)
QUESTION = "What does it cost to take part with quarter {number}? We have found no figure.\n"
CLOSING = """\

Kind regards

{name}
Head of the {office} Department
City of {city}
Tel. +48 58 {firms:03d} 00 00
"""
FIRST_NAMES = ("Maria", "John", "Ana", "Lukas", "Leila", "Marek", "Sophie", "Diego", "Elif", "Amir")
LAST_NAMES = (
    "Kowalska",
    "Smith",
    "Pereira",
    "Weber",
    "Haddad",
    "Martin",
    "Rossi",
    "Novak",
    "Silva",
)
OFFICES = ("Digital Development", "Smart City", "Economic", "Innovation", "Data and Technology")
PARTS = ("northern", "southern", "eastern", "western", "inner", "outer", "old", "new")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One who got a letter of ours: where they write from, and the letter."""

    number: int
    city: str
    letter: Letter


@cache
def towns() -> tuple[str, ...]:
    """Cities with plain names that are theirs alone: "Gdynia, Poland"."""
    return tuple(
        f"{city.bare}, {countries.name(city.country)}"
        for city in cities.every()
        if city.bare.isascii() and city.bare.isalpha() and _is_unmistakable(city)
    )


def _is_unmistakable(city: City) -> bool:
    return cities.named(key(city.bare)) == [city] and not countries.find(city.bare, "en")


def first(number: int, city: str = "") -> Mail:
    """The mail of a new writer, for a city of their own where none is given."""
    city = city or towns()[number % len(towns())]
    said, sender = _facts(number, city), f"office{number}@town{number}.example"
    text = OPENING.format(**said) + CLOSING.format(**said | {"city": city.partition(",")[0]})
    name = said["name"]
    headers = _headers(name, sender, ADDRESS, f"Application of {city}", f"first.{number}")
    return Mail(sender=sender, recipient=ADDRESS, raw=_alternative(headers, text, quoted=""))


def answer(asked: Asked) -> Mail:
    """A reply to the letter: by number, in sentences or by label, as plain text or with HTML.

    Of three plain ones, one quotes our whole letter beneath.
    """
    number, letter = asked.number, asked.letter
    said, sender = _facts(number, asked.city), letter.to.address
    answers = ANSWERS[number % len(ANSWERS)] or _by_number(letter)
    text, name = (answers + CLOSING).format(**said), said["name"]
    headers = _headers(name, sender, letter.reply_to, letter.subject, f"answer.{number}")
    headers |= {"In-Reply-To": f"<{letter.message_id}>", "References": f"<{letter.message_id}>"}
    quoted = f"{_WROTE.format(desk=letter.reply_to)}\n{_marked(letter.markdown)}"
    if number % 4 == 0:
        raw = _alternative(headers, text, quoted=quoted[:700])
    else:
        raw = _plain(headers, text + ("\n" + quoted if number % 4 == 1 else ""))
    return Mail(sender=sender, recipient=letter.reply_to, raw=raw)


def question(asked: Asked) -> Mail:
    """A reply that asks an organizer something, and names its number."""
    number, letter, sender = asked.number, asked.letter, asked.letter.to.address
    said = _facts(number, asked.city)
    headers = _headers(
        said["name"], sender, letter.reply_to, letter.subject, f"question.{number}"
    ) | {"In-Reply-To": f"<{letter.message_id}>", "References": f"<{letter.message_id}>"}
    text = QUESTION.format(number=number) + CLOSING.format(**said)
    return Mail(sender=sender, recipient=letter.reply_to, raw=_plain(headers, text))


def _facts(number: int, city: str) -> dict[str, Any]:
    """What one writer tells, so that hardly a sentence is ever written twice."""
    chance = Random(number)  # noqa: S311  the same mail for the same number
    return {
        "number": number,
        "city": city,
        "name": f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}",
        "office": chance.choice(OFFICES),
        "part": chance.choice(PARTS),
        "month": chance.choice(MONTHS),
        "year": chance.randint(2015, 2024),
        "gdp": chance.randint(710, 4990) / 10,
        "share": chance.randint(11, 99) / 10,
        "firms": chance.randint(101, 999),
    }


def _by_number(letter: Letter) -> str:
    answers = (NUMBERED.get(question, OTHERWISE) for question in letter.questions)
    return "".join(f"{place}. {answer}\n" for place, answer in enumerate(answers, start=1))


def _headers(name: str, sender: str, to: str, subject: str, id: str) -> dict[str, str]:
    domain = sender.partition("@")[2]
    return {
        "Received": f"from mail.{domain} (mail.{domain} [192.0.2.{len(id)}])\r\n\tby mx.cities."
        f"example with ESMTPS id 4Xq{id}\r\n\tfor <{to}>; Mon, 07 Apr 2025 10:14:02 +0200",
        "DKIM-Signature": f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s1;\r\n\t"
        "h=from:to:subject:date:message-id:mime-version:content-type;\r\n\t"
        f"bh={base64.b64encode(id.encode() * 2).decode()[:44]};\r\n\tb={_SIGNATURE}",
        "From": f"{name} <{sender}>",
        "To": to,
        "Subject": subject,
        "Date": "Mon, 07 Apr 2025 10:14:01 +0200",
        "Message-ID": f"<{id}.{domain}@mail.{domain}>",
        "MIME-Version": "1.0",
        "User-Agent": "Mozilla Thunderbird",
        "Accept-Language": "en-GB, en-US",
    }


def _plain(headers: dict[str, str], text: str) -> bytes:
    return _joined(headers | _QUOTED | {"Content-Type": "text/plain; charset=UTF-8"}, _qp(text))


def _alternative(headers: dict[str, str], text: str, *, quoted: str) -> bytes:
    """The text twice, as most mail programs send it."""
    paragraphs = "".join(f"<p>{escape(one)}</p>\n" for one in text.split("\n\n"))
    cited = f'<blockquote type="cite">{escape(quoted)}</blockquote>' if quoted else ""
    page = f"<html><body>{paragraphs.replace(chr(10), '<br>')}{cited}</body></html>\n"
    parts = [
        _joined(_QUOTED | {"Content-Type": f"text/{kind}; charset=UTF-8"}, _qp(said))
        for kind, said in (("plain", f"{text}\n{quoted}\n"), ("html", page))
    ]
    body = b"".join(f"--{_BOUNDARY}\r\n".encode() + part for part in parts)
    kind = {"Content-Type": f'multipart/alternative; boundary="{_BOUNDARY}"'}
    return _joined(headers | kind, body + f"--{_BOUNDARY}--\r\n".encode())


def _joined(headers: dict[str, str], body: bytes) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return lines.encode() + b"\r\n" + body


def _qp(text: str) -> bytes:
    return quopri.encodestring(text.encode()).replace(b"\n", b"\r\n")


def _marked(text: str) -> str:
    return "".join(f"> {line}".rstrip() + "\n" for line in text.splitlines())


_WROTE = "On Mon, 7 Apr 2025 at 09:02, Citydesk <{desk}> wrote:"
_BOUNDARY = "------------0a1b2c3d4e5f6a7b8c9d"
_QUOTED = {"Content-Transfer-Encoding": "quoted-printable"}
_SIGNATURE = "\r\n\t ".join([base64.b64encode(bytes(range(48))).decode()] * 5)
