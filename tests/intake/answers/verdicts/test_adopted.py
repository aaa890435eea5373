"""What was set up or adopted is there, in the passive voice too; its guards keep the rest asked."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


def _said(text: str, language: str) -> object:
    return read("yesno", text, Context(language=language, alone=True))


THERE = [
    ("fr", "Un plan a été adopté par le conseil municipal en 2023."),
    ("fr", "Un comité a été institué par arrêté municipal."),
    ("es", "Se aprobó un plan director en 2022."),
    ("es", "Se constituyó un comité interinstitucional mediante decreto."),
    ("pt", "Foi aprovado o plano pela Câmara Municipal."),
    ("pt", "Foi instituído um grupo de trabalho por decreto."),
    ("en", "A plan was adopted by the city council in 2023."),
    ("en", "A steering committee has been set up by decree."),
    ("de", "Der Plan wurde 2023 vom Stadtrat verabschiedet."),
    ("de", "Es besteht eine Koordinierungsstelle beim Oberbürgermeister."),
    ("ru", "Образована рабочая группа."),
    ("ru", "Стратегия утверждена постановлением администрации в 2022 году."),
    ("tr", "Komisyon oluşturuldu."),
    ("ko", "2022년 스마트도시계획이 수립되었습니다."),
    ("ja", "令和4年に計画が策定されました。"),
    ("ja", "市長を本部長とする推進会議が設けられております。"),
    ("hi", "एक समिति का गठन किया गया है।"),
    ("hi", "योजना 2022 में स्वीकृत की गई।"),
    ("zh", "已成立智慧城市建设领导小组。"),
    ("zh", "2022年印发了智慧城市建设规划。"),
    ("ar", "اعتُمدت الخطة من قبل المجلس البلدي عام 2022."),
    ("ar", "أُنشئت وحدة خاصة بالتحول الرقمي."),
]
NOT_THERE = [
    ("en", "The plan was not adopted."),
    ("fr", "Le plan n'a pas été adopté."),
    ("de", "Der Plan wurde nicht verabschiedet."),
    ("de", "Der Plan wurde 2023 verabschiedet, 2024 aber aufgehoben."),
    ("ru", "План не утвержден."),
    ("ru", "Ещё официально не утверждена, находится на согласовании."),
    ("tr", "Henüz resmen yayımlanmadı."),
    ("tr", "Plan kabul edilmedi."),
    ("ko", "계획이 수립되지 않았습니다."),
    ("ja", "計画は策定されていません。"),
    ("hi", "योजना स्वीकृत नहीं की गई।"),
    ("zh", "未正式出台，目前正在征求意见"),
    ("zh", "规划未获批准。"),
    ("ar", "لم تصدر رسميًا بعد."),
    ("pt", "O plano não foi aprovado."),
]
OPEN = [
    ("en", "A draft strategy was adopted."),
    ("en", "A plan will be approved by the council."),
    ("en", "A plan to build a digital twin was adopted in 2023."),
    ("en", "The national plan was adopted by the government."),
    ("en", "A working group was set up to examine the introduction."),
    ("en", "A committee was set up and dissolved in 2020."),
    ("en", "If the plan was adopted, we will build it."),
    ("fr", "Un projet de plan a été adopté."),
    ("fr", "Un plan visant à créer un comité a été adopté."),
    ("fr", "Un comité a été créé puis dissous en 2020."),
    ("es", "Se creó un comité para estudiar su implantación."),
    ("es", "El plan fue aprobado por la región."),
    ("pt", "Foi criado um grupo de trabalho para estudar a criação do sistema."),
    ("de", "Der Plan wird 2027 verabschiedet."),
    ("de", "Es besteht eine Absicht."),
    ("ru", "Проект плана утвержден."),
    ("ru", "Утвержден план создания центра."),
    ("ja", "計画案が公表されました。"),
    ("hi", "योजना का मसौदा स्वीकृत किया गया।"),
    ("zh", "规划征求意见稿已印发。"),
    ("zh", "省政府印发了智慧城市规划。"),
    ("ar", "اعتمدت مسودة الخطة."),
]


@pytest.mark.parametrize(("language", "text"), THERE)
def test_what_was_adopted_or_set_up_is_there(language: str, text: str) -> None:
    assert _said(text, language) == YesNo(yes=True)


@pytest.mark.parametrize(("language", "text"), NOT_THERE)
def test_what_was_not_adopted_is_not_there(language: str, text: str) -> None:
    assert _said(text, language) == YesNo(yes=False)


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_draft_an_aim_and_anothers_plan_are_no_yes(language: str, text: str) -> None:
    assert _said(text, language) != YesNo(yes=True)


def test_a_plan_is_not_what_a_question_about_a_system_asks() -> None:
    context = Context(language="en")
    assert isinstance(read("yesno", "A plan was adopted by the council in 2023.", context), Unclear)
