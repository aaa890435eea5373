"""A city named without a tie to it: it declares nothing where the words may judge."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.notices import BallotKept, ConflictsNoted, PacketShown, PanelistTold
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

_JUDGED = {
    "en": "{}, all four standards met, because the figures are plausible and well documented.",
    "fr": "{}, les quatre critères sont remplis, parce que les chiffres sont plausibles.",
    "es": "{}: los cuatro estándares cumplidos, cifras sólidas y bien documentadas.",
    "pt": "{}, os quatro padrões cumpridos, porque os números são plausíveis.",
    "de": "{}, alle vier Standards erfüllt, weil die Zahlen plausibel und belegt sind.",
    "ru": "{}, все четыре стандарта выполнены, потому что цифры правдоподобны.",
    "tr": "{}, dört standart da karşılanıyor, çünkü rakamlar makul ve belgeli.",
    "ar": "{}: المعايير الأربعة مستوفاة، لأن الأرقام معقولة وموثقة.",
    "zh": "{}，四项标准全部达标，因为数据合理。",
    "ja": "{}は4つの基準をすべて満たしています。数字が明確です。",
    "ko": "{}, 네 가지 기준 모두 충족, 수치가 타당합니다.",
    "hi": "{}, चारों मानक पूरे हैं, क्योंकि आँकड़े स्पष्ट हैं।",
}
_NAMED_LAST = {
    "en": "All four standards met by {}: the figures are plausible.",
    "fr": "Les quatre critères sont remplis par {} : chiffres plausibles.",
    "es": "Los cuatro estándares cumplidos por {}: cifras sólidas.",
    "pt": "Os quatro padrões cumpridos por {}: números sólidos.",
    "de": "Alle vier Standards sind von {} erfüllt: Die Zahlen sind plausibel.",
    "ru": "Все четыре стандарта выполнены, {}: цифры правдоподобны.",
    "tr": "Dört standart da karşılanıyor, {}: rakamlar makul.",
    "ar": "المعايير الأربعة مستوفاة في {}: الأرقام معقولة.",
    "zh": "四项标准全部达标，{}的数据合理。",
    "ja": "4つの基準をすべて満たしています。{}の数字は明確です。",
    "ko": "네 가지 기준 모두 충족, {}의 수치가 타당합니다.",
    "hi": "चारों मानक पूरे हैं, {} के आँकड़े स्पष्ट हैं।",
}
_NAMES = {
    "ru": "Гдыня", "ar": "غدينيا", "zh": "格丁尼亚", "ja": "グディニャ", "ko": "그디니아",
    "hi": "ग्दिनिया",
}  # fmt: skip


_SUBJECT = "Re: Panel: please judge Gdynia"


def bench_of(language: str) -> Bench:
    """Seated, and asked about both cities."""
    bench = Bench(panelist(1, seat=Seat.INVITED), application(1), application(2, "Turku", "FI"))
    bench.write("I accept", to=bench.post(panelist_letters.invitation(bench.panelist)))
    bench.panelist = replace(bench.panelist, languages=(language,))
    return bench


def asked(language: str) -> Bench:
    """Seated and judging Gdynia, while Turku is still to be answered for."""
    bench = bench_of(language)
    bench.write("No conflict with Gdynia.", to=bench.last)
    bench.assign(1)
    packet = bench.post(panelist_letters.packet(bench.panelist, bench.cities[1], bench.call))
    bench.write("I would like to talk to somebody.", to=packet)
    assert bench.said(PanelistTold).listed
    return bench


@pytest.mark.parametrize("language", list(_JUDGED))
@pytest.mark.parametrize("form", [_JUDGED, _NAMED_LAST])
@pytest.mark.parametrize("name", ["Gdynia", "own"])
def test_a_ballot_that_names_its_city_is_no_conflict(
    language: str, form: dict[str, str], name: str
) -> None:
    bench = asked(language)
    named = _NAMES.get(language, "Gdynia") if name == "own" else name
    before = len(bench.declared)
    bench.write(form[language].format(named), to=bench.last, subject=_SUBJECT)
    assert len(bench.declared) == before
    assert bench.assigned
    (letter,) = bench.turn.letters
    assert isinstance(letter.notice, BallotKept)
    assert len(letter.notice.judgements) == 4 or letter.notice.unread


@pytest.mark.parametrize("language", list(_JUDGED))
@pytest.mark.parametrize("form", [_JUDGED, _NAMED_LAST])
def test_a_ballot_in_answer_to_the_receipt_of_conflicts_is_no_conflict(
    language: str, form: dict[str, str]
) -> None:
    bench = bench_of(language)
    bench.write("No conflict with any city.", to=bench.last)
    bench.assign(1)
    receipt = bench.letter_with(ConflictsNoted)
    bench.post(panelist_letters.packet(bench.panelist, bench.cities[1], bench.call))
    bench.write(form[language].format(_NAMES.get(language, "Gdynia")), to=receipt)
    assert not any(one.kind for one in bench.declared)
    (letter,) = bench.turn.letters
    assert isinstance(letter.notice, BallotKept)
    assert len(letter.notice.judgements) == 4 or letter.notice.unread


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gdynia, all four standards met, numbers audited."),
        ("en", "All four standards met, because the figures are plausible."),
        ("es", "Gdynia: los cuatro estándares cumplidos, cifras sólidas y bien documentadas."),
        ("de", "Gdynia, alle vier Standards erfüllt, weil die Zahlen belegt sind.\n\nJens"),
    ],
)
def test_a_ballot_in_answer_to_a_mail_that_asks_of_conflicts_too_is_one(
    language: str, text: str
) -> None:
    bench = asked(language)
    bench.write(text, to=bench.last, subject=_SUBJECT)
    assert [one.verdict for one in bench.ballots[1].judgements] == ["met"] * 4


@pytest.mark.parametrize("to_packet", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Gdynia is convincing, and the Universiade was a truly international event.",
        "I read everything carefully. Gdynia does all that is asked, and the ITS World Congress "
        "was a truly international event.",
        "Gdynia: plausible figures, sources given.",
    ],
)
def test_words_without_a_tie_speak_of_no_declaration(text: str, *, to_packet: bool) -> None:
    bench = asked("en")
    to = bench.letter_with(PacketShown) if to_packet else bench.last
    bench.write(text, to=to, subject=_SUBJECT)
    assert bench.said(PanelistTold).is_closed
    assert text not in bench.turn.cases[0].text
    assert len(bench.declared) == 1


def test_a_verdict_that_is_not_read_declares_nothing_and_stays_closed() -> None:
    bench = asked("en")
    text = "Gdynia clears all four standards: the Universiade was a truly international event."
    before = list(bench.declared)
    bench.write(text, to=bench.letter_with(PacketShown))
    assert bench.declared == before
    assert text not in "".join(one.text for one in bench.turn.cases)


def test_a_verdict_in_a_form_that_is_not_read_is_asked_as_a_ballot() -> None:
    bench = asked("en")
    text = "Gdynia, as far as I see, meets all that you ask: the Universiade was international."
    bench.write(text, to=bench.letter_with(PacketShown))
    assert [one.words for one in bench.said(BallotKept).unread] == [text.rstrip(".")]
    assert [one.ties_on for one in bench.turn.cases] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The figures of Gdynia are plausible."), ("en", "Gdynia: yes, yes, no, yes"),
        ("fr", "Gdynia : chiffres plausibles."), ("es", "Los datos de Gdynia son creíbles."),
        ("pt", "Gdynia: números plausíveis."), ("de", "Gdynia verdient den Titel."),
        ("ru", "Данные Гдыни правдоподобны."), ("tr", "Gdynia unvanı hak ediyor."),
        ("ar", "أرقام غدينيا معقولة."), ("zh", "我认为格丁尼亚的数据可信。"),
        ("ja", "グディニャの数字は信頼できます。"), ("ko", "그디니아의 수치는 신뢰할 만합니다."),
        ("hi", "Gdynia के आँकड़े विश्वसनीय हैं।"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_city_of_theirs_is_closed(language: str, text: str) -> None:
    bench = asked(language)
    for letter in (bench.letter_with(PacketShown), bench.letter_with(ConflictsNoted), bench.last):
        bench.write(text, to=letter, subject=_SUBJECT)
        assert not any(one.kind for one in bench.declared)
        assert bench.said(PanelistTold).is_closed
        assert not any(text in one.text for one in bench.turn.cases)


@pytest.mark.parametrize("text", ["2", "Turku", "Turku, Finland."])
def test_a_name_or_number_alone_answers_the_question(text: str) -> None:
    bench = bench_of("en")
    bench.write(text, to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.OTHER)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Only Turku"), ("en", "Turku only."), ("en", "Just Turku, thank you"),
        ("en", "Turku, yes"), ("en", "Yes, Turku"), ("en", "Number 2, Turku"),
        ("en", "No. 2: Turku"), ("fr", "Seulement Turku."), ("fr", "Oui, Turku."),
        ("es", "Solo Turku."), ("es", "Sí, Turku."), ("pt", "Apenas Turku."),
        ("pt", "Sim, Turku."), ("de", "Nur Turku."), ("de", "Ja, Turku."), ("ru", "Только Турку."),
        ("ru", "Да, Турку."), ("tr", "Sadece Turku."), ("tr", "Evet, Turku."),
        ("ar", "توركو فقط."), ("ar", "نعم، توركو."), ("zh", "只有图尔库。"), ("zh", "是，图尔库。"),
        ("ja", "トゥルクだけです。"), ("ja", "はい、トゥルクです。"), ("ko", "투르쿠만입니다."),
        ("ko", "네, 투르쿠입니다."),
        ("hi", "केवल तुर्कू।"), ("hi", "हाँ, तुर्कू।"), ("de", "Nummer 2, Turku"),
        ("fr", "Numéro 2, Turku"), ("es", "Número 2, Turku"), ("pt", "Número 2, Turku"),
        ("ru", "Номер 2, Турку"), ("tr", "2 numara, Turku"), ("ar", "رقم 2، توركو"),
        ("zh", "2号，图尔库"), ("ja", "2番、トゥルク"), ("ko", "2번, 투르쿠"), ("hi", "नंबर 2, तुर्कू"),
    ],
)  # fmt: skip
def test_a_yes_or_only_beside_the_name_leaves_it_the_answer(language: str, text: str) -> None:
    bench = bench_of(language)
    bench.write(text, to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.OTHER)]
    assert not bench.said(ConflictsNoted).unread


@pytest.mark.parametrize("text", ["I know Turku well.", "Turku is a lovely place to be."])
def test_a_city_spoken_of_without_a_tie_is_asked(text: str) -> None:
    bench = bench_of("en")
    bench.write(text, to=bench.last)
    assert not bench.declared
    assert [one.why for one in bench.said(ConflictsNoted).unread] == ["unsure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gdynia: no standard is met, and there is none with a source."),
        ("fr", "Gdynia : aucun critère n'est rempli, aucune source."),
        ("es", "Gdynia: no se cumple ninguno de los estándares, ninguna fuente."),
        ("pt", "Gdynia: nenhum padrão é cumprido, nenhuma fonte."),
        ("de", "Gdynia: kein Standard ist erfüllt, keine Quelle."),
        ("ru", "Гдыня: ни один стандарт не выполнен, источников нет."),
        ("tr", "Gdynia: maalesef hiçbir standart karşılanmıyor, kaynak yok."),
        ("ar", "غدينيا: لا يوجد أي معيار مستوفى، ولا مصدر."),
        ("zh", "格丁尼亚：没有一项标准达标，没有来源。"),
        ("ja", "グディニャ:満たしている基準は一つもありません。"),
        ("ko", "그디니아: 충족된 기준이 하나도 없습니다. 출처가 없습니다."),
        ("hi", "ग्दिनिया: कोई भी मानक पूरा नहीं है, कोई स्रोत नहीं।"),
    ],
)
def test_a_ballot_of_none_declares_nothing(language: str, text: str) -> None:
    bench = asked(language)
    before = len(bench.declared)
    for letter in (bench.letter_with(PacketShown), bench.letter_with(ConflictsNoted), bench.last):
        bench.write(text, to=letter, subject=_SUBJECT)
        assert len(bench.declared) == before
        assert not any(isinstance(one.notice, ConflictsNoted) for one in bench.turn.letters)


def test_a_conflict_denied_beside_a_verdict_is_denied() -> None:
    bench = asked("en")
    bench.write(
        "No conflict with Turku. S1 not met by Gdynia.", to=bench.letter_with(ConflictsNoted)
    )
    text = "No conflict with Turku. I have met nobody there."
    bench.write(text, to=bench.letter_with(ConflictsNoted))
    assert [(one.application, one.kind) for one in bench.declared[1:]] == [(2, None)]
