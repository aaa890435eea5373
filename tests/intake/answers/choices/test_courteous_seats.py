"""Wishes told with courtesy or set against another: "if possible in Geneva, at the UN"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

WISHED = [
    ("ru", "Просим вручить сертификат в Женеве, в штаб-квартире ООН.", 2),
    ("ru", "Если возможно, наш мэр хотел бы получить сертификат в Женеве, в штаб-квартире ООН.", 2),
    ("tr", "Sertifikayı mümkünse Cenevre'de, BM merkezinde almak isteriz.", 2),
    ("tr", "Belediye başkanımız sertifikayı Cenevre'deki BM merkezinde teslim almak ister.", 2),
    ("zh", "如蒙入选，拟请市长赴日内瓦联合国总部领取。", 2),
    ("zh", "若有可能，我市市長希望在日內瓦聯合國總部接受證書。", 2),
    ("hi", "यदि संभव हो तो हम प्रमाणपत्र जिनेवा स्थित संयुक्त राष्ट्र मुख्यालय में लेना चाहेंगे।", 2),
    ("hi", "हमारे महापौर जिनेवा स्थित संयुक्त राष्ट्र मुख्यालय में प्रमाणपत्र लेना चाहेंगे।", 2),
    (
        "en",
        "If possible, our mayor would like to receive it in Geneva, at the UN headquarters.",
        2,
    ),
    (
        "fr",
        "Si possible, Madame le Maire souhaiterait le recevoir à Genève, au siège de l'ONU.",
        2,
    ),
    (
        "es",
        "Si es posible, nuestra alcaldesa quisiera recibirlo en Ginebra, en la sede de la ONU.",
        2,
    ),
    (
        "de",
        "Wenn möglich, würde unser Bürgermeister sie gern in Genf am Sitz der UN entgegennehmen.",
        2,
    ),
    (
        "pt",
        "Se possível, o prefeito gostaria de receber o certificado em Genebra, na sede da ONU.",
        2,
    ),
    ("ja", "可能であれば、市長がジュネーブの国連本部で受け取らせていただきたく存じます。", 2),
    ("ko", "가능하다면 시장님께서 제네바 유엔 본부에서 받으시기를 희망합니다.", 2),
    ("ar", "إن أمكن، يود رئيس البلدية استلام الشهادة في جنيف بمقر الأمم المتحدة.", 2),
    (
        "en",
        "We had first thought of Berlin, but on reflection we prefer the Convention itself.",
        1,
    ),
    ("en", "Initially we thought of France, but on reflection we would prefer China.", 3),
    ("zh", "原本考慮德國，經討論後改為在大會現場領取，敬請安排。", 1),
    ("zh", "起初考虑法国，经研究决定改为瑞士。", 6),
    (
        "fr",
        "Nous avions d'abord pensé à la Chine, mais après réflexion nous préférons la Suisse.",
        6,
    ),
    ("es", "Inicialmente pensamos en Alemania, pero tras consultarlo preferimos Suiza.", 6),
    ("ru", "Сначала думали о Китае, но после обсуждения предпочитаем Германию.", 4),
    ("de", "Ursprünglich dachten wir an China, nach Rücksprache wäre uns die Schweiz lieber.", 6),
    ("ja", "当初はドイツを考えておりましたが、検討の結果フランスを希望します。", 5),
    ("pt", "Inicialmente pensámos na Suíça, mas após consulta preferimos a China.", 3),
    ("tr", "Önce Çin'i düşünmüştük, değerlendirme sonucunda İsviçre'yi tercih ediyoruz.", 6),
    ("ko", "처음에는 독일을 생각했으나 검토 결과 프랑스를 희망합니다.", 5),
    ("hi", "पहले हमने चीन के बारे में सोचा था, विचार-विमर्श के बाद हम स्विट्ज़रलैंड पसंद करेंगे।", 6),
    ("ar", "فكرنا أولاً في الصين، لكن بعد التشاور نفضل فرنسا.", 5),
    ("en", "In France and not in Germany as we wrote before.", 5),
    ("en", "Not in France and not in Germany, but in China.", 3),
    ("en", "We wish for France and not for Germany, thank you.", 5),
    ("en", "At the Convention and not at the UN headquarters.", 1),
    ("de", "In Frankreich und nicht in Deutschland, wie zuvor geschrieben.", 5),
    ("de", "Auf der Konvention und nicht in China.", 1),
    ("fr", "En France et non en Allemagne comme indiqué précédemment.", 5),
    ("fr", "En France et non pas en Suisse.", 5),
    ("es", "En Francia y no en Alemania.", 5),
    ("ru", "Во Франции, а не в Германии.", 5),
    ("ru", "Во Франции и не в Германии.", 5),
    ("ar", "في فرنسا وليس في ألمانيا كما ذكرنا سابقاً.", 5),
    ("pt", "Na França e não na Alemanha.", 5),
    ("zh", "在法国而不是德国。", 5),
    ("zh", "法国而非德国", 5),
    ("ja", "ドイツではなくフランスで", 5),
    ("ko", "독일이 아니라 프랑스에서", 5),
    ("tr", "Almanya'da değil, Fransa'da", 5),
    ("hi", "जर्मनी में नहीं, फ्रांस में", 5),
    ("de", "Gern in Genf und nicht so gern in Berlin.", 6),
    ("ar", "في فرنسا وليس في ألمانيا.", 5),
]
ASKED = [
    ("en", "Our mayor is in Geneva, near the UN headquarters."),
    ("en", "If possible our mayor would stay in a hotel in Geneva, at the UN."),
    ("en", "If possible Geneva, or else the UN headquarters."),
    ("ru", "Если возможно, в Женеве, или в штаб-квартире ООН."),
    ("tr", "Mümkünse Cenevre'de, BM merkezine yakın bir otelde."),
    ("zh", "市長希望在日內瓦聯合國總部旁的酒店領取。"),
    ("hi", "यदि संभव हो तो जिनेवा में या संयुक्त राष्ट्र मुख्यालय में।"),
    ("de", "Wenn möglich in Genf in der Nähe der UN."),
    ("fr", "Si possible à Genève, près du siège de l'ONU."),
    ("es", "Si es posible en Ginebra, cerca de la sede de la ONU."),
    ("pt", "Se possível em Genebra, perto da sede da ONU."),
    ("ja", "可能であればジュネーブの国連本部の近くで。"),
    ("ko", "가능하다면 제네바 유엔 본부 근처에서."),
    ("ar", "إن أمكن في جنيف بالقرب من مقر الأمم المتحدة."),
    ("en", "We first thought of Germany, and after consultation France would be welcome too."),
    ("en", "We first thought of Germany, but after talking to you, you prefer France."),
    ("de", "Ursprünglich dachten wir an China, nach Rücksprache passt auch die Schweiz."),
    ("fr", "Nous avions d'abord pensé à la Chine, après réflexion la Suisse aussi."),
    ("ja", "当初はドイツを考えておりましたが、検討の結果フランスも希望します。"),
    ("ko", "처음에는 독일을 생각했으나 검토 결과 프랑스도 희망합니다."),
    ("zh", "起初考虑法国，经研究也可在瑞士。"),
    ("en", "In France and not only in Germany."),
    ("en", "Not in France and not in Germany."),
    ("en", "France and not Germany or China"),
    ("en", "France and Germany and not China"),
    ("de", "In Frankreich und nicht nur in Deutschland."),
    ("fr", "En France et pas seulement en Allemagne."),
    ("es", "En Francia y no solo en Alemania."),
    ("es", "No en Francia y no en Alemania."),
    ("ru", "Во Франции и не только в Германии."),
    ("ar", "ليس في فرنسا وليس في ألمانيا."),
    ("ar", "في فرنسا وليس فقط في ألمانيا."),
    ("pt", "Na França e não só na Alemanha."),
    ("en", "We do not want France and not Germany either."),
]


@pytest.mark.parametrize(("language", "text", "number"), WISHED)
def test_the_place_that_is_wished_is_taken(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_leaves_the_place_open_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
