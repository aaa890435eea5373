"""Another place's matter is never ours, in every script; nor is ours another's."""

import pytest

from intake.answers.values import Place
from intake.conversation.intents import elsewhere
from intake.conversation.spelling import fold
from tests.intake.conversation.test_whole_mails import Mail, hear, said

GDYNIA = elsewhere.names_of(Place(city="Gdynia", country="PL"))
NINGBO = elsewhere.names_of(Place(city="Ningbo", country="CN"))
KOBE = elsewhere.names_of(Place(city="Kobe", country="JP"))
SUWON = elsewhere.names_of(Place(city="Suwon", country="KR"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "杭州市的城市大脑非常先进"),
        ("zh", "杭州有城市大脑"),
        ("zh", "杭州的城市大脑很有名"),
        ("zh", "我们听说杭州的城市大脑很有名"),
        ("zh", "义乌市有城市大脑"),
        ("zh", "上海市2024年GDP为5万亿元"),
        ("zh", "杭州市城市大脑已投入运营"),
        ("zh", "友好城市的城市大脑很好"),
        ("zh", "浙江省溫州市的城市大腦已經投入使用"),
        ("ja", "横浜市にはシティブレインがあります"),
        ("ja", "横浜市の都市頭脳は先進的です"),
        ("ja", "義烏市にはシティブレインがあります"),
        ("ja", "東京にはシティブレインがあります"),
        ("ja", "さいたま市では5Gが使えます"),
        ("ja", "姉妹都市のソウルにはシティブレインがあります"),
        ("ko", "서울시에는 도시 브레인이 있습니다"),
        ("ko", "서울에는 도시 브레인이 있습니다"),
        ("ko", "서울특별시의 GDP는 5000억 달러입니다"),
        ("ko", "부산광역시 GDP는 900억 달러입니다"),
        ("de", "Kölns BIP beträgt 70 Mrd. USD"),
        ("ru", "ВВП Новосибирска составляет 20 млрд долларов"),
    ],
)
def test_another_citys_matter_is_not_ours(language: str, text: str) -> None:
    for kind in ("yesno", "amount", "count"):
        assert elsewhere.is_elsewhere(fold(text), kind, GDYNIA, language)


@pytest.mark.parametrize(
    ("ours", "language", "text"),
    [
        (GDYNIA, "zh", "我市有城市大脑"),
        (GDYNIA, "zh", "格丁尼亚的城市大脑已在运行"),
        (GDYNIA, "zh", "全市有城市大脑"),
        (GDYNIA, "zh", "智慧城市有城市大脑"),
        (GDYNIA, "zh", "我市于2021年在北京获得智慧城市称号"),
        (GDYNIA, "zh", "城市大脑已建成"),
        (NINGBO, "zh", "宁波市的城市大脑已投入运营"),
        (NINGBO, "zh", "浙江省寧波市有城市大腦"),
        (NINGBO, "zh", "中国宁波有城市大脑"),
        (GDYNIA, "ja", "グディニャ市にはシティブレインがあります"),
        (GDYNIA, "ja", "当市にはシティブレインがあります"),
        (GDYNIA, "ja", "市内では5Gが使えます"),
        (GDYNIA, "ja", "市にはシティブレインがあります"),
        (KOBE, "ja", "神戸市にはシティブレインがあります"),
        (KOBE, "ja", "日本の神戸市のGDPは700億ドルです"),
        (GDYNIA, "ko", "그디니아에는 도시 브레인이 있습니다"),
        (GDYNIA, "ko", "우리 시에는 도시 브레인이 있습니다"),
        (GDYNIA, "ko", "도시는 5G가 있습니다"),
        (SUWON, "ko", "수원시에는 도시 브레인이 있습니다"),
        (SUWON, "ko", "대한민국 수원시의 GDP는 300억 달러입니다"),
        (GDYNIA, "de", "Gdynias BIP beträgt 70 Mrd. USD"),
        (GDYNIA, "ru", "ВВП Гдыни составляет 20 млрд долларов"),
    ],
)
def test_our_own_citys_matter_is_ours(ours: frozenset[str], language: str, text: str) -> None:
    for kind in ("yesno", "count", "choice"):
        assert not elsewhere.is_elsewhere(fold(text), kind, ours, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "杭州市的城市大脑非常先进。"),
        ("zh", "杭州有城市大脑。"),
        ("zh", "友好城市的城市大脑 是"),
        ("zh", "深圳、杭州都有城市大脑。"),
        ("zh", "国内的杭州、上海等城市已有城市大脑。"),
        ("ja", "シティブレインについては、横浜市が導入しています。"),
        ("ko", "서울시 도시 브레인은 유명합니다."),
        ("de", "Münchens City Brain läuft seit 2019."),
        ("ja", "横浜市にはシティブレインがあります。"),
        ("ko", "서울시에는 도시 브레인이 있습니다."),
        ("zh", "杭州市的GDP是3000亿美元。"),
        ("ja", "横浜市のGDPは1300億ドルです。"),
        ("ko", "서울시의 GDP는 5000억 달러입니다."),
        ("de", "Kölns BIP beträgt 70 Mrd. USD."),
        ("zh", "杭州市已实现5G全覆盖。"),
        ("ja", "横浜市では5Gが使えます。"),
        ("ko", "부산시에서는 5G를 이용할 수 있습니다."),
        ("ja", "大阪市には企業が500社あります。"),
    ],
)
def test_nothing_of_another_city_goes_on_the_file(language: str, text: str) -> None:
    asked = ("B2a", "B2b", "B3a_gdp", "B4", "S3a")
    town = hear(Mail(name="", text=text, says={}, asked=asked, language=language))
    assert all(value == "?" for value in said(town).values())
