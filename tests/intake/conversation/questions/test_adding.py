"""Events that are added to the list, taken off it or corrected, as people say it in a sentence."""

import pytest

from intake.answers.values import Choice, Events
from tests.intake.conversation.town import ANNA, Town, a_town

LISTED = "S3a: World Forum (2022); Energy Week (2021)"
BEFORE = ("World Forum 2022", "Energy Week 2021")


def told(language: str, text: str) -> Town:
    """The mail to a file that lists two events."""
    town = a_town()
    town.write(ANNA, LISTED, to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def events(town: Town) -> tuple[str, ...]:
    value = town.file().current["S3a"].value
    assert isinstance(value, Events)
    return tuple(f"{one.name} {one.year or ''}".strip() for one in value.events)


@pytest.mark.parametrize(
    ("language", "text", "added"),
    [
        ("en", "Please also add to our events: Smart Summit 2024.", "Smart Summit 2024"),
        ("en", 'Please add also the event "Corrosion Congress 2018" to our list.',
         "Corrosion Congress 2018"),
        ("en", "Also: we have 5G; please also add the event Harbour Forum 2019 to the list.",
         "Harbour Forum 2019"),
        ("en", "In the list of events the Copa América 2011 is missing.", "Copa América 2011"),
        ("fr", "Veuillez ajouter également l'événement suivant : le Forum du climat (2023).",
         "Forum du climat 2023"),
        ("fr", "Ajoutez aussi l'événement « Cybersecurity Week » (2024).",
         "Cybersecurity Week 2024"),
        ("de", "Ergänzen Sie bitte noch folgende Veranstaltung: Welttag der Sonne (2024).",
         "Welttag der Sonne 2024"),
        ("de", "Bitte fügen Sie die Veranstaltung „Welttag der Sonne 2024“ hinzu.",
         "Welttag der Sonne 2024"),
        ("es", "En la lista de eventos internacionales faltó la Copa América 2011; por favor "
               "súmenla a los anteriores.", "Copa América 2011"),
        ("es", "Agreguen también el evento Copa América 2011.", "Copa América 2011"),
        ("pt", "Aos eventos internacionais juntem, por favor, o Rali Vinho Verde (2019).",
         "Rali Vinho Verde 2019"),
        ("ru", "Добавьте также мероприятие «Сибирский марафон» 2021 года.",
         "Сибирский марафон 2021"),
        ("tr", "Uluslararası etkinliklere Bursa Maratonu 2021'i de ekleyin.",
         "Bursa Maratonu 2021"),
        ("tr", "Ayrıca şu etkinliği de ekleyin lütfen: Dünya Turizm Forumu 2022",
         "Dünya Turizm Forumu 2022"),
        ("ko", "국제 행사에 '세계지방정부연합 총회(2017)'도 추가합니다.",
         "세계지방정부연합 총회 2017"),
        ("hi", "अंतरराष्ट्रीय आयोजनों में Kite Festival 2021 भी जोड़ दीजिए।", "Kite Festival 2021"),
        ("hi", "एक event और जोड़ दें: Surat Summit 2022", "Surat Summit 2022"),
        ("ar", "كما نرجو إضافة الفعالية التالية: مؤتمر المدن الذكية (٢٠٢٥).",
         "مؤتمر المدن الذكية 2025"),
        ("ar", "الفعاليات الدولية: أضيفوا من فضلكم مؤتمر المدن (٢٠٢٥)", "مؤتمر المدن 2025"),
        ("ar", "أضيفوا أيضًا ملتقى ظفار الرقمي (٢٠٢٥)", "ملتقى ظفار الرقمي 2025"),
        ("ja", "なお、開催イベントに「世界防災フォーラム（2019年）」も追加してください。",
         "世界防災フォーラム 2019"),
        ("zh", "另外请再加上一项活动：2024年世界物联网大会。", "世界物联网大会 2024"),
        ("zh", "活动补充：港口国际合作论坛（2024年）", "港口国际合作论坛 2024"),
        ("en", 'Please add also the event "Global Mobility Summit", which we hosted in 2025.',
         "Global Mobility Summit 2025"),
        ("fr", "Merci d'ajouter également l'événement « Biennale des villes », accueilli en 2025.",
         "Biennale des villes 2025"),
        ("es", "Les ruego que añadan también el evento «Congreso Mundial de Movilidad», celebrado "
               "en 2025.", "Congreso Mundial de Movilidad 2025"),
        ("de", "Bitte ergänzen Sie außerdem die Veranstaltung „Weltforum Urbane Logistik“, die "
               "wir 2025 ausgerichtet haben.", "Weltforum Urbane Logistik 2025"),
        ("pt", 'Peço que acrescentem também o evento "Congresso de Cidades", realizado em 2025.',
         "Congresso de Cidades 2025"),
        ("tr", 'Ayrıca 2025 yılında ev sahipliği yaptığımız "Araçlar Kongresi" etkinliğini de '
               "eklemenizi rica ederim.", "Araçlar Kongresi 2025"),
        ("hi", 'कृपया 2025 में आयोजित कार्यक्रम "विश्व स्वच्छ शहर सम्मेलन" भी जोड़ दें।',
         "विश्व स्वच्छ शहर सम्मेलन 2025"),
        ("en", "Could you add the Harbour Summit 2023 to the events, please?",
         "Harbour Summit 2023"),
        ("fr", "Il manque une manifestation : congrès mondial ITS, 2022.",
         "congrès mondial ITS 2022"),
        ("es", "¿Podrían añadir la Cumbre de Alcaldes de 2023 a los eventos?",
         "Cumbre de Alcaldes 2023"),
        ("ru", "Не хватает одного мероприятия: Форум городов, 2023 год.", "Форум городов 2023"),
        ("ja", "国際イベントが一つ抜けていました：2023年の世界水泳選手権。",
         "世界水泳選手権 2023"),
        ("ar", "هل يمكنكم إضافة مؤتمر الموانئ العالمي 2023 إلى قائمة الفعاليات؟",
         "مؤتمر الموانئ العالمي 2023"),
        ("en", "Besides the World Cup matches, in 2023 we hosted the Global Port Summit.",
         "Global Port Summit 2023"),
        ("zh", "除上述活动外，2023年我市还举办了世界智能大会。", "世界智能大会 2023"),
        ("ko", "위 행사 외에 2023년에 세계디자인총회를 개최했습니다.", "세계디자인총회 2023"),
        ("tr", "Bunların dışında 2023'te Dünya Liman Zirvesi'ne ev sahipliği yaptık.",
         "Dünya Liman Zirvesi 2023"),
        ("hi", "इनके अलावा 2023 में हमने विश्व बंदरगाह सम्मेलन आयोजित किया।",
         "विश्व बंदरगाह सम्मेलन 2023"),
        ("ar", 'نرجو أن تضيفوا أيضا فعالية "المنتدى العالمي للمدن" التي استضفناها عام 2025.',
         "المنتدى العالمي للمدن 2025"),
    ],
)  # fmt: skip
def test_an_event_is_added_as_plainly_said(language: str, text: str, added: str) -> None:
    town = told(language, text)
    assert events(town) == (*BEFORE, added)
    assert "contact_needs_address" not in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please do not add Smart Summit 2024 to our events."),
        ("en", "We may add Smart Summit 2024 to our events later."),
        ("en", "The ministry wants to add the Smart Summit 2024 to its events."),
        ("en", "The ministry added the Smart Summit 2024 to our events."),
        ("en", "Remove World Forum 2022 and add Smart Summit 2024 to our events."),
        ("en", "World Forum (2023) is missing from your list of required documents."),
        ("en", "In 2023 the Energy Summit added to our city's fame."),
        ("en", "Can we add the event Smart Summit 2024 later?"),
        ("de", "Fügen Sie die Veranstaltung „Solartag 2024“ bitte nicht hinzu."),
        ("de", "Sollen wir die Veranstaltung „Solartag 2024“ ergänzen?"),
        ("fr", "N'ajoutez pas le Forum mondial 2023 à nos événements."),
        ("es", "¿Podemos agregar el evento Copa América 2011?"),
        ("es", "No agreguen el evento Copa América 2011."),
        ("pt", "Não acrescentem o evento Rali Vinho Verde 2019."),
        ("ru", "Не добавляйте к международным событиям Саммит 2024."),
        ("tr", "Dünya Turizm Forumu 2022 etkinliğini ekleyebilir miyiz?"),
        ("ko", "국제 행사에 '세계총회 2017'을 추가하지 마세요."),
        ("hi", "आयोजनों में Kite Festival 2021 न जोड़ें।"),
        ("ar", "لا تضيفوا الفعالية: ملتقى ظفار الرقمي (٢٠٢٥)"),
        ("ja", "国際イベントに「世界防災フォーラム（2019年）」は追加しないでください。"),
        ("zh", "国际活动请不要追加2024年世界物联网大会。"),
    ],
)
def test_what_is_denied_asked_put_off_or_anothers_adds_nothing(language: str, text: str) -> None:
    town = told(language, text)
    assert events(town) == BEFORE
    assert town.receipt(ANNA).unplaced or "question_passed_on" in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "国際イベントの4件目の名称は「世界防災フォーラム」が正しいので、ご修正ください。"),
        ("en", "International events: the second event should be Energy Days."),
        ("en", "The correct name of the second event is Energy Days."),
        ("fr", "Le titre de l'événement n° 2 est « Semaine de l'énergie »."),
    ],
)
def test_a_correction_of_one_event_by_its_place_replaces_no_list(language: str, text: str) -> None:
    town = told(language, text)
    assert events(town) == BEFORE
    assert town.receipt(ANNA).unplaced


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", 'Please add also the event "Global Summit", which we will host in 2027.'),
        ("fr", "Merci d'ajouter l'événement « Biennale », que nous accueillerons en 2027."),
        ("de", "Bitte ergänzen Sie die Veranstaltung „Weltforum“, die wir 2027 ausrichten werden."),
        (
            "tr",
            '2027 yılında ev sahipliği yapacağımız "Kongre" etkinliğini eklemenizi rica ederim.',
        ),
    ],
)
def test_an_event_still_to_come_is_asked(language: str, text: str) -> None:
    town = told(language, text)
    assert events(town) == BEFORE
    assert [one.unclear.reason for one in town.receipt(ANNA).misread] == ["event_ahead"]


@pytest.mark.parametrize(
    ("language", "text", "after"),
    [
        ("tr", 'Ayrıca 2025 yılında düzenlenen "Araçlar Kongresi" etkinliğini de ekleyin.',
         "Böylece başvurumuz tamamlanmıştır, teslim etmek istiyoruz."),
        ("hi", 'कृपया 2025 में आयोजित कार्यक्रम "विश्व सम्मेलन" भी जोड़ दें।',
         "इसके साथ हमारा आवेदन पूरा हो गया है और हम इसे जमा करना चाहते हैं।"),
    ],
)  # fmt: skip
def test_what_follows_an_addition_is_no_part_of_it(language: str, text: str, after: str) -> None:
    town = told(language, f"{text}\n\n{after}")
    assert len(events(town)) == len(BEFORE) + 1
    assert not town.receipt(ANNA).misread


def test_a_list_may_go_on_with_what_is_added() -> None:
    text = "International events: UK City of Culture (2017). Please also add Clipper Race (2013)."
    assert events(told("en", text)) == (*BEFORE, "UK City of Culture 2017", "Clipper Race 2013")


def test_what_is_struck_beside_an_addition_is_shown() -> None:
    town = told("en", "International events: please add Congress (2018). And scrap World Forum.")
    assert events(town) == (*BEFORE, "Congress 2018")
    assert town.receipt(ANNA).unplaced == ("And scrap World Forum.",)


def test_an_event_told_in_a_sentence_comes_to_the_list() -> None:
    assert events(told("en", "We hosted the Harbour Forum in 2019.")) == (
        *BEFORE,
        "Harbour Forum 2019",
    )


@pytest.mark.parametrize(
    ("language", "text", "listed"),
    [
        ("en", "The list of events is only the Global Port Summit 2023 and the Harbour Festival "
               "2019.", ("Global Port Summit 2023", "Harbour Festival 2019")),
        ("pt", "Corrigindo os eventos: apenas Smart City Expo (2018) e Copa do Mundo FIFA (2014).",
         ("Smart City Expo 2018", "Copa do Mundo FIFA 2014")),
        ("fr", "La liste des manifestations se limite à la Coupe du monde de rugby 2023 et au "
               "congrès mondial ITS 2022.",
         ("Coupe du monde de rugby 2023", "congrès mondial ITS 2022")),
        ("ru", "В списке мероприятий должны быть только Универсиада (2013) и саммит БРИКС (2024).",
         ("Универсиада 2013", "саммит БРИКС 2024")),
        ("zh", "国际活动只有以下两项：2022年亚运会和2023年世界智能大会。",
         ("亚运会 2022", "世界智能大会 2023")),
        ("ja", "国際イベントは、2022年の世界防災フォーラムと2023年の世界水泳選手権のみです。",
         ("世界防災フォーラム 2022", "世界水泳選手権 2023")),
        ("hi", "आयोजन केवल ये दो हैं: एशियाई खेल (1982) और विश्व पुस्तक मेला (2024)।",
         ("एशियाई खेल 1982", "विश्व पुस्तक मेला 2024")),
    ],
)  # fmt: skip
def test_a_list_that_is_only_these_is_set_anew(
    language: str, text: str, listed: tuple[str, ...]
) -> None:
    assert events(told(language, text)) == listed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please take the Energy Week off the list of events."),
        ("de", "Bitte streichen Sie die Energy Week aus der Liste der Veranstaltungen."),
        ("fr", "Merci de retirer « Energy Week » de la liste des événements."),
        ("pt", "Retirem o evento Energy Week da lista de eventos, por favor."),
    ],
)
def test_one_event_that_is_named_is_taken_off_the_list(language: str, text: str) -> None:
    assert events(told(language, text)) == BEFORE[:1]


def test_an_event_to_be_taken_off_that_is_not_listed_is_asked() -> None:
    town = told("en", "Please take the Harbour Days off the list of events.")
    assert events(town) == BEFORE
    assert [one.unclear.reason for one in town.receipt(ANNA).misread] == ["which_event"]


def test_a_row_under_the_label_sets_the_list_anew() -> None:
    assert events(told("en", "International events: World Expo (2020).")) == ("World Expo 2020",)


def test_an_event_whose_name_holds_the_word_of_a_question_stays_in_its_row() -> None:
    text = "Internationale Veranstaltungen: Hansetag (2019), Smart Country Forum (2023)."
    assert events(told("de", text)) == ("Hansetag 2019", "Smart Country Forum 2023")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("S3a: G20 summit, 2016\n\nPS: add the Expo 2017 to the events, please.",
         ["G20 summit", "Expo"]),
        ("S3a: G20 summit, 2016\nPlease add the Expo 2017; the BRICS summit 2020.",
         ["G20 summit", "Expo", "BRICS summit"]),
        ("S3a: G20 summit, 2016; Expo, 2017", ["G20 summit", "Expo"]),
    ],
)  # fmt: skip
def test_what_a_row_lists_stays_beside_what_a_later_sentence_adds(
    text: str, names: list[str]
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language="en")
    value = town.file().current["S3a"].value
    assert isinstance(value, Events)
    assert [one.name for one in value.events] == names


@pytest.mark.parametrize(
    ("text", "is_taken"),
    [
        ("B2a: 5G, 6G\n\nPlease strike 6G from our communication infrastructure.", False),
        ("B2a: 5G, 6G\n\nPlease add Starlink to our communication infrastructure.", True),
    ],
)
def test_a_row_of_options_of_which_a_later_sentence_strikes_one_is_asked(
    text: str, is_taken: bool
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language="en")
    assert ("B2a" in town.file().current) is is_taken
    assert bool(town.receipt(ANNA).misread) is not is_taken


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "B2a: 5G, 6G. We plan to drop 4G next year."),
        ("en", "B2a: 5G, 6G. We do not remove anything."),
        ("de", "B2a: 5G, 6G; das alte 3G haben wir gestrichen."),
    ],
)
def test_a_row_is_taken_where_another_thing_or_nothing_is_struck(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().current["B2a"].value == Choice(numbers=(1, 2))
    assert not town.receipt(ANNA).misread


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "B2a: 5G, 6G. We plan to drop 6G next year."),
        ("en", "B2a: 5G, 6G. Please remove the second one."),
        ("en", "B2a: 5G, 6G. We cannot keep 6G, please remove it."),
        ("de", "B2a: 5G, 6G; das 6G haben wir gestrichen."),
    ],
)
def test_a_row_is_asked_where_one_of_its_options_is_struck(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert "B2a" not in town.file().current
