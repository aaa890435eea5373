"""Since when there was the old one is no day of what is there now."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 3, 1)
OF_OLD = [
    ("en", "The old one since 1 May 2016, now another"),
    ("en", "The old system has been running since 1 May 2016"),
    ("en", "The old one since 1 May 2016, now a new one"),
    ("zh", "旧系统自2016年5月1日起，现在用另一个"),
    ("fr", "L'ancien depuis le 1er mai 2016, maintenant un autre"),
    ("es", "El sistema antiguo desde el 1 de mayo de 2016, ahora otro"),
    ("ru", "Старая система с 1 мая 2016 года, теперь другая"),
    ("ar", "النظام القديم منذ 1 مايو 2016، والآن نظام آخر"),
    ("de", "Das alte seit 1. Mai 2016, jetzt ein anderes"),
    ("de", "Das alte System läuft seit dem 1. Mai 2016"),
    ("ja", "旧制度は2016年4月1日から"),
    ("ja", "旧システムは2016年5月1日からで、今は別のものです"),
    ("ja", "旧版は2016年5月1日から。現在は別のものを使用。"),
    ("ja", "旧システムは2016年5月1日から、今は新しいもの"),
    ("pt", "O sistema antigo desde 1 de maio de 2016, agora outro"),
    ("tr", "Eski sistem 1 Mayıs 2016'dan beri, şimdi başka"),
    ("ko", "구 시스템은 2016년 5월 1일부터, 지금은 다른 것입니다"),
    ("ko", "구 버전은 2016년 5월 1일부터 사용했습니다"),
    ("ko", "옛 시스템은 2016년 5월 1일부터였습니다"),
    ("hi", "पुरानी प्रणाली 1 मई 2016 से, अब दूसरी है"),
]
OF_NOW = [
    ("en", "Since 1 May 2016"),
    ("en", "Since 1 May 2016, in place of the old system"),
    ("en", "The old system was replaced on 1 May 2016"),
    ("en", "The new one since 1 May 2016"),
    ("en", "The old system ran from 2010 to 2016, the new one since 1 May 2016"),
    ("en", "The old system ran from 2010; the new one went live on 1 May 2016"),
    ("en", "We moved from the old system to the new one on 1 May 2016"),
    ("en", "We switched over from the old platform on 1 May 2016"),
    ("zh", "自2016年5月1日起"),
    ("zh", "老城区自2016年5月1日起"),
    ("zh", "2016年5月1日从旧系统迁移"),
    ("fr", "Depuis le 1er mai 2016"),
    ("fr", "Dans l'ancien hôtel de ville depuis le 1er mai 2016"),
    ("es", "Desde el 1 de mayo de 2016"),
    ("es", "En el casco antiguo desde el 1 de mayo de 2016"),
    ("ru", "С 1 мая 2016 года"),
    ("ru", "В старом городе с 1 мая 2016 года"),
    ("ar", "منذ 1 مايو 2016"),
    ("de", "Seit dem 1. Mai 2016"),
    ("de", "In der Altstadt seit dem 1. Mai 2016"),
    ("de", "Das neue System läuft seit dem 1. Mai 2016"),
    ("de", "Das alte System lief seit 2010, das neue läuft seit dem 1. Mai 2016"),
    ("de", "Am 1. Mai 2016 vom alten System umgestellt"),
    ("ja", "2016年5月1日から"),
    ("ja", "新制度は2016年5月1日から"),
    ("ja", "旧市街では2016年5月1日から"),
    ("ja", "新システムは2016年5月1日から、旧システムに代わって稼働しています"),
    ("ja", "旧システムは2010年から、新システムは2016年5月1日から"),
    ("ja", "旧システムから2016年5月1日に移行しました"),
    ("pt", "Desde 1 de maio de 2016"),
    ("tr", "1 Mayıs 2016'dan beri"),
    ("ko", "2016년 5월 1일부터"),
    ("ko", "구청에서 2016년 5월 1일부터"),
    ("ko", "새 시스템은 2016년 5월 1일부터 가동 중입니다"),
    ("ko", "2016년 5월 1일부터 구 시스템을 대체했습니다"),
    ("ko", "구 시스템은 2010년부터, 새 시스템은 2016년 5월 1일부터"),
    ("ko", "구 시스템에서 2016년 5월 1일부터 새 시스템으로 바꿨습니다"),
    ("hi", "1 मई 2016 से"),
]


@pytest.mark.parametrize(("language", "text"), OF_OLD)
def test_the_day_of_the_old_one_is_asked_about(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language, today=TODAY)), Unclear)


@pytest.mark.parametrize(("language", "text"), OF_NOW)
def test_the_day_of_the_new_one_is_read(language: str, text: str) -> None:
    assert read("date", text, Context(language=language, today=TODAY)) == Day(day=date(2016, 5, 1))
