"""A tie told beside a denial holds its city until it is settled, and a bare no settles nothing."""

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import ConflictsAsked, ConflictsNoted, Invited, PacketShown, SeatAnswered
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, Bench

FIRST = PEOPLE[0]

TIES = [
    ("en", "I have never worked for Gdynia, only for a firm that serves it."),
    ("en", "I do not work for Gdynia, but my husband does."),
    ("en", "I have none. My former student is now the head of IT in Gdynia."),
    ("en", "No conflicts. The last book of mine was printed with money from Gdynia."),
    ("en", "No conflict of my own; the lab next door sells sensors to Gdynia."),
    ("de", "Kein Konflikt, allerdings berät mein Institut die Stadt Gdynia."),
    ("de", "Ich habe nie für Gdynia gearbeitet, nur für eine Firma, die sie beliefert."),
    ("fr", "Je n'ai jamais travaillé pour Gdynia, seulement pour une entreprise qui la sert."),
    ("es", "Nunca trabajé para Gdynia, solo para una empresa que le presta servicios."),
    ("pt", "Nunca trabalhei para Gdynia, só para uma empresa que a serve."),
    ("ru", "Конфликта нет, хотя мой институт получает грант от Гдыни."),
    ("zh", "没有利益冲突，不过我所在的公司为格丁尼亚提供服务。"),
    ("ja", "利益相反はないと思いますが、教え子がグディニャ市の情報部長です。"),
    ("ko", "그디니아에서 일한 적은 없고, 그 도시에 납품하는 회사에서만 일했습니다."),
    ("tr", "Gdynia için hiç çalışmadım, yalnızca ona hizmet veren bir firmada çalıştım."),
    ("ar", "لم أعمل قط لصالح غدينيا، بل لشركة تخدمها فقط."),
    ("hi", "मैंने Gdynia के लिए कभी काम नहीं किया, केवल उसे सेवा देने वाली कंपनी के लिए।"),
]
PLAIN = [
    ("en", "No conflict with any city, neither with Gdynia nor with Nantes."),
    ("en", "No conflicts."),
    ("en", "I have no conflict of interest with Gdynia and Nantes."),
    ("en", "None. Thank you for the list."),
    ("en", "I have no links with either city."),
    ("en", "No conflict with 1 and 2."),
    ("de", "Keine Interessenkonflikte."),
    ("de", "Kein Konflikt mit Gdynia und Nantes."),
    ("de", "Mit Gdynia und Nantes habe ich nichts zu tun."),
    ("fr", "Aucun conflit d'intérêts."),
    ("fr", "Aucun conflit avec Gdynia ni Nantes."),
    ("es", "No tengo conflictos de intereses."),
    ("es", "No tengo ningún conflicto de intereses con Gdynia ni con Nantes."),
    ("pt", "Não tenho conflitos de interesses."),
    ("pt", "Não tenho conflito de interesses com Gdynia nem com Nantes."),
    ("ru", "Конфликтов нет."),
    ("ru", "У меня нет конфликта интересов с Гдыней и Нантом."),
    ("zh", "没有利益冲突。"),
    ("zh", "我与格丁尼亚和南特没有利益冲突。"),
    ("ja", "利益相反はありません。"),
    ("ja", "グディニャとナントとの利益相反はありません。"),
    ("ko", "이해충돌 없음"),
    ("ko", "이 도시들과 이해충돌이 없습니다."),
    ("tr", "Çıkar çatışması yok"),
    ("tr", "Gdynia ve Nantes ile çıkar çatışmam yok."),
    ("ar", "لا يوجد تضارب مصالح"),
    ("ar", "ليس لدي تضارب مصالح مع غدينيا ونانت."),
    ("hi", "कोई हितों का टकराव नहीं"),
    ("hi", "Gdynia और Nantes के साथ मेरा कोई हितों का टकराव नहीं है।"),
]
NO_TIE = [
    ("en", "I do not advise Gdynia."),
    ("en", "I have visited Gdynia once."),
    ("en", "I have never worked for Gdynia or Nantes."),
    ("en", "No conflicts. I visited Gdynia as a tourist."),
    ("de", "Ich berate Gdynia nicht."),
    ("fr", "Je n'ai jamais travaillé pour Gdynia."),
    ("es", "Visité Gdynia una vez."),
    ("pt", "Nunca trabalhei para Gdynia."),
    ("ru", "Я никогда не работал на Гдыню."),
    ("zh", "我从未为格丁尼亚或南特工作过。"),
    ("ja", "私はグディニャに助言していません。"),
    ("ko", "그디니아를 한 번 방문한 적이 있습니다."),
    ("tr", "Gdynia'ya danışmanlık yapmıyorum."),
    ("fr", "Je n'ai aucun lien avec Gdynia ni avec Nantes."),
    ("ru", "Я никак не связан с Гдыней и Нантом."),
    ("ar", "لم أعمل قط لصالح غدينيا أو نانت."),
    ("hi", "मैं Gdynia को सलाह नहीं देता।"),
]
NO = {
    "en": "No.", "de": "Nein.", "fr": "Non.", "es": "No.", "pt": "Não.", "ru": "Нет.",
    "zh": "没有。", "ja": "いいえ。", "ko": "아니요.", "tr": "Hayır.", "ar": "لا.", "hi": "नहीं।",
}  # fmt: skip


@pytest.fixture
def bench(store: Store) -> Bench:
    """The panel sits, and was asked about two cities; nobody is given one yet."""
    bench = Bench(store)
    for number, name in ((1, "Gdynia"), (2, "Nantes")):
        bench.city(number, stage=Stage.SELECTION, city=name)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    return bench


def conflicts(bench: Bench) -> dict[int, Kind | None]:
    with bench.store.reading() as connection:
        declared = rooms.panel_judging.declared_by(connection, FIRST)
    return {one.application: one.kind for one in declared}


def matters(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if one.kind is CaseKind.PANELIST]


def planned(bench: Bench) -> dict[int, set[str]]:
    laid = bench.seen(acts.Assign())
    assert laid.panel
    assert laid.panel.plan
    return {number: {*laid.panel.plan.of(number)} for number in (1, 2)}


def packets(bench: Bench) -> list[str]:
    return [
        one.subject
        for one in bench.letters()
        if one.to.key == FIRST and one.notice == PacketShown.name
    ]


@pytest.mark.parametrize(("language", "words"), TIES)
def test_a_tie_beside_a_denial_holds_the_city_whatever_bare_no_follows(
    bench: Bench, language: str, words: str
) -> None:
    (told,) = bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    (case,) = matters(bench)
    assert words.partition(". ")[2].rstrip(".") in case.text
    assert case.ties_on == (1,)
    assert "conflict of interest with Gdynia" in told.markdown
    bench.act(acts.Assign())
    bench.act(acts.SendPackets())
    assert FIRST not in planned(bench)[1]
    bench.write(FIRST, NO[language], to=told)
    asked = [one for one in bench.letters() if one.notice == ConflictsAsked.name]
    bench.write(FIRST, NO[language], to=[one for one in asked if one.to.key == FIRST][-1])
    assert case.number in {one.number for one in matters(bench)}
    bench.act(acts.SendPackets())
    assert not [one for one in packets(bench) if "Gdynia" in one]
    assert FIRST not in planned(bench)[1]
    assert 1 not in conflicts(bench)


@pytest.mark.parametrize(("language", "words"), PLAIN)
def test_a_plain_denial_is_noted_and_no_matter(bench: Bench, language: str, words: str) -> None:
    (told,) = bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert told.notice == ConflictsNoted.name, language
    assert conflicts(bench) == {1: None, 2: None}
    assert not matters(bench)
    assert "may tell of a conflict" not in told.markdown
    assert FIRST in planned(bench)[1] & planned(bench)[2]


@pytest.mark.parametrize(("language", "words"), NO_TIE)
def test_what_plainly_tells_no_tie_is_asked_back_and_a_bare_no_settles_it(
    bench: Bench, language: str, words: str
) -> None:
    asked = bench.newest(FIRST, SeatAnswered.name)
    bench.write(FIRST, words, to=asked)
    assert not matters(bench)
    bench.write(FIRST, NO[language], to=asked)
    assert conflicts(bench) == {1: None, 2: None}


@pytest.mark.parametrize("more", ["My husband does.", "Only my firm does."])
def test_a_plain_sentence_beside_any_other_still_holds_the_city(bench: Bench, more: str) -> None:
    bench.write(
        FIRST, f"I do not work for Gdynia. {more}", to=bench.newest(FIRST, SeatAnswered.name)
    )
    assert matters(bench)


def test_the_bare_no_counts_for_the_other_cities_and_says_what_settles_this_one(
    bench: Bench,
) -> None:
    (told,) = bench.write(FIRST, TIES[0][1], to=bench.newest(FIRST, SeatAnswered.name))
    (again,) = bench.write(FIRST, "No conflicts.", to=told)
    assert conflicts(bench) == {2: None}
    assert "a no must name the city that it is of" in again.markdown
    assert "one sentence that names it" in again.markdown


def test_a_no_that_names_the_city_settles_it(bench: Bench) -> None:
    (told,) = bench.write(FIRST, TIES[0][1], to=bench.newest(FIRST, SeatAnswered.name))
    (again,) = bench.write(FIRST, "No conflict with Gdynia or Nantes.", to=told)
    assert not matters(bench)
    assert conflicts(bench) == {1: None, 2: None}
    assert "may tell of a conflict" not in again.markdown


def test_an_organizers_closing_settles_it_and_a_bare_no_counts_again(bench: Bench) -> None:
    (told,) = bench.write(FIRST, TIES[0][1], to=bench.newest(FIRST, SeatAnswered.name))
    (case,) = matters(bench)
    bench.act(acts.Close(case=case.number or 0))
    bench.write(FIRST, "No conflicts.", to=told)
    assert conflicts(bench) == {1: None, 2: None}


def test_a_tie_that_came_later_than_a_no_holds_the_city_too(bench: Bench) -> None:
    (told,) = bench.write(FIRST, "No conflicts.", to=bench.newest(FIRST, SeatAnswered.name))
    (said,) = bench.write(FIRST, TIES[0][1], to=told)
    assert [one.ties_on for one in matters(bench)] == [(1,)]
    bench.write(FIRST, "No.", to=said)
    assert FIRST not in planned(bench)[1]


def test_a_tie_with_a_city_of_the_list_by_its_number_holds_that_city(bench: Bench) -> None:
    words = "I have never worked for number 2, only for a firm that serves it."
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert [one.ties_on for one in matters(bench)] == [(2,)]


def test_the_matter_quotes_whole_sentences(bench: Bench) -> None:
    words = "Well, I taught at the university of Gdynia until last year."
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    (case,) = matters(bench)
    assert words.rstrip(".") in case.text
    assert case.ties_on == (1,)
