"""A share in words of the only figure is not that figure, nor is what has doubled since."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

SHARES = (
    ("en", "Of the 500 we have, a fifth."), ("en", "Of the 500, barely any."),
    ("de", "Von den 500, die wir haben, ein Fünftel."), ("de", "Von den 500 kaum eine."),
    ("fr", "Sur les 500 que nous avons, un cinquième."), ("fr", "Sur 500, une poignée."),
    ("es", "De las 500 que tenemos, una quinta parte."), ("es", "De 500, apenas unas pocas."),
    ("pt", "Das 500 que temos, um quinto."), ("ru", "Из 500, что у нас есть, пятая часть."),
    ("ru", "Из 500 — единицы."),
)  # fmt: skip
MULTIPLIED = (
    ("en", "There were 95 and as many again have joined."),
    ("en", "There were 95; it has since doubled."),
    ("de", "Es waren 95, und noch einmal so viele sind dazugekommen."),
    ("fr", "Il y en avait 95, et autant s'y sont ajoutées."),
    ("es", "Eran 95, y ahora son el doble."), ("pt", "Eram 95 e juntaram-se outras tantas."),
    ("ru", "Было 95, стало вдвое больше."), ("ru", "Было 95, и столько же добавилось."),
    ("zh", "原来有95家，后来翻了一番。"), ("ar", "كان العدد 95، ثم تضاعف."),
    ("hi", "पहले 95 थीं, अब दोगुनी हैं।"), ("de", "Es waren 95, inzwischen sind es doppelt so viele."),
)  # fmt: skip
READ = (
    ("en", "It was 133, twice as many as in 2020."), ("es", "De momento 133, muchas pequeñas."),
    ("de", "Es waren 133, doppelt so viele wie 2020."), ("en", "Of our companies, 133."),
    ("fr", "Il y en avait 133 en 2025, autant qu'en 2024."), ("ru", "Из них 133."),
    ("de", "Von den Unternehmen 133, vor allem kleine."), ("en", "Of the order of 133."),
    ("es", "Son 133, el doble que hace un año."),
    ("de", "Ende 2025 waren es 133, und die Zahl hat sich seit 2020 verdoppelt."),
    ("de", "Es waren 133, und der Umsatz hat sich verdoppelt."),
    ("en", "At the end of 2025 there were 133, and their staff has doubled."),
    ("es", "Eran 133, y el empleo se ha duplicado."),
    ("fr", "Il y en avait 133 fin 2025, et il y en a toujours autant."),
    ("ru", "На конец 2025 года было 133, и сейчас столько же."),
    ("en", "133, not of the city council but private."),
    ("es", "Hay 133 empresas según el censo regional, no el nuestro."),
)  # fmt: skip
OF_OTHERS: tuple[tuple[AnswerKind, str, str], ...] = (
    ("amount", "es", "El PIB de la provincia, no el nuestro, es de 40.000 millones de euros."),
    ("amount", "de", "Das BIP des Landes, nicht unseres, beträgt 40 Mrd. Euro."),
    ("amount", "pt", "O PIB do estado, não o nosso, é de R$ 40 bilhões."),
    ("amount", "en", "The GDP of the county, not of the city, is £40 billion."),
)


@pytest.mark.parametrize(("language", "text"), [*SHARES, *MULTIPLIED])
def test_a_share_or_a_multiple_in_words_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), READ)
def test_a_figure_of_its_own_is_read(language: str, text: str) -> None:
    value = read("count", text, Context(language=language))
    assert isinstance(value, Count)
    assert value.span.exact == 133


@pytest.mark.parametrize(("kind", "language", "text"), OF_OTHERS)
def test_what_is_not_ours_is_asked(kind: AnswerKind, language: str, text: str) -> None:
    assert isinstance(read(kind, text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das BIP der Stadt, nicht das des Landes, beträgt 40 Mrd. Euro."),
        ("de", "Unser BIP beträgt 40 Mrd. Euro, nicht das der Stadt Bonn."),
        ("de", "Die 40 Mrd. Euro sind unser BIP, das des Landes ist nicht unseres."),
        ("es", "El PIB de la ciudad es de 40.000 millones de euros, no el de la ciudad vecina."),
        ("pt", "Nosso PIB é de R$ 40 bilhões, não o da cidade de Campinas."),
        ("en", "Our GDP is €40 billion (not that of the city region)."),
        ("en", "Our GDP was €40 billion in 2025; debt doubled."),
        ("en", "GDP was €40 billion in 2024, and tourism has doubled."),
    ],
)
def test_what_is_said_of_another_leaves_ours(language: str, text: str) -> None:
    value = read("amount", text, Context(language=language))
    assert isinstance(value, Amount)
    assert value.span.exact == 40_000_000_000
