"""A place that is refused ahead of the one that is wished, in one answer."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

WISHED = [
    ("en", "Neither China nor the United States; Germany would suit us perfectly.", 4),
    ("en", "Neither China nor the United States. We would prefer Germany.", 4),
    ("en", "The Convention does not suit us; Geneva, Switzerland would be more convenient.", 6),
    (
        "en",
        "Receiving it at the Convention is not convenient for us, it would be better in Geneva.",
        6,
    ),
    ("fr", "Ni en Chine ni aux États-Unis ; l'Allemagne nous conviendrait parfaitement.", 4),
    ("fr", "La Convention ne nous convient pas, ce serait mieux à Genève.", 6),
    ("es", "Ni en China ni en Estados Unidos; Alemania nos vendría muy bien.", 4),
    ("es", "La Convención no nos conviene, mejor en Ginebra.", 6),
    ("pt", "Nem na China nem nos Estados Unidos; a Alemanha seria ideal para nós.", 4),
    ("pt", "A Convenção não nos convém, seria melhor em Genebra.", 6),
    ("de", "Weder China noch die USA; Deutschland würde uns sehr gut passen.", 4),
    ("de", "Die Convention passt uns nicht, besser wäre es in Genf.", 6),
    ("ru", "Ни в Китае, ни в США; нас вполне устроила бы Германия.", 4),
    ("ru", "Вручение на Конвенции нам не подходит, удобнее было бы в Швейцарии, в Женеве.", 6),
    ("tr", "Ne Çin ne de ABD; Almanya bize çok uygun olur.", 4),
    ("tr", "Kongrede almak bize uymuyor, Cenevre'de olması daha iyi olur.", 6),
    ("ar", "لا في الصين ولا في الولايات المتحدة؛ ألمانيا تناسبنا تماما.", 4),
    ("ar", "التسلم في المؤتمر لا يناسبنا، والأفضل في جنيف.", 6),
    ("hi", "न चीन, न अमेरिका; जर्मनी हमारे लिए उपयुक्त रहेगा।", 4),
    ("hi", "सम्मेलन में लेना हमारे लिए सुविधाजनक नहीं है, जिनेवा बेहतर रहेगा।", 6),
    ("zh", "不要在中国，也不要在美国；德国最合适。", 4),
    ("zh", "在大会上领取对我们不方便，最好在日内瓦。", 6),
    ("ja", "中国でもアメリカでもなく、ドイツが希望です。", 4),
    ("ja", "大会での受領は都合が悪いので、ジュネーブが望ましいです。", 6),
    ("ko", "중국도 미국도 아니고, 독일이 좋겠습니다.", 4),
    ("ko", "대회에서 받는 것은 어렵고, 제네바가 더 좋습니다.", 6),
    ("es", "En China no, en Suiza", 6),
    ("pt", "Na China não; na França", 5),
    ("fr", "Surtout pas en Chine ; plutôt à Genève", 6),
    ("de", "In China nicht, in Paris", 5),
    ("ru", "Не в Китае; в Женеве", 6),
    ("tr", "BM merkezi olmaz, Cenevre'de otelde olsun.", 6),
    ("en", "Geneva, but the Convention is not possible for us.", 6),
    ("en", "Germany please; it is not possible for us to travel to China.", 4),
]
ASKED = [
    ("en", "Not China."),
    ("en", "Neither China nor the United States."),
    ("fr", "Ni en Chine ni aux États-Unis, l'Allemagne non plus."),
    ("de", "Weder China noch die USA, auch Deutschland passt uns nicht."),
    ("en", "The Convention does not suit us, nor does Geneva."),
    ("ru", "Ни Китай, ни США нам не подходят; Германия тоже."),
    ("es", "En China no, en Suiza tampoco"),
    ("es", "China no, Francia menos"),
    ("pt", "China não, Suíça é cara."),
    ("ru", "В Китае нет, в Швейцарии дорого."),
    ("en", "Not in China; France would be hard"),
    ("de", "Weder in China; noch in Frankreich."),
    ("en", "Not: China; France"),
    ("fr", "Pas en Chine ; ni en France"),
    ("es", "La Convención no nos conviene, Ginebra tampoco."),
    ("en", "If not China, Germany would be better."),
    ("en", "China is no problem; Germany would also be fine."),
    ("en", "Germany would have been ideal, but it is not possible; China would be better."),
    ("en", "Not in China. Our partner city would prefer Geneva."),
    ("en", "Neither China nor the United States; Germany or France would suit us."),
    ("de", "Wenn nicht in China, dann wäre Deutschland besser."),
    ("ja", "中国では都合が悪く、ドイツかフランスが望ましいです。"),
    ("ru", "Если не в Китае, то лучше в Германии."),
    ("zh", "如果不在中国，德国最合适。"),
    ("fr", "Si ce n'est pas la Chine, l'Allemagne nous conviendrait."),
    ("en", "We do not want Geneva. Please contact our embassy in Germany."),
    ("de", "Nicht nach China. Bitte rufen Sie unser Büro in Deutschland an."),
    ("en", "Unfortunately not in Geneva. I would like to thank our friends in China."),
    ("en", "We are not sure. Perhaps Geneva would be best."),
    ("en", "China not possible, Geneva would be fine, I think, but I will check."),
    ("en", "We are not in Germany. China would suit us."),
    ("en", "Our mayor does not like China, he would prefer if the deputy went to Geneva"),
    ("en", "No; our mayor would prefer Geneva"),
    ("en", "Neither. We would prefer our own city hall in Geneva."),
    (
        "en",
        "We cannot come to Geneva. Germany would have been ideal, but it is not possible either.",
    ),
    ("en", "Not in China; would Geneva suit you?"),
    ("zh", "我们不在德国。中国最合适。"),
    ("en", "Germany would be ideal, but that is impossible."),
    ("de", "Deutschland wäre ideal gewesen, geht aber auch nicht."),
    ("fr", "L'Allemagne aurait été idéale, mais ce n'est pas possible non plus."),
    ("es", "Alemania habría sido ideal, pero tampoco es posible."),
    ("pt", "A Alemanha teria sido ideal, mas também não é possível."),
    ("ru", "Германия была бы идеальна, но это тоже невозможно."),
    ("zh", "德国本来最理想，但也不可能。"),
    ("ja", "ドイツが理想でしたが、それも不可能です。"),
    ("hi", "जर्मनी आदर्श होता, पर वह भी संभव नहीं है।"),
]


@pytest.mark.parametrize(("language", "text", "number"), WISHED)
def test_the_place_wished_behind_refused_ones_is_read(
    language: str, text: str, number: int
) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_is_only_refused_or_supposed_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
