"""That nobody can come is read in every language, also behind an apology."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

LIST = ("Anna Nowak", "Mayor", "Jan Kowal", "Deputy Mayor")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unfortunately nobody can come."),
        ("en", "Sorry, none of us will be able to attend."),
        ("en", "No one from our city is able to come."),
        ("en", "Nobody will be there."),
        ("de", "Leider kann niemand kommen."),
        ("de", "Es tut uns leid, von uns wird niemand teilnehmen können."),
        ("de", "Leider kann keiner von uns kommen."),
        ("de", "Niemand wird kommen."),
        ("fr", "Malheureusement, personne ne pourra venir."),
        ("fr", "Désolés, aucun de nous ne pourra être présent."),
        ("fr", "Personne ne viendra."),
        ("fr", "Nul ne pourra se déplacer."),
        ("es", "Lamentablemente nadie podrá asistir."),
        ("es", "Lo sentimos, ninguno de nosotros podrá ir."),
        ("es", "No irá nadie."),
        ("es", "Nadie podrá acudir."),
        ("pt", "Infelizmente ninguém poderá comparecer."),
        ("pt", "Lamentamos, nenhum de nós poderá ir."),
        ("pt", "Ninguém virá."),
        ("pt", "Não irá ninguém."),
        ("ru", "К сожалению, никто не сможет приехать."),
        ("ru", "Никто из нас не приедет."),
        ("ru", "Увы, никто не приедет."),
        ("ru", "Приехать никто не сможет."),
        ("tr", "Maalesef kimse gelemeyecek."),
        ("tr", "Üzgünüz, hiçbirimiz katılamayacağız."),
        ("tr", "Hiç kimse gelmeyecek."),
        ("tr", "Ne yazık ki kimse katılamıyor."),
        ("ar", "للأسف لن يتمكن أحد من الحضور."),
        ("ar", "لن يأتي أحد."),
        ("ar", "للأسف لا أحد منا يستطيع الحضور."),
        ("ar", "لن يحضر أي شخص."),
        ("hi", "दुर्भाग्य से कोई नहीं आ पाएगा।"),
        ("hi", "हम में से कोई भी नहीं आ सकेगा।"),
        ("hi", "कोई नहीं आएगा।"),
        ("zh", "不好意思，我们现在谁也来不了。"),
        ("zh", "很遗憾，没有人能来。"),
        ("zh", "我们没人能参加。"),
        ("zh", "谁都去不了。"),
        ("zh", "无人能够出席。"),
        ("ja", "申し訳ございませんが、誰も参加できません。"),
        ("ja", "残念ながら誰も行けません。"),
        ("ja", "誰も伺えなくなりました。"),
        ("ja", "すみません、誰も出席できません。"),
        ("ko", "죄송하지만 아무도 참석할 수 없습니다."),
        ("ko", "아무도 못 갑니다."),
        ("ko", "유감스럽게도 참석할 수 있는 사람이 없습니다."),
        ("ko", "아무도 참석하지 못합니다."),
        ("fr", "La Mairie ne viendra pas."),
        ("en", "Our City Council will not attend."),
        ("ru", "Администрация не приедет."),
        ("es", "El Ayuntamiento no asistirá."),
        ("tr", "Ekibimiz gelemeyecek."),
        ("ko", "모두 못 갑니다"),
        ("ja", "一同欠席します"),
        ("zh", "领导不去了"),
    ],
)
def test_nobody_comes(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=LIST)
    assert said.comes is False
    assert (said.coming, said.gone, said.rest, said.wavers) == ((), (), (), False)
