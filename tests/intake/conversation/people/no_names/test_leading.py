"""Clauses that only lead to whom to write, in scripts where no capital tells a name."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

LED = [
    ("zh", "如有任何問題，請洽本局資訊科科長陳怡君小姐（{}）。", "陳怡君", "本局資訊科科長"),
    ("zh", "如有任何问题，请联系我局信息科科长陈怡君（{}）。", "陈怡君", "我局信息科科长"),
    ("zh", "如对上述内容有疑问，请联系科长陈怡君（{}）。", "陈怡君", "科长"),
    ("zh", "有任何事，请找科长陈怡君（{}）。", "陈怡君", "科长"),
    ("zh", "如有问题，李娜主任会答复您（{}）", "李娜", "主任"),
    ("zh", "如需補充材料，請與承辦人林志明聯絡（{}）", "林志明", None),
    ("zh", "我下月退休，后续请联系王强（{}）。", "王强", None),
    ("zh", "因工作调整，今后由李明副主任负责联络（{}）。", "李明", "副主任"),
    (
        "ja",
        "ご不明な点がございましたら、総務課長の田中一郎（{}）までご連絡ください。",
        "田中一郎",
        "総務課長",
    ),
    ("ja", "何かございましたら、企画課の鈴木花子（{}）までお願いします。", "鈴木花子", "企画課"),
    ("ko", "추가 문의가 있으면, 김민수 주무관({})에게 연락 바랍니다.", "김민수", "주무관"),
]

KEPT = [
    ("zh", "王若楠，市外办主任（{}）", "王若楠", "市外办主任"),
    ("zh", "李明，大数据局副局长，联系电话 0574-8718 0000，{}", "李明", "大数据局副局长"),
    ("zh", "市大数据局局长王强，如有问题，请致函 {}", "王强", "市大数据局局长"),
    ("zh", "王伟，请联系 {}", "王伟", None),
    ("zh", "如有问题请找李娜主任，她的邮箱是 {}", "李娜", "主任"),
    ("zh", "若林市政府办公室主任李娜（{}）", "李娜", "若林市政府办公室主任"),
    ("ja", "山田太郎と申しますが、連絡先は {} です。", "山田太郎", None),
    ("ja", "市長室長の山田太郎ですが、連絡先は {} です。", "山田太郎", "市長室長"),
    ("ja", "総務課長の田中一郎（{}）までご連絡ください。", "田中一郎", "総務課長"),
    (
        "ja",
        "企画課の佐藤次郎です。ご不明な点がございましたら、{} までお願いします。",
        "佐藤次郎",
        "企画課",
    ),
    ("ko", "저는 박지은 팀장이오니, 참고 바랍니다. {}", "박지은", "팀장"),
    ("ko", "담당자는 김민수 과장이오니, {}로 연락 바랍니다.", "김민수", "과장"),
    ("ko", "정책과장 이수경우, {}", "이수경우", "정책과장"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), [*LED, *KEPT])
def test_a_clause_that_names_nobody_is_no_person(
    language: str, text: str, name: str, office: str | None
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")


CARDS = [
    (
        "en",
        "Priya Nair\nSmart City Programme Manager\n{}",
        "Priya Nair",
        "Smart City Programme Manager",
    ),
    (
        "en",
        "Kind regards\n\nPriya Nair\nSmart City Programme Manager\nCity of Melbourne | 90 Swanston "
        "Street\nT +61 3 9658 0000 | {}",
        "Priya Nair",
        "Smart City Programme Manager",
    ),
    (
        "en",
        "Priya Nair\nProgramme Manager\nT: +61 3 9658 0000 M: +61 400 000 000\nE: {}",
        "Priya Nair",
        "Programme Manager",
    ),
    (
        "fr",
        "Claire Martin\nDirectrice du numérique\nT +33 4 72 00 00 00 – M +33 6 00 00 00 00 – {}",
        "Claire Martin",
        "Directrice du numérique",
    ),
    ("zh", "李红梅\n外事办公室主任\nT 0574-8718 0000 E {}", "李红梅", "外事办公室主任"),
    (
        "de",
        "i. A. Thomas Bergmann\nReferent des Oberbürgermeisters\nStadt Linz\n{}",
        "Thomas Bergmann",
        "Referent des Oberbürgermeisters",
    ),
    (
        "de",
        "i. V. Dr. Thomas Bergmann\nReferent des Oberbürgermeisters\n{}",
        "Thomas Bergmann",
        "Referent des Oberbürgermeisters",
    ),
    ("en", "Director of Programmes\nLeeds City Council\n{}", None, "Director of Programmes"),
    ("en", "John P. Reed, Head of IT, {}, T 020 7946 0000", "John P. Reed", "Head of IT"),
    (
        "de",
        "Thomas Bergmann\nReferent des Oberbürgermeisters\n{}",
        "Thomas Bergmann",
        "Referent des Oberbürgermeisters",
    ),
    ("ko", "박지은\n국제협력과장\n대전광역시청\n{}", "박지은", "국제협력과장"),
    (
        "es",
        "Carlos Ramírez Soto\nDirector de Gobierno Digital\nAyuntamiento de Guadalajara\n{}",
        "Carlos Ramírez Soto",
        "Director de Gobierno Digital",
    ),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), CARDS)
def test_a_card_tells_name_and_office_on_lines_of_their_own(
    language: str, text: str, name: str | None, office: str
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")


GLUED = [
    ("zh", "后续请与我办赵雪梅同志对接（{}），她任综合处副处长。", "赵雪梅", "综合处副处长"),
    ("zh", "由李明负责对接，他任副局长，{}", "李明", "副局长"),
    ("zh", "请联系市外办李明（{}）。", "李明", "市外办"),
    ("zh", "王强先生，市外办主任，{}", "王强", "市外办主任"),
    ("ja", "田中一郎様、総務課長、{}", "田中一郎", "総務課長"),
    ("zh", "司马光明，市外办主任（{}）", "司马光明", "市外办主任"),
    ("zh", "李司晨，市外办主任（{}）", "李司晨", "市外办主任"),
    ("zh", "欧阳办华，市外办主任（{}）", "欧阳办华", "市外办主任"),
    ("zh", "科晓东，市外办主任，{}", "科晓东", "市外办主任"),
    ("ja", "中村彩、部長、{}", "中村彩", "部長"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), GLUED)
def test_a_name_in_han_holds_no_house_and_no_title(
    language: str, text: str, name: str, office: str | None
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")


INSIDE = [
    ("de", "Meine Nachfolgerin ist seit 1. März Frau Sabine Köhler ({}).", "Sabine Köhler"),
    ("fr", "À partir du 1er Mars Madame Claire Martin, {}", "Claire Martin"),
    ("es", "Desde Abril Señora Ana Ruiz, {}", "Ana Ruiz"),
    ("de", "Michael Herr, {}", "Michael Herr"),
    ("es", "José D. Pérez, {}", "José D. Pérez"),
    ("en", "Tan Eng Huat, {}", "Tan Eng Huat"),
    ("fr", "Jean M. Dupont, {}", "Jean M. Dupont"),
    ("pt", "Maria Senhora da Luz, {}", "Maria Senhora da Luz"),
]


@pytest.mark.parametrize(("language", "text", "name"), INSIDE)
def test_a_name_begins_behind_its_title(language: str, text: str, name: str) -> None:
    assert writers.read(text.format("a@b.example"), language) == Writer(
        name=name, address="a@b.example"
    )
