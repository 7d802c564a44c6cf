"""German, Dutch, Swedish, Danish, Norwegian; Finnish beside them."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

GERMAN: Final = Vocabulary(
    deny="nicht, noch nicht",
    completed="""
        abgeschlossen, beendet, erledigt, fertig, fertiggestellt, absolviert, teilgenommen, besucht, abgelegt,
        vollständig, komplett, vollendet,
        erfüllt, kurs abgeschlossen, training abgeschlossen, teilnahme bestätigt
    """,
    passed="bestanden, erfolgreich, zertifiziert, erreicht, erworben, anerkannt, qualifiziert",
    begun="begonnen, gestartet, angefangen, aufgerufen, bearbeitet",
    others={
        "completed": """
            durchgeführt, abgeschlossen ohne bewertung, anwesend, gelesen, bereits abgeschlossen,
            verspätet abgeschlossen
        """,
        "passed": """
            erfolgreich abgeschlossen, abgeschlossen bestanden, bestanden abgeschlossen, erfolgreich bestanden,
            erfolgreich teilgenommen,
            erfolgreich absolviert, abgeschlossen bestehensgrenze erreicht, abgeschlossen voraussetzung erfüllt,
            gültig, ausgestellt,
            abgeschlossen erfolgreich, läuft bald ab, läuft ab, prüfung bestanden, test bestanden
        """,
        "failed": """
            nicht bestanden, durchgefallen, nicht erfolgreich, fehlgeschlagen, gescheitert,
            nicht erfolgreich abgeschlossen, ohne erfolg, erfolglos,
            abgeschlossen nicht bestanden, abgeschlossen bestehensgrenze nicht erreicht,
            nicht bestanden abgeschlossen, prüfung nicht bestanden
        """,
        "not_started": """
            angemeldet, eingeschrieben, zugewiesen, offen, ausstehend, registriert, eingeladen, gebucht, geplant, neu,
            nicht versucht, zugeteilt,
            noch offen, nicht angemeldet, zu erledigen, verfügbar, eingeplant, vorgemerkt
        """,
        "in_progress": """
            in bearbeitung, in arbeit, laufend, läuft, aktiv, im gange, in durchführung, unvollständig, nicht fertig,
            teilweise abgeschlossen,
            teilweise, überfällig, verspätet, in prüfung, wartet auf freigabe, wartet auf bewertung, fortsetzen,
            im lernprozess, in ausbildung,
            bewertung ausstehend, im verzug, unvollendet, unfertig, nicht zu ende geführt, nicht zertifiziert
        """,
        "waived": "befreit, freigestellt, erlassen, entfällt, ausgenommen, nicht erforderlich, befreiung",
        "withdrawn": """
            abgemeldet, storniert, abgebrochen, nicht erschienen, nicht teilgenommen, warteliste, auf warteliste,
            auf der warteliste, zurückgezogen,
            abgelehnt, abgesagt, gelöscht, inaktiv, archiviert, ausgeschrieben, entfernt, gesperrt, ausgesetzt,
            abwesend, fehlend, ausgetragen
        """,
        "expired": "abgelaufen, nicht mehr gültig, ungültig, verfallen, erloschen, nicht gültig",
        "revoked": "widerrufen, entzogen, aberkannt, annulliert",
    },
)
DUTCH: Final = Vocabulary(
    deny="niet, nog niet",
    completed="""
        voltooid, afgerond, beëindigd, klaar, gereed, gevolgd, deelgenomen, bijgewoond, compleet, volledig,
        afgesloten, gedaan
    """,
    passed="geslaagd, behaald, gehaald, gecertificeerd, succesvol, voldoende",
    begun="gestart, begonnen, geopend",
    others={
        "passed": """
            succesvol afgerond, met succes afgerond, succesvol voltooid, met succes voltooid, geldig,
            verloopt binnenkort
        """,
        "failed": "niet geslaagd, gezakt, mislukt, onvoldoende, niet succesvol",
        "not_started": "ingeschreven, toegewezen, aangemeld, geregistreerd, uitgenodigd, nieuw, gepland, te doen, open",
        "in_progress": """
            onafgemaakt, niet af, niet klaar, onvolledig,
            bezig, in uitvoering, in behandeling, lopend, actief, onvolledig, te laat, over tijd, achterstallig,
            onderweg, gedeeltelijk
        """,
        "waived": "vrijgesteld, vrijstelling, niet vereist",
        "withdrawn": """
            uitgeschreven, geannuleerd, afgemeld, afgewezen, ingetrokken aanmelding, afwezig, niet verschenen,
            wachtlijst, gestopt, inactief, verwijderd
        """,
        "expired": "verlopen, niet meer geldig, vervallen",
        "revoked": "ingetrokken",
    },
)
SWEDISH: Final = Vocabulary(
    deny="ej, inte, inte än, ännu inte",
    completed="""
        slutförd, slutfört, slutförda, genomförd, genomfört, genomgången, avslutad, avslutat, klar, klart, färdig,
        fullföljd, fullföljt, deltagit
    """,
    passed="godkänd, godkänt, certifierad, uppnådd",
    begun="påbörjad, påbörjat, startad, startat, börjat",
    others={
        "passed": "väl godkänd, giltig, går snart ut",
        "failed": "underkänd, underkänt, misslyckad, misslyckades",
        "not_started": "anmäld, registrerad, tilldelad, inbjuden, att göra, inskriven, ny",
        "in_progress": "pågående, pågår, under arbete, aktiv, ofullständig, försenad, förfallen, delvis slutförd",
        "waived": "undantagen, befriad, dispens, ej obligatorisk",
        "withdrawn": """
            avbruten, avbrutet, avanmäld, avregistrerad, återkallad anmälan, inställd, uteblev, frånvarande,
            väntelista, inaktiv, borttagen
        """,
        "expired": "utgången, utgånget, ogiltig, har gått ut",
        "revoked": "återkallad, indragen",
    },
)
DANISH_NORWEGIAN: Final = Vocabulary(
    deny="ikke, ikke endnu, endnu ikke, ennå ikke, ikke ennå",
    completed="""
        afsluttet, gennemført, fuldført, færdig, færdiggjort, deltaget, fullført, gjennomført, ferdig, avsluttet,
        deltatt, fullførte, udført
    """,
    passed="bestået, godkendt, bestått, godkjent, certificeret, sertifisert, opnået, oppnådd",
    begun="påbegyndt, startet, begyndt, påbegynt, begynt",
    others={
        "passed": "gyldig, udløber snart, utløper snart",
        "failed": """
            dumpet, underkendt, mislykket, mislykkedes, strøket, stryk, ikke godkendt, ikke godkjent, underkjent
        """,
        "not_started": "tilmeldt, tildelt, registreret, inviteret, påmeldt, registrert, invitert, ny",
        "in_progress": """
            i gang, igangværende, aktiv, ufuldstændig, forsinket, overskredet, pågår, under arbeid, pågående,
            ufullstendig, forfalt, delvis
        """,
        "waived": "fritaget, undtaget, fritatt, unntatt, dispensation, dispensasjon",
        "withdrawn": """
            afmeldt, frameldt, annulleret, afbrudt, udeblevet, venteliste, avmeldt, avbrutt, kansellert, avlyst, ikke møtt,
            ikke mødt, inaktiv, slettet, slettet bruger
        """,
        "expired": "udløbet, utløpt, ugyldig, utgått",
        "revoked": "tilbagekaldt, inddraget, tilbakekalt, inndratt",
    },
)
FINNISH: Final = Vocabulary(
    deny="ei, ei vielä, ei ole",
    completed="suoritettu, valmis, valmistunut, päättynyt, osallistunut, suoritti, tehty",
    passed="hyväksytty, läpäisty, läpäissyt, sertifioitu",
    begun="aloitettu, aloittanut, käynnistetty",
    others={
        "passed": "hyväksytysti suoritettu, voimassa, vanhenee pian",
        "failed": "hylätty, reputettu, epäonnistunut, ei hyväksytty, ei läpäissyt, suoritettu hylätysti",
        "not_started": "ilmoittautunut, ilmoittauduttu, rekisteröity, määrätty, osoitettu, kutsuttu, uusi",
        "in_progress": """
            kesken, käynnissä, meneillään, keskeneräinen, aktiivinen, myöhässä, puutteellinen, ei valmis,
            ei suoritettu
        """,
        "waived": "vapautettu, hyväksiluettu",
        "withdrawn": """
            peruttu, peruutettu, keskeytetty, poistettu, poissa, jonossa, odotuslista, passiivinen, ei osallistunut
        """,
        "expired": "vanhentunut, umpeutunut, ei voimassa",
        "revoked": "mitätöity, peruutettu pätevyys",
    },
)
GERMANIC: Final = (GERMAN, DUTCH, SWEDISH, DANISH_NORWEGIAN, FINNISH)
