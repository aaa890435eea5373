"""A plain yes to "Does it still hold?" keeps the ballot and says so; no other answer is one."""

import pytest

from intake.conversation.panelist import panelist_letters
from intake.notices import BallotKept, ConflictsNoted
from intake.notices.packet import Changes, ClaimChanged, PartChanged
from replies import sampled
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import ballot, panelist

CHANGED = PartChanged(
    finding=sampled.S1,
    was=sampled.S1,
    claims=(ClaimChanged(question="S1", before=None, after=sampled.OUTPUT.value),),
    grounds=sampled.S1.grounds,
)


def told(verdicts: str = "mmnn") -> Bench:
    """A bench whose last letter asks whether the ballot on Gdynia still holds."""
    bench = Bench(panelist(1))
    bench.write("No conflict with Gdynia.")
    bench.assign(1)
    if verdicts:
        bench.ballots[1] = ballot(1, verdicts)
    cast = bench.ballots.get(1)
    bench.post(
        panelist_letters.changed(
            bench.panelist, bench.cities[1], cast, bench.call, changes=Changes(parts=(CHANGED,))
        )
    )
    return bench


@pytest.mark.parametrize(
    "text",
    [
        "Yes.", "Yes, it still holds.", "Yes. It still holds. Thank you.", "My ballot stands.",
        "Dear all,\n\nyes, it does.\n\nBest regards,\nAnna", "No change.",
        "I stand by my verdict.", "Ja, es gilt weiterhin.", "Unverändert.",
        "Oui, il reste valable.", "Je maintiens mon vote.",
        "Sí, se mantiene.", "Sin cambios.", "Sim, continua válido. Obrigado.", "Sem alterações.",
        "Да, остаётся в силе.", "Без изменений.", "Evet, hâlâ geçerli.", "Değişiklik yok.",
        "نعم، لا يزال قائما.", "دون تغيير", "हाँ, यह अब भी मान्य है।", "कोई बदलाव नहीं।",
        "是的，仍然有效。", "维持不变", "はい、変わりありません。", "変更ありません。",
        "네, 그대로 유지합니다.", "변경 없습니다.",
    ],
)  # fmt: skip
def test_a_plain_yes_keeps_the_ballot_and_says_so(text: str) -> None:
    bench = told()
    before, declared = bench.ballots[1], [*bench.declared]
    turn = bench.write(text, to=bench.last)
    kept = bench.said(BallotKept)
    assert (bench.ballots[1], kept.is_new, kept.unread) == (before, False, ())
    assert len(kept.judgements) == 4
    assert (turn.cases, bench.declared, turn.judged.ballots) == ((), declared, ())
    assert "It stands as before" in bench.last.markdown


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "No, it does not.",
        "Yes?",
        "Yes, it does not hold.",
        "Not sure it still holds.",
        "Yes, it still holds. Please take me off the panel.",
        "Yes, but not S2.",
        "It did hold.",
        "Nein, es gilt nicht mehr.",
        "Non.",
        "Нет, не в силе.",
        "无效",
        "いいえ、変わります。",
        "아니요.",
        "Hayır, geçerli değil.",
        "لا",
        "नहीं",
    ],
)
def test_any_other_answer_is_no_yes(text: str) -> None:
    bench = told()
    bench.write(text, to=bench.last)
    kept = [one.notice for one in bench.turn.letters if isinstance(one.notice, BallotKept)]
    assert not any(one.judgements and not one.unread for one in kept)


def test_a_verdict_beside_a_yes_is_read() -> None:
    bench = told()
    bench.write("Yes, but S3 met - I recounted.", to=bench.last)
    assert bench.ballots[1].judged["S3"].verdict == "met"


def test_a_yes_says_what_a_ballot_still_lacks() -> None:
    bench = told("mm--")
    bench.write("Yes.", to=bench.last)
    assert bench.said(BallotKept).no_verdict == ("S3", "S4")


def test_a_yes_keeps_nothing_where_there_is_no_ballot_and_in_another_letter() -> None:
    bench = told("")
    bench.write("Yes.", to=bench.last)
    assert not any(isinstance(one.notice, BallotKept) for one in bench.turn.letters)
    bench = told()
    packet = bench.post(panelist_letters.packet(bench.panelist, bench.cities[1], bench.call))
    bench.write("Yes.", to=packet)
    assert not any(isinstance(one.notice, BallotKept) for one in bench.turn.letters)


def test_a_yes_of_who_has_a_conflict_shows_no_ballot() -> None:
    bench = told()
    asked = bench.last
    bench.write("I advise Gdynia.", to=asked)
    assert bench.said(ConflictsNoted).closed
    bench.write("Yes, it still holds.", to=asked)
    assert not any(isinstance(one.notice, BallotKept) for one in bench.turn.letters)
