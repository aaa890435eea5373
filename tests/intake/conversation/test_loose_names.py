"""Half a sentence about somebody never replaces who writes; a plain one does."""

import pytest

from intake.answers.values import Text
from tests.intake.conversation.town import ANNA, Town, a_town

KNOWN = "V11_writer: Rakesh Mehta\nV11_office: Head of the digital department"


def after(language: str, text: str) -> tuple[str, str]:
    town = a_town()
    town.write(ANNA, KNOWN, to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return _text(town, "V11_writer"), _text(town, "V11_office")


def _text(town: Town, id: str) -> str:
    answer = town.file().current.get(id)
    return answer.value.text if answer and isinstance(answer.value, Text) else ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor is still reading it."),
        ("fr", "Le maire lit encore."),
        ("fr", "Le maire préside le réseau."),
        ("pt", "A prefeita ainda vai ler o resumo com calma."),
        ("ru", "Мэр ещё читает."),
        ("tr", "Belediye başkanı hâlâ okuyor."),
        ("hi", "महापौर अभी पढ़ रहे हैं।"),
        ("hi", "जी हाँ, सब सही है। मैं पुष्टि करता हूँ।"),
        ("ar", "نعم، أنا مخوّل رسميًا من رئيس البلدية بتقديم الطلب."),
        ("ar", "أنا مستعد للرد على أسئلتكم."),
        ("de", "Liest der Bürgermeister noch?"),
    ],
)
def test_what_others_do_changes_neither_name_nor_office(language: str, text: str) -> None:
    assert after(language, text) == ("Rakesh Mehta", "Head of the digital department")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "My name is Anna Nowak.", "Anna Nowak"),
        ("hi", "नाम गलत लिखा गया है। मेरा नाम राकेश मेहता है।", "राकेश मेहता"),
        ("ar", "اسمي سالم الحارثي.", "سالم الحارثي"),
        ("ja", "佐々木健一と申します。", "佐々木健一"),
    ],
)
def test_who_says_their_name_plainly_is_called_so(language: str, text: str, name: str) -> None:
    assert after(language, text)[0] == name


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ar", "أنا سالم الحارثي، مدير عام التحول الرقمي في بلدية مسقط، ومفوَّض من رئيس البلدية "
               "بتقديم هذا الطلب.", "سالم الحارثي", "مدير عام التحول الرقمي في بلدية مسقط"),
        ("hi", "मैं नीता जोशी, सहायक आयुक्त हूँ और आयुक्त ने मुझे आवेदन के लिए अधिकृत किया है।",
         "नीता जोशी", "सहायक आयुक्त"),
        ("tr", "Ben Can Yılmaz, Strateji Müdürüyüm ve belediye başkanımız beni başvuru için "
               "yetkilendirdi.", "Can Yılmaz", "Strateji Müdürü"),
        ("ja", "宮城県仙台市まちづくり政策局デジタル戦略推進部長の佐々木健一と申します。",
         "佐々木健一", "宮城県仙台市まちづくり政策局デジタル戦略推進部長"),
    ],
)  # fmt: skip
def test_name_office_and_authority_of_one_sentence_are_told_apart(
    language: str, text: str, name: str, office: str
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert (_text(town, "V11_writer"), _text(town, "V11_office")) == (name, office)
    assert language == "ja" or "V11_authority" in town.file().current
