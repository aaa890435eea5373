"""Whole mails through the whole conversation: what goes on the file, what is asked again."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers.values import (
    Amount,
    Choice,
    Count,
    Events,
    NotAvailable,
    Place,
    Span,
    Text,
    Value,
    Venue,
    YesNo,
)
from intake.applications import State
from intake.calls.model import text_in
from tests.intake.conversation.town import ANNA, Town, a_complete_town, a_shown_town, a_town


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail of `mails.toml` or of another language's file; `asked` None is a first mail."""

    name: str
    text: str
    says: dict[str, str]
    asked: tuple[str, ...] | None = None
    known: str = ""
    left: tuple[str, ...] | None = None
    remarks: tuple[str, ...] | None = None
    language: str | None = None


def mails_in(path: Path, language: str | None = None) -> list[Mail]:
    """The mails of a file, written in this language."""
    told = tomllib.loads(path.read_text("utf-8"))
    found = []
    for one in told["mails"]:
        asked = one.pop("asked", None)
        asked = told["letters"].get(asked) if isinstance(asked, str) else asked
        left, remarks = (_words(one.pop(key, None)) for key in ("left", "remarks"))
        spoken = one.pop("language", language)
        said = Mail(**one, asked=_words(asked), left=left, remarks=remarks, language=spoken)
        found.append(said)
    return found


def _words(said: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if said is None else tuple(said)


HERE = Path(__file__).parent
MAILS = mails_in(HERE / "mails.toml")
IN_LANGUAGES = {
    f"{path.stem}: {mail.name}": mail
    for path in sorted((HERE / "mails").glob("*.toml"))
    for mail in mails_in(path, path.stem)
}


def short(value: Value) -> str:
    """A value in a few signs: `85.3bn USD`, `134`, `yes`, `1+3`, `Gdynia/PL`."""
    match value:
        case YesNo():
            return "yes" if value.yes else "no"
        case Amount():
            return f"{_span(value.span)} {value.currency}"
        case Count():
            return _span(value.span)
        case Choice():
            return "+".join(map(str, value.numbers)) or "none"
        case Place():
            return f"{value.city or ''}/{value.country or ''}"
        case Venue():
            return f"venue {value.number}"
        case Text():
            return value.text
        case Events():
            return (
                "; ".join(f"{one.name.removeprefix('the ')} ({one.year})" for one in value.events)
                or "none"
            )
        case NotAvailable():
            return "n/a"
    return str(value)


def _span(span: Span) -> str:
    about = "about " if span.about else ""
    if span.exact is not None:
        return about + _figure(span.exact)
    low = "" if span.low is None else (">" if span.low_open else ">=") + _figure(span.low)
    high = "" if span.high is None else ("<" if span.high_open else "<=") + _figure(span.high)
    return about + low + high


def _figure(figure: Decimal) -> str:
    if figure >= 10**9:
        return f"{(figure / 10**9).normalize():f}bn"
    return f"{figure.normalize():f}"


def hear(mail: Mail) -> Town:
    """The mail in the town, in answer to a letter that asked its questions."""
    if mail.asked is None:
        town = Town()
        town.write(ANNA, mail.text, language=mail.language)
        return town
    town = a_town()
    if mail.known:
        town.write(ANNA, mail.known, to=town.to(ANNA), language=mail.language)
    letter = replace(town.to(ANNA), questions=mail.asked)
    town.write(ANNA, mail.text, to=letter, language=mail.language)
    return town


def said(town: Town) -> dict[str, str]:
    """What the newest mail put on the file, and `?` for what is asked again."""
    newest = f"m{town.written}"
    labels = {text_in(one.label, "en"): one.id for one in town.call.questions}
    asked = [
        labels[label] if not label.isdecimal() else f"number {label}"
        for one in town.receipt(ANNA).misread
        for label in one.label.split(" / ")
    ]  # fmt: skip
    told = {one.question: short(one.value) for one in town.file().answers if one.message == newest}
    return dict.fromkeys(asked, "?") | told


def differences(wanted: dict[str, str], got: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Wanted and got where they differ; `134|?` is met by either."""
    pairs = {id: (wanted.get(id, ""), got.get(id, "")) for id in (*wanted, *got)}
    return {id: pair for id, pair in pairs.items() if pair[1] not in pair[0].split("|")}


@pytest.mark.parametrize("mail", MAILS, ids=[mail.name for mail in MAILS])
def test_a_mail_says_what_a_careful_reader_takes_from_it(mail: Mail) -> None:
    _is_heard_well(mail)


@pytest.mark.parametrize("name", IN_LANGUAGES)
def test_so_it_does_in_every_language(name: str) -> None:
    _is_heard_well(IN_LANGUAGES[name])


def _is_heard_well(mail: Mail) -> None:
    town = hear(mail)
    assert differences(mail.says, said(town)) == {}
    if mail.left is not None:
        assert town.receipt(ANNA).unplaced == mail.left
    if mail.remarks is not None:
        assert town.remarks(ANNA) == set(mail.remarks)


@pytest.mark.parametrize(
    "text",
    [
        "Yes, please withdraw our application.",
        "Yes. We withdraw our application.",
        "Yes, please pause our application.",
    ],
)
def test_a_yes_beside_another_wish_registers_nothing(text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().state is not State.REGISTERED


def test_a_yes_that_repeats_the_wish_it_answers_settles_it() -> None:
    town = a_complete_town()
    town.write(ANNA, "Please withdraw our application.", to=town.to(ANNA))
    town.write(ANNA, "Yes, please withdraw our application.", to=town.to(ANNA))
    assert town.file().state is State.WITHDRAWN
