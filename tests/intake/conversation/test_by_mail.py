"""Going on by mail in any language: what wishes for it, what asks how, and what is neither."""

import pytest

from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain, says
from tests.intake.conversation.town import ANNA, a_town

WISHES = [
    ("en", "I would like to carry on by mail"),
    ("en", "switch to mail"),
    ("en", "my address is nora@aarau.example"),
    ("en", "I prefer e-mail: nora@aarau.example"),
    ("zh", "我想改用邮件继续。"),
    ("zh", "我的邮箱是 nora@aarau.example"),
    ("fr", "Je voudrais continuer par mail"),
    ("fr", "Mon adresse est nora@aarau.example"),
    ("es", "Me gustaría seguir por correo electrónico"),
    ("es", "Mi correo electrónico es nora@aarau.example"),
    ("ru", "Я хотел бы продолжить по почте"),
    ("ru", "Мой адрес: nora@aarau.example"),
    ("ar", "أود المتابعة عبر البريد الإلكتروني"),
    ("ar", "بريدي الإلكتروني هو nora@aarau.example"),
    ("de", "Ich möchte per E-Mail weitermachen"),
    ("de", "Meine E-Mail-Adresse ist nora@aarau.example"),
    ("de", "Ich bevorzuge E-Mail: nora@aarau.example"),
    ("de", "Bitte weiter per E-Mail an nora@aarau.example"),
    ("de", "Weiter bitte per Mail an nora@aarau.example"),
    ("ja", "メールで続けたいです。"),
    ("ja", "私のメールアドレスは nora@aarau.example です。"),
    ("pt", "Gostaria de continuar por e-mail"),
    ("pt", "O meu e-mail é nora@aarau.example"),
    ("tr", "E-posta ile devam etmek istiyorum"),
    ("tr", "Adresim: nora@aarau.example"),
    ("ko", "이메일로 계속하고 싶습니다."),
    ("ko", "제 이메일 주소는 nora@aarau.example 입니다."),
    ("hi", "मैं ईमेल से जारी रखना चाहता हूँ।"),
    ("hi", "मेरा ईमेल पता है nora@aarau.example"),
    ("ko", "이제부터 메일로 하겠습니다 nora@aarau.example"),
    ("hi", "आगे ईमेल पर बात करें, nora@aarau.example"),
    ("zh", "继续用邮件 nora@aarau.example"),
]

QUESTIONS = [
    ("en", "How can I continue by e-mail instead of Slack?"),
    ("en", "Can we go on by mail?"),
    ("zh", "怎样才能改用电子邮件继续？"),
    ("fr", "Comment puis-je continuer par courriel ?"),
    ("es", "¿Cómo puedo seguir por correo?"),
    ("ru", "Как перейти на электронную почту?"),
    ("ar", "كيف يمكنني المتابعة عبر البريد الإلكتروني؟"),
    ("de", "Wie kann ich per E-Mail statt in Slack weitermachen?"),
    ("ja", "メールで続けることはできますか。"),
    ("pt", "Como posso continuar por e-mail?"),
    ("tr", "E-posta ile nasıl devam edebilirim?"),
    ("ko", "이메일로 계속할 수 있나요?"),
    ("hi", "मैं ईमेल से कैसे जारी रख सकता हूँ?"),
]

NEITHER = [
    ("en", "I do not want to switch to mail."),
    ("en", "We may switch to mail later."),
    ("en", "If this fails, we would like to continue by mail."),
    ("en", "Our colleague's address is nora@aarau.example"),
    ("en", "Citizens can vote by mail."),
    ("en", "Our services switched to e-mail in 2019."),
    ("de", "Wir möchten nicht per E-Mail weitermachen."),
    ("de", "Bitte leiten Sie das weiter per E-Mail an nora@aarau.example"),
    ("de", "Bitte nicht weiter per E-Mail an nora@aarau.example"),
    ("de", "Wir schicken das weiter per E-Mail an nora@aarau.example"),
    ("fr", "Nous ne voulons pas continuer par mail."),
    ("es", "No queremos seguir por correo."),
    ("pt", "Não queremos continuar por e-mail."),
    ("ru", "Мы не хотим продолжать по почте."),
    ("ar", "لا نريد المتابعة عبر البريد الإلكتروني."),
    ("zh", "我们不想改用邮件。"),
    ("ja", "メールで続けたくありません。"),
    ("tr", "E-posta ile devam etmek istemiyorum."),
    ("ko", "이메일로 계속하고 싶지 않습니다."),
    ("hi", "मैं ईमेल से जारी नहीं रखना चाहता।"),
    ("en", "Last year we moved to email."),
    ("en", "In future by e-mail the citizens will pay taxes."),
    ("en", "From now on by mail from the ministry we get the figures."),
    ("de", "Ab sofort per E-Mail können Bürger Anträge stellen."),
    ("fr", "Désormais par courriel, les citoyens reçoivent leurs factures."),
    ("es", "A partir de ahora por correo los ciudadanos reciben sus facturas."),
    ("pt", "A partir de agora por e-mail os cidadãos pagam."),
    ("ja", "今後はメールで連絡するシステムを導入します。"),
    ("ja", "資料はメールでお送りしました。"),
    ("zh", "我们以后用邮件通知企业。"),
    ("zh", "继续用邮件通知企业。"),
    ("zh", "想改用e-mail通知市民 info@aarau.example"),
    ("ko", "시민에게 메일로 이어서 안내합니다"),
    ("ko", "앞으로 이메일로 시민에게 보내는 시스템을 도입합니다."),
    ("en", "Please do not write to me at mayor@gdynia.example"),
    ("en", "Please add my colleague mayor@gdynia.example"),
    ("en", "Please also write to mayor@gdynia.example"),
    ("en", "Please send all further letters to mayor@gdynia.example."),
    ("de", "Bitte nehmen Sie mayor@gdynia.example in Kopie"),
    ("ja", "mayor@gdynia.example も追加してください。"),
]

NAMED = [
    ("en", "Please write to me by mail at mayor@gdynia.example"),
    ("en", "I would like to continue by e-mail: mayor@gdynia.example"),
    ("en", "Please email me at mayor@gdynia.example from now on."),
    ("de", "Bitte schreiben Sie mir per Mail an mayor@gdynia.example"),
    ("de", "Ich möchte per E-Mail weitermachen: mayor@gdynia.example"),
    ("fr", "Écrivez-moi par mail à mayor@gdynia.example"),
    ("fr", "Merci de m'écrire par courriel à mayor@gdynia.example"),
    ("es", "Por favor, escríbanme por correo a mayor@gdynia.example"),
    ("es", "Prefiero seguir por correo electrónico: mayor@gdynia.example"),
    ("pt", "Por favor, escrevam-me por e-mail para mayor@gdynia.example"),
    ("pt", "Gostaria de continuar por e-mail: mayor@gdynia.example"),
    ("ru", "Пожалуйста, пишите мне по почте на mayor@gdynia.example"),
    ("ru", "Пишите нам на mayor@gdynia.example"),
    ("tr", "Lütfen bana mayor@gdynia.example adresine e-posta ile yazın."),
    ("ar", "من فضلكم راسلوني عبر البريد الإلكتروني mayor@gdynia.example"),
    ("ar", "يرجى الكتابة إلي على mayor@gdynia.example"),
    ("hi", "कृपया मुझे mayor@gdynia.example पर ईमेल से लिखें।"),
    ("ja", "メールで mayor@gdynia.example にご連絡ください。"),
    ("ja", "今後は mayor@gdynia.example にメールをお願いします。"),
    ("ko", "mayor@gdynia.example로 메일을 보내 주세요."),
    ("ko", "저에게 mayor@gdynia.example로 이메일을 보내 주십시오."),
    ("zh", "请发邮件给我：mayor@gdynia.example"),
    ("zh", "请改用邮件联系我，mayor@gdynia.example"),
    ("zh-Hant", "請用電子郵件聯絡我：mayor@gdynia.example"),
]


def _by_mail(language: str, text: str) -> list[str | None]:
    found = intents.find([text], language=language)
    return [one.address for one in found if one.kind == "by_mail"]


@pytest.mark.parametrize(("language", "text"), WISHES)
def test_a_wish_for_mail_names_the_address_where_it_has_one(language: str, text: str) -> None:
    assert _by_mail(language, text) == ["nora@aarau.example" if "@" in text else None]


@pytest.mark.parametrize(("language", "text"), QUESTIONS)
def test_a_question_how_is_known(language: str, text: str) -> None:
    is_asked = intents.is_question(text, language) and says(plain(text), "by_mail.how", language)
    assert is_asked or _by_mail(language, text)


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_what_only_sounds_like_it_is_none(language: str, text: str) -> None:
    assert _by_mail(language, text) == []


@pytest.mark.parametrize(("language", "text"), NAMED)
def test_who_wishes_for_mails_names_where(language: str, text: str) -> None:
    assert _by_mail(language, text) == ["mayor@gdynia.example"]
    assert not intents.leftovers(sentences.split(text, language), language, first=False)


def test_where_to_ask_a_city_said_by_mail_puts_nobody_on_its_file() -> None:
    town = a_town()
    text = "If you have questions, you can write to us at info@gdynia.example."
    town.write(ANNA, text, to=town.to(ANNA))
    assert [one.address for one in town.file().contacts] == [ANNA]
