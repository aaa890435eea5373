"""Conflicts declared and denied as officials write it: each is noted, cleared or asked."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed
from intake.panel.conflicts import Kind

NAMES = ("Nagpur", "Riyadh", "Daegu", "Şanlıurfa")
LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(NAMES, start=1)
)
TIED = tuple(
    Listed(number=place, application=place, names=(name,), is_tied=place == 1)
    for place, name in enumerate(NAMES, start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ليس لدي أي تعارض."),
        ("ar", "لا يوجد لدي تعارض مصالح مع أي من المدن المذكورة."),
        ("ar", "أقر بعدم وجود أي تعارض في المصالح مع المدن المدرجة."),
        ("ar", "ليس هناك أي تعارض في المصالح."),
        ("tr", "Bu şehirlerle hiçbir ilişkim bulunmuyor."),
        ("tr", "Listedeki şehirlerle herhangi bir bağım bulunmamaktadır."),
        ("ko", "이해상충 사항 없습니다."),
        ("ko", "아무런 이해관계가 없습니다."),
        ("hi", "मैं घोषणा करता हूँ कि सूची के किसी भी शहर से मेरा कोई हित-संघर्ष नहीं है।"),
        ("en", "I have no conflict of interest with any of these cities."),
        ("de", "Mit keiner dieser Städte habe ich einen Interessenkonflikt."),
        ("fr", "Je n'ai aucun conflit d'intérêts avec ces villes."),
        ("es", "No tengo ningún conflicto de intereses con estas ciudades."),
        ("pt", "Não tenho qualquer conflito de interesses com estas cidades."),
        ("ru", "Никаких конфликтов интересов у меня нет."),
        ("zh", "我与这些城市均无利益冲突。"),
        ("ja", "いずれの都市とも利益相反はございません。"),
    ],
)
def test_all_is_denied(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2, 3, 4), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ليس لدي أي تعارض مع المدن الأخرى."),
        ("ar", "لا توجد أي علاقة تربطني بالمدن الأخرى."),
        ("tr", "Diğer şehirlerle hiçbir bağım yok."),
        ("tr", "Diğer şehirlerle herhangi bir bağım bulunmamaktadır."),
        ("ko", "나머지 도시와는 이해관계가 없습니다."),
        ("hi", "अन्य शहरों से मेरा कोई संबंध नहीं है।"),
        ("hi", "बाकी किसी शहर से कोई टकराव नहीं।"),
    ],
)
def test_it_is_denied_of_the_others_beside_one_told_before(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, TIED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((2, 3, 4), (), ())


@pytest.mark.parametrize(
    ("language", "text", "number", "kind"),
    [
        ("ar", "لا يوجد تعارض مع أي من هذه المدن، باستثناء الرياض حيث عملت مستشارة لدى الأمانة "
         "عام 2020.", 2, Kind.ADVISORY),
        ("ar", "أعمل مستشارا لدى أمانة الرياض. لا تعارض مع المدن الأخرى.", 2, Kind.ADVISORY),
        ("ar", "أعتذر عن تقييم الرياض فهي مدينتي، ولا تعارض لدي مع الباقي.", 2, Kind.OWN_CITY),
        ("tr", "Şanlıurfa doğup büyüdüğüm şehir, amcam da belediyede çalışıyor. Diğer şehirlerle "
         "hiçbir bağım yok.", 4, Kind.OTHER),
        ("ko", "대구시에서 자문위원으로 활동한 바 있습니다. 그 외에는 없습니다.", 3, Kind.ADVISORY),
        ("hi", "मैंने 2021 में नागपुर नगर निगम को सलाह दी थी। बाकी किसी शहर से कोई टकराव नहीं।",
         1, Kind.ADVISORY),
    ],
)  # fmt: skip
def test_one_is_told_and_the_others_are_cleared(
    language: str, text: str, number: int, kind: Kind
) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [(one.application, one.kind) for one in reading.conflicts] == [(number, kind)]
    assert {*reading.clear} == {1, 2, 3, 4} - {number}
    assert reading.doubts == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "لا يوجد تعارض بين الأرقام."),
        ("ar", "ليس هناك أي تعارض في البيانات."),
        ("ar", "لا أعلم إن كان لدي تعارض."),
        ("ar", "أظن أنه لا يوجد تعارض."),
        ("ar", "ليس لدي أي تعارض مع المدن الأخرى باستثناء الدمام."),
        ("ar", "لا توجد أي علاقة مباشرة تربطني بالمدن الأخرى."),
        ("ar", "لا تعارض مع المدن الثلاث الأولى إلا واحدة."),
        ("tr", "Diğer şehirlerle bağım var."),
        ("tr", "Diğer şehirlerle pek bağım yok."),
        ("tr", "Diğer şehirlerle doğrudan bir bağım yok."),
        ("tr", "Kardeşimin de bu şehirlerle bağı yok."),
        ("tr", "Artık diğer şehirlerle hiçbir bağım yok."),
        ("tr", "Diğer şehirlerle hiçbir bağım yok, Daegu hariç."),
        ("ko", "나머지 도시와도 이해관계가 있을 수 있습니다."),
        ("ko", "다른 도시와는 이해관계가 거의 없습니다."),
        ("ko", "목록에 있는 도시들과 어떠한 이해관계도 없음을 확인해 주세요?"),
        ("hi", "बाकी शहरों से मेरा अब कोई संबंध नहीं है।"),
        ("hi", "बाकी शहरों से मेरा कोई सीधा संबंध नहीं है।"),
        ("hi", "मेरे भाई का भी कोई संबंध नहीं है।"),
        ("hi", "शायद बाकी शहरों से मेरा कोई संबंध नहीं है।"),
        ("en", "There is no conflict between the figures of the other cities?"),
        ("de", "Mit den anderen Städten wohl kein Interessenkonflikt."),
        ("fr", "Je ne sais pas si j'ai un conflit avec les autres villes."),
        ("es", "Creo que no tengo conflicto con las demás ciudades."),
        ("pt", "Talvez não tenha conflito com as outras cidades."),
        ("ru", "Вряд ли у меня есть конфликт с другими городами."),
        ("zh", "我不确定与其他城市有没有利益冲突。"),
        ("ja", "他の都市とは利益相反がないと思いますか？"),
    ],
)
def test_what_leaves_it_open_clears_nobody(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, TIED, language)
    assert reading.clear == ()
