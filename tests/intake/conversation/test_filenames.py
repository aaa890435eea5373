"""Words that name a file, and those that only have its letters in them."""

import pytest

from intake.conversation import filenames


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("mandate.pdf", "Please take mandate.pdf out.", True),
        ("mandate.pdf", "Please take Mandate.PDF, thank you.", True),
        ("mandate.pdf", "Please take oldmandate.pdf out.", False),
        ("our plan", "Please take our plan out.", False),
        ("our plan", "Please take “our plan” out.", True),
        ("1", "Please take file 1 out.", False),
        ("a", "Please take “a” out.", False),
        ("", "Please take it out.", False),
    ],
)
def test_a_file_is_named_as_a_whole_and_not_by_a_few_letters(
    name: str, text: str, is_named: bool
) -> None:
    assert filenames.is_in(name, text) is is_named
