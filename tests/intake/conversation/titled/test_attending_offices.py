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
