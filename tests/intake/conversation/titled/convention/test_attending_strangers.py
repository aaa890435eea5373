"""Who does not come by a bare name, who it is left open, and in whose place: nothing is settled."""

import pytest

from intake.conversation.titled.convention import attending_reading

LIST = ("Paul Weber", "Mayor", "Anna Berg", "Councillor")
ONE = [
    ("en", "Sommer cannot come.", "Sommer"),
    ("en", "Sommer cannot travel after all.", "Sommer"),
    ("de", "Leider kann Weber nicht kommen.", "Paul Weber"),
    ("ru", "К сожалению, Петров не сможет приехать.", "Петров"),
    ("zh", "李强不去了。", "李强"),
    ("ja", "山田は行けません。", "山田"),
    ("ko", "이준호는 못 갑니다.", "이준호"),
    ("ar", "ليلى حداد لن تحضر.", "ليلى حداد"),
    ("hi", "रवि राव नहीं आएँगे।", "रवि राव"),
]
NOBODY = [
    ("en", "Budget cuts: we cannot come."),
    ("en", "None of us can come after all."),
    ("de", "Leider kann niemand kommen."),
    ("ru", "К сожалению, мы не сможем приехать."),
    ("zh", "我们都不去了。"),
    ("ja", "残念ながら出席できません。"),
    ("ko", "예산 문제로 참석할 수 없습니다."),
    ("ar", "للأسف لن نتمكن من الحضور بسبب الميزانية."),
    ("hi", "शहर से कोई नहीं आएगा।"),
]
WHO = [
    ("en", "Who will come instead we shall tell you."),
    ("de", "Wer kommt, teilen wir noch mit."),
    ("fr", "Nous vous dirons qui viendra."),
    ("es", "Ya diremos quién irá."),
    ("pt", "Diremos depois quem vai."),
    ("ru", "Кто приедет вместо него, решим."),
]
STEAD = [
    ("en", "Ewa Lis will come in his place."),
    ("fr", "Marie Petit viendra à sa place."),
    ("tr", "Onun yerine Ayşe Yılmaz gelecek."),
]


@pytest.mark.parametrize(("language", "text", "name"), ONE)
def test_who_is_told_by_a_bare_name_stays_away_alone(language: str, text: str, name: str) -> None:
    said = attending_reading.read(text, language, is_asked=True, known=LIST)
    assert (said.gone, said.comes) == ((name,), None)


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_a_city_that_cannot_come_names_nobody(language: str, text: str) -> None:
    said = attending_reading.read(text, language, is_asked=True, known=LIST)
    assert (said.gone, said.comes) == ((), False)


@pytest.mark.parametrize(("language", "text"), WHO)
def test_who_comes_is_open_where_that_is_only_promised(language: str, text: str) -> None:
    said = attending_reading.read(text, language, is_asked=True, known=LIST)
    assert (said.comes, said.wavers, said.rest) == (None, True, (text,))


@pytest.mark.parametrize(("language", "text"), STEAD)
def test_a_list_that_one_comes_for_nobody_known_waits_for_its_confirmation(
    language: str, text: str
) -> None:
    said = attending_reading.read(text, language, is_asked=True)
    assert (len(said.coming), said.comes, said.wavers) == (1, None, True)
