"""A writer who says "I" is on the list by name and office, and stays away alone."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_reading import people

ME = Delegate(name="Claire Dubois", office="adjointe")
LIST = ("Grégory Doucet", "maire", "Claire Dubois", "adjointe")


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "Mayor Aleksandra Kosiorek and I will come to the Convention.",
         ("Aleksandra Kosiorek", "Mayor")),
        ("en", "I will attend together with Mayor Anna Nowak.", ("Anna Nowak", "Mayor")),
        ("de", "Oberbürgermeister Peter Kurz und ich werden teilnehmen.",
         ("Peter Kurz", "Oberbürgermeister")),
        ("de", "Ich komme mit Bürgermeisterin Anna Nowak.", ("Anna Nowak", "Bürgermeisterin")),
        ("fr", "Le maire Grégory Doucet et moi serons présents.", ("Grégory Doucet", "maire")),
        ("fr", "Monsieur Grégory Doucet, maire de Lyon, et moi-même serons présents.",
         ("Grégory Doucet", "maire de Lyon")),
        ("fr", "Moi-même et le maire Grégory Doucet serons présents.",
         ("Grégory Doucet", "maire")),
        ("es", "El alcalde Juan Pérez y yo asistiremos a la Convención.",
         ("Juan Pérez", "alcalde")),
        ("es", "Yo y la alcaldesa Ana Pérez asistiremos.", ("Ana Pérez", "alcaldesa")),
        ("pt", "A prefeita Ana Silva e eu participaremos.", ("Ana Silva", "prefeita")),
        ("ru", "Приедут мэр Юрий Шалабаев и я.", ("Юрий Шалабаев", "мэр")),
        ("ru", "Я и мэр Анна Новак приедем.", ("Анна Новак", "мэр")),
        ("tr", "Belediye Başkanı Ayşe Yılmaz ve ben katılacağız.",
         ("Ayşe Yılmaz", "Belediye Başkanı")),
        ("ar", "سأحضر أنا والمحافظ أحمد خالد.", ("أحمد خالد", "المحافظ")),
        ("ar", "أنا ورئيس البلدية أحمد محمود سنحضر.", ("أحمد محمود", "رئيس البلدية")),
        ("hi", "महापौर मुरलीधर मोहोल और मैं आएंगे।", ("मुरलीधर मोहोल", "महापौर")),
        ("zh", "市长王凤朝和我将出席。", ("王凤朝", "市长")),
        ("zh", "我和市长王伟将出席。", ("王伟", "市长")),
        ("ja", "市長の鈴木一郎と私が出席します。", ("鈴木一郎", "市長")),
        ("ko", "시장 김민수와 제가 참석합니다.", ("김민수", "시장")),
    ],
)  # fmt: skip
def test_who_writes_and_comes_beside_another_is_on_the_list(
    language: str, text: str, named: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True, writer=ME)
    assert people(said) == [named, (ME.name, ME.office)]
    assert (said.comes, said.is_writer, said.rest) == (True, True, ())
    unknown = read(text, language, is_asked=True)
    assert people(unknown) == [named]
    assert unknown.comes is None
    assert unknown.unread == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I will come."), ("de", "Ich komme."), ("fr", "Je viendrai."), ("es", "Asistiré."),
        ("pt", "Eu irei."), ("ru", "Я приеду."), ("tr", "Katılacağım."), ("ar", "سأحضر."),
        ("hi", "मैं आऊंगी।"), ("zh", "我将出席。"), ("ja", "私が出席します。"),
        ("ko", "제가 참석합니다."),
    ],
)  # fmt: skip
def test_who_comes_alone_and_writes_is_on_the_list(language: str, text: str) -> None:
    assert read(text, language, is_asked=True, writer=ME).coming == (ME,)


@pytest.mark.parametrize(
    "text",
    [
        "I will come back to you with the names.",
        "I will attend the webinar on Friday.",
        "I may come.",
        "I hope that I will come.",
    ],
)
def test_what_is_said_of_the_writer_beside_that_puts_nobody_on_the_list(text: str) -> None:
    assert read(text, "en", is_asked=True, writer=ME).coming == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I cannot come after all."),
        ("de", "Ich kann leider nicht kommen."),
        ("fr", "Je ne pourrai finalement pas venir."),
        ("es", "Al final no podré asistir."),
        ("pt", "Infelizmente não poderei comparecer."),
        ("ru", "Я приехать не смогу."),
        ("tr", "Maalesef katılamayacağım."),
        ("ar", "لن أتمكن من الحضور."),
        ("hi", "मैं नहीं आ सकती।"),
        ("zh", "我不能出席了。"),
        ("ja", "私は出席できなくなりました。"),
        ("ko", "저는 참석할 수 없습니다."),
    ],
)
def test_who_writes_and_cannot_come_leaves_alone(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=LIST, writer=ME)
    assert (said.gone, said.comes, said.rest) == ((ME.name,), None, ())
    for known, writer in (((), ME), (LIST[:2], ME), (LIST, None)):
        other = read(text, language, is_asked=True, known=known, writer=writer)
        assert (other.gone, other.comes, other.wavers) == ((), None, True)


@pytest.mark.parametrize(
    ("language", "text", "city", "expected"),
    [
        ("ar", "سيحضر محافظ الإسكندرية أحمد خالد.", "الاسكندريه",
         ("أحمد خالد", "محافظ الإسكندرية")),
        ("en", "Mayor of Gdynia Aleksandra Kosiorek will attend.", "gdynia",
         ("Aleksandra Kosiorek", "Mayor of Gdynia")),
        ("fr", "Le maire de Lyon Grégory Doucet viendra.", "lyon",
         ("Grégory Doucet", "maire de Lyon")),
        ("es", "Asistirá el alcalde de Sevilla Juan Pérez.", "sevilla",
         ("Juan Pérez", "alcalde de Sevilla")),
        ("pt", "A prefeita de Lisboa Ana Silva participará.", "lisboa",
         ("Ana Silva", "prefeita de Lisboa")),
        ("ru", "Приедет мэр Нижнего Новгорода Юрий Шалабаев.", "нижний новгород",
         ("Юрий Шалабаев", "мэр Нижнего Новгорода")),
        ("tr", "Ankara Belediye Başkanı Mansur Yavaş katılacaktır.", "ankara",
         ("Mansur Yavaş", "Ankara Belediye Başkanı")),
        ("ko", "서울시장 오세훈이 참석합니다.", "서울", ("오세훈", "서울시장")),
        ("ja", "大阪市長の横山英幸が出席いたします。", "大阪", ("横山英幸", "大阪市長")),
        ("zh", "成都市市长王凤朝将出席。", "成都", ("王凤朝", "成都市市长")),
        ("hi", "पुणे के महापौर मुरलीधर मोहोल आएंगे।", "पुणे", ("मुरलीधर मोहोल", "पुणे के महापौर")),
    ],
)  # fmt: skip
def test_the_citys_own_name_behind_an_office_is_no_part_of_a_name(
    language: str, text: str, city: str, expected: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True, city={city})
    assert people(said) == [expected]
    assert (said.comes, said.rest) == (True, ())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "From our city Mayor Anna Nowak will come.", ("Anna Nowak", "Mayor")),
        ("de", "Aus unserer Stadt kommt Bürgermeisterin Anna Nowak.",
         ("Anna Nowak", "Bürgermeisterin")),
        ("fr", "Pour notre ville, le maire Paul Morel viendra.", ("Paul Morel", "maire")),
        ("es", "De nuestra ciudad asistirá la alcaldesa Ana Pérez.", ("Ana Pérez", "alcaldesa")),
        ("pt", "Da nossa cidade participará a prefeita Ana Silva.", ("Ana Silva", "prefeita")),
        ("ru", "От нашего города приедет мэр Анна Новак.", ("Анна Новак", "мэр")),
        ("tr", "Şehrimizden Belediye Başkanı Ayşe Yılmaz katılacaktır.",
         ("Ayşe Yılmaz", "Belediye Başkanı")),
        ("ar", "سيحضر من مدينتنا رئيس البلدية أحمد محمود.", ("أحمد محمود", "رئيس البلدية")),
        ("hi", "हमारे शहर से महापौर मुरलीधर मोहोल आएंगे।", ("मुरलीधर मोहोल", "महापौर")),
        ("zh", "我市将由市长王凤朝出席。", ("王凤朝", "市长")),
        ("ja", "当市からは、市長の横山英幸が出席します。", ("横山英幸", "市長")),
        ("ko", "우리 시에서 시장 김민수가 참석합니다.", ("김민수", "시장")),
    ],
)  # fmt: skip
def test_from_our_city_is_no_office(language: str, text: str, expected: tuple[str, str]) -> None:
    said = read(text, language, is_asked=True)
    assert people(said) == [expected]
    assert (said.comes, said.rest) == (True, ())


@pytest.mark.parametrize(
    ("language", "text", "known", "gone"),
    [
        ("ja", "山本副市長は参加できなくなりました。", ("横山英幸", "市長", "山本剛史", "副市長"),
         "山本剛史"),
        ("zh", "王副市长不能来了。", ("刘旭光", "市长", "王伟", "副市长"), "王伟"),
        ("ko", "이 부시장은 참석할 수 없습니다.", ("김민수", "시장", "이영희", "부시장"), "이영희"),
        ("hi", "उप महापौर वाडेकर नहीं आएंगी।",
         ("मुरलीधर मोहोल", "महापौर", "सुनीता वाडेकर", "उप महापौर"), "सुनीता वाडेकर"),
        ("ar", "لن تتمكن نائبة المحافظ عازر من الحضور.",
         ("أحمد خالد", "المحافظ", "جاكلين عازر", "نائبة المحافظ"), "جاكلين عازر"),
        ("ru", "Заместитель мэра Смирнова приехать не сможет.",
         ("Юрий Шалабаев", "мэр", "Ольга Смирнова", "заместитель мэра"), "Ольга Смирнова"),
        ("tr", "Başkan Yardımcısı Demir gelemeyecek.",
         ("Ayşe Yılmaz", "Belediye Başkanı", "Ali Demir", "Başkan Yardımcısı"), "Ali Demir"),
        ("fr", "L'adjointe Dubois ne pourra pas venir.", LIST, "Claire Dubois"),
        ("de", "Stadtrat Kowal kann nicht kommen.",
         ("Anna Nowak", "Bürgermeisterin", "Jan Kowal", "Stadtrat"), "Jan Kowal"),
        ("es", "El vicealcalde Ruiz no podrá asistir.",
         ("Ana Pérez", "alcaldesa", "Juan Ruiz", "vicealcalde"), "Juan Ruiz"),
        ("pt", "O vereador Lima não poderá comparecer.",
         ("Ana Silva", "prefeita", "João Lima", "vereador"), "João Lima"),
        ("en", "I am afraid the mayor cannot come after all.",
         ("Anna Nowak", "Mayor", "Jan Kowal", "Deputy Mayor"), "Mayor"),
        ("en", "The mayor cannot come.",
         ("Anna Nowak", "Mayor of Gdynia", "Jan Kowal", "Deputy Mayor"), "Mayor of Gdynia"),
    ],
)  # fmt: skip
def test_who_stays_away_is_found_by_title_and_family(
    language: str, text: str, known: tuple[str, ...], gone: str
) -> None:
    said = read(text, language, is_asked=True, known=known)
    assert (said.gone, said.rest) == ((gone,), ())


@pytest.mark.parametrize(
    ("language", "text", "known", "expected"),
    [
        ("en", "I am afraid the mayor cannot come after all. Katarzyna Gruszecka-Spychała, "
         "Deputy Mayor for Economy, will come in her place.", ("Aleksandra Kosiorek", "Mayor"),
         ("Katarzyna Gruszecka-Spychała", "Deputy Mayor for Economy")),
        ("hi", "प्रेरणा देशभ्रतार नहीं आ पाएंगी। उनकी जगह उप महापौर आशा कुलकर्णी आएंगी।",
         ("मुरलीधर मोहोल", "महापौर", "प्रेरणा देशभ्रतार", "नगर आयुक्त"),
         ("आशा कुलकर्णी", "उप महापौर")),
        ("fr", "Finalement, le maire ne pourra pas venir. Il sera remplacé par Madame Sonia "
         "Zdorovtzoff, adjointe aux relations internationales.", LIST,
         ("Sonia Zdorovtzoff", "adjointe aux relations internationales")),
    ],
)  # fmt: skip
def test_another_in_the_place_of_who_cannot_come_is_a_replacement(
    language: str, text: str, known: tuple[str, ...], expected: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True, known=known)
    assert people(said) == [expected]
    assert len(said.gone) == 1
    assert (said.wavers, said.rest) == (False, ())
