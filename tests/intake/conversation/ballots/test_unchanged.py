"""That the other verdicts stay as they are is no reason of the one that is corrected."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

STAYS = [
    ("en", "S3: not met. The rest has not changed."),
    ("fr", "S3 n'est pas rempli. Les autres n'ont pas changé."),
    ("ar", "S3: غير مستوفى. الباقي لا يتغير."),
    ("ko", "S3: 미충족. 나머지는 바뀌지 않습니다."),
    ("ko", "S3: 미충족. 나머지는 변경 없습니다."),
    ("fr", "S3 n'est pas rempli. Rien d'autre ne change."),
    ("fr", "S3 n'est pas rempli, pas d'autres modifications."),
    ("es", "S3 no se cumple. No cambio nada más."),
    ("en", "S3: not met, everything else unchanged."),
    ("en", "S3 is now partly met. My other verdicts stand."),
    ("en", "S3: not met; I keep the others."),
    ("en", "S3: not met. No other changes."),
    ("en", "S3 is not met, and the rest stays as it is."),
    ("en", "S3: not met (the rest stays the same)."),
    ("en", "S3 not met. Otherwise unchanged."),
    ("en", "S3 not met. All other verdicts remain the same as before."),
    ("en", "S3: not met\nThe rest stays.\n\nBest regards\nAnn Lee"),
    ("en", "S3 not met: I stand by my other verdicts."),
    ("en", "S3: not met. My verdicts on the other standards remain."),
    ("de", "S3 nicht erfüllt, alles andere bleibt wie es ist"),
    ("de", "S3 ist nicht erfüllt, sonst bleibt alles unverändert."),
    ("de", "S3: nicht erfüllt. Meine übrigen Urteile gelten weiter."),
    ("de", "S3 ist nicht erfüllt und der Rest bleibt."),
    ("de", "S3 ist nicht erfüllt. An den übrigen ändert sich nichts."),
    ("fr", "Je rectifie : S3 n'est pas rempli ; le reste demeure inchangé."),
    ("fr", "S3 non rempli, le reste sans changement"),
    ("fr", "S3 partiellement rempli. Mes autres avis sont maintenus."),
    ("fr", "S3 n'est pas rempli, pour le reste rien ne change."),
    ("fr", "S3 n'est pas rempli. Je maintiens mes autres avis."),
    ("es", "Rectifico: S3 no se cumple; lo demás queda igual."),
    ("es", "S3 no se cumple, el resto sin cambios."),
    ("es", "Corrijo: S3 no cumplido; mantengo lo demás."),
    ("es", "S3 no se cumple y el resto se mantiene."),
    ("es", "S3 no se cumple. Los demás veredictos siguen como estaban."),
    ("pt", "Corrijo: S3 não cumprido; o resto mantém-se."),
    ("pt", "S3 não cumprido, o resto fica igual."),
    ("pt", "S3 não cumprido. Mantenho as demais avaliações."),
    ("pt", "S3 não cumprido e o restante permanece sem alterações."),
    ("ru", "Исправляю: S3 не выполнен; остальное без изменений."),
    ("ru", "S3 – частично. Прочие оценки оставляю."),
    ("ru", "S3 не выполнен, остальные оценки прежние."),
    ("ru", "S3 не выполнен. По остальным оценки не меняю."),
    ("ru", "S3 не выполнен, остальное оставляю как есть."),
    ("ru", "S3 не выполнен, остальные оценки остаются в силе."),
    ("zh", "更正：S3未达标，其余不变。"),
    ("zh", "S3改为未达标，其他保持不变。"),
    ("zh", "S3未达标。其他各项维持原判。"),
    ("zh", "S3未达标，其余三项不变。"),
    ("zh", "S3：未达标。其他评定不作修改。"),
    ("ar", "تصحيح: S3 غير مستوفى، والباقي دون تغيير."),
    ("ar", "S3 غير مستوفى، ويبقى الباقي كما هو."),
    ("ar", "S3 غير مستوفى، وبقية الأحكام كما هي."),
    ("ar", "S3 غير مستوفى. أحكامي الأخرى لا تتغير."),
    ("hi", "सुधार: S3 पूरा नहीं है; बाकी वैसा ही रहेगा।"),
    ("hi", "S3 पूरा नहीं, शेष यथावत।"),
    ("hi", "S3 पूरा नहीं है। बाकी में कोई बदलाव नहीं।"),
    ("hi", "S3 पूरा नहीं है, बाकी निर्णय वही रहेंगे।"),
    ("ja", "訂正：S3は未達成、その他は変更ありません。"),
    ("ja", "S3は未達成。他の基準はそのままです。"),
    ("ja", "S3は未達成、残りは変更なし。"),
    ("ja", "S3は未達成です。それ以外の評価は変わりません。"),
    ("ko", "정정: S3 미충족, 나머지는 그대로입니다."),
    ("ko", "S3 미충족. 나머지 판정은 변경 없습니다."),
    ("ko", "S3 미충족, 나머지는 유지합니다."),
    ("ko", "S3 미충족. 다른 기준은 그대로 유지합니다."),
    ("tr", "Düzeltme: S3 karşılanmıyor; diğerleri aynı kalsın."),
    ("tr", "S3 karşılanmıyor, diğerleri değişmedi."),
    ("tr", "S3 karşılanmıyor. Diğer kararlarım geçerli."),
    ("tr", "S3 karşılanmıyor, geri kalanı aynı."),
]
KEPT = [
    (
        "en",
        "S3: not met: no data. I will not keep the others.",
        "S3",
        "no data. I will not keep the others",
    ),
    (
        "fr",
        "S3 : non rempli : pas de données. Je ne garde pas les autres.",
        "S3",
        "pas de données. Je ne garde pas les autres",
    ),
    ("ar", "S3: غير مستوفى: لا بيانات. لا أبقي الباقي.", "S3", "لا بيانات. لا أبقي الباقي"),
    (
        "ko",
        "S3: 미충족: 자료 없음. 나머지는 유지하지 않습니다.",
        "S3",
        "자료 없음. 나머지는 유지하지 않습니다",
    ),
    ("fr", "S3 n'est pas rempli, rien d'autre n'est prévu.", "S3", "rien d'autre n'est prévu"),
    ("es", "S3 no se cumple, no hay nada más.", "S3", "no hay nada más"),
    (
        "en",
        "S3: not met, the other figures stay the same since 2020.",
        "S3",
        "the other figures stay the same since 2020",
    ),
    (
        "en",
        "S3: not met because everything else unchanged means no events.",
        "S3",
        "because everything else unchanged means no events",
    ),
    ("en", "S1: met, nothing else compares.", "S1", "nothing else compares"),
    (
        "en",
        "S3: not met: the rest of the events stay planned.",
        "S3",
        "the rest of the events stay planned",
    ),
    (
        "en",
        "S2: met. The other two plants remain in use.",
        "S2",
        "The other two plants remain in use",
    ),
    ("en", "S3: not met, no events. The rest stays.", "S3", "no events"),
    ("en", "S3: not met, the rest stays. No events were held.", "S3", "No events were held"),
    (
        "en",
        "S3: partly. One event; everything else is planned.",
        "S3",
        "One event; everything else is planned",
    ),
    ("en", "Everything else stays: S3 is not met, no events.", "S3", "no events"),
    ("de", "S3 ist nicht erfüllt, alles andere ist geplant.", "S3", "alles andere ist geplant"),
    (
        "de",
        "S2 ist erfüllt, die übrigen Zahlen bleiben belegt.",
        "S2",
        "die übrigen Zahlen bleiben belegt",
    ),
    ("de", "S3 ist nicht erfüllt, keine Events. Der Rest bleibt.", "S3", "keine Events"),
    (
        "fr",
        "S3 n'est pas rempli, le reste est prévu pour 2027.",
        "S3",
        "le reste est prévu pour 2027",
    ),
    (
        "fr",
        "S2 est rempli, les autres chiffres restent crédibles.",
        "S2",
        "les autres chiffres restent crédibles",
    ),
    ("fr", "S3 n'est pas rempli, pas d'événement. Le reste demeure.", "S3", "pas d'événement"),
    ("es", "S3 no se cumple, el resto son planes.", "S3", "el resto son planes"),
    ("es", "S3 no se cumple: sin eventos. Lo demás queda igual.", "S3", "sin eventos"),
    ("es", "S2 se cumple, los demás datos son sólidos.", "S2", "los demás datos son sólidos"),
    (
        "ru",
        "S3 не выполнен, остальные события запланированы.",
        "S3",
        "остальные события запланированы",
    ),
    ("ru", "S3 не выполнен: событий нет. Остальное без изменений.", "S3", "событий нет"),
    (
        "ru",
        "S2 выполнен, остальные цифры остаются убедительными.",
        "S2",
        "остальные цифры остаются убедительными",
    ),
    ("zh", "S3未达标，其余活动尚在计划。", "S3", "其余活动尚在计划"),
    ("zh", "S3未达标，没有活动，其余不变。", "S3", "没有活动"),
    ("zh", "S2达标，其他数据保持可信。", "S2", "其他数据保持可信"),
    ("ar", "S3 غير مستوفى، والباقي مجرد خطط.", "S3", "والباقي مجرد خطط"),
    ("ar", "S3 غير مستوفى: لا فعاليات. والباقي دون تغيير.", "S3", "لا فعاليات"),
    ("ar", "S2 مستوفى، وباقي الأرقام مدققة.", "S2", "وباقي الأرقام مدققة"),
    ("hi", "S3 पूरा नहीं है, बाकी केवल योजना है।", "S3", "बाकी केवल योजना है"),
    ("hi", "S3 पूरा नहीं है, आयोजन नहीं हुए। बाकी यथावत।", "S3", "आयोजन नहीं हुए"),
    ("ja", "S3は未達成、残りは計画のみです。", "S3", "残りは計画のみです"),
    ("ja", "S3は未達成、会議なし。その他は変更ありません。", "S3", "会議なし"),
    ("ko", "S3 미충족, 나머지는 계획뿐입니다.", "S3", "나머지는 계획뿐입니다"),
    ("ko", "S3 미충족, 행사가 없습니다. 나머지는 그대로입니다.", "S3", "행사가 없습니다"),
    ("tr", "S3 karşılanmıyor, diğerleri yalnızca plan.", "S3", "diğerleri yalnızca plan"),
    ("tr", "S3 karşılanmıyor, etkinlik yok. Diğerleri aynı kalsın.", "S3", "etkinlik yok"),
    ("pt", "S3 não cumprido, o resto são planos.", "S3", "o resto são planos"),
    ("pt", "S3 não cumprido: sem eventos. O resto mantém-se.", "S3", "sem eventos"),
]


@pytest.mark.parametrize(("language", "text"), STAYS)
def test_that_the_rest_stays_is_no_reason(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {id: one.reason for id, one in reading.judged.items()} == {"S3": ""}
    assert not reading.doubts


@pytest.mark.parametrize(("language", "text", "standard", "reason"), KEPT)
def test_what_says_more_of_the_rest_stays_a_reason(
    language: str, text: str, standard: str, reason: str
) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {id: one.reason for id, one in reading.judged.items()} == {standard: reason}


def test_a_mail_of_such_words_alone_judges_nothing() -> None:
    reading = ballots.read("My other verdicts stand.", PAPER, "en")
    assert not reading.judged


def test_a_verdict_behind_such_words_is_not_taken() -> None:
    assert not ballots.read("The rest is unchanged: not met.", PAPER, "en").judged
