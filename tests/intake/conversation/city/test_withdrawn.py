"""An authority that was withdrawn or has run out is none; one that was not stands."""

import pytest

from intake.answers.values import YesNo
from tests.intake.conversation.town import ANNA, APPLIES, Town


def _told(language: str, text: str) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    for spoken, words in (("en", "V11_authority: yes"), (language, text)):
        town.write(ANNA, words, to=town.to(ANNA), language=spoken)
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "위임장은 어제 철회되었습니다."),
        ("ja", "委任状は昨日撤回されました。"),
        ("ja", "委任状は期限切れです。"),
        ("de", "Die Vollmacht ist erloschen."),
    ],
)
def test_an_authority_that_was_withdrawn_is_none(language: str, text: str) -> None:
    town = _told(language, text)
    assert town.file().current["V11_authority"].value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "위임장은 철회되지 않았습니다."),
        ("ja", "委任状は撤回されていません。"),
        ("ja", "委任状は期限切れではありません。"),
        ("de", "Die Vollmacht ist nicht erloschen."),
    ],
)
def test_an_authority_that_was_not_withdrawn_stands(language: str, text: str) -> None:
    town = _told(language, text)
    assert town.file().current["V11_authority"].value == YesNo(yes=True)
    assert not town.file().doubted
