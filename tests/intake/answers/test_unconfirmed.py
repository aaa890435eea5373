"""A yes or a no that is not the writer's last word."""

import json
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

ROWS = Path(__file__).parent / "changing"


def _rows(name: str) -> list[list[str]]:
    written = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize(("language", "text"), _rows("unconfirmed"))
def test_what_the_writer_is_still_to_check_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text", "said"), _rows("asked_beside"))
def test_what_else_is_asked_for_leaves_the_answer(language: str, text: str, said: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=said == "yes")


@pytest.mark.parametrize(("language", "text"), _rows("denied_denials"))
def test_a_no_beside_a_denied_denial_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("conditional"))
def test_a_yes_that_hangs_on_something_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("unconditional"))
def test_a_condition_that_was_met_or_is_none_leaves_a_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=True)


@pytest.mark.parametrize("mandate", [False, True])
@pytest.mark.parametrize(("language", "text"), _rows("wanting"))
def test_a_yes_while_a_signature_is_missing_is_asked(
    language: str, text: str, mandate: bool
) -> None:
    assert isinstance(read("yesno", text, Context(language=language, mandate=mandate)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("awaiting"))
def test_a_mandate_while_a_signature_is_awaited_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language, mandate=True)), Unclear)


@pytest.mark.parametrize("mandate", [False, True])
@pytest.mark.parametrize(("language", "text"), _rows("not_wanting"))
def test_a_signature_that_is_there_leaves_a_yes(language: str, text: str, mandate: bool) -> None:
    context = Context(language=language, mandate=mandate)
    assert read("yesno", text, context) == YesNo(yes=True)


@pytest.mark.parametrize(("language", "text"), _rows("waiting_shortened"))
def test_waiting_that_a_city_shortens_leaves_a_yes_to_a_fact(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=True)
