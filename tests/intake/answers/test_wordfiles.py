"""Files of words as they are kept in memory."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake import answers, conversation
from intake.answers import lexicon, wordfiles

FILES = [
    path
    for room in (answers, conversation)
    for path in sorted((Path(room.__file__ or "").parent / "words").glob("*.toml"))
]


def _listed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _listed(one) for key, one in value.items()}
    return list(value) if isinstance(value, wordfiles.Lines) else value


def _tables(table: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table that holds no other one, by its dotted name."""
    inner = {key: value for key, value in table.items() if isinstance(value, dict)}
    for key, value in inner.items():
        yield from _tables(value, f"{name}.{key}".lstrip("."))
    if not inner:
        yield name, table


@pytest.mark.parametrize("path", FILES, ids=[f"{one.parts[-3]}-{one.stem}" for one in FILES])
def test_what_is_kept_reads_as_the_file_does(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert _listed(wordfiles.read(text)) == tomllib.loads(text)


def test_a_list_is_kept_as_one_string() -> None:
    kept = wordfiles.read('[matter]\nmeaning = ["one", "two words", ""]\nnone = []\nother = 3\n')
    phrases = kept["matter"]["meaning"]
    assert isinstance(phrases, wordfiles.Lines)
    assert (len(phrases), phrases[1], "two words" in phrases) == (3, "two words", True)
    assert (kept["matter"]["none"], kept["matter"]["other"]) == ([], 3)


def test_a_phrase_over_two_lines_stays_whole() -> None:
    assert wordfiles.read('words = ["one\\ntwo", "three"]')["words"] == ["one\ntwo", "three"]


@pytest.mark.parametrize("path", FILES, ids=[f"{one.parts[-3]}-{one.stem}" for one in FILES])
def test_a_table_read_apart_is_the_one_of_the_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for name, table in _tables(tomllib.loads(text)):
        assert _listed(wordfiles.section(text, name)) == table, name
    assert wordfiles.section(text, "none_of_them") == {}


@pytest.mark.parametrize("language", ["ja", "ko", "tr"])
def test_what_lists_have_in_common_is_a_part_of_each(language: str) -> None:
    common = frozenset(lexicon.table(language)["common"]["denied"])
    for matter, meaning in (("yesno", "negator"), ("yesno", "denial")):
        found = {one for name, one in lexicon.entries(matter, language) if name == meaning}
        assert common < found
        assert not any(one.startswith(lexicon.COMMON) for one in found)
