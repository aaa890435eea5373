"""Lines above a quoted letter, and answers that stand behind the same labels."""

import pytest

from intake.conversation.intents import headers


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "To: Anna Nowak"),
        ("en", "To: Anna <anna@gdynia.example>"),
        ("en", "Sent: 3 May 2025 10:30"),
        ("en", "Subject: Re: Questions"),
        ("de", "An: Anna Nowak; Ben Berg"),
        ("zh", "收件人：李华"),
    ],
)
def test_a_head_goes_on_with_names_moments_and_subjects(language: str, line: str) -> None:
    assert headers.is_header(line, language, goes_on=True)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "To: our city has 5G"),
        ("en", "From: USD 120 billion"),
        ("de", "An: 5G ist im Einsatz"),
        ("fr", "À : la 5G est déployée"),
        ("zh", "收件人：我市已有5G"),
    ],
)
def test_what_is_said_behind_such_a_label_is_no_head(language: str, line: str) -> None:
    assert not headers.is_header(line, language, goes_on=True)
