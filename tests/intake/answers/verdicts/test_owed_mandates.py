"""Mandates that were only asked for, or are still with others, and those that were given."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

OWED = [
    ("en", "I have applied for the authorisation letter."),
    ("en", "The power of attorney is with our legal team."),
    ("zh", "授权书已提交申请。"),
    ("zh", "已申请授权书。"),
    ("fr", "Le mandat a été demandé."),
    ("es", "La delegación está en jurídico."),
    ("ru", "Подана заявка на доверенность."),
    ("ar", "طلبت كتاب التفويض."),
    ("ar", "تم طلب التفويض من رئيس البلدية."),
    ("ar", "كتاب التفويض لدى الشؤون القانونية."),
    ("ar", "سنرسل التفويض لاحقا."),
    ("ar", "تقدمت بطلب للحصول على تفويض."),
    ("de", "Vollmacht folgt."),
    ("de", "Vollmacht wurde angefordert."),
    ("de", "Um die Vollmacht habe ich gebeten."),
    ("de", "Die Vollmacht liegt beim Rechtsamt."),
    ("de", "Die Vollmacht reichen wir nach."),
    ("ja", "委任状は申請済みです。"),
    ("ja", "委任状を申請しました。"),
    ("ja", "委任状を申請済みです。"),
    ("ja", "委任状は法務課で確認しています。"),
    ("ja", "委任状は後日送ります。"),
    ("ja", "市長に委任をお願いしています。"),
    ("ja", "委任状を依頼済み。"),
    ("pt", "A procuração está no jurídico."),
    ("pt", "Procuração a caminho."),
    ("tr", "Yetki için başvurdum."),
    ("ko", "위임장을 신청했습니다."),
    ("ko", "위임장은 법무과에서 검토합니다."),
    ("ko", "위임장은 추후 보내겠습니다."),
    ("ko", "위임장 발급을 신청한 상태입니다."),
    ("hi", "अधिकार पत्र के लिए निवेदन किया है।"),
    ("hi", "अधिकार पत्र के लिए आवेदन किया है।"),
    ("hi", "अधिकार पत्र विधि शाखा में है।"),
    ("hi", "महापौर से अधिकार पत्र माँगा है।"),
    ("hi", "अधिकार पत्र का अनुरोध किया गया है।"),
]
GIVEN = [
    ("en", "The mayor gave me a letter of authorisation to apply."),
    ("en", "I hold a power of attorney signed by the mayor."),
    ("en", "Our legal department drew up the mandate and the mayor signed it."),
    ("en", "I have the mayor's authorisation."),
    ("en", "The council authorised us to apply."),
    ("zh", "我市已获市长授权申报。"),
    ("zh", "市政府已出具授权书。"),
    ("zh", "授权书由市长签发，附后。"),
    ("zh", "市长已授权我提交申请。"),
    ("fr", "J'ai une délégation de signature du maire."),
    ("fr", "Le conseil a autorisé la demande par délibération n° 12."),
    ("fr", "Le maire a signé le mandat."),
    ("es", "El alcalde me autorizó a presentar la solicitud."),
    ("es", "Tengo un poder firmado por el alcalde."),
    ("es", "Cuento con delegación del alcalde."),
    ("es", "La asesoría jurídica redactó el poder y el alcalde lo firmó."),
    ("ru", "Доверенность подписана мэром."),
    ("ru", "Мэр поручил мне подать заявку."),
    ("ru", "Заявку подаю по доверенности мэра."),
    ("ru", "Доверенность выдана 3 марта."),
    ("ar", "فوضني رئيس البلدية بتقديم الطلب."),
    ("ar", "لدي كتاب تفويض من رئيس البلدية."),
    ("ar", "كلفني المحافظ بتقديم هذا الطلب."),
    ("ar", "صدر كتاب التفويض من المحافظ."),
    ("de", "Die Vollmacht des Oberbürgermeisters liegt vor."),
    ("de", "Der Rat hat mich mit der Bewerbung beauftragt."),
    (
        "de",
        "Der Oberbürgermeister hat mich gebeten und bevollmächtigt, die Bewerbung einzureichen.",
    ),
    ("de", "Ich bin durch Ratsbeschluss bevollmächtigt."),
    ("de", "Ich habe die Vollmacht des Bürgermeisters."),
    ("ja", "市長から委任状をいただいております。"),
    ("ja", "市長の委任を受けて申請しております。"),
    ("ja", "市長の決裁を得ております。"),
    ("ja", "委任状は市長名で発行済みです。"),
    ("ja", "委任状があります。"),
    ("pt", "O prefeito assinou a procuração."),
    ("pt", "Tenho procuração do presidente da Câmara."),
    ("pt", "A Câmara deliberou mandatar-me para a candidatura."),
    ("pt", "Fui mandatado pelo presidente da câmara."),
    ("tr", "Belediye Başkanı beni yetkilendirdi."),
    ("tr", "Yetki belgem Başkan tarafından imzalandı."),
    ("tr", "Başkanlık oluru var."),
    ("tr", "Meclis başvuru için beni yetkilendirdi."),
    ("ko", "시장님의 위임을 받았습니다."),
    ("ko", "시장 위임장을 첨부하여 신청합니다."),
    ("ko", "시장님 결재를 받아 신청하였습니다."),
    ("ko", "위임장은 시장님이 발급하셨습니다."),
    ("hi", "महापौर ने मुझे आवेदन करने का अधिकार दिया है।"),
    ("hi", "मेरे पास महापौर का अधिकार पत्र है।"),
    ("hi", "इस उपाधि के लिए आवेदन करने का अधिकार पत्र जारी हुआ है।"),
    ("hi", "परिषद ने आवेदन की अनुमति दी है।"),
]


@pytest.mark.parametrize(("language", "text"), OWED)
def test_a_mandate_that_is_still_to_come_is_asked_about(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language, mandate=True)), Unclear)


@pytest.mark.parametrize(("language", "text"), GIVEN)
def test_a_mandate_that_was_given_is_a_yes(language: str, text: str) -> None:
    told = read("yesno", text, Context(language=language, mandate=True))
    assert told == YesNo(yes=True)
