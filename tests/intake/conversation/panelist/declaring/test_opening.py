"""A declaration opens formally, and says the same as without; what reserves it stays open."""

import pytest

from intake.conversation.panelist.declaring import declarations, opening
from intake.conversation.panelist.declaring.declared import Listed

NAMES = ("Alexandria", "Wuhan", "Kazan", "Guadalajara", "Indore", "Recife", "Osaka")
LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(NAMES, start=1)
)


@pytest.mark.parametrize(
    ("language", "opened", "text"),
    [
        ("en", "I hereby declare that", "I have no conflict with Kazan and Osaka."),
        ("en", "I wish to inform you that", "I have no conflict with any of the cities."),
        ("en", "I declare that", "I advise the city of Kazan."),
        ("fr", "Je déclare que", "je n'ai aucun conflit avec Kazan et Osaka."),
        ("fr", "J’atteste qu'", "aucun conflit n'existe avec ces villes, sauf le numéro 6."),
        ("de", "Hiermit erkläre ich, dass", "mit Kasan und Osaka kein Interessenkonflikt besteht."),
        ("de", "Ich teile Ihnen mit, dass", "ich die Stadt Kasan berate."),
        ("es", "Declaro que", "no tengo conflicto de intereses con ninguna de las ciudades, salvo "
         "la número 6, pues asesoré a su alcaldía."),
        ("es", "Por la presente, declaro que", "no tengo conflicto con Kazán y Osaka."),
        ("pt", "Declaro que", "não tenho conflito de interesses com nenhuma das cidades, exceto a "
         "número 6, pois assessorei a sua prefeitura."),
        ("pt", "Informo que", "não tenho conflito com Kazan e Osaka."),
        ("ru", "Сообщаю, что", "конфликта с Казанью и Осакой нет."),
        ("ru", "Настоящим заявляю, что", "консультирую город Казань."),
        ("zh", "兹声明，", "我与喀山和大阪没有利益冲突。"),
        ("zh", "特此声明：", "我与喀山和大阪没有利益冲突。"),
        ("ja", "ここに申告します。", "カザンと大阪とは利益相反はありません。"),
        ("ja", "以下のとおり申告します。", "カザン市の顧問を務めています。"),
        ("ko", "이에 신고합니다.", "카잔과 오사카와는 이해충돌이 없습니다."),
        ("ko", "다음과 같이 신고합니다:", "어느 도시와도 이해충돌이 없습니다."),
        ("ar", "أقر بأن", "لا تعارض لدي مع قازان وأوساكا."),
        ("ar", "أقرّ بأنه", "لا يوجد لدي تعارض مصالح مع أي من المدن، باستثناء رقم 6 حيث عملت "
         "مستشارا لدى بلديتها."),
        ("tr", "Beyan ederim ki", "Kazan ve Osaka ile çıkar çatışmam yok."),
        ("hi", "मैं घोषणा करता हूँ कि", "सूची के किसी भी शहर से मेरा कोई हित-संघर्ष नहीं है।"),
    ],
)  # fmt: skip
def test_it_says_the_same_without(language: str, opened: str, text: str) -> None:
    wanted = _read(text, language)
    assert wanted[0] or wanted[1]
    assert _read(f"{opened} {text}", language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I cannot declare that I have no conflict with any of the cities."),
        ("en", "I hereby declare that I may have no conflict with any of the cities."),
        ("en", "I wish I had no conflict with any of the cities."),
        ("fr", "Je ne déclare pas que je n'ai aucun conflit avec ces villes."),
        ("fr", "Je déclare que je n'ai aucun conflit avec Ozakaville."),
        ("de", "Ich kann nicht erklären, dass mit diesen Städten kein Interessenkonflikt besteht."),
        ("de", "Ich teile Ihnen mit, dass mit Ozaka kein Interessenkonflikt besteht."),
        ("es", "No puedo declarar que no tengo conflicto con ninguna de las ciudades."),
        ("es", "Declaro que no tengo conflicto con Ozaka."),
        ("pt", "Não declaro que não tenho conflito com nenhuma das cidades."),
        ("pt", "Declaro que talvez não tenha conflito com as cidades."),
        ("ru", "Не могу заявить, что конфликта интересов нет."),
        ("ru", "Сообщаю, что, возможно, конфликта интересов нет."),
        ("zh", "我不能声明，我与名单上的城市均无利益冲突。"),
        ("zh", "兹声明，我不确定与名单上的城市有没有利益冲突。"),
        ("ja", "ここに申告します。利益相反がないかどうか分かりません。"),
        ("ko", "이에 신고합니다. 이해충돌이 없는지 확실하지 않습니다."),
        ("ar", "لا أقر بأنه لا يوجد لدي تعارض مصالح مع أي من المدن المذكورة."),
        ("ar", "أقر بأنني لا أعلم إن كان لدي تعارض."),
        ("tr", "Beyan ederim ki çıkar çatışmam olup olmadığını bilmiyorum."),
        ("hi", "मैं घोषणा करता हूँ कि शायद कोई हित-संघर्ष नहीं है।"),
    ],
)
def test_what_is_reserved_clears_nobody(language: str, text: str) -> None:
    assert _read(text, language)[1] == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I declare a conflict with Kazan."),
        ("fr", "Je déclare n'avoir aucun lien avec Kazan."),
        ("de", "Mit Kasan erkläre ich, dass kein Konflikt besteht."),
        ("es", "Declaro un conflicto con Kazán."),
        ("ru", "Сообщаю о конфликте с Казанью."),
        ("zh", "利益冲突声明，本人声明"),
        ("ar", "أقر بتعارض مع قازان."),
    ],
)
def test_only_what_leads_on_is_an_opening(language: str, text: str) -> None:
    assert opening.without(text, language) == text


def _read(text: str, language: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    reading = declarations.read_conflicts(text, LISTED, language)
    told = tuple(one.application for one in reading.conflicts)
    return told, reading.clear, tuple(one.why for one in reading.doubts)
