"""A no that denies nothing: who does not know, or answers later, has no title, no event denied."""

from datetime import date
from functools import cache

import pytest

from intake import answers
from intake.answers.values import Choice, Context, Events, NotAvailable, Unclear, Value, YesNo
from intake.calls import loading
from intake.calls.model import Question, option_words

ASKED = ("B1a", "B2a", "S3a", "B1b", "S3b")
NONE = (Choice(numbers=()), Events(events=()), YesNo(yes=False))

OPEN = [
    ("en", "No, please ask me later, I am in a meeting."),
    ("en", "No. I'm the wrong person to ask."),
    ("de", "Nein, ich bin der falsche Ansprechpartner."),
    ("fr", "Non, je ne suis pas la bonne personne."),
    ("ru", "Нет, я не тот человек."),
    ("tr", "Hayır, toplantıdayım, sonra sorun."),
    ("ar", "لا، لا أعرف."),
    ("ar", "لا، شكرا، لاحقا."),
    ("de", "Nein, das weiß ich nicht."),
    ("de", "Nein, keine Ahnung."),
    ("de", "Nein danke, später."),
    ("de", "Nein, da bin ich mir nicht sicher."),
    ("en", "No idea, our engineers know."),
    ("en", "No, I am not sure."),
    ("en", "No, thank you, later."),
    ("en", "No, I don't know."),
    ("en", "No, we will answer later."),
    ("en", "No, not yet sure."),
    ("en", "No, ask me later please."),
    ("en", "No, let us do that tomorrow."),
    ("en", "No problem, I will send it tomorrow."),
    ("en", "No clue."),
    ("es", "No, no lo sé."),
    ("es", "No, gracias, más tarde."),
    ("es", "No, no estoy seguro."),
    ("fr", "Non, je ne sais pas."),
    ("fr", "Non merci, plus tard."),
    ("fr", "Non, je ne suis pas sûr."),
    ("fr", "Aucune idée, nos ingénieurs le savent."),
    ("hi", "नहीं, मुझे नहीं पता।"),
    ("hi", "नहीं, धन्यवाद, बाद में।"),
    ("ja", "いいえ、後でお願いします。"),
    ("ja", "いいえ、確かではありません。"),
    ("ko", "아니요, 나중에 하겠습니다."),
    ("ko", "아니요, 확실하지 않습니다."),
    ("pt", "Não, não sei."),
    ("pt", "Não, obrigado, mais tarde."),
    ("pt", "Não, não tenho certeza."),
    ("ru", "Нет, не знаю."),
    ("ru", "Нет, спасибо, позже."),
    ("ru", "Нет, я не уверен."),
    ("tr", "Hayır, bilmiyorum."),
    ("tr", "Hayır, teşekkürler, daha sonra."),
    ("zh", "不，谢谢，以后再说。"),
    ("zh", "不，我不确定。"),
]

DENIED = [
    ("de", "Nein, gibt es nicht. Warum, weiß ich nicht.", "B1b S3b"),
    ("en", "No. When it comes, I can't say.", "B1b S3b"),
    ("ar", "لا، ليس بعد.", "B1a B2a B1b S3b"),
    ("ar", "لا، حاليا لا.", "B1a B2a B1b S3b"),
    ("de", "Nein, keine davon.", "B1a B2a S3a B1b S3b"),
    ("de", "Nein, noch nicht.", "B1a B2a S3a B1b S3b"),
    ("de", "Nein, keines davon, vielleicht später.", "B1a B2a S3a"),
    ("de", "Nein, leider noch nicht, folgt.", "B1a B2a B1b S3b"),
    ("de", "Nein, soweit ich weiß keine.", "B1a B2a S3a"),
    ("en", "No.", "B1a B2a S3a B1b S3b"),
    ("en", "No, sorry.", "B1a B2a S3a B1b S3b"),
    ("en", "No, thank you.", "B1a B2a S3a B1b S3b"),
    ("en", "No, none of these.", "B1a B2a S3a B1b S3b"),
    ("en", "No, we have none yet.", "B1a B2a S3a B1b S3b"),
    ("en", "No, not right now.", "B1a B2a S3a B1b S3b"),
    ("en", "No, we are not there yet; maybe later.", "B1a B2a S3a B1b S3b"),
    ("en", "No, we have not; we plan it for later.", "B1a B2a S3a B1b S3b"),
    ("en", "No, none that I know of.", "B1a B2a S3a B1b S3b"),
    ("en", "None of them, as far as I know.", "B1a B2a S3a"),
    ("en", "None so far, later perhaps.", "B1a B2a S3a"),
    ("en", "No, we will have it soon.", "B1a B2a S3a B1b S3b"),
    ("es", "No, ninguno.", "B1a B2a S3a B1b S3b"),
    ("es", "No, todavía no, más adelante.", "B1a B2a S3a B1b S3b"),
    ("es", "No, que yo sepa ninguno.", "B1a B2a S3a"),
    ("fr", "Non, aucune.", "B1a B2a S3a B1b S3b"),
    ("fr", "Non, pas encore, merci.", "B1a B2a S3a B1b S3b"),
    ("hi", "नहीं, अभी नहीं।", "B1a B2a B1b S3b"),
    ("hi", "नहीं, इनमें से कोई नहीं।", "B1a B2a B1b S3b"),
    ("ja", "いいえ、今のところありません。", "S3a B1b S3b"),
    ("ja", "ありません。", "B1a B2a S3a B1b S3b"),
    ("ko", "아니요, 아직 없습니다.", "S3a B1b S3b"),
    ("ko", "없습니다, 추후 예정입니다.", "B1a B2a B1b S3b"),
    ("pt", "Não, por enquanto não.", "B1a B2a S3a B1b S3b"),
    ("pt", "Não, que eu saiba nenhum.", "B1a B2a S3a"),
    ("ru", "Нет, ни одного.", "B1a B2a S3a B1b S3b"),
    ("ru", "Нет, пока ещё нет, позже.", "B1a B2a B1b S3b"),
    ("ru", "Нет, насколько я знаю, ни одного.", "B1a B2a S3a"),
    ("tr", "Hayır, hiçbiri.", "B1a B2a S3a B1b S3b"),
    ("tr", "Hayır, şimdilik yok.", "B1a B2a S3a B1b S3b"),
    ("zh", "不，目前没有。", "S3a B1b S3b"),
    ("zh", "没有，以后再说。", "B1a B2a S3a B1b S3b"),
]


@cache
def _question(id: str) -> Question:
    return loading.load(loading.shipped()).question(id)


def _read(id: str, language: str, text: str) -> Value | Unclear:
    one = _question(id)
    context = Context(
        language=language,
        today=date(2025, 4, 1),
        options=option_words(one),
        several=one.several,
        future=one.future,
        underway=one.underway,
    )
    return answers.read(one.kind, text, context)


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_who_does_not_know_or_answers_later_denies_nothing(language: str, text: str) -> None:
    found = {id: _read(id, language, text) for id in ASKED}
    assert all(isinstance(one, Unclear) for one in found.values()), found


@pytest.mark.parametrize(("language", "text", "ids"), DENIED)
def test_a_no_with_what_is_told_beside_it_still_denies(language: str, text: str, ids: str) -> None:
    found = {id: _read(id, language, text) for id in ids.split()}
    assert not any(isinstance(one, Unclear | NotAvailable) for one in found.values()), found
    assert all(one in NONE for one in found.values()), found
