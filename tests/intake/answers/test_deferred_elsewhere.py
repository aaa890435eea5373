"""Answers put off, or left to an annex, a site or a colleague, in languages of letters."""

from datetime import date

import pytest

from intake.answers import deferring, read
from intake.answers.values import AnswerKind, Context, Unclear, UnclearReason

TODAY = date(2026, 11, 26)
Row = tuple[AnswerKind, str, str, UnclearReason]
ROWS: list[Row] = [
    ("amount", "en", "We will tell you next week.", "pending"),
    ("yesno", "en", "We will let you know.", "later"),
    ("choice", "en", "We will send the list later.", "later"),
    ("amount", "en", "Please ask our finance office.", "referred"),
    ("count", "en", "The figure is on our website.", "referred"),
    ("choice", "en", "See attachment", "referred"),
    ("amount", "fr", "Nous vous l'enverrons plus tard.", "pending"),
    ("date", "fr", "Nous vous communiquerons la date ultérieurement.", "later"),
    ("events", "fr", "Voir la liste en pièce jointe.", "referred"),
    ("amount", "fr", "Merci de vous adresser à notre direction des finances.", "referred"),
    ("amount", "fr", "Ces données figurent à l'annexe 2.", "referred"),
    ("yesno", "es", "Se lo haremos saber.", "later"),
    ("date", "es", "Les comunicaremos la fecha más adelante.", "later"),
    ("amount", "es", "Véase el anexo 3.", "referred"),
    ("amount", "ru", "Сообщим позднее.", "pending"),
    ("date", "ru", "Дату сообщим дополнительно.", "later"),
    ("amount", "ru", "См. приложение 3.", "referred"),
    ("amount", "ru", "Обратитесь в наш финансовый отдел.", "referred"),
    ("count", "de", "Die Zahl senden wir Ihnen nächste Woche.", "pending"),
    ("yesno", "de", "Wir melden uns dazu.", "later"),
    ("venue", "de", "Den Ort teilen wir Ihnen später mit.", "later"),
    ("yesno", "de", "Siehe Anhang", "referred"),
    ("amount", "de", "Bitte wenden Sie sich an unsere Kämmerei.", "referred"),
    ("date", "pt", "Informaremos a data mais tarde.", "later"),
    ("count", "pt", "Consulte o nosso site.", "referred"),
    ("date", "tr", "Tarihi ileride bildireceğiz.", "later"),
    ("amount", "tr", "Bkz. Ek 3.", "referred"),
    ("amount", "tr", "Lütfen mali işler müdürlüğümüze sorunuz.", "referred"),
]


@pytest.mark.parametrize(("kind", "language", "text", "reason"), ROWS)
def test_the_reason_says_when_or_where_the_answer_is_to_be_had(
    kind: AnswerKind, language: str, text: str, reason: UnclearReason
) -> None:
    found = read(kind, text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)
    assert deferring.told(found, text, language).reason == reason
