"""An office told by one that is denied is asked about; an office with a "not" in it stays."""

import pytest

from intake.answers.values import Text
from intake.calls.identity import OFFICE
from tests.intake.conversation.city import chats


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "不，我是副局长"),
        ("zh", "不是局长，是副局长"),
        ("zh", "我不是局长，而是副局长"),
        ("en", "not the mayor but the deputy mayor"),
        ("de", "nicht Bürgermeister, sondern stellvertretender Bürgermeister"),
        ("fr", "pas le maire mais l'adjoint au maire"),
        ("es", "no el alcalde sino el vicealcalde"),
        ("pt", "não o prefeito, mas o vice-prefeito"),
        ("ru", "не мэр, а заместитель мэра"),
        ("ja", "市長ではなく副市長です"),
        ("ko", "시장이 아니라 부시장입니다"),
    ],
)
def test_an_office_beside_a_denied_one_is_asked_about(language: str, said: str) -> None:
    town = chats.after(language, OFFICE, said)
    assert OFFICE not in town.file().current
    (misread,) = town.turn.letters[0].notice.receipt.misread  # type: ignore[attr-defined]
    assert misread.unclear.reason == "hedged"


@pytest.mark.parametrize(
    ("language", "said", "office"),
    [
        ("en", "deputy head, not in charge of finance", "deputy head"),
        ("en", "Non-executive Director", "Non-executive Director"),
        ("en", "Not-for-profit liaison officer", "Not-for-profit liaison officer"),
        ("en", "No. 2 deputy mayor", "No. 2 deputy mayor"),
        ("de", "nicht amtierender Bürgermeister", "nicht amtierender Bürgermeister"),
        ("de", "Bürgermeister, nicht amtierend", "Bürgermeister"),
        ("de", "Nein, ich bin die Amtsleiterin", "Amtsleiterin"),
        ("fr", "Adjoint au maire, non élu", "Adjoint au maire, non élu"),
        ("es", "no soy el alcalde, soy el vicealcalde", "vicealcalde"),
        ("ru", "не освобождённый заместитель мэра", "не освобождённый заместитель мэра"),
        ("zh", "不动产局局长", "不动产局局长"),
        ("zh", "局长（非领导职务）", "局长（非领导职务）"),
        ("ja", "都市計画ではなく防災を担当する課長", "都市計画ではなく防災を担当する課長"),
    ],
)
def test_an_office_with_a_word_of_denial_in_it_is_read(
    language: str, said: str, office: str
) -> None:
    town = chats.after(language, OFFICE, said)
    assert town.file().current[OFFICE].value == Text(text=office)
