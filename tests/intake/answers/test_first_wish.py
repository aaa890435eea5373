"""Where the certificate is wished first: fall-backs, journeys that cannot be made, budgets."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

WISHED = [
    ("en", "The Convention would be best; if that is not possible, Geneva.", 1),
    ("en", "If at all possible at UN headquarters; the Convention would be our second choice.", 2),
    ("fr", "De préférence lors de la Convention ; à défaut, à Genève.", 1),
    (
        "fr",
        "Notre maire ne peut malheureusement pas se rendre en Chine ; une remise ici en "
        "France nous conviendrait.",
        5,
    ),
    ("es", "Preferimos la Convención; si no fuera posible, Ginebra.", 1),
    ("es", "El alcalde no puede viajar a China; ¿podría ser en Suiza?", 6),
    ("pt", "De preferência na Convenção; se não der, em Genebra.", 1),
    ("ru", "Желательно на Конвенции; если не получится, то в Женеве.", 1),
    ("ar", "نفضل المؤتمر، وإن تعذر ذلك فجنيف.", 1),
    ("zh", "最好在大会上领取;如不行,日内瓦也可以。", 1),
    ("ja", "できれば大会で、難しければジュネーブでお願いします。", 1),
    ("ko", "가능하면 대회에서, 어렵다면 제네바에서 받고 싶습니다.", 1),
    ("tr", "Mümkünse Kongre'de, olmazsa Cenevre'de almak isteriz.", 1),
    ("hi", "सम्मेलन में सबसे अच्छा रहेगा; यदि संभव न हो तो जिनेवा।", 1),
    ("de", "Wo Sie wollen, die Convention passt uns sehr gut.", 1),
    (
        "en",
        "No problem to travel to China; our mayor will be in Shanghai anyway and would like "
        "to receive it there.",
        3,
    ),
    (
        "de",
        "Am liebsten würden wir die Urkunde im Rahmen der Convention entgegennehmen; sollte "
        "das nicht klappen, fänden wir auch Genf sehr schön.",
        1,
    ),
    (
        "de",
        "Eine Reise nach China ist unserem Oberbürgermeister in diesem Jahr aus "
        "gesundheitlichen Gründen leider nicht möglich. Wir würden uns freuen, wenn die "
        "Übergabe hier in Deutschland stattfinden könnte.",
        4,
    ),
    (
        "ja",
        " "
        "市長の公務の都合で海外出張が難しいため、恐縮ですが東京での授与をお願いできないでしょうか。",
        8,
    ),
    (
        "pt",
        "Se possível, gostaríamos de receber o certificado na sede das Nações Unidas. A "
        "Convenção seria a nossa segunda opção.",
        2,
    ),
    (
        "pt",
        "Para nós não há problema em viajar à China; o Prefeito inclusive já estará em Pequim "
        "nessa época e prefere receber lá.",
        3,
    ),
    (
        "tr",
        "Sertifikayı Kongre sırasında almak bizim için en uygunu. İsviçre'ye de gelebilirdik "
        "ama bütçemiz elvermiyor.",
        1,
    ),
    ("fr", "Peu importe le lieu ; la Convention nous convient parfaitement.", 1),
    ("zh", "依大會安排即可,本市代表團將出席大會並當場領取證書。", 1),
    ("ru", "Поехать в Китай мы не сможем. Просим вручить в Германии.", 4),
    ("hi", "हम चीन की यात्रा नहीं कर सकते। कृपया जिनेवा में दें।", 6),
    ("en", "We cannot travel to China, nor to Switzerland; Paris would be fine.", 5),
]

OPEN = [
    ("de", "Convention oder Genf, beides ist uns recht."),
    ("en", "Either the Convention or Geneva; if not, Paris."),
    ("de", "Nicht in China, sonst überall."),
    ("de", "Wir können leider nicht nach China reisen."),
    ("ru", "В Китай приехать не сможем, в Женеву тоже."),
    ("en", "Any place will do."),
    ("tr", "Yer fark etmez."),
    ("en", "Not China if possible; otherwise Geneva."),
]


@pytest.mark.parametrize(("language", "text", "number"), WISHED)
def test_the_first_wish_is_read_without_its_fall_back(
    language: str, text: str, number: int
) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue), found
    assert found.number == number


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_wish_that_stays_open_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
