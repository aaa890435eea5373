"""A list that another's name, a draft or a former round sets aside is asked; one's own is read."""

from dataclasses import replace

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

LISTS = {
    "en": "S1 met, audited\nS2 not met, too low\nS3 met, expo\nS4 not met, no list",
    "de": "S1 erfüllt, klar\nS2 nicht erfüllt, klein\nS3 erfüllt, Expo\nS4 nicht erfüllt, nein",
    "fr": "S1 atteint, sûr\nS2 non atteint, bas\nS3 atteint, salon\nS4 non atteint, manque",
    "zh": "S1达标，已审计\nS2不达标，太低\nS3达标，有展会\nS4不达标，没有名单",
    "ja": "S1：満たす、監査済\nS2：満たさない、低い\nS3：満たす、見本市\nS4：満たさない、なし",
    "ar": "S1 مستوفى، مدقق\nS2 غير مستوفى، منخفض\nS3 مستوفى، معرض\nS4 غير مستوفى، لا شيء",
    "hi": "S1 पूरा, जाँचा गया\nS2 पूरा नहीं, कम है\nS3 पूरा, मेला\nS4 पूरा नहीं, कोई सूची नहीं",
    "ru": "S1 выполнен, проверено\nS2 не выполнен, мало\nS3 выполнен, форум\nS4 не выполнен, нет",
}  # fmt: skip


def _verdicts(language: str, text: str, writer: str = "") -> str:
    written = text.replace("LIST", LISTS[language])
    judged = ballots.read(written, replace(PAPER, writer=writer), language).judged
    return "".join("1" if one.verdict == "met" else "0" for one in judged.values())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bernd (Panel):\n\nLIST"),
        ("en", "LIST\n\nKwame has no internet, so I send it for him."),
        ("en", "LIST\n\nNone of this is mine."),
        ("en", "This is Li Na's.\n\nLIST"),
        ("en", "Still a draft, please wait.\n\nLIST"),
        ("en", "LIST\n\nDon't count it yet, I want to sleep on it."),
        ("de", "LIST\n\nNichts davon ist von mir."),
        ("de", "Noch ein Entwurf, bitte warten.\n\nLIST"),
        ("fr", "C'est celui d'Aminata Diallo.\n\nLIST"),
        ("en", "LIST\n\nThis is only a draft, not the final ballot."),
        ("en", "LIST\n\nThis is Bernd's."),
        ("en", "It is Bernd's.\nLIST"),
        ("en", "LIST\n\nIt's Bernd's."),
        ("en", "Work in progress:\n\nLIST"),
        ("fr", "Travail en cours :\n\nLIST"),
        ("en", "I type this for my boss, who is travelling.\n\nLIST"),
        ("de", "Ich schreibe das für meinen Chef.\n\nLIST"),
        ("ru", "Пишу за своего начальника.\n\nLIST"),
        ("zh", "我替领导提交。\n\nLIST"),
        ("ar", "هذه تقييمات أحمد.\n\nLIST"),
        ("hi", "यह अमित का मतपत्र है।\n\nLIST"),
        ("ja", "LIST\n\n田中さんの代わりに送ります。"),
        ("ru", "Это бюллетень Ивана Петрова.\n\nLIST"),
        ("zh", "这是李娜的。\n\nLIST"),
        ("zh", "还是草稿，请稍等。\n\nLIST"),
        ("ja", "田中（審査員）：\n\nLIST"),
        ("ja", "これは田中さんのものです。\n\nLIST"),
        ("ru", "У Кваме нет интернета, отправляю за него.\n\nLIST"),
        ("en", "Last year I had S1 met, S2 not met, S3 met and S4 met."),
        ("en", "I had S1 met, S2 not met, S3 met, S4 met last year."),
        ("de", "Letztes Jahr, S1 erfüllt, S2 nicht erfüllt."),
        ("zh", "去年我的评分是S1达标，S2不达标。"),
    ],
)
def test_what_is_set_aside_is_not_counted(language: str, text: str) -> None:
    assert _verdicts(language, text) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Verdicts (final):\n\nLIST"),
        ("en", "Dear Colleagues (Panel):\n\nLIST"),
        ("en", "No draft, this is final:\n\nLIST"),
        ("en", "The strategy that the city sent is still a draft.\n\nLIST"),
        ("en", "These are last week's.\n\nLIST"),
        ("en", "I send it for your records.\n\nLIST"),
        ("en", "LIST\nIt is not finished yet."),
        ("en", "LIST\n\nThis convinced the others, not me."),
        ("de", "LIST\n\nDie Liste wurde in seinem Namen eingereicht."),
        ("fr", "LIST\n\nRien de cela n'est facile."),
        ("zh", "这是公开的。\n\nLIST"),
        ("zh", "LIST\n\n以上都不是我的专业领域。"),
        ("ja", "郵送の代わりに送ります。\n\nLIST"),
        ("ru", "Это всё.\n\nLIST"),
        ("en", "My earlier mail was a draft, do not count it. This is final:\n\nLIST"),
        ("en", "LIST\n\nPlease note: my mail of yesterday, only a draft, is void."),
        ("de", "Meine Mail von gestern, nur ein Entwurf, gilt nicht mehr.\n\nLIST"),
        ("zh", "昨天发的，草稿，请以此为准。\n\nLIST"),
        ("en", "LIST\nIt is still a draft, and has no names."),
        ("en", "Their strategy is of 2025. It is still a draft, but it is convincing.\n\nLIST"),
        ("en", "LIST\n\nThe list of guests is there, not final yet."),
        ("en", "LIST\n\nThe audit is impressive. It is KPMG's."),
        ("en", "It is Japan's year.\nLIST"),
        ("en", "LIST\n\n(That was Brexit.)"),
        ("de", "LIST\n\n(Das war Zufall.)"),
        ("en", "It is Siemens's. LIST"),
        ("en", "LIST\n\nThe audit convinced me.\nIt was Deloitte's."),
        ("en", "LIST\n\nIt was Siemens's."),
        ("ar", "هذا تقييم عمر المشروع.\nLIST"),
        ("en", "LIST\n\nThank you for the map.\nIt is Sopot's."),
        ("en", "LIST\n\nS4 has a list of guests.\nIt is Deloitte's."),
        ("en", "The audit convinced me.\nIt was Deloitte's.\nLIST"),
        ("en", "Overall impression\nIt is still a work in progress.\nLIST"),
        ("en", "The strategy is new.\nIt is work in progress.\nLIST"),
        ("de", "Der Hafen wird gebaut.\nDas ist noch in Arbeit.\nLIST"),
        ("ru", "Это бюллетень Финальный.\nLIST"),
        ("en", "LIST\nWork in progress."),
        ("en", "I send this for my records, not for my boss.\n\nLIST"),
        ("en", "I write on behalf of my organisation.\n\nLIST"),
        ("de", "In Bearbeitung von S2 fiel mir etwas auf.\n\nLIST"),
        ("ar", "هذا رأي نهائي.\n\nLIST"),
        ("hi", "यह पैनल सदस्य का मतपत्र है।\n\nLIST"),
        ("hi", "यह मेरे पैनल का मतपत्र है।\nLIST"),
        ("hi", "यह ग्दिनिया का मतपत्र है।\nLIST"),
        ("fr", "LIST\n\nCe sont celles d'Eurostat."),
        ("ru", "LIST\n\nЭто Победа!"),
        ("zh", "LIST\n\n这是高水平的。"),
        ("ja", "LIST\n\nこれは皆さんのものです。"),
        ("en", "LIST\n\nThe mayor wanted a copy, I sent this for him."),
        ("en", "LIST\n\nI do not send this for him."),
        ("en", "LIST\n\nI know the authors of the reports, none of these are mine."),
        ("de", "LIST\n\nDer Bürgermeister schrieb das Vorwort, das ist sein Votum für Offenheit."),
        ("ja", "LIST\n\n田中さんの質問への回答を代わりに送ります。"),
        ("en", "Zurich/Switzerland:\n\nLIST"),
        ("en", "Bern (Panel):\n\nLIST"),
        ("en", "Audit (2025):\n\nLIST"),
        ("en", "WDECC (panel):\n\nLIST"),
        ("de", "Prüfer/in:\n\nLIST"),
        ("zh", "项目（四项）：\n\nLIST"),
        ("zh", "去年账目已审计，S1达标，S2不达标，S3达标，S4不达标。"),
    ],
)
def test_the_writers_own_is_read(language: str, text: str) -> None:
    assert _verdicts(language, text) == "1010"


@pytest.mark.parametrize(
    ("writer", "language", "text", "verdicts"),
    [
        ("Jan Kowal", "en", "LIST\n\nThis is Jan Kowal's.", "1010"),
        ("Jan Kowal", "en", "LIST\n\nThis is Bernd Kowal's.", ""),
        ("Анна Петрова", "ru", "Здравствуйте! Это Анна Петрова.\n\nLIST", "1010"),
        ("王伟", "zh", "LIST\n\n这是王伟的。", "1010"),
        ("王伟", "zh", "LIST\n\n这是李娜的。", ""),
    ],
)
def test_who_writes_owns_the_list(writer: str, language: str, text: str, verdicts: str) -> None:
    assert _verdicts(language, text, writer) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("For the 2026 round I had S1 met, S2 not met, S3 met, S4 not met.", "010"),
        ("I found S1 met (audited last year), S2 not met, S3 met, S4 not met.", "010"),
        (
            "Last year I had S1 not met, this year I have S1 met, S2 not met, S3 met, S4 not met.",
            "010",
        ),
    ],
)
def test_what_else_is_of_another_year_sets_aside_no_other_verdict(text: str, verdicts: str) -> None:
    assert _verdicts("en", text) == verdicts
