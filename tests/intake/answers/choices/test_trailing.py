"""A last clause that chooses nothing leaves the options before it as they are."""

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Choice, Context, Unclear, Value

READ = [
    ("networks", "es", "Únicamente la 5G, desde hace unos meses.", (1,)),
    ("networks", "es", "La 5G y Starlink, desde hace varios años.", (1, 3)),
    ("titles", "es", "Ciudad verde, desde hace unos años.", (4,)),
    ("titles", "de", "Als intelligente Stadt, die Urkunde hängt im Foyer.", (3,)),
    ("titles", "de", "Als smarte Stadt und als grüne Stadt, die Urkunde hängt im Rathaus.", (2, 4)),
    ("sectors", "zh", "农业、文旅、医疗三个领域,金融暂未涉及。", (2, 10, 12)),
    ("sectors", "zh", "农业、文旅、医疗三个领域,暂未涉及金融。", (2, 10, 12)),
]
ASKED = [
    ("networks", "es", "No la 5G, desde hace unos meses."),
    ("networks", "es", "La 5G ya no, desde hace unos meses."),
    ("networks", "es", "Esperamos la 5G, desde hace unos meses."),
    ("networks", "es", "La provincia tiene la 5G, desde hace unos meses."),
    ("networks", "es", "La 5G solo en el centro, desde hace unos meses."),
    ("networks", "es", "Únicamente la 5G, desde hace unos meses en obras."),
    ("networks", "es", "Únicamente la 4G, desde hace unos meses."),
    ("networks", "es", "5G, hasta hace unos meses."),
    ("titles", "es", "Candidata a ciudad verde, desde hace unos años."),
    ("titles", "de", "Nicht als intelligente Stadt, die Urkunde hängt im Foyer."),
    ("titles", "de", "Fast als intelligente Stadt, die Urkunde hängt im Foyer."),
    ("titles", "de", "Als intelligente Stadt nominiert, die Urkunde hängt im Foyer."),
    ("titles", "de", "Als intelligente Stadt, die Bewerbung hängt im Foyer."),
    ("titles", "de", "Als intelligente Stadt, die Urkunde hängt noch nicht im Foyer."),
    ("titles", "de", "Als intelligente Stadt, die Urkunde wurde 2015 zurückgegeben."),
    ("titles", "zh", "曾先后获得“数字城市”和“绿色城市”两项称号,均已撤销。"),
    ("titles", "zh", "曾先后获得“数字城市”和“绿色城市”两项称号的提名。"),
    ("titles", "zh", "未曾先后获得“数字城市”和“绿色城市”称号。"),
    ("titles", "zh", "邻市曾先后获得“数字城市”和“绿色城市”两项称号。"),
    ("titles", "zh", "该区曾先后获得“数字城市”和“绿色城市”称号。"),
    ("titles", "zh", "曾先后获得“数字城市”和“绿色城市”三项称号。"),
    ("sectors", "zh", "农业、文旅、医疗四个领域,金融暂未涉及。"),
    ("sectors", "zh", "农业、文旅、医疗、金融四个领域,金融暂未涉及。"),
    ("sectors", "zh", "农业、文旅、医疗暂未涉及。"),
    ("sectors", "zh", "农业、文旅、医疗三个领域均暂未涉及,金融除外。"),
    ("sectors", "zh", "农业、文旅、医疗三个领域,邻市暂未涉及金融。"),
    ("sectors", "zh", "计划发展农业,金融暂未涉及。"),
]


def _read(name: str, language: str, text: str) -> Value | Unclear:
    context = Context(language=language, options=lists.options_of(name), alone=True)
    return read("choice", text, context)


@pytest.mark.parametrize(("name", "language", "text", "numbers"), READ)
def test_the_options_before_it_are_read(
    name: str, language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(name, language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(("name", "language", "text"), ASKED)
def test_what_says_anything_else_is_asked(name: str, language: str, text: str) -> None:
    assert isinstance(_read(name, language, text), Unclear)
