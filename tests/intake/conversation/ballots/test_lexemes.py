"""The words of a text are cut once for the many lists that are looked for in it."""

import pytest

from intake.conversation.ballots import lexemes
from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Nantes", "Osaka"), start=1)
)
PROSE = {
    "en": "I have no conflict of interest with Gdynia or Turku. My sister works in Nantes. ",
    "ru": "У меня нет конфликта интересов ни с Гдыней, ни с Турку. Сестра работает в Нанте. ",
    "zh": "我与大阪没有利益冲突。我的妹妹在南特港工作。与其他城市没有任何关系。",
    "de": "Ich habe keinen Interessenkonflikt mit Turku. Meine Schwester arbeitet in Nantes. ",
}


@pytest.mark.parametrize("language", PROSE)
@pytest.mark.parametrize("times", [1, 40])
def test_a_declaration_is_cut_into_words_a_few_times_at_most(
    monkeypatch: pytest.MonkeyPatch, language: str, times: int
) -> None:
    cut: list[int] = []
    words = lexemes._words

    def counted(text: str) -> object:
        cut.append(len(text))
        return words(text)

    monkeypatch.setattr(lexemes, "_words", counted)
    text = "".join(f"{place} {PROSE[language]}\n" for place in range(times))
    declarations.read_conflicts(text, LISTED, language)
    assert sum(cut) <= 10 * len(text)


@pytest.mark.parametrize("size", [10, 600, 9_000])
def test_a_text_of_any_length_gives_the_same_words(size: int) -> None:
    text = ("Gdynia: “met” – don’t\n٣ وS2 " * size)[:size]
    again = lexemes.words(text)
    assert again == tuple(lexemes._words(text))
    assert lexemes.folded(text) == tuple(one.folded for one in again)
    assert lexemes.words(text) == again
