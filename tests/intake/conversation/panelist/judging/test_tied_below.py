"""A tie told below the verdicts is no reason: it is asked, and a person's."""

import pytest

from intake.notices import BallotKept, ConflictsNoted, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import BEHIND, OSAKA, _judged, _write

TIES = [
    ("en", "I should add that since February my sister has worked for the city of Porto."),
    ("en", "Since 1 March I advise the city of Porto on matters of standards."),
    ("de", "Noch etwas: Seit dem 1. März berate ich die Stadt Daegu in Normungsfragen."),
    ("fr", "J'ajoute que ma sœur travaille depuis février pour la ville de Porto."),
    ("es", "Aprovecho para declarar que mi hija trabaja desde febrero en el Ayuntamiento de"
     " Oporto."),
    ("pt", "Aproveito para declarar que a minha irmã trabalha desde fevereiro na Câmara do Porto."),
    ("ru", "Кстати, с 1 марта мой муж работает консультантом администрации Порту."),
    ("tr", "Ayrıca belirtmeliyim: kız kardeşim şubattan beri Porto belediyesinde çalışıyor."),
    ("zh", "另外说明：我妹妹二月起在里尔市政府工作。"),
    ("ja", "なお、姉が2月からポルト市で働いています。"),
    ("ko", "참고로 제 여동생이 2월부터 대구시에서 일하고 있습니다."),
    ("ar", "وأود أن أضيف أن أختي تعمل منذ فبراير لدى مدينة بورتو."),
    ("hi", "एक बात और: मेरी बहन फरवरी से पोर्टो नगर में काम करती है।"),
]  # fmt: skip
PLAIN = [
    ("en", "Their table names the staff of the works."),
    ("de", "Die Tabelle nennt das Personal des Hafens."),
    ("fr", "Le tableau cite le personnel des quais."),
    ("es", "La tabla nombra al personal de la obra."),
    ("pt", "A tabela nomeia o pessoal da obra."),
    ("ru", "В таблице назван персонал порта."),
    ("tr", "Tabloda limanın personeli geçiyor."),
    ("zh", "表格里列出港口的职员。"),
    ("ja", "表には港の職員の名前があります。"),
    ("ko", "표에는 항구 직원이 나옵니다."),
    ("ar", "الجدول يذكر موظفي الميناء."),
    ("hi", "तालिका में बंदरगाह के लोगों के नाम हैं।"),
]


def _reasons(bench: Bench) -> list[str]:
    return [one.reason for one in bench.said(BallotKept).judgements]


def _alone(language: str) -> list[str]:
    return _reasons(_write(BEHIND[language], language))


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize(("language", "tie"), TIES)
def test_a_tie_below_verdicts_is_asked_and_is_no_reason(
    language: str, tie: str, between: str
) -> None:
    bench = _write(f"{BEHIND[language]}{between}{tie}", language)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}
    assert _reasons(bench) == _alone(language)
    assert [one.words for one in bench.said(ConflictsNoted).unread] == [tie]
    assert "may have a conflict of interest" in bench.turn.cases[-1].text
    assert not any(tie[:12] in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(("language", "plain"), PLAIN)
def test_other_words_below_verdicts_tell_no_tie(language: str, plain: str) -> None:
    bench = _write(f"{BEHIND[language]}\n\n{plain}", language)
    assert _reasons(bench) == _alone(language)
    assert [one.words for one in bench.said(BallotKept).unread] == [plain.strip(".。।")]
    (case,) = bench.turn.cases
    assert (case.words_on, case.ties_on) == ((OSAKA,), None)
    bench = _write(f"{BEHIND[language]}\n{plain}", language)
    assert plain.strip(".。।") in _reasons(bench)[-1]
    assert not bench.turn.cases


@pytest.mark.parametrize(
    "tie",
    [
        "I should add that my sister has worked for the city of Osaka for years.",
        "My husband plays golf with the mayor of Osaka.",
    ],
)
def test_a_tie_with_their_city_below_its_verdicts_files_none(tie: str) -> None:
    bench = _write(f"{BEHIND['en']}\n\n{tie}")
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "not_declared"
    assert [one.words for one in bench.said(ConflictsNoted).unread] == [tie]


@pytest.mark.parametrize(
    "words",
    [
        "Its board met with consultants of Osaka.", "I worked through Osaka's file twice.",
        "My wife read it too.", "My sister has been working for the city of Lisbon.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", [" ", "\n"])
def test_what_may_be_a_reason_stays_one(words: str, between: str) -> None:
    bench = _write(f"{BEHIND['en']}{between}{words}")
    assert words.strip(".") in _reasons(bench)[-1]
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "My daughter is ill; the rest comes next week."),
        ("en", "Sorry for the delay, my mother was in hospital."),
        ("en", "My family and I send our regards."),
        ("en", "My wife thinks I am too strict."),
        ("en", "I worked for hours on Osaka's file."),
        ("en", "I advise the city of Osaka to publish the audit."),
        ("en", "I work with the figures Osaka gave."),
        ("de", "Meine Tochter ist krank, der Rest kommt nächste Woche."),
        ("de", "Ich habe lange an der Akte von Osaka gearbeitet."),
        ("fr", "Je suis en vacances avec ma famille jusqu'au 12 mars."),
        ("fr", "Je conseille à Osaka de publier l'audit."),
        ("es", "Mi hija está enferma, el resto llega después."),
        ("pt", "Estarei de férias com a minha família até 12 de março."),
        ("ru", "Моя дочь болеет, остальное пришлю позже."),
        ("tr", "Kızım hasta, gerisi sonra gelecek."),
        ("zh", "我女儿病了，其余的下周发。"),
        ("ja", "3月12日まで家族と休暇です。"),
        ("ar", "أنا في إجازة مع عائلتي حتى 12 مارس."),
        ("hi", "मेरी बेटी बीमार है, बाकी अगले हफ्ते।"),
    ],
)  # fmt: skip
def test_kin_or_work_without_a_tie_below_verdicts_refuses_none(language: str, words: str) -> None:
    bench = _write(f"{BEHIND[language]}\n\n{words}", language)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}
    assert not any("conflict" in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ja", "大阪の姉妹都市も同じ数え方です。"),
        ("ja", "大阪は工夫しています。"),
        ("ja", "大阪の工夫が足りません。"),
        ("ja", "大阪の夫婦も数えられています。"),
        ("zh", "大阪把员工家人也计算在内。"),
        ("zh", "大阪的港口家属也被计算在内。"),
        ("ko", "오사카의 대형이 빠졌습니다."),
        ("ko", "오사카는 가족이 운영하는 기업을 셉니다."),
        ("ar", "ملف أوساكا خالي من المصادر."),
        ("en", "I have no connection with Osaka; my wife neither."),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_fact_in_which_a_word_for_kin_is_hidden_refuses_none(
    language: str, words: str, between: str
) -> None:
    bench = _write(f"{BEHIND[language]}{between}{words}", language)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}
    assert all(one.ties_on is None for one in bench.turn.cases)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "My wife plays golf with the mayor of Osaka."),
        ("en", "I advise the city of Osaka with my wife."),
        ("ja", "私の妻が大阪市で働いています。"),
        ("zh", "我家人在大阪市政府工作。"),
    ],
)
def test_kin_who_are_more_than_company_are_asked_about(language: str, words: str) -> None:
    bench = _write(f"{words}\n\n{BEHIND[language]}", language)
    assert not bench.ballots


def test_a_denial_with_the_ballot_again_files_it() -> None:
    bench = _write(f"{BEHIND['en']}\n\nMy wife plays golf with the mayor of Osaka.")
    assert not bench.ballots
    bench.write(f"I have no conflict with Osaka.\n{BEHIND['en']}", to=bench.last)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}


def test_a_tie_with_no_city_of_ours_is_told_as_not_read() -> None:
    bench = _write(f"{BEHIND['en']}\n\nMy sister has been working for the city of Lisbon.")
    assert _reasons(bench) == _alone("en")
    assert [one.words for one in bench.said(BallotKept).unread] == [
        "My sister has been working for the city of Lisbon"
    ]


def test_a_tie_below_the_reasons_of_several_is_asked() -> None:
    text = "S1 met, S2 met.\nReasons:\nS1: audited.\nS2: sourced.\n\nMy sister works for Porto."
    bench = _write(text)
    assert _reasons(bench) == ["audited", "sourced"]
    assert [one.words for one in bench.said(ConflictsNoted).unread] == [
        "My sister works for Porto."
    ]


@pytest.mark.parametrize(("language", "tie"), TIES)
def test_a_tie_above_verdicts_is_asked_as_well(language: str, tie: str) -> None:
    bench = _write(f"Osaka\n{tie}\n\n{BEHIND[language]}", language)
    assert [one.words for one in bench.said(ConflictsNoted).unread] == [tie]
    assert "may have a conflict of interest" in bench.turn.cases[-1].text


@pytest.mark.parametrize(("language", "tie"), TIES)
def test_a_tie_alone_in_a_packets_thread_is_noted(language: str, tie: str) -> None:
    bench = _write(tie, language)
    [stated] = bench.said(ConflictsNoted).stated
    assert stated.kind is not None
    assert stated.city.application != OSAKA
    assert not any(isinstance(one.notice, PanelistRefused) for one in bench.turn.letters)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Den ersten Standard halte ich noch offen."),
        ("de", "Zum ersten Standard berate ich mich noch, Daegu dient als Vergleich."),
    ],
)  # fmt: skip
def test_a_day_or_a_standard_without_a_tie_is_asked(language: str, text: str) -> None:
    bench = _write(text, language)
    assert not bench.turn.judged.declarations
    assert bench.turn.letters
