"""A list of verdicts that ends with another city's name, or has none, is never the one above it."""

import pytest

from intake.notices import BallotKept, PanelistRefused
from tests.intake.conversation.panelist.judging.test_dividing import (
    DAEGU,
    OSAKA,
    PORTO,
    _judged,
    _kept,
    _seated,
    _write,
)

FOR = {
    "en": "S1 met, S2 met, S3 not met for {}.",
    "de": "S1 erfüllt, S2 erfüllt, S3 nicht erfüllt für {}.",
    "fr": "S1 rempli, S2 rempli, S3 non rempli pour {}.",
    "es": "S1 cumplido, S2 cumplido, S3 no cumplido para {}.",
    "pt": "S1 cumprido, S2 cumprido, S3 não cumprido para {}.",
    "ru": "S1 выполнен, S2 выполнен, S3 не выполнен для {}.",
    "tr": "S1 karşılandı, S2 karşılandı, S3 karşılanmadı ({}).",
    "zh": "S1达标，S2达标，S3未达标（{}）。",
    "ja": "S1：満たす、S2：満たす、S3：満たさない（{}）。",
    "ko": "S1: 충족, S2: 충족, S3: 미충족 ({}).",
    "ar": "S1: مستوفى، S2: مستوفى، S3: غير مستوفى بالنسبة إلى {}.",
    "hi": "S1: पूरा, S2: पूरा, S3: पूरा नहीं ({})।",
}
OWN = {
    "en": "S4 met, audited.", "de": "S4 erfüllt, geprüft.", "fr": "S4 rempli, vérifié.",
    "es": "S4 cumplido, auditado.", "pt": "S4 cumprido, auditado.", "ru": "S4 выполнен, проверено.",
    "tr": "S4 karşılandı, denetlendi.", "zh": "S4达标，数据可靠。", "ja": "S4：満たす、監査済み。",
    "ko": "S4: 충족, 감사됨.", "ar": "S4: مستوفى، مدققة.", "hi": "S4: पूरा, जांचे गए।",
}  # fmt: skip
REASONED = {
    "en": "S1 met, S2 met, S3 not met, the figures are those of {}.",
    "de": "S1 erfüllt, S2 erfüllt, S3 nicht erfüllt, weil die Zahlen aus {} stammen.",
    "fr": "S1 rempli, S2 rempli, S3 non rempli, car les chiffres viennent de {}.",
    "es": "S1 cumplido, S2 cumplido, S3 no cumplido, porque las cifras son de {}.",
    "pt": "S1 cumprido, S2 cumprido, S3 não cumprido, porque os números são de {}.",
    "ru": "S1 выполнен, S2 выполнен, S3 не выполнен, так как цифры взяты из {}.",
    "tr": "S1 karşılandı, S2 karşılandı, S3 karşılanmadı, çünkü rakamlar {} kentine ait.",
    "zh": "S1达标，S2达标，S3未达标，因为数据来自{}。",
    "ja": "S1：満たす、S2：満たす、S3：満たさない、数字が{}のものだから。",
    "ko": "S1: 충족, S2: 충족, S3: 미충족, 수치가 {}의 것이기 때문.",
    "ar": "S1: مستوفى، S2: مستوفى، S3: غير مستوفى، لأن الأرقام تعود إلى {}.",
    "hi": "S1: पूरा, S2: पूरा, S3: पूरा नहीं, क्योंकि आंकड़े {} के हैं।",
}
LIST = {"S1": "met", "S2": "met", "S3": "not_met"}


@pytest.mark.parametrize("city", ["Turku", "Daegu"])
@pytest.mark.parametrize("language", FOR)
def test_a_list_that_ends_with_another_city_is_asked_whole(language: str, city: str) -> None:
    bench = _write(f"Osaka: {OWN[language]}\n\n{FOR[language].format(city)}", language)
    assert _judged(bench) == {OSAKA: {"S4": "met"}}
    unread = bench.said(BallotKept).unread
    assert {one.standard: one.why for one in unread} == dict.fromkeys(LIST, "which_city")
    assert all(city in one.words for one in unread)


@pytest.mark.parametrize("language", FOR)
def test_alone_in_the_thread_it_is_nobodys_as_well(language: str) -> None:
    bench = _write(FOR[language].format("Turku"), language)
    assert not bench.ballots
    assert bench.turn.letters


@pytest.mark.parametrize("language", FOR)
def test_a_list_that_ends_with_its_own_city_counts(language: str) -> None:
    assert _judged(_write(FOR[language].format("Osaka"), language)) == {OSAKA: LIST}


@pytest.mark.parametrize("language", REASONED)
def test_a_city_in_the_last_reason_takes_nothing(language: str) -> None:
    text = f"Osaka: {OWN[language]}\n\n{REASONED[language].format('Turku')}"
    assert _judged(_write(text, language)) == {OSAKA: {"S4": "met", **LIST}}


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("S1 met\nS2 met\nS3 not met\nfor Turku", {}),
        ("Osaka: S4 met, seen.\n\nS1 met.\nS2 met.\nS3 not met.\nfor Turku", {"S4": "met"}),
        ("Osaka: S4 met.\nS1 met, S2 met, S3 not met for Daegu.", {"S4": "met"}),
        ("S4 met, seen. S1 and S2 are met for Turku.", {"S4": "met"}),
        ("S1 met, seen. S2 not met in Turku, because few.", {"S1": "met"}),
        # a reason, or the other city within it, parts the row
        ("S1 met, seen; S2 met, S3 not met for Turku.", {"S1": "met"}),
        ("S1 met, S2 met, S3 not met (as Turku shows).", LIST),
        ("S1 met\nS2 met\nS3 not met\n\nfor Turku I wait.", LIST),
        ("S1 met\nS2 met\nS3 not met, they work\nfor Turku", LIST),
        ("S1 met, S2 met, S3 not met. Regards from Turku", LIST),
        ("S1 met, S2 met, S3 not met.\nDr. A. Kim, Turku", LIST),
        ("S1 met, S2 met, S3 not met.\nTurku", LIST),
    ],
)
def test_a_row_goes_as_far_as_nothing_parts_it(text: str, judged: dict[str, str]) -> None:
    assert _judged(_write(text)).get(OSAKA, {}) == judged


def test_a_heading_below_a_list_takes_none_of_it() -> None:
    bench = _write("Osaka:\nS1 met\nS2 not met\nFor Daegu\nS3 met")
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "not_met"}, DAEGU: {"S3": "met"}}


RESTART = {
    "en": ("S1 met, audited.", "S1 not met, S2 met, S3 not met."),
    "de": ("S1 erfüllt, geprüft.", "S1 nicht erfüllt, S2 erfüllt, S3 nicht erfüllt."),
    "fr": ("S1 rempli, vérifié.", "S1 non rempli, S2 rempli, S3 non rempli."),
    "es": ("S1 cumplido, auditado.", "S1 no cumplido, S2 cumplido, S3 no cumplido."),
    "pt": ("S1 cumprido, auditado.", "S1 não cumprido, S2 cumprido, S3 não cumprido."),
    "ru": ("S1 выполнен, проверено.", "S1 не выполнен, S2 выполнен, S3 не выполнен."),
    "tr": ("S1 karşılandı, denetlendi.", "S1 karşılanmadı, S2 karşılandı, S3 karşılanmadı."),
    "zh": ("S1达标，数据可靠。", "S1未达标，S2达标，S3未达标。"),
    "ja": ("S1：満たす、監査済み。", "S1：満たさない、S2：満たす、S3：満たさない。"),
    "ko": ("S1: 충족, 감사됨.", "S1: 미충족, S2: 충족, S3: 미충족."),
    "ar": ("S1: مستوفى، مدققة.", "S1: غير مستوفى، S2: مستوفى، S3: غير مستوفى."),
    "hi": ("S1: पूरा, जांचे गए।", "S1: पूरा नहीं, S2: पूरा, S3: पूरा नहीं।"),
}


@pytest.mark.parametrize("language", RESTART)
def test_a_list_without_its_name_between_two_headings_is_asked(language: str) -> None:
    first, lost = RESTART[language]
    bench = _write(f"Osaka: {first}\n\n{lost}\n\nDaegu: {OWN[language]}", language)
    assert _judged(bench).get(OSAKA, {}) == {}
    assert _judged(bench)[DAEGU] == {"S4": "met"}
    unread = _kept(bench)["Osaka"].unread
    assert {one.standard or "S1": one.why for one in unread} == dict.fromkeys(
        ("S1", "S2", "S3"), "which_city"
    )


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, I made a mistake: ", "My final verdict: ", "Please disregard the above: ",
        "Ich habe mich oben geirrt. ", "Je me suis trompé plus haut. ", "上は間違いでした。",
    ],
)  # fmt: skip
def test_what_is_judged_again_below_leaves_nothing_of_the_first(said: str) -> None:
    bench = _write(f"Osaka:\nS1 met, S2 met.\n\n{said}S1 not met, S2 not met.")
    assert not {"met"} & set(_judged(bench).get(OSAKA, {}).values())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "S1 rempli, S2 rempli, S3 non rempli, comme à Turku."),
        ("ru", "S1 выполнен, S2 выполнен, S3 не выполнен, как в Турку."),
        ("en", "S1 met, S2 met, S3 met, see Daegu."),
    ],
)
def test_a_comparison_behind_the_last_asks_no_more_than_that_one(language: str, text: str) -> None:
    kept = _judged(_write(f"Osaka: {text}", language)).get(OSAKA, {})
    assert (kept.get("S1"), kept.get("S2")) == ("met", "met")


@pytest.mark.parametrize("language", RESTART)
def test_a_list_that_goes_on_below_an_empty_line_is_of_its_heading(language: str) -> None:
    lost, own = RESTART[language][1], OWN[language]
    bench = _write(f"Osaka: {own}\n\n{lost}\n\nPorto: {own}", language)
    assert _judged(bench) == {
        OSAKA: {"S1": "not_met", "S2": "met", "S3": "not_met", "S4": "met"}, PORTO: {"S4": "met"},
    }  # fmt: skip


@pytest.mark.parametrize(
    "more",
    [
        "S1 met.\nS2 met.", "S2 partly met, S3 met.",
        "Reasons:\nS1: audited\nS2: not sourced.", "S1: it was audited, S2: they list all.",
    ],
)  # fmt: skip
def test_what_agrees_with_the_list_above_is_no_second_one(more: str) -> None:
    bench = _write(f"Osaka: S1 met, audited.\n\n{more}\n\nDaegu: S1 not met, few.")
    assert "which_city" not in {one.why for one in _kept(bench)["Osaka"].unread}


def test_verdicts_above_the_first_heading_are_asked_where_no_letter_tells_the_city() -> None:
    bench = _seated()
    bench.write("S1 met, S2 met.\n\nDaegu: S1 not met, few.", subject="My ballots")
    assert _judged(bench) == {DAEGU: {"S1": "not_met"}}
    assert bench.said(PanelistRefused).reason == "which_city"


@pytest.mark.parametrize(
    "above",
    ["Dear colleagues, thank you.", "My verdicts on S1 to S4 follow.", "Sorry that S4 is late:"],
)
def test_what_judges_nothing_above_the_first_heading_asks_nothing(above: str) -> None:
    bench = _seated()
    bench.write(f"{above}\n\nOsaka: S1 met.\n\nDaegu: S1 not met, few.", subject="My ballots")
    assert _judged(bench) == {OSAKA: {"S1": "met"}, DAEGU: {"S1": "not_met"}}
    assert not [one for one in bench.turn.letters if isinstance(one.notice, PanelistRefused)]
