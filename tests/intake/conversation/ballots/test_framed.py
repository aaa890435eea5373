"""What leads to a list of verdicts, or follows it, tells whose ballot it is: another's is asked."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake import languages
from intake.conversation.ballots import ballots, framed
from tests.intake.conversation.ballots.papers import PAPER, signs

FRAMES = tomllib.loads(Path(__file__).with_name("frames.toml").read_text("utf-8"))
GDYNIA = replace(PAPER, city=("Gdynia", "Гдыня", "格丁尼亚", "グディニャ", "그디니아", "غدينيا"))
VERDICTS = {"S1": "met", "S2": "not_met", "S3": "met", "S4": "not_met"}
KNOWN = ("Если чего-то не хватает",)
"""What is asked of one standard, for "if" stands below its reason."""


def _mails(kind: str) -> Iterator[tuple[str, str]]:
    for language, one in FRAMES.items():
        for frame in one[kind]:
            text = frame.replace("BODY", one["body"]).replace("INLINE", one["inline"])
            if not any(known in text for known in KNOWN):
                yield language, text


@pytest.mark.parametrize(("language", "text"), [*_mails("own")])
def test_a_ballot_in_its_writers_own_frame_is_kept(language: str, text: str) -> None:
    reading = ballots.read(text, GDYNIA, language)
    assert {id: one.verdict for id, one in reading.judged.items()} == VERDICTS


@pytest.mark.parametrize(("language", "text"), [*_mails("others")])
def test_a_ballot_that_may_be_anothers_is_asked_whole(language: str, text: str) -> None:
    assert not ballots.read(text, GDYNIA, language).judged


def test_there_are_frames_in_every_language() -> None:
    assert {*FRAMES} == {*languages.all_read()}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor wrote us a long letter.\n\nS1: met, audited. S2: not met, counted twice.",
        "S1: met, according to the auditors. S2: not met, the city says itself it counts twice.",
        "Network (S2): not met, counted twice. S1: met, audited.",
        "As you asked me, here are my verdicts: S1 met, audited. S2 not met, counted twice.",
        "The accounts are there, so S1 is met. S2 is not met, the city counts twice.",
    ],
)
def test_others_who_are_only_spoken_of_own_no_ballot(text: str) -> None:
    assert signs(text).removeprefix("? ") == "S1+ S2-"  # what is said beside them is told


def test_whose_a_list_is_is_asked_once() -> None:
    read = ballots.read("My assistant thinks: S1 met, audited. S2 not met, twice.", PAPER, "en")
    [asked] = framed.told(read.doubts)
    assert (asked.why, asked.standard) == ("not_own", None)


TAILS = [
    ("en", "It is a pity that the mayor said nothing about it."),
    ("en", "These are the city's own figures."),
    ("en", "It was a colleague of mine who pointed me to the register."),
    ("en", "That is too few, if you ask me."),
    ("en", "These verdicts are mine alone."),
    ("de", "Das sagt die Stadt selbst."),
    ("es", "Esto lo confirma el alcalde."),
    ("zh", "这是该市自己的数据。"),
    ("ar", "هذا ما تقوله المدينة نفسها."),
]


@pytest.mark.parametrize(("language", "tail"), TAILS)
def test_a_last_reason_that_speaks_of_others_disowns_nothing(language: str, tail: str) -> None:
    reading = ballots.read(f"{FRAMES[language]['body']} {tail}", PAPER, language)
    assert not any(one.why == "not_own" for one in reading.doubts)


BARE = "S1: met\nS2: not met\nS3: met\nS4: not met\n\n"
BESIDE = [
    ("en", "This is in line with my colleagues' views."),
    ("en", "These verdicts are final; my colleague's ballot will follow."),
    ("en", "This is a great city and their ballot letter was good."),
    ("fr", "Cela correspond à l'avis de mes collègues."),
    ("es", "Esto coincide con la opinión de mis colegas."),
    ("ru", "Это совпадает с мнением коллег."),
    ("zh", "这与其他专家的意见一致。"),
]


@pytest.mark.parametrize(("language", "tail"), BESIDE)
def test_a_list_compared_with_those_of_others_stays_its_writers(language: str, tail: str) -> None:
    reading = ballots.read(BARE + tail, GDYNIA, language)
    assert {id: one.verdict for id, one in reading.judged.items()} == VERDICTS


@pytest.mark.parametrize(
    ("language", "tail"),
    [
        ("en", "This is my colleague's ballot, not mine."),
        ("de", "Das ist der Stimmzettel meiner Kollegin."),
        ("fr", "C'est le bulletin de ma collègue."),
        ("ru", "Это оценки моего коллеги."),
        ("zh", "这是我同事的意见。"),
    ],
)
def test_a_short_sentence_below_a_bare_list_calls_it_anothers(language: str, tail: str) -> None:
    assert not ballots.read(BARE + tail, GDYNIA, language).judged


def test_a_reason_in_a_paragraph_of_its_own_speaks_of_no_list() -> None:
    text = "S1: met\n\nThe audit says so.\n\nS2: not met\n\nThat is the opinion of an expert."
    assert len(ballots.read(text, GDYNIA, "en").judged) == 2
