"""Words by which jobs are known: under a header that nobody understands they are what people do, not where they belong."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import split
from analysis.reading.words import phrase

_JOBS: Final = frozenset(
    split(
        """
        administrator, admin, advisor, adviser, agent, aide, analyst, apprentice, architect, assembler, assistant,
        attendant, auditor, baker,
        barista, bookkeeper, butcher, buyer, captain, carer, caretaker, cashier, chef, chief, cleaner, clerk,
        clinician, consultant,
        controller, cook, coordinator, counsel, counsellor, dealer, dentist, designer, developer, director,
        dispatcher, doctor, driver,
        electrician, engineer, estimator, executive, fitter, foreman, gardener, guard, handler, hygienist,
        inspector, installer, janitor,
        labourer, laborer, lawyer, leader, librarian, machinist, manager, mechanic, medic, merchandiser, midwife,
        nurse, officer, operator,
        optician, painter, paramedic, pharmacist, physician, picker, pilot, planner, plumber, porter, president,
        producer, programmer, receptionist,
        recruiter, representative, researcher, rigger, salesperson, scheduler, scientist, secretary, seller,
        specialist, steward, supervisor,
        surveyor, teacher, technician, teller, tester, therapist, trader, trainer, treasurer, tutor, underwriter,
        waiter, waitress, warden, welder,
        worker, writer,
        leiter, leiterin, leitung, sachbearbeiter, sachbearbeiterin, techniker, technikerin, ingenieur, ingenieurin,
        mechaniker, elektriker,
        verkaufer, verkauferin, fahrer, pfleger, pflegerin, pflegefachkraft, fachkraft, meister, monteur, kaufmann,
        kauffrau, berater, beraterin,
        entwickler, entwicklerin, buchhalter, buchhalterin, lagerist, koch, kochin, hausmeister, laborant,
        schlosser, disponent,
        directeur, directrice, chef d equipe, technicien, technicienne, vendeur, vendeuse, infirmier, infirmiere,
        comptable, operateur, operatrice,
        conducteur, conductrice, cuisinier, assistante, conseiller, conseillere, employe, ouvrier, responsable,
        magasinier, soudeur, cariste,
        director, directora, gerente, tecnico, tecnica, ingeniero, ingeniera, operario, operaria, operador,
        operadora, vendedor, vendedora,
        enfermero, enfermera, enfermeiro, enfermeira, contador, contadora, cajero, conductor, cocinero, asistente,
        assistente, analista, jefe,
        jefa, encargado, encargada, supervisora, motorista, engenheiro, engenheira, coordenador, coordenadora,
        auxiliar, medico, medica,
        responsabile, direttore, tecnico di, ingegnere, operaio, infermiere, infermiera, impiegato, impiegata,
        commesso, cuoco, addetto, addetta,
        autista, magazziniere, manutentore, medewerker, monteur, verpleegkundige, chauffeur, verkoper, verkoopster,
        leidinggevende, adviseur,
        beheerder, kok, kierownik, specjalista, inzynier, technik, operator, ksiegowy, ksiegowa, kierowca,
        sprzedawca, pielegniarka, magazynier,
        chef, ingenjor, tekniker, saljare, sjukskoterska, ekonom, forare, kock, leder, medarbejder, sygeplejerske,
        saelger, chauffor, sykepleier,
        selger, sjafor, johtaja, paallikko, insinoori, teknikko, myyja, hoitaja, kuljettaja, asentaja, vedouci,
        technik, ucetni, ridic, prodavac,
        менеджер, инженер, техник, оператор, водитель, бухгалтер, продавец, директор, мастер, кладовщик, специалист,
        аналитик, врач, медсестра
        """
    )
)


def names_job(text: str) -> bool:
    """Whether a word of the text is one for a job: "Charge Nurse", "Leiterin Einkauf"."""
    return not _JOBS.isdisjoint(phrase(text).split())
