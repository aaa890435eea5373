"""A ballot that a heading or a sentence calls another's is asked; the writer's own just counts."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake import languages
from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import OSAKA, _judged, _write

MAILS = tomllib.loads(Path(__file__).with_name("whose.toml").read_text("utf-8"))
BODY = MAILS["en"]["body"]


def _mails(kind: str) -> Iterator[tuple[str, str]]:
    for language, one in MAILS.items():
        for text in one[kind]:
            yield language, text.replace("BODY", one["body"])


def test_there_are_mails_in_every_language() -> None:
    assert {*MAILS} == {*languages.all_read()}


@pytest.mark.parametrize(("language", "text"), [*_mails("others")])
def test_it_is_asked_whether_it_is_the_writers_own(language: str, text: str) -> None:
    bench = _write(text, language)
    assert not _judged(bench)
    asked = [one.why for letter in bench.turn.letters
             for one in getattr(letter.notice, "unread", ())]  # fmt: skip
    assert asked.count("not_own") == 1


@pytest.mark.parametrize(("language", "text"), [*_mails("own")])
def test_the_writers_own_gets_its_receipt_alone(language: str, text: str) -> None:
    bench = _write(text, language)
    assert len(_judged(bench)[OSAKA]) == 4
    assert [type(one.notice) for one in bench.turn.letters] == [BallotKept]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Bernd:"),
        ("en", "Dr. Okafor –"),
        ("en", "The chair:"),
        ("de", "Frau Krause:"),
        ("de", "Für Bernd:"),
        ("fr", "Jean Dupont :"),
        ("es", "Lucía:"),
        ("pt", "João:"),
        ("ru", "Борис Петров:"),
        ("zh", "李娜："),
        ("ja", "田中："),
        ("ko", "김민수:"),
        ("ar", "د. حسن:"),
        ("tr", "Mehmet Bey:"),
        ("hi", "राधा:"),
    ],
)
def test_below_a_bare_name_it_is_asked_too(language: str, heading: str) -> None:
    assert not _judged(_write(f"{heading}\n\n{BODY}", language))


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Bottom Line:"),
        ("en", "Hello Bernd:"),
        ("en", "Osaka Metropolis:"),
        ("en", "Panelist 1:"),
        ("de", "Resümee:"),
        ("fr", "Synthèse :"),
        ("es", "Papeleta:"),
        ("ru", "Итог:"),
        ("zh", "评分表："),
        ("ja", "投票内容："),
        ("ko", "요약:"),
        ("ar", "الخلاصة:"),
        ("tr", "Özet:"),
        ("hi", "सारांश:"),
    ],
)
def test_a_bare_heading_calls_it_nobodys(language: str, heading: str) -> None:
    assert len(_judged(_write(f"{heading}\n\n{BODY}", language))[OSAKA]) == 4


def test_what_stands_above_one_verdict_alone_is_its_topic() -> None:
    topics = "Sensors:\nS1 met, audited\n\nChips:\nS2 not met, low\n\nFairs:\nS3 met, expo"
    assert len(_judged(_write(topics, "en"))[OSAKA]) == 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DRAFT\n\nBODY"),
        ("en", "This is only a draft. BODY"),
        ("en", "Please do not count this yet.\n\nBODY"),
        ("en", "BODY\n\nThis is only a draft."),
        ("de", "Entwurf:\n\nBODY"),
        ("fr", "Brouillon :\n\nBODY"),
        ("es", "Borrador:\n\nBODY"),
        ("pt", "Rascunho:\n\nBODY"),
        ("ru", "Черновик:\n\nBODY"),
        ("zh", "草稿：\n\nBODY"),
        ("ja", "下書き：\n\nBODY"),
        ("ko", "초안:\n\nBODY"),
        ("ar", "مسودة:\n\nBODY"),
        ("tr", "Taslak:\n\nBODY"),
        ("hi", "मसौदा:\n\nBODY"),
    ],
)
def test_a_draft_does_not_count(language: str, text: str) -> None:
    assert not _judged(_write(text.replace("BODY", MAILS[language]["body"]), language))


@pytest.mark.parametrize(
    "text",
    ["After a first draft, here is my ballot:\n\nBODY", "The budget is only a draft. BODY"],
)
def test_a_ballot_that_speaks_of_a_draft_counts(text: str) -> None:
    assert len(_judged(_write(text.replace("BODY", BODY), "en"))[OSAKA]) == 4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Forwarding what Kwame sent me.\n\nBODY"),
        ("en", "I got this from Kwame.\n\nBODY"),
        ("en", "BODY\n\n(sent on behalf of Bernd)"),
        ("en", "BODY\n\nThe above is Kwame's ballot."),
        ("en", "BODY\n\nNone of this is my own opinion, it's Bernd's."),
        ("de", "Das kommt von Bernd.\n\nBODY"),
        ("de", "BODY\n\nDas ist Bernds Stimmzettel."),
        ("fr", "BODY\n\nC'est le bulletin de Paul."),
        ("es", "Esto me lo mandó Pablo.\n\nBODY"),
        ("ru", "BODY\n\nЭто бюллетень Бориса."),
        ("zh", "转发李娜的邮件。\n\nBODY"),
    ],
)
def test_what_somebody_named_has_sent_is_asked(language: str, text: str) -> None:
    assert not _judged(_write(text.replace("BODY", MAILS[language]["body"]), language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kwame sent me the packet by post.\n\nBODY"),
        ("en", "Forwarding my ballot.\n\nBODY"),
        ("en", "BODY\n\nAll of this comes from the packet."),
        ("en", "BODY\n\nThis is my own opinion, not Kwame's."),
        ("de", "BODY\n\nSo sehe ich es."),
        ("zh", "BODY\n\n这是我的选票。"),
    ],
)
def test_what_the_writer_sends_counts(language: str, text: str) -> None:
    judged = _judged(_write(text.replace("BODY", MAILS[language]["body"]), language))
    assert len(judged[OSAKA]) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Maria sent me a reminder.\n\nBODY",
        "I got the audit from Deloitte.\n\nBODY",
        "BODY\n\nThanks to Maria at the desk.",
    ],
)
def test_who_is_only_named_beside_it_owns_no_ballot(text: str) -> None:
    assert len(_judged(_write(text.replace("BODY", BODY), "en"))[OSAKA]) == 4
