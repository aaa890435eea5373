"""Who comes in another's place, said without "instead of": the place taken, the other replaced."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

SUBSTITUTES = [
    ("en", "The mayor cannot come. Deputy Mayor Jan Kowal takes his place.", "Jan Kowal"),
    ("en", "The mayor cannot come; Deputy Mayor Jan Kowal will take his place.", "Jan Kowal"),
    ("en", "Deputy Mayor Jan Kowal takes the mayor's place.", "Jan Kowal"),
    ("de", "Der Bürgermeister kann nicht kommen. Vizebürgermeister Jan Kowal nimmt seinen Platz "
           "ein.", "Jan Kowal"),
    ("de", "Vizebürgermeister Jan Kowal springt für ihn ein.", "Jan Kowal"),
    ("fr", "Le maire ne peut pas venir. L'adjoint au maire Jean Dupont prend sa place.",
     "Jean Dupont"),
    ("es", "El alcalde no puede venir. El vicealcalde Juan Pérez ocupa su lugar.", "Juan Pérez"),
    ("es", "El alcalde no puede venir. El vicealcalde Juan Pérez lo sustituye.", "Juan Pérez"),
    ("pt", "O prefeito não pode vir. O vice-prefeito João Silva ocupa o lugar dele.",
     "João Silva"),
    ("ru", "Мэр не сможет приехать. Его заменит заместитель мэра Иван Петров.", "Иван Петров"),
    ("zh", "市长不能出席，由副市长王五代替。", "王五"),
    ("ja", "市長は出席できません。副市長の鈴木一郎が代理を務めます。", "鈴木一郎"),
    ("ko", "시장님은 참석할 수 없습니다. 부시장 김철수가 대신합니다.", "김철수"),
    ("tr", "Belediye başkanı gelemiyor. Başkan yardımcısı Ali Veli onun yerini alacak.",
     "Ali Veli"),
    ("hi", "महापौर नहीं आ सकते। उप महापौर राम कुमार उनकी जगह लेंगे।", "राम कुमार"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "name"), SUBSTITUTES)
def test_who_takes_a_place_comes(language: str, words: str, name: str) -> None:
    said = read(words, language, is_asked=True)
    assert [one.name for one in said.coming] == [name]
    assert (said.comes, said.wavers, said.rest) == (True, False, ())
    assert name not in said.gone


@pytest.mark.parametrize("words", [
    "Deputy Mayor Jan Kowal may take his place.",
    "Does Deputy Mayor Jan Kowal take his place?",
    "Deputy Mayor Jan Kowal will not take his place.",
])  # fmt: skip
def test_nobody_comes_where_it_is_open_who_takes_a_place(words: str) -> None:
    assert not read(words, "en", is_asked=True).comes


def test_who_takes_the_place_at_home_of_somebody_who_comes_is_asked_about() -> None:
    words = "Mayor Anna Nowak comes. Deputy Mayor Jan Kowal takes her place at the office."
    said = read(words, "en", is_asked=True)
    assert [one.name for one in said.coming] == ["Anna Nowak"]
    assert said.wavers


def test_whose_place_is_taken_by_name_does_not_come() -> None:
    said = read("Anna Nowak takes the place of Jan Kowal.", "en", is_asked=True)
    assert ([one.name for one in said.coming], said.gone) == (["Anna Nowak"], ("Jan Kowal",))


def test_nobody_comes_surely_where_the_order_of_words_does_not_tell_who() -> None:
    assert not read("Ивана Петрова заменит Анна Сидорова.", "ru", is_asked=True).comes
