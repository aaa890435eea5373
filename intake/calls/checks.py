"""What a single entry of a call file must be; each fault says what is allowed.

Invariant: nothing here knows another entry of the call; `coherence` looks at them together.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

NAME = re.compile(r"[A-Za-z0-9_]+")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

RULES = (
    "any = [rules], all = [rules], or a question with one of "
    "above = number, at_least = number, yes = true"
)
FORMS = {"any": "AnyOf", "all": "AllOf", "above": "Above", "at_least": "AtLeast", "yes": "Yes"}


def refuse(faults: Iterable[tuple[str, str]]) -> None:
    """Raise one error for all these (key path, fault) pairs; nothing where there are none."""
    if lines := [": ".join(fault) for fault in faults]:
        raise PydanticCustomError("faults", "{text}", {"text": "\n".join(lines), "lines": lines})


def rule_form(rule: Any) -> str | None:
    """Which form of rule this is, by its one telling key; None where it has not exactly one."""
    if not isinstance(rule, dict):
        return type(rule).__name__ if type(rule).__name__ in FORMS.values() else None
    found = [form for key, form in FORMS.items() if key in rule]
    return found[0] if len(found) == 1 else None


def in_english(texts: dict[str, str]) -> dict[str, str]:
    _known_languages(texts)
    if "en" not in texts:
        raise _fault('has no English; allowed: en = "…", with other languages beside it')
    if empty := [language for language, text in texts.items() if not text.strip()]:
        raise _fault(f"is empty in {', '.join(empty)}; allowed: a text, or no such line")
    return texts


def on_one_line(texts: dict[str, str]) -> dict[str, str]:
    for language, text in texts.items():
        if text.splitlines() != [text.strip()]:
            raise _fault(
                f"is broken or padded in {language}; allowed: one line without blanks around it"
            )
    return texts


def spoken(words: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Cues and aliases: known languages, none empty."""
    _known_languages(words)
    if empty := [language for language, cues in words.items() if not all(map(str.strip, cues))]:
        raise _fault(f"has an empty entry in {', '.join(empty)}; allowed: words")
    return words


def plain_name(name: str) -> str:
    if not NAME.fullmatch(name):
        raise _fault(f'is "{name}"; allowed: letters a to z, digits and underscores')
    return name


def existing_zone(zone: str) -> str:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _fault(
            f'"{zone}" is no time zone; allowed: names of the IANA table such as "Asia/Shanghai"'
        ) from None
    return zone


def day(value: Any) -> str:
    """A date, written as a TOML date or as text, in ISO form."""
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise _fault(f'"{value}" is no date; allowed: a date such as 2025-02-15') from None


def year(text: str) -> str:
    if not re.fullmatch(r"(19|20)\d\d", text):
        raise _fault(f'"{text}" is no year; allowed: years such as 2024, with currencies in them')
    return text


def currency(code: str) -> str:
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise _fault(f'"{code}" is no currency; allowed: ISO 4217 codes such as EUR')
    return code


def _known_languages(texts: dict[str, Any]) -> None:
    if odd := [language for language in texts if not LANGUAGE.fullmatch(language)]:
        raise _fault(f'"{odd[0]}" is no language; allowed: codes such as en, zh, pt-BR')


def _fault(text: str) -> PydanticCustomError:
    return PydanticCustomError("fault", "{text}", {"text": text})


Texts = Annotated[dict[str, str], AfterValidator(in_english)]
"""One text by language (RFC 5646 code); English is required, others fall back to it."""

Line = Annotated[Texts, AfterValidator(on_one_line)]
"""Texts of one line each: what is printed inside a sentence, a list or a heading."""

Name = Annotated[str, AfterValidator(plain_name)]
"""An ID: ASCII letters, digits and underscores."""

Positive = Annotated[int, Field(ge=1)]
Day = Annotated[str, BeforeValidator(day)]
Aliases = Annotated[dict[str, tuple[str, ...]], AfterValidator(spoken)]
"""Words that mean something, by language."""
