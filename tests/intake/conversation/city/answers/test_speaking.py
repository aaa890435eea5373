"""Which city is speaking, where the name of the writer was asked: it is nobody's name."""

import pytest

from intake.messages import Address
from tests.intake.conversation.town import Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")

WHERE = {
    "en": ["We are Leipzig, Germany.", "Hello? Is anybody there? We are Leipzig, Germany."],
    "zh": ["我们是莱比锡，德国"], "fr": ["Nous sommes Leipzig, Allemagne."],
    "es": ["Somos Leipzig, Alemania."], "ru": ["Мы Лейпциг, Германия"],
    "ar": ["نحن لايبزيغ، ألمانيا"], "de": ["Wir sind Leipzig, Deutschland."],
    "ja": ["私たちはライプツィヒ、ドイツ"], "pt": ["Somos Leipzig, Alemanha."],
    "ko": ["우리는 라이프치히, 독일"], "hi": ["हम पुणे, भारत"],
}  # fmt: skip


def _asked_for_the_name(said: str, language: str) -> Town:
    town = Town()
    town.write(GUIDO, "I write for the city of Leipzig, Germany.", language="en", channel="slack")
    town.write(GUIDO, said, to=town.to(GUIDO), language=language, channel="slack")
    return town


@pytest.mark.parametrize(
    ("language", "said"), [(code, one) for code, every in WHERE.items() for one in every]
)
def test_a_city_with_its_country_is_no_name(language: str, said: str) -> None:
    town = _asked_for_the_name(said, language)
    assert "V11_writer" not in town.file().current


@pytest.mark.parametrize("said", ["We are Brno, Czechia.", "Hello? We are Brno (Czechia)."])
def test_another_city_is_no_name_and_is_shown(said: str) -> None:
    town = _asked_for_the_name(said, "en")
    assert "V11_writer" not in town.file().current
    assert town.file().city == "Leipzig"
    assert any("Brno" in one for one in town.receipt(GUIDO).unplaced)


@pytest.mark.parametrize(("language", "said"), [
    ("en", "I am Florence Nightingale"), ("en", "Paris Hilton"), ("en", "I am Sofia Lyon"),
    ("en", "Victoria Brno"), ("en", "Mr Jordan Israel"), ("en", "This is Paris Whitney"),
    ("en", "My name is Sydney Adelaide"), ("en", "I am Jack London, head of IT"),
    ("de", "Ich bin Jan Bremen"), ("de", "Wien, Anna"),
    ("es", "Soy Valencia Ruiz"), ("pt", "Sou Florença Lima"), ("es", "Soy Paz Bolivia"),
    ("ru", "Меня зовут Роман Казань"), ("zh", "我是南京生"), ("tr", "Ben Ankara Yılmaz"),
])  # fmt: skip
def test_a_name_like_a_citys_stays_a_name(language: str, said: str) -> None:
    town = _asked_for_the_name(said, language)
    assert "V11_writer" in town.file().current
    assert town.file().city == "Leipzig"
