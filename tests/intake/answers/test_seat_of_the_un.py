"""Where the certificate is received: the UN's seat, and the country that it lies in."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am liebsten in Genf im Palais des Nations."),
        ("en", "In Geneva, at the Palais des Nations."),
        ("fr", "À Genève, au siège des Nations Unies."),
        ("es", "En Ginebra, en la sede de la ONU."),
        ("pt", "Em Genebra, na sede europeia da ONU."),
        ("ru", "В Женеве, в штаб-квартире ООН."),
        ("ar", "في جنيف بمقر الأمم المتحدة"),
        ("tr", "Cenevre'deki BM merkezinde"),
        ("hi", "जिनेवा के संयुक्त राष्ट्र मुख्यालय में"),
        ("zh", "日内瓦联合国欧洲总部"),
        ("ja", "ジュネーブの国連欧州本部でお願いします。"),
        ("ko", "제네바 유엔 사무소에서 받고 싶습니다."),
    ],
)
def test_geneva_ahead_of_the_uns_seat_may_be_switzerland_and_is_asked(
    language: str, text: str
) -> None:
    found = read("venue", text, Context(language=language))
    assert found == Unclear(reason="which_option", candidates=("2", "6"))


def test_new_york_and_vienna_are_only_where_the_uns_seat_is() -> None:
    for text in ("New York, at the UN building", "In Vienna, at the UN office"):
        assert read("venue", text, Context()) == Venue(number=2, words="")
