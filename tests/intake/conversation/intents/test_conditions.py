"""Whether a binding wish hangs on a condition, before it or behind it, in every language."""

import pytest

from intake.conversation.intents import intents

BINDING = {"withdraw", "submit", "hand_over"}


def bound(text: str, language: str) -> set[str]:
    found = {str(one.kind) for one in intents.find([text], language=language)}
    return found & BINDING


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мы хотим подать заявку, когда данные будут готовы."),
        ("ru", "Просим отозвать заявку, если мэр согласится."),
        ("ru", "Мы отзовём заявку, если нам не дадут время."),
        ("en", "We will submit the application, once the figures are ready."),
        ("en", "Please withdraw our application, if the mayor agrees."),
        ("de", "Wir möchten die Bewerbung einreichen, sobald die Zahlen vorliegen."),
        ("de", "Bitte ziehen Sie die Bewerbung zurück, falls der Stadtrat zustimmt."),
        ("fr", "Nous souhaitons soumettre la candidature, dès que les chiffres seront prêts."),
        ("fr", "Nous souhaitons retirer notre candidature, si le maire est d'accord."),
        ("es", "Queremos presentar la candidatura, cuando los datos estén listos."),
        ("es", "Queremos retirar la candidatura, si el alcalde lo aprueba."),
        ("pt", "Queremos submeter a candidatura, quando os dados estiverem prontos."),
        ("pt", "Queremos retirar a candidatura, se o prefeito concordar."),
        ("ar", "نرغب في تقديم الطلب، عندما تكون البيانات جاهزة."),
        ("ar", "نرغب في سحب الطلب، إذا وافق رئيس البلدية."),
        ("tr", "Veriler hazır olunca, başvurumuzu göndermek istiyoruz."),
        ("tr", "Belediye başkanı onaylarsa, başvurumuzu geri çekmek istiyoruz."),
        ("tr", "Başvurumuzu geri çekmek istiyoruz, eğer başkan onaylarsa."),
        ("ja", "データが揃ったら、応募を提出したいです。"),
        ("ja", "市長が同意すれば、応募を取り下げたいと思います。"),
        ("ja", "応募を取り下げたいと考えておりますが、市長の承認が必要です。"),
        ("ja", "応募を取り下げるつもりはありません。"),
        ("ko", "자료가 준비되면, 신청서를 제출하고 싶습니다."),
        ("ko", "시장이 동의하면 신청을 철회하겠습니다."),
        ("ko", "신청을 철회하고 싶지 않습니다."),
        ("ko", "신청을 철회하겠습니다, 시장이 동의하면."),
        ("hi", "आँकड़े तैयार होने पर, हम आवेदन जमा करना चाहते हैं।"),
        ("hi", "यदि महापौर सहमत हों, तो हम आवेदन वापस लेना चाहते हैं।"),
        ("hi", "हम आवेदन वापस लेना चाहते हैं, यदि महापौर सहमत हों।"),
        ("hi", "हम अपना आवेदन वापस नहीं लेना चाहते।"),
        ("zh", "等数据准备好后,我们想提交申请。"),
        ("zh", "如果市长同意,我们想撤回申请。"),
        ("zh", "我们想撤回申请,如果市长同意的话。"),
        ("zh", "我们想提交申请,待数据准备好以后。"),
        ("ja", "市長が同意すれば応募を取り下げます。"),
        ("ja", "データが揃い次第、応募を提出します。"),
        ("ja", "データが揃ったら応募を提出したいと思います。"),
        ("ja", "応募を取り下げる場合はどうすればよいですか。"),
        ("ko", "시장이 동의하면 신청을 철회하고 싶습니다."),
        ("ko", "자료가 준비되는 대로 신청서를 제출하겠습니다."),
        ("ko", "신청을 철회할 경우 어떻게 되나요?"),
        ("tr", "Başkan onaylarsa başvurumuzu geri çekiyoruz."),
        ("tr", "Veriler hazır olduğunda başvuruyu göndermek istiyoruz."),
        ("tr", "Başvurumuzu geri çekersek ne olur?"),
        ("hi", "आँकड़े तैयार होने पर हम आवेदन जमा करना चाहते हैं।"),
        ("hi", "जब महापौर सहमत होंगे तब हम आवेदन वापस लेंगे।"),
        ("hi", "हम आवेदन जमा करना चाहते हैं, जब आँकड़े तैयार हो जाएँ।"),
        ("de", "Sobald der Stadtrat zustimmt, möchten wir die Bewerbung zurückziehen."),
        ("de", "Falls das nicht geht, ziehen wir die Bewerbung zurück."),
        ("zh", "数据准备好后请提交申请。"),
        ("zh", "我们想提交申请,等数据准备好。"),
        ("zh", "请撤回申请,除非期限延长。"),
        ("en", "Please submit our application, provided that the figures are complete."),
        ("en", "Withdraw our application, unless we get more time."),
        ("en", "If the mayor agrees, please withdraw our application."),
        ("fr", "Veuillez soumettre notre candidature, une fois les chiffres validés."),
        ("es", "Deseamos presentar la solicitud, una vez que tengamos los datos."),
        ("ru", "Прошу подать заявку, как только мэр подпишет."),
        ("ar", "نود تقديم الطلب، بعد أن تكتمل البيانات."),
        ("pt", "Desejamos submeter a candidatura, assim que os dados estiverem prontos."),
    ],
)
def test_what_hangs_on_a_condition_binds_nobody(language: str, text: str) -> None:
    assert bound(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мы хотим подать заявку, все данные готовы."),
        ("en", "We want to submit the application, all figures are ready."),
        ("de", "Wir möchten die Bewerbung zurückziehen, vielen Dank."),
        ("fr", "Nous souhaitons retirer notre candidature, merci."),
        ("tr", "Başvurumuzu geri çekmek istiyoruz, teşekkürler."),
        ("ja", "応募を取り下げたいです。"),
        ("ko", "신청을 철회하고 싶습니다."),
        ("hi", "हम आवेदन वापस लेना चाहते हैं।"),
        ("zh", "我们想撤回申请,谢谢。"),
        ("ar", "نرغب في سحب الطلب، شكرا."),
        ("en", "Please withdraw our application, if possible today."),
        ("en", "Please submit our application, and if you need anything else, write to us."),
        ("en", "We want to submit our application as soon as possible."),
        ("de", "Wir möchten die Bewerbung zurückziehen, wenn möglich noch heute."),
        ("fr", "Nous souhaitons retirer notre candidature, si possible aujourd'hui."),
        ("es", "Queremos retirar la candidatura, si es posible hoy mismo."),
        ("pt", "Queremos retirar a candidatura, se possível hoje."),
        ("ru", "Просим отозвать заявку, если возможно, сегодня."),
        ("ar", "نرغب في سحب الطلب، إذا أمكن."),
        ("tr", "Mümkünse başvurumuzu geri çekmek istiyoruz."),
        ("ja", "可能であれば、応募を取り下げたいです。"),
        ("ko", "가능하면 신청을 철회하고 싶습니다."),
        ("hi", "यदि संभव हो तो हम आवेदन वापस लेना चाहते हैं।"),
        ("zh", "如果可以,我们想撤回申请。"),
        ("tr", "Bursa adına başvurumuzu geri çekmek istiyoruz."),
        ("ja", "検討した結果、応募を取り下げることにしました。"),
        ("ko", "검토한 결과 신청을 철회하기로 결정했습니다."),
        ("zh", "经研究决定,我市撤回申请。"),
        ("ru", "Просим отозвать заявку, поскольку проект закрыт."),
        ("en", "We hereby withdraw our application, since the project was cancelled."),
        ("en", "Please submit our application; if something is missing, tell us."),
    ],
)
def test_reasons_and_politeness_beside_a_wish_change_nothing(language: str, text: str) -> None:
    assert len(bound(text, language)) == 1
