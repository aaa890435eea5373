"""A name is one person's, and whoever only gets a copy is nobody to write to."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import singles, writers
from intake.conversation.people.others import copied
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is not Jane Miller but Ben Cole, a@b.example"),
        ("de", "Frau Schulz ist im Urlaub, bitte an Herrn Klein aus dem Hauptamt, a@b.example"),
        ("de", "Nicht Herr Klein aus dem Hauptamt, sondern Frau Schulz aus dem Digitalamt, "
         "a@b.example"),
        ("pt", "Não é o Rui Pinto, mas a Ana Melo, a@b.example"),
        ("zh", "不是大数据局的李明，是科技局的王芳，a@b.example"),
    ],
)  # fmt: skip
def test_two_persons_and_a_clause_are_no_name(language: str, text: str) -> None:
    assert writers.read(text, language) == Writer(address="a@b.example")


def test_a_card_below_another_persons_is_asked_about() -> None:
    cards = "Jane Miller\nICT Department\n\nBen Cole\nLegal Department\nben@b.example"
    assert writers.read(cards, "en") == Unclear(
        reason="contradictory", candidates=("ben@b.example",)
    )
    one = "Jane Miller\nICT Department\n\njane@b.example"
    assert writers.read(one, "en") == Writer(
        name="Jane Miller", office="ICT Department", address="jane@b.example"
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("es", "José Ortega y Gasset"), ("pt", "João Silva e Costa"), ("de", "Hans am Ende"),
        ("de", "Klaus auf der Heide"), ("fr", "Jean des Ormes"), ("zh", "张和平"),
        ("en", "Maria de Fátima dos Santos"),
    ],
)  # fmt: skip
def test_a_name_with_small_words_is_one(language: str, name: str) -> None:
    assert singles.is_one(name, name, language)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Please copy the Mayor's office, m@b.example; I remain the contact, Ben Cole.",
         Writer(name="Ben Cole")),
        ("fr", "Copie à Mme Petit, direction du numérique ; contact : Paul Roux, a@b.example",
         Writer(name="Paul Roux", address="a@b.example")),
        ("ar", "نسخة إلى مكتب العمدة، والتواصل مع أحمد علي، a@b.example",
         Writer(name="أحمد علي", address="a@b.example")),
        ("hi", "प्रतिलिपि महापौर कार्यालय को; संपर्क राजेश कुमार, a@b.example",
         Writer(name="राजेश कुमार", address="a@b.example")),
        ("ko", "참조: 총무과 박지훈, 담당자는 정보통신과 김민수입니다. a@b.example",
         Writer(name="김민수", office="정보통신과", address="a@b.example")),
        ("de", "Kopie bitte an das Büro des Oberbürgermeisters, a@b.example",
         Writer(address="a@b.example")),
    ],
)  # fmt: skip
def test_who_only_gets_a_copy_is_not_the_contact(language: str, text: str, told: Writer) -> None:
    assert writers.read(text, language) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ben Cole, Copy Editor, a@b.example"),
        ("en", "Copyright Office, Ben Cole, a@b.example"),
        ("tr", "Bilgi İşlem Müdürlüğü, a@b.example"),
        ("en", "Copy to Ben Cole, a@b.example"),
    ],
)
def test_what_is_no_copy_and_a_copy_alone_stay(language: str, text: str) -> None:
    assert copied.without(text, language) == text
