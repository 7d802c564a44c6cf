"""What French, Spanish, Portuguese, Italian, Romanian, Catalan and Galician exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

ROMANCE_WORDS: Final = {
    c.ENROL: """
        convocation, convoque, inscription le, asignada, convocatoria, inscripto, matriculada, convocado, convocada, nomeacao, convocacao,
        convocazione, iscrizioni, adesione, inscrierii, inscriere la curs, programare, inscripcio, matriculacio, assignacio, assignat,
        inscricion, alta no curso
    """,
    c.START: """
        demarree, debut de formation, date de demarrage, comienza, empieza, arranque, comeca, inicia, inicia em, inizia, inizio corso,
        inceperii cursului, data inceperii, inici, iniciat, comencament, comenca, comezo
    """,
    c.COMPLETE: """
        date de passage, passage, passe le, effectue*, effectuee, suivie le, suivi le, realisee, obtenue le, date de la session,
        fecha de realizacion, fecha de cursada, cursado, cursada, imparticion, fecha de imparticion, fecha de aprobacion, aprobacion,
        fecha de asistencia, asistencia, aprobada el, aprobado el, realizada, data de aprovacao, frequentado em, participacao, frequenza,
        data di frequenza, svolto*, svolgimento, frequentato*, effettuat*, sostenut*, erogazione, data erogazione, effettuazione,
        efectuat*, efectuarii, participare, participarii, absolvirii, promovarii, finalitzacio, finalitzat, acabament, acabat,
        realitzacio, assistencia, assolit, remate, rematado, realizacion
    """,
    c.EXPIRE: """
        date de validite, valable jusque, valide jusque, validite, validite jusqu a, date limite de validite, a renouveler le,
        a renouveler avant le, renouvellement le, date de renouvellement, prochaine echeance, date d echeance, date de peremption,
        validez, fecha de validez, vigencia, vigente al, vigencia al, fecha de vigencia, fin de validez, renovar antes de,
        fecha de renovacion, renovacion, vence en, valido ate, vencimento em, data de vencimento, renovacao, data de renovacao, validita,
        data validita, valido sino al, rinnovo, data rinnovo, da rinnovare entro, rinnovare entro, scadenze, data expirarii,
        valabila pana la, data valabilitatii, termen de valabilitate, valabilitatii, caducitat, data de caducitat, venciment, valid fins,
        valid fins al, vigencia fins, validesa, caducidade, data de caducidade, valido ata, vixencia
    """,
    c.UNTIL: "jusque, jusqu au, hasta el, fins, fins al, fins a, ata, sino al",
    c.DUE: """
        a faire pour le, a realiser avant le, a effectuer avant, fecha tope, a realizar antes de, prazo limite, termini,
        termen de finalizare, prazo
    """,
    c.NEXT: """
        prochain, prochaine, prochains, prochaines, suivant, suivante, proximo, proxima, siguiente, proximos, seguinte, prossim*,
        successivo, successiva, urmator, urmatoare, urmatorul, urmatoarea, urmatorului, urmatoarei, urmatorului curs, seguent, proper,
        propera, vindeiro
    """,
    c.RENEW: """
        recyclage, recyclages, maintien, remise a niveau, actualisation, renouvellement, reciclaje, refresco, recertificacion,
        reentrenamiento, recapacitacion, actualizacion, reciclagem, reciclagens, atualizacao, recertificacao, aggiornamento,
        aggiornamenti, richiamo, ricertificazione, reautorizare, reinstruire, reinstruirii, reciclare, reciclarii, reciclatge, reciclaxe
    """,
    c.EXAM: """
        examen, examens, epreuve, epreuves, test, tests, evaluation, qcm, controle des connaissances, soutenance, prueba, pruebas,
        evaluacion, evaluaciones, exame, exames, prova, provas, avaliacao, teste, esame, esami, esami finali, verifica, verifiche,
        prova finale, verifica finale, examenul, examinare, examinarii, testare, testarii, test final, verificare, verificarii, evaluare,
        evaluarii, proba, avaluacio, avaliacion
    """,
    c.EMAIL: """
        adresse courriel, adresse de messagerie, messagerie, email professionnel, adresse mail professionnelle, correo corporativo,
        correo institucional, correo de trabajo, e mail corporativo, email corporativo, correio electronico, endereco electronico,
        posta elettronica aziendale, email aziendale, adresa de posta electronica, posta electronica, correu, correu electronic,
        adreca electronica, adreca de correu, enderezo electronico, enderezo de correo
    """,
    c.LEARNER: """
        agents, salaries, personnel forme, apprenti*, operateur, asistente, asistentes, capacitado, capacitando, cursante*, operario*,
        alumnado, personal, servidor, formandos, cursistas, corsisti, lavorator*, addetto, addetti, iscritti, angajatului, salariat*,
        lucrator*, instruit, persoana, persoana instruita, participantului, cursantului, empleat, empleada, treballador*, alumne*,
        assistent*, empregado*, traballador*
    """,
    c.NAME: "noms, intitules, designation, denomination sociale, denumirea, titlul, denominacio, titol, denominazione corso, designacao",
    c.FULL: "complet, completo, complets, complert",
    c.GIVEN_NAME: """
        prenom de l agent, prenom usuel, nombre s, primer nombre, primeros nombres, nomes proprios, primeiro nome, nome di persona,
        prenumele, nom de pila, nome de pila
    """,
    c.FAMILY_NAME: """
        nom patronymique, nom de naissance, nom usuel, nom marital, primer apellido, segundo apellido, apellido paterno, apellido materno,
        apelidos, ultimo sobrenome, cognomi, numele de familie, nume de familie, cognom, cognoms, primer cognom, primeiro apelido,
        segundo apelido
    """,
    c.ID: """
        matricule agent, matricule salarie, n matricule, no matricule, no de matricule, identifiant rh, numero de nomina, no de nomina,
        nomina, num empleado, cedula, dni, nif, rut, cuil, curp, rfc, cpf, chapa, registo, n mecanografico, numero mecanografico, badge,
        codice fiscale, cartellino, numero badge, numar de marca, nr marca, numar marca, cnp, cod numeric personal, legitimatie,
        numero d empleat, codi
    """,
    c.ROLE: "fonctions, funciones, funcoes, ruolo ricoperto, functii, funcio, rol, funcion",
    c.JOB: """
        poste occupe, poste de travail, intitule de fonction, libelle emploi, libelle du poste, libelle poste, qualification,
        categorie emploi, puesto de trabajo, puesto que desempena, nombre del puesto, denominacion del cargo, cargo actual, oficio,
        cargo ocupado, funcao atual, categoria profissional, mansioni, mansione svolta, profilo professionale, qualifica professionale,
        meseria, meserie, postul, postul ocupat, post ocupat, locul de munca postul, ocupatie, ocupatia, lloc de treball, lloc, carrec,
        categoria professional, posto de traballo, posto
    """,
    c.CUSTOMER: """
        societe cliente, entreprise cliente, nom du client, raison social, empresa contratista, contratista, razao social, entidade,
        ditta, ditte, impresa, imprese, azienda cliente, firma, firmei, denumire firma, societatea, societatii, angajator*, beneficiar,
        compania, client, empresa client
    """,
    c.MANAGER: """
        n 1, responsable direct, responsable hierarchique, superieur hierarchique, manager direct, chef d equipe, chef de service,
        superior inmediato, superior jerarquico, jefe inmediato, jefatura, mando, mando directo, encargado, chefia imediata,
        chefia direta, superior hierarquico, superior imediato, encarregado, superiore, superiore diretto, preposto, caposquadra,
        referente, sef direct, seful direct, sef ierarhic, superior ierarhic, conducator, cap directe, superior jerarquic, xefe,
        xefe directo, xerente, responsable
    """,
    c.COURSE: """
        action de formation, actions de formation, sensibilisation, module de formation, theme de formation, intitule formation,
        nom de la formation, habilitation formation, sujet de la formation, taller*, charla*, tema de capacitacion, adiestramiento,
        induccion, accion formativa, acciones formativas, acao formativa, acao de formacao, acoes de formacao, integracao, qualificacao,
        tema do treinamento, instrucao, percorso formativo, attivita formativa, evento formativo, argomento del corso, materia,
        materia corso, tematica, tematicii, tema instruirii, instruirii, instruiri, instructaj*, instructaj, cursul, cursului, cursurilor,
        formarii, programul de formare, perfectionare, formacio, capacitacio, curs de formacio, accio formativa, formacion, obradoiro
    """,
    c.CONTENT: "contenus, temario, contenidos, contenuti, argomento, argomenti, subiect, subiectul, contingut",
    c.CERTIFICATE: """
        attestato di frequenza, patentino, brevet, caces, carnet, adeverinta, autorizatie, autorizatii, talon, certificacio, acreditacio
    """,
    c.STATUS: """
        etat d avancement, statut formation, conclusion du test, decision, situation formation, estado actual, condicion, resultado final,
        dictamen, resultado obtenido, desfecho, situacao atual, situacao do aluno, stato corso, esito finale, esito del test, esito prova,
        valutazione esito, stadiu, stadiul, situatie, situatia, situatia scolara, calificativ, calificativul, calificativ obtinut,
        rezultatul, rezultatul testarii, estat, resultat, situacio, situacion, estado do curso
    """,
    c.SUCCESS: """
        reussi oui non, acquis oui non, aprobo, aprobada, aprovou, promosso, idoneo, idoneita, promovat da nu, admis, superat, superado
    """,
    c.SCORE: """
        note finale, note sur 20, moyenne generale, nb de points, notes obtenues, promedio, promedio final, calificacion final, calif,
        aciertos, puntos obtenidos, classificacao, classificacao final, media final, resultado numerico, votazione finale, voto finale,
        media voti, punteggio ottenuto, punti ottenuti, nota finala, nota obtinuta, nota testului, media, media finala, puncte,
        puncte obtinute, punctajul, qualificacio, puntuacio, cualificacion, nota final
    """,
    c.PERCENT: "taux, percentatge, porcentaxe, procentaj, procentul, %",
    c.PROGRESS: """
        taux d avancement, taux de progression, porcentaje de avance, grado de avance, percentual de conclusao, stato avanzamento,
        progresul, progres, avanc
    """,
    c.ATTEMPT: """
        passage n, numero de intento, oportunidad, numero de tentativas, convocatoria n, numero tentativo, tentativi, incercari,
        incercarea, intent, intents
    """,
    c.OTHER_PERSON: """
        formateurs, intervenant*, organisme de formation, organisme formateur, prestataire, examinateur*, evaluateur*,
        animateur de la formation, moniteur*, instructeur interne, capacitador*, facilitador*, ponente*, relator*, expositor*, evaluador*,
        organismo capacitador, proveedor, entidad capacitadora, impartido por, impartida por, instrutor interno, entidade formadora,
        ministrante*, palestrante*, avaliador*, ministrado por, tutor do curso, docenti, formatori, istruttor*, ente formatore,
        ente erogatore, relatore, relatori, esaminatore, erogato da, tenuto da, formatorul, instructorul, instructorului, lectorul,
        lector*, furnizor*, furnizor de formare, evaluatorul, examinator*, instruit de, formadora, professorat, impartit per, formador,
        relator
    """,
    c.OTHER_THING: """
        etablissement, etablissements, site, sites, secteur, pole, atelier, observation*, remarque*, signature, emargement, civilite,
        n d ordre, nombre d heures, nb heures, nb d heures, nombre de jours, volume horaire, montant, tarif, lieu de formation, modalite,
        presentiel, emplacement, direction, unite de travail, observaciones, observacion, firma del participante, firma del trabajador,
        firma del instructor, gerencia, seccion, ubicacion, planta, duracion horas, num de horas, horas lectivas, numero de horas,
        importe, monto, precio, modalidad, turno, vicepresidencia, division, observacoes, observacao, assinatura, secao, secretaria,
        diretoria, gerencia regional, lotacao, local, carga horaria, n de horas, horas, valor do curso, preco, modalidade, osservazioni,
        osservazione, annotazioni, firma del partecipante, firma partecipante, ufficio, unita operativa, cantiere, stabilimento, n ore,
        numero ore, ore di formazione, costo del corso, prezzo, modalita, aula, settore, sesso, luogo, observatii, observatie, mentiuni,
        semnatura, sectia, sectie, compartiment*, locatie, locatia, punct de lucru, nr crt, numar ore, numar de ore, nr ore, nr de ore,
        durata ore, pret, cost, loc de desfasurare, seccio, observacions, signatura, durada, durada hores, nombre d hores, preu, ubicacio,
        sinatura, prezo, duracion
    """,
    c.NOISE: """
        l, als, dels, pel, per al, al, as, os, pela, pelo, ao, alla, allo, agli, nel, nella, dal corso, si, sau, din, pentru, cu, un, una,
        no, na
    """,
}
