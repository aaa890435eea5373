"""Options that are only spoken of beside one that is there, and what is said of titles beside."""

import pytest

from tests.intake.answers.choices.test_alone import NETWORKS, TITLES, reading

NOT_YET = [
    ("en", "5G is live; as for 6G and quantum, those are a long way off.", [1]),
    ("en", "5G everywhere. 6G is years away.", [1]),
    ("en", "We run 5G; quantum communication remains science fiction here.", [1]),
    ("en", "5G, yes. 6G is something for the next decade.", [1]),
    ("en", "5G. As to 6G, ask us again in 2030.", [1]),
    ("fr", "La 5G est en service. Pour la 6G, il est trop tôt pour en parler.", [1]),
    ("fr", "La 5G couvre la ville. La communication quantique relève encore de la recherche.", [1]),
    ("fr", "Nous avons la 5G ; la 6G c'est de la musique d'avenir.", [1]),
    ("es", "Tenemos 5G. Lo de la 6G queda lejos.", [1]),
    ("pt", "Temos 5G. Quanto ao 6G, é prematuro falar.", [1]),
    ("de", "5G ist da. 6G liegt noch in weiter Ferne.", [1]),
    ("de", "5G und Starlink nutzen wir. Quantenkommunikation ist Zukunftsmusik.", [1, 3]),
    ("ru", "5G и Starlink. Про 6G и квантовую связь говорить рано.", [1, 3]),
    ("ru", "5G. До 6G ещё далеко.", [1]),
    ("zh", "5G已覆盖全市。6G和量子通信现在谈还为时过早。", [1]),
    ("zh", "5G已商用，6G要等到2030年以后。", [1]),
    ("ja", "5Gとスターリンクがあります。量子通信については時期尚早です。", [1, 3]),
    ("ko", "5G가 있습니다. 6G는 시기상조입니다.", [1]),
    ("tr", "5G var. 6G'ye daha çok zaman var.", [1]),
    ("ar", "لدينا 5G وستارلينك. أما الجيل السادس فمن المبكر الحديث عنه.", [1, 3]),
    ("ar", "الجيل الخامس متاح، والجيل السادس مسألة مستقبلية.", [1]),
    ("hi", "5G उपलब्ध है। 6G की बात करना अभी जल्दबाज़ी होगी।", [1]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "chosen"), NOT_YET)
def test_what_is_not_there_yet_is_left_out(language: str, text: str, chosen: list[int]) -> None:
    assert reading(language, text, NETWORKS) == chosen


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes to 5G. 6G, come back in five years."),
        ("en", "We have 5G. 6G keeps our physicists busy."),
        ("en", "5G works. 6G and quantum communication keep our physicists busy."),
        ("fr", "5G. La 6G fait rêver nos ingénieurs."),
        ("fr", "5G oui. Pour la 6G, revenez dans cinq ans."),
        ("es", "5G. La 6G da para muchas charlas."),
        ("pt", "5G sim. Para o 6G, voltem daqui a cinco anos."),
        ("de", "5G läuft. 6G beschäftigt die Physiker."),
        ("ru", "5G да. За 6G приходите лет через пять."),
        ("zh", "5G有。6G请五年后再来问。"),
        ("ja", "5Gあります。6Gは五年後にまた聞いてください。"),
        ("ko", "5G 있습니다. 6G는 5년 뒤에 다시 물어봐 주세요."),
        ("tr", "5G var. 6G için beş yıl sonra gelin."),
        ("ar", "5G موجود. أما 6G فاسألونا بعد خمس سنوات."),
        ("hi", "5G है। 6G के लिए पाँच साल बाद पूछिए।"),
    ],
)
def test_what_unknown_words_say_of_an_option_is_never_taken_for_having_it(
    language: str, text: str
) -> None:
    assert reading(language, text, NETWORKS) in ("asked", [1])


@pytest.mark.parametrize(
    ("language", "text", "chosen"),
    [
        ("en", "5G, 6G and Starlink", [1, 2, 3]),
        ("en", "5G for the city, Starlink for the islands.", [1, 3]),
        ("en", "5G since 2020. Starlink since 2023.", [1, 3]),
        ("en", "5G (Telia, Elisa and DNA) and Starlink (two schools).", [1, 3]),
        ("en", "5G covers the city; Starlink fills the gaps.", [1, 3]),
        ("de", "5G ist in Betrieb. Starlink verwenden wir bei der Feuerwehr.", [1, 3]),
        ("fr", "La 5G est opérationnelle et Starlink équipe les refuges.", [1, 3]),
        ("es", "5G en la ciudad y Starlink en las islas.", [1, 3]),
        ("pt", "Temos 5G; o Starlink serve as aldeias.", [1, 3]),
        ("ru", "5G есть (Kcell и Tele2).", [1]),
        ("ru", "5G есть. Starlink используют спасатели.", [1, 3]),
        ("zh", "市区有5G，海岛用星链。", [1, 3]),
        ("ja", "市内は5G、離島はスターリンクです。", [1, 3]),
        ("ko", "시내는 5G, 섬은 스타링크입니다.", [1, 3]),
        ("tr", "Şehirde 5G, adalarda Starlink.", [1, 3]),
        ("ar", "لدينا 5G. ستارلينك يستخدمه الدفاع المدني.", [1, 3]),
        ("hi", "शहर में 5G, द्वीपों पर स्टारलिंक।", [1, 3]),
    ],
)
def test_an_enumeration_and_a_verb_of_having_are_read(
    language: str, text: str, chosen: list[int]
) -> None:
    assert reading(language, text, NETWORKS) == chosen


@pytest.mark.parametrize(
    ("language", "text", "chosen"),
    [
        ("ru", "«Умный город», пилот Минстроя с 2018 г.", [2]),
        ("zh", "智慧城市（住建部2013年首批试点）", [2]),
        ("de", "Smart City (Pilotprojekt des Ministeriums, 2019)", [2]),
        ("fr", "Ville intelligente, ville pilote du ministère depuis 2017", [2]),
        ("en", "Smart Cities Mission (2016). We hold no green or digital label.", [2]),
        ("es", "Bruselas nos incluyó en 2020 entre las ciudades verdes (Green City Accord)", [4]),
        ("de", "Der Titel Smart City ging an uns, die Grüne Stadt an Ulm", [2]),
        ("en", "The smart city title went to us, green city to Ulm.", [2]),
        ("en", "Smart City by the ministry in 2018; Green City by the EU in 2021.", [2, 4]),
        ("en", "Smart city pilot from 2028", "asked"),
        ("en", "We are a pilot smart city.", "asked"),
        ("en", "We belong to the Smart Cities network of the region.", "asked"),
        ("en", "Smart City since 2018. Green City is a badge our neighbours wear.", [2]),
        ("ru", "Умный город. Зелёный город — это про Казань.", "asked"),
    ],
)
def test_a_title_is_told_from_a_pilot_to_come_and_from_anothers(
    language: str, text: str, chosen: list[int] | str
) -> None:
    assert reading(language, text, TITLES) == chosen
