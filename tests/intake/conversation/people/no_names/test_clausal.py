"""A sentence about an office is no office, and a deputy is not the writer."""

from time import thread_time

import pytest

from intake.answers.values import Text
from intake.conversation.people.no_names import clausal, remarked
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.test_introduced import NAME, OFFICE, said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "delegated in writing by our Chief Executive last week"),
        ("en", "mayor and apply myself"),
        ("fr", "maire et je signe moi-même"),
        ("es", "alcaldesa y firmo la candidatura"),
        ("pt", "própria prefeita e assino a candidatura"),
        ("de", "Bürgermeister und stelle den Antrag"),
        ("ru", "глава города и подаю заявку лично"),
        ("ar", "رئيس البلدية أتقدم بهذا الطلب شخصيا"),
        ("tr", "Belediye Başkanı olarak başvuruyu bizzat yapıyorum"),
        ("tr", "bu kurumda çalışmaktayım"),
        ("tr", "bunu sonra yapacağım"),
        ("tr", "Müsteşar Yardımcısı Erdinç Hocaoğlu'nun bilgilerini onun adına gönderiyorum"),
        ("zh", "奉市長指派"),
        ("ja", "主担当は財政課長"),
        ("ko", "시장이 직접 신청서를 보냅니다"),
        ("hi", "आयुक्त महोदय ने दिनांक"),
    ],
)
def test_a_sentence_is_known(language: str, text: str) -> None:
    assert clausal.is_clause(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Head of IS and Grade I Adviser to the Mayor"),
        ("en", "Personal Assistant to the Delegated Commissioner"),
        ("fr", "conseiller délégué au numérique, chargé de la signature des actes"),
        ("es", "concejal delegado de presentación y envío de expedientes"),
        ("pt", "Secretário responsável pela inovação"),
        ("de", "persönlicher Referent der Oberbürgermeisterin"),
        ("ru", "начальник отдела личного приёма"),
        ("ar", "مدير إدارة التحول الرقمي والشؤون الشخصية"),
        ("tr", "Bilgi İşlem Daire Başkanı (Akıllı Şehir ve Yeni Teknolojiler Birimi)"),
        ("tr", "Akıllı Şehir Şube Müdürlüğünü yönetiyorum"),
        ("tr", "belediye meclisi asıl üyesi"),
        ("zh", "授权管理处处长"),
        ("zh", "奉贤区数字化办公室主任"),
        ("ja", "デジタル戦略部長（担当課長兼務）"),
        ("ko", "정보화담당관 직무대리"),
        ("hi", "मुख्य कार्यपालन अधिकारी, स्मार्ट सिटी विकास निगम लिमिटेड"),
    ],
)
def test_an_office_is_none(language: str, text: str) -> None:
    assert not clausal.is_clause(text, language)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "I write as delegated in writing by our Chief Executive last week.\n\n"
         "Hemi Parata-Jones\nGeneral Manager Digital", "Hemi Parata-Jones", None),
        ("ar", "بصفتي رئيس البلدية أتقدم بهذا الطلب شخصيا.", None, None),
        ("pt", "Sou a própria prefeita e assino a candidatura.", None, None),
        ("tr", "Başvuruyu ben, İbrahim Tekin, meclis üyesi olarak yapıyorum.", "İbrahim Tekin",
         "meclis üyesi"),
        ("tr", "Asıl sorumlu Okan Yiğit (Ulaşım Planlama Müdürü), yedeği Sinem Acar.", None, None),
        ("tr", "Belediye Başkan Vekili Ayşe Kaya", "Ayşe Kaya", "Belediye Başkan Vekili"),
        ("es", "Soy la alcaldesa suplente, Marta Gil Pons.", "Marta Gil Pons",
         "alcaldesa suplente"),
        ("es", "Marta Gil Pons, directora; suplente: Juan Ruiz Vera", "Marta Gil Pons",
         "directora"),
        ("ko", "안녕하세요. 과장 직무대리 김민수입니다.", "김민수", "과장 직무대리"),
        ("hi", "मैं महापौर के रूप में स्वयं आवेदन कर रहा हूँ।", None, "महापौर"),
    ],
)  # fmt: skip
def test_the_desk_takes_no_sentence_and_no_deputy(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    file = said(language, text).file().current
    assert file.get(NAME, None) is None if name is None else file[NAME].value == Text(text=name)
    told = file.get(OFFICE)
    assert (told.value if told else None) == (Text(text=office) if office else None)


KNOWING = [
    ("es", "la alcaldesa está informada"),
    ("es", "el alcalde está al tanto"),
    ("es", "el alcalde está enterado"),
    ("en", "the mayor is informed"),
    ("en", "the mayor is aware"),
    ("fr", "le maire est au courant"),
    ("fr", "le maire est informé"),
    ("pt", "o prefeito está ciente"),
    ("de", "der Bürgermeister ist informiert"),
    ("ru", "мэр в курсе"),
    ("tr", "başkanın haberi var"),
    ("ko", "시장님이 알고 있습니다"),
    ("ru", "мэр согласен"),
    ("es", "el alcalde lo sabe"),
    ("es", "el alcalde ya lo sabe"),
    ("es", "los alcaldes lo saben"),
    ("en", "the mayor knows"),
    ("en", "the mayor knows it"),
    ("fr", "le maire le sait"),
    ("pt", "o prefeito sabe"),
    ("pt", "o prefeito já sabe"),
    ("pt", "o presidente da câmara sabe disso"),
    ("de", "der Bürgermeister weiß es"),
    ("de", "der Bürgermeister weiß Bescheid"),
    ("ru", "мэр знает"),
    ("ru", "мэр об этом знает"),
    ("tr", "belediye başkanı biliyor"),
    ("ar", "العمدة يعلم"),
    ("ar", "رئيس البلدية على علم"),
    ("zh", "市长知道"),
    ("zh", "市长已知情"),
    ("ja", "市長は知っています"),
    ("ja", "市長も承知しています"),
    ("ko", "시장도 압니다"),
    ("hi", "महापौर को पता है"),
    ("hi", "मेयर जानते हैं"),
    ("es", "el alcalde nos apoya"),
    ("es", "el alcalde lo aprueba"),
    ("en", "the mayor agrees"),
    ("en", "the mayor supports us"),
    ("fr", "le maire approuve"),
    ("fr", "le maire nous soutient"),
    ("pt", "o prefeito apoia"),
    ("de", "der Bürgermeister ist einverstanden"),
    ("de", "der Bürgermeister stimmt zu"),
    ("ru", "мэр поддерживает"),
    ("tr", "başkan onaylıyor"),
    ("ar", "العمدة يوافق"),
    ("zh", "市长已同意"),
    ("zh", "市长支持我们"),
    ("ja", "市長は賛成しています"),
    ("ko", "시장님이 동의합니다"),
    ("hi", "महापौर सहमत हैं"),
]
OFFICES = [
    ("es", "Jefa de Apoyo a Empresas"),
    ("es", "Técnico de apoyo"),
    ("fr", "Chef du soutien aux entreprises"),
    ("pt", "Gabinete de Apoio ao Presidente"),
    ("en", "Support Officer"),
    ("en", "Head of Approvals"),
    ("de", "Leiterin Wissen und Daten"),
    ("de", "Bürgermeister Weiß"),
    ("zh", "企业支持处处长"),
    ("zh", "知识管理主任"),
    ("ar", "مدير المعرفة"),
    ("ko", "지식관리과장"),
    ("ru", "начальник отдела знаний"),
    ("tr", "Bilgi Yönetimi Müdürü"),
    ("es", "Alcalde de Sabadell"),
    ("es", "Jefe de Saberes Digitales"),
    ("es", "Alcaldesa"),
    ("es", "Director de Informática"),
    ("es", "Concejal de Información y Transparencia"),
    ("en", "Chief Knowledge Officer"),
    ("en", "Head of Information"),
    ("fr", "Maire adjoint, informations"),
    ("pt", "Secretário de Saberes"),
    ("de", "Leiter Informationstechnik"),
    ("de", "Wissensmanagerin"),
    ("ru", "мэр города"),
    ("tr", "Belediye Başkanı"),
    ("tr", "Bilgi İşlem Müdürü"),
    ("ar", "رئيس البلدية"),
    ("zh", "知识产权局局长"),
    ("ja", "知事室長"),
    ("ko", "시장"),
    ("hi", "महापौर"),
    ("zh", "市长"),
]


@pytest.mark.parametrize(("language", "text"), KNOWING)
def test_what_an_official_knows_or_supports_is_no_office(language: str, text: str) -> None:
    assert clausal.is_clause(text, language)


@pytest.mark.parametrize(("language", "text"), OFFICES)
def test_an_office_of_knowledge_or_support_is_one(language: str, text: str) -> None:
    assert not clausal.is_clause(text, language)


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("es", "Lucía Vera, el alcalde lo sabe", None),
        ("es", "Lucía Vera, el alcalde está al tanto", None),
        ("en", "Lucy Vera, the mayor is aware", None),
        ("es", "Lucía Vera, alcaldesa", "alcaldesa"),
        ("en", "Lucy Vera, the mayor knows", None),
        ("en", "Lucy Vera, mayor", "mayor"),
        ("fr", "Lucie Vernet, le maire le sait", None),
        ("pt", "Lúcia Veras, o prefeito sabe", None),
        ("de", "Lucia Vogt, der Bürgermeister weiß Bescheid", None),
        ("ru", "Лидия Верина, мэр знает", None),
        ("tr", "Leyla Veral, başkan biliyor", None),
        ("ar", "ليلى فارس، العمدة يعلم", None),
        ("zh", "李薇，市长知道", None),
        ("ko", "이유리, 시장님이 압니다", None),
        ("hi", "लीला वर्मा, महापौर को पता है", None),
    ],
)
def test_what_the_mayor_knows_beside_a_name_is_not_its_office(
    language: str, text: str, office: str | None
) -> None:
    file = after(language, NAME, text).file().current
    assert NAME in file
    told = file.get(OFFICE)
    assert (told.value if told else None) == (Text(text=office) if office else None)


REMARKS = [
    ("en", "Our mayor is at a meeting in Geneva this week."),
    ("de", "Entschuldigung, ich habe den falschen Knopf gedrückt."),
    ("fr", "Mon collègue Li Ming va aussi participer à la saisie."),
    ("es", "Perdón, pulsé el botón equivocado."),
    ("pt", "Alguém da secretaria da fazenda vai entrar em contato."),
    ("ru", "С вами свяжется кто-нибудь из финансового отдела."),
    ("ar", "سيتصل بكم شخص من الإدارة المالية."),
    ("ar", "الرقم الصحيح هو ٤٥٫٣ مليار درهم (٢٠٢٤)"),
    ("tr", "Pardon, yanlış düğmeye bastım."),
    ("tr", "Mali hizmetlerden biri sizinle iletişime geçecek."),
    ("hi", "मैं इसे हमारे सांख्यिकी कार्यालय को भेजूँगी।"),
    ("ja", "市長は今週ジュネーブの会議に出ています。"),
    ("ko", "시장님은 이번 주 제네바 회의에 계십니다."),
    ("zh", "财政局会有人联系你们。"),
]


@pytest.mark.parametrize("question", [NAME, OFFICE])
@pytest.mark.parametrize(("language", "text"), REMARKS)
def test_a_remark_is_nobodys_name_and_no_office(language: str, text: str, question: str) -> None:
    town = after(language, question, text)
    assert question not in next(iter(town.applications.values())).current


@pytest.mark.parametrize(
    ("language", "question", "text", "value"),
    [
        ("en", NAME, "maria kowalska", "maria kowalska"),
        ("en", NAME, "Ngozi okonjo-iweala", "Ngozi okonjo-iweala"),
        ("es", NAME, "maría josé de la cruz y garcía", "maría josé de la cruz y garcía"),
        ("ar", NAME, "محمد بن عبد الله بن سالم آل ثاني", "محمد بن عبد الله بن سالم آل ثاني"),
        ("ar", NAME, "اسمي محمد علي", "محمد علي"),
        ("ko", NAME, "제갈은비입니다", "제갈은비"),
        ("zh", NAME, "我叫欧阳娜娜", "欧阳娜娜"),
        ("hi", NAME, "मेरा नाम राजेश कुमार है", "राजेश कुमार"),
        ("tr", NAME, "Ben Ayşe Kaya", "Ayşe Kaya"),
        ("en", OFFICE, "Responsible for everything digital in the city administration",
         "Responsible for everything digital in the city administration"),
        ("en", OFFICE, "Senior Digital Transformation and Innovation Adviser",
         "Senior Digital Transformation and Innovation Adviser"),
        ("de", OFFICE, "zuständig für Digitalisierung im Büro der Oberbürgermeisterin",
         "zuständig für Digitalisierung im Büro der Oberbürgermeisterin"),
        ("pt", OFFICE, "sou coordenador de cidades inteligentes na secretaria de planejamento",
         "coordenador de cidades inteligentes na secretaria de planejamento"),
        ("ru", OFFICE, "начальник управления цифрового развития администрации города",
         "начальник управления цифрового развития администрации города"),
        ("tr", OFFICE, "Bilgi işlem dairesinde şube müdürü olarak çalışıyorum",
         "Bilgi işlem dairesinde şube müdürü"),
        ("ja", OFFICE, "デジタル戦略部長です", "デジタル戦略部長"),
    ],
)  # fmt: skip
def test_a_name_or_an_office_stays(language: str, question: str, text: str, value: str) -> None:
    town = after(language, question, text)
    answer = next(iter(town.applications.values())).current[question]
    assert answer.value == Text(text=value)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("ar", "نحن سعداء جدا بالمشاركة.", "سعداء"),
        ("hi", "मैं 12 तारीख तक छुट्टी पर हूँ, कृपया धैर्य रखें।", "छुट्टी"),
    ],
)
def test_a_remark_is_no_city(language: str, text: str, word: str) -> None:
    file = next(iter(after(language, "V11_city", text).applications.values())).current
    assert "V11_city" not in file or word not in str(file["V11_city"].value)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("de", "Neu-Hirvental", "Neu-Hirvental"),
        ("en", "Nowhereville upon Trent", "Nowhereville upon Trent"),
        ("es", "Villanueva de los Infantes del Monte", "Villanueva de los Infantes del Monte"),
        ("pt", "São Bento do Monte Novo", "São Bento do Monte Novo"),
        ("ar", "قرية السلام الجديدة", "قرية السلام الجديدة"),
    ],
)
def test_a_city_that_nobody_lists_stays(language: str, text: str, city: str) -> None:
    file = next(iter(after(language, "V11_city", text).applications.values())).current
    assert city in str(file["V11_city"].value)


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("en", NAME, "Anna maria kowalska"),
        ("en", NAME, "Muhammad as Sayyid"),
        ("es", NAME, "José luis de la peña"),
        ("hi", NAME, "के. पी. सिंह"),
        ("hi", NAME, "पी के मिश्रा"),
        ("ja", NAME, "からさわ ひろし"),
        ("ja", NAME, "田中 真澄（たなか ますみ）"),
        ("zh", NAME, "陈会有"),
        ("ar", NAME, "سعداء بنت محمد"),
        ("en", OFFICE, "Head of Unit appointed by the mayor"),
        ("en", OFFICE, "Economist in the strategy unit"),
        ("en", OFFICE, "Administrative Officer Grade I, Digital Services"),
        ("fr", OFFICE, "Technicienne au service informatique de la ville"),
        ("es", OFFICE, "Becaria en el servicio de relaciones exteriores"),
        ("es", OFFICE, "Estoy a cargo de la dirección de innovación"),
        ("pt", OFFICE, "Técnica nos serviços de economia da câmara municipal"),
        ("de", OFFICE, "Referentin am Institut für Wirtschaft der Stadt Graz"),
        ("de", OFFICE, "Wissenschaftliche Mitarbeiterin im Referat für Wirtschaft"),
        ("ru", OFFICE, "Работаю начальником отдела цифрового развития"),
        ("ru", OFFICE, "Член городского совета по цифровому развитию"),
        ("ar", OFFICE, "موظف في إدارة العلاقات الدولية بالبلدية"),
        ("tr", OFFICE, "İş Geliştirme ve Dijital Dönüşüm Müdürü"),
        ("tr", OFFICE, "Karar Destek Sistemleri Şube Müdürü Vekili"),
        ("zh", OFFICE, "分管数字经济的副市长"),
        ("zh", OFFICE, "负责国际合作与数字经济发展工作"),
        ("zh", OFFICE, "无锡市发展和改革委员会发展计划处处长"),
        ("ja", OFFICE, "広島市市民局市民参加・協働推進課長"),
        ("ja", OFFICE, "デジタル戦略部でDXを推進する係の係長"),
        ("ko", OFFICE, "인천광역시 감사관실 감사팀장"),
        ("ko", OFFICE, "국제 교류 업무를 맡은 통상 전문 위원"),
        ("hi", OFFICE, "स्मार्ट सिटी मिशन के मुख्य कार्यकारी अधिकारी"),
        ("hi", OFFICE, "सहायक कर निर्धारण अधिकारी, नगर निगम"),
        ("hi", OFFICE, "निदेशक स्मार्ट सिटी मिशन इंदौर"),
        ("tr", OFFICE, "Müdür Bilgi İşlem Daire Başkanlığı"),
        ("ja", OFFICE, "企画課長 広島市 企画総務局 情報政策課"),
    ],
)
def test_plain_answers_stay_whole(language: str, question: str, text: str) -> None:
    town = after(language, question, text)
    answer = next(iter(town.applications.values())).current.get(question)
    assert answer
    assert answer.words == text


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("en", NAME, "same as before"),
        ("en", NAME, "Out until Monday"),
        ("en", NAME, "i'm on holiday"),
        ("fr", NAME, "Je suis en congé"),
        ("ru", NAME, "Я в отпуске"),
        ("tr", NAME, "Pazartesi döneceğim kesin"),
        ("hi", NAME, "हम को पता"),
        ("hi", NAME, "कल से छुट्टी"),
        ("ar", NAME, "من البلدية"),
        ("en", OFFICE, "Our member of staff asked the economist"),
        ("ru", OFFICE, "Работаю только до пятницы, потом отпуск"),
        ("ru", OFFICE, "Мэр сейчас в отпуске"),
        ("ar", OFFICE, "عضو المجلس سيتصل بكم غدا صباحا"),
        ("zh", OFFICE, "市长出差了"),
        ("zh", OFFICE, "分管领导出差了，下周答复你"),
        ("ja", OFFICE, "市長は出張中です"),
        ("ko", OFFICE, "시장님은 출장 중입니다"),
    ],
)
def test_short_remarks_are_asked(language: str, question: str, text: str) -> None:
    town = after(language, question, text)
    assert question not in next(iter(town.applications.values())).current


@pytest.mark.parametrize("name", ["rer. nat. Anna Meier", "hab. inż. Anna Kowalska"])
def test_shortened_titles_tell_nothing(name: str) -> None:
    assert not remarked.is_remark(name, "de")


@pytest.mark.parametrize("text", ["a. " * 5_000, "के " * 5_000, "Anna " * 5_000, "x" * 50_000])
def test_a_long_answer_is_looked_at_once(text: str) -> None:
    started = thread_time()
    for language in ("en", "hi", "zh"):
        remarked.is_remark(text, language)
        clausal.is_told(text, language)
    assert thread_time() - started < 5
