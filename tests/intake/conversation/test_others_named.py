"""Who writes, apart from whoever else a mail names: the mayor who gave the right to apply."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town

GIVERS = {
    "en": (
        "I am Awa Diop, Director of Information Systems of the City of Dakar, Senegal.",
        "The mayor, Mr Barthélémy Dias, gave me the mandate by a note of 4 February 2025.",
        "Awa Diop",
        "Director of Information Systems of the City of Dakar",
    ),
    "fr": (
        "Je suis Awa Diop, directrice des systèmes d'information de la Ville de Dakar (Sénégal).",
        "Le maire, M. Barthélémy Dias, m'a donné mandat par note du 4 février 2025.",
        "Awa Diop",
        "directrice des systèmes d'information de la Ville de Dakar (Sénégal)",
    ),
    "es": (
        "Soy Ana Ruiz, directora de sistemas de la ciudad de Rosario, Argentina.",
        "El intendente, Pablo Javkin, me autorizó a presentar la candidatura.",
        "Ana Ruiz",
        "directora de sistemas de la ciudad de Rosario",
    ),
    "pt": (
        "Sou Joana Tavares, secretária de inovação da cidade de Curitiba, Brasil.",
        "O prefeito, Eduardo Pimentel, me autorizou.",
        "Joana Tavares",
        "secretária de inovação da cidade de Curitiba",
    ),
    "de": (
        "Ich bin Petra Maier, Leiterin der Stabsstelle Digitales der Stadt Ulm.",
        "Der Oberbürgermeister, Martin Ansbacher, hat mich beauftragt.",
        "Petra Maier",
        "Leiterin der Stabsstelle Digitales der Stadt Ulm",
    ),
    "ru": (
        "Меня зовут Ильдар Хасанов, я начальник управления информатизации города Казань.",
        "Мэр Ильсур Метшин поручил мне подать заявку.",
        "Ильдар Хасанов",
        "начальник управления информатизации города Казань",
    ),
    "zh": (
        "我是苏州市大数据局副局长王建国，",
        "市长吴庆文已授权我局申报。",
        "王建国",
        "苏州市大数据局副局长",
    ),
    "ja": (
        "浜松市デジタル推進課長の鈴木一郎です。",
        "中野祐介市長より応募の了承を得ております。",
        "鈴木一郎",
        "浜松市デジタル推進課長",
    ),
}


def heard(text: str, language: str) -> Town:
    town = Town()
    town.write(ANNA, text, language=language)
    return town


@pytest.mark.parametrize("language", GIVERS)
def test_who_gave_the_right_to_apply_is_not_who_writes(language: str) -> None:
    told, given, name, office = GIVERS[language]
    read = said(heard(f"{told} {given}", language))
    assert (read["V11_writer"], read["V11_office"]) == (name, office)
    assert read["V11_authority"] == "yes"


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "en",
            "The mayor of Dakar, Senegal, Mr Barthélémy Dias, gave me the mandate."
            " I am Awa Diop, Director of Information Systems.",
            "Awa Diop",
            "Director of Information Systems",
        ),
        ("zh", "苏州市大数据局申请。苏州市长吴庆文已授权。", None, None),
        ("zh", "苏州市大数据局申请。局长王建国将负责联系。", None, None),
        ("en", "The mayor of Gdynia, Aleksandra Kosiorek, has authorised us.", None, None),
        (
            "en",
            "Deputy Mayor Anna Nowak, authorised by the mayor of Gdynia, applies for the city.",
            "Anna Nowak",
            "Deputy Mayor",
        ),
        (
            "en",
            "Anna Nowak, Deputy Mayor of Gdynia, Poland. The mayor authorised me.",
            "Anna Nowak",
            "Deputy Mayor of Gdynia, Poland",
        ),
        (
            "es",
            "La directora de sistemas, Ana Ruiz, autorizada por el intendente, se presenta.",
            "Ana Ruiz",
            "directora de sistemas",
        ),
        (
            "pt",
            "A secretária de inovação, Joana Tavares, autorizada pelo prefeito, apresenta-se.",
            "Joana Tavares",
            "secretária de inovação",
        ),
        ("zh", "苏州市大数据局副局长王建国，已获市长授权申报。", "王建国", "苏州市大数据局副局长"),
        ("zh", "苏州市申请。大数据局局长张均", "张均", "大数据局局长"),
        (
            "tr",
            "Adım Murat Ay ve Bilgi İşlem Dairesini yönetiyorum.",
            "Murat Ay",
            "Bilgi İşlem Dairesini yönetiyorum",
        ),
    ],
)
def test_only_who_speaks_of_themself_writes(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    read = said(heard(text, language))
    assert (read.get("V11_writer"), read.get("V11_office")) == (name, office)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("浜松市デジタル推進課長の鈴木一郎です。中野祐介市長より了承を得ております。", "Hamamatsu"),
        ("福山市長の許可を得て応募します。", "Fukuyama"),
        ("福山副市長の鈴木一郎です。", "Fukuyama"),
        ("浜松市副市長の山名裕です。", "Hamamatsu"),
        ("福山前市長の許可を得て応募します。", "Fukuyama"),
        ("福山元副市長の鈴木一郎です。", "Fukuyama"),
        ("浜松新市長の中野祐介です。", "Hamamatsu"),
        ("広島県福山市として応募します。", "Fukuyama"),
    ],
)
def test_the_family_name_of_a_mayor_is_no_city(text: str, city: str) -> None:
    assert said(heard(text, "ja"))["V11_city"].startswith(city)


CONTACTS = {
    "de": "Ich bin Petra Maier, Amtsleiterin. Ansprechpartner ist Jonas Weber, Projektleiter.",
    "zh": "本人王建国，大数据局副局长。经办人：李明，科长。",
    "ja": "浜松市デジタル推進課長の鈴木一郎です。担当者は主任の佐藤花子です。",
    "ko": "수원시 스마트도시과장 김민수입니다. 담당자는 이영희 주무관입니다.",
    "ar": "أنا سامي بن علي، مدير النظم. معكم زميلي علي حسن، مدير المشروع.",
    "hi": "मैं राजेश शर्मा, निदेशक हूँ। संपर्क व्यक्ति राहुल वर्मा, प्रबंधक हैं।",
    "tr": "Ben Murat Ay, Daire Başkanı. İrtibat kişisi: Ali Can, uzman.",
}


@pytest.mark.parametrize("language", CONTACTS)
def test_whom_to_ask_takes_no_place_of_who_writes(language: str) -> None:
    read = said(heard(CONTACTS[language], language))
    assert (read["V11_writer"], read["V11_office"]) == ("?", "?")
