"""A head count says that those named with it come; "I" with the own name is one person."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_counts import TWO
from tests.intake.conversation.titled.convention.test_attending_reading import people

COUNTED = [
    ("en", "We are two: Mayor Anna Nowak and Deputy Mayor Jan Kowal."),
    ("en", "There will be two of us, Mayor Anna Nowak and Deputy Mayor Jan Kowal."),
    ("de", "Wir sind zu zweit: Bürgermeisterin Anna Nowak und Stadtrat Jan Kowal."),
    ("fr", "Nous serons deux : le maire Grégory Doucet et l'adjointe au maire Claire Dubois."),
    ("es", "Somos dos: la alcaldesa Ana Pérez y el vicealcalde Juan Ruiz."),
    ("pt", "Seremos dois: a prefeita Ana Silva e o vice-prefeito João Souza."),
    ("ru", "Нас будет двое: мэр Анна Новак и заместитель мэра Иван Петров."),
    ("tr", "İki kişiyiz: Belediye Başkanı Ayşe Yılmaz ve Başkan Yardımcısı Ali Demir."),
    ("ar", "نحن شخصان: رئيس البلدية أحمد محمود ونائب الرئيس خالد سالم."),
    ("hi", "हम दो लोग हैं: महापौर मुरलीधर मोहोल और उप महापौर सुनीता वाडेकर।"),
    ("zh", "我们一共两人：市长王凤朝和副市长刘旭光。"),
    ("ja", "市長の横山英幸と副市長の山本剛史の二名です。"),
    ("ko", "시장 김민수와 부시장 이영희, 두 명입니다."),
]


@pytest.mark.parametrize(("language", "text"), COUNTED)
@pytest.mark.parametrize("known", [(), ("Ewa Lis", "Mayor", "Iga Zych", "Clerk")])
def test_as_many_as_are_counted_are_the_whole_list(
    language: str, text: str, known: tuple[str, ...]
) -> None:
    said = read(text, language, is_asked=True, known=known)
    assert [name for name, _ in people(said)] == [name for name, _ in TWO[language]]
    assert (said.comes, said.is_whole, said.is_counted, said.rest) == (True, True, True, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are four: Mayor Anna Nowak and Deputy Mayor Jan Kowal."),
        ("de", "Wir sind vier Personen: Bürgermeisterin Anna Nowak und Stadtrat Jan Kowal."),
        ("es", "Somos cuatro: la alcaldesa Ana Pérez y el vicealcalde Juan Ruiz."),
        ("ja", "市長の横山英幸と副市長の山本剛史など四名です。"),
    ],
)
def test_those_who_are_named_are_read_and_the_others_are_asked_for(
    language: str, text: str
) -> None:
    said = read(text, language, is_asked=True)
    assert [name for name, _ in people(said)] == [name for name, _ in TWO[language]]
    assert (said.comes, said.unread) == (None, (text,))


@pytest.mark.parametrize(
    ("language", "text", "me"),
    [
        ("en", "Mayor Anna Nowak and I, Jan Kowal, Deputy Mayor, will attend.", "Jan Kowal"),
        ("de", "Bürgermeisterin Anna Nowak und ich, Jan Kowal, Stadtrat, kommen.", "Jan Kowal"),
        ("fr", "Le maire Grégory Doucet et moi, Claire Dubois, adjointe au maire, viendrons.",
         "Claire Dubois"),
        ("es", "La alcaldesa Ana Pérez y yo, Juan Ruiz, vicealcalde, asistiremos.", "Juan Ruiz"),
        ("pt", "A prefeita Ana Silva e eu, João Souza, vice-prefeito, participaremos.",
         "João Souza"),
        ("ru", "Приедут мэр Анна Новак и я, Иван Петров, заместитель мэра.", "Иван Петров"),
        ("tr", "Belediye Başkanı Ayşe Yılmaz ve ben, Ali Demir, Başkan Yardımcısı, katılacağız.",
         "Ali Demir"),
        ("ar", "سيحضر رئيس البلدية أحمد محمود وأنا، خالد سالم، نائب الرئيس.", "خالد سالم"),
        ("hi", "महापौर मुरलीधर मोहोल और मैं, सुनीता वाडेकर, उप महापौर, आएँगे।", "सुनीता वाडेकर"),
        ("zh", "市长王凤朝和我，刘旭光，副市长，将出席。", "刘旭光"),
        ("ja", "横山英幸市長と私、山本剛史（副市長）の二名が出席いたします。", "山本剛史"),
        ("ko", "김민수 시장과 저, 이영희 부시장이 참석합니다.", "이영희"),
    ],
)  # fmt: skip
def test_i_and_the_own_name_are_one_person(language: str, text: str, me: str) -> None:
    said = read(text, language, is_asked=True, writer=Delegate(name=me, office="?"))
    assert [name for name, _ in people(said)] == [name for name, _ in TWO[language]]
    assert (said.comes, said.unread, said.rest) == (True, (), ())


def test_the_list_counted_once_more_names_nobody_else() -> None:
    text = "はい、横山市長と私の二名です。確かに出席いたします。"
    known = ("横山英幸", "市長", "山本剛史", "副市長")
    me = Delegate(name="山本剛史", office="副市長")
    said = read(text, "ja", is_asked=True, known=known, writer=me)
    assert (said.coming, said.comes, said.is_counted) == ((), True, True)
    assert (said.unread, said.rest) == ((), ())


@pytest.mark.parametrize("office", ["과장", "스마트도시과장"])
def test_an_office_that_begins_or_ends_with_and_is_no_second_person(office: str) -> None:
    said = read(f"박형준 시장과 김민수 {office}이 참석합니다.", "ko", is_asked=True)
    assert people(said) == [("박형준", "시장"), ("김민수", office)]
