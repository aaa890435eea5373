"""A verdict on another city in the same mail: kept where the words lead to it, else a person's."""

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.panelist.test_dividing import (
    BEHIND,
    DAEGU,
    LILLE,
    OSAKA,
    PORTO,
    _judged,
    _kept,
    _write,
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "By the way, as for Porto: S2 met, because sourced."),
        ("fr", "Par ailleurs, pour Porto : S2 rempli, car sourcé."),
        ("de", "Übrigens, zu Porto: S2 erfüllt, weil belegt."),
        ("es", "Además, sobre Oporto: S2 cumplido, porque hay fuentes."),
        ("pt", "Além disso, quanto ao Porto: S2 cumprido, porque há fontes."),
        ("ru", "А по Порту: S2 выполнен, так как есть источники."),
        ("ru", "Кстати, по Порту: S2 выполнен, так как есть источники."),
        ("ja", "なお、ポルトのS2：満たす、出典があるため。"),
        ("tr", "Bu arada Porto için: S2 karşılandı, çünkü kaynak var."),
    ],
)
def test_words_that_only_join_it_lead_to_the_city(language: str, words: str) -> None:
    alone = _judged(_write(f"Osaka\n\n{BEHIND[language]}", language))
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{words}", language)
    assert _judged(bench) == {**alone, PORTO: {"S2": "met"}}
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "words", "read"),
    [
        ("zh", "另外，里尔的S2更正为部分达标，因为附件中有说明。", {"S2": "partly"}),
        ("zh", "另外，里尔的S2更正为合理的数字。", {}),
        ("tr", "Not: Bu arada Lille için S4 kararımı “karşılandı” olarak düzeltmek istiyorum,"
         " listeyi sonradan buldum.", {"S4": "met"}),
        ("tr", "Bu arada Lille için S4 kararımı düzeltmek istiyorum.", {}),
        ("ru", "А по Лиллю исправляю S4: выполнен частично, перечень я нашла.", {}),
    ],
)  # fmt: skip
def test_a_correction_of_another_ballot_is_read_or_asked(
    language: str, words: str, read: dict[str, str]
) -> None:
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{words}", language)
    assert _judged(bench).get(LILLE, {}) == read
    said = [one.words for it in _kept(bench).values() for one in it.unread]
    assert (bool(bench.turn.cases) or bool(said)) != bool(read)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Having looked again, I find Porto much better on S2: met."),
        ("en", "Also Porto has S2 met."),
        ("de", "Auch Porto hat S2 erfüllt."),
        ("ru", "А у Порту S2 лучше, выполнен."),
        ("zh", "另外，我觉得Porto更好，S2达标。"),
    ],
)
def test_other_words_keep_nothing_and_are_a_persons(language: str, words: str) -> None:
    alone = _judged(_write(f"Osaka\n\n{BEHIND[language]}", language))
    bench = _write(f"Osaka\n\n{BEHIND[language]}\n\n{words}", language)
    assert _judged(bench) == alone
    (case,) = bench.turn.cases
    assert (case.words_on, case.ties_on) == ((OSAKA, PORTO), None)
    assert words[:12] not in case.text
    assert "which_city" in [one.why for one in bench.said(BallotKept).unread]
    if language == "en":
        assert "under a line with the name of that city alone" in bench.last.markdown


def test_what_the_letter_says_to_write_is_read() -> None:
    bench = _write(f"Osaka\n\n{BEHIND['en']}\n\nDaegu\nS2 met, because sourced.")
    assert _judged(bench)[DAEGU] == {"S2": "met"}
    assert {*_kept(bench)} == {"Osaka", "Daegu"}
