"""What French, Spanish, Portuguese, Italian, Romanian, Catalan and Galician exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

ROMANCE_WORDS: Final = {
    c.ENROL: """
        convocation, convoque, asignada, convocatoria, convocado, convocada, nomeacao, convocacao, convocazione, adesione,
        inscriere la curs, programare, assignat, alta no curso
    """,
    c.START: """
        demarree, debut de formation, comienza, empieza, arranque, comeca, inicia, inizia, inizio corso, inici,
        iniciat, comencament,
        comenca, comezo
    """,
    c.COMPLETE: """
        passage, passe le, effectue*, suivie le, suivi le, date de la session, cursado, cursada, imparticion,
        aprobacion, asistencia,
        frequentado em, participacao, frequenza, svolto*, svolgimento, frequentato*, effettuat*, sostenut*,
        erogazione, effettuazione,
        efectuat*, efectuarii, participare, participarii, absolvirii, promovarii, finalitzat, acabament, acabat,
        assistencia, assolit,
        remate, rematado, realizacion
    """,
    c.EXPIRE: """
        valable jusque, valide jusque, validite, date limite de validite, a renouveler le, a renouveler avant le,
        renouvellement le,
        date de renouvellement, prochaine echeance, date d echeance, validez, vigencia, vigente al, vigencia al,
        fecha de vigencia,
        renovar antes de, renovacion, valido ate, renovacao, validita, valido sino al, rinnovo, rinnovare entro, scadenze,
        valabila pana la, termen de valabilitate, caducitat, valid fins, vigencia fins, validesa, valido ata, vixencia
    """,
    c.UNTIL: "jusque, jusqu au, hasta el, fins, ata, sino al",
    c.DUE: "a faire pour le, a realiser avant le, a effectuer avant, fecha tope, a realizar antes de, prazo",
    c.NEXT: """
        prochain, prochaine, prochains, prochaines, suivant, suivante, proximo, proxima, siguiente, proximos,
        seguinte, prossim*,
        successivo, successiva, urmator, urmatoare, urmatorul, urmatoarea, urmatorului, urmatoarei, urmatorului curs,
        seguent, proper,
        propera, vindeiro
    """,
    c.RENEW: """
        recyclage, recyclages, maintien, remise a niveau, actualisation, renouvellement, reciclaje, refresco, reentrenamiento,
        recapacitacion, actualizacion, reciclagem, reciclagens, atualizacao, recertificacao, aggiornamento,
        aggiornamenti, richiamo,
        ricertificazione, reautorizare, reinstruire, reinstruirii, reciclare, reciclarii, reciclatge, reciclaxe
    """,
    c.EXAM: """
        examen, examens, epreuve, epreuves, test, tests, evaluation, qcm, controle des connaissances, soutenance,
        prueba, pruebas,
        evaluacion, evaluaciones, exame, prova, provas, avaliacao, teste, esame, esami, esami finali, verifica,
        verifiche, prova finale,
        verifica finale, examenul, examinare, examinarii, testarii, test final, verificare, verificarii, evaluare,
        evaluarii, proba,
        avaluacio, avaliacion
    """,
    c.EMAIL: """
        adresse courriel, adresse de messagerie, messagerie, correo institucional, correo de trabajo, correio electronico,
        endereco electronico, adresa de posta electronica, posta electronica, correu, correu electronic, adreca electronica,
        adreca de correu, enderezo electronico, enderezo de correo
    """,
    c.LEARNER: """
        personnel forme, apprenti, apprentie, apprentis, operateur, asistente, asistentes, capacitado, capacitando, cursante*,
        operario*, personal, servidor, corsisti, lavorator*, addetto, addetti, iscritti, salariat*, lucrator*, instruit,
        persoana instruita, empleat, treballador*, alumne*, assistent*, empregado*, traballador*
    """,
    c.NAME: "noms, designation, denomination sociale, titol, denominazione corso, designacao",
    c.FULL: "complet, completo",
    c.GIVEN_NAME: """
        prenom usuel, nombre s, primer nombre, primeros nombres, nomes proprios, primeiro nome, nome di persona,
        prenumele, nom de pila,
        nome de pila
    """,
    c.FAMILY_NAME: """
        nom patronymique, nom de naissance, nom usuel, nom marital, primer apellido, segundo apellido, apellido paterno,
        apellido materno, ultimo sobrenome, cognomi, numele de familie, nume de familie, cognoms, primer cognom,
        primeiro apelido,
        segundo apelido
    """,
    c.ID: """
        identifiant rh, nomina, cedula, dni, nif, rut, cuil, curp, rfc, cpf, chapa, registo, n mecanografico,
        numero mecanografico,
        badge, codice fiscale, cartellino, numero badge, cnp, cod numeric personal, legitimatie, codi
    """,
    c.ROLE: "funcoes, ruolo ricoperto, functii, funcio, rol",
    c.JOB: """
        poste occupe, poste de travail, qualification, categorie emploi, puesto de trabajo, puesto que desempena,
        nombre del puesto,
        cargo actual, oficio, cargo ocupado, funcao atual, categoria profissional, mansioni, profilo professionale,
        meseria, meserie,
        postul, postul ocupat, post ocupat, locul de munca postul, ocupatie, ocupatia, lloc de treball, lloc, carrec,
        categoria professional, posto de traballo, posto
    """,
    c.CUSTOMER: """
        raison social, contratista, razao social, entidade, ditta, ditte, impresa, imprese, firma, societatii,
        angajator*, beneficiar,
        client
    """,
    c.MANAGER: """
        n 1, responsable direct, manager direct, chef d equipe, chef de service, superior inmediato, superior jerarquico,
        jefe inmediato, jefatura, mando, mando directo, encargado, chefia imediata, chefia direta, superior hierarquico,
        superior imediato, encarregado, superiore diretto, preposto, caposquadra, referente, sef direct,
        seful direct, sef ierarhic,
        superior ierarhic, conducator, cap directe, superior jerarquic, xefe, xefe directo, xerente
    """,
    c.COURSE: """
        action de formation, actions de formation, sensibilisation, theme de formation, habilitation formation,
        sujet de la formation,
        taller*, charla*, tema de capacitacion, induccion, accion formativa, acciones formativas, acao formativa,
        acao de formacao,
        acoes de formacao, integracao, qualificacao, tema do treinamento, instrucao, percorso formativo, attivita formativa,
        evento formativo, argomento del corso, materia, tematica, tematicii, tema instruirii, instruirii, instruiri,
        instructaj*,
        cursul, cursului, cursurilor, formarii, programul de formare, perfectionare, formacio, curs de formacio,
        accio formativa,
        obradoiro
    """,
    c.CONTENT: "argomento, argomenti, subiect, subiectul",
    c.CERTIFICATE: "attestato di frequenza, patentino, brevet, adeverinta, autorizatie, autorizatii, talon",
    c.STATUS: """
        etat d avancement, statut formation, conclusion du test, decision, situation formation, estado actual, condicion,
        resultado final, dictamen, resultado obtenido, desfecho, situacao atual, stato corso, esito finale,
        esito del test, esito prova,
        valutazione esito, stadiu, stadiul, situatie, situatia, situatia scolara, calificativ, calificativul,
        calificativ obtinut,
        rezultatul testarii, estat, resultat, situacion, estado do curso
    """,
    c.SUCCESS: """
        reussi oui non, acquis oui non, aprobo, aprobada, aprovou, promosso, idoneo, idoneita, promovat da nu, admis, superado
    """,
    c.SCORE: """
        note sur 20, moyenne generale, nb de points, notes obtenues, promedio, calif, aciertos, classificacao,
        resultado numerico,
        media voti, nota obtinuta, media, puncte, puncte obtinute, qualificacio, puntuacio, cualificacion
    """,
    c.PERCENT: "taux, %",
    c.PROGRESS: "grado de avance, stato avanzamento, avanc",
    c.ATTEMPT: "passage n, oportunidad, convocatoria n, intent, intents",
    c.OTHER_PERSON: """
        intervenant*, organisme de formation, organisme formateur, prestataire, examinateur*, evaluateur*,
        animateur de la formation,
        moniteur*, instructeur interne, capacitador*, facilitador*, ponente*, relator*, expositor*, evaluador*,
        organismo capacitador,
        proveedor, entidad capacitadora, impartido por, impartida por, instrutor interno, entidade formadora, ministrante*,
        palestrante*, avaliador*, ministrado por, tutor do curso, istruttor*, ente formatore, ente erogatore,
        esaminatore, erogato da,
        tenuto da, lector*, furnizor*, furnizor de formare, evaluatorul, examinator*, instruit de, impartit per
    """,
    c.OTHER_THING: """
        taux d activite, type de contrat, contrat, quotite, anciennete, date d anciennete, etablissement,
        etablissements, site, sites,
        secteur, pole, atelier, observation*, remarque*, emargement, civilite, n d ordre, nombre d heures, nb heures,
        nb d heures,
        nombre de jours, volume horaire, montant, tarif, lieu de formation, modalite, presentiel, emplacement, direction,
        unite de travail, observaciones, observacion, firma del participante, firma del trabajador,
        firma del instructor, gerencia,
        seccion, ubicacion, planta, num de horas, horas lectivas, numero de horas, importe, monto, precio, modalidad, turno,
        vicepresidencia, division, observacoes, observacao, assinatura, secao, secretaria, diretoria,
        gerencia regional, lotacao, local,
        carga horaria, n de horas, horas, valor do curso, preco, modalidade, osservazioni, osservazione, annotazioni,
        firma del partecipante, firma partecipante, ufficio, unita operativa, cantiere, stabilimento, n ore, numero ore,
        ore di formazione, costo del corso, prezzo, modalita, aula, settore, sesso, luogo, observatii, observatie,
        mentiuni, semnatura,
        sectia, sectie, compartiment*, locatia, punct de lucru, nr crt, numar ore, numar de ore, nr ore, nr de ore, pret, cost,
        loc de desfasurare, seccio, observacions, durada, durada hores, nombre d hores, preu, ubicacio, sinatura,
        prezo, duracion
    """,
    c.NOISE: """
        l, als, dels, pel, per al, al, as, os, pela, pelo, ao, alla, allo, agli, nel, nella, dal corso, si, sau, din,
        pentru, cu, un,
        una, no, na
    """,
}
