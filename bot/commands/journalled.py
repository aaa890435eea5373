"""The words of a journal's entry on one line: what was read as letters say it, times as here.

Invariant: what is told is as exact as what is kept; what cannot be told so stands as it is kept.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.commands import times
from intake.answers import shapes
from intake.calls.model import Call, text_in
from replies import filters
from replies.said import unescaped


def line(words: Mapping[str, Any], call: Call) -> str:
    """All of them, each behind its name."""
    question = words.get("question")
    return " ".join(f"{name}={_told(one, question, call)}" for name, one in words.items())


def _told(one: object, question: object, call: Call) -> str:
    if isinstance(one, bool):
        return "yes" if one else "no"
    if isinstance(one, dict) and "kind" in one:
        return _value(one, question, call) or str(one)
    return (_moment(one, call) if isinstance(one, str) else "") or str(one)


def _value(stored: dict[str, Any], question: object, call: Call) -> str:
    """The value that was read; "" where it is none."""
    try:
        value = shapes.load(stored)
    except (KeyError, ValueError):
        return ""
    known = next((one for one in call.questions if one.id == question), None)
    options = tuple(text_in(one.name, "en") for one in known.options) if known else ()
    return unescaped(filters.value(filters.tongue("en"), value, options))


def _moment(text: str, call: Call) -> str:
    """A moment to the second; "" where it is none, or a finer one, which is known by that."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    is_told = moment.tzinfo is not None and not moment.microsecond
    return times.exact(moment, call) if is_told else ""
