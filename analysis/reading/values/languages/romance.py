"""French, Spanish, Portuguese, Italian, Romanian. Endings of gender and number are listed, as a cell agrees with its noun."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

FRENCH: Final = Vocabulary(
    deny="non, pas, pas encore, jamais",
    completed="""
        terminé, terminée, terminés, terminées, achevé, achevée, achevés, achevées, fini, finie, finis, finies,
        complété, complétée, complet,
        complète, suivi, suivie, effectué, effectuée, réalisé, réalisée, accompli, accomplie, clôturé, clôturée,
        finalisé, finalisée, fait, faite
    """,
    passed="""
        réussi, réussie, réussis, réussies, validé, validée, validés, validées, certifié, certifiée, acquis, acquise,
        obtenu, obtenue, admis, admise
    """,
    begun="commencé, commencée, démarré, démarrée, débuté, débutée, entamé, entamée, lancé, lancée",
    others={
        "completed": "a participé, participé, présent, présente, terminé en retard, lu, lue, déjà terminé",
        "passed": """
            reçu, reçue, succès, terminé avec succès, terminée avec succès, complété avec succès, achevé avec succès,
            réussite,
            terminé a atteint la note pour réussir, terminé note de passage atteinte, expire bientôt,
            expirant bientôt, bientôt expiré, valide,
            en cours de validité, délivré, délivrée, attribué, attribuée, à renouveler
        """,
        "failed": """
            échoué, échouée, échec, ajourné, ajournée, recalé, recalée, terminé non réussi, terminé en échec,
            terminé échec, non admis, refusé à l examen,
            terminé n a pas atteint la note pour réussir, terminé note de passage non atteinte, non réussi, insuffisant
        """,
        "not_started": """
            à faire, à commencer, inscrit, inscrite, inscrits, inscrites, assigné, assignée, affecté, affectée,
            invité, invitée, nouveau, prévu, prévue,
            planifié, planifiée, enregistré, enregistrée, non tenté, non consulté, à venir, non débuté
        """,
        "in_progress": """
            en cours, en progression, actif, active en cours, incomplet, incomplète, inachevé, inachevée, partiel,
            partiellement terminé, en retard,
            en attente, en attente de validation, en attente d évaluation, en attente d approbation, à valider,
            ouvert, non certifié, en suspens
        """,
        "waived": "dispensé, dispensée, dispense, exempté, exemptée, exempt, exempte, exonéré, exonérée, non requis",
        "withdrawn": """
            désinscrit, désinscrite, annulé, annulée, abandonné, abandonnée, abandon, absent, absente,
            liste d attente, en liste d attente,
            sur liste d attente, archivé, archivée, supprimé, supprimée, suspendu, suspendue, inactif, refusé,
            refusée, décliné, retiré, retirée,
            non présent, ne s est pas présenté
        """,
        "expired": "expiré, expirée, périmé, périmée, échu, échue, caduc, plus valide, non valide, invalide",
        "revoked": "révoqué, révoquée, invalidé, invalidée",
    },
)
SPANISH: Final = Vocabulary(
    deny="no, aún no, todavía no, sin",
    completed="""
        completado, completada, completados, completadas, completo, completa, terminado, terminada, finalizado,
        finalizada, concluido, concluida,
        realizado, realizada, hecho, hecha, acabado, acabada, cursado, cursada, cumplido, cumplida, culminado,
        culminada, asistió, terminó, finalizó
    """,
    passed="""
        aprobado, aprobada, aprobados, aprobadas, superado, superada, certificado, certificada, acreditado,
        acreditada, logrado, apto, apta, exitoso
    """,
    begun="iniciado, iniciada, comenzado, comenzada, empezado, empezada",
    others={
        "completed": "sin calificar completado, finalizado sin calificar, asistencia confirmada, leído, completar",
        "passed": """
            completado con éxito, completado con certificado, finalizado con éxito,
            finalizado ha alcanzado la calificación de aprobado,
            finalizado aprobado, completado aprobado, terminado con éxito, éxito, válido, válida, vigente, por vencer,
            próximo a vencer, emitido, emitida,
            satisfactorio, obtenido
        """,
        "failed": """
            reprobado, reprobada, no aprobado, no aprobada, no superado, no apto, fallido, fallida, desaprobado,
            desaprobada, suspenso,
            fracasado, fracaso, insatisfactorio, completado no aprobado, finalizado no aprobado,
            finalizado no ha alcanzado la calificación de aprobado,
            no acreditado, no logrado
        """,
        "not_started": """
            sin iniciar, sin empezar, sin comenzar, inscrito, inscrita, inscripto, asignado, asignada, matriculado,
            matriculada, registrado, registrada,
            invitado, invitada, por hacer, por iniciar, por comenzar, nuevo, nueva, no intentado, no accedido,
            programado
        """,
        "in_progress": """
            en progreso, sin completar, sin terminar, inconcluso,
            sin finalizar, en curso, en proceso, en marcha, cursando, activo, activa, incompleto, incompleta, pendiente,
            parcial, parcialmente completado,
            atrasado, atrasada, retrasado, vencido sin completar, con retraso, pendiente de evaluación,
            pendiente de aprobación, en revisión, inacabado,
            abierto, en espera
        """,
        "waived": """
            exento, exenta, eximido, eximida, dispensado, dispensada, exonerado, exonerada, no requerido, convalidado,
            convalidada
        """,
        "withdrawn": """
            retirado, retirada, cancelado, cancelada, baja, dado de baja, de baja, anulado, anulada, abandonado,
            abandonada, abandono, ausente,
            no asistió, no se presentó, no presentado, lista de espera, en lista de espera, rechazado, rechazada,
            eliminado, inactivo, archivado,
            desinscrito, desmatriculado
        """,
        "expired": "caducado, caducada, vencido, vencida, expirado, expirada, no vigente, no válido",
        "revoked": "revocado, revocada, invalidado, invalidada",
    },
)
PORTUGUESE: Final = Vocabulary(
    deny="não, ainda não, sem",
    completed="""
        concluído, concluída, concluídos, concluídas, completo, completa, completado, completada, finalizado,
        finalizada, terminado, terminada,
        encerrado, encerrada, realizado, realizada, feito, feita, cursado, participou, compareceu, cumprido
    """,
    passed="aprovado, aprovada, aprovados, aprovadas, certificado, certificada, sucesso, apto, apta",
    begun="iniciado, iniciada, começado, começada",
    others={
        "passed": """
            concluído com sucesso, concluído aprovado, finalizado com sucesso, com sucesso, válido, válida, vigente,
            a vencer, emitido, emitida, alcançado
        """,
        "failed": """
            reprovado, reprovada, não aprovado, não aprovada, falhou, falha, fracassado, insucesso, inapto, não apto,
            concluído reprovado, sem sucesso
        """,
        "not_started": """
            inscrito, inscrita, matriculado, matriculada, atribuído, atribuída, designado, convidado, a fazer,
            a iniciar, por iniciar, novo, novo curso,
            sem iniciar, não acessado, não tentado, registrado, agendado
        """,
        "in_progress": """
            por terminar, por concluir, inacabado, não acabado,
            em andamento, em progresso, em curso, em execução, cursando, ativo, ativa, incompleto, incompleta,
            inacabado, pendente, parcial, atrasado,
            atrasada, em atraso, parcialmente concluído, aguardando, aguardando avaliação, aguardando aprovação,
            em análise, aberto
        """,
        "waived": "isento, isenta, dispensado, dispensada, não obrigatório, não requerido",
        "withdrawn": """
            desistente, desistência, desistiu, cancelado, cancelada, desinscrito, removido, removida, trancado, trancada, anulada,
            evadido, abandonado, abandono, ausente, faltou,
            não compareceu, lista de espera, em lista de espera, rejeitado, recusado, excluído, inativo, inativa,
            suspenso, suspensa, anulado
        """,
        "expired": "expirado, expirada, vencido, vencida, caducado, não válido",
        "revoked": "revogado, revogada, invalidado",
    },
)
ITALIAN: Final = Vocabulary(
    deny="non, non ancora, mai",
    completed="""
        completato, completata, completati, completate, completo, completa, concluso, conclusa, terminato, terminata,
        finito, finita, ultimato,
        fatto, fatta, svolto, svolta, frequentato, frequentata, partecipato, chiuso
    """,
    passed="""
        superato, superata, superati, promosso, promossa, certificato, certificata, approvato, approvata, idoneo,
        idonea, riuscito, raggiunto, conseguito, conseguita
    """,
    begun="iniziato, iniziata, avviato, avviata, cominciato",
    others={
        "passed": """
            completato con successo, concluso con successo, superato con successo, successo, valido, valida,
            in scadenza, in corso di validità, rilasciato
        """,
        "failed": """
            respinto, respinta, bocciato, bocciata, fallito, fallita, non idoneo, insufficiente,
            completato non superato, non riuscito
        """,
        "not_started": """
            iscritto, iscritta, assegnato, assegnata, invitato, invitata, da iniziare, da fare, nuovo, registrato,
            registrata, non tentato, non visitato, da svolgere
        """,
        "in_progress": """
            incompiuto, non finito, da finire, non ultimato,
            in corso, in svolgimento, in itinere, attivo, attiva, incompleto, incompleta, parziale, in ritardo,
            in attesa, in attesa di valutazione, scaduto non completato, aperto, da completare
        """,
        "waived": "esentato, esentata, esente, esonerato, esonerata, non richiesto, dispensato",
        "withdrawn": """
            ritirato, ritirata, annullato, annullata, cancellato, cancellata, disiscritto, disiscritta, assente,
            lista d attesa, in lista d attesa, rifiutato, sospeso, sospesa, inattivo, archiviato, abbandonato,
            eliminato
        """,
        "expired": "scaduto, scaduta, non valido, non più valido",
        "revoked": "revocato, revocata, invalidato",
    },
)
ROMANIAN: Final = Vocabulary(
    deny="nu, ne, încă nu, nu este, nu a fost",
    completed="""
        finalizat, finalizată, terminat, terminată, încheiat, încheiată, complet, completă, completat, absolvit,
        parcurs
    """,
    passed="promovat, promovată, trecut, admis, admisă, certificat, reușit, aprobat",
    begun="început, începută, începută deja, pornit, demarat",
    others={
        "passed": "finalizat cu succes, promovat cu succes, valabil",
        "failed": "picat, respins, respinsă, nepromovat, eșuat, eșuată, nereușit",
        "not_started": "neînceput, neîncepută, înscris, înscrisă, înregistrat, alocat, atribuit, invitat",
        "in_progress": """
            în curs, în desfășurare, în derulare, în progres, incomplet, incompletă, nefinalizat, neterminat, activ,
            întârziat, în așteptare
        """,
        "waived": "scutit, scutită, exceptat",
        "withdrawn": "retras, retrasă, anulat, anulată, absent, abandonat, lista de așteptare, dezabonat, inactiv",
        "expired": "expirat, expirată",
        "revoked": "revocat, revocată",
    },
)
ROMANCE: Final = (FRENCH, SPANISH, PORTUGUESE, ITALIAN, ROMANIAN)
