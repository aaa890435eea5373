"""Lists numbered by the writer's own order: what an item plainly answers goes before its number."""

from dataclasses import replace

import pytest

from tests.intake.conversation.test_openings import answer
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town

SWAPPED = {
    "en": "1. 117 enterprises operate advanced digital models.\n2. Our GDP was USD 91.7 billion.",
    "zh": "1. 有117家企业采用先进数字经济模式。\n2. 我市国内生产总值为917亿美元。",
    "fr": "1. 117 entreprises exploitent des modèles numériques avancés.\n"
    "2. Le PIB était de 91,7 milliards USD.",
    "es": "1. Hay 117 empresas con modelos digitales avanzados.\n"
    "2. El PIB fue de 91,7 mil millones USD.",
    "ru": "1. 117 предприятий применяют передовые цифровые модели.\n2. ВВП составил 91,7 млрд USD.",
    "ar": "1. لدينا 117 مؤسسة تشغل نماذج رقمية متقدمة.\n2. الناتج المحلي 91.7 مليار دولار أمريكي.",
    "de": "1. 117 Unternehmen betreiben fortgeschrittene digitale Modelle.\n"
    "2. Das BIP betrug 91,7 Mrd. USD.",
    "ja": "1. 先進的なデジタルモデルを運用する企業は117社です。\n2. GDPは917億米ドルです。",
    "pt": "1. 117 empresas operam modelos digitais avançados.\n2. O PIB foi de 91,7 bilhões USD.",
    "tr": "1. 117 işletme gelişmiş dijital modeller kullanıyor.\n2. GSYH 91,7 milyar USD oldu.",
    "ko": "1. 첨단 디지털 모델을 운영하는 기업은 117개입니다.\n2. 지역내총생산은 917억 달러입니다.",
    "hi": "1. 117 उद्यम उन्नत डिजिटल मॉडल चलाते हैं।\n2. जीडीपी 91.7 अरब USD थी।",
}


FIGURES = {language: text.partition("\n")[0] for language, text in SWAPPED.items()}


@pytest.mark.parametrize("language", SWAPPED)
def test_items_in_an_order_of_the_writers_own_go_to_what_they_answer(language: str) -> None:
    town = answer(SWAPPED[language], language)
    assert said(town).items() >= {"B3a_gdp": "91.7bn USD", "B4": "117"}.items()
    assert town.receipt(ANNA).misread == ()


def known_town() -> Town:
    """A town that is asked next as what it has been recognised, and then for other things."""
    town = a_town()
    told = "My name is Anna Nowak.\nOffice: Deputy Mayor\nAuthority: yes"
    town.write(ANNA, told, to=town.to(ANNA))
    assert town.receipt(ANNA).asked[0].question == "B1a"
    return town


@pytest.mark.parametrize("language", FIGURES)
def test_a_figure_under_the_number_of_a_question_of_another_kind_goes_to_its_own(
    language: str,
) -> None:
    town = known_town()
    town.write(ANNA, FIGURES[language], to=town.to(ANNA), language=language)
    assert "B1a" not in said(town)
    assert said(town)["B4"] == "117"


YES = {
    "en": "Yes, since 2018.",
    "zh": "是，2018年起。",
    "fr": "Oui, depuis 2018.",
    "es": "Sí, desde 2018.",
    "ru": "Да, с 2018 года.",
    "ar": "نعم، منذ 2018.",
    "de": "Ja, seit 2018.",
    "ja": "はい、2018年からです。",
    "pt": "Sim, desde 2018.",
    "tr": "Evet, 2018'den beri.",
    "ko": "네, 2018년부터입니다.",
    "hi": "हाँ, 2018 से।",
}


@pytest.mark.parametrize("language", YES)
def test_a_verdict_in_a_list_of_the_writers_own_numbers_is_for_no_question(language: str) -> None:
    town = known_town()
    assert town.receipt(ANNA).asked[3].question == "B2b"
    listed = f"{SWAPPED[language]}\n3. 5G\n4. {YES[language]}"
    town.write(ANNA, listed, to=town.to(ANNA), language=language)
    assert said(town).items() >= {"B3a_gdp": "91.7bn USD", "B4": "117"}.items()
    assert "B2b" not in said(town)


@pytest.mark.parametrize("language", YES)
def test_so_it_is_in_a_list_longer_than_the_letters(language: str) -> None:
    town = known_town()
    listed = f"{FIGURES[language]}\n2. {YES[language]}\n6. 5G"
    town.write(ANNA, listed, to=town.to(ANNA), language=language)
    assert said(town)["B4"] == "117"
    assert "B1b" not in said(town)


@pytest.mark.parametrize("language", YES)
def test_a_list_that_begins_by_our_numbers_goes_by_them(language: str) -> None:
    town = known_town()
    figure = FIGURES[language].removeprefix("1. ")
    listed = f"1. -\n2. {YES[language]}\n3. 5G\n4. {YES[language]}\n5. {figure}"
    town.write(ANNA, listed, to=town.to(ANNA), language=language)
    assert said(town).items() >= {"B1b": "yes", "B2a": "1", "B2b": "yes", "B4": "117"}.items()


def test_answers_that_name_nothing_count_for_our_numbers() -> None:
    town = a_town()
    asked = replace(town.to(ANNA), questions=("S1", "S2", "S3a", "S3b", "S3c"))
    listed = (
        "1. USD 12 billion\n2. USD 3 billion\n3. none\n"
        "4. 200 companies take part in the interconnected economy.\n5. yes\n6. Thank you"
    )
    town.write(ANNA, listed, to=asked)
    read = said(town)
    assert read.items() >= {"S1": "12bn USD", "S2": "3bn USD", "S3c": "yes"}.items()
    assert read["S4_companies"] == "200"


def test_so_do_names_and_verdicts() -> None:
    town = known_town()
    listed = (
        "1. smart city\n2. no\n3. We would like to receive the certificate in Germany.\n4. no\n"
        "5. Our GDP was USD 91.7 billion."
    )
    town.write(ANNA, listed, to=town.to(ANNA))
    assert said(town).items() >= {"B1b": "no", "B2b": "no", "B3a_gdp": "91.7bn USD"}.items()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1. Recognised for 5G"),
        ("en", "1. Yes, for 5G."),
        ("de", "1. Für unser 5G-Netz"),
        ("es", "1. Reconocida por su red 5G"),
        ("zh", "1. 因5G网络获得表彰"),
        ("tr", "1. 5G ağı için tanındı"),
    ],
)
def test_why_a_city_was_recognised_tells_no_other_answer(language: str, text: str) -> None:
    town = known_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert (said(town).get("B1a"), said(town).get("B2a")) == ("?", None)


@pytest.mark.parametrize(
    "text",
    [
        "1. Smart city",
        "1. Smart city, since 2019, for our 5G network.",
        "1. None",
    ],
)
def test_what_answers_the_question_of_its_number_stays_there(text: str) -> None:
    town = known_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert said(town).get("B1a", "?") != "?"


ANOTHER_OPTION = {
    "en": "We have 5G since 2023.",
    "zh": "我们自2023年起有5G。",
    "fr": "Nous avons la 5G depuis 2023.",
    "es": "Tenemos 5G desde 2023.",
    "ru": "У нас есть 5G с 2023 года.",
    "ar": "لدينا الجيل الخامس منذ 2023",
    "de": "Wir haben seit 2023 5G.",
    "ja": "2023年から5Gがあります。",
    "pt": "Temos 5G desde 2023.",
    "tr": "2023'ten beri 5G'miz var.",
    "ko": "2023년부터 5G가 있습니다.",
    "hi": "हमारे पास 2023 से 5G है।",
}
"""What answers B2a and says nothing of the city brain."""


def under_brain(text: str, language: str) -> str:
    """What is read under the number of the city brain."""
    town = a_town()
    asked = replace(town.to(ANNA), questions=("V11_city", "B2b"))
    town.write(ANNA, f"1. Gdynia\n2. {text}", to=asked, language=language)
    return said(town).get("B2b", "")


@pytest.mark.parametrize("language", ANOTHER_OPTION)
def test_an_option_of_another_question_is_no_yes_to_the_one_of_its_number(language: str) -> None:
    assert under_brain(ANOTHER_OPTION[language], language) == "?"


def test_nor_is_its_lack_a_no() -> None:
    assert under_brain("We do not have 5G.", "en") == "?"


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "Yes, we have 5G since 2023", "yes"),
        ("en", "No, only 5G", "no"),
        ("en", "We have one since 2023", "yes"),
        ("en", "There is one, and it uses 5G.", "yes"),
        ("en", "In operation since 2021, on 5G sensors", "yes"),
        ("en", "We do, since 2021", "yes"),
        ("en", "In operation (5G)", "yes"),
        ("en", "We have one - 5G", "yes"),
        ("de", "Ist vorhanden (5G)", "yes"),
        ("fr", "En service depuis 2021 (5G)", "yes"),
        ("ru", "Действует с 2020 года (5G)", "yes"),
        ("zh", "已建成（5G）", "yes"),
        ("zh", "是，我们自2023年起有5G。", "yes"),
        ("zh", "我们的城市大脑2021年起基于5G运行。", "yes"),
        ("fr", "Oui, depuis 2023, via la 5G", "yes"),
        ("fr", "Il existe depuis 2021, sur 5G", "yes"),
        ("es", "Sí, con 5G desde 2023", "yes"),
        ("ru", "Да, на базе 5G с 2023 года", "yes"),
        ("ru", "Есть, на 5G", "yes"),
        ("ar", "نعم، لدينا الجيل الخامس منذ 2023", "yes"),
        ("ar", "يوجد، ويعمل عبر الجيل الخامس", "yes"),
        ("de", "Ja, seit 2023, über 5G.", "yes"),
        ("de", "Unser Stadtgehirn läuft seit 2021 über 5G.", "yes"),
        ("ja", "はい、2023年から5Gがあります。", "yes"),
        ("ja", "都市ブレインは2021年から5Gで稼働しています。", "yes"),
        ("pt", "Sim, temos 5G desde 2023.", "yes"),
        ("pt", "Existe desde 2021, com 5G", "yes"),
        ("tr", "Evet, 2023'ten beri 5G'miz var.", "yes"),
        ("ko", "네, 2023년부터 5G가 있습니다.", "yes"),
        ("ko", "예. 5G가 있습니다.", "yes"),
        ("hi", "हाँ, हमारे पास 2023 से 5G है।", "yes"),
    ],
)
def test_what_says_yes_or_no_by_itself_stays_one(language: str, text: str, read: str) -> None:
    assert under_brain(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        ("en", "In 2019 we hosted WorldSkills, in 2024 - the BRICS summit.",
         "WorldSkills (2019); BRICS summit (2024)"),
        ("ru", "В 2019 году принимали WorldSkills, в 2024 — саммит БРИКС.",
         "WorldSkills (2019); саммит БРИКС (2024)"),
        ("de", "2019 waren wir Gastgeber der WorldSkills, 2024 – des BRICS-Gipfels",
         "WorldSkills (2019); BRICS-Gipfel (2024)"),
        ("zh", "2019年举办了世界技能大赛，2024年：金砖峰会",
         "世界技能大赛 (2019); 金砖峰会 (2024)"),
        ("en", "International events hosted 2019-2024: WorldSkills (2019), BRICS Summit (2024)",
         "WorldSkills (2019); BRICS Summit (2024)"),
    ],
)  # fmt: skip
def test_events_before_a_mark_are_no_label_of_those_behind_it(
    language: str, text: str, events: str
) -> None:
    town = known_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert said(town)["S3a"] == events


SHIFTED = {
    "en": "1. We have not received any official label as a smart city.\n"
    "2. Yes, public lighting and water are run through sensors.\n"
    "3. The GDP is not available for the city.\n4. We have 5G since February 2025.\n"
    "5. About 120 start-ups work in the digital field.\n6. We hosted the Harbour Congress in 2016.",
    "zh": "1. 我市没有获得过智慧城市的官方认定。\n2. 是的，公共照明和供水都通过传感器管理。\n"
    "3. 本市没有GDP数据。\n4. 我们自2025年2月起有5G。\n5. 约有120家初创企业从事数字领域。\n"
    "6. 2016年我们举办了港口大会。",
    "fr": "1. Nous n'avons reçu aucun label officiel de ville intelligente.\n"
    "2. Oui, l'éclairage public et l'eau sont gérés par des capteurs.\n"
    "3. Le PIB n'est pas disponible au niveau de la ville.\n4. Nous avons la 5G depuis 2025.\n"
    "5. Environ 120 start-ups travaillent dans le numérique.\n"
    "6. Nous avons accueilli le Congrès des ports en 2016.",
    "es": "1. No hemos recibido ningún reconocimiento oficial como ciudad inteligente.\n"
    "2. Sí, el alumbrado y el agua se gestionan con sensores.\n"
    "3. El PIB no está disponible a nivel de ciudad.\n4. Tenemos 5G desde 2025.\n"
    "5. Unas 120 startups trabajan en el ámbito digital.\n"
    "6. Fuimos sede del Congreso de Puertos en 2016.",
    "ru": "1. Официального признания «умным городом» мы не получали.\n"
    "2. Да, уличное освещение и водоснабжение управляются через датчики.\n"
    "3. ВВП по городу не рассчитывается.\n4. У нас есть 5G с 2025 года.\n"
    "5. Около 120 стартапов работают в цифровой сфере.\n"
    "6. В 2016 году мы принимали Конгресс портов.",
    "ar": "1. لم نحصل على أي تصنيف رسمي كمدينة ذكية.\n"
    "2. نعم، تدار الإنارة العمومية وشبكة المياه عبر أجهزة استشعار.\n"
    "3. الناتج المحلي غير متوفر على مستوى المدينة.\n4. لدينا الجيل الخامس منذ 2025.\n"
    "5. حوالي 120 شركة ناشئة تعمل في المجال الرقمي.\n6. استضفنا مؤتمر الموانئ سنة 2016.",
    "de": "1. Wir haben keine offizielle Auszeichnung als Smart City.\n"
    "2. Ja, Beleuchtung und Wasser laufen über Sensoren.\n"
    "3. Das BIP der Stadt ist nicht verfügbar.\n4. Wir haben seit 2025 5G.\n"
    "5. Rund 120 Start-ups arbeiten im digitalen Bereich.\n"
    "6. 2016 waren wir Gastgeber des Hafenkongresses.",
}
"""Lists that begin with the second question of the letter: it asks for the mandate first."""


@pytest.mark.parametrize("language", SHIFTED)
def test_a_list_that_leaves_out_our_first_question_answers_none_by_chance(language: str) -> None:
    town = a_town()
    asked = ("V11_authority", "B1a", "B1b", "B2a", "B2b")
    asked_of = replace(town.to(ANNA), questions=asked)
    town.write(ANNA, SHIFTED[language], to=asked_of, language=language)
    read = said(town)
    assert (read.get("V11_authority", "?"), read.get("B2b", "?")) == ("?", "?")
    assert read.get("B1b", "yes") == "yes"
    assert read["B3a_gdp"] == "n/a"


NO_VERDICTS = {
    "en": "We have not received any official label as a smart city.",
    "zh": "我市没有获得过智慧城市的官方认定。",
    "fr": "Nous n'avons reçu aucun label officiel de ville intelligente.",
    "es": "No hemos recibido ningún reconocimiento oficial como ciudad inteligente.",
    "ru": "Официального признания «умным городом» мы не получали.",
    "ar": "لم نحصل على أي تصنيف رسمي كمدينة ذكية.",
    "de": "Wir haben keine offizielle Auszeichnung als Smart City.",
    "ja": "スマートシティとしての公式な認定は受けていません。",
    "pt": "Não recebemos nenhum reconhecimento oficial como cidade inteligente.",
    "tr": "Akıllı şehir olarak resmi bir unvan almadık.",
    "ko": "스마트시티로 공식 인정받은 적이 없습니다.",
    "hi": "हमें स्मार्ट सिटी के रूप में कोई आधिकारिक मान्यता नहीं मिली है।",
}


@pytest.mark.parametrize("language", NO_VERDICTS)
def test_what_is_denied_of_another_question_is_no_no_to_the_one_of_its_number(
    language: str,
) -> None:
    town = a_town()
    asked = replace(town.to(ANNA), questions=("V11_authority", "B1a"))
    town.write(ANNA, f"1. {NO_VERDICTS[language]}", to=asked, language=language)
    assert said(town).get("V11_authority", "?") == "?"


@pytest.mark.parametrize(
    "text",
    [
        "1. Yes, for our smart city.",
        "1. No, our smart city office was not authorised.",
        "1. The mayor has authorised us.",
        "1. Authorised by the council since our GDP was published.",
        "1. I am authorised.",
    ],
)
def test_a_verdict_or_its_own_words_stay_under_their_number(text: str) -> None:
    town = a_town()
    asked = replace(town.to(ANNA), questions=("V11_authority", "B1a"))
    town.write(ANNA, text, to=asked)
    assert said(town).get("V11_authority", "?") in ("yes", "no")


BESIDE = {
    "en": "1. We were recognised as a smart city by the national association in 2020.\n"
    "2. Yes, traffic and water are run through IoT sensors.\n3. 5G in the whole city since 2018.\n"
    "4. The city brain has been in operation since 2020.\n"
    "5. The GDP was 8.9 billion euros in 2022.",
    "tr": '1. 2022\'de Bakanlık tarafından "akıllı şehir" ödülü aldık.\n'
    "2. Evet, trafik ışıkları ve su sayaçları IoT ile yönetiliyor.\n3. 5G yok, 4.5G var.\n"
    "4. Hayır.\n5. GSYH 2022'de 189 milyar TL oldu.",
    "hi": "1. 2016 में भारत सरकार के स्मार्ट सिटी मिशन में हमारा चयन हुआ।\n"
    "2. हाँ, जल आपूर्ति, कचरा और यातायात सेंसर से चलते हैं।\n3. 5G पूरे शहर में है।\n"
    "4. हाँ, सिटी ब्रेन 2016 से चालू है।\n5. सकल घरेलू उत्पाद लगभग 59.8 अरब डॉलर (2023) है।",
    "fr": "1. Nous avons été reconnus « ville intelligente » par l'association en 2020.\n"
    "2. Oui, l'eau et le trafic sont gérés par des capteurs connectés.\n"
    "3. La 5G dans toute la ville depuis 2018.\n4. Le cerveau urbain est en service depuis 2020.\n"
    "5. Le PIB était de 8,9 milliards d'euros en 2022.",
    "de": "1. Wir wurden 2020 vom Verband als Smart City anerkannt.\n"
    "2. Ja, Wasser und Verkehr laufen über IoT-Sensoren.\n3. 5G in der ganzen Stadt seit 2018.\n"
    "4. Das City Brain ist seit 2020 in Betrieb.\n5. Das BIP lag 2022 bei 8,9 Mrd. Euro.",
    "es": "1. Fuimos reconocidos como ciudad inteligente por la asociación en 2020.\n"
    "2. Sí, el agua y el tráfico se gestionan con sensores IoT.\n3. 5G en toda la ciudad.\n"
    "4. El cerebro urbano funciona desde 2020.\n5. El PIB fue de 8.900 millones de euros en 2022.",
    "pt": "1. Fomos reconhecidos como cidade inteligente pela associação em 2020.\n"
    "2. Sim, a água e o trânsito são geridos por sensores IoT.\n3. 5G em toda a cidade.\n"
    "4. O cérebro da cidade funciona desde 2020.\n5. O PIB foi de 8,9 mil milhões de euros.",
    "ja": "1. 2020年に国からスマートシティとして認定されました。\n"
    "2. はい、水道と交通はIoTセンサーで管理しています。\n3. 2018年から市全域で5Gが使えます。\n"
    "4. シティブレインは2020年から稼働しています。\n5. 2022年の市内総生産は1.2兆円です。",
    "zh": "1. 2020年获国家认定为智慧城市。\n2. 是的，供水和交通通过物联网传感器管理。\n"
    "3. 2018年起全市有5G。\n4. 城市大脑自2020年起运行。\n5. 2022年生产总值为890亿元。",
    "ko": "1. 2020년 국가로부터 스마트시티 인증을 받았습니다.\n"
    "2. 네, 상수도와 교통을 IoT 센서로 관리합니다.\n3. 2018년부터 시 전역에 5G가 있습니다.\n"
    "4. 시티 브레인은 2020년부터 운영 중입니다.\n5. 2022년 GRDP는 56조원입니다.",
    "ar": "1. حصلنا على لقب مدينة ذكية من الوزارة سنة 2020.\n"
    "2. نعم، تدار المياه وحركة المرور عبر أجهزة استشعار إنترنت الأشياء.\n"
    "3. الجيل الخامس في كامل المدينة منذ 2018.\n4. عقل المدينة يعمل منذ 2020.\n"
    "5. بلغ الناتج المحلي 8.9 مليار يورو سنة 2022.",
}
"""What an official says who has another list of our questions before them than our letter's."""
LETTERS = (
    ("V11_writer", "V11_office", "B1a", "B1b", "B2a"),
    ("V11_country", "V11_writer", "V11_authority", "B1a", "B1b"),
    ("V11_authority", "B1a", "B1b", "B2a", "B2b"),
    ("V11_office", "V11_authority", "B1a", "B1b", "B2a"),
)


@pytest.mark.parametrize("asked", LETTERS)
@pytest.mark.parametrize("language", BESIDE)
def test_answers_under_the_numbers_of_another_letter_are_nobodys_name_or_mandate(
    language: str, asked: tuple[str, ...]
) -> None:
    town = a_town()
    letter = replace(town.to(ANNA), questions=asked)
    town.write(ANNA, BESIDE[language], to=letter, language=language)
    read = said(town)
    personal = ("V11_writer", "V11_office", "V11_authority", "V11_country")
    assert {read.get(one, "?") for one in personal if one in asked} == {"?"}
    assert read.get("B1b", "yes") in ("yes", "?")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1. Head of the Smart City Unit"),
        ("en", "1. Smart City"),
        ("en", "1. I am the head of the office for 5G and IoT."),
        ("en", "1. Director, in charge of GDP statistics and the digital economy"),
        ("zh", "1. 智慧城市办公室主任"),
        ("fr", "1. Cheffe du projet Ville intelligente"),
        ("de", "1. Leiter der Stabsstelle Smart City und 5G-Koordination"),
        ("es", "1. Jefa de la Oficina de Ciudad Inteligente"),
        ("ru", "1. Начальник отдела «Умный город»"),
        ("tr", "1. Akıllı Şehir Şube Müdürü"),
        ("ja", "1. スマートシティ推進課長"),
        ("ko", "1. 스마트시티 과장"),
        ("pt", "1. Coordenadora de Cidade Inteligente"),
        ("ar", "1. مدير المدينة الذكية"),
        ("hi", "1. स्मार्ट सिटी निदेशक"),
    ],
)
def test_an_office_that_names_our_matter_stays_one(language: str, text: str) -> None:
    town = a_town()
    letter = replace(town.to(ANNA), questions=("V11_office", "B1a"))
    town.write(ANNA, text, to=letter, language=language)
    assert said(town).get("V11_office", "?") != "?"


CARRIED = {
    "en": "The lighting of our smart city is steered by the operator.",
    "fr": "En partie : la plateforme ville verte gère l'arrosage.",
    "de": "Teilweise, die Plattform der Smart City steuert die Ampeln.",
    "es": "En parte, la plataforma de ciudad inteligente controla el riego.",
    "ru": "Частично, платформа «Умный город» управляет светофорами.",
    "zh": "部分区域通过智慧城市平台管理。",
}


@pytest.mark.parametrize("language", CARRIED)
def test_what_denies_nothing_stays_under_its_number(language: str) -> None:
    town = a_town()
    asked = replace(town.to(ANNA), questions=("B1b",))
    town.write(ANNA, f"1. {CARRIED[language]}", to=asked, language=language)
    assert "B1a" not in said(town)
    assert "B1b" in said(town)


@pytest.mark.parametrize(
    ("language", "text", "id", "wanted"),
    [
        ("en", "We are a green city and use sensors in agriculture.", "S3b", "yes"),
        ("en", "Our smart city has no such thing.", "B2b", "no"),
        ("de", "Unsere Smart City hat so etwas nicht.", "B2b", "no"),
        ("es", "Nuestra ciudad inteligente no cuenta con uno.", "B2b", "no"),
        ("ja", "当スマートシティでは導入していません。", "B2b", "no"),
        ("en", "It governs our green city since 2018.", "B2b", "yes"),
        (
            "fr",
            "J'ai été mandatée par le conseil municipal pour le programme ville verte.",
            "V11_authority",
            "yes",
        ),
        (
            "es",
            "El alcalde nos facultó mediante decreto para el programa ciudad inteligente.",
            "V11_authority",
            "yes",
        ),
        (
            "tr",
            "Belediye Başkanı Akıllı Şehir Müdürlüğünü başvuru için yetkilendirdi.",
            "V11_authority",
            "yes",
        ),
    ],
)
def test_the_name_of_a_title_takes_no_answer_from_its_number(
    language: str, text: str, id: str, wanted: str
) -> None:
    town = a_town()
    asked = replace(town.to(ANNA), questions=(id,))
    town.write(ANNA, f"1. {text}", to=asked, language=language)
    assert (said(town).get(id), said(town).get("B1a")) == (wanted, None)


@pytest.mark.parametrize("language", [one for one in NO_VERDICTS if one not in ("ru", "hi")])
@pytest.mark.parametrize("id", ["B1b", "B2b"])
def test_no_label_is_no_no_to_any_other_question(language: str, id: str) -> None:
    town = a_town()
    asked = replace(town.to(ANNA), questions=(id,))
    town.write(ANNA, f"1. {NO_VERDICTS[language]}", to=asked, language=language)
    assert said(town) == {id: "?", "B1a": "?"}
