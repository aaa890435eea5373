"""Contacts as officials write them: name and office are one person's and whole, or are asked.

The rows of contacts.jsonl: matter, language, kind, answer, name, office. "asked" tells of two
persons or of none surely; "told" is read as it stands.
"""

import json
from pathlib import Path

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

_LINES = Path(__file__).with_name("contacts.jsonl").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(json.loads(line)) for line in _LINES]


@pytest.mark.parametrize(("matter", "language", "kind", "text", "name", "office"), ROWS)
def test_name_and_office_are_one_persons_or_asked(
    matter: str, language: str, kind: str, text: str, name: str | None, office: str | None
) -> None:
    told = writers.read(text, language)
    if kind == "asked":
        assert isinstance(told, Unclear), matter
    else:
        assert isinstance(told, Writer), matter
        assert (told.name, told.office) == (name, office)
