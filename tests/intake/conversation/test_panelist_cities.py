"""Which city a panelist's mail is about: the one its own words name, in whatever language."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.notices import BallotKept, ConflictsNoted, PanelistRefused
from intake.panel.conflicts import Kind
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

VALENCIA, BUSAN, KAZAN, LYON = 1, 2, 3, 4
CITIES = (
    application(VALENCIA, "Valencia", "ES"), application(BUSAN, "Busan", "KR"),
    application(KAZAN, "Kazan", "RU"), application(LYON, "Lyon", "FR"),
)  # fmt: skip


def _asked(language: str = "en") -> Bench:
    bench = Bench(replace(panelist(1), languages=(language,)), *CITIES)
    bench.post(panelist_letters.conflicts_asked(bench.panelist, CITIES))
    return bench


def _seated(*assigned: int, language: str = "en") -> Bench:
    """Asked of conflicts, and with the packets of these cities, the first one's last."""
    bench = _asked(language)
    bench.assign(*assigned)
    for number in reversed(assigned):
        bench.post(panelist_letters.packet(bench.panelist, CITIES[number - 1], bench.call))
    return bench


def _clear(language: str, *assigned: int) -> Bench:
    """The same with no conflict declared."""
    bench = _asked()
    bench.write("No conflict with any of them.", to=bench.last)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.assign(*assigned)
    for number in reversed(assigned):
        bench.post(panelist_letters.packet(bench.panelist, CITIES[number - 1], bench.call))
    return bench


def _conflicts(bench: Bench) -> dict[int, Kind]:
    return {one.application: one.kind for one in bench.declared if one.kind}


@pytest.mark.parametrize(
    ("language", "words", "city"),
    [
        (
            "ko",
            "리옹에 대해 말씀드립니다. 제가 리옹시의 자문위원으로 일한 적이 있어 "
            "이해충돌이 있습니다",
            LYON,
        ),
        ("zh", "我曾担任喀山市政府的顾问,因此与喀山存在利益冲突", KAZAN),
        ("ja", "私はリヨン市の顧問を務めていたため、利益相反があります。", LYON),
        ("ru", "Я консультировала мэрию Лиона, это конфликт интересов.", LYON),
        ("ru", "У меня конфликт интересов с Казанью.", KAZAN),
        ("tr", "Lyon'un danışmanıydım, çıkar çatışmam var.", LYON),
        ("ar", "عملت مستشارا لمدينة ليون وهذا تضارب مصالح", LYON),
        ("hi", "मैं ल्यों शहर का सलाहकार था, हितों का टकराव है।", LYON),
        ("de", "Ich habe die Stadt Kasan beraten, das ist ein Interessenkonflikt.", KAZAN),
        ("es", "He asesorado a la ciudad de Kazán, tengo un conflicto de intereses.", KAZAN),
        ("fr", "J'ai conseillé la ville de Kazan : conflit d'intérêts.", KAZAN),
    ],
)
def test_a_conflict_goes_to_the_city_named_in_any_language(
    language: str, words: str, city: int
) -> None:
    bench = _seated(VALENCIA, language=language)
    bench.write(words, to=bench.last)
    assert set(_conflicts(bench)) == {city}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ko", "제가 타슈켄트시의 자문위원이라 이해충돌이 있습니다"),
        ("zh", "我曾担任乌有市的顾问，存在利益冲突"),
        ("ja", "私はローマ市の顧問です。利益相反があります。"),
        ("en", "I advise Tashkent, a conflict of interest."),
        ("en", "I advise the town of Zzyzx."),
        ("pt", "Sou consultor de Lião."),
        ("de", "Ich berate die Stadt Zzyzx."),
        ("ar", "أنا مستشار بلدية زيزكس"),
        ("en", "I write of Lyon. I have advised them for years."),
        ("es", "Soy asesora de Zzyzx."),
    ],
)
def test_a_tie_that_may_be_with_another_city_than_the_threads_is_asked(
    language: str, words: str
) -> None:
    bench = _seated(VALENCIA, language=language)
    bench.write(words, to=bench.last)
    assert not _conflicts(bench)
    assert {one.why for one in bench.said(ConflictsNoted).unread} == {"which_city"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I advise them."),
        ("ko", "제가 이 도시의 자문위원입니다"),
        ("zh", "我是这个城市的顾问"),
        ("de", "Ich berate die Stadt."),
    ],
)
def test_a_tie_that_names_no_city_is_with_the_threads(language: str, words: str) -> None:
    bench = _seated(VALENCIA, language=language)
    bench.write(words, to=bench.last)
    assert set(_conflicts(bench)) == {VALENCIA}


@pytest.mark.parametrize(
    ("language", "words", "cleared"),
    [
        ("ko", "발렌시아, 카잔, 리옹과는 아무런 이해관계가 없습니다", {VALENCIA, KAZAN, LYON}),
        ("zh", "与巴伦西亚、喀山和里昂没有利益冲突。", {VALENCIA, KAZAN, LYON}),
        ("ru", "Нет конфликта интересов с Казанью и Лионом.", {KAZAN, LYON}),
        ("fr", "Aucun conflit avec Valence, Kazan et Lyon.", {VALENCIA, KAZAN, LYON}),
        ("en", "No conflict of interest with Tashkent.", set()),
        ("en", "No conflict with any of them.", {VALENCIA, BUSAN, KAZAN, LYON}),
    ],
)
def test_no_conflict_is_only_of_the_cities_that_are_named(
    language: str, words: str, cleared: set[int]
) -> None:
    bench = _asked(language)
    bench.write(words, to=bench.last)
    assert {one.application for one in bench.declared if not one.kind} == cleared
    assert not _conflicts(bench)


def test_no_conflict_in_a_citys_thread_is_of_that_city_alone() -> None:
    bench = _asked()
    bench.post(panelist_letters.packet(bench.panelist, CITIES[0], bench.call))
    bench.write("I have no conflict of interest.", to=bench.last)
    assert {one.application for one in bench.declared} == {VALENCIA}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Corrijo mi papeleta sobre Lyon: S2 no se cumple, porque no hay fuente."),
        ("ko", "리옹: S2 미충족 – 출처가 없습니다."),
        ("ru", "Исправляю по Лиону: S2 не выполнен – источника нет."),
    ],
)
def test_a_ballot_is_of_the_city_that_its_words_name_not_of_the_thread(
    language: str, words: str
) -> None:
    bench = _clear(language, KAZAN, LYON)
    bench.write(words, to=bench.last, subject="Re: Kazan")
    assert set(bench.ballots) == {LYON}


@pytest.mark.parametrize(
    "words",
    ["On Kazan and Lyon: S2 not met – no source.", "S2 is not met for Lyon, as I told you."],
)
def test_a_ballot_whose_words_may_mean_two_cities_is_asked(words: str) -> None:
    bench = _clear("en", KAZAN, LYON)
    bench.write(words, to=bench.last)
    assert not bench.ballots
    assert bench.said(PanelistRefused).reason == "which_city"


def test_a_reason_that_compares_with_a_city_of_others_leaves_the_threads() -> None:
    bench = _clear("en", KAZAN)
    bench.write("S2 not met – they have less than Lyon.", to=bench.last)
    assert set(bench.ballots) == {KAZAN}


def test_a_refused_packet_of_another_city_leaves_the_thread_open() -> None:
    bench = _asked()
    bench.write("I advise Kazan. No conflict with the others.", to=bench.last)
    bench.assign(BUSAN)
    bench.post(panelist_letters.packet(bench.panelist, CITIES[1], bench.call))
    bench.write("Please send me the packet of Kazan too.", to=bench.last)
    refused = bench.said(PanelistRefused)
    assert refused.city
    assert refused.city.name == "Kazan"
    bench.write("S4 partly – few firms.", to=bench.last, subject="Re: Busan")
    assert set(bench.ballots) == {BUSAN}
    assert bench.said(BallotKept).is_new


def test_verdicts_on_two_cities_that_could_not_be_read_are_one_matter() -> None:
    bench = _clear("en", 1, 2)
    whole = "S1 met - a. S2 met - b. S3 met - c. S4 met - d."
    bench.write(f"Valencia: {whole}\nBusan: {whole}", to=bench.last)
    unclear = "Valencia: S1 perhaps. S2 maybe.\nBusan: S1 hardly met.\nValencia: S3 perhaps."
    bench.write(unclear, to=bench.last)
    (case,) = bench.turn.cases
    assert "on Valencia (application 1), Busan (application 2) that were given before" in case.text
    assert "perhaps" not in case.text
