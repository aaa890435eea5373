"""A yes beside a question of what comes next counts; beside any other it is asked again."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.conversation.city import afterwards
from intake.languages import all_read
from tests.intake.conversation.town import ANNA, Town, a_shown_town

NEXT = [
    ("fr", "Oui, tout est exact. Merci beaucoup pour votre aide !",
     "Une question encore : quand la décision sera-t-elle connue ?"),
    ("fr", "Oui.", "Quelle est la suite ?"),
    ("en", "Yes, everything is correct. Thank you very much for your help!",
     "One more question: when will the decision be known?"),
    ("en", "Yes, everything is correct.", "What happens next?"),
    ("de", "Ja, alles ist richtig. Vielen Dank für Ihre Hilfe!",
     "Noch eine Frage: Wann wird die Entscheidung bekannt?"),
    ("de", "Ja, alles ist richtig.", "Wie geht es jetzt weiter?"),
    ("es", "Sí, todo es correcto. ¡Muchas gracias por su ayuda!",
     "Una pregunta más: ¿cuándo se conocerá la decisión?"),
    ("pt", "Sim, está tudo correto. Muito obrigado pela ajuda!",
     "Mais uma pergunta: quando será conhecida a decisão?"),
    ("ru", "Да, всё верно. Большое спасибо за помощь!",
     "Ещё один вопрос: когда станет известно решение?"),
    ("tr", "Evet, her şey doğru. Yardımınız için çok teşekkürler!",
     "Bir soru daha: karar ne zaman belli olacak?"),
    ("ar", "نعم، كل شيء صحيح. شكرا جزيلا على مساعدتكم!", "سؤال آخر: متى سيعرف القرار؟"),
    ("hi", "हाँ, सब कुछ सही है। आपकी मदद के लिए बहुत धन्यवाद!", "एक और सवाल: निर्णय कब पता चलेगा?"),
    ("ja", "はい、すべて正しいです。ご協力ありがとうございました。",
     "もう一つ質問です：決定はいつ分かりますか。"),
    ("ko", "네, 모두 맞습니다. 도와주셔서 감사합니다!",
     "질문이 하나 더 있습니다: 결정은 언제 알 수 있나요?"),
    ("zh", "是的，全部正确。非常感谢您的帮助！", "还有一个问题：决定什么时候公布？"),
]  # fmt: skip

DOUBTS = [
    ("fr", "Oui, tout est exact.", "Mais est-ce que le PIB est bien de 2024 ?"),
    ("fr", "Oui, tout est exact.", "Une question encore : le PIB ne devrait-il pas être de 2023 ?"),
    ("fr", "Oui, tout est exact.", "Peut-on encore changer le chiffre des entreprises ?"),
    ("fr", "Oui, tout est exact.", "Une question encore : pouvez-vous attendre jusqu'à lundi ?"),
    ("fr", "Oui, tout est exact.", "Quand la décision du conseil sera-t-elle connue ?"),
    ("fr", "Oui, tout est exact.", "Une correction encore : le PIB est de 80 milliards."),
    ("en", "Yes, everything is correct.", "When will the decision of our council be known?"),
    ("en", "Yes, everything is correct.", "When will the result for S1 be corrected?"),
    ("en", "Yes, everything is correct.", "What happens next if the GDP is wrong?"),
    ("en", "Yes, everything is correct.", "One more question: can you wait until Monday?"),
    ("en", "Yes, everything is correct?", "When will the decision be known?"),
    ("en", "Not yet.", "When will the decision be known?"),
    ("en", "Thank you.", "When will the decision be known?"),
    ("de", "Ja, alles richtig.", "Noch eine Frage: Stimmt die Zahl der Unternehmen?"),
    ("de", "Ja, alles richtig, bis auf das BIP.", "Wann wird die Entscheidung bekannt?"),
    ("de", "Ja, wenn der Rat zustimmt.", "Wann wird die Entscheidung bekannt?"),
]  # fmt: skip


def answered(language: str, yes: str, question: str) -> Town:
    town = a_shown_town()
    town.write(ANNA, f"{yes}\n\n{question}", to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(("language", "yes", "question"), NEXT)
def test_it_keeps_no_yes_back_and_is_passed_on(language: str, yes: str, question: str) -> None:
    town = answered(language, yes, question)
    assert town.file().state is State.REGISTERED
    assert [(one.kind, one.text) for one in town.turn.cases] == [(CaseKind.QUESTION, question)]
    assert town.receipt(ANNA).unplaced == ()
    assert "question_passed_on" in town.remarks(ANNA)


@pytest.mark.parametrize(("language", "yes", "question"), DOUBTS)
def test_any_other_one_or_no_plain_yes_registers_nothing(
    language: str, yes: str, question: str
) -> None:
    assert answered(language, yes, question).file().state is State.OPEN


def test_every_language_has_its_questions() -> None:
    asked = {
        language: [one for told, _, one in NEXT if told == language] for language in all_read()
    }
    for language, questions in asked.items():
        assert questions, language
        assert all(afterwards.is_asked(one, language) for one in questions)
