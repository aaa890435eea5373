"""Which lines a reply lets be published, and where it leaves that open."""

import pytest
from hypothesis import given, strategies

from intake import languages
from intake.conversation.titled.lines.publishing_reading import UNCLEAR, Choice, apart, read


@pytest.mark.parametrize(
    ("text", "language", "agreed"),
    [
        ("1, 3", "en", (1, 3)), ("All", "en", (1, 2, 3)), ("NONE", "en", ()),
        ("yes", "en", (1, 2, 3)), ("no", "en", ()), ("1-3", "en", (1, 2, 3)),
        ("1 to 2", "en", (1, 2)), ("all except 2", "en", (1, 3)), ("all but 2 and 3", "en", (1,)),
        ("1, 2 and 3, but not 2", "en", (1, 3)), ("We agree to 1 but not to 2", "en", (1,)),
        ("Lines 1 and 3, please.", "en", (1, 3)), ("Thanks. Line 2 only, please.", "en", (2,)),
        ("Dear all,\n\nnone, please.\n\nKind regards\nAnna Nowak", "en", ()),
        ("Good morning, you can publish everything. Thank you!", "en", (1, 2, 3)),
        ("Hello,\n1: yes\n2: no\n3: yes\nBest regards\nAnna", "en", (1, 3)),
        ("alle", "de", (1, 2, 3)), ("keine", "de", ()), ("1 bis 3", "de", (1, 2, 3)),
        ("alle außer 2", "de", (1, 3)), ("1 ja, 2 nein, 3 ja", "de", (1, 3)),
        ("Sehr geehrte Damen und Herren,\n\n1 und 3.\n\nMit freundlichen Grüßen", "de", (1, 3)),
        ("toutes", "fr", (1, 2, 3)), ("toutes sauf la 2", "fr", (1, 3)), ("aucune", "fr", ()),
        ("1 et 3", "fr", (1, 3)), ("todas", "es", (1, 2, 3)), ("ninguna", "es", ()),
        ("1 y 3", "es", (1, 3)), ("todas menos a 2", "pt", (1, 3)), ("nenhuma", "pt", ()),
        ("1 e 3", "pt", (1, 3)), ("все, кроме 2", "ru", (1, 3)), ("ни одной", "ru", ()),
        ("1 и 3", "ru", (1, 3)), ("全部", "zh", (1, 2, 3)), ("全部不", "zh", ()),
        ("第1行和第3行", "zh", (1, 3)), ("除了2都可以", "zh", (1, 3)), ("すべて", "ja", (1, 2, 3)),
        ("なし", "ja", ()), ("1と3", "ja", (1, 3)), ("2以外すべて", "ja", (1, 3)),
        ("모두", "ko", (1, 2, 3)), ("없음", "ko", ()), ("1번과 3번", "ko", (1, 3)),
        ("2번 제외하고 모두", "ko", (1, 3)), ("hepsi", "tr", (1, 2, 3)), ("hiçbiri", "tr", ()),
        ("1 ve 3", "tr", (1, 3)), ("2 hariç hepsi", "tr", (1, 3)), ("الكل", "ar", (1, 2, 3)),
        ("لا شيء", "ar", ()), ("1 و 3", "ar", (1, 3)), ("सभी", "hi", (1, 2, 3)),
        ("कोई नहीं", "hi", ()), ("1 और 3", "hi", (1, 3)), ("2 को छोड़कर सभी", "hi", (1, 3)),
    ],
)  # fmt: skip
def test_what_is_agreed_to_is_read(text: str, language: str, agreed: tuple[int, ...]) -> None:
    assert read(text, 3, language) == Choice(agreed=frozenset(agreed))


@pytest.mark.parametrize(
    "text", ["7", "not 2", "1 yes, 2 no", "1 or 2", "all, none", "1: yes\n1: no\n2: no\n3: no",
             "all except", "1, not 2, 3", "yes, 1 and perhaps 3"],
)  # fmt: skip
def test_what_leaves_a_line_open_is_not_clear(text: str) -> None:
    assert read(text, 3, "en") == UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "When does it begin?", "Thank you very much!", "", "We have 3 questions about this",
        "Our GDP was 85 billion in 2024, please change it", "1 and 3?",
        "We do not agree to the publication of 1 before the mayor has seen it",
        "The port is 1 of the largest. " * 30,
    ],
)  # fmt: skip
def test_what_speaks_of_something_else_is_left_to_others(text: str) -> None:
    assert read(text, 3, "en") is None


@given(strategies.text(max_size=300), strategies.sampled_from(sorted(languages.all_read())))
def test_no_reply_breaks_the_reader(text: str, language: str) -> None:
    found = read(text, 3, language)
    assert found is None or found.agreed <= {1, 2, 3}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1, 2 and 5 please, not the others."),
        ("en", "1, 2 and 5, but not the rest."),
        ("de", "1, 2 und 5, die anderen nicht."),
        ("fr", "1, 2 et 5, mais pas les autres."),
        ("es", "1, 2 y 5, pero no las demás."),
        ("pt", "1, 2 e 5, mas não as outras."),
        ("ru", "1, 2 и 5, остальные нет."),
        ("zh", "1、2和5，其他不要。"),
        ("ja", "1、2、5、他は不可"),
        ("ko", "1, 2, 5, 나머지는 안 됩니다"),
        ("ar", "1 و 2 و 5 وليس البقية"),
        ("tr", "1, 2 ve 5, diğerleri değil."),
        ("hi", "1, 2 और 5, बाकी नहीं।"),
    ],
)
def test_not_the_others_says_what_numbers_alone_say(language: str, text: str) -> None:
    assert read(text, 5, language) == Choice(agreed=frozenset({1, 2, 5}))


@pytest.mark.parametrize("text", ["3, not the others, all", "not 3, the others, all"])
def test_the_others_told_both_ways_are_not_clear(text: str) -> None:
    said = read(text, 5, "en")
    assert said is None or not said.is_clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes, all"), ("en", "Yes to all."), ("en", "OK, publish all lines."),
        ("en", "We agree to all lines."), ("de", "ja, alle"),
        ("de", "Wir sind mit allen einverstanden."), ("fr", "oui, toutes"),
        ("fr", "Nous sommes d'accord avec toutes les lignes."), ("es", "sí, todas"),
        ("es", "Estamos de acuerdo con todas las líneas."), ("pt", "Concordamos com todas."),
        ("es", "Pueden publicarlo todo."), ("es", "Sí, pueden publicarlas todas, gracias."),
        ("es", "Publíquenlo todo."), ("pt", "Podem publicá-las todas."),
        ("pt", "Sim, podem publicá-los todos, obrigado."), ("pt", "Podem publicá-lo tudo."),
        ("pt", "Publiquem-nas todas."),
        ("ru", "Согласны со всеми."), ("ru", "ВСЕ"), ("ru", "Да, все"), ("zh", "是的，全部"),
        ("ja", "はい、すべて"), ("ja", "すべてに同意します。"), ("ko", "네, 모두"),
        ("ko", "모두 동의합니다."), ("tr", "evet, hepsi"), ("tr", "Hepsini kabul ediyoruz."),
        ("ar", "نعم، الكل"), ("ar", "نوافق على كل السطور."), ("hi", "हाँ, सभी"),
        ("hi", "हम सभी से सहमत हैं।"),
    ],
)  # fmt: skip
def test_a_yes_beside_all_says_all(language: str, text: str) -> None:
    assert read(text, 3, language) == Choice(agreed=frozenset({1, 2, 3}))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "No pueden publicarlo todo."), ("es", "Todavía no pueden publicarlo todo."),
        ("es", "Pueden publicarlo todo cuando lo apruebe el alcalde."),
        ("es", "Publicarlas todas, no."), ("pt", "Não podem publicá-las todas."),
        ("pt", "Ainda não podem publicá-los todos."), ("pt", "Publicá-las todas, não."),
        ("pt", "Podem publicá-las todas quando o presidente aprovar."),
    ],
)  # fmt: skip
def test_a_verb_with_its_object_agrees_to_nothing_beside_a_no_or_a_condition(
    language: str, text: str
) -> None:
    said = read(text, 3, language)
    assert said is None or not said.is_clear


@pytest.mark.parametrize(
    ("language", "text"), [("en", "No, none"), ("ru", "Нет, ни одной."), ("de", "nein, keine")]
)
def test_a_no_beside_none_says_none(language: str, text: str) -> None:
    assert read(text, 3, language) == Choice()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We do not agree to all."), ("en", "yes, but not all"), ("en", "no, all"),
        ("en", "yes, none"), ("en", "Perhaps all"), ("ru", "Не согласны со всеми."),
        ("de", "Wir sind nicht mit allen einverstanden."), ("en", "All, after the mayor agreed."),
    ],
)  # fmt: skip
def test_a_yes_that_is_denied_hedged_or_contradicted_is_not_clear(language: str, text: str) -> None:
    said = read(text, 3, language)
    assert said is None or not said.is_clear


LABELS = ("Recognition as a city", "International events hosted", "Companies in the economy")


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        ("We agree to all lines, except the number of companies.", (1, 2)),
        ("All except the companies and the events.", (1,)),
    ],
)
def test_a_line_is_called_by_a_word_of_its_label(text: str, agreed: tuple[int, ...]) -> None:
    assert read(text, 3, "en", LABELS) == Choice(agreed=frozenset(agreed))


@pytest.mark.parametrize(
    "text", ["All except the harbour.", "All except the companies and the harbour."]
)
def test_what_no_label_calls_leaves_it_open(text: str) -> None:
    said = read(text, 3, "en", LABELS)
    assert said is None or not said.is_clear


def test_agreed_to_all_but_a_number_is_read() -> None:
    said = read("Согласны со всем, кроме 2.", 3, "ru")
    assert said == Choice(agreed=frozenset({1, 3}))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1, 4 and 5 please. And when do the votes close?"),
        ("en", "When do the votes close? 1, 4 and 5 please."),
        ("de", "1, 4 und 5 bitte. Und wann endet die Abstimmung?"),
        ("fr", "1, 4 et 5, merci. Et quand le vote se termine-t-il ?"),
        ("es", "1, 4 y 5, por favor. ¿Y cuándo termina la votación?"),
        ("pt", "1, 4 e 5, por favor. E quando termina a votação?"),
        ("ru", "1, 4 и 5, пожалуйста. А когда заканчивается голосование?"),
        ("ar", "1 و 4 و 5 من فضلك. ومتى ينتهي التصويت؟"),
        ("zh", "1、4和5。投票什么时候截止？"),
        ("ja", "1、4、5をお願いします。投票はいつ締め切られますか？"),
        ("ko", "1, 4, 5번 부탁드립니다. 투표는 언제 마감되나요?"),
        ("tr", "1, 4 ve 5 lütfen. Oylama ne zaman kapanıyor?"),
        ("hi", "1, 4 और 5 कृपया। मतदान कब बंद होगा?"),
    ],
)
def test_a_question_beside_the_lines_is_parted_from_them(language: str, text: str) -> None:
    said, asked = apart(text, language)
    assert read(said, 5, language) == Choice(agreed=frozenset({1, 4, 5}))
    assert asked
    assert asked in text


@pytest.mark.parametrize(
    "text", ["1 and 3?", "When does it begin?", "1 and 4. Or should we add 3?"]
)
def test_a_question_about_the_lines_settles_none(text: str) -> None:
    assert apart(text, "en") == (text, "")
    assert read(text, 5, "en") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "lines 1 and 2 and everything else except line 3"),
        ("en", "1 and 2, and all the others but not 3"),
        ("de", "Zeilen 1 und 2 und alles andere außer Zeile 3"),
        ("fr", "les lignes 1 et 2 et tout le reste sauf la ligne 3"),
        ("es", "líneas 1 y 2 y todo lo demás excepto la línea 3"),
        ("pt", "linhas 1 e 2 e tudo o resto exceto a linha 3"),
        ("ru", "строки 1 и 2 и все остальные, кроме строки 3"),
        ("ar", "الأسطر 1 و 2 وكل الباقي ما عدا السطر 3"),
        ("zh", "第1行和第2行，以及除第3行以外的其他所有行"),
        ("ja", "1と2、3以外の残りすべて"),
        ("ko", "1번과 2번, 그리고 3번을 제외한 나머지 모두"),
        ("tr", "1 ve 2. satırlar, 3 hariç geri kalan hepsi"),
        ("hi", "पंक्ति 1 और 2, और 3 को छोड़कर बाकी सभी"),
    ],
)
def test_everything_else_is_all_but_what_is_excepted(language: str, text: str) -> None:
    assert read(text, 5, language) == Choice(agreed=frozenset({1, 2, 4, 5}))


@pytest.mark.parametrize(
    ("text", "agreed"),
    [("1 and 2, nothing else", {1, 2}), ("1 and the rest", {1, 2, 3, 4, 5})],
)
def test_nothing_else_is_told_from_the_rest(text: str, agreed: set[int]) -> None:
    assert read(text, 5, "en") == Choice(agreed=frozenset(agreed))


@pytest.mark.parametrize("text", ["all the others", "the rest"])
def test_the_others_alone_are_no_lines(text: str) -> None:
    assert read(text, 5, "en") in (None, UNCLEAR)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 without the rest"), ("en", "1 excluding all the others"),
        ("en", "2, without the rest, 3"), ("de", "Nur 1 ohne den Rest"), ("fr", "1 sans le reste"),
        ("es", "1 sin el resto"), ("pt", "1 sem o resto"), ("ru", "1 без остальных"),
        ("ar", "1 ما عدا الباقي"), ("zh", "1除了其余"), ("ja", "1 残りすべてを除いて"),
        ("ko", "1, 나머지 제외"), ("tr", "1, kalanların hepsi hariç"), ("tr", "1 without the rest"),
        ("hi", "1, बाकी सब छोड़कर"),
    ],
)  # fmt: skip
def test_without_the_rest_never_agrees_to_the_rest(language: str, text: str) -> None:
    assert read(text, 3, language) in (UNCLEAR, Choice(agreed=frozenset({1})))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "第3行以外的其他全部"), ("ja", "3を除き残りすべて"),
        ("ko", "3을 제외한 나머지 모두"), ("tr", "3 hariç kalanların hepsi"),
    ],
)  # fmt: skip
def test_the_rest_but_the_number_before_is_read(language: str, text: str) -> None:
    assert read(text, 3, language) == Choice(agreed=frozenset({1, 2}))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You can publish all lines, except line 3, which is still being checked."),
        ("de", "Alle außer Zeile 3, da sie noch geprüft wird."),
        ("fr", "Toutes sauf la 3, car elle est encore en cours de vérification."),
        ("es", "Todas menos la 3, que todavía está en revisión."),
        ("ru", "Все, кроме строки 3, так как она ещё проверяется."),
        ("zh", "全部同意，除了第3行，因为该行仍在审核。"),
    ],
)
def test_a_reason_for_a_line_kept_back_says_nothing_more(language: str, text: str) -> None:
    assert read(text, 5, language) == Choice(agreed=frozenset({1, 2, 4, 5}))


@pytest.mark.parametrize(
    "text",
    [
        "You can publish all lines, which the mayor still has to approve.",
        "You can publish lines 1 to 5, as we are still checking them.",
        "All except line 3, which is being checked, if the mayor agrees.",
        "All except line 3, because line 2 is still being checked.",
    ],
)
def test_what_may_hold_back_the_others_is_no_such_reason(text: str) -> None:
    said = read(text, 5, "en")
    assert said is None or not said.is_clear
