"""A ballot that a heading or a sentence calls another's is asked; the writer's own just counts."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake import languages
from intake.notices import BallotKept
from tests.intake.conversation.panelist.test_dividing import OSAKA, _judged, _write

MAILS = tomllib.loads(Path(__file__).with_name("whose.toml").read_text("utf-8"))


def _mails(kind: str) -> Iterator[tuple[str, str]]:
    for language, one in MAILS.items():
        for text in one[kind]:
            yield language, text.replace("BODY", one["body"])


def test_there_are_mails_in_every_language() -> None:
    assert {*MAILS} == {*languages.all_read()}


@pytest.mark.parametrize(("language", "text"), [*_mails("others")])
def test_it_is_asked_whether_it_is_the_writers_own(language: str, text: str) -> None:
    bench = _write(text, language)
    assert not _judged(bench)
    asked = [one.why for letter in bench.turn.letters
             for one in getattr(letter.notice, "unread", ())]  # fmt: skip
    assert asked.count("not_own") == 1


@pytest.mark.parametrize(("language", "text"), [*_mails("own")])
def test_the_writers_own_gets_its_receipt_alone(language: str, text: str) -> None:
    bench = _write(text, language)
    assert len(_judged(bench)[OSAKA]) == 4
    assert [type(one.notice) for one in bench.turn.letters] == [BallotKept]
