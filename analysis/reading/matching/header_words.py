"""What exports call each field, best name first, as normalised phrases (see words.phrase); and names that look right and are wrong.

Collected from vendors' documentation and real exports; English first, then other languages; names made of known words are
understood without standing here (see headers/).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from analysis.columns import (
    ACCOUNT,
    ATTEMPT,
    CERTIFICATION,
    COMPLETED_ON,
    COURSE,
    CUSTOMER,
    DUE_ON,
    EMAIL,
    EMPLOYMENT,
    ENROLLED_ON,
    EXPIRES_ON,
    FEATURE_ADOPTION_PCT,
    LAST_ACTIVITY,
    LAST_SEEN,
    LEFT_ON,
    MANAGER,
    NAME,
    ROLES,
    SCORE,
    START_DATE,
    STARTED_ON,
    STATUS,
    USAGE_SCORE,
    USER_ID,
)  # fmt: skip
from analysis.reading.matching.headers.phrases import phrases

FIRST_NAME: Final = "first_name"
LAST_NAME: Final = "last_name"
SUCCESS: Final = "success"
"""A second status column: passed or failed, beside completed or not."""
PROGRESS: Final = "progress"
"""How much of a course is done, which is no score."""


HEADER_WORDS: Final = MappingProxyType(
    {
        CUSTOMER: phrases(
            """
            customer, customer name, account, account name, company, company name, client, client name,
            organization, organisation, organization name, organisation name, tenant,
            learner account name, learner account, contact account name, contact account, student account name, trainee account name,
            participant account name, attendee account name,
            firma, kunde, mandant, unternehmen, entreprise, societe, client compte, empresa, cliente, compania,
            azienda, bedrijf, klant
            """
        ),
        EMAIL: phrases(
            """
            email, e mail, email address, e mail address, user email, learner email, work email, student email,
            employee email, recipient email, issued to email, mail, actor mbox, participant email,
            contact email, primary email, login email, e mail adresse, email adresse, adresse e mail,
            adresse email, adresse de courriel, courriel, adresse mail, correo, correo electronico,
            direccion de correo, direccion de correo electronico, endereco de e mail, endereco de email,
            correio eletronico, posta elettronica, indirizzo email, indirizzo e mail, e mailadres, emailadres
            """
        ),
        USER_ID: phrases(
            """
            user id, learner id, user unique id, employee id, student id, sis user id, user id number,
            id number, employee number, employee #, personnel number, person id, person number, worker id,
            staff id, external id, user, id, user number, user sys id, uid, username, login id, login, actor account name,
            visitor id, issuer earner id, user code, personalnummer, benutzer id, id nummer, matricule,
            identifiant, numero d identification, numero de id, matricula, id utente, codice utente,
            personeelsnummer
            """
        ),
        NAME: phrases(
            """
            full name, user name, learner name, name, learner, student name, student, employee name,
            user full name, user fullname, fullname, display name, participant, participant name, employee, ansatt,
            ansattes navn, navn pa ansatt, namn pa medarbetare,
            actor name, recipient name, user, person, contact name, vollstandiger name, teilnehmer, mitarbeiter,
            benutzername, nom complet, apprenant, utilisateur, nombre completo, alumno, usuario, nome completo,
            aluno, nome e cognome, volledige naam, naam, nombre y apellidos, nom et prenom, nom prenom, prenom et nom,
            imie i nazwisko, vor und nachname, name vorname, jmeno a prijmeni, nume si prenume, ad soyad, name and surname,
            payroll name, legal name, first and last name, nome e sobrenome, last name first name, 氏名
            """
        ),
        FIRST_NAME: phrases(
            """
            first name, given name, firstname, forename, user first name, learner first name,
            issued to first name, vorname, prenom, nombre, nome, primeiro nome, voornaam, 名
            """
        ),
        LAST_NAME: phrases(
            """
            last name, surname, family name, фамилия, lastname, user last name, learner last name, issued to last name,
            nachname, familienname, nom, nom de famille, apellido, apellidos, apellido s, sobrenome, apelido,
            cognome, achternaam
            """
        ),
        ROLES: phrases(
            """
            job role, job title, role, jawatan, roles, role name, position, position s, positions, user position s,
            user position, title, function, job function, user role, persona, rolle, funktion, stelle,
            trade, rank, works as, what they do, job type, job category, categoria profissional,
            categoria profesional, categoria professionale, position titel,
            poste, fonction, cargo, puesto, rol, funcao, ruolo, mansione, functie, rol functie,
            profile, user profile, learner profile, employee profile, profil, perfil, profilo, profiel
            """
        ),
        COURSE: phrases(
            """
            course, course name, course title, training, training name, training title, module, module name,
            learning item, item title, entity title, content title, content, learning program title,
            learning path, learning path name, learning plan name, path, path name, program, programme,
            certification name, badge name, curriculum title, curriculum, lesson, object definition name en us,
            object definition name, activity, activity name, kurs, kursname, kurstitel, schulung, lehrgang,
            cours, nom du cours, formation, parcours, titre du cours, curso, nombre del curso, nome do curso,
            formacion, treinamento, corso, nome del corso, titolo del corso, cursus, training naam
            """
        ),
        ENROLLED_ON: phrases(
            """
            enrolled on, enrolled at, enrollment date, enrolment date, date enrolled, enrolled, enrolled date,
            enrollment created date, assigned on, assigned at, assigned date, date assigned, assigned,
            assignment date, registered on, registration date, registered, enrollment start date,
            activated at, anmeldedatum, angemeldet am, einschreibedatum, zugewiesen am, date d inscription,
            inscrit le, date d affectation, fecha de inscripcion, fecha de matricula, data de inscricao,
            data de matricula, data iscrizione, data di iscrizione, inschrijfdatum, datum inschrijving
            """
        ),
        STARTED_ON: phrases(
            """
            started on, started at, start date, date started, started, started date, course first access date,
            first access, first access date, first accessed, learning program first access date,
            enrollment started date, begin date, course start, beginn, begonnen am, startdatum, gestartet am,
            first join, join time, joined at, time joined, joined time, check in time, check in, sign in time, arrival time,
            beitrittszeit, erster beitritt, zeitpunkt des beitritts, heure d arrivee, premiere connexion a la reunion, hora de entrada,
            hora de union, primera union, entrada na reuniao, ora di ingresso, deelnametijd, godzina dolaczenia,
            入室時刻, 参加時刻, 加入时间, 입장 시간,
            date de debut, debut, commence le, fecha de inicio, data de inicio, data inizio, data di inizio
            """
        ),
        COMPLETED_ON: phrases(
            """
            completed on, completion date, completed at, date completed, completed date, completed,
            date of completion, course completion date, enrollment completed date,
            learning program completion date, finished on, finished at, finish date, finished, date finished,
            date certified, certified on, issued at, issued on, issue date, date issued, date passed, passed on,
            validation date, achieved on, earned on, course complete, abschlussdatum, abgeschlossen am,
            beendet am, date de fin, date d achevement, date de validation, termine le, fecha de finalizacion,
            fecha de termino, completado el, data de conclusao, data completamento, data di completamento,
            last leave, leave time, time left meeting, check out time, check out, sign out time, attended on, date attended,
            attendance date, austrittszeit, letzter austritt, zeitpunkt des verlassens, heure de depart, derniere sortie, hora de salida,
            ultima salida, hora de saida, ora di uscita, vertrektijd, godzina opuszczenia, 退室時刻, 退出時刻, 离开时间, 퇴장 시간,
            data fine, voltooid op, einddatum, afgerond op, timestamp, submitted at, submitted on, submission time, submission date,
            date submitted, submit date, completion time, zeitstempel, horodateur, horodatage, marca temporal, carimbo de data hora,
            informazioni cronologiche, tijdstempel, sygnatura czasowa, tidsstampel, tidsstempel, aikaleima, casova znacka, idobelyeg,
            marcaj de timp, zaman damgasi, χρονικη σημανση, отметка времени, позначка часу, タイムスタンプ,
            时间戳记, 时间戳, 時間戳記, 타임스탬프
            """
        ),
        SCORE: phrases(
            """
            score, final score, score %, exam %, exam score, classificacao %, classificacao,
             percent score, grade, final grade, enrollment score, course score,
            quiz score, test score, mark, marks, result %, points, result score raw, result score scaled, note,
            punktzahl, ergebnis %, ergebnis, punkte, bewertung, resultat %, puntuacion, calificacion, nota,
            pontuacao, punteggio, voto, cijfer
            """
        ),
        STATUS: phrases(
            """
            status, enrollment status, enrolment status, course enrollment status, completion status,
            course progress status, learning status, progress status, training status, learner status, result,
            state, completion, certification status, learning program status, outcome, verb display en us, verb,
            completed, passed, ergebnis, statut, etat, resultat, estado, situacion, situacao, stato,
            esito, status reason, statusgrund, raison du statut, razon para el estado, razon del estado, motivo do status,
            motivo del estado, razao do status, motivo stato, reden van status, statusreden
            """
        ),
        SUCCESS: phrases(
            """
            success, success status, result success, verdict, pass fail, passed, passed failed, bestanden, reussite,
            scoreband, score band, result band, grade band
            """
        ),
        EXPIRES_ON: phrases(
            """
            expires on, expires at, expiry date, expiration date, expires, expiry, date expires,
            date certificate expires, certificate expiry date, certificate expires, certificate expiration date,
            certification expires, certification expiry date, certification expiration date, valid until,
            valid to, valid through, end of validity, gultig bis, ablaufdatum, lauft ab am, date d expiration,
            expire le, valable jusqu au, fecha de expiracion, fecha de vencimiento, fecha de caducidad,
            vence el, valido hasta, data de validade, valido ate, data scadenza, data di scadenza, scadenza,
            vervaldatum, geldig tot
            """
        ),
        ATTEMPT: phrases(
            """
            attempt, attempt number, attempt no, attempt #, attempts, number of attempts, try, versuch,
            versuche, tentative, intento, tentativa, tentativo, poging
            """
        ),
        CERTIFICATION: phrases(
            """
            certification, certificate, certificate name, certification title, credential, credential name,
            zertifikat, zertifizierung, certificat, certificacion, certificado, certificacao, certificazione,
            certificaat
            """
        ),
        LAST_ACTIVITY: phrases(
            """
            last activity, last activity date, latest activity, last access, last accessed, last access date,
            course last access date, last accessed at, last active, learning program last access date,
            letzte aktivitat, letzter zugriff, derniere activite, dernier acces, ultima actividad,
            ultimo acceso, ultima atividade, ultima attivita, ultimo accesso, laatste activiteit
            """
        ),
        DUE_ON: phrases(
            """
            due on, due date, due, due at, required date, deadline, required by, enrollment due date, due by,
            target date, fallig am, falligkeitsdatum, frist, date limite, echeance, fecha limite, data limite,
            prazo, scadenza compito, uiterste datum
            """
        ),
        USAGE_SCORE: phrases(
            """
            usage score, usage, adoption score, engagement score, health score, score, product usage score,
            usage index, engagement
            """
        ),
        FEATURE_ADOPTION_PCT: phrases(
            """
            feature adoption %, feature adoption, core feature adoption, feature adoption pct,
            feature adoption percent, adoption %, features adopted %, adoption rate, feature adoption rate,
            adoption
            """
        ),
        LAST_SEEN: phrases(
            """
            last seen, last seen date, last visit, last login, last active, last activity, last session,
            last event, letzter besuch, derniere visite
            """
        ),
        MANAGER: phrases(
            """
            manager, manager email, direct manager, manager name, reports to, reporting to, supervisor,
            line manager, vorgesetzter, responsable, manager e mail, jefe, gestor, responsabile, leidinggevende
            """
        ),
        ACCOUNT: phrases(
            """
            account id, account, account name, tracked account id, company, company name, company id,
            organization, organization name, organization id, customer, customer name, customer id, workspace,
            workspace name, workspace id
            """
        ),
        PROGRESS: phrases(
            """
            progress, progress %, % complete, percent complete, percentage complete, percent completed,
            course progress, course progress %, course progression %, completion %, completion rate, % completed,
            overall progress, percentage completed, % marked completed
            """
        ),
        EMPLOYMENT: phrases(
            """
            employment status, employee status, status, user status, worker status, active status, active,
            account status, active employee, is active
            """
        ),
        START_DATE: phrases(
            """
            start date, hire date, date hired, hired on, date of hire, joined on, join date, role start date,
            employment start date, fecha de alta, eintrittsdatum, date d embauche, fecha de contratacion, data de admissao,
            data di assunzione, datum in dienst
            """
        ),
        LEFT_ON: phrases(
            """
            left on, leave date, termination date, end date, date left, employment end date, last day,
            last working day, austrittsdatum, date de depart, fecha de baja
            """
        ),
    }
)
"""Field -> phrases that a header may be, the likeliest first."""

STRANGERS: Final = frozenset(
    phrases(
        """
        accepted at, access expiry date, account code, archive date, badge template id, badge url,
        certificate eligible, certificate type, certificate url, certificate valid for days, class end time,
        completion comment, completion status id, course category, course code, course creation date,
        course duration, course end date, course internal id, course start date, course type, course unique id,
        created by, currency id,
        date hired comment, direct report, email validation status, enrollment access expiry date,
        enrollment created by, enrollment end date, enrollment expiration date, entity id, entity type,
        first visit, initial score, item revision date, item type, last downloaded from this course,
        last update time, last update user, organisation customer number, organization customer number,
        registration number, renewal status, sign up date,
        time spent, total time, user course level, user creation date, user expiration date,
        user last access date, user level, user suspension date, verification status,
        window open date, timestamp format,
        lp, l p, lfd nr, lfd nummer, laufende nummer, laufende nr, sl no, sr no, s no, serial no, serial number,
        sno, srno, line no, line number,
        row no, row number, row #, nr crt, nr d ordre, n d ordre, no d ordre, numero d ordre, por c, p c, poradi,
        poradove cislo, ssz, sorszam,
        sira no, sira, stt, no urut, n п п, п п, номер п п, no п п, 序号, 序號, 순번, 연번, 連番, 項番, 通し番号,
        volgnummer, volgnr, lopenummer, lopnr, lbnr
        """
    )
)
"""Headers that resemble a field and never are one."""
