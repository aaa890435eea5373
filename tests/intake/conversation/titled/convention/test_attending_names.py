"""No wrong name comes to the list, nobody leaves it unnamed, what is not read is asked about."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake import ceremony as ceremonies
from intake.answers import folding
from intake.answers.geography import cities
from intake.ceremony import Attendance, Delegate
from intake.conversation.titled.convention.attending_reading import read
from intake.conversation.titled.convention.attending_sheet import Said

MAYOR = Delegate(name="Anna Nowak", office="Mayor")
OFFICER = Delegate(name="Ewa Lis", office="Head of Office")
LISTED = (MAYOR.name, MAYOR.office, OFFICER.name, OFFICER.office)
BOTH = Attendance(
    opened_at=datetime(2027, 1, 1, tzinfo=UTC), delegates=(MAYOR, OFFICER), is_confirmed=True
)


def people(said: Said) -> list[tuple[str, str]]:
    return [(one.name, one.office) for one in said.coming]


def keys(city: str, country: str) -> frozenset[str]:
    found = cities.dominant(cities.named(folding.key(city), country))
    assert found
    return frozenset(found.keys)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيحضر أحمد علي، العمدة، ومحمد حسن، نائب العمدة.",
         [("أحمد علي", "العمدة"), ("محمد حسن", "نائب العمدة")]),
        ("سيحضر أحمد علي (العمدة) ومحمد حسن (نائبه).",
         [("أحمد علي", "العمدة"), ("محمد حسن", "نائبه")]),
        ("ستحضر رئيسة البلدية ليلى حسن ونائبتها منى علي.",
         [("ليلى حسن", "رئيسة البلدية"), ("منى علي", "نائبتها")]),
        ("سيحضر أحمد علي، العمدة، ووليد حسن، نائب العمدة.",
         [("أحمد علي", "العمدة"), ("وليد حسن", "نائب العمدة")]),
        ("سيحضر أحمد علي، العمدة، وليد حسن، نائب العمدة.",
         [("أحمد علي", "العمدة"), ("وليد حسن", "نائب العمدة")]),
    ],
)  # fmt: skip
def test_the_arabic_and_written_together_with_a_name_is_none_of_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    said = read(text, "ar", is_asked=True)
    assert (people(said), said.comes, said.wavers) == (expected, True, False)


@pytest.mark.parametrize(
    ("language", "text", "signed"),
    [
        ("ru", "Приедут мэр Казани Ильсур Метшин и я, Ильдар Галиев, начальник отдела.",
         "И. Галиев"),
        ("en", "The mayor Anna Nowak and I, Jan Kowal, councillor, will come.", "J. Kowal"),
        ("de", "Die Bürgermeisterin Anna Nowak und ich, Jan Kowal, Stadtrat, kommen.", "J. Kowal"),
        ("fr", "Viendront le maire Jean Martin et moi, Claire Petit, adjointe.", "C. Petit"),
    ],
)  # fmt: skip
def test_who_signs_by_an_initial_what_they_said_of_themself_is_one_person(
    language: str, text: str, signed: str
) -> None:
    said = read(text, language, is_asked=True, writer=Delegate(name=signed, office=""))
    assert (len(said.coming), said.wavers) == (2, False)
    assert signed not in dict(people(said))


@pytest.mark.parametrize("signed", ["E. Lis", "E. Kowal", "Kowal", "J. Nowak"])
def test_another_initial_or_family_name_is_somebody_else(signed: str) -> None:
    text = "The mayor Anna Nowak and I, Jan Kowal, councillor, will come."
    said = read(text, "en", is_asked=True, writer=Delegate(name=signed, office=""))
    assert (signed, "") in people(said)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Добавьте, пожалуйста, Петра Сидорова, заместителя мэра.", "заместителя мэра"),
        ("Просим добавить в список Петра Сидорова (заместитель мэра).", "заместитель мэра"),
        ("Пожалуйста, включите Петра Сидорова, заместителя мэра.", "заместителя мэра"),
    ],
)
def test_who_is_to_be_added_in_russian_joins_the_list(text: str, office: str) -> None:
    said = read(text, "ru", is_asked=True, known=("Анна Иванова", "мэр"))
    assert (people(said), said.adds, said.wavers) == ([("Петра Сидорова", office)], True, False)
    assert not said.rest


def test_who_is_not_to_be_added_in_russian_stays_off_the_list() -> None:
    text = "Не добавляйте Петра Сидорова, заместителя мэра."
    assert people(read(text, "ru", is_asked=True, known=("Анна Иванова", "мэр"))) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Guten Tag, es kommen Oberbürgermeisterin Eva Lang und Jana Weber, Leiterin des "
         "Amtes für Digitalisierung. Wir bestätigen die Teilnahme.",
         [("Eva Lang", "Oberbürgermeisterin"),
          ("Jana Weber", "Leiterin des Amtes für Digitalisierung")]),
        ("de", "Bürgermeisterin Ursula von der Heide kommt.",
         [("Ursula von der Heide", "Bürgermeisterin")]),
        ("ar", "شكراً لكم. سيحضر أمين مدينة الرياض أحمد بن محمود ونائبه سالم الحربي، ونؤكد حضورهما.",
         [("أحمد بن محمود", "أمين مدينة الرياض"), ("سالم الحربي", "نائبه")]),
        ("ko", "안녕하세요, 김민수 디지털정책국장도 함께 참석합니다.",
         [("김민수", "디지털정책국장")]),
        ("zh", "另外，外事办主任赵六也将一同出席。", [("赵六", "外事办主任")]),
        ("ja", "鈴原喜造市長と田中健デジタル戦略局長が出席いたします。出席を確認いたします。",
         [("鈴原喜造", "市長"), ("田中健", "デジタル戦略局長")]),
        ("hi", "महापौर राजेश पाटिल और उप महापौर आशा जोशी समारोह में आएंगे। हम इसकी पुष्टि करते हैं।",
         [("राजेश पाटिल", "महापौर"), ("आशा जोशी", "उप महापौर")]),
        ("tr", "Törene Belediye Başkanı Ali Kaya katılacak. Katılımımızı onaylıyoruz.",
         [("Ali Kaya", "Belediye Başkanı")]),
        ("fr", "Bonjour, le maire Jean Dupont et son adjointe Anne Leroy viendront en personne.",
         [("Jean Dupont", "maire"), ("Anne Leroy", "adjointe")]),
        ("ru", "Мэр тоже приедет: Пётр Сидоров. Подтверждаем участие обоих.",
         [("Пётр Сидоров", "Мэр")]),
        ("es", "La alcaldesa Ana Pérez asistirá personalmente.", [("Ana Pérez", "alcaldesa")]),
    ],
)  # fmt: skip
def test_a_name_holds_no_greeting_no_adverb_no_verb_and_no_city(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    said = read(text, language, is_asked=True)
    assert (people(said), said.comes, said.wavers, said.rest) == (expected, True, False, ())


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("ar", "سيحضر الرياض أحمد بن محمود، مدير.", ("Riyadh", "SA")),
        ("de", "Es kommt Aachen Jana Weber, Stadträtin.", ("Aachen", "DE")),
    ],
)
def test_a_name_with_the_citys_own_before_it_is_asked_about(
    language: str, text: str, city: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True, city=keys(*city))
    assert (said.coming, said.comes) == ((), None)
    assert said.wavers


def test_an_office_holds_no_clause() -> None:
    text = "Paul Martin, directeur du numérique, remplacera Mme Durand."
    said = read(text, "fr", is_asked=True)
    assert (said.coming, said.comes, said.wavers) == ((), None, True)


def test_a_greeting_on_a_line_of_its_own_is_nobody() -> None:
    said = read("Guten Tag\n\nJana Weber, Stadträtin\nHans Lang, Stadtrat", "de", is_asked=True)
    assert [one.name for one in said.coming] == ["Jana Weber", "Hans Lang"]


@pytest.mark.parametrize(
    ("language", "text", "listed", "gone"),
    [
        ("fr", "Finalement, Mme Durand ne pourra pas venir ; elle sera remplacée par Paul Martin, "
         "directeur du numérique.", "Claire Durand", "Claire Durand"),
        ("ko", "정정합니다. 시장 대신 이준승 부시장이 참석합니다.", "박지훈", "시장"),
        ("ja", "訂正：市長の代わりに小原一徳副市長が出席します。", "鈴木一郎", "市長"),
        ("ru", "К сожалению, Иван Петров заболел, вместо него приедет начальник управления Олег "
         "Смирнов.", "Иван Петров", "Иван Петров"),
        ("tr", "Elif Kaya hastalandı, onun yerine Başkan Yardımcısı Ali Demir katılacak.",
         "Elif Kaya", "Elif Kaya"),
        ("de", "Eva Lang ist erkrankt, an ihrer Stelle kommt Bürgermeister Hans Weber.",
         "Eva Lang", "Eva Lang"),
        ("es", "La alcaldesa Ana Pérez está enferma; en su lugar irá el concejal Luis Ruiz.",
         "Ana Pérez", "Ana Pérez"),
        ("pt", "A prefeita Ana Silva adoeceu, em seu lugar irá o vereador João Lima.",
         "Ana Silva", "Ana Silva"),
        ("zh", "李娜生病，由副市长王伟代替她出席。", "李娜", "李娜"),
        ("pt", "A Sra. Ana Silva será substituída por João Lima, vereador.", "Ana Silva",
         "Ana Silva"),
        ("hi", "आशा जोशी बीमार हैं, उनकी जगह उपमहापौर अमित वर्मा आएंगे।", "आशा जोशी", "आशा जोशी"),
        ("ar", "خالد السعود مريض، وسيحضر بدلا منه سالم الحربي مدير التحول الرقمي.", "خالد السعود",
         "خالد السعود"),
        ("en", "Anna Nowak has fallen ill, so Deputy Mayor Jan Kowal will come instead of her.",
         "Anna Nowak", "Anna Nowak"),
    ],
)  # fmt: skip
def test_who_is_replaced_is_found_on_the_list(
    language: str, text: str, listed: str, gone: str
) -> None:
    said = read(text, language, is_asked=True, known=(listed,))
    assert (len(said.coming), said.gone, said.comes) == (1, (gone,), True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Instead of him, Deputy Mayor Jan Kowal will come."),
        ("en", "Deputy Mayor Jan Kowal takes her place."),
        ("fr", "Mme Durand ne pourra pas venir ; elle sera remplacée par Paul Martin, directeur."),
        ("ru", "Вместо него приедет заместитель мэра Иван Петров."),
        ("de", "An seiner Stelle kommt Stadtrat Jan Kowal."),
    ],
)
def test_whose_place_it_is_is_asked_where_nobody_on_the_list_is_meant(
    language: str, text: str
) -> None:
    said = read(text, language, is_asked=True, known=LISTED)
    assert (said.is_half, said.wavers, said.comes, said.gone) == (True, True, None, ())


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        ("zh", "市长张三因公务无法出席。", "张三"),
        ("ja", "田中健は公務のため出席できません。", "田中健"),
        ("ko", "이준승 부시장은 공무로 참석할 수 없습니다.", "이준승"),
        ("ar", "لن يتمكن خالد السعود من الحضور بسبب السفر.", "خالد السعود"),
        ("hi", "आशा जोशी बीमार हैं और नहीं आ सकतीं।", "आशा जोशी"),
        ("de", "Leider kann Jana Weber nicht nach Peking reisen.", "Jana Weber"),
        ("fr", "Mme Durand ne pourra pas venir.", "Claire Durand"),
        ("en", "Jan Kowal is ill and cannot come.", "Jan Kowal"),
        ("de", "Bitte streichen Sie „Guten Tag“ von der Liste, das ist keine Person.",
         "Guten Tag"),
    ],
)  # fmt: skip
def test_somebody_of_the_list_who_cannot_come_leaves_it(
    language: str, text: str, gone: str
) -> None:
    said = read(text, language, is_asked=True, known=(gone, "부시장", "市长", "उप महापौर"))
    assert (said.coming, said.gone, said.comes, said.wavers) == ((), (gone,), None, False)


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        ("en", "Please remove Ewa Lis from the list.", "Ewa Lis"),
        ("de", "Bitte streichen Sie Jana Weber von der Liste.", "Jana Weber"),
        ("fr", "Merci de retirer Anne Leroy de la liste.", "Anne Leroy"),
        ("es", "Por favor, quiten a Ana Pérez de la lista.", "Ana Pérez"),
        ("ru", "Пожалуйста, вычеркните Ивана Петрова из списка.", "Иван Петров"),
        ("zh", "请把李四从名单中删除。", "李四"),
        ("ja", "名簿から田中健を外してください。", "田中健"),
        ("ko", "명단에서 김민수를 빼 주세요.", "김민수"),
        ("tr", "Lütfen Elif Kaya'yı listeden çıkarın.", "Elif Kaya"),
        ("ar", "يرجى حذف خالد السعود من القائمة.", "خالد السعود"),
        ("hi", "कृपया आशा जोशी को सूची से हटा दें।", "आशा जोशी"),
    ],
)  # fmt: skip
def test_somebody_of_the_list_is_struck_off_it(language: str, text: str, gone: str) -> None:
    said = read(text, language, is_asked=True, known=(gone,))
    assert (said.coming, said.gone, said.comes, said.wavers) == ((), (gone,), None, False)


@pytest.mark.parametrize(
    "text",
    ["Anna Nowak's assistant cannot come.", "Please do not take Anna Nowak off the list.",
     "Perhaps Anna Nowak cannot come.", "The assistant of the mayor cannot come."],
)  # fmt: skip
def test_somebody_who_is_not_said_to_stay_away_stays_on_the_list(text: str) -> None:
    said = read(text, "en", is_asked=True, known=LISTED)
    assert MAYOR.name not in said.gone
    assert said.comes is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Hanna Nowak will be there; I shall accompany her as deputy mayor."),
        ("en", "Mayor Anna Nowak will come and I will come with her."),
        ("de", "Oberbürgermeisterin Eva Lang kommt; ich begleite sie als Bürgermeister."),
        ("fr", "Le maire Jean Dupont viendra et je l'accompagnerai."),
        ("es", "La alcaldesa Ana Pérez asistirá y yo la acompañaré como concejal."),
        ("zh", "市长张三将出席，我也会陪同出席。"),
        ("tr", "Merhaba, Belediye Başkanı Ayşe Yılmaz ve ben katılacağız."),
    ],
)
def test_a_writer_who_comes_without_a_name_is_asked_about(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (len(said.coming), said.comes, said.wavers) == (1, None, True)
    assert said.rest


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Please add Deputy Mayor Jan Kowal to the list.", "Jan Kowal"),
        ("de", "Bitte setzen Sie Stadtrat Jan Kowal auf die Liste.", "Jan Kowal"),
        ("fr", "Veuillez ajouter Paul Martin, directeur du numérique, à notre liste.",
         "Paul Martin"),
        ("es", "Añadan también a la concejala Marta Ruiz a la lista.", "Marta Ruiz"),
        ("tr", "Merhaba, listeye Dış İlişkiler Müdürü Elif Kaya da eklensin lütfen.", "Elif Kaya"),
        ("zh", "请把外事办主任赵六加入名单。", "赵六"),
        ("ja", "田中健デジタル戦略局長を名簿に追加してください。", "田中健"),
        ("ko", "김민수 디지털정책국장을 명단에 추가해 주세요.", "김민수"),
        ("ar", "نرجو إضافة نائب الأمين خالد السعود إلى القائمة.", "خالد السعود"),
        ("hi", "कृपया सूची में उप महापौर आशा जोशी को जोड़ें।", "आशा जोशी"),
    ],
)  # fmt: skip
def test_somebody_put_on_the_list_stands_beside_the_others_and_confirms_nobody(
    language: str, text: str, name: str
) -> None:
    said = read(text, language, is_asked=True)
    assert ([one.name for one in said.coming], said.adds, said.comes) == ([name], True, None)


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "Mme Leroy viendra aussi."), ("en", "Mr Kowal will come too.")]
)
def test_a_family_name_alone_is_asked_about(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=LISTED)
    assert (said.coming, said.comes, said.wavers, said.rest) == ((), None, True, (text,))


def test_a_thing_put_on_a_list_is_nobody() -> None:
    said = read("Añadan por favor nuestro logo.", "es", is_asked=True)
    assert not said.is_about


# --- what becomes of the list -------------------------------------------------------------------


def test_somebody_new_takes_nobodys_place_on_a_confirmed_list_and_it_is_asked_again() -> None:
    new = Delegate(name="Jan Kowal", office="Deputy Mayor")
    told = ceremonies.told(BOTH, [new], comes=True)
    assert told.delegates == (MAYOR, OFFICER, new)
    assert not told.is_whole
    assert ceremonies.told(BOTH, [new], comes=True, adds=True).is_whole
    assert ceremonies.told(BOTH, [new], comes=True, is_only=True).delegates == (new,)


def test_somebody_named_again_changes_nothing_on_a_confirmed_list() -> None:
    assert ceremonies.told(BOTH, [MAYOR], comes=True) == BOTH


def test_a_list_that_was_not_confirmed_is_replaced_by_one_that_names_some_of_it() -> None:
    new = Delegate(name="Jan Kowal", office="Deputy Mayor")
    first = replace(BOTH, is_confirmed=False)
    assert ceremonies.told(first, [MAYOR, new]).delegates == (MAYOR, new)
    assert ceremonies.told(first, [new]).delegates == (MAYOR, OFFICER, new)


# --- hosting, and the place of receipt ----------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bursa, gelecek yılki Dünya Nesnelerin İnterneti Kongresi'ne ev sahipliği yapmak "
         "istiyor."),
        ("ar", "ترغب الرياض في استضافة المؤتمر العالمي لإنترنت الأشياء العام المقبل."),
        ("es", "Lima desea acoger la próxima Convención."),
        ("fr", "Lyon souhaiterait accueillir la prochaine Convention."),
        ("pt", "Natal gostaria de sediar a próxima Convenção."),
        ("ru", "Казань хотела бы провести следующую конвенцию."),
        ("de", "Aachen möchte die nächste Convention ausrichten."),
        ("hi", "पुणे अगले सम्मेलन की मेज़बानी करना चाहता है।"),
        ("en", "Gdynia wishes to host the next Convention."),
    ],
)  # fmt: skip
def test_a_city_of_which_it_is_said_that_it_would_host_says_nothing_of_who_comes(
    language: str, text: str
) -> None:
    said = read(text, language, is_asked=True, known=LISTED)
    assert (said.hosts, said.coming, said.gone, said.comes, said.wavers) == (
        text, (), (), None, False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous souhaiterions recevoir le certificat à l'ONU, à Genève, plutôt qu'à la "
         "Convention."),
        ("en", "We would like to receive the certificate in Geneva, not at the Convention."),
        ("es", "Nos gustaría recibir el certificado en Ginebra y no en la Convención."),
    ],
)  # fmt: skip
def test_a_wish_for_another_place_of_receipt_is_no_wish_to_host(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=LISTED)
    assert not said.is_about
    assert said.rest == (text,)


def test_nobody_can_travel_says_that_the_city_does_not_come() -> None:
    said = read("Leider kann niemand aus Aachen nach Peking reisen.", "de", is_asked=True)
    assert (said.comes, said.wavers, said.rest) == (False, False, ())
