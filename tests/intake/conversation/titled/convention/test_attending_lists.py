"""Lines of people: what the heading above says of them, and when they are the whole list."""

from datetime import UTC, datetime

import pytest

from intake import ceremony as ceremonies
from intake.ceremony import Attendance, Delegate
from intake.conversation.titled.convention.attending_reading import read
from intake.conversation.titled.convention.attending_sheet import Said

ANNA, EWA = (
    Delegate(name="Anna Nowak", office="Mayor"),
    Delegate(name="Ewa Lis", office="Head of Office"),
)
LISTED = Attendance(
    opened_at=datetime(2026, 1, 1, tzinfo=UTC), delegates=(ANNA, EWA), is_confirmed=True
)
KNOWN = (ANNA.name, ANNA.office, EWA.name, EWA.office)


def heard(text: str, language: str) -> tuple[Said, Attendance]:
    said = read(text, language, is_asked=True, known=KNOWN)
    after = ceremonies.told(
        LISTED, said.coming, gone=said.gone, adds=said.adds, comes=said.comes,
        wavers=said.wavers, is_only=said.is_only, is_whole=said.is_whole,
    )  # fmt: skip
    return said, after


MORE = [
    ("en", "One more name: Liam Hart, Councillor", "Liam Hart"),
    ("en", "Also:\n- Liam Hart, Councillor", "Liam Hart"),
    ("de", "Noch ein Name: Jens Voss, Stadtrat", "Jens Voss"),
    ("es", "Un nombre más: Iván Soto, concejal", "Iván Soto"),
    ("pt", "Mais um nome: Caio Reis, vereador", "Caio Reis"),
    ("ru", "Ещё одно имя: Олег Титов, мэр", "Олег Титов"),
    ("zh", "再加一个名字：郑立，市长", "郑立"),
    ("ja", "もう一名：中村健一、市長", "中村健一"),
    ("ko", "한 명 더: 최민호, 시장", "최민호"),
    ("tr", "Bir isim daha: Cem Uslu, Belediye Başkanı", "Cem Uslu"),
    ("ar", "اسم إضافي: ماجد الخوري، رئيس البلدية", "ماجد الخوري"),
    ("hi", "एक और नाम: विजय पवार, महापौर", "विजय पवार"),
]


@pytest.mark.parametrize(("language", "text", "name"), MORE)
def test_one_more_comes_beside_the_list(language: str, text: str, name: str) -> None:
    _, after = heard(text, language)
    assert [one.name for one in after.delegates] == [ANNA.name, EWA.name, name]


OPEN = [
    ("en", "Driver Liam Hart"),
    ("en", "- Liam Hart, interpreter"),
    ("en", "All as listed, plus one more:\nLiam Hart, Councillor"),
    ("en", "We need hotel rooms for\n- Liam Hart, driver\n- Ida Berg, interpreter"),
    ("en", "Please also book hotel rooms for:\n- Liam Hart, driver\n- Ida Berg, interpreter"),
    ("en", "Visa letters please for:\n- Liam Hart, driver\n- Ida Berg, interpreter"),
    ("en", "Contact persons for travel:\n- Liam Hart, Councillor\n- Ida Berg, Clerk"),
    ("en", "Absent:\n- Ewa Lis, Head of Office\n- Anna Nowak, Mayor"),
    ("en", "Please remove:\n- Ewa Lis, Head of Office"),
    ("en", "Not coming:\n- Liam Hart, Clerk"),
    ("de", "Hotelzimmer bitte für:\n- Jens Voss, Fahrer\n- Ute Kern, Stadträtin"),
    ("fr", "Un nom de plus : Paul Morel, maire"),
    ("fr", "Chambres d'hôtel pour :\n- Paul Morel, maire\n- Inès Roy, adjointe au maire"),
    ("es", "Habitaciones de hotel para:\n- Rosa Vidal, alcaldesa\n- Iván Soto, concejal"),
    ("ru", "Нужны номера в гостинице для:\n- Олег Титов, мэр\n- Нина Рыбина, начальник отдела"),
    ("zh", "请为以下人员预订酒店：\n- 郑立，市长\n- 何敏，副市长"),
]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_lines_that_are_not_plainly_the_list_are_asked_about(language: str, text: str) -> None:
    said, after = heard(text, language)
    assert (after.delegates, after.is_confirmed, after.is_absent) == ((ANNA, EWA), False, False)
    assert said.rest


ABSENT = [
    ("en", "Not coming:\n- Ewa Lis, Head of Office"),
    ("en", "Not coming:\n- Ewa Lis\n\nComing:\n- Anna Nowak, Mayor"),
    ("fr", "Ne viendra pas :\n- Ewa Lis"),
    ("es", "No asistirá:\n- Ewa Lis"),
    ("pt", "Não virá:\n- Ewa Lis"),
    ("ru", "Не приедет:\n- Ewa Lis"),
    ("zh", "不能出席：\n- Ewa Lis"),
    ("ja", "欠席：\n- Ewa Lis"),
    ("ko", "불참:\n- Ewa Lis"),
    ("tr", "Gelemeyecek:\n- Ewa Lis"),
    ("ar", "لن يحضر:\n- Ewa Lis"),
    ("hi", "नहीं आएंगे:\n- Ewa Lis"),
]


@pytest.mark.parametrize(("language", "text"), ABSENT)
def test_a_heading_that_denies_governs_its_own_lines(language: str, text: str) -> None:
    said, after = heard(text, language)
    assert said.gone == (EWA.name,)
    assert (after.delegates, after.is_absent) == ((ANNA,), False)


def test_nobody_apart_from_the_lines_of_a_denying_heading_is_taken_off() -> None:
    said, after = heard("Not coming:\nEwa Lis, Head of Office\n\nAnna Nowak, Mayor", "en")
    assert after.delegates == (ANNA,)
    assert said.rest


@pytest.mark.parametrize("head", ["Participants:", "The list is:", "Our delegation:"])
def test_a_list_with_its_own_heading_is_the_list(head: str) -> None:
    said, after = heard(f"{head}\nLiam Hart, Councillor\nIda Berg, Clerk", "en")
    assert [one.name for one in after.delegates] == ["Liam Hart", "Ida Berg"]
    assert (after.is_confirmed, said.rest) == (False, ())


def test_a_reason_below_a_refusal_leaves_it_a_refusal() -> None:
    said = read("We cannot come:\nthe flights are too expensive.", "en", is_asked=True)
    assert said.comes is False


def test_a_sentence_without_capitals_is_no_line_of_names() -> None:
    said, after = heard("请为以下人员预订酒店。", "zh")
    assert (said.coming, said.is_whole) == ((), False)
    assert after.delegates == (ANNA, EWA)


COMING = [
    ("ja", "グディニャ市からは市長の山田太郎と副市長の鈴木一郎が出席します。",
     ["山田太郎, 市長", "鈴木一郎, 副市長"]),
    ("ko", "그디니아시에서는 시장 김철수와 부시장 이영희가 참석합니다.",
     ["김철수, 시장", "이영희, 부시장"]),
    ("hi", "ग्दिनिया से महापौर राजेश कुमार और उपमहापौर सुनीता शर्मा आएंगे।",
     ["राजेश कुमार, महापौर", "सुनीता शर्मा, उपमहापौर"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "people"), COMING)
def test_who_comes_from_a_city_has_their_own_office(
    language: str, text: str, people: list[str]
) -> None:
    said = read(text, language, is_asked=True)
    assert [f"{one.name}, {one.office}" for one in said.coming] == people
    assert said.comes
    assert (said.rest, said.wavers) == ((), False)


HEADED = [
    ("en", "Delegation of Gdynia:", "Anna Nowak, Mayor"),
    ("de", "Teilnehmer der Stadt Gdynia:", "Anna Nowak, Bürgermeisterin"),
    ("fr", "Délégation de Gdynia :", "Anna Nowak, maire"),
    ("es", "Delegación de Gdynia:", "Anna Nowak, alcaldesa"),
    ("zh", "来自格丁尼亚的代表：", "王小明，市长"),
    ("ja", "グディニャ市代表団：", "山田太郎、市長"),
    ("ko", "그디니아시 참석자:", "김철수, 시장"),
    ("hi", "ग्दिनिया का प्रतिनिधिमंडल:", "राजेश कुमार, महापौर"),
]
CITY = frozenset({"gdynia", "格丁尼亚", "グディニャ", "그디니아", "ग्दिनिया"})


@pytest.mark.parametrize(("language", "heading", "line"), HEADED)
def test_a_heading_of_the_city_s_own_name_is_left_to_nobody(
    language: str, heading: str, line: str
) -> None:
    said = read(f"{heading}\n{line}", language, is_asked=True, city=CITY)
    assert len(said.coming) == 1
    assert (said.rest, said.wavers) == ((), False)


OTHERS = [
    ("en", "Former delegation of Gdynia:", "Anna Nowak, Mayor"),
    ("en", "Delegation of Gdynia for visas:", "Anna Nowak, Mayor"),
    ("fr", "Délégation de Sopot en 2024 :", "Anna Nowak, maire"),
    ("ko", "그디니아에서 오는 분:", "김철수, 시장"),
]


@pytest.mark.parametrize(("language", "heading", "line"), OTHERS)
def test_a_heading_that_says_more_is_a_person_s(language: str, heading: str, line: str) -> None:
    said = read(f"{heading}\n{line}", language, is_asked=True, city=CITY)
    assert heading in said.rest
    assert all(one.name in line for one in said.coming)
