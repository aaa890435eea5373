"""To ask after somebody's health is manners; the same words with a matter are a question."""

import pytest

from intake.conversation.intents import intents

HEALTH = [
    ("es", "Hola, ¿cómo va todo?"),
    ("tr", "Merhaba, nasıl gidiyor?"),
    ("en", "Hi, how is it going?"),
    ("es", "Hola, ¿qué tal?"),
    ("es", "Buenas, ¿qué tal todo?"),
    ("es", "Buenos días, ¿cómo les va?"),
    ("pt", "Olá, tudo bem?"),
    ("fr", "Bonjour, ça va ?"),
    ("de", "Hallo, wie geht's?"),
    ("de", "Wie geht es Ihnen?"),
    ("zh", "你好，最近好吗？"),
    ("ko", "안녕하세요, 잘 지내시죠?"),
    ("ja", "こんにちは、お元気ですか？"),
    ("en", "Hi, how are things?"),
    ("ru", "Здравствуйте, как дела?"),
    ("tr", "Merhaba, nasılsınız?"),
    ("ar", "مرحبا، كيف حالكم؟"),
    ("hi", "नमस्ते, आप कैसे हैं?"),
]
ASKED = [
    ("es", "¿Cómo va?"),
    ("tr", "Nasıl gidiyor?"),
    ("en", "How is it going?"),
    ("es", "¿Qué tal el formulario que enviamos?"),
    ("es", "Hola, ¿qué tal va nuestra candidatura?"),
    ("es", "Hola, ¿cómo va la evaluación?"),
    ("pt", "Enviamos o resto em maio, tudo bem?"),
    ("pt", "Olá, tudo bem enviar em maio?"),
    ("fr", "Nous enverrons le reste en mai, ça va ?"),
    ("fr", "Bonjour, ça va si nous envoyons le reste en mai ?"),
    ("de", "Hallo, wie geht es mit der Bewerbung weiter?"),
    ("zh", "你好，最近一次会议什么时候？"),
    ("ko", "안녕하세요, 심사는 잘 되고 있나요?"),
    ("ja", "審査はいつですか？"),
    ("en", "Hi, how are things with our application?"),
    ("en", "How are you counting the companies?"),
    ("tr", "Başvurumuz nasıl gidiyor?"),
    ("hi", "हमारा आवेदन कैसा है?"),
]


@pytest.mark.parametrize(("language", "text"), HEALTH)
def test_asking_after_somebody_asks_nothing(language: str, text: str) -> None:
    assert not intents.is_wish(text, language)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_matter_beside_it_is_asked(language: str, text: str) -> None:
    assert intents.is_wish(text, language)
