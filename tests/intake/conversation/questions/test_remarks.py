"""What is said beside an answer is none: remarks of the writer, read as nothing."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import YesNo
from intake.calls import loading
from intake.conversation.questions import reading

TABLE = tomllib.loads(Path(__file__).with_suffix("").with_name("remarks.toml").read_text("utf-8"))
CALL = loading.load(loading.shipped())
ASKED = [one for one in CALL.questions if one.kind == "yesno"]


def rows(*names: str) -> list[tuple[str, str, str]]:
    return [
        (code, name, text) for code, told in TABLE.items() for name in names for text in told[name]
    ]


@pytest.mark.parametrize(("code", "name", "text"), rows("remarks"))
def test_a_remark_is_neither_a_yes_nor_a_no(code: str, name: str, text: str) -> None:
    read = {one.id: reading.read(one, text, code) for one in ASKED}
    assert not {id: value for id, value in read.items() if isinstance(value, YesNo)}


@pytest.mark.parametrize(("code", "name", "text"), rows("yes", "no"))
def test_a_plain_answer_is_read_to_every_question(code: str, name: str, text: str) -> None:
    read = {one.id: reading.read(one, text, code) for one in ASKED if one.id != reading.AUTHORITY}
    assert {id for id, value in read.items() if value != YesNo(yes=name == "yes")} == set()


@pytest.mark.parametrize(("code", "name", "text"), rows("mandate"))
def test_a_mandate_is_told_in_many_words(code: str, name: str, text: str) -> None:
    asked = CALL.question(reading.AUTHORITY)
    assert reading.read(asked, text, code) == YesNo(yes=True)


@pytest.mark.parametrize(("code", "name", "text"), rows("remarks"))
def test_an_answer_beside_a_remark_stands(code: str, name: str, text: str) -> None:
    plain = TABLE[code]["yes"][0]
    asked = CALL.question("S3b")
    assert reading.read(asked, f"{plain} {text}", code) != YesNo(yes=False)
