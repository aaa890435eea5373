"""Wishes that a line be published no longer, in mails about anything, in twelve languages."""

import pytest

from intake.conversation.titled.lines.unpublishing_reading import Wish, read, seems
from intake.conversation.titled.lines.unpublishing_topics import Shown
from tests.intake.desk.desks import CALL

LINES = (
    Shown(question="B1b", label="City managed through IoT"),
    Shown(question="S1", label="Output of the digital economy industry"),
    Shown(question="B3a_gdp", label="Gross domestic product"),
    Shown(question="S4_companies", label="Companies in the economy"),
)
SURE = [
    ("en", "Please take line 3 off the page.", [3]),
    ("en", "Do not publish our GDP any more.", [3]),
    ("en", "Please remove lines 1 and 2 from the website.", [1, 2]),
    ("en", "Lines 1 to 3 should not be published.", [1, 2, 3]),
    ("en", "We withdraw our consent to line 2.", [2]),
    ("en", "Please don't publish line 4.", [4]),
    ("en", "We no longer agree to the publication of line 3.", [3]),
    ("en", "Please remove everything about us from the public page.", [1, 2, 3, 4]),
    ("en", "Our GDP should not be published.", [3]),
    ("en", "We do not want our GDP to be on the page.", [3]),
    ("en", "Please delete line 1 from the announcement. When is the ceremony?", [1]),
    ("de", "Bitte nehmen Sie Zeile 3 von der Seite.", [3]),
    ("de", "Bitte veröffentlichen Sie unser BIP nicht mehr.", [3]),
    ("de", "Bitte entfernen Sie Zeile 2 von der Webseite.", [2]),
    ("de", "Wir ziehen unsere Zustimmung zu Zeile 1 zurück.", [1]),
    ("de", "Zeile 4 soll nicht mehr veröffentlicht werden.", [4]),
    ("fr", "Veuillez retirer la ligne 3 de la page.", [3]),
    ("fr", "Ne publiez plus notre PIB.", [3]),
    ("fr", "Nous retirons notre consentement pour la ligne 2.", [2]),
    ("fr", "La ligne 1 ne doit plus être publiée.", [1]),
    ("fr", "La ligne 3 ne doit plus apparaître sur la page.", [3]),
    ("en", "Please take the number of companies off the page.", [4]),
    ("ru", "Снимите, пожалуйста, с публикации все строки.", [1, 2, 3, 4]),
    ("es", "Por favor, quiten la línea 3 de la página.", [3]),
    ("es", "No publiquen más nuestro PIB.", [3]),
    ("es", "Retiramos nuestro consentimiento para la línea 2.", [2]),
    ("pt", "Por favor, retirem a linha 3 da página.", [3]),
    ("pt", "Não publiquem mais o nosso PIB.", [3]),
    ("pt", "Retiramos o nosso consentimento para a linha 2.", [2]),
    ("ru", "Пожалуйста, уберите строку 3 со страницы.", [3]),
    ("ru", "Больше не публикуйте наш ВВП.", [3]),
    ("ru", "Мы отзываем согласие на строку 2.", [2]),
    ("zh", "请把第3行从页面上撤下。", [3]),
    ("zh", "请不要再公布我们的GDP。", [3]),
    ("zh", "我们撤回对第2行的同意。", [2]),
    ("ja", "3行目をページから削除してください。", [3]),
    ("ja", "GDPを公開しないでください。", [3]),
    ("ja", "第2行への同意を撤回します。", [2]),
    ("ko", "3번 줄을 페이지에서 빼 주세요.", [3]),
    ("ko", "저희 GDP를 더 이상 공개하지 마세요.", [3]),
    ("ko", "2번 줄에 대한 동의를 철회합니다.", [2]),
    ("ar", "يرجى حذف السطر 3 من الصفحة.", [3]),
    ("ar", "لا تنشروا الناتج المحلي الإجمالي بعد الآن.", [3]),
    ("ar", "نسحب موافقتنا على السطر 2.", [2]),
    ("tr", "Lütfen 3. satırı sayfadan kaldırın.", [3]),
    ("tr", "GSYH'mizi artık yayınlamayın.", [3]),
    ("tr", "2. satır için onayımızı geri çekiyoruz.", [2]),
    ("hi", "कृपया पंक्ति 3 को पृष्ठ से हटा दें।", [3]),
    ("hi", "हमारा जीडीपी अब प्रकाशित न करें।", [3]),
    ("hi", "हम पंक्ति 2 के लिए अपनी सहमति वापस लेते हैं।", [2]),
]  # fmt: skip
UNSURE = [
    ("en", "Can you take line 3 off the page?"),
    ("en", "If the minister agrees, please take line 3 off the page."),
    ("en", "Please take line 3 off the page from May on."),
    ("en", "Please take line 9 off the page."),
    ("en", "Please do not remove line 3 from the page."),
    ("en", "Please do not publish that figure any more."),
    ("en", "Please remove everything except line 3 from the page."),
    ("en", "Please do not publish our number of inhabitants."),
    ("de", "Falls der Bürgermeister zustimmt, nehmen Sie Zeile 3 von der Seite."),
    ("de", "Bitte entfernen Sie Zeile 3 nicht von der Seite."),
    ("de", "Bitte veröffentlichen Sie das nicht."),
    ("en", "Lines 2 and 3 are wrong, they must go."),
    ("en", "We have not withdrawn our consent to line 2."),
    ("en", "There is no need to remove line 2 from the page."),
    ("en", "You need not remove anything from the website."),
    ("en", "We refuse to withdraw our consent to anything."),
    ("en", "We never said that our GDP should not be published."),
    ("en", "Please make sure that line 2 isn't removed from the page."),
    ("en", "Line 1 was removed from the page by mistake, please restore it."),
    ("en", "Please don't publish anything before the council has met."),
    ("en", "Please take the 2 old photos off your website, there is no licence for them."),
    ("en", "Please do not publish line 3 with the wrong figure."),
    ("en", "Please take the word 'gross' out of the GDP line on the page."),
    ("en", "Please remove line 1, 2 and 4 from the page but keep line 3."),
    ("en", "Please don't publish line 3. Sorry, forget that, it may stay."),
    ("de", "Es ist nicht nötig, Zeile 2 von der Seite zu entfernen."),
    ("de", "Bitte entfernen Sie den Tippfehler in Zeile 2 der Seite."),
    ("fr", "Notre PIB a été retiré de la page par erreur."),
    ("fr", "Il n'est pas nécessaire de retirer la ligne 2 de la page."),
    ("es", "No es necesario eliminar la línea 2 de la página."),
    ("pt", "Não é necessário remover a linha 2 da página."),
    ("zh", "我们没有撤回对第2行的同意。"),
    ("ja", "2行目をページから削除する必要はありません。"),
    ("ko", "2번 줄을 페이지에서 삭제할 필요가 없습니다."),
    ("ar", "لا حاجة إلى حذف السطر 2 من الصفحة."),
    ("hi", "पंक्ति 2 को पृष्ठ से हटाने की आवश्यकता नहीं है।"),
    ("fr", "Ne retirez pas la ligne 3 de la page."),
    ("fr", "Si le maire accepte, retirez la ligne 3 de la page."),
]  # fmt: skip
OTHER = [
    ("en", "When will the page be published?"),
    ("en", "S1: USD 12 billion."),
    ("en", "Please send us the certificate."),
    ("en", "We withdraw our application."),
    ("en", "Our GDP is USD 80 billion."),
    ("en", "We removed the old sensors from the harbour."),
    ("en", "Please take our former colleague off the mailing list."),
    ("en", "The announcement on your page is very good."),
    ("en", "We published our GDP on our own website."),
    ("de", "Wann wird die Seite veröffentlicht?"),
    ("de", "Wir ziehen unsere Bewerbung zurück."),
    ("en", "Could you publish line 2?"),
    ("en", "The ministry publishes our GDP."),
    ("de", "Bitte streichen Sie „Guten Tag“ von der Liste, das ist keine Person."),
]  # fmt: skip
SHOWING = [
    ("en", "Please publish line 2 after all."),
    ("en", "You may now publish our GDP."),
    ("de", "Bitte veröffentlichen Sie Zeile 2 doch."),
    ("fr", "Publiez la ligne 2, finalement."),
    ("zh", "请重新公开第2行。"),
    ("tr", "2. satırı tekrar yayınlayın."),
]  # fmt: skip


def heard(words: str, language: str) -> Wish | None:
    return read(words, language, CALL, LINES)


@pytest.mark.parametrize(("language", "words", "numbers"), SURE)
def test_a_line_is_named_by_its_number_or_by_what_it_is_about(
    language: str, words: str, numbers: list[int]
) -> None:
    wish = heard(words, language)
    assert wish
    assert wish.is_sure
    assert sorted(wish.hidden) == numbers


@pytest.mark.parametrize(("language", "words"), UNSURE)
def test_what_is_asked_denied_put_off_or_names_no_line_is_unsure(language: str, words: str) -> None:
    wish = heard(words, language)
    assert wish
    assert not wish.is_sure
    assert not wish.hidden


@pytest.mark.parametrize(("language", "words"), OTHER)
def test_what_is_about_something_else_is_no_such_wish(language: str, words: str) -> None:
    assert heard(words, language) is None


@pytest.mark.parametrize(("language", "words"), SHOWING)
def test_a_wish_to_publish_hides_nothing(language: str, words: str) -> None:
    wish = heard(words, language)
    assert wish
    assert wish.shows
    assert not wish.hidden


def test_what_else_the_mail_says_is_kept_apart() -> None:
    wish = heard(
        "Dear all,\nPlease take line 3 off the page. The mayor will come.\nBest regards", "en"
    )
    told = ("Please take line 3 off the page.",)
    assert wish == Wish(told=told, hidden=frozenset({3}), is_sure=True)


def test_nothing_is_sure_of_a_mail_too_long_to_be_read() -> None:
    wish = heard("Please take line 3 off the page. " + "The harbour is large. " * 300, "en")
    assert wish
    assert not wish.is_sure


REASONED = [
    ("en", "Please do not publish line 3, because it is still under review."),
    ("en", "Please take line 3 off the page, which is still being checked."),
    ("en", "Please take line 3 off the page because it is still being checked by our auditors."),
    ("de", "Bitte nehmen Sie Zeile 3 von der Seite, da sie noch geprüft wird."),
    ("en", "Please remove line 3 because it is not yet audited."),
    ("en", "Please remove line 3, which is not yet verified."),
    ("de", "Bitte entfernen Sie Zeile 3, weil sie noch nicht geprüft ist."),
    ("fr", "Veuillez retirer la ligne 3 car elle n'est pas encore validée."),
    ("es", "Quiten la línea 3, que aún no está verificada."),
    ("pt", "Retirem a linha 3 porque ainda não foi aprovada."),
    ("ru", "Уберите строку 3, так как она еще не проверена."),
    ("fr", "Veuillez retirer la ligne 3 de la page, car elle est encore en cours de vérification."),
    ("es", "Por favor, quiten la línea 3 de la página, ya que todavía está en revisión."),
    ("pt", "Por favor, retirem a linha 3 da página, pois ainda está em análise."),
    ("ru", "Пожалуйста, уберите строку 3 со страницы, так как она ещё проверяется."),
    ("zh", "请把第3行从页面上撤下，因为该数据仍在审核。"),
    ("zh", "因为还在审核，请不要公布第3行。"),
    ("ja", "まだ確認中のため、3行目をページから削除してください。"),
    ("ko", "아직 검토 중이므로, 3번 줄을 페이지에서 빼 주세요."),
    ("ar", "يرجى حذف السطر 3 من الصفحة، لأنه لا يزال قيد المراجعة."),
    ("tr", "Hâlâ incelendiği için, lütfen 3. satırı sayfadan kaldırın."),
    ("hi", "कृपया पंक्ति 3 को पृष्ठ से हटा दें, क्योंकि इसकी अभी जांच हो रही है।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), REASONED)
def test_a_reason_beside_the_wish_does_not_block_it(language: str, words: str) -> None:
    wish = heard(words, language)
    assert wish
    assert (wish.is_sure, wish.hidden) == (True, frozenset({3}))


EXCEPTED = [
    ("es", "Buenas tardes, por nosotros pueden publicar todas las líneas, salvo la 3, "
     "que todavía está en revisión por contraloría."),
    ("en", "You can publish all lines, except line 3, which is still being checked."),
    ("de", "Sie können alle Zeilen veröffentlichen, außer Zeile 3, da sie noch geprüft wird."),
    ("fr", "Vous pouvez publier toutes les lignes, sauf la 3, "
     "qui est encore en cours de vérification."),
    ("pt", "Podem publicar todas as linhas, exceto a 3, "
     "que ainda está em análise pela controladoria."),
    ("ru", "Можно публиковать все строки, кроме 3, которая ещё проверяется."),
    ("zh", "所有行都可以公布，除了第3行，因为该行仍在审核。"),
    ("ja", "3行目以外はすべて公開して構いません。"),
    ("ko", "3번 줄을 제외하고 모두 공개해도 됩니다."),
    ("ar", "يمكنكم نشر جميع الأسطر باستثناء السطر 3، الذي لا يزال قيد المراجعة."),
    ("tr", "3. satır hariç tüm satırları yayınlayabilirsiniz."),
    ("hi", "पंक्ति 3 को छोड़कर सभी पंक्तियां प्रकाशित कर सकते हैं, जिसकी अभी जांच हो रही है।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), EXCEPTED)
def test_a_line_excepted_from_what_may_be_published_is_withheld(language: str, words: str) -> None:
    wish = heard(words, language)
    assert wish
    assert (wish.is_sure, wish.hidden, wish.excepts) == (True, frozenset({3}), True)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "You may publish all lines on the site with our new logo, except line 3."),
        ("en", "You may publish all lines, except line 3, until the auditors are back."),
        ("en", "If the mayor agrees, you can publish all lines except line 3."),
        ("zh", "除第3行外，其余各行都可以公布，因为该行仍在审核。"),
    ],
)
def test_it_is_withheld_where_the_rest_is_a_persons(language: str, words: str) -> None:
    wish = heard(words, language)
    assert wish
    assert (wish.is_sure, wish.hidden, wish.excepts) == (False, frozenset({3}), True)


@pytest.mark.parametrize(
    "words",
    [
        "Line 3, which must not be published, is correct.",
        "You can publish all lines, which the mayor still has to approve.",
        "Please do not publish line 3, because it is wrong, if the mayor agrees.",
        "Can you publish all lines except line 3?",
        "We did not publish all lines except line 3.",
    ],
)
def test_what_only_looks_like_a_reason_or_an_exception_hides_nothing(words: str) -> None:
    wish = heard(words, "en")
    assert wish is None or not wish.hidden


ANSWERED = [
    ("en", "Please remove 3 too."),
    ("en", "We changed our minds: please take line 3 off as well."),
    ("en", "We have changed our minds. Please take line 3 off, too."),
    ("de", "Wir haben es uns anders überlegt: bitte nehmen Sie auch Zeile 3 heraus."),
    ("de", "Bitte auch die 3 löschen."),
    ("fr", "Nous avons changé d'avis : merci de retirer aussi la ligne 3."),
    ("es", "Hemos cambiado de opinión: quiten también la línea 3, por favor."),
    ("pt", "Mudámos de ideias: por favor retirem também a linha 3."),
    ("ru", "Мы передумали: уберите, пожалуйста, и строку 3."),
    ("ru", "Мы передумали. Уберите, пожалуйста, и строку 3."),
    ("zh", "我们改变主意了：请把第3行也撤下。"),
    ("ja", "考えが変わりました。3行目も外してください。"),
    ("ko", "3번도 빼 주세요."),
    ("ko", "생각이 바뀌었습니다. 3번 줄도 빼 주세요."),
    ("ar", "غيرنا رأينا: يرجى حذف السطر 3 أيضا."),
    ("tr", "Fikrimizi değiştirdik: lütfen 3. satırı da kaldırın."),
    ("hi", "हमने अपना विचार बदल दिया है: कृपया पंक्ति 3 भी हटा दें।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), ANSWERED)
def test_an_answer_about_lines_takes_off_one_more_in_few_words(language: str, words: str) -> None:
    wish = read(words, language, CALL, LINES, is_answer=True)
    assert wish
    assert (wish.is_sure, wish.hidden) == (True, frozenset({3}))


@pytest.mark.parametrize(
    ("language", "words", "hidden"),
    [
        ("en", "Remove 1 and 2 please.", {1, 2}),
        ("en", "Please remove 1, 2 and 3 from the page.", {1, 2, 3}),
        ("de", "Bitte 1 und 2 entfernen.", {1, 2}),
        ("fr", "Retirez la 1 et la 2 s'il vous plaît.", {1, 2}),
        ("es", "Por favor, retiren la 1 y la 2.", {1, 2}),
        ("tr", "Lütfen 1 ve 2 kaldırın.", {1, 2}),
        ("ru", "Уберите 1 и 2, пожалуйста.", {1, 2}),
    ],
)
def test_an_answer_about_lines_takes_off_several_at_once(
    language: str, words: str, hidden: set[int]
) -> None:
    wish = read(words, language, CALL, LINES, is_answer=True)
    assert wish
    assert wish.is_sure
    assert wish.hidden == hidden


IN_PART = [
    ("en", "Please no longer publish line 3, the council has not approved it."),
    ("de", "Bitte Zeile 3 nicht mehr veröffentlichen, der Stadtrat hat sie nicht freigegeben."),
    ("fr", "Merci de ne plus publier la ligne 3, le conseil municipal ne l'a pas validée."),
    ("fr", "Après réflexion la ligne 2 peut être publiée aussi, mais retirez la "
     "ligne 3 s'il vous plaît."),
    ("es", "Por favor, dejen de publicar la línea 3, el ayuntamiento no la aprobó."),
    ("pt", "Por favor, deixem de publicar a linha 3, a câmara não a aprovou."),
    ("ru", "Больше не публикуйте строку 3, городской совет её не утвердил."),
    ("zh", "请不要再公布第3行，市议会不批准。"),
    ("ja", "3行目は公開しないでください、市議会の承認がないからです。"),
    ("ko", "3번 줄은 공개하지 마세요, 시의회가 승인하지 않았습니다."),
    ("ar", "يرجى عدم نشر السطر 3، لم يوافق عليه المجلس البلدي."),
    ("tr", "Lütfen 3. satırı artık yayınlamayın, belediye meclisi onaylamadı."),
    ("hi", "कृपया पंक्ति 3 अब प्रकाशित न करें, नगर परिषद ने इसे मंजूरी नहीं दी।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), IN_PART)
def test_what_stands_beside_a_plain_wish_leaves_no_line_on_the_page(
    language: str, words: str
) -> None:
    wish = heard(words, language)
    assert wish
    assert wish.hidden == frozenset({3})


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Please remove 3 colleagues from our file."),
        ("en", "Please delete 2 of our mails."),
        ("en", "We withdraw message 3."),
        ("de", "Bitte löschen Sie die 3 Mails."),
        ("ja", "2通のメールを削除してください。"),
        ("zh", "请删除2封信。"),
        ("ko", "메일 2통을 삭제해 주세요."),
        ("tr", "Lütfen 2 mesajı silin."),
        ("hi", "कृपया 2 संदेश हटा दें।"),
        ("en", "Please do not remove 3."),
        ("en", "Should we remove 3?"),
        ("en", "Please remove 12."),
        ("en", "If the mayor agrees, please remove 3."),
        ("en", "The ministry says, please take line 3 off the page."),
        ("en", "We do not want that, please take line 3 off the page."),
        ("en", "Please take line 3 off the page, and line 2 only in May."),
        ("en", "Please take line 3 off the page, on second thought it may stay."),
        ("de", "Wir möchten nicht, dass Sie Zeile 3 von der Seite nehmen."),
        ("de", "Es ist nicht nötig, Zeile 3 von der Seite zu entfernen."),
        ("fr", "Nous avons changé d'avis : la ligne 3 peut rester, ne la retirez pas."),
        ("ko", "3번은 빼지 마세요."),
        ("ja", "3行目は外さないでください。"),
        ("ru", "Уберите строку 3. Мы передумали."),
    ],
)
def test_near_words_take_nothing_off(language: str, words: str) -> None:
    wish = read(words, language, CALL, LINES, is_answer=True)
    assert wish is None or not wish.hidden


@pytest.mark.parametrize("words", ["3번도 빼 주세요.", "3번 줄도 이제 없애 주실 수 있나요?"])
def test_what_may_want_a_line_off_seems_to(words: str) -> None:
    assert seems(words, "ko")


@pytest.mark.parametrize("words", ["The mayor is away on 3 May.", "Thank you, all is well."])
def test_what_is_about_something_else_does_not_seem_to(words: str) -> None:
    assert not seems(words, "en")


PUT_OFF = [
    ("en", "Please take line 3 off the page", "not now"),
    ("en", "Remove line 3 from the page", "not yet"),
    ("en", "Remove line 3 from the page", "but not yet please"),
    ("de", "Bitte nehmen Sie Zeile 3 von der Seite", "noch nicht"),
    ("de", "Bitte nehmen Sie Zeile 3 von der Seite", "aber nicht jetzt"),
    ("fr", "Veuillez retirer la ligne 3 de la page", "pas maintenant"),
    ("es", "Por favor, quiten la línea 3 de la página", "ahora no"),
    ("pt", "Por favor, retirem a linha 3 da página", "agora não"),
    ("fr", "Veuillez retirer la ligne 3 de la page", "pas encore s'il vous plaît"),
    ("fr", "Veuillez retirer la ligne 3 de la page", "pas encore, merci"),
    ("ru", "Пожалуйста, уберите строку 3 со страницы", "не сейчас"),
    ("zh", "请把第3行从页面上撤下", "不是现在"),
    ("ja", "3行目をページから削除してください", "今ではなく"),
    ("ko", "3번 줄을 페이지에서 빼 주세요", "지금은 아니고요"),
    ("ar", "يرجى حذف السطر 3 من الصفحة", "ليس الآن"),
    ("tr", "Lütfen 3. satırı sayfadan kaldırın", "şimdi değil"),
    ("hi", "कृपया पंक्ति 3 को पेज से हटा दें", "अभी नहीं"),
]  # fmt: skip


@pytest.mark.parametrize("between", [", ", ". ", "\n\n", " – "])
@pytest.mark.parametrize(("language", "wish", "off"), PUT_OFF)
def test_a_wish_that_is_put_off_behind_it_hides_nothing(
    language: str, wish: str, off: str, between: str
) -> None:
    sure = read(f"{wish}.", language, CALL, LINES)
    assert sure
    assert sure.hidden == {3}
    found = read(f"{wish}{between}{off}.", language, CALL, LINES)
    assert found
    assert (found.hidden, found.is_sure) == (frozenset(), False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please take line 3 off the page now."),
        ("en", "Please take line 3 off the page. It is not right."),
        ("de", "Bitte nehmen Sie Zeile 3 jetzt von der Seite."),
        ("ja", "3行目をページから削除してください。まだ公開されています。"),
        ("ja", "今はまだ確認中のため、3行目をページから削除してください。"),
        ("ja", "3行目をページから削除してください。公開は今はまだ早いです。"),
        ("ja", "今はまだ早いので、3行目をページから削除してください。"),
        ("zh", "请把第3行从页面上撤下。我们很急。"),
        ("ru", "Уберите строку 3 со страницы. Публиковать её ещё не надо."),
        ("fr", "Veuillez retirer la ligne 3 de la page, car elle n'est pas encore validée."),
        ("ru", "Пожалуйста, уберите строку 3 со страницы, так как она ещё не проверена."),
    ],
)
def test_a_wish_for_now_is_one(language: str, text: str) -> None:
    found = read(text, language, CALL, LINES)
    assert found
    assert found.hidden == {3}
