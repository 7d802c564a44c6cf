"""Polish, Czech, Slovak, Russian, Ukrainian; Hungarian, Greek, Turkish and Baltic neighbours beside them."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

POLISH: Final = Vocabulary(
    deny="nie, jeszcze nie",
    joined="nie",
    completed="""
        ukończone, ukończony, ukończona, ukończono, zakończone, zakończony, zakończona, zakończono, kompletne,
        zrealizowane, zrealizowany, wykonane, gotowe, obecny, obecna
    """,
    passed="zaliczone, zaliczony, zaliczona, zaliczono, zdane, zdany, zdana, zdał, zdała, certyfikowany, pozytywny",
    begun="rozpoczęte, rozpoczęty, rozpoczęta, rozpoczęto, uruchomione",
    others={
        "passed": "ukończone pomyślnie, ukończone z wynikiem pozytywnym, ważne, ważny, ważna, wygasa wkrótce",
        "failed": """
            niezdany, niezdana, niezdane, ukończono niezdany, ukończone niezdane,
            oblane, oblany, oblał, negatywny, niezdane, niezaliczone, niezaliczony, ukończone z wynikiem negatywnym,
            niepowodzenie
        """,
        "not_started": """
            nierozpoczęte, nierozpoczęty, zapisany, zapisana, zapisane, przypisany, przypisane, przydzielone,
            zarejestrowany, zaproszony, do zrobienia, nowe
        """,
        "in_progress": """
            w toku, w trakcie, w trakcie realizacji, trwa, aktywny, aktywne, niekompletne, nieukończone, nieukończony,
            niezakończone, zaległe, opóźnione, po terminie, oczekujące, oczekuje, częściowo ukończone
        """,
        "waived": "zwolniony, zwolniona, zwolnione, zwolnienie, nie wymagane, niewymagane",
        "withdrawn": """
            wypisany, wypisana, wycofany, wycofana, wycofano, anulowano, anulowane, anulowany, odwołane, rezygnacja, nieobecny, nieobecna,
            lista oczekujących, lista rezerwowa, odrzucone, odrzucony, nieaktywny, usunięty, przerwane
        """,
        "expired": "wygasłe, wygasły, wygasł, wygasła, wygasło, przeterminowane, nieważne, nieważny",
        "revoked": "cofnięte, cofnięty, unieważnione, unieważniony, odebrane",
    },
)
CZECH_SLOVAK: Final = Vocabulary(
    deny="ještě ne",
    joined="ne",
    completed="""
        dokončeno, dokončen, dokončena, dokončený, ukončeno, ukončen, hotovo, absolvováno, absolvoval, absolvovala,
        kompletní, dokončené, dokončil, ukončené,
        absolvované, hotové, zúčastnil se, přítomen, přítomna, prítomný
    """,
    passed="""
        splněno, splnil, splnila, prospěl, prospěla, úspěšně, uspěl, uspěla, složeno, certifikován, splnené, úspešné,
        úspešne, prospel, úspěšný, zvládnuto
    """,
    begun="zahájeno, zahájen, zahájené, začaté, započato",
    others={
        "passed": "úspěšně dokončeno, úspešne dokončené, platné, platný, platná, brzy vyprší",
        "failed": """
            nesplněno, nesplnil, neprospěl, neprospěla, neúspěšně, neúspěšný, neuspěl, nesplnené, neúspešné,
            neprospel, selhalo
        """,
        "not_started": """
            nezahájeno, nezačato, nezačaté, nezahájené, přihlášen, přihlášena, zapsán, zapsána, přiřazeno, přiřazen,
            pozván, prihlásený, zapísaný, priradené, registrován, nové
        """,
        "in_progress": """
            probíhá, probíhající, rozpracováno, v průběhu, nedokončeno, neukončeno, neúplné, prebieha, rozpracované,
            nedokončené, aktivní, aktívny, po termínu, zpožděno, čeká, čeká na hodnocení
        """,
        "waived": "osvobozen, osvobozena, prominuto, uznáno, oslobodený, není vyžadováno",
        "withdrawn": """
            odhlášen, odhlášena, zrušeno, zrušen, odstoupil, nepřítomen, neprítomný, neprítomná, nedostavil se, čekací listina, náhradník,
            odhlásený, zrušené, neaktivní, zamítnuto
        """,
        "expired": "vypršelo, vypršel, propadlo, neplatné, neplatný, po platnosti, expirované, expirováno",
        "revoked": "odebráno, odvoláno, zneplatněno, odobraté",
    },
)
RUSSIAN: Final = Vocabulary(
    deny="не, еще не, ещё не",
    joined="не",
    completed="""
        завершен, завершён, завершено, завершена, завершены, завершил, завершила, закончен, закончено, окончен,
        выполнен, выполнено, выполнена, пройден,
        пройдено, пройдена, готово, прослушан, изучен, изучено, присутствовал, закончил
    """,
    passed="""
        сдан, сдано, сдана, сдал, сдала, зачтено, зачет, зачёт, сертифицирован, аттестован, аттестована, прошел,
        прошёл, прошла, успешно, успешен
    """,
    begun="начат, начато, начата, начал, начала, запущен, приступил",
    others={
        "passed": """
            успешно завершен, успешно завершено, успешно завершён, успешно пройден, успешно сдан, пройден успешно,
            завершено успешно, действует, действителен, действительно, истекает
        """,
        "failed": """
            не сдан, не сдал, не сдала, не сдано, провален, провалено, провалил, незачет, незачёт, не зачтено,
            не пройден, не прошел, не прошёл, не прошла, неуспешно, не успешно, неудача, не аттестован,
            завершен неуспешно, неудовлетворительно
        """,
        "not_started": """
            не приступал, не приступил, назначен, назначено, назначена, записан, записана, зачислен, зачислена,
            зарегистрирован, зарегистрирована, приглашен, новый, запланирован, запланировано, не открыт
        """,
        "in_progress": """
            в процессе, в работе, в ходе, в процессе обучения, обучается, проходит, изучается, выполняется, активен,
            активный, незавершен, незавершено, не пройдено, просрочен, просрочено, просрочена, ожидает,
            ожидает проверки, на проверке, на рассмотрении, частично, частично завершен
        """,
        "waived": "освобожден, освобождён, освобождена, не требуется, исключение",
        "withdrawn": """
            отчислен, отчислена, отменен, отменён, отменено, отменена, отказ, отказался, снят, удален, удалён,
            не явился, не явилась, неявка, отсутствовал, лист ожидания, в листе ожидания, отклонен, отклонён,
            отклонено, неактивен, приостановлен, прекращен
        """,
        "expired": """
            истек, истёк, истекло, истекла, срок истек, срок истёк, срок действия истек, недействителен,
            недействительно, не действителен
        """,
        "revoked": "отозван, отозвано, аннулирован, аннулировано",
    },
)
UKRAINIAN: Final = Vocabulary(
    deny="не, ще не",
    completed="""
        завершено, завершений, завершена, закінчено, закінчений, виконано, виконаний, пройдено, пройдений, готово,
        вивчено
    """,
    passed="складено, складений, здано, зараховано, атестований, сертифікований, успішно",
    begun="розпочато, розпочатий, почато",
    others={
        "passed": "успішно завершено, успішно пройдено, успішно складено, дійсний, чинний",
        "failed": "не складено, не здано, провалено, незадовільно, не зараховано, неуспішно",
        "not_started": """
            призначено, призначений, зараховано на курс, зареєстровано, зареєстрований, записано, записаний, запрошено
        """,
        "in_progress": """
            в процесі, у процесі, триває, в роботі, не пройдено, незавершено, прострочено, очікує, на перевірці,
            активний, проходить
        """,
        "waived": "звільнено, звільнений, не потрібно",
        "withdrawn": """
            відраховано, відрахований, скасовано, відмова, відхилено, не з явився, відсутній, лист очікування,
            видалено, неактивний
        """,
        "expired": "термін дії закінчився, прострочений сертифікат, недійсний, недійсно, термін минув",
        "revoked": "відкликано, анульовано",
    },
)
HUNGARIAN: Final = Vocabulary(
    deny="nem, még nem",
    completed="""
        befejezett, befejezve, befejezte, teljesített, teljesítve, teljesítette, elvégezve, elvégezte, elvégzett,
        kész, lezárt, lezárva
    """,
    passed="sikeres, sikeresen, megfelelt, átment",
    begun="elkezdve, elkezdett, elkezdte, megkezdve, megkezdett, megkezdte, elindított",
    others={
        "passed": "sikeresen befejezve, sikeresen teljesítve, sikeresen elvégezve, érvényes",
        "failed": "sikertelen, nem felelt meg, megbukott, nem ment át",
        "not_started": """
            nem kezdte el, nem kezdődött el, beiratkozott, beiratkozva, regisztrált, regisztrálva, hozzárendelve,
            hozzárendelt, kiosztva, meghívott, új
        """,
        "in_progress": """
            folyamatban, nem fejezte be, folyamatban lévő, hiányos, befejezetlen, aktív, lejárt határidő, késésben, függőben,
            részben teljesített
        """,
        "waived": "felmentve, felmentett, mentesített, mentes",
        "withdrawn": """
            lejelentkezett, törölve, törölt, visszavont jelentkezés, lemondott, lemondta, megszakított, távol maradt,
            nem jelent meg, várólista, várólistán, elutasítva, inaktív
        """,
        "expired": "lejárt, érvénytelen, nem érvényes",
        "revoked": "visszavonva, visszavont",
    },
)
GREEK: Final = Vocabulary(
    deny="δεν, μη, δεν έχει, δεν εχει ακόμη",
    completed="ολοκληρώθηκε, ολοκληρωμένο, ολοκληρωμένη, ολοκληρωμένος, τελειωμένο, τελείωσε, ολοκληρωμένα",
    passed="επιτυχία, επιτυχής, επιτυχημένο, πέρασε, επιτυχών, πιστοποιημένος, εγκρίθηκε",
    begun="ξεκίνησε, άρχισε, ξεκινήσει, ξεκινημένο, αρχίσει",
    others={
        "passed": "ολοκληρώθηκε με επιτυχία, ολοκληρώθηκε επιτυχώς, επιτυχώς, σε ισχύ, έγκυρο, έγκυρη",
        "failed": "απέτυχε, αποτυχία, αποτυχημένο, ανεπιτυχής, απορρίφθηκε στην εξέταση",
        "not_started": """
            εγγεγραμμένος, εγγεγραμμένη, εγγεγραμμένο, ανατέθηκε, ανατεθειμένο, προσκλήθηκε, νέο, μη ξεκινημένο
        """,
        "in_progress": """
            σε εξέλιξη, σε πρόοδο, ενεργό, ενεργός, μη ολοκληρωμένο, ημιτελές, ελλιπές, εκκρεμεί, σε εκκρεμότητα,
            εκπρόθεσμο, καθυστερημένο, δεν ολοκληρώθηκε
        """,
        "waived": "απαλλαγή, απαλλάσσεται, εξαιρείται, απαλλάχθηκε",
        "withdrawn": """
            αποχώρησε, ακυρώθηκε, ακυρωμένο, διαγράφηκε, απουσία, απών, λίστα αναμονής, σε λίστα αναμονής,
            απορρίφθηκε, ανενεργό
        """,
        "expired": "έληξε, ληγμένο, ληγμένη, έχει λήξει, μη έγκυρο",
        "revoked": "ανακλήθηκε, ανακληθέν",
    },
)
TURKISH: Final = Vocabulary(
    completed="tamamlandı, tamamlanmış, tamamladı, bitti, bitirildi, bitirdi, katıldı, tamam, tamamlanan",
    passed="geçti, başarılı, başardı, başarıldı, sertifikalı, onaylandı, yeterli",
    begun="başladı, başlandı, başlatıldı, başlamış",
    others={
        "passed": "başarıyla tamamlandı, başarı ile tamamlandı, geçerli",
        "failed": "başarısız, başarısız oldu, kaldı, geçemedi, geçmedi, yetersiz, başarısız tamamlandı",
        "not_started": """
            başlamadı, başlanmadı, başlanmamış, başlamamış, başlatılmadı, henüz başlamadı, henüz başlanmadı, kayıtlı,
            kaydoldu, kaydedildi, atandı, atanmış, davet edildi, yeni, planlandı
        """,
        "in_progress": """
            devam ediyor, devam eden, devam etmekte, sürüyor, aktif, tamamlanmadı, tamamlanmamış, bitmedi, eksik,
            gecikmiş, gecikti, beklemede, onay bekliyor, kısmen tamamlandı, yarım
        """,
        "waived": "muaf, muafiyet, gerekli değil",
        "withdrawn": """
            iptal, iptal edildi, çekildi, ayrıldı, kaydı silindi, silindi, katılmadı, gelmedi, bekleme listesi,
            bekleme listesinde, reddedildi, pasif, vazgeçti, bıraktı
        """,
        "expired": "süresi doldu, süresi dolmuş, süresi geçti, geçersiz, geçerli değil",
        "revoked": "geri alındı, iptal edilen sertifika",
    },
)
SLAVIC_AND_NEIGHBOURS: Final = (POLISH, CZECH_SLOVAK, RUSSIAN, UKRAINIAN, HUNGARIAN, GREEK, TURKISH)
