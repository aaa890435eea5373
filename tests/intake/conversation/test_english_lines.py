"""Lines in English, with the codes of questions, below the text of another language."""

import pytest

from tests.intake.conversation.test_openings import answer, first_mail
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

LINES = (
    "\n\nS1: USD 12.4 billion in 2024\nS2: USD 104 billion in 2024\n"
    "S3a: World Port Summit 2023\nS3b: yes\nB4: 134 enterprises\n"
)
TOLD = {"S1": "12.4bn USD", "S2": "104bn USD", "S3a": "World Port Summit (2023)",
        "S3b": "yes", "B4": "134"}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("zh", "杭州市（中国）申请参加。", "Hangzhou/CN"),
        ("fr", "La Ville de Nantes (France) souhaite se porter candidate.", "Nantes/FR"),
        ("ru", "Город Казань (Россия) хотел бы принять участие.", "Kazan/RU"),
        ("ar", "ترغب مدينة الإسكندرية (مصر) في الترشح للقب.", "Alexandria/EG"),
        ("de", "für die Stadt Bern (Schweiz) melde ich hiermit unser Interesse an.", "Bern/CH"),
        ("ja", "日本の神戸市は参加を希望します。", "Kobe/JP"),
        ("pt", "A cidade de Curitiba (Brasil) quer participar.", "Curitiba/BR"),
        ("tr", "Bursa (Türkiye) bu unvan için başvurmak istiyor.", "Bursa/TR"),
        ("ko", "대한민국 부산시는 참가를 희망합니다.", "Busan/KR"),
        ("hi", "पुणे (भारत) इस उपाधि के लिए आवेदन करना चाहता है।", "Pune/IN"),
    ],
)
def test_lines_with_codes_are_read_below_the_sentence_that_names_the_city(
    language: str, text: str, city: str
) -> None:
    town = first_mail(text + LINES, language)
    receipt = town.receipt(ANNA)
    assert (receipt.unplaced, receipt.misread) == ((), ())
    assert said(town) == TOLD | {"V11_city": city, "V11_country": f"/{city.partition('/')[2]}"}


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_english_that_is_unclear_in_english_too_is_asked(language: str) -> None:
    assert said(answer("S3a: several international summits", language)) == {"S3a": "?"}


@pytest.mark.parametrize("language", ["fr", "de", "es"])
def test_advice_to_write_all_digits_has_an_example_that_does(language: str) -> None:
    (misread,) = answer("S1: 1.2 billion euros", language).receipt(ANNA).misread
    assert misread.unclear.reason == "which_scale"
    assert misread.example == "USD 12,400,000,000 (2024)"


def test_other_advice_has_the_example_of_the_question() -> None:
    (misread,) = answer("S1: 12.4 billion", "en").receipt(ANNA).misread
    assert misread.example == "USD 12.4 billion (2024)"


@pytest.mark.parametrize(
    ("text", "number"), [("S1: evet", "S1"), ("Soru 1: evet", "?")], ids=["code", "number"]
)
def test_a_turkish_first_mail_knows_a_code_from_a_number(text: str, number: str) -> None:
    town = first_mail(f"Merhaba.\n\n{text}", "tr")
    assert ("S1" in said(town)) == (number == "S1")
