"""ONLY some of the list come: each is known by name or office, else the list stands as it was."""

import pytest

from intake.conversation.titled.convention import attending_reading

LISTED = (
    "Anna Wiśniewska", "Mayor", "Piotr Zając", "Deputy Mayor", "Jan Kowalski", "Head of Digital",
)  # fmt: skip
FRENCH = (
    "Claire Dubois", "maire", "Marie Laurent", "adjointe au maire", "Paul Martin",
    "directeur général",
)  # fmt: skip
SPANISH = ("Ana Silva", "alcaldesa", "Juan Ruiz", "concejal", "Luis Vega", "asesor")
PORTUGUESE = ("Ana Silva", "prefeita", "Juan Ruiz", "vereador", "Luis Vega", "assessor")


@pytest.mark.parametrize(
    ("language", "text", "known", "kept"),
    [
        (
            "en",
            "After all only the Mayor and Mr Kowalski will come; Deputy Mayor Zając must chair "
            "the council that week.",
            LISTED,
            ["Anna Wiśniewska", "Jan Kowalski"],
        ),
        ("en", "Only Mr Kowalski will come.", LISTED, ["Jan Kowalski"]),
        ("en", "Only Deputy Mayor Zając will come.", LISTED, ["Piotr Zając"]),
        ("en", "We will send only Mr Kowalski.", LISTED, ["Jan Kowalski"]),
        ("fr", "Viendra seul M. Martin.", FRENCH, ["Paul Martin"]),
        (
            "es",
            "Asistirá solamente el Sr. Ruiz.",
            ("Ana Silva", "alcaldesa", "Juan Ruiz", "concejal"),
            ["Juan Ruiz"],
        ),
        (
            "es",
            "Finalmente vendrán solo Ana Silva y Juan Ruiz.",
            SPANISH,
            ["Ana Silva", "Juan Ruiz"],
        ),
        ("es", "Vendrán solo el Sr. Ruiz y la Sra. Silva.", SPANISH, ["Juan Ruiz", "Ana Silva"]),
        ("es", "Asistirá solo la alcaldesa.", SPANISH, ["Ana Silva"]),
        ("pt", "Virão só Ana Silva e Juan Ruiz.", PORTUGUESE, ["Ana Silva", "Juan Ruiz"]),
        ("pt", "Virá só a prefeita.", PORTUGUESE, ["Ana Silva"]),
        ("es", "Asistirá solo Ana Silva.", SPANISH, ["Ana Silva"]),
        ("es", "Irá solo nuestra alcaldesa.", SPANISH, ["Ana Silva"]),
        ("pt", "Virá só Ana Silva.", PORTUGUESE, ["Ana Silva"]),
        ("pt", "Virá só nossa prefeita.", PORTUGUESE, ["Ana Silva"]),
        (
            "fr",
            "Finalement, seules Mmes Dubois et Laurent seront présentes.",
            FRENCH,
            ["Claire Dubois", "Marie Laurent"],
        ),
        (
            "fr",
            "Seuls le maire et M. Martin viendront.",
            FRENCH,
            ["Claire Dubois", "Paul Martin"],
        ),
        (
            "de",
            "Nur die Bürgermeisterin und Herr Kowalski werden teilnehmen.",
            ("Eva Lang", "Bürgermeisterin", "Ute Zick", "Stadträtin", "Jan Kowalski", "Amtsleiter"),
            ["Eva Lang", "Jan Kowalski"],
        ),
        (
            "es",
            "Finalmente solo asistirán la alcaldesa y el Sr. Ruiz.",
            ("Ana Silva", "alcaldesa", "Juan Ruiz", "concejal", "Luis Vega", "asesor"),
            ["Ana Silva", "Juan Ruiz"],
        ),
        (
            "ru",
            "Приедут только мэр и Иван Петров.",
            ("Анна Иванова", "мэр", "Иван Петров", "советник", "Олег Сидоров", "депутат"),
            ["Анна Иванова", "Иван Петров"],
        ),
        (
            "zh",
            "只有市长和王伟出席。",
            ("李娜", "市长", "王伟", "副市长", "张三", "秘书长"),
            ["李娜", "王伟"],
        ),
        (
            "tr",
            "Yalnızca Başkan ve Ali Kaya katılacak.",
            ("Ayşe Demir", "Başkan", "Ali Kaya", "Müdür", "Can Er", "Danışman"),
            ["Ayşe Demir", "Ali Kaya"],
        ),
    ],
)
def test_only_those_of_the_list_who_are_named_stay(
    language: str, text: str, known: tuple[str, ...], kept: list[str]
) -> None:
    said = attending_reading.read(text, language, is_asked=True, known=known)
    assert [one.name for one in said.coming] == kept
    assert said.is_only
    assert not said.is_half


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("en", "Only the Mayor and Mr Nowak will come.", LISTED),
        ("en", "Only Deputy Mayor Kowalski will come.", LISTED),
        ("en", "Only the Mayor's assistant will come.", LISTED),
        ("en", "Only Mr Kowalski will come by train.", LISTED),
        ("en", "Perhaps only Mr Kowalski will come.", LISTED),
        ("en", "Only two of them will come.", LISTED),
        ("en", "We only wish to say that the Mayor will come.", LISTED),
        ("en", "Only Mr Kowal will come.", ("Jan Kowal", "Mayor", "Ewa Kowal", "Deputy Mayor")),
        ("fr", "Seuls le maire et M. Durand viendront.", FRENCH),
    ],
)
def test_only_somebody_who_is_not_surely_known_changes_nothing(
    language: str, text: str, known: tuple[str, ...]
) -> None:
    said = attending_reading.read(text, language, is_asked=True, known=known)
    assert said.is_half
    assert said.wavers
    assert not said.is_only
    assert not said.gone
    assert not said.unread
    assert said.rest == (text,)


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("en", "Mr Zając will come alone.", LISTED),
        ("en", "The Mayor will just attend.", LISTED),
        ("en", "The Deputy Mayor will only attend.", LISTED),
        ("en", "The Mayor will come alone, not Mr Zając.", LISTED),
        ("fr", "M. Martin viendra seul.", FRENCH),
        ("fr", "M. Martin viendra seul, le maire aussi.", FRENCH),
        ("es", "Viaja solo el Sr. Ruiz.", ("Ana Silva", "alcaldesa", "Juan Ruiz", "edil")),
        ("pt", "Virá só o Sr. Ruiz.", ("Ana Silva", "prefeita", "Juan Ruiz", "vereador")),
        ("es", "Vendrá solo Juan Ruiz.", SPANISH),
        ("es", "Asistirá solo Ana Silva.", ("Ana Silva", "edil", "Juan Ruiz", "edil")),
        ("es", "Asistirá solo nuestro concejal Juan Ruiz.", SPANISH),
        ("pt", "Virá só Juan Ruiz.", PORTUGUESE),
        ("es", "Asistirá solo el concejal.", SPANISH),
        ("es", "Asistirá solo D. Juan Ruiz.", SPANISH),
        ("pt", "Virá só o vereador.", PORTUGUESE),
        ("es", "La Sra. Silva asistirá solo.", ("Ana Silva", "alcaldesa", "Juan Ruiz", "edil")),
        ("tr", "Ali Kaya yalnız gelecek.", ("Ayşe Demir", "Başkan", "Ali Kaya", "Müdür")),
        ("zh", "市长只出席。", ("李娜", "市长", "王伟", "副市长")),
    ],
)
def test_who_comes_alone_or_just_comes_takes_nobody_off_the_list(
    language: str, text: str, known: tuple[str, ...]
) -> None:
    said = attending_reading.read(text, language, is_asked=True, known=known)
    assert not said.is_only
    assert not said.gone


@pytest.mark.parametrize("text", ["Only Mr Kowalski cannot come.", "The Mayor or Mr Zając come."])
def test_only_who_stays_away_and_an_open_choice_keep_nobody_alone(text: str) -> None:
    said = attending_reading.read(text, "en", is_asked=True, known=LISTED)
    assert not said.is_only
    assert not said.coming


@pytest.mark.parametrize(
    ("language", "sure", "maybe"),
    [
        (
            "fr",
            "Mme Claire Dubois, maire, sera présente.",
            "Selon son agenda, M. Bruno Charles, conseiller municipal, pourrait se joindre à eux.",
        ),
        (
            "en",
            "Mayor Anna Wiśniewska will attend.",
            "Ms Eva Lis, city councillor, might join them.",
        ),
        (
            "es",
            "Asistirá Ana Silva, alcaldesa.",
            "Según su agenda, D. Juan Ruiz, concejal, podría unirse a ellos.",
        ),
        (
            "pt",
            "Virá Ana Silva, presidente.",
            "Conforme a agenda, o Sr. Juan Ruiz, vereador, poderia juntar-se a eles.",
        ),
        (
            "ru",
            "Приедет Анна Иванова, мэр.",
            "Возможно, к ней присоединится Иван Петров, советник.",
        ),
    ],
)
def test_who_might_come_in_a_sentence_of_its_own_is_handed_back(
    language: str, sure: str, maybe: str
) -> None:
    said = attending_reading.read(f"{sure} {maybe}", language, is_asked=True)
    assert len(said.coming) == 1
    assert said.rest == (maybe,)
    assert said.wavers


@pytest.mark.parametrize("signed", ["Jan Kowal, City Clerk", "Jan Kowal\nCity Clerk"])
def test_who_signs_below_the_list_is_nobody_who_might_come(signed: str) -> None:
    text = f"Mayor Anna Wiśniewska will attend.\n\n{signed}"
    said = attending_reading.read(text, "en", is_asked=True)
    assert [one.name for one in said.coming] == ["Anna Wiśniewska"]
    assert not said.wavers
    assert not said.rest
