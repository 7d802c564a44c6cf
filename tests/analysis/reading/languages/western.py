"""Header rows and status words as people of western Europe write them; "-" is a column that no field may take."""

HEADERS = {
    "German": """
        Personalnr.=user_id | Name, Vorname=name | E-Mail-Adresse=email | Stelle=roles | Abteilung=- | Standort=- | Vorgesetzter=manager |
        Schulung=course | Trainer=- | Angemeldet am=enrolled_on | Schulungsdatum=completed_on | Gültig bis=expires_on |
        Nächste Unterweisung fällig=expires_on | Ergebnis in %=score | Bestanden/Nicht bestanden=success | Teilnahmestatus=status |
        Versuch=attempt | Fortschritt=progress | Bemerkung=- | Lfd. Nr.=- | Dauer (Std.)=- | Preis=- | Prüfungsdatum=completed_on
    """,
    "French": """
        Matricule=user_id | Nom=last_name | Prénom=first_name | Nom et prénom=name | Courriel=email | Intitulé du poste=roles |
        Service=- | Établissement=- | Responsable hiérarchique=manager | Intitulé de la formation=course | Formateur=- |
        Date d'inscription=enrolled_on | Date de début=started_on | Date de formation=completed_on | Date de réalisation=completed_on |
        Date de validité=expires_on | Date de recyclage=expires_on | Note=score | Résultat=status | Tentative=attempt |
        Avancement=progress | Observations=- | Organisme de formation=- | Durée (h)=- | Coût=-
    """,
    "Spanish": """
        Nº de empleado=user_id | Nombre=first_name | Apellidos=last_name | Nombre y apellidos=name | Correo electrónico=email |
        Puesto de trabajo=roles | Departamento=- | Centro de trabajo=- | Jefe directo=manager | Nombre de la capacitación=course |
        Instructor=- | Fecha de inscripción=enrolled_on | Fecha de inicio=started_on | Fecha de capacitación=completed_on |
        Fecha del curso=completed_on | Fecha de examen=completed_on | Vigencia=expires_on | Próxima capacitación=expires_on |
        Calificación=score | Estatus=status | Intento=attempt | Avance=progress | Observaciones=- | Duración (horas)=- | Empresa=customer
    """,
    "Portuguese": """
        Matrícula=user_id | Nome do colaborador=name | Apelido=last_name | Endereço de e-mail=email | Cargo=roles | Setor=- | Filial=- |
        Gestor=manager | Nome do treinamento=course | Formador=- | Data da inscrição=enrolled_on | Data de início=started_on |
        Data do treinamento=completed_on | Data da formação=completed_on | Data de realização=completed_on | Validade=expires_on |
        Próxima reciclagem=expires_on | Nota=score | Situação=status | Tentativa=attempt | Progresso=progress | Observações=- |
        Carga horária=- | Empresa=customer
    """,
    "Italian": """
        Matricola=user_id | Cognome=last_name | Nome=first_name | Cognome e nome=name | Indirizzo e-mail=email | Mansione=roles |
        Reparto=- | Sede=- | Responsabile=manager | Titolo del corso=course | Docente=- | Data iscrizione=enrolled_on |
        Data inizio=started_on | Data corso=completed_on | Data esame=completed_on | Data conseguimento=completed_on |
        Scadenza=expires_on | Prossimo aggiornamento=expires_on | Punteggio=score | Esito=status | Tentativo=attempt |
        Avanzamento=progress | Annotazioni=- | Ore=- | Azienda=customer
    """,
    "Dutch": """
        Personeelsnummer=user_id | Voornaam=first_name | Achternaam=last_name | Naam medewerker=name | E-mailadres=email | Functie=roles |
        Afdeling=- | Vestiging=- | Leidinggevende=manager | Naam training=course | Opleiding=course | Trainer=- |
        Datum inschrijving=enrolled_on | Startdatum=started_on | Datum behaald=completed_on | Cursusdatum=completed_on |
        Examendatum=completed_on | Geldig tot=expires_on | Herhaling voor=expires_on | Cijfer=score | Resultaat=status | Poging=attempt |
        Voortgang=progress | Opmerkingen=- | Bedrijf=customer
    """,
    "Swedish": """
        Anställningsnr=user_id | Förnamn=first_name | Efternamn=last_name | E-post=email | Befattning=roles | Avdelning=- |
        Närmaste chef=manager | Utbildning=course | Lärare=- | Anmäld den=enrolled_on | Påbörjad=started_on | Kursdatum=completed_on |
        Genomförd den=completed_on | Giltig till och med=expires_on | Resultat=status | Poäng=score | Försök=attempt | Anmärkning=- |
        Löpnr=- | Företag=customer
    """,
    "Norwegian": """
        Ansattnr=user_id | Fornavn=first_name | Etternavn=last_name | Navn=name | E-post=email | Stilling=roles | Avdeling=- |
        Nærmeste leder=manager | Kurs=course | Kursnavn=course | Kursholder=- | Kursleder=- | Påmeldt dato=enrolled_on |
        Kursdato=completed_on | Gjennomført dato=completed_on | Bestått dato=completed_on | Gyldig til=expires_on |
        Utløpsdato=expires_on | Poengsum=score | Status=status | Forsøk=attempt | Merknad=- | Bedrift=customer
    """,
    "Danish": """
        Medarbejdernr.=user_id | Fornavn=first_name | Efternavn=last_name | Fulde navn=name | E-mailadresse=email |
        Stillingsbetegnelse=roles | Afdeling=- | Nærmeste leder=manager | Kursets navn=course | Kursus=course | Underviser=- |
        Tilmeldingsdato=enrolled_on | Startdato=started_on | Kursusdato=completed_on | Gennemført den=completed_on |
        Bestået den=completed_on | Gyldigt til=expires_on | Karakter=score | Forsøg=attempt | Bemærkninger=- | Virksomhed=customer
    """,
    "Icelandic": """
        Starfsmannanúmer=user_id | Nafn=name | Netfang=email | Starfsheiti=roles | Deild=- | Yfirmaður=manager | Námskeið=course |
        Heiti námskeiðs=course | Kennari=- | Skráð dags.=enrolled_on | Dagsetning námskeiðs=completed_on | Lokið dags.=completed_on |
        Gildir til=expires_on | Einkunn=score | Staða=status | Athugasemdir=- | Fyrirtæki=customer
    """,
    "Finnish": """
        Henkilönumero=user_id | Etunimi=first_name | Sukunimi=last_name | Työntekijän nimi=name | Sähköposti=email | Tehtävänimike=roles |
        Osasto=- | Toimipaikka=- | Esihenkilö=manager | Koulutuksen nimi=course | Koulutus=course | Kouluttaja=- |
        Ilmoittautunut=enrolled_on | Aloituspäivä=started_on | Koulutuspäivä=completed_on | Suoritettu pvm=completed_on |
        Suorituspäivä=completed_on | Voimassa asti=expires_on | Vanhenee=expires_on | Pisteet=score | Tila=status | Yrityskerta=attempt |
        Huomautukset=- | Yritys=customer
    """,
    "Catalan": """
        Número d'empleat=user_id | Nom=last_name | Cognoms=last_name | Nom i cognoms=name | Correu electrònic=email |
        Lloc de treball=roles | Departament=- | Responsable=manager | Nom del curs=course | Formació=course | Formador=- |
        Data d'inscripció=enrolled_on | Data d'inici=started_on | Data de finalització=completed_on | Data del curs=completed_on |
        Data de caducitat=expires_on | Vàlid fins=expires_on | Qualificació=score | Estat=status | Intent=attempt | Observacions=- |
        Empresa=customer
    """,
    "Basque": """
        Langile zenbakia=user_id | Izena=name | Abizenak=last_name | Izen-abizenak=name | Helbide elektronikoa=email | Lanpostua=roles |
        Saila=- | Arduraduna=manager | Ikastaroa=course | Prestakuntza=course | Irakaslea=- | Izen-emate data=enrolled_on |
        Hasiera data=started_on | Amaiera data=completed_on | Iraungitze data=expires_on | Kalifikazioa=score | Egoera=status |
        Oharrak=- | Enpresa=customer
    """,
    "Galician": """
        Número de empregado=user_id | Nome=first_name | Apelidos=last_name | Nome e apelidos=name | Correo electrónico=email |
        Posto de traballo=roles | Departamento=- | Xefe=manager | Nome do curso=course | Formación=course | Formador=- |
        Data de inscrición=enrolled_on | Data de inicio=started_on | Data de finalización=completed_on | Data de caducidade=expires_on |
        Puntuación=score | Estado=status | Intento=attempt | Observacións=- | Empresa=customer
    """,
    "Irish": """
        Uimhir foirne=user_id | Céadainm=first_name | Sloinne=last_name | Ainm=name | Ríomhphost=email | Post=roles | Rannóg=- |
        Bainisteoir=manager | Cúrsa=course | Ainm an chúrsa=course | Oiliúint=course | Dáta cláraithe=enrolled_on |
        Dáta tosaithe=started_on | Dáta críochnaithe=completed_on | Dáta éaga=expires_on | Scór=score | Stádas=status | Nótaí=-
    """,
    "Welsh": """
        Rhif gweithiwr=user_id | Enw cyntaf=first_name | Cyfenw=last_name | Enw llawn=name | E-bost=email | Teitl swydd=roles | Adran=- |
        Rheolwr=manager | Cwrs=course | Hyfforddiant=course | Hyfforddwr=- | Dyddiad cofrestru=enrolled_on | Dyddiad dechrau=started_on |
        Dyddiad cwblhau=completed_on | Dyddiad dod i ben=expires_on | Sgôr=score | Statws=status | Sylwadau=-
    """,
}

STATUSES = {
    "German": """
        teilgenommen=completed | erfolgreich teilgenommen=passed | nicht bestanden=failed | durchgefallen=failed |
        in Bearbeitung=in_progress | noch nicht begonnen=not_started | offen=not_started | gebucht=not_started |
        nicht erschienen=withdrawn | storniert=withdrawn | abgemeldet=withdrawn | befreit=waived | abgelaufen=expired | entzogen=revoked
    """,
    "French": """
        effectué=completed | suivi=completed | admis=passed | réussi=passed | non acquis=failed | ajourné=failed | en cours=in_progress |
        non commencé=not_started | à planifier=not_started | convoqué=not_started | absent=withdrawn | annulé=withdrawn |
        dispensé=waived | périmé=expired | révoqué=revoked
    """,
    "Spanish": """
        realizado=completed | aprobado=passed | apto=passed | no apto=failed | reprobado=failed | en curso=in_progress |
        no iniciado=not_started | por programar=not_started | inscrito=not_started | no se presentó=withdrawn | cancelado=withdrawn |
        baja=withdrawn | exento=waived | vencido=expired | revocado=revoked
    """,
    "Portuguese": """
        realizado=completed | concluído=completed | aprovado=passed | apto=passed | reprovado=failed | inapto=failed |
        em andamento=in_progress | a decorrer=in_progress | por iniciar=not_started | não iniciado=not_started | agendado=not_started |
        faltou=withdrawn | desistiu=withdrawn | cancelado=withdrawn | isento=waived | vencido=expired | revogado=revoked
    """,
    "Italian": """
        svolto=completed | frequentato=completed | superato=passed | idoneo=passed | non idoneo=failed | bocciato=failed |
        in corso=in_progress | non iniziato=not_started | da programmare=not_started | iscritto=not_started | assente=withdrawn |
        annullato=withdrawn | esonerato=waived | scaduto=expired | revocato=revoked
    """,
    "Dutch": """
        gevolgd=completed | afgerond=completed | behaald=passed | geslaagd=passed | niet behaald=failed | gezakt=failed |
        onvoldoende=failed | bezig=in_progress | nog niet gestart=not_started | ingepland=not_started | ingeschreven=not_started |
        afwezig=withdrawn | niet verschenen=withdrawn | geannuleerd=withdrawn | vrijgesteld=waived | verlopen=expired |
        ingetrokken=revoked
    """,
    "Swedish": """
        genomförd=completed | deltagit=completed | godkänd=passed | ej godkänd=failed | underkänd=failed | pågående=in_progress |
        ej påbörjad=not_started | inte påbörjad=not_started | bokad=not_started | anmäld=not_started | avbokad=withdrawn |
        uteblev=withdrawn | frånvarande=withdrawn | befriad=waived | utgången=expired | återkallad=revoked
    """,
    "Norwegian": """
        gjennomført=completed | fullført=completed | bestått=passed | godkjent=passed | ikke bestått=failed | stryk=failed |
        pågår=in_progress | ikke startet=not_started | ikke påbegynt=not_started | påmeldt=not_started | ikke møtt=withdrawn |
        avmeldt=withdrawn | avlyst=withdrawn | fritatt=waived | utløpt=expired | inndratt=revoked
    """,
    "Danish": """
        gennemført=completed | deltaget=completed | bestået=passed | godkendt=passed | ikke bestået=failed | dumpet=failed |
        i gang=in_progress | ikke påbegyndt=not_started | tilmeldt=not_started | planlagt=not_started | udeblevet=withdrawn |
        afmeldt=withdrawn | aflyst=withdrawn | fritaget=waived | udløbet=expired | tilbagekaldt=revoked
    """,
    "Icelandic": """
        lokið=completed | staðist=passed | náð=passed | ekki staðist=failed | fallið=failed | féll=failed | í vinnslu=in_progress |
        ekki lokið=in_progress | ekki hafið=not_started | skráð=not_started | skráður=not_started | mætti ekki=withdrawn |
        afskráður=withdrawn | undanþegin=waived | útrunnið=expired
    """,
    "Finnish": """
        suoritettu=completed | valmis=completed | hyväksytty=passed | läpäisty=passed | hylätty=failed | ei läpäisty=failed |
        kesken=in_progress | ei aloitettu=not_started | puuttuu=not_started | ilmoittautunut=not_started | peruttu=withdrawn |
        poissa=withdrawn | ei saapunut=withdrawn | vapautettu=waived | vanhentunut=expired | pätevyys peruutettu=?
    """,
    "Catalan": """
        completat=completed | finalitzat=completed | aprovat=passed | apte=passed | no apte=failed | suspès=failed | no superat=failed |
        en curs=in_progress | no iniciat=not_started | inscrit=not_started | cancel·lat=withdrawn | no presentat=withdrawn |
        exempt=waived | caducat=expired | revocat=revoked
    """,
    "Basque": """
        osatua=completed | amaituta=completed | gainditua=passed | gaindituta=passed | gainditu gabe=failed | ez gainditua=failed |
        abian=in_progress | hasi gabe=not_started | izena emanda=not_started | bertan behera=withdrawn | salbuetsita=waived |
        iraungita=expired
    """,
    "Galician": """
        rematado=completed | completado=completed | aprobado=passed | superado=passed | non superado=failed | non apto=failed |
        en curso=in_progress | non iniciado=not_started | sen iniciar=not_started | inscrito=not_started | cancelado=withdrawn |
        exento=waived | caducado=expired
    """,
    "Irish": """
        críochnaithe=completed | rite=? | pas=passed | teip=failed | ar siúl=in_progress | gan tosú=not_started | cláraithe=not_started |
        cealaithe=withdrawn | as láthair=withdrawn | díolmhaithe=waived | as feidhm=expired
    """,
    "Welsh": """
        wedi cwblhau=completed | cwblhawyd=completed | wedi pasio=passed | methu=? | wedi methu=failed | ar y gweill=in_progress |
        heb ddechrau=not_started | wedi cofrestru=not_started | wedi canslo=withdrawn | absennol=withdrawn | wedi dod i ben=expired
    """,
}
