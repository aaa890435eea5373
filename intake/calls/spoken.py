"""The cues and option names of the programme's questions in every language but English.

They stand in words/<code>.toml by question ID, beside the call and not in it: organizers edit
rules, dates and texts, while how a language speaks of a question comes with the desk. What a call
file says itself in a language goes before.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from intake import languages

ENGLISH = "en"
Table = dict[str, Any]


def completed(table: Table) -> Table:
    """The table of a call file with what its questions lack of each language's words."""
    questions = table.get("questions")
    if not isinstance(questions, list):
        return table
    lists = table.get("lists")
    lists = lists if isinstance(lists, dict) else {}
    named = {
        one["options_from"]: str(one.get("id"))
        for one in questions
        if isinstance(one, dict) and isinstance(one.get("options_from"), str)
    }
    return table | {
        "questions": [_question(one) for one in questions],
        "lists": {name: _options(options, named.get(name)) for name, options in lists.items()},
    }


def _question(question: Any) -> Any:
    if not isinstance(question, dict) or not isinstance(question.get("id"), str):
        return question
    id, said = question["id"], dict(question)
    said["cues"] = _filled(question.get("cues", {}), {c: _cues(c).get(id) for c in _codes()})
    if "options" in question:
        said["options"] = _options(question["options"], id)
    return said


def _options(options: Any, id: str | None) -> Any:
    if not isinstance(options, list):
        return options
    return [_option(one, id, number) for number, one in enumerate(options, start=1)]


def _option(option: Any, id: str | None, number: int) -> Any:
    if not isinstance(option, dict):
        return option
    names = {code: _names(code).get(id or "", {}).get(str(number)) for code in _codes()}
    return option | {"aliases": _filled(option.get("aliases", {}), names)}


def _filled(own: Any, more: Mapping[str, list[str] | None]) -> Any:
    """The words of more languages beside a call's own, which stay."""
    if not isinstance(own, dict):
        return own
    return {code: words for code, words in more.items() if words} | own


def _codes() -> list[str]:
    return [code for code in languages.all_read() if code != ENGLISH]


def _cues(code: str) -> dict[str, list[str]]:
    cues: dict[str, list[str]] = _words(code)["cues"]
    return cues


def _names(code: str) -> dict[str, dict[str, list[str]]]:
    names: dict[str, dict[str, list[str]]] = _words(code)["options"]
    return names


def hints(code: str) -> dict[str, list[str]]:
    """Words too general to be cues, by the question that they speak of where it was asked."""
    said: dict[str, list[str]] = _words(code).get("hints", {})
    return said


def beside_hints(code: str) -> dict[str, list[str]]:
    """What else is said with such a word, whichever its question: lists by what they mean."""
    said: dict[str, list[str]] = _words(code).get("beside_hints", {})
    return said


@cache
def _words(code: str) -> Table:
    text = files("intake.calls").joinpath("words", f"{code}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
