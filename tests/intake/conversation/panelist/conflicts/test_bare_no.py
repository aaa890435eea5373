"""A bare no answers the question of conflicts for every city of its letter, and no other letter."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.messages import Passage
from intake.notices import ConflictsNoted
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

GDYNIA, TURKU = application(1), application(2, "Turku", "FI")
_QUOTED = "1. Gdynia, Poland\n2. Turku, Finland\n\nWhere there is none, one sentence is enough."


def _asked(*languages: str) -> Bench:
    bench = Bench(replace(panelist(1), languages=languages), GDYNIA, TURKU)
    bench.post(panelist_letters.conflicts_asked(bench.panelist, (GDYNIA, TURKU)))
    return bench


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No.", "en"), ("No", "en"), ("NO!", "en"), ("No, I don't.", "en"), ("No, I don’t", "en"),
        ("No. Thank you.", "en"), ("Hello,\n\nNo.\n\nBest regards,\nAnna", "en"),
        ("No, none.", "en"), ("No, I do not have any.", "en"), ("None.", "en"),
        ("Nein.", "de"), ("Nein, keine.", "de"), ("Nein", ""),
        ("Nein.\n\nMit freundlichen Grüßen", "de"),
        ("Keine Interessenkonflikte.", ""), ("Keine Interessenkonflikte.", "de"),
        ("Non.", "fr"), ("Non, aucun.", "fr"), ("Bonjour,\nNon.\nMerci.", "fr"),
        ("No.", "es"), ("No tengo ninguno.", "es"), ("No, ninguno. Gracias.", "es"),
        ("Não.", "pt"), ("Não tenho nenhum.", "pt"), ("Não. Obrigada.", "pt"),
        ("Нет.", "ru"), ("Никаких.", "ru"), ("Здравствуйте! Нет.", "ru"),
        ("Hayır.", "tr"), ("Hayır, yok.", "tr"), ("Hayır", ""), ("HAYIR", "tr"),
        ("لا.", "ar"), ("لا", ""), ("لا يوجد.", "ar"),
        ("नहीं।", "hi"), ("जी नहीं।", "hi"), ("没有。", "zh"), ("没有", ""), ("沒有。", "zh"),
        ("いいえ。", "ja"), ("いいえ、ありません。", "ja"),
        ("No conflict.", "en"), ("Kein Konflikt.", ""), ("Aucun conflit.", ""),
        ("Ningún conflicto.", ""), ("Sin conflictos.", ""), ("Nenhum conflito.", ""),
        ("Никаких конфликтов.", ""), ("Hiçbir çatışma yok.", ""), ("لا تضارب مصالح.", ""),
        ("कोई टकराव नहीं।", ""), ("无冲突。", ""), ("利益相反なし。", ""), ("충돌 없음.", ""),
        ("해당 사항 없습니다.", "ko"), ("아니요.", "ko"), ("아니요, 없습니다.", "ko"),
    ],
)  # fmt: skip
def test_a_bare_no_is_of_every_city_asked_about(text: str, language: str) -> None:
    bench = _asked(*filter(None, [language]))
    turn = bench.write(text, to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None), (2, None)]
    assert len(bench.said(ConflictsNoted).stated) == 2
    assert not turn.cases


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No?", "en"), ("No…", "en"), ("No...", "en"), ("No. 3", "en"), ("No 2", "en"),
        ("No. Gdynia.", "en"), ("No, Turku.", "en"), ("No, thank you.", "en"),
        ("No. I'd rather not.", "en"), ("No, sorry.", "en"), ("No, not yet.", "en"),
        ("No. See attached.", "en"), ("No idea.", "en"), ("No. My sister lives there.", "en"),
        ("No, but I once worked there.", "en"), ("Not really.", "en"), ("Hardly.", "en"),
        ("No. Hello from Turku, my home town.", "en"), ("No. No more mails please.", "en"),
        ("Yes. No.", "en"), ("No. Yes.", "en"), ("No. No.", "en"), ("No problem.", "en"),
        ("Unfortunately no.", "en"), ("I think no.", "en"), ("No, I resign.", "en"),
        ("Nein, danke.", "de"), ("Nein. Turku.", "de"), ("Nein, aber meine Frau schon.", "de"),
        ("Eher nein.", "de"), ("Nein?", "de"), ("Non merci.", "fr"), ("Non, pas encore.", "fr"),
        ("Non, sauf Turku.", "fr"), ("No, gracias.", "es"), ("No lo sé.", "es"),
        ("Creo que no.", "es"), ("Não sei.", "pt"), ("Acho que não.", "pt"),
        ("Não, obrigado.", "pt"), ("Не знаю.", "ru"), ("Нет, не уверен.", "ru"),
        ("Нет?", "ru"), ("Hayır, teşekkürler.", "tr"), ("Sanmıyorum.", "tr"),
        ("Hayır, henüz değil.", "tr"), ("لا أعرف.", "ar"), ("لا شكرا.", "ar"),
        ("لا أعتقد.", "ar"), ("पता नहीं।", "hi"), ("अभी नहीं।", "hi"), ("不知道。", "zh"),
        ("没有看到。", "zh"), ("还没有。", "zh"), ("わかりません。", "ja"),
        ("いいえ、結構です。", "ja"),
        ("Ningún conflicto.\nTurku", "en"), ("Kein Konflikt.\n\nKarin, Turku", "en"),
        ("Aucun conflit.\nSauf Turku", "en"), ("충돌 없음.\n투르쿠", "ko"),
        ("Ningún conflicto.\n\nSaludos\nMarta\nTurku", "en"),
        ("Kein Konflikt.\n\nMarta\nMein Mann", "de"), ("Aucun conflit.\n\nMarta\nMairie", "en"),
        ("No conflict.\n\nBest,\nAnna\nMayor's Office of Gdyni", "en"),
        ("Ningún conflicto.\n\nProf. Marta Turkulainen", "en"),
        ("Nenhum conflito.\n\nMarta\nMeu irmão", "pt"),
        ("Nenhum conflito, exceto um.", "en"), ("Kein Konflikt?", "en"),
        ("모르겠습니다.", "ko"), ("아니요, 괜찮습니다.", "ko"), ("아직 아니요.", "ko"),
    ],
)  # fmt: skip
def test_a_no_with_anything_beside_it_clears_not_all(text: str, language: str) -> None:
    bench = _asked(language)
    bench.write(text, to=bench.last)
    cleared = {one.application for one in bench.declared if one.kind is None}
    assert cleared != {1, 2}


@pytest.mark.parametrize(
    "text",
    ["Kein Konflikt.\n\nMit freundlichen Grüßen\n{name}", "Aucun conflit.\n\nMerci.\n{name}",
     "Hello,\n\nNo conflict.\n\n{name}"],
)  # fmt: skip
def test_no_conflict_above_the_panelists_own_name_is_of_every_city(text: str) -> None:
    bench = _asked("en", "de", "fr")
    bench.write(text.format(name=bench.panelist.name), to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None), (2, None)]


@pytest.mark.parametrize("text", ["No.", "Nein.", "Hayır.", "لا.", "没有。", "아니요."])
def test_a_bare_no_to_an_invitation_declares_nothing(text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED), GDYNIA, TURKU)
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write(text, to=bench.last)
    assert not bench.declared
    assert bench.panelist.seat is not Seat.ACCEPTED


def test_the_question_beside_the_acceptance_is_answered_by_a_no() -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED), GDYNIA, TURKU)
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write("ACCEPT", to=bench.last)
    bench.write("No.", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None), (2, None)]


def test_a_letter_that_asks_of_something_else_too_is_not_answered_by_a_no() -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED), GDYNIA, TURKU)
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write("I accept. Turku I have known for years.", to=bench.last)
    bench.write("No.", to=bench.last)
    assert not bench.declared


def test_a_no_to_no_letter_or_to_the_receipt_declares_nothing() -> None:
    bench = _asked("en")
    bench.write("No.")
    assert not bench.declared
    bench.write("I advise Turku.", to=bench.letters[0][1])
    receipt = bench.last
    for letter in (receipt, bench.letters[0][1]):
        bench.write("No.", to=letter)
    assert [one.application for one in bench.declared] == [2]


def test_a_no_in_the_thread_of_a_packet_declares_nothing() -> None:
    bench = _asked("en")
    bench.quoted = 1
    bench.write("No.", to=bench.last)
    assert not bench.declared


def test_a_no_to_a_reminder_of_ballots_too_declares_nothing() -> None:
    bench = _asked("en")
    bench.assign(1)
    bench.post(
        panelist_letters.reminder(
            bench.panelist, bench.call, undeclared=(TURKU,), waiting=((GDYNIA, None),)
        )
    )
    bench.write("No.", to=bench.last)
    assert not bench.declared


@pytest.mark.parametrize(
    ("passages", "is_of_all"),
    [
        ((Passage(text="No.", under=_QUOTED),), True),
        ((Passage(text="No."), Passage(text="", under=_QUOTED)), True),
        ((Passage(text="No.", under="1. Gdynia, Poland"),), False),
        ((Passage(text="No.", under="1. Gdynia, Poland\n2. Turku, Finland"),), False),
        ((Passage(text="No.", under="2. Turku, Finland\n\nOne is enough."),), False),
        (
            (
                Passage(text="No.", under="1. Gdynia, Poland"),
                Passage(text="Thanks.", under="2. Turku, Finland"),
            ),
            False,
        ),
    ],
)
def test_a_no_among_the_quoted_cities_is_not_of_all(
    passages: tuple[Passage, ...], *, is_of_all: bool
) -> None:
    bench = _asked("en")
    bench.write("", to=bench.last, passages=passages)
    assert bool(bench.declared) is is_of_all


@pytest.mark.parametrize(
    ("aside", "is_clear"),
    [
        ("Best regards,\nAnna Nowak", True),
        ("-- \nAnna Nowak\nProfessor of Informatics\nTel. +48 58 000 00 00", True),
        ("Anna Nowak\nI am the adviser of the mayor of Turku", False),
        ("Best regards,\nAnna\nPS: but I once worked for Turku", False),
        ("This mail was sent from Turku, where my sister works.", False),
    ],
)
def test_what_was_set_aside_may_only_say_who_signs(aside: str, *, is_clear: bool) -> None:
    bench = _asked("en")
    bench.write("No.", to=bench.last, set_aside=aside)
    assert bool(bench.declared) is is_clear
