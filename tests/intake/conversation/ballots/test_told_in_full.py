"""Verdicts in whole sentences and changes of one, in Turkish, Korean, Hindi and Arabic."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("tr", "Birinci ve dördüncü ölçüt karşılanıyor, çünkü veriler denetlenmiş. İkincisi "
               "karşılanmıyor; üretim iki kez sayılmış. Üçüncüsü kısmen, zira etkinlik yok.",
         "S1+ S2- S3~ S4+"),
        ("tr", "Birincisi karşılanıyor, ikincisi ise karşılanmıyor, üçüncüsü kısmen.",
         "S1+ S2- S3~"),
        ("tr", "Birinci ölçüt karşılanıyor. İkinci ölçüt karşılanmıyor.", "S1+ S2-"),
        ("ko", "기준 2는 생산량을 두 번 계산하여 미충족입니다.", "S2-"),
        ("ko", "기준 3은 국제 행사가 없어 부분 충족입니다.", "S3~"),
        ("ko", "S1은 근거가 없어 충족하지 않습니다.", "S1-"),
        ("ko", "S1은 문제가 없어 충족합니다.", "S1+"),
        ("ko", "S2는 충족으로 바꿉니다.", "S2+"),
        ("ko", "정정합니다. S2는 충족으로 바꿉니다. 시에서 이중 계산이 아님을 설명했습니다.",
         "S2+"),
        ("ko", "S2를 부분 충족에서 미충족으로 바꿉니다.", "S2-"),
        ("hi", "तीसरा केवल आंशिक रूप से, क्योंकि कोई आयोजन नहीं हुआ।", "S3~"),
        ("hi", "चौथा सिर्फ आंशिक रूप से पूरा होता है।", "S4~"),
        ("hi", "फिर से सुधार: S3 को आंशिक कर दें, एक छोटा आयोजन हुआ था। बाकी वैसा ही रहे।", "S3~"),
        ("ar", "تصحيح ثانٍ: أعيد S3 إلى مستوفى جزئياً، لأن فعالية صغيرة عُقدت.", "S3~"),
        ("ar", "أعيد S2 إلى غير مستوفى.", "S2-"),
    ],
)  # fmt: skip
def test_what_is_said_in_full_is_read(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("tr", "S2 karşılanmadı: birincisi kaynak yok, ikincisi veriler denetlenmemiş.", "S2-"),
        ("tr", "S1 karşılanıyor çünkü iki rapor var: birincisi denetlenmiş, ikincisi "
               "karşılanmıyor diyor.", "S1+"),
        ("tr", "S1 karşılanmıyor, çünkü ölçüt çok açık.", "S1-"),
        ("tr", "İkincisi karşılanıyor mu?", "S2?"), ("tr", "Dördüncüsü belki karşılanıyor.", "S4?"),
        ("tr", "İkincisi bence karşılanmadı sayılmaz.", "S2?"),
        ("tr", "Ölçütlerden ikincisi karşılanmıyor.", "S2?"),
        ("ko", "S1은 수치가 공개되어야 충족됩니다.", "S1?"),
        ("ko", "S1은 이중 계산이 없어야 충족됩니다.", "S1?"),
        ("ko", "S2는 충족되어 있지 않습니다.", "S2?"), ("ko", "S1은 충족하여야 합니다.", "S1?"),
        ("ko", "S2는 충족되어 있다고 보기 어렵습니다.", "S2?"),
        ("ko", "S1은 충족되어야 한다고 생각합니다.", "S1?"),
        ("ko", "S2는 충족하여 주시기 바랍니다.", "S2?"),
        ("ko", "S2는 충족이 부족하여 보입니다.", "S2?"),
        ("ko", "모든 기준이 충족되어 있지 않습니다.", "?"),
        ("ko", "S2는 부분 충족이 되어 있지 않습니다.", "S2?"),
        ("ko", "S2는 미달되어 있지 않습니다.", "S2?"), ("ko", "S2는 충족이 없어 보입니다.", "S2?"),
        ("ko", "S1은 시가 설명하여 충족된다고 주장합니다.", "S1?"),
        ("ko", "S2는 근거가 없어 충족으로 볼 수 없습니다.", "S2?"),
        ("ko", "S2는 개선되어 곧 충족될 것입니다.", "S2?"),
        ("ko", "S2는 시가 보완하여 충족하기를 바랍니다.", "S2?"),
        ("ko", "S2는 자료가 부족하여 충족 여부를 판단할 수 없습니다.", "S2?"),
        ("ko", "시가 S2를 충족으로 바꿉니다.", "S2?"), ("ko", "S2는 충족으로 바꿉니까?", "S2?"),
        ("ko", "S2는 충족으로 바꾸지 않습니다.", "S2?"),
        ("ko", "S2는 미충족입니다. 시가 충족으로 바꿉니다.", "S2?"),
        ("hi", "S3 केवल आंशिक नहीं, पूरा है।", "S3?"), ("hi", "S3 को आंशिक न करें।", "S3?"),
        ("hi", "अगर सूची मिले तो S2 को आंशिक कर दें।", "S2?"), ("hi", "S2 शायद केवल आंशिक।", "S2?"),
        ("ar", "سأعيد النظر في S3 لاحقا.", "S3?"), ("ar", "لا أعيد S3 إلى مستوفى.", "S3?"),
        ("ar", "هل أعيد S2 إلى مستوفى؟", "S2?"), ("ar", "S3: إلى حد ما", "S3?"),
        ("ar", "أعيد احتساب أرقام S3 وهو غير مستوفى.", "S3?"),
    ],
)  # fmt: skip
def test_what_is_open_stays_asked(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read
