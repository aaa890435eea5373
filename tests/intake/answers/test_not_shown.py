"""What denies a figure and tells of none that is missing: a wish not to show it, or a promise."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, NotAvailable, Unclear
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

UNSHOWN = [
    ("ar", "نرجو عدم نشره"),
    ("de", "Diese Zahl bitte nicht veröffentlichen."),
    ("en", "Please do not publish it."),
    ("en", "This figure should not be published."),
    ("es", "Mejor que no se publique."),
    ("fr", "À ne pas publier."),
    ("hi", "कृपया इसे प्रकाशित न करें।"),
    ("ja", "公表しないでください。"),
    ("ko", "공개하지 말아 주세요."),
    ("pt", "Que não seja publicado, por favor."),
    ("ru", "Не публикуйте, пожалуйста."),
    ("tr", "Lütfen yayımlanmasın."),
    ("zh", "请不要公布。"),
]
UNPUBLISHED = [
    ("en", "We do not publish this figure."),
    ("en", "We have no data, and it may not be published."),
    ("en", "This figure is not available. We will hand in the other documents next week."),
    ("es", "No se publica."),
    ("fr", "Ce chiffre n'est pas publié."),
    ("ja", "公表していません。"),
    ("pt", "Não publicamos esse dado."),
    ("zh", "未公布，没有这个数据。"),
]
PROMISED = [
    ("de", "liegt uns nicht vor, wir reichen es bis Mitte Januar nach"),
    ("es", "Aún no dispongo de ese dato, lo tendremos a mediados de diciembre."),
    ("es", "No disponemos de ese dato, se lo enviaremos en enero."),
    ("fr", "Nous n'avons pas ce chiffre, nous vous l'enverrons mi-janvier."),
    ("hi", "यह आँकड़ा हमारे पास नहीं है, जनवरी के मध्य तक भेज देंगे।"),
    ("pt", "Não temos esse dado, enviaremos em meados de janeiro."),
    ("tr", "Bu veri elimizde yok, ocak ortasında göndereceğiz."),
]


@pytest.mark.parametrize(("language", "text"), UNSHOWN)
def test_a_wish_not_to_show_a_figure_does_not_say_that_there_is_none(
    language: str, text: str
) -> None:
    assert isinstance(read("amount", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), UNPUBLISHED)
def test_a_figure_that_is_not_published_is_not_available(language: str, text: str) -> None:
    assert read("amount", text, Context(language=language)) == NotAvailable()


def test_a_figure_that_is_not_to_be_shown_is_read() -> None:
    found = read("amount", "USD 12 billion; not to be published", Context(language="en"))
    assert isinstance(found, Amount)


@pytest.mark.parametrize(("language", "text"), PROMISED)
def test_a_figure_that_is_promised_is_asked_for_still(language: str, text: str) -> None:
    town = after(language, "S1", text)
    assert not town.receipt(GUIDO).understood
