"""Word files that a room binds by `partial(phrasefiles.listed, …)`: what it asks them for is there.

A list that no language has is empty, and so is one whose name stands where the language belongs.
"""

import ast
import importlib
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import intake.conversation
from intake.conversation import phrasefiles

ROOMS = Path(intake.conversation.__file__).parent
BINDING = "partial(phrasefiles.listed"
TEXTS = {one: one.read_text("utf-8") for one in ROOMS.rglob("*.py")}
SHARED = [one.stem for one, text in TEXTS.items() if f"\nlisted = {BINDING}" in text]
BOUND = [
    one for one, text in TEXTS.items() if BINDING in text or any(name in text for name in SHARED)
]


def asked(room: Path) -> list[tuple[ast.Call, list[Any]]]:
    """The calls of what is bound here or in a room that is imported, with all that they give."""
    path = room.relative_to(ROOMS.parents[1]).with_suffix("")
    module = importlib.import_module(".".join(path.parts))
    calls = [one for one in ast.walk(ast.parse(TEXTS[room])) if isinstance(one, ast.Call)]
    found = [(one, value(module, one.func)) for one in calls]
    return [
        (call, [*bound.args, *(value(module, one) for one in call.args)])
        for call, bound in found
        if isinstance(bound, partial) and bound.func is phrasefiles.listed
    ]


def value(module: ModuleType, said: ast.expr) -> Any:
    """What is written out or has a name in the room; None where only the call has it."""
    if isinstance(said, ast.Constant):
        return said.value
    if isinstance(said, ast.Attribute):
        return getattr(value(module, said.value), said.attr, None)
    return vars(module).get(said.id) if isinstance(said, ast.Name) else None


@pytest.mark.parametrize("room", BOUND, ids=lambda one: one.stem)
def test_the_language_stands_before_lists_that_the_bound_file_has(room: Path) -> None:
    for call, (kept_in, file, language, *lists) in asked(room):
        if file is not None:
            tables = phrasefiles.tables(kept_in, file).values()
            said = {one for one in lists if one is not None}
            assert language is None, ast.unparse(call)
            assert said <= {name for table in tables for name in table}, ast.unparse(call)


def test_what_is_bound_without_a_file_or_imported_is_seen() -> None:
    rooms = {one.stem for one in BOUND if asked(one)}
    assert {"publishing_tokens", "publishing_clauses", "approving", "unsettling"} <= rooms
