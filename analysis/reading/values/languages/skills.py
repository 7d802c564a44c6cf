"""What matrices of training and skills write into their cells, in many languages: trained, to be trained, planned, missing, in training."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

SKILLS: Final = Vocabulary(
    completed="",
    passed="",
    begun="",
    others={
        "completed": """
            trained, fully trained, training done, attended live, attended webinar, watched recording, watched the recording,
            recording watched, viewed recording, watched on demand, viewed on demand, watched replay, watched later, on demand,
            ausgebildet, geschult, unterwiesen, eingewiesen, qualifiziert, befähigt, aufzeichnung angesehen,
            formé, formée, habilité, habilitée, a suivi, replay vu, capacitado, capacitada, formado, formada, habilitado,
            habilitada, entrenado, entrenada, treinado, treinada, formato, formata, addestrato, addestrata, abilitato, abilitata,
            opgeleid, getraind, utbildad, oplært, opplært, uddannet, koulutettu, perehdytetty, przeszkolony, przeszkolona,
            przeszkolono, školen, školena, vyškolen, vyškolena, proškolen, proškolena, vyškolený, vyškolená, preškolený, preškolená,
            képzett, betanítva, betanított, oktatva, obučen, obučena, osposobljen, osposobljena, usposobljen, usposobljena,
            završeno, završio, završila, položeno, instruit, instruită, eğitildi, eğitim aldı, eğitimli, εκπαιδευμένος, εκπαιδευμένη,
            обучен, обучена, обучены, навчений, навчена, навчено, обучен на, 已培训, 培训完成, 受講済み, 教育済, 教育済み, 修了済,
            修了済み, 이수완료, 교육완료, مدرب, مؤهل, terlatih, sudah dilatih, đã đào tạo, đã huấn luyện, đã học
        """,
        "not_started": """
            untrained, not trained, not yet trained, to be trained, needs training, training needed, not held, not yet held, not done,
            not done yet, not yet done, to do, to book, to be booked, to be scheduled, to schedule, to plan, to be planned,
            not sat, not sat yet, not yet sat, not taken, not taken yet, not yet taken, nominated, is missing, fehlt, fehlend,
            nicht geschult, ungeschult, noch zu schulen, zu schulen, einzuplanen, zu planen, noch offen, vorgesehen, non formé,
            non formée, à former, à planifier, à programmer, à prévoir, à inscrire, non habilité, non habilitée, manquant, manquante,
            manque, no capacitado, no capacitada, por capacitar, por realizar, por programar, por planificar, sin capacitar, falta,
            faltante, não treinado, não treinada, a treinar, por agendar, a agendar, não formado, em falta, por planear, a planejar,
            non formato, non formata, da formare, da fare, da programmare, da pianificare, da addestrare, manca, mancante,
            te plannen, nog te plannen, in te plannen, ontbreekt, niet opgeleid, niet getraind, ej utbildad, inte utbildad, planerad,
            att planera, saknas, mangler, ikke oplært, ikke opplært, planlagt, ikke uddannet, puuttuu, suunniteltu,
            kouluttamatta, ei koulutettu,
            varattu, nieprzeszkolony, nieprzeszkolona, do przeszkolenia, do zaplanowania, planowane, neškolen, neškolena, nevyškolen,
            nevyškolený, plánováno, naplánováno, naplánované, plánované, chybí, chýba, treba preškoliť, tervezett, betervezve,
            hiányzik, oktatandó, képzetlen, planirano, nije obučen, nije obučena, nije osposobljen, nije započeto, nedostaje, neobučen,
            načrtovano, manjka, planificat, de planificat, neinstruit, lipsește, lipseste, planlanacak, eğitimsiz, alınmadı,
            προγραμματισμένο, λείπει, не обучен, не обучена, требуется, требуется обучение, запланировано обучение,
            не навчений, не навчена, заплановано, потрібно, планується, 未培训, 待培训, 计划中, 未教育, 未修了, 未, 予定, 受講予定, 要受講,
            미교육, 교육예정, 예정, غير مدرب, مخطط, belum dilatih, belum, direncanakan, chưa đào tạo, chưa huấn luyện, kế hoạch
        """,
        "in_progress": """
            on course, on the course, under training, being trained, under instruction, learning, in schulung, in einarbeitung,
            in der einarbeitung, wird geschult, wird ausgebildet, en formation, formation en cours, en apprentissage, en capacitación,
            en formación, em formação, em treinamento, in formazione, in addestramento, in opleiding, under utbildning,
            under upplæring, under opplæring, under oplæring, koulutuksessa, w trakcie szkolenia, ve školení, zaškoluje se,
            v zaškolení, betanítás alatt, képzés alatt, u tijeku, u toku, u obuci, v teku, în curs, eğitimde, σε εκπαίδευση,
            на обучении, навчається, на навчанні, в процесі навчання, 培训中, 教育中, 교육중, 교육 중, قيد التدريب, sedang dilatih,
            đang đào tạo, đang huấn luyện
        """,
        "failed": "nije položio, nije položila, nije položeno, ni opravil, ni opravila, pao, pala",
        "passed": "položio, položila, opravil, opravila, položen, signed off, signed off as competent",
        "withdrawn": "nije došao, nije došla, otkazano, odustao, odustala",
        "expired": "isteklo, istekao, istekla, needs renewal, to be renewed, renewal overdue, poteklo, potekel",
    },
)
