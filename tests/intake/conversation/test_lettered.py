"""Lists that count by letters, Roman numerals or ticks, and rows below a whole one, are lines."""

import pytest

from intake.conversation import sentences
from intake.conversation.spelling import fold

LONG = "Contact officer: Mrs. Folasade Adeyinka-Cole, Director of Research and Planning"


def cut(text: str) -> list[str]:
    return [one.text for one in sentences.lines(sentences.whole(text))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("i. ", "ii. "), ("iii. ", "iv. "), ("(ix) ", "(x) "), ("a) ", "b) "), ("a. ", "b. "),
        ("A) ", "B) "), ("(c) ", "(d) "), ("а) ", "б) "), ("г. ", "д. "), ("أ. ", "ب. "),
        ("أ) ", "ب) "), ("क. ", "ख. "), ("(क) ", "(ख) "), ("अ. ", "आ. "), ("가. ", "나. "),
        ("ア. ", "イ. "), ("ア）", "イ）"), ("甲、", "乙、"),
        ("► ", "► "),
        ("※", "※"),
    ],
)  # fmt: skip
def test_a_lettered_item_is_a_line_without_its_letter(first: str, second: str) -> None:
    found = cut(f"{first}{LONG}\n{second}mandate: yes, memo of 6 March 2025")
    assert found[0] == LONG
    assert found[1].endswith("mandate: yes, memo of 6 March 2025")


@pytest.mark.parametrize(
    "text",
    [
        "The application is made by our head of the digital office, Mr\nJ. Smith, and by me alone.",
        "Wir haben dort viele Anwendungen der vernetzten Technik, also\nz. B. Licht und Wasser.",
        "Администрация города подаёт заявку от имени мэрии, адрес:\nг. Казань, ул. Кремлёвская.",
        "Notre ville a plusieurs usages des objets connectés en place,\nc. à d. eau et lumière.",
        "The city has many uses of the interconnected things in place,\ni. e. light and water.",
        "El ayuntamiento tiene muchas aplicaciones en funcionamiento,\np. ej. agua y alumbrado.",
        "Our city brain runs traffic and water, as the council report\nv. 2 of the plan has it.",
    ],
)
def test_an_initial_or_a_short_word_begins_no_item(text: str) -> None:
    assert cut(text)[-1].endswith(fold(text.split("\n")[1]))


@pytest.mark.parametrize("tick", ["✓", "✔", "✘", "☑"])
def test_a_tick_begins_a_line_and_stays_since_it_may_be_the_answer(tick: str) -> None:
    assert cut(f"{tick} {LONG}\n{tick} Starlink") == [f"{tick} {LONG}", f"{tick} Starlink"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Unternehmen in der vernetzten Digitalwirtschaft: 164\n"
         "davon mit fortgeschrittenem digitalem Modell: 71\n"
         "Wertschöpfung der Digitalwirtschaft insgesamt: 2,3 Mrd. EUR", 3),
        ("Entreprises de l'économie numérique interconnectée : 310\n"
         "dont à modèle numérique avancé : 120", 2),
        ("Empresas de la economía digital interconectada: 1.200\nde ellas avanzadas: 80", 2),
        ("Компаний в цифровой экономике города всего: 205\nиз них передовых: 64", 2),
        ("We have counted the companies of the whole interconnected digital economy as\n"
         "follows: there are 164 of them in the city.", 1),
        ("The session that authorised us to apply was opened by the mayor at 10:30\n"
         "and ended at noon: nobody spoke against it.", 1),
    ],
)  # fmt: skip
def test_a_row_below_a_whole_one_is_its_own_line(text: str, lines: int) -> None:
    assert len(cut(text)) == lines


@pytest.mark.parametrize(
    "line",
    [
        "E. Nowak will represent us.",
        "d.h. die meisten Angaben liegen vor.",
        "e.V. und hat 120 Mitglieder.",
        "i.e. it is planned for 2027.",
        "D. Schmidt",
    ],
)
def test_what_is_marked_otherwise_keeps_its_letters_beside_a_list(line: str) -> None:
    assert cut(f"a) 5G: yes.\nb) city brain: no.\nc) GDP: 9.\nd) none.\n{line}")[-1] == line


@pytest.mark.parametrize("line", ["d.h. die Angaben.", "d. h. die Angaben.", "B.C. Miller"])
def test_a_letter_before_another_with_a_full_stop_marks_nothing(line: str) -> None:
    assert cut(f"a. 5G.\nc. none.\nA. One.\n{line}")[-1] == line
