"""How long it takes is asked; for more time one wishes."""

import pytest

from intake.conversation.intents import intents

ASKED = [
    ("en", "How much time does it take?"),
    ("en", "How much time do we need for the application?"),
    ("en", "Do you need more time?"),
    ("zh", "需要多长时间？"),
    ("zh", "我们需要多长时间？"),
    ("zh", "您需要更多时间吗？"),
    ("fr", "Combien de temps faut-il ?"),
    ("fr", "De combien de temps avez-vous besoin ?"),
    ("fr", "Avez-vous besoin de temps ?"),
    ("es", "¿Cuánto tiempo se necesita?"),
    ("es", "¿Cuánto tiempo más necesitan?"),
    ("ru", "Сколько времени это занимает?"),
    ("ru", "Сколько нам нужно времени?"),
    ("ar", "كم من الوقت يستغرق؟"),
    ("ar", "كم نحتاج من الوقت؟"),
    ("de", "Wie viel Zeit brauchen Sie?"),
    ("de", "Wie viel Zeit brauchen wir dafür?"),
    ("ja", "どのくらい時間がかかりますか？"),
    ("ja", "審査にどれくらいの時間がかかりますか"),
    ("ja", "手続きにどの程度の日数が必要ですか。"),
    ("ja", "結果が出るまで時間がかかりますでしょうか？"),
    ("ja", "どのくらいの時間がかかりますか、教えてください。"),
    ("pt", "Quanto tempo leva?"),
    ("pt", "De quanto tempo precisamos?"),
    ("tr", "Bu ne kadar zaman alır?"),
    ("tr", "Ne kadar daha zaman gerekiyor?"),
    ("ko", "시간이 얼마나 걸립니까?"),
    ("ko", "얼마나 시간이 걸릴까요?"),
    ("ko", "얼마나 더 시간이 필요합니까?"),
    ("hi", "इसमें कितना समय लगता है?"),
    ("hi", "कितना और समय चाहिए?"),
]
WISHED = [
    ("en", "Could we have more time?"),
    ("en", "We need more time. Is that possible?"),
    ("zh", "我们需要更多时间，可以吗？"),
    ("zh", "我们还需要时间。"),
    ("fr", "Nous avons besoin de temps."),
    ("fr", "Pourriez-vous nous accorder un délai ?"),
    ("es", "Necesitamos más tiempo."),
    ("ru", "Нам нужно больше времени."),
    ("ar", "نحتاج إلى مزيد من الوقت."),
    ("de", "Wir brauchen mehr Zeit."),
    ("ja", "準備に時間がかかりますから、延長していただけますか？"),
    ("ja", "時間がもう少しかかりますので、お願いします。"),
    ("ja", "もう少し時間が必要ですが、よろしいでしょうか？"),
    ("ja", "どのくらい時間がかかりますか、もう少し時間をください。"),
    ("ja", "お時間をいただけますでしょうか？"),
    ("ja", "時間が必要です。"),
    ("pt", "Precisamos de mais tempo."),
    ("tr", "Biraz daha zamana ihtiyacımız var."),
    ("tr", "Ek süre verebilir misiniz?"),
    ("ko", "자료 수집에 시간이 걸릴 것 같습니다."),
    ("ko", "시간이 더 필요합니다."),
    ("ko", "시간을 더 주시겠습니까?"),
    ("hi", "हमें कुछ और समय चाहिए।"),
]


@pytest.mark.parametrize(("language", "words"), ASKED)
def test_how_much_time_it_takes_is_a_plain_question(language: str, words: str) -> None:
    assert [one.kind for one in intents.find([words], language=language)] == ["question"]


@pytest.mark.parametrize(("language", "words"), WISHED)
def test_a_wish_for_more_time_stays_one(language: str, words: str) -> None:
    found = [one.kind for one in intents.find([words], language=language)]
    assert "more_time" in found
