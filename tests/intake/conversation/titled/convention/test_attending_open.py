"""Alternatives, exceptions, and who is away for a time only: read where plain, else asked about."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

KNOWN = ("Anna Nowak", "Mayor", "Ewa Lis", "Head of Office")

EXCEPTED = [
    ("en", "All on the list come except Anna Nowak."),
    ("en", "Everyone on the list will attend except Anna Nowak."),
    ("en", "All but Anna Nowak will come."),
    ("de", "Alle auf der Liste kommen außer Anna Nowak."),
    ("fr", "Tous viendront sauf Anna Nowak."),
    ("es", "Todos los de la lista asistirán excepto Anna Nowak."),
    ("pt", "Todos virão exceto Anna Nowak."),
    ("ru", "Все из списка приедут, кроме Anna Nowak."),
    ("zh", "除了Anna Nowak，名单上的人都出席。"),
    ("tr", "Anna Nowak hariç herkes katılacak."),
    ("ar", "سيحضر الجميع باستثناء Anna Nowak."),
    ("hi", "Anna Nowak को छोड़कर सभी आएंगे।"),
]


@pytest.mark.parametrize(("language", "text"), EXCEPTED)
def test_the_plain_exception_does_not_come(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.gone, said.coming, said.wavers) == (("Anna Nowak",), (), False)


ASKED = [
    ("en", "Everybody on the list besides Ewa Lis."),
    ("en", "The list is fine, only without Ewa Lis."),
    ("en", "All will come, except for the Mayor."),
    ("en", "Anna Nowak and all others come except Ewa Lis."),
    ("en", "All but Anna Nowak and Ewa Lis will come."),
    ("en", "All on the list come except Liam Hart, Councillor."),
    ("en", "Not all on the list come except Anna Nowak."),
    ("ja", "Anna Nowak以外、全員出席します。"),
    ("ko", "Anna Nowak을 제외하고 모두 참석합니다."),
    ("en", "Either Mayor Grace Obi or Councillor Liam Hart will come."),
    ("en", "Mayor Grace Obi will come, or else Councillor Liam Hart."),
    ("en", "Mayor Grace Obi or Councillor Liam Hart"),
    ("en", "Mayor Grace Obi or Councillor Liam Hart cannot come."),
    ("de", "Entweder Bürgermeister Jens Voss oder Stadträtin Ute Kern kommt."),
    ("fr", "Le maire Paul Morel ou l'adjointe Inès Roy viendra."),
    ("es", "Vendrá la alcaldesa Rosa Vidal o el concejal Iván Soto."),
    ("pt", "Virá a prefeita Lia Prado ou o vereador Caio Reis."),
    ("ru", "Приедет мэр Олег Титов или начальник отдела Нина Рыбина."),
    ("zh", "市长郑立或副市长何敏将出席。"),
    ("ja", "市長の中村健一または副市長の山口恵が出席します。"),
    ("ko", "최민호 시장 또는 한지우 부시장이 참석합니다."),
    ("tr", "Belediye Başkanı Cem Uslu veya Genel Sekreter Nur Ak katılacak."),
    ("ar", "سيحضر رئيس البلدية ماجد الخوري أو نائبة الرئيس هدى المصري."),
    ("hi", "महापौर विजय पवार या आयुक्त रीना सावंत आएंगे।"),
    ("en", "The Mayor cannot come before Tuesday."),
    ("en", "Anna Nowak cannot attend until 3 May."),
    ("de", "Anna Nowak kann nicht vor Dienstag kommen."),
    ("fr", "Anna Nowak ne peut pas venir avant mardi."),
    ("es", "Anna Nowak no puede venir antes del martes."),
    ("pt", "Anna Nowak não pode vir antes de terça-feira."),
    ("ru", "Anna Nowak не сможет приехать до вторника."),
    ("zh", "Anna Nowak周二之前不能出席。"),
    ("ja", "Anna Nowakは火曜日までは出席できません。"),
    ("ko", "Anna Nowak은 화요일 전에는 참석할 수 없습니다."),
    ("tr", "Anna Nowak salıdan önce gelemiyor."),
    ("ar", "لا تستطيع Anna Nowak الحضور قبل الثلاثاء."),
    ("hi", "Anna Nowak मंगलवार से पहले नहीं आ सकतीं।"),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_leaves_open_who_comes_is_quoted_and_asked(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.coming, said.gone, said.comes) == ((), (), None)
    assert said.wavers
    assert said.rest == (text,)


def test_an_or_between_things_leaves_nobody_open() -> None:
    text = "Mayor Grace Obi will come and needs no hotel or transfer."
    said = read(text, "en", is_asked=True)
    assert [one.name for one in said.coming] == ["Grace Obi"]
    assert (said.comes, said.wavers) == (True, False)


def test_either_at_the_end_of_a_denial_is_no_alternative() -> None:
    said = read("Mayor Grace Obi cannot come either.", "en", is_asked=True, known=("Grace Obi",))
    assert (said.gone, said.wavers) == (("Grace Obi",), False)


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "请把李四从名单中删除。"), ("zh", "李四不能前往。")]
)
def test_letters_inside_other_words_except_and_delay_nobody(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=("李四", "王五"))
    assert (said.gone, said.wavers) == (("李四",), False)
