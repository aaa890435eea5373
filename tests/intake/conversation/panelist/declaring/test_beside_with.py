"""No conflict "with" words that no list knows: they may be a name, however it is written."""

import pytest

from intake.conversation.panelist.declaring import declarations
from tests.intake.conversation.panelist.declaring.test_enumerated import LISTED


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "No conflict with the Cities of Ozaka and Novaz.", "Ozaka and Novaz"),
        ("en", "no conflict with ozaka and novaz", "ozaka and novaz"),
        ("en", "no conflict regarding ozaka", "ozaka"),
        ("en", "ozaka and novaz: no conflict", "ozaka and novaz"),
        ("en", "no conflict: ozaka and novaz", "ozaka and novaz"),
        ("en", "ozaka and novaz - no conflict", "ozaka and novaz"),
        ("en", "no conflict in ozaka and novaz", "ozaka and novaz"),
        ("en", "no conflict as far as ozaka is concerned", "ozaka"),
        ("de", "Bei Ozakka und Novaz kein Konflikt.", "Ozakka und Novaz"),
        ("de", "Kein Konflikt mit den Städten Ozakka und Novaz.", "Ozakka und Novaz"),
        ("de", "kein konflikt mit ozakka und novaz", "ozakka und novaz"),
        ("de", "Zu den Städten Ozakka und Novaz kein Konflikt.", "Ozakka und Novaz"),
        ("fr", "Aucun conflit avec les villes d'Ozaka et de Novaz.", "Ozaka et de Novaz"),
        ("fr", "aucun conflit avec ozaka et novaz", "ozaka et novaz"),
        ("es", "Ningún conflicto con las ciudades de Ozaka y Novaz.", "Ozaka y Novaz"),
        ("es", "ningún conflicto con ozaka y novaz", "ozaka y novaz"),
        ("pt", "Nenhum conflito com as cidades de Ozaca e Novaz.", "Ozaca e Novaz"),
        ("pt", "nenhum conflito com ozaca e novaz", "ozaca e novaz"),
        ("ru", "Нет конфликта с городами Озака и Новаз.", "Озака"),
        ("ru", "нет конфликта с озакой и новазом", "озакой и новазом"),
        ("zh", "与奥扎卡市和诺瓦兹市没有利益冲突。", "奥扎卡市"),
        ("ja", "オザカ市とノヴァズ市とは利益相反はありません。", "オザカ市"),
        ("ko", "오자카 시와 노바즈 시와는 이해충돌이 없습니다.", "오자카"),
        ("ar", "لا يوجد لدي تضارب مصالح مع مدن أوزاكا ونوفاز.", "أوزاكا ونوفاز"),
        ("tr", "Ozaka ve Novaz şehirleriyle çıkar çatışmam yok.", "Ozaka ve Novaz"),
        ("tr", "ozaka ve novaz ile çıkar çatışmam yok.", "ozaka ve novaz"),
        ("tr", "ozakayla ve novazla çıkar çatışmam yok", "ozakayla"),
        ("en", "No conflict with ozaka.", "ozaka"),
        ("en", "No conflict with ozaka and novaz.", "ozaka and novaz"),
        ("en", "no conflict with the city of ozaka", "ozaka"),
        ("fr", "Aucun conflit avec ozaka et novaz", "ozaka et novaz"),
        ("de", "Kein Konflikt mit dem Bürgermeister von Ozakka.", "Ozakka"),
        ("hi", "ओज़ाका और नोवाज़ शहरों के साथ मेरा कोई हितों का टकराव नहीं है।", "ओज़ाका और नोवाज़"),
    ],
)
def test_a_word_that_no_list_knows_is_asked(language: str, text: str, name: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts) == ((), ())
    (doubt,) = reading.doubts
    assert doubt.why == "which_city"
    assert name in doubt.words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with any of the shortlisted cities."),
        ("en", "No conflict with any of the ten cities in this round."),
        ("en", "I have no conflict and look forward to working with the secretariat."),
        ("en", "My declaration of interest: no conflict to declare."),
        ("de", "Kein Konflikt mit den aufgeführten Städten dieser Runde."),
        ("en", "In all honesty, I have no conflict in evaluating these applications."),
        ("de", "Bei mir kein Interessenkonflikt."),
        ("fr", "À ce jour, aucun conflit à signaler."),
        ("es", "En lo que a mí respecta, ningún conflicto en este momento."),
        ("pt", "No meu caso, nenhum conflito em relação às cidades."),
        ("ru", "В моём случае конфликта интересов нет."),
        ("de", "Zu Ihrer Frage: kein Interessenkonflikt."),
        ("fr", "Aucun conflit avec les municipalités concernées."),
        ("fr", "En réponse à votre question : aucun conflit."),
        ("es", "No tengo conflicto con ninguna de las ciudades mencionadas."),
        ("pt", "Não tenho conflito com qualquer cidade listada."),
        ("ru", "Нет конфликта интересов ни с одним из перечисленных городов."),
        ("ar", "لا يوجد لدي تضارب مصالح مع البلديات المعنية."),
        ("tr", "Aday şehirlerle çıkar çatışmam yok."),
        ("hi", "उम्मीदवार शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
        ("zh", "与候选城市没有利益冲突。"),
        ("ja", "どの市とも利益相反はありません。"),
        ("ko", "모든 시와 이해충돌이 없습니다."),
    ],
)
def test_known_words_alone_name_nobody(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.doubts) == ((1, 2, 3, 4, 5), ())


def test_a_small_name_beside_a_city_that_was_read_is_asked() -> None:
    reading = declarations.read_conflicts("no conflict with lyon and novaz.", LISTED, "en")
    assert reading.clear == (2,)
    assert [one.words for one in reading.doubts] == ["novaz"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with those mentioned hereinabove"),
        ("en", "No conflict with all cities under evaluation"),
        ("en", "I hold no conflict of interest with the aforementioned municipalities"),
        ("en", "No conflict of interest with the entire roster"),
        ("en", "No conflict with the pair"),
        ("fr", "Je n'ai pas de conflit d'intérêts avec lesdites villes"),
        ("de", "Kein Interessenkonflikt mit den obigen Kandidatinnen"),
        ("de", "Mit keiner der vorgeschlagenen Städte habe ich einen Interessenkonflikt"),
        ("de", "Keine Interessenkonflikte mit den vorgelegten Städten"),
        ("es", "Ningún conflicto con las susodichas ciudades"),
        ("es", "Sin conflicto de intereses con ambas localidades"),
        ("pt", "Nenhum conflito com as supracitadas cidades"),
        ("ru", "Конфликта интересов с вышеперечисленными городами нет"),
        ("ru", "У меня нет конфликта интересов с обоими претендентами"),
        ("ar", "لا تضارب مصالح مع المدينتين المذكورتين"),
        ("en", "Apologies for my tardiness - no conflict"),
        ("en", "Back from holidays - no conflicts"),
        ("tr", "Hiçbiriyle çıkar çatışmam yok, ailemle de ilgisi yok"),
        ("tr", "Bu vesileyle çıkar çatışmam olmadığını beyan ederim"),
        ("en", "I declare with confidence that I have no conflict"),
        ("en", "I confirm with certainty that there is no conflict of interest"),
        ("en", "In accordance with the guidelines I have no conflict"),
        ("de", "Mit bestem Gewissen: kein Interessenkonflikt"),
        ("es", "Con satisfacción confirmo que no tengo ningún conflicto"),
        ("ru", "С полной ответственностью заявляю: конфликта интересов нет"),
        ("fr", "Aucun conflit avec les villes susmentionnées"),
        ("en", "In keeping with the code of conduct, no conflict"),
        ("de", "Mit gutem Gefühl: kein Interessenkonflikt"),
        ("fr", "Aucun conflit avec les cités précitées"),
        ("es", "Sin conflicto con las urbes antedichas"),
        ("pt", "Nenhum conflito com as urbes retrocitadas"),
        ("ru", "С гордостью сообщаю, что конфликта нет"),
        ("ar", "لا تضارب مصالح مع البلدات المشار إليها"),
        ("en", "i declare with confidence that i have no conflict"),
        ("en", "no conflict with the pair"),
        ("tr", "bu vesileyle çıkar çatışmam olmadığını beyan ederim"),
    ],
)
def test_a_noun_or_adjective_beside_known_words_names_nobody(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.doubts) == ((1, 2, 3, 4, 5), ())
