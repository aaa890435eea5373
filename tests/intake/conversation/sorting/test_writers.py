"""Who writes, and in what office: named, signed, or one in place of the other."""

from dataclasses import replace

import pytest

from intake.calls import loading
from intake.conversation.sorting import matching
from intake.conversation.sorting.matching import Signature
from intake.messages import Message
from tests.intake.conversation.sorting.mails import CALL, FIRST, hits, mail, match, quoted

WHO = ("V11_writer", "V11_office", "B1b", "S1")


def doubts(message: Message, *asked: str) -> dict[str, tuple[str, ...]]:
    return {one.words: one.questions for one in match(message, *asked).doubts}


@pytest.mark.parametrize(
    ("aside", "name", "office"),
    [
        ("Anna Nowak\nDeputy Mayor\nCity of Gdynia", "Anna Nowak", "Deputy Mayor"),
        ("Best regards,\nAnna Nowak, Head of Data", "Anna Nowak", "Head of Data"),
        ("--\nDr. Anna Nowak-Kowalska | Director of Digital Affairs | Gdynia",
         "Dr. Anna Nowak-Kowalska", "Director of Digital Affairs"),
        ("Anna Nowak\nanna@gdynia.example\n+48 58 000 00 00", "Anna Nowak", None),
    ],
)  # fmt: skip
def test_a_signature_names_its_writer(aside: str, name: str, office: str | None) -> None:
    expected = Signature(name=name, office=office)
    assert matching.signature(mail("Hello", aside=aside)) == expected
    closed = f"Hello\n\nKind regards,\n{aside}"
    assert matching.signature(mail(closed)) == expected


@pytest.mark.parametrize(
    "closing",
    ["Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Freundliche Grüße", "Cordialement",
     "Bien cordialement", "Saludos", "Un cordial saludo", "С уважением", "此致", "敬具",
     "مع أطيب التحيات", "Atenciosamente", "Com os melhores cumprimentos", "Saygılarımla",
     "올림", "सादर", "Z poważaniem", "Met vriendelijke groet", "Best Regards"],
)  # fmt: skip
@pytest.mark.parametrize("language", ["de", "en", None])
def test_a_closing_formula_in_any_language_is_no_name(closing: str, language: str | None) -> None:
    alone = replace(mail("Hello", aside=closing), language=language)
    assert matching.signature(alone) is None
    signed = replace(mail("Hello", aside=f"{closing},\nJana Novak"), language=language)
    assert matching.signature(signed) == Signature(name="Jana Novak")


@pytest.mark.parametrize(
    "aside",
    ["", "Sent from my iPhone", "Gdynia City Hall\nStreet 1", "City of Gdynia", "Deputy Mayor",
     "anna", "This e-mail is confidential."],
)  # fmt: skip
def test_no_name_is_better_than_a_wrong_one(aside: str) -> None:
    assert matching.signature(mail("Hello", aside=aside)) is None


@pytest.mark.parametrize(
    "office",
    [
        "Deputy Mayor",
        "deputy mayor",
        "The mayor",
        "Mayor of Hue",
        "Mayor of Nowa Huta",
        "Head of the Digital Department",
        "Chief Information Officer (CIO)",
        "CIO",
        "Vice-Mayor for Digital Affairs",
        "city engineer",
        "Oberbürgermeisterin",
    ],
)
@pytest.mark.parametrize(
    "written",
    [
        "1. {}\n3. yes",
        "Writer: {}",
        "Your name: {}",
        "V11_writer: {}",
        "| Name | {} |",
        "Name:\n{}",
    ],
)
def test_an_office_in_place_of_the_name_is_an_office(written: str, office: str) -> None:
    found = hits(mail(written.format(office)), *WHO)
    assert found.pop("V11_office") == office
    assert "V11_writer" not in found


@pytest.mark.parametrize("name", ["Maria Kowalska", "maria kowalska", "Maria", "João da Silva"])
@pytest.mark.parametrize(
    "written", ["2. {}\n3. yes", "Office: {}", "Your office: {}", "1. Deputy Mayor\n2. {}"]
)
def test_a_name_in_place_of_the_office_is_asked(written: str, name: str) -> None:
    message = mail(written.format(name))
    assert doubts(message, *WHO) == {name: ("V11_writer", "V11_office")}
    assert name not in hits(message, *WHO).values()


@pytest.mark.parametrize("both", ["Maria Mayor"])
def test_words_that_may_be_name_and_office_are_asked_where_a_name_was(both: str) -> None:
    assert doubts(mail(f"1. {both}\n3. yes"), *WHO) == {both: ("V11_writer", "V11_office")}
    assert hits(mail(f"2. {both}\n3. yes"), *WHO)["V11_office"] == both


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize(
    "both",
    [
        "Maria Kowalska, Deputy Mayor",
        "Deputy Mayor, Maria Kowalska",
        "Deputy Mayor Maria Kowalska",
    ],
)
def test_name_and_office_under_either_number_answer_both(both: str, number: int) -> None:
    found = hits(mail(f"{number}. {both}\n3. yes"), *WHO)
    assert found == {"V11_writer": "Maria Kowalska", "V11_office": "Deputy Mayor", "B1b": "yes"}


def test_an_office_with_words_of_its_own_is_not_also_the_one_under_the_name() -> None:
    message = mail("1. Deputy Mayor\n2. Head of the Digital Department")
    assert hits(message, *WHO) == {"V11_office": "Head of the Digital Department"}
    assert doubts(message, *WHO) == {"Deputy Mayor": ("V11_writer",)}


def test_an_office_under_each_of_two_quoted_questions_is_the_second_ones() -> None:
    name, office = quoted("V11_writer"), quoted("V11_office")
    message = mail(("Deputy Mayor", name), ("Head of the Digital Department", office))
    assert hits(message, *WHO) == {"V11_office": "Head of the Digital Department"}
    assert doubts(message, *WHO) == {"Deputy Mayor": ("V11_writer",)}
    assert hits(mail(("Deputy Mayor", name)), *WHO) == {"V11_office": "Deputy Mayor"}


def test_a_known_office_is_not_replaced_by_one_in_place_of_the_name() -> None:
    call = loading.load(loading.shipped())
    found = matching.match(mail("1. Mayor"), call, asked=WHO, answered=("V11_office",))
    assert not found.hits
    assert [one.questions for one in found.doubts] == [("V11_writer", "V11_office")]


@pytest.mark.parametrize("text", ["My name is Kim Head.", "1. My name is Kim Head\n3. yes"])
def test_a_name_said_to_be_one_is_no_office(text: str) -> None:
    found = hits(mail(text), *WHO)
    assert (found["V11_writer"].rstrip("."), found.get("V11_office")) == ("Kim Head", None)


@pytest.mark.parametrize(
    ("asked", "text"), [(("V11_office",), "Maria Kowalska"), (("V11_office", "B1b"), "Maria\nyes")]
)
def test_a_reply_of_nothing_but_a_name_is_no_office(asked: tuple[str, ...], text: str) -> None:
    found = match(mail(text), *asked)
    assert "V11_office" not in {one.question for one in found.hits}


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ar", "اسمي خالد الغامدي، ومنصبي وكيل الأمين للتحول الرقمي.",
         "خالد الغامدي", "وكيل الأمين للتحول الرقمي"),
        ("ar", "الاسم: خالد الغامدي\nالمنصب: وكيل الأمين للتحول الرقمي",
         "خالد الغامدي", "وكيل الأمين للتحول الرقمي"),
        ("ar", "أنا المهندس خالد الغامدي، وكيل الأمين للتحول الرقمي",
         "خالد الغامدي", "وكيل الأمين للتحول الرقمي"),
        ("ar", "منصبي هو وكيل الأمين للتحول الرقمي وليس «المهندس»",
         None, "وكيل الأمين للتحول الرقمي"),
        ("de", "Meine Funktion lautet seit heute „Leiterin der Präsidialabteilung“.",
         None, "Leiterin der Präsidialabteilung"),
        ("en", "My office is Head of Digital Affairs, not Deputy Mayor.",
         None, "Head of Digital Affairs"),
        ("ru", "Моя должность — начальник отдела развития, а не «инженер».",
         None, "начальник отдела развития"),
        ("fr", "Je suis directrice de la transformation numérique à la mairie de Dakar.",
         None, "directrice de la transformation numérique à la mairie de Dakar"),
    ],
)  # fmt: skip
def test_an_office_is_whole_and_no_title(
    language: str, text: str, name: str | None, office: str
) -> None:
    found = matching.match(mail(text), CALL, asked=FIRST, language=language)
    told = {one.question: one.words for one in found.hits}
    assert (told.get("V11_writer"), told.get("V11_office")) == (name, office)
