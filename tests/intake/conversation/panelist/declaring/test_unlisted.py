"""No conflict with something that is read as no city: nothing is cleared, and it is asked."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.notices.panel import ConflictsNoted
from tests.intake.conversation.panelist.declaring.test_enumerated import LISTED
from tests.intake.conversation.panelist.test_panelist import seated


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Ozaka: no conflict.", "Ozaka"),
        ("en", "Ozaka - no conflict.", "Ozaka"),
        ("en", "Ozaka, no conflict of interest.", "Ozaka"),
        ("en", "Ozaka no conflict", "Ozaka"),
        ("en", "No conflict: Ozaka.", "Ozaka"),
        ("en", "No conflict (Ozaka).", "Ozaka"),
        ("en", "In Ozaka I have no conflict of interest.", "Ozaka"),
        ("en", "For Ozaka, no conflict.", "Ozaka"),
        ("en", "I have no conflict in Nova Ozaka.", "Nova Ozaka"),
        ("en", "Ozaka:\nno conflict", "Ozaka"),
        ("en", "ozaka: no conflict", "ozaka"),
        ("fr", "smyrnes : aucun conflit", "smyrnes"),
        ("zh", "波尔图：\n无利益冲突。", "波尔图"),
        ("de", "Ozakka: kein Konflikt.", "Ozakka"),
        ("de", "Kein Konflikt mit der Stadtverwaltung Ozakka.", "Ozakka"),
        ("es", "Ningún conflicto con el Ayuntamiento de Ozaka.", "Ozaka"),
        ("ko", "오자카 시청과 이해충돌이 없습니다.", "오자카"),
        ("de", "Ozakka – kein Interessenkonflikt.", "Ozakka"),
        ("fr", "Smyrnes : aucun conflit.", "Smyrnes"),
        ("fr", "Smyrnes aucun conflit.", "Smyrnes"),
        ("es", "Ozaka: ningún conflicto.", "Ozaka"),
        ("pt", "Ozaca: nenhum conflito.", "Ozaca"),
        ("ru", "Озака: нет конфликта.", "Озака"),
        ("zh", "波尔图：无利益冲突。", "波尔图"),
        ("zh", "波尔图无利益冲突。", "波尔图"),
        ("ja", "グディニア：利益相反なし。", "グディニア"),
        ("ko", "오자카: 이해충돌 없음.", "오자카"),
        ("ar", "أوزاكا: لا تضارب.", "أوزاكا"),
        ("tr", "Ozaka: çıkar çatışması yok.", "Ozaka"),
        ("hi", "ओज़ाका: कोई हितों का टकराव नहीं।", "ओज़ाका"),
    ],
)
def test_a_name_that_is_no_city_clears_nothing(language: str, text: str, name: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert reading.clear == ()
    assert [(one.why, one.words) for one in reading.doubts] == [("which_city", name)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict."),
        ("en", "Conflict of interest: none."),
        ("en", "Declaration: no conflict."),
        ("en", "answer: no conflict"),
        ("en", "Dear Anna:\nNo conflict."),
        ("en", "Dear Anna, no conflict with any of them."),
        ("en", "Dear Colleagues: no conflict of interest."),
        ("en", "Hello, I have no conflicts."),
        ("en", "Fortunately, I have no conflict of interest."),
        ("en", "As far as I know, no conflict."),
        ("en", "I confirm that I have no conflict of interest with any of the cities."),
        ("de", "Sehr geehrte Frau Weber, ich habe keinen Interessenkonflikt."),
        ("de", "Nach bestem Wissen: kein Interessenkonflikt."),
        ("de", "Ich habe keinen Interessenkonflikt mit Bewerberstädten."),
        ("fr", "Madame, Monsieur, je n'ai aucun conflit d'intérêts."),
        ("fr", "Réponse : aucun conflit."),
        ("es", "Estimada señora: no tengo ningún conflicto de intereses."),
        ("de", "Kein Konflikt mit Interessen Dritter."),
        ("de", "Kein Konflikt mit Stadtverwaltungen."),
        ("en", "No conflict with Municipalities."),
        ("fr", "Aucun conflit avec Municipalités."),
        ("es", "No tengo conflicto con Ayuntamientos."),
        ("pt", "Não tenho conflito com Prefeituras."),
        ("ru", "Нет конфликта интересов с Муниципалитетами."),
        ("zh", "与各市政府没有利益冲突。"),
        ("ko", "지자체와 이해충돌이 없습니다."),
        ("ar", "لا يوجد تضارب مصالح مع بلديات."),
        ("tr", "Belediyelerle çıkar çatışmam yok."),
        ("hi", "नगरपालिकाओं के साथ कोई हितों का टकराव नहीं।"),
        ("pt", "Prezados senhores, não tenho nenhum conflito de interesses."),
        ("ru", "Уважаемые коллеги, у меня нет конфликта интересов."),
        ("ru", "Лично у меня конфликта интересов нет."),
        ("zh", "您好，本人无利益冲突。"),
        ("zh", "利益冲突声明：无。"),
        ("zh", "经核查，目前没有利益冲突。"),
        ("ja", "現時点で利益相反はありません。"),
        ("ja", "回答：利益相反なし。"),
        ("ko", "안녕하세요, 저는 이해충돌이 없습니다."),
        ("ko", "답변: 이해충돌 없음."),
        ("ar", "تحية طيبة، ليس لدي أي تضارب مصالح."),
        ("ar", "لا يوجد لدي تضارب مصالح مع أي من مدن القائمة."),
        ("tr", "Sayın yetkililer, çıkar çatışmam yok."),
        ("hi", "नमस्ते, मेरा कोई हितों का टकराव नहीं है।"),
    ],
)
def test_no_conflict_without_a_name_is_with_all(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.doubts) == ((1, 2, 3, 4, 5), ())


def test_the_panelist_is_asked_which_city_it_is() -> None:
    bench = seated(1)
    bench.write("Ozaka: no conflict.")
    notice = bench.said(ConflictsNoted)
    assert [one.words for one in notice.unread] == ["Ozaka"]
    assert not notice.stated


@pytest.mark.parametrize("text", ["无法确定，稍后答复。", "我无法担任。"])
def test_a_word_that_only_begins_as_a_denial_says_nothing_of_conflicts(text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, "zh")
    assert [one.why for one in reading.doubts] == ["empty"]
