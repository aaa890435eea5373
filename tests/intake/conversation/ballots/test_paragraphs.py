"""A reason ends with its paragraph; what stands below it is told as not read, but for manners."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

MAILS = [
    ("en", "S4: not met, because there is no list", "The table on page 4 names 80 firms"),
    ("de", "S4: nicht erfüllt, weil keine Liste da ist", "Die Tabelle auf Seite 4 nennt 80 Firmen"),
    ("fr", "S4 : non rempli, car aucune liste", "Le tableau de la page 4 cite 80 entreprises"),
    ("es", "S4: no cumplido, porque no hay lista", "La tabla de la página 4 nombra 80 empresas"),
    ("pt", "S4: não cumprido, porque não há lista", "A tabela da página 4 nomeia 80 empresas"),
    ("ru", "S4: не выполнен, так как нет списка", "В таблице на странице 4 названы 80 фирм"),
    ("tr", "S4: karşılanmadı, çünkü liste yok", "Sayfa 4'teki tabloda 80 firma adı geçiyor"),
    ("zh", "S4：未达标，因为没有名单", "附件里的表格列出80家企业"),
    ("ja", "S4：満たさない、名簿がないため", "4ページの表には80社の名前があります"),
    ("ko", "S4: 미충족, 명단이 없기 때문", "4쪽 표에는 80개 회사가 나옵니다"),
    ("ar", "S4: غير مستوفى، لأن القائمة غير موجودة", "جدول الصفحة 4 يذكر 80 شركة"),
    ("hi", "S4: पूरा नहीं, क्योंकि सूची नहीं है", "पृष्ठ 4 की तालिका में 80 कंपनियों के नाम हैं"),
]


def _read(text: str, language: str) -> tuple[str, list[str]]:
    """The reason of S4, and what was not read."""
    reading = ballots.read(text, PAPER, language)
    return reading.judged["S4"].reason, [one.words for one in reading.doubts]


@pytest.mark.parametrize(("language", "verdict", "more"), MAILS)
def test_a_paragraph_below_a_reason_is_told(language: str, verdict: str, more: str) -> None:
    alone, _ = _read(verdict, language)
    assert _read(f"{verdict}.\n\n{more}.", language) == (alone, [more])
    assert _read(f"{verdict}\n \n{more}.", language) == (alone, [more])


@pytest.mark.parametrize(("language", "verdict", "more"), MAILS)
def test_a_line_of_the_same_paragraph_is_the_reasons(
    language: str, verdict: str, more: str
) -> None:
    reason, unread = _read(f"{verdict}.\n{more}.", language)
    assert more in reason
    assert not unread


@pytest.mark.parametrize(("language", "verdict", "more"), MAILS)
def test_a_paragraph_below_a_bare_verdict_is_its_reason(
    language: str, verdict: str, more: str
) -> None:
    bare = verdict.split("," if "," in verdict else {"ar": "،", "ja": "、"}.get(language, "，"))[0]
    assert _read(f"{bare}.\n\n{more}.", language) == (more, [])


@pytest.mark.parametrize(
    ("below", "reason", "unread"),
    [
        ("Thank you for the good work!", "no list", []), ("Best regards\nJo", "no list", []),
        ("JLM", "no list. JLM", []),
        ("No names.\n\nBut page 4 has some.", "no list. No names", ["But page 4 has some"]),
        ("First of all.\n\nPage 4 has some.\n\nPage 5 has more.", "no list",
         ["First of all", "Page 4 has some", "Page 5 has more"]),
        ("1. The firms lack names.\n\n2) The rest is old.", "no list. 1. The firms lack names. 2)"
         " The rest is old", []),
        ("of firms in the city.", "no list. of firms in the city", []),
        ("Page 4 has these:\n\n- some firms\n\n- more firms", "no list",
         ["Page 4 has these: - some firms - more firms"]),
    ],
)  # fmt: skip
def test_manners_are_silent_and_a_few_words_stay(
    below: str, reason: str, unread: list[str]
) -> None:
    assert _read(f"S4: not met, no list.\n\n{below}", "en") == (reason, unread)


@pytest.mark.parametrize(
    ("said", "more"),
    [("for two reasons", []), ("for the season", ["First, firms lack names", "The rest is old"])],
)
def test_reasons_that_are_announced_are_kept(said: str, more: list[str]) -> None:
    text = f"S4: not met, {said}.\n\nFirst, firms lack names.\n\nThe rest is old.\n\nThank you!"
    whole = f"{said}. First, firms lack names. The rest is old"
    assert _read(text, "en") == (said if more else whole, more)


def test_a_list_that_is_announced_goes_on_below_an_empty_line() -> None:
    text = "S4: not met, because these are missing:\n\n- the list of firms"
    assert _read(text, "en") == ("because these are missing: - the list of firms", [])


@pytest.mark.parametrize(
    ("text", "reasons", "unread"),
    [
        ("S1: met, audited.\n\nThe ministry confirms it.\n\nS4: not met, no list.",
         {"S1": "audited. The ministry confirms it", "S4": "no list"}, []),
        ("S1 met, S4 not met.\nReasons:\n\nS1: audited.\n\nThe ministry confirms it.\n\nS4: few"
         " firms.\n\nwithout names.\n\nJLM\n\nPage 4 has more.",
         {"S1": "audited. The ministry confirms it", "S4": "few firms. without names. JLM"},
         ["Page 4 has more"]),
        ("1. Output (S1): met, audited.\n2. Network (S2): not met, counted twice.\n3. Firms (S4):"
         " met, 7 of\n12", {"S1": "audited", "S2": "counted twice", "S4": "7 of 12"}, []),
        ("S1 met, S4 not met.\nReasons:\n\nS1: audited.\n\nS4: few firms.\n\nPage 4 has more.",
         {"S1": "audited", "S4": "few firms"}, ["Page 4 has more"]),
        ("S1 met, S4 not met.\nReasons:\nS1: audited.\nS4: few firms.\nPage 4 has some firms.",
         {"S1": "audited", "S4": "few firms. Page 4 has some firms"}, []),
        ("All met. Reason: the file is full.\n\nPage 4 has some firms.",
         dict.fromkeys(("S1", "S2", "S3", "S4"), "the file is full"), ["Page 4 has some firms"]),
    ],
)  # fmt: skip
def test_a_reason_between_others_and_under_its_heading_ends_so_too(
    text: str, reasons: dict[str, str], unread: list[str]
) -> None:
    reading = ballots.read(text, PAPER, "en")
    assert {id: one.reason for id, one in reading.judged.items()} == reasons
    assert [one.words for one in reading.doubts] == unread


@pytest.mark.parametrize(
    ("language", "thanks", "more"),
    [
        ("en", "Thank you for the good work!", "Thank you, but the table of firms lacks names"),
        ("de", "Für Rückfragen stehe ich Ihnen gerne zur Verfügung.",
         "Vielen Dank für die Unterlagen, aber die Liste fehlt"),
        ("fr", "Je reste à votre disposition pour toute question.",
         "Merci pour le dossier, mais la liste manque"),
        ("es", "Gracias por el buen trabajo.", "Gracias por el expediente, pero falta la lista"),
        ("pt", "Obrigado pelo bom trabalho.", "Obrigado pelo dossiê, mas falta a lista"),
        ("ru", "Если будут вопросы, пишите.", "Спасибо за материалы, но списка нет"),
        ("tr", "İyi çalışmanız için teşekkürler.", "Dosya için teşekkürler ama liste yok"),
        ("zh", "感谢你们的工作。", "谢谢材料，但是没有名单"),
        ("ja", "ご不明な点がございましたらご連絡ください。",
         "ありがとうございます、ただ名簿が見当たりません"),
        ("ko", "궁금한 점이 있으면 연락 주십시오.", "자료 감사합니다만 명단이 없습니다"),
        ("ar", "شكرا على عملكم الجيد.", "شكرا على الملف لكن القائمة غير موجودة"),
        ("hi", "अच्छे काम के लिए धन्यवाद।", "सामग्री के लिए धन्यवाद, पर सूची नहीं है"),
    ],
)  # fmt: skip
def test_thanks_are_silent_and_more_in_them_is_told(language: str, thanks: str, more: str) -> None:
    [verdict] = [one for spoken, one, _ in MAILS if spoken == language]
    alone, _ = _read(verdict, language)
    assert _read(f"{verdict}.\n\n{thanks}", language) == (alone, [])
    assert _read(f"{verdict}.\n\n{more}.", language) == (alone, [more])
