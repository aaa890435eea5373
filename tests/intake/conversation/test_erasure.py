from datetime import UTC, datetime
from typing import Any

import pytest

from intake.cases import CaseKind
from intake.conversation import erasure
from intake.messages import Message, Passage
from intake.notices import ErasureAsked
from tests.intake.store.samples import a_message

NOW = datetime(2025, 4, 1, 9, 0, tzinfo=UTC)


def said(text: str, **changes: Any) -> Message:
    return a_message("m1", passages=(Passage(text=text),), **changes)


@pytest.mark.parametrize(
    "text",
    [
        "Please delete all my personal data from your records.",
        "I want to be erased under the GDPR (Article 17).",
        "Kindly remove my name and address\nfrom your database.",
        "I exercise my right to be forgotten.",
        "Bitte löschen Sie alle meine personenbezogenen Daten.",
        "Ich verlange, dass meine Daten gelöscht werden.",
        "Merci de supprimer mes données personnelles.",
        "Por favor, eliminen mis datos personales.",
        "Por favor, apaguem os meus dados pessoais.",
        "Прошу удалить мои персональные данные.",
        "Kişisel verilerimin silinmesini istiyorum.",
        "أرجو حذف بياناتي الشخصية.",
        "请删除我的个人信息。",
        "私の個人情報を削除してください。",
        "제 개인정보를 삭제해 주세요.",
        "कृपया मेरा व्यक्तिगत डेटा हटा दें।",
    ],
)
def test_a_request_is_heard_in_every_language(text: str) -> None:
    assert erasure.is_asked(said(text))


@pytest.mark.parametrize(
    "text",
    [
        "Please delete our answer on the data centre.",
        "We removed the old figures; here are the new data.",
        "The city protects personal data under the GDPR.",
        "Delete event 2 from our list.",
        "Our platform stores no personal data of citizens.",
        "We withdraw our application.",
    ],
)
def test_what_a_city_says_of_its_data_is_no_request(text: str) -> None:
    assert not erasure.is_asked(said(text))


def test_a_machine_asks_for_nothing() -> None:
    message = said("Please delete all my personal data.", automatic="out of office")
    assert not erasure.is_asked(message)


def test_organizers_get_the_words_and_the_writer_hears_so() -> None:
    message = said("Please delete all my personal data.")
    turn = erasure.passed_on(message, 7, NOW)
    (case,), (letter,) = turn.cases, turn.letters
    assert (case.kind, case.application, case.contact) == (
        CaseKind.ERASURE, 7, message.sender.key,
    )  # fmt: skip
    assert "Please delete all my personal data." in case.text
    assert "A sender can be forged" in case.text
    assert letter.notice == ErasureAsked(address=message.sender.address)


@pytest.mark.parametrize(
    "text",
    [
        "Please erase all data you hold about me.",
        "Please delete everything you know about me.",
        "I want my data deleted.",
        "All my personal information should be removed.",
        "Bitte löschen Sie alles, was Sie über mich wissen.",
        "Ich möchte, dass alle Daten über mich gelöscht werden.",
        "Veuillez effacer tout ce que vous savez sur moi.",
        "Je veux que mes données soient supprimées.",
        "Borren todo lo que saben sobre mí.",
        "Quiero que mis datos sean eliminados.",
        "Apaguem tudo o que sabem sobre mim.",
        "Quero que os meus dados sejam apagados.",
        "Удалите, пожалуйста, всё, что вы знаете обо мне.",
        "Хочу, чтобы мои данные были удалены.",
        "Hakkımda bildiğiniz her şeyi silin.",
        "Verilerimin silinmesini istiyorum.",
        "يرجى حذف كل ما تعرفونه عني.",
        "أريد أن تحذف بياناتي.",
        "请删除你们掌握的关于我的所有信息。",
        "请把我的资料全部删除。",
        "私に関するすべての情報を削除してください。",
        "저에 대한 모든 정보를 삭제해 주세요.",
        "मेरे बारे में सारी जानकारी हटा दें।",
    ],
)
def test_whatever_is_known_of_the_writer_is_asked_to_be_erased_in_every_language(text: str) -> None:
    assert erasure.is_asked(said(text))
    assert erasure.is_asked(said("Thank you.", subject=text, references=()))
    assert not erasure.is_asked(said("Thank you.", subject=text, references=("<a@b>",)))


@pytest.mark.parametrize(
    "text",
    [
        "Please do not delete my data.",
        "I don't want my data deleted.",
        "Bitte löschen Sie meine Daten nicht.",
        "Ne supprimez pas mes données.",
        "No borren mis datos.",
        "Não apaguem os meus dados.",
        "Не удаляйте мои данные.",
        "请不要删除我的资料。",
        "私の情報を削除しないでください。",
        "제 정보를 삭제하지 마세요.",
        "कृपया मेरी जानकारी न हटाएं।",
        "Please delete the second paragraph about metro lines.",
        "Our data was removed from the old portal.",
        "Please remove line 2 about the companies.",
        "Bitte entfernen Sie die Zeile über Firmen.",
        "请删除第二行。",
    ],
)
def test_what_is_denied_or_of_an_application_is_no_request(text: str) -> None:
    assert not erasure.is_asked(said(text))


def test_a_subject_that_asks_stands_in_the_matter() -> None:
    asks = "Please erase all data you hold about me."
    turn = erasure.passed_on(said("Thank you.", subject=asks, references=()), None, NOW)
    assert asks in turn.cases[0].text
