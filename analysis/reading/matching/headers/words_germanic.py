"""What German, Dutch, Swedish, Norwegian, Danish and Icelandic exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

GERMANIC_WORDS: Final = {
    c.DATE: "dagsetning*, dags, dagur, den, zum",
    c.TIME: "klockslag, klokkeslett, timi, tidspunkt",
    c.ENROL: """
        eingeladen, einladung*, eingeteilt, vorgemerkt, zugeteilt, zuteilung*, eingebucht, eingeplant am, ingepland, uitgenodigd,
        uitnodiging*, geboekt*, boeking*, aanmeldingsdatum, bokad, bokning*, inbjuden, inbjudan, inskriven, tilldelad, pameldt,
        pamelding*, innmeldt, invitert, tildelt, tilmelding*, inviteret, indskrevet, skrad, skradur, skraning*, skraningardagur
    """,
    c.START: """
        begonnen am, gestartet am, aanvangsdatum, gestart op, begindatum, startad den, paborjat, igangsatt, pabegyndelse*, upphaf*, hafid,
        byrjad*, byrjun*
    """,
    c.COMPLETE: """
        teilgenommen am, besucht am, absolviert am, geschult am, unterwiesen am, durchgefuhrt*, durchfuhrung*, unterweisungsdatum,
        schulungstag, bestanden am, gevolgd op, gevolgd, gehaald op, gehaald, bijgewoond, voltooid op, afgelegd, geslaagd op, deltog,
        deltagit, narvaro, genomfort, genomgangen, godkand den, klar, avklarat, gjennomfort den, bestatt dato, godkjent dato, tatt,
        avlagt, deltatt, bestaet den, bestaet dato, deltaget, aflagt, godkendt den, lokid, lokid dags, lauk, lokadagsetning, stadist dags
    """,
    c.ISSUE: "utfardat, uitgegeven op, ausgestellt am, utgefid, utgafudagur",
    c.EXPIRE: """
        zu wiederholen bis, wiederholung bis, wiederholung fallig, gultig bis zum, gultigkeit, gultigkeitsdauer bis,
        ablauf der gultigkeit, verlangern bis, erneuern bis, te herhalen voor, herhalen voor, verlengen voor, geldigheid,
        geldigheidsdatum, geldig t m, einde geldigheid, verloopdatum, hernieuwen voor, giltig t o m, giltig tom, galler till,
        galler t o m, giltighetstid, fornyas senast, fornyelse, utgangsdatum, utlopsdato, utlopsdag, gjelder til, gyldig t o m,
        fornyes innen, ma fornyes, udlobsdato, gaelder til, gyldigt til, fornyes senest, skal fornyes, udlober den, gildir til,
        gildistimi, rennur ut, gildir
    """,
    c.VALID: "gyldig, gyldigt, giltigt, gild, gilt",
    c.UNTIL: "bis zum, t m, t o m, til og med, tom",
    c.DUE: "zu absolvieren bis, spatestens, spatestens bis, klart senast, innan, senest, innen, skuldfrestur, eindagi, uiterlijk",
    c.NEXT: """
        nachste, nachster, nachstes, nachsten, folge, kommende, volgende, eerstvolgende, nasta, kommande, neste, naeste, naesta, naesti
    """,
    c.RENEW: """
        auffrischung*, auffrischer, wiederholung*, nachschulung*, rezertifizierung*, wiederholungsschulung*, wiederholungsunterweisung*,
        wiederholungsprufung*, folgeunterweisung*, herhaling*, opfris*, hercertificering*, herscholing*, nascholing*, repetition*,
        repetitionsutbildning*, fortbildningskurs*, fornyelse*, repetisjon*, oppfriskning*, resertifisering*, genopfriskning*,
        opfolgning*, recertificering*, genopfriskningskursus*, endurnyjun*, endurmenntun*
    """,
    c.EXAM: """
        prufung*, test, tests, klausur*, examen, abschlussprufung*, lernerfolgskontrolle*, wissenstest*, toets*, tentamen*, tenta*, prov,
        provet, provtillfalle, examination*, eksamen*, prove, prover, test*, profid, profs, kunskapsprov*, sluttprove*, theorieexamen*,
        proeve*
    """,
    c.EMAIL: "e mail, epost adress, epost adresse, mailadress, netfang, tolvupostur, tolvupostfang",
    c.LEARNER: """
        kollege, kollegin, bediensteter, bedienstete, belegschaft, versicherte*, prufling*, auszubildende*, unterwiesener, unterwiesene*,
        teiln, ma, mitarb, werknemers, collega, kandidaat, deelneemster, personal, larjunge*, kursdeltagare, anstallningens, arbetstagar*,
        ansatte, ansattes, arbeidstaker*, larling*, medarbejdere, medarbejderens, ansattes navn, kursusdeltager*, starfsmad*, starfsmann*,
        starfsfolk, nemand*, thatttak*, tatttak*, notand*
    """,
    c.NAME: "bezeichnung, benennung, omschrijving cursus, naamgeving, nafn, heiti, titill, benavning, betegnelse",
    c.FULL: """
        voor en achternaam, for och efternamn, for og etternavn, for og efternavn, fullt nafn, fornavn og etternavn, fornavn og efternavn
    """,
    c.GIVEN_NAME: "vorname n, roepnaam, tilltalsnamn, eiginnafn, skirnarnafn, fornafn",
    c.FAMILY_NAME: "zunamen, geburtsname, eftirnafn, kenninafn, achternaam medewerker, slektsnavn",
    c.ID: """
        personalnr, personal nr, pers nr, persnr, pnr, pernr, stammnr, stammnummer, ausweisnr, ausweisnummer, mitarbeiternr, ma nr, mnr,
        p nr, persnr medewerker, personeelsnr, stamnummer, medewerkernr, anstallningsnr, anstallningsnummer, anst nr, anstnr, personnr,
        anr, ansattnr, ansattnummer, ans nr, lonnsnr, lonnsnummer, ressursnr, medarbejdernr, medarbejdernummer, lonnr, lonnummer, manr,
        initialer, starfsmannanumer, starfsmannanr, kennitala, numer
    """,
    c.ROLE: "funktionen, einsatz als, rol van medewerker, hlutverk",
    c.JOB: """
        tatigkeit, tatigkeitsbezeichnung, arbeitsplatz, stellentitel, planstelle, dienstposten, jobbezeichnung, berufsbild,
        functieomschrijving, functienaam, functies, jobtitel, befattningar, arbetsuppgift*, arbetsroll, stillingstittel, stillingstype,
        stillingskode, yrkestittel, arbeidsoppgave*, stillinger, arbejdsopgave*, jobfunktion*, stillingsbetegnelser, starfsheiti, starf,
        stada starfsmanns, stoduheiti
    """,
    c.CUSTOMER: """
        kundenname, firmenname, auftraggeber, klantnaam, bedrijfsnaam, opdrachtgever, foretagsnamn, firmanavn, kundenavn, virksomhedsnavn,
        fyrirtaeki*, vidskiptavin*, felag
    """,
    c.MANAGER: """
        fachvorgesetzte*, disziplinarischer vorgesetzter, abteilungsleiter*, gruppenleiter*, meister, verantwortlicher, leiter,
        direct leidinggevende, teamleider, chefen, gruppchef*, enhetschef*, ansvarlig leder, personalansvarlig, avdelingsleder*,
        teamleder*, personaleansvarlig, afdelingsleder*, nxste leder, yfirmad*, stjornand*, verkstjor*
    """,
    c.COURSE: """
        belehrung*, einweisung*, qualifizierung*, lehrgange, trainingsname, kursbezeichnung, lehrgangsbezeichnung, schulungsthema*,
        schulungsinhalt*, thema der schulung, thema der unterweisung, unterweisungsthema*, massnahme*, bildungsmassnahme*,
        e learning kurs, lerneinheit*, cursusnaam, trainingsnaam, instructie*, bijscholing*, lesmodule*, leergang*, kursnamn, kurstitel,
        introduktion*, fortbildning*, kompetensutveckling*, utbildningar*, kursnavn, opplaringer, opplaring*, kurs*, kurset, kursets,
        e laering*, fagkurs*, kurser, kursusnavn, kursustitel, oplaering*, efteruddannelse*, kursusforlob*, kurserne, namskeid*,
        thjalfun*, fraedsla*, fraedslu*, namid
    """,
    c.CONTENT: "thema, themen, inhalte, onderwerp*, thema s, amne, amnesomrade, emne, emner, tema, efni",
    c.CERTIFICATE: """
        befahigungsnachweis*, befahigung*, fuhrerschein, bescheinigung*, teilnahmebescheinigung*, urkunde*, diploma s, bewijs,
        behorighet*, kompetensbevis, kompetansebevis, kursbevis, sertifikat, certifikater, skirteini*, rettindi*, vottord*
    """,
    c.STATUS: """
        teilnahmestatus, schulungsstatus, status der teilnahme, erledigungsstatus, nachweisstatus, cursusstatus, deelnamestatus, utfall,
        kursstatus, gjennomforingsstatus, resultatet, gennemforelsesstatus, stada, stada nams, nidurstada, arangur
    """,
    c.SUCCESS: """
        bestanden ja nein, bestanden nicht bestanden, erfolgreich j n, behaald ja nee, gehaald ja nee, geslaagd ja nee, godkand ja nej,
        bestatt ja nei, bestaet ja nej, stadist
    """,
    c.SCORE: """
        punktestand, erreichte punkte, erzielte punkte, punkteanzahl, prozentpunkte, testergebnis, prufungsergebnis, resultaat %,
        eindcijfer, toetsresultaat, behaalde score, behaalde punten, examenresultaat, provresultat, testresultat, slutbetyg, poangen,
        poengsum, eksamensresultat, karakterer, oppnadd poeng, points opnaet, pointtal, pointsum, opnaede point, einkunn*, stigafjoldi,
        prosentutala
    """,
    c.PERCENT: "in %, in prozent, prosentu*, hlutfall",
    c.PROGRESS: "lernfortschritt, bearbeitungsstand in %, status in %, vorderingen, framvinda",
    c.ATTEMPT: """
        versuch nr, anzahl versuche, anlauf, aantal pogingen, forsoksnummer, antal forsok, antall forsok, antal forsog, tilraun*
    """,
    c.OTHER_PERSON: """
        schulungsleiter*, kursleiter*, referenten, unterweisende*, unterweiser*, unterwiesen durch, geschult durch, durchgefuhrt von,
        durchgefuhrt durch, dozenten, prufer*, schulungsanbieter*, anbieter*, bildungstrager*, trager, veranstalter*, trainers,
        cursusleider*, opleider*, opleidingsinstituut, opleidingsinstelling, lesgever*, examinator*, gegeven door, aanbieder*,
        leverancier*, kursledare*, utbildare*, utbildningsledare*, handledare*, forelasare*, kursgivare*, kursanordnare*,
        utbildningsleverantor*, arrangor*, leverantor*, lararen, examinator, kursholder*, kursleder*, kursarrangor*, kursansvarlig*,
        kursleverandor*, instruktorer, foreleser*, opplaeringsansvarlig*, leverandor*, sensor*, fagansvarlig*, underviseren, kursusleder*,
        kursusudbyder*, udbyder*, kursusholder*, foredragsholder*, kennar*, leidbeinand*, fyrirles*, namskeidshald*
    """,
    c.OTHER_THING: """
        lfd nr, lfdnr, laufende nummer, lfd, unterschrift*, dauer std, dauer h, anzahl stunden, stundenzahl, anzahl tage, umfang, kosten,
        preis, preis eur, gebuhr*, teilnahmegebuhr*, seminargebuhr*, schicht, team, gebaude, werk, schulungsort*, veranstaltungsort*,
        durchfuhrungsort*, anmerkung*, notiz*, hinweis*, turnus, intervall*, haufigkeit, anrede, geschlecht, volgnr, volgnummer,
        handtekening*, paraaf, aantal uren, uren, duur in uren, prijs, ploeg, locatie*, regio, opmerking, toelichting, aanhef, geslacht,
        interval, lopnr, lopnummer, underskrift*, signatur*, antal timmar, timmar, kostnad*, pris, skift, ort, plats, anmarkning*,
        anteckning*, notering*, kon, intervall, merknad*, kommentarer, antall timer, timer, varighet*, kostnader, sted, kursted,
        lokasjon*, kjonn, seksjon*, skiftlag, rekkefolge, bemaerkning*, noter, antal timer, omkostning*, lokation*, sektion*, lobenr,
        lobenummer, athugasemd*, deild*, svid, starfsstod*, stadsetning*, lengd, verd, kostnadur, timar, undirskrift
    """,
    c.NOISE: "der, dem, beim, im, zur, zum, nr, voor, bij, aan, per, i, om, till, pa, vid, ved, fyrir",
}
