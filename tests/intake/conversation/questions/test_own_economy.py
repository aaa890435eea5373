"""That its own economy is advanced answers whether the city has such an economy."""

import pytest

from intake.answers.values import YesNo
from tests.intake.conversation.town import ANNA, a_town

ADVANCED = [
    ("fr", "Notre économie numérique est avancée."),
    ("es", "Nuestra economía digital es avanzada."),
    ("de", "Unsere digitale Wirtschaft ist fortgeschritten."),
    ("pt", "A nossa economia digital é avançada."),
    ("ru", "Наша цифровая экономика развита."),
    ("tr", "Dijital ekonomimiz gelişmiştir."),
    ("zh", "我市数字经济发达。"),
    ("ja", "本市のデジタル経済は先進的です。"),
    ("ko", "우리 시의 디지털 경제는 발전되어 있습니다."),
    ("hi", "हमारी डिजिटल अर्थव्यवस्था उन्नत है।"),
    ("ar", "اقتصادنا الرقمي متقدم."),
    ("en", "Our digital economy is advanced."),
]
NOT_ADVANCED = [
    ("fr", "Notre économie numérique n'est pas encore avancée."),
    ("de", "Unsere digitale Wirtschaft ist nicht fortgeschritten."),
    ("de", "Unsere digitale Wirtschaft soll bis 2030 fortgeschritten sein."),
    ("ru", "Наша цифровая экономика пока не развита."),
    ("es", "Nuestra economía digital no es avanzada."),
    ("tr", "Dijital ekonomimiz gelişmiş değildir."),
    ("zh", "我市数字经济不发达。"),
    ("ja", "本市のデジタル経済は先進的ではありません。"),
    ("ko", "우리 시의 디지털 경제는 발전되어 있지 않습니다."),
    ("hi", "हमारी डिजिटल अर्थव्यवस्था उन्नत नहीं है।"),
    ("ar", "اقتصادنا الرقمي ليس متقدماً."),
    ("pt", "A nossa economia digital será avançada em 2030."),
    ("ru", "Развитие цифровой экономики – наша цель."),
    ("ru", "Наша цифровая экономика, развитие которой началось в 2020 году, растёт."),
]


def _said(language: str, text: str) -> YesNo | None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    found = town.file().current.get("B3a_economy")
    assert found is None or isinstance(found.value, YesNo)
    return found.value if found and isinstance(found.value, YesNo) else None


@pytest.mark.parametrize(("language", "text"), ADVANCED)
def test_an_advanced_economy_of_ours_is_a_yes(language: str, text: str) -> None:
    assert _said(language, text) == YesNo(yes=True)


@pytest.mark.parametrize(("language", "text"), NOT_ADVANCED)
def test_one_that_is_not_or_not_yet_is_none(language: str, text: str) -> None:
    assert _said(language, text) != YesNo(yes=True)
