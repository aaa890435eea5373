"""A ballot that a heading or a sentence calls another's is asked; the writer's own just counts."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake import languages
from intake.notices import BallotKept, PacketShown
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import OSAKA, _judged, _seated, _write

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


NAMED_BESIDE = [
    ("en", "BODY\n\nThose are from Elena."),
    ("en", "BODY\n(Bernd's, not mine.)"),
    ("de", "BODY\n\nDas war alles von Elena."),
    ("fr", "Ceci vient d'Elena.\n\nBODY"),
    ("es", "BODY\n\nEsto es de Pablo."),
    ("es", "BODY\n\n(Eso era de Bernd.)"),
    ("pt", "Isto é da Elena.\n\nBODY"),
    ("tr", "Bunlar Mehmet'e ait.\n\nBODY"),
    ("ar", "BODY\n\nهذه لحسن."),
    ("ar", "هذا من سلمى.\n\nBODY"),
    ("hi", "ये राधा के हैं।\n\nBODY"),
    ("hi", "BODY\n\n(यह श्री वर्मा का था।)"),
    ("zh", "BODY\n\n李娜是这么看的。"),
    ("ja", "BODY\n\n鈴木さんのです。"),
    ("ja", "BODY\n\n以上、鈴木さんより。"),
    ("ko", "BODY\n\n이건 김민수 것입니다."),
    ("ko", "BODY\n\n박영희 씨의 평가입니다."),
]


OWNERS = (
    "Elena Petrova", "Bernd Vogel", "Pablo Ruiz", "Mehmet Kaya", "حسن علي", "سلمى نور",
    "राधा वर्मा", "李娜", "鈴木一郎", "김민수", "박영희",
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NAMED_BESIDE)
def test_a_list_whose_owner_is_named_beside_it_is_asked(language: str, text: str) -> None:
    bench = _seated(language)
    bench.others = OWNERS
    bench.write(text.replace("BODY", MAILS[language]["body"]), to=bench.letter_with(PacketShown))
    assert not _judged(bench)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "BODY\n\nThat was a pleasure."),
        ("en", "This is Ruth Okafor.\n\nBODY"),
        ("en", "BODY\n\nIt was April when I last looked."),
        ("de", "BODY\n\nDas war viel Arbeit."),
        ("fr", "BODY\n\nC'est tout de ma part."),
        ("es", "BODY\n\nEso es todo."),
        ("pt", "BODY\n\nFoi um prazer."),
        ("ru", "BODY\n\nЭто было нелегко."),
        ("fr", "BODY\n\nC'était la Covid."),
        ("es", "BODY\n\nEso fue Covid."),
        ("ru", "BODY\n\nЭто была Олимпиада."),
        ("tr", "BODY\n\nBu kadar."),
        ("ar", "BODY\n\nهذا من واجبي."),
        ("hi", "BODY\n\nबस इतना ही।"),
        ("zh", "BODY\n\n就这些。"),
        ("ja", "BODY\n\n以上、よろしくお願いします。"),
        ("ko", "BODY\n\n이건 확실한 것입니다."),
        ("ko", "BODY\n\n이건 정확한 것입니다."),
    ],
)
def test_what_is_said_beside_it_of_nobody_leaves_it_the_writers(language: str, text: str) -> None:
    judged = _judged(_write(text.replace("BODY", MAILS[language]["body"]), language))
    assert len(judged[OSAKA]) == 4


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("S1 met, S2 met, S3 not met and S4 met is what I think.", 3),
        ("S1 met, S2 met, S3 not met and S4 met is what Osaka deserves.", 3),
        ("S1 met, S2 not met, S3 met, S4 met, as the Ministry reported.", 3),
        ("S1 met, S2 not met, S3 met, S4 met, as Reuters reported.", 3),
    ],
)
def test_what_one_sentence_ends_with_is_asked_of_its_last_verdict_alone(
    text: str, counted: int
) -> None:
    assert len(_judged(_write(text, "en"))[OSAKA]) >= counted


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "These are from Wikipedia."), ("en", "That is from Statista."),
        ("en", "It is from Reuters."), ("en", "These are by Deloitte."),
        ("en", "Those are young."), ("de", "Es war von Interesse."), ("de", "Es war von Nutzen."),
        ("fr", "C'est de Wikipédia."), ("es", "Esto es del Martes."), ("pt", "Isto é do Anexo."),
        ("ja", "奥様のものです。"), ("ko", "이건 김사장 것입니다."), ("tr", "Bu Vikipedi'den."),
    ],
)  # fmt: skip
def test_words_that_call_a_list_nobodys_of_the_roster_leave_it(language: str, words: str) -> None:
    bench = _written_beside_families(language, f"BODY\n\n{words}")
    assert len(_judged(bench)[OSAKA]) == 4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 met, S2 not met, S3 met, S4 probably met, we shall see."),
        ("en", "S1 met, S2 not met, S3 met, S4 met if the GDP figures hold."),
        ("de", "S1 erfüllt, S2 nicht erfüllt, S3 erfüllt, S4 wohl erfüllt, wenn Zahlen kommen."),
    ],
)
def test_a_hedge_behind_the_last_verdict_leaves_the_others(language: str, text: str) -> None:
    assert {*_judged(_write(text, language))[OSAKA]} == {"S1", "S2", "S3"}


ROSTER = ("Bernd Vogel", "bernd@verband.example", "Elena Petrova", "Елена Петрова", "李娜")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bernd Vogel\n\nBODY"),
        ("en", "Hello,\n\nElena Petrova\nBODY"),
        ("de", "Bernd Vogel\nBODY"),
        ("en", "BODY\n\n(That was Bernd.)"),
        ("en", "BODY\n(That was Bernd.)"),
        ("de", "BODY\n\n(Das war Bernd Vogel.)"),
        ("fr", "BODY\n\n(Ça, c'était Bernd.)"),
        ("es", "BODY\n\nEso fue Elena."),
        ("pt", "BODY\n\nIsso foi o Bernd."),
        ("ru", "BODY\n\nЭто была Елена."),
        ("tr", "BODY\n\n(Bu Bernd'di.)"),
        ("zh", "李娜\n\nBODY"),
    ],
)
def test_a_list_beside_a_name_of_the_roster_is_asked(language: str, text: str) -> None:
    bench = _seated(language)
    bench.others = ROSTER
    bench.write(text.replace("BODY", MAILS[language]["body"]), to=bench.letter_with(PacketShown))
    assert not _judged(bench)


@pytest.mark.parametrize(
    "text", ["Bernd Vogel,\n\nBODY", "Dear Bernd,\n\nBODY", "BODY\n\nThank you, Elena.",
             "S1 met, audited, as Bernd Vogel showed in his talk at the fair. S2 not met, low."],
)  # fmt: skip
def test_who_of_the_roster_is_greeted_or_cited_owns_nothing(text: str) -> None:
    bench = _seated()
    bench.others = ROSTER
    bench.write(text.replace("BODY", BODY), to=bench.letter_with(PacketShown))
    assert len(_judged(bench)[OSAKA]) >= 2


FAMILIES = ("Bernd Krause", "Elena Rossi", "Grace Banks", "Mark Stone", "Will Young", "Rosa Park")


def _written_beside_families(language: str, text: str) -> Bench:
    bench = _seated(language)
    bench.others = FAMILIES
    bench.write(text.replace("BODY", MAILS[language]["body"]), to=bench.letter_with(PacketShown))
    return bench


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 met\nS2 met\nS3 not met, Banks are few\nS4 met"),
        ("en", "S1 met\nS2 met\nS3 not met, the Rossi plant closed\nS4 met"),
        ("en", "S1 met\nS2 met: Young companies abound\nS3 not met\nS4 met"),
        ("en", "S1: met\nS2: not met, only Parks are counted\nS3: met\nS4: met"),
        ("en", "S1 met. S2 met. S3 not met, as Bernd said at lunch. S4 met."),
        ("de", "S1 erfüllt\nS2 erfüllt\nS3 nicht erfüllt, Rossi fehlt\nS4 erfüllt"),
        ("fr", "S1 rempli\nS2 rempli\nS3 non rempli, l'usine Rossi est fermée\nS4 rempli"),
    ],
)
def test_who_of_the_roster_is_named_in_one_reason_owns_no_list(language: str, text: str) -> None:
    bench = _written_beside_families(language, text)
    assert len(_judged(bench)[OSAKA]) == 4
    assert not bench.said(BallotKept).unread


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "My own, not Bernd's."), ("en", "I will call Bernd tomorrow."),
        ("en", "Please greet Elena from me."), ("en", "Bernd says hello."),
        ("en", "Congratulations to Bernd on his prize!"), ("en", "The Grace period is over."),
        ("en", "My colleague Bernd agrees with me."), ("en", "See Mark's comment in Annex B."),
        ("en", "Stone buildings are lovely."), ("de", "Bitte grüßen Sie Elena von mir."),
        ("fr", "J'appellerai Bernd demain."), ("es", "Mañana llamaré a Elena."),
    ],
)  # fmt: skip
def test_words_beside_a_list_that_name_somebody_reach_a_person(language: str, words: str) -> None:
    bench = _written_beside_families(language, f"BODY\n\n{words}")
    assert len(_judged(bench)[OSAKA]) == 4
    assert len(bench.turn.cases) == 1


@pytest.mark.parametrize(
    "text",
    [
        "BODY\n\ncc:\nBernd Krause", "BODY\n\nCopy to:\nElena Rossi\nBernd Krause",
        "BODY\n\nBest\nRuth Okafor\nBernd Krause", "BODY\n\nBernd Krause",
        "To:\nBernd Krause\n\nBODY", "Bernd Krause,\n\nBODY",
        "Bernd Krause\n\nHere are my verdicts.\n\nBODY",
        "Elena Rossi\nBernd Krause\n\nBODY",
        "Cc: the chair\nBernd Krause\n\nBODY",
    ],
)  # fmt: skip
def test_a_whole_name_of_the_roster_not_right_above_a_list_owns_nothing(text: str) -> None:
    assert len(_judged(_written_beside_families("en", text))[OSAKA]) == 4
