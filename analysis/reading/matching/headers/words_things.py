"""Words for courses, certificates, statuses and figures, in the languages of words_events."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

THING_WORDS: Final = {
    c.COURSE: """
        webinar, webinars, webinaire*, вебинар*, вебінар*, ウェビナー, course, courses, crs, training, trainings, trng,
        module, class, program, programme, curriculum, curricula,
        bildungsmassnahme*, massnahme*, qualifizierungsmassnahme*, action de formation, actions de formation, accion formativa,
        acciones formativas, acao formativa, acao de formacao, azione formativa,
        training record, learning record, course record, training assignment, learning assignment,
        learning event, learning activity title, learning activity name, learning opportunity, learning experience,
        learning asset,
        learning asset title, learning title, learning name, learning offering, training event, training activity,
        training offering,
        offering title, offering name, event title, event name, session title,
        learning item, learning object, learning plan, learning path, learning program, learning programme, path,
        track, trail, lesson, workshop, e learning, elearning, training course, course offering, kurs*, schulung*,
        lehrgang*, seminar*, weiterbildung*, fortbildung*, unterweisung*, lernmodul*, ausbildung*, lernpfad*,
        lernprogramm*, veranstaltung*, cours, formation*, parcours, stages, nom du stage, intitule du stage,
        libelle du stage, curso*, formacion*, capacitacion*,
        entrenamiento*, modulo, asignatura, programa, ruta de aprendizaje, formacao, formacoes, treinamento*,
        disciplina, capacitacao, trilha, corso, corsi, formazione*, addestramento, percorso, cursus*, training*,
        opleiding*, leertraject*, scholing*, szkoleni*, modul, modulu, utbildning*, kursus*, uddannelse*,
        opplaering*, utdanning*, kurssi*, koulutu*, opintojakso*, kurz*, skolen*, vzdelavan*, tanfolyam*, kepzes*,
        kurzus*, oktatas*, treningek, trening, instruire*, formare, egitim*, kursu, ders*, μαθημα*, εκπαιδευσ*,
        σεμιναρι*, προγραμμα, курс*, обучени*, тренинг*, программ*, занят*, модул*, навчан*, тренінг*, програм*,
        コース, 講座, 研修, 科目, 課程, トレーニング, 教育, 講習, 学習項目, 課程名稱, 课程, 培训, 課堂, 培訓, 训练,
        교육, 과정, 강좌, 코스, 강의, 훈련, 교육과정, الدورة, الدورة التدريبية, دورة, المقرر, التدريب, الكورس, קורס,
        הקורס, הדרכה, השתלמות, kursus, pelatihan, pembelajaran, latihan, khoa hoc, dao tao
    """,
    c.CONTENT: """
        content, item, package, exam name, exam title, test name, test title, quiz name, quiz title, assessment name,
        assessment title, objekt*, element, elements, elemento, elementos, elementi, activity name,
        learning element,
        lernelement*, element de formation, achievement name, achievement title, accomplishment,
        accomplishment name, accomplishment title,
        material, materials, unit name, unit title, unit of competency, catalog item, catalogue item,
        learning content, bildungsangebot*, onderdeel, curs, cursuri, cursului, denumire curs, nume curs,
        denumirea cursului, numele cursului,
        lerninhalt*, materiale formativo, leermateriaal, leerinhoud, learning activity, object, asset, resource,
        entity, subject, topic, inhalt*,
        contenu, contenido, conteudo, contenuto, inhoud, tresc, innehall, indhold, innhold, sisalto, obsah,
        tartalom, continut, icerik, περιεχομενο, материал, контент, зміст, コンテンツ, 教材, 内容, 內容, 콘텐츠,
        المحتوى, תוכן, konten, kandungan, noi dung
    """,
    c.CERTIFICATE: """
        certification, certifications, certificate, certificates, cert, certs, credential, credentials, badge,
        badges, license, licence, accreditation, qualification, zertifi*, nachweis*, abzeichen, lizenz*,
        qualifikation*, zeugnis*, certificat*, attestation*, habilitation, diplome*, certificacion*, certificado*,
        diploma*, acreditacion, insignia, credencial, certificacao*, acreditacao, emblema, certificazion*,
        attestato, abilitazione, certificaat*, certificering*, diploma, certyfikat*, swiadectw*, odznaka,
        certifier*, certifikat*, intyg*, bevis, kursbevis, sertifi*, sertifikaat*, todistu*, patevyys*, osvedcen*,
        certifikac*, tanusitvany*, oklevel, tanusitas, atestat*, acreditare, sertifika*, belge*, rozet,
        πιστοποιη*, διπλωμα, сертификат*, сертификац*, удостоверен*, значок, сертифікат*, сертифікац*, посвідчен*,
        認定, 資格, 認定証, 証明書, 修了証, バッジ, 認証, 证书, 證書, 认证, 認證, 资格, 徽章, 資格證, 자격, 인증,
        자격증, 인증서, 수료증, 배지, الشهادة, شهادة, الاعتماد, תעודה, הסמכה, sertifikat, sertifikasi, lencana,
        sijil, pensijilan, chung chi, chung nhan
    """,
    c.STATUS: """
        uitslag*, status, statuses, state, stat, outcome, result, results, disposition, standing, verb, zustand,
        stand,         bearbeitungsstand, beurteilung*, ergebnis, statut, etat, resultat, avancement statut, estado,
        situacion, resultado,
        estatus, situacao, stato, esito, risultato, uitkomst, stan, wynik, tila, tulos, stav, vysledek, allapot,
        eredmeny, stare, rezultat*, durum*, sonuc*, κατασταση, αποτελεσμα, статус*, состояни*, результат*, стан,
        стану, ステータス, 状態, 状況, 結果, 状态, 狀態, 结果, 學習狀態, 상태, 결과, 현황, الحالة, حالة, النتيجة,
        סטטוס, מצב, תוצאה, keputusan, hasil, trang thai, ket qua, 受講状況, 学習状況, 進捗状況, 修了状況,
        受講ステータス, 학습상태, 수강상태, 이수여부, 学习状态, 完成状态, 完成狀態, bearbeitungsstatus, lernstatus,
        statut de progression, statut d avancement, taytt*
    """,
    c.SUCCESS: """
        success, successful, pass fail, passed, passed failed, pass, mastery, erfolg, erfolgreich, bestanden,
        reussi, reussite, exito, aprobado, aprovado, sucesso, aprovacao, superato, successo, geslaagd, zdany,
        zaliczony, godkand, godkant, bestaet, bestatt, hyvaksytty, uspech, prospel, sikeres, promovat, basari,
        gecti, basarili, επιτυχια, успех, сдан, успіх, 合否, 合格, 及格, 通过, 是否合格, 합격, 합격여부, النجاح,
        עבר, lulus, dat
    """,
    c.EXAM: """
        exam, exams, examination, test, quiz, assessment, prufung*, pruefung*, klausur, kenntnisprufung*, examen*,
        epreuve, evaluation,
        evaluacion*, examenes, prueba, exame*, avaliacao*, prova, esame, esami, verifica, toets*, tentamen, egzamin*,
        sprawdzian, prov,
        prove, eksamen*, tentti*, koe, zkouska*, zkousky, skuska*, overeni, vizsga*, teszt, proba scrisa, sinav*,
        εξεταση*, τεστ, экзамен*,
        проверк*, аттестац*, тест, тестирован*, іспит*, перевірк*, 試験, 検定, テスト, 考核, 考试, 考試, 测验, 測驗,
        测试, 시험, 평가, 테스트,
        اختبار, الاختبار, امتحان, מבחן, בחינה, ujian, kiem tra, bai thi
    """,
    c.SCORE: """
        score, scores, scored, actual score, actual grade, actual result, pontuacao real, nota real,
        puntuacion real, calificacion real,
        score reel, note reelle, punteggio effettivo, tatsachliche punktzahl, werkelijke score, grade, grades, mark,
        marks, points, pts, rating, accuracy, percentage correct, percent correct, % correct, correct %,
        correct percent, genauigkeit, trefferquote,
        exactitude, taux de reussite, taux de bonnes reponses, exactitud, porcentaje de aciertos, % aciertos,
        precisao, percentual de acertos,
        % acertos, accuratezza, % corrette, nauwkeurigheid, % juist, % richtig, % correctes, dokladnosc,
        noggrannhet, nojagtighed, noyaktighet,
        tarkkuus, presnost, pontossag, acuratete, dogruluk, ακριβεια, точность, точність, 正答率, 正解率, 正确率,
        正確率, 정답률, exam result, test result, test %, exam %, quiz %,
        assessment %, best score, punkt*,
        punktzahl*, note, noten, bewertung*, ergebnis in prozent, ergebnis %, prozentwert, score obtenu,
        note obtenue, points obtenus, puntuacion*, calificacion*, nota*, puntaje*, puntos, pontuacao, pontos,
        aproveitamento, punteggio*, voto, votazione, valutazione, punti, cijfer*, punten, beoordeling, wynik %,
        punkty, ocena*, poang*, betyg*, resultat %, resultat i procent, karakter*, poeng*, pistee*, pisteet,
        arvosana*, skore, body, znamka, hodnoceni, pontszam*, pont, osztalyzat, ertekeles, punctaj*, scor, puan*,
        not, notu, skor*, βαθμο*, σκορ, балл*, баллы, оценк*, очки, бал, бали, балів, оцінк*,
        得点, 点数, スコア, 成績, 評点, 点, 分数, 分數, 成绩, 得分, 評分, 评分, 考试成绩, 점수, 성적, 득점, 평점,
        الدرجة, درجة, النقاط, العلامة, ציון, ניקוד, nilai, markah, diem, index, indice, wskaznik*, indeks*,
        kennzahl*, индекс
    """,
    c.FINAL: """
        final, overall, total, best, highest, high, hochste, hochster, hochstes, beste, bester, bestes, meilleur,
        meilleure, mejor, melhor,
        migliore, hoogste, najlepsz*, najwyzsz*, basta, hogsta, bedste, hojeste, hoyeste, paras, korkein, nejlepsi,
        nejvyssi, legjobb,
        legmagasabb, en iyi, en yuksek, καλυτερ*, υψηλοτερ*, лучш*, наилучш*, набран*, найкращ*, 最高, 最好, 최고,
        average overall, course total, gesamt*, end, finale, globale,
        total final, totale, eind, koncow*, slut, kokonais*, lopullinen, celkov*, vegso, osszesitett, total*,
        toplam, genel, τελικ*, συνολικ*, итогов*, общий, підсумков*, 総合, 最終的, 最终, 總, 总, 总分, 總分,
        최종점수, 총점, النهائية, الإجمالي, סופי, akhir nilai, keseluruhan
    """,
    c.PERCENT: """
        %, ratio, share, percent, percentage, pct, prozent*, pourcentage, porcentaje, percentual, porcentagem, percentuale,
        procent*, prosent*, prosentti*, szazalek*, yuzde*, ποσοστο, процент*, відсот*, パーセント, 率, 百分比, 비율,
        퍼센트, النسبة, נسبة, אחוז, אחוזים, persentase, peratus, phan tram
    """,
    c.PROGRESS: """
        progress, progression, advancement, fortschritt*, lernfortschritt*, avancement, progreso, avance, progresso, andamento,
        avanzamento, voortgang*, postep*, framsteg, fremskridt, fremdrift, edistymi*, pokrok, prubeh, haladas*,
        elorehaladas*, progres*, ilerleme*, προοδο*, прогресс*, прогрес*, 進捗, 進捗率, 进度, 進度, 진도, 진도율,
        진행률, التقدم, تقدم, התקדמות, kemajuan, perkembangan, tien do
    """,
    c.ATTEMPT: """
        quiz attempts, quiz attempt, exam attempts, exam attempt, test attempts, test attempt,
        attempt, attempts, try, tries, take number, versuch*, tentative*, essai*, intento*, tentativa*, tentativ*,
        prova n, poging*, proba, podejsci*, forsok*, forsog*, yrity*, suorituskerta, pokus*, kiserlet*,
        probalkozas*, incercar*, deneme*, προσπαθει*, попытк*, спроб*, 試行, 受験回数, 受験回, 回数, 尝试, 嘗試,
        次数, 시도, 응시, 차수, 회차, المحاولة, محاولة, ניסיון, percobaan, cubaan, lan thu
    """,
    c.COUNT: """
        count, features licensed, features enabled, features available, licensed features,
        enabled features, total assessments, total courses, total modules, total lessons, total videos, total attempts,
        total logins, total sessions, assessments completed, lessons completed, modules completed, videos completed,
        number of, no of, num of, nb, nbr of, anzahl, cantidad de, cantidad, quantidade, quantidade de,
        numero di, numero de veces, aantal, liczba, antal, antall, maara, lukumaara, pocet, darabszam, numarul de,
        sayisi, αριθμος των, количество, кол во, кількість, 回数合計, 件数, 数量, 數量, 횟수, 건수, עدد, عدد, כמות,
        jumlah, bilangan, so luong
    """,
    c.USAGE: """
        usage, health, engagement, product, adoption score, nutzung*, utilisation, uso, utilizzo, gebruik, uzycie,
        anvandning, brug, bruk, kaytto, vyuziti, hasznalat, utilizare, kullanim, χρηση, использовани*, використан*,
        利用率, 使用率, 使用, 사용, الاستخدام, שימוש, penggunaan, su dung, wykorzystan*, 活用, nutzung
    """,
    c.FEATURE: """
        feature, features, funktionsabdeckung*, funktionsumfang,
        core feature, core features, core event, core events, fonctionnalite*, funcionalidad*, funcionalidade*,
        funzionalita, functies, merkmal*, funktionsnutzung*, adopcion de funciones, wykorzystanie funkcji, 機能,
        機能利用, 機能利用率, 機能活用, 功能, 기능, функций, функционал*, toiminto*, funkcj*
    """,
    c.ADOPTION: """
        adoption, adopted, adopcion, adocao, adozione, akzeptanz, adoptie, adopcja
    """,
}
