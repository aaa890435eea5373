"""Lines told as what should not be public come off until a person looked, and "again" adds one."""

import pytest

from intake.conversation.titled.lines import unpublishing_reading, vanishing
from tests.intake.conversation.titled.lines.test_unpublishing_reading import LINES
from tests.intake.desk.desks import CALL

UNWANTED = [
    ("en", "None of the lines should appear on the page.", [1, 2, 3, 4]),
    ("en", "No figure of ours should appear on the internet.", [1, 2, 3, 4]),
    ("en", "None of our lines should go on the website.", [1, 2, 3, 4]),
    ("en", "I don't think our GDP should appear on the page.", [3]),
    ("en", "Our GDP should appear nowhere on the page.", [3]),
    ("en", "I doubt that line 3 should appear on the page.", [3]),
    ("en", "Nothing of line 3 should appear on the page.", [3]),
    ("en", "Our lawyers are not happy with the GDP figure being on the internet.", [3]),
    ("en", "We are uncomfortable with line 3 being public.", [3]),
    ("de", "Die Zahl der Unternehmen gehört nicht ins Netz.", [4]),
    ("fr", "Le nombre d'entreprises n'a rien à faire sur internet.", [1, 2, 3, 4]),
    ("es", "Preferimos que el PIB no sea público.", [3]),
    ("pt", "A linha sobre a produção não devia estar pública.", [2]),
    ("ru", "По мнению юристов, строка 3 не должна быть в открытом доступе.", [3]),
    ("zh", "企业数量不应该出现在网上。", [4]),
    ("ja", "3行目が誰にでも見えるのは困ります。", [3]),
    ("ko", "GDP는 공개되어서는 안 됩니다.", [3]),
    ("tr", "Şirket sayısı herkese açık olmamalı.", [4]),
    ("ar", "لا ينبغي أن يكون عدد الشركات على الإنترنت.", [4]),
    ("hi", "महापौर नहीं चाहते कि पंक्ति 3 सबको दिखे।", [3]),
    ("de", "Zeile 3 bitte nicht wieder zeigen.", [3]),
    ("fr", "Ne remettez pas la ligne 3 sur la page.", [3]),
]


@pytest.mark.parametrize(("language", "text", "numbers"), UNWANTED)
def test_what_should_not_be_public_is_off_and_nothing_of_it_is_sure(
    language: str, text: str, numbers: list[int]
) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish
    assert (sorted(wish.perhaps), wish.hidden, wish.is_sure) == (numbers, frozenset(), False)


@pytest.mark.parametrize(
    ("language", "text", "is_more"),
    [
        ("en", "Line 3 should not be public.", False),
        ("ru", "Строка 3 не должна быть в открытом доступе.", False),
        ("zh", "第3行不应该公开。", False),
        ("en", "line 3 is wrong and should not be public", True),
        ("hi", "पंक्ति 3 गलत है और सार्वजनिक नहीं होनी चाहिए।", True),
    ],
)
def test_a_mail_of_nothing_but_that_takes_the_line_off_and_a_person_reads_what_is_wrong(
    language: str, text: str, is_more: bool
) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish
    assert (sorted(wish.hidden), wish.is_sure) == ([3], not is_more)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Line 3 should not be public until Friday."),
        ("en", "Line 3 should not be public but line 4."),
        ("en", "Line 3 must not be public at first."),
        ("en", "Line 3 must not be public today."),
        ("en", '"Line 3 must not be public."'),
        ("en", "Line 3 should not be public. Sorry, forget that."),
        ("de", "Zeile 3 soll nicht nur öffentlich sein."),
        ("zh", "第3行不应该不公开。"),
    ],
)
def test_more_beside_it_leaves_that_to_a_person(language: str, text: str) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish is None or (wish.perhaps and not wish.hidden)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The GDP figure is not public yet in our country."),
        ("en", "We do not object to line 3 being public."),
        ("en", "Line 3 should appear on the page."),
        ("en", "Line 3 must show on the page."),
        ("en", "Should line 3 not be visible on the page? We cannot find it."),
        ("de", "Unser 5G-Netz ist noch nicht für alle sichtbar ausgebaut."),
        ("pt", "Não queremos que a cerimónia seja pública."),
        ("ja", "インターネットが見えないのは困ります。"),
        ("en", "We do not want line 3 to disappear from the page."),
        ("en", "Line 3 should not be changed; it is shown correctly on the page."),
        ("en", "The number of companies published on the page must not be rounded."),
        ("en", "We do not want to keep line 3 from the public."),
        ("en", "The GDP figure on the page should not be 100 billion but 120 billion."),
        ("de", "Zeile 3 soll auf der Seite nicht fehlen."),
        ("fr", "Le nombre d'entreprises publié sur la page ne doit pas être 200 mais 240."),
        ("es", "El PIB publicado no debe ser 100 sino 120."),
        ("pt", "Não queremos que a linha 3 desapareça da página na internet."),
        ("ru", "Строка 3 не должна пропасть, она должна быть видна на странице."),
        ("zh", "我们不希望第3行从网站上消失。"),
        ("ja", "公開されている企業数が間違っていて困ります。240社です。"),
        ("ko", "3번 줄이 페이지에서 사라지지 않았으면 합니다."),
        ("tr", "3. satırın sayfadan kaybolmasını istemiyoruz, sayfada kalsın."),
        ("ar", "لا يجب أن يكون عدد الشركات المنشور على الصفحة 200 بل 240."),
        ("hi", "हम नहीं चाहते कि पंक्ति 3 वेबसाइट पर से हट जाए।"),
    ],
)
def test_what_is_told_asked_or_not_minded_takes_nothing_off(language: str, text: str) -> None:
    assert vanishing.read(text, language, CALL, LINES) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir möchten Zeile 3 wieder zeigen."),
        ("en", "We'd like line 3 to be shown again, please."),
        ("fr", "Nous souhaitons remettre la ligne 3 sur la page."),
        ("es", "Quisiéramos volver a mostrar la línea 3."),
        ("ru", "Мы хотели бы снова показать строку 3."),
        ("tr", "3. satırı yeniden göstermek istiyoruz."),
        ("ar", "نود إظهار السطر 3 من جديد."),
        ("hi", "हम पंक्ति 3 फिर से दिखाना चाहते हैं।"),
    ],
)
def test_a_line_that_is_to_be_shown_again_hides_no_other(language: str, text: str) -> None:
    wish = unpublishing_reading.read(text, language, CALL, LINES)
    assert wish
    assert wish.shows
    assert not wish.hidden | wish.perhaps


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "No vuelvan a mostrar la línea 3."),
        ("pt", "Não voltem a publicar a linha 3."),
        ("zh", "第3行请不要重新公布。"),
        ("ko", "3번 줄을 다시 게시하지 마세요."),
    ],
)
def test_a_line_that_is_not_to_be_shown_again_is_no_wish_to_show_it(
    language: str, text: str
) -> None:
    wish = unpublishing_reading.read(text, language, CALL, LINES)
    assert not (wish and wish.shows)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unfortunately line 3 is visible again."),
        ("en", "Line 3 is online again! Please remove it."),
        ("en", "Line 3 should come off, and if you show it again we complain."),
        ("de", "Leider wird Zeile 3 wieder angezeigt."),
        ("fr", "La ligne 3 est de nouveau publiée. Retirez-la."),
        ("es", "La línea 3 está publicada de nuevo. Retírenla."),
        ("ru", "Строка 3 снова опубликована. Уберите её."),
        ("zh", "第3行又重新显示了，我们很不满。"),
        ("ja", "3行目がもう一度掲載されています。残念です。"),
        ("ko", "3번 줄이 다시 게시되었습니다. 내려 주세요."),
        ("ar", "تفاجأنا من نشر السطر 3 من جديد."),
    ],
)
def test_a_line_that_is_told_to_be_shown_again_is_no_wish_to_show_it(
    language: str, text: str
) -> None:
    assert unpublishing_reading.read(text, language, CALL, LINES) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ligne 3 est de nouveau affichée, merci de la retirer."),
        ("zh", "第3行再次公布了，请撤下。"),
    ],
)
def test_a_line_shown_again_that_is_to_go_is_off_alone(language: str, text: str) -> None:
    wish = unpublishing_reading.read(text, language, CALL, LINES)
    assert wish
    assert wish.hidden | wish.perhaps == {3}


NEEDLESS = [
    ("en", "You don't need to publish line 3.", [3]),
    ("en", "It isn't necessary to show line 3.", [3]),
    ("en", "Thank you, there is no need to publish lines 1 and 3.", [1, 3]),
    ("de", "Es ist nicht nötig, Zeile 3 zu veröffentlichen.", [3]),
    ("fr", "Il n'est pas nécessaire de publier la ligne 3.", [3]),
    ("es", "No hace falta publicar la línea 3.", [3]),
    ("zh", "第3行没有必要公开。", [3]),
    ("ja", "3行目は公開する必要はありません。", [3]),
    ("ko", "3번 줄은 공개할 필요가 없습니다.", [3]),
    ("ru", "Строку 3 публиковать не нужно.", [3]),
    ("tr", "3. satırı yayımlamanıza gerek yok.", [3]),
    ("ar", "لا داعي لنشر السطر 3.", [3]),
    ("hi", "पंक्ति 3 प्रकाशित करने की ज़रूरत नहीं है।", [3]),
]


@pytest.mark.parametrize(("language", "text", "numbers"), NEEDLESS)
def test_what_need_not_be_public_is_off_until_a_person_looked_and_never_asked_to_be_shown(
    language: str, text: str, numbers: list[int]
) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish
    assert (sorted(wish.perhaps), wish.hidden) == (numbers, frozenset())
    other = unpublishing_reading.read(text, language, CALL, LINES, is_answer=True)
    assert other is None or not other.shows


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You don't need to publish line 3 again, it is there already."),
        ("en", "You don't need to publish anything but line 3."),
        ("en", "Is it not necessary to publish line 3?"),
        ("en", "You don't need to publish line 3, but please do."),
        ("en", '"You don\'t need to publish line 3" is what our lawyer said, we disagree.'),
        ("en", "There is no need to publish more than line 3."),
        ("en", "No need to make line 3 public in a hurry."),
        ("es", "No es necesario publicar la línea 3 en inglés."),
        ("zh", "不必公布第3行的来源。"),
        ("ja", "3行目を太字で表示する必要はありません。"),
        ("ko", "3번 줄의 출처는 공개할 필요가 없습니다."),
        ("fr", "Inutile de nous demander avant de publier la ligne 3."),
        ("ru", "Не нужно спрашивать нас, чтобы публиковать строку 3."),
        ("zh", "公布第3行不用再问我们。"),
        ("tr", "3. satırı tekrar yayımlamanıza gerek yok."),
    ],
)
def test_what_need_not_be_said_or_done_again_takes_no_line_off(language: str, text: str) -> None:
    assert vanishing.read(text, language, CALL, LINES) is None


BESIDE_NEEDLESS = [
    ("en", "Line 2 should not be public, and there is no need to publish line 3.", {2, 3}),
    ("fr", "La ligne 2 ne doit pas être visible, inutile de publier la ligne 3.", {2, 3}),
    ("zh", "第2行不应该公开，第3行没有必要公开。", {2, 3}),
    ("en", "Line 3 should not be public; no need to publish it again.", {3}),
    (
        "en",
        "We already told you: line 3 should not be published, there is no need to show it.",
        {3},
    ),
    ("ru", "Строка 3 не должна быть видна, снова публиковать не нужно.", {3}),
]


@pytest.mark.parametrize(("language", "text", "numbers"), BESIDE_NEEDLESS)
def test_what_need_not_be_public_takes_nothing_from_a_wish_beside_it(
    language: str, text: str, numbers: set[int]
) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish
    assert wish.hidden | wish.perhaps == numbers
