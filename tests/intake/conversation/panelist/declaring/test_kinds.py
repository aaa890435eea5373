"""The kind of a conflict: whose the tie is goes before what it is called."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Lyon", "Osaka", "İzmir", "Porto"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text", "application"),
    [
        ("en", "My sister works for the city of Porto.", 5),
        ("en", "My wife advises Izmir.", 4),
        ("fr", "Mon frère est conseiller municipal à Porto.", 5),
        ("de", "Mein Bruder ist Berater der Stadt Porto.", 5),
        ("es", "Mi hermano es asesor en Porto.", 5),
        ("pt", "O meu irmão é funcionário no Porto.", 5),
        ("ru", "Мой брат — советник мэра Порту.", 5),
        ("tr", "Kardeşim Porto'da danışman.", 5),
        ("ja", "兄がポルト市の顧問です。", 5),
        ("zh", "我的哥哥是伊兹密尔市的顾问。", 4),
        ("ar", "أخي مستشار في مدينة إزمير.", 4),
        ("hi", "मेरा भाई पोर्टो का सलाहकार है।", 5),
    ],
)
def test_a_tie_of_kin_is_another_one(language: str, text: str, application: int) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [(one.application, one.kind) for one in reading.conflicts] == [(application, "other")]
    assert not reading.doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My employer has a consulting contract with Izmir."),
        ("en", "On 4: my employer has a consulting contract with them."),
        ("fr", "Mon employeur a un contrat de conseil avec Izmir."),
        ("de", "Mein Arbeitgeber hat einen Beratungsvertrag mit Izmir."),
        ("de", "Zu 4: mein Arbeitgeber hat einen Beratungsvertrag."),
        ("es", "Mi empleador tiene un contrato de consultoría con Izmir."),
        ("pt", "O meu empregador tem um contrato de consultoria com Izmir."),
        ("tr", "İşverenimin İzmir ile danışmanlık sözleşmesi var."),
        ("zh", "我的雇主与伊兹密尔有咨询合同。"),
        ("ja", "私の雇用主はイズミルとコンサルティング契約があります。"),
    ],
)
def test_a_contract_to_advise_is_advisory_work(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [(one.application, one.kind) for one in reading.conflicts] == [(4, "advisory")]


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Veuillez m'envoyer son bulletin."), ("es", "Las cifras son buenas.")],
)
def test_an_english_word_of_kin_is_none_in_another_language(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language, here=1)
    assert [one.why for one in reading.doubts] == ["empty"]
