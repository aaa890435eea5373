"""Conflicts and answers to an invitation, in a panelist's own words."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.conversation.panelist import accepting
from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = (
    Listed(number=1, application=11, names=("Gdynia",)),
    Listed(number=2, application=12, names=("Turku", "Åbo")),
    Listed(number=3, application=13, names=("New Porto",)),
)


def _read(text: str, language: str = "en", listed: Sequence[Listed] = LISTED) -> str:
    """ "11 advisory; 12 none": kinds of conflict, none, and what is asked."""
    reading = declarations.read_conflicts(text, listed, language)
    said: dict[int, str] = {one.application: one.kind for one in reading.conflicts}
    said |= dict.fromkeys(reading.clear, "none")
    parts = [f"{number} {said[number]}" for number in sorted(said)]
    return "; ".join([*parts, *(f"? {one.why}" for one in reading.doubts)])


ALL_CLEAR = "11 none; 12 none; 13 none"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("No conflicts", ALL_CLEAR),
        ("I have no conflict of interest.", ALL_CLEAR),
        ("Dear all,\n\nnone.\n\nBest regards\nDr. B", ALL_CLEAR),
        ("Nothing to declare", ALL_CLEAR),
        ("I advise the city of Gdynia", "11 advisory"),
        ("I advise Gdynia on its data platform, so I cannot judge it.", "11 advisory"),
        ("I cannot judge New Porto.", "13 other"),
        ("3: my employer", "13 employment"),
        ("3. my employer\n1. no conflict", "11 none; 13 employment"),
        ("No. 3: my employer", "13 employment"),
        ("2 - I live there, my city", "12 own_city"),
        ("I was born in Åbo", "12 own_city"),
        ("New Porto: my brother works there", "13 other"),
        ("1, 3", "11 other; 13 other"),
        ("Conflict with 1 and 3", "11 other; 13 other"),
        ("No conflicts except Gdynia", "11 other; 12 none; 13 none"),
        ("No conflicts, except that I advise Gdynia", "11 advisory; 12 none; 13 none"),
        ("No conflicts. But I advise Gdynia.", "11 advisory; 12 none; 13 none"),
        ("No conflict with 1 and 2, but 3 is my employer", "11 none; 12 none; 13 employment"),
        ("Gdynia: employer, Turku: no conflict", "11 employment; 12 none"),
        ("I advised Gdynia until 2015", "11 advisory"),
        ("No conflict with Turku", "12 none"),
        ("I do not advise Gdynia", "? unsure"),
        ("I know Gdynia well but have no conflict", "? unsure; ? unsure"),
        ("none with 2 and 3; 1 I advised in 2020", "11 advisory; 12 none; 13 none"),
        ("My husband is from Turku", "12 other"),
        ("I have conflicts with all of them", "? which_city"),
        ("I have no dealings with Gdynia", "? unsure"),
        ("Is advising Gdynia a conflict?", "? question"),
        ("I have a conflict", "? which_city"),
        ("I advise the city of Paris", "? which_city"),
        ("7: my employer", "? no_such_number"),
        ("Thank you for the list", "? empty"),
        ("", "? empty"),
        ("1: no conflict. 1: my employer", "? contradictory"),
        ("I am not sure about conflicts", "? unsure"),
        ("I can't say I have no conflict", "? unsure"),
    ],
)
def test_conflicts_are_read_as_declared(text: str, read: str) -> None:
    assert _read(text) == read


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Aucun conflit d'intérêts", "fr", ALL_CLEAR), ("Je conseille Gdynia", "fr", "11 advisory"),
        ("Keine Interessenkonflikte", "de", ALL_CLEAR),
        ("3: mein Arbeitgeber", "de", "13 employment"),
        ("Sin conflictos", "es", ALL_CLEAR), ("Sem conflitos", "pt", ALL_CLEAR),
        ("Конфликтов нет", "ru", ALL_CLEAR), ("没有利益冲突", "zh", ALL_CLEAR),
        ("利益相反はありません", "ja", ALL_CLEAR), ("이해충돌 없음", "ko", ALL_CLEAR),
        ("لا يوجد تضارب مصالح", "ar", ALL_CLEAR), ("Çıkar çatışması yok", "tr", ALL_CLEAR),
        ("कोई हितों का टकराव नहीं", "hi", ALL_CLEAR), ("1：顾问", "zh", "11 advisory"),
    ],
)  # fmt: skip
def test_conflicts_are_read_in_other_languages(text: str, language: str, read: str) -> None:
    assert _read(text, language) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("I accept", "accepted"), ("Yes, gladly.", "accepted"),
        ("I accept. No conflicts.", "accepted"),
        ("Thank you for the invitation. I would be honoured to serve.", "accepted"),
        ("No problem, I accept", "accepted"), ("Count me in", "accepted"),
        ("I must decline", "declined"), ("Unfortunately I cannot accept.", "declined"),
        ("No, thank you", "declined"), ("I do not accept", "declined"),
        ("I regret that I cannot take part", "declined"),
        ("I do not decline", "unclear"), ("Should I accept?", "unclear"),
        ("I accept if it takes one day only", "unclear"), ("I will let you know", "unclear"),
        ("Yes and no", "unclear"), ("", "unclear"), ("Thank you", "unclear"),
        ("I don't want to accept", "unclear"), ("Yes, but not before May", "unclear"),
        ("Maybe I accept", "unclear"),
    ],
)  # fmt: skip
def test_an_invitation_is_accepted_by_a_word(text: str, read: str) -> None:
    assert accepting.read(text, "en") == read


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("J'accepte avec plaisir", "fr", "accepted"), ("Ich nehme gern an", "de", "accepted"),
        ("Acepto", "es", "accepted"), ("Aceito", "pt", "accepted"), ("Принимаю", "ru", "accepted"),
        ("我接受", "zh", "accepted"), ("お受けします", "ja", "accepted"),
        ("수락합니다", "ko", "accepted"),
        ("أقبل", "ar", "accepted"), ("Kabul ediyorum", "tr", "accepted"),
        ("स्वीकार है", "hi", "accepted"), ("Leider nein", "de", "declined"),
        ("不接受", "zh", "declined"), ("辞退します", "ja", "declined"),
        ("Kabul etmiyorum", "tr", "declined"),
        ("Je refuse", "fr", "declined"), ("No puedo", "es", "declined"),
        ("Não posso", "pt", "declined"),
        ("Не могу", "ru", "declined"), ("거절합니다", "ko", "declined"),
        ("أعتذر", "ar", "declined"),
        ("स्वीकार नहीं", "hi", "declined"),
    ],
)  # fmt: skip
def test_an_invitation_is_answered_in_other_languages(text: str, language: str, read: str) -> None:
    assert accepting.read(text, language) == read


FOUR = tuple(
    Listed(number=place, application=10 + place, names=(name,))
    for place, name in enumerate(("Gdynia", "Osaka", "Dubai", "Pune"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        (
            "fr",
            "1 : j'ai travaillé pour cette ville jusqu'en 2020. Aucun conflit avec les autres.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("fr", "Je n'ai de conflit avec aucune ville.", "11 none; 12 none; 13 none; 14 none"),
        ("fr", "Je n'ai aucun conflit d'intérêts.", "11 none; 12 none; 13 none; 14 none"),
        (
            "fr",
            "Je suis conseiller de Pune ; aucun conflit avec les autres.",
            "11 none; 12 none; 13 none; 14 advisory",
        ),
        ("ru", "Конфликта интересов нет ни с одним городом.", "11 none; 12 none; 13 none; 14 none"),
        (
            "ru",
            "Я работала в Osaka до 2019 года. С остальными конфликта нет.",
            "11 none; 12 employment; 13 none; 14 none",
        ),
        ("ru", "У меня нет конфликта интересов.", "11 none; 12 none; 13 none; 14 none"),
        (
            "en",
            "I sit on the advisory board of Pune's utility company. No conflict with the others.",
            "11 none; 12 none; 13 none; 14 advisory",
        ),
        ("en", "I do not have any conflicts of interest.", "11 none; 12 none; 13 none; 14 none"),
        (
            "en",
            "I worked for Gdynia until 2020; nothing with the others.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        (
            "en",
            "Pune's adviser was my student. No conflict otherwise.",
            "11 none; 12 none; 13 none; 14 advisory",
        ),
        (
            "de",
            "Ich habe bis 2020 für Gdynia gearbeitet. Mit den anderen keine Konflikte.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        (
            "de",
            "Ich habe mit keiner Stadt einen Interessenkonflikt.",
            "11 none; 12 none; 13 none; 14 none",
        ),
        (
            "es",
            "Trabajé para Gdynia hasta 2020. Con las demás no tengo ningún conflicto.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        (
            "es",
            "No tengo conflicto de intereses con ninguna ciudad.",
            "11 none; 12 none; 13 none; 14 none",
        ),
        (
            "pt",
            "Trabalhei para Gdynia até 2020. Com as outras não tenho conflito.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        (
            "pt",
            "Não tenho conflito de interesses com nenhuma cidade.",
            "11 none; 12 none; 13 none; 14 none",
        ),
        (
            "zh",
            "我曾在Gdynia任职到2020年。与其他城市没有利益冲突。",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("zh", "与任何城市均无利益冲突。", "11 none; 12 none; 13 none; 14 none"),
        (
            "ja",
            "2020年までGdyniaで働いていました。他の都市とは利益相反はありません。",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("ja", "どの都市とも利益相反はありません。", "11 none; 12 none; 13 none; 14 none"),
        (
            "ko",
            "2020년까지 Gdynia에서 일했습니다. 다른 도시와는 이해충돌이 없습니다.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("ko", "어느 도시와도 이해충돌이 없습니다.", "11 none; 12 none; 13 none; 14 none"),
        (
            "ar",
            "عملت لدى Gdynia حتى 2020. لا يوجد تضارب مع المدن الأخرى.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("ar", "ليس لدي أي تضارب مصالح مع أي مدينة.", "11 none; 12 none; 13 none; 14 none"),
        (
            "tr",
            "2020'ye kadar Gdynia için çalıştım. Diğerleriyle çıkar çatışmam yok.",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("tr", "Hiçbir şehirle çıkar çatışmam yok.", "11 none; 12 none; 13 none; 14 none"),
        (
            "hi",
            "मैंने 2020 तक Gdynia के लिए काम किया। बाकी शहरों के साथ हितों का टकराव नहीं है।",
            "11 employment; 12 none; 13 none; 14 none",
        ),
        ("hi", "किसी भी शहर के साथ हितों का टकराव नहीं है।", "11 none; 12 none; 13 none; 14 none"),
        ("en", "I can't say I have no conflict", "? unsure"),
        ("fr", "Je ne dirais pas que je n'ai aucun conflit", "? unsure"),
        ("ru", "Не могу сказать, что конфликта нет", "? unsure"),
        ("de", "Ich arbeite nicht für Gdynia", "? unsure"),
        (
            "en",
            "I do not advise Gdynia. No conflict with the others.",
            "12 none; 13 none; 14 none; ? unsure",
        ),
    ],
)
def test_past_work_is_a_conflict_and_the_rest_of_the_mail_is_read(
    language: str, text: str, read: str
) -> None:
    assert _read(text, language, FOUR) == read


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, "en")
    assert not {one.application for one in reading.conflicts} & {*reading.clear}
    accepting.read(text, "en")


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "I do advisory work for Pune.", "advisory"),
        ("en", "I work as a consultant for Pune.", "advisory"),
        ("en", "I work for Pune.", "employment"),
        ("en", "I was employed by Pune as an adviser.", "employment"),
        ("de", "Ich arbeite als Berater für Pune.", "advisory"),
        ("fr", "Je travaille comme consultant pour Pune.", "advisory"),
        ("es", "Hago trabajo de asesoría para Pune.", "advisory"),
        ("pt", "Trabalho como consultor para Pune.", "advisory"),
        ("ru", "Я работаю советником в Pune.", "advisory"),
        ("ru", "Работаю в Pune.", "employment"),
        ("zh", "我为Pune做顾问工作。", "advisory"),
        ("ja", "Puneで顧問として働いています。", "advisory"),
        ("ja", "Puneで働いています。", "employment"),
        ("ko", "저는 Pune에서 자문 일을 하고 있습니다.", "advisory"),
        ("tr", "Pune için danışmanlık işi yapıyorum.", "advisory"),
        ("ar", "أعمل مستشارا لدى Pune.", "advisory"),
        ("hi", "मैं Pune के लिए सलाहकार के रूप में काम करता हूँ।", "advisory"),
        ("hi", "मैं Pune के लिए काम करता हूँ।", "employment"),
    ],
)
def test_work_that_advises_is_advisory_and_any_other_is_employment(
    language: str, text: str, kind: str
) -> None:
    pune = Listed(number=1, application=1, names=("Pune",))
    (conflict,) = declarations.read_conflicts(text, (pune,), language).conflicts
    assert conflict.kind.value == kind


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("1 yes, 2 no", "en", "11 other; 12 none"),
        ("1: yes\n2: no\n3 none", "en", "11 other; 12 none; 13 none"),
        ("1 no, 2 no, 3 yes - I advise them", "en", "11 none; 12 none; 13 advisory"),
        ("1, 2: no; 3: yes", "en", "11 none; 12 none; 13 other"),
        ("1 ja, 2 nein", "de", "11 other; 12 none"),
        ("1 - да, 2 - нет", "ru", "11 other; 12 none"),
        ("1 はい、2 いいえ", "ja", "11 other; 12 none"),
        ("1 نعم، 2 لا", "ar", "11 other; 12 none"),
        ("1 हाँ, 2 नहीं", "hi", "11 other; 12 none"),
        ("1は利益相反あり、2はなし", "ja", "11 other; 12 none"),
        ("Gdynia, Turku: no conflict, New Porto: my employer", "en",
         "11 none; 12 none; 13 employment"),
    ],
)  # fmt: skip
def test_cities_answered_by_number_are_declared_and_the_others_stay_open(
    text: str, language: str, read: str
) -> None:
    assert _read(text, language) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1 no idea, 2 yes", "12 other; ? unsure"), ("1 yes? 2 no", "12 none; ? question"),
        ("1 maybe, 2 no", "? unsure"), ("1 no longer advise", "? unsure"),
        ("4 yes", "? no_such_number"),
    ],
)  # fmt: skip
def test_what_is_no_plain_yes_or_no_to_a_number_is_asked(text: str, read: str) -> None:
    assert _read(text) == read


def test_a_yes_to_a_number_declares_nothing_where_nobody_asked_of_conflicts() -> None:
    reading = declarations.read_conflicts("1 yes, 2 no", LISTED, "en", is_answer=False)
    assert not reading.conflicts
    assert not reading.clear


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("GdyniaもTurkuも利益相反はありません。", "ja"), ("1も2も利益相反はありません。", "ja"),
        ("GdyniaともTurkuとも利害関係はない", "ja"), ("1도 2도 이해충돌이 없습니다", "ko"),
        ("Gdynia와도 Turku와도 이해관계가 없습니다", "ko"), ("Gdynia和Turku都不存在利益冲突", "zh"),
        ("我与Gdynia、Turku都没有任何关系", "zh"), ("1和2都没有利益冲突", "zh"),
        ("لا تضارب مصالح مع Gdynia ولا مع Turku", "ar"),
        ("لا علاقة لي بـ Gdynia ولا بـ Turku", "ar"),
        ("У меня нет конфликта интересов ни с Gdynia, ни с Turku.", "ru"),
        ("Ни с 1, ни с 2 конфликта интересов нет", "ru"),
        ("Ne Gdynia ile ne de Turku ile çıkar çatışmam var.", "tr"),
        ("न तो Gdynia और न ही Turku के साथ मेरा कोई हितों का टकराव है।", "hi"),
        ("I have a conflict neither with Gdynia nor with Turku.", "en"),
        ("Weder mit Gdynia noch mit Turku habe ich einen Interessenkonflikt.", "de"),
        ("Je n'ai de conflit d'intérêts ni avec Gdynia ni avec Turku.", "fr"),
        ("No tengo conflicto de intereses ni con Gdynia ni con Turku.", "es"),
        ("Não tenho conflito de interesses nem com Gdynia nem com Turku.", "pt"),
    ],
)  # fmt: skip
def test_neither_of_two_cities_is_a_conflict(text: str, language: str) -> None:
    assert _read(text, language) == "11 none; 12 none"


@pytest.mark.parametrize(
    "text",
    [
        "I am neither employed by Gdynia nor an adviser of Turku.",
        "Probably I have a conflict neither with Gdynia nor Turku",
    ],
)
def test_neither_of_two_ties_clears_no_city(text: str) -> None:
    assert _read(text) == "? unsure"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with Gdynia, Turku or New Porto."),
        ("en", "No conflict with Gdynia, Turku, or New Porto"),
        ("en", "Neither with Gdynia nor with Turku do I have a conflict, and none with New Porto."),
        ("fr", "Je n'ai aucun conflit d'intérêts avec Gdynia, Turku ni New Porto."),
        ("fr", "Ni avec Gdynia ni avec Turku je n'ai de conflit d'intérêts, et aucun avec "
               "New Porto non plus."),
        ("zh", "我与Gdynia没有利益冲突，与Turku也没有，与New Porto也没有。"),
        ("ja", "GdyniaともTurkuとも利益相反はなく、New Portoともありません。"),
        ("ko", "Gdynia와도 Turku와도 이해충돌이 없고 New Porto와도 없습니다."),
    ],
)  # fmt: skip
def test_one_denial_is_of_every_city_of_its_list(language: str, text: str) -> None:
    assert _read(text, language) == ALL_CLEAR


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("No conflict with Gdynia, Turku, conflict with New Porto.", "11 none; 12 none; 13 other"),
        ("No conflict with Gdynia, Turku, I advise.", "11 none; 12 advisory"),
        ("I zzz city 1, apart from that no conflict.", "? unsure"),
        ("No conflict with Gdynia and Turku, but I advise New Porto.",
         "11 none; 12 none; 13 advisory"),
    ],
)  # fmt: skip
def test_a_list_that_is_denied_ends_where_a_tie_is_said(text: str, read: str) -> None:
    assert _read(text) == read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advise city 1 since 2024, apart from that no conflicts of interest."),
        ("de", "Ich berate die Stadt 1 seit 2024 ehrenamtlich, sonst keine Interessenkonflikte."),
        ("de", "Nummer 1: Ich berate diese Stadt. Sonst keine Interessenkonflikte."),
        ("fr", "Je conseille la ville numéro 1 depuis 2024, sinon aucun conflit d'intérêts."),
        ("es", "Asesoro a la ciudad 1 desde 2024, por lo demás ningún conflicto de intereses."),
        ("pt", "Assessoro a cidade 1 desde 2024, de resto nenhum conflito de interesses."),
        ("ru", "Я консультирую город 1 с 2024 года, в остальном конфликтов интересов нет."),
        ("zh", "我自2024年起担任1号城市的顾问，其他没有利益冲突。"),
        ("ja", "1番の都市に2024年から助言しています。その他に利益相反はありません。"),
        ("ko", "2024년부터 1번 도시에 자문하고 있습니다. 그 외에는 이해충돌이 없습니다."),
        ("tr", "2024'ten beri 1 numaralı şehre danışmanlık yapıyorum, bunun dışında çıkar çatışmam "
               "yok."),
        ("ar", "أقدم المشورة للمدينة رقم 1 منذ 2024، وما عدا ذلك لا يوجد تضارب مصالح."),
        ("hi", "मैं 2024 से शहर 1 का सलाहकार हूँ, बाकी कोई हितों का टकराव नहीं।"),
    ],
)  # fmt: skip
def test_a_tie_with_a_city_by_its_number_is_read(language: str, text: str) -> None:
    assert _read(text, language) == "11 advisory; 12 none; 13 none"
