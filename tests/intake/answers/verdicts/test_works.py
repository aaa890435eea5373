"""Works in progress, where those are asked for, told with when they are to end."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

BUILT = [
    ("en", "It is being built and will be completed in 2027."),
    ("en", "Under construction; completion is expected in 2027."),
    ("en", "Yes, it is under construction and scheduled to be completed by 2028."),
    ("zh", "正在建设中，预计2027年完工。"),
    ("zh", "是的，正在建设中，计划2027年底竣工。"),
    ("zh", "正在建设中，一期工程去年开工，预计2027年完工。"),
    ("fr", "En cours de construction, achèvement prévu en 2027."),
    ("fr", "Oui, le réseau est en cours de déploiement et sera achevé en 2028."),
    ("es", "Está en construcción; se prevé su finalización en 2027."),
    ("es", "Sí, estamos desplegando la red, que estará terminada en 2028."),
    ("ru", "Строится, завершение запланировано на 2027 год."),
    ("ru", "Да, сеть строится, работы будут завершены в 2028 году."),
    ("ar", "قيد الإنشاء، ومن المتوقع الانتهاء منه في 2027."),
    ("ar", "نعم، قيد التنفيذ وسيكتمل في عام 2028."),
    ("de", "Im Bau, die Fertigstellung ist für 2027 geplant."),
    ("de", "Ja, das Netz wird gerade gebaut und soll 2028 fertiggestellt sein."),
    ("ja", "現在建設中で、2027年完成予定です。"),
    ("ja", "はい、整備中であり、2028年度の完了を予定しております。"),
    ("pt", "Em construção, com conclusão prevista para 2027."),
    ("pt", "Sim, a rede está em implantação e será concluída em 2028."),
    ("tr", "Yapım aşamasındadır, 2027'de tamamlanması planlanmaktadır."),
    ("tr", "Evet, altyapı kuruluyor ve 2028'de tamamlanacak."),
    ("ko", "현재 구축 중이며 2027년 완공 예정입니다."),
    ("ko", "네, 건설 중이고 2028년 완료될 예정입니다."),
    ("hi", "निर्माणाधीन है, 2027 में पूरा होने की उम्मीद है।"),
    ("hi", "हाँ, नेटवर्क बिछाया जा रहा है और 2028 तक पूरा हो जाएगा।"),
    ("en", "The network was completed in 2023."),
    ("en", "The network has been completed and will be extended."),
    ("zh", "2023年已建成。"),
    ("de", "Das Netz ist seit 2023 fertiggestellt."),
    ("fr", "Le réseau est achevé depuis 2023."),
    ("ja", "整備は2023年に完了しました。"),
    ("ko", "2023년에 구축을 완료했습니다."),
]
ASKED = [
    ("en", "It will be completed in 2027."),
    ("en", "Construction and completion are planned for 2027."),
    ("en", "We plan to build it; completion is expected in 2028."),
    ("en", "The study will be completed in 2027."),
    ("en", "Tendering is under way and will be completed in 2027."),
    ("zh", "预计2027年完工。"),
    ("zh", "正在规划，预计2027年完工。"),
    ("zh", "项目论证正在推进，预计2027年完成。"),
    ("zh", "计划明年开工，2028年完工。"),
    ("fr", "Achèvement prévu en 2027."),
    ("fr", "Étude en cours, achèvement prévu en 2027."),
    ("fr", "La construction commencera en 2027 et sera achevée en 2028."),
    ("es", "Se prevé su finalización en 2027."),
    ("es", "Se está elaborando el plan, que estará terminado en 2027."),
    ("ru", "Завершение запланировано на 2027 год."),
    ("ru", "Разрабатывается проект, завершение в 2027 году."),
    ("ru", "Строительство начнётся в 2027 году и завершится в 2028."),
    ("ar", "من المتوقع الانتهاء منه في 2027."),
    ("ar", "يجري إعداد الدراسة ومن المتوقع الانتهاء منها في 2027."),
    ("de", "Die Fertigstellung ist für 2027 geplant."),
    ("de", "Die Planung ist im Gange, Fertigstellung 2027."),
    ("de", "Der Bau beginnt 2027, Fertigstellung ist 2028 geplant."),
    ("ja", "2027年完成予定です。"),
    ("ja", "計画を進めており、2027年完成予定です。"),
    ("pt", "Conclusão prevista para 2027."),
    ("pt", "Licitação em andamento, com conclusão prevista para 2027."),
    ("tr", "2027'de tamamlanması planlanmaktadır."),
    ("tr", "Fizibilite çalışması devam ediyor, 2027'de tamamlanacak."),
    ("ko", "2027년 완공 예정입니다."),
    ("ko", "타당성 조사 진행 중이며 2027년 완료 예정입니다."),
    ("hi", "2027 में पूरा होने की उम्मीद है।"),
    ("hi", "योजना बनाई जा रही है, 2027 में पूरी होगी।"),
    ("zh", "已完成招标，预计2027年开工。"),
    ("de", "Die Ausschreibung ist abgeschlossen, der Bau soll 2027 beginnen."),
    ("de", "Die Planungen sollen 2027 abgeschlossen werden."),
    ("fr", "Le réseau sera achevé lorsque les études seront terminées."),
    ("ru", "Проектирование будет завершено в 2027 году."),
    ("ja", "設計は2027年に完了予定です。"),
    ("ko", "설계는 2027년 완료 예정입니다."),
    ("es", "Los estudios estarán terminados en 2027."),
    ("pt", "O projeto executivo será concluído em 2027."),
    ("tr", "Proje çalışmaları 2027'de tamamlanacak."),
    ("hi", "डीपीआर 2027 तक पूरा हो जाएगा।"),
    ("ar", "ستكتمل الدراسات في 2027."),
]


@pytest.mark.parametrize(("language", "text"), BUILT)
def test_the_end_of_works_in_progress_is_no_plan(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, underway=True)) == YesNo(yes=True)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_an_end_without_works_in_progress_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language, underway=True)), Unclear)


@pytest.mark.parametrize(("language", "text"), BUILT[:26])
def test_works_in_progress_are_no_yes_where_operation_is_asked(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) != YesNo(yes=True)
