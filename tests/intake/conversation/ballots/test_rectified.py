"""A verdict corrected by a word for it before the standard ("Rectifico S1: no se cumple")."""

import pytest

from tests.intake.conversation.ballots.papers import signs

CORRECTED = [
    ("es", "Rectifico S1: no se cumple, la cifra es del área metropolitana.", "S1-"),
    ("es", "Rectifico el S1: no se cumple, cuenta doble.", "S1-"),
    ("es", "Por favor cambie mi S1 a no cumplido, cuenta doble.", "S1-"),
    ("fr", "Je rectifie S1 : non satisfait, le chiffre est celui de l'agglomération.", "S1-"),
    ("fr", "Je rectifie le S1 : satisfait, chiffres certifiés.", "S1+"),
    ("fr", "Veuillez changer mon S1 en non satisfait, car le chiffre est régional.", "S1-"),
    ("pt", "Retifico S1: não cumprido, o número é da região.", "S1-"),
    ("pt", "Por favor altere o meu S1 para não cumprido, contam em dobro.", "S1-"),
    ("en", "I rectify S1: not met, the figure covers the region.", "S1-"),
    ("en", "Please change my S1 to not met because the figure covers the region.", "S1-"),
    ("en", "Please correct my S1 to met: the figure is audited.", "S1+"),
    ("de", "Bitte ändern Sie mein S1 auf nicht erfüllt, die Zahl gilt für die Region.", "S1-"),
    ("ru", "Прошу изменить мой S1 на не выполнен, так как цифра по агломерации.", "S1-"),
    ("ru", "Уточняю S1: не выполнен, цифра по агломерации.", "S1-"),
    ("zh", "将S1改为未达标，因为数字是区域的。", "S1-"),
    ("zh", "把S1改成未达标：数字是区域的。", "S1-"),
    ("zh", "我把S1改为达标，数字已审计。", "S1+"),
    ("zh", "请把我的S1改为未达标，因为数字是区域的。", "S1-"),
    ("ko", "S1을 미충족으로 바꿔 주세요. 광역권 수치이기 때문입니다.", "S1-"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), CORRECTED)
def test_a_verdict_is_corrected(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


OPEN = [
    ("es", "¿Rectifico S1: no se cumple?"),
    ("es", "La ciudad rectificó S1: no se cumple según ellos."),
    ("es", "Rectifico S1 si me envían los datos: no se cumple."),
    ("es", "No rectifico S1: no se cumple."),
    ("es", "Rectifico S1."),
    ("es", "Rectifico la dirección de mi casa."),
    ("fr", "Je rectifie S1."),
    ("fr", "Je rectifie S1 demain : non satisfait si le chiffre est régional."),
    ("fr", "Dois-je rectifier S1 : non satisfait ?"),
    ("fr", "Ne changez pas mon S1 en non satisfait."),
    ("pt", "Retifico S1 se me enviarem os dados: não cumprido."),
    ("pt", "Retifico?"),
    ("en", "Should I rectify S1: not met?"),
    ("en", "Please do not change my S1 to not met."),
    ("en", "Please change my S1 to not met if the audit fails."),
    ("en", "The city asks you to change my S1 to met."),
    ("en", "Can you change my S1 to not met?"),
    ("de", "Bitte ändern Sie mein S1 nicht auf nicht erfüllt."),
    ("ru", "Уточняю S1."),
    ("ru", "Не меняйте мой S1 на не выполнен."),
    ("ru", "Уточняю S1: выполнен ли он, зависит от проверки."),
    ("zh", "请不要将S1改为未达标。"),
    ("zh", "如果数据有误，请将S1改为未达标。"),
    ("zh", "是否应将S1改为未达标？"),
    ("zh", "同事把S1改成未达标。"),
    ("zh", "我将S1再看一遍。"),
    ("zh", "可以把S1改成未达标吗？"),
    ("ko", "S1을 미충족으로 바꿔 주세요?"),
    ("ko", "S1을 미충족으로 바꾸지 마세요."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_what_corrects_nothing_for_sure_is_asked(language: str, text: str) -> None:
    assert signs(text, language) in ("", "S1?", "?", "? S1?")


REASONS = [
    ("zh", "S1达标。S2未达标：将S1的数字重复计算。", "S1+ S2-"),
    ("zh", "S1未达标，把区域的数字算进去了。", "S1-"),
    ("zh", "S1达标，将来会更好。", "S1+"),
    ("zh", "我认为S1达标：数字将公布。", "S1+"),
    ("en", "S1 met, my S2 figures are audited too.", "S1+"),
    ("es", "S1 se cumple, rectifico mi duda anterior.", "S1+"),
    ("ru", "S1 выполнен: уточняю, цифры проверены.", "S1+"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), REASONS)
def test_such_words_in_a_reason_stay_there(language: str, text: str, read: str) -> None:
    assert signs(text, language).split()[0] == read.split()[0]
