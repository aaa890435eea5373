"""Words that lead to the first office never move it, or the next one, to another person."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_reading import people

ANNA, JAN = ("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")
PAIRS = [
    *(("en", f"{lead} the Mayor, Anna Nowak, and the Deputy Mayor, Jan Kowal, will attend.", ANNA,
       JAN) for lead in ("Then", "So", "Therefore", "In that case", "Of course", "This time",
                         "On our side", "As agreed,", "Please note that", "From our city")),
    ("de", "Dann werden der Bürgermeister, Jan Kowal, und die Stadträtin, Anna Nowak, kommen.",
     ("Jan Kowal", "Bürgermeister"), ("Anna Nowak", "Stadträtin")),
    ("fr", "Alors le maire, Grégory Doucet, et l'adjointe à la culture, Claire Dubois, viendront.",
     ("Grégory Doucet", "maire"), ("Claire Dubois", "adjointe à la culture")),
    ("fr", "Dans ce cas, le maire, Grégory Doucet, et son adjointe, Claire Dubois, viendront.",
     ("Grégory Doucet", "maire"), ("Claire Dubois", "adjointe")),
    ("es", "Entonces el alcalde, Gustavo Saadi, y la secretaria, Daniela Barrera, asistirán.",
     ("Gustavo Saadi", "alcalde"), ("Daniela Barrera", "secretaria")),
    ("pt", "Então o prefeito, Gustavo Saadi, e a secretária, Daniela Barrera, comparecerão.",
     ("Gustavo Saadi", "prefeito"), ("Daniela Barrera", "secretária")),
    ("ru", "Тогда мэр города, Алексей Орлов, и заместитель мэра, Ирина Петрова, приедут.",
     ("Алексей Орлов", "мэр города"), ("Ирина Петрова", "заместитель мэра")),
    ("tr", "O hâlde Belediye Başkanı Ali Demir ve Başkan Yardımcısı Ayşe Yılmaz katılacak.",
     ("Ali Demir", "Belediye Başkanı"), ("Ayşe Yılmaz", "Başkan Yardımcısı")),
    ("ar", "إذن سيحضر رئيس البلدية، أحمد محمود، ونائب الرئيس، خالد سالم.",
     ("أحمد محمود", "رئيس البلدية"), ("خالد سالم", "نائب الرئيس")),
    ("hi", "तब महापौर, अशोक तिवारी, और उप महापौर, राजेश कुमार, आएंगे।",
     ("अशोक तिवारी", "महापौर"), ("राजेश कुमार", "उप महापौर")),
    ("zh", "那么市长王凤朝和副市长刘旭光将出席。", ("王凤朝", "市长"), ("刘旭光", "副市长")),
    ("ja", "それでは、市長の横山英幸と副市長の山本剛史が出席します。",
     ("横山英幸", "市長"), ("山本剛史", "副市長")),
    ("ko", "그러면 시장 김민수와 부시장 이영희가 참석하겠습니다.",
     ("김민수", "시장"), ("이영희", "부시장")),
]  # fmt: skip
ASKED = [
    *(("en", f"{lead} the Mayor, Anna Nowak, and the Deputy Mayor, Jan Kowal, will attend.")
      for lead in ("In May", "Hopefully", "For Łódź", "By train")),
    ("de", "Im Mai werden der Bürgermeister, Jan Kowal, und die Stadträtin, Anna Nowak, kommen."),
    ("fr", "En mai le maire, Jean Roy, et l'adjointe, Anne Petit, viendront."),
    ("es", "En mayo el alcalde, Luis Ruiz, y la concejala, Ana Pérez, asistirán."),
    ("pt", "Em maio o prefeito, Luis Ruiz, e a secretária, Ana Pérez, comparecerão."),
    ("ru", "В мае мэр города, Алексей Орлов, и заместитель мэра, Ирина Петрова, приедут."),
    ("tr", "Başkanımız, Ali Demir, ve Başkan Yardımcımız, Ayşe Yılmaz, katılacak."),
    ("tr", "Mayıs ayında Belediye Başkanı Ali Demir ve Başkan Yardımcısı Ayşe Yılmaz katılacak."),
    ("hi", "मई में महापौर, अशोक तिवारी, और उप महापौर, राजेश कुमार, आएंगे।"),
    ("zh", "五月市长王凤朝和副市长刘旭光将出席。"),
    ("ja", "5月は市長の横山英幸が出席します。"),
    ("ko", "5월에는 시장 김민수와 부시장 이영희가 참석하겠습니다."),
    ("en", "Then the Mayor and Jan Kowal will attend."),
    ("fr", "Alors le maire et Jean Roy viendront."),
]  # fmt: skip
STAYS = [
    ("en", "Jan Kowal, Mayor, and Anna Nowak will attend.", "Mayor"),
    ("en", "On behalf of our city, Jan Kowal, Mayor, and Anna Nowak, will attend.", "Mayor"),
    ("en", "Jan Kowal, Deputy Mayor, and Anna Nowak will attend.", "Deputy Mayor"),
    ("en", "So Yeon Kim, Mayor, and Anna Lee will attend.", "Mayor"),
    ("de", "Ja, Jan Kowal, Bürgermeister, und Anna Nowak kommen.", "Bürgermeister"),
    ("fr", "Pour notre ville, Jean Roy, maire, et Anne Petit viendront.", "maire"),
    ("es", "Por nuestra ciudad asistirán Luis Ruiz, alcalde, y Ana Pérez.", "alcalde"),
    ("pt", "Pela nossa cidade, Luis Ruiz, prefeito, e Ana Pérez virão.", "prefeito"),
    ("ru", "От нашего города приедут Иван Петров, мэр, и Анна Орлова.", "мэр"),
    ("tr", "Ali Demir, Belediye Başkanı, ve Ayşe Yılmaz katılacak.", "Belediye Başkanı"),
    ("ar", "سيحضر أحمد محمود، رئيس البلدية، وخالد سالم.", "رئيس البلدية"),
    ("hi", "अशोक तिवारी, महापौर, और राजेश कुमार आएंगे।", "महापौर"),
    ("zh", "王凤朝，市长，和刘旭光将出席。", "市长"),
    ("ko", "이에린 시장이 참석합니다.", "시장"),
    ("en", "Instead of the Mayor, Anna Nowak, Chair, and Jan Kowal will attend.", "Chair"),
    ("fr", "À la place du maire viendront Jean Roy, adjoint, et Anne Petit.", "adjoint"),
    ("es", "En lugar del alcalde asistirán Luis Ruiz, concejal, y Ana Pérez.", "concejal"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "first", "second"), PAIRS)
def test_each_office_stays_with_the_name_behind_it(
    language: str, text: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True)
    assert people(said) == [first, second]
    assert said.comes is True


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_where_the_first_office_is_not_read_nobody_is_recorded(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (people(said), said.comes) == ([], None)
    assert said.rest == (text,)


@pytest.mark.parametrize(("language", "text", "office"), STAYS)
def test_an_office_behind_the_first_name_is_theirs(language: str, text: str, office: str) -> None:
    said = read(text, language, is_asked=True)
    assert people(said)[0][1] == office
    assert said.comes is True
