"""After an organizer's answer: what is left for a person of a mail whose answers were read."""

from datetime import timedelta

import pytest

from intake.cases import CaseKind
from intake.conversation.city import following
from intake.desk.acts import Laid, Reply, lay, perform
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

MAYOR = "mayor@gdynia.example"
READ = "S3b: yes\nS4_applied: no"

LEADS = [
    ("en", "Attached and below the answers you wanted."),
    ("en", "I hope this answers all your questions."),
    ("en", "Our answers to the open items are as follows."),
    ("en", "That should be all."),
    ("de", "Nachfolgend unsere Antworten auf die offenen Punkte."),
    ("fr", "Voici nos réponses aux questions restantes."),
    ("es", "Aquí están nuestras respuestas a las preguntas pendientes."),
    ("pt", "Aqui estão nossas respostas às perguntas pendentes."),
    ("tr", "İşte eksik olan yanıtlarımız."),
    ("ru", "Вот наши ответы на оставшиеся вопросы."),
    ("ar", "إليكم إجاباتنا على الأسئلة المتبقية."),
    ("hi", "ये रहे बाकी प्रश्नों के उत्तर।"),
    ("ja", "不足していた回答です。"),
    ("ko", "빠진 항목입니다."),
    ("zh", "以下是我们对其余问题的答复。"),
]
TELLING = [
    ("en", "But your colleague told us something else."),
    ("en", "We have more questions."),
    ("en", "Your answer does not help us."),
    ("en", "Please send us your answer."),
    ("en", "No."),
    ("de", "Wir haben noch Fragen."),
    ("de", "Ihre Antwort hilft uns nicht."),
    ("fr", "Nous avons encore des questions."),
    ("es", "Faltan datos en su respuesta."),
    ("pt", "Temos mais perguntas."),
    ("tr", "Yanıtınız bize yardımcı olmadı."),
    ("ru", "У нас есть ещё вопросы."),
    ("ar", "لدينا أسئلة أخرى."),
    ("hi", "हमारे और प्रश्न हैं।"),
    ("ja", "まだ質問があります。"),
    ("ko", "질문이 더 있습니다."),
    ("zh", "我们还有问题。"),
]


@pytest.mark.parametrize(("language", "sentence"), LEADS)
def test_what_only_leads_up_to_answers_is_left_for_nobody(language: str, sentence: str) -> None:
    assert following.left([sentence], language) == ()


@pytest.mark.parametrize(("language", "sentence"), TELLING)
def test_what_says_something_is_left(language: str, sentence: str) -> None:
    assert following.left([sentence], language) == (sentence,)


@pytest.fixture
def answered(store: Store) -> Desk:
    """A city whose question was answered by an organizer."""
    desk = Desk(store)
    desk.write(MAYOR, f"{APPLIES} Is taking part free of charge?")
    (case,) = desk.cases()
    act = Reply(case=case.number or 0, text="Taking part is free of charge.")
    with store.reading() as connection:
        laid = lay(desk.office, connection, act, by="Anna", now=desk.now, seed="act-1")
    assert isinstance(laid, Laid)
    perform(desk.office, act, by="Anna", now=desk.now, seed="act-1", view=laid.view)
    desk.now += timedelta(hours=1)
    desk.carry()
    return desk


def followed(desk: Desk) -> list[str]:
    return [one.text for one in desk.cases() if one.kind is CaseKind.FOLLOW_UP]


@pytest.mark.parametrize("lead", [words for language, words in LEADS if language == "en"])
def test_items_that_were_all_read_open_no_matter(answered: Desk, lead: str) -> None:
    answered.write(MAYOR, f"{lead}\n{READ}", to=answered.to(MAYOR))
    assert {"S3b", "S4_applied"} <= answered.file().current.keys()
    assert followed(answered) == []


def test_a_matter_beside_items_that_were_read_holds_only_what_was_not(answered: Desk) -> None:
    told = "But your colleague told us something else on the phone."
    answered.write(MAYOR, f"{LEADS[0][1]}\n{READ}\n\n{told}", to=answered.to(MAYOR))
    assert "S3b" in answered.file().current
    assert followed(answered) == [told]


def test_of_a_mail_of_which_nothing_was_read_the_matter_holds_all(answered: Desk) -> None:
    told = "That contradicts what we heard.\nI look forward to your comment on this."
    answered.write(MAYOR, told, to=answered.to(MAYOR))
    assert followed(answered) == [told]
