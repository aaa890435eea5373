"""Numbers that count options without a word for them, and those that are an option's."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

FOUR = (("5G",), ("6G",), ("Starlink",), ("Quantum communication",))
ALL = (1, 2, 3, 4)
COUNTED: list[tuple[str, str]] = [
    ("en", "We have three."),
    ("en", "We have 3."),
    ("en", "In our city there are two."),
    ("en", "The three."),
    ("en", "The 4."),
    ("en", "Three of the four."),
    ("en", "The four are planned."),
    ("en", "In 2021 we had three."),
    ("fr", "Nous en avons trois."),
    ("fr", "Nous n'en avons que 3."),
    ("fr", "Les trois."),
    ("fr", "Les quatre sont prévues."),
    ("es", "Tenemos tres."),
    ("es", "Tenemos 3 de las 4."),
    ("es", "Los tres."),
    ("es", "Tres de las cuatro."),
    ("pt", "Temos três."),
    ("pt", "Temos 3 das 4."),
    ("pt", "Os três."),
    ("de", "Wir haben drei."),
    ("de", "Wir haben 3."),
    ("de", "Die vier."),
    ("de", "Die 4."),
    ("de", "Drei der vier."),
    ("ru", "У нас три."),
    ("ru", "У нас 3."),
    ("ru", "Три из четырёх."),
    ("ru", "Три технологии."),
    ("ar", "لدينا ثلاثة."),
    ("ar", "لدينا 3."),
    ("ar", "الثلاثة."),
    ("ar", "ثلاثة من أربعة."),
    ("tr", "Bizde 3 var."),
    ("hi", "हमारे पास तीन हैं।"),
    ("hi", "चार में से तीन।"),
    ("zh", "我们有三个。"),
    ("zh", "四项中有三项。"),
    ("ja", "三つあります。"),
    ("ja", "四つのうち三つ。"),
    ("ko", "세 가지 있습니다."),
    ("ko", "넷 중 셋."),
    ("en", "We have chosen three of the four."),
    ("en", "We have 2 answers."),
    ("fr", "Nous avons 2 réponses."),
    ("de", "Wir haben 2."),
    ("hi", "हमने 2।"),
    ("ko", "우리 시는 2개입니다."),
    ("ko", "우리 시는 2을 보유하고 있습니다."),
    ("en", "We have three, chosen last year."),
]
EVERY: list[tuple[str, str]] = [
    ("en", "The four."),
    ("en", "We have the four technologies."),
    ("fr", "Nous avons les quatre."),
    ("fr", "Les quatre technologies."),
    ("es", "Las cuatro."),
    ("es", "Tenemos las cuatro tecnologías."),
    ("pt", "Temos as quatro."),
    ("de", "Die vier Technologien."),
    ("ru", "Четыре технологии."),
    ("ar", "لدينا الأربعة."),
    ("ar", "لدينا التقنيات الأربع."),
    ("tr", "Dört teknoloji."),
    ("hi", "चार तकनीकें।"),
    ("zh", "四种技术。"),
    ("ko", "네 가지 기술."),
]
OF_AN_OPTION: list[tuple[str, str, tuple[int, ...]]] = [
    ("en", "Two.", (2,)),
    ("en", "2", (2,)),
    ("en", "the second", (2,)),
    ("en", "3 and 4", (3, 4)),
    ("en", "We have 3 and 4.", (3, 4)),
    ("en", "We have number 3.", (3,)),
    ("en", "We have #3.", (3,)),
    ("en", "We have the 3rd.", (3,)),
    ("en", "We have: 3", (3,)),
    ("en", "We have all except 3.", (1, 2, 4)),
    ("en", "Number 3 of the four.", (3,)),
    ("en", "We have three: 5G, 6G and Starlink.", (1, 2, 3)),
    ("en", "We have two of the four, 5G and Starlink.", (1, 3)),
    ("fr", "le 3", (3,)),
    ("fr", "Nous avons la 3.", (3,)),
    ("fr", "Nous avons l'option 3.", (3,)),
    ("fr", "les 3 et 4", (3, 4)),
    ("es", "Tenemos la 3.", (3,)),
    ("es", "Tenemos la opción 3.", (3,)),
    ("pt", "Temos a 3.", (3,)),
    ("pt", "Temos o número 3.", (3,)),
    ("de", "die 3", (3,)),
    ("de", "Wir haben Nummer 3.", (3,)),
    ("de", "Drei", (3,)),
    ("ru", "Три.", (3,)),
    ("ru", "У нас номер 3.", (3,)),
    ("ru", "У нас третий.", (3,)),
    ("ar", "لدينا الخيار 3", (3,)),
    ("ar", "الثالثة.", (3,)),
    ("tr", "Dört.", (4,)),
    ("tr", "3 numara", (3,)),
    ("hi", "तीन।", (3,)),
    ("zh", "我们选择三。", (3,)),
    ("ja", "3番", (3,)),
    ("ko", "셋.", (3,)),
    ("en", "We have chosen 2", (2,)),
    ("en", "We have selected 2.", (2,)),
    ("en", "We have answer 2.", (2,)),
    ("de", "Wir haben 2 gewählt", (2,)),
    ("hi", "हमने 2 चुना है", (2,)),
    ("ko", "우리 시는 2번입니다", (2,)),
    ("fr", "Nous avons retenu la réponse 2", (2,)),
    ("fr", "Nous avons choisi 2.", (2,)),
    ("tr", "Bizde 2 seçtik", (2,)),
    ("ja", "当市には2番を選択します。", (2,)),
]


def _read(language: str, text: str, options: tuple[tuple[str, ...], ...] = FOUR) -> object:
    return read("choice", text, Context(language=language, options=options))


@pytest.mark.parametrize(("language", "text"), COUNTED)
def test_a_number_of_options_is_asked_which(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(("language", "text"), EVERY)
def test_so_many_as_there_are_is_all_of_them(language: str, text: str) -> None:
    assert _read(language, text) == Choice(numbers=ALL)


@pytest.mark.parametrize(("language", "text"), EVERY)
def test_so_many_of_more_options_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text, (*FOUR, ("Wi-Fi",))), Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), OF_AN_OPTION)
def test_a_bare_number_is_an_options(language: str, text: str, numbers: tuple[int, ...]) -> None:
    assert _read(language, text) == Choice(numbers=numbers)


def test_all_of_them_is_asked_where_one_is_to_be_chosen() -> None:
    one = Context(language="es", options=FOUR, several=False)
    assert isinstance(read("choice", "Las cuatro.", one), Unclear)
