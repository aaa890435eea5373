"""What one firm takes in is no figure of the city; what a sector or a city takes in may be."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear


def _read(language: str, text: str) -> Amount | None:
    context = Context(language=language, today=date(2026, 11, 26), alone=True)
    found = read("amount", text, context)
    if isinstance(found, Unclear):
        assert found.reason == "wrong_figure"
        return None
    assert isinstance(found, Amount)
    return found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The revenue of Siemens is €72bn."),
        ("en", "Turnover of Acme Widgets Ltd: €2bn"),
        ("de", "Der Umsatz der Siemens AG liegt bei 72 Mrd. Euro."),
        ("de", "Der Umsatz der GmbH „Nordwerk“ liegt bei 72 Mrd. Euro."),
        ("en", "The GDP is large, the revenue of Siemens is €72bn."),
        ("de", "Nicht das BIP, der Umsatz der Siemens AG liegt bei 72 Mrd. Euro."),
        ("fr", "Le chiffre d'affaires d'Airbus est de 65 milliards d'euros."),
        ("fr", "Le chiffre d'affaires de la société Airbus est de 65 milliards d'euros."),
        ("es", "La facturación de Telefónica es de 40.000 millones de euros."),
        ("ru", "Выручка „КАМАЗа“ — 370 млрд евро"),
        ("ru", "Выручка ПАО «КАМАЗ» — 370 млрд евро."),
        ("ru", "Оборот компании «КАМАЗ» — 370 млрд евро."),
        ("en", "Siemens' revenue is €72bn."),
        ("en", "In 2024 Nokia’s turnover was €19bn."),
        ("tr", "Arçelik'in cirosu 257 milyar avro."),
        ("tr", "Koç Holding'in cirosu 257 milyar avro."),
        ("pt", "A faturação da Galp Energia é de 16 mil milhões de euros."),
        ("pt", "O volume de negócios da Sonae é de 9 mil milhões de euros."),
    ],
)
def test_takings_beside_a_firms_name_are_a_firms(language: str, text: str) -> None:
    assert _read(language, text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Revenue is €72bn."),
        ("en", "The revenue of the IoT sector is €72bn."),
        ("en", "The revenue of Manchester is €72bn."),
        ("en", "Revenue of ICT firms is €72bn."),
        ("de", "Der Umsatz der Branche liegt bei 72 Mrd. Euro."),
        ("de", "Der Umsatz von Unternehmen der Stadt liegt bei 72 Mrd. Euro."),
        ("fr", "Le chiffre d'affaires de la filière est de 65 milliards d'euros."),
        ("fr", "Le chiffre d'affaires de Toulouse est de 65 milliards d'euros."),
        ("es", "La facturación del sector es de 40.000 millones de euros."),
        ("ru", "Выручка отрасли — 370 млрд евро."),
        ("ru", "Выручка Казани — 370 млрд евро."),
        ("ru", "Оборот отрасли «Интернет вещей» — 370 млрд евро."),
        ("en", 'Revenue of "Smart Industry" sector is €72bn.'),
        ("en", "Revenue of Greater Lyon is €72bn."),
        ("es", "La facturación de Andalucía es de 40.000 millones de euros."),
        ("de", "Der Umsatz „Industrie 4.0“ liegt bei 72 Mrd. Euro."),
        ("ru", "Выручка „Интернета вещей“ — 370 млрд евро."),
        ("de", "Das BIP, nicht der Umsatz der Siemens AG, liegt bei 72 Mrd. Euro."),
        ("de", "BIP statt Umsatz der Siemens AG: 72 Mrd. Euro"),
        ("en", "GDP, not the revenue of Siemens, is €72bn."),
        ("en", "GDP (rather than turnover of Acme Ltd): €72bn"),
        ("tr", "Sektörün cirosu 257 milyar avro."),
        ("tr", "Ankara'nın cirosu 257 milyar avro."),
        ("en", "Manchester's revenue is €72bn."),
        ("en", "Greater Manchester's revenue is €72bn."),
        ("en", "Industry's revenue is €72bn."),
        ("en", "Our firms' revenue is €72bn."),
        ("en", "Last year's revenue was €72bn."),
        ("en", "GDP €72bn; Siemens' revenue is part of it."),
        ("pt", "A faturação do Porto é de 16 mil milhões de euros."),
    ],
)
def test_takings_of_a_sector_or_a_city_are_read(language: str, text: str) -> None:
    assert _read(language, text) is not None
