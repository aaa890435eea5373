"""Offices that were missing, told in a sentence; and offices that mean those on the list."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_counts import TWO
from tests.intake.conversation.titled.convention.test_attending_reading import people

TOLD = [
    ("en", "Anna Nowak is the Mayor, Jan Kowal is Deputy Mayor. Yes, both are confirmed."),
    ("en", "Anna Nowak is the Mayor and Jan Kowal is our Deputy Mayor."),
    ("de", "Anna Nowak ist die Bürgermeisterin, Jan Kowal ist Stadtrat."),
    ("fr", "Grégory Doucet est le maire et Claire Dubois est adjointe au maire."),
    ("es", "Ana Pérez es la alcaldesa y Juan Ruiz es vicealcalde."),
    ("pt", "Ana Silva é a prefeita e João Souza é vice-prefeito."),
    ("ru", "Анна Новак — это мэр, Иван Петров — заместитель мэра."),
    ("tr", "Ayşe Yılmaz Belediye Başkanı, Ali Demir ise Başkan Yardımcısı."),
    ("ar", "أحمد محمود هو رئيس البلدية وخالد سالم هو نائب الرئيس."),
    ("hi", "मुरलीधर मोहोल महापौर हैं और सुनीता वाडेकर उप महापौर हैं।"),
    ("zh", "王凤朝是市长，刘旭光是副市长。"),
    ("ja", "横山英幸は市長、山本剛史は副市長です。"),
    ("ko", "김민수는 시장이고 이영희는 부시장입니다."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_who_holds_which_office_is_read_of_those_who_lack_one(language: str, text: str) -> None:
    known = tuple(name for name, _ in TWO[language])
    said = read(text, language, is_asked=True, known=known)
    assert people(said) == TWO[language]
    assert (said.rest, said.unread, said.wavers) == ((), (), False)


BESIDE_ME = [
    ("en", "Anna Nowak is the mayor and I, Jane Roe, am the director of innovation.",
     [("Anna Nowak", "mayor"), ("Jane Roe", "director of innovation")]),
    ("en", "I, Jane Roe, am the director of innovation and Anna Nowak is the mayor.",
     [("Jane Roe", "director of innovation"), ("Anna Nowak", "mayor")]),
    ("de", "Anna Nowak ist die Bürgermeisterin und ich, Jan Roth, bin Amtsleiter.",
     [("Anna Nowak", "Bürgermeisterin"), ("Jan Roth", "Amtsleiter")]),
    ("fr", "Anne Martin est la maire et moi, Claire Roy, je suis directrice de l'innovation.",
     [("Anne Martin", "maire"), ("Claire Roy", "directrice de l'innovation")]),
    ("es", "María José Catalá es la alcaldesa y yo, Marta Gil, soy directora general.",
     [("María José Catalá", "alcaldesa"), ("Marta Gil", "directora general")]),
    ("pt", "Ana Silva é a prefeita e eu, Rita Gomes, sou diretora de inovação.",
     [("Ana Silva", "prefeita"), ("Rita Gomes", "diretora de inovação")]),
    ("ru", "Анна Новак — мэр, а я, Иван Петров, являюсь директором департамента.",
     [("Анна Новак", "мэр"), ("Иван Петров", "директор департамента")]),
    ("tr", "Ayşe Yılmaz belediye başkanıdır ve ben, Elif Demir, daire başkanıyım.",
     [("Ayşe Yılmaz", "belediye başkanı"), ("Elif Demir", "daire başkanı")]),
    ("ar", "أحمد خالد هو رئيس البلدية وأنا، سارة علي، مديرة الابتكار.",
     [("أحمد خالد", "رئيس البلدية"), ("سارة علي", "مديرة الابتكار")]),
    ("zh", "王凤朝是市长，我刘洋是办公室主任。", [("王凤朝", "市长"), ("刘洋", "办公室主任")]),
    ("ja", "鈴木一郎が市長で、私、山田花子は課長です。",
     [("鈴木一郎", "市長"), ("山田花子", "課長")]),
    ("ko", "김민수는 시장이고 저 박서연은 과장입니다.", [("김민수", "시장"), ("박서연", "과장")]),
    ("hi", "मुरलीधर मोहोल महापौर हैं और मैं, अनिता शर्मा, निदेशक हूँ।",
     [("मुरलीधर मोहोल", "महापौर"), ("अनिता शर्मा", "निदेशक")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who"), BESIDE_ME)
def test_an_office_holds_no_i_and_no_verb(
    language: str, text: str, who: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True, known=tuple(name for name, _ in who))
    assert people(said) == who
    assert (said.rest, said.unread, said.wavers) == ((), (), False)


@pytest.mark.parametrize(("language", "text", "who"), BESIDE_ME)
def test_of_people_who_are_not_on_the_list_a_person_reads_it(
    language: str, text: str, who: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True)
    assert people(said) == []
    assert said.rest == (text,)
    assert who


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "Anna Nowak is the mayor and I am the director.", "director"),
        ("de", "Anna Nowak ist Bürgermeisterin und ich bin Amtsleiter.", "Amtsleiter"),
        ("es", "Anna Nowak es la alcaldesa y yo soy directora.", "directora"),
        ("fr", "Anna Nowak est la maire et je suis directrice.", "directrice"),
        ("pt", "Anna Nowak é a prefeita e eu sou diretora.", "diretora"),
        ("ru", "Anna Nowak — мэр, а я директор.", "директор"),
    ],
)
def test_an_i_alone_is_the_writer_on_the_list(language: str, text: str, office: str) -> None:
    me = Delegate(name="Jane Roe", office="")
    said = read(text, language, is_asked=True, known=("Anna Nowak", "Jane Roe"), writer=me)
    assert people(said)[1:] == [("Jane Roe", office)]
    assert people(said)[0][0] == "Anna Nowak"
    assert (said.rest, said.unread) == ((), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Belediye Başkanı Ayşe Yılmaz ve ben"),
        ("zh", "市长王凤朝和我"),
        ("en", "Mayor Eva Lis and I"),
    ],
)
def test_a_line_that_leaves_the_writer_out_is_no_list(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.unread, said.wavers) == ((), (text,), True)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak is ill.",
        "Anna Nowak is not the Mayor any more.",
        "Anna Nowak is not coming, she is busy as Mayor.",
        "We think that Anna Nowak is the Mayor.",
    ],
)
def test_other_words_of_somebody_give_no_office(text: str) -> None:
    said = read(text, "en", is_asked=True, known=("Anna Nowak", "Jan Kowal", "Clerk"))
    assert people(said) == []


@pytest.mark.parametrize("known", [("Anna Nowak", "Mayor"), ("Ewa Lis",)])
def test_an_office_that_is_known_or_of_nobody_listed_is_not_told_so(
    known: tuple[str, ...],
) -> None:
    said = read("Anna Nowak is the Treasurer.", "en", is_asked=True, known=known)
    assert people(said) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Only the Mayor and the City Manager will come."),
        ("de", "Es kommen nur die Bürgermeisterin und der Stadtdirektor."),
        ("fr", "Seuls la maire et le directeur général viendront."),
        ("es", "Solo irán la alcaldesa y el director general."),
        ("pt", "Apenas a prefeita e o secretário participarão."),
        ("ru", "Приедут только мэр и начальник управления."),
        ("zh", "只有市长和局长出席。"),
        ("ja", "市長と局長だけが出席します。"),
    ],
)
def test_offices_alone_mean_those_who_hold_them_on_the_list(language: str, text: str) -> None:
    held = {
        "en": ("Mayor", "City Manager"), "de": ("Bürgermeisterin", "Stadtdirektor"),
        "fr": ("maire", "directeur général"), "es": ("alcaldesa", "director general"),
        "pt": ("prefeita", "secretário"), "ru": ("мэр", "начальник управления"),
        "zh": ("市长", "局长"), "ja": ("市長", "局長"),
    }  # fmt: skip
    (first, second), name = held[language], "王伟" if language in {"zh", "ja"} else "Eva Lis"
    known = ("Anna Nowak", first, name, "Clerk", "Jan Kowal", second)
    said = read(text, language, is_asked=True, known=known)
    assert people(said) == [("Anna Nowak", first), ("Jan Kowal", second)]
    assert (said.comes, said.is_only, said.rest, said.unread) == (True, True, (), ())


@pytest.mark.parametrize(
    "text", ["Only the Deputy Mayor will come.", "Only the new Mayor will come."]
)
def test_an_office_of_nobody_on_the_list_is_asked_about(text: str) -> None:
    said = read(text, "en", is_asked=True, known=("Anna Nowak", "Mayor", "Jan Kowal", "Clerk"))
    assert people(said) == []
    assert said.comes is None
    assert said.rest == (text,)


def test_who_stands_in_for_the_writer_has_no_word_of_that_in_the_office() -> None:
    text = "Ben gelemiyorum, benim yerime Genel Sekreter Barış Karcı gelecek."
    said = read(text, "tr", is_asked=True, known=("Cemil Tugay", "Belediye Başkanı"))
    assert people(said) == [("Barış Karcı", "Genel Sekreter")]


@pytest.mark.parametrize(
    "text",
    [
        "王芳是我们的市长，李强是我们的局长，两人都会出席。",
        "我们的市长王芳和我们的局长李强将出席。",
        "出席的是王芳（我们的市长）和李强（局长）。",
    ],
)
def test_an_office_in_chinese_is_told_without_whose_it_is(text: str) -> None:
    said = read(text, "zh", is_asked=True)
    assert [(one.name, one.office) for one in said.coming] == [("王芳", "市长"), ("李强", "局长")]
