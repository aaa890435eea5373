"""Options that are only researched or shown, and those that "neither … nor" denies."""

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Choice, Context

ENERGY = (6,)


def chosen(text: str, language: str) -> tuple[int, ...] | None:
    context = Context(language=language, options=lists.options_of("sectors"), alone=True)
    value = read("choice", text, context)
    return value.numbers if isinstance(value, Choice) else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Energy; in agriculture it is research only."),
        ("de", "Energie; im Gesundheitswesen wird bislang nur geforscht."),
        ("fr", "L'énergie ; la santé n'en est qu'au stade du démonstrateur."),
        ("fr", "La santé n'en est qu'au stade du démonstrateur, l'énergie est déployée."),
        ("fr", "L'énergie ; pour la santé, on en est à la recherche."),
        ("de", "Energie; am Gesundheitswesen forschen wir nur."),
        ("es", "Energía; en salud solo está en fase de investigación."),
        ("pt", "Energia; na saúde é apenas investigação."),
        ("ru", "Энергетика; в сельском хозяйстве ведутся только исследования."),
        ("tr", "Enerji; sağlık alanında henüz yalnızca araştırma yapılıyor."),
    ],
)
def test_what_is_only_researched_is_not_in_use(language: str, text: str) -> None:
    assert chosen(text, language) == ENERGY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Energy, but not finance or agriculture."),
        ("fr", "L'énergie, mais ni la finance ni l'agriculture."),
        ("es", "Energía, pero ni finanzas ni agricultura."),
        ("de", "Energie, aber weder Finanzwesen noch Landwirtschaft."),
        ("pt", "Energia, mas nem finanças nem agricultura."),
        ("ru", "Энергетика, но не финансы или сельское хозяйство."),
        ("tr", "Enerji; ne finans ne de tarım."),
    ],
)
def test_both_options_of_a_denial_are_denied(language: str, text: str) -> None:
    assert chosen(text, language) == ENERGY


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5G已覆盖全市，量子通信另有一条试验线路。", None),
        ("5G早已全城覆盖，量子通信则有一条试验线，其余没有。", None),
        ("5G已覆盖全市，量子通信没有试验线路。", (1,)),
        ("5G已覆盖全市，量子通信只是一条试验线。", (1,)),
        ("5G已覆盖全市，量子通信只在大学里有一条试验线。", (1,)),
    ],
)
def test_a_test_line_that_there_is_is_asked_about(
    text: str, numbers: tuple[int, ...] | None
) -> None:
    nets = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
    value = read("choice", text, Context(language="zh", options=nets))
    assert (value.numbers if isinstance(value, Choice) else None) == numbers
