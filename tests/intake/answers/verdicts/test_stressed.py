"""A plain no that is stressed ("Without a doubt, no.") is a no, and none is taken from more."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

PLAIN = [
    ("en", "Without a doubt, no.", False),
    ("en", "Beyond doubt, no.", False),
    ("en", "No, without a doubt.", False),
    ("en", "Without a doubt.", True),
    ("en", "No doubt, yes.", True),
    ("en", "Yes, without a doubt.", True),
    ("fr", "Sans aucun doute, non.", False),
    ("fr", "Non, sans aucun doute.", False),
    ("fr", "Sans aucun doute, oui.", True),
    ("es", "Sin duda, no.", False),
    ("es", "Sin duda alguna, no.", False),
    ("es", "Sin duda, sí.", True),
    ("pt", "Sem dúvida, não.", False),
    ("pt", "Sem dúvida, sim.", True),
    ("de", "Ohne Zweifel, nein.", False),
    ("de", "Ohne Zweifel ja.", True),
    ("ru", "Без сомнения, нет.", False),
    ("ru", "Без сомнения, да.", True),
    ("tr", "Hiç şüphesiz, hayır.", False),
    ("tr", "Şüphesiz evet.", True),
    ("ar", "بلا شك، لا.", False),
    ("ar", "بلا شك، نعم.", True),
    ("zh", "毫无疑问，没有。", False),
    ("zh", "毫无疑问，是的。", True),
    ("ja", "間違いなく、いいえ。", False),
    ("ja", "間違いなく、はい。", True),
    ("hi", "निस्संदेह, नहीं।", False),
    ("hi", "निस्संदेह, हाँ।", True),
]
MORE = [
    ("es", "Sin duda, no lo sé."),
    ("pt", "Sem dúvida, não sei."),
    ("en", "Without a doubt, no and yes."),
    ("de", "Ohne Zweifel, nein und ja."),
    ("fr", "Sans aucun doute, non, enfin si."),
]


@pytest.mark.parametrize("is_mandate", [True, False])
@pytest.mark.parametrize(("language", "text", "is_yes"), PLAIN)
def test_a_stressed_answer_is_read(
    language: str, text: str, *, is_yes: bool, is_mandate: bool
) -> None:
    found = read("yesno", text, Context(language=language, mandate=is_mandate))
    assert found == YesNo(yes=is_yes)


@pytest.mark.parametrize(("language", "text"), MORE)
def test_what_says_more_is_asked_about(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)
