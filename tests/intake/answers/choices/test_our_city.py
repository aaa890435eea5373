""" "Our city" as the place of receipt and as who wishes for one; words that are no city here."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

WHO_WISHES: list[tuple[str, str, int]] = [
    ("zh", "我市希望在法国领取证书。", 5),
    ("zh", "经研究，我市倾向于在瑞士领取。", 6),
    ("zh", "本市希望在日内瓦领取。", 6),
    ("zh", "希望在中国领取。届时由副市长代表我市出席。", 3),
    ("zh", "我市选择第6项。", 6),
    ("ja", "本市はドイツでの受領を希望します。", 4),
    ("ja", "当市としてはスイスでの受領を希望いたします。", 6),
    ("ja", "中国で受け取りたいです。当市からは副市長が出席します。", 3),
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
    ("zh", "我市决定在法国领取。", 5),
    ("zh", "我市代表将到瑞士领取。", 6),
    ("ja", "本市では、スイスでの受領を希望します。", 6),
    ("ja", "本市は6番を希望します。", 6),
    ("ko", "우리시는 독일에서 받기를 희망합니다.", 4),
    ("ko", "우리 시에서는 스위스를 선호합니다.", 6),
    ("ar", "بلديتنا ترغب في استلامها في جنيف.", 6),
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
    ("zh", "我市会展中心"),
    ("zh", "我市会展中心，瑞士太远了。"),
    ("zh", "本市会展中心"),
    ("zh", "我市人民政府"),
    ("zh", "我市体育馆"),
    ("ja", "本市にお越しください"),
    ("ja", "本市にお越しください。スイスまで行くのは困難です。"),
    ("ja", "本市の市民ホール"),
    ("ja", "本市が望ましいです"),
    ("ko", "저희 시 문화회관"),
    ("ko", "우리 시 대강당에서"),
    ("ko", "우리 시에 와 주시면 감사하겠습니다"),
    ("ar", "مدينتنا هي المكان المفضل"),
    ("ar", "نفضل مدينتنا لاستضافة الحفل"),
    ("ar", "مدينتنا مكان مناسب، أما جنيف فبعيدة"),
]
NOWHERE: list[tuple[str, str]] = [
    ("de", "hier bei uns in Deutschland"),
    ("ru", "у нас в Германии"),
    ("zh", "我市希望领取证书。"),
    ("zh", "我市不希望去瑞士。"),
    ("zh", "希望在胜利广场领取"),
    ("ja", "本市は受領を希望します。"),
    ("ja", "会場は本市を希望します。"),
    ("ko", "우리 시는 총회에서 받겠습니다."),
    ("ar", "نفضل استلام الشهادة في المدينة التي تختارونها."),
    ("ar", "في المدينة"),
    ("zh", "希望在来宾面前领取"),
    ("ko", "위해에서"),
    ("ko", "세부 사항은 나중에 알려 드리겠습니다."),
    ("ar", "المدينة"),
    ("ar", "في الليل"),
    ("hi", "नागरिकों के कल्याण के लिए"),
    ("hi", "मोबाइल में"),
    ("ja", "コロナで難しい"),
    ("zh", "日照充足"),
]
A_HALL_OF_THE_CITY: list[tuple[str, str]] = [
    ("ja", "市役所の大会議室で受け取りたいです。"),
    ("ja", "本市の国際会議場で受け取りたい"),
    ("ja", "本市は大会議室での受領を希望します。"),
    ("ja", "本市では大会議室で受け取りたい。"),
    ("ja", "本市役所の会議室"),
    ("zh", "我市国际会议中心"),
    ("zh", "本市人民大会堂"),
    ("zh", "我市希望在大会堂领取"),
    ("zh", "我市的会议室"),
    ("zh", "我市希望在大会上领取。"),
    ("ko", "우리 시 대회의실"),
    ("ko", "우리 시 컨벤션센터에서 받고 싶습니다."),
    ("ko", "우리 시는 대회의실에서 받고 싶습니다."),
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
    ("ar", "سنسافر ليل الجمعة إلى جنيف.", 6),
    ("hi", "नागरिकों के कल्याण के लिए जिनेवा में।", 6),
    ("ja", "コーチと一緒にジュネーブで。", 6),
    ("ko", "세부 일정은 스위스 방문 후 정하겠습니다.", 6),
    ("zh", "日照充足，希望在瑞士领取。", 6),
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
    ("ar", "في ليل", 5),
    ("ar", "ليل", 5),
    ("ar", "في نانسي", 5),
    ("ar", "في قم", 8),
    ("hi", "कल्याण में", 8),
    ("hi", "कल्याण", 8),
    ("hi", "लिंकन में", 7),
    ("zh", "希望在日照领取", 3),
    ("zh", "日照", 3),
    ("ja", "コーチで", 8),
    ("ja", "コーチ", 8),
    ("ko", "화성에서 받고 싶습니다.", 8),
    ("ko", "세부에서", 8),
    ("ko", "세부", 8),
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


@pytest.mark.parametrize(("language", "text"), A_HALL_OF_THE_CITY)
def test_a_hall_of_the_city_is_not_the_convention(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
