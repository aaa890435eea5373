"""Who objected writes after the answer: a person reads it, at the objection."""

import pytest

from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk.hall import Hall

WHO = "hanako@voters.example"


@pytest.fixture
def hall(store: Store) -> Hall:
    hall = Hall(store)
    hall.object("The figure is last year's.", WHO)
    hall.done(acts.AnswerObjection(objection=1, text="It was corrected."), seed="a-1")
    hall.now += hall.office.hold
    hall.carry()
    return hall


def answer_of(hall: Hall) -> Letter:
    return next(one for one in hall.letters() if one.notice == "answered" and one.is_publics)


def matters(hall: Hall) -> list[Case]:
    return [one for one in hall.cases() if one.kind is CaseKind.OBJECTION]


@pytest.mark.parametrize(
    "words",
    [
        "I am not satisfied with this answer and want to appeal.",
        "この回答には納得できません。不服を申し立てます。",
        "Ich bin mit der Antwort nicht zufrieden.",
        "Cette réponse ne me suffit pas.",
        "Bu cevap beni tatmin etmedi.",
        "Ответ меня не устраивает.",
        "이 답변에 만족하지 않습니다.",
        "Who decided this?",
        "Thank you for your answer, but I disagree and want to appeal.",
        "Thank you. Who decided this?",
        "Vielen Dank für Ihre Antwort, ich lege dennoch Widerspruch ein.",
        "Merci pour votre réponse, mais je ne suis pas d'accord.",
        "Gracias por su respuesta, pero no estoy de acuerdo.",
        "Obrigado pela resposta, mas não concordo.",
        "Спасибо за ответ, но я не согласен.",
        "شكرا على الرد، لكنني لا أوافق.",
        "谢谢您的答复，但是我不同意。",
        "ご回答ありがとうございます。しかし納得できません。",
        "답변 감사합니다. 하지만 동의하지 않습니다.",
        "Cevabınız için teşekkürler ama katılmıyorum.",
    ],
)
def test_it_waits_for_a_person_at_the_objection(hall: Hall, words: str) -> None:
    (told,) = hall.write(WHO, words, to=answer_of(hall))
    assert told.notice == "disputed"
    assert f"> {words}" in told.markdown
    assert "City 1" in told.markdown
    assert "does not open a new objection" in told.markdown
    (matter,) = matters(hall)
    assert matter.application == 1
    assert "Who raised objection 1 writes after its answer" in matter.text
    assert words in matter.text


def test_it_is_heard_again_in_the_same_thread(hall: Hall) -> None:
    (told,) = hall.write(WHO, "I want to appeal.", to=answer_of(hall))
    assert told.in_reply_to
    assert len(matters(hall)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Thank you!",
        "ありがとうございます。",
        "Vielen Dank.",
        "Many thanks for your answer.",
        "Danke für Ihre Antwort. Mit freundlichen Grüßen",
        "Merci pour votre réponse.",
        "Gracias por su respuesta.",
        "Спасибо за ответ.",
        "شكرا جزيلا",
        "谢谢您的答复。",
        "ご回答ありがとうございます。",
        "감사합니다.",
        "Teşekkür ederim.",
        "धन्यवाद",
    ],
)
def test_thanks_need_nobody(hall: Hall, words: str) -> None:
    assert hall.write(WHO, words, to=answer_of(hall)) == []
    assert matters(hall) == []


def test_a_new_objection_is_one(hall: Hall) -> None:
    (told,) = hall.write(WHO, "Objection about City 2: its figure is wrong.", to=answer_of(hall))
    assert told.notice == "confirm"
    assert matters(hall) == []


def test_another_mailbox_disputes_nothing(hall: Hall) -> None:
    hall.write("other@voters.example", "I want to appeal.", to=answer_of(hall))
    assert matters(hall) == []


def test_the_preview_of_an_answer_says_who_signs_with_a_home_below(store: Store) -> None:
    hall = Hall(store)
    said = "企業が二重に数えられています。"
    hall.object(f"{said}\n\n山田花子\n福岡市中央区在住", WHO)
    seen = hall.seen(acts.AnswerObjection(objection=1, text="It was corrected."))
    assert any("own name: 山田花子 / 福岡市中央区在住." in one for one in seen.warnings)
    (city,) = [one for one in seen.letters if one.notice == "objection_settled"]
    assert said in city.markdown
    assert "山田" not in city.markdown


@pytest.mark.parametrize("words", ["Thank you.", ""])
def test_a_file_beside_thanks_is_read_by_a_person(hall: Hall, words: str) -> None:
    hall.deliver(hall.mail(WHO, words, to=answer_of(hall), files=["appeal.pdf"]), WHO)
    hall.serve()
    (told,) = [one for one in hall.letters() if one.notice == "disputed"]
    assert "appeal.pdf" in told.markdown
    assert matters(hall)
