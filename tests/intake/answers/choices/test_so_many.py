""" "All four" are the whole list only where it has four."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
ALL_FOUR = [
    ("de", "Alle vier sind bei uns vorhanden."), ("de", "Wir betreiben alle vier."),
    ("es", "Contamos con los cuatro."), ("es", "Las cuatro están en funcionamiento."),
    ("fr", "Les quatre réseaux sont en service."), ("pt", "Todas as quatro estão em operação."),
    ("ru", "У нас есть все четыре."), ("ru", "Работают все четыре."), ("ja", "4つともあります。"),
    ("zh", "四项我们都有。"), ("ko", "네 가지 모두 있습니다."),
    ("en", "All four are in operation."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ALL_FOUR)
def test_all_four_of_four_are_the_whole_list(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS, several=True, alone=True)
    assert read("choice", text, context) == Choice(numbers=(1, 2, 3, 4))


@pytest.mark.parametrize(("language", "text"), [*ALL_FOUR, ("en", "All four, since 2020.")])
def test_all_four_of_fourteen_are_asked(language: str, text: str) -> None:
    options = options_of("sectors")
    context = Context(language=language, options=options, several=True, alone=True)
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All four are planned."), ("en", "All four carriers are here."),
        ("en", "All districts are connected."), ("fr", "Les quatre sont prévues."),
        ("en", "All our schools have them."),
    ],
)  # fmt: skip
def test_all_of_something_else_is_asked(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS, several=True, alone=True)
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of these, we are a small town and manage with 4G."),
        ("de", "Keine der aufgeführten Techniken ist bei uns verfügbar, das bedauern wir sehr."),
        ("fr", "Aucune de ces technologies, malheureusement. Nous sommes un petit village."),
        ("es", "No contamos con ninguna de ellas, somos un cantón muy pequeño."),
        ("pt", "Não temos nenhuma delas, somos uma vila muito pequena."),
    ],
)
def test_small_talk_beside_a_none_leaves_it(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS, several=True, alone=True)
    assert read("choice", text, context) == Choice(numbers=())


@pytest.mark.parametrize(
    "text",
    [
        "None of these, except the one that we asked about.",
        "None of these, 5G is all we have.",
        "None of these is missing.",
        "None of these, only the second.",
        "None of these yet, just the first and the third.",
        "None of these, only 4.",
        "Is it none of these? I would have to ask.",
    ],
)
def test_what_else_is_told_keeps_a_none_open(text: str) -> None:
    context = Context(language="en", options=NETWORKS, several=True, alone=True)
    assert read("choice", text, context) != Choice(numbers=())
