"""Words that say that a column is about something or somebody else than the learner's own training: decoys, in many languages."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

OTHER_WORDS: Final = {
    c.OTHER_PERSON: """
        instructor, instructors, trainer, trainers, teacher, tutor, coach, mentor, creator, author, owner, approver,
        sponsor, facilitator, presenter, assigned by, created by, enrolled by, updated by, completed by,
        approved by, modified by, issued by, registered by, marked by, by, assessor, evaluator, admin,
        administrator, csm, account manager, hr partner, direct report, direct reports, parent, referent, dozent*,
        ausbilder*, lehrer*, ersteller*, autor*, besitzer*, eigentumer*, angelegt von, zugewiesen von, erstellt von,
        formateur*, formatrice, enseignant*, createur, auteur*, animateur*, instructor*, formador*, profesor*,
        docente*, creador, instrutor*, professor*, criador, formatore*, insegnante*, creatore, autore, docent*,
        instructeur*, maker, eigenaar, instruktor*, trener*, wykladowca, wlasciciel, utworzone przez, larare,
        skapare, underviser*, laerer*, kouluttaj*, opettaj*, lektor*, skolitel*, oktato*, tanar, letrehozo,
        formator*, egitmen*, ogretmen*, olusturan, atayan, εκπαιδευτ*, καθηγητ*, инструктор*, преподавател*,
        тренер*, автор*, викладач*, інструктор*, 講師, 作成者, 担当者, 登録者, 教師, 讲师, 講者, 创建人, 教员, 導師,
        강사, 교사, 작성자, 담당자, المدرب, المعلم, المنشئ, מדריך, מרצה, יוצר, instruktur, pengajar, pembuat,
        pelatih, giang vien
    """,
    c.MAKING: """
        created, create, creation, updated, update, modified, modification, revision, changed, synced, imported,
        exported, downloaded, published, launch date, record, added, stored, uploaded, archived, archive, deleted,
        suspended, suspension, deactivated, deactivation, erstellt, erstellung*, angelegt, anlagedatum,
        aktualisiert, aktualisierung*, geandert, anderung*, veroffentlicht, cree, creee, modifie*, mise a jour,
        creacion, creado, actualiza*, modificacion, modificado, publicacion, criacao, criado, atualiza*,
        modificacao, creazione, creato, aggiorna*, modifica, aanmaak*, aangemaakt, gemaakt, bijgewerkt, gewijzigd,
        wijzig*, utworz*, aktualizac*, modyfikac*, zmiany, skapad*, skapande*, uppdater*, andrad*, oprettet,
        oprettelse*, opprettet, opdater*, oppdater*, aendret, endret, luonti*, luotu, paivitet*, muokat*, vytvor*,
        zmen*, aktualizov*, letrehoz*, modosit*, frissit*, creare, creat, actualiz*, modificare, olusturma*,
        olusturul*, guncelle*, degistir*, δημιουργ*, ενημερωσ*, τροποποι*, создан*, обновлен*, изменен*, створен*,
        оновлен*, змін*, 作成, 作成日, 更新, 更新日, 変更, 公開, 创建, 創建, 建立, 修改, 发布, 發布, 创建时间, 생성,
        작성일, 수정, 갱신, 변경, 생성일, الإنشاء, إنشاء, التحديث, تحديث, التعديل, יצירה, נוצר, עדכון, dibuat,
        pembuatan, diperbarui, diubah, dikemaskini, tao, cap nhat
    """,
    c.ACCESS: """
        access expiry, access expires, access expiration, access until, access till, access end, access period,
        access window, window, seat, subscription end, enrollment end, enrolment end, enrollment expiration,
        enrolment expiration, enrollment expires, enrolment expires, enrollment expiry, enrolment expiry,
        course end, course expiration, course expires, course expiry, account expiration, account expiry,
        account expires, user expiration, user expires, user expiry, class end, class start, course start,
        program start, session start, session end, session, license start, license end, zugang*, zugriff bis,
        zugriff endet, kursende, kursbeginn, kursstart, nutzerablauf, fin d acces, acces jusqu au, fin du cours,
        debut du cours, fin de l acces, fin de acceso, acceso hasta, fin del curso, inicio del curso, fim do acesso,
        acesso ate, fim do curso, inicio do curso, fine accesso, accesso fino al, fine corso pianificata,
        inizio corso, toegang tot, einde cursus, einde toegang, dostep do, dostep wygasa, koniec kursu,
        atkomst till, kurs slut, adgang til, kursus slut, tilgang til, kayttooikeus paattyy, kurssi paattyy,
        pristup do, konec kurzu, hozzaferes vege, kurzus vege, sfarsitul cursului, acces pana la, erisim bitis,
        kurs bitis, доступ до, окончание доступа, окончание курса, начало курса, доступ до дати, アクセス期限,
        受講期間, コース終了, コース開始, 利用期限, 访问截止, 访问有效期, 课程结束, 课程开始, 수강기간, 이용기한,
        접속만료, انتهاء الوصول, סיום גישה, סיום הקורס, akses berakhir
    """,
    c.PLATFORM: """
        system role, platform role, lms role, user level, access level, user type, user role level, permission,
        permissions, admin role, user profile, account type, systemrolle, plattformrolle, berechtigung*,
        role systeme, rol del sistema, papel do sistema, ruolo di sistema, systeemrol
    """,
    c.OTHER_THING: """
        type, types, appointment, appointments, category, categories, group, groups, team, department, dept, division, branch, branches,
        maks, maks point, maksimum, region, country, city, state or province, location, site, address, phone, mobile, language, locale,
        currency, url, link, web, comment, comments, notes, remark, description, duration, time spent, total time,
        session time, hours, minutes, seconds, min max, minimum, maximum, passing, passmark, pass mark,
        required score, possible, weight, credits, credit, ceu, ceus, cpe, cost, price, tuition, fee, version,
        level, validation, verification, eligible, delivered flag, template, tag, tags, initial, pre test, pretest,
        average, avg, median, planned, expected, estimated, scheduled, previous, prior, next, days remaining,
        days left, days until, days overdue, time left, overdue, is overdue, renewal, comment completion, skills,
        skill, provider, source, slug, domain, order, license key, cohort, section, semester, term, institution,
        nps, plan, kpi, notification, reminder, reason, method, delivery method, days active, frequency, trend,
        trending, open, gender, birth, birthday, date of birth, postal, zip, cost center, cost centre, extended,
        typ, art, kursart, kategorie*, gruppe*, abteilung*, bereich*, land, stadt, ort, standort*, adresse,
        telefon*, sprache*, wahrung, kommentar*, bemerkung*, beschreibung*, dauer*, bearbeitungszeit, lernzeit*,
        stunden, minuten, geplant*, voraussichtlich*, vorherig*, verlangerung*, kostenstelle, mindest*, niveau,
        geburts*, duree, temps, temps passe, type*, categorie*, groupe*, equipe*, departement*, service, pays,
        ville, lieu, langue*, telephone, commentaire*, prevu*, precedent*, naissance, cout, tipo*, categoria*,
        grupo*, equipo, departamento*, pais, ciudad, sede, idioma, telefono, comentario*, descripcion, duracion,
        tiempo*, horas, previst*, anterior, nivel, nacimiento, costo, area, equipe, setor, cidade, telefone,
        descricao, duracao, tempo, previsto, nascimento, custo, gruppo, reparto, dipartimento, paese, citta, lingua,
        commento, descrizione, durata, ore, livello, nascita, tempo trascorso, soort, categorie, groep, afdeling,
        plaats, taal, telefoon, opmerking*, beschrijving, duur, tijd besteed, gepland*, vorige, geboorte*,
        kategoria, grupa, dzial, kraj, miasto, jezyk, telefon, uwagi, komentarz, opis, czas trwania, czas, godziny,
        planowan*, poprzedni*, poziom, urodzenia, typ szkolenia, grupp, avdelning, stad, sprak, kommentar,
        beskrivning, langd, tid, planerad*, foregaende, niva, fodelse*, by, sprog, varighed, planlagt*, forrige,
        fodsels*, avdeling, tyyppi, ryhma, osasto, maa, kaupunki, kieli, kommentti, kuvaus, kesto, aika,
        suunniteltu, edellinen, taso, kategorie, skupina, oddeleni, zeme, mesto, jazyk, poznamka, popis, delka,
        doba, planovan*, predchozi, uroven, tipus, csoport, osztaly, orszag, varos, nyelv, megjegyzes, leiras,
        idotartam, tervezett, elozo, szint, tip, grup, departament, tara, oras, limba, comentariu, descriere,
        planificat, tur, turu, kategori*, grup*, departman*, bolum, ulke, sehir, dil, yorum, aciklama, sure*,
        planlanan, onceki, seviye, τυπος, κατηγορια, ομαδα, τμημα, χωρα, πολη, γλωσσα, σχολιο, περιγραφη, διαρκεια,
        επιπεδο, тип, категори*, групп*, отдел*, подразделен*, стран*, город, язык, комментари*, описани*,
        длительност*, продолжительност*, планов*, предыдущ*, уровень, телефон, час тривалість, тривалість, група,
        групи, відділ*, країна, місто, мова, коментар, опис, рівень, 種類, 種別, カテゴリ, カテゴリー, グループ,
        部署, 部門, 所属, 国, 都市, 言語, コメント, 備考, 説明, 所要時間, 学習時間, 予定, 前回, レベル, 電話, 类型,
        類型, 类别, 類別, 组别, 部门, 国家, 城市, 语言, 備註, 备注, 描述, 时长, 時長, 学时, 预计, 上次, 级别, 电话,
        유형, 종류, 분류, 그룹, 부서, 소속, 국가, 도시, 언어, 비고, 설명, 학습시간, 소요시간, 시간, 예정, 이전,
        수준, 전화, النوع, الفئة, المجموعة, القسم, البلد, المدينة, اللغة, ملاحظات, الوصف, المدة, المستوى, סוג,
        קטגוריה, קבוצה, מחלקה, מדינה, עיר, שפה, הערות, תיאור, משך, רמה, jenis, kategori, kelompok, departemen,
        negara, kota, bahasa, komentar, deskripsi, durasi, tingkat, jabatan kategori, loai, nhom, phong ban,
        enrollment track, enrolment track, enrollment type, enrollment source, enrollment method
    """,
    c.NOISE: """
        the, of, a, an, for, in, and, s, my, this, their, utc, gmt, cet, cest, est, edt, cst, cdt, pst, pdt, pt, et,
        local, time zone, timezone, pacific, eastern, yyyy, mm, dd, hh, ss, hms, y n, yes no, en us, en, us, field,
        column, value, text, signup field, custom, custom field, unique, der, die, das, des, vom, von der, fur, und,
        de, du, la, les, l, d, un, une, del, los, las, y, o, do, dos, da, e, di, della, dello, dei, delle, van, het,
        een, w, z, na, av, af, at, i, og, och, ja, v, k, ke, a z, az, lui, ale, la data, ve, ile, του, της, το, η,
        ο, των, на, в, о, по, и, та, の, ご, お, 的, 之, 의, ال, של, ה, dan, untuk, cua, pour, fois, por, vez, per,
        volta, through lms, seit dem, short, official, with, all, lms
    """,
}
