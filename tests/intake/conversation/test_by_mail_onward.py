"""Where to write from now on, said in a chat: the writer's own mailbox, or somebody else's."""

import pytest

from intake.cases import CaseKind
from intake.notices import MailboxAsked
from tests.intake.conversation.city.test_assenting import speaking
from tests.intake.conversation.test_by_mail_beside import GUIDO
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_town

BOX = "ana@city.example"
ONWARD = [
    ("en", f"Please write to {BOX} from now on"),
    ("en", f"From now on please send all your letters to {BOX}."),
    ("en", f"Hello! In future by e-mail, please: {BOX}. Thank you."),
    ("en", f"Could you write to {BOX} from now on?"),
    ("de", f"weiter per E-Mail: {BOX}"),
    ("de", f"Bitte schreiben Sie künftig an {BOX}."),
    ("de", f"Ab jetzt bitte nur noch an meine Adresse {BOX}"),
    ("fr", f"Veuillez désormais écrire à {BOX}"),
    ("fr", f"La suite par mail : {BOX}"),
    ("fr", f"Merci d'écrire dorénavant à mon adresse {BOX}"),
    ("es", f"Por favor, escriban en adelante a {BOX}"),
    ("es", f"A partir de ahora por correo electrónico a {BOX}, por favor"),
    ("pt", f"Por favor escrevam doravante para {BOX}"),
    ("pt", f"Daqui em diante por e-mail: {BOX}"),
    ("ru", f"Пишите теперь на {BOX}"),
    ("ru", f"Дальше, пожалуйста, по почте: {BOX}"),
    ("tr", f"Bundan sonra {BOX} adresine yazın"),
    ("tr", f"Bundan sonra lütfen e-posta ile: {BOX}"),
    ("ar", f"من الآن فصاعدا اكتبوا إلى {BOX}"),
    ("ar", f"من الآن فصاعدا عبر البريد الإلكتروني {BOX} من فضلكم"),
    ("hi", f"अब से {BOX} पर लिखें"),
    ("hi", f"आगे से कृपया ईमेल से: {BOX}"),
    ("zh", f"以后请直接联系 {BOX}"),
    ("zh", f"今后请用邮件：{BOX}"),
    ("ja", f"以後は {BOX} までご連絡ください"),
    ("ja", f"今後はメール（{BOX}）でお願いします。"),
    ("ko", f"이후에는 이메일로 {BOX} 로 보내 주세요"),
    ("ko", f"앞으로는 {BOX} 로 연락 부탁드립니다."),
]
SOMEBODY_ELSE = [
    ("en", f"Please write to my colleague {BOX} from now on"),
    ("en", f"Please write to Ana Kowalska at {BOX} from now on"),
    ("en", f"Please hand over to {BOX} from now on"),
    ("en", f"I am leaving the city next week. Please write to {BOX} from now on."),
    ("en", f"Ana Kowalska is our new head of office. Please write to {BOX} from now on."),
    ("de", f"Bitte schreiben Sie künftig an meine Kollegin {BOX}"),
    ("de", f"Frau Kowalska übernimmt. Bitte schreiben Sie künftig an {BOX}"),
    ("fr", f"Veuillez désormais écrire à ma collègue {BOX}"),
    ("fr", f"Désormais, Mme Kowalska prend le relais : {BOX}"),
    ("es", f"Por favor, escriban en adelante a mi sucesora {BOX}"),
    ("pt", f"Por favor escrevam doravante à minha colega {BOX}"),
    ("ru", f"Пишите теперь моей коллеге на {BOX}"),
    ("tr", f"Bundan sonra meslektaşım {BOX} adresine yazın"),
    ("ar", f"من الآن فصاعدا ستتولى زميلتي هذا الملف {BOX}"),
    ("hi", f"अब से मेरी सहयोगी {BOX} को लिखें"),
    ("zh", f"以后请联系我的同事 {BOX}"),
    ("zh", f"我们以后写信到 {BOX}"),
    ("ja", f"後任は {BOX} です。"),
    ("ja", f"今後は後任の {BOX} までお願いします"),
    ("ko", f"앞으로는 제 동료 {BOX} 로 연락 주세요"),
    ("en", f"Please write to {BOX} instead of me from now on."),
    ("ko", f"담당자가 {BOX} 로 변경되었습니다."),
]
NOBODY = [
    ("en", f"Please don't write to {BOX} from now on"),
    ("en", f"If we are selected, please write to {BOX} from now on"),
    ("en", f"Our service will continue by e-mail at {BOX}"),
    ("de", f"Bitte schreiben Sie künftig nicht an {BOX}"),
    ("de", f"Wir schicken das weiter per E-Mail an {BOX}"),
    ("fr", f"Veuillez ne plus écrire à {BOX} désormais"),
    ("es", f"En adelante no escriban a {BOX}"),
    ("pt", f"Doravante não escrevam para {BOX}"),
    ("ru", f"Теперь не пишите на {BOX}"),
    ("ru", f"Теперь мы пишем на {BOX}"),
    ("tr", f"Bundan sonra {BOX} adresine yazmayın"),
    ("ar", f"من الآن فصاعدا لا تكتبوا إلى {BOX}"),
    ("hi", f"अब से {BOX} पर न लिखें"),
    ("zh", f"以后请不要写信到 {BOX}"),
    ("ja", f"今後は {BOX} には送らないでください"),
    ("ko", f"앞으로는 {BOX} 로 보내지 마세요"),
]
OURS = [
    ("en", f"Should we continue to write to {BOX}?"),
    ("en", f"May we write to {BOX} in future?"),
    ("de", f"Können wir weiterhin an {BOX} schreiben?"),
    ("fr", f"Peut-on continuer d'écrire à {BOX} ?"),
    ("pt", f"Podemos continuar a enviar para {BOX}?"),
    ("ru", f"Можем ли мы продолжать писать на {BOX}?"),
    ("zh", f"我们可以继续写信给 {BOX} 吗？"),
]
ALSO = [
    ("en", f"From now on please also write to {BOX}"),
    ("de", f"Bitte schreiben Sie künftig auch an {BOX}"),
    ("fr", f"Veuillez aussi écrire à {BOX} désormais"),
    ("es", f"En adelante escriban también a {BOX}"),
    ("ru", f"Пишите теперь также на {BOX}"),
    ("tr", f"Bundan sonra {BOX} adresine de yazın"),
    ("ja", f"今後は {BOX} にも送ってください"),
    ("ko", f"앞으로는 {BOX} 에게도 보내 주세요"),
]
ASKED = [
    ("en", f"Can we go on by e-mail? My address is {BOX}"),
    ("en", f"Is it possible to go on by e-mail? My address is {BOX}"),
    ("de", f"Können wir per E-Mail weitermachen? Meine Adresse ist {BOX}"),
    ("fr", f"Peut-on continuer par mail ? Mon adresse est {BOX}"),
    ("es", f"¿Podemos seguir por correo? Mi correo es {BOX}"),
    ("pt", f"Podemos continuar por e-mail? O meu e-mail é {BOX}"),
    ("ru", f"Можно продолжить по почте? Мой адрес: {BOX}"),
    ("tr", f"E-posta ile devam edebilir miyiz? Adresim: {BOX}"),
    ("ar", f"هل يمكننا المتابعة عبر البريد الإلكتروني؟ بريدي الإلكتروني هو {BOX}"),
    ("hi", f"क्या हम ईमेल से जारी रख सकते हैं? मेरा ईमेल पता है {BOX}"),
    ("zh", f"我们可以改用邮件吗？我的邮箱是 {BOX}"),
    ("ja", f"メールで続けることはできますか。私のメールアドレスは {BOX} です。"),
    ("ko", f"이메일로 계속할 수 있나요? 제 이메일 주소는 {BOX} 입니다."),
]
ASKED_MORE = [
    ("en", f"Would it be possible to go on by e-mail, and when is the deadline? {BOX}"),
    ("en", "Can we go on by e-mail? Is it free of charge?"),
    ("en", "Can our citizens go on by e-mail?"),
    ("fr", "Peut-on continuer par mail et jusqu'à quand ?"),
    ("de", "Können wir per E-Mail weitermachen? Bis wann läuft die Frist?"),
    ("tr", "E-posta ile devam edebilir miyiz ve son tarih ne?"),
    ("zh", "我们可以改用邮件吗？截止日期是什么时候？"),
    ("ko", "이메일로 계속할 수 있나요? 마감은 언제인가요?"),
]


def said_in_chat(language: str, text: str) -> Town:
    town = Town()
    town.write(GUIDO, APPLIES, channel="slack", is_vouched=True)
    town = speaking(town, language)
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", is_vouched=True)
    return town


def asked_at(town: Town) -> list[tuple[str, bool]]:
    """Who is asked, and whether they are asked to take the application over."""
    asked = [one for one in town.turn.letters if isinstance(one.notice, MailboxAsked)]
    return [
        (one.to.address, one.notice.is_handed_over)
        for one in asked
        if isinstance(one.notice, MailboxAsked)
    ]


@pytest.mark.parametrize(("language", "text"), ONWARD)
def test_an_address_to_write_to_from_now_on_is_asked_as_the_writer_s(
    language: str, text: str
) -> None:
    town = said_in_chat(language, text)
    assert asked_at(town) == [(BOX, False)]
    assert town.remarks(GUIDO) == {"mail_asked"}
    assert town.receipt(GUIDO).unplaced == ()
    assert town.turn.cases == ()


@pytest.mark.parametrize(("language", "text"), SOMEBODY_ELSE)
def test_who_names_somebody_else_hands_over(language: str, text: str) -> None:
    assert asked_at(said_in_chat(language, text)) == [(BOX, True)]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_what_wishes_for_no_letters_there_asks_nobody(language: str, text: str) -> None:
    assert asked_at(said_in_chat(language, text)) == []


@pytest.mark.parametrize(("language", "text"), OURS)
def test_who_asks_where_to_write_themselves_is_answered_by_a_person(
    language: str, text: str
) -> None:
    town = said_in_chat(language, text)
    assert asked_at(town) == []
    assert [one.kind for one in town.turn.cases] == [CaseKind.QUESTION]


@pytest.mark.parametrize(("language", "text"), ALSO)
def test_somebody_beside_the_writer_is_not_the_writer(language: str, text: str) -> None:
    assert (BOX, False) not in asked_at(said_in_chat(language, text))


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_wish_put_as_a_question_is_granted_and_opens_no_case(language: str, text: str) -> None:
    town = said_in_chat(language, text)
    assert asked_at(town) == [(BOX, False)]
    assert town.remarks(GUIDO) == {"mail_asked"}
    assert town.turn.cases == ()


@pytest.mark.parametrize(("language", "text"), ASKED_MORE)
def test_what_is_asked_beside_it_goes_to_a_person(language: str, text: str) -> None:
    town = said_in_chat(language, text)
    assert [one.kind for one in town.turn.cases] == [CaseKind.QUESTION]
    assert town.remarks(GUIDO) & {"mail_how", "mail_asked"}


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("佐藤花子と申します。メールでお願いします。", "mail_how"),
        (f"佐藤花子と申します。メールで続けたいです。{BOX}", "mail_asked"),
        (f"グディニャ市の佐藤花子です。今後はメール（{BOX}）でお願いします。", "mail_asked"),
        (f"I am Guido Rossi of Gdynia. From now on by mail, please: {BOX}", "mail_asked"),
    ],
)
def test_a_first_message_keeps_the_name_beside_the_wish(text: str, remark: str) -> None:
    town = Town()
    town.write(GUIDO, text, channel="slack", is_vouched=True)
    assert "V11_writer" in town.file().current
    assert remark in town.remarks(GUIDO)


@pytest.mark.parametrize("text", ["資料はメールでお願いします。", "書類はメールで送ります。"])
def test_papers_by_mail_are_no_wish_to_go_over(text: str) -> None:
    assert "mail_how" not in said_in_chat("ja", text).remarks(GUIDO)


def test_by_mail_the_same_words_hand_over() -> None:
    town = a_town()
    town.write(ANNA, f"Please write to {BOX} from now on", to=town.to(ANNA))
    assert asked_at(town) == [(BOX, True)]
