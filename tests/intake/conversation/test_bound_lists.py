"""Word files that a room binds by `partial(phrasefiles.listed, …)`: what it asks them for is there.

A list that no language has is empty, and so is one whose name stands where the language belongs.
"""

import ast
import importlib
from functools import partial
from pathlib import Path

import pytest

import intake.conversation
from intake.conversation import phrasefiles

ROOMS = Path(intake.conversation.__file__).parent
BOUND = [
    one for one in ROOMS.rglob("*.py") if "partial(phrasefiles.listed" in one.read_text("utf-8")
]


@pytest.mark.parametrize("room", BOUND, ids=lambda one: one.stem)
def test_the_language_stands_before_lists_that_the_bound_file_has(room: Path) -> None:
    path = room.relative_to(ROOMS.parents[1]).with_suffix("")
    bound = {
        name: one.args
        for name, one in vars(importlib.import_module(".".join(path.parts))).items()
        if isinstance(one, partial) and one.func is phrasefiles.listed and len(one.args) == 2
    }
    for call in ast.walk(ast.parse(room.read_text("utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in bound:
            tables = phrasefiles.tables(*bound[call.func.id]).values()
            language, *lists = call.args
            said = {one.value for one in lists if isinstance(one, ast.Constant)}
            assert not isinstance(language, ast.Constant), ast.unparse(call)
            assert said <= {name for table in tables for name in table}, ast.unparse(call)
