"""Where it is unsure which lines a city wants off the page, those that it may mean come off."""

import pytest

from intake.conversation.titled.lines.unpublishing_reading import Wish, numbered, read
from tests.intake.conversation.titled.lines.test_unpublishing_reading import LINES
from tests.intake.desk.desks import CALL

ALL = [1, 2, 3, 4]
PERHAPS = [
    ("en", "Line 2 contains a mistake, please do not show it any more.", [2]),
    ("en", "Line 2 contains a mistake, please do not show it until we have corrected it.", [2]),
    ("en", "None of the lines may be published any more.", ALL),
    ("en", "We withdraw our consent.", ALL),
    ("en", "Please do not publish that figure any more.", ALL),
    ("en", "Please remove everything except line 3 from the page.", [1, 2, 4]),
    ("en", "Please remove line 1, 2 and 4 from the page but keep line 3.", [1, 2, 4]),
    ("en", "We do not publish our figures, please take line 3 off the page.", [3]),
    ("en", "Please take us off the page.", ALL),
    ("de", "Wir widerrufen unsere Einwilligung.", ALL),
    ("de", "Zeile 2 ist falsch, bitte nicht mehr zeigen.", [2]),
    ("de", "Keine der Zeilen darf noch veröffentlicht werden.", ALL),
    ("fr", "Nous ne sommes plus d'accord.", ALL),
    ("fr", "La ligne 2 est fausse, ne la montrez plus, retirez-la de la page.", [2]),
    ("es", "Revocamos nuestro acuerdo.", ALL),
    ("es", "La línea 2 tiene un error, quítenla y no la publiquen más.", [2]),
    ("pt", "Revogamos o nosso consentimento.", ALL),
    ("pt", "A linha 2 tem um erro, por favor não publiquem mais.", [2]),
    ("ru", "Отзываем своё согласие.", ALL),
    ("ru", "В строке 2 ошибка, больше не показывайте её.", [2]),
    ("zh", "我们撤回同意。", ALL),
    ("zh", "第2行有误，请不要再公布，等我们更正。", [2]),
    ("ja", "公開した2番と3番を取り下げてください。", [2, 3]),
    ("ja", "先日の承諾を撤回します。", ALL),
    ("ko", "동의를 철회합니다.", ALL),
    ("ko", "2번과 3번은 비공개로 바꿔 주세요.", [2, 3]),
    ("ar", "نسحب موافقتنا على نشر البندين 2 و3", [2, 3]),
    ("ar", "نسحب موافقتنا.", ALL),
    ("tr", "Onayımızı geri çekiyoruz.", ALL),
    ("tr", "2. satırda hata var, lütfen artık yayınlamayın.", [2]),
    ("hi", "हम अपनी सहमति वापस लेते हैं।", ALL),
    ("hi", "पंक्ति 2 में गलती है, कृपया अब प्रकाशित न करें।", [2]),
    ("ja", "2行目に間違いがあるので公開しないでください。", [2]),
    ("ko", "2번 줄이 잘못되었으니 더 이상 공개하지 마세요.", [2]),
    ("ar", "في السطر 2 خطأ، لا تنشروه بعد الآن ولا تنشروا غيره.", [2]),
]
STAYS = [
    ("en", "Please do not remove line 3 from the page."),
    ("en", "There is no need to remove line 2 from the page."),
    ("en", "We have not withdrawn our consent to line 2."),
    ("en", "We haven't withdrawn our consent to anything."),
    ("en", "How can we withdraw our consent?"),
    ("en", "When do you remove a line from the page?"),
    ("en", "Line 1 was removed from the page by mistake, please restore it."),
    ("en", "Please don't publish the names of our delegates."),
    ("en", "Please do not publish photos of the mayor."),
    ("en", "The ministry does not publish this figure by itself."),
    ("de", "Bitte entfernen Sie Zeile 3 nicht von der Seite."),
    ("de", "Es ist nicht nötig, Zeile 2 von der Seite zu entfernen."),
    ("de", "Wie können wir unsere Zustimmung widerrufen?"),
    ("de", "Bitte veröffentlichen Sie die Namen der Delegierten nicht."),
    ("fr", "Ne retirez pas la ligne 3 de la page."),
    ("fr", "Comment pouvons-nous retirer notre consentement ?"),
    ("fr", "Ne publiez pas les noms de nos délégués."),
    ("es", "No es necesario eliminar la línea 2 de la página."),
    ("es", "¿Cómo podemos retirar nuestro consentimiento?"),
    ("es", "No publiquen los nombres de nuestros delegados."),
    ("pt", "Não é necessário remover a linha 2 da página."),
    ("pt", "Como podemos retirar o nosso consentimento?"),
    ("pt", "Não publiquem os nomes dos nossos delegados."),
    ("ru", "Не убирайте строку 3 со страницы."),
    ("ru", "Как отозвать согласие?"),
    ("ru", "Не публикуйте имена наших делегатов."),
    ("zh", "我们没有撤回对第2行的同意。"),
    ("zh", "如何撤回同意？"),
    ("zh", "请不要公布代表的姓名。"),
    ("ja", "2行目をページから削除する必要はありません。"),
    ("ja", "同意はどのように撤回できますか？"),
    ("ja", "出席者の氏名は公開しないでください。"),
    ("ko", "2번 줄을 페이지에서 삭제할 필요가 없습니다."),
    ("ko", "동의는 어떻게 철회하나요?"),
    ("ko", "참석자 이름은 공개하지 마세요."),
    ("ar", "لا حاجة إلى حذف السطر 2 من الصفحة."),
    ("ar", "كيف نسحب موافقتنا؟"),
    ("ar", "لا تنشروا أسماء المندوبين."),
    ("tr", "3. satırı sayfadan kaldırmayın."),
    ("tr", "Onayımızı nasıl geri çekebiliriz?"),
    ("tr", "Delegelerin isimlerini yayınlamayın."),
    ("hi", "पंक्ति 2 को पृष्ठ से हटाने की आवश्यकता नहीं है।"),
    ("hi", "हम सहमति कैसे वापस ले सकते हैं?"),
    ("hi", "प्रतिनिधियों के नाम प्रकाशित न करें।"),
    ("en", "The hotel reservation must be cancelled; the agenda is on your page."),
    ("en", "The event was cancelled, as the announcement says."),
    ("en", "We withdraw our request for a hotel; the public transport is fine."),
    ("en", "The ministry must go public with its figures next month."),
    ("en", "Our mayor should go to the public reading; is there a seat?"),
    ("en", "Please do not publish the press release before 10 May."),
    ("fr", "Nous annulons notre réservation d'hôtel ; le transport public suffit."),
    ("es", "Cancelamos la reserva del hotel; iremos en transporte público."),
    ("pt", "Cancelamos a reserva do hotel; usamos transporte público."),
    ("tr", "Otel rezervasyonunu iptal ediyoruz, yayın için teşekkürler."),
    ("hi", "हम होटल की बुकिंग रद्द करते हैं, सार्वजनिक परिवहन से आएँगे।"),
    ("en", "Thank you for publishing our lines."),
    ("en", "Line 3 should go on the website."),
    ("en", "The page looks very good, thank you."),
    ("de", "Die Seite gefällt uns sehr."),
    ("fr", "La page est très réussie."),
    ("tr", "Sayfa çok güzel olmuş."),
    ("ru", "Страница получилась хорошо."),
]


def heard(words: str, language: str) -> Wish | None:
    return read(words, language, CALL, LINES)


@pytest.mark.parametrize(("language", "words", "numbers"), PERHAPS)
def test_the_lines_that_may_be_meant(language: str, words: str, numbers: list[int]) -> None:
    wish = heard(words, language)
    assert wish
    assert sorted(wish.perhaps | wish.hidden) == numbers


@pytest.mark.parametrize(("language", "words"), STAYS)
def test_what_denies_asks_how_or_is_of_something_else_takes_nothing_off(
    language: str, words: str
) -> None:
    wish = heard(words, language)
    assert wish is None or not (wish.perhaps | wish.hidden)


@pytest.mark.parametrize(
    ("language", "words", "numbers"),
    [
        ("en", "Line 2 is correct.", []), ("en", "Line 2 is not correct.", [2]),
        ("en", "Line 2 is fine, but please hide it.", [2]),
        ("de", "Zeile 2 stimmt.", []), ("de", "Zeile 2 stimmt nicht.", [2]),
        ("fr", "La ligne 2 est correcte, ne changez rien.", []),
        ("fr", "La ligne 2 n'est pas correcte.", [2]),
        ("es", "La línea 2 es correcta.", []), ("es", "La línea 2 no es correcta.", [2]),
        ("pt", "A linha 2 está correta.", []), ("pt", "A linha 2 não está correta.", [2]),
        ("ru", "Строка 2 верна.", []), ("ru", "Строка 2 не верна.", [2]),
        ("tr", "2. satır doğru.", []), ("tr", "2. satır doğru değil.", [2]),
        ("hi", "पंक्ति 2 सही है।", []), ("hi", "पंक्ति 2 सही नहीं है।", [2]),
        ("zh", "第2行没有错误。", []), ("zh", "第2行不正确。", [2]), ("zh", "第2行是正确的。", []),
        ("ja", "2行目はこのままで結構です。", []), ("ja", "2行目は正しいとは言えません。", [2]),
        ("ko", "2번 줄은 맞습니다.", []), ("ko", "2번 줄은 맞습니다만 내려 주세요.", [2]),
    ],
)  # fmt: skip
def test_a_line_that_is_called_right_stays(language: str, words: str, numbers: list[int]) -> None:
    assert sorted(numbered(words, language)) == numbers


@pytest.mark.parametrize(
    ("language", "words", "numbers"),
    [
        ("de", "Bleibt Zeile 3 sichtbar?", []), ("fr", "La ligne 3 restera-t-elle visible ?", []),
        ("en", "Could you tell me whether line 3 is visible to the public?", []),
        ("ja", "3行目は公開されたままですか。", []), ("zh", "第3行会一直公开吗？", []),
        ("ru", "Строка 3 останется видимой?", []), ("tr", "3. satır herkese açık kalacak mı?", []),
        ("ar", "هل سيبقى السطر 3 ظاهرا للجميع؟", []), ("en", "Why is line 3 public?", []),
        ("en", "Why is line 3 public? It must not be.", [3]),
        ("en", "Why can everybody still see line 3? We asked you to take it off.", [3]),
        ("de", "Ist Zeile 3 öffentlich? Das möchten wir nicht.", [3]),
        ("en", "When will line 3 go online? We are proud of it.", []),
        ("en", "How is line 3 computed? We have 40 companies.", []),
        ("en", "What is line 3? I cannot find it.", []),
        ("zh", "第3行什么时候公布？我们很期待。", []), ("zh", "可以公开第3行吗？", [3]),
        ("en", "Line 3 is public?!", [3]), ("zh", "为什么第3行被撤下了？", []),
        ("en", "Why did you remove line 2 and not line 3?", []),
        ("en", "Does line 3 have to be public?", [3]), ("en", "Is line 3 still public?", [3]),
    ],
)  # fmt: skip
def test_a_question_whether_a_line_is_seen_takes_it_off_only_with_more_beside_it(
    language: str, words: str, numbers: list[int]
) -> None:
    assert sorted(numbered(words, language)) == numbers


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "هل يمكنكم إزالة السطر 3 من الصفحة؟"), ("zh", "能否把第3行撤下？"),
        ("ja", "3行目を非公開にすることは可能でしょうか。"),
        ("es", "¿Pueden procurar que la línea 3 no aparezca?"),
        ("en", "How do we take line 3 off the page?"), ("en", "Can we remove line 3?"),
        ("en", "Line 3 must go, up to you when."), ("en", "Line 3 must go online no longer."),
        ("en", "Line 3 must go live nowhere."), ("en", "Line 3 must go up in smoke."),
        ("en", "The number in line 3 is out of date, keep it off the page."),
        ("de", "Zeile 3 stimmt nicht, bitte nicht veröffentlichen."),
    ],
)  # fmt: skip
def test_a_line_that_is_asked_off_politely_or_must_go_goes(language: str, words: str) -> None:
    wish = read(words, language, CALL, LINES, is_answer=True)
    assert wish
    assert sorted(wish.perhaps | wish.hidden) == [3]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Line 3 is right, there is no need to publish it again."),
        ("en", "All is fine, there is no need to publish anything else."),
        ("en", "Please keep line 3 on the page, no need to publish it again."),
        ("en", "Line 3: no need to publish the mayor's name."),
        ("fr", "La ligne 3 est juste, inutile de la publier de nouveau."),
        ("ru", "Не надо публиковать строку 3 ещё раз."),
        ("en", "When will line 3 be published and line 2 removed?"),
        ("en", "What happens if we take line 3 off the page?"),
        ("en", "Is there a deadline to remove line 3?"),
        ("en", "Why was line 3 taken off?"),
        ("de", "Warum wurde Zeile 3 gelöscht?"),
        ("ko", "3번을 왜 삭제했나요?"),
        ("hi", "पंक्ति 3 क्यों हटाई गई?"),
        ("ar", "من أزال السطر 3 من الصفحة؟"),
    ],
)
def test_what_needs_no_publishing_again_or_is_only_asked_about_stays(
    language: str, words: str
) -> None:
    wish = read(words, language, CALL, LINES, is_answer=True)
    assert wish is None or not wish.perhaps | wish.hidden


def test_only_what_is_numbered_again_behind_a_fault_is_surely_off() -> None:
    wish = read("Lines 1 and 3 are wrong, take line 3 off the page.", "en", CALL, LINES)
    assert wish
    assert (sorted(wish.perhaps), wish.hidden) == ([1, 3], frozenset())
