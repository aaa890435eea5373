"""A verdict with its cause in one sentence, as officials write it: read where nothing turns it."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("ar", "S3: غير مستوفى لعدم وجود فعاليات دولية.", "S3-"),
        ("ar", "أما S3 فغير مستوفى لعدم وجود فعاليات، وS4 مستوفى جزئيا.", "S3- S4~"),
        ("ar", "S1 غير مستوفى لأن 9.5 أقل من 10. الباقي مستوفى والأدلة كافية.",
         "S1- S2+ S3+ S4+"),
        ("ar", "S1 مستوفى بناء على التقرير المدقق.", "S1+"),
        ("ar", "S2: لم يتم استيفاؤه نظرا لغياب الأرقام.", "S2-"),
        ("ar", "المعيار الأول مستوفى، والثاني غير مستوفى لعدم كفاية الأدلة.", "S1+ S2-"),
        ("tr", "S1 karşılanmaktadır, rakamlar denetlenmiştir.", "S1+"),
        ("tr", "S2 karşılanmamaktadır; üretim iki kez sayılmıştır.", "S2-"),
        ("tr", "S3 kısmen karşılanmaktadır.", "S3~"),
        ("tr", "S2 yerine getirilmemiştir, zira rakamlar güvenilir değil.", "S2-"),
        ("tr", "S1'in karşılandığını düşünüyorum, rakamlar denetlenmiş.", "S1+"),
        ("tr", "S2 çift sayım nedeniyle karşılanmıyor.", "S2-"),
        ("ko", "S1은 충족한다고 판단합니다. 수치가 감사되었습니다.", "S1+"),
        ("ko", "S2는 충족하지 않는다고 판단합니다. 이중 계산입니다.", "S2-"),
        ("ko", "S1과 S4는 충족하나 S2와 S3은 충족하지 못합니다.", "S1+ S2- S3- S4+"),
        ("ko", "S1은 기준을 만족합니다. S2는 기준에 미달합니다.", "S1+ S2-"),
        ("ko", "S2는 이중 계산 때문에 미충족입니다.", "S2-"),
        ("hi", "S1 और S4 पूरे हैं, जबकि S2 और S3 पूरे नहीं हैं।", "S1+ S2- S3- S4+"),
        ("hi", "शहर S1 को पूरा करता है, S2 को पूरा नहीं करता।", "S1+ S2-"),
        ("hi", "S1 की पूर्ति हुई है। S2 की पूर्ति नहीं हुई है।", "S1+ S2-"),
        ("hi", "S2 दोहरी गणना के कारण पूरा नहीं है।", "S2-"),
        ("ja", "S2は二重計上のため満たしていません。", "S2-"),
        ("ja", "S1は満たさない。残りは満たしており、証拠も十分です。", "S1- S2+ S3+ S4+"),
        ("de", "S3: nicht erfüllt mangels internationaler Veranstaltungen.", "S3-"),
        ("fr", "S3 : non satisfait faute d'événements internationaux.", "S3-"),
        ("ru", "S3: не выполнен по причине отсутствия мероприятий.", "S3-"),
        ("en", "S3: not met for lack of international events.", "S3-"),
        ("es", "S3: no cumplido por falta de eventos internacionales.", "S3-"),
        ("pt", "S3: não cumprido por falta de eventos internacionais.", "S3-"),
        ("zh", "S3：未达标，因缺乏国际活动。", "S3-"),
    ],
)  # fmt: skip
def test_a_verdict_with_its_cause_is_read(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("ar", "S3: غير مستوفى لعدم وجود فعاليات دولية.", "لعدم وجود فعاليات دولية"),
        ("tr", "S3 çift sayım nedeniyle karşılanmıyor.", "çift sayım nedeniyle"),
        ("ko", "S3는 이중 계산 때문에 미충족입니다.", "이중 계산 때문에"),
        ("hi", "S3 दोहरी गणना के कारण पूरा नहीं है।", "दोहरी गणना के कारण"),
        ("ja", "S3は二重計上のため満たしていません。", "二重計上のため"),
        ("fr", "S3 : non satisfait faute d'événements.", "faute d'événements"),
    ],
)
def test_the_cause_is_the_reason(language: str, text: str, reason: str) -> None:
    assert ballots.read(text, PAPER, language).judged["S3"].reason == reason


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "S1 مستوفى والأرقام غير موثقة."),
        ("ar", "S1 مستوفى والله أعلم."),
        ("ar", "S1 مستوفى والعكس صحيح."),
        ("ar", "S1 مستوفى والأمر مشكوك فيه."),
        ("ar", "S1 مستوفى لولا القائمة."),
        ("ar", "S1 ليس غير مستوفى لعدم وجود فعاليات."),
        ("ar", "S1 مستوفى وفقا للمدينة."),
        ("ar", "S1 لم يتم استيفاؤه جزئيا."),
        ("tr", "S1'in karşılandığını düşünmüyorum."),
        ("tr", "S1 karşılanmaktadır denemez."),
        ("tr", "S1 karşılanmaktadır mı?"),
        ("tr", "S1 pek karşılanmıyor."),
        ("tr", "S1 tam olarak karşılanmamaktadır."),
        ("tr", "S1 çift sayım nedeniyle karşılanmıyor değil."),
        ("tr", "S1 şirketler için karşılanıyor."),
        ("ko", "S1은 충족한다고 생각하지 않습니다."),
        ("ko", "S1은 충족한다고 보기 어렵습니다."),
        ("ko", "S1은 충족하고 있지 않습니다."),
        ("ko", "S1은 충족하나요?"),
        ("ko", "S1은 충족하는 것으로 보입니다."),
        ("ko", "S1은 이중 계산 때문에 미충족인 것은 아닙니다."),
        ("hi", "S1 को पूरा करता है, ऐसा नहीं लगता।"),
        ("hi", "S1 पूरी तरह पूरा नहीं करता।"),
        ("hi", "S1 दोहरी गणना के कारण पूरा है या नहीं।"),
        ("ja", "S1は満たしておりますか？"),
        ("ja", "S1は二重計上のため満たしているとは言えない。"),
        ("de", "S1: erfüllt mangels Gegenbeweis? Nein."),
        ("fr", "S1 : satisfait faute de mieux ?"),
        ("en", "S1 is not met for lack of events? Unsure."),
        ("ru", "S1: выполнен по причине, которой я не верю?"),
        ("es", "S1: quizá no cumplido por falta de eventos."),
        ("pt", "S1: talvez não cumprido por falta de eventos."),
        ("zh", "S1：可能未达标，因缺乏国际活动。"),
    ],
)
def test_what_turns_it_is_asked(language: str, text: str) -> None:
    assert signs(text, language) == "S1?"


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("ar", "S1 مستوفى وS2 غير مستوفى.", "S1+ S2-"),
        ("ar", "S1 مستوفى والباقي غير مستوفى.", "S1? S2- S3- S4-"),
        ("ko", "S1은 충족하지만 S2는 충족하지 못합니다.", "S1+ S2-"),
        ("hi", "S1 पूरा है, जबकि आँकड़े पुराने हैं।", "S1+"),
        ("tr", "S1 karşılanıyor, halk için.", "S1+"),
        ("ja", "S2は、二重計上のため、満たしていません。", "S2-"),
    ],
)
def test_other_forms_stay_as_they_were(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read
