"""A yes with nothing behind it but a year to come is none yet."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

TODAY = date(2026, 5, 4)


def said(text: str, language: str, **more: bool) -> YesNo | Unclear:
    context = Context(language=language, today=TODAY, stated=text, **more)  # type: ignore[arg-type]
    value = read("yesno", text, context)
    assert isinstance(value, YesNo | Unclear)
    return value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes. But only from 2028."), ("en", "Yes, from 2028 on"), ("en", "Yes, as of 2027."),
        ("de", "Ja. Aber erst ab 2028."), ("de", "Ja, allerdings erst im Jahr 2027."),
        ("fr", "Oui. Mais seulement à partir de 2028."), ("es", "Sí, pero recién en 2029."),
        ("es", "Sí. A partir de 2028."), ("pt", "Sim. Mas só a partir de 2028."),
        ("ru", "Да. Но только с 2028 года."), ("tr", "Evet. Ama ancak 2028'den itibaren."),
        ("ar", "نعم. ولكن فقط من عام 2028."), ("zh", "是的。但要从2028年开始。"),
        ("ja", "はい。ただし2028年からです。"), ("ko", "네. 하지만 2028년부터입니다."),
        ("hi", "हाँ। लेकिन केवल 2028 से।"),
        ("en", "Yes we do. But only from 2028."), ("en", "Yes, it is. From 2027 on."),
        ("de", "Ja, das haben wir. Aber erst ab 2028."),
        ("es", "Sí, lo tenemos. Pero solo en 2028."),
        ("es", "Sí, tenemos. Pero a partir de enero de 2028."), ("fr", "Oui, dès mars 2028."),
        ("pt", "Sim, temos. A partir de janeiro de 2028."), ("de", "Ja, aber erst ab Mai 2028."),
        ("fr", "Oui, nous l'avons. Mais seulement à partir de 2028."),
        ("pt", "Sim, temos. Mas só a partir de 2028."), ("ru", "Да, есть. Но только с 2028 года."),
        ("tr", "Evet, var. Ama ancak 2028'den itibaren."),
        ("zh", "是的，我们有。但要从2028年开始。"),
        ("ja", "はい、あります。ただし2028年からです。"),
        ("ar", "نعم، لدينا. ولكن فقط من عام 2028."), ("de", "Ja, haben wir. Von 2028 an."),
        ("en", "Yes, from 1 May 2028."), ("de", "Ja, aber erst ab 1. Mai 2028."),
        ("es", "Sí, a partir del 1 de mayo de 2028."),
        ("tr", "Evet, ama 1 Mayıs 2028'den itibaren."),
    ],
)  # fmt: skip
def test_from_a_year_to_come_on_is_planned(language: str, text: str) -> None:
    assert said(text, language) == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, from 2019 on."), ("en", "Yes, under our programme Smart City 2030."),
        ("de", "Ja, seit 2020."), ("fr", "Oui, à partir de 2021."), ("zh", "是的，从2020年起。"),
        ("en", "Yes, we do. From 2028 the whole county will use it, too."),
        ("de", "Ja, das haben wir. Seit 2020."), ("ru", "Да, есть. С 2021 года."),
        ("es", "Sí, tenemos el de 2030."), ("es", "Sí, lo tenemos, el de 2028."),
        ("pt", "Sim, temos. O de 2030."), ("en", "Yes, we have one. 2030."),
        ("de", "Ja, haben wir. 2030."), ("fr", "Oui, nous en avons un, de 2030."),
        ("ko", "네, 있습니다. 2030년입니다."), ("en", "Yes, from 1 May 2020."),
    ],
)  # fmt: skip
def test_a_year_that_is_over_or_of_something_else_leaves_the_yes(language: str, text: str) -> None:
    assert said(text, language) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, the platform goes live on 1 March 2027."),
        ("en", "The contract is signed; the centre is in operation from mid-2027."),
        ("de", "Das System geht am 1. März 2027 in Betrieb."),
        ("de", "Der Rat hat sie beschlossen, sie geht aber erst Anfang 2027 in Betrieb."),
        ("de", "Der Rat hat sie zwar beschlossen, in Betrieb geht sie aber erst Mitte 2027."),
        ("fr", "La plateforme entre en service le 1er mars 2027."),
        ("es", "La plataforma entra en servicio el 1 de marzo de 2027."),
        ("pt", "A plataforma entra em operação em 1 de março de 2027."),
        ("ru", "Да, система начинает работать в марте 2027 года."),
        ("ar", "نعم، يعمل النظام ابتداء من مارس 2027."),
        ("ja", "プラットフォームは2027年3月1日に稼働します。"),
        ("ja", "市議会は導入を決定しましたが、稼働は2027年半ばからです。"),
        ("ko", "네, 2027년 3월부터 운영합니다."), ("zh", "是的，2027年3月上线。"),
        ("tr", "Evet, Mart 2027'de devreye giriyor."), ("hi", "हाँ, मार्च 2027 से चालू है।"),
    ],
)  # fmt: skip
def test_what_is_there_from_a_date_of_a_year_to_come_is_planned(language: str, text: str) -> None:
    assert said(text, language) == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das System läuft seit 2019, das neue Modul geht am 1. März 2027 in Betrieb."),
        ("de", "Unsere Smart-City-Strategie 2030 ist in Kraft."),
        ("de", "Die Leitstelle ist in Betrieb, der Vertrag läuft bis Ende 2030."),
        ("en", "The city brain is in operation; the next audit is in March 2027."),
        ("fr", "Le centre fonctionne depuis 2020 et sera modernisé en 2027."),
        ("es", "Sí, el sistema está en funcionamiento; en 2027 se ampliará."),
        ("ru", "Да, стратегия «Умный город 2030» действует."),
        ("ar", "النظام يعمل، والعقد سار حتى نهاية 2030."),
        ("ja", "システムは稼働中で、契約は2030年3月までです。"),
        ("zh", "是的，系统已上线，2027年将扩建。"),
        ("tr", "Sistem çalışıyor, sözleşme Mart 2030'a kadar geçerli."),
    ],
)  # fmt: skip
def test_a_year_to_come_beside_what_is_there_leaves_the_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our city is certified through December 2028."),
        ("en", "The platform is in operation and the contract for it ends in June 2029."),
        ("de", "Das City Brain ist in Betrieb, der Vertrag läuft Ende 2028 aus."),
        ("de", "Wir haben ein City Brain und richten im Mai 2027 den Kongress aus."),
        ("es", "El sistema está en funcionamiento y el contrato vence en marzo de 2028."),
        ("ar", "لدينا رؤية معتمدة في عام 2030."),
        ("en", "We have an adopted vision for mid-2030."),
        ("ru", "У нас действует стратегия со сроком в конце 2030 года."),
        ("ja", "はい、2030年に向けたビジョンがあります。"),
        ("pt", "Temos o plano no 2030 em vigor."),
    ],
)  # fmt: skip
def test_a_date_with_no_word_of_beginning_leaves_the_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)
