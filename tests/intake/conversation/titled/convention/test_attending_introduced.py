"""Who comes, in sentences that introduce them, in twelve languages; and what is asked instead."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from intake.conversation.titled.convention.attending_sheet import Said

BOTH_EN = [("Anna Nowak", "Head of Protocol"), ("Jan Kowal", "Deputy Mayor")]
TWO_EN = "Anna Nowak, Head of Protocol, and Jan Kowal, Deputy Mayor"


def people(said: Said) -> list[tuple[str, str]]:
    return [(one.name, one.office) for one in said.coming]


READ = [
    ("en", f"The two officers are {TWO_EN}.", BOTH_EN),
    ("en", f"The delegates are {TWO_EN}.", BOTH_EN),
    ("en", f"The persons attending are {TWO_EN}.", BOTH_EN),
    ("en", f"It will be {TWO_EN}.", BOTH_EN),
    ("en", f"We nominate {TWO_EN}.", BOTH_EN),
    ("en", f"The two officers you asked for are {TWO_EN}.", BOTH_EN),
    ("en", f"Our city will be represented by {TWO_EN}.", BOTH_EN),
    ("en", f"Dear all,\n\nThe names are {TWO_EN}.\n\nBest regards\nJan Kowal", BOTH_EN),
    ("de", "Unsere Vertreter sind Anna Nowak (Bürgermeisterin) und Jan Kowal (Stadtrat).",
     [("Anna Nowak", "Bürgermeisterin"), ("Jan Kowal", "Stadtrat")]),
    ("fr", "Nos délégués sont Anne Morel (maire) et Paul Roy (adjoint au maire).",
     [("Anne Morel", "maire"), ("Paul Roy", "adjoint au maire")]),
    ("es", "Los nombres son Ana Pérez, alcaldesa, y Juan Ruiz, concejal.",
     [("Ana Pérez", "alcaldesa"), ("Juan Ruiz", "concejal")]),
    ("pt", "Os dois representantes são Ana Silva, chefe do protocolo, e João Costa, vice-prefeito.",
     [("Ana Silva", "chefe do protocolo"), ("João Costa", "vice-prefeito")]),
    ("ru", "Наш город будут представлять мэр Анна Новак и заместитель мэра Иван Петров.",
     [("Анна Новак", "мэр"), ("Иван Петров", "заместитель мэра")]),
    ("zh", "两位代表是市长王伟和副市长李娜。", [("王伟", "市长"), ("李娜", "副市长")]),
    ("zh", "我们的代表为王伟（市长）和李娜（副市长）。", [("王伟", "市长"), ("李娜", "副市长")]),
    ("ja", "代表者は市長の鈴木一郎と副市長の田中花子です。",
     [("鈴木一郎", "市長"), ("田中花子", "副市長")]),
    ("ko", "대표 두 명은 시장 김민수와 부시장 이영희입니다.",
     [("김민수", "시장"), ("이영희", "부시장")]),
    ("tr", "İki temsilcimiz Protokol Müdürü Ayşe Yılmaz ve Başkan Yardımcısı Cem Uslu'dur.",
     [("Ayşe Yılmaz", "Protokol Müdürü"), ("Cem Uslu", "Başkan Yardımcısı")]),
    ("ar", "ممثلانا هما أحمد محمود، رئيس البلدية، وليلى حسن، نائبة الرئيس.",
     [("أحمد محمود", "رئيس البلدية"), ("ليلى حسن", "نائبة الرئيس")]),
    ("hi", "हमारे दो प्रतिनिधि महापौर अनिल कुमार और आयुक्त रीना सावंत हैं।",
     [("अनिल कुमार", "महापौर"), ("रीना सावंत", "आयुक्त")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), READ)
def test_people_who_are_introduced_are_the_list_where_it_was_asked_for(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True)
    assert (people(said), said.comes, said.rest) == (expected, True, ())


def test_a_sentence_that_introduces_people_may_head_their_list() -> None:
    text = "The two officers are:\n- Anna Nowak, Head of Protocol\n- Jan Kowal, Deputy Mayor"
    said = read(text, "en", is_asked=True)
    assert (people(said), said.wavers, said.rest) == (BOTH_EN, False, ())


ASKED = [
    ("en", "The two officers are not Anna Nowak, Mayor, and Jan Kowal, CIO."),
    ("en", "The two officers are probably Anna Nowak, Mayor, and Jan Kowal, CIO."),
    ("en", "The two officers are Anna Nowak, Mayor, and a colleague whose name we will send."),
    ("en", "The three delegates are Anna Nowak, Mayor, and Jan Kowal, CIO."),
    ("en", "The two officers are Anna Nowak, Mayor, or Jan Kowal, CIO."),
    ("en", "The two officers are not yet known."),
    ("en", "Our two representatives are not Mayor Anna Nowak but Jan Kowal, CIO."),
    ("en", "These are the photos of Anna Nowak, Mayor."),
    ("en", "We would send Anna Nowak, Head of Protocol, and Jan Kowal, Deputy Mayor."),
    ("en", "Mrs Nowak (mayor) and Mr Kowal (CIO) will come"),
    ("de", "Die beiden Vertreter sind nicht Anna Nowak, Bürgermeisterin, und Jan Kowal, Stadtrat."),
    ("de", "Frau Nowak (Bürgermeisterin) und Herr Kowal (Stadtrat) kommen."),
    ("fr", "Ce sont peut-être Anne Morel, maire, et Paul Roy, adjoint."),
    ("fr", "Mme Morel (maire) et M. Roy (adjoint) viendront."),
    ("es", "Los representantes no son Ana Pérez, alcaldesa, ni Juan Ruiz, concejal."),
    ("es", "La Sra. Pérez (alcaldesa) y el Sr. Ruiz (concejal) asistirán."),
    ("pt", "Os representantes são talvez Ana Silva, prefeita, e João Costa, vereador."),
    ("pt", "A Sra. Silva (prefeita) e o Sr. Costa (vereador) virão."),
    ("ru", "Г-жа Новак (мэр) и г-н Петров (заместитель мэра) приедут."),
    ("zh", "王女士（市长）和李先生（副市长）将出席。"),
    ("ja", "代表者は未定です。"),
    ("ko", "대표는 아직 미정입니다."),
    ("tr", "Temsilcilerimiz henüz belli değil."),
    ("ar", "سيحضر السيد محمود (رئيس البلدية) والسيدة حسن (نائبة الرئيس)."),
    ("hi", "श्री कुमार (महापौर) और श्रीमती सावंत (आयुक्त) आएंगे।"),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_leaves_open_who_comes_settles_nothing_and_is_asked_about(
    language: str, text: str
) -> None:
    said = read(text, language, is_asked=True)
    assert said.is_about
    assert said.wavers
    assert said.comes is None


OTHER = [
    ("en", "It is Monday."),
    ("en", "It will be a pleasure."),
    ("en", "They are still in Warsaw."),
    ("en", "Our delegates are the same as last year."),
    ("zh", "代表不是市长王伟。"),
    ("hi", "हमारे प्रतिनिधि महापौर अनिल कुमार नहीं हैं।"),
]


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_what_introduces_nobody_puts_nobody_on_the_list(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.comes) == ((), None)


@pytest.mark.parametrize("is_asked", [True, False])
def test_delegates_are_read_unasked_too_and_wait_for_their_confirmation(*, is_asked: bool) -> None:
    said = read(f"Our delegates are {TWO_EN}.", "en", is_asked=is_asked)
    assert people(said) == BOTH_EN
    assert said.comes is (True if is_asked else None)


def test_officers_of_whatever_are_no_delegates_where_nobody_asked() -> None:
    assert not read(f"The two officers are {TWO_EN}.", "en", is_asked=False).is_about


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak is our Mayor and Jan Kowal is our Deputy Mayor. He will come.",
        "Anna Nowak is our Mayor and Jan Kowal is our Deputy Mayor. It will come by post.",
        "Anna Nowak is the Mayor's wife and Jan Kowal is the Mayor.",
        "Anna Nowak is the former Mayor and Jan Kowal is the Mayor. Both are on holiday then.",
        "Perhaps Anna Nowak is our Mayor by then.",
        "Anna Nowak is our Mayor, but she is not coming.",
    ],
)
def test_whom_an_answer_only_describes_is_put_on_no_list_and_asked(text: str) -> None:
    said = read(text, "en", is_asked=True)
    assert said.coming == ()
    assert said.rest
