"""A question in brackets behind an answer, or behind its semicolon, is a sentence of its own."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.conversation import asides
from intake.conversation.questions.quotes import bare
from intake.messages import Address, Message, Passage


def apart(text: str, language: str = "en", under: str = "") -> list[str]:
    message = Message(
        id="m1",
        channel="mail",
        sender=Address(address="anna@gdynia.example"),
        passages=(Passage(text=text, under=under),),
        received_at=datetime(2025, 4, 1, tzinfo=UTC),
    )
    return [one.text for one in asides.apart(message, language).passages]


@pytest.mark.parametrize(
    ("language", "text", "asked", "left"),
    [
        ("en", "smart city (is it enough?)", "is it enough?", "smart city"),
        ("en", "Yes [do you want the list?]", "do you want the list?", "Yes"),
        ("en", "Yes {do you want the list?}.", "do you want the list?", "Yes."),
        ("en", "117 (how do you count?), all of them", "how do you count?", "117, all of them"),
        ("en", "1. yes (is it enough?)\n2. no", "is it enough?", "1. yes\n2. no"),
        ("en", "USD 3 billion; is an estimate fine?", "is an estimate fine?", "USD 3 billion"),
        ("en", "USD 3 billion — is an estimate fine?", "is an estimate fine?", "USD 3 billion"),
        ("de", "Ja (müssen wir das belegen?)", "müssen wir das belegen?", "Ja"),
        ("es", "3,2 millones, ¿hay un plazo fijo?", "¿hay un plazo fijo?", "3,2 millones"),
        ("ru", "умный город (а область тоже считается?)", "а область тоже считается?",
         "умный город"),
        ("tr", "Evet (liste lazım mı?)", "liste lazım mı?", "Evet"),
        ("ar", "لا يوجد (هل يكفي مؤتمر محلي؟)", "هل يكفي مؤتمر محلي؟", "لا يوجد"),
        ("hi", "हाँ (क्या अनुमान चलेगा?)", "क्या अनुमान चलेगा?", "हाँ"),
        ("ja", "500億円（見積もりでもよいですか？）", "見積もりでもよいですか？", "500億円"),
        ("ko", "예【추정치도 되나요?】", "추정치도 되나요?", "예"),
        ("zh", "是（需要清单吗？）", "需要清单吗？", "是"),
    ],
)  # fmt: skip
def test_a_question_behind_an_answer_stands_apart(
    language: str, text: str, asked: str, left: str
) -> None:
    assert apart(text, language) == [f"{asked}\n\n{left}"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "USD 3.2 billion (?)"),
        ("en", "USD 3.2 billion (2024?)"),
        ("en", "Sopot (Gdynia?)"),
        ("en", "USD 3.2 billion (or was it 3.4 billion?)"),
        ("en", "USD 3.2 billion; or was it 3.4 billion?"),
        ("en", "smart city (or was it the other one?)"),
        ("en", "smart city (is it digital city?)"),
        ("en", "Yes (is it only planned?)"),
        ("en", "Yes (we believe so?)"),
        ("en", "Yes (it is a pilot, does that count?)"),
        ("en", "Sopot (is it in Gdynia county?)"),
        ("en", "The state award — is it enough?"),
        ("en", "Is there a fee; is it high for us?"),
        ("en", "Thanks (how are you?)"),
        ("en", "Yes. (Is there a dress code for us?)"),
        ("en", "Yes (the list is enclosed)"),
        ("de", "Ja (oder doch nicht?)"),
        ("tr", "Evet (doğru mu?)"),
        ("ja", "大阪（東京でしょうか？）"),
        ("zh", "智慧城市（是不是数字城市？）"),
    ],
)
def test_a_doubt_stays_with_the_answer(language: str, text: str) -> None:
    assert apart(text, language) == [text]


def test_below_quoted_lines_an_answer_stays_alone() -> None:
    found = apart("yes (is it enough?)", under="> Does the city have a city brain?")
    assert found == ["is it enough?", "yes"]


SCRAPS = st.lists(
    st.sampled_from(
        ["yes", "USD 3 billion", "(is it enough?)", "（需要清单吗？）", "[do you want it?]", ";",
         "—", "is an estimate fine?", "\n", ".", "?", "(", ")", "¿", "1.", "；", "？"]
    ),
    max_size=12,
).map(" ".join)  # fmt: skip


@given(SCRAPS | st.text(max_size=60))
def test_every_word_stays_once(text: str) -> None:
    assert sorted(bare("".join(apart(text)))) == sorted(bare(text))
