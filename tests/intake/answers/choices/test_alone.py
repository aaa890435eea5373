"""What alone is there, who runs it, and a programme that stands for a title where no other is."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

TODAY = date(2026, 11, 26)
NETWORKS = ("5G", "6G", "Starlink", "quantum communication")
TITLES = ("digital city", "smart city", "intelligent city", "green city")


def reading(language: str, text: str, options: tuple[str, ...], prose: str = "") -> list[int] | str:
    """The chosen numbers, or "asked"."""
    named = tuple((one,) for one in options)
    alone = not prose
    context = Context(language=language, today=TODAY, options=named, alone=alone, prose=prose)
    found = read("choice", text, context)
    assert isinstance(found, Choice | Unclear)
    return list(found.numbers) if isinstance(found, Choice) else "asked"


@pytest.mark.parametrize(
    ("language", "text", "options", "chosen"),
    [
        (
            "en",
            "We're a smart city under the national Smart Cities scheme (2018), but "
            "nobody has ever called us green or digital.",
            TITLES,
            [2],
        ),
        ("es", "Únicamente 5G, con Movistar y Orange; lo demás no lo hay.", NETWORKS, [1]),
        (
            "ru",
            "Город входит в федеральный проект «Умный город», зелёным нас никто не называл.",
            TITLES,
            [2],
        ),
        ("ko", "국토부 스마트도시 인증을 2023년에 받았고, 나머지 칭호는 없습니다.", TITLES, [2]),
        (
            "es",
            "Contamos con 5G (Telcel y AT&T) y con Starlink en las comunidades "
            "serranas; ni 6G ni cuántica.",
            NETWORKS,
            [1, 3],
        ),
        ("en", "5G, run by AT&T and T-Mobile.", NETWORKS, [1]),
        ("ja", "5Gのみです。6Gは大学と共同研究中の段階にとどまっています。", NETWORKS, [1]),
        (
            "ko",
            "국토교통부 스마트도시 인증(2021년)을 받았고 유네스코 창의도시이기도 합니다.",
            TITLES,
            [2],
        ),
        ("hi", "भारत सरकार के स्मार्ट सिटीज़ मिशन में 2016 में हमारा चयन हुआ था।", TITLES, [2]),
        (
            "ru",
            "С 2018 года участвуем в ведомственном проекте Минстроя «Умный город»; "
            "«зелёным» или «цифровым» нас официально никто не признавал.",
            TITLES,
            [2],
        ),
        ("en", "5G only, through AT&T.", NETWORKS, [1]),
        ("de", "Lediglich Starlink, 5G lässt auf sich warten.", NETWORKS, [3]),
        ("fr", "Uniquement la 5G, avec Orange et Bouygues Telecom.", NETWORKS, [1]),
        ("es", "Sólo 5G, de la mano de Claro.", NETWORKS, [1]),
        (
            "es",
            "Participamos en el programa Ciudad Inteligente; ningún otro título "
            "nos ha sido otorgado.",
            TITLES,
            [2],
        ),
        ("pt", "Apenas o 5G, da Vivo e da TIM.", NETWORKS, [1]),
        ("pt", "Somos cidade inteligente; verde ou digital ninguém nos chamou.", TITLES, [2]),
        ("tr", "Sadece 5G var, Turkcell ve Vodafone sunuyor.", NETWORKS, [1]),
        ("tr", "Akıllı şehir projesindeyiz; yeşil ya da dijital unvanımız yok.", TITLES, [2]),
        (
            "ja",
            "国土交通省スマートシティモデル事業に選定されました。ほかの称号はありません。",
            TITLES,
            [2],
        ),
        ("ko", "환경부 그린도시 지정을 받았습니다.", TITLES, [4]),
        ("hi", "सिर्फ़ 5जी, जियो और एयरटेल का।", NETWORKS, [1]),
        ("hi", "स्मार्ट सिटीज़ मिशन में चयनित, अन्य कोई उपाधि नहीं।", TITLES, [2]),
        (
            "ru",
            "Мы признаны умным городом; «зелёным» или «цифровым» нас никто не признавал.",
            TITLES,
            [2],
        ),
        ("tr", "Akıllı şehir ödülümüz var; yeşil ya da dijital unvanımız yok.", TITLES, [2]),
        ("de", "Nur 5G, Starlink ist geplant.", NETWORKS, [1]),
        ("ko", "5G를 쓰고 있고 스타링크는 도입하지 않았습니다.", NETWORKS, [1]),
        ("en", "5G from Three and Starlink out on the skerries; that's it.", NETWORKS, [1, 3]),
        ("pt", "5G, da NOS e da MEO; mais nada.", NETWORKS, [1]),
        ("ko", "5G와 스타링크를 쓰고 있고 나머지는 없습니다.", NETWORKS, [1, 3]),
        ("es", "Starlink en las islas; la 5G se la llevó la capital.", NETWORKS, [3]),
        (
            "ru",
            "Нас признали цифровым городом в 2021 году, конкурс «Зелёный город» мы проиграли.",
            TITLES,
            [1],
        ),
        ("tr", "Dijital şehir seçildik; yeşil şehir yarışmasında ikinci olduk.", TITLES, [1]),
        ("pt", "5G em toda a cidade; o Starlink ninguém usa.", NETWORKS, [1]),
        (
            "pt",
            "Cidade verde em 2021; para cidade inteligente ficámos pelo segundo lugar.",
            TITLES,
            [4],
        ),
    ],
)
def test_what_is_said_to_be_there_is_chosen(
    language: str, text: str, options: tuple[str, ...], chosen: list[int]
) -> None:
    assert reading(language, text, options) == chosen


@pytest.mark.parametrize(
    ("language", "text", "options"),
    [
        ("es", "Ciudad digital; ninguna de las anteriores.", TITLES),
        ("ar", "مدينة خضراء؛ لا شيء مما سبق.", TITLES),
        ("zh", "数字城市；均无。", TITLES),
        (
            "ru",
            "Из связи у нас пока только пилотные зоны 5G в центре и в Иннополисе, "
            "квантовая линия работает с 2017 года.",
            NETWORKS,
        ),
        ("ru", "Только пилотные зоны 5G, Starlink есть.", NETWORKS),
        ("en", "Only trial zones of 5G, and Starlink is in use.", NETWORKS),
        ("en", "We take part in the Smart Cities programme.", TITLES),
        ("en", "We take part in the Smart Cities programme and the Green City programme.", TITLES),
        ("en", "We are in talks with AT&T about 5G.", NETWORKS),
        ("de", "Bislang nur Testzonen für 5G; Starlink ist verfügbar.", NETWORKS),
        ("fr", "Seulement des zones pilotes 5G ; Starlink est en service.", NETWORKS),
        ("es", "Solo zonas piloto de 5G; Starlink sí funciona.", NETWORKS),
        ("pt", "Só zonas-piloto de 5G; o Starlink funciona.", NETWORKS),
        ("ru", "Лишь тестовые зоны 5G, а квантовая линия действует.", NETWORKS),
        ("ru", "Участвуем в проекте «Умный город».", TITLES),
        ("ru", "Участвуем в проекте «Умный город», признаны зелёным городом.", TITLES),
        ("tr", "Sadece 5G pilot bölgeleri var, Starlink kullanılıyor.", NETWORKS),
        ("ko", "국토교통부 스마트도시 인증을 준비 중입니다.", TITLES),
        ("hi", "स्मार्ट सिटीज़ मिशन के लिए आवेदन किया है।", TITLES),
        ("en", "Only 5G, 6G and Starlink are planned.", NETWORKS),
        ("en", "We hosted the Smart City Expo.", TITLES),
        ("en", "We hosted the Smart Cities Expo.", TITLES),
        ("en", "We belong to the Smart Cities network of the region.", TITLES),
        ("en", "We spoke at a smart cities conference.", TITLES),
        ("en", "Smart Cities Expo 2021.", TITLES),
        ("de", "Wir waren 2022 Gastgeber des Smart City Forums.", TITLES),
        ("en", "We apply for the Smart Cities Mission.", TITLES),
        ("en", "We were not selected for the Smart Cities Mission.", TITLES),
        ("zh", "我市承办过智慧城市博览会。", TITLES),
        ("ja", "スマートシティ世界会議を開催しました。", TITLES),
        ("es", "Fuimos sede del congreso Ciudad Inteligente.", TITLES),
    ],
)
def test_what_may_be_on_trial_or_only_a_name_is_asked(
    language: str, text: str, options: tuple[str, ...]
) -> None:
    assert reading(language, text, options) == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "Als Smart City wurden wir 2021 vom Bundesinnenministerium anerkannt, als Green City 2024 "
        "von der EU-Kommission.",
        "Das Bundesinnenministerium hat uns 2019 als Modellprojekt Smart City ausgewählt, 2022 kam "
        "von der EU-Kommission der Titel Grüne Hauptstadt Europas hinzu.",
    ],
)
def test_a_second_title_hangs_on_the_verb_of_the_first_in_prose(text: str) -> None:
    assert reading("de", text, TITLES, prose=text) == [2, 4]


@pytest.mark.parametrize(
    "text",
    [
        "Als Smart City wurden wir 2021 vom Bund anerkannt, als Green City sind wir 2024 "
        "gescheitert.",
        "Als Smart City wurden wir 2021 vom Bund anerkannt, Green City ist unser Ziel.",
    ],
)
def test_a_second_title_that_was_not_given_is_not_read_from_prose(text: str) -> None:
    assert reading("de", text, TITLES, prose=text) != [2, 4]
