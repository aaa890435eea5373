"""Who signed below words of every kind, and what may stand below a name and an office."""

from datetime import UTC, datetime

import pytest

from intake.conversation.people import endings, signatures
from intake.conversation.people.signatures import Signature
from intake.messages import Address, Message, Passage

ASKED = "We would like to take part."
NOWAK = "Anna Nowak\nDeputy Mayor"


def signed(text: str, language: str) -> Signature | None:
    """Who signed a mail that says only this."""
    sender = Address(address="contact@town.example")
    at = datetime(2025, 3, 1, tzinfo=UTC)
    return endings.signature(
        Message(
            id="1",
            channel="mail",
            sender=sender,
            received_at=at,
            passages=(Passage(text=text),),
            language=language,
        )
    )


@pytest.mark.parametrize(
    "below",
    [
        "",
        "Gdynia City Hall",
        "Gdynia City Hall\nal. Marszałka Piłsudskiego 52/54\n81-382 Gdynia",
        "Civic Hall, Calverley Street, Leeds LS1 1UR",
        "City of Gdynia\nTel. +48 58 000 00 00\nwww.gdynia.example",
        "I. Municipalidad de Valdivia",
    ],
)
@pytest.mark.parametrize("above", ["Many thanks,", "Looking forward to your answer", "Regards"])
def test_a_name_above_an_office_signs_whatever_leads_up_to_it(above: str, below: str) -> None:
    found = signed(f"{ASKED}\n\n{above}\n{NOWAK}\n{below}".rstrip(), "en")
    assert found == Signature(name="Anna Nowak", office="Deputy Mayor")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "es",
            "Quedo atenta,\nFrancisca Montecinos Riquelme\nEncargada de la Unidad de Innovación\n"
            "I. Municipalidad de Valdivia",
            "Francisca Montecinos Riquelme",
            "Encargada de la Unidad de Innovación",
        ),
        (
            "ar",
            "مع خالص التحية\nم. سامر الخطيب\nمدير التحول",
            "سامر الخطيب",
            "مدير التحول",
        ),
        ("ar", "مع الشكر والتقدير\nد. ليلى حداد\nرئيسة قسم المدن", "ليلى حداد", "رئيسة قسم المدن"),
        ("en", "Sincerely\nI. Petrov, Deputy Mayor", "I. Petrov", "Deputy Mayor"),
    ],
)
def test_an_initial_or_a_title_hides_no_name(
    language: str, text: str, name: str, office: str
) -> None:
    assert signed(f"{ASKED}\n\n{text}", language) == Signature(name=name, office=office)


@pytest.mark.parametrize(
    "text",
    [
        f"{NOWAK}\nhas been replaced by the council.",
        f"{NOWAK}\nGDP: 85.3 billion US dollars",
        f"{NOWAK}\nWe have 5G in every district.",
        "These will attend:\nAnna Nowak\nDeputy Mayor\nwith two more\nguests of ours.",
    ],
)
def test_nobody_signs_above_words_that_say_more(text: str) -> None:
    assert signed(f"{ASKED}\n\n{text}", "en") is None


@pytest.mark.parametrize(
    ("language", "above"),
    [
        ("en", "Please send the invitation to"),
        ("en", "Please contact my deputy while I am on leave:"),
        ("en", "Our mayor is"),
        ("en", "We are sending two people"),
        ("en", "Attending the ceremony"),
        ("de", "Es kommen"),
        ("fr", "Seront présents"),
        ("es", "Enviar todo a nombre de"),
        ("pt", "Vão participar"),
        ("ru", "Поедут"),
        ("tr", "Katılacak kişiler"),
    ],
)
def test_whom_words_lead_up_to_is_another_than_who_writes(language: str, above: str) -> None:
    office = {
        "en": "Deputy Mayor", "de": "Bürgermeister", "fr": "Adjoint au maire", "es": "Alcalde",
        "pt": "Prefeito", "ru": "Заместитель мэра", "tr": "Belediye Başkanı",
    }[language]  # fmt: skip
    below = "City Hall\n81-382 Gdynia\nTel. +48 58 000 00 00"
    text = f"{ASKED}\n\n{above}\nAnna Nowak\n{office}\n{below}"
    assert signed(text, language) is None


@pytest.mark.parametrize(
    "complaint", ["太不像话了，我要找负责人。", "等了整整一个月了，请找负责人"]
)
def test_a_complaint_that_ends_with_an_office_signs_nothing(complaint: str) -> None:
    found = signatures.card(complaint, "zh")
    assert found is None or found.name is None


@pytest.mark.parametrize(
    ("card", "name", "office"),
    [("买买提艾力，市长", "买买提艾力", "市长"), ("副市长 扎西顿珠次仁", "扎西顿珠次仁", "副市长")],
)
def test_a_long_name_in_han_is_no_complaint(card: str, name: str, office: str) -> None:
    assert signatures.card(card, "zh") == Signature(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Digital Services"),
        ("en", "Urban Development"),
        ("es", "Servicios Digitales"),
        ("pt", "Serviços Digitais"),
        ("tr", "Bilgi İşlem"),
    ],
)
def test_a_line_of_nothing_but_words_of_work_is_nobodys_name(language: str, line: str) -> None:
    assert signatures.name_and_office(line, language) == (None, None)


@pytest.mark.parametrize("name", ["Julia Digital", "Grace Public-Jones", "Anna Nowak"])
def test_one_word_of_work_leaves_a_name(name: str) -> None:
    assert signatures.name_and_office(name, "en") == (name, None)
