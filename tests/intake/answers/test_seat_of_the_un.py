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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "BM'nin Cenevre'deki merkezinde almak isteriz."),
        ("tr", "BM’nin Cenevre’deki genel merkezinde almak isteriz."),
        ("tr", "BM'nin merkezinde."),
        ("tr", "Birleşmiş Milletler'in Cenevre'deki merkezinde."),
        ("tr", "BM'de olsun."),
        ("tr", "BM Cenevre Ofisi'nde almak isteriz."),
        ("tr", "BM'ye bağlı bir kuruluşun merkezinde."),
        ("tr", "BM'nin New York'taki merkezinde."),
        ("en", "At the UN's headquarters in Geneva."),
        ("en", "At the UN's Geneva headquarters."),
        ("en", "At the UN in Geneva."),
        ("en", "At UNOG in Geneva, please."),
        ("de", "Am UN-Sitz in Genf."),
        ("de", "Am Genfer Sitz der UN."),
        ("de", "Bei der UNO in Genf."),
        ("de", "Bei den VN in Genf."),
        ("de", "Am Sitz der VN in Genf"),
        ("fr", "Au siège de l'ONU à Genève."),
        ("fr", "Au siège genevois de l'ONU."),
        ("es", "En la sede de la ONU en Ginebra."),
        ("es", "En la sede ginebrina de la ONU"),
        ("pt", "Na sede da ONU em Genebra."),
        ("ru", "В штаб-квартире ООН в Женеве."),
        ("ru", "В ООН, в Женеве."),
        ("ru", "В отделении ООН в Женеве."),
        ("ar", "في مقر الأمم المتحدة في جنيف."),
        ("ar", "في مقر الأمم المتحدة بجنيف."),
        ("hi", "संयुक्त राष्ट्र के जिनेवा मुख्यालय में।"),
        ("hi", "यूएन के मुख्यालय में, जिनेवा।"),
        ("hi", "संरा के जिनेवा मुख्यालय में।"),
        ("zh", "在联合国日内瓦总部。"),
        ("zh", "在联合国位于日内瓦的总部领取。"),
        ("ja", "国連のジュネーブ本部でお願いします。"),
        ("ja", "国連本部（ジュネーブ）で受け取りたいです。"),
        ("ko", "유엔의 제네바 본부에서 받고 싶습니다."),
        ("ko", "UN의 제네바 본부에서 받고 싶습니다."),
        ("ko", "UN 제네바 본부에서 받겠습니다."),
    ],
)
def test_geneva_behind_the_un_is_where_its_seat_is(language: str, text: str) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=2)
