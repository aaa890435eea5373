"""A place that an answer calls too far or hard to reach is not the one wished."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

WISHED = [
    ("en", "Geneva is too far for us; here at home would be best.", 8),
    ("en", "We cannot come to Germany, so France please.", 5),
    (
        "en",
        "Much as we would love to see Geneva, the mayor would "
        "rather collect it in New York at the UN.",
        2,
    ),
    ("en", "New York is difficult for us, Geneva would be fine.", 6),
    ("fr", "Genève est trop loin, nous préférons Paris.", 5),
    ("fr", "Nous ne pouvons pas aller aux États-Unis, donc plutôt la Suisse.", 6),
    ("es", "Ginebra nos queda lejos; mejor en nuestra ciudad.", 8),
    ("es", "No podemos ir a China, preferimos Alemania.", 4),
    ("pt", "Ir à China é complicado; em Genebra seria ótimo.", 6),
    ("pt", "Nova Iorque fica longe demais, preferimos a Alemanha.", 4),
    ("ru", "Женева слишком далеко, лучше у нас в городе.", 8),
    ("ru", "В США приехать не сможем, просим вручить в Китае.", 3),
    ("de", "New York ist zu weit, lieber Genf.", 6),
    ("de", "In die USA reisen wir ungern, Bonn wäre uns recht.", 4),
    ("ar", "جنيف بعيدة جدا، نفضل باريس.", 5),
    ("ar", "لا نستطيع السفر إلى أمريكا ونفضل سويسرا.", 6),
    ("ar", "يصعب علينا الذهاب إلى الصين، ألمانيا أفضل.", 4),
    ("zh", "日内瓦太远了,能在我们这儿领就最好。", 8),
    ("zh", "美国去不了,希望在德国领取。", 4),
    ("ja", "ニューヨークは遠いので、ドイツで受け取りたいです。", 4),
    ("ja", "ジュネーブは難しいですが、パリなら伺えます。", 5),
    ("ja", "中国には行けないので、フランスを希望します。", 5),
    ("ko", "뉴욕은 너무 멀어서 제네바에서 받고 싶습니다.", 6),
    ("ko", "중국은 어렵고 스위스에서 받고 싶습니다.", 6),
    ("tr", "Çin'e gelemeyiz, Paris'te almak isteriz.", 5),
    ("tr", "New York çok uzak, Cenevre olsun.", 6),
    ("tr", "Konferansa katılamayız; mümkünse Fransa'da teslim alalım.", 5),
    ("tr", "Kongreye katılacağız.", 1),
    ("es", "En Suiza, si no hay ningún inconveniente.", 6),
    ("hi", "जिनेवा बहुत दूर है, हम अपने शहर में लेना चाहेंगे।", 8),
    ("hi", "हम चीन नहीं आ सकते, जर्मनी में लेना चाहेंगे।", 4),
]
OPEN = [
    ("en", "Geneva is not too far for us."),
    ("fr", "Genève n'est pas trop loin pour nous."),
    ("es", "En Suiza, si no en Francia."),
    ("es", "En Suiza, si no hay inconveniente en Francia."),
    ("tr", "Konferansa katılamayız."),
]


@pytest.mark.parametrize(("language", "text", "number"), WISHED)
def test_a_place_that_does_not_suit_is_left_out(language: str, text: str, number: int) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_place_that_is_not_too_far_stays(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
