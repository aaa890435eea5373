"""Verdicts below "Regarding X:" are asked of which city they are, where nobody knows X as one."""

from dataclasses import replace

import pytest

from intake.conversation.ballots import named_cities
from intake.conversation.panelist import panelist_letters
from intake.notices import BallotKept, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_dividing import (
    BEFORE,
    BEHIND,
    OSAKA,
    _judged,
    _kept,
    _write,
)
from tests.intake.panel.people import application, panelist

ALMATY, ALEXANDRIA = 1, 2

UNKNOWN = [
    ("en", "Regarding Newtown:"), ("en", "Concerning Old Harbour:"), ("de", "Zu Kleinhausen:"),
    ("de", "Was Kleinhausen betrifft:"), ("fr", "Concernant Petitbourg :"),
    ("es", "Sobre Villanova:"), ("pt", "Quanto a Vilanova:"), ("ru", "О городе Новинск:"),
    ("tr", "Yenişehircik hakkında:"), ("zh", "关于新罗甸："), ("ja", "ニューラトについて："),
    ("ko", "뉴라트에 대해:"), ("ar", "بخصوص نيوطا:"), ("hi", "नवाल्टा के बारे में:"),
]  # fmt: skip
KNOWN = [
    ("en", "Regarding the GDP:"), ("en", "Regarding GDP:"), ("en", "Regarding my earlier note:"),
    ("en", "Regarding Osaka:"), ("en", "To Anna:"), ("de", "Zu den Quellen:"),
    ("de", "Zu Quellen:"),
    ("de", "Zum BIP:"), ("fr", "Concernant les sources :"), ("es", "Sobre las fuentes:"),
    ("pt", "Quanto aos números:"), ("ru", "По источникам:"), ("tr", "Kaynaklar hakkında:"),
    ("zh", "关于来源："), ("zh", "关于大阪："), ("ja", "出典について："), ("ko", "출처에 대해:"),
    ("ar", "بخصوص المصادر:"), ("hi", "स्रोतों के बारे में:"),
]  # fmt: skip


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize(("language", "head"), UNKNOWN)
def test_a_mail_headed_by_an_unknown_name_is_of_no_city(
    language: str, head: str, between: str
) -> None:
    bench = _write(f"{head}{between}{BEHIND[language]}", language)
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "which_city"


@pytest.mark.parametrize(("language", "head"), UNKNOWN)
def test_verdicts_above_such_a_heading_are_the_threads(language: str, head: str) -> None:
    bench = _write(f"{BEFORE[language]}\n\n{head}\n{BEHIND[language]}", language)
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    assert bench.said(PanelistRefused).reason == "which_city"


@pytest.mark.parametrize(("language", "head"), KNOWN)
def test_what_is_no_name_heads_verdicts_of_the_thread(language: str, head: str) -> None:
    bench = _write(f"{head} {BEHIND[language]}", language)
    assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}


@pytest.mark.parametrize(("language", "head"), UNKNOWN)
def test_where_nothing_is_judged_below_it_no_city_is_asked_for(language: str, head: str) -> None:
    bench = _write(f"{BEFORE[language]}\n\n{head}", language)
    assert _judged(bench) == {OSAKA: {"S1": "met", "S2": "met"}}
    assert not any(isinstance(one.notice, PanelistRefused) for one in bench.turn.letters)


@pytest.mark.parametrize("head", ["关于S3：", "Regarding S3: "])
def test_a_standard_in_the_heading_is_no_name(head: str) -> None:
    bench = _write(f"{head}S3未达标，因为太少。", "zh")
    assert _judged(bench) == {OSAKA: {"S3": "not_met"}}
    assert bench.said(BallotKept).judgements


@pytest.mark.parametrize(
    "text",
    [
        "关于亚历山大：S2改为不达标，因为来源不清。",
        "关于亚历山大：\nS2不达标，因为来源不清。",
        "亚历山大评审：四项全部达标，材料完整。",
    ],
)
def test_verdicts_headed_by_a_name_cut_short_are_not_filed_under_the_threads_city(
    text: str,
) -> None:
    bench = _of_alexandria(text)
    assert ALMATY not in bench.ballots
    reasons = [it.reason for one in _kept(bench).values() for it in one.judgements]
    assert not any("亚历山大" in one for one in reasons)


def test_a_ballot_on_another_city_is_no_part_of_the_reason_above_it() -> None:
    bench = _of_alexandria("S4部分达标：企业名单缺失。\n\n亚历山大评审：四项全部达标，材料完整。")
    assert _judged(bench) == {ALMATY: {"S4": "partly"}}
    (kept,) = _kept(bench).values()
    assert [one.reason for one in kept.judgements] == ["企业名单缺失"]
    assert {one.words for one in kept.unread} == {"亚历山大评审：四项全部达标，材料完整。"}


def test_below_the_name_cut_short_alone_stand_its_verdicts() -> None:
    bench = _of_alexandria("亚历山大：\nS2不达标，因为来源不清。")
    assert _judged(bench) == {ALEXANDRIA: {"S2": "not_met"}}


def _of_alexandria(text: str) -> Bench:
    """A mail in the thread of Almaty by who judges Alexandria as well."""
    cities = application(ALMATY, "Almaty", "KZ"), application(ALEXANDRIA, "Alexandria", "EG")
    bench = Bench(replace(panelist(1), languages=("en",)), *cities)
    bench.post(panelist_letters.conflicts_asked(bench.panelist, cities))
    bench.write("No conflict with any of them.", to=bench.last)
    bench.panelist = replace(bench.panelist, languages=("zh",))
    bench.assign(ALMATY, ALEXANDRIA)
    for one in reversed(cities):
        bench.post(panelist_letters.packet(bench.panelist, one, bench.call))
    bench.write(text, to=bench.last, subject="Re: Panel: please judge Almaty")
    return bench


@pytest.mark.parametrize(
    ("city", "short"),
    [
        ("Alexandria", ("亚历山大",)), ("Québec", ("魁北克",)),
        ("Fukuoka", ("후쿠오카",)), ("Ordos", ("オルドス", "鄂尔多斯", "어얼둬쓰")),
    ],
)  # fmt: skip
def test_a_name_without_its_harbour_or_city_is_the_citys_too(
    city: str, short: tuple[str, ...]
) -> None:
    assert named_cities.short(city) == short


@pytest.mark.parametrize("city", ["Montería", "Datong", "Chittagong", "Potosí", "Turku", "Nowhere"])
def test_what_may_be_another_name_or_a_word_is_not_cut_short(city: str) -> None:
    assert not [one for one in named_cities.short(city) if len(one) < 3]
    assert not {"大同", "吉大", "蒙特", "포토"} & {*named_cities.short(city)}
