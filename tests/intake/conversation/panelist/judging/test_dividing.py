"""Verdicts behind another city's name in prose are that city's where it is plain, else asked."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.notices import BallotKept, PacketShown, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

OSAKA, DAEGU, PORTO, LILLE, TURKU = range(1, 6)
CITIES = (
    application(OSAKA, "Osaka", "JP"), application(DAEGU, "Daegu", "KR"),
    application(PORTO, "Porto", "PT"), application(LILLE, "Lille", "FR"),
    application(TURKU, "Turku", "FI"),
)  # fmt: skip
MINE = (OSAKA, DAEGU, PORTO, LILLE)


def _seated(language: str = "en", here: int = OSAKA) -> Bench:
    """With packets of all but Turku, and that of `here` the last."""
    bench = Bench(replace(panelist(1), languages=("en",)), *CITIES)
    bench.post(panelist_letters.conflicts_asked(bench.panelist, CITIES))
    bench.write("No conflict with any of them.", to=bench.last)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.assign(*MINE)
    for number in (*(one for one in MINE if one != here), here):
        bench.post(panelist_letters.packet(bench.panelist, CITIES[number - 1], bench.call))
    return bench


def _subject(city: int) -> str:
    return f"Re: Panel: please judge {CITIES[city - 1].city}"


def _write(text: str, language: str = "en") -> Bench:
    bench = _seated(language)
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    return bench


def _judged(bench: Bench) -> dict[int, dict[str, str]]:
    return {
        city: {id: one.verdict for id, one in ballot.judged.items()}
        for city, ballot in bench.ballots.items()
    }


def _kept(bench: Bench) -> dict[str, BallotKept]:
    said = (one.notice for one in bench.turn.letters if isinstance(one.notice, BallotKept))
    return {one.city.name: one for one in said}


BEFORE = {
    "en": "S1 met, because audited. S2 met, because sourced.",
    "de": "S1 erfüllt, weil geprüft. S2 erfüllt, weil belegt.",
    "fr": "S1 rempli, car vérifié. S2 rempli, car sourcé.",
    "es": "S1 cumplido, porque auditado. S2 cumplido, porque hay fuentes.",
    "pt": "S1 cumprido, porque auditado. S2 cumprido, porque há fontes.",
    "ru": "S1 выполнен, так как проверено. S2 выполнен, так как есть источники.",
    "tr": "S1 karşılandı, çünkü denetlendi. S2 karşılandı, çünkü kaynak var.",
    "zh": "S1达标，因为数据可靠。S2达标，因为有来源。",
    "ja": "S1：満たす、監査済みのため。S2：満たす、出典があるため。",
    "ko": "S1: 충족, 감사된 수치. S2: 충족, 출처가 있음.",
    "ar": "S1: مستوفى، الأرقام مدققة. S2: مستوفى، المصادر موجودة.",
    "hi": "S1: पूरा, आंकड़े जांचे गए। S2: पूरा, स्रोत हैं।",
}
BEHIND = {
    "en": "S3 not met, because few, and S4 met, because they list firms.",
    "de": "S3 nicht erfüllt, weil wenige, und S4 erfüllt, weil Firmen genannt sind.",
    "fr": "S3 non rempli, car peu, et S4 rempli, car nombreux.",
    "es": "S3 no cumplido, porque hay pocos, y S4 cumplido, porque hay empresas.",
    "pt": "S3 não cumprido, porque há poucos, e S4 cumprido, porque há empresas.",
    "ru": "S3 не выполнен, так как мало, и S4 выполнен, так как есть фирмы.",
    "tr": "S3 karşılanmadı, çünkü az, S4 karşılandı, çünkü firma var.",
    "zh": "S3未达标，因为太少。S4达标，因为企业多。",
    "ja": "S3：満たさない、少ないため。S4：満たす、企業が多いため。",
    "ko": "S3: 미충족, 적음. S4: 충족, 기업이 많음.",
    "ar": "S3: غير مستوفى، القليل فقط. S4: مستوفى، الشركات كثيرة.",
    "hi": "S3: पूरा नहीं, कम हैं। S4: पूरा, कंपनियां हैं।",
}
LEADING = [
    ("en", "On Porto:", PORTO), ("en", "Now Porto.", PORTO),
    ("en", "As for Daegu,", DAEGU), ("en", "Daegu:", DAEGU),
    ("de", "Zu Daegu:", DAEGU), ("de", "Nun zu Porto:", PORTO),
    ("de", "Was Daegu betrifft:", DAEGU), ("de", "Für Daegu:", DAEGU),
    ("fr", "Pour Daegu :", DAEGU), ("fr", "Quant à Porto :", PORTO),
    ("es", "Para Daegu:", DAEGU), ("es", "En cuanto a Oporto:", PORTO),
    ("pt", "Para o Porto:", PORTO), ("pt", "Quanto a Daegu:", DAEGU),
    ("ru", "По Порту:", PORTO), ("ru", "Что касается Лилля:", LILLE),
    ("tr", "Daegu için:", DAEGU), ("tr", "Porto konusunda:", PORTO),
    ("zh", "至于里尔：", LILLE), ("zh", "里尔：", LILLE),
    ("ja", "ポルト：", PORTO), ("ja", "ポルトについては、", PORTO),
    ("ko", "대구:", DAEGU), ("ko", "대구의 경우:", DAEGU),
    ("ar", "بورتو:", PORTO), ("ar", "بالنسبة إلى بورتو:", PORTO),
    ("hi", "पोर्टो:", PORTO), ("hi", "पोर्टो के बारे में:", PORTO),
]  # fmt: skip


@pytest.mark.parametrize("between", ["\n\n", " "])
@pytest.mark.parametrize(("language", "lead", "city"), LEADING)
def test_what_plainly_leads_to_another_city_parts_the_verdicts(
    language: str, lead: str, city: int, between: str
) -> None:
    bench = _write(f"{BEFORE[language]}{between}{lead} {BEHIND[language]}", language)
    assert _judged(bench) == {
        OSAKA: {"S1": "met", "S2": "met"}, city: {"S3": "not_met", "S4": "met"},
    }  # fmt: skip
    name = lead.strip(":. ：")
    reasons = [it.reason for one in _kept(bench).values() for it in one.judgements]
    assert all(reasons)
    assert not any(name in one for one in reasons)


ASKING = [
    ("en", "Unlike Daegu,"), ("en", "Like Daegu:"), ("en", "Daegu was better:"),
    ("en", "This is not about Daegu:"), ("en", "Daegu and Porto:"), ("en", "Daegu pleased me."),
    ("en", "Turku disappointed me:"), ("en", "Portal:"), ("en", "Daegu meets less:"),
    ("en", "If this were Daegu:"),
    # a sentence of its own, or more than the name and what turns to it
    ("en", "With Porto I see it differently now:"), ("de", "Bei Daegu sieht es anders aus:"),
    ("fr", "Pour Daegu, c'est différent :"), ("es", "En Daegu lo veo distinto:"),
    ("pt", "No Porto é diferente:"), ("ru", "С Порту всё иначе:"),
    ("tr", "Daegu'da durum farklı:"), ("tr", "Porto'ya gelince:"), ("zh", "里尔的情况不同："),
    ("ja", "ポルトは違います："), ("ko", "대구는 상황이 다릅니다:"),
    ("ar", "أما بورتو فالأمر مختلف:"), ("hi", "पोर्टो में बात अलग है:"),
    ("en", "Since I used to live in Daegu:"), ("en", "As somebody born in Porto:"),
    ("en", "Back from Porto:"), ("en", "Kind wishes from Porto:"), ("en", "Apart from Daegu:"),
    ("en", "But for Daegu:"), ("en", "As well as Porto:"), ("en", "See Porto:"),
    ("en", "Quoting Porto:"), ("en", "Until next month Porto:"), ("en", "Porto."),
    ("en", "About Porto, please ring me first:"), ("en", "By Porto:"),
    ("en", "On Porto?"), ("en", "Porto?"),
    ("en", "A partner: Daegu\n"), ("en", "Its servers stand in Porto:"),
    ("en", "I leave my Porto verdict as sent, but now for Osaka:"),
    ("de", "Außer Daegu:"), ("de", "Aus Porto:"), ("fr", "Hormis Porto :"), ("fr", "Selon Porto :"),
    ("es", "Salvo Oporto:"), ("pt", "Exceto o Porto:"), ("ru", "Кроме Порту:"),
    ("tr", "Porto hariç:"), ("zh", "除里尔外："), ("ja", "ポルト以外："), ("ko", "대구 외에:"),
    ("ar", "ما عدا بورتو:"), ("hi", "पोर्टो को छोड़कर:"),
    ("de", "Anders als in Daegu ist"), ("de", "Im Vergleich zu Daegu:"),
    ("de", "Daegu hat mich enttäuscht."), ("de", "Verglichen mit Porto:"),
    ("fr", "Contrairement à Daegu,"), ("fr", "Comparé à Daegu :"),
    ("fr", "À titre de comparaison, Turku m'a déçu :"),
    ("es", "A diferencia de Daegu,"), ("es", "Comparado con Oporto:"),
    ("pt", "Ao contrário do Porto,"), ("pt", "Em comparação com o Porto:"),
    ("ru", "В отличие от Порту,"), ("ru", "По сравнению с Порту:"),
    ("tr", "Porto'nun aksine"), ("tr", "Daegu'dan farklı olarak:"),
    ("zh", "与里尔不同，"), ("zh", "跟里尔相比："),
    ("ja", "ポルトと違って、"), ("ja", "ポルトに比べて："),
    ("ko", "대구와 달리"), ("ko", "대구에 비해:"),
    ("ar", "على عكس بورتو،"), ("ar", "مقارنة ببورتو:"),
    ("hi", "पोर्टो के विपरीत,"), ("hi", "पोर्टो की तुलना में:"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lead"), ASKING)
def test_verdicts_behind_a_name_that_leads_nowhere_plainly_are_asked(
    language: str, lead: str
) -> None:
    bench = _write(f"{BEFORE[language]}\n\n{lead} {BEHIND[language]}", language)
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    unread = bench.said(BallotKept).unread
    assert {one.why for one in unread} == {"which_city"}
    assert {"S3", "S4"} == {one.standard for one in unread}
    assert all(lead.strip(" :,.，：،?\n") in one.words for one in unread)


@pytest.mark.parametrize(
    ("text", "judged", "asked"),
    [
        # in a reason, behind the verdict, and the next sentence is not about it
        ("Osaka: S3 not met, because only Daegu's events are listed. S4 met, because firms.",
         {"S3": "not_met", "S4": "met"}, []),
        # the next standard stands behind it in its sentence
        ("Osaka: S3 not met, because only Daegu's events are listed, S4 met, because firms.",
         {"S3": "not_met"}, ["S4"]),
        ("For Osaka: S1 met, because seen. Only S2 of Daegu: met, because sourced.",
         {"S1": "met"}, ["S2"]),
        ("For Osaka: S1 met, because seen. S2 not met in Daegu, because few.",
         {"S1": "met"}, ["S2"]),
        # a reason in two sentences on one line, of a city that is not theirs to judge
        ("S1: met, because seen.\nS2: met, sourced. Turku does that better.\nS3: met, firms.",
         {"S1": "met", "S2": "met", "S3": "met"}, []),
        ("S1: met, because seen.\nS2: met, sourced. Daegu does that better.\nS3: met, firms.",
         {"S1": "met", "S2": "met"}, ["S3"]),
        # the last sentence names one, and no verdict follows
        ("Osaka: S1 met, because seen. S2 met, because sourced. Daegu lacks that.",
         {"S1": "met", "S2": "met"}, []),
        ("Osaka: S1 met, because seen.\n\nDr. A. Kim, University of Daegu", {"S1": "met"}, []),
    ],
)  # fmt: skip
def test_a_city_in_a_reason_turns_nothing_and_doubt_is_asked(
    text: str, judged: dict[str, str], asked: list[str]
) -> None:
    bench = _write(text)
    assert _judged(bench) == {OSAKA: judged}
    assert [one.standard for one in bench.said(BallotKept).unread] == asked


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The same goes for Daegu."), ("de", "Dasselbe gilt für Daegu."),
        ("fr", "Il en va de même pour Daegu."), ("es", "Lo mismo vale para Oporto."),
        ("pt", "O mesmo vale para o Porto."), ("ru", "То же самое по Порту."),
        ("tr", "Daegu için de aynı."), ("zh", "里尔也是如此。"), ("ja", "ポルトも同様です。"),
        ("ko", "대구도 마찬가지입니다."), ("ar", "الأمر نفسه ينطبق على بورتو."),
        ("hi", "पोर्टो के लिए भी यही।"),
    ],
)  # fmt: skip
def test_that_the_same_goes_for_another_city_is_asked(language: str, words: str) -> None:
    bench = _write(f"{BEFORE[language]} {words}", language)
    kept = bench.said(BallotKept)
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    assert [(one.why, one.words) for one in kept.unread] == [("which_city", words)]
    assert not any(words.strip(".。।") in one.reason for one in kept.judgements)


def test_another_sentence_before_verdicts_is_nobodys_matter() -> None:
    assert not _write(f"{BEFORE['en']}\n\nI was in Porto: {BEHIND['en']}").turn.cases


@pytest.mark.parametrize(
    ("text", "reasons", "asked"),
    [
        ("For Osaka: S1: met, checked by Porto: S2 met, sourced.",
         {"S1": "checked by Porto"}, ["S2"]),
        ("S1: met, its partners are Osaka Gas, Daegu, S2: met, sourced.",
         {"S1": "its partners are Osaka Gas, Daegu"}, ["S2"]),
        ("S1 is met in Osaka, but not in Daegu.", {"S1": "in Osaka, but not in Daegu"}, []),
        # a reason alone is of the verdict it is given for
        ("My vote on Osaka:\nS1: met\nS2: met, sourced.\n\nI once lived in Daegu.\nReasons:\n"
         "S1: audited.", {"S1": "audited", "S2": "sourced"}, [None]),
        ("My vote on Osaka:\nS1: met\nS2: met, sourced.\nDaegu is cited twice.\nReasons:\n"
         "S1: audited.", {"S1": "audited", "S2": "sourced"}, [None]),
        ("S1: met, audited. Osaka outdoes Daegu. S2: met, sourced.", {"S1": "audited"}, ["S2"]),
    ],
)  # fmt: skip
def test_a_reason_that_names_another_city_stays_whole(
    text: str, reasons: dict[str, str], asked: list[str | None]
) -> None:
    bench = _write(text)
    (ballot,) = bench.ballots.values()
    assert {id: one.reason for id, one in ballot.judged.items()} == reasons
    assert [one.standard for one in bench.said(BallotKept).unread] == asked


def test_nothing_is_kept_where_a_reason_names_only_another_city() -> None:
    bench = _write("S1: met, checked by Porto: S2 met, sourced.")
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "which_city"


def test_verdicts_behind_german_words_of_another_city_are_never_the_first_ones() -> None:
    bench = _write(
        "Zu Osaka: S1 erfüllt, weil geprüft, S2 erfüllt, weil die Zahlen belegt sind.\n\n"
        "Bei Daegu sieht es anders aus: S3 nicht erfüllt, weil wenige, S4 erfüllt, weil viele.",
        "de",
    )
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    assert {one.standard for one in bench.said(BallotKept).unread} == {"S3", "S4"}


def test_a_verdict_on_two_cities_at_once_is_asked() -> None:
    bench = _write("S1 met for Osaka and Daegu, because seen.")
    assert not bench.ballots
    assert [one.why for one in bench.said(BallotKept).unread] == ["which_city"]


@pytest.mark.parametrize(
    "back", ["Back to Osaka: S4 met, because firms.", "Osaka\nS4 met, because firms."]
)
def test_the_threads_city_named_again_takes_its_verdicts(back: str) -> None:
    bench = _write(f"S1 met, because seen.\n\nDaegu: S3 not met, because few.\n\n{back}")
    assert _judged(bench) == {OSAKA: {"S1": "met", "S4": "met"}, DAEGU: {"S3": "not_met"}}
    assert [one.reason for one in _kept(bench)["Osaka"].judgements] == [
        "because seen", "because firms",
    ]  # fmt: skip


def test_a_first_sentence_that_compares_is_asked_for_its_city() -> None:
    bench = _write("Unlike Daegu, S1 is met, because they list more.")
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "which_city"


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "I'd like to judge Daegu:"), ("en", "I would like to judge Daegu now:"),
        ("de", "Als Nächstes Daegu:"), ("fr", "Voici ce que je pense de Daegu :"),
        ("es", "Esto es lo que pienso de Daegu:"), ("pt", "Eis o que penso de Daegu:"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_a_comparison_lead_to_their_city(
    language: str, lead: str
) -> None:
    assert [*_judged(_write(f"{lead}\n{BEHIND[language]}", language))] == [DAEGU]


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "I'd like it as in Daegu:"), ("en", "Like Daegu:"), ("en", "I like Daegu better:"),
        ("en", "I would like to see more than in Daegu:"),
        ("de", "Als Daegu besser:"), ("fr", "Mieux que Daegu :"), ("es", "Mejor que Daegu:"),
        ("pt", "Melhor que Daegu:"),
    ],
)  # fmt: skip
def test_a_comparison_at_the_head_is_asked_for_its_city(language: str, lead: str) -> None:
    bench = _write(f"{lead}\n{BEHIND[language]}", language)
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "which_city"


def test_a_verdict_given_before_stands_where_a_doubtful_one_may_be_another_citys() -> None:
    bench = _write("S3 met, because many.")
    bench.write(f"S1 met, because seen.\n\nDaegu pleased me. {BEHIND['en']}", to=bench.last)
    assert bench.said(BallotKept).standing == ("S3",)
    assert bench.turn.cases
    assert _judged(bench) == {OSAKA: {"S1": "met", "S3": "met"}}


def test_a_standard_judged_before_the_turn_keeps_its_verdict() -> None:
    bench = _write("S3 met, because many.\n\nTurku disappointed me: S3 not met, because few.")
    kept = bench.said(BallotKept)
    assert _judged(bench) == {OSAKA: {"S3": "met"}}
    assert [(one.standard, one.why) for one in kept.unread] == [(None, "which_city")]


TWO = "Osaka:\nS1 met, because seen.\n\nPorto:\nS1 not met, because few."


def test_each_receipt_of_one_mail_names_its_own_city_in_its_subject() -> None:
    bench = _write(TWO)
    subjects = {
        one.notice.city.name: written.subject
        for one, written in bench.letters[-2:]
        if isinstance(one.notice, BallotKept)
    }
    assert subjects["Osaka"] == _subject(OSAKA)
    assert subjects["Porto"] == "Panel: your ballot on Porto, Portugal"


def test_an_answer_to_a_receipt_is_of_the_city_in_its_subject() -> None:
    bench = _write(TWO)
    for number, city in ((-2, OSAKA), (-1, PORTO)):
        receipt = bench.letters[number][1]
        assert str(CITIES[city - 1].city) in receipt.subject
    bench.write("S2 met, because sourced.", to=receipt, subject=f"Re: {receipt.subject}")
    assert "S2" in bench.ballots[PORTO].judged
    assert "S2" not in bench.ballots[OSAKA].judged


@pytest.mark.parametrize("subject", ["Re: the panel", _subject(OSAKA)])
def test_a_receipt_of_the_threads_city_stays_under_its_subject(subject: str) -> None:
    bench = _seated()
    bench.write("S1 met, because seen.", to=bench.letter_with(PacketShown), subject=subject)
    assert bench.last.subject == subject
