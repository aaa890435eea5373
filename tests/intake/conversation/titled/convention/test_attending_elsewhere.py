"""Who comes, but to another place than the Convention: nothing is confirmed by it."""

import pytest

from intake.conversation.titled.convention import attending_elsewhere
from intake.conversation.titled.convention.attending_reading import read

HERE = frozenset({"boao", "rosario", "博鳌"})
TIED = [
    ("en", "Mayor Anna Nowak and Deputy Mayor Jan Kowal will attend, but in New York."),
    ("es", "Asistirán el intendente Pablo Javkin y la secretaria Lucía Ortiz, pero en Nueva York, "
     "como pedimos."),
    ("fr", "Le maire Paul Morel et l'adjointe Inès Roy viendront, mais à New York."),
    ("de", "Oberbürgermeister Jens Voss und Stadträtin Ute Kern kommen, aber nach New York."),
    ("pt", "A prefeita Lia Prado e o vereador Caio Reis virão, mas em Nova York."),
    ("ru", "Приедут мэр Олег Титов и начальник отдела Нина Рыбина, но в Нью-Йорк."),
    ("zh", "市长郑立和外事办主任何敏将出席，但要在纽约。"),
    ("ko", "시장 최민호와 부시장 한지우가 참석합니다. 다만 요청한 대로 뉴욕에서 참석합니다."),
    ("tr", "Belediye Başkanı Cem Uslu ve Genel Sekreter Nur Ak katılacak, ama New York'ta."),
    ("ar", "سيحضر رئيس البلدية ماجد الخوري، لكن في نيويورك كما طلبنا."),
    ("hi", "महापौर विजय पवार और आयुक्त रीना सावंत आएंगे, लेकिन न्यूयॉर्क में।"),
]  # fmt: skip


def _tie(language: str, text: str, *, is_set: bool = True, asked: str = "") -> str:
    said = read(text, language, is_asked=True, city=HERE)
    return attending_elsewhere.tie(text, said, language, here=HERE, is_set=is_set, asked=asked)


@pytest.mark.parametrize(("language", "text"), TIED)
def test_another_place_behind_a_but_ties_those_who_come(language: str, text: str) -> None:
    assert _tie(language, text)


def test_japanese_words_about_another_place_confirm_nothing() -> None:
    text = "市長の中村健一が出席いたしますが、ニューヨークでお願いします。"
    assert read(text, "ja", is_asked=True, city=HERE).comes is None


@pytest.mark.parametrize("text", ["Mayor Anna Nowak will attend in New York.", TIED[0][1]])
def test_the_place_that_was_asked_for_ties_them_anywhere(text: str) -> None:
    assert _tie("en", text, is_set=False, asked="New York, at our mission")
    assert not _tie("en", text, is_set=False)


FREE = [
    ("en", "Mayor Anna Nowak will attend in Boao, not in New York."),
    ("en", "Mayor Anna Nowak will attend the Convention, but Jan Kowal stays at home."),
    ("en", "Mayor Anna Nowak will attend. Will it be in New York?"),
    ("es", "Asistirá el intendente Pablo Javkin, pero la visa está pendiente."),
    ("es", "Asistirá el intendente Pablo Javkin, no en Nueva York sino en Boao."),
    ("es", "Asistirá el intendente Pablo Javkin. Pero preferimos vuelos a Boao desde Madrid."),
    ("fr", "Le maire Paul Morel viendra, mais il arrivera tard."),
    ("fr", "Le maire Paul Morel viendra de Paris avec l'adjointe Inès Roy."),
    ("de", "Oberbürgermeister Jens Voss kommt, aber ohne Begleitung."),
    ("de", "Oberbürgermeister Jens Voss kommt nicht nach Genf, sondern nach Boao."),
    ("pt", "A prefeita Lia Prado virá, mas sozinha."),
    ("pt", "A prefeita Lia Prado virá, mas o vereador não."),
    ("ru", "Мэр Олег Титов приедет, но без переводчика."),
    ("ru", "Мэр Олег Титов приедет, а также Нина Рыбина."),
    ("zh", "市长郑立将出席，但签证还在办。"),
    ("zh", "市长郑立将在博鳌出席，而不是在纽约。"),
    ("ja", "市長の中村健一が出席いたします。ただし到着は夜です。"),
    ("ko", "시장 최민호가 참석합니다. 다만 늦게 도착합니다."),
    ("tr", "Belediye Başkanı Cem Uslu katılacak, ama geç gelecek."),
    ("ar", "سيحضر رئيس البلدية ماجد الخوري، لكن وحده."),
    ("hi", "महापौर विजय पवार आएंगे, लेकिन देर से।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), FREE)
def test_what_names_no_other_place_ties_nobody(language: str, text: str) -> None:
    assert not _tie(language, text)
    assert not _tie(language, text, is_set=False, asked="our city hall")


THERE = [
    ("en", "Mayor Anna Nowak will attend in New York."),
    ("en", "We confirm that Mayor Anna Nowak will come to New York."),
    ("de", "Oberbürgermeister Jens Voss kommt nach New York."),
    ("de", "Oberbürgermeister Jens Voss nimmt in New York teil."),
    ("fr", "Le maire Paul Morel viendra à New York."),
    ("fr", "Le maire Paul Morel sera présent à Genève."),
    ("es", "El intendente Pablo Javkin asistirá en Ginebra."),
    ("pt", "A prefeita Lia Prado virá a Nova York."),
    ("pt", "A prefeita Lia Prado participará em Genebra."),
    ("ru", "Мэр Олег Титов приедет в Нью-Йорк."),
    ("ru", "Мэр Олег Титов будет присутствовать в Женеве."),
    ("tr", "Belediye Başkanı Cem Uslu New York'ta katılacak."),
    ("tr", "Belediye Başkanı Cem Uslu Cenevre'de katılacak."),
]


@pytest.mark.parametrize(("language", "text"), THERE)
def test_another_city_beside_the_word_for_coming_ties_those_who_come(
    language: str, text: str
) -> None:
    assert _tie(language, text)
    assert not _tie(language, text, is_set=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "市长郑立将在纽约出席。"),
        ("ja", "市長の中村健一がジュネーブで参加します。"),
        ("ko", "시장 최민호가 뉴욕에서 참석합니다."),
        ("ar", "سيحضر رئيس البلدية ماجد الخوري في نيويورك."),
        ("hi", "महापौर विजय पवार न्यूयॉर्क में आएंगे।"),
    ],
)
def test_where_it_is_not_read_nothing_is_confirmed(language: str, text: str) -> None:
    assert read(text, language, is_asked=True, city=HERE).comes is None


NOT_THERE = [
    ("en", "Mayor Anna Nowak will attend in Boao."),
    ("en", "Mayor Anna Nowak will attend in person."),
    ("en", "Mayor Anna Nowak will attend in April."),
    ("en", "Mayor Anna Nowak will come from London."),
    ("en", "Mayor Anna Nowak will attend the Convention in China."),
    ("en", "Mayor Anna Nowak will come to China."),
    ("en", "Mayor Anna Nowak will attend. She is in Paris until Monday."),
    ("en", "Jan Kowal, our Consul in Shanghai, will attend."),
    ("de", "Oberbürgermeister Jens Voss kommt aus Berlin."),
    ("de", "Oberbürgermeister Jens Voss kommt im Mai nach Boao."),
    ("fr", "Le maire Paul Morel viendra de Paris."),
    ("es", "Asistirá el intendente Pablo Javkin, en representación de Rosario."),
    ("pt", "A prefeita Lia Prado virá a Boao."),
    ("ru", "Мэр Олег Титов приедет из Москвы."),
    ("tr", "Belediye Başkanı Cem Uslu İstanbul'dan katılacak."),
]


@pytest.mark.parametrize(("language", "text"), NOT_THERE)
def test_where_they_come_from_or_who_they_are_ties_nobody(language: str, text: str) -> None:
    assert not _tie(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We will come to New York after all."),
        ("ru", "Мы всё-таки приедем в Нью-Йорк."),
        ("ar", "سنأتي إلى نيويورك في نهاية الأمر."),
        ("ru", "Приедут мэр Олег Титов и начальник отдела Нина Рыбина, но в Нью-Йорк позже."),
    ],
)
def test_the_city_that_the_conventions_place_names_is_no_other_place(
    language: str, text: str
) -> None:
    here = attending_elsewhere.here(["the Grand Hall in New York"])
    said = read(text, language, is_asked=True, city=here)
    assert not attending_elsewhere.tie(text, said, language, here=here, is_set=True, asked="")


def test_a_place_without_a_city_names_only_itself() -> None:
    assert attending_elsewhere.here(["the city and the hall"]) == {"the city and the hall"}
    assert "женева" in attending_elsewhere.here(["Palais des Nations, Geneva"])
