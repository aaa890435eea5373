"""A place that nobody knows, where another line names a city: whose the verdict is, is asked."""

import pytest

from intake.conversation.panelist.judging import unknown_places
from intake.conversation.panelist.judging.dividing import Stretch
from intake.conversation.panelist.sitting import Heard
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import DAEGU, OSAKA, _judged
from tests.intake.conversation.panelist.test_city_before import STANDING, _corrected
from tests.intake.conversation.panelist.test_city_behind import NOT_MET

NAMES = {"ru": "Тэгу", "zh": "大邱", "ja": "大邱", "ko": "대구", "hi": "देगू"}
OF_DAEGU = {OSAKA: STANDING, DAEGU: {"S4": "not_met"}}


def _asked(bench: Bench) -> list[str]:
    notices = (one.notice for one in bench.turn.letters)
    return [one.why for told in notices for one in getattr(told, "unread", ())]


@pytest.mark.parametrize("place", ["S4 {}: ", "{}: S4 ", "S4 ({}): ", "- {}: S4 ", "S4 - {}: "])
@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(
    ("language", "unknown"),
    [
        ("en", "ओडेन्से"), ("en", "Ulmtown"), ("en", "Ulm Vale Ridge"), ("en", "Ulmtown’s"),
        ("de", "Ulmhausen"), ("fr", "Ulmville"), ("es", "Ulmilla"), ("pt", "Ulmeira"),
        ("tr", "Ulmkent"), ("ru", "Ульмовград"), ("zh", "乌尔姆屯"), ("ja", "ウルムタウン"),
        ("ko", "울름타운"),
    ],
)  # fmt: skip
def test_beside_the_line_of_a_city_it_is_asked(
    language: str, unknown: str, place: str, is_first: bool
) -> None:
    city = NAMES.get(language, "Daegu")
    lines = [f"{place.format(one)}{NOT_MET[language]}" for one in (unknown, city)]
    bench = _corrected("\n".join(lines if is_first else lines[::-1]), language)
    assert _judged(bench) == OF_DAEGU
    assert "which_city" in _asked(bench)


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "Kobe"), ("en", "New York"), ("de", "Köln"), ("fr", "Marseille"), ("es", "Sevilla"),
        ("pt", "Lisboa"), ("ru", "Москва"), ("tr", "İstanbul"), ("zh", "神户"), ("ja", "神戸"),
        ("ko", "고베"), ("hi", "मुंबई"), ("ar", "طوكيو"),
    ],
)  # fmt: skip
def test_a_line_that_a_city_of_no_application_heads_is_asked(language: str, other: str) -> None:
    bench = _corrected(f"{other}: S4 {NOT_MET[language]}", language)
    assert _judged(bench) == {OSAKA: STANDING}
    assert "which_city" in _asked(bench)


def test_what_goes_on_below_it_is_of_the_same_place() -> None:
    text = "Ulmtown: S4 not met\nbecause they count twice.\n\nDaegu: S4 not met, too few."
    bench = _corrected(text)
    assert bench.ballots[DAEGU].judged["S4"].reason == "too few"
    assert bench.ballots[OSAKA].judged["S4"].reason == "estimates"
    (told,) = (one for one in bench.turn.letters if "which_city" in str(one.notice))
    assert "Ulmtown: S4 not met because they count twice." in str(told.notice)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "S3 output: not met, few."), ("en", "S3 Output: not met, few."),
        ("en", "S4 output: not met, few."), ("en", "S4: not met, few."),
        ("en", "S4 standard: not met, few."), ("en", "Osaka: S4 not met, few."),
        ("en", "S4 Osaka: not met, few."), ("en", "Correction: S4 not met, few."),
        ("en", "Also: S4 not met, few."), ("en", "Finally: S4 not met, few."),
        ("en", "And: S4 not met, few."), ("en", "S3 Ulmtown: not met, few."),
        ("en", "S4 not met: Ulmtown counts twice."), ("en", "S4 not met, see Ulmtown."),
        ("en", "My ballot: S4 not met, few."), ("en", "For Osaka: S4 not met, few."),
        ("de", "Korrektur: S4 nicht erfüllt, zu wenige."), ("de", "S4: nicht erfüllt, wenige."),
        ("de", "S3 Netz: nicht erfüllt, zu wenige."), ("fr", "Correction : S4 non rempli, peu."),
        ("fr", "S3 Valeur : non rempli, trop peu."), ("es", "Corrección: S4 no cumplido, pocas."),
        ("es", "S3 Valor: no cumplido, muy pocas."), ("pt", "S3 Valor: não cumprido, poucas."),
        ("ru", "Исправление: S4 не выполнен, мало."), ("ru", "S3 объём: не выполнен, мало."),
        ("tr", "Düzeltme: S4 karşılanmadı, az."), ("tr", "S3 değer: karşılanmadı, az firma."),
        ("zh", "更正：S4 不达标，太少。"), ("zh", "S3 产值：不达标，太少。"),
        ("ja", "訂正：S4 満たさない、少ないため。"), ("ja", "S3 生産額：満たさない、少ないため。"),
        ("ko", "정정: S4 미충족, 적음."), ("ko", "S3 생산액: 미충족, 적음."),
    ],
)  # fmt: skip
def test_other_words_there_leave_the_verdict_to_the_city_of_the_mail(
    language: str, line: str
) -> None:
    city = NAMES.get(language, "Daegu")
    bench = _corrected(f"{line}\nS4 {city}: {NOT_MET[language]}", language)
    at = "S3" if line.startswith("S3") else "S4"
    assert _judged(bench) == {OSAKA: STANDING | {at: "not_met"}, DAEGU: {"S4": "not_met"}}
    assert "which_city" not in _asked(bench)


@pytest.mark.parametrize(
    "text",
    [
        "S4 Ulmtown: not met, few.", "Ulmtown: S4 not met, few.", "S4 ओडेन्से: not met, few.",
        "S4 Output: not met, few.\nS3 Output: met, seen.",
        "Output: S4 not met, few.\nFirms: S3 met, seen.",
        "S3 Daegu: met, seen.\n\nRemarks: none.",
        "Ulmtown: S4 was hard.\nDaegu: S4 not met, few.",
        "Ulmtown: many thanks.\nDaegu: S4 not met, few.",
    ],
)  # fmt: skip
def test_without_such_a_line_nothing_is_set_apart(text: str) -> None:
    heard: list[Stretch] = []
    bench = _corrected("Thank you.")
    original = unknown_places.parted

    def watched(mail: Heard) -> tuple[Heard, tuple[Stretch, ...]]:
        found = original(mail)
        heard.extend(found[1])
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unknown_places, "parted", watched)
        bench.write(text, to=bench.last)
    assert not heard


@pytest.mark.parametrize("place", ["{}: S4 ", "S4 {}: ", "S4 ({}): "])
@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Note"), ("en", "Re"), ("en", "My Finding"), ("en", "N.B."),
        ("de", "Begründung"), ("de", "Mein Urteil"), ("fr", "Avis"),
        ("fr", "Évaluation"), ("es", "Mi Dictamen"), ("pt", "Observação"), ("tr", "Gerekçe"),
        ("tr", "Kararım"), ("ru", "Примечание"), ("ru", "Моё мнение"), ("zh", "评审意见"),
        ("ja", "私の判定"), ("ko", "총평"), ("ko", "제 판정"),
    ],
)  # fmt: skip
def test_a_heading_is_no_place(language: str, heading: str, place: str) -> None:
    city = NAMES.get(language, "Daegu")
    lines = [f"{place.format(one)}{NOT_MET[language]}" for one in (heading, city)]
    bench = _corrected("\n".join(lines), language)
    assert _judged(bench) == {OSAKA: STANDING | {"S4": "not_met"}, DAEGU: {"S4": "not_met"}}
    assert "which_city" not in _asked(bench)


def test_a_heading_that_is_a_city_of_the_table_too_is_none() -> None:
    bench = _corrected(f"비고: S4 {NOT_MET['ko']}", "ko")
    assert _judged(bench) == {OSAKA: STANDING | {"S4": "not_met"}}
