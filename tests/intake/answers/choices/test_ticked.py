"""A form that is copied with its boxes says which of them are ticked."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def said(text: str, language: str) -> Choice | Unclear:
    context = Context(language=language, options=NETWORKS, several=True, alone=True)
    value = read("choice", text, context)
    assert isinstance(value, Choice | Unclear)
    return value


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "[x] 5G [ ] 6G [x] Starlink [ ] quantum communication", (1, 3)),
        ("en", "(x) 5G ( ) 6G ( ) Starlink ( ) quantum communication", (1,)),
        ("en", "☑ 5G ☐ 6G ☐ Starlink ☑ quantum communication", (1, 4)),
        ("en", "5G [x]\n6G [ ]\nStarlink [x]\nquantum communication [ ]", (1, 3)),
        ("en", "5G: x\n6G: -\nStarlink: x\nquantum communication: -", (1, 3)),
        ("en", "5G ✓ 6G ✗ Starlink ✗ quantum communication ✓", (1, 4)),
        ("en", "5G ✓ 6G ✗", (1,)),
        ("en", "[✓] 5G [ ] 6G", (1,)),
        ("en", "● 5G ○ 6G ○ Starlink", (1,)),
        ("de", "☒ 5G ☐ 6G ☐ Starlink ☐ Quantenkommunikation", (1,)),
        ("ko", "5G(O), 6G(X), 스타링크(X), 양자통신(O)", (1, 4)),
        ("ja", "5G ○、6G ×、Starlink ○、量子通信 ×", (1, 3)),
        ("zh", "5G √ 6G × 星链 × 量子通信 √", (1, 4)),
        ("en", "[ ] 5G [ ] 6G [ ] Starlink [x] quantum communication", (4,)),
    ],
)
def test_what_is_ticked_is_chosen(language: str, text: str, numbers: tuple[int, ...]) -> None:
    assert said(text, language) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    "text",
    [
        "[x] 5G [ ] 6G Starlink [ ] quantum communication",
        "☑ 5G ☒ 6G ☐ Starlink",
        "5G ✓ 6G Starlink ✗",
        "[x] 5G [ ] 5G",
        "☑ 5G (planned for 2027) ☐ 6G",
        "5G ✓ (pilot only), 6G ✗",
        "[x] 5G [ ] 6G?",
        "❌ 5G ⬜ 6G",
        "We crossed out what we do not have: [x] 5G, [ ] 6G",
    ],
)
def test_boxes_that_do_not_fit_are_asked(text: str) -> None:
    assert isinstance(said(text, "en"), Unclear)


@pytest.mark.parametrize("text", ["● 5G\n● Starlink", "- 5G\n- Starlink", "✓ 5G ✓ Starlink"])
def test_one_sign_before_each_is_no_form(text: str) -> None:
    assert said(text, "en") == Choice(numbers=(1, 3))
