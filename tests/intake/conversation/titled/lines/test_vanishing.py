"""Wishes that a page go or that something be hidden, in twelve languages, and what is none."""

import pytest

from intake.conversation.titled.lines import vanishing
from tests.intake.conversation.titled.lines.test_unpublishing_reading import LINES
from tests.intake.desk.desks import CALL

ALL = [1, 2, 3, 4]
WISHES = [
    ("en", "Could you hide the company count?", [4]),
    ("en", "Could you hide the number of companies, please?", [4]),
    ("en", "Would you please hide line 3?", [3]),
    ("en", "May we ask you to hide line 2?", [2]),
    ("en", "Is it possible to hide our GDP?", [3]),
    ("en", "Take our page down.", ALL),
    ("en", "Please delete our page", ALL),
    ("en", "Can you remove our page from your website?", ALL),
    ("en", "We want our page gone.", ALL),
    ("en", "Please hide us.", ALL),
    ("de", "Könnten Sie die Zahl der Unternehmen ausblenden?", [4]),
    ("de", "Nehmen Sie unsere Seite herunter.", ALL),
    ("de", "Bitte löschen Sie unsere Seite.", ALL),
    ("fr", "Pourriez-vous masquer le nombre d'entreprises ?", ALL),
    ("fr", "Supprimez notre page.", ALL),
    ("es", "¿Podrían ocultar el número de empresas?", [4]),
    ("es", "Borren nuestra página.", ALL),
    ("pt", "Poderiam ocultar o número de empresas?", [4]),
    ("pt", "Apaguem a nossa página.", ALL),
    ("ru", "Не могли бы вы скрыть число компаний?", [4]),
    ("ru", "Удалите нашу страницу.", ALL),
    ("zh", "能否隐藏企业数量？", [4]),
    ("zh", "请删除我们的页面。", ALL),
    ("ja", "企業数を非表示にしていただけますか。", [4]),
    ("ja", "私たちのページを削除してください。", ALL),
    ("ko", "기업 수를 숨겨 주시겠어요?", [4]),
    ("ko", "저희 페이지를 삭제해 주세요.", ALL),
    ("tr", "Şirket sayısını gizleyebilir misiniz?", [4]),
    ("tr", "Sayfamızı silin lütfen.", ALL),
    ("ar", "هل يمكنكم إخفاء عدد الشركات؟", [4]),
    ("ar", "احذفوا صفحتنا من فضلكم.", ALL),
    ("hi", "क्या आप कंपनियों की संख्या छिपा सकते हैं?", [4]),
    ("hi", "कृपया हमारा पेज हटा दें।", ALL),
    ("en", "Please take off our GDP and the number of companies.", [3, 4]),
    ("en", "We would like the number of companies removed.", [4]),
    ("en", "Please take off all figures of money.", ALL),
    ("fr", "Merci de retirer le nombre d'entreprises.", ALL),
    ("es", "Por favor, quiten el número de empresas.", [4]),
    ("pt", "Retirem o PIB, por favor.", [3]),
    ("zh", "请把GDP一行删掉。", [3]),
    ("ja", "大学に関する行を削除してください。", ALL),
    ("ko", "GDP 항목을 내려 주세요.", [3]),
    ("ar", "احذفوا الناتج المحلي الإجمالي من فضلكم.", [3]),
    ("de", "Die Zeile mit 5G soll weg.", ALL),  # none of these four is about it
]


@pytest.mark.parametrize(("language", "text", "numbers"), WISHES)
def test_the_lines_that_may_be_meant_are_named_and_none_is_sure(
    language: str, text: str, numbers: list[int]
) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish
    assert (sorted(wish.perhaps), wish.hidden, wish.is_sure) == (numbers, frozenset(), False)
    assert wish.told == (text,)


NONE = [
    ("en", "We updated our page on the city website."),
    ("en", "Please do not delete our page."),
    ("en", "We removed the old 5G masts last year."),
    ("en", "Please delete the old GDP figure in our application and write 85.3 billion."),
    ("en", "Drop us a line about the number of companies."),
    ("fr", "Ne retirez pas le nombre d'entreprises."),
    ("zh", "我们去年删除了旧数据。"),
    ("pt", "Retiramos a nossa proposta sobre 5G do leilão."),
    ("en", "How do you hide a line?"),
    ("en", "When will our page go online?"),
    ("en", "We deleted our page about the old tram."),
    ("en", "Please take a look at our page."),
    ("en", "Our page was taken down by mistake, please restore it."),
    ("en", "We have nothing to hide."),
    ("en", "Please take down our page from Wikipedia."),
    ("en", "We took our own page down for maintenance."),
    ("en", "Could you hide the names of our delegates?"),
    ("en", "The number of companies is hidden in the annex."),
    ("de", "Unsere Seite wurde gelöscht, bitte stellen Sie sie wieder her."),
    ("fr", "Nous avons mis à jour notre page."),
    ("es", "Hemos borrado nuestra página antigua del ayuntamiento."),
    ("ru", "Мы обновили нашу страницу."),
    ("zh", "我们更新了我们的页面。"),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_denies_tells_or_asks_how_wishes_nothing(language: str, text: str) -> None:
    assert vanishing.read(text, language, CALL, LINES) is None
