"""`citydesk chat` as it is typed, through a pipe and through a terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from tests.journeys import desk as desks


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    environment = desks.environment(tmp_path, relay=1)
    assert CliRunner().invoke(main, ["init", "--sample"], env=environment).exit_code == 0
    return environment


def chat(settings: dict[str, str], *messages: str) -> str:
    typed = "".join(f"{one}\n\n" for one in messages)
    result = CliRunner().invoke(main, ["chat"], input=typed, env=settings)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_message_is_answered_by_the_letter_a_mail_would_get(settings: dict[str, str]) -> None:
    shown = chat(settings, "The city of Gdynia would like to take part.")
    assert "You have reached the application desk for" in shown
    assert "- City: Gdynia, Poland" in shown


def test_a_message_is_read_in_its_own_language(settings: dict[str, str]) -> None:
    shown = chat(settings, "Estimados señores: La ciudad de Valencia, España, desea participar.")
    assert "- Ciudad: Valencia, España" in shown


def test_the_next_message_answers_the_letter_that_was_shown(settings: dict[str, str]) -> None:
    shown = chat(
        settings, "The city of Gdynia applies.", "1. Anna Nowak\n2. Deputy Mayor", "status"
    )
    assert "- Your name: Anna Nowak" in shown
    assert "- Your office: Deputy Mayor" in shown
    assert "- Stage: Application for registration" in shown


def test_a_later_talk_goes_on_with_the_same_application(settings: dict[str, str]) -> None:
    chat(settings, "The city of Gdynia applies.", "B4: 120 enterprises")
    shown = chat(settings, "status")
    assert "120 is more than 100" in shown


def test_words_are_shown_as_they_were_typed(settings: dict[str, str]) -> None:
    shown = chat(settings, "The city of Gdynia applies.", "See *our* port_map [new].")
    assert "> See *our* port_map [new]." in shown


def test_nothing_typed_sends_nothing(settings: dict[str, str]) -> None:
    assert "Dear" not in chat(settings)


def test_at_a_terminal_ctrl_d_ends_the_talk(settings: dict[str, str]) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        stdin=theirs, stdout=subprocess.PIPE, text=True, env=os.environ | settings,
    ) as talk:  # fmt: skip
        os.write(ours, b"The city of Gdynia applies.\n\n\x04")
        shown, _ = talk.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert talk.returncode == 0
    assert "- City: Gdynia, Poland" in shown
