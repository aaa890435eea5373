"""A bare yes at the head of a mail to the one yes/no question asked, and news of something else."""

import pytest

from intake.conversation.sorting import matching
from intake.conversation.sorting.matching import Matches
from tests.intake.conversation.sorting.mails import CALL, mail

AUTHORITY = "V11_authority"


def matched(text: str, language: str, *asked: str) -> Matches:
    return matching.match(mail(text), CALL, asked=asked or (AUTHORITY,), language=language)


def verdict(found: Matches, id: str = AUTHORITY) -> list[str]:
    return [one.words for one in found.hits if one.question == id]


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("en", "Yes. Digital city since 2021, by the ministry.", "Yes."),
        ("en", "Yes. We also have 5G.", "Yes."),
        ("en", "Yes.\nWe also have 5G.", "Yes."),
        ("en", "Hello!\n\nYes. We also have 5G. Can we send two files?", "Yes."),
        ("en", "Yes. GDP: USD 4 billion.", "Yes."),
        ("de", "Ja. Smart City seit 2019 (BMI).", "Ja."),
        ("fr", "Oui. Nous avons aussi la 5G.", "Oui."),
        ("es", "Sí. También tenemos 5G.", "Sí."),
        ("pt", "Sim. Também temos 5G.", "Sim."),
        ("ru", "Да. У нас также есть 5G.", "Да."),
        ("tr", "Evet. Ayrıca 5G var.", "Evet."),
        ("ar", "نعم. لدينا أيضا 5G.", "نعم."),
        ("hi", "हाँ। हमारे पास 5G भी है।", "हाँ।"),
        ("zh", "是。我们还有5G。", "是。"),
        ("ja", "はい。5Gもあります。", "はい。"),
        ("ko", "네. 5G도 있습니다.", "네."),
    ],
)
def test_it_answers_the_one_question_and_the_rest_is_read(
    language: str, text: str, yes: str
) -> None:
    found = matched(text, language)
    assert verdict(found) == [yes]
    assert found.doubts == ()
    assert len(found.hits) == 2
    assert yes not in found.rest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes. We have a city brain in operation."),  # a yes to that, perhaps
        ("de", "Ja. Wir haben ein Stadtgehirn (City Brain) in Betrieb."),
        ("en", "Yes. But 5G is not there yet."),
        ("en", "Yes. However, the GDP is USD 4 billion."),
        ("fr", "Oui. Mais nous n'avons pas la 5G."),
        ("en", "Yes. We have 5G. Subject to the council's approval."),
        ("en", "No. We also have 5G."),
        ("en", "Yes please. We also have 5G."),
        ("de", "Nein. Wir haben auch 5G."),
    ],
)
def test_what_may_be_said_to_something_else_is_asked_again(language: str, text: str) -> None:
    found = matched(text, language)
    assert verdict(found) == []
    assert [one.questions for one in found.doubts if AUTHORITY in one.questions] == [(AUTHORITY,)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Yes. We also have 5G.", (AUTHORITY, "S1")),
        ("Yes. We also have 5G.", (AUTHORITY, "B1b")),
        ("Yes. We also have 5G.", ("B4",)),
        ("We also have 5G. Yes.", (AUTHORITY,)),
        ("Are you sure? No. We also have 5G.", ("V11_writer",)),
    ],
)
def test_of_several_questions_or_behind_the_news_it_answers_none(
    text: str, asked: tuple[str, ...]
) -> None:
    found = matched(text, "en", *asked)
    assert {one.question for one in found.hits} == {"B2a"}
    assert found.doubts == ()
