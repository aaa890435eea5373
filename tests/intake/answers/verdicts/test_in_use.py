"""Short sentences that only say that something is used: they are a yes, and denied a no."""

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "産業、交通、医療で広く応用されています。"),
        ("ja", "広く応用されております。"),
        ("ja", "多くの分野で使われています。"),
        ("zh", "早就用上了。"),
        ("ko", "산업, 교통, 의료에 널리 응용되고 있습니다."),
        ("ko", "널리 쓰이고 있습니다."),
        ("hi", "इस्तेमाल हो रहा है।"),
        ("de", "Kommt überall zum Einsatz."),
        ("de", "Setzen wir ein."),
        ("fr", "Nous l'utilisons."),
        ("en", "It's used across all sectors."),
    ],
)
def test_what_is_said_to_be_used_is_a_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "応用されていません。"),
        ("ja", "まだ使われておりません。"),
        ("zh", "还没用上。"),
        ("ko", "아직 쓰이지 않습니다."),
        ("de", "Setzen wir nicht ein."),
        ("fr", "Nous ne l'utilisons pas."),
        ("en", "It's not used."),
    ],
)
def test_what_is_said_not_to_be_used_is_a_no(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language))
    assert value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "明年才能用上。"),
        ("fr", "Nous l'utiliserons en 2027."),
        ("de", "Setzen wir 2027 ein."),
    ],
)
def test_what_will_be_used_is_asked(language: str, text: str) -> None:
    assert not isinstance(read("yesno", text, Context(language=language)), YesNo)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I doubt it's used."),
        ("en", "It's applied for."),
        ("en", "It's used rarely."),
        ("de", "Setzen wir ein Zeichen!"),
        ("de", "Das setzen wir ein Jahr aus."),
        ("fr", "Nous l'utilisons à titre d'essai."),
        ("ja", "応用していきます。"),
        ("ja", "応用してほしい。"),
        ("ja", "使われていた。"),
        ("ko", "편지를 씁니다."),
        ("ko", "종이를 씁니다."),
        ("zh", "快用上了。"),
        ("zh", "马上就用上了。"),
    ],
)
def test_what_only_sounds_like_use_is_asked(language: str, text: str) -> None:
    assert not isinstance(read("yesno", text, Context(language=language)), YesNo)
