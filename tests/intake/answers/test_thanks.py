"""Thanks and greetings around a choice or an event: "1 and 4, thank you!"."""

import pytest

from intake.answers import read, thanks
from intake.answers.values import Choice, Context, Events, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hello, 1 and 4, thank you!"),
        ("en", "Thanks. 1 and 4. Thank you very much."),
        ("zh", "请选第一项和第四项，谢谢！"),
        ("zh", "你好！选1和4，多谢！"),
        ("fr", "Bonjour, 1 et 4, merci d'avance."),
        ("es", "Buenos días: 1 y 4. ¡Muchas gracias!"),
        ("ru", "Добрый день, 1 и 4, заранее спасибо"),
        ("ar", "السلام عليكم، 1 و4، شكراً"),
        ("de", "Guten Tag, 1 und 4. Besten Dank im Voraus!"),
        ("ja", "1と4です。ありがとうございます。"),
        ("pt", "Bom dia, 1 e 4, muito obrigada!"),
        ("tr", "Merhaba, 1 ve 4, teşekkür ederiz."),
        ("ko", "안녕하세요. 1번과 4번입니다. 감사합니다."),
        ("hi", "नमस्ते, 1 और 4, धन्यवाद!"),
    ],
)
def test_a_choice_is_read_without_them(language: str, text: str) -> None:
    context = Context(options=NETWORKS, language=language)
    assert read("choice", text, context) == Choice(numbers=(1, 4))


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "World Cities Summit (2021, Marina Centre), thank you!", ["World Cities Summit"]),
        ("zh", "2021年世界物联网大会（国家会议中心），谢谢！", ["世界物联网大会"]),
        ("de", "IoT-Weltkongress (2021, Messegelände), vielen Dank!", ["IoT-Weltkongress"]),
        ("en", "Thanks Festival (2021, Marina Centre)", ["Thanks Festival"]),
        ("en", "No, thanks", []),
    ],
)
def test_events_are_read_without_them(language: str, text: str, names: list[str]) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert not found.unread
    assert [one.name for one in found.events] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "thanks to 5G, 1 and 4"),
        ("en", "1 and 4, thanks to you"),
        ("en", "1 and 4? Thanks"),
        ("en", "1, thank you, 4"),
        ("en", "Thank you!"),
        ("fr", "5G, merci à Starlink"),
        ("es", "5G, gracias a Starlink"),
        ("de", "5G, dank Starlink"),
    ],
)
def test_nothing_else_is_left_out(language: str, text: str) -> None:
    assert thanks.without(text, language) == text


@pytest.mark.parametrize(
    ("language", "text"), [("en", "No, thanks"), ("fr", "Non, merci"), ("tr", "Hayır, teşekkürler")]
)
def test_a_thankful_no_is_a_no(language: str, text: str) -> None:
    assert read("choice", text, Context(options=NETWORKS, language=language)) == Choice(numbers=())


def test_thanks_alone_choose_nothing() -> None:
    assert isinstance(read("choice", "Thank you!", Context(options=NETWORKS)), Unclear)
