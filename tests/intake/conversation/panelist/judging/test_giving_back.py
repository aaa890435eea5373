"""Who would rather not judge a city reads how it is given on, and a person gives it."""

from dataclasses import replace

import pytest

from intake.notices.panel import ConflictsNoted, PacketShown, PanelistRefused, Reason
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated


def _wrote(text: str, language: str = "en", *cities: int) -> Bench:
    bench = seated(*(cities or (1,)))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.letter_with(PacketShown))
    return bench


def _is_given_back(bench: Bench) -> bool:
    notices = [one.notice for one in bench.turn.letters]
    return [one.reason for one in notices if isinstance(one, PanelistRefused)] == [
        Reason.GIVEN_BACK
    ] and len(notices) == 1


GIVING = [
    ("en", "I abstain."),
    ("en", "I'd rather not judge this one, could you give it to somebody else? "
           "The others I'll do."),
    ("en", "I do not feel able to judge it."),
    ("de", "Ich enthalte mich bei dieser Stadt."),
    ("de", "Ich gebe diese Stadt zurück, die anderen mache ich."),
    ("fr", "Je préfère ne pas juger cette ville ; pourriez-vous la confier à quelqu'un d'autre ?"),
    ("es", "Me abstengo."),
    ("pt", "Prefiro não avaliar esta cidade; podem entregá-la a outro membro?"),
    ("ru", "Я бы не хотел оценивать этот город, передайте его, пожалуйста, другому."),
    ("zh", "这座城市我不想评，请交给其他评委。"),
    ("ja", "この市の審査は辞退したいので、他の委員にお願いできますか。"),
    ("ko", "이 도시는 평가하지 않겠습니다. 다른 위원에게 맡겨 주세요."),
    ("ar", "أمتنع عن التصويت."),
    ("tr", "Çekimser kalıyorum."),
    ("hi", "मैं इस शहर का मूल्यांकन नहीं करना चाहता, कृपया किसी और को दें।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), GIVING)
def test_its_writer_reads_how_the_city_is_given_on_and_a_person_gives_it(
    language: str, text: str
) -> None:
    bench = _wrote(text, language)
    assert _is_given_back(bench)
    assert len(bench.assigned) == 1
    (case,) = bench.turn.cases
    assert "would rather not judge Gdynia (application 1)" in case.text
    assert "panel assign" in case.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No one should abstain."),
        ("en", "I will not hand this city back."),
        ("en", "Does somebody else judge this city?"),
        ("en", "If I fall ill, could somebody else take this city?"),
        ("en", "May I abstain on one standard?"),
        ("de", "Ich enthalte mich nicht."),
        ("fr", "Je ne souhaite pas juger trop vite."),
        ("ru", "Я не воздерживаюсь."),
        ("zh", "我不想评得太严。"),
        ("ar", "لا أمتنع."),
    ],
)
def test_a_denial_a_condition_or_a_question_gives_nothing_back(language: str, text: str) -> None:
    assert not _is_given_back(_wrote(text, language))


def test_a_ballot_beside_it_is_read() -> None:
    bench = _wrote(f"I had rather abstain from remarks. {WHOLE}")
    assert len(bench.ballots[1].judged) == 4


@pytest.mark.parametrize("text", ["Ich enthalte mich.", "我弃权。", "Me abstengo."])
def test_a_mail_too_short_to_tell_its_language_is_read_in_any(text: str) -> None:
    assert _is_given_back(_wrote(text, "en"))


def test_words_that_may_say_how_they_judge_stay_closed() -> None:
    (case,) = _wrote("I abstain. The figures are a joke.").turn.cases
    assert "words are closed" in case.text
    assert "joke" not in case.text
    assert case.words_on == (1,)


def test_a_tie_that_is_told_ends_it_at_once() -> None:
    bench = _wrote("I advise this city, so please give it to somebody else.")
    assert bench.said(ConflictsNoted).closed
    assert not bench.assigned


def test_of_two_cities_that_may_be_meant_a_person_asks() -> None:
    bench = _wrote("I abstain on Nantes.", "en", 3, 1)
    assert not _is_given_back(bench)
    assert bench.turn.cases
