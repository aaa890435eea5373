"""A tie of the writer's own in the reason of a verdict is asked, and nothing is judged with it."""

import time

import pytest

from intake.cases import Awaited
from intake.conversation.panelist.declaring import own_ties
from intake.notices import PacketShown, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import (
    OSAKA,
    _judged,
    _seated,
    _subject,
)

TIES = [
    ("en", "S1: met – the mayor, who is my cousin, showed me the audit. S2: not met, low."),
    ("en", "S1: met; audited by my own firm. S2: not met, low."),
    (
        "en",
        "S1: met, audited. S2: not met, low. S3: met, expo. "
        "S4: met, my wife's firm is on the list of companies.",
    ),
    ("en", "S1: met, I helped to write their report on it myself. S2: not met, low."),
    ("en", "S1: met, I worked for the city until 2020 and know the figures. S2: not met, low."),
    ("en", "S1: met, since our own company supplied the sensors. S2: met, sourced."),
    ("en", "S1: met. A friend of mine on the council confirmed it. S2: met, sourced."),
    ("en", "S1 not met: my brother-in-law, their treasurer, told me otherwise. S2 met, sourced."),
    ("en", "S1: met, I used to work there. S2: not met, low."),
    ("en", "S1: met – I advised the city on this strategy. S2: met, low."),
    ("en", "S1: met, audited.\nS2: met – I designed their control room.\nS3: met, expo."),
    (
        "de",
        "S1: erfüllt – der Bürgermeister, mein Cousin, zeigte mir die Prüfung. "
        "S2: nicht erfüllt, wenig.",
    ),
    ("de", "S1: erfüllt, von meiner eigenen Firma geprüft. S2: nicht erfüllt, wenig."),
    ("de", "S1: erfüllt, geprüft. S4: erfüllt, die Firma meiner Frau steht auf der Liste."),
    (
        "de",
        "S1: erfüllt, ich habe an ihrem Bericht selbst mitgeschrieben. S2: nicht erfüllt, wenig.",
    ),
    ("de", "S1: erfüllt, ich habe bis 2020 für die Stadt gearbeitet. S2: nicht erfüllt, wenig."),
    ("fr", "S1 : rempli – le maire, qui est mon cousin, m'a montré l'audit. S2 : non rempli, peu."),
    ("fr", "S1 : rempli, audité par mon propre cabinet. S2 : non rempli, peu."),
    ("fr", "S1 : rempli, vérifié. S4 : rempli, l'entreprise de ma femme figure sur la liste."),
    ("fr", "S1 : rempli, j'ai aidé à rédiger leur rapport. S2 : non rempli, peu."),
    ("fr", "S1 : rempli, j'ai travaillé pour la ville jusqu'en 2020. S2 : non rempli, peu."),
    (
        "es",
        "S1: cumplido – el alcalde, que es mi primo, me enseñó la auditoría. "
        "S2: no cumplido, poco.",
    ),
    ("es", "S1: cumplido, auditado por mi propia empresa. S2: no cumplido, poco."),
    ("es", "S1: cumplido, auditado. S4: cumplido, la empresa de mi mujer está en la lista."),
    ("es", "S1: cumplido, yo mismo ayudé a redactar su informe. S2: no cumplido, poco."),
    ("es", "S1: cumplido, trabajé para la ciudad hasta 2020. S2: no cumplido, poco."),
    (
        "pt",
        "S1: cumprido – o presidente da câmara, que é meu primo, mostrou-me a auditoria. "
        "S2: não cumprido, pouco.",
    ),
    ("pt", "S1: cumprido, auditado pela minha própria empresa. S2: não cumprido, pouco."),
    ("pt", "S1: cumprido, auditado. S4: cumprido, a empresa da minha mulher está na lista."),
    ("pt", "S1: cumprido, eu próprio ajudei a escrever o relatório. S2: não cumprido, pouco."),
    ("pt", "S1: cumprido, trabalhei para a cidade até 2020. S2: não cumprido, pouco."),
    ("ru", "S1: выполнен – мэр, мой двоюродный брат, показал мне аудит. S2: не выполнен, мало."),
    ("ru", "S1: выполнен, проверено моей собственной фирмой. S2: не выполнен, мало."),
    ("ru", "S1: выполнен, проверено. S4: выполнен, фирма моей жены есть в списке."),
    ("ru", "S1: выполнен, я сам помогал писать их отчёт. S2: не выполнен, мало."),
    ("ru", "S1: выполнен, я работал в этом городе до 2020 года. S2: не выполнен, мало."),
    (
        "tr",
        "S1: karşılandı – belediye başkanı kuzenim, denetimi bana gösterdi. S2: karşılanmadı, az.",
    ),
    ("tr", "S1: karşılandı, kendi şirketim denetledi. S2: karşılanmadı, az."),
    ("tr", "S1: karşılandı, denetlendi. S4: karşılandı, eşimin şirketi listede."),
    ("tr", "S1: karşılandı, raporlarını yazmalarına ben yardım ettim. S2: karşılanmadı, az."),
    ("tr", "S1: karşılandı, 2020'ye kadar belediyede çalıştım. S2: karşılanmadı, az."),
    ("zh", "S1：达标，市长是我表哥，给我看了审计报告。S2：未达标，太少。"),
    ("zh", "S1：达标，由我自己的公司审计。S2：未达标，太少。"),
    ("zh", "S1：达标，已审计。S4：达标，我妻子的公司在名单上。"),
    ("zh", "S1：达标，我亲自帮他们写过报告。S2：未达标，太少。"),
    ("zh", "S1：达标，我曾在该市工作。S2：未达标，太少。"),
    ("ja", "S1：満たす、市長は私のいとこで、監査を見せてくれた。S2：満たさない、少ない。"),
    ("ja", "S1：満たす、私の会社が監査した。S2：満たさない、少ない。"),
    ("ja", "S1：満たす、監査済み。S4：満たす、妻の会社がリストにある。"),
    ("ja", "S1：満たす、報告書の作成を私が手伝った。S2：満たさない、少ない。"),
    ("ja", "S1：満たす、私は以前この市で働いていた。S2：満たさない、少ない。"),
    ("ko", "S1: 충족, 시장이 제 사촌이라 감사 보고서를 보여 주었음. S2: 미충족, 적음."),
    ("ko", "S1: 충족, 제 회사가 감사했음. S2: 미충족, 적음."),
    ("ko", "S1: 충족, 감사됨. S4: 충족, 제 아내의 회사가 명단에 있음."),
    ("ko", "S1: 충족, 제가 그 보고서 작성을 도왔음. S2: 미충족, 적음."),
    ("ko", "S1: 충족, 저는 그 시에서 근무했음. S2: 미충족, 적음."),
    ("ar", "S1: مستوفى، رئيس البلدية ابن عمي وأطلعني على التدقيق. S2: غير مستوفى، قليل."),
    ("ar", "S1: مستوفى، دققتها شركتي الخاصة. S2: غير مستوفى، قليل."),
    ("ar", "S1: مستوفى، مدقق. S4: مستوفى، شركة زوجتي في القائمة."),
    ("ar", "S1: مستوفى، ساعدت بنفسي في كتابة تقريرهم. S2: غير مستوفى، قليل."),
    ("ar", "S1: مستوفى، عملت لدى المدينة حتى 2020. S2: غير مستوفى، قليل."),
    ("hi", "S1: पूरा, महापौर मेरे चचेरे भाई हैं और उन्होंने ऑडिट दिखाया। S2: पूरा नहीं, कम।"),
    ("hi", "S1: पूरा, मेरी अपनी कंपनी ने ऑडिट किया। S2: पूरा नहीं, कम।"),
    ("hi", "S1: पूरा, जांचा गया। S4: पूरा, मेरी पत्नी की कंपनी सूची में है।"),
    ("hi", "S1: पूरा, मैंने उनकी रिपोर्ट लिखने में मदद की। S2: पूरा नहीं, कम।"),
    ("hi", "S1: पूरा, मैं 2020 तक शहर में काम करता था। S2: पूरा नहीं, कम।"),
]
REASONS = [
    ("en", "S1: met, in my view audited well. S2: not met, low by my own count."),
    ("en", "S1: met, the mayor's cousin audited it. S2: not met, their own firm counted it."),
    ("en", "S1: met, I worked through all tables. S2: not met, I worked out the sum myself."),
    (
        "en",
        "S1: met, my colleagues will agree. S2: not met, the city works with its own companies.",
    ),
    (
        "en",
        "S1: met, they helped to write the report. "
        "S2: not met, the firm of the mayor's wife is listed.",
    ),
    (
        "en",
        "S1: met, I compared it with my notes. "
        "S2: not met, the letter says “our own firm audited it”.",
    ),
    ("en", "S1: met, I advise them to publish more. S2: not met, low."),
    (
        "de",
        "S1: erfüllt, meiner Meinung nach gut geprüft. "
        "S2: nicht erfüllt, nach meiner Zählung wenig.",
    ),
    (
        "de",
        "S1: erfüllt, ich habe die Tabelle geprüft. S2: nicht erfüllt, ihre eigene Firma zählte.",
    ),
    ("de", "S1: erfüllt, ich habe mich durch alle Tabellen gearbeitet. S2: nicht erfüllt, wenig."),
    ("fr", "S1 : rempli, à mon avis bien vérifié. S2 : non rempli, peu selon mon calcul."),
    (
        "fr",
        "S1 : rempli, le cousin du maire a vérifié. "
        "S2 : non rempli, leur propre entreprise compte.",
    ),
    ("es", "S1: cumplido, en mi opinión bien auditado. S2: no cumplido, poco según mi cálculo."),
    (
        "es",
        "S1: cumplido, lo auditó el primo del alcalde. S2: no cumplido, su propia empresa cuenta.",
    ),
    (
        "pt",
        "S1: cumprido, na minha opinião bem auditado. S2: não cumprido, pouco pelas minhas contas.",
    ),
    ("pt", "S1: cumprido, o primo do presidente auditou. S2: não cumprido, pouco."),
    ("ru", "S1: выполнен, по моему мнению. S2: не выполнен, мало по моему подсчёту."),
    ("ru", "S1: выполнен, аудит провёл брат мэра. S2: не выполнен, их собственная фирма."),
    ("tr", "S1: karşılandı, bence iyi denetlenmiş. S2: karşılanmadı, hesabıma göre az."),
    ("tr", "S1: karşılandı, başkanın kuzeni denetledi. S2: karşılanmadı, az."),
    ("zh", "S1：达标，我认为数据可靠。S2：未达标，按我的计算太少。"),
    ("zh", "S1：达标，市长的表哥审计。S2：未达标，他们自己的公司统计。"),
    ("ja", "S1：満たす、私の見るところ十分。S2：満たさない、工夫が足りない。"),
    ("ja", "S1：満たす、市長の会社が監査した。S2：満たさない、少ない。"),
    ("ko", "S1: 충족, 제 생각에 충분함. S2: 미충족, 제 계산으로 적음."),
    ("ko", "S1: 충족, 시장의 사촌이 감사함. S2: 미충족, 적음."),
    ("ar", "S1: مستوفى، في رأيي جيد. S2: غير مستوفى، قليل حسب حسابي."),
    ("ar", "S1: مستوفى، دققها ابن عم رئيس البلدية. S2: غير مستوفى، قليل."),
    ("hi", "S1: पूरा, मेरी राय में अच्छा। S2: पूरा नहीं, मेरे हिसाब से कम।"),
    ("hi", "S1: पूरा, महापौर के भाई ने जांचा। S2: पूरा नहीं, कम।"),
]


def _write(text: str, language: str) -> Bench:
    bench = _seated(language)
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    return bench


def _on(bench: Bench) -> list[tuple[int, ...] | None]:
    return [one.ties_on for one in bench.turn.cases if one.awaits is Awaited.DECLARATION]


@pytest.mark.parametrize(("language", "text"), TIES)
def test_the_ballot_is_held_and_the_tie_is_asked(language: str, text: str) -> None:
    bench = _write(text, language)
    assert not _judged(bench)
    assert _on(bench) == [(OSAKA,)]
    assert bench.said(PanelistRefused).reason == "not_declared"
    assert "may have a conflict of interest" in bench.turn.cases[0].text


@pytest.mark.parametrize(("language", "text"), REASONS)
def test_the_kin_and_the_firms_of_others_are_a_reason(language: str, text: str) -> None:
    bench = _write(text, language)
    assert len(_judged(bench)[OSAKA]) == 2
    assert not bench.turn.cases


def test_a_tie_below_the_verdicts_that_names_no_city_is_of_the_one_judged() -> None:
    bench = _write("S1: met, audited.\nI helped to write their report on it myself.", "en")
    assert not _judged(bench)
    assert _on(bench) == [(OSAKA,)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I started working for Osaka last week and take my vote back."),
        ("de", "Ich habe letzte Woche bei der Stadt Osaka angefangen und ziehe meine Stimme"
         " zurück."),
    ],
)  # fmt: skip
def test_a_tie_told_with_a_wish_to_take_back_is_a_matter(language: str, text: str) -> None:
    assert _on(_write(text, language)) == [(OSAKA,)]


def test_marks_of_quotation_that_never_end_are_looked_through_quickly() -> None:
    started = time.thread_time()
    assert not own_ties.are_told("„a " * 10_000, "de")
    assert time.thread_time() - started < 5
