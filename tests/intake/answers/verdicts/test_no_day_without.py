"""A lack that a clause behind a comma denies, and a yes that is said not to be hidden."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es vergeht kein Tag, an dem es nicht genutzt wird."),
        ("de", "Es gibt keinen Stadtteil, in dem es nicht läuft."),
        ("de", "Es gibt keinen Bezirk, wo es nicht eingesetzt wird."),
        ("hi", "ऐसा कोई दिन नहीं जब इसका उपयोग न हो।"),
        ("hi", "ऐसा कोई क्षेत्र नहीं जहाँ इसका उपयोग न होता हो।"),
        ("en", "I won't hide that we do."),
        ("en", "I won't hide that we do not."),
        ("fr", "Je ne vous cache pas que oui."),
    ],
)
def test_it_is_no_plain_no(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("de", "Kein Stadtgehirn, wir sind noch nicht so weit.", False),
        ("de", "Es gibt keines, und in dem Bereich wird nicht geplant.", False),
        ("de", "Ein solches System, das nicht nur plant, haben wir nicht.", False),
        ("de", "Wir haben keines, in der Stadt ist es nicht vorgesehen.", False),
        ("hi", "नहीं, हमारे पास ऐसा कोई सिस्टम नहीं है।", False),
        ("hi", "ऐसा कोई केंद्र नहीं है।", False),
        ("en", "Yes. I won't hide that it was expensive.", True),
        ("en", "I will not hide that it has been a long road, but yes.", True),
        ("fr", "Oui, et je ne vous cache pas que c'était cher.", True),
        ("fr", "Non, je ne vous le cache pas.", False),
    ],
)
def test_a_plain_answer_stays(language: str, text: str, yes: bool) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=yes)
