"""Turkish names of networks beside the word for network."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def choice(text: str) -> object:
    return read("choice", text, Context(language="tr", options=NETWORKS))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Starlink şebekesi var", (3,)),
        ("Kuantum şebekesi ve 5G", (1, 4)),
        ("5G şebekesi", (1,)),
        ("Beşinci nesil şebekemiz var.", (1,)),
        ("Mobil şebekemiz 5G", (1,)),
        ("5G mobil şebeke", (1,)),
    ],
)
def test_the_word_for_network_names_none(text: str, numbers: tuple[int, ...]) -> None:
    assert choice(text) == Choice(numbers=numbers)


@pytest.mark.parametrize("text", ["Elektrik şebekesi ve 5G", "Su şebekesi, Starlink", "Şebeke"])
def test_another_network_is_asked_about(text: str) -> None:
    assert isinstance(choice(text), Unclear)
