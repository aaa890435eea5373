"""What is this? In twelve languages, and what looks like it and asks for more."""

import pytest

from intake.conversation.intents import introducing


@pytest.mark.parametrize(
    "words",
    [
        "Hello, what is this?", "What's this?", "Who are you?", "What is this all about?",
        "Hallo, was ist das?", "Worum geht es hier?", "Bonjour, c’est quoi ?",
        "Qu’est-ce que c’est ?", "Hola, ¿qué es esto?", "Olá, o que é isto?",
        "Здравствуйте, что это?", "Что это такое?", "مرحبا، ما هذا؟", "これは何ですか？",
        "안녕하세요, 이게 뭔가요?", "这是什么？", "你好，这是什么？", "Merhaba, bu nedir?",
        "नमस्ते, यह क्या है?",
    ],
)  # fmt: skip
def test_what_this_is_is_asked(words: str) -> None:
    assert introducing.asks(words)


@pytest.mark.parametrize(
    "words",
    [
        "What is this fee for?", "What is this deadline?", "What is this going to cost us?",
        "Is this a scam?", "What is the deadline?", "Was ist das für ein Preis?",
        "C’est quoi ce délai ?", "¿Qué es esto de la tasa?", "Что это за срок?", "这是什么费用？",
        "これは何の費用ですか？", "Bu ne kadar?", "We know what this is.",
        "Who are you working with?",
    ],
)  # fmt: skip
def test_what_asks_for_more_is_for_a_person(words: str) -> None:
    assert not introducing.asks(words)
