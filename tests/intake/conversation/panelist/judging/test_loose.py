"""What a panelist writes beside a ballot and no verdict took is told, and a person's."""

import pytest

from intake.conversation.panelist import panelist_letters
from intake.notices import BallotKept, ConflictsNoted, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import (
    BEHIND,
    CITIES,
    DAEGU,
    LILLE,
    OSAKA,
    PORTO,
    TURKU,
    _judged,
    _seated,
    _write,
)  # fmt: skip

pytestmark = pytest.mark.usefixtures("in_english")

TIES = [
    ("de", PORTO, "Der Vollständigkeit halber: Meine Schwiegertochter hat zum 1. April einen"
     " Vertrag bei der Stadtverwaltung Porto."),
    ("fr", PORTO, "Par ailleurs, depuis lundi mon compagnon est consultant pour la mairie de"
     " Porto."),
    ("ja", PORTO, "なお、娘の夫は四月からポルト市役所に勤めます。"),
    ("de", PORTO, "Meine Firma erfüllt seit Mai einen Auftrag der Stadt Porto."),
    ("en", PORTO, "My firm advised Porto, and the first payment was met."),
    ("en", PORTO, "For completeness, the household now draws a pension from the city of Porto."),
    ("ru", PORTO, "Для полноты: моя невестка с апреля оформлена в мэрии Порту."),
    ("tr", PORTO, "Bu arada gelinim nisandan beri Porto belediyesinde."),
    ("en", PORTO, "I will take up a post in Porto next month."),
    ("zh", LILLE, "顺便说一下，小女在里尔一家市属公司实习。"),
    ("ko", DAEGU, "참고로 조카가 대구 시청에서 인턴으로 지냅니다."),
    ("tr", PORTO, "Kızımın Porto'daki bir belediye şirketinde staj yaptığını da bilginize"
     " sunarım."),
    ("hi", PORTO, "जानकारी के लिए, मेरी भतीजी पोर्टो की नगर कंपनी में प्रशिक्षु है।"),
]  # fmt: skip
LOOSE = [
    ("en", PORTO, "For completeness, the pension fund of Porto sent a newer table."),
    ("de", TURKU, "Ab nächster Woche lehre ich in Turku."),
    ("ru", PORTO, "Для полноты: невестка мэра с апреля оформлена в мэрии Порту."),
    ("tr", PORTO, "Bu arada bir gelin nisandan beri Porto belediyesinde."),
    ("es", LILLE, "A propósito, la nuera entró el lunes en la alcaldía de Lille."),
    ("fr", PORTO, "Par ailleurs, mon cabinet remplit depuis mai une mission pour la ville de"
     " Porto."),
    ("en", PORTO, "The mayor took up another seat in Porto last month."),
    ("en", PORTO, "I shall judge Porto tomorrow."),
    ("en", PORTO, "Thanks, and see you in Porto!"),
    ("en", LILLE, "I used the same method as for Lille."),
]  # fmt: skip


def _cities(bench: Bench) -> list[int]:
    (case,) = [one for one in bench.turn.cases if one.ties_on is not None]
    return [*(case.ties_on or ())]


@pytest.mark.parametrize(("language", "city", "tie"), TIES)
def test_a_sentence_on_another_city_below_the_ballot_may_tell_a_tie(
    language: str, city: int, tie: str
) -> None:
    alone = _judged(_write(f"Osaka\n\n{BEHIND[language]}", language))
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{tie}", language)
    assert _judged(bench) == alone
    assert _cities(bench) == [city]
    assert "its words are closed; they name" in bench.turn.cases[-1].text
    assert tie[:12] not in bench.turn.cases[-1].text
    kept = bench.said(BallotKept)
    assert any(tie[:12] in one.words for one in kept.unread)
    assert [one.application for one in kept.may_tie or ()] == [city]
    assert "conflict of interest with" in bench.last.markdown


@pytest.mark.parametrize(("language", "city", "words"), LOOSE)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_one_in_other_words_is_a_persons_who_hears_the_city_and_holds_nothing(
    language: str, city: int, words: str, between: str
) -> None:
    alone = _judged(_write(f"Osaka\n\n{BEHIND[language]}", language))
    bench = _write(f"Osaka\n\n{BEHIND[language]}{between}{words}", language)
    assert _judged(bench) == alone
    (case,) = bench.turn.cases
    assert (case.words_on, case.ties_on) == ((OSAKA,), None)
    assert f"they name {CITIES[city - 1].city} (application {city})" in case.text
    assert words[:12] not in case.text
    kept = bench.said(BallotKept)
    assert kept.is_told
    assert kept.may_tie is None
    assert any(words[:12] in one.words for one in kept.unread)
    assert "conflict of interest" not in bench.last.markdown
    assert "told the organizers" in bench.last.markdown or language != "en"


def test_where_no_ballot_is_taken_such_words_are_a_persons_too() -> None:
    bench = _write(f"{BEHIND['en']}\n\n{LOOSE[0][2]}")
    refused = bench.said(PanelistRefused)
    assert [(one.why, one.words) for one in refused.unread] == [("unplaced", LOOSE[0][2])]
    assert refused.may_tie is None
    (case,) = bench.turn.cases
    assert (case.words_on, case.ties_on) == ((), None)
    assert "they name Porto (application 3)" in case.text


@pytest.mark.parametrize(
    "before", ["Is there a deadline for Porto?", "My wife works for the city of Porto."]
)
def test_another_matter_of_the_mail_does_not_keep_them_from_a_person(before: str) -> None:
    bench = _write(f"Osaka\n\n{BEHIND['en']}\n\n{before} Please tell Mr Molina that it is done.")
    assert [one.words_on for one in bench.turn.cases][-1] == (OSAKA,)
    assert len(bench.turn.cases) == 2


def test_it_stands_in_no_reason_though_it_follows_on_the_next_line() -> None:
    bench = _write(f"Osaka\n\n{BEHIND['de']}\n{TIES[0][2]}", "de")
    assert _cities(bench) == [PORTO]


@pytest.mark.parametrize(("language", "city", "tie"), TIES[:1])
def test_where_no_ballot_is_taken_it_is_told_all_the_same(
    language: str, city: int, tie: str
) -> None:
    bench = _write(f"{BEHIND[language]}\n\n{tie}", language)
    assert not bench.ballots
    refused = bench.said(PanelistRefused)
    assert refused.reason == "which_city"
    assert [one.words for one in refused.unread] == [tie]
    assert [one.application for one in refused.may_tie or ()] == [city]
    assert _cities(bench) == [city]


def test_closed_words_that_tell_none_are_a_persons() -> None:
    bench = _seated("ru")
    asked = bench.post(panelist_letters.conflicts_asked(bench.panelist, CITIES))
    bench.write(LOOSE[2][2], to=asked)
    assert [one.ties_on for one in bench.turn.cases] == [None]


def test_their_answer_to_the_receipt_is_read() -> None:
    bench = _write(f"Osaka\n\n{BEHIND['de']}\n\n{TIES[0][2]}", "de")
    bench.write("Mit Porto habe ich keinen Interessenkonflikt.", to=bench.last)
    assert [(one.city.name, one.kind) for one in bench.said(ConflictsNoted).stated] == [
        ("Porto", None)
    ]
    bench.write("Mit Porto habe ich einen Interessenkonflikt.", to=bench.last)
    (stated,) = bench.said(ConflictsNoted).stated
    assert stated.city.name == "Porto"
    assert stated.kind


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The ballot on Porto follows next week."),
        ("en", "Porto follows next week."),
        ("en", "I will send Porto later, next week."),
        ("de", "Der Stimmzettel zu Porto folgt nächste Woche."),
        ("fr", "Le bulletin sur Porto suit la semaine prochaine."),
        ("es", "La boleta de Oporto sigue la próxima semana."),
        ("ja", "なお、ポルトについては来週お送りいたします。"),
        ("ru", "По Порту пришлю на следующей неделе."),
        ("en", "Kind regards from Porto"),
        ("en", "Thank you very much, and best wishes."),
        ("de", "Vielen Dank für Ihre Geduld und beste Grüße"),
        ("fr", "Merci beaucoup et bonne journée."),
    ],
)
def test_what_is_about_judging_or_mere_courtesy_tells_none(language: str, words: str) -> None:
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{words}", language)
    assert OSAKA in bench.ballots
    assert not any(one.ties_on is not None for one in bench.turn.cases)
    assert bench.said(BallotKept).may_tie is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Unlike Porto, they name no source."),
        ("en", "The gap is wider than in Porto."),
        ("de", "Im Vergleich zu Porto fehlt die Quelle."),
        ("fr", "Contrairement à Porto, aucune source."),
        ("ru", "По сравнению с Порту источников нет."),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n"])
def test_a_reason_that_compares_tells_none(language: str, words: str, between: str) -> None:
    bench = _write(f"Osaka\n\n{BEHIND[language]}{between}{words}", language)
    assert OSAKA in bench.ballots
    assert not bench.turn.cases


def test_other_words_are_told_and_a_persons_but_tell_no_tie() -> None:
    bench = _write(f"Osaka\n\n{BEHIND['en']}\n\nPlease tell Mr Molina that it is done.")
    kept = bench.said(BallotKept)
    assert kept.is_told
    assert kept.may_tie is None
    (case,) = bench.turn.cases
    assert (case.words_on, case.ties_on) == ((OSAKA,), None)
    assert "Molina" not in case.text
    assert "but not what" in bench.last.markdown
