"""What a city asks of its mails, chat and language reaches a person, in twelve languages."""

import pytest

from intake.cases import CaseKind
from intake.messages import Address
from tests.intake.conversation.city.test_assenting import speaking
from tests.intake.conversation.test_by_mail_beside import GUIDO
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_town

LANGUAGES = ("en", "de", "fr", "es", "pt", "ru", "tr", "ar", "hi", "zh", "ja", "ko")
ABOUT_MAIL = [
    ("en", "Who should this e-mail be sent to?"),
    ("en", "Can I continue to use this address?"),
    ("en", "Can I continue to use the chat?"),
    ("en", "Can I continue to use English?"),
    ("de", "Kann ich diese E-Mail-Adresse behalten?"),
    ("de", "An wen soll diese E-Mail gehen?"),
    ("de", "Kann ich weiter den Chat nutzen?"),
    ("fr", "À qui cet e-mail doit-il être envoyé ?"),
    ("fr", "Puis-je continuer à utiliser cette adresse ?"),
    ("es", "¿A quién debo enviar este correo?"),
    ("es", "¿Cómo cumplen la protección de datos?"),
    ("es", "¿Puedo seguir usando el chat?"),
    ("pt", "A quem devo enviar este e-mail?"),
    ("pt", "Posso continuar a usar este endereço?"),
    ("ru", "Кому отправить это письмо?"),
    ("ru", "Могу ли я продолжать писать по-английски?"),
    ("ru", "Нужна ли на это письмо печать?"),
    ("ru", "Должно ли это письмо быть с печатью мэрии?"),
    ("tr", "Bu e-postayı kime göndermeliyim?"),
    ("tr", "Bu e-posta adresini kullanmaya devam edebilir miyim?"),
    ("ar", "هل يمكنني الاستمرار في استخدام هذا العنوان؟"),
    ("ar", "هل تصل هذه الرسالة إلى اللجنة؟"),
    ("hi", "यह ईमेल किसे भेजना है?"),
    ("hi", "क्या मैं इस ईमेल पते का उपयोग जारी रख सकता हूँ?"),
    ("zh", "本邮件应该发给谁？"),
    ("zh", "我可以继续使用这个地址吗？"),
    ("ja", "このメールは誰に送ればよいですか。"),
    ("ja", "このメールアドレスを引き続き使えますか。"),
    ("ko", "이 이메일 주소를 계속 사용할 수 있나요?"),
    ("ko", "메일은 누구에게 보내야 하나요?"),
    ("ko", "메일 주소를 잘못 적었는데 어떻게 고치나요?"),
    ("ko", "이메일로 파일을 보내도 되나요?"),
    ("ko", "이메일로 계속할 수 있고 마감일은 언제인가요?"),
]
NOTICES = [
    ("en", "This e-mail and any attachments are confidential."),
    ("en", "Did you receive this e-mail in error? Please delete it."),
    ("en", "Please think before printing this e-mail."),
    ("en", "Could you please delete this message and notify the sender?"),
    ("es", "¿Es usted el destinatario de este mensaje? Si no, elimínelo."),
    ("ru", "Действительно ли необходимо печатать это письмо?"),
    ("ja", "このメールに心当たりはございませんか？"),
    ("ko", "메일을 잘못 받으셨나요? 즉시 삭제해 주시기 바랍니다."),
    ("ko", "더 이상 메일을 받고 싶지 않으신가요?"),
    ("de", "Müssen Sie diese E-Mail wirklich ausdrucken?"),
    ("de", "Sie haben diese E-Mail irrtümlich erhalten? Bitte vernichten Sie diese."),
    ("de", "Diese E-Mail enthält vertrauliche Informationen."),
    ("fr", "Ce message et toutes les pièces jointes sont confidentiels."),
    ("es", "¿Necesita realmente imprimir este correo?"),
    ("es", "Este mensaje es confidencial."),
    ("pt", "Precisa mesmo de imprimir esta mensagem?"),
    ("pt", "Esta mensagem é confidencial."),
    ("ru", "Вам действительно нужно распечатать это письмо?"),
    ("ru", "Это сообщение является конфиденциальным."),
    ("tr", "Bu e-posta ve ekleri gizlidir."),
    ("ar", "هل تحتاج حقا إلى طباعة هذه الرسالة؟"),
    ("ar", "هذه الرسالة سرية."),
    ("hi", "क्या आपको यह ईमेल प्रिंट करना ज़रूरी है?"),
    ("hi", "यह ईमेल गोपनीय है।"),
    ("zh", "您真的需要打印本邮件吗？"),
    ("zh", "本邮件及其附件可能含有保密信息。"),
    ("ja", "このメールを本当に印刷する必要がありますか？"),
    ("ja", "本メールには機密情報が含まれています。"),
    ("ko", "이 메일을 꼭 인쇄해야 하나요?"),
    ("ko", "본 메일은 기밀 정보를 포함하고 있습니다."),
]
BOTH = [
    ("en", "Can we go on by e-mail and when is the deadline?"),
    ("en", "Can we continue by email, and who decides?"),
    ("en", "How can I continue by mail and until when?"),
    ("de", "Können wir per E-Mail weitermachen und wann ist die Frist?"),
    ("de", "Können wir per Mail weitermachen, und wer entscheidet?"),
    ("fr", "Pouvons-nous continuer par courriel et quand est la date limite ?"),
    ("fr", "Peut-on continuer par mail, et qui décide ?"),
    ("es", "¿Podemos seguir por correo y cuándo es la fecha límite?"),
    ("es", "¿Podemos continuar por correo electrónico y quién decide?"),
    ("pt", "Podemos continuar por e-mail e quando é o prazo?"),
    ("pt", "Podemos continuar por e-mail, e quem decide?"),
    ("ru", "Можем ли мы продолжить по почте и когда крайний срок?"),
    ("ru", "Можно ли перейти на электронную почту, и кто решает?"),
    ("tr", "E-posta ile devam edebilir miyiz ve son tarih ne zaman?"),
    ("tr", "E-posta ile devam edebilir miyiz, kim karar veriyor?"),
    ("ar", "هل يمكننا المتابعة عبر البريد الإلكتروني ومتى الموعد النهائي؟"),
    ("hi", "क्या हम ईमेल से जारी रख सकते हैं और अंतिम तिथि कब है?"),
    ("zh", "我们可以改用邮件继续吗，截止日期是什么时候？"),
    ("zh", "我们可以改用邮件继续吗，谁来决定？"),
    ("zh", "可以用邮件继续吗，多少钱？"),
    ("ja", "メールで続けられますか、締め切りはいつですか。"),
    ("ja", "メールで続けることはできますか、また締め切りはいつでしょうか？"),
    ("ko", "이메일로 계속할 수 있나요, 그리고 마감일은 언제인가요?"),
    ("ja", "メールで続けてもよろしいでしょうか、締め切りはいつですか。"),
    ("ko", "이메일로 계속해도 괜찮을까요, 마감은 언제인가요?"),
]
ONLY_MAIL = [
    ("en", "Can we go on by e-mail?"),
    ("en", "How can I continue by mail?"),
    ("en", "Can we continue by email instead of this chat, please?"),
    ("en", "Can I continue by mail from now on?"),
    ("de", "Können wir per E-Mail weitermachen?"),
    ("de", "Wie kann ich per Mail weitermachen?"),
    ("fr", "Pouvons-nous continuer par courriel ?"),
    ("fr", "Peut-on continuer par e-mail plutôt que sur Slack ?"),
    ("es", "¿Podemos seguir por correo?"),
    ("es", "¿Es posible seguir por correo en vez de Slack?"),
    ("pt", "Podemos continuar por e-mail?"),
    ("pt", "É possível continuar por e-mail em vez do Slack?"),
    ("ru", "Можем ли мы продолжить по почте?"),
    ("ru", "Можно ли продолжить по электронной почте вместо чата?"),
    ("tr", "E-posta ile devam edebilir miyiz?"),
    ("tr", "Slack yerine e-posta ile devam edebilir miyiz?"),
    ("ar", "هل يمكننا المتابعة عبر البريد الإلكتروني؟"),
    ("ar", "كيف يمكنني المتابعة عبر البريد الإلكتروني؟"),
    ("hi", "क्या हम ईमेल से जारी रख सकते हैं?"),
    ("zh", "我们可以改用邮件继续吗？"),
    ("zh", "可以用邮件继续吗？"),
    ("zh", "我们用邮件继续，可以吗？"),
    ("ja", "メールで続けられますか。"),
    ("ja", "今後はメールで続けてもよいですか。"),
    ("ja", "メールで続けてもよろしいでしょうか。"),
    ("ja", "すみませんが、メールで続けることは可能でしょうか。"),
    ("ko", "혹시 이메일로 계속 진행해도 괜찮을까요?"),
    ("ko", "이메일로 진행하는 것이 가능할까요?"),
    ("hi", "क्या ईमेल से जारी रखना संभव है?"),
    ("ko", "이메일로 계속할 수 있나요?"),
    ("ko", "이메일로 계속해도 될까요?"),
    ("en", "I would like to carry on by mail."),
    ("de", "Ich möchte per E-Mail weitermachen."),
    ("ja", "メールで続けたいです。"),
    ("ko", "이메일로 계속하고 싶습니다."),
]


def heard(language: str, text: str, who: Address) -> Town:
    """What ANNA says by mail, or Guido in the chat, in a language in which they are written to."""
    channel = "slack" if who is GUIDO else "mail"
    town = Town() if who is GUIDO else a_town()
    if who is GUIDO:
        town.write(GUIDO, APPLIES, channel="slack")
    town = speaking(town, language)
    town.write(who, text, to=town.to(who), channel=channel)
    return town


def asked(town: Town) -> list[str]:
    return [one.text for one in town.cases if one.kind is CaseKind.QUESTION]


def test_each_language_has_its_rows() -> None:
    for table in (ABOUT_MAIL, NOTICES, BOTH, ONLY_MAIL):
        assert {language for language, _ in table} == set(LANGUAGES)


@pytest.mark.parametrize("who", [ANNA, GUIDO], ids=["mail", "chat"])
@pytest.mark.parametrize(("language", "text"), ABOUT_MAIL)
def test_a_question_about_a_mail_is_no_notice_below_one(
    language: str, text: str, who: Address
) -> None:
    assert asked(heard(language, text, who)) == [text]


@pytest.mark.parametrize(("language", "text"), NOTICES)
def test_what_notices_below_a_mail_say_or_ask_is_none(language: str, text: str) -> None:
    assert asked(heard(language, text, ANNA)) == []


@pytest.mark.parametrize("who", [ANNA, GUIDO], ids=["mail", "chat"])
@pytest.mark.parametrize(("language", "text"), BOTH)
def test_what_is_asked_beside_mail_is_not_lost(language: str, text: str, who: Address) -> None:
    town = heard(language, text, who)
    assert asked(town) == [text]
    assert ("mail_how" in town.remarks(who)) is (who is GUIDO)


@pytest.mark.parametrize(("language", "text"), ONLY_MAIL)
def test_who_asks_for_mail_alone_in_a_chat_is_told_how(language: str, text: str) -> None:
    town = heard(language, text, GUIDO)
    assert asked(town) == []
    assert "mail_how" in town.remarks(GUIDO)


@pytest.mark.parametrize(
    ("language", "text"), [one for one in ONLY_MAIL if one[1].endswith(("?", "？", "か。"))]
)
def test_by_mail_the_same_is_a_question_to_a_person(language: str, text: str) -> None:
    assert asked(heard(language, text, ANNA)) == [text]
