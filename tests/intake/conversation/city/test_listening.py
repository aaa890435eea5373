"""A message of a city's contact heard whole: one letter back, files kept, courtesy bounded."""

from dataclasses import replace

import pytest

from intake import applications, stages
from intake.applications import State
from intake.calls.model import text_in
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.conversation import Bond
from intake.messages import IN_SLACK, Address, Attachment
from intake.notices import Received, Welcome
from tests.intake.conversation.town import (
    AFTER_CLOSING,
    ANNA,
    APPLIES,
    BEN,
    EVE,
    Town,
    a_complete_town,
    a_file,
    a_registered_town,
    a_shown_town,
    a_town,
    shipped,
)


def test_a_first_mail_opens_an_application_and_is_welcomed() -> None:
    town = a_town()
    welcome = town.notice(ANNA, Welcome)
    assert welcome.city == "Gdynia"
    assert [one.label for one in welcome.receipt.understood] == ["City", "Country"]
    assert 1 <= len(welcome.receipt.asked) <= 5
    assert town.entries[0].act == "opened"
    assert town.turn.about == 1


def test_a_first_mail_without_a_city_is_asked_for_it_first() -> None:
    town = Town()
    town.write(ANNA, "We would like to take part.")
    assert town.notice(ANNA, Welcome).city is None
    assert town.receipt(ANNA).asked[0].question == "V11_city"


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("City of Blorptown-on-Sea, Fiji", "Blorptown-on-Sea", "FJ"),
        ("City of Blorptown-on-Sea, Fiji wants to take part.", "Blorptown-on-Sea", "FJ"),
        ("our town Blorptown-on-Sea in Fiji wants to take part", "Blorptown-on-Sea", "FJ"),
        ("The City of Newport-on-Sea would like to apply.", "Newport-on-Sea", None),
        ("eThekwini Municipality (Durban), South Africa", "Durban", "ZA"),
        ("Our company Foo in Fiji wants to take part", None, None),
    ],
)
def test_a_city_in_no_table_keeps_its_whole_name_and_its_country(
    text: str, city: str | None, country: str | None
) -> None:
    town = Town()
    town.write(ANNA, text)
    assert (town.file().city, town.file().country) == (city, country)


def test_a_name_of_several_cities_is_asked_about_with_their_list() -> None:
    town = Town()
    town.write(ANNA, "City of Springfield wants to participate")
    (misread,) = town.receipt(ANNA).misread
    assert (misread.words, misread.unclear.reason) == ("Springfield", "which_place")
    assert len(misread.unclear.candidates) > 1
    assert town.receipt(ANNA).asked[0].question == "V11_city"


def test_a_first_mail_of_nothing_at_all_is_welcomed_too() -> None:
    town = Town()
    town.write(ANNA, "", subject="")
    assert town.notice(ANNA, Welcome).receipt.is_fruitless
    assert town.turn.fruitless


def test_a_first_mail_binds_nothing_and_its_letter_confirms_nothing() -> None:
    town = Town()
    town.write(ANNA, f"{APPLIES}\n\nPlease withdraw our application.\n\nSUBMIT")
    assert town.remarks(ANNA) >= {"submit_needs_letter"}
    assert town.to(ANNA).pending is None
    assert town.file().pending == ()


@pytest.mark.parametrize("text", ["Thank you.", "Hello", "Best regards", "qwertz uiop", "yes"])
def test_a_mail_that_says_nothing_usable_gets_one_kind_letter(text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.receipt(ANNA).is_fruitless
    assert town.turn.fruitless
    assert not town.cases


def test_words_that_belong_to_no_question_are_named_in_the_receipt() -> None:
    town = a_town()
    town.write(ANNA, "The weather is lovely at the seaside today.", to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == ("The weather is lovely at the seaside today.",)


def test_a_yes_that_nothing_waits_for_is_named_in_the_receipt() -> None:
    town = a_town()
    town.write(ANNA, "Yes.", to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == ("Yes.",)


def test_after_the_second_useless_mail_in_a_row_a_person_is_asked() -> None:
    town = a_town()
    town.write(ANNA, "qwerty", to=town.to(ANNA))
    town.write(ANNA, "qwerty uiop", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"person_asked"}
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.UNUSABLE, "qwerty uiop")]


def test_a_useful_mail_starts_the_count_anew() -> None:
    town = a_town()
    for text in ("qwerty", "B1b: yes", "qwerty uiop"):
        town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().fruitless == 1
    assert not town.cases


def test_each_contact_gets_their_own_letter_only() -> None:
    town = a_town()
    town.write(ANNA, "Please add ben@gdynia.example", to=town.to(ANNA))
    town.write(BEN, "B1b: yes", to=town.to(BEN))
    assert town.addressees() == [BEN.address]
    assert town.receipt(BEN).understood[0].by == BEN.key
    town.write(ANNA, "B2b: no", to=town.to(ANNA))
    assert town.addressees() == [ANNA.address]
    assert [one.label for one in town.receipt(ANNA).understood] == ["City brain"]


def test_a_longer_text_in_another_language_turns_the_contacts_letters() -> None:
    town = a_town()
    town.write(ANNA, "Please add ben@gdynia.example", to=town.to(ANNA))
    town.write(ANNA, "B1b: yes", to=town.to(ANNA), language="fr")
    assert town.to(ANNA).language == "fr"
    assert {one.address.key: one.language for one in town.file().contacts} == {
        ANNA.key: "fr",
        BEN.key: "en",
    }


def test_a_contact_whose_letters_came_back_is_reached_again_once_they_write() -> None:
    town = a_town()
    town.applications[1] = applications.bounce(town.file(), ANNA)
    town.write(ANNA, "B1b: yes", to=town.to(ANNA))
    assert town.file().contacts[0].standing is Standing.ACTIVE


@pytest.mark.parametrize(
    ("text", "name", "question"),
    [
        ("B1a: smart city", "award.pdf", "B1a"),
        ("B1a: smart city\nB1b: yes", "scan 0012.pdf", None),
        ("B1a: smart city\nB1b: yes", "award.pdf", "B1a"),
        ("B1b: yes\nS4_companies: 134", "companies.pdf", "S4_companies"),
        ("B1a: smart city\nB1b: yes", "B1a_award.pdf", "B1a"),
        ("B1a: smart city\nB1b: yes", "our S4_output 2024.xlsx", "S4_output"),
        ("V11_authority: yes\nV11_office: Deputy Mayor", "letter.pdf", "V11_authority"),
        ("V11_office: Deputy Mayor", "letter.pdf", "V11_office"),
        ("Please see attached.", "letter.pdf", None),
        ("B4: 240 enterprises, the list is attached\nB1b: yes", "scan 0012.pdf", "B4"),
        ("B4: 240 enterprises (see a list.pdf)\nB1b: yes, attached", "A list.pdf", "B4"),
        ("B4: 240 enterprises, attached\nB1b: yes, attached", "scan.pdf", None),
        ("B4: 240 enterprises, attached\nB1b: yes, attached", "our enterprises.pdf", "B4"),
        ("Our GDP was USD 91 billion. The report is attached.\nB1b: yes", "scan.pdf", "B3a_gdp"),
    ],
)
def test_a_file_is_kept_with_the_question_it_came_for(
    text: str, name: str, question: str | None
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), files=(a_file(name),))
    (kept,) = town.file().evidence
    assert (kept.name, kept.question, kept.message) == (name, question, "m2")
    assert town.receipt(ANNA).files[0].accepted


def test_a_refused_file_is_named_and_not_kept() -> None:
    town = a_town()
    town.write(ANNA, "", to=town.to(ANNA), files=(a_file("virus.exe", reason="type"),))
    assert town.file().evidence == ()
    assert [(one.name, one.reason) for one in town.receipt(ANNA).files] == [("virus.exe", "type")]
    assert not town.receipt(ANNA).is_fruitless


def test_an_answer_changed_in_time_after_registration_counts_and_is_shown_to_organizers() -> None:
    town = a_registered_town()
    town.write(ANNA, "S1: USD 13 billion", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"registered_changed"}
    assert town.file().current["S1"].message == "m5"
    (shown,) = town.cases
    assert shown.kind is CaseKind.AFTER_REGISTRATION
    assert shown.closed_at == shown.at, "nobody has to close what was taken"
    assert town.receipt(ANNA).asked == ()


@pytest.mark.parametrize(
    "more",
    ["Is there a fee?", "We will need two more weeks.", "Our mayor has left the office today."],
)
def test_a_change_beside_something_for_a_person_waits(more: str) -> None:
    town = a_registered_town()
    town.write(ANNA, f"S1: USD 13 billion\n\n{more}", to=town.to(ANNA))
    assert [one.closed_at for one in town.cases] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "S1: USD 13 billion. Also, the mayor resigned.",
        "S1: USD 13 billion, the mayor resigned",
        "S1: USD 13 billion mayor resigned",
        "S1: USD 13 billion (ask eve@elsewhere.example)",
        "S1: USD 13 billion?",
        "S1: 130亿美元市长辞职",
        "S3b: no",
        "S1: USD 1 billion",
        "S1: USD 13 billion\nS3b: no",
    ],
)
def test_a_change_for_the_worse_or_with_more_words_waits(text: str) -> None:
    town = a_registered_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert [one.closed_at for one in town.cases] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "S1: 13 billion USD.", "S1: USD 13 billion\nS2: USD 4 billion", "S4_applied: yes",
        "S1: 130亿美元", "S1: USD 13 billion\n\nBest regards,",
    ],
)  # fmt: skip
def test_bare_values_that_were_taken_wait_for_nobody(text: str) -> None:
    town = a_registered_town()
    town.write(ANNA, text, to=town.to(ANNA))
    (shown,) = town.cases
    assert shown.closed_at == shown.at


def test_a_change_with_a_file_waits() -> None:
    town = a_registered_town()
    town.write(ANNA, "S1: USD 13 billion", to=town.to(ANNA), files=(a_file("S1.pdf"),))
    assert [one.closed_at for one in town.cases] == [None]


def test_an_answer_after_the_closing_changes_nothing_and_is_shown_to_organizers() -> None:
    town = a_registered_town()
    before, town.now = town.file().answers, AFTER_CLOSING
    town.write(ANNA, "S1: USD 9 billion", to=town.to(ANNA), files=(a_file("S1.pdf"),))
    assert (town.file().answers, town.file().evidence) == (before, ())
    assert town.remarks(ANNA) == {"after_registration"}
    assert [one.kind for one in town.cases] == [CaseKind.AFTER_REGISTRATION]
    assert town.turn.fruitless


@pytest.mark.parametrize(
    ("text", "notice"), [("status", "status"), ("withdraw", "withdrawal_asked")]
)
def test_wishes_are_granted_after_the_closing(text: str, notice: str) -> None:
    town = a_registered_town()
    town.now = AFTER_CLOSING
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.to(ANNA).notice == notice
    assert not town.cases


def test_a_question_after_the_closing_is_passed_on() -> None:
    town = a_registered_town()
    town.now = AFTER_CLOSING
    town.write(ANNA, "When does the pre-selection begin?", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"question_passed_on"}
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]


def test_mail_to_an_ended_application_changes_nothing_and_a_person_looks() -> None:
    town = a_registered_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.file().state is State.WITHDRAWN
    answers = town.file().answers
    town.write(ANNA, "S1: USD 9 billion. Please resume.", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"application_over"}
    assert town.file().answers == answers
    assert town.file().state is State.WITHDRAWN
    assert town.receipt(ANNA).asked == ()
    assert town.turn.fruitless  # two machines could go on like this


@pytest.mark.parametrize("state", stages.DECIDED)
def test_mail_about_a_decision_is_answered_by_a_person(state: State) -> None:
    town = a_registered_town()
    answers = town.file().answers
    town.applications[1] = replace(town.file(), state=state)
    town.write(ANNA, "S1: USD 90 billion", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"decided_passed_on"}
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert town.file().answers == answers
    assert town.turn.fruitless


def test_after_a_withdrawal_a_new_mail_opens_a_new_application_for_the_same_city() -> None:
    town = a_registered_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, "Yes", to=town.to(ANNA))
    town.write(ANNA, APPLIES)
    assert town.file(2).city == "Gdynia"
    assert town.remarks(ANNA) == set()


@pytest.mark.parametrize("bond", [Bond.TOKEN, Bond.THREAD, Bond.ADDRESS, Bond.STRANGER])
def test_automatic_mail_is_never_answered_and_changes_nothing(bond: Bond) -> None:
    town = a_shown_town()
    before = town.file()
    town.write(ANNA, "CONFIRM\nS1: USD 1", to=town.to(ANNA), bond=bond, automatic="auto_submitted")
    assert town.turn.letters == ()
    assert town.file() == before
    assert town.turn.fruitless


def test_automatic_mail_from_nowhere_opens_nothing() -> None:
    town = Town()
    town.write(EVE, APPLIES, automatic="list")
    assert (town.applications, town.turn.letters, town.turn.entries) == ({}, (), ())


def test_missing_items_are_listed_and_who_has_registered_is_asked_nothing() -> None:
    town = a_town()
    labels = [text_in(one.label, "en") for one in shipped().questions if one.required]
    assert set(labels) - {"City", "Country"} <= set(town.receipt(ANNA).missing)
    town = a_complete_town()
    assert town.receipt(ANNA).missing == ()
    town = a_registered_town()
    town.write(ANNA, "Thank you!", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), Received)
    assert town.receipt(ANNA).asked == ()
    assert town.receipt(ANNA).by is None


def test_a_mail_with_only_a_file_is_not_useless() -> None:
    town = a_town()
    file: Attachment = a_file("plan.pdf")
    town.write(ANNA, "", to=town.to(ANNA), files=(file,))
    assert not town.turn.fruitless


def test_a_question_in_two_sentences_is_one_matter() -> None:
    town = a_town()
    asked = "When does the pre-selection begin? And do we have to come in person?"
    town.write(ANNA, f"V11_authority: yes\n\n{asked}\n\nMay we answer in Polish?", to=town.to(ANNA))
    assert [one.text for one in town.cases] == [asked, "May we answer in Polish?"]
    said = [one.words for one in town.receipt(ANNA).remarks if one.kind == "question_passed_on"]
    assert said == [one.text for one in town.cases]


@pytest.mark.parametrize("text", ["anna@gdynia.example", "My address is anna@gdynia.example"])
def test_files_beside_a_bare_mail_address_in_a_chat_are_kept(text: str) -> None:
    town, chat = Town(), Address(address=f"u1@t1{IN_SLACK}", name="Anna Nowak")
    town.write(chat, APPLIES, channel="slack")
    town.write(chat, text, to=town.to(chat), channel="slack", files=(a_file("mandate.pdf"),))
    assert [one.name for one in town.file().evidence] == ["mandate.pdf"]
    assert [one.name for one in town.receipt(chat).files] == ["mandate.pdf"]
    assert town.remarks(chat)  # and what became of the address is said too


STATEMENTS = {
    "en": ("Our mayor has changed.", "Our address is now 12 Harbour Street."),
    "zh": ("我们的市长换人了。", "我们的地址现在是港口街12号。"),
    "fr": ("Notre maire a changé.", "Nous avons une nouvelle adjointe au maire."),
    "es": ("Nuestro alcalde ha cambiado.", "Tenemos una nueva vicealcaldesa."),
    "ru": ("У нас сменился мэр.", "У нас новый вице-мэр."),
    "ar": ("تغير رئيس بلديتنا.", "لدينا نائب جديد لرئيس البلدية."),
    "de": ("Unser Bürgermeister hat gewechselt.", "Wir haben Ihren Brief nicht erhalten."),
    "ja": ("市長が交代しました。", "お手紙を受け取っていません。"),
    "pt": ("O nosso presidente da câmara mudou.", "Temos uma nova vice-presidente."),
    "tr": ("Belediye başkanımız değişti.", "Yeni bir başkan yardımcımız var."),
    "ko": ("시청이 이사했습니다.", "주소가 항구로 12로 바뀌었습니다."),
    "hi": ("हमारे यहाँ नए उप महापौर आए हैं।", "हमारा पता अब बंदरगाह मार्ग 12 है।"),
}
MANNERS = {
    "en": ("Noted, thank you.", "We confirm receipt.", "Happy new year!", "Perfect.", "OK", "Yes"),
    "zh": ("已收到，谢谢。", "确认收到。", "明白了。", "我们已收到您的来信。"),
    "fr": ("Bien reçu, merci.", "Nous accusons réception.", "Oui"),
    "es": ("Recibido, gracias.", "Acusamos recibo.", "Hemos recibido su carta."),
    "ru": ("Получено, спасибо.", "Подтверждаем получение.", "Понятно."),
    "ar": ("تم الاستلام، شكرا.", "نؤكد الاستلام.", "شكرا على التأكيد."),
    "de": ("Zur Kenntnis genommen, danke.", "Wir bestätigen den Eingang.", "Verstanden."),
    "ja": ("受け取りました。ありがとうございます。", "受領を確認しました。", "承知しました。"),
    "pt": ("Recebido, obrigado.", "Acusamos a receção.", "Recebemos a sua carta."),
    "tr": ("Aldık, teşekkürler.", "Teslim aldığımızı onaylıyoruz.", "Anlaşıldı."),
    "ko": ("잘 받았습니다. 감사합니다.", "수령을 확인합니다.", "편지를 받았습니다."),
    "hi": ("प्राप्त हुआ, धन्यवाद।", "हम प्राप्ति की पुष्टि करते हैं।", "समझ गया।"),
}


def spoken_to(language: str) -> Town:
    """A registered city that chose this language."""
    town = a_registered_town()
    file = town.file()
    contacts = [replace(one, language=language, has_chosen=True) for one in file.contacts]
    town.applications[file.number] = replace(file, contacts=tuple(contacts))
    return town


@pytest.mark.parametrize("is_late", [False, True])
@pytest.mark.parametrize("language", STATEMENTS)
def test_what_a_registered_city_states_waits_for_a_person_who_will_look_at_it(
    language: str, is_late: bool
) -> None:
    for text in STATEMENTS[language]:
        town = spoken_to(language)
        town.now = AFTER_CLOSING if is_late else town.now
        town.write(ANNA, text, to=town.to(ANNA))
        (case,) = town.cases
        assert (case.kind, case.text) == (CaseKind.AFTER_REGISTRATION, text)
        assert case.closed_at is None
        assert town.remarks(ANNA) == {"statement_shown"}


@pytest.mark.parametrize("language", MANNERS)
def test_thanks_and_acknowledgements_of_a_registered_city_wait_for_nobody(language: str) -> None:
    for text in MANNERS[language]:
        town = spoken_to(language)
        town.write(ANNA, text, to=town.to(ANNA))
        assert not town.cases, text


@pytest.mark.parametrize(
    "text", ["We received no letter.", "Noted, but our mayor has changed.", "We got a new office."]
)
def test_an_acknowledgement_that_says_more_is_none(text: str) -> None:
    town = a_registered_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert [one.kind for one in town.cases] == [CaseKind.AFTER_REGISTRATION]


def test_a_statement_of_a_machine_is_nobodys() -> None:
    town = a_registered_town()
    town.write(ANNA, "Our mayor has changed.", to=town.to(ANNA), automatic="auto-replied")
    assert not town.cases


def test_a_statement_twice_is_not_a_second_matter_of_no_use() -> None:
    town = a_registered_town()
    for text in ("Our mayor has changed.", "Our address has changed."):
        town.write(ANNA, text, to=town.to(ANNA))
    assert {one.kind for one in town.cases} == {CaseKind.AFTER_REGISTRATION}


def test_what_an_open_application_states_is_told_in_its_receipt_alone() -> None:
    town = a_town()
    town.write(ANNA, "Our mayor has changed.", to=town.to(ANNA))
    assert not town.cases
