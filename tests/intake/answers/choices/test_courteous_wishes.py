"""A courtesy that holds a "not" denies no place: "if it is not too much trouble, Geneva"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

SWITZERLAND = 6
WISHED = [
    ("en", "If it is not too much trouble we would prefer to receive it in Geneva."),
    ("en", "Geneva, please, if it is not too much trouble."),
    ("en", "If you don't mind, in Geneva please."),
    ("fr", "Si cela ne vous dérange pas, nous préférerions Genève."),
    ("fr", "S'il n'y a pas d'objection, à Genève."),
    ("es", "Si no es mucha molestia, preferiríamos Ginebra."),
    ("de", "Wenn es keine Umstände macht, am liebsten in Genf."),
    ("de", "Sofern nichts dagegen spricht, in Genf."),
    ("pt", "Se não for incômodo, preferimos Genebra."),
    ("ru", "Если не затруднит, мы бы предпочли Женеву."),
    ("ru", "Если нет возражений, в Женеве."),
    ("zh", "如不麻烦,希望在日内瓦领取。"),
    ("ar", "إذا لم يكن في ذلك إزعاج، نفضل جنيف."),
    ("ja", "ご迷惑でなければ、ジュネーブで受け取りたいです。"),
    ("tr", "Zahmet olmazsa Cenevre'de almak isteriz."),
    ("ko", "번거롭지 않으시다면 제네바에서 받고 싶습니다."),
    ("hi", "यदि कोई आपत्ति न हो, तो जिनेवा में।"),
]
REFUSED = [
    ("en", "If you don't mind, not in Geneva."),
    ("en", "Not in Geneva, if it is not too much trouble."),
    ("en", "Geneva would be too much trouble."),
    ("en", "If it is not in Geneva, in Paris."),
    ("fr", "Si cela ne vous dérange pas, pas à Genève."),
    ("es", "Si no es mucha molestia, no en Ginebra."),
    ("de", "Wenn es keine Umstände macht, nicht in Genf."),
    ("pt", "Se não for incômodo, não em Genebra."),
    ("ru", "Если не затруднит, не в Женеве."),
    ("zh", "如不麻烦,不要在日内瓦。"),
    ("ar", "إذا لم يكن في ذلك إزعاج، ليس في جنيف."),
    ("tr", "Zahmet olmazsa Cenevre'de olmasın."),
    ("ko", "번거롭지 않으시다면 제네바에서는 받지 않겠습니다."),
    ("hi", "यदि कोई आपत्ति न हो, तो जिनेवा में नहीं।"),
]


@pytest.mark.parametrize(("language", "text"), WISHED)
def test_a_courtesy_denies_no_place(language: str, text: str) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=SWITZERLAND, words="")


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_a_place_refused_beside_a_courtesy_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
