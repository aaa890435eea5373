"""A misspelt option beside others is asked about, and not lost."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


def _read(language: str, text: str, options: tuple[tuple[str, ...], ...]) -> Choice | Unclear:
    found = read("choice", text, Context(language=language, options=options, alone=True))
    assert isinstance(found, Choice | Unclear)
    return found


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "5G is live and Starlnik is in operation since 2023.", "starlnik"),
        ("en", "5G is running; the StarIink terminals are in use at the port.", "stariink"),
        ("de", "5G läuft. Die Quantenkomunikation läuft seit Mai.", "quantenkomunikation"),
        ("fr", "La 5G est en service et Starlnk fonctionne depuis 2023.", "starlnk"),
        ("es", "El 5G funciona y Starlik está operativo desde 2023.", "starlik"),
        ("ru", "5G работает, Старлник тоже работает с 2023 года.", "старлник"),
        ("ar", "الجيل الخامس يعمل، وستارلنيك يعمل منذ 2023.", "وستارلنيك"),
        ("ja", "5Gはあり、6Gはなし。量子通進は今年から本格運用しています。", "量子通进"),
        ("ko", "5G는 운영 중이고 스타링그도 운영 중입니다.", "스타링그"),
    ],
)
def test_a_misspelt_network_with_a_verb_is_asked(language: str, text: str, word: str) -> None:
    found = _read(language, text, NETWORKS)

    assert found == Unclear(reason="which_option", candidates=(word,))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "We are a smart city; the greem city label was given in 2019.", "greem city"),
        ("es", "Somos ciudad inteligente; ciudad dijital lo somos desde 2020.", "ciudad dijital"),
        ("pt", "Cidade inteligente; o título de cidade digtal recebemos em 2020.", "cidade digtal"),
    ],
)
def test_a_misspelt_title_with_a_verb_is_asked(language: str, text: str, words: str) -> None:
    found = _read(language, text, TITLES)

    assert found == Unclear(reason="which_option", candidates=(words,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G is live; the traffic centre is in operation since 2023."),
        ("en", "We use 5G. The communication centre is in operation."),
        ("de", "5G läuft. Die Telekommunikation der Stadt läuft stabil."),
        ("fr", "La 5G est en service et les starters fonctionnent."),
        ("tr", "5G çalışıyor, stadyum da 2023'ten beri çalışıyor."),
        ("ar", "الجيل الخامس يعمل، والمستشفى يعمل منذ 2023."),
        ("zh", "5G已投入使用，无线通信也已投入使用。"),
        ("ko", "5G는 운영 중이고 전자통신 연구원도 운영 중입니다."),
    ],
)
def test_another_thing_beside_a_network_is_left(language: str, text: str) -> None:
    assert _read(language, text, NETWORKS) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are a smart city. The city hall was renovated in 2019."),
        ("fr", "Ville intelligente depuis 2019 ; la ville a reçu la visite du ministre."),
        ("ru", "Умный город с 2019 года; новый город строится на юге."),
        ("zh", "2020年获评智慧城市；智慧城管平台已上线。"),
        ("ko", "2020년 스마트도시로 인증받았습니다. 스마트공장도 운영 중입니다."),
    ],
)
def test_another_thing_beside_a_title_is_left(language: str, text: str) -> None:
    assert _read(language, text, TITLES) == Choice(numbers=(2,))
