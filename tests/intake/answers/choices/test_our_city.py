""" "Our city" as the place of receipt and as who wishes for one; words that are no city here."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

WHO_WISHES: list[tuple[str, str, int]] = [
    ("zh", "我市希望在法国领取证书。", 5),
    ("zh", "经研究，我市倾向于在瑞士领取。", 6),
    ("zh", "本市希望在日内瓦领取。", 6),
    ("zh", "希望在中国领取。届时由副市长代表我市出席。", 3),
    ("zh", "我市希望在大会上领取。", 1),
    ("zh", "我市选择第6项。", 6),
    ("ja", "本市はドイツでの受領を希望します。", 4),
    ("ja", "当市としてはスイスでの受領を希望いたします。", 6),
    ("ja", "中国で受け取りたいです。当市からは副市長が出席します。", 3),
    ("ja", "本市は大会での受領を希望します。", 1),
    ("ko", "우리 시는 독일에서 받기를 희망합니다.", 4),
    ("ko", "저희 시는 6번을 선택합니다.", 6),
    ("ar", "مدينتنا تفضل ألمانيا.", 4),
    ("en", "Our city would like to receive it in Germany.", 4),
    ("fr", "Notre ville préfère l'Allemagne.", 4),
    ("es", "Nuestra ciudad prefiere Alemania.", 4),
    ("pt", "A nossa cidade prefere a Alemanha.", 4),
    ("de", "Unsere Stadt bevorzugt Frankreich.", 5),
    ("ru", "Наш город предпочитает Германию.", 4),
    ("tr", "Kentimiz Almanya'yı tercih ediyor.", 4),
    ("hi", "हमारा शहर जर्मनी में लेना चाहता है।", 4),
]
AT_HOME: list[tuple[str, str]] = [
    ("zh", "在我市领取。"),
    ("zh", "我市。"),
    ("zh", "本地领取"),
    ("zh", "希望在本市市政厅领取。"),
    ("zh", "我市希望在我市领取。"),
    ("zh", "我们希望在上海本市领取证书。"),
    ("zh", "我市希望在本市领取，而不是在法国。"),
    ("ja", "本市での受領を希望します。"),
    ("ja", "本市"),
    ("ja", "当市の市庁舎で受け取りたい。"),
    ("ja", "フランスではなく本市で。"),
    ("ko", "우리 시에서 받고 싶습니다."),
    ("ko", "우리 시"),
    ("ko", "우리 시청에서 받고 싶습니다."),
    ("ko", "우리 시는 우리 시에서 받기를 원합니다."),
    ("ar", "في مدينتنا"),
    ("en", "in our city"),
    ("fr", "dans notre ville"),
    ("es", "en nuestra ciudad"),
    ("pt", "na nossa cidade"),
    ("de", "in unserer Stadt"),
    ("ru", "в нашем городе"),
    ("tr", "şehrimizde"),
    ("hi", "हमारे शहर में"),
]
NOWHERE: list[tuple[str, str]] = [
    ("zh", "我市希望领取证书。"),
    ("zh", "我市不希望去瑞士。"),
    ("zh", "希望在胜利广场领取"),
    ("ja", "本市は受領を希望します。"),
    ("ja", "会場は本市を希望します。"),
    ("ko", "우리 시는 총회에서 받겠습니다."),
    ("ar", "نفضل استلام الشهادة في المدينة التي تختارونها."),
    ("ar", "في المدينة"),
]
NO_CITY: list[tuple[str, str, int]] = [
    (
        "ar",
        "نشكركم على كريم الدعوة. نفضل استلام الشهادة في الصين إن أمكن. وسيمثل المدينة نائب الأمين.",
        3,
    ),
    ("ar", "المدينة تفضل جنيف.", 6),
    ("ar", "تفضل المدينة استلامها في ألمانيا.", 4),
    ("ar", "نفضل استلامها في باريس، وسيمثل المدينة عمدتها.", 5),
    ("ko", "인증서 수령을 위해 스위스를 방문하겠습니다.", 6),
]
A_CITY: list[tuple[str, str, int]] = [
    ("ar", "في المدينة المنورة", 8),
    ("ar", "في روما", 8),
    ("ar", "بالرياض", 8),
    ("ar", "والقاهرة", 8),
    ("ar", "بباريس", 5),
    ("hi", "रोम में", 8),
    ("zh", "罗马", 8),
    ("ja", "ローマで", 8),
    ("ko", "로마에서", 8),
]


@pytest.mark.parametrize(("language", "text", "number"), [*WHO_WISHES, *NO_CITY, *A_CITY])
def test_the_place_that_is_named_is_read(language: str, text: str, number: int) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number


@pytest.mark.parametrize(("language", "text"), AT_HOME)
def test_our_city_is_the_place_where_it_stands_as_one(language: str, text: str) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == 8


@pytest.mark.parametrize(("language", "text"), NOWHERE)
def test_who_wishes_is_no_place(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
