"""What a ballot mail asks that names another city may tell a tie to it, whoever answers it."""

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.panelist.test_dividing import BEHIND, OSAKA, PORTO, _write


def _held(words: str, language: str) -> list[tuple[int, ...]]:
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{words}", language)
    assert [*bench.ballots] == [OSAKA]
    assert bench.said(BallotKept).judgements
    return [one.ties_on for one in bench.turn.cases if one.ties_on is not None]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Is my daughter's internship in Porto a problem?"),
        ("en", "Could you send companies.pdf, and tell me if my lodger's post in Porto matters?"),
        ("en", "How did the others judge Porto, where my nephew works?"),
        ("en", "May I work in Porto?"),
        ("fr", "Le stage de ma fille à Porto pose-t-il problème ?"),
        ("de", "Darf ich nach Porto ziehen?"),
        ("es", "¿Es un problema la beca de mi ahijado en Oporto?"),
        ("pt", "O estágio da minha enteada no Porto é um problema?"),
        ("ru", "Не мешает ли стажировка моего крестника в мэрии Порту?"),
        ("ja", "ポルトに勤めてもよいですか？"),
        ("ar", "هل تدريب ابنتي في بلدية بورتو مشكلة؟"),
        ("tr", "Kızımın Porto belediyesinde staj yapması sorun olur mu?"),
        ("hi", "क्या मेरी बेटी का पोर्टो नगर निगम में प्रशिक्षण समस्या है?"),
    ],
)
def test_a_question_that_names_another_city_holds_it(language: str, words: str) -> None:
    assert _held(words, language) == [(PORTO,)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Please send me the packet for Porto."),
        ("fr", "Veuillez m'envoyer le dossier de Porto."),
        ("de", "Bitte senden Sie mir die Unterlagen zu Porto."),
        ("es", "Por favor, envíenme el expediente de Oporto."),
        ("pt", "Por favor, enviem-me o dossiê do Porto."),
        ("ru", "Пришлите, пожалуйста, материалы по Порту."),
        ("ja", "ポルトの資料を送ってください。"),
        ("ar", "يرجى إرسال ملف بورتو."),
        ("tr", "Lütfen Porto dosyasını gönderin."),
        ("hi", "कृपया पोर्टो की फ़ाइल भेजें।"),
        ("en", "Is there a deadline for Porto?"),
        ("en", "When is the tally of Porto?"),
        ("en", "What is the deadline for my ballot?"),
        ("en", "Is my daughter's school a problem?"),
    ],
)
def test_what_is_asked_of_papers_or_procedure_holds_none(language: str, words: str) -> None:
    assert _held(words, language) == []
