"""Somebody else's mail address in words that nothing took is for a person; nobody is added."""

import pytest

from intake.cases import CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, BEN, Town, a_registered_town, a_town

PIOTR = "piotr@um.torun.example"
COLLEAGUES = [
    ("en", "My colleague Piotr Maj (%s) will be available – please add him."),
    ("en", "Please send the annex to %s too."),
    ("de", "Mein Kollege Piotr Maj (%s) steht Ihnen zur Verfügung."),
    ("fr", "Mon collègue Piotr Maj (%s) se tient à votre disposition."),
    ("es", "Mi colega Piotr Maj (%s) estará disponible."),
    ("pt", "O meu colega Piotr Maj (%s) estará disponível."),
    ("ru", "Мой коллега Пётр Май (%s) будет на связи."),
    ("tr", "Meslektaşım Piotr Maj (%s) size yardımcı olacaktır."),
    ("ar", "زميلي بيوتر ماي (%s) سيكون متاحا."),
    ("hi", "मेरे सहकर्मी प्योत्र माय (%s) उपलब्ध रहेंगे।"),
    ("ja", "同僚のマイ(%s)が対応いたします。"),
    ("ko", "제 동료 마이(%s)가 담당합니다."),
    ("zh", "我的同事马先生（%s）将负责联系。"),
]


def _later(language: str, text: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def _passed_on(town: Town) -> list[tuple[CaseKind, str]]:
    return [(one.kind, one.text) for one in town.turn.cases]


@pytest.mark.parametrize(("language", "text"), COLLEAGUES)
def test_the_address_of_a_colleague_is_for_a_person(language: str, text: str) -> None:
    said = text % PIOTR
    town = _later(language, said)
    assert _passed_on(town) == [(CaseKind.QUESTION, said)]
    assert "address_shown" in town.remarks(ANNA)
    assert town.receipt(ANNA).unplaced == ()
    assert [one.address.key for one in town.file().contacts] == [ANNA.key]


@pytest.mark.parametrize(("language", "text"), COLLEAGUES)
def test_the_writers_own_address_is_for_nobody(language: str, text: str) -> None:
    assert _passed_on(_later(language, text % ANNA.address)) == []


def test_a_first_mail_names_a_colleague_as_well() -> None:
    town, said = Town(), f"My colleague Piotr Maj ({PIOTR}) will be available – please add him."
    town.write(ANNA, f"{APPLIES}\n\n{said}")
    assert _passed_on(town) == [(CaseKind.QUESTION, said)]
    assert town.remarks(ANNA) == {"address_shown"}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", f"Our contact person: Piotr Maj, {PIOTR}"),
        ("en", f"Anna Nowak\nCity hall\n{PIOTR}"),
        ("en", f"Thank you.\nAnna Nowak\n{PIOTR}\noffice@um.torun.example"),
        ("en", f"e-mail: {PIOTR}, www.um.torun.example"),
        ("de", f"Auskunft erteilt: Frau Kos, E-Mail: {PIOTR}"),
        ("fr", f"Affaire suivie par : Ewa Kos - {PIOTR}"),
        ("tr", f"Ayrıntılı bilgi için: {PIOTR}"),
        ("zh", f"联系人:马先生,邮箱:{PIOTR}"),
    ],
)
def test_an_address_on_a_line_that_is_no_sentence_is_for_nobody(language: str, line: str) -> None:
    town = _later(language, f"5G is in operation in the whole city.\n\n{line}")
    assert (_passed_on(town), town.remarks(ANNA)) == ([], set())


@pytest.mark.parametrize("tag", ["", "+k3v"])
def test_our_own_address_is_for_nobody(tag: str) -> None:
    town = Town()
    said = f"{APPLIES}\n\nWe wrote to desk{tag}@cities.example before."
    town.write(ANNA, said, recipients=("desk+abc@cities.example",))
    assert _passed_on(town) == []


def test_who_is_added_is_no_matter_as_well() -> None:
    town = _later("en", f"Please add {PIOTR}")
    assert (_passed_on(town), town.remarks(ANNA)) == ([], {"contact_added"})


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (f"Please add {PIOTR}\n\nAnna Nowak\n{PIOTR}", "contact_added"),
        (f"Please add {PIOTR}. Piotr ({PIOTR}) is our new data officer.", "contact_added"),
        (
            f"Please hand over to {PIOTR}. Piotr ({PIOTR}) leads our digital office now.",
            "hand_over_asked",
        ),
    ],
)
def test_who_is_added_or_asked_is_no_matter_by_another_sentence(text: str, remark: str) -> None:
    town = _later("en", text)
    assert (_passed_on(town), town.remarks(ANNA)) == ([], {remark})


def test_who_is_a_contact_already_is_no_matter() -> None:
    town = _later("en", f"Please add {BEN.address}")
    town.write(BEN, "yes", to=town.to(BEN))
    said = f"My colleague Ben ({BEN.address}) will send the numbers next week."
    town.write(ANNA, said, to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == (said,)
    assert "address_shown" not in town.remarks(ANNA)


def test_what_another_matter_shows_whole_is_no_second_one() -> None:
    town = a_registered_town()
    town.write(ANNA, f"Our colleague Piotr Maj ({PIOTR}) is our new mayor.", to=town.to(ANNA))
    assert len(town.turn.cases) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5. Yes, in traffic and water.\nPlease add %s."),
        ("tr", "5. Evet, ulaşım ve su yönetiminde.\nLütfen meslektaşım %s adresini de ekleyin."),
        ("ko", "5. 예, 교통 분야입니다.\n담당자 박서연(%s)을 추가해 주십시오."),
        ("pt", "5. Sim, na água e no trânsito.\nPeço que acrescentem a minha colega %s."),
        ("fr", "5. Oui, pour l'eau et les transports.\nVeuillez ajouter %s."),
        ("de", "5. Ja, bei Wasser und Verkehr.\nBitte fügen Sie Frau Kern (%s) hinzu."),
        ("es", "5. Sí, en agua y tráfico.\nPor favor, añadan a %s."),
        ("ru", "5. Да, в транспорте и водоснабжении.\nДобавьте, пожалуйста, %s."),
        ("zh", "5. 是的，用于交通和供水。\n请添加%s。"),
        ("ja", "5. はい、交通と水道で使っています。\n%s を追加してください。"),
    ],
)
def test_a_wish_that_an_answer_took_for_its_own_is_for_a_person(language: str, text: str) -> None:
    said = text % PIOTR
    town = _later(language, said)
    shown = [one for _, one in _passed_on(town)]
    added = PIOTR in {one.address.key for one in town.file().contacts}
    assert added or any(PIOTR in one for one in shown) or PIOTR in str(town.receipt(ANNA).unplaced)


def test_a_source_in_an_answer_is_for_nobody() -> None:
    town = _later("en", f"5. Yes, in traffic and water.\nSource: the chamber of commerce, {PIOTR}.")
    assert _passed_on(town) == []
