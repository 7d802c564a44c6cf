"""What German, Dutch, Swedish, Norwegian, Danish and Icelandic exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

GERMANIC_WORDS: Final = {
    c.DATE: "dagsetning*, dags, dagur, den, zum",
    c.TIME: "klockslag, klokkeslett, timi, tidspunkt",
    c.ENROL: """
        eingeladen, einladung*, eingeteilt, vorgemerkt, zugeteilt, zuteilung*, eingebucht, eingeplant am, ingepland,
        uitgenodigd,
        uitnodiging*, geboekt*, boeking*, bokad, bokning*, inbjuden, inbjudan, pamelding*, innmeldt, invitert,
        tilmelding*, inviteret,
        indskrevet, skrad, skradur, skraning*
    """,
    c.START: "paborjat, igangsatt, pabegyndelse*, upphaf*, hafid, byrjad*, byrjun*",
    c.COMPLETE: """
        datum behaald, behaald op, teilgenommen am, besucht am, geschult am, unterwiesen am, durchgefuhrt*, durchfuhrung*,
        unterweisungsdatum, schulungstag, gevolgd, gehaald, bijgewoond, afgelegd, deltog, deltagit, narvaro,
        genomfort, genomgangen,
        klar, avklarat, godkjent dato, tatt, avlagt, deltaget, aflagt, godkendt den, lokid, lauk, lokadagsetning
    """,
    c.ISSUE: "utgefid, utgafudagur",
    c.EXPIRE: """
        zu wiederholen bis, wiederholung bis, wiederholung fallig, gultigkeit, gultigkeitsdauer bis, verlangern bis,
        erneuern bis,
        te herhalen voor, herhalen voor, verlengen voor, geldigheid, geldigheidsdatum, geldig t m, hernieuwen voor,
        giltig t o m,
        giltig tom, galler till, galler t o m, giltighetstid, fornyas senast, fornyelse, gjelder til, gyldig t o m,
        fornyes innen,
        ma fornyes, gaelder til, gyldigt til, fornyes senest, skal fornyes, gildistimi, rennur ut, gildir
    """,
    c.VALID: "gild, gilt",
    c.UNTIL: "t m, t o m, til og med, tom",
    c.DUE: "zu absolvieren bis, spatestens, klart senast, innan, senest, innen, skuldfrestur, eindagi, uiterlijk",
    c.NEXT: """
        nachste, nachster, nachstes, nachsten, folge, kommende, volgende, eerstvolgende, nasta, kommande, neste,
        naeste, naesta, naesti
    """,
    c.RENEW: """
        auffrischung*, auffrischer, wiederholung*, nachschulung*, rezertifizierung*, wiederholungsschulung*,
        wiederholungsunterweisung*,
        wiederholungsprufung*, folgeunterweisung*, herhaling*, opfris*, hercertificering*, herscholing*, nascholing*,
        repetition*,
        repetitionsutbildning*, fortbildningskurs*, fornyelse*, repetisjon*, oppfriskning*, resertifisering*, genopfriskning*,
        opfolgning*, recertificering*, genopfriskningskursus*, endurnyjun*, endurmenntun*
    """,
    c.EXAM: """
        prufung*, test, tests, klausur*, examen, abschlussprufung*, lernerfolgskontrolle*, wissenstest*, toets*,
        tentamen*, tenta*,
        prov, provet, provtillfalle, examination*, eksamen*, prove, test*, profid, profs, kunskapsprov*, sluttprove*,
        theorieexamen*,
        proeve*
    """,
    c.EMAIL: "e mail, epost adress, epost adresse, netfang, tolvupostur, tolvupostfang",
    c.LEARNER: """
        kollege, kollegin, bediensteter, bedienstete, belegschaft, versicherte*, prufling*, auszubildende*,
        unterwiesene*, teiln, ma,
        mitarb, collega, deelneemster, personal, larjunge*, anstallningens, arbetstagar*, ansatte, ansattes,
        arbeidstaker*, larling*,
        kursusdeltager*, starfsmad*, starfsmann*, starfsfolk, nemand*, thatttak*, tatttak*, notand*
    """,
    c.NAME: "benennung, omschrijving cursus, naamgeving, nafn, heiti, titill, benavning",
    c.FULL: "voor en achternaam, for och efternamn, for og etternavn, for og efternavn, fullt nafn",
    c.GIVEN_NAME: "vorname n, roepnaam, tilltalsnamn, eiginnafn, skirnarnafn, fornafn",
    c.FAMILY_NAME: "geburtsname, eftirnafn, kenninafn, slektsnavn",
    c.ID: """
        pers nr, persnr, pnr, pernr, stammnr, stammnummer, ausweisnr, ausweisnummer, ma nr, mnr, p nr, stamnummer,
        anst nr, anstnr, anr,
        ans nr, lonnsnr, lonnsnummer, ressursnr, lonnr, lonnummer, manr, initialer, kennitala, numer
    """,
    c.ROLE: "einsatz als, hlutverk",
    c.JOB: """
        arbeitsplatz, planstelle, dienstposten, berufsbild, functieomschrijving, functienaam, functies, jobtitel, befattningar,
        arbetsuppgift*, stillingstittel, stillingstype, stillingskode, arbeidsoppgave*, stillinger, arbejdsopgave*,
        jobfunktion*, starf,
        stada starfsmanns, stoduheiti
    """,
    c.CUSTOMER: "opdrachtgever, fyrirtaeki*, vidskiptavin*, felag",
    c.MANAGER: """
        fachvorgesetzte*, disziplinarischer vorgesetzter, abteilungsleiter*, gruppenleiter*, meister, verantwortlicher, leiter,
        direct leidinggevende, teamleider, gruppchef*, enhetschef*, ansvarlig leder, personalansvarlig,
        avdelingsleder*, teamleder*,
        personaleansvarlig, afdelingsleder*, nxste leder, yfirmad*, stjornand*, verkstjor*
    """,
    c.COURSE: """
        belehrung*, einweisung*, qualifizierung*, schulungsthema*, schulungsinhalt*, thema der schulung, thema der unterweisung,
        unterweisungsthema*, massnahme*, bildungsmassnahme*, lerneinheit*, instructie*, bijscholing*, lesmodule*, leergang*,
        introduktion*, fortbildning*, kompetensutveckling*, utbildningar*, opplaring*, kurs*, e laering*, fagkurs*, oplaering*,
        efteruddannelse*, kursusforlob*, kurserne, namskeid*, thjalfun*, fraedsla*, fraedslu*, namid
    """,
    c.CONTENT: "thema, themen, onderwerp*, amne, amnesomrade, emne, emner, tema, efni",
    c.CERTIFICATE: """
        befahigungsnachweis*, befahigung*, bescheinigung*, teilnahmebescheinigung*, urkunde*, bewijs, behorighet*,
        kompetensbevis, kompetansebevis, kursbevis, sertifikat, skirteini*, rettindi*, vottord*
    """,
    c.STATUS: """
        teilnahmestatus, schulungsstatus, status der teilnahme, erledigungsstatus, nachweisstatus, cursusstatus,
        deelnamestatus, utfall,
        kursstatus, gjennomforingsstatus, resultatet, gennemforelsesstatus, stada, stada nams, nidurstada, arangur
    """,
    c.SUCCESS: """
        bestanden ja nein, bestanden nicht bestanden, erfolgreich j n, behaald ja nee, gehaald ja nee,
        geslaagd ja nee, godkand ja nej,
        bestatt ja nei, bestaet ja nej, stadist
    """,
    c.SCORE: """
        erreichte punkte, erzielte punkte, punkteanzahl, testergebnis, prufungsergebnis, resultaat %, toetsresultaat,
        behaalde score,
        behaalde punten, examenresultaat, provresultat, testresultat, eksamensresultat, oppnadd poeng, points opnaet, pointtal,
        pointsum, opnaede point, einkunn*, stigafjoldi, prosentutala
    """,
    c.PERCENT: "in %, prosentu*, hlutfall",
    c.PROGRESS: "lernfortschritt, bearbeitungsstand in %, status in %, vorderingen, framvinda",
    c.ATTEMPT: "anlauf, tilraun*",
    c.OTHER_PERSON: """
        schulungsleiter*, kursleiter*, referenten, unterweisende*, unterweiser*, unterwiesen durch, geschult durch,
        durchgefuhrt von,
        durchgefuhrt durch, prufer*, schulungsanbieter*, anbieter*, bildungstrager*, trager, veranstalter*, trainers,
        cursusleider*,
        opleider*, opleidingsinstituut, opleidingsinstelling, lesgever*, examinator*, gegeven door, aanbieder*, leverancier*,
        kursledare*, utbildare*, utbildningsledare*, handledare*, forelasare*, kursgivare*, kursanordnare*,
        utbildningsleverantor*,
        arrangor*, leverantor*, kursholder*, kursleder*, kursarrangor*, kursansvarlig*, kursleverandor*, foreleser*,
        opplaeringsansvarlig*, leverandor*, sensor*, fagansvarlig*, kursusleder*, kursusudbyder*, udbyder*, kursusholder*,
        foredragsholder*, kennar*, leidbeinand*, fyrirles*, namskeidshald*
    """,
    c.OTHER_THING: """
        lfd nr, lfdnr, laufende nummer, lfd, unterschrift*, dauer std, dauer h, anzahl stunden, stundenzahl,
        anzahl tage, umfang,
        kosten, preis, preis eur, gebuhr*, teilnahmegebuhr*, seminargebuhr*, schicht, team, gebaude, werk, schulungsort*,
        veranstaltungsort*, durchfuhrungsort*, anmerkung*, notiz*, hinweis*, turnus, intervall*, haufigkeit, anrede,
        geschlecht, volgnr,
        volgnummer, handtekening*, paraaf, aantal uren, uren, prijs, ploeg, locatie*, regio, toelichting, aanhef,
        geslacht, interval,
        lopnr, lopnummer, underskrift*, signatur*, antal timmar, timmar, kostnad*, pris, skift, ort, plats,
        anmarkning*, anteckning*,
        notering*, kon, merknad*, antall timer, timer, varighet*, sted, kursted, lokasjon*, kjonn, seksjon*,
        skiftlag, rekkefolge,
        bemaerkning*, noter, antal timer, omkostning*, lokation*, sektion*, lobenr, lobenummer, athugasemd*, deild*,
        svid, starfsstod*,
        stadsetning*, lengd, verd, timar, undirskrift
    """,
    c.NOISE: "der, dem, beim, im, zur, zum, nr, voor, bij, aan, per, i, om, till, pa, vid, ved, fyrir",
}
