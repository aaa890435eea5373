"""What a city had until a year that is over is a no; what was done by then, or by whom, is none."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context
from tests.intake.answers.verdicts.saying import said


def _read(language: str, text: str) -> str:
    found = read("yesno", text, Context(language=language, today=date(2026, 11, 26), alone=True))
    return said(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We used to, until 2021."),
        ("de", "Bis 2021 hatten wir eines."),
        ("fr", "Nous l'avions jusqu'en 2021."),
        ("es", "Lo tuvimos hasta 2019."),
        ("pt", "Tivemos até 2018."),
        ("ru", "Была до 2021 года."),
        ("ar", "كان لدينا حتى عام ٢٠٢١."),
        ("tr", "2021'e kadar vardı."),
        ("hi", "2021 तक था।"),
        ("zh", "直到2021年都有。"),
        ("zh", "直到去年都有。"),
        ("en", "We had one until last year."),
        ("ja", "2021年まではありました。"),
        ("ko", "2021년까지는 있었습니다."),
        ("en", "We had one until 2019, but it was switched off."),
        ("de", "Wir hatten eines bis 2019, jetzt nicht mehr."),
        ("es", "Teníamos uno hasta 2019, pero ya no."),
    ],
)
def test_what_was_there_until_a_year_that_is_over_is_a_no(language: str, text: str) -> None:
    assert _read(language, text) == "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We used to, until 2030."),
        ("en", "We had none until 2021."),
        ("en", "Until 2021 it was run by the county."),
        ("de", "Bis 2021 wurde es vom Landkreis betrieben."),
        ("ja", "2021年までは運用しておりました。"),
        ("ko", "2021년까지는 운영했습니다."),
        ("ko", "작년까지 운영했습니다."),
        ("ja", "昨年まで運用していました。"),
        ("pt", "Não tínhamos até 2021."),
        ("en", "Until 2021 there was only one."),
        ("es", "Hasta 2021 solo teníamos uno."),
        ("tr", "2021'e kadar sadece bir tane vardı."),
        ("en", "We had one until 2019. We no longer need the old one because we have a new one."),
        ("en", "We had one until 2019, it is not called that any more."),
        ("en", "We had one until 2019, no longer on paper."),
        ("en", "We had one until 2019, I do not know about now."),
        ("en", "It did not end. We had one until 2019."),
        ("en", "We had one until 2019. We have one."),
        ("fr", "Nous en avions un jusqu'en 2019, ce n'est plus le même."),
        ("es", "Teníamos uno hasta 2019, ya no se llama así."),
        ("zh", "直到2019年有，后来不是同一个。"),
    ],
)
def test_what_else_was_until_a_year_is_asked(language: str, text: str) -> None:
    assert _read(language, text) == "asked"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir haben das System bis 2023 ausgebaut und nutzen es."),
        ("ru", "Построен до 2021 года и работает."),
        ("zh", "直到2021年才有。"),
        ("zh", "直到去年才有。"),
        ("de", "Seit letztem Jahr haben wir eines."),
        ("ko", "작년까지 구축하여 운영하고 있습니다."),
        ("zh", "截至2021年已有"),
        ("ja", "2021年までに整備しました。"),
        ("ko", "2021년까지 구축을 완료했습니다."),
        ("de", "Die Plattform wurde bis 2023 entwickelt und ist im Einsatz."),
        ("de", "Bis 2024 wurde die Plattform in Betrieb genommen."),
        ("ko", "2024년까지 구축하여 사용했습니다."),
        ("ja", "昨年まで同様運用しています"),
        ("ja", "昨年までと同じ仕組みがあります"),
        ("zh", "直到去年我们建立了平台"),
    ],
)
def test_what_was_done_by_a_year_is_there(language: str, text: str) -> None:
    assert _read(language, text) == "yes"
