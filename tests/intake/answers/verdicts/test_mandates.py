"""What says that somebody may apply for their city, and what only sounds so."""

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo
from intake.answers.verdicts import mandates

GIVEN = [
    ("en", "The Lord Mayor signed the mandate last week; please find it attached."),
    ("en", "The Leader has given me full authority to act for the city in this matter."),
    ("zh", "经市政府第32次常务会议研究同意，由我局牵头申报。"),
    ("zh", "受市人民政府委托，代表我市申报"),
    ("fr", "J'ai reçu délégation de signature du maire par arrêté du 12 janvier 2025."),
    ("es", "El alcalde me designó para ello mediante oficio DG/123/2025."),
    ("ru", "Действую на основании доверенности № 12 от 20.01.2025, выданной мэром."),
    ("ar", "كلفني رئيس البلدية بتقديم هذا الطلب."),
    ("ar", "لقد فوضتني رئيسة المجلس الجماعي بتقديم الطلب."),
    ("ar", "لقد خولتنا رئيسة البلدية تقديم الطلب."),
    ("de", "Laut Ratsbeschluss vom 12. Mai ist unser Amt mit der Bewerbung betraut."),
    ("ja", "市長の命を受け、当市として応募いたします。"),
    ("pt", "Disponho de delegação de competências do Senhor Presidente da Câmara."),
    ("tr", "Belediye Başkanımızın onayı vardır."),
    ("ko", "시장의 결재를 받아 신청합니다."),
    ("hi", "महापौर ने अधिकार-पत्र पर हस्ताक्षर कर दिए हैं।"),
    ("ru", "Полномочия на подачу заявки подтверждены распоряжением главы города от 5 ноября."),
    ("en", "My authority to apply is confirmed by the mayor's order of 5 November."),
    ("es", "Mi autorización consta en el decreto de alcaldía del 5 de noviembre."),
    ("fr", "Mon habilitation résulte d'un arrêté du maire du 5 novembre."),
    ("pt", "Os meus poderes foram conferidos por despacho do presidente da câmara."),
    ("zh", "申报权限已由市长11月5日批文确认。"),
    ("ar", "صلاحية تقديم الطلب مثبتة بقرار من رئيس البلدية بتاريخ 5 نوفمبر."),
]
NOT_GIVEN = [
    ("ru", "Полномочия пока не подтверждены."),
    ("es", "Mi autorización no consta en ningún decreto."),
    ("ar", "صلاحية تقديم الطلب غير مثبتة حتى الآن."),
    ("en", "The mandate will be signed next week."),
    ("en", "The mayor has not yet signed the authorisation."),
    ("en", "Do I need a power of attorney for that?"),
    ("en", "The mayor signed a decree on tree planting."),
    ("en", "Attached you will find the letter of authority."),
    ("en", "The council approved our digital strategy in 2022."),
    ("de", "Über die Vollmacht entscheidet der Stadtrat erst im Juni."),
    ("fr", "L'arrêté de délégation est en cours de signature."),
    ("es", "El alcalde aún no ha firmado la autorización."),
    ("ru", "Доверенность готовится."),
    ("pt", "A autorização está sendo assinada."),
    ("zh", "授权书正在办理中。"),
    ("ja", "委任状は現在準備中です。"),
    ("ko", "위임장은 준비 중입니다."),
    ("tr", "Yetki yazısı hazırlanıyor."),
    ("ar", "التفويض قيد الإعداد."),
    ("ar", "كلفتني رئيسة البلدية بزراعة الأشجار؟"),
    ("ar", "وصلت رئيسة البلدية أمس."),
    ("hi", "परिषद ने पिछले सप्ताह ही परियोजना को मंज़ूरी दी है।"),
]


@pytest.mark.parametrize(("language", "text"), GIVEN)
def test_a_mandate_that_was_given_is_one(language: str, text: str) -> None:
    assert mandates.says(text, language) == "yes"


@pytest.mark.parametrize(("language", "text"), NOT_GIVEN)
def test_one_that_is_to_come_or_for_something_else_is_none(language: str, text: str) -> None:
    assert mandates.says(text, language) != "yes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je corrige au passage : dans mon premier message j'ai écrit « conseiller du "
         "maire », mais ma fonction exacte est directeur de cabinet."),
        ("fr", "J'ai signé comme conseiller du maire."),
        ("fr", "Je suis déléguée du maire au numérique."),
        ("fr", "Le maire m'a dit que ma fonction change."),
        ("en", "I have been appointed adviser to the mayor."),
        ("en", "I signed as adviser to the mayor, but my title is chief of staff."),
        ("en", "I received a new post as secretary to the mayor."),
        ("de", "Ich wurde zur Referentin des Bürgermeisters ernannt."),
        ("de", "Ich habe als Referent des Bürgermeisters unterschrieben."),
        ("es", "Recibí el cargo de asesora de la alcaldesa."),
        ("pt", "Fui nomeada assessora do prefeito."),
        ("ru", "Я назначен советником мэра."),
        ("ru", "Я подписался как советник мэра."),
        ("ru", "Я уполномоченный мэра по цифровизации."),
        ("tr", "Belediye başkanı danışmanı olarak görevlendirildim."),
        ("ar", "أنا مستشار رئيس البلدية، وقعت بصفتي مستشارا."),
        ("hi", "मुझे महापौर का सलाहकार नियुक्त किया गया है।"),
        ("zh", "本人获任命为市长助理。"),
        ("ja", "私は市長の顧問に任命されました。"),
        ("ko", "본인은 시장 보좌관으로 지명되었습니다."),
    ],
)  # fmt: skip
def test_an_office_that_merely_names_a_mayor_is_no_mandate(language: str, text: str) -> None:
    assert mandates.says(text, language) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am an adviser; the mayor has authorised me as her adviser to apply."),
        ("fr", "Le maire m'a chargée, moi sa conseillère, de déposer la candidature."),
        ("fr", "Le maire m'a mandatée."),
        ("de", "Der Bürgermeister hat mich als Referentin mit der Bewerbung beauftragt."),
        ("ru", "Мэр поручил мне, своему советнику, подать заявку."),
        ("zh", "市长助理本人获市长同意提出申请。"),
    ],
)
def test_who_holds_such_an_office_may_have_one_all_the_same(language: str, text: str) -> None:
    assert mandates.says(text, language) == "yes"


@pytest.mark.parametrize("is_asked", [True, False])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No, I am not the mayor, but I have written authority from her."),
        ("en", "I am not the mayor but she has delegated this to me."),
        ("es", "No soy el alcalde, pero cuento con su autorización por escrito."),
        ("es", "Aunque no soy el alcalde, cuento con su autorización por escrito."),
        ("es", "No soy el presidente municipal, pero cuento con un oficio de delegación firmado."),
        ("es", "Yo no soy el alcalde; me ha delegado la firma por decreto."),
        ("en", "No, I am only her deputy, but I have written authority."),
        ("en", "No, not in person, but I act under a power of attorney."),
        ("es", "No soy funcionario, pero cuento con un poder firmado."),
        ("tr", "Başkan değilim ama vekaletnameye sahibim."),
        ("pt", "Não sou o prefeito, mas tenho a autorização dele por escrito."),
        ("pt", "Não sou o presidente da câmara, mas conto com a sua autorização por escrito."),
        ("ar", "أنا لست المحافظ لكنني مفوض منه رسمياً."),
        ("tr", "Ben belediye başkanı değilim ama kendisinin yazılı yetkisine sahibim."),
        ("tr", "Belge elimde değil ama 2019'da bu unvanı aldık."),
        ("fr", "Je ne suis pas le maire, mais j'ai sa délégation écrite."),
        ("de", "Ich bin nicht der Bürgermeister, habe aber seine schriftliche Vollmacht."),
        ("ru", "Нет, я не мэр, но мэр меня уполномочил."),
        ("ru", "Документа у меня нет, но мы получили это звание в 2019 году."),
        ("zh", "我不是市长,但我持有市长的书面授权。"),
        ("ja", "いいえ、市長ではありませんが、市長の委任状を持っています。"),
        ("ko", "아니요, 시장은 아니지만 시장님께 서면으로 위임받았습니다."),
        ("hi", "मैं महापौर नहीं हूँ, लेकिन मेरे पास उनका लिखित अधिकार-पत्र है।"),
    ],
)
def test_who_is_not_the_mayor_may_hold_the_mandate(
    language: str, text: str, *, is_asked: bool
) -> None:
    context = Context(language=language, mandate=is_asked)
    assert read("yesno", text, context) != YesNo(yes=False)


@pytest.mark.parametrize("is_asked", [True, False])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am not authorised."),
        ("en", "I am not authorised, but I know the mayor well."),
        ("en", "No, but the mayor will sign next week."),
        ("en", "No, I am not the mayor, but the mayor will sign next week."),
        ("en", "No, the mayor has not signed it."),
        ("es", "No soy el alcalde, no tengo autorización."),
        ("es", "No soy el alcalde y no tengo su autorización."),
        ("es", "No, no cuento con autorización del alcalde, pero él está informado."),
        ("es", "No estoy autorizado, pero el alcalde firmará la próxima semana."),
        ("es", "No tenemos cerebro urbano, pero sí un plan."),
        ("pt", "Não tenho autorização, mas o prefeito está informado."),
        ("tr", "Yetkili değilim ama başkan haberdar."),
        ("tr", "Bu unvanı almadık ama 2019'da başvurduk."),
        ("ar", "ليس لدينا مركز، لكننا نخطط له."),
        ("ko", "아니요, 시장은 아니지만 승인되면 신청합니다."),
    ],
)
def test_who_has_none_says_no(language: str, text: str, *, is_asked: bool) -> None:
    context = Context(language=language, mandate=is_asked)
    assert read("yesno", text, context) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Mandat der Bürgermeisterin endet 2027"),
        ("en", "The mayor's mandate ends in 2027"),
        ("pt", "O mandato da presidente termina em 2027"),
        ("en", "On the mayor's instructions we planted 33 trees"),
        ("fr", "Sur instruction du maire, nous avons planté 33 arbres"),
        ("ru", "По поручению мэра мы посадили 33 дерева"),
        ("zh", "市政府已批准提交轨道交通方案"),
        ("en", "The mayor's consent to my mandate is outstanding."),
        ("ko", "위임 여부는 국장님 결재가 나야 말씀드릴 수 있습니다"),
        ("ko", "시장 결재가 나와야 위임됩니다"),
        ("ko", "위임 여부를 시장님 결재로 확인하겠습니다"),
    ],
)
def test_one_that_ends_or_hinges_or_is_of_other_work_is_none(language: str, text: str) -> None:
    assert mandates.says(text, language) != "yes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor authorised us to apply for this outstanding award."),
        ("en", "We were authorised by the mayor on 3 March 2025 to apply."),
        ("en", "The mayor has authorised 3 of us to apply."),
        ("zh", "奉市长之命提交"),
        ("zh", "市长批准我局申报"),
        ("ko", "위임 여부: 네, 시장 결재를 받았습니다."),
        ("ko", "시장님 결재를 받아 위임되었습니다."),
    ],
)
def test_figures_and_common_words_beside_a_mandate_take_nothing_from_it(
    language: str, text: str
) -> None:
    assert mandates.says(text, language) == "yes"
