"""Titles by any form of the word that gave them, and what only tells of a title named before."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.values import Choice, Context, Unclear

GIVEN: list[tuple[str, str, int]] = [
    ("en", "We are classified as a smart city.", 2),
    ("fr", "Nous sommes classés ville intelligente.", 2),
    ("fr", "Notre commune a été classée ville intelligente.", 2),
    ("es", "Hemos sido clasificados como ciudad inteligente.", 2),
    ("es", "Nos han distinguido como ciudad inteligente.", 2),
    ("pt", "Fomos classificados como cidade inteligente.", 2),
    ("de", "Wir wurden als grüne Stadt klassifiziert.", 4),
    ("ru", "Нас отнесли к категории «Умный город».", 2),
    ("ar", "تم تصنيفنا مدينة ذكية.", 2),
    ("ar", "تم اعتمادنا مدينة ذكية.", 2),
    ("tr", "Akıllı şehir olarak sınıflandırıldık.", 2),
    ("hi", "हमें स्मार्ट सिटी के रूप में वर्गीकृत किया गया है।", 2),
    ("zh", "我市被归类为智慧城市。", 2),
    ("ja", "本市はスマートシティに分類されています。", 2),
    ("ko", "우리 시는 스마트도시로 분류되었습니다.", 2),
    ("fr", "Ville verte, prix européen 2022.", 4),
    ("en", "Green city, European award 2022.", 4),
    ("es", "Ciudad verde, premio europeo de 2022.", 4),
    ("pt", "Cidade verde, prémio europeu de 2022.", 4),
    ("de", "Grüne Stadt, europäischer Preis 2022.", 4),
    ("ru", "Зелёный город, европейская премия 2022 года.", 4),
    ("ar", "مدينة خضراء، جائزة أوروبية 2022.", 4),
    ("tr", "Yeşil şehir, 2022 Avrupa ödülü.", 4),
    ("hi", "हरित शहर, 2022 यूरोपीय पुरस्कार।", 4),
    ("ko", "녹색도시, 2022년 유럽상.", 4),
]
NOT_GIVEN: list[tuple[str, str]] = [
    ("en", "We will be classified as a smart city."),
    ("en", "We were not ranked as a smart city."),
    ("en", "A neighbouring city was classified as a smart city."),
    ("fr", "Nous ne sommes pas classés ville intelligente."),
    ("fr", "Nous serons classés ville verte."),
    ("es", "Nunca hemos sido clasificados como ciudad verde."),
    ("es", "Seremos reconocidos como ciudad verde."),
    ("pt", "Seremos classificados como cidade verde."),
    ("de", "Wir wurden nicht als grüne Stadt klassifiziert."),
    ("ru", "Город не отнесён к категории «Умный город»."),
    ("ar", "لم يتم تصنيفنا مدينة ذكية."),
    ("ar", "ما تم تصنيفنا مدينة ذكية."),
    ("ar", "سيتم اعتمادنا مدينة ذكية."),
    ("tr", "Akıllı şehir olarak sınıflandırılmadık."),
    ("tr", "Akıllı şehir seçileceğiz."),
    ("hi", "हमें स्मार्ट सिटी घोषित किया जाएगा।"),
    ("zh", "我市未被列为智慧城市。"),
    ("ja", "本市はスマートシティに分類されていません。"),
    ("ja", "本市はスマートシティに選定されるでしょう。"),
    ("ko", "우리 시는 스마트도시로 분류되지 않았습니다."),
    ("ko", "우리 시는 스마트도시로 선정될 것입니다."),
    ("en", "Smart city, Green Leaf town in 2017."),
    ("en", "Smart city, European award 2022."),
    ("fr", "Ville intelligente, prix européen 2022."),
]
NETWORKS = (("5G",), ("6G",), ("Starlink",), ("Quantum communication",))
OTHERS_TOLD: list[tuple[str, str, tuple[int, ...]]] = [
    ("fr", "Nous disposons de la 5G et, depuis l'an dernier, d'une liaison quantique.", (1, 4)),
    ("ru", "5G есть, остального нет.", (1,)),
    ("ru", "Имеется 5G и Starlink, остального пока нет.", (1, 3)),
    ("ar", "لدينا 5G ولا شيء غيره.", (1,)),
    ("de", "Wir haben 5G, den Rest nicht.", (1,)),
    ("tr", "5G var, gerisi yok.", (1,)),
    ("pt", "Temos 5G. A 6G está em fase de investigação.", (1,)),
    ("hi", "5G है, बाकी नहीं।", (1,)),
    ("zh", "有5G，其余没有。", (1,)),
    ("ja", "5Gはあります。6Gは研究段階です。", (1,)),
    ("ko", "5G는 있습니다. 6G는 연구 단계입니다.", (1,)),
]
NOTHING_TOLD: list[tuple[str, str]] = [
    ("fr", "Nous disposons d'un projet de 6G."),
    ("fr", "Nous rêvons d'une liaison Starlink."),
    ("de", "Den Rest haben wir, 5G nicht."),
    ("ar", "ليس لدينا 5G ولا شيء غيره."),
    ("en", "We still research 5G."),
]


@pytest.mark.parametrize(("language", "text", "number"), GIVEN)
def test_a_title_is_read_by_any_word_that_gave_it(language: str, text: str, number: int) -> None:
    context = Context(language=language, options=options_of("titles"))
    assert read("choice", text, context) == Choice(numbers=(number,))


@pytest.mark.parametrize(("language", "text"), NOT_GIVEN)
def test_a_title_not_given_is_asked(language: str, text: str) -> None:
    context = Context(language=language, options=options_of("titles"))
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), OTHERS_TOLD)
def test_what_is_said_of_the_others_leaves_the_one_had(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=NETWORKS)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(("language", "text"), NOTHING_TOLD)
def test_what_is_not_had_is_not_read(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS)
    assert isinstance(read("choice", text, context), Unclear)
