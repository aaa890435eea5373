"""What a yes/no button carries is read in every language of a conversation."""

from datetime import date

import pytest

from intake import languages
from intake.answers.values import Context, YesNo
from intake.answers.verdicts import yesno


@pytest.mark.parametrize("language", sorted(languages.all_read()))
@pytest.mark.parametrize(("word", "is_yes"), [("yes", True), ("no", False)])
@pytest.mark.parametrize("is_mandate", [False, True])
def test_a_press_is_read_whatever_language_is_spoken(
    language: str, word: str, is_yes: bool, is_mandate: bool
) -> None:
    context = Context(language=language, today=date(2026, 11, 1), mandate=is_mandate)
    assert yesno.read(word, context) == YesNo(yes=is_yes)
