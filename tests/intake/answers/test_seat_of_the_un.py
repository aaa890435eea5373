"""Where the certificate is received: the UN's seat, and the country that it lies in."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Wir möchten sie am liebsten in Genf am Sitz der Vereinten Nationen entgegennehmen.",
        ),
        ("de", "Am liebsten in Genf im Palais des Nations."),
        ("en", "In Geneva, at the Palais des Nations."),
        ("en", "In Geneva, at the UN headquarters."),
        ("fr", "À Genève, au siège des Nations Unies."),
        ("es", "En Ginebra, en la sede de la ONU."),
        ("pt", "Em Genebra, na sede europeia da ONU."),
        ("pt", "Em Genebra, na sede da ONU."),
        ("ru", "В Женеве, в штаб-квартире ООН."),
        ("ar", "في جنيف بمقر الأمم المتحدة"),
        ("tr", "Cenevre'deki BM merkezinde"),
        ("tr", "Cenevre’deki BM Ofisi'nde almak isteriz."),
        ("tr", "Cenevre'de bulunan Birleşmiş Milletler merkezinde"),
        ("hi", "जिनेवा के संयुक्त राष्ट्र मुख्यालय में"),
        ("hi", "जिनेवा स्थित संयुक्त राष्ट्र कार्यालय में।"),
        ("zh", "日内瓦联合国欧洲总部"),
        ("zh", "日内瓦的联合国总部"),
        ("zh", "在日内瓦联合国总部领取"),
        ("ja", "ジュネーブの国連欧州本部でお願いします。"),
        ("ja", "ジュネーブの国連本部で受け取りたいです。"),
        ("ja", "ジュネーブにある国連欧州本部を希望します。"),
        ("ko", "제네바 유엔 사무소에서 받고 싶습니다."),
        ("ko", "제네바에 있는 유엔 사무소를 희망합니다."),
        ("tr", "Cenevre'de, BM merkezinde almak isteriz."),
        (
            "en",
            "We would like to receive our certificate in Geneva, at the UN headquarters, please.",
        ),
        ("en", "In Geneva, in the UN building."),
        ("de", "In Genf im UN-Gebäude."),
        ("de", "In Genf am Sitz der UN, bitte."),
        ("fr", "À Genève, au Palais des Nations, s'il vous plaît."),
        ("pt", "Em Genebra, no escritório da ONU."),
        ("tr", "Cenevre'de, BM'de"),
        ("ja", "ジュネーブの国連本部"),
        ("ko", "제네바 유엔 본부에서 부탁드립니다."),
        ("hi", "जिनेवा में संयुक्त राष्ट्र के मुख्यालय में"),
    ],
)
def test_geneva_told_ahead_of_the_uns_seat_is_where_it_is(language: str, text: str) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Geneva and the UN headquarters."),
        ("en", "Geneva or the UN headquarters."),
        ("en", "Geneva or at the UN headquarters."),
        ("en", "Geneva. At the UN headquarters."),
        ("en", "1) Geneva 2) UN headquarters"),
        ("en", "Geneva, UN headquarters"),
        ("en", "Geneva suits us better than the UN headquarters."),
        ("en", "We prefer Geneva to the UN headquarters."),
        ("en", "Switzerland, at the UN headquarters."),
        ("en", "Zurich, at the UN headquarters."),
        ("de", "Genf oder am Sitz der UN."),
        ("de", "Genf ist uns lieber als der Sitz der UN."),
        ("de", "Zürich und der Sitz der UN."),
        ("fr", "Lausanne, au siège de l'ONU."),
        ("fr", "Genève ou au siège de l'ONU."),
        ("es", "Ginebra mejor que la sede de la ONU."),
        ("pt", "Genebra e a sede da ONU."),
        ("ru", "Женева и штаб-квартира ООН."),
        ("tr", "Cenevre veya BM merkezi."),
        ("tr", "Cenevre, BM merkezinden daha iyi."),
        ("hi", "जिनेवा और संयुक्त राष्ट्र मुख्यालय।"),
        ("hi", "जिनेवा संयुक्त राष्ट्र मुख्यालय से बेहतर है।"),
        ("zh", "日内瓦或联合国总部"),
        ("zh", "日内瓦，联合国总部"),
        ("zh", "日内瓦比联合国总部更好。"),
        ("ja", "ジュネーブか国連本部"),
        ("ja", "ジュネーブの方が国連本部より良いです。"),
        ("ko", "제네바 또는 유엔 본부"),
        ("ko", "제네바가 유엔 본부보다 낫습니다."),
        ("tr", "Cenevre, BM merkezi"),
        ("tr", "Cenevre'de ya da BM merkezinde"),
        ("tr", "Cenevre'de veya BM'de"),
        ("en", "In Geneva, in the UN quarter, at the Hotel Intercontinental."),
        ("en", "In Geneva, at the UN headquarters, and later at home in Lagos."),
        ("en", "In Geneva, at the UN headquarters in New York."),
        ("en", "In New York, in Geneva, at the UN."),
        ("en", "In Geneva, at the UN square."),
        ("en", "In a hotel in Geneva, at the UN."),
        ("de", "In Genf im UN-Viertel, im Hotel."),
        ("de", "In Genf am UN-Platz."),
        ("fr", "À Genève, à l'ONU, ou à Paris"),
        ("fr", "À Genève, au siège de l'ONU, ou en France"),
        ("ar", "في جنيف بجوار مقر الأمم المتحدة"),
        ("tr", "Cenevre'de BM yakınındaki otelde"),
        ("hi", "जिनेवा में संयुक्त राष्ट्र के पास होटल में"),
        ("zh", "日内瓦联合国附近的酒店"),
        ("ja", "ジュネーブの国連の近くのホテル"),
        ("ko", "제네바 유엔 근처 호텔"),
    ],
)
def test_geneva_beside_the_uns_seat_may_be_another_wish_and_is_asked(
    language: str, text: str
) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Unclear)
    assert found.reason == "which_option"


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


@pytest.mark.parametrize("text", ["En France, où notre maire sera.", "En France, OÙ nous serons."])
def test_where_somebody_is_said_to_be_tells_no_second_place(text: str) -> None:
    assert read("venue", text, Context(language="fr")) == Venue(number=5)


@pytest.mark.parametrize("text", ["En France, ou en Allemagne.", "En France, OU EN ALLEMAGNE."])
def test_an_or_without_an_accent_is_no_where(text: str) -> None:
    found = read("venue", text, Context(language="fr"))
    assert isinstance(found, Unclear)
    assert found.reason == "which_option"
