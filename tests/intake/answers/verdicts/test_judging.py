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
        "Nous avons un système, mais il ne sert plus.",
        "Le maire nous a mandatés, il ne nous soutient plus.",
        "Notre système, né en 2015, ne nous sert plus.",
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


@pytest.mark.parametrize(
    "text",
    [
        "La ville utilise l'IdO et ne peut plus s'en passer.",
        "Le maire autorise la ville et ne reviendra plus dessus.",
        "Le maire ne peut plus s'y opposer, il nous autorise.",
        "Nous avons l'autorisation, on ne l'attend plus.",
        "Le maire nous autorise, il ne pouvait être plus clair.",
        "C'est en place et personne ne s'en plaint plus.",
        "Il ne fait plus de doute que nous l'avons.",
        "Le système est en service et ne demande que plus de capteurs.",
        "Le cerveau urbain est né il y a plus de dix ans et fonctionne.",
        "Notre système, né avec plus de 200 capteurs, est en service.",
    ],
)
def test_two_halves_that_end_nothing_of_what_is_there_leave_a_yes(text: str) -> None:
    assert read("yesno", text, Context(language="fr")) == YesNo(yes=True)
