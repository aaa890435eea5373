"""Choices by number, by name, all and none."""

import pytest

from intake import languages
from intake.answers import read
from intake.answers.choices.lists import named, options_of
from intake.answers.values import Choice, Context, Unclear
from tests.intake.answers import phrases

NETWORKS = (
    ("5G",),
    ("6G",),
    ("Starlink", "satellite internet"),
    ("quantum communication", "quantum"),
)


def choice(
    text: str, options: tuple[tuple[str, ...], ...] = NETWORKS, language: str = "en"
) -> object:
    return read("choice", text, Context(options=options, language=language))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1, 3", (1, 3)),
        ("1 and 3", (1, 3)),
        ("(1), (3)", (1, 3)),
        ("1-3", (1, 2, 3)),
        ("1 to 3", (1, 2, 3)),
        ("①③", (1, 3)),
        ("#3", (3,)),
        ("no. 3", (3,)),
        ("option 2", (2,)),
        ("the first and third", (1, 3)),
        ("2nd", (2,)),
        ("one and two", (1, 2)),
        ("5G", (1,)),
        ("5G/6G", (1, 2)),
        ("5G and Starlink", (1, 3)),
        ("satellite internet", (3,)),
        ("5G!!!", (1,)),
        ("5G yes, but no 6G", (1,)),
        ("5G but not quantum", (1,)),
        ("6G: no, 5G: yes", (1,)),
        ("5G: yes\n6G: no\nStarlink: yes\nQuantum: no", (1, 3)),
        ("1. yes\n2. no", (1,)),
        ("1. Starlink\n2. 5G", (1, 3)),
        ("We have 5G and Starlink, but no quantum communication", (1, 3)),
        ("We have 5G across the whole city since 2021 thanks to three operators", (1,)),
        ("5G (since 2019), Starlink (since 2023)", (1, 3)),
        ("all", (1, 2, 3, 4)),
        ("all of them", (1, 2, 3, 4)),
        ("all four", (1, 2, 3, 4)),
        ("all except 6G", (1, 3, 4)),
        ("all but 3", (1, 2, 4)),
        ("none", ()),
        ("none of these", ()),
        ("no", ()),
        ("no 5G, no 6G, no Starlink and no quantum communication", ()),
        ("none except 5G", (1,)),
    ],
)
def test_a_clear_choice_is_read(text: str, numbers: tuple[int, ...]) -> None:
    assert choice(text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no 6G", "which_option"),
        ("neither 5G nor 6G", "which_option"),
        ("We don't have 6G or quantum", "which_option"),
        ("9", "out_of_range"),
        ("1 and 9", "out_of_range"),
        ("0", "out_of_range"),
        ("both", "which_option"),
        ("all three", "which_option"),
        ("2 of 4", "which_option"),
        ("We have 3 of them", "which_option"),
        ("4-1", "which_option"),
        ("5G or 6G", "which_option"),
        ("5G, CityNet", "which_option"),
        ("4G", "which_option"),
        ("yes", "which_option"),
        ("I don't know", "which_option"),
        ("5G and 6G are planned", "planned"),
        ("maybe 5G", "planned"),
        ("", "empty"),
        ("?", "empty"),
    ],
)
def test_what_is_not_beyond_doubt_is_asked(text: str, why: str) -> None:
    reading = choice(text)
    assert isinstance(reading, Unclear), reading
    assert reading.reason == why


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("industry, agriculture", (1, 2)),
        ("tourism", (12,)),
        ("transportation and vehicle networking", (5,)),
        ("1 (industry), 3 (intelligent manufacturing)", (1, 3)),
        ("all 14", tuple(range(1, 15))),
        ("sectors 1-5, 7", (1, 2, 3, 4, 5, 7)),
        ("modern service industries", (14,)),
        ("all sectors except finance", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14)),
        ("industry 4.0", (1,)),
    ],
)
def test_sectors_are_known_by_name_and_number(text: str, numbers: tuple[int, ...]) -> None:
    assert choice(text, options_of("sectors")) == Choice(numbers=numbers)


@pytest.mark.parametrize("text", ["service industry", "energy industry", "industry and fishing"])
def test_a_name_that_could_be_another_sector_is_asked(text: str) -> None:
    assert isinstance(choice(text, options_of("sectors")), Unclear)


def test_both_means_two_options() -> None:
    assert choice("both", (("a",), ("b",))) == Choice(numbers=(1, 2))


def test_only_one_may_be_chosen_where_one_is_asked() -> None:
    reading = read("choice", "1 and 2", Context(options=NETWORKS, several=False))
    assert reading == Unclear(reason="which_option", candidates=("1", "2"))


TITLES = (
    ("digital city", "digital"),
    ("smart city", "smart"),
    ("intelligent city", "intelligent"),
    ("green city", "green", "green capital"),
)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Smart city (2021)", (2,)),
        ("Smart city, in 2021", (2,)),
        ("Smart city (2019/20)", (2,)),
        ("2 (2021)", (2,)),
        ("Smart city and green city (2019 and 2022)", (2, 4)),
        ("Smart city (2021, Ministry of Digital Affairs)", (2,)),
        ("Smart city by the Digital Agency", (2,)),
        ("Smart city, recognised by the National Digital Affairs Ministry in 2022", (2,)),
        ("Smart city, recognised by the Green Growth Agency in 2022", (2,)),
        ("Digital, green, Ministry of Industry", (1, 4)),
        ("Green city, by the national ministry", (4,)),
        ("recognised by the government as a smart city", (2,)),
        ("Smart city by the ministry in 2021, green city by the commission in 2023", (2, 4)),
        ("b) smart city", (2,)),
        ("B) Smart city\nD) Green city", (2, 4)),
    ],
)
def test_years_letters_and_givers_are_no_options(text: str, numbers: tuple[int, ...]) -> None:
    assert choice(text, TITLES) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    "text",
    [
        "2021",
        "Recognised by Digital Europe",
        "Smart city, Ministry of Digital and Green Affairs",
    ],
)
def test_what_may_be_the_name_of_a_giver_is_asked(text: str) -> None:
    reading = choice(text, TITLES)
    assert isinstance(reading, Unclear), reading
    assert reading.reason == "which_option"


@pytest.mark.parametrize(
    "text",
    [
        "We are a candidate for European Green Capital 2027",
        "We have applied for the title of a smart city",
        "We applied for smart city",
        "nominated for Green Capital 2026",
        "We aim to become a smart city",
        "finalist for Green Capital",
        "Our application for smart city is under way",
        "Smart city and green city are planned",
    ],
)
def test_a_title_hoped_for_is_planned(text: str) -> None:
    assert choice(text, TITLES) == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("At present we only have 5G.", (1,)),
        ("5G is already available; 6G is not yet; Starlink is used", (1, 3)),
        ("5G is in use, 6G is not and Starlink is used", (1, 3)),
        ("no 6G; Starlink is used", (3,)),
        ("1. yes\n2. planned\n3. no\n4. no", (1,)),
    ],
)
def test_what_is_there_now_is_chosen(text: str, numbers: tuple[int, ...]) -> None:
    assert choice(text) == Choice(numbers=numbers)


@pytest.mark.parametrize("text", ["5G, 6G not, quantum", "no 6G, Starlink", "3 is used"])
def test_a_denial_that_may_reach_further_is_asked(text: str) -> None:
    assert isinstance(choice(text), Unclear)


def test_sectors_may_be_named_by_those_who_use_iot() -> None:
    assert choice("IoT is used by industry and agriculture", options_of("sectors")) == Choice(
        numbers=(1, 2)
    )


RECOGNITIONS = (("digital city", "digital"), ("smart city", "smart"), ("green city", "green"))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("smart city, in 2022 by ministry of environment and urbanisation", (2,)),
        ("smart city, by the Ministry of Environment, Urbanisation and Climate Change", (2,)),
        ("smart city, awarded by Transport and Communications Agency, 2021", (2,)),
        ("smart city and green city, by the ministry of environment and energy", (2, 3)),
    ],
)
def test_a_list_in_the_name_of_who_gave_the_title_unsettles_no_choice(
    text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, RECOGNITIONS) == Choice(numbers=numbers)


@pytest.mark.parametrize("text", ["smart city and digitale", "smart city, cool and tidy"])
def test_a_list_without_a_giver_is_still_asked(text: str) -> None:
    assert isinstance(choice(text, RECOGNITIONS), Unclear)


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("We have 5G and Starlink in all districts.", (1, 3)),
        ("5G and quantum communication are available.", (1, 4)),
        ("Gdynia has 5G.", (1,)),
    ],
)
def test_prose_that_affirms_an_option_chooses_it(sentence: str, numbers: tuple[int, ...]) -> None:
    context = Context(options=NETWORKS, prose=sentence, ours=frozenset({"gdynia"}))
    assert read("choice", sentence, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    "sentence",
    ["5G is fast.", "Telenor has 5G.", "5G works in Japan.", "We have a 5G course.", "So, 5G.",
     "We are happy when we have 5G.", "We have a port but 5G is slow."],
)  # fmt: skip
def test_prose_that_only_names_an_option_is_asked(sentence: str) -> None:
    context = Context(options=NETWORKS, prose=sentence, ours=frozenset({"gdynia"}))
    assert isinstance(read("choice", sentence, context), Unclear)


@pytest.mark.parametrize("text", ["we dream of 5G", "5G would be nice", "we hardly have any 5G"])
def test_a_wish_or_a_doubt_is_no_direct_answer_either(text: str) -> None:
    assert isinstance(choice(text), Unclear)


# --- every language -----------------------------------------------------------------------------


@pytest.mark.parametrize("code", languages.all_read())
def test_the_phrases_of_a_language_are_read(code: str) -> None:
    phrases.hold(code, "choice")


@pytest.mark.parametrize("code", languages.all_read())
def test_every_sector_is_known_by_its_names(code: str) -> None:
    sectors = options_of("sectors")
    for number, names in enumerate(named(sectors, code), start=1):
        for name in (one for one in names if "*" not in one):
            assert choice(name, sectors, code) == Choice(numbers=(number,)), name


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "5G和量子通信", (1, 4)),
        ("ja", "5Gと量子通信", (1, 4)),
        ("ru", "Сеть 5G и квантовая связь", (1, 4)),
        ("ar", "الجيل الخامس فقط", (1,)),
        ("de", "5G, aber kein 6G", (1,)),
        ("es", "5G sí, 6G no", (1,)),
    ],
)
def test_networks_are_known_in_other_languages(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, NETWORKS, language) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "three sectors"),
        ("de", "mehr als 5"),
        ("ko", "세 개 분야"),
        ("fr", "au moins trois"),
        ("ja", "農業、物流はありません"),
        ("zh", "农业和工业都没有"),
        ("zh", "金融（12）"),
        ("zh", "除了农业"),
        ("de", "up to 4"),
    ],
)
def test_counts_bounds_and_open_denials_are_asked(language: str, text: str) -> None:
    assert isinstance(choice(text, options_of("sectors"), language), Unclear)


@pytest.mark.parametrize("text", ["1 ile 4 arası", "1-4 arası", "1'den 4'e kadar", "1 ila 4"])
def test_a_turkish_range_is_read_and_two_numbers_are_two(text: str) -> None:
    numbers = (1, 4) if "ile" in text else (1, 2, 3, 4)
    assert choice(text, options_of("sectors"), "tr") == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "sentence", "numbers"),
    [
        ("zh", "我市已开通5G和量子通信。", (1, 4)),
        ("ja", "当市では5Gが利用可能です。", (1,)),
        ("ja", "5Gとスターリンクを導入しています。", (1, 3)),
        ("ko", "5G와 스타링크가 있습니다.", (1, 3)),
        ("hi", "हमारे शहर में 5G उपलब्ध है।", (1,)),
        ("tr", "Şehrimizde 5G ve Starlink kullanılmaktadır.", (1, 3)),
        ("ru", "У нас есть 5G и Старлинк.", (1, 3)),
        ("ar", "لدينا شبكة الجيل الخامس.", (1,)),
    ],
)
def test_prose_affirms_in_other_languages(
    language: str, sentence: str, numbers: tuple[int, ...]
) -> None:
    context = Context(options=NETWORKS, prose=sentence, language=language)
    assert read("choice", sentence, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh", "我们参加了5G会议。"),
        ("zh", "日本有5G。"),
        ("ja", "5Gの会議があります。"),
        ("ja", "日本では5Gが利用可能です。"),
        ("ko", "5G에 관심이 있습니다."),
        ("de", "5G ist teuer."),
    ],
)
def test_prose_that_names_an_option_in_another_language_is_asked(
    language: str, sentence: str
) -> None:
    context = Context(options=NETWORKS, prose=sentence, language=language)
    assert isinstance(read("choice", sentence, context), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "5G is available everywhere, a quantum link is under study.", (1,)),
        ("en", "5G is in operation; 6G is planned for 2030.", (1,)),
        ("en", "5G is in use, 6G and Starlink are planned", (1,)),
        ("en", "5G is available. 6G and quantum communication do not exist yet.", (1,)),
        ("de", "5G ist überall verfügbar, eine Quantenverbindung ist geplant.", (1,)),
        ("de", "Kommunikation: in Betrieb ist nur 5G.", (1,)),
        ("de", "5G gibt es im ganzen Stadtgebiet, Starlink nutzt nur die Berufsfeuerwehr.", (1, 3)),
        ("fr", "La 5G y est déployée partout, et une liaison quantique est à l'étude.", (1,)),
        ("es", "La 5G está disponible; la comunicación cuántica está en estudio.", (1,)),
        ("pt", "O 5G está disponível; a comunicação quântica está em estudo.", (1,)),
        ("ru", "5G доступна по всему городу, квантовая связь изучается.", (1,)),
        ("tr", "5G tüm şehirde kullanılıyor, 6G planlanıyor.", (1,)),
        ("zh", "5G已全市覆盖，6G在规划中。", (1,)),
        (
            "ja",
            "5Gは全域で利用可能です。スターリンクも運用中です。6Gと量子通信はまだありません。",
            (1, 3),
        ),
        ("ko", "5G는 시 전역에서 이용 가능하며, 6G는 계획 중입니다.", (1,)),
        ("hi", "5G पूरे शहर में उपलब्ध है, 6G की योजना है।", (1,)),
        ("ar", "شبكة 5G متاحة في كل المدينة، و6G مخطط لها.", (1,)),
        ("ar", "شبكة 5G متاحة، أما ستارلينك والاتصالات الكمية فلا توجد لدينا.", (1,)),
        ("ar", "أما الشبكات فلدينا 5G فقط.", (1,)),
    ],
)
def test_each_option_is_judged_by_its_own_clause(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, language=language) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    "text",
    [
        "5G, 6G planned",
        "5G and 6G planned",
        "We plan 6G and Starlink",
        "5G, Starlink (planned)",
        "5G is only planned",
        "5G is in operation. It is a pilot.",
        "1, 3 (planned)",
    ],
)
def test_a_plan_that_may_be_for_several_is_asked(text: str) -> None:
    assert choice(text) == Unclear(reason="planned")


def test_what_is_surely_there_is_offered_beside_a_plan_that_may_be_for_several() -> None:
    found = choice("5G is in use, Starlink, 6G planned")
    assert found == Unclear(reason="which_option", candidates=("1",))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Smart city, 2021; candidate for green city", (2,)),
        ("en", "smart city since 2018 (national label)", (2,)),
        ("en", "Smart city, named by us in 2019. We do not have the green city label yet.", (2,)),
        ("fr", "smart city depuis 2018 (label national)", (2,)),
        ("fr", "Smart city, label de 2019. Nous n'avons pas encore le label de ville verte.", (2,)),
        (
            "de",
            "Als Smart City wurden wir nicht ausgezeichnet, als digitale Stadt dagegen schon",
            (1,),
        ),
        ("ja", "スマートシティ（2018年、国の認定）。グリーンシティの認定はまだありません。", (2,)),
    ],
)
def test_a_title_is_read_beside_its_giver_and_a_title_not_held(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, TITLES, language) == Choice(numbers=numbers)


def test_what_brackets_do_not_hold_may_be_another_option() -> None:
    assert choice("smart city (2018), WiFi", TITLES) == Unclear(
        reason="which_option", candidates=("wifi",)
    )


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("5G is available in all districts; 6G is planned for 2030.", (1,)),
        ("We are planning 6G, 5G is available in all districts.", (1,)),
        ("We hope to win. 5G is available in all districts.", (1,)),
    ],
)
def test_prose_affirms_what_is_there_beside_a_plan(sentence: str, numbers: tuple[int, ...]) -> None:
    context = Context(options=NETWORKS, prose=sentence)
    assert read("choice", sentence, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "除医疗健康外，还有文化旅游", (10, 12)),
        ("zh", "除农业外，其他全部", (1, *range(3, 15))),
        ("ko", "공업 외에 에너지도 해당됩니다", (1, 6)),
        ("ko", "농업 외에 전부", (1, *range(3, 15))),
        ("ja", "工業のほか、エネルギー", (1, 6)),
        ("hi", "रसद के अलावा सांस्कृतिक पर्यटन भी", (4, 12)),
        ("en", "Apart from agriculture, also logistics", (2, 4)),
        ("ru", "Все, кроме сельского хозяйства и финансов", (1, *range(3, 13), 14)),
    ],
)
def test_besides_adds_where_more_is_said(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=options_of("sectors"))
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "City is having 5G.", (1,)),
        ("en", "5G is available from Jio and Airtel.", (1,)),
        ("es", "Tenemos despliegue de 5G en toda la ciudad.", (1,)),
        ("ko", "현재 5G가 전 지역에서 운영되고 있으며, 6G는 아직 연구 단계입니다.", (1,)),
        ("ko", "6G가 아니라 5G만 있습니다.", (1,)),
        ("pt", "5G em toda a área urbana. Não temos Starlink, 6G nem comunicação quântica.", (1,)),
        ("zh", "5G和量子通信，均已投入运行。", (1, 4)),
        ("zh", "通訊基礎設施為5G。", (1,)),
        ("zh", "5G已商用，6G在研。", (1,)),
    ],
)
def test_prose_affirms_what_is_there_and_not_what_is_studied(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=NETWORKS, prose=text)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ru", "5G и квантовая связь; 6G и Starlink у нас нет.", (1, 4)),
        ("de", "5G flächendeckend; 6G, Starlink und Quantenkommunikation haben wir nicht.", (1,)),
        ("tr", "5G var; 6G, Starlink ve kuantum iletişim yok.", (1,)),
        ("ko", "5G와 양자통신이 있으며, 6G와 스타링크는 없습니다.", (1, 4)),
        ("hi", "5G है; 6G, स्टारलिंक और क्वांटम संचार नहीं है।", (1,)),
        ("en", "5G and quantum communication. We have neither 6G nor Starlink.", (1, 4)),
    ],
)
def test_a_denial_reaches_over_the_list_behind_a_stop(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=NETWORKS, several=True)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "5G, 6G und Starlink haben wir nicht."),
        ("de", "5G; 6G, Starlink nicht."),
        ("de", "5G; 6G und Starlink, haben wir das?"),
        ("hi", "संचार अवसंरचना के रूप में हमारे शहर में 5G नहीं है।"),
        ("ko", "통신 인프라는 5G와 양자통신을 갖추고자 합니다."),
    ],
)
def test_a_denial_or_wish_that_may_reach_further_is_still_asked(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS, several=True)
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("de", "als Kommunikationsinfrastruktur haben wir 5G.", (1,)),
        ("tr", "İletişim altyapısı olarak şehrimizde 5G bulunmaktadır.", (1,)),
        ("ko", "통신 인프라는 5G와 양자통신을 갖추고 있습니다.", (1, 4)),
        ("hi", "संचार अवसंरचना के रूप में हमारे शहर में 5G है।", (1,)),
    ],
)
def test_prose_may_say_what_the_options_are(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=NETWORKS, several=True, prose=text)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Bunlardan hiçbiri henüz şehrimizde kullanılmamaktadır; 5G ihalesi yeni yapıldı.",
        ),
        ("en", "None of these is in use yet; 5G will be launched in 2027."),
        ("zh", "以上均未使用;5G正在规划。"),
    ],
)
def test_plans_behind_a_denial_of_the_whole_list_unsettle_none(language: str, text: str) -> None:
    assert choice(text, NETWORKS, language) == Choice(numbers=())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of these is in use yet; 5G is planned and Starlink is used."),
        ("en", "None of these is in use; 5G is available."),
        ("tr", "Bunlardan hiçbiri kullanılmamaktadır; Starlink kullanılıyor."),
    ],
)
def test_what_is_there_behind_a_denial_of_the_whole_list_is_asked(language: str, text: str) -> None:
    assert isinstance(choice(text, NETWORKS, language), Unclear)


_NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
_TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ko", "5G 외에는 아직 갖추지 못했습니다.", (1,)), ("ko", "5G 외에는 없습니다.", (1,)),
        ("ko", "5G밖에 없습니다.", (1,)), ("ko", "5G와 스타링크 외에는 없습니다.", (1, 3)),
        ("ko", "5G 외에 6G도 있습니다.", (1, 2)), ("en", "Nothing but 5G.", (1,)),
        ("en", "Apart from 5G we have nothing yet.", (1,)), ("en", "Except for 5G, none.", (1,)),
        ("en", "Nothing except 5G and Starlink.", (1, 3)), ("en", "All except 5G.", (2, 3, 4)),
        ("fr", "Rien d'autre que la 5G.", (1,)),
        ("fr", "Hormis la 5G, nous n'avons rien encore.", (1,)),
        ("de", "Außer 5G haben wir noch nichts.", (1,)), ("de", "Nichts außer 5G.", (1,)),
        ("zh", "除5G外，其他尚未具备。", (1,)), ("zh", "除了5G以外都没有。", (1,)),
        ("ja", "5G以外はまだありません。", (1,)), ("ja", "5Gしかありません。", (1,)),
        ("ja", "5G以外は整備されていません。", (1,)), ("es", "Aparte de 5G no tenemos nada.", (1,)),
        ("pt", "Além da 5G, não temos nada.", (1,)), ("ru", "Кроме 5G, ничего нет.", (1,)),
        ("tr", "5G dışında hiçbiri yok.", (1,)), ("hi", "5G के अलावा कुछ नहीं है।", (1,)),
    ],
)  # fmt: skip
def test_nothing_but_an_option_is_that_option(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=_NETWORKS)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Apart from 5G, 6G is not available."), ("en", "No, 5G but not available."),
        ("en", "Apart from 5G we have no budget."), ("ko", "5G 외에는 계획이 없습니다."),
        ("ko", "5G 외에는 없으나 6G를 도입할 예정입니다."), ("ja", "5G以外の予定はありません。"),
        ("zh", "除5G外，6G尚未具备。"), ("en", "Is there nothing but 5G?"),
    ],
)  # fmt: skip
def test_a_denial_of_something_else_leaves_an_option_open(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=_NETWORKS))
    assert isinstance(found, Unclear), found


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ko", "2021년에 환경부의 녹색도시로 지정되었습니다.", (4,)),
        ("ja", "環境省のグリーンシティに選定されました。", (4,)),
        ("ja", "スマートシティに選定されました。グリーンシティの認定は受けていません。", (2,)),
        ("ko", "가. 스마트도시 나. 녹색도시", (2, 4)),
    ],
)
def test_a_title_is_read_behind_the_body_that_gave_it_and_to_its_sentences_end(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=_TITLES)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "환경부의 녹색도시 사업을 계획하고 있습니다."),
     ("ko", "환경부의 녹색도시로 지정되지 않았습니다."),
     ("ja", "環境省のグリーンシティには選定されていません。")],
)  # fmt: skip
def test_a_title_that_a_body_has_and_did_not_give_is_not_chosen(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=_TITLES))
    assert isinstance(found, Unclear), found


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("제조, 물류, 교통, 에너지 분야에 적용했습니다.", (1, 4, 5, 6)),
        ("스마트 공장, 지능형 교통 시스템(ITS), 스마트 팜", (2, 3, 5)),
        ("전 분야에 적용되었습니다.", tuple(range(1, 15))),
        ("모든 분야에서 활용 중입니다.", tuple(range(1, 15))),
        ("관광 산업, 금융 산업에 적용", (12, 13)),
    ],
)
def test_korean_sectors_are_known_by_what_they_are_called(
    text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, options_of("sectors"), "ko") == Choice(numbers=numbers)


@pytest.mark.parametrize(
    "text", ["전 분야에 적용할 계획입니다", "전 분야에 적용되지 않았습니다", "서비스 산업"]
)
def test_korean_sectors_that_are_planned_denied_or_unsure_are_asked(text: str) -> None:
    assert isinstance(choice(text, options_of("sectors"), "ko"), Unclear)
