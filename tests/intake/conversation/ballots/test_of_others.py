"""Behind an exception, a sentence on the others is their reason, and none of who is out of them."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

OTHERS = [
    ("en", "All met except S2: not met, double counting. For the other three standards the "
     "evidence is sufficient.", "double counting",
     "For the other three standards the evidence is sufficient"),
    ("en", "All standards are met except the second, which is not met because of double counting. "
     "The evidence for the others is sufficient.",
     "because of double counting", "The evidence for the others is sufficient"),
    ("en", "All met except S2: not met, double counting. The others are well documented.",
     "double counting", "The others are well documented"),
    ("en", "All are met except S2. For the others, the evidence is solid. S2 is not met: counted "
     "twice.", "counted twice", "For the others, the evidence is solid"),
    ("ar", "جميع المعايير مستوفاة باستثناء الثاني، فهو غير مستوفى بسبب الازدواج. "
     "والأدلة كافية للبقية.",
     "بسبب الازدواج", "والأدلة كافية للبقية"),
    ("es", "Todos los estándares se cumplen, excepto el segundo, que no se cumple por doble "
     "contabilidad. Para los demás, las pruebas bastan.",
     "por doble contabilidad", "Para los demás, las pruebas bastan"),
    ("fr", "Tous les standards sont remplis sauf S2, qui n'est pas rempli : double comptage. "
     "Pour les autres, les preuves sont solides.",
     "double comptage", "Pour les autres, les preuves sont solides"),
    ("de", "Alle Standards sind erfüllt außer S2: nicht erfüllt, Doppelzählung. Für die übrigen "
     "reichen die Belege.", "Doppelzählung", "Für die übrigen reichen die Belege"),
    ("ru", "Все стандарты выполнены, кроме S2: не выполнен, двойной счёт. По остальным "
     "доказательств достаточно.", "двойной счёт", "По остальным доказательств достаточно"),
    ("pt", "Todos os padrões são cumpridos, exceto o S2, que não é cumprido: dupla contagem. "
     "Para os demais, as provas bastam.", "dupla contagem", "Para os demais, as provas bastam"),
    ("zh", "所有标准均达标，除S2：不达标，重复计算。其余材料充分。", "重复计算", "其余材料充分"),
    ("ja", "S2を除き、すべて達成。S2は未達成、二重計上。他の基準は資料が十分。",
     "二重計上", "他の基準は資料が十分"),
    ("ko", "S2를 제외하고 모두 충족. S2는 미충족, 이중 계산. 나머지 기준은 자료가 충분합니다.",
     "이중 계산", "나머지 기준은 자료가 충분합니다"),
    ("hi", "S2 को छोड़कर सभी मानक पूरे हैं। S2 पूरा नहीं, दोहरी गिनती। बाकी के लिए प्रमाण पर्याप्त हैं।",
     "दोहरी गिनती", "बाकी के लिए प्रमाण पर्याप्त हैं"),
]  # fmt: skip

OPEN = [
    ("en", "All met except S2: not met, double counting. For the others the evidence is hardly "
     "convincing.", "double counting"),
    ("es", "Todos se cumplen excepto S2, que no se cumple: doble contabilidad. Los demás son poco "
     "convincentes.", "doble contabilidad"),
    ("fr", "Tous les standards sont remplis sauf S2, qui n'est pas rempli : double comptage. "
     "Pour les autres, les preuves sont peu convaincantes.", "double comptage"),
    ("de", "Alle Standards sind erfüllt außer S2: nicht erfüllt, Doppelzählung. Für die übrigen "
     "ist es kaum überzeugend.", "Doppelzählung"),
    ("en", "All are met except S2: not met, double counting. The evidence for the others is "
     "insufficient.", "double counting"),
    ("en", "All are met except S2: not met, double counting. I could not check the evidence for "
     "the others.", "double counting"),
    ("en", "All are met except S2: not met, double counting. The others are missing.",
     "double counting"),
    ("en", "All are met except S2: not met, double counting. For the others it is perhaps "
     "sufficient.", "double counting"),
    ("ru", "Все стандарты выполнены, кроме S2: не выполнен, двойной счёт. По остальным вопросам "
     "ответа нет.", "двойной счёт"),
    ("fr", "Tous les standards sont remplis sauf S2, qui n'est pas rempli : double comptage. "
     "Pour les autres usines, rien.", "double comptage"),
    ("de", "Alle Standards sind erfüllt außer S2: nicht erfüllt, Doppelzählung. Bei den anderen "
     "Firmen fehlt es auch.", "Doppelzählung"),
    ("es", "Todos se cumplen excepto S2, que no se cumple: doble contabilidad. Los demás datos "
     "faltan.", "doble contabilidad"),
    ("zh", "所有标准均达标，除S2：不达标，重复计算。其余数据缺失。", "重复计算"),
]  # fmt: skip

OWN = [
    ("en", "All met except S2: not met, double counting. For the other three events the figures "
     "are solid.", "double counting. For the other three events the figures are solid"),
    ("en", "All met except S2: not met, double counting.", "double counting"),
    ("en", "All met except S2: not met, double counting, unlike the others.",
     "double counting, unlike the others"),
    ("en", "All met except S2, which is not met: the second list repeats the others.",
     "the second list repeats the others"),
    ("en", "All met except S2: not met. The city counts the output of the others twice.",
     "The city counts the output of the others twice"),
    ("fr", "Tous les standards sont remplis sauf S2, qui n'est pas rempli : double comptage. "
     "Le reste du dossier est vide.", "double comptage. Le reste du dossier est vide"),
    ("de", "Alle Standards sind erfüllt außer S2: nicht erfüllt, Doppelzählung. Die übrigen "
     "Dateien fehlen.", "Doppelzählung. Die übrigen Dateien fehlen"),
    ("pt", "Todos os padrões são cumpridos, exceto o S2, que não é cumprido: dupla contagem. "
     "As outras fábricas não contam.", "dupla contagem. As outras fábricas não contam"),
    ("ar", "جميع المعايير مستوفاة باستثناء الثاني، فهو غير مستوفى بسبب الازدواج. "
     "بقية الملفات فارغة.",
     "بسبب الازدواج. بقية الملفات فارغة"),
]  # fmt: skip


def _reasons(text: str, language: str) -> tuple[dict[str, str], list[str]]:
    reading = ballots.read(text, PAPER, language)
    verdicts = {id: one.verdict for id, one in reading.judged.items()}
    assert verdicts == {"S1": "met", "S2": "not_met", "S3": "met", "S4": "met"}
    told = [one.words for one in reading.doubts if one.why == "unplaced"]
    return {id: one.reason for id, one in reading.judged.items()}, told


@pytest.mark.parametrize(("language", "text", "own", "others"), OTHERS)
def test_the_others_have_their_reason(language: str, text: str, own: str, others: str) -> None:
    reasons, told = _reasons(text, language)
    assert reasons == {"S1": others, "S2": own, "S3": others, "S4": others}
    assert not told


@pytest.mark.parametrize(("language", "text", "own"), OPEN)
def test_what_may_be_against_the_others_is_told(language: str, text: str, own: str) -> None:
    reasons, told = _reasons(text, language)
    assert reasons == {"S1": "", "S2": own, "S3": "", "S4": ""}
    assert len(told) == 1


@pytest.mark.parametrize(("language", "text", "own"), OWN)
def test_what_only_mentions_others_stays_where_it_is(language: str, text: str, own: str) -> None:
    reasons, told = _reasons(text, language)
    assert reasons == {"S1": "", "S2": own, "S3": "", "S4": ""}
    assert not told
