"""What the words of an answer come to where a denial is told in two halves."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    "text",
    [
        "Le maire ne nous autorise plus.",
        "On ne l'utilise plus.",
        "Nous avons un cerveau urbain, mais on ne l'utilise plus.",
        "Nous ne participons plus.",
    ],
)
def test_what_is_no_longer_so_is_never_a_yes(text: str) -> None:
    assert isinstance(read("yesno", text, Context(language="fr", mandate=True)), Unclear)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Le maire nous autorise.", True),
        ("Nous exploitons plus de 200 capteurs.", True),
        ("Oui, c'est utilisé de plus en plus.", True),
        ("Oui, le maire ne demande plus rien.", True),
        ("Nous ne disposons plus d'un tel système.", False),
    ],
)
def test_more_of_a_thing_and_a_verb_that_denies_whole_are_read(text: str, is_so: bool) -> None:
    assert read("yesno", text, Context(language="fr")) == YesNo(yes=is_so)
