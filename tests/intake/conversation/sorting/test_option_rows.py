"""A row that an option leads ("5G - yes") is read whole, wherever it stands in a sentence."""

from dataclasses import replace

import pytest

from intake.answers.values import Choice
from intake.conversation.questions import choosing
from intake.conversation.sorting import matching
from tests.intake.conversation.sorting.mails import CALL, mail

ASKED = ("B1a", "B1b", "B2a", "B2b")


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ru", "IoT используем для управления городом: светофоры; 5G — есть у двух операторов,"
         " Starlink — с 2023 г. в школах, квантовой связи нет; «мозг города» — с 2020 г.", (1, 3)),
        ("en", "We run the city through IoT; 5G - yes at two operators, Starlink - since 2023;"
         " city brain - since 2020.", (1, 3)),
        ("de", "Smart City: 2021 vom Ministerium; 5G: ja, Starlink: ja; City Brain: nein.", (1, 3)),
        ("en", "City brain: no; Starlink: yes.", (3,)),
        ("en", "City brain: no; communication infrastructure: 5G.", (1,)),
    ],
)  # fmt: skip
def test_the_option_that_leads_a_row_is_chosen(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    message = replace(mail(text), language=language)
    found = matching.match(message, CALL, asked=ASKED, language=language)
    words = next(one.words for one in found.hits if one.question == "B2a")
    known = choosing.view(CALL, ASKED, language)
    assert choosing.read(known, "B2a", words) == Choice(numbers=numbers)
