"""What a ballot mail asks may tell a tie to another city, whoever answers it."""

import pytest

from intake.notices import BallotKept, PacketShown
from tests.intake.conversation.panelist.judging.test_dividing import (
    BEHIND,
    DAEGU,
    OSAKA,
    PORTO,
    _write,
)


def _held(words: str, language: str) -> list[tuple[int, ...]]:
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{words}", language)
    assert [*bench.ballots] == [OSAKA]
    assert bench.said(BallotKept).judgements
    return [one.ties_on for one in bench.turn.cases if one.ties_on is not None]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Is my daughter's internship in Porto a problem?"),
        ("en", "How did the others judge Porto, where my nephew works?"),
        ("en", "May I work in Porto?"),
        ("en", "Could you tell me if my pension from Porto matters?"),
        ("fr", "Le stage de ma fille à Porto pose-t-il problème ?"),
        ("pt", "O estágio da minha enteada no Porto é um problema?"),
        ("tr", "Kızımın Porto belediyesinde staj yapması sorun olur mu?"),
        ("tr", "companies.pdf dosyasını da gönderebilir misiniz? Kızımın Porto'daki bir belediye"
         " şirketinde staj yaptığını da bilginize sunarım."),
        ("hi", "क्या मेरी बेटी का पोर्टो नगर निगम में प्रशिक्षण समस्या है?"),
    ],
)  # fmt: skip
def test_a_question_that_tells_a_tie_holds_its_city(language: str, words: str) -> None:
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
        ("en", "Can I still change my Porto ballot?"),
        ("en", "Why does the Porto file have no annex 3?"),
        ("en", "Compared with Porto, is Osaka not far stronger?"),
        ("de", "Darf ich nach Porto ziehen?"),
        ("tr", "Porto'nun eşit sayıda etkinliği var mı?"),
        ("en", "When is the tally of Porto?"),
        ("en", "What is the deadline for my ballot?"),
        ("en", "Is my daughter's school a problem?"),
    ],
)
def test_what_is_asked_without_a_tie_holds_none(language: str, words: str) -> None:
    assert _held(words, language) == []


def test_the_city_judged_is_not_held_by_a_question_of_another() -> None:
    words = "Does my nephew's post in Porto matter for my ballot on Osaka?"
    assert _held(words, "en") == [(PORTO,)]


def test_a_packet_asked_for_is_shown_as_ever() -> None:
    words = "Please send me the packet for Daegu again, the link does not work."
    bench = _write(f"Osaka\n\n{BEHIND['en']}\n\n{words}")
    assert bench.said(PacketShown).packet.application == DAEGU
    assert not bench.turn.cases
