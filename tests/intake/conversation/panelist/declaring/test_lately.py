"""What was denied until some day is a tie since; what is denied until now is none."""

import pytest

from intake.conversation.panelist.declaring import declarations
from tests.intake.conversation.panelist.declaring.test_enumerated import LISTED

EVERY = {one.application for one in LISTED}

SINCE = [
    ("en", "No conflict. I never had money from any of them until last year."),
    ("en", "I have no conflict of interest. I have never worked for any of them until last year."),
    ("en", "I had no conflict with any of them until last year."),
    ("en", "I never had a conflict with any of these cities until 2023."),
    ("en", "None. I have never received fees from any of them before last year."),
    ("en", "No conflicts with any of them until recently."),
    (
        "de",
        "Kein Konflikt. Ich habe bis letztes Jahr von keiner dieser Städte Geld erhalten.",
    ),
    ("de", "Ich hatte bis letztes Jahr keinen Interessenkonflikt mit einer dieser Städte."),
    (
        "fr",
        "Aucun conflit. Je n'ai jamais reçu d'argent d'aucune de ces villes jusqu'à l'an dernier.",
    ),
    ("fr", "Je n'avais aucun conflit d'intérêts avec elles jusqu'à l'année dernière."),
    (
        "es",
        "Ningún conflicto de intereses. No recibí dinero de ninguna de ellas hasta el año pasado.",
    ),
    ("es", "No tuve ningún conflicto de intereses con ellas hasta el año pasado."),
    (
        "pt",
        "Nenhum conflito de interesses. Nunca recebi dinheiro de nenhuma delas até ao ano passado.",
    ),
    ("pt", "Não tive nenhum conflito de interesses até ao ano passado."),
    ("ru", "Конфликта интересов нет. Я не получал денег ни от одного из них до прошлого года."),
    ("ru", "До прошлого года у меня не было конфликта интересов."),
    ("zh", "没有利益冲突。直到去年，我从未从其中任何城市收过报酬。"),
    ("zh", "没有利益冲突。我去年之前从未从其中任何城市获得资助。"),
    ("zh", "直到去年我都没有利益冲突。"),
    ("ja", "利益相反はありません。昨年までどの都市からも報酬を受けたことはありません。"),
    ("ja", "昨年まで利益相反はありませんでした。"),
    ("ko", "이해 충돌이 없습니다. 작년까지 어느 도시에서도 자금을 받은 적이 없습니다."),
    ("ko", "작년까지는 이해 충돌이 없었습니다."),
    ("ar", "لا يوجد تضارب في المصالح. لم أتلق أي أموال من أي منها حتى العام الماضي."),
    ("ar", "لم يكن لدي تضارب في المصالح حتى العام الماضي."),
    ("tr", "Çıkar çatışmam yok. Geçen yıla kadar hiçbirinden para almadım."),
    ("tr", "Geçen yıla kadar çıkar çatışmam yoktu."),
    ("hi", "कोई हितों का टकराव नहीं। पिछले साल तक मुझे किसी शहर से पैसा नहीं मिला।"),
    ("hi", "पिछले साल तक मेरा कोई हितों का टकराव नहीं था।"),
    ("en", "No conflict. I had no contract with any of them before 2021."),
    ("de", "Kein Interessenkonflikt. Bis 2022 habe ich von keiner dieser Städte Geld erhalten."),
    ("de", "Kein Interessenkonflikt. Vor 2022 habe ich von keiner dieser Städte Geld erhalten."),
    (
        "fr",
        "Aucun conflit. Avant 2022, je n'ai jamais reçu d'argent d'aucune de ces villes.",
    ),
    ("es", "Ningún conflicto de intereses. Antes de 2022 no recibí dinero de ninguna de ellas."),
    ("ru", "Конфликта интересов нет. До 2022 года я не получал денег ни от одного из них."),
    ("zh", "没有利益冲突。2022年之前我从未从其中任何城市获得资助。"),
    ("ko", "2022년까지는 이해 충돌이 없었습니다."),
    ("ko", "지난달까지 이해 충돌이 없었습니다."),
    ("ar", "لا يوجد تضارب في المصالح. قبل 2022 لم أتلق أي أموال من أي منها."),
    ("tr", "Çıkar çatışmam yok. 2022'den önce hiçbirinden para almadım."),
    ("hi", "कोई हितों का टकराव नहीं। 2022 से पहले मुझे किसी शहर से पैसा नहीं मिला।"),
    ("en", "No conflict. No funding from any of them since 2010."),
    ("en", "No conflict. I have not received funding from any of them since 2010."),
    ("en", "No conflict; no payments from any of them after 2010."),
    ("de", "Kein Konflikt. Ich habe seit 2012 kein Geld von ihnen erhalten."),
    ("fr", "Aucun conflit. Je n'ai reçu aucun financement d'aucune d'entre elles depuis 2010."),
    ("es", "Ningún conflicto. No he recibido fondos de ninguna desde 2010."),
    ("pt", "Nenhum conflito. Não recebi verbas de nenhuma delas desde 2010."),
    ("zh", "没有利益冲突。自2010年以来没有从任何城市获得资助。"),
    ("ja", "利益相反はありません。2010年以降、どの都市からも資金を受けていません。"),
    ("ko", "이해충돌 없습니다. 2010년 이후 어느 도시에서도 자금을 받지 않았습니다."),
    ("ar", "لا تضارب مصالح. لم أتلق أي تمويل من أي منها منذ 2010."),
    ("tr", "Çıkar çatışması yok. 2010'dan beri hiçbirinden para almadım."),
    ("hi", "हितों का टकराव नहीं है। 2010 से किसी शहर से धन नहीं लिया।"),
]

SO_FAR = [
    ("fr", "Aucun conflit. Je n'ai jamais reçu d'argent d'aucune de ces villes."),
    ("fr", "Aucun conflit. Je n'ai reçu d'argent d'aucune de ces villes jusqu'à présent."),
    ("en", "No conflict. I have never had money from any of them until now."),
    ("en", "I have no conflict with any of them to date."),
    ("en", "No conflict. Up to now I have never had money from any of them."),
    ("en", "No conflict. I have never had money from any of them."),
    ("en", "I have no conflicts, and I am away until Monday."),
    ("en", "No conflict. I am on leave until 5 May."),
    ("en", "No conflict with any of them so far."),
    ("de", "Kein Interessenkonflikt. Ich habe bis heute von keiner dieser Städte Geld erhalten."),
    ("de", "Ich habe bisher keinen Interessenkonflikt."),
    ("de", "Kein Interessenkonflikt. Ich bin bis Montag verreist."),
    ("fr", "Aucun conflit d'intérêts à ce jour."),
    ("es", "Ningún conflicto de intereses. No he recibido dinero de ninguna de ellas hasta ahora."),
    ("es", "No tengo ningún conflicto de intereses hasta la fecha."),
    ("pt", "Nenhum conflito de interesses. Nunca recebi dinheiro de nenhuma delas até hoje."),
    ("ru", "Конфликта интересов нет. До сих пор я не получал денег ни от одного из них."),
    ("ru", "У меня нет конфликта интересов до настоящего времени."),
    ("zh", "没有利益冲突。至今我从未从其中任何城市收过报酬。"),
    ("zh", "到目前为止没有利益冲突。"),
    ("ja", "今まで利益相反はありません。"),
    ("ar", "لا يوجد تضارب في المصالح. لم أتلق أي أموال من أي منها حتى الآن."),
    ("tr", "Çıkar çatışmam yok. Bugüne kadar hiçbirinden para almadım."),
    ("tr", "Şimdiye kadar çıkar çatışmam yok."),
    ("hi", "कोई हितों का टकराव नहीं। अब तक मुझे किसी शहर से पैसा नहीं मिला।"),
    ("en", "No conflict. As far as I know I never had money from any of them."),
    ("en", "No conflicts. I shall be reachable until the close."),
    ("en", "No conflict. I have been a professor since 2010."),
    ("de", "Kein Konflikt. Ich bin seit 2010 Professor."),
    ("fr", "Aucun conflit. Je suis retraité depuis 2010."),
    ("es", "Ningún conflicto. Soy profesor desde 2010."),
    ("zh", "没有利益冲突。自2010年以来我是教授。"),
    ("ja", "利益相反はありません。2010年以降、教授です。"),
    ("ko", "이해충돌 없습니다. 2010년부터 교수입니다."),
    ("ar", "لا تضارب مصالح. أنا أستاذ منذ 2010."),
    ("tr", "Çıkar çatışması yok. 2010'dan beri profesörüm."),
    ("hi", "हितों का टकराव नहीं है। 2010 से प्रोफेसर हूं।"),
    ("en", "I have no conflicts with any city. Until 2019 I taught law."),
    ("en", "No conflict. Never before have I had money from any of them."),
    ("de", "Kein Interessenkonflikt, und ich antworte bis Freitag."),
    ("de", "Bis jetzt habe ich keinen Interessenkonflikt."),
    ("fr", "Aucun conflit d'intérêts jusqu'à présent."),
    ("es", "Ningún conflicto de intereses, y estaré de viaje hasta el lunes."),
    ("pt", "Até agora, nenhum conflito de interesses."),
    ("ja", "現時点まで利益相反はありません。"),
    ("ko", "현재까지 이해 충돌이 없습니다."),
    ("tr", "Bildiğim kadarıyla çıkar çatışmam yok."),
    ("hi", "जहाँ तक मुझे पता है, कोई हितों का टकराव नहीं।"),
    ("hi", "अभी तक कोई हितों का टकराव नहीं।"),
]


@pytest.mark.parametrize(("language", "text"), SINCE)
def test_what_was_denied_until_a_day_clears_nothing(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert not reading.clear
    assert reading.doubts


@pytest.mark.parametrize(("language", "text"), SO_FAR)
def test_what_is_denied_until_now_or_told_beside_clears_all(language: str, text: str) -> None:
    assert {*declarations.read_conflicts(text, LISTED, language).clear} == EVERY
