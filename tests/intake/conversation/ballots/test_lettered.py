"""A ballot of nothing but standards and letters."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "s1 y / s2 n / s3 y / s4 y", "S1+ S2- S3+ S4+"),
        ("en", "S1: Y\nS2: N\nS3: Y\nS4: Y", "S1+ S2- S3+ S4+"),
        ("en", "s1=y s2=n s3=y", "S1+ S2- S3+"),
        ("de", "S1 j / S2 n", "S1+ S2-"),
        ("fr", "S1 o, S2 n", "S1+ S2-"),
        ("es", "S1 s, S2 n", "S1+ S2-"),
        ("es", "S1 y / S2 n / S3 y", "S1+ S2- S3+"),
        ("ru", "S1 д, S2 н", "S1+ S2-"),
        ("tr", "S1 e / S2 h", "S1+ S2-"),
    ],
)
def test_the_first_letters_of_yes_and_no_judge(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "S1 y, S1 n", "S1?"),
        ("en", "S1 a, S2 b", "S1? S2?"),
        ("es", "S1 y S2 n", "S1? S2?"),
        ("es", "S1 y S2 cumplen", "S1+ S2+"),
        ("en", "S1 y, audited", "S1?"),
    ],
)
def test_a_letter_that_may_be_a_word_or_stands_twice_is_asked(
    language: str, text: str, read: str
) -> None:
    assert signs(text, language) == read
