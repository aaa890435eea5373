"""No conflict with any city of the list, as it is written in prose, in twelve languages."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Nantes"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Listedeki şehirlerin hiçbiriyle çıkar çatışmam bulunmamaktadır."),
        ("de", "Nein, mit keiner dieser Städte habe ich einen Interessenkonflikt."),
        ("de", "Ich habe mit keiner der genannten Städte einen Interessenkonflikt."),
        ("de", "Zu keiner dieser Städte bestehen Verbindungen."),
        ("de", "Es gibt keinerlei Interessenkonflikte."),
        ("en", "No, I have no conflict of interest with any of these cities."),
        ("en", "There is none: I am not tied to any of these cities in any way."),
        ("en", "With none of these cities do I have a conflict."),
        ("en", "I don't have a conflict of interest with any city on the list."),
        ("en", "I can confirm that I am free of conflicts with all three cities."),
        ("fr", "Non, je n'ai de conflit d'intérêts avec aucune de ces villes."),
        ("fr", "Aucun conflit d'intérêts avec les villes de la liste."),
        ("fr", "Je ne suis en conflit d'intérêts avec aucune des villes listées."),
        ("es", "No, no tengo conflicto de intereses con ninguna de estas ciudades."),
        ("es", "Con ninguna de las ciudades de la lista tengo conflicto de intereses."),
        ("es", "Declaro no tener ningún conflicto de intereses."),
        ("pt", "Não, não tenho conflito de interesses com nenhuma destas cidades."),
        ("pt", "Com nenhuma das cidades da lista tenho conflito de interesses."),
        ("pt", "Declaro não ter qualquer conflito de interesses."),
        ("ru", "Нет, ни с одним из этих городов у меня нет конфликта интересов."),
        ("ru", "Конфликта интересов ни с одним из городов списка не имею."),
        ("ru", "Заявляю об отсутствии конфликта интересов."),
        ("ar", "لا، ليس لدي أي تضارب في المصالح مع أي من هذه المدن."),
        ("ar", "لا يوجد لدي تضارب مصالح مع أي مدينة في القائمة."),
        ("ar", "أؤكد عدم وجود أي تضارب في المصالح."),
        ("tr", "Hayır, bu şehirlerin hiçbiriyle çıkar çatışmam yok."),
        ("tr", "Hiçbir şehirle çıkar çatışmam bulunmuyor."),
        ("tr", "Listedeki hiçbir kentle çıkar çatışmam yoktur."),
        ("zh", "我与名单上的任何城市都不存在利益冲突。"),
        ("zh", "没有，我与这些城市均无利益冲突。"),
        ("zh", "本人声明与上述城市没有任何利益冲突。"),
        ("ja", "いいえ、リストのどの都市とも利益相反はございません。"),
        ("ja", "いずれの都市とも利益相反関係にありません。"),
        ("ja", "利益相反に該当する都市はありません。"),
        ("ko", "아니요, 목록의 어느 도시와도 이해충돌이 없습니다."),
        ("ko", "해당 도시들과 이해충돌 관계가 전혀 없습니다."),
        ("ko", "이해충돌이 있는 도시는 없습니다."),
        ("hi", "नहीं, इनमें से किसी भी शहर के साथ मेरा कोई हितों का टकराव नहीं है।"),
        ("hi", "सूची के किसी भी शहर से मेरा हितों का टकराव नहीं है।"),
        ("hi", "मेरा किसी शहर से कोई टकराव नहीं है।"),
    ],
)
def test_no_conflict_with_any_of_them(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2, 3), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Mit keiner dieser Städte außer Turku habe ich einen Interessenkonflikt."),
        ("de", "Ich weiß nicht, ob ich mit einer dieser Städte einen Interessenkonflikt habe."),
        ("tr", "Turku dışında hiçbir şehirle çıkar çatışmam yok."),
        ("en", "I am not sure that I have no conflict."),
        ("en", "I would not say that there is no conflict."),
        ("tr", "Turku ile çıkar çatışmam var."),
        ("de", "Ich habe keinen Interessenkonflikt, den ich verschweige, aber ich berate Turku."),
        ("fr", "Je ne peux pas dire que je n'ai aucun conflit."),
        ("ja", "利益相反がないとは言えません。"),
        ("ko", "이해충돌이 없다고 할 수 없습니다."),
        ("es", "No puedo decir que no tenga ningún conflicto."),
    ],
)
def test_an_exception_a_doubt_or_a_tie_clears_not_all(language: str, text: str) -> None:
    assert declarations.read_conflicts(text, LISTED, language).clear != (1, 2, 3)


@pytest.mark.parametrize(
    "text", ["Ich habe nichts mit Turku zu tun.", "Ich will nichts mit Turku zu tun haben."]
)
def test_nothing_with_a_city_is_no_conflict_with_it(text: str) -> None:
    assert not declarations.read_conflicts(text, LISTED, "de").conflicts
