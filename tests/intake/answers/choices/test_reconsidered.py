"""A place of receipt that was thought of first, and the one wished now."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

NOW = [
    ("en", "We had first thought of Germany, but the Lord Mayor would now prefer France.", 5),
    ("zh", "原先考虑在法国领取，现改为德国。", 4),
    ("fr", "Nous avions d'abord pensé à la Chine, mais nous préférons désormais la Suisse.", 6),
    ("es", "Al principio pensamos en Alemania; ahora preferimos los Estados Unidos.", 7),
    ("ru", "Сначала думали о Швейцарии, теперь предпочли бы Германию.", 4),
    ("ar", "فكرنا أولاً في الصين، لكننا نفضل الآن فرنسا.", 5),
    ("de", "Zunächst dachten wir an China, inzwischen wäre uns die Schweiz lieber.", 6),
    ("ja", "当初はドイツを考えておりましたが、現在はフランスを希望しております。", 5),
    ("pt", "Inicialmente pensámos na Suíça, mas agora preferimos a China.", 3),
    ("tr", "Önce Çin'i düşünmüştük, şimdi İsviçre'yi tercih ediyoruz.", 6),
    ("ko", "처음에는 독일을 생각했으나 지금은 프랑스를 선호합니다.", 5),
    ("hi", "पहले हमने चीन के बारे में सोचा था, अब हम स्विट्ज़रलैंड पसंद करेंगे।", 6),
    ("en", "At first we considered China, but by now our mayor prefers Switzerland.", 6),
    ("en", "Initially we thought of Germany. Now we would prefer the Convention. Thank you.", 1),
    ("fr", "Au départ nous envisagions l'Allemagne ; aujourd'hui nous préférons la Convention.", 1),
    ("es", "Inicialmente habíamos pensado en China, pero ahora preferimos Suiza.", 6),
    (
        "de",
        "Ursprünglich hatten wir an Frankreich gedacht, jetzt bevorzugen wir die Konvention.",
        1,
    ),
    ("pt", "No início tínhamos pensado na Alemanha; agora preferimos a França.", 5),
    ("ru", "Изначально мы думали о Китае, но сейчас предпочитаем Францию.", 5),
    ("ar", "في البداية كنا نفكر في ألمانيا، والآن نفضل سويسرا.", 6),
    ("zh", "起初我们打算在中国领取，现在更希望在瑞士领取。", 6),
    ("ja", "最初は中国を検討していましたが、今はスイスを希望します。", 6),
    ("tr", "Başlangıçta Almanya'yı düşünmüştük, artık Fransa'yı tercih ediyoruz.", 5),
    ("ko", "당초 중국을 고려했지만 이제는 스위스를 희망합니다.", 6),
    ("hi", "शुरू में हमने जर्मनी के बारे में सोचा था, अब हम फ्रांस चाहेंगे।", 5),
    ("tr", "Önce Almanya'yı düşünmüştük, şimdi Fransa'da almak istiyoruz.", 5),
]
STAYS = [
    ("en", "We first thought of Germany; now France would be our second choice.", 4),
    ("en", "We first thought of Germany, and now even more so.", 4),
    ("en", "We had initially thought of China, but now we do not prefer France either.", 3),
    (
        "fr",
        "Nous avions d'abord pensé à la Chine et y tenons toujours ; la Suisse maintenant ? non.",
        3,
    ),
    ("ar", "في البداية فكرنا في ألمانيا، والآن لا نفضل فرنسا.", 4),
    ("zh", "起初考虑在德国，现在不希望在法国。", 4),
    ("ja", "当初はドイツを考えておりましたが、現在はフランスを希望しておりません。", 4),
    ("tr", "Başlangıçta Almanya'yı düşünmüştük, şimdi Fransa'yı istemiyoruz.", 4),
    ("ko", "처음에는 독일을 생각했으나 지금은 프랑스를 원하지 않습니다.", 4),
    ("hi", "शुरू में हमने जर्मनी के बारे में सोचा था, अब हम फ्रांस नहीं चाहते।", 4),
    ("en", "First of all thank you; now we would prefer France.", 5),
    ("en", "Our mayor would now prefer France.", 5),
    ("de", "Nun, am liebsten in Frankreich.", 5),
    ("fr", "D'abord, merci. Nous préférons maintenant la Suisse.", 6),
]
ASKED = [
    ("en", "Originally we planned on France, and now we prefer it to Germany"),
    ("fr", "Au départ nous pensions à la France ; aujourd'hui nous la préférons à l'Allemagne"),
    ("es", "Al principio pensamos en Francia; ahora la preferimos a Alemania"),
    ("en", "Please note China is final. We first considered Germany. By now we prefer France."),
    ("tr", "Başlangıçta Almanya'yı düşünmüştük, şimdi Fransa da olsun istiyoruz."),
    ("de", "Erst Deutschland, jetzt die Schweiz, bitte, aber das kann sich noch ändern."),
    ("en", "At first in Germany, please, and now and then in France."),
    ("en", "We first thought of Germany, but now you prefer France."),
    ("en", "At first we thought of Germany, now we would prefer Germany or France."),
    ("en", "Initially Germany was considered; now France is being considered."),
    ("en", "We first thought of Germany, but our partner city now prefers France."),
    ("en", "We first thought of Germany, now France is welcome too."),
    ("en", "We first thought of Germany, but now the committee prefers France."),
    ("en", "We first thought of Germany, now would like France, but nothing is decided yet."),
    ("en", "First Germany, now we prefer to wait for France."),
    ("fr", "Nous avions d'abord pensé à la Chine, mais vous préférez désormais la Suisse."),
    ("fr", "Au départ nous envisagions l'Allemagne ; la France nous convient aujourd'hui aussi."),
    ("es", "Inicialmente pensamos en China y ahora también nos gustaría Suiza."),
    ("es", "Al principio pensamos en China; ahora ustedes prefieren Suiza."),
    ("de", "Zunächst Deutschland, jetzt gern auch Frankreich."),
    ("de", "Zunächst dachten wir an China, jetzt bevorzugen Sie die Schweiz."),
    ("de", "Erst Deutschland, nun passt uns Frankreich oder die Schweiz."),
    ("pt", "No início pensamos na Alemanha; agora gostaríamos também da França."),
    ("ru", "Сначала думали о Китае, теперь хотели бы также Францию."),
    ("ru", "Сначала думали о Китае, теперь вы предпочитаете Францию."),
    ("ar", "في البداية فكرنا في ألمانيا، والآن نفضل فرنسا أيضا."),
    ("zh", "起初考虑在德国，现在法国也希望。"),
    ("ja", "当初はドイツを考えておりましたが、現在はフランスも希望しております。"),
    ("tr", "Başlangıçta Almanya'yı düşünmüştük, şimdi Fransa da olsun istiyoruz."),
    ("ko", "처음에는 독일을 생각했으나 지금은 프랑스도 희망합니다."),
    ("hi", "शुरू में हमने जर्मनी के बारे में सोचा था, अब हम फ्रांस भी चाहेंगे।"),
]


@pytest.mark.parametrize(("language", "text", "number"), NOW)
def test_the_place_wished_now_is_taken(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number)


@pytest.mark.parametrize(("language", "text", "number"), STAYS)
def test_what_names_one_wish_stays_as_it_is(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_two_wishes_and_a_wish_of_somebody_else_are_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
