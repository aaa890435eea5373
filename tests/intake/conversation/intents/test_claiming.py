"""What acts at once is done only for who plainly wants it, in every language."""

import pytest

from intake.applications import State
from intake.conversation.intents import intents
from intake.notices import SubmissionShown, WithdrawalAsked
from tests.intake.conversation.town import ANNA, BEN, a_complete_town, a_shown_town

NO_PAUSE = [
    ("en", "Do not keep our application on hold."),
    ("en", "We must not pause the application."),
    ("en", "Nobody may keep our application on hold."),
    ("en", "Will you keep our application on hold?"),
    ("en", "Put our application on hold? No."),
    ("en", "If we must pause our application, tell us."),
    ("en", "Place our application on hold only if needed."),
    ("en", "The ministry would like to pause our application."),
    ("en", "They put our application on hold last year."),
    ("de", "Wir wollen die Bewerbung nicht aussetzen."),
    ("de", "Wir möchten die Bewerbung keinesfalls pausieren."),
    ("de", "Müssen wir die Bewerbung pausieren?"),
    ("de", "Falls wir die Bewerbung pausieren müssen, melden wir uns."),
    ("de", "Das Ministerium will unsere Bewerbung pausieren."),
    ("fr", "Nous ne souhaitons pas suspendre notre candidature."),
    ("fr", "Que la candidature reste suspendue serait dommage."),
    ("fr", "Le dossier reste suspendu ?"),
    ("fr", "Pour que le dossier soit mis en attente, que faire ?"),
    ("fr", "Si le dossier est mis en attente, dites-le."),
    ("fr", "L'an dernier le dossier reste suspendu."),
    ("es", "No debemos suspender la candidatura."),
    ("es", "¿Debemos suspender la candidatura?"),
    ("es", "Si debemos suspender la candidatura, avísennos."),
    ("es", "El ministerio: ellos queremos suspender la candidatura el año pasado."),
    ("pt", "Não precisamos de suspender a candidatura."),
    ("pt", "Devemos suspender a candidatura?"),
    ("pt", "Se devemos suspender a candidatura, avisem."),
    ("ru", "Нам не нужно приостанавливать заявку."),
    ("ru", "Нужно приостановить заявку?"),
    ("ru", "Если нужно приостановить заявку, сообщите нам."),
    ("ru", "Министерство: они хотим приостановить заявку в прошлом году."),
    ("tr", "Başvurumuzu askıya almayın."),
    ("tr", "Başvurumuzu askıya almak istemiyoruz."),
    ("tr", "Başvurumuzu askıya almalı mıyız?"),
    ("ar", "لا نريد تعليق طلبنا"),
    ("ar", "نرجو عدم تعليق الطلب"),
    ("ar", "هل يجب تعليق طلبنا؟"),
    ("ar", "إذا تم تعليق طلبنا فأخبرونا."),
    ("hi", "हमारा आवेदन रोक कर न रखें"),
    ("hi", "क्या हमारा आवेदन रोका जाएगा?"),
    ("zh", "我们不希望将本案暂停"),
    ("zh", "不拟将本案暂停"),
    ("zh", "需要将本案暂缓吗"),
    ("zh", "如果需要将本案暂缓，请告知。"),
    ("zh", "去年他们希望将本案暂停"),
    ("ja", "申請の保留は不要です"),
    ("ja", "申請を保留にしないでください"),
    ("ja", "申請を保留にすべきですか"),
    ("ko", "신청을 보류하지 마십시오"),
    ("ko", "신청 보류는 필요 없습니다"),
    ("ko", "신청을 보류해야 합니까?"),
    ("en", "Can we pause?"),
    ("en", "Could we pause our application until September?"),
    ("en", "We may need to pause our application in July."),
    ("en", "Perhaps we have to pause our application."),
    ("de", "Können wir die Bewerbung pausieren?"),
    ("de", "Vielleicht müssen wir die Bewerbung pausieren."),
    ("fr", "Pouvons-nous suspendre notre candidature ?"),
    ("fr", "Nous devons peut-être suspendre notre candidature."),
    ("es", "¿Podemos pausar nuestra candidatura?"),
    ("es", "Quizás queremos pausar nuestra candidatura."),
    ("pt", "Podemos pausar a nossa candidatura?"),
    ("pt", "Talvez queremos pausar a nossa candidatura."),
    ("ru", "Возможно, нужно приостановить нашу заявку."),
    ("tr", "Belki başvurumuzu askıya alalım."),
    ("ar", "ربما نريد تعليق طلبنا"),
    ("hi", "क्या हम आवेदन रोक सकते हैं?"),
    ("hi", "शायद आवेदन को जनवरी तक रोक दें"),
    ("ja", "おそらく申請を一時停止したいです。"),
    ("ko", "아마 신청을 보류해 주세요."),
    ("zh", "我们可以暂停申请吗？"),
    ("zh", "我们可能需要暂停申请。"),
]
PAUSES = [
    ("en", "Could we please pause our application?"),
    ("en", "May I ask you to pause our application?"),
    ("en", "Can you put our file on hold?"),
    ("de", "Könnten Sie unsere Bewerbung bitte pausieren?"),
    ("fr", "Pourriez-vous mettre notre dossier en pause ?"),
    ("es", "¿Podrían pausar nuestra candidatura hasta septiembre?"),
    ("pt", "Poderiam pausar a nossa candidatura até setembro?"),
    ("hi", "क्या आप हमारा आवेदन सितंबर तक रोक सकते हैं?"),
    ("zh", "能否将我们的申请暂停到九月？"),
    ("en", "Could you please pause our application?"),
    ("en", "Please put our application on hold until the mayor returns."),
    ("de", "Bitte pausieren Sie unsere Bewerbung."),
    ("de", "Wir müssen die Bewerbung vorerst pausieren."),
    ("fr", "Merci de suspendre notre candidature."),
    ("es", "Debemos suspender la candidatura."),
    ("pt", "Precisamos de suspender a candidatura."),
    ("ru", "Просим приостановить заявку."),
    ("tr", "Başvurumuzu askıya almak istiyoruz."),
    ("ar", "نرجو تعليق الطلب"),
    ("hi", "कृपया हमारा आवेदन रोक दें"),
    ("zh", "请将本案暂缓"),
    ("ja", "申請を一時停止してください"),
    ("ko", "신청을 보류해 주십시오"),
]
NOBODY = [
    ("en", "Please do not add ben@gdynia.example."),
    ("en", "There is no need to add ben@gdynia.example."),
    ("en", "Must we add ben@gdynia.example?"),
    ("en", "If we add ben@gdynia.example, will he get letters?"),
    ("en", "Reply by mail to the ministry at ben@gdynia.example, not to us."),
    ("en", "Could you write by mail to ben@gdynia.example?"),
    ("de", "Bitte nehmen Sie ben@gdynia.example nicht auf."),
    ("de", "Nehmen Sie ben@gdynia.example auf keinen Fall auf."),
    ("de", "Müssen wir ben@gdynia.example hinzufügen?"),
    ("fr", "Inutile d'ajouter ben@gdynia.example."),
    ("fr", "Avant d'ajouter ben@gdynia.example, demandez-nous."),
    ("fr", "N'ajoutez pas ben@gdynia.example."),
    ("es", "No añadan a ben@gdynia.example."),
    ("es", "Antes de añadir a ben@gdynia.example, pregúntennos."),
    ("pt", "Não adicionem ben@gdynia.example."),
    ("ru", "Не добавляйте ben@gdynia.example."),
    ("tr", "ben@gdynia.example adresini eklemeyin."),
    ("ar", "لا تضيفوا ben@gdynia.example"),
    ("ar", "نرجو عدم إضافة ben@gdynia.example"),
    ("hi", "ben@gdynia.example को न जोड़ें"),
    ("zh", "请不要添加 ben@gdynia.example"),
    ("zh", "无需抄送 ben@gdynia.example"),
    ("ja", "ben@gdynia.example を追加しないでください。"),
    ("ja", "ben@gdynia.example の追加は不要です。"),
    ("ko", "ben@gdynia.example 을 추가하지 마세요."),
]
ADDS = [
    ("en", "Could you add my colleague ben@gdynia.example?"),
    ("de", "Bitte nehmen Sie ben@gdynia.example auf."),
    ("fr", "Merci d'ajouter ben@gdynia.example."),
    ("es", "Por favor, añadan a ben@gdynia.example."),
    ("pt", "Por favor, adicionem ben@gdynia.example."),
    ("ru", "Просим добавить ben@gdynia.example."),
    ("tr", "Lütfen ben@gdynia.example adresini ekleyin."),
    ("ar", "نرجو إضافة ben@gdynia.example"),
    ("hi", "कृपया ben@gdynia.example को जोड़ें"),
    ("zh", "请添加 ben@gdynia.example"),
    ("ja", "ben@gdynia.example を追加してください。"),
    ("ko", "ben@gdynia.example 을 추가해 주세요."),
]
STAYS = [
    ("en", "Do not hand over to ben@gdynia.example."),
    ("en", "Will ben@gdynia.example take over?"),
    ("en", "If I leave, ben@gdynia.example will take over."),
    ("en", "Nobody will take over from me, not even ben@gdynia.example."),
    ("en", "ben@gdynia.example has taken over from me last year, but I am back."),
    ("en", "From now on do not write to ben@gdynia.example."),
    ("de", "Bitte schreiben Sie künftig nicht mehr an ben@gdynia.example."),
    ("de", "Wenn ich gehe, übernimmt ben@gdynia.example."),
    ("fr", "ben@gdynia.example ne me remplacera pas."),
    ("fr", "Désormais, n'écrivez plus à ben@gdynia.example."),
    ("es", "A partir de ahora no escriban a ben@gdynia.example."),
    ("pt", "ben@gdynia.example não me substituirá."),
    ("ru", "Больше не пишите на ben@gdynia.example."),
    ("tr", "Artık ben@gdynia.example adresine yazmayın."),
    ("ar", "لن يحل ben@gdynia.example محلي."),
    ("hi", "ben@gdynia.example मेरी जगह नहीं लेंगे।"),
    ("zh", "今后请不要再联系 ben@gdynia.example"),
    ("zh", "ben@gdynia.example 可以接替我吗？"),
    ("ja", "今後は ben@gdynia.example に連絡しないでください。"),
    ("ko", "앞으로 ben@gdynia.example 로 연락하지 마세요."),
]
ASKED = [
    ("en", "Can we change the contact person during the call?"),
    ("de", "Kann die Ansprechperson gewechselt werden?"),
    ("fr", "Peut-on changer d'interlocuteur pendant l'appel ?"),
    ("es", "¿Podemos cambiar la persona de contacto?"),
    ("pt", "Podemos mudar a pessoa de contato?"),
    ("ru", "Можно ли сменить контактное лицо?"),
    ("tr", "İrtibat kişisini değiştirebilir miyiz?"),
    ("ar", "هل يمكن تغيير جهة الاتصال؟"),
    ("hi", "क्या हम संपर्क व्यक्ति बदल सकते हैं?"),
    ("zh", "另外想请教一下：申报期内可以更换联系人吗？"),
    ("ja", "担当者を変更できますか。"),
    ("ko", "담당자를 변경할 수 있습니까?"),
]
SHOWN = [
    ("en", "We request that our application be submitted."),
    ("de", "Wir bitten um die Einreichung unserer Bewerbung."),
    ("fr", "Notre dossier est complet, nous souhaitons le déposer."),
    ("fr", "Nous demandons que notre candidature soit déposée."),
    ("es", "Solicitamos que nuestra candidatura sea presentada"),
    ("pt", "Pedimos que a nossa candidatura seja submetida"),
    ("ru", "Просим подать нашу заявку"),
    ("tr", "Başvurumuzun sunulmasını talep ederiz"),
    ("ar", "نرجو تقديم الطلب رسميًا."),
    ("ar", "نرجو تقديم الطلب رسميا."),
    ("hi", "हमारा आवेदन जमा करें"),
    ("zh", "请送件"),
    ("ja", "提出します"),
    ("ko", "제출합니다"),
]
NOT_YET = [
    ("en", "We request that our application be submitted next year."),
    ("en", "We request that our application be submitted after the council meeting."),
    ("en", "Our application can be submitted?"),
    ("en", "The ministry asks that our application be submitted."),
    ("de", "Wir bitten um die Einreichung unserer Bewerbung erst nach der Ratssitzung."),
    ("de", "Wir bitten nicht um die Einreichung unserer Bewerbung."),
    ("fr", "Nous souhaitons le déposer après le vote."),
    ("fr", "Nous ne souhaitons pas le déposer."),
    ("fr", "Souhaitons-nous le déposer ?"),
    ("es", "Solicitamos que nuestra candidatura sea presentada el próximo año"),
    ("es", "Solicitamos que nuestra candidatura no sea presentada"),
    ("pt", "Pedimos que a nossa candidatura seja submetida depois da reunião"),
    ("pt", "Pedimos que a nossa candidatura não seja submetida"),
    ("ru", "Просим подать нашу заявку через неделю"),
    ("ru", "Просим не подавать нашу заявку"),
    ("tr", "Başvurumuzun gelecek hafta sunulmasını talep ederiz"),
    ("tr", "Başvurumuzun sunulmamasını talep ederiz"),
    ("ar", "نرجو تقديم الطلب بعد اجتماع المجلس."),
    ("ar", "نرجو عدم تقديم الطلب."),
    ("ar", "هل نقدم الطلب الآن؟"),
    ("hi", "हमारा आवेदन बैठक के बाद जमा करें"),
    ("hi", "हमारा आवेदन अभी जमा न करें"),
    ("zh", "请下周送件"),
    ("zh", "请勿送件"),
    ("ja", "来週提出します"),
    ("ja", "まだ提出しません"),
    ("ko", "다음 주에 제출합니다"),
    ("ko", "아직 제출하지 않습니다"),
]


@pytest.mark.parametrize(("language", "text"), NO_PAUSE)
def test_what_is_denied_asked_supposed_or_anothers_pauses_nothing(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(("language", "text"), PAUSES)
def test_who_asks_for_a_pause_has_one(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.PAUSED


@pytest.mark.parametrize(("language", "text"), [*NOBODY, *STAYS])
def test_nobody_comes_onto_the_file_whom_the_writer_does_not_want(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().contact(BEN) is None


@pytest.mark.parametrize(("language", "text"), ADDS)
def test_a_colleague_who_is_wanted_comes_onto_the_file(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().contact(BEN) is not None


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_question_about_the_contact_goes_to_a_person(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert "question_passed_on" in town.remarks(ANNA)
    assert "contact_needs_address" not in town.remarks(ANNA)


@pytest.mark.parametrize(("language", "text"), SHOWN)
def test_who_wants_to_submit_is_shown_the_whole_form(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert isinstance(town.said(ANNA), SubmissionShown)


@pytest.mark.parametrize(("language", "text"), NOT_YET)
def test_who_does_not_want_to_submit_now_is_shown_no_form(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert not isinstance(town.said(ANNA), SubmissionShown)


@pytest.mark.parametrize("text", ["请将本案撤回。", "本府拟撤销本申请。", "特此撤回本申请。"])
def test_a_formal_withdrawal_in_chinese_is_asked_about(text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language="zh")
    assert isinstance(town.said(ANNA), WithdrawalAsked)


@pytest.mark.parametrize(
    "text",
    [
        "本府不拟撤销本申请。",
        "请不要将本案撤回。",
        "需要将本案撤回吗？",
        "如将本案撤回，有何后果？",
    ],
)
def test_a_withdrawal_that_is_denied_or_asked_about_is_none(text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language="zh")
    assert not isinstance(town.said(ANNA), WithdrawalAsked)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can we withdraw our application later on?"),
        ("en", "May we still withdraw our application?"),
        ("fr", "Pouvons-nous retirer notre candidature plus tard ?"),
        ("fr", "Est-ce que nous pouvons retirer notre candidature ?"),
        ("es", "¿Puedo retirar la candidatura más tarde?"),
        ("es", "¿Podemos retirar nuestra candidatura?"),
        ("pt", "Podemos retirar a candidatura mais tarde?"),
        ("de", "Können wir unsere Bewerbung später zurückziehen?"),
        ("ru", "Можем ли мы отозвать заявку позже?"),
        ("tr", "Başvurumuzu daha sonra geri çekebilir miyiz?"),
        ("zh", "我们以后可以撤回申请吗?"),
        ("ja", "後で申請を取り下げることはできますか。"),
        ("ko", "나중에 신청을 철회할 수 있나요?"),
        ("ar", "هل يمكننا سحب طلبنا لاحقا؟"),
        ("hi", "क्या हम बाद में आवेदन वापस ले सकते हैं?"),
    ],
)
def test_whether_one_can_withdraw_is_a_question(language: str, text: str) -> None:
    found = intents.find((text,), language=language)
    assert [one.kind for one in found] == ["question"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can we please withdraw our application?"),
        ("en", "Can you withdraw our application?"),
        ("en", "We want to withdraw our application."),
        ("fr", "Pouvez-vous retirer notre candidature ?"),
        ("es", "Queremos retirar nuestra candidatura."),
        ("de", "Können Sie unsere Bewerbung zurückziehen?"),
    ],
)
def test_who_asks_us_to_withdraw_is_heard(language: str, text: str) -> None:
    found = intents.find((text,), language=language)
    assert [one.kind for one in found] == ["withdraw"]


def test_do_not_send_it_beside_a_yes_pauses_nothing() -> None:
    town = a_shown_town()
    town.write(ANNA, "Да. Не отправляйте.", to=town.to(ANNA), language="ru")
    assert town.file().state is State.OPEN
