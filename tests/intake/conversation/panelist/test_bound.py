"""A tie of the writer's to the city judged holds its ballot, wherever in the mail it is told."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake import languages
from intake.cases import Awaited
from intake.notices import ConflictsNoted
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import OSAKA, _judged, _write

MAILS = tomllib.loads(Path(__file__).with_name("bound.toml").read_text("utf-8"))


def _mails(kind: str) -> Iterator[tuple[str, str]]:
    for language, one in MAILS.items():
        blank = "" if language in ("zh", "ja") else " "
        for said in one[kind]:
            ballot = blank.join((one["first"], one["last"]))
            yield language, f"{said} {ballot}"
            yield language, f"{ballot}\n\n{said}"
            yield language, f"{ballot}{blank}{said}"


def _noted(bench: Bench) -> list[ConflictsNoted]:
    letters = (one.notice for one in bench.turn.letters)
    return [one for one in letters if isinstance(one, ConflictsNoted)]


def test_there_are_mails_in_every_language() -> None:
    assert {*MAILS} == {*languages.all_read()}


@pytest.mark.parametrize(("language", "text"), [*_mails("ties")])
def test_a_tie_to_the_city_judged_holds_its_ballot(language: str, text: str) -> None:
    bench = _write(text, language)
    assert not _judged(bench)
    held = [one.ties_on for one in bench.turn.cases if one.awaits is Awaited.DECLARATION]
    noted = [one for it in _noted(bench) for one in it.stated if one.city.application == OSAKA]
    assert held == [(OSAKA,)] or noted


@pytest.mark.parametrize(("language", "text"), [*_mails("plain")])
def test_a_remark_on_the_city_or_of_the_family_holds_nothing(language: str, text: str) -> None:
    bench = _write(text, language)
    assert len(_judged(bench)[OSAKA]) == 4
    assert not [one for one in bench.turn.cases if one.ties_on is not None]
