"""A conflict told in a mail with verdicts is heard, and none of them is filed for that city."""

import pytest

from intake.notices import BallotKept, PacketShown, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import (
    BEFORE,
    BEHIND,
    CITIES,
    DAEGU,
    LILLE,
    OSAKA,
    PORTO,
    _judged,
    _seated,
    _subject,
    _write,
)

TIES = [
    ("en", "I have a conflict with Porto:"), ("en", "In Porto there is a conflict of interest:"),
    ("de", "Mit Daegu habe ich einen Interessenkonflikt:"),
    ("fr", "J'ai un conflit d'intérêts avec Porto :"),
    ("es", "Tengo un conflicto de interés con Oporto:"), ("pt", "Tenho um conflito com o Porto:"),
    ("ru", "У меня конфликт интересов с Порту:"), ("tr", "Porto ile çıkar çatışmam var:"),
    ("zh", "我与里尔有利益冲突："), ("ja", "ポルトとは利益相反があります："),
    ("ko", "대구와 이해충돌이 있습니다:"), ("ar", "لدي تضارب مصالح مع بورتو:"),
    ("hi", "पोर्टो के साथ मेरा हितों का टकराव है:"),
]  # fmt: skip


def _tied(bench: Bench) -> set[int]:
    return {one.application for one in bench.turn.judged.declarations if one.kind}


def _other(lead: str) -> int:
    return {"Da": DAEGU, "里": LILLE, "대": DAEGU}.get(
        next((one for one in ("Da", "里", "대") if one in lead), ""), PORTO
    )


@pytest.mark.parametrize(("language", "lead"), TIES)
@pytest.mark.parametrize("between", ["\n", " "])
def test_a_conflict_above_verdicts_is_noted_and_they_are_filed_for_nobody(
    language: str, lead: str, between: str
) -> None:
    bench = _write(f"{lead}{between}{BEHIND[language]}", language)
    assert not bench.ballots
    assert _tied(bench) == {_other(lead)}
    assert bench.said(PanelistRefused).reason in ("conflict", "which_city")
    assert CITIES[_other(lead) - 1].city not in [
        one.name for one in bench.said(PanelistRefused).cities
    ]


@pytest.mark.parametrize(("language", "lead"), TIES)
def test_a_conflict_between_verdicts_is_noted_and_those_behind_it_are_asked(
    language: str, lead: str
) -> None:
    bench = _write(f"{BEFORE[language]}\n\n{lead} {BEHIND[language]}", language)
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    assert _tied(bench) == {_other(lead)}
    assert all(lead.strip(" :：") in one.words for one in bench.said(BallotKept).unread)
    assert not any(lead in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(("language", "lead"), TIES)
def test_a_conflict_below_verdicts_is_noted_and_is_no_reason(language: str, lead: str) -> None:
    tie = lead.strip(" :：") + "."
    bench = _write(f"{BEFORE[language]}\n\n{tie}", language)
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    assert _tied(bench) == {_other(lead)}
    assert not any(tie in one.reason for one in bench.ballots[OSAKA].judgements)


@pytest.mark.parametrize(
    ("lead", "tied"),
    [
        ("I have a conflict with Osaka.", OSAKA), ("I have a conflict of interest.", OSAKA),
        ("Porto: I have a conflict of interest.", PORTO), ("I advise Porto.", PORTO),
        ("I live in Daegu.", DAEGU), ("I recuse myself from Porto:", PORTO),
    ],
)  # fmt: skip
def test_a_tie_above_verdicts_closes_its_city(lead: str, tied: int) -> None:
    bench = _write(f"{lead}\n{BEHIND['en']}")
    assert not bench.ballots
    assert _tied(bench) == {tied}
    assert bench.said(PanelistRefused).reason == "conflict"


def test_a_conflict_with_one_city_leaves_the_verdicts_headed_by_another() -> None:
    bench = _write("Osaka:\nS1 met, because seen.\n\nPorto: I have a conflict of interest there.")
    assert _judged(bench) == {OSAKA: {"S1": "met"}}
    assert _tied(bench) == {PORTO}


@pytest.mark.parametrize(
    "text",
    [
        "I might have a conflict with Porto:\n{}", "I may not judge Porto:\n{}",
        "I have a conflict with Lisbon.\n{}",
        "{}\n\nI must admit that years ago I had a conflict of interest with Osaka's mayor.",
        "My sister works for Porto. Is that a conflict?\n{}",
        "S1 met though I have a conflict with Osaka.",
        "There is a conflict between Osaka and its mayor:\n{}",
    ],
)  # fmt: skip
def test_what_only_may_be_a_conflict_files_nothing_and_is_asked(text: str) -> None:
    bench = _write(text.format(BEHIND["en"]))
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "not_declared"
    case = bench.turn.cases[-1]
    assert "may have a conflict of interest" in case.text
    assert ("they name Porto (application 3)" in case.text) == ("Porto" in text)
    assert not _tied(bench)


def test_a_conflict_that_is_denied_next_lets_the_verdicts_count() -> None:
    bench = _write(f"I might have a conflict with Osaka:\n{BEHIND['en']}")
    bench.write(f"I have no conflict with Osaka.\n{BEHIND['en']}", to=bench.last)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The sources conflict. {}"), ("en", "{} Osaka's figures conflict."),
        ("en", "No conflict of interest.\n{}"), ("en", "I have no conflict with Osaka.\n{}"),
        ("en", "As a consultant I have read Osaka's file:\n{}"),
        ("en", "With great interest I read Osaka's file. {}"),
        ("en", "The board of Osaka met often. {}"),
        ("de", "Ich habe keinen Interessenkonflikt mit Osaka.\n{}"),
        ("fr", "Aucun conflit d'intérêts avec Osaka.\n{}"),
        ("zh", "我与大阪没有利益冲突。\n{}"), ("ja", "大阪とは利益相反はありません。\n{}"),
        ("tr", "Osaka ile çıkar çatışmam yok.\n{}"),
    ],
)  # fmt: skip
def test_no_tie_above_or_below_verdicts_leaves_them(language: str, text: str) -> None:
    bench = _write(text.format(BEHIND[language]), language)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}
    assert not _tied(bench)


def test_no_conflict_in_the_sentence_of_a_verdict_refuses_nothing() -> None:
    bench = _write("S3 not met, because few. S4 is met and I have no conflict of interest.")
    assert _judged(bench) == {OSAKA: {"S3": "not_met"}}
    assert [one.standard for one in bench.said(BallotKept).unread] == ["S4"]
    assert not bench.turn.cases


def test_a_conflict_in_the_thread_of_its_own_city_files_nothing_there() -> None:
    bench = _seated(here=PORTO)
    bench.write(
        f"I have a conflict with Porto:\n{BEHIND['en']}",
        to=bench.letter_with(PacketShown),
        subject=_subject(PORTO),
    )
    assert not bench.ballots
    assert _tied(bench) == {PORTO}


HEADED = [
    ("en", "Osaka:\nS1 met, because seen.\n\nPorto:\nI have a conflict of interest here.", PORTO),
    ("en", "Osaka\nS1 met, because seen.\n\nPorto\nI have a conflict of interest.", PORTO),
    ("en", "Osaka: S1 met, because seen. Porto: conflict of interest.", PORTO),
    ("en", "Osaka:\nS1 met, because seen.\n\nPorto:\nS1 met, though I have a conflict of interest "
     "there.", PORTO),
    ("de", "Osaka:\nS1 erfüllt, weil geprüft.\n\nPorto:\nHier habe ich einen Interessenkonflikt.",
     PORTO),
    ("fr", "Osaka :\nS1 rempli, car vérifié.\n\nPorto :\nJ'ai un conflit d'intérêts.", PORTO),
    ("es", "Osaka:\nS1 cumplido, porque auditado.\n\nOporto:\nTengo un conflicto de interés.",
     PORTO),
    ("pt", "Osaka:\nS1 cumprido, porque auditado.\n\nPorto:\nTenho um conflito de interesses.",
     PORTO),
    ("ru", "Осака:\nS1 выполнен, так как проверено.\n\nПорту:\nУ меня конфликт интересов.", PORTO),
    ("tr", "Osaka:\nS1 karşılandı, çünkü denetlendi.\n\nPorto:\nÇıkar çatışmam var.", PORTO),
    ("zh", "大阪：\nS1达标，因为数据可靠。\n\n里尔：\n我有利益冲突。", LILLE),
    ("ja", "大阪：\nS1：満たす、監査済みのため。\n\nポルト：\n利益相反があります。", PORTO),
    ("ko", "오사카:\nS1: 충족, 감사된 수치.\n\n대구:\n이해충돌이 있습니다.", DAEGU),
    ("ar", "أوساكا:\nS1: مستوفى، الأرقام مدققة.\n\nبورتو:\nلدي تضارب مصالح.", PORTO),
    ("hi", "ओसाका:\nS1: पूरा, आंकड़े जांचे गए।\n\nपोर्टो:\nमेरा हितों का टकराव है।", PORTO),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "tied"), HEADED)
def test_a_conflict_under_the_name_of_a_city_is_with_that_one(
    language: str, text: str, tied: int
) -> None:
    bench = _write(text, language)
    assert _judged(bench) == {OSAKA: {"S1": "met"}}
    assert _tied(bench) == {tied}


@pytest.mark.parametrize(
    ("language", "lead", "city"),
    [
        ("en", "They work for Lille.", LILLE), ("en", "Their consultant advises Osaka.", OSAKA),
        ("en", "My job: Osaka.", OSAKA), ("de", "Er wohnt in Lille.", LILLE),
        ("fr", "Ils travaillent pour Lille.", LILLE), ("zh", "关于大阪的工作：", OSAKA),
        ("ru", "Работа по Осаке.", OSAKA), ("ja", "大阪の仕事です。", OSAKA),
    ],
)  # fmt: skip
def test_the_tie_of_somebody_else_is_no_panelists(language: str, lead: str, city: int) -> None:
    bench = _write(f"{lead}\n\n{BEHIND[language]}", language)
    assert _judged(bench) == {city: {"S3": "not_met", "S4": "met"}}
    assert not _tied(bench)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{} S1 not met: the numbers conflict with what I found in the register."),
        ("en", "{} S1 not met: two annexes conflict and I could not find which is right."),
        ("en", "I see a conflict in the annexes.\n{}"),
        ("de", "Ich sehe einen Konflikt zwischen Anlage 2 und 3.\n{}"),
        ("fr", "Je vois un conflit entre les annexes 2 et 3.\n{}"),
        ("es", "Veo un conflicto entre los anexos 2 y 3 de mi copia.\n{}"),
        ("ru", "Я вижу конфликт между приложениями 2 и 3.\n{}"),
        ("ru", "{} S1 не выполнен: я вижу конфликт данных в приложениях."),
        ("zh", "我发现两个附件互相冲突。\n{}"),
        ("zh", "{}S1未达标，因为数据与我查到的来源冲突。"),
        ("hi", "{} S1: पूरा नहीं, आंकड़ों का मेरे स्रोतों से टकराव है।"),
    ],
)
def test_facts_that_conflict_with_each_other_tie_nobody(language: str, text: str) -> None:
    bench = _write(text.format(BEHIND[language]), language)
    judged = _judged(bench)[OSAKA]
    assert (judged["S3"], judged["S4"]) == ("not_met", "met")
    assert not bench.turn.cases


def test_it_may_be_denied_in_the_same_mail() -> None:
    text = "I have no conflict with Osaka.\nS1 not met: the numbers conflict with what I found."
    assert _judged(_write(text)) == {OSAKA: {"S1": "not_met"}}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The numbers conflict, and I have a conflict with Osaka.\n{}"),
        ("en", "S1 not met: the tables conflict and I have a conflict with Osaka too."),
        ("en", "The tables conflict in Osaka, where I work as adviser.\n{}"),
        ("en", "I cannot deny that I have a conflict with Osaka.\n{}"),
        ("en", "I have not yet declared my conflict with Osaka.\n{}"),
        ("en", "In the absence of any conflict of interest rules, I note that I advise Osaka.\n{}"),
        ("de", "Konflikt zwischen mir und Osaka.\n{}"),
        ("de", "Einen Interessenkonflikt habe ich nicht gemeldet.\n{}"),
        ("zh", "我与大阪利益相互冲突。\n{}"),
    ],
)
def test_a_conflict_beside_such_words_files_nothing(language: str, text: str) -> None:
    bench = _write(text.format(BEHIND[language]), language)
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "not_declared"


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "I declare the absence of any conflict of interest."),
        ("en", "I have no personal or professional conflict with Osaka."),
        ("en", "I have nothing that could be a conflict of interest."),
        ("de", "Einen Interessenkonflikt habe ich nicht."),
        ("de", "Einen Interessenkonflikt sehe ich bei mir nicht."),
        ("fr", "Je déclare ne pas avoir de conflit d'intérêts avec Osaka."),
        ("fr", "Je n'ai aucun lien ni conflit d'intérêts avec Osaka."),
        ("fr", "Je déclare l'absence de conflit d'intérêts."),
        ("fr", "Je ne suis pas en conflit d'intérêts."),
        ("fr", "Je ne me trouve dans aucune situation de conflit d'intérêts."),
        ("es", "No existe por mi parte conflicto alguno."),
        ("es", "No me encuentro en ninguna situación de conflicto de intereses."),
        ("pt", "Não me encontro em situação de conflito de interesses."),
        ("ru", "Подтверждаю, что у меня отсутствует конфликт интересов."),
        ("tr", "Osaka ile hiçbir çıkar çatışmamın olmadığını beyan ederim."),
        ("tr", "Benim açımdan bir çıkar çatışması söz konusu değildir."),
        ("zh", "我没有需要申报的利益冲突。"),
    ],
)
def test_a_conflict_that_is_denied_above_verdicts_leaves_them(language: str, lead: str) -> None:
    bench = _write(f"{lead}\n\n{BEHIND[language]}", language)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I cannot judge S3 yet: what counts as an influential event?"),
        ("en", "I cannot assess S4 from this packet."),
        ("en", "I cannot judge the standard S3 yet."),
        ("fr", "Je ne peux pas juger la norme S3."),
        ("es", "No puedo juzgar S3."),
        ("pt", "Não posso julgar o S3."),
        ("ar", "لا يمكنني تقييم S3 بعد."),
        ("zh", "我无法评审S3。"),
    ],
)
def test_who_cannot_judge_a_standard_has_no_conflict_with_its_city(
    language: str, text: str
) -> None:
    bench = _seated(language)
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert not _tied(bench)
    assert bench.said(BallotKept).unread


@pytest.mark.parametrize(
    "text",
    [
        "I recuse myself from S1 to S4.",
        "As adviser to Osaka I cannot judge S1 to S4.",
        "Being employed by this city I cannot judge S1, S2, S3 or S4.",
        "I cannot judge this city, as I advise it. S1 met.",
    ],
)
def test_who_cannot_judge_for_a_tie_has_one(text: str) -> None:
    bench = _seated("en")
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert not bench.ballots
    assert _tied(bench) == {OSAKA}


def test_a_hindi_adviser_who_should_not_judge_has_a_conflict() -> None:
    bench = _seated("hi")
    said = "मैं ओसाका का सलाहकार हूँ, इसलिए मुझे इसका मूल्यांकन नहीं करना चाहिए।"
    bench.write(said, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert _tied(bench) == {OSAKA}
