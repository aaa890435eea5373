"""An answer stays one where its end only says that a file comes with it."""

import pytest

from intake.answers.values import YesNo
from intake.conversation.sentences import whole
from intake.conversation.sorting import enclosing
from tests.intake.conversation.town import ANNA, Town, a_town

AUTHORITY, BRAIN = "V11_authority", "B2b"


def written(text: str, language: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text", "id"),
    [
        ("en", "Yes, I'm authorised – the CAO's letter is attached.", AUTHORITY),
        ("zh", "是的，我已獲市長授權——授權書見附件。", AUTHORITY),
        ("fr", "Oui, je suis habilité, l'arrêté est en pièce jointe.", AUTHORITY),
        ("es", "Sí, estoy autorizado – adjunto la carta del alcalde.", AUTHORITY),
        ("es", "Sí, estoy autorizado. Adjunto la carta del alcalde.", AUTHORITY),
        ("ru", "Да, полномочия есть – письмо во вложении.", AUTHORITY),
        ("ar", "نعم، أنا مفوض – الخطاب مرفق.", AUTHORITY),
        ("de", "Ja, ich bin bevollmächtigt – das Schreiben liegt bei.", AUTHORITY),
        ("ja", "はい、市長の委任を受けています――委任状を添付します。", AUTHORITY),
        ("pt", "Sim, estou autorizada – segue em anexo a procuração.", AUTHORITY),
        ("tr", "Evet, yetkiliyim – yazı ektedir.", AUTHORITY),
        ("ko", "네, 시장님의 위임을 받았습니다 – 위임장을 첨부합니다.", AUTHORITY),
        ("hi", "हाँ, मैं अधिकृत हूँ – पत्र संलग्न है।", AUTHORITY),
        ("es", "El cerebro de la ciudad funciona desde 2021 – se adjunta el informe.", BRAIN),
        ("ru", "Городской мозг работает с 2021 года – отчёт прилагаю.", BRAIN),
        ("ar", "عقل المدينة يعمل منذ 2021 – التقرير مرفق.", BRAIN),
    ],
)
def test_a_yes_before_an_enclosure_is_taken_and_nothing_is_left(
    language: str, text: str, id: str
) -> None:
    town = written(text, language)
    assert town.file().current[id].value == YesNo(yes=True)
    assert (town.receipt(ANNA).unplaced, town.receipt(ANNA).misread) == ((), ())


def test_a_no_before_an_enclosure_stays_one() -> None:
    town = written("I am not authorised – the letter is attached.", "en")
    assert town.file().current[AUTHORITY].value == YesNo(yes=False)


@pytest.mark.parametrize("text", ["Please find attached the letter.", "See the attached file."])
def test_what_only_tells_of_an_enclosure_is_not_parted(text: str) -> None:
    assert enclosing.parted(whole(text), "en") is None
