"""Offices that were missing, told in a sentence; and offices that mean those on the list."""

import pytest

from intake.conversation.titled.attending_reading import read
from tests.intake.conversation.titled.test_attending_counts import TWO
from tests.intake.conversation.titled.test_attending_reading import people

TOLD = [
    ("en", "Anna Nowak is the Mayor, Jan Kowal is Deputy Mayor. Yes, both are confirmed."),
    ("en", "Anna Nowak is the Mayor and Jan Kowal is our Deputy Mayor."),
    ("de", "Anna Nowak ist die Bürgermeisterin, Jan Kowal ist Stadtrat."),
    ("fr", "Grégory Doucet est le maire et Claire Dubois est adjointe au maire."),
    ("es", "Ana Pérez es la alcaldesa y Juan Ruiz es vicealcalde."),
    ("pt", "Ana Silva é a prefeita e João Souza é vice-prefeito."),
    ("ru", "Анна Новак — это мэр, Иван Петров — заместитель мэра."),
    ("tr", "Ayşe Yılmaz Belediye Başkanı, Ali Demir ise Başkan Yardımcısı."),
    ("ar", "أحمد محمود هو رئيس البلدية وخالد سالم هو نائب الرئيس."),
    ("hi", "मुरलीधर मोहोल महापौर हैं और सुनीता वाडेकर उप महापौर हैं।"),
    ("zh", "王凤朝是市长，刘旭光是副市长。"),
    ("ja", "横山英幸は市長、山本剛史は副市長です。"),
    ("ko", "김민수는 시장이고 이영희는 부시장입니다."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_who_holds_which_office_is_read_of_those_who_lack_one(language: str, text: str) -> None:
    known = tuple(name for name, _ in TWO[language])
    said = read(text, language, is_asked=True, known=known)
    assert people(said) == TWO[language]
    assert (said.rest, said.unread, said.wavers) == ((), (), False)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak is ill.",
        "Anna Nowak is not the Mayor any more.",
        "Anna Nowak is not coming, she is busy as Mayor.",
        "We think that Anna Nowak is the Mayor.",
    ],
)
def test_other_words_of_somebody_give_no_office(text: str) -> None:
    said = read(text, "en", is_asked=True, known=("Anna Nowak", "Jan Kowal", "Clerk"))
    assert people(said) == []


@pytest.mark.parametrize("known", [("Anna Nowak", "Mayor"), ("Ewa Lis",)])
def test_an_office_that_is_known_or_of_nobody_listed_is_not_told_so(
    known: tuple[str, ...],
) -> None:
    said = read("Anna Nowak is the Treasurer.", "en", is_asked=True, known=known)
    assert people(said) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Only the Mayor and the City Manager will come."),
        ("de", "Es kommen nur die Bürgermeisterin und der Stadtdirektor."),
        ("fr", "Seuls la maire et le directeur général viendront."),
        ("es", "Solo irán la alcaldesa y el director general."),
        ("pt", "Apenas a prefeita e o secretário participarão."),
        ("ru", "Приедут только мэр и начальник управления."),
        ("zh", "只有市长和局长出席。"),
        ("ja", "市長と局長だけが出席します。"),
    ],
)
def test_offices_alone_mean_those_who_hold_them_on_the_list(language: str, text: str) -> None:
    held = {
        "en": ("Mayor", "City Manager"), "de": ("Bürgermeisterin", "Stadtdirektor"),
        "fr": ("maire", "directeur général"), "es": ("alcaldesa", "director general"),
        "pt": ("prefeita", "secretário"), "ru": ("мэр", "начальник управления"),
        "zh": ("市长", "局长"), "ja": ("市長", "局長"),
    }  # fmt: skip
    (first, second), name = held[language], "王伟" if language in {"zh", "ja"} else "Eva Lis"
    known = ("Anna Nowak", first, name, "Clerk", "Jan Kowal", second)
    said = read(text, language, is_asked=True, known=known)
    assert people(said) == [("Anna Nowak", first), ("Jan Kowal", second)]
    assert (said.comes, said.is_only, said.rest, said.unread) == (True, True, (), ())


@pytest.mark.parametrize(
    "text", ["Only the Deputy Mayor will come.", "Only the new Mayor will come."]
)
def test_an_office_of_nobody_on_the_list_is_asked_about(text: str) -> None:
    said = read(text, "en", is_asked=True, known=("Anna Nowak", "Mayor", "Jan Kowal", "Clerk"))
    assert people(said) == []
    assert said.comes is None
    assert said.rest == (text,)


def test_who_stands_in_for_the_writer_has_no_word_of_that_in_the_office() -> None:
    text = "Ben gelemiyorum, benim yerime Genel Sekreter Barış Karcı gelecek."
    said = read(text, "tr", is_asked=True, known=("Cemil Tugay", "Belediye Başkanı"))
    assert people(said) == [("Barış Karcı", "Genel Sekreter")]
