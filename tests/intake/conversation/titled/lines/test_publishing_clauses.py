"""Which lines a reply in whole sentences lets be published, in twelve languages."""

import pytest

from intake.conversation.titled.lines.publishing_reading import Choice, read

NAMES = (
    ("Recognition as a city",),
    ("City managed through IoT",),
    ("Communication infrastructure",),
    ("City brain", "urban brain", "城市大脑", "cerveau urbain", "мозг* города"),
    ("Output of IoT-driven digital economy", "GDP"),
    ("International events hosted",),
)


def said(text: str, language: str) -> Choice | None:
    return read(text, 6, language, [one[0] for one in NAMES], NAMES)


@pytest.mark.parametrize(
    ("language", "text", "agreed"),
    [
        (
            "en",
            "Hello, please go ahead with 1, 2 and 5 and keep the others back. Thanks!",
            (1, 2, 5),
        ),
        ("en", "The first two are fine, the rest should not be published.", (1, 2)),
        ("en", "You may show everything apart from lines 3 and 6.", (1, 2, 4, 5)),
        ("en", "We would like only the second line to be published.", (2,)),
        ("en", "Please do not publish line 4; all the others are fine.", (1, 2, 3, 5, 6)),
        ("en", "City brain no, the rest yes.", (1, 2, 3, 5, 6)),
        ("en", "Lines 2 to 5 can be published, 1 and 6 cannot.", (2, 3, 4, 5)),
        ("en", "Nothing except line 2, please.", (2,)),
        (
            "en",
            "Dear colleagues,\n\nThank you for your letter. We agree to the publication of lines "
            "1, 3 and 4. Please leave out the others.\n\nRegards,\nMaria Silva\nHead of office",
            (1, 3, 4),
        ),
        ("en", "All good, publish everything.", (1, 2, 3, 4, 5, 6)),
        ("en", "Only the first and the last, please.", (1, 6)),
        ("en", "No to lines 5 and 6, yes to the rest.", (1, 2, 3, 4)),
        ("en", "1 yes, 2 yes, 3 no, 4 yes, 5 no, 6 no", (1, 2, 4)),
        (
            "en",
            "We are happy for lines 1-4 to be published. Lines 5 and 6 should stay private.",
            (1, 2, 3, 4),
        ),
        (
            "de",
            "Die ersten beiden Zeilen dürfen Sie veröffentlichen, den Rest bitte nicht.",
            (1, 2),
        ),
        ("de", "Bitte veröffentlichen Sie alles bis auf die Zeilen 3 und 5.", (1, 2, 4, 6)),
        ("de", "Zeile 6 bitte weglassen, die übrigen sind in Ordnung.", (1, 2, 3, 4, 5)),
        ("de", "Nur die dritte und die fünfte Zeile. Vielen Dank!", (3, 5)),
        (
            "de",
            "Guten Tag, wir sind mit den Zeilen 1 bis 4 einverstanden, mit 5 und 6 nicht.",
            (1, 2, 3, 4),
        ),
        ("de", "Bitte nichts veröffentlichen.", ()),
        ("de", "Alle außer Zeile 6.", (1, 2, 3, 4, 5)),
        (
            "de",
            "Hallo, die Zeilen 2, 3 und 6 können Sie gerne zeigen, alles andere bleibt "
            "bitte intern.",
            (2, 3, 6),
        ),
        ("de", "Wir stimmen der Veröffentlichung aller Zeilen zu.", (1, 2, 3, 4, 5, 6)),
        ("fr", "Vous pouvez publier les trois premières lignes, mais pas les autres.", (1, 2, 3)),
        ("fr", "Bonjour, tout peut être publié sauf les lignes 2 et 6. Merci.", (1, 3, 4, 5)),
        ("fr", "Ne publiez pas la ligne 5 ; le reste peut être publié.", (1, 2, 3, 4, 6)),
        ("fr", "Uniquement la 4 et la 6, s'il vous plaît.", (4, 6)),
        (
            "fr",
            "Nous ne souhaitons pas publier la dernière ligne, toutes les autres oui.",
            (1, 2, 3, 4, 5),
        ),
        ("fr", "Bonjour, les lignes 1 et 3 oui, les autres non. Bien cordialement", (1, 3)),
        (
            "fr",
            "Nous acceptons que toutes les lignes soient publiées, à l'exception de la 5.",
            (1, 2, 3, 4, 6),
        ),
        ("fr", "Seulement la première et la dernière.", (1, 6)),
        ("es", "Pueden publicar las dos primeras líneas; las demás no.", (1, 2)),
        (
            "es",
            "Buenos días, publiquen todo excepto la línea 4, por favor. Saludos",
            (1, 2, 3, 5, 6),
        ),
        ("es", "Solo queremos que se publique la tercera.", (3,)),
        ("es", "La 1, la 2 y la 6 sí, las otras no.", (1, 2, 6)),
        ("es", "Por favor no publiquen la línea 3, el resto está bien.", (1, 2, 4, 5, 6)),
        ("es", "Todas menos la 3", (1, 2, 4, 5, 6)),
        (
            "es",
            "Estimados señores: autorizamos las líneas 1 a 3, las restantes no. Un saludo cordial",
            (1, 2, 3),
        ),
        ("es", "Preferimos que no se publique ninguna línea.", ()),
        ("es", "De acuerdo con todas salvo la última.", (1, 2, 3, 4, 5)),
        ("pt", "Podem publicar as duas primeiras linhas, as restantes não.", (1, 2)),
        ("pt", "Bom dia, publiquem tudo menos as linhas 1 e 5, obrigado.", (2, 3, 4, 6)),
        ("pt", "Apenas a terceira e a quarta, por favor.", (3, 4)),
        ("pt", "A linha 6 não, o resto sim.", (1, 2, 3, 4, 5)),
        ("pt", "Autorizamos a publicação das linhas 2 a 4.", (2, 3, 4)),
        (
            "pt",
            "Prezados, concordamos com a publicação de todas as linhas, exceto a 2 e a 3.",
            (1, 4, 5, 6),
        ),
        ("pt", "Preferimos que nenhuma linha seja publicada.", ()),
        ("pt", "As linhas 1, 4 e 6 podem ser divulgadas.", (1, 4, 6)),
        ("ru", "Первые три строки можно опубликовать, остальные не публикуйте.", (1, 2, 3)),
        ("ru", "Здравствуйте! Публикуйте всё, кроме строк 2 и 4. Спасибо.", (1, 3, 5, 6)),
        ("ru", "Разрешаем публикацию только строк 1 и 6.", (1, 6)),
        ("ru", "Строку 5 не надо публиковать, остальное можно.", (1, 2, 3, 4, 6)),
        ("ru", "Последнюю строку просим не публиковать, а остальные публикуйте.", (1, 2, 3, 4, 5)),
        ("ru", "Первые две строки можно публиковать, остальные нет.", (1, 2)),
        (
            "ru",
            "Добрый день! Можно показать строки 1, 2 и 6, прочие оставьте закрытыми.",
            (1, 2, 6),
        ),
        ("ru", "Ничего не публикуйте, пожалуйста.", ()),
        ("ru", "Согласны на публикацию всех строк, за исключением последней.", (1, 2, 3, 4, 5)),
        ("zh", "除第3行和第5行外都可以公布。", (1, 2, 4, 6)),
        ("zh", "前两行可以公布，其余的不要公布，谢谢。", (1, 2)),
        ("zh", "您好，请只公布第1行、第4行和第6行。", (1, 4, 6)),
        ("zh", "第2行不要公布，其他的都可以。", (1, 3, 4, 5, 6)),
        ("zh", "第1行至第4行可以公开，第5、6行不公开。", (1, 2, 3, 4)),
        ("zh", "我们同意公布全部内容。", (1, 2, 3, 4, 5, 6)),
        ("zh", "您好！我们同意公开第1、3、4行，第2、5、6行请不要公开。", (1, 3, 4)),
        ("zh", "请不要公布任何内容。", ()),
        ("zh", "最后一行不公开，其余均可公开。", (1, 2, 3, 4, 5)),
        ("ja", "1行目、3行目、4行目は公開して構いません。残りは公開しないでください。", (1, 3, 4)),
        ("ja", "最初の2行だけ公開してください。", (1, 2)),
        ("ja", "5行目以外はすべて公開していただいて結構です。", (1, 2, 3, 4, 6)),
        ("ja", "6行目は掲載を控えてください。その他は問題ありません。", (1, 2, 3, 4, 5)),
        ("ja", "2行目から4行目までは公開可、他は不可。", (2, 3, 4)),
        (
            "ja",
            "すべて公開していただいて構いません。よろしくお願いいたします。",
            (1, 2, 3, 4, 5, 6),
        ),
        ("ja", "3行目と6行目を除いて公開してください。", (1, 2, 4, 5)),
        ("ko", "1번, 4번, 5번 줄은 공개하셔도 됩니다. 나머지는 공개하지 마세요.", (1, 4, 5)),
        ("ko", "처음 두 줄만 공개해 주세요.", (1, 2)),
        (
            "ko",
            "안녕하세요, 3번 줄을 제외하고 모두 공개해도 좋습니다. 감사합니다.",
            (1, 2, 4, 5, 6),
        ),
        ("ko", "6번은 비공개로 해 주세요. 나머지는 괜찮습니다.", (1, 2, 3, 4, 5)),
        ("ko", "2번부터 4번까지 공개해 주십시오.", (2, 3, 4)),
        ("ko", "저희는 1번과 3번만 공개하는 데 동의합니다.", (1, 3)),
        ("ko", "모든 줄을 공개하셔도 좋습니다.", (1, 2, 3, 4, 5, 6)),
        ("ko", "마지막 줄은 빼 주시고 나머지는 공개해 주세요.", (1, 2, 3, 4, 5)),
        ("ar", "يمكنكم نشر أول سطرين فقط.", (1, 2)),
        ("ar", "انشروا كل الأسطر ما عدا السطر 3 والسطر 6، وشكرا.", (1, 2, 4, 5)),
        ("ar", "السلام عليكم، نوافق على نشر الأسطر 1 و2 و5، أما الباقي فلا.", (1, 2, 5)),
        ("ar", "لا تنشروا السطر 4، والباقي يمكن نشره.", (1, 2, 3, 5, 6)),
        ("ar", "نوافق على نشر السطر الثالث فقط.", (3,)),
        ("ar", "تحية طيبة، لا مانع من نشر جميع الأسطر باستثناء السطر الأخير.", (1, 2, 3, 4, 5)),
        ("ar", "السطران 1 و3 نعم، والباقي لا.", (1, 3)),
        ("ar", "لا تنشروا أي سطر من فضلكم.", ()),
        ("tr", "İlk iki satırı yayınlayabilirsiniz, diğerlerini yayınlamayın.", (1, 2)),
        (
            "tr",
            "Merhaba, 3. ve 5. satırlar hariç hepsini yayımlayabilirsiniz. Teşekkürler.",
            (1, 2, 4, 6),
        ),
        ("tr", "Sadece 2. ve 4. satır yayınlansın lütfen.", (2, 4)),
        ("tr", "6. satır yayınlanmasın, gerisi uygundur.", (1, 2, 3, 4, 5)),
        ("tr", "1, 4 ve 6 numaralı satırların yayımlanmasını kabul ediyoruz.", (1, 4, 6)),
        ("tr", "Tüm satırların yayınlanmasını onaylıyoruz.", (1, 2, 3, 4, 5, 6)),
        ("tr", "Son satır dışında hepsi yayınlanabilir.", (1, 2, 3, 4, 5)),
        ("hi", "पंक्ति 1, 3 और 6 प्रकाशित करें।", (1, 3, 6)),
        ("hi", "नमस्ते, पहली दो पंक्तियाँ प्रकाशित कर सकते हैं, बाकी नहीं।", (1, 2)),
        ("hi", "पंक्ति 5 को छोड़कर सभी प्रकाशित करें, धन्यवाद।", (1, 2, 3, 4, 6)),
        ("hi", "केवल पंक्ति 2 और 4 प्रकाशित की जा सकती हैं।", (2, 4)),
        ("hi", "पंक्ति 6 प्रकाशित न करें, बाकी सब ठीक है।", (1, 2, 3, 4, 5)),
        ("hi", "पंक्ति 1, 4 और 5 प्रकाशित करें।", (1, 4, 5)),
        ("hi", "महोदय, हम पंक्ति 1 से 4 तक के प्रकाशन से सहमत हैं।", (1, 2, 3, 4)),
        ("hi", "सभी पंक्तियाँ प्रकाशित कर दीजिए।", (1, 2, 3, 4, 5, 6)),
        ("hi", "आखिरी पंक्ति को छोड़कर सब प्रकाशित कर सकते हैं।", (1, 2, 3, 4, 5)),
    ],
)
def test_every_line_is_read_from_whole_sentences(
    language: str, text: str, agreed: tuple[int, ...]
) -> None:
    assert said(text, language) == Choice(agreed=frozenset(agreed))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You may publish 1 and 4 once the mayor has signed."),
        ("en", "Perhaps 1, 2 and 3."),
        ("en", "The mayor says that all lines may be published."),
        ("en", "If the others agree, publish everything."),
        ("en", "Publish everything tomorrow."),
        ("en", "Thanks for everything. 1 and 2."),
        ("de", "Die ersten beiden Zeilen dürfen erst nach dem Beschluss veröffentlicht werden."),
        ("de", "Vielleicht alle außer 3."),
        ("fr", "Publiez les deux premières lignes après le vote du conseil."),
        ("fr", "Le maire dit que tout peut être publié."),
        ("es", "Publiquen las dos primeras cuando el alcalde lo apruebe."),
        ("es", "Quizás todas menos la 3."),
        ("pt", "Podem publicar tudo depois da reunião."),
        ("pt", "Talvez as linhas 1 e 2."),
        ("ru", "Первые две строки можно публиковать после решения мэра."),
        ("ru", "Может быть, все, кроме 3."),
        ("zh", "除第2行和第7行外都可以公布。"),
        ("zh", "市长签字后可以公布前两行。"),
        ("zh", "也许除第3行外都可以公布。"),
        (
            "ja",
            "お世話になっております。1番と2番は掲載していただいて構いません。3番以降は控えてください。",
        ),
        ("ja", "市長の承認後に1行目と2行目を公開してください。"),
        ("ja", "おそらく3行目以外はすべて公開可です。"),
        ("ko", "시장 승인 후에 처음 두 줄을 공개해 주세요."),
        ("ko", "아마 3번을 제외하고 모두 괜찮습니다."),
        ("ar", "يمكنكم نشر أول سطرين بعد موافقة رئيس البلدية."),
        ("ar", "ربما كل الأسطر ما عدا السطر 3."),
        ("tr", "İlk iki satırı başkan onayladıktan sonra yayınlayın."),
        ("tr", "Belki 3 hariç hepsi."),
        ("hi", "महापौर की मंजूरी के बाद पहली दो पंक्तियाँ प्रकाशित करें।"),
        ("hi", "शायद पंक्ति 3 को छोड़कर सभी।"),
        ("en", "Agreed to 1, 2 and 3 not."),
        ("en", "You published lines 1 and 2."),
        ("en", "Should all but 3 be published?"),
        ("en", "Do not publish line 4."),
        ("en", "Publish 1 and keep 2 back."),
        ("en", "All lines of Gdynia may be published."),
        ("en", "We might agree to 1 and 2."),
        ("en", "We confirm our application."),
        ("fr", "Peut-être toutes sauf la 3."),
        ("pt", "Pode ser."),
        ("hi", "हो सकता है, पंक्ति 1 और 2।"),
        ("zh", "同意公开第1行，第2、3行不要公开，第1行也不要公开。"),
    ],
)
def test_what_is_hedged_put_off_reported_or_left_open_settles_none(
    language: str, text: str
) -> None:
    found = said(text, language)
    assert found is None or not found.is_clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "City brain no, the rest yes."),
        ("en", "Everything except the urban brain may be published."),
        ("zh", "城市大脑不要公布，其他的都可以。"),
        ("fr", "Le cerveau urbain non, tout le reste oui."),
        ("ru", "Мозг города не публикуйте, остальное можно."),
    ],
)
def test_a_line_is_called_by_its_label_or_what_its_question_is_known_by(
    language: str, text: str
) -> None:
    assert said(text, language) == Choice(agreed=frozenset({1, 2, 3, 5, 6}))


def test_a_word_that_several_lines_share_calls_none() -> None:
    found = said("Not the IoT line, the rest yes.", "en")
    assert found is None or not found.is_clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Keep nothing back."),
        ("en", "None of them should be left out."),
        ("en", "Nothing is secret."),
        ("en", "We object to none of the lines."),
        ("en", "Nothing against it."),
        ("en", "Nothing to object."),
        ("en", "We refuse none."),
        ("en", "We have nothing against publishing."),
        ("en", "Do not publish nothing."),
        ("en", "Leave none out."),
        ("en", "None of it is confidential."),
        ("en", "Nothing speaks against it."),
        ("en", "Nothing needs to be hidden."),
        ("en", "We keep none private."),
        ("de", "Nichts zurückhalten."),
        ("de", "Nichts dagegen."),
        ("de", "Wir haben nichts dagegen."),
        ("de", "Nichts ist geheim."),
        ("de", "Keine Zeile weglassen."),
        ("de", "Keine davon bleibt vertraulich."),
        ("de", "Wir lehnen keine ab."),
        ("de", "Keine Einwände."),
        ("de", "Nichts spricht dagegen."),
        ("de", "Nichts einzuwenden."),
        ("fr", "Ne gardez rien."),
        ("fr", "Rien n'est confidentiel."),
        ("fr", "Rien contre."),
        ("fr", "Nous ne refusons aucune ligne."),
        ("fr", "N'omettez aucune ligne."),
        ("fr", "Rien à redire."),
        ("fr", "Gardez rien."),
        ("es", "No dejen nada fuera."),
        ("es", "Nada es confidencial."),
        ("es", "Nada en contra."),
        ("es", "No excluyan ninguna."),
        ("es", "Ninguna objeción."),
        ("es", "No rechazamos ninguna."),
        ("es", "Nada que objetar."),
        ("es", "Omitir nada."),
        ("pt", "Nada é confidencial."),
        ("pt", "Nada contra."),
        ("pt", "Não retirem nada."),
        ("pt", "Nenhuma objeção."),
        ("pt", "Não recusamos nenhuma."),
        ("pt", "Omitir nenhuma."),
        ("ru", "Ничего не скрывать."),
        ("ru", "Ничего не исключайте."),
        ("ru", "Ничего против не имеем."),
        ("ru", "Ничего против."),
        ("ru", "Никаких возражений."),
        ("ru", "Не возражаем ни против одной."),
        ("ru", "Ничего закрытого."),
        ("zh", "都不保密。"),
        ("zh", "没有一行需要保密。"),
        ("zh", "全部不保留。"),
        ("zh", "一行也不要保留。"),
        ("zh", "都不反对。"),
        ("zh", "什么都不保密"),
        ("zh", "没有什么要保密的"),
        ("ja", "どれも伏せないでください。"),
        ("ja", "どれも外さないでください。"),
        ("ja", "どれも非公開にしないでください。"),
        ("ja", "反対なし。"),
        ("ja", "異議なし。"),
        ("ja", "いずれも秘密ではありません。"),
        ("ja", "なしで外してください"),
        ("ja", "一つも控えてください"),
        ("ko", "하나도 빼지 마세요."),
        ("ko", "아무것도 비공개로 하지 마세요."),
        ("ko", "이의 없음."),
        ("ko", "반대 없음."),
        ("ko", "하나도 빼 주세요"),
        ("ko", "비밀 없음"),
        ("ar", "لا تحجبوا شيئا."),
        ("ar", "لا شيء سري."),
        ("ar", "لا شيء سريا."),
        ("ar", "لا نرفض أي سطر."),
        ("ar", "لا شيء ضد ذلك."),
        ("ar", "لا تستبعدوا أي سطر."),
        ("tr", "Hiçbiri gizli kalmasın."),
        ("tr", "Hiçbirini çıkarmayın."),
        ("tr", "Hiçbiri gizli değil."),
        ("tr", "Hiçbirine karşı değiliz."),
        ("tr", "Hiçbirini saklamayın."),
        ("tr", "Hiçbirini reddetmiyoruz."),
        ("tr", "Hiç itirazımız yok."),
        ("hi", "कुछ भी न रोकें।"),
        ("hi", "कुछ भी गोपनीय नहीं है।"),
        ("hi", "कोई भी पंक्ति न छोड़ें।"),
        ("hi", "कुछ नहीं रोकें"),
        ("hi", "एक भी नहीं हटाएं"),
    ],
)
def test_a_none_held_back_or_objected_to_is_asked_about(language: str, text: str) -> None:
    found = said(text, language)
    assert found is None or not found.is_clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, but not so."),
        ("en", "Yes, but not like this."),
        ("en", "Yes, but not that way."),
        ("en", "Yes, but not in this form."),
        ("en", "Yes, except."),
        ("en", "Yes, but not all."),
        ("en", "Yes, but no."),
        ("en", "Yes, but."),
        ("en", "Yes, just not like that."),
        ("en", "OK, though not so."),
        ("en", "Yes, only not so."),
        ("en", "Yes, but not everything."),
        ("en", "Agreed, but not with this."),
        ("de", "Ja, aber nicht so."),
        ("de", "Ja, aber so nicht."),
        ("de", "Ja, nur nicht so."),
        ("de", "Ja, aber nicht alle."),
        ("fr", "Oui, mais pas ainsi."),
        ("fr", "Oui, mais pas comme ça."),
        ("fr", "Oui, mais pas comme cela."),
        ("es", "Sí, pero así no."),
        ("es", "Sí, pero no así."),
        ("pt", "Sim, mas não assim."),
        ("pt", "Sim, mas assim não."),
        ("ru", "Да, но не так."),
        ("ru", "Да, только не так."),
        ("zh", "是的，但不是这样。"),
        ("zh", "可以，但不能这样。"),
        ("zh", "可以，但这样不行。"),
        ("ja", "はい、ただしこのままではありません。"),
        ("ja", "はい、でもこのようではありません。"),
        ("ja", "はい、しかしこれではだめです。"),
        ("ko", "네, 하지만 이렇게는 아닙니다."),
        ("ko", "네, 그러나 이렇게는 안 됩니다."),
        ("tr", "Evet, ama böyle değil."),
        ("tr", "Evet, ama bu şekilde değil."),
        ("ar", "نعم، ولكن ليس هكذا."),
        ("ar", "نعم، لكن ليس بهذا الشكل."),
        ("hi", "हाँ, लेकिन ऐसे नहीं।"),
        ("hi", "हाँ, पर इस तरह नहीं।"),
    ],
)
def test_a_yes_that_is_taken_back_settles_none(language: str, text: str) -> None:
    found = said(text, language)
    assert found is None or not found.is_clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, if the mayor agrees."),
        ("en", "Publish all once we have checked."),
        ("en", "Publish all if the mayor agrees."),
        ("en", "All, provided that the council agrees."),
        ("en", "Publish everything after the vote."),
        ("en", "Publish all, subject to approval."),
        ("en", "Yes, when the council has approved."),
        ("en", "All, I suppose."),
        ("en", "The mayor agrees to all."),
        ("en", "They say yes."),
        ("en", "He agrees to publish all."),
        ("en", "Sure, publish everything, why not, ha ha."),
        ("en", "Yes, yes, publish everything, what could go wrong."),
        ("en", "Oh great, publish all."),
        ("en", "Yes to all in principle."),
        ("en", "Agree to all on condition."),
        ("en", "All with changes."),
        ("en", "Yes, as soon as possible."),
        ("en", "Would you publish all"),
        ("en", "Would we agree to all"),
        ("en", "We do not agree to nothing."),
        ("en", "No to none."),
        ("en", "Publish all but none."),
        ("en", "Not nothing."),
        ("en", "Not none."),
        ("en", "Not all."),
        ("en", "Not everything."),
        ("en", "We cannot say no to any."),
        ("en", "No lines left out."),
        ("en", "Agree to nothing less than all."),
        ("de", "Ja, wenn der Bürgermeister zustimmt."),
        ("de", "Alle, sobald wir geprüft haben."),
        ("de", "Ja, falls alle zustimmen."),
        ("de", "Der Bürgermeister ist einverstanden."),
        ("de", "Nicht alle."),
        ("de", "Nicht nichts."),
        ("fr", "Oui, si le maire est d'accord."),
        ("fr", "Tout, une fois vérifié."),
        ("fr", "Pas tout."),
        ("fr", "Pas toutes."),
        ("es", "Sí, si el alcalde está de acuerdo."),
        ("es", "Todo, cuando lo hayamos revisado."),
        ("es", "No todas."),
        ("pt", "Sim, se o prefeito concordar."),
        ("pt", "Tudo, quando verificarmos."),
        ("pt", "Nem todas."),
        ("ru", "Да, если мэр согласен."),
        ("ru", "Всё, когда проверим."),
        ("ru", "Не все."),
        ("zh", "如果市长同意，可以全部公布。"),
        ("zh", "不是全部。"),
        ("ja", "市長が同意すれば、すべて公開してください。"),
        ("ja", "すべてではありません。"),
        ("ko", "시장이 동의하면 모두 공개하세요."),
        ("ko", "모두는 아닙니다."),
        ("tr", "Evet, başkan kabul ederse."),
        ("tr", "Hepsi değil."),
        ("ar", "نعم، إذا وافق رئيس البلدية."),
        ("ar", "ليس الكل."),
        ("hi", "हाँ, यदि महापौर सहमत हों।"),
        ("hi", "सभी नहीं।"),
        ("ja", "どれも公開してください。"),
        ("ja", "いずれも公開して構いません。"),
        ("pt", "Nem tudo."),
        ("en", "He agrees."),
    ],
)
def test_what_others_say_what_hangs_on_more_or_is_denied_twice_settles_none(
    language: str, text: str
) -> None:
    found = said(text, language)
    assert found is None or not found.is_clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, but not line 3"),
        ("de", "Ja, aber nicht Zeile 3"),
        ("fr", "Oui, mais pas la ligne 3"),
        ("es", "Sí, pero no la línea 3"),
        ("pt", "Sim, mas não a linha 3"),
        ("ru", "Да, но не строку 3"),
    ],
)
def test_a_yes_with_a_line_left_out_is_read(language: str, text: str) -> None:
    assert said(text, language) == Choice(agreed=frozenset({1, 2, 4, 5, 6}))


TIED = (
    (
        "tr",
        "Evet, hepsini yayımlayabilirsiniz, ancak yalnızca belediye meclisi onayladıktan sonra.",
    ),
    ("tr", "Hepsini yayımlayabilirsiniz; lütfen meclis toplantısının ardından, teşekkürler."),
    ("ja", "はい、すべて公開して構いませんが、市議会の承認後にお願いします。"),
    ("ja", "すべて公開して構いません。ただし、市長の決裁を得てからお願いいたします。"),
    ("ko", "모두 공개하셔도 됩니다. 다만 시의회 승인 후에 부탁드립니다."),
    ("zh", "全部可以公布，待市议会通过后再麻烦您。"),
    ("en", "Yes, all of them, thank you, once the council has agreed."),
    ("en", "You may publish everything, but please only after Monday's council meeting."),
    ("fr", "Oui, toutes, mais merci d'attendre l'accord du maire."),
    ("es", "Sí, todas, pero les rogamos esperar al acuerdo del pleno, gracias."),
    ("pt", "Sim, todas, mas agradecemos que aguardem a reunião da câmara."),
    ("de", "Ja, alle Zeilen, aber bitte erst nach dem Beschluss des Stadtrats."),
    ("ru", "Да, все строки, но просим дождаться решения городского совета, спасибо."),
    ("ar", "نعم، جميعها، ولكن نرجو الانتظار حتى موافقة المجلس البلدي، وشكرا."),
    ("tr", "Hepsini yayımlayabilirsiniz, ama önce başkanın onayı gerekiyor."),
    ("ja", "全部公開して結構ですが、まず市長の承認が必要です。"),
    ("ru", "Можно публиковать всё, но сначала нужно согласие мэра."),
    ("hi", "हाँ, सभी, लेकिन कृपया परिषद की बैठक के बाद, धन्यवाद।"),
)


@pytest.mark.parametrize(("language", "text"), TIED)
def test_a_yes_that_waits_for_something_else_agrees_to_no_line(language: str, text: str) -> None:
    assert said(text, language) is None  # and so a person reads it


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, all of them. Thank you for your patience."),
        ("tr", "Evet, hepsini yayımlayabilirsiniz. İlginiz için teşekkür ederiz."),
        ("ja", "はい、すべて公開して構いません。どうぞよろしくお願いいたします。"),
        ("ko", "모두 공개하셔도 됩니다. 잘 부탁드립니다."),
        ("ru", "Да, все строки. Заранее благодарим."),
        ("de", "Ja, alle Zeilen. Vielen Dank und bis bald."),
        ("zh", "是的，全部可以。感谢您的等待。"),
        ("ja", "はい、すべて公開してください。お待ちいただきありがとうございました。"),
        ("ko", "모두 공개하셔도 됩니다. 기다려 주셔서 감사합니다."),
        ("es", "Sí, todas. Gracias por esperar."),
        ("hi", "हाँ, सभी। प्रतीक्षा के लिए धन्यवाद।"),
    ],
)
def test_thanks_behind_a_yes_change_nothing(language: str, text: str) -> None:
    assert said(text, language) == Choice(agreed=frozenset(range(1, 7)))
