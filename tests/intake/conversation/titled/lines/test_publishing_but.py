"""All lines but some, and what only looks like that."""

import pytest

from intake.conversation.titled.lines.publishing_reading import read

EVERY = frozenset(range(1, 9))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All except 6 and 7."),
        ("en", "All except 6 and 7 may be published."),
        ("en", "Everything except items 6 and 7 can be published."),
        ("en", "Apart from lines 6 and 7, everything may be published."),
        ("en", "All can be made public except 6 and 7."),
        ("en", "With the exception of 6 and 7, all lines can be published."),
        ("de", "Außer 6 und 7 kann alles veröffentlicht werden."),
        ("de", "Bis auf 6 und 7 dürfen alle veröffentlicht werden."),
        ("de", "Mit Ausnahme von Nummer 6 und 7 darf alles veröffentlicht werden."),
        ("de", "Abgesehen von 6 und 7 können alle Zeilen veröffentlicht werden."),
        ("fr", "Hormis les lignes 6 et 7, tout peut être publié."),
        ("fr", "Excepté 6 et 7, tout peut être publié."),
        ("fr", "À l'exception des lignes 6 et 7, toutes peuvent être publiées."),
        ("fr", "En dehors des lignes 6 et 7, vous pouvez tout publier."),
        ("es", "Excepto las líneas 6 y 7, todas pueden publicarse."),
        ("es", "A excepción de la 6 y la 7, todo puede publicarse."),
        ("es", "Todas se pueden publicar salvo la 6 y la 7."),
        ("es", "Fuera de la 6 y la 7, todo se puede publicar."),
        ("pt", "Exceto a 6 e a 7, todas podem ser publicadas."),
        ("pt", "À exceção das linhas 6 e 7, tudo pode ser publicado."),
        ("pt", "Tirando a 6 e a 7, podem publicar tudo."),
        ("pt", "Com exceção dos itens 6 e 7, todos podem ser publicados."),
        ("ru", "Кроме пунктов 6 и 7, всё можно публиковать."),
        ("ru", "Все, кроме 6 и 7, можно опубликовать."),
        ("ru", "За исключением строк 6 и 7 всё может быть опубликовано."),
        ("ru", "Всё можно публиковать, кроме 6-го и 7-го пунктов."),
        ("zh", "除第6、7项外，均可公布。"),
        ("zh", "除第6项和第7项外，其余均可公布。"),
        ("zh", "除了第6和第7项，其他都可以公开。"),
        ("zh", "除6、7之外全部可以发布。"),
        ("zh", "除第6、7条以外都可公开。"),
        ("zh", "第6、7项除外，均可公布。"),
        ("ja", "6と7以外は公開して構いません。"),
        ("ja", "6と7を除き、すべて公開して構いません。"),
        ("ja", "6番と7番以外はすべて公開できます。"),
        ("ja", "第6項と第7項を除いて、公開して差し支えありません。"),
        ("ja", "6と7を除くすべての項目を公開してください。"),
        ("ko", "6번과 7번을 제외하고 모두 공개해도 됩니다."),
        ("ko", "6번과 7번 외에는 모두 공개 가능합니다."),
        ("ko", "6, 7번을 제외한 나머지는 모두 공개하셔도 됩니다."),
        ("ko", "6번과 7번만 빼고 다 공개해 주세요."),
        ("ko", "6번과 7번 말고는 모두 공개해도 좋습니다."),
        ("ar", "يمكن نشر الكل ما عدا 6 و7."),
        ("ar", "باستثناء البندين 6 و7، يمكن نشر كل شيء."),
        ("ar", "كل البنود قابلة للنشر عدا 6 و 7."),
        ("ar", "يجوز نشر جميع الأسطر باستثناء 6 و7."),
        ("ar", "فيما عدا 6 و7 يمكن نشر الجميع."),
        ("tr", "6 ve 7 dışında hepsi yayımlanabilir."),
        ("tr", "6 ve 7 hariç hepsi yayımlanabilir."),
        ("tr", "6 ve 7 hariç tümü yayınlanabilir."),
        ("tr", "6. ve 7. satırlar dışında hepsi yayımlanabilir."),
        ("tr", "6 ve 7 numaralı maddeler dışında tümünü yayımlayabilirsiniz."),
        ("tr", "6 ve 7 haricinde hepsini yayınlayabilirsiniz."),
        ("tr", "6 ve 7'den başka hepsi yayımlanabilir."),
        ("hi", "6 और 7 को छोड़कर सब प्रकाशित किया जा सकता है।"),
        ("hi", "6 और 7 के अलावा सब कुछ प्रकाशित कर सकते हैं।"),
        ("hi", "6 और 7 के सिवा सभी प्रकाशित करें।"),
        ("hi", "पंक्ति 6 और 7 को छोड़कर बाकी सभी प्रकाशित की जा सकती हैं।"),
    ],
)
def test_all_but_two_are_agreed_to(language: str, text: str) -> None:
    said = read(text, len(EVERY), language)
    assert said
    assert said.is_clear
    assert EVERY - said.agreed == {6, 7}


@pytest.mark.parametrize(
    "text",
    [
        "除第6项外，均可公布。",
        "除第六项外，均可公布。",
        "除第6項外，均可公布。",
    ],
)
def test_all_but_one_are_agreed_to(text: str) -> None:
    said = read(text, len(EVERY), "zh")
    assert said
    assert said.is_clear
    assert EVERY - said.agreed == {6}


@pytest.mark.parametrize(
    ("language", "text", "agreed"),
    [
        ("zh", "第1、2项对外公布。", (1, 2)),
        ("zh", "除第6项外，都不同意公布。", (6,)),
        ("ru", "Ничего не может быть опубликовано, кроме 6 и 7.", (6, 7)),
        ("en", "Nothing except 6 and 7 may be made public.", (6, 7)),
        ("en", "6 and 7 may not be made public, all others may.", (1, 2, 3, 4, 5, 8)),
        ("pt", "Com exceção dos itens 6 e 7, nada pode ser publicado.", (6, 7)),
        ("ja", "6と7は公開して差し支えありません。", (6, 7)),
        ("ar", "البنود 6 و7 قابلة للنشر.", (6, 7)),
        ("ar", "فيما عدا 6 و7 لا تنشروا شيئا.", (6, 7)),
        ("ko", "6번과 7번만 공개해 주세요.", (6, 7)),
        ("tr", "6 ve 7 dışında hiçbiri yayımlanamaz.", (6, 7)),
        ("hi", "6 और 7 को छोड़कर कुछ भी प्रकाशित न करें।", (6, 7)),
        ("de", "Bis auf 6 und 7 darf nichts veröffentlicht werden.", (6, 7)),
        ("es", "Los ítems 6 y 7 no, lo demás sí.", (1, 2, 3, 4, 5, 8)),
    ],
)
def test_others_are_what_they_say(language: str, text: str, agreed: tuple[int, ...]) -> None:
    said = read(text, len(EVERY), language)
    assert said
    assert said.is_clear
    assert said.agreed == {*agreed}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "第1、2项可对外公布，其余不公布。"),
        ("zh", "除第6项外，均不公布。"),
        ("zh", "除第6项外，等市长同意后均可公布。"),
        ("zh", "除第6项外，暂时均可公布。"),
        ("zh", "除第6项，均可公布。"),
        ("zh", "第6项外，均可公布。"),
        ("zh", "第6项除外，均不公布。"),
        ("zh", "除第9项外，均可公布。"),
        ("zh", "除第6项外，均可公布吗？"),
        ("zh", "除第6项外，第7项也不公布。"),
        ("tr", "6 ve 7 dışında hepsi yayımlanabilir mi?"),
        ("tr", "6 ve 7'den hepsi yayımlanabilir."),
        ("tr", "6 ve 7'den başka yayımlanmasın."),
        ("tr", "Belediye başkanı onayladıktan sonra 6 ve 7 dışında hepsi yayımlanabilir."),
        ("tr", "6 ve 7 haricinde yayımlanmasın."),
        ("ru", "Может быть, всё можно публиковать, кроме 6 и 7."),
        ("ru", "Может быть, кроме 6 и 7."),
        ("ru", "За исключением 6 и 7, может быть, всё можно опубликовать."),
        ("ru", "Всё может быть опубликовано после проверки."),
        ("ru", "Не может быть опубликовано: 6 и 7."),
        ("en", "All but 6 and 7 cannot be published."),
        ("en", "Was all made public except 6 and 7?"),
        ("en", "Everything was made public except 6 and 7."),
        ("en", "All except 6 and 7, once the mayor agrees."),
        ("fr", "En dehors des lignes 6 et 7, rien ne peut être publié."),
        ("fr", "En dehors de nous, 6 et 7."),
        ("ja", "6と7を除いて公開しないでください。"),
        ("ja", "6と7を除いて、確認後に公開してください。"),
        ("ja", "6と7を除いて、公開して差し支えありませんか。"),
        ("ar", "كل البنود غير قابلة للنشر عدا 6 و 7."),
        ("ar", "البنود 6 و7 غير قابلة للنشر."),
        ("ko", "6번과 7번만 빼고 공개하지 마세요."),
        ("ko", "6번과 7번만 빼고 다 공개해도 되나요?"),
        ("hi", "6 और 7 को छोड़कर सब प्रकाशित न करें।"),
        ("de", "Ziffer 6 und 7 nicht, sonst alles."),
        ("es", "Fuera de la 6 y la 7, nada se puede publicar."),
    ],
)
def test_what_is_open_is_not_clear(language: str, text: str) -> None:
    said = read(text, len(EVERY), language)
    assert said is None or not said.is_clear
