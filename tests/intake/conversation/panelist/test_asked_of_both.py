"""What is asked of a standard stays told where a stretch on another city names it as well."""

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import BEFORE, BEHIND, _write

SAID = [
    ("en", "S3 is perhaps met", "This is not about Daegu:"),
    ("de", "S3 vielleicht erfüllt", "Bei Daegu sieht es anders aus:"),
    ("fr", "S3 peut-être rempli", "Pour Daegu, c'est différent :"),
    ("es", "S3 quizás cumplido", "En Daegu lo veo distinto:"),
    ("pt", "S3 talvez cumprido", "No Porto é diferente:"),
    ("ru", "S3 возможно выполнен", "С Порту всё иначе:"),
    ("tr", "S3 belki karşılandı", "Daegu'da durum farklı:"),
    ("zh", "S3也许达标", "里尔的情况不同："), ("ja", "S3：おそらく満たす", "ポルトは違います："),
    ("ko", "S3: 아마 충족", "대구는 상황이 다릅니다:"),
    ("ar", "S3: ربما مستوفى", "أما بورتو فالأمر مختلف:"),
    ("hi", "S3: शायद पूरा", "पोर्टो में बात अलग है:"),
]  # fmt: skip


def _asked(text: str, language: str) -> list[tuple[str, str]]:
    unread = _write(text, language).said(BallotKept).unread
    return [(one.why, one.words) for one in unread if one.standard == "S3"]


@pytest.mark.parametrize(("language", "open_one", "lead"), SAID)
def test_a_doubt_is_quoted_beside_that_of_another_city(
    language: str, open_one: str, lead: str
) -> None:
    other = f"{lead} {BEHIND[language]}"
    first, second = _asked(f"{BEFORE[language]} {open_one}.\n\n{other}", language)
    assert first == ("hedged", open_one)
    assert second[0] == "which_city"


@pytest.mark.parametrize(("language", "open_one", "lead"), SAID)
def test_what_was_not_asked_before_is_asked_once(language: str, open_one: str, lead: str) -> None:
    other = f"{lead} {BEHIND[language]}"
    [asked] = _asked(f"{BEFORE[language]}\n\n{other}", language)
    assert asked[0] == "which_city"


def test_what_is_french_and_partly_told_is_quoted() -> None:
    first, other = (
        "et que S4 ne l'est que partiellement, car il manque la liste",
        "S4 non satisfait",
    )
    text = f"Pour Osaka : je considère que S1, S2 et S3 sont satisfaits car tout est vu, {first}."
    bench = _write(f"{text}\n\nPour Lille je ne me prononce pas encore ; {other}.", "fr")
    words = [one.words for one in bench.said(BallotKept).unread]
    assert first in words
    assert any(other in one for one in words)
