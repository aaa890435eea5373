"""Half a hundred as each language says it, and a register of which only some are active."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

ABOUT = [
    ("en", "half a hundred firms"),
    ("fr", "une demi-centaine d'entreprises"),
    ("fr", "une cinquantaine d'entreprises"),
    ("es", "una cincuentena de empresas"),
    ("ru", "Действует полусотня предприятий."),
    ("ru", "Около полусотни предприятий."),
    ("de", "ein halbes Hundert Betriebe"),
    ("pt", "uma cinquentena de empresas"),
    ("tr", "elli kadar işletme"),
    ("hi", "आधा सैकड़ा कंपनियाँ"),
]
MOST = [
    ("en", "at most half a hundred"),
    ("fr", "au plus une demi-centaine"),
    ("es", "no más de medio centenar"),
    ("ru", "Не более полусотни предприятий."),
    ("de", "höchstens ein halbes Hundert Betriebe"),
    ("pt", "não mais de meia centena"),
    ("ar", "لا تتجاوز نصف المئة"),
]
OVER = [
    ("zh", "五十余家"),
    ("ja", "50余社"),
    ("ko", "50여 개 기업"),
    ("ar", "خمسين ونيف"),
    ("ru", "Более полусотни предприятий."),
    ("de", "mehr als ein halbes Hundert"),
    ("fr", "une bonne demi-centaine"),
]


@pytest.mark.parametrize(("language", "text"), ABOUT)
def test_half_a_hundred_is_about_fifty(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert (found.span.exact, found.span.about) == (Decimal(50), True)


@pytest.mark.parametrize(("language", "text"), MOST)
def test_half_a_hundred_may_be_the_most(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert (found.span.low, found.span.high) == (None, Decimal(50))


@pytest.mark.parametrize(("language", "text"), OVER)
def test_half_a_hundred_may_be_passed(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert (found.span.low, found.span.high) == (Decimal(50), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "ein gutes halbes Hundert"),
        ("ru", "добрых полсотни"),
        ("es", "una buena cincuentena"),
        ("pt", "uma boa meia centena"),
        ("en", "a good half a hundred"),
        ("ja", "百社の半分"),
    ],
)
def test_a_good_half_a_hundred_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Действующих не более полусотни, хотя зарегистрировано 130."),
        ("ru", "Зарегистрировано 130, хотя действуют далеко не все."),
        ("en", "Only a handful are active, although 130 are registered."),
        ("en", "At most fifty are active, although 130 are registered."),
        ("zh", "虽然登记了130家，但实际运营的很少。"),
        ("fr", "Peu sont actives, bien que 130 soient enregistrées."),
        ("es", "Pocas están activas, aunque hay 130 registradas."),
        ("ar", "القليل منها نشط، رغم أن 130 مسجلة."),
        ("de", "Nur wenige sind aktiv, obwohl 130 registriert sind."),
        ("ja", "登録は130社ですが、稼働しているのはごく一部です。"),
        ("pt", "Poucas estão ativas, embora haja 130 registadas."),
        ("tr", "130 kayıtlı olmasına rağmen çok azı faal."),
        ("ko", "등록은 130개이지만 실제 운영 중인 곳은 얼마 되지 않습니다."),
        ("hi", "सक्रिय बहुत कम हैं, हालाँकि 130 पंजीकृत हैं।"),
        ("en", "130 registered companies of which few are active, but growing."),
        ("en", "130 registered companies, but half are active."),
        ("en", "There are 130 registered firms though not all active."),
    ],
)
def test_those_registered_are_not_those_that_are_active(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "130 registered firms, all of them active."),
        (
            "en",
            "130 registered enterprises use such models, although not all are active every day.",
        ),
        ("ru", "130 зарегистрированных предприятий, все действуют."),
        ("de", "130 registrierte Betriebe, alle aktiv."),
        ("es", "130 empresas registradas y activas."),
    ],
)
def test_those_registered_that_are_all_active_are_read(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert found.span.exact == Decimal(130)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1,200 registered and active companies, but most of them are small."),
        ("de", "1.200 registrierte und aktive Unternehmen, aber die meisten sind klein."),
        ("es", "1.200 empresas registradas y activas, pero la mayoría son pequeñas."),
        ("fr", "1 200 entreprises enregistrées et actives, mais la plupart sont petites."),
        ("pt", "1.200 empresas registradas e ativas, mas a maioria é pequena."),
        ("ru", "1200 зарегистрированных и действующих компаний, но большинство из них маленькие."),
        ("tr", "1.200 kayıtlı ve faal şirket var, ancak çoğu küçük."),
        ("zh", "1200家注册且活跃的公司，但大多数规模很小。"),
        ("ko", "등록되어 활동 중인 기업은 1,200개이지만 대부분 소규모입니다."),
        ("ar", "1200 شركة مسجلة ونشطة، لكن معظمها صغير."),
        ("hi", "1,200 पंजीकृत और सक्रिय कंपनियाँ, लेकिन ज़्यादातर छोटी हैं।"),
    ],
)
def test_a_but_about_firms_that_are_registered_and_active_changes_nothing(
    language: str, text: str
) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert found.span.exact == Decimal(1200)
