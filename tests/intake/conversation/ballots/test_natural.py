"""Verdicts as they are written in prose: refused, regretted, reserved, joined, and asked back."""

import pytest

from intake.conversation.ballots import ballots
from intake.messages import Passage
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "S3 is by no means met.", "S3-"), ("en", "S3 is far from being met.", "S3-"),
        ("en", "S2 is anything but met.", "S2-"), ("en", "S1 is nowhere near met.", "S1-"),
        ("de", "S2 ist keineswegs erfüllt.", "S2-"),
        ("de", "S2 ist alles andere als erfüllt.", "S2-"),
        ("de", "S2 ist in keiner Weise erfüllt.", "S2-"),
        ("fr", "S2 : loin d'être rempli.", "S2-"), ("fr", "S2 n'est en aucun cas rempli.", "S2-"),
        ("fr", "S2 n'est nullement atteint.", "S2-"),
        ("es", "S2 está lejos de estar cumplido.", "S2-"),
        ("es", "S2 de ninguna manera se cumple.", "S2-"),
        ("es", "S2 en modo alguno cumplido.", "S2-"),
        ("pt", "S2 está longe de estar cumprido.", "S2-"),
        ("pt", "S2 de modo algum cumprido.", "S2-"), ("pt", "S2 nem de longe atingido.", "S2-"),
        ("ru", "S2 отнюдь не выполнен.", "S2-"), ("ru", "S2 далеко не выполнен.", "S2-"),
        ("ru", "S2 никоим образом не выполнен.", "S2-"),
        ("zh", "S2 远未达标。", "S2-"), ("zh", "S2 根本没有达标。", "S2-"),
        ("zh", "S2 绝不符合。", "S2-"),
        ("ja", "S2は決して満たしていない。", "S2-"), ("ja", "S2は到底満たしていません。", "S2-"),
        ("ja", "S2は全く満たしていない。", "S2-"),
        ("ko", "S2는 결코 충족하지 않습니다.", "S2-"), ("ko", "S2는 전혀 충족하지 못함.", "S2-"),
        ("ko", "S2는 도저히 충족되지 않습니다.", "S2-"),
        ("ar", "S2 بعيد كل البعد عن مستوفى.", "S2-"), ("ar", "S2 غير مستوفى على الإطلاق.", "S2-"),
        ("ar", "S2 لم يتحقق بأي حال من الأحوال.", "S2-"),
        ("tr", "S2 hiçbir şekilde karşılanmıyor.", "S2-"), ("tr", "S2 asla karşılanmadı.", "S2-"),
        ("tr", "S2 hiç de karşılanmış değil.", "S2-"),
        ("hi", "S2 बिल्कुल पूरा नहीं।", "S2-"), ("hi", "S2 किसी भी तरह पूरा नहीं है।", "S2-"),
        ("hi", "S2 कतई पूरा नहीं है।", "S2-"),
    ],
)  # fmt: skip
def test_an_idiom_of_refusal_turns_a_verdict(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S3 met by no stretch of the imagination, one summit is no series."),
        ("en", "S3 is met by no means."), ("en", "S3 met in no way."),
        ("de", "S3 erfüllt in keiner Weise."), ("fr", "S3 rempli en aucun cas."),
        ("es", "S3 cumplido de ninguna manera."), ("pt", "S3 cumprido de modo algum."),
        ("es", "S3 no se cumple totalmente."), ("fr", "S3 n'est pas entièrement rempli."),
        ("ja", "S3は完全には満たしていない。"), ("ko", "S3는 완전히 충족하지 않음."),
        ("tr", "S3 tam olarak karşılanmadı."), ("ru", "S3 выполнен не полностью."),
        ("zh", "S3 未完全达标。"), ("hi", "S3 पूरी तरह पूरा नहीं है।"),
        ("ar", "S3 غير مستوفى تماما."),
    ],
)  # fmt: skip
def test_a_denial_behind_a_verdict_and_a_denied_degree_are_asked(language: str, text: str) -> None:
    assert signs(text, language) == "S3?"


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "On S1 I am satisfied.", "S1+"), ("en", "As for S4, I'm afraid not.", "S4-"),
        ("en", "S2 met, though only just: 101 billion.", "S2+"),
        ("en", "Please make it partly met: S3.", "S3~"),
        ("en", "S3: please make it partly met: one event.", "S3~"),
        ("en", "S1 is not met. Nor is S4.", "S1- S4-"),
        ("en", "The city meets S1 and S3.", "S1+ S3+"),
        ("en", "S2: no doubt about it, met.", "S2+"),
        ("de", "S1 ist nicht erfüllt, S4 ebenso wenig.", "S1- S4-"),
        ("de", "S3: Kein Zweifel, erfüllt.", "S3+"),
        ("de", "S4: voll und ganz erfüllt, Respekt!", "S4+"),
        ("de", "S2: leider nicht erfüllt.", "S2-"),
        ("fr", "S3 : rempli sans réserve.", "S3+"),
        ("fr", "Tous sont remplis, sauf le S4, partiellement rempli car la liste est vieille.",
         "S1+ S2+ S3+ S4~"),
        ("fr", "S1 n'est pas rempli, S2 non plus.", "S1- S2-"),
        ("fr", "S2 : pleinement rempli.", "S2+"), ("fr", "S4 : hélas non rempli.", "S4-"),
        ("es", "La ciudad cumple S1 y S3.", "S1+ S3+"), ("es", "S2: plenamente cumplido.", "S2+"),
        ("es", "S1 no se cumple, S2 tampoco.", "S1- S2-"),
        ("es", "S4: lamentablemente no cumplido.", "S4-"),
        ("pt", "A cidade cumpre o S1 e o S3.", "S1+ S3+"),
        ("pt", "S2: plenamente cumprido.", "S2+"), ("pt", "S4: infelizmente não cumprido.", "S4-"),
        ("ru", "S1 выполнен полностью.", "S1+"), ("ru", "S2: к сожалению, не выполнен.", "S2-"),
        ("ru", "S3: вне всякого сомнения, выполнен.", "S3+"),
        ("zh", "S1 S2 S3 S4 全部达标", "S1+ S2+ S3+ S4+"), ("zh", "S2：完全达标。", "S2+"),
        ("zh", "S3：毋庸置疑，达标。", "S3+"), ("zh", "S4：很遗憾，未达标。", "S4-"),
        ("ja", "S1：完全に満たしている。", "S1+"), ("ja", "S2：残念ながら満たしていない。", "S2-"),
        ("ja", "S3：疑いなく、満たしている。", "S3+"),
        ("ko", "S1: 완전히 충족.", "S1+"), ("ko", "S2: 안타깝게도 미충족.", "S2-"),
        ("ko", "S3: 의심할 여지 없이 충족.", "S3+"),
        ("ar", "S1: مستوفى تماما.", "S1+"), ("ar", "S2: للأسف غير مستوفى.", "S2-"),
        ("ar", "S3: بلا أدنى شك، مستوفى.", "S3+"),
        ("tr", "S1 sağlanıyor, S2 ise sağlanmıyor.", "S1+ S2-"),
        ("tr", "S3: tamamen karşılandı.", "S3+"), ("tr", "S4: maalesef karşılanmadı.", "S4-"),
        ("hi", "S1 पूरी तरह पूरा है।", "S1+"), ("hi", "S2: दुर्भाग्य से पूरा नहीं।", "S2-"),
        ("hi", "S3: बेशक, पूरा है।", "S3+"),
    ],
)  # fmt: skip
def test_what_is_plain_in_prose_is_read(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "S3 not up to it at all."), ("en", "S3 is quite inadequate here."),
        ("de", "S3 überzeugt nicht wirklich."), ("de", "S3 ist mangelhaft."),
        ("fr", "S3 pas à la hauteur."), ("fr", "S3 très insuffisant ici."),
        ("es", "S3 no da la talla."), ("es", "S3 es poco convincente."),
        ("pt", "S3 não está à altura."), ("pt", "S3 é pouco convincente."),
        ("ru", "S3 никуда не годится."), ("ru", "S3 весьма неубедительно."),
        ("zh", "S3 不够格。"), ("zh", "S3 没有说服力。"), ("zh", "S3 差得远呢。"),
        ("ja", "S3は物足りない。"), ("ja", "S3は説得力に欠けます。"),
        ("ko", "S3는 많이 부족합니다."), ("ko", "S3는 미흡한 편."),
        ("ar", "S3 دون المستوى المطلوب."), ("ar", "S3 غير مقنع فعلا."),
        ("tr", "S3 inandırıcı değil."), ("tr", "S3 bence yetersiz kalıyor."),
        ("hi", "S3 बहुत कमज़ोर है।"), ("hi", "S3 इस लायक नहीं।"),
    ],
)  # fmt: skip
def test_bare_words_of_refusal_are_no_reason_of_a_standing_met(language: str, words: str) -> None:
    passages = [Passage(text=words)]
    reading = ballots.read_passages(passages, PAPER, language)
    found = ballots.with_reasons(reading, passages, {"S3": "met"}, PAPER, language)
    assert not found.judged or found.judged["S3"].verdict == "not_met"
    assert [one.standard for one in found.doubts if not found.judged] in (["S3"], [])


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("S4 is really good now.", "not_met"), ("S4 还可以。", "not_met"),
        ("S4 very convincing work.", "not_met"),
    ],
)  # fmt: skip
def test_bare_praise_is_no_reason_of_a_standing_not_met(words: str, verdict: str) -> None:
    passages = [Passage(text=words)]
    language = "en" if words.isascii() else "zh"
    reading = ballots.read_passages(passages, PAPER, language)
    assert not ballots.with_reasons(reading, passages, {"S4": verdict}, PAPER, language).judged


def test_a_reason_of_the_same_sign_is_kept() -> None:
    for words, verdict in (("S2 the sources are too weak.", "not_met"),
                           ("S1 the figures are audited and convincing.", "met")):  # fmt: skip
        passages = [Passage(text=words)]
        reading = ballots.read_passages(passages, PAPER, "en")
        found = ballots.with_reasons(reading, passages, {words[:2]: verdict}, PAPER, "en")
        assert found.judged[words[:2]].reason == words[3:-1]


def test_the_whole_idiom_is_the_verdict_and_nothing_of_it_the_reason() -> None:
    (judged,) = ballots.read("S1: falls short of the mark.", PAPER, "en").judged.values()
    assert (judged.verdict, judged.reason) == ("not_met", "")


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "S1 atendido - número auditado.\nS2 não atendido - contam em dobro.", "S1+ S2-"),
        ("en", "S1: atendido, auditado", "S1+"), ("en", "S1: rempli, chiffres audités", "S1+"),
        ("en", "S1 erfüllt, geprüft", "S1+"), ("de", "S1: cumplido, auditado", "S1+"),
        ("fr", "S1: yerine getirildi, denetlenmiş", "S1+"),
        ("en", "S1 quase atendido", "S1?"), ("en", "S1 atendido?", "S1?"),
        ("en", "S1 se atendido, bom", "S1?"), ("en", "S1 is something else", "S1?"),
        ("en", "S1 nearly there: atendido", "S1?"),
    ],
)  # fmt: skip
def test_a_short_ballot_is_read_in_whichever_language_it_is(
    language: str, text: str, read: str
) -> None:
    assert signs(text, language) == read
