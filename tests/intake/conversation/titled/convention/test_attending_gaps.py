"""A later sentence tells who "the mayor and I" are; it need not be a list."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_reading import people

# (language, the words that are open, the sentence, who that is)
TOLD = [
    ("en", "the mayor and I", "The mayor is called Anna Nowak and I am Jan Kowal, councillor.",
     [("Anna Nowak", "mayor"), ("Jan Kowal", "councillor")]),
    ("en", "the mayor and I", "Anna Nowak is the mayor and I am Jan Kowal, councillor.",
     [("Anna Nowak", "mayor"), ("Jan Kowal", "councillor")]),
    ("es", "la alcaldesa y yo",
     "La alcaldesa se llama María José Catalá y yo soy Ana García, concejala.",
     [("María José Catalá", "alcaldesa"), ("Ana García", "concejala")]),
    ("pt", "o prefeito e eu",
     "O prefeito chama-se João Campos e eu sou João Silva, secretário de Inovação.",
     [("João Campos", "prefeito"), ("João Silva", "secretário de Inovação")]),
    ("ko", "시장과 저도", "시장은 박형준이고 저는 스마트도시과장 김민수입니다.",
     [("박형준", "시장"), ("김민수", "스마트도시과장")]),
    ("ru", "мэр и я", "Мэра зовут Сергей Собянин, а я – Иван Петров, заместитель мэра.",
     [("Сергей Собянин", "мэр"), ("Иван Петров", "заместитель мэра")]),
    ("de", "die Bürgermeisterin und ich",
     "Die Bürgermeisterin heißt Anna Nowak und ich bin Jan Kowal, Stadtrat.",
     [("Anna Nowak", "Bürgermeisterin"), ("Jan Kowal", "Stadtrat")]),
    ("fr", "le maire et moi",
     "Le maire s'appelle Grégory Doucet et je suis Claire Dubois, adjointe.",
     [("Grégory Doucet", "maire"), ("Claire Dubois", "adjointe")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "gap", "text", "who"), TOLD)
def test_who_was_spoken_of_before_is_read(
    language: str, gap: str, text: str, who: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True, gaps=(gap,))
    assert people(said) == who
    assert (said.rest, said.unread, said.wavers) == ((), (), False)


@pytest.mark.parametrize(("language", "gap", "text", "who"), TOLD)
def test_of_nobody_who_was_not_spoken_of(
    language: str, gap: str, text: str, who: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True)
    assert people(said) == []
    assert who
    assert gap


@pytest.mark.parametrize(
    "text",
    [
        "The hotel director is Peter Stone.",
        "I am not the mayor, I am Jan Kowal, councillor.",
        "The mayor is Anna Nowak and I am happy.",
        "Our hotel is the Grand Plaza and I am Jan Kowal, councillor.",
        "The mayor may be Anna Nowak.",
    ],
)
def test_a_sentence_that_says_anything_else_fills_nothing(text: str) -> None:
    said = read(text, "en", is_asked=True, gaps=("the mayor and I",))
    assert people(said) == []
    assert said.rest == (text,)


def test_the_writer_of_whom_nothing_was_open_is_not_put_on_the_list() -> None:
    said = read("I am Jan Kowal, councillor.", "en", is_asked=True, gaps=("her deputy comes",))
    assert people(said) == []


def test_the_writer_is_known_by_name() -> None:
    me, gaps = Delegate(name="Eva Lis", office=""), ("the mayor and I",)
    text = "Haris Doukas is the Mayor, I am Deputy Mayor."
    said = read(text, "en", is_asked=True, gaps=gaps, writer=me)
    assert people(said) == [("Haris Doukas", "Mayor"), ("Eva Lis", "Deputy Mayor")]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor is Anna Nowak. She will not come.",
        "The former mayor is Anna Nowak.",
        "The mayor of Leeds is Anna Nowak, the mayor of York is Tom Stone.",
        "I am Jan Kowal, councillor.",
        "The hotel manager is Peter Stone, official.",
    ],
)
def test_who_is_only_spoken_of_is_not_on_the_list(text: str) -> None:
    said = read(text, "en", is_asked=True, gaps=("the mayor and I",))
    assert people(said) == []
    assert said.rest
