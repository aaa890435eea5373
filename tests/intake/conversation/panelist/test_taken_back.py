"""A verdict taken back by mail: the ballot is unfinished again, and the receipt says so."""

from dataclasses import replace

import pytest

from intake.notices.panel import BallotKept, PacketShown
from intake.panel import ballots
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated

TAKING = [
    ("en", "I withdraw my verdict on S1."),
    ("en", "Dear all,\nplease let me take back my verdict on S1.\nBest regards,\nPanelist"),
    ("de", "Ich ziehe mein Votum zu S1 zurück."),
    ("fr", "Je retire mon verdict sur S1."),
    ("es", "Retiro mi veredicto sobre S1."),
    ("pt", "Retiro o meu veredicto sobre S1."),
    ("ru", "Я отзываю свою оценку по S1."),
    ("zh", "我撤回对S1的评判。"),
    ("ja", "S1の評価を撤回します。"),
    ("ko", "S1에 대한 판정을 철회합니다."),
    ("ar", "أسحب حكمي على S1."),
    ("tr", "S1 hakkındaki kararımı geri çekiyorum."),
    ("hi", "मैं S1 पर अपना निर्णय वापस लेता हूँ।"),
]


BIDDING = [
    ("en", "Please take S1 and S2 for Gdynia back."),
    ("de", "Bitte nehmen Sie S1 und S2 bei Gdynia zurück."),
    ("de", "Bitte streichen Sie meine Verdikte zu S1 und S2 bei Gdynia."),
    ("fr", "Merci de retirer S1 et S2 pour Gdynia."),
    ("es", "Por favor, retiren S1 y S2 de Gdynia."),
    ("pt", "Por favor, retirem S1 e S2 de Gdynia."),
    ("ru", "Пожалуйста, снимите S1 и S2 по Гдыне."),
    ("zh", "请撤回格丁尼亚的S1和S2。"),
    ("ja", "グディニャのS1とS2を取り消してください。"),
    ("ko", "그디니아의 S1과 S2를 취소해 주세요."),
    ("ar", "أرجو سحب S1 و S2 لغدينيا."),
    ("tr", "Lütfen Gdynia için S1 ve S2'yi geri alın."),
    ("hi", "कृपया S1 और S2 वापस लें।"),
]


def voted(language: str = "en") -> Bench:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.panelist = replace(bench.panelist, languages=(language,))
    return bench


OF_THIS_CITY = [
    ("en", "I want to withdraw my ballot on this city."),
    ("de", "Ich ziehe meinen Stimmzettel zu dieser Stadt zurück."),
    ("fr", "Je retire mon bulletin sur cette ville."),
    ("es", "Retiro mi papeleta sobre esta ciudad."),
    ("pt", "Retiro o meu boletim sobre esta cidade."),
    ("ru", "Я отзываю свой бюллетень по этому городу."),
    ("zh", "我撤回对这座城市的选票。"),
    ("ja", "この市への評価票を撤回します。"),
    ("ko", "이 도시에 대한 평가표를 철회합니다."),
    ("ar", "أسحب بطاقتي على هذه المدينة."),
    ("tr", "Bu şehre ilişkin oy pusulamı geri çekiyorum."),
    ("hi", "मैं इस शहर पर अपना मतपत्र वापस लेता हूँ।"),
]


@pytest.mark.parametrize(("language", "words"), OF_THIS_CITY)
def test_a_ballot_on_this_city_is_taken_back_whole(language: str, words: str) -> None:
    bench = voted(language)
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.ballots[1].judgements == ()


@pytest.mark.parametrize(
    "words", ["I want to withdraw this city.", "The city withdrew its ballot."]
)
def test_a_city_that_is_withdrawn_is_no_ballot(words: str) -> None:
    bench = voted()
    bench.write(words, to=bench.letter_with(PacketShown))
    assert len(bench.ballots[1].judged) == 4


@pytest.mark.parametrize(("language", "words"), TAKING)
def test_a_verdict_taken_back_leaves_the_ballot_unfinished(language: str, words: str) -> None:
    bench = voted(language)
    bench.write(words, to=bench.letter_with(PacketShown))
    ballot = bench.ballots[1]
    assert ballot.form == 2
    assert [*ballot.judged] == ["S2", "S3", "S4"]
    kept = bench.said(BallotKept)
    assert (kept.is_new, kept.no_verdict, kept.unread) == (True, ("S1",), ())
    assert not bench.turn.cases


@pytest.mark.parametrize(("language", "words"), BIDDING)
def test_we_are_bidden_to_take_verdicts_back(language: str, words: str) -> None:
    bench = voted(language)
    bench.write(words, to=bench.letter_with(PacketShown))
    assert [*bench.ballots[1].judged] == ["S3", "S4"]
    assert not bench.turn.cases


def test_all_verdicts_are_taken_back_at_once_and_given_anew() -> None:
    bench = voted()
    bench.write("I withdraw my whole ballot.", to=bench.letter_with(PacketShown))
    assert bench.ballots[1].judgements == ()
    assert bench.said(BallotKept).no_verdict == ("S1", "S2", "S3", "S4")
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    assert not ballots.missing(bench.ballots[1], bench.call)


@pytest.mark.parametrize(
    "words",
    [
        "I do not withdraw my verdict on S1.",
        "Shall I withdraw my verdict on S1?",
        "If the figures are wrong, I withdraw my verdict on S1.",
        "I withdraw from the project.",
        "I withdraw my verdict on S9.",
        "Please remove the S1 annex from my packet, it is a duplicate.",
        "The city has withdrawn its S1 evidence.",
        "I refuse to withdraw my verdict on S1.",
        "I never withdraw my verdict on S1.",
        "Another panelist told me to withdraw my verdict on S1.",
        "I am thinking of withdrawing my verdict on S1.",
        "I may withdraw my verdict on S1 later.",
        "I withdraw all my verdicts except the one on S1.",
        "I withdraw my verdict on all standards but S2.",
        "All score sheets were deleted from my computer.",
        "I withdraw my ballot on one standard.",
        "I take back one score on my ballot.",
    ],
)
def test_a_denial_a_question_a_condition_takes_nothing_back(words: str) -> None:
    bench = voted()
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.ballots[1].judged["S1"].verdict == "met"


NOT_TAKING = [
    ("de", "Bitte nehmen Sie S1 bei Gdynia nicht zurück."),
    ("de", "Bitte nehmen Sie S1 bei Nantes zurück, nicht bei Gdynia."),
    ("de", "Bitte nehmen Sie den Anhang zu S1 zurück."),
    ("fr", "Merci de ne pas retirer S1 pour Gdynia."),
    ("ru", "Пожалуйста, не снимите S1."),
    ("tr", "Lütfen S1'i geri almayın."),
    ("hi", "कृपया S1 वापस न लें।"),
    ("de", "Ich ziehe mein Votum zu S1 nicht zurück."),
    ("de", "Ich ziehe alle Voten außer dem zu S1 zurück."),
    ("de", "Die Stadt zieht ihren Nachweis zu S1 zurück."),
    ("fr", "Je ne retire pas mon verdict sur S1."),
    ("fr", "La ville retire son annexe sur S1."),
    ("fr", "Je retire tous mes verdicts sauf celui sur S1."),
    ("es", "La ciudad retiró su anexo de S1."),
    ("es", "Retiro todos mis veredictos excepto el de S1."),
    ("pt", "A cidade retirou o anexo de S1."),
    ("pt", "Retiro todos os meus veredictos exceto o de S1."),
    ("ru", "Я не отзываю свою оценку по S1."),
    ("ru", "Отзываю все оценки, кроме S1."),
    ("zh", "我不撤回对S1的评判。"),
    ("zh", "除S1外，我撤回全部评判。"),
    ("ja", "S1の評価は撤回しない。"),
    ("ja", "S1以外の評価をすべて撤回します。"),
    ("ko", "S1에 대한 판정을 철회하지 않습니다."),
    ("ko", "S1을 제외한 모든 판정을 철회합니다."),
    ("ar", "لا أسحب حكمي على S1."),
    ("ar", "أسحب كل أحكامي ما عدا S1."),
    ("tr", "S1 hakkındaki kararımı geri çekmiyorum."),
    ("tr", "S1 dışında tüm kararlarımı geri çekiyorum."),
    ("hi", "मैं S1 पर अपना निर्णय वापस नहीं लेता हूँ।"),
    ("hi", "मैं S1 को छोड़कर सभी निर्णय वापस लेता हूँ।"),
]


@pytest.mark.parametrize(("language", "words"), NOT_TAKING)
def test_a_denial_an_exception_or_anothers_doing_is_asked_back(language: str, words: str) -> None:
    bench = voted(language)
    bench.write(words, to=bench.letter_with(PacketShown))
    assert [*bench.ballots[1].judged] == ["S1", "S2", "S3", "S4"]
    assert bench.turn.cases


def test_what_is_taken_back_under_a_citys_name_is_of_that_city_alone() -> None:
    bench = seated(1, 3)
    for city in ("Gdynia", "Nantes"):
        bench.write(f"{city}:\n{WHOLE}")
    bench.write("Gdynia: I withdraw my verdict on S1.\nNantes: I withdraw my verdict on S2.")
    assert [*bench.ballots[1].judged] == ["S2", "S3", "S4"]
    assert [*bench.ballots[3].judged] == ["S1", "S3", "S4"]


def test_a_verdict_is_taken_back_with_the_name_of_its_city() -> None:
    bench = voted()
    bench.write("I withdraw my verdict on S1 of Gdynia.", to=bench.letter_with(PacketShown))
    assert [*bench.ballots[1].judged] == ["S2", "S3", "S4"]


def test_a_verdict_in_its_place_is_a_correction() -> None:
    bench = voted()
    bench.write(
        "I withdraw my verdict on S1.\nS1 not met - counted twice.",
        to=bench.letter_with(PacketShown),
    )
    assert bench.ballots[1].judged["S1"].verdict == "not_met"
