"""Who comes to the Convention, read out of prose in every language; and what is not read so."""

import pytest

from intake.conversation.titled.convention.attending_reading import LONGEST, read
from intake.conversation.titled.convention.attending_sheet import Said


def people(said: Said) -> list[tuple[str, str]]:
    return [(one.name, one.office) for one in said.coming]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mayor Anna Nowak and Deputy Mayor Jan Kowal will come.",
         [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]),
        ("en", "Our Mayor, Anna Nowak, will attend the Convention.", [("Anna Nowak", "Mayor")]),
        ("en", "Our delegation will consist of Mayor Anna Nowak and Jan Kowal (Deputy Mayor).",
         [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]),
        ("en", "We confirm our attendance. Jan Kowal - Deputy Mayor for Digital Affairs and Trade.",
         [("Jan Kowal", "Deputy Mayor for Digital Affairs and Trade")]),
        ("en", "Yes, we will come:\n- Anna Nowak, Mayor\n- Jan Kowal, Deputy Mayor\n\nBest regards",
         [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]),
        ("de", "Bürgermeisterin Anna Nowak und Stadtrat Jan Kowal nehmen teil.",
         [("Anna Nowak", "Bürgermeisterin"), ("Jan Kowal", "Stadtrat")]),
        ("fr", "Madame la maire Anna Nowak viendra à la Convention.", [("Anna Nowak", "maire")]),
        ("es", "La alcaldesa Ana Pérez y el vicealcalde Juan Ruiz asistirán.",
         [("Ana Pérez", "alcaldesa"), ("Juan Ruiz", "vicealcalde")]),
        ("pt", "A prefeita Ana Silva participará.", [("Ana Silva", "prefeita")]),
        ("ru", "Приедут мэр Анна Новак и заместитель мэра Иван Петров.",
         [("Анна Новак", "мэр"), ("Иван Петров", "заместитель мэра")]),
        ("zh", "市长王伟和副市长李娜将出席大会。", [("王伟", "市长"), ("李娜", "副市长")]),
        ("ja", "市長の鈴木一郎と副市長の田中花子が出席いたします。",
         [("鈴木一郎", "市長"), ("田中花子", "副市長")]),
        ("ko", "시장 김민수와 부시장 이영희가 참석합니다.",
         [("김민수", "시장"), ("이영희", "부시장")]),
        ("tr", "Belediye Başkanı Ayşe Yılmaz katılacaktır.", [("Ayşe Yılmaz", "Belediye Başkanı")]),
        ("ar", "سيحضر رئيس البلدية أحمد محمود.", [("أحمد محمود", "رئيس البلدية")]),
        ("hi", "महापौर अनिल कुमार आएंगे।", [("अनिल कुमार", "महापौर")]),
    ],
)  # fmt: skip
def test_names_with_their_offices_are_read_and_it_is_a_yes(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True)
    assert people(said) == expected
    assert said.comes is True
    assert said.rest == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unfortunately we cannot attend the Convention."),
        ("en", "Nobody from our city can come."),
        ("en", "We are unable to travel."),
        ("de", "Leider können wir nicht teilnehmen."),
        ("fr", "Nous ne pouvons malheureusement pas venir."),
        ("es", "No podemos asistir."),
        ("pt", "Infelizmente não podemos comparecer."),
        ("ru", "Мы не сможем приехать."),
        ("zh", "我们无法出席大会。"),
        ("ja", "残念ながら出席できません。"),
        ("ko", "아쉽게도 참석할 수 없습니다."),
        ("tr", "Maalesef katılamayacağız."),
        ("ar", "لن نتمكن من الحضور."),
        ("hi", "हम नहीं आ सकते।"),
    ],
)
def test_a_city_that_cannot_come_says_so_in_any_language(language: str, text: str) -> None:
    assert read(text, language, is_asked=True).comes is False


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We would like to host the next Convention."),
        ("en", "Our city is interested in hosting a summit forum."),
        ("en", "We are ready to host it."),
        ("de", "Wir möchten die Convention ausrichten."),
        ("fr", "Nous souhaitons accueillir la Convention."),
        ("es", "Nos gustaría acoger la Convención."),
        ("es", "Nos encantaría acoger la Convención algún día."),
        ("es", "Estaríamos encantados de organizar una edición."),
        ("fr", "Nous serions ravis d'accueillir la Convention un jour."),
        ("de", "Wir wären gern einmal Gastgeber der Convention."),
        ("pt", "Teríamos muito gosto em acolher a Convenção."),
        ("ru", "Мы были бы рады принять Конвенцию у себя."),
        ("zh", "我们非常希望能在本市举办大会。"),
        ("ja", "いつか大会を開催できれば幸いです。"),
        ("ko", "언젠가 대회를 개최하면 좋겠습니다."),
        ("tr", "Bir gün Kongre'ye ev sahipliği yapmaktan mutluluk duyarız."),
        ("ar", "يسعدنا أن نستضيف المؤتمر يوما ما."),
        ("hi", "हमें एक दिन सम्मेलन की मेज़बानी करके खुशी होगी।"),
        ("pt", "Gostaríamos de sediar a Convenção."),
        ("ru", "Мы хотим провести съезд у себя."),
        ("zh", "我市希望承办大会。"),
        ("ja", "大会を開催したいと考えています。"),
        ("ko", "대회를 개최하고 싶습니다."),
        ("tr", "Kongreye ev sahipliği yapmak istiyoruz."),
        ("ar", "نود استضافة المؤتمر."),
        ("hi", "हम सम्मेलन की मेज़बानी करना चाहते हैं।"),
    ],
)
def test_an_interest_in_hosting_is_heard_in_any_language(language: str, text: str) -> None:
    said = read(text, language, is_asked=False)
    assert said.hosts == text
    assert said.comes is None


@pytest.mark.parametrize(
    "text",
    [
        "We do not want to host it.",
        "No queremos acoger la Convención.",
        "Мы не хотим принять съезд.",
    ],
)
def test_a_denied_interest_is_none(text: str) -> None:
    assert not read(text, "ru" if "М" in text else "es", is_asked=False).hosts


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak might come if her visa is granted.",
        "May we host the next summit forum?",
        "Will Mayor Anna Nowak have to attend?",
        "What is the number of our certificate?",
        "The certificate should name Gdynia.",
        "",
        "\x00\ud800",
    ],
)
def test_what_is_hedged_asked_or_about_something_else_says_nothing(text: str) -> None:
    said = read(text, "en", is_asked=False)
    assert not said.is_about


@pytest.mark.parametrize(
    ("text", "coming", "gone"),
    [
        ("Ewa Lis, Head of Office, will come instead of Jan Kowal.", ["Ewa Lis"], ("Jan Kowal",)),
        ("Please replace Jan Kowal by Ewa Lis, Head of Office.", ["Ewa Lis"], ("Jan Kowal",)),
        ("The Mayor cannot come, but Deputy Mayor Jan Kowal will attend.", ["Jan Kowal"],
         ("Mayor",)),
        ("Jan Kowal cannot come. Ewa Lis, Head of Office, will come instead of him.", ["Ewa Lis"],
         ("Jan Kowal",)),
    ],
)  # fmt: skip
def test_who_does_not_come_is_told_from_who_does(
    text: str, coming: list[str], gone: tuple[str, ...]
) -> None:
    said = read(text, "en", is_asked=True)
    assert ([one.name for one in said.coming], said.gone) == (coming, gone)
    assert said.comes is True


@pytest.mark.parametrize(
    ("language", "text", "coming", "gone"),
    [
        ("en", "Mayor Li Qiang cannot attend; Deputy Mayor Wang Wei comes instead.",
         [("Wang Wei", "Deputy Mayor")], ("Li Qiang",)),
        ("en", "Mayor Anna Nowak will come; instead of the deputy, our Head of Digital Affairs"
         " Ewa Lis joins her.",
         [("Anna Nowak", "Mayor"), ("Ewa Lis", "Head of Digital Affairs")], ("deputy",)),
        ("en", "Mayor Anna Nowak will be replaced by Deputy Mayor Jan Kowal.",
         [("Jan Kowal", "Deputy Mayor")], ("Anna Nowak",)),
        ("en", "市长 李强 and Deputy Mayor 王伟 will come.",
         [("李强", "市长"), ("王伟", "Deputy Mayor")], ()),
        ("en", "王伟 (Wang Wei), Deputy Mayor, will come.",
         [("王伟 (Wang Wei)", "Deputy Mayor")], ()),
        ("en", "Only Mayor Anna Nowak will come.", [("Anna Nowak", "Mayor")], ()),
        ("en", "Mayor Anna Nowak will attend the Smart City Convention in New Delhi.",
         [("Anna Nowak", "Mayor")], ()),
        ("de", "Max Müller muss absagen, an seiner Stelle kommt Stadträtin Eva Lang.",
         [("Eva Lang", "Stadträtin")], ("Max Müller",)),
        ("de", "Stadtrat Jan Kowal ersetzt Bürgermeisterin Anna Nowak.",
         [("Jan Kowal", "Stadtrat")], ("Anna Nowak",)),
        ("de", "Nur Bürgermeisterin Anna Nowak kommt.", [("Anna Nowak", "Bürgermeisterin")], ()),
        ("fr", "Paul Martin remplace Anne Leroy.", [("Paul Martin", "")], ("Anne Leroy",)),
        ("fr", "Seul le maire Jean Dupont viendra.", [("Jean Dupont", "maire")], ()),
        ("es", "El alcalde Juan Ruiz no puede asistir; en su lugar irá la vicealcaldesa Ana Pérez.",
         [("Ana Pérez", "vicealcaldesa")], ("Juan Ruiz",)),
        ("es", "En lugar del alcalde Juan Ruiz asistirá la vicealcaldesa Ana Pérez.",
         [("Ana Pérez", "vicealcaldesa")], ("Juan Ruiz",)),
        ("pt", "O vereador João Lima vai no lugar da prefeita Ana Silva.",
         [("João Lima", "vereador")], ("Ana Silva",)),
        ("ru", "Анна Новак не сможет приехать, вместо неё приедет заместитель мэра Иван Петров.",
         [("Иван Петров", "заместитель мэра")], ("Анна Новак",)),
        ("ru", "Приедут мэр города Анна Новак, а также начальник управления Пётр Сидоров.",
         [("Анна Новак", "мэр города"), ("Пётр Сидоров", "начальник управления")], ()),
        ("zh", "市长李强无法出席，由副市长王伟代替出席。", [("王伟", "副市长")], ("李强",)),
        ("zh", "只有市长李强出席。", [("李强", "市长")], ()),
        ("ja", "市長の鈴木一郎は出席できません。代わりに副市長の田中花子が出席いたします。",
         [("田中花子", "副市長")], ("鈴木一郎",)),
        ("ko", "시장 김민수만 참석합니다.", [("김민수", "시장")], ()),
        ("tr", "Sadece Belediye Başkanı Ayşe Yılmaz katılacak.",
         [("Ayşe Yılmaz", "Belediye Başkanı")], ()),
        ("ar", "أمين المدينة فهد الجبير ونائب الأمين سالم الحربي سيحضران.",
         [("فهد الجبير", "أمين المدينة"), ("سالم الحربي", "نائب الأمين")], ()),
        ("ar", "سيحضر أمين المدينة فهد الجبير ونائب الأمين سالم الحربي.",
         [("فهد الجبير", "أمين المدينة"), ("سالم الحربي", "نائب الأمين")], ()),
        ("hi", "महापौर अनिल कुमार नहीं आएंगे, उनकी जगह उपमहापौर सुनीता शर्मा आएंगी।",
         [("सुनीता शर्मा", "उपमहापौर")], ("अनिल कुमार",)),
    ],
)  # fmt: skip
def test_who_joins_who_replaces_and_who_comes_alone(
    language: str, text: str, coming: list[tuple[str, str]], gone: tuple[str, ...]
) -> None:
    said = read(text, language, is_asked=True)
    assert (people(said), said.gone) == (coming, gone)
    assert (said.comes, said.rest, said.wavers) == (True, (), False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sorry, the mayor cannot come after all; we do not know yet who will come."),
        ("en", "Mayor Anna Nowak has to cancel, and we are not sure who comes instead."),
        ("en", "We don't know who will attend."),
        ("en", "Only the mayor will come."),
        ("en", "Mayor Anna Nowak will come; Jan Kowal will not."),
        ("en", "Mayor Anna Nowak will come, probably with Deputy Mayor Jan Kowal."),
        ("en", "Perhaps Mayor Anna Nowak cannot come."),
        ("de", "Anna Nowak kann doch nicht kommen; wir wissen noch nicht, wer kommen wird."),
        ("fr", "Nous ne savons pas encore qui viendra."),
        ("es", "Todavía no sabemos quién asistirá."),
        ("pt", "Ainda não sabemos quem virá."),
        ("ru", "Мы пока не знаем, кто приедет."),
        ("zh", "还不知道谁会出席。"),
        ("ja", "誰が出席するかまだ決まっていません。"),
        ("ko", "김민수 시장은 불참하며 대신 이영희 부시장이 참석합니다."),
        ("tr", "Başkan gelemeyecek, kimin geleceği belli değil."),
        ("ar", "لا نعرف بعد من سيحضر."),
        ("ar", "رئيس البلدية أحمد محمود وسالم الحربي سيحضران."),
    ],
)
def test_who_comes_is_left_open_and_a_person_reads_it(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert said.comes is None
    assert said.wavers
    assert said.rest


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        ("de", "Bürgermeisterin Anna Nowak sagt ab.", ("Anna Nowak",)),
        ("es", "Cancelamos la asistencia de la alcaldesa Ana Pérez.", ("Ana Pérez",)),
        ("ar", "لن يتمكن رئيس البلدية أحمد محمود من الحضور.", ("أحمد محمود",)),
    ],
)
def test_who_cancels_is_struck_off_and_the_city_is_not(
    language: str, text: str, gone: tuple[str, ...]
) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.gone, said.comes) == ((), gone, None)


def test_a_bare_yes_and_a_bare_list_say_something_only_where_we_asked() -> None:
    for text in ("YES", "Anna Nowak, Mayor\nJan Kowal, Deputy Mayor"):
        assert read(text, "en", is_asked=True).is_about
        assert not read(text, "en", is_asked=False).is_about


def test_a_list_is_no_confirmation() -> None:
    assert read("Anna Nowak, Mayor\nJan Kowal, Deputy Mayor", "en", is_asked=True).comes is None


def test_answers_by_number_go_together() -> None:
    said = read("1. Anna Nowak\n2. Mayor\n3. Yes, she will attend.", "en", is_asked=True)
    assert (people(said), said.comes) == ([("Anna Nowak", "Mayor")], True)


def test_a_long_mail_is_read_to_its_bound_and_in_no_time() -> None:
    said = read("Mayor Anna Nowak will come. " * 5_000, "en", is_asked=True)
    assert len({one.name for one in said.coming}) == 1
    assert len(said.coming) <= LONGEST


LISTED = ("Ravi Patil", "Mayor", "Uma Joshi", "Deputy Mayor")


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        ("en", "Neither Mayor Ravi Patil nor Deputy Mayor Uma Joshi can come.",
         ("Ravi Patil", "Uma Joshi")),
        ("en", "Governor Ravi Patil and Deputy Governor Uma Joshi cannot come.",
         ("Ravi Patil", "Uma Joshi")),
        ("en", "Mayor Ravi Patil is no longer coming.", ("Ravi Patil",)),
        ("de", "Weder Bürgermeisterin Anna Nowak noch Stadtrat Jan Kowal können kommen.",
         ("Anna Nowak", "Jan Kowal")),
        ("fr", "Ni le maire Jean Dupont ni l'adjointe Anne Leroy ne viendront.",
         ("Jean Dupont", "Anne Leroy")),
        ("es", "Ni el alcalde Juan Ruiz ni la vicealcaldesa Ana Pérez pueden venir.",
         ("Juan Ruiz", "Ana Pérez")),
        ("pt", "Nem o prefeito João Lima nem a vice-prefeita Ana Silva virão.",
         ("João Lima", "Ana Silva")),
        ("ru", "Ни мэр Алексей Дёмкин, ни заместитель мэра Иван Петров не придут.",
         ("Алексей Дёмкин", "Иван Петров")),
        ("zh", "市长李强和副市长王伟都不来。", ("李强", "王伟")),
        ("tr", "Ne Belediye Başkanı Ayşe Yılmaz ne de Başkan Yardımcısı Ali Kaya katılacak.",
         ("Ayşe Yılmaz", "Ali Kaya")),
        ("ar", "لن يحضر رئيس البلدية أحمد محمود ولا نائب الرئيس سالم الحربي.",
         ("أحمد محمود", "سالم الحربي")),
        ("hi", "न तो महापौर अनिल कुमार और न ही उपमहापौर सुनीता शर्मा आएंगे।",
         ("अनिल कुमार", "सुनीता शर्मा")),
    ],
)  # fmt: skip
def test_neither_of_two_comes_and_both_are_struck_off(
    language: str, text: str, gone: tuple[str, ...]
) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.gone, said.comes, said.rest) == ((), gone, None, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is not true that Mayor Ravi Patil will come."),
        ("en", "We never confirmed that Mayor Ravi Patil will attend."),
        ("en", "We do not confirm our attendance."),
        ("de", "Es stimmt nicht, dass Bürgermeisterin Anna Nowak kommt."),
        ("fr", "Nous ne confirmons pas notre participation."),
        ("es", "No confirmamos nuestra asistencia."),
        ("pt", "Não confirmamos a nossa participação."),
        ("ru", "Мы не подтверждаем участие."),
        ("zh", "我们没有确认出席。"),
        ("ja", "市長の鈴木一郎も副市長の田中花子も来られません。"),
        ("ko", "시장 김민수도 부시장 이영희도 오지 않습니다."),
        ("tr", "Katılımımızı onaylıyoruz değil."),
        ("ar", "لا نؤكد حضورنا."),
        ("hi", "हम उपस्थिति की पुष्टि नहीं करते हैं।"),
    ],
)
def test_what_is_denied_confirms_and_lists_nobody(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.comes, said.wavers) == ((), None, True)
    assert said.rest == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of us is coming."), ("en", "Nobody will come."),
        ("de", "Keiner von beiden kann kommen."), ("fr", "Aucun des deux ne viendra."),
        ("es", "Ninguno de los dos vendrá."), ("pt", "Nenhum dos dois virá."),
        ("ru", "Никто не придёт."), ("zh", "没有人会来。"), ("ja", "誰も参りません。"),
        ("ko", "아무도 오지 못합니다."), ("tr", "Hiç kimse gelmeyecek."),
        ("ar", "لا يستطيع أي منهما الحضور."), ("hi", "कोई नहीं आएगा।"),
    ],
)  # fmt: skip
def test_nobody_comes_in_any_language(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.comes) == ((), False)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Neither of them can come. Two others will come; we will tell you their names later.",
         ("Two others will come", "we will tell you their names later.")),
        ("Please take both names off the list. The mayor will come.", ("The mayor will come.",)),
    ],
)  # fmt: skip
def test_those_on_the_list_are_struck_off_and_who_comes_instead_is_asked(
    text: str, rest: tuple[str, ...]
) -> None:
    said = read(text, "en", is_asked=True, known=LISTED)
    assert (said.coming, said.gone, said.comes, said.wavers) == ((), LISTED, None, True)
    assert said.rest == rest


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("ru", "Придут мэр Алексей Дёмкин и заместитель мэра Иван Петров.", "мэр"),
        ("ru", "Участвовать будут мэр Алексей Дёмкин и Иван Петров, заместитель мэра.", "мэр"),
        ("es", "Viajan el alcalde Juan Ruiz y la vicealcaldesa Ana Pérez.", "alcalde"),
        ("pt", "Viajam o prefeito João Lima e a vereadora Ana Silva.", "prefeito"),
        ("fr", "Arriveront le maire Jean Dupont et la maire adjointe Anne Leroy.", "maire"),
        ("ar", "يسافر رئيس البلدية أحمد محمود ونائب الرئيس سالم الحربي.", "رئيس البلدية"),
    ],
)
def test_a_verb_that_comes_first_is_no_part_of_an_office(
    language: str, text: str, office: str
) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming[0].office, len(said.coming), said.comes) == (office, 2, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Anna Nowak will come. Confirmed."),
        ("ru", "Придёт мэр Алексей Дёмкин. Подтверждаем."),
        ("es", "Vendrá el alcalde Juan Ruiz. Confirmado."),
        ("fr", "Le maire Jean Dupont viendra. Confirmé."),
    ],
)
def test_a_confirmation_behind_it_is_one_and_is_passed_on_to_nobody(
    language: str, text: str
) -> None:
    for is_asked in (True, False):
        said = read(text, language, is_asked=is_asked)
        assert (len(said.coming), said.comes, said.rest) == (1, True, ())


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("en",
         "Our delegation will be headed by Mayor Jan Kowalski. He will be accompanied by Ms Ewa "
         "Zielinska, Head of the IoT Office.",
         [("Jan Kowalski", "Mayor"), ("Ewa Zielinska", "Head of the IoT Office")]),
        ("fr",
         "La délégation sera conduite par le maire, M. Jean Dupont.", [("Jean Dupont", "maire")]),
        ("es",
         "La delegación estará encabezada por el alcalde Juan Pérez, acompañado de la concejala "
         "Ana García.", [("Juan Pérez", "alcalde"), ("Ana García", "concejala")]),
        ("pt",
         "A delegação será chefiada pelo prefeito João Silva, acompanhado da secretária Maria "
         "Souza.", [("João Silva", "prefeito"), ("Maria Souza", "secretária")]),
        ("de",
         "Die Delegation wird von Oberbürgermeister Hans Müller geleitet; ihn begleitet Frau Eva "
         "Schmidt, Leiterin des Digitalamts.",
         [("Hans Müller", "Oberbürgermeister"), ("Eva Schmidt", "Leiterin des Digitalamts")]),
        ("ru", "Делегацию возглавит мэр города Иван Петров, его будет сопровождать Анна Сидорова, "
         "начальник отдела цифровизации.",
         [("Иван Петров", "мэр города"), ("Анна Сидорова", "начальник отдела цифровизации")]),
        ("zh",
         "代表团由市长王伟率领，成员包括副市长李娜。", [("王伟", "市长"), ("李娜", "副市长")]),
        ("zh", "副市长李娜将代替王伟出席。", [("李娜", "副市长")]),
        ("ja", "市長山田太郎が代表団長として参加し、情報政策課長の佐藤健が同行します。",
         [("山田太郎", "市長"), ("佐藤健", "情報政策課長")]),
        ("ko", "대표단은 김철수 시장, 이영희 부시장으로 구성됩니다.",
         [("김철수", "시장"), ("이영희", "부시장")]),
        ("ar", "سيترأس الوفد رئيس البلدية أحمد الخطيب ويرافقه سامي عمر مدير التحول الرقمي.",
         [("أحمد الخطيب", "رئيس البلدية"), ("سامي عمر", "مدير التحول الرقمي")]),
        ("tr",
         "Heyete Belediye Başkanı Ahmet Yılmaz başkanlık edecek, kendisine Genel Sekreter Ayşe "
         "Kaya eşlik edecek.",
         [("Ahmet Yılmaz", "Belediye Başkanı"), ("Ayşe Kaya", "Genel Sekreter")]),
        ("hi",
         "प्रतिनिधिमंडल का नेतृत्व महापौर राजेश शर्मा करेंगे और उनके साथ आयुक्त सुनीता वर्मा होंगी।",
         [("राजेश शर्मा", "महापौर"), ("सुनीता वर्मा", "आयुक्त")]),
    ],
)  # fmt: skip
def test_who_leads_the_delegation_and_who_goes_along_come(
    language: str, text: str, people: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True)
    assert [(one.name, one.office) for one in said.coming] == people
    assert said.comes is True


@pytest.mark.parametrize(
    "text",
    [
        "Our application was accompanied by photographs.",
        "Please tell us whether we may be accompanied by an interpreter.",
        "The mayor will not lead the delegation.",
        "If the mayor recovers, he will lead the delegation.",
    ],
)
def test_words_of_leading_without_a_name_say_that_nobody_comes_yet(text: str) -> None:
    said = read(text, "en", is_asked=True)
    assert said.comes is None
    assert said.coming == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not yet known."), ("fr", "La liste n'est pas encore arrêtée."),
        ("es", "Aún no está decidido."), ("pt", "Ainda não está decidido."),
        ("de", "Das steht noch nicht fest."), ("ru", "Состав делегации пока не определён."),
        ("ar", "لم يتقرر بعد."), ("zh", "人选尚未确定。"), ("ja", "出席者はまだ決まっていません。"),
        ("ko", "참석자는 아직 정해지지 않았습니다."), ("tr", "Kimin katılacağı henüz belli değil."),
        ("hi", "अभी तय नहीं है।"),
    ],
)  # fmt: skip
def test_that_nobody_is_known_yet_is_an_answer_where_we_asked(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.comes, said.wavers, said.coming) == (None, True, ())
    assert not read(text, language, is_asked=False).is_about


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unfortunately we have to decline the invitation to the Convention."),
        ("fr", "Nous devons malheureusement renoncer à notre venue."),
        ("es", "Nos vemos obligados a declinar la invitación."),
        ("pt", "Lamentamos, mas temos de declinar o convite."),
        ("ja", "都合により参加を辞退させていただきます。"),
        ("ko", "부득이하게 참석이 불가능합니다."), ("ko", "죄송하지만 참석할 수 없습니다."),
        ("zh", "李市长因病不能出席，我市谢绝邀请。"),
    ],
)  # fmt: skip
def test_a_city_that_declines_does_not_come(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.comes is False or bool(said.gone), said.coming) == (True, ())
    assert not said.wavers


@pytest.mark.parametrize(
    ("language", "text", "gone", "comes"),
    [
        ("en", "Correction: instead of Noura Hassan, Deputy Mayor Faisal Omar comes.",
         "Noura Hassan", ("Faisal Omar", "Deputy Mayor")),
        ("en", "Faisal Omar, Deputy Mayor, comes instead of Noura Hassan.",
         "Noura Hassan", ("Faisal Omar", "Deputy Mayor")),
        ("en", "Please note that Ms Noura Hassan has been replaced by Faisal Omar, Deputy Mayor.",
         "Noura Hassan", ("Faisal Omar", "Deputy Mayor")),
        ("de", "Korrektur: Anstelle von Noura Hassan kommt Faisal Omar, Stadtrat.",
         "Noura Hassan", ("Faisal Omar", "Stadtrat")),
        ("fr", "Correction : à la place de Noura Hassan viendra Faisal Omar, adjoint au maire.",
         "Noura Hassan", ("Faisal Omar", "adjoint au maire")),
        ("es", "Corrección: en lugar de Noura Hassan viene el vicealcalde Faisal Omar.",
         "Noura Hassan", ("Faisal Omar", "vicealcalde")),
        ("pt", "Correção: em vez de Noura Hassan, vem o vice-prefeito Faisal Omar.",
         "Noura Hassan", ("Faisal Omar", "vice-prefeito")),
        ("ru", "Исправление: вместо Ивана Петрова приедет заместитель мэра Сергей Орлов.",
         "Ивана Петрова", ("Сергей Орлов", "заместитель мэра")),
        ("zh", "更正：李娜改为副市长王伟出席。", "李娜", ("王伟", "副市长")),
        ("ja", "訂正：田中花子の代わりに副市長の鈴木一郎が出席します。", "田中花子",
         ("鈴木一郎", "副市長")),
        ("ko", "김민수 대신에 박지훈 부시장이 참석합니다.", "김민수", ("박지훈", "부시장")),
        ("tr", "Düzeltme: Ayşe Yılmaz yerine belediye başkan yardımcısı Mehmet Demir gelecek.",
         "Ayşe Yılmaz", ("Mehmet Demir", "belediye başkan yardımcısı")),
        ("ar", "تصحيح: بدلا من نورة حسن سيحضر نائب العمدة فيصل عمر.", "نورة حسن",
         ("فيصل عمر", "نائب العمدة")),
        ("hi", "सुधार: नीता शर्मा के बजाय उपमहापौर अमित वर्मा आएंगे।", "नीता शर्मा",
         ("अमित वर्मा", "उपमहापौर")),
    ],
)  # fmt: skip
def test_a_correction_puts_one_in_anothers_place_with_the_office(
    language: str, text: str, gone: str, comes: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True, known=("Khalid Al-Saud", "Noura Hassan"))
    assert (people(said), said.gone, said.rest, said.wavers) == ([comes], (gone,), (), False)


def test_a_replacement_of_somebody_on_the_list_is_read_unasked() -> None:
    text = "Please note that Ms Noura Hassan is replaced by Mr Faisal Omar, Deputy Mayor."
    said = read(text, "en", is_asked=False, known=("Noura Hassan",))
    assert (people(said), said.gone) == ([("Faisal Omar", "Deputy Mayor")], ("Noura Hassan",))
    assert not read(text, "en", is_asked=False).is_about


def test_the_house_of_an_office_is_nobody() -> None:
    text = "Anna Nowak, Director, Department of Digital Affairs, and Jan Kowal, Deputy Mayor, come."
    assert people(read(text, "en", is_asked=True)) == [
        ("Anna Nowak", "Director, Department of Digital Affairs"), ("Jan Kowal", "Deputy Mayor"),
    ]  # fmt: skip
