"""What the languages of Europe add to their own vocabularies: words of spreadsheets rather than of learning systems."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

FRENCH_FURTHER: Final = Vocabulary(
    completed="assisté, a suivi, formé, formée, a assisté, recyclé, recyclée, passé, passée",
    passed="apte, à jour, habilité, habilitée, conforme, acquis partiellement validé",
    others={
        "failed": "non acquis, non acquise, inapte, non apte, non validé, non validée, recalé à l examen, a échoué",
        "not_started": """
            à planifier, à programmer, à former, convoqué, convoquée, pré inscrit, préinscrit, non formé, non formée, à prévoir,
            à réaliser
        """,
        "withdrawn": """
            absent excusé, absente excusée, excusé, excusée, défection, désistement, s est désisté, reporté, reportée, annulation,
            non venu
        """,
        "waived": "exemption, dispense accordée",
        "expired": "plus à jour, dépassé, dépassée, à recycler dépassé",
    },
)
SPANISH_PORTUGUESE_FURTHER: Final = Vocabulary(
    completed="""
        capacitado, capacitada, asistente, presente, asistido, treinado, treinada, formado, formada, presente na formação, compareceu
    """,
    passed="habilitado, habilitada, competente, capacitado y aprobado",
    others={
        "passed": "al día, em dia, dentro da validade",
        "failed": "no habilitado, no competente, desaprobó, reprobó, não apto, não habilitado, reprovou, não atingiu",
        "not_started": """
            por programar, por planificar, por capacitar, programada, planificado, planificada, convocado, convocada, preinscrito,
            sin programar, por realizar, a programar, por agendar, agendada, a agendar, planeado, planeada, planejado, planejada,
            programado para, não treinado
        """,
        "in_progress": """
            a decorrer, em curso de formação, em formação, em treinamento, en capacitación, en formación, en entrenamiento, a frequentar
        """,
        "withdrawn": """
            inasistente, inasistencia, ausencia, no concurrió, faltó, falta, desistió, renunció, faltou justificado, não comparecimento,
            não veio, cancelamento
        """,
        "waived": "no requiere, exonerado de curso, liberado, dispensa, isenção",
        "expired": "vencimiento cumplido, fuera de vigencia, fora da validade, caduco",
    },
)
ITALIAN_ROMANIAN_FURTHER: Final = Vocabulary(
    completed="""
        formato, formata, presente, ha partecipato, effettuato, effettuata, eseguito, sostenuto, instruit, instruită, prezent, prezentă,
        efectuat, efectuată, participat, a participat
    """,
    passed="abilitato, abilitata, positivo, superato con esito positivo, apt, aptă, autorizat, autorizată, calificat",
    others={
        "passed": "in regola, aggiornato, la zi, în termen",
        "failed": """
            non abilitato, negativo, esito negativo, non superato, non superata, inapt, inaptă, nu a promovat, neadmis, insuficient
        """,
        "not_started": """
            da programmare, da pianificare, da svolgere, da effettuare, da formare, programmato, programmata, pianificato, pianificata,
            prenotato, prenotata, convocato, convocata, programat, programată, planificat, planificată, de programat, de instruit,
            convocat, neinstruit
        """,
        "withdrawn": """
            rinunciato, rinuncia, assente giustificato, non presentato, non presentata, rinviato, neprezentat, neprezentată,
            nu s a prezentat, absentat, lipsă, renunțat, a renunțat, amânat
        """,
        "waived": "scutit, scutită, dispensat",
        "expired": "fuori validità, da rinnovare scaduto, ieșit din termen, depășit",
    },
)
GERMANIC_FURTHER: Final = Vocabulary(
    completed="""
        geschult, unterwiesen, anwesend, war anwesend, durchgeführt, gehalten, besucht, gevolgd, aanwezig, deelgenomen, bijgewoond,
        getraind, opgeleid, närvarande, deltog, deltagit, utbildad, avklarad, avklarat, deltatt, deltok, til stede, tilstede, opplært,
        deltog i kurset, mødt, fremmødt, oplært
    """,
    passed="befähigt, voldoende, goedgekeurd, gehaald, behaald, behörig, kompetent, i orden",
    others={
        "failed": """
            nicht befähigt, nicht geschafft, onvoldoende, niet voldoende, niet gehaald, niet behaald, afgekeurd, kuggad, kuggade,
            strøket, ikke godkjent, ikke godkendt, ikke i orden
        """,
        "not_started": """
            eingeplant, geplant, terminiert, vorgemerkt, einzuplanen, noch zu schulen, nicht geschult, noch offen,
            ausstehend nicht begonnen, ingepland, gepland, te plannen, nog te volgen, nog in te plannen, aangemeld, geboekt, bokad,
            inbokad, planerad, ej genomförd, ska bokas, planlagt, bestilt, booket, mangler, inviteret, skal bookes,
            ikke gjennomført kurs
        """,
        "in_progress": """
            in ausbildung, in schulung, läuft noch, loopt, loopt nog, under utbildning, på gång, under opplæring, under oplæring
        """,
        "withdrawn": """
            entschuldigt, unentschuldigt, fehlte, gefehlt, nicht teilgenommen, nicht anwesend, nicht erschienen, abgesagt, verhindert,
            afwezig met bericht, niet aanwezig, niet gekomen, afgezegd, geannuleerd, avbokad, avbokat, inställd, inställt,
            ej närvarande, deltog ej, deltog inte, uteblev, uteblivit, ikke deltatt, ikke deltaget, avlyst, aflyst, afbud,
            ikke fremmødt, ikke mødt, meldt forfall, ikke til stede
        """,
        "expired": "nicht mehr gültig, niet meer geldig, ej giltig, ikke gyldig, ikke gyldigt, gått ut",
    },
)
SLAVIC_FURTHER: Final = Vocabulary(
    completed="""
        odbyte, odbyty, odbyła, odbył, przeszkolony, przeszkolona, uczestniczył, uczestniczyła, obecny, obecna, przeprowadzone,
        proškolen, proškolena, proškoleno, zúčastnila se, přítomen, přítomna, provedeno, zúčastnil sa, zúčastnila sa, preškolený,
        preškolená, prítomný, prítomná, vykonané, absolvovaný, absolvovaná, обучен, обучена, присутствовала, прошел обучение,
        прошла обучение, прошёл обучение, посетил, посетила, проведено, навчено, навчений, навчена, пройшов, пройшла, пройшов навчання,
        присутній, присутня, відвідав
    """,
    passed="""
        pozytywna, uprawniony, dopuszczony, vyhověl, vyhověla, vyhovuje, složil, složila, způsobilý, způsobilá, vyhovel, vyhovela,
        vyhovuje skúške, zložil, spôsobilý, spôsobilá, obstál, obstála, допущен, допущена, удовлетворительно, знания подтверждены, здав,
        здала, склав, склала, допущено, задовільно
    """,
    others={
        "failed": """
            nie zdał, nie zdała, nie zaliczył, nie zaliczyła, niezaliczona, negatywna, nevyhověl, nevyhověla, nevyhovuje, nesložil,
            nesložila, neobstál, neobstála, nezpůsobilý, nevyhovel, nevyhovela, nezložil, nespôsobilý, neuspel, neuspela, не допущен,
            не допущена, не здав, не здала, не склав, не склала, не пройшов, не пройшла, не допущено, провалив
        """,
        "not_started": """
            zaplanowane, zaplanowany, planowane, do przeszkolenia, nieprzeszkolony, skierowany, naplánováno, naplánován, plánováno,
            k proškolení, neproškolen, naplánované, plánované, naplánovaný, prihlásená, zaradený, nepreškolený, к обучению, не обучен,
            не обучена, планируется, направлен, ожидает обучения, заплановано, планується, направлено, не навчений, записана
        """,
        "in_progress": """
            szkoli się, w szkoleniu, neabsolvoval, neabsolvovala, nedokončil, neabsolvované, priebežne, v priebehu, probíhá školení,
            навчається, в навчанні, у роботі, не закінчено, не завершив
        """,
        "withdrawn": """
            nieobecność, nie stawił się, nie stawiła się, zrezygnował, zrezygnowała, nie uczestniczył, nezúčastnil se, nezúčastnila se,
            nepřítomna, omluven, omluvena, neomluven, nezúčastnil sa, nezúčastnila sa, neprítomný, neprítomná, nedostavil sa,
            ospravedlnený, отсутствовала, не присутствовал, не пришел, перенесено, не з явилась, відсутня, був відсутній, не прийшов,
            відмовився
        """,
        "waived": "nie dotyczy zwolniony, není třeba, netřeba, nie je potrebné, oslobodená, не нужно, не потребує",
        "expired": """
            po terminie ważności, straciło ważność, po platnosti, skončená platnost, skončila platnosť, po platnosti skončené,
            срок действия закончился, просрочено удостоверение, термін дії закінчився, не дійсний, недійсний
        """,
    },
)
AEGEAN_FURTHER: Final = Vocabulary(
    completed="""
        παρακολούθησε, παρακολούθηση, παρών, παρούσα, συμμετείχε, εκπαιδεύτηκε, εκπαιδεύθηκε, eğitim aldı, aldı, katılım sağladı,
        eğitimi tamamladı
    """,
    passed="επαρκής, ικανός, πιστοποιημένη, başarı ile geçti, yeterlidir, olumlu",
    others={
        "failed": "δεν πέρασε, ανεπαρκής, μη επιτυχής, αποτυχών, κόπηκε, olumsuz, yetersizdir, başarılı değil, başarılı olamadı",
        "not_started": """
            προγραμματισμένο, προγραμματισμένη, προγραμματίστηκε, προς εκπαίδευση, planlanıyor, eğitim almadı, almadı, alacak, davetli
        """,
        "withdrawn": """
            απούσα, δεν προσήλθε, δεν παρακολούθησε, δεν συμμετείχε, ματαιώθηκε, αναβλήθηκε, gelmeyen, katılım sağlamadı, devamsız,
            ertelendi, mazeretli, raporlu
        """,
        "waived": "δεν απαιτείται, zorunlu değil",
        "expired": "μη ισχύον, δεν ισχύει, geçerliliği doldu, süresi bitti",
    },
)
EUROPEAN_FURTHER: Final = (
    FRENCH_FURTHER, SPANISH_PORTUGUESE_FURTHER, ITALIAN_ROMANIAN_FURTHER, GERMANIC_FURTHER, SLAVIC_FURTHER, AEGEAN_FURTHER,
)  # fmt: skip
