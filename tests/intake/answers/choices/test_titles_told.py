"""Titles by the word that gave them; programmes and people given one, and titles to come."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.values import Choice, Context, Unclear

GIVEN: list[tuple[str, str, int]] = [
    ("fr", "Notre commune a été classée ville intelligente.", 2),
    ("hi", "हमें स्मार्ट सिटी के रूप में वर्गीकृत किया गया है।", 2),
    ("zh", "我市被归类为智慧城市。", 2),
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
    ("tr", "2020 yılında Çevre Bakanlığınca akıllı şehir olarak belgelendirildik.", 2),
    ("tr", "Çevre Bakanlığınca yeşil şehir olarak belgelendirilmiştir.", 4),
]
NOT_GIVEN: list[tuple[str, str]] = [
    ("tr", "Akıllı şehir olarak belgelendirilmedik."),
    ("tr", "Akıllı şehir olarak belgelendirileceğiz."),
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
    ("en", "We are classified as a smart city."),
    ("fr", "Nous sommes classés ville intelligente."),
    ("es", "Hemos sido clasificados como ciudad inteligente."),
    ("es", "Nos han distinguido como ciudad inteligente."),
    ("pt", "Fomos classificados como cidade inteligente."),
    ("de", "Wir wurden als grüne Stadt klassifiziert."),
    ("ru", "Нас отнесли к категории «Умный город»."),
    ("ar", "تم تصنيفنا مدينة ذكية."),
    ("ar", "تم اعتمادنا مدينة ذكية."),
    ("tr", "Akıllı şehir olarak sınıflandırıldık."),
    ("ja", "本市はスマートシティに分類されています。"),
    ("ko", "우리 시는 스마트도시로 분류되었습니다."),
    ("fr", "Nous serons reconnus ville intelligente."),
    ("pt", "Seremos reconhecidos como cidade verde."),
    ("es", "Seremos declarados ciudad inteligente."),
    ("hi", "हमें स्मार्ट सिटी का दर्जा दिया जाएगा।"),
    ("ko", "우리 시는 스마트도시로 지정될 것입니다."),
    ("ja", "本市はスマートシティに認定されることになっています。"),
    ("de", "Unser Projekt Smart City wurde als förderfähig eingestuft."),
    ("en", "Our smart city project was classified as strategic."),
    ("en", "We were ranked as the 50th smart city."),
    ("fr", "Notre maire a été élu sur la liste Ville verte."),
    ("es", "Nuestro alcalde fue elegido en 2023 con el programa ciudad verde."),
    ("es", "Nuestro barrio fue elegido ciudad verde piloto."),
    ("ru", "Проект «Умный город» отнесён к числу приоритетных."),
    ("ar", "تم اعتماد برنامج المدينة الخضراء."),
    ("ar", "تم اعتماد استراتيجية المدينة الخضراء عام 2022."),
    ("tr", "Akıllı şehir projemiz öncelikli olarak sınıflandırıldı."),
    ("ko", "스마트도시 사업은 우선 사업으로 분류되었습니다."),
    ("ja", "スマートシティ事業は重点事業に分類されました。"),
    ("ja", "当市はスマートシティに分類された隣市を参考にしています。"),
    ("hi", "हमारे शहर को स्मार्ट सिटी नामित किया जाएगा।"),
    ("hi", "हमें स्मार्ट सिटी का खिताब दिया जाएगा।"),
    ("hi", "हमें स्मार्ट सिटी चुना जाएगा।"),
    ("ko", "우리 시는 스마트도시 인증을 받을 것입니다."),
    ("ko", "우리 시는 스마트도시라는 칭호를 받을 것입니다."),
    ("tr", "Akıllı şehir unvanı verilecek."),
    ("ja", "スマートシティの称号を授与されることになっています。"),
    ("ja", "本市はスマートシティとして認定されることになっています。"),
    ("pt", "Seremos distinguidos como cidade verde."),
]
TOLD_BESIDE: list[tuple[str, str, int]] = [
    ("fr", "Nous sommes reconnus ville intelligente et serons ravis d'en parler.", 2),
    (
        "fr",
        "Nous serons heureux de recevoir votre réponse : nous sommes reconnus ville intelligente.",
        2,
    ),
    ("hi", "हम स्मार्ट सिटी हैं। प्रमाणपत्र बाद में दिया जाएगा।", 2),
    ("ja", "当市はスマートシティに認定されており、認定証は後日送付されることになっています。", 2),
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
    ("ko", "5G를 사용하며 정부 지원을 받을 것입니다.", (1,)),
    ("ja", "5Gを導入しており、拡張されることになっています。", (1,)),
]
NOTHING_TOLD: list[tuple[str, str]] = [
    ("ar", "لدينا 5G وشيء غيره."),
    ("fr", "Nous disposons d'un projet de 6G."),
    ("fr", "Nous rêvons d'une liaison Starlink."),
    ("de", "Den Rest haben wir, 5G nicht."),
    ("ar", "ليس لدينا 5G ولا شيء غيره."),
    ("en", "We still research 5G."),
]


@pytest.mark.parametrize(("language", "text", "number"), GIVEN)
def test_a_title_is_read_by_the_word_that_gave_it(language: str, text: str, number: int) -> None:
    context = Context(language=language, options=options_of("titles"))
    assert read("choice", text, context) == Choice(numbers=(number,))


@pytest.mark.parametrize(("language", "text", "number"), TOLD_BESIDE)
def test_what_comes_beside_leaves_the_title_had(language: str, text: str, number: int) -> None:
    context = Context(language=language, options=options_of("titles"), several=True, prose=text)
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
