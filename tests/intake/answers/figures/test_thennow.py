"""Then and now in whole sentences: the figure of now holds, and nothing else is taken for it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear


def _read(kind: AnswerKind, language: str, text: str) -> int | None:
    context = Context(language=language, today=date(2026, 11, 26), alone=True)
    found = read(kind, text, context)
    if isinstance(found, Unclear):
        return None
    assert isinstance(found, Count | Amount)
    return int(found.span.exact or 0)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "It used to be 80; it's 133", 133),
        ("en", "Once there were 80 of them. Today we count 133.", 133),
        ("en", "Before covid there were 140, and there are still 140.", 140),
        ("en", "There used to be 80 firms, now there are 133 of them.", 133),
        ("en", "We had 60 a decade ago and have 95 these days.", 95),
        ("en", "It's 133 now (it used to be 80).", 133),
        ("en", "It used to be 80; it's over 130.", 0),
        ("fr", "Auparavant 80, aujourd'hui 133.", 133),
        ("fr", "Autrefois 80 entreprises avec des modèles numériques, aujourd'hui 133.", 133),
        ("de", "Früher 80 Unternehmen mit digitalen Modellen, heute 133.", 133),
        ("en", "There used to be 80 companies using such models; now it's 133.", 133),
        ("es", "Antes 80 empresas con modelos digitales, ahora 133.", 133),
        ("pt", "Antes 80 empresas com modelos digitais, agora 133.", 133),
        ("ru", "Раньше 80 предприятий с цифровыми моделями, сейчас 133.", 133),
        ("fr", "Avant le covid il y en avait 140 ; il y en a toujours 140.", 140),
        ("fr", "Jadis une soixantaine, désormais 95.", 95),
        ("es", "Éramos 60 antes de la pandemia y hoy ya somos 95.", 95),
        ("es", "Antes de la pandemia eran 140 y siguen siendo 140.", 140),
        ("de", "Früher 40, jetzt 66.", 66),
        ("de", "Vor Corona 140, und es sind immer noch 140.", 140),
        ("de", "Einst waren es 80, heute sind es 133.", 133),
        ("pt", "Antes da pandemia eram 90; atualmente são 132.", 132),
        ("pt", "Dantes 80, agora 133.", 133),
        ("ru", "Раньше 80, теперь 133.", 133),
        ("tr", "Eskiden 80 firma vardı, şimdi 133 firma var.", 133),
        ("tr", "Pandemiden önce 140'tı, hâlâ 140.", 140),
    ],
)
def test_the_count_of_now_holds(language: str, text: str, number: int) -> None:
    assert _read("count", language, text) == number


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("es", "Antes rondaba los 500 millones de soles; ahora son 780 millones de soles.", 780e6),
        ("de", "Damals 31 Mrd. Euro, heute 36,4 Mrd. Euro.", 36.4e9),
        ("pt", "Antes era de R$ 18 bilhões; agora é de R$ 26 bilhões.", 26e9),
        ("tr", "Eskiden 150 milyar avro idi, şimdi 230 milyar avro.", 230e9),
    ],
)
def test_the_amount_of_now_holds(language: str, text: str, number: float) -> None:
    assert _read("amount", language, text) == int(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It used to be 80; it's 133 we are aiming for."),
        ("en", "It used to be 80; it'll be 133."),
        ("en", "It used to be 80; it's 133 with the suburbs."),
        ("en", "It used to be 80; it's 133 more now."),
        ("en", "There used to be 80 firms; there are 133 schools."),
        ("en", "There used to be 80 firms; now there are 133 employees."),
        ("en", "The county used to have 80; we have 133."),
        ("en", "Leeds used to have 80; it has 133 now."),
        ("en", "Before the war 80, after the war 133."),
        ("en", "Once 80, soon 133."),
        ("en", "It used to be 80; is it 133 now?"),
        ("en", "It used to be 80; it's not 133."),
        ("en", "It was 80 before, then 133."),
        ("fr", "Autrefois 80, bientôt 133."),
        ("fr", "Avant il y en avait 80 ; il y en a 133 de plus."),
        ("es", "Antes eran 80; serán 133."),
        ("es", "Antes eran 80 empresas, hoy son 133 empleados."),
        ("es", "Antes eran 80; hoy hay 133 más."),
        ("de", "Früher 40, künftig 66."),
        ("de", "Früher 40, jetzt 66 mehr."),
        ("de", "Früher 40 Betriebe, jetzt 66 Mitarbeiter."),
        ("de", "Früher 40 Prozent, jetzt 66 Prozent."),
        ("de", "Früher waren es 40 im Kreis, jetzt 66."),
        ("de", "Früher 40, heute noch 66 in Planung."),
        ("de", "Früher waren es 40, jetzt sollen es 66 werden."),
        ("pt", "Antes eram 80; agora são mais 133."),
        ("pt", "Antes eram 80 empresas; agora são 133 funcionários."),
        ("ru", "Раньше было 80, станет 133."),
        ("ru", "Раньше было 80 предприятий, сейчас 133 сотрудника."),
        ("tr", "Eskiden 80'di, yakında 133."),
        ("tr", "Eskiden 80 firma vardı, şimdi 133 çalışan var."),
        ("tr", "Eskiden 80'di, şimdi 133 daha var."),
        ("fr", "Autrefois 80 entreprises avec des outils numériques, aujourd'hui 133."),
        ("de", "Früher 80 Unternehmen mit digitalen Modellen, heute 133 Betriebe."),
        ("en", "There used to be 80 firms with digital models; now there are 133 firms."),
    ],
)
def test_another_time_or_thing_is_asked(language: str, text: str) -> None:
    assert _read("count", language, text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The debt used to be €8bn; it is €12bn now."),
        ("en", "National GDP used to be €800bn; it is €912bn today."),
        ("en", "The budget was £2bn; it is £3bn today."),
        ("en", "It used to be €41bn; the target is €60bn."),
        ("en", "It used to be €80 billion; it's 133."),
        ("fr", "La dette était de 8 milliards d'euros, elle est maintenant de 12 milliards."),
        ("de", "Der Haushalt lag früher bei 2 Mrd. Euro, heute sind es 3 Mrd. Euro."),
        ("es", "El presupuesto era de 2.000 millones de euros y ahora es de 3.000 millones."),
        ("de", "Der Haushalt hatte 2 Mrd. Euro und hat jetzt 3 Mrd. Euro."),
        ("es", "La deuda contaba con 2.000 millones de euros y hoy cuenta con 3.000 millones."),
        ("pt", "A dívida era de R$ 8 bilhões; agora é de R$ 12 bilhões."),
        ("ru", "Раньше бюджет был 80 млрд рублей, сейчас 133 млрд рублей."),
        ("tr", "Bütçemiz eskiden 8 milyar liraydı, şimdi 12 milyar lira."),
        ("tr", "Eskiden 150 milyar liraydı, 230 milyar lira olacak."),
    ],
)
def test_what_was_anothers_is_anothers_now(language: str, text: str) -> None:
    assert _read("amount", language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The debt was €8bn; GDP is €52bn now.", 52e9),
        ("de", "Der Haushalt lag bei 2 Mrd. Euro, das BIP liegt heute bei 52 Mrd. Euro.", 52e9),
    ],
)
def test_what_is_named_anew_is_read(language: str, text: str, number: float) -> None:
    assert _read("amount", language, text) == int(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They have 133 now and we had 80."),
        ("en", "They are 133 now; we were 80."),
        ("en", "Previously we had 80; now they have 133."),
        ("fr", "Elles sont 133 aujourd'hui ; nous étions 80."),
        ("fr", "Avant la pandémie nous avions 140, aujourd'hui ils sont 90."),
        ("es", "Antes éramos 80; ellos son hoy 133."),
        ("es", "Antes éramos 80; ahora cuenta con 133."),
        ("pt", "Antes éramos 80; eles são hoje 133."),
        ("de", "Sie haben heute 133, wir hatten früher 80."),
        ("de", "Heute sind sie 133, wir waren früher 80."),
        ("ru", "Сейчас они 133, раньше у нас было 80."),
    ],
)
def test_others_than_who_were_so_many_are_asked(language: str, text: str) -> None:
    assert _read("count", language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "They were 80 before; they are 133 now.", 133),
        ("de", "Früher 80, heute sind sie 133.", 133),
        ("es", "Antes contaba con 80; hoy cuenta con 133.", 133),
        ("fr", "Autrefois elles étaient 80, aujourd'hui elles sont 133.", 133),
    ],
)
def test_the_same_ones_are_read(language: str, text: str, number: int) -> None:
    assert _read("count", language, text) == number


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("amount", "en", "They have €36bn now; we had €31bn."),
        ("count", "fr", "Autrefois 80, aujourd'hui plus que 33."),
        ("count", "fr", "Avant la pandémie 140, aujourd'hui plus que 90."),
        ("count", "en", "Formerly 80, now +133."),
        ("count", "de", "Früher 80, jetzt +133."),
        ("count", "en", "Formerly 80, now -133."),
        ("amount", "en", "It was €80bn and is €90 million."),
        ("amount", "de", "Damals 31 Mrd. Euro, heute 36 Mio. Euro."),
    ],
)
def test_a_sign_or_another_scale_is_asked(kind: AnswerKind, language: str, text: str) -> None:
    assert _read(kind, language, text) is None
