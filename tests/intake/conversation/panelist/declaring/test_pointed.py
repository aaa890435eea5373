"""A tie to a city that is told without its name clears no other: "with which city?" is asked."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import ConflictReading, Listed

NAMES = ("Gdynia", "Turku", "Lyon", "Porto", "Busan", "Amman", "Fukuoka")
LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(NAMES, start=1)
)
ALL = (1, 2, 3, 4, 5, 6, 7)
UNNAMED = [
    ("en", "I have a tie to the second city on your list; nothing with the rest."),
    ("en", "I have a tie to the last city on your list; nothing with the rest."),
    ("en", "There is one city with which I have a tie. With all others none."),
    ("en", "I used to work for the third one on the list. No conflict with the others."),
    ("en", "My brother works for the northernmost of them. I have no conflict with the rest."),
    ("en", "One of the cities is a client of mine. No conflicts otherwise."),
    ("en", "I advise Lyon and have a tie to the last city on your list; nothing with the rest."),
    ("en", "My wife works for the penultimate city. None with the other cities."),
    ("en", "I know the mayor of the Polish one well; no ties to the remaining cities."),
    ("en", "As for the first: I was its adviser. As for the rest: no conflict."),
    ("de", "Zur zweiten Stadt auf Ihrer Liste habe ich eine Verbindung; mit den übrigen nichts."),
    ("de", "Bei der letzten Stadt der Liste war ich angestellt. Mit den anderen keine Konflikte."),
    ("de", "Es gibt eine Stadt, zu der ich eine Verbindung habe. Zu allen anderen keine."),
    ("de", "Eine der Städte berate ich. Kein Interessenkonflikt mit den übrigen."),
    ("de", "Mein Bruder arbeitet bei der Hafenstadt. Mit den anderen Städten kein Konflikt."),
    ("fr", "J'ai un lien avec la deuxième ville de votre liste; rien avec les autres."),
    (
        "fr",
        "J'ai un lien avec la dernière ville de la liste. Aucun conflit avec les autres villes.",
    ),
    ("fr", "Il y a une ville avec laquelle j'ai un lien. Avec toutes les autres, aucun."),
    ("fr", "Je conseille l'une des villes; pas de conflit avec les autres."),
    ("fr", "Mon frère travaille pour la troisième. Aucun conflit d'intérêts avec les autres."),
    ("es", "Tengo un vínculo con la segunda ciudad de su lista; nada con las demás."),
    ("es", "Tengo relación con la última ciudad de la lista. Ningún conflicto con las demás."),
    ("es", "Hay una ciudad con la que tengo un vínculo. Con las demás, ninguno."),
    ("es", "Asesoro a una de las ciudades; ningún conflicto con las otras."),
    ("es", "Mi hermano trabaja para la primera. Ningún conflicto de intereses con el resto."),
    ("pt", "Tenho uma ligação com a segunda cidade da lista; nada com as restantes."),
    ("pt", "Tenho relação com a última cidade da sua lista. Nenhum conflito com as outras."),
    ("pt", "Há uma cidade com a qual tenho uma ligação. Com as demais, nenhuma."),
    ("pt", "Assessoro uma das cidades; nenhum conflito com as restantes."),
    (
        "pt",
        "O meu irmão trabalha na terceira. Nenhum conflito de interesses com as demais cidades.",
    ),
    ("ru", "У меня есть связь со вторым городом списка; с остальными нет."),
    ("ru", "У меня есть связь с последним городом в списке. С остальными конфликта интересов нет."),
    ("ru", "Есть один город, с которым я связан. С остальными конфликта нет."),
    ("ru", "Один из городов я консультирую. С остальными конфликта интересов нет."),
    ("ru", "Мой брат работает в первом из них. С другими городами конфликта интересов нет."),
    ("zh", "我与名单上的第二个城市有关系，与其他城市没有关系。"),
    ("zh", "我与名单上最后一个城市有联系，与其余城市没有利益冲突。"),
    ("zh", "有一个城市与我有关系。与其他城市没有利益冲突。"),
    ("zh", "我是其中一个城市的顾问。与其余城市均无利益冲突。"),
    ("zh", "我哥哥在第三个城市工作，其他城市没有利益冲突。"),
    ("ja", "リストの二番目の都市と関係があります。その他の都市とは利益相反はありません。"),
    ("ja", "最後の都市とは関係がありますが、その他の都市とは関係ありません。"),
    ("ja", "関係のある都市が一つあります。その他とは利益相反はありません。"),
    ("ja", "そのうちの一都市の顧問をしています。残りの都市とは利益相反はありません。"),
    ("ja", "兄が三番目の市で働いています。他の都市とは利益相反はありません。"),
    ("ko", "목록의 두 번째 도시와 관련이 있습니다. 나머지는 관련이 없습니다."),
    ("ko", "목록의 마지막 도시와 관련이 있습니다. 나머지 도시와는 이해충돌이 없습니다."),
    ("ko", "관련이 있는 도시가 하나 있습니다. 나머지 도시와는 이해충돌이 없습니다."),
    ("ko", "그중 한 도시를 자문하고 있습니다. 다른 도시와는 이해충돌이 없습니다."),
    ("ko", "제 형이 세 번째 도시에서 일합니다. 나머지 도시와는 이해충돌이 없습니다."),
    ("tr", "Listenizdeki ikinci şehirle bağım var; diğerleriyle yok."),
    ("tr", "Listedeki son şehirle bağım var. Diğer şehirlerle çıkar çatışmam yok."),
    ("tr", "Bağım olan bir şehir var. Diğer şehirlerle çıkar çatışmam yok."),
    ("tr", "Şehirlerden birine danışmanlık yapıyorum. Diğerleriyle çıkar çatışmam yok."),
    ("tr", "Kardeşim üçüncü şehirde çalışıyor. Geri kalan şehirlerle çıkar çatışmam yok."),
    ("ar", "لي صلة بالمدينة الثانية في قائمتكم؛ ولا شيء مع البقية."),
    ("ar", "لي صلة بآخر مدينة في القائمة. لا يوجد لدي تضارب مصالح مع بقية المدن."),
    ("ar", "هناك مدينة واحدة لي صلة بها. لا يوجد لدي تضارب مصالح مع المدن الأخرى."),
    ("ar", "أعمل مستشاراً لإحدى المدن. لا يوجد لدي تضارب مصالح مع بقية المدن."),
    ("ar", "شقيقي يعمل في أمانة المدينة الثالثة. أما بقية المدن فلا علاقة لي بها."),
    ("hi", "सूची के दूसरे शहर से मेरा संबंध है; बाकी से नहीं।"),
    ("hi", "सूची के अंतिम शहर से मेरा संबंध है। बाकी शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
    ("hi", "एक शहर है जिससे मेरा संबंध है। अन्य शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
    ("hi", "मैं उनमें से एक शहर का सलाहकार हूँ। बाकी शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
    ("hi", "मेरा भाई तीसरे शहर में काम करता है। बाकी शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
]
ALONE = [
    ("en", "I have a tie to the second city on your list."),
    ("de", "Ich habe zur letzten Stadt auf Ihrer Liste eine Verbindung."),
    ("hi", "सूची के दूसरे शहर से मेरा संबंध है; बाकी से नहीं।"),
    ("tr", "Listenizdeki ikinci şehirle bağım var."),
]
NAMED = [
    ("en", "I advise Lyon. No conflict with the others."),
    ("en", "Conflict with 2. No conflict with the remaining cities."),
    ("en", "I have one conflict: I advise Lyon. No conflict with the other cities."),
    (
        "en",
        "Thank you for the list of cities. I advise Lyon. No conflict with the rest.",
    ),
    ("de", "Ich berate Lyon. Mit den übrigen Städten kein Interessenkonflikt."),
    ("de", "Nummer 2: Ich war dort angestellt. Mit den anderen keine Konflikte."),
    ("fr", "Je conseille Lyon. Aucun conflit d'intérêts avec les autres villes."),
    ("es", "Asesoro a Lyon. Ningún conflicto de intereses con las demás ciudades."),
    ("pt", "Assessoro Lyon. Nenhum conflito de interesses com as demais cidades."),
    ("ru", "Я консультирую Turku. С остальными городами конфликта интересов нет."),
    ("zh", "我与Turku有利益冲突，与其他城市没有利益冲突。"),
    ("ja", "Turkuの顧問をしています。その他の都市とは利益相反はありません。"),
    ("ko", "Turku를 자문하고 있습니다. 나머지 도시와는 이해충돌이 없습니다."),
    ("tr", "Turku'ya danışmanlık yapıyorum. Diğer şehirlerle çıkar çatışmam yok."),
    ("ar", "أعمل مستشاراً لمدينة Turku. لا يوجد لدي تضارب مصالح مع بقية المدن."),
    ("ar", "شقيقي يعمل في أمانة عمّان. أما بقية المدن فلا علاقة لي بها."),
    ("hi", "मैं Turku का सलाहकार हूँ। बाकी शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
]
NONE = [
    ("en", "No conflict with any of these cities."),
    ("en", "None with any of the cities on the list."),
    ("en", "I have looked at your list of cities. I have no conflict of interest."),
    ("en", "Thank you for the list; no conflicts with the first, the last, or any of the others."),
    ("de", "Ich habe die Liste der Städte gelesen. Ich habe keinen Interessenkonflikt."),
    ("fr", "Je n'ai aucun conflit d'intérêts avec ces villes."),
    ("es", "No tengo ningún conflicto de intereses con ninguna de estas ciudades."),
    ("pt", "Não tenho conflito de interesses com nenhuma das cidades da lista."),
    ("ru", "Ни с одним городом из списка у меня нет конфликта интересов."),
    ("zh", "我与名单上的任何城市都不存在利益冲突。"),
    ("ja", "リストのどの都市とも利益相反はありません。"),
    ("ko", "목록에 있는 어떤 도시와도 이해충돌이 없습니다."),
    ("tr", "Listedeki hiçbir şehirle çıkar çatışmam yok."),
    ("ar", "لا يوجد لدي تضارب مصالح مع أي من المدن في القائمة."),
    ("hi", "सूची के किसी भी शहर के साथ मेरा कोई हितों का टकराव नहीं है।"),
]


def _read(text: str, language: str) -> ConflictReading:
    return declarations.read_conflicts(text, LISTED, language)


@pytest.mark.parametrize(("language", "text"), UNNAMED)
def test_a_tie_without_a_city_clears_none_and_is_asked(language: str, text: str) -> None:
    reading = _read(text, language)
    assert not reading.clear
    assert any(one.why in {"which_city", "unsure"} for one in reading.doubts)


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_such_a_tie_alone_is_asked(language: str, text: str) -> None:
    reading = _read(text, language)
    assert not reading.clear
    assert not reading.conflicts
    assert {one.why for one in reading.doubts} == {"which_city"}


@pytest.mark.parametrize(("language", "text"), NAMED)
def test_the_rest_is_cleared_beside_a_tie_to_a_city_that_is_named(language: str, text: str) -> None:
    reading = _read(text, language)
    tied = tuple(one.application for one in reading.conflicts)
    assert len(tied) == 1
    assert sorted((*tied, *reading.clear)) == [*ALL]
    assert not reading.doubts


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_conflict_with_any_city_of_the_list_clears_all(language: str, text: str) -> None:
    assert _read(text, language).clear == ALL
