"""An office or a name that its writer puts right, in any of the languages."""

import pytest

from intake.answers.values import Text
from intake.cases import CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, ENOUGH, Town

KNOWN = "V11_writer: {name}\nV11_office: {office}"
EUROPEAN = ("Marta Novak", "Head of the digital department")


def told(language: str, text: str, name: str = "", office: str = "") -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    known = KNOWN.format(name=name or EUROPEAN[0], office=office or EUROPEAN[1])
    town.write(ANNA, known, to=town.to(ANNA), language=language if office else "en")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def text_of(town: Town, id: str) -> str:
    value = town.applications[1].current[id].value
    assert isinstance(value, Text)
    return value.text


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "My correct title is Director of Digital Services.", "Director of Digital Services"),
        ("en", "Please change my title to Director of Works.", "Director of Works"),
        (
            "de",
            "Ändern Sie bitte meinen Titel: Referent für Digitalisierung",
            "Referent für Digitalisierung",
        ),
        ("fr", "Mon titre exact est Directrice du numérique.", "Directrice du numérique"),
        ("es", "Por favor, corrijan mi cargo: Jefa de Innovación", "Jefa de Innovación"),
        ("pt", "Por favor corrijam o meu cargo: Coordenadora de Inovação",
         "Coordenadora de Inovação"),
        ("ru", "Пожалуйста, исправьте мою должность: начальник управления",
         "начальник управления"),
        ("tr", "Lütfen unvanımı düzeltin: Dijital Hizmetler Müdürü", "Dijital Hizmetler Müdürü"),
        ("ar", "يرجى تصحيح منصبي: مدير التحول الرقمي", "مدير التحول الرقمي"),
        ("zh", "请更正我的职务：数字化处处长", "数字化处处长"),
        ("ko", "제 직책을 디지털정책과장으로 정정해 주세요.", "디지털정책과장"),
    ],
)  # fmt: skip
def test_an_office_put_right_takes_the_place_of_the_former_one(
    language: str, text: str, office: str
) -> None:
    town = told(language, text)
    assert text_of(town, "V11_office") == office
    assert text_of(town, "V11_writer") == EUROPEAN[0]
    assert not town.receipt(ANNA).unplaced
    assert not town.cases


@pytest.mark.parametrize(
    ("language", "known", "text"),
    [
        ("ja", ("田中健一", "係長"), "係長ではなく部長に届けてください。"),
        ("en", EUROPEAN, "Not Head of the digital department but Director of Works."),
        ("en", ("Marta Novak", "Mayor"), "Not the mayor but the Vice Mayor."),
        ("en", ("Marta Novak", "Mayor"), "Change the signature: not the mayor but the Vice Mayor."),
        ("de", ("Marta Novak", "Bürgermeister"), "Nicht der Bürgermeister, sondern der Dezernent."),
        ("en", EUROPEAN, "My job title has changed from Clerk to Director of Works."),
        ("en", EUROPEAN, "My title could change to Director of Parks next spring."),
        ("en", EUROPEAN, "Please change my title from Clerk to Director of Works."),
    ],
)
def test_another_office_that_is_not_told_alone_is_asked(
    language: str, known: tuple[str, str], text: str
) -> None:
    town = told(language, text, *known)
    assert text_of(town, "V11_office") == known[1]
    assert town.applications[1].doubted == (("V11_office",),)
    assert [one.kind for one in town.cases] == [CaseKind.TAKEN_BACK]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My name is not Clara Berg."),
        ("de", "Mein Name ist nicht Clara Berg."),
        ("pt", "O meu nome não é Clara Berg."),
        ("ru", "Моё имя не Клара Берг."),
        ("en", "My title is not Director of Parks."),
        ("de", "Meine Funktion ist nicht Amtsleiterin."),
        ("fr", "Ma fonction n'est pas Directrice des parcs."),
        ("es", "Mi cargo no es Jefa de Parques."),
        ("pt", "O meu cargo não é Diretora de Parques."),
        ("ru", "Моя должность не начальник отдела."),
        ("tr", "Unvanım Park Müdürü değil."),
        ("ar", "منصبي ليس مدير الحدائق."),
        ("hi", "मेरा पद प्रबंधक नहीं है।"),
        ("zh", "我的职务不是科长。"),
        ("ja", "市長の役職は変わりました。"),
        ("ko", "직책은 정확한 것입니다."),
        ("zh", "我的姓名是正确的。"),
        ("en", "Please do not change my title to Director of Parks."),
        ("en", "My title is correct."),
        ("en", "My first name is right."),
        ("en", "My position has not changed."),
        ("en", "My office is now on the fourth floor."),
        ("de", "Mein Titel ist korrekt."),
        ("de", "Meine Position hat sich nicht geändert."),
        ("fr", "Mon titre est exact."),
        ("es", "Mi nombre es correcto."),
        ("pt", "O meu cargo está correto."),
        ("ru", "Моя фамилия указана верно."),
        ("tr", "Unvanım doğru."),
        ("ar", "منصبي صحيح."),
        ("hi", "मेरा पद सही है।"),
        ("ja", "名前は正しいです。"),
        ("ja", "担当者の役職を部長に変更してください。"),
        ("ko", "제 직책은 맞는 것입니다."),
        ("zh", "职务没有更改。"),
    ],
)
def test_what_is_denied_or_said_to_stand_changes_and_doubts_nothing(
    language: str, text: str
) -> None:
    town = told(language, text)
    assert text_of(town, "V11_office") == EUROPEAN[1]
    assert text_of(town, "V11_writer") == EUROPEAN[0]
    assert not town.applications[1].doubted


def test_a_part_of_a_name_alone_leaves_the_whole_one_in_doubt() -> None:
    town = told("en", ENOUGH)
    whole = text_of(town, "V11_writer")
    for text in ("My surname is now Lindt.", "Lindt"):
        town.write(ANNA, text, to=town.to(ANNA))
        assert text_of(town, "V11_writer") == whole
        assert town.applications[1].doubted == (("V11_writer",),)
    town.write(ANNA, "Marta Lindt", to=town.to(ANNA))
    assert text_of(town, "V11_writer") == "Marta Lindt"
    assert not town.applications[1].doubted


def test_a_whole_name_put_right_takes_the_place_of_the_former_one() -> None:
    town = told("en", "Please change my name to Marta Lindt.")
    assert text_of(town, "V11_writer") == "Marta Lindt"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Кстати, моя фамилия теперь Соколова."),
        ("en", "My surname is now Lindt."),
        ("en", "Please change my name."),
    ],
)
def test_a_part_of_a_name_is_asked_and_shown_to_a_person(language: str, text: str) -> None:
    town = told(language, text)
    assert text_of(town, "V11_writer") == EUROPEAN[0]
    assert town.applications[1].doubted == (("V11_writer",),)
    assert [one.kind for one in town.cases] == [CaseKind.TAKEN_BACK]
    assert town.receipt(ANNA).asked[0].question == "V11_writer"
    assert not town.receipt(ANNA).asked[0].optional


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor's title is now Lord Mayor."),
        ("en", "My colleague's correct title is Director of Works."),
        ("en", "Is my title correct: Director of Works?"),
        ("en", "Please change the title of our summit to Smart Water Days."),
        ("en", "Our chief of staff is now Director of Works."),
        ("de", "Der Titel unserer Tagung ist jetzt Kluge Stadt."),
        ("ja", "市長は係長ではなく部長です。"),
    ],
)
def test_what_is_said_of_others_puts_nobodys_office_right(language: str, text: str) -> None:
    town = told(language, text)
    assert text_of(town, "V11_office") == EUROPEAN[1]
    assert text_of(town, "V11_writer") == EUROPEAN[0]
    assert not town.applications[1].doubted


def _introducing(language: str, text: str) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "联系人不是李伟，是王芳"),
        ("zh", "联系人不是李伟，而是王芳。"),
        ("de", "Ansprechpartner ist nicht Hans Roth, sondern Eva Lind."),
        ("ja", "担当者は田中太郎ではなく、佐藤花子です。"),
        ("ko", "담당자는 김철수가 아니라 이영희입니다."),
        ("hi", "संपर्क व्यक्ति राम कुमार नहीं, सीता देवी हैं।"),
    ],
)
def test_a_contact_told_in_the_place_of_another_is_not_taken_for_the_writer(
    language: str, text: str
) -> None:
    town = _introducing(language, text)
    assert "V11_writer" not in town.applications[1].current
    (misread,) = town.receipt(ANNA).misread
    assert misread.unclear.reason == "hedged"
    assert not town.applications[1].doubted


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("zh", "联系人：王芳", "王芳"),
        ("zh", "姓名不是李伟，是王芳", "王芳"),
        ("en", "Contact person: Nora Lind", "Nora Lind"),
        ("de", "Ansprechpartnerin: Eva Lind", "Eva Lind"),
        ("de", "Ansprechpartnerin: Eva Lind. Die Adresse ist nicht neu.", "Eva Lind"),
        ("ko", "담당자는 이영희입니다.", "이영희"),
    ],
)
def test_a_contact_told_alone_is_the_writer(language: str, text: str, name: str) -> None:
    assert text_of(_introducing(language, text), "V11_writer") == name


@pytest.mark.parametrize(
    ("language", "known", "text", "doubted"),
    [
        ("en", ("Nora Berg", "Director of IT"), "One correction to my first mail: I signed as "
         "Director of IT, but since September my title is Chief Information Officer.", "office"),
        ("en", ("Nora Berg", "IT Director"), "I signed as Head of IT, but my title is Chief "
         "Information Officer.", "office"),
        ("en", EUROPEAN, "My correct title is Advisor to the Mayor.", "office"),
        ("en", EUROPEAN, "My exact position is Head of IT at the City Hall.", "office"),
        ("en", EUROPEAN, "My title is now Secretary to the Council.", "office"),
        ("en", EUROPEAN, "My correct name is Theresa May.", "writer"),
        ("en", EUROPEAN, "A correction: I am no longer Head of IT.", "office"),
        ("de", ("Nora Berg", "Referatsleiterin Digitale Stadt"), "Vorweg eine Berichtigung: Ich "
         "bin nicht mehr Referatsleiterin, sondern seit 1. November Amtsleiterin des Referats "
         "Digitale Stadt.", "office"),
        ("de", ("Nora Berg", "Leiterin"), "Mein richtiger Name ist Marta von Berg.", "writer"),
        ("fr", ("Awa Diop", "Conseiller du maire"), "Je corrige au passage : dans mon premier "
         "message j’ai écrit « conseiller du maire », mais ma fonction exacte est directeur de "
         "cabinet.", "office"),
        ("es", ("Ana Pereira", "Directora"), "Una corrección: mi apellido completo es Ana Pereira "
         "Silva.", "writer"),
        ("es", ("Ana Pereira", "Jefa"), "Corrección: mi cargo no es Jefa sino Directora de "
         "Innovación.", "office"),
        ("ru", ("Иван Петров", "начальник отдела"), "Моя правильная должность — начальник отдела "
         "по работе с гражданами.", "office"),
        ("tr", ("Ayşe Demir", "Akıllı Şehir Şube Müdürü"), "Önce bir düzeltme: unvanım Şube Müdürü "
         "değil, Genel Sekreter Yardımcısı olacaktı.", "office"),
        ("tr", ("Ayşe Demir", "Şube Müdürü"), "Unvanım Genel Sekreter Yardımcısı olmalıydı.",
         "office"),
        ("tr", ("Ayşe Demir", "Şube Müdürü"), "Doğru adım Ali Can Kaya.", "writer"),
        ("zh", ("王建国", "苏州市工业和信息化局处长"), "首先更正一点："
         "上一封信里我的职务写错了，我现任苏州市工业和信息化局副局长，请以此为准。", "office"),
        ("zh", ("王建国", "科长"), "上一封信里我的职务写错了，我现任数字化处副处长。", "office"),
        ("ja", ("田中健一", "係長"), "前回のメールで役職を係長と"
         "記載しましたが、正しくは課長補佐です。", "office"),
        ("ko", ("김민수", "팀장"), "지난 메일에 직책을 팀장이라고 썼는데 정확한 직책은 과장입니다.",
         "office"),
    ],
)  # fmt: skip
def test_a_correction_that_is_announced_and_not_read_leaves_the_old_one_in_doubt(
    language: str, known: tuple[str, str], text: str, doubted: str
) -> None:
    town = told(language, text, *known)
    assert (text_of(town, "V11_writer"), text_of(town, "V11_office")) == known
    assert town.applications[1].doubted == ((f"V11_{doubted}",),)
    assert [one.kind for one in town.cases] == [CaseKind.TAKEN_BACK]
    assert "V11_authority" not in town.applications[1].current


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No correction to my title is needed."),
        ("en", "A correction to our mayor's title: Lord Mayor."),
        ("en", "One correction: I am sorry, the mayor is away in May."),
        ("en", "My correct title is on the letter."),
        ("de", "Keine Berichtigung nötig, mein Titel stimmt."),
        ("de", "Die Zahl war falsch, mein Amt hat sie berichtigt."),
        ("es", "La cifra era incorrecta; mi cargo me obliga a corregirla."),
        ("de", "Eine Berichtigung: Der Bürgermeister heißt anders."),
        ("fr", "Aucune correction, mon titre est exact."),
        ("fr", "Une correction : mon téléphone a changé."),
        ("es", "Una corrección: el alcalde estará de viaje."),
        ("ru", "Уточнение: мэр будет в отъезде."),
        ("tr", "Bir düzeltme: başkanın adı değişti."),
        ("ja", "市長の役職は誤記でした。"),
        ("zh", "市长的职务写错了。"),
    ],
)
def test_a_correction_of_something_else_or_none_doubts_no_office(language: str, text: str) -> None:
    town = told(language, text)
    assert text_of(town, "V11_office") == EUROPEAN[1]
    assert text_of(town, "V11_writer") == EUROPEAN[0]
    assert not town.applications[1].doubted


@pytest.mark.parametrize(
    ("language", "known", "text", "name"),
    [
        ("pt", ("Ana Pereira", "Diretora"), "Uma correção: o meu nome completo é Ana Pereira "
         "Silva.", "Ana Pereira Silva"),
        ("fr", ("Awa Diop", "Directrice"), "Une rectification : mon nom complet est Awa Diop Sarr.",
         "Awa Diop Sarr"),
    ],
)  # fmt: skip
def test_a_whole_name_that_is_announced_is_read(
    language: str, known: tuple[str, str], text: str, name: str
) -> None:
    town = told(language, text, *known)
    assert text_of(town, "V11_writer") == name
    assert not town.applications[1].doubted
