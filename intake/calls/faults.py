"""A fault of a call file as one line: the path of its key, what is wrong, what is allowed.

Invariant: every line starts with a path that can be followed in the file (lists count from 0).
"""

import types
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from intake.calls import checks
from intake.calls.model import Call, Criterion, Stage

FORMS = {"AnyOf", "AllOf", "Above", "AtLeast", "Yes", "AtLeastStandards", "word"}
"""Names pydantic puts into a path for the form of a rule or combination; no keys of the file."""

PLAIN: dict[Any, str] = {
    str: "text in quotes",
    int: "a whole number",
    Decimal: "a number",
    bool: "true or false",
    datetime: "a date and time such as 2025-03-01T09:00:00",
    Stage: ", ".join(Stage),
    Criterion.model_fields["rule"].annotation: checks.RULES,
}

Step = int | str


def lines(error: ValidationError, table: dict[str, Any]) -> list[str]:
    """One line a fault; `table` is the file as parsed, to name the entry that is meant."""
    return [
        line for detail in error.errors() if not _is_echo(detail) for line in _lines(detail, table)
    ]


def _is_echo(detail: ErrorDetails) -> bool:
    """A list called too short only because its faulty entries were not counted."""
    return detail["type"] == "too_short" and len(detail["input"]) > 0


def _lines(detail: ErrorDetails, table: dict[str, Any]) -> Iterator[str]:
    if detail["type"] == "faults":
        yield from detail["ctx"]["lines"]
        return
    path = [step for step in detail["loc"] if step not in FORMS and step != "[key]"]
    shown = ".".join(map(str, path)) or "the file"
    yield f"{shown}: {_fault(detail)}{_entry(path, table)}"


def _fault(detail: ErrorDetails) -> str:
    path, kind = list(detail["loc"]), detail["type"]
    if kind in {"fault", "rule"}:
        return detail["msg"]
    if kind == "missing":
        return f"is missing; allowed: {allowed(_at(path))}"
    if kind == "extra_forbidden":
        return f"is no key here; allowed: {_keys(_at(path[:-1]))}"
    found = repr(detail["input"])
    short = found if len(found) < 60 else found[:57] + "…"
    return f"{short} will not do; allowed: {_bounded(detail) or allowed(_at(path))}"


def _bounded(detail: ErrorDetails) -> str:
    """What pydantic says of a number out of bounds or a list too short, as an allowance."""
    if detail["type"] == "too_short":
        return "at least one entry"
    named = {"greater_than", "less_than", "greater_than_equal", "less_than_equal"}
    return detail["msg"].removeprefix("Input should be ") if detail["type"] in named else ""


def _entry(path: list[Step], table: Any) -> str:
    """The ID of the innermost entry on the path that has one."""
    found = ""
    for step in path:
        try:
            table = table[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(table, dict) and isinstance(table.get("id"), str):
            found = f" (in {table['id']})"
    return found


def allowed(annotation: Any) -> str:
    """What may stand where this type is expected, in words."""
    if annotation in PLAIN:
        return PLAIN[annotation]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return allowed(inner[0])
    if origin is Literal:
        return ", ".join(str(word).lower() for word in inner)
    if origin in {Union, types.UnionType}:
        return " or ".join(allowed(one) for one in inner if one is not type(None))
    return _shape(annotation, origin, inner)


def _shape(annotation: Any, origin: Any, inner: tuple[Any, ...]) -> str:
    if origin is dict:
        return 'a table such as { en = "…" }' if inner == (str, str) else "a table"
    if origin in {tuple, frozenset}:
        return "a list in square brackets"
    return f"a table with the keys {_keys(annotation)}"


def _keys(annotation: Any) -> str:
    hidden = {"version"}
    return ", ".join(key for key in _bare(annotation).model_fields if key not in hidden)


def _bare(annotation: Any) -> Any:
    """The type without what is said of it; of one that may be left out, the one to be given."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    is_union = get_origin(annotation) in {Union, types.UnionType}
    given = [one for one in get_args(annotation) if one is not type(None)] if is_union else []
    return _bare(given[0]) if len(given) == 1 else annotation


def _at(path: list[Step]) -> Any:
    """The type expected at this path of a call."""
    if path and path[-1] == "[key]":
        return get_args(_at(path[:-2]))[0]
    here: Any = Call
    for step in path:
        here = _step(_bare(here), step)
    return here


def _step(here: Any, step: Step) -> Any:
    if isinstance(here, type) and issubclass(here, BaseModel):
        field = here.model_fields[str(step)]
        return field.annotation
    if get_origin(here) is dict:
        return get_args(here)[1]
    if get_origin(here) in {tuple, frozenset}:
        return get_args(here)[0]
    named = {getattr(_bare(one), "__name__", "word"): one for one in get_args(here)}
    return named.get(str(step), here)
