"""Who writes, in which office and by whose leave, told in one sentence."""

import pytest

from intake.answers.values import YesNo
from intake.conversation.sorting import absorbed, matching
from tests.intake.conversation.sorting.mails import CALL, FIRST, mail

HELD = [
    ("en", "Kofi Mensah, Director of Smart Services, authorised by the mayor.", "Kofi Mensah",
     "Director of Smart Services"),
    ("de", "Petra Huber, Leiterin der IT, vom Bürgermeister bevollmächtigt.", "Petra Huber",
     "Leiterin der IT"),
    ("fr", "Luc Moreau, adjoint au maire, mandaté par le maire.", "Luc Moreau", "adjoint au maire"),
    ("es", "Ana Gómez, directora de innovación, autorizada por el alcalde.", "Ana Gómez",
     "directora de innovación"),
    ("pt", "Ana Prado, diretora de inovação, autorizada pelo prefeito.", "Ana Prado",
     "diretora de inovação"),
    ("ar", "ليلى حداد، مديرة الابتكار، مفوضة من رئيس البلدية.", "ليلى حداد", "مديرة الابتكار"),
]  # fmt: skip
TOLD = [
    ("en", "Kofi Mensah, Mayor of Accra, has authorised me to apply.",
     "Kofi Mensah, Mayor of Accra"),
    ("en", "Kofi Mensah, Mayor of Accra, authorised the council to apply.",
     "Kofi Mensah, Mayor of Accra"),
    ("en", "The mayor, Kofi Mensah, has authorised us.", "The mayor, Kofi Mensah"),
    ("en", "Kofi Mensah, Mayor, authorised by me.", "Kofi Mensah, Mayor"),
    ("en", "Jane Doe, Head of IT, and yes, we are authorised.", "Jane Doe, Head of IT"),
    ("de", "Petra Huber, Bürgermeisterin, hat uns bevollmächtigt.",
     "Petra Huber, Bürgermeisterin"),
    ("fr", "Luc Moreau, maire de Lyon, nous a mandatés.", "Luc Moreau, maire de Lyon"),
    ("ru", "Ольга Смирнова, начальник отдела ИТ, уполномочена мэром.",
     "Ольга Смирнова, начальник отдела ИТ"),
    ("zh", "王伟，信息中心主任，经市长授权。", "王伟，信息中心主任"),
    ("ko", "김민수, 기획과장, 시장의 위임을 받았습니다.", "김민수, 기획과장"),
    ("hi", "अनिता शर्मा, निदेशक, महापौर द्वारा अधिकृत।", "अनिता शर्मा, निदेशक"),
]  # fmt: skip


def taken(language: str, text: str) -> dict[str, str]:
    found = matching.match(mail(text), CALL, asked=FIRST, language=language)
    return {one.question: one.words for one in found.hits}


@pytest.mark.parametrize(("language", "text", "name", "office"), HELD)
def test_who_was_given_a_mandate_is_the_writer(
    language: str, text: str, name: str, office: str
) -> None:
    said = taken(language, text)
    assert (said["V11_writer"], said["V11_office"]) == (name, office)
    assert name not in said["V11_authority"]


@pytest.mark.parametrize(("language", "text", "head"), TOLD)
def test_who_may_have_given_a_mandate_is_told_and_not_taken(
    language: str, text: str, head: str
) -> None:
    said = taken(language, text)
    assert said == {"V11_authority": text}
    every = [absorbed.Taken(question="V11_authority", words=text, value=YesNo(yes=True))]
    assert head in absorbed.beside(CALL, every, (), language)


def test_nobody_is_told_again_who_was_taken_for_the_writer() -> None:
    every = [
        absorbed.Taken(question="V11_writer", words="Jane Doe"),
        absorbed.Taken(
            question="V11_authority",
            words="Jane Doe, Head of IT, was authorised by the mayor.",
            value=YesNo(yes=True),
        ),
    ]
    assert absorbed.beside(CALL, every, (), "en") == ()


def test_an_office_holds_no_mandate_behind_it() -> None:
    text = "Ayşe Yılmaz, Bilgi İşlem Müdürü, belediye başkanı tarafından yetkilendirildi."
    assert "V11_office" not in taken("tr", f"Merhaba. {text} Teşekkürler.")
