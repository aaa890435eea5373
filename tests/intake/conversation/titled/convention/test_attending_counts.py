"""How many people are said to come is no part of a name, and binds the list."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_reading import people

TWO = {
    "en": [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")],
    "de": [("Anna Nowak", "Bürgermeisterin"), ("Jan Kowal", "Stadtrat")],
    "fr": [("Grégory Doucet", "maire"), ("Claire Dubois", "adjointe au maire")],
    "es": [("Ana Pérez", "alcaldesa"), ("Juan Ruiz", "vicealcalde")],
    "pt": [("Ana Silva", "prefeita"), ("João Souza", "vice-prefeito")],
    "ru": [("Анна Новак", "мэр"), ("Иван Петров", "заместитель мэра")],
    "tr": [("Ayşe Yılmaz", "Belediye Başkanı"), ("Ali Demir", "Başkan Yardımcısı")],
    "ar": [("أحمد محمود", "رئيس البلدية"), ("خالد سالم", "نائب الرئيس")],
    "hi": [("मुरलीधर मोहोल", "महापौर"), ("सुनीता वाडेकर", "उप महापौर")],
    "zh": [("王凤朝", "市长"), ("刘旭光", "副市长")],
    "ja": [("横山英幸", "市長"), ("山本剛史", "副市長")],
    "ko": [("김민수", "시장"), ("이영희", "부시장")],
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two of them, Mayor Anna Nowak and Deputy Mayor Jan Kowal, will come."),
        ("en", "Mayor Anna Nowak and Deputy Mayor Jan Kowal, two people in all, will come."),
        ("en", "Two people will attend: Mayor Anna Nowak and Deputy Mayor Jan Kowal."),
        ("de", "Bürgermeisterin Anna Nowak und Stadtrat Jan Kowal kommen zu zweit."),
        ("fr", "Le maire Grégory Doucet et l'adjointe au maire Claire Dubois viendront tous les "
         "deux."),
        ("fr", "Le maire Grégory Doucet et l'adjointe au maire Claire Dubois, soit deux "
         "personnes, viendront."),
        ("es", "La alcaldesa Ana Pérez y el vicealcalde Juan Ruiz asistirán los dos."),
        ("pt", "A prefeita Ana Silva e o vice-prefeito João Souza participarão, os dois."),
        ("ru", "Мэр Анна Новак и заместитель мэра Иван Петров приедут вдвоём."),
        ("ru", "Приедут двое: мэр Анна Новак и заместитель мэра Иван Петров."),
        ("tr", "Belediye Başkanı Ayşe Yılmaz ve Başkan Yardımcısı Ali Demir iki kişi "
         "katılacaktır."),
        ("ar", "سيحضر رئيس البلدية أحمد محمود ونائب الرئيس خالد سالم كلاهما."),
        ("hi", "महापौर मुरलीधर मोहोल और उप महापौर सुनीता वाडेकर दोनों आएंगे।"),
        ("zh", "市长王凤朝和副市长刘旭光两人将出席大会。"),
        ("zh", "市长王凤朝、副市长刘旭光等2人将出席。"),
        ("ja", "市長の横山英幸、副市長の山本剛史の2名が出席します。"),
        ("ja", "市長 横山英幸、副市長 山本剛史の2名が参加いたします。"),
        ("ja", "市長の横山英幸と副市長の山本剛史の二名が出席します。"),
        ("ja", "当市からは、市長 横山英幸、副市長 山本剛史の2名が参加いたします。"),
        ("ko", "시장 김민수와 부시장 이영희 두 사람이 참석합니다."),
        ("ko", "시장 김민수, 부시장 이영희 2명이 참석합니다."),
    ],
)  # fmt: skip
def test_a_head_count_beside_the_list_loses_nobody(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert [(name, office.lower()) for name, office in people(said)] == [
        (name, office.lower()) for name, office in TWO[language]
    ]
    assert said.comes is True
    assert said.rest == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three of us will come: Mayor Anna Nowak and Deputy Mayor Jan Kowal."),
        ("de", "Wir kommen zu dritt: Bürgermeisterin Anna Nowak und Stadtrat Jan Kowal."),
        ("fr", "Nous serons trois : le maire Grégory Doucet et l'adjointe au maire Claire Dubois "
         "viendront."),
        ("es", "Asistirán tres personas: la alcaldesa Ana Pérez y el vicealcalde Juan Ruiz."),
        ("pt", "Participarão três pessoas: a prefeita Ana Silva e o vice-prefeito João Souza."),
        ("ru", "Мэр Анна Новак и заместитель мэра Иван Петров приедут втроём."),
        ("tr", "Belediye Başkanı Ayşe Yılmaz ve Başkan Yardımcısı Ali Demir üç kişi "
         "katılacaktır."),
        ("ar", "سيحضر ثلاثة أشخاص: رئيس البلدية أحمد محمود ونائب الرئيس خالد سالم."),
        ("hi", "महापौर मुरलीधर मोहोल और उप महापौर सुनीता वाडेकर तीनों आएंगे।"),
        ("zh", "市长王凤朝和副市长刘旭光等三人将出席。"),
        ("ja", "市長の横山英幸と副市長の山本剛史の3名が出席します。"),
        ("ko", "시장 김민수와 부시장 이영희 등 3명이 참석합니다."),
    ],
)  # fmt: skip
def test_where_more_people_are_counted_than_named_nothing_is_settled(
    language: str, text: str
) -> None:
    said = read(text, language, is_asked=True)
    assert said.comes is None
    assert said.wavers
    assert said.unread == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Both will definitely come."),
        ("de", "Beide kommen auf jeden Fall."),
        ("fr", "Tous les deux viendront."),
        ("es", "Los dos asistirán."),
        ("pt", "Os dois participarão."),
        ("ru", "Оба приедут обязательно."),
        ("tr", "İkisi de kesinlikle katılacak."),
        ("ar", "سيحضر كلاهما بالتأكيد."),
        ("hi", "दोनों अवश्य आएंगे।"),
        ("zh", "两人都将出席。"),
        ("ja", "両名の出席を確約いたします。"),
        ("ko", "두 사람 모두 참석합니다."),
    ],
)
def test_both_of_a_list_of_two_is_a_confirmation_and_of_one_is_asked(
    language: str, text: str
) -> None:
    known = [words for one in TWO[language] for words in one]
    said = read(text, language, is_asked=True, known=known)
    assert (said.comes, said.rest, said.unread) == (True, (), ())
    assert read(text, language, is_asked=True, known=known[:2]).unread == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Anna Nowak will attend together with his interpreter and two journalists."),
        ("en", "Mayor Anna Nowak will attend plus Bo."),
        ("de", "Bürgermeisterin Anna Nowak kommt mit Dolmetscher."),
        ("fr", "Le maire Grégory Doucet viendra avec un interprète."),
        ("es", "La alcaldesa Ana Pérez asistirá con su intérprete."),
        ("pt", "A prefeita Ana Silva participará com o intérprete."),
        ("ru", "Приедет мэр Анна Новак с переводчиком."),
        ("tr", "Belediye Başkanı Ayşe Yılmaz tercümanıyla katılacaktır."),
        ("ar", "سيحضر رئيس البلدية أحمد محمود مع مترجم."),
        ("hi", "महापौर मुरलीधर मोहोल दुभाषिए के साथ आएंगे।"),
        ("zh", "市长王凤朝将携翻译出席。"),
        ("ja", "市長の横山英幸が通訳とともに出席します。"),
        ("ja", "市長の横山英幸ほか2名が出席します。"),
        ("ko", "시장 김민수가 통역과 함께 참석합니다."),
    ],
)
def test_words_left_over_in_a_sentence_about_who_comes_are_asked(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert said.comes is None
    assert said.wavers
    assert text in said.rest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Anna Nowak will gladly come to Beijing for the award ceremony in June."),
        ("en", "Mayor Anna Nowak will attend on both days."),
        ("de", "Bürgermeisterin Anna Nowak kommt gern zur Verleihung nach Genf."),
        ("fr", "Le maire Grégory Doucet viendra avec plaisir à la cérémonie pour recevoir le "
         "certificat."),
        ("es", "La alcaldesa Ana Pérez asistirá con mucho gusto a la ceremonia."),
        ("pt", "A prefeita Ana Silva participará com muito gosto da cerimônia."),
        ("ru", "Мэр Анна Новак обязательно приедет на церемонию для получения сертификата."),
        ("tr", "Belediye Başkanı Ayşe Yılmaz sertifikayı almak üzere törene katılacaktır."),
        ("ar", "سيحضر رئيس البلدية أحمد محمود الحفل لاستلام الشهادة."),
        ("hi", "महापौर मुरलीधर मोहोल समारोह में अवश्य आएंगे।"),
        ("zh", "市长王凤朝将出席大会领取证书。"),
        ("ja", "市長の横山英幸が証明書の受領のため必ず出席いたします。"),
        ("ko", "시장 김민수가 시상식에 반드시 참석합니다."),
    ],
)  # fmt: skip
def test_when_where_and_how_somebody_comes_is_no_word_left_over(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert len(said.coming) == 1
    assert (said.comes, said.rest) == (True, ())
