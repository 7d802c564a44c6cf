"""Words for days and events, concept by concept, a line or two a language: English, German, French, Spanish, Portuguese, Italian, Dutch,
Polish, Swedish, Danish and Norwegian, Finnish, Czech and Slovak, Hungarian, Romanian, Turkish, Greek,
Russian and Ukrainian, Japanese,
Chinese, Korean, Arabic, Hebrew, Indonesian and Malay, Vietnamese.
"""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

EVENT_WORDS: Final = {
    c.DATE: """
        date, dates, day, dt, on, at, when, timestamp, ts, datetime, date time, dato, datum, tag, zeitpunkt, am,
        wann, zeitstempel, jour, le, quand, horodatage, fecha, dia, cuando, el, data, em, quando, momento,
        data e ora, il, op, wanneer, tijdstip, dzien, kiedy, den, nar, tidspunkt, tidpunkt, dag, paiva, paivamaara,
        pvm, kdy, dne, napja, datuma, datum*, idopont, ziua, tarih*, gun*, zaman*, ημερομηνια*, дата, даты, дату,
        день, когда, число, коли, 日, 日付, 日時, 年月日, 時刻, 日期, 时间, 時間, 날짜, 일, 일자, 일시, تاريخ, يوم,
        תאריך, יום, מועד, tanggal, tgl, tarikh, ngay, thoi gian
    """,
    c.TIME: """
        time, hour, uhrzeit, zeit, heure, hora, ora, tijd, czas, tid, aika, cas, ido, saat, ωρα, время, час, وقت,
        שעה, waktu, jam
    """,
    c.ENROL: """
        enrolled, date added, added on, invited, invite, invitation, invited on, beigetreten*, beitritt*,
        enrol, enroll, enroled, enrolment, enrollment, enrolments, enrollments, enrl,
        enr, enrolling,
        registered, registration, register, reg, assigned, assignment, assign, assgn, signed up, sign up, signup,
        subscribed, subscription, joined course, booked, booking, angemeldet, anmelde*, anmeldung*, einschreib*,
        eingeschrieben, zugewiesen, zuweisung*, zuordnung*, registrier*, belegt, gebucht, buchung*, inscription,
        inscriptions, inscrit*, affectation, affecte*, assignation, assigne*, attribution, attribue*,
        enregistrement, inscripcion, inscrito, inscrita, matricula, matriculacion, matriculado, asignacion,
        asignado, alta, registro, inscricao, inscrito em, matriculado em, atribuicao, atribuido*, designado,
        designacao, iscrizione, iscritto, iscr*, assegnazione, assegnat*, registrazione, inschrijv*, ingeschreven,
        toegewezen, toewijzing*, aanmeld*, aangemeld, registratie, zapis*, przypisan*, przydziel*, rejestracj*,
        zarejestrowan*, inskriv*, registrerad, registrering*, tilldel*, anmald*, tilmeld*, tildel*, pameld*,
        registreret, registrert, ilmoittau*, ilmoittaut*, rekisteroi*, maaratty, kirjautumis*, zapsan*, zapsano,
        prirazen*, prihlaseni, prihlasen*, registrac*, beiratkoz*, jelentkez*, hozzarendel*, regisztrac*, inscriere,
        inscrier*, inscris*, inrolare, inrolat*, atribuire, atribuit*, inregistrar*, kayit*, kaydolma, atama,
        atanan, atanma*,
        εγγραφ*, αναθεσ*, ανατεθ*, зачислен*, запис*, регистрац*, назначен*, зарегистрирован*, зарахован*,
        реєстрац*, призначен*, 受講登録, 登録, 申込, 申し込み, 割り当て, 割当, 受講申込, 注册, 註冊, 报名, 報名,
        分配, 指派, 选课, 選課, 加入, 등록, 수강신청, 신청, 배정, 할당, التسجيل, تسجيل, الالتحاق, التعيين, הרשמה,
        רישום, שיוך, הקצאה, pendaftaran, terdaftar, daftar, mendaftar, penugasan, ditugaskan, ghi danh, dang ky
    """,
    c.START: """
        started, start, starts, begin, began, beginning, begun, commenced, commencement, launched, strt, opened,
        beginn*, begonnen, gestartet, anfang*, debut, commence*, demarrage, demarre*, debute*, lancement, first day,
        inicio, iniciado,
        iniciada, comienzo, comenzado, empezado, comeco, comecou, iniciou, inizio, iniziat*, avvio, avviat*, begin*,
        aanvang*, rozpocz*, poczat*, borjan, borjade, paborjad, startad*, start*, begyndt, pabegyndt, gestart,
        gestarte, begonnen op, aangevangen, ξεκινησ*, αρχισε, zacato, zahajeno, odstartovan*,
        rozpoczeto, demarree, empezada, empezo, inicio el, iniciou em, comecado, iniziato il, avviato il, basladi,
        baslatil*, aloitti,
        elinditva, inditas*, incep*, pornit*, начал, приступил*, розпочав, почат*, pabegynt,
        begynte, aloitus*, aloitett*, alkamis*, alku*, zahajen*, zacatek, zacal, zacatok, kezdes*, kezdet*,
        megkezd*, elkezd*, inceput*, incepere, inceperii, inceperea, pornire, baslangic*, baslama*, baslad*, εναρξ*,
        αρχη, начал*, начат*, старт*, початок, початку, розпочат*, 開始, 受講開始, 開始日, 开始, 開始時間, 시작,
        개시, البدء, بدء, بداية, البداية, התחלה, תחילה, תחילת, mulai, dimulai, mula, bat dau
    """,
    c.COMPLETE: """
        completed, complete, completion, completions, compl, cmpl, compltd, comp, finished, finish, done,
        passed date, graduated, graduation, concluded, fulfilled, accomplished, achieved, achievement, attained,
        attended, result date, date of result, quiz taken, test taken, exam taken, date taken, taken on,
        attendance date, mastered date, abgeschlossen*, abschluss*, abschlusz*, beendet, fertigstellung*,
        fertiggestellt, erledigt, absolviert, vollendet, beendigung*, abgelegt, achevement, acheve*, termine*,
        finalisation, finalise*, validation, validee, realisation, realise*, reussite, finalizacion, finalizado,
        finalizada, completado, completada, terminacion, terminado, termino, conclusion, concluido*, culminacion,
        completamiento, realizacion, realizado, egreso, conclusao, concluida, finalizacao, termino em, completude,
        realizacao, conclusao em, completou, completamento, completat*, conclusione, concluso*, ultimazione,
        superamento, conseguimento, fine corso, voltooi*, afrond*, afgerond*, behaald*, gereed, ukonczen*,
        zakonczen*, zaliczen*, ukonczono, slutford*, fardig*, genomford*, avklarad*, avslutad*, slutforande*,
        fuldfor*, fullfor*, gennemfor*, gjennomfor*, afsluttet, avsluttet, bestatt, suoritu*, suoritett*, valmistu*,
        suoritus*, paattym*, dokonc*, ukonc*, splnen*, absolvovan*, befejez*, teljesit*, elvegez*, elvegzes*,
        finalizare, finalizat*, finalizarii, absolvire, absolvit*, terminare, incheiere, completare, tamamla*,
        bitirme*, bitis*, tamam*, ολοκληρω*, περατωσ*, завершен*, окончан*, выполнен*, пройден*, прохожден*,
        закончен*, виконан*, закінчен*, 完了, 修了, 受講完了, 終了, 達成, 完成, 结业, 結業, 完结, 修完, 完課, 完课,
        완료, 수료, 이수, الإكمال, الاكمال, إكمال, اكتمال, الإنجاز, الانتهاء, إنهاء, إتمام, השלמה, סיום, הושלם,
        selesai, penyelesaian, tamat, kelulusan, diselesaikan, hoan thanh, teilnahme*, participation
    """,
    c.ISSUE: """
        issued, issue, issuance, earned, awarded, award, granted, achieved on, obtained, certified, conferred,
        delivery, delivered, ausgestellt, ausstellung*, erworben, erteilt, zertifiziert am, emission, emis*,
        delivre*, delivrance, obtenu*, obtention, expedicion, emision, emitido, emitida, otorgado, obtenido,
        obtencion, expedido, emissao, emitido em, obtido, obtencao, rilascio, rilasciat*, ottenut*, emesso,
        uitgegeven, uitgifte*, uitgereikt, toegekend, wydan*, uzyskan*, utfard*, utstedt*, utstede*, udstedt*,
        udstedelse*, myonnet*, vydan*, vystaven*, kiallit*, kiadas*, emitere, eliberar*, emis la, verilis*,
        duzenlenme*, εκδοσ*, выдан*, выдач*, получен*, видан*, видач*, отриман*, 発行, 取得, 認定, 颁发, 頒發, 发证,
        發證, 签发, 取得日, 발급, 취득, 발행, الإصدار, إصدار, المنح, הנפקה, הענקה, diterbitkan, penerbitan,
        diperoleh, cap
    """,
    c.EXPIRE: """
        expires, expire, expired on, expiry, expiration, expiring, expired, exp, expir, expirydate, expirationdate,
        lapse, lapses, lapsed, renew by, renewal due, recertification due, recert due, recertify by, valid until,
        valid to, valid thru, valid through, valid till, good until, good till, compliant till, compliant until,
        compliance till, compliance until, certified until, certified till, certified through, renew before,
        renew on, renewal date, renewal by, renewal due date, next renewal,
        refresher due, refresher date, refresher due date, recertification date, recert date, recertify before,
        recertify on, next recertification,
        end of validity, validity end, expired date, ablauf*, lauft ab, ablaufend, gultig bis, gueltig bis,
        gultigkeitsende, gultigkeit bis, verfall*, expire le, valable jusqu au, valable jusqu a, valide jusqu au,
        valide jusqu a, fin de validite, peremption, echeance du certificat, validite jusqu au, vencimiento, vence,
        caducidad, caduca, valido hasta, vigencia hasta, fin de vigencia, vigente hasta, validez hasta, expiracion,
        vencimento, validade, valido ate, expira, expira em, expiracao, validade ate, valida ate, fim da validade,
        vigencia ate, scadenza, scade, scade il, valido fino al, valido fino a, valida fino al, validita fino al,
        fine validita, verloop*, verlop*, vervalt, verval*, geldig tot, geldig t m, vervaldatum, wygas*, wazne do,
        wazny do, waznosc do, wazna do, data waznosci, waznosci, waznosc, termin waznosci, utgar, utgang*,
        giltig till, giltigt till, giltig t o m, giltigt t o m,
        giltighet*, forfaller, udlob*, udlober, gyldig til, gyldig indtil,
        gyldighet*, gyldighed*, utlop*, utloper, vanhenee, vanhenemis*, voimassa asti, voimassaolo paattyy,
        voimassaolo*, vanhentu*, platnost do, plati do, platnost*, vyprsen*, platne do, lejarat*, ervenyes,
        ervenyesseg*, ervenyesseg vege, expirare, expirarii, expira la, valabil pana la, valabilitate, gecerlilik*,
        gecerlilik bitis, gecerlilik sonu, son kullanma, sona erme, bitis gecerlilik, ληξ*, ισχυει εως,
        ισχυει μεχρι, λήξη ισχύος, истекает, истечен*, действует до, действителен до, действительно до,
        срок действия, годен до, окончание срока действия, дійсний до, закінчення терміну, термін дії, діє до,
        спливає, 有効期限, 失効, 失効日, 有効期間終了, 期限切れ, 有效期, 有效期至, 到期, 过期, 過期, 有效期限,
        有效期限至, 截至有效, 失效, 만료, 유효기간, 유효기한, 유효 기간, انتهاء الصلاحية, الصلاحية, تاريخ الانتهاء,
        صالح حتى, תפוגה, פקיעה, בתוקף עד, תוקף, kedaluwarsa, kadaluarsa, berlaku sampai, berlaku hingga, berakhir,
        masa berlaku, tamat tempoh, luput, het han, hieu luc den
    """,
    c.VALID: """
        valid, validity, gultig*, valable, valide, valido, valida, vigencia, vigente, geldig*, wazn*, giltig*,
        gyldig*, voimassa, platn*, valabil*, gecerli*, ισχυ*, действ*, дійсн*, 有効, 有效, 유효, صالح, תקף, berlaku
    """,
    c.UNTIL: """
        until, till, thru, through, to, upto, bis, zum, jusqu au, jusqu a, hasta, ate, fino al, fino a, tot,
        tot en met, till och med, til, indtil, asti, saakka, ig, pana la, kadar, εως, μεχρι, до, まで, 至, 까지,
        حتى, إلى, עד, sampai, hingga, den
    """,
    c.SINCE: """
        since, from, ab, von, seit, depuis, desde, a partir de, dal, vanaf, sinds, od, fran, fra, alkaen, tol,
        incepand cu, από, から, 自, 부터, من, מ, dari, sejak, tu ngay, od kiedy
    """,
    c.DUE: """
        due, deadline, due by, required by, target, must complete by, complete by, overdue date, deadline date,
        required, fallig*, falligkeit*, frist*, stichtag, termin, soll bis, zieldatum, zu erledigen bis, echeance,
        limite, date limite, date butoir, a faire avant, a rendre, fecha limite, plazo, fecha tope,
        vencimiento de la tarea, prazo, data limite, entrega, termine, entro il, scadenza compito,
        da completare entro, uiterste, uiterlijk, inleverdatum, vervaldag taak, deadline*, termin wykonania,
        termin realizacji, do kiedy, forfallo*, forfalls*, frist, senast, sista, maaraaika, erapaiva, viimeistaan,
        maarapaiva, termin splneni, lhuta, do kdy, splatnost, hatarido*, esedekes*, termen, termen limita, scadenta,
        son tarih, son teslim, vade*, bitis hedefi, προθεσμι*, срок, крайний срок, срок сдачи, срок выполнения,
        дедлайн, термін, кінцевий термін, термін виконання, 期限, 締切, 締め切り, 期日, 受講期限, 截止, 截止日,
        限期, 应完成, 마감, 기한, 마감일, الموعد النهائي, الاستحقاق, موعد, תאריך יעד, יעד, batas waktu, tenggat,
        jatuh tempo, tarikh akhir, han chot, han
    """,
    c.END: """
        end, ended, ends, ending, close, closed, ende, enddatum, endet, fin, fim, fine, eind*, koniec, slut*,
        loppu*, konec, vege, sfarsit, son, bitti, τελος, конец, конца, кінець, 末, 结束, 結束, 종료, نهاية,
        סוף, akhir, ket thuc
    """,
    c.FIRST: """
        first, initial access, erst*, erste, erster, premier, premiere, primer, primera, primeiro, primeira, primo,
        prima, eerste, pierwsz*, forsta, forste, ensimmainen, prvni, prvy, elso, ilk, πρωτ*, перв*, перш*, 初回,
        首次, 最初, 첫, 최초, أول, ראשון, ראשונה, pertama, dau tien
    """,
    c.LAST: """
        last, latest, most recent, recent, letzt*, zuletzt, dernier*, ultim*, laatst*, ostatni*, senast*,
        sista gang, seneste, sist, siste, viimeisin, viimeksi, viimeinen, posledn*, naposled, utolso*, legutobbi,
        en son, son giris, τελευται*, последн*, останн*, 最終, 直近, 最新, 最后, 最後, 最近, 마지막, 최근, 최종,
        آخر, الأخير, אחרון, אחרונה, terakhir, cuoi cung, gan nhat
    """,
    c.NEXT: """
        next, upcoming, nachst*, naechst*, prochain*, proxim*, prossim*, volgend*, nastepn*, nasta, naeste, neste,
        seuraava*, dalsi, pristi,
        kovetkezo*, urmator*, sonraki, gelecek, επομεν*, следующ*, очередн*, наступн*, 次回, 下次, 下一次, 다음,
        차기, القادم, التالي, הבא, הבאה, berikutnya,
        seterusnya, tiep theo
    """,
    c.ACTIVITY: """
        activity, active, access, accessed, accesses, viewed, view, visit, visited, interaction, used, use, touch,
        engaged, aktivitat*, aktiv, zugriff*, zugegriffen, besuch*, activite, acces, consultation, connexion,
        actividad, acceso, ingreso, visita, atividade, acesso, attivita, accesso, activiteit*, toegang, bezoek*,
        aktywnos*, dostep*, wizyt*, aktivitet*, atkomst*, besok*, adgang*, tilgang*, aktiivisuu*, kaynti*, kaytto*,
        aktivit*, pristup*, navstev*, tevekenyseg*, hozzaferes*, latogat*, activitate, accesare, vizita, etkinlik,
        erisim*, ziyaret*, δραστηριοτητ*, προσβασ*, активност*, доступ*, визит*, активніст*, アクセス, 活動, 利用,
        学習, 受講, 访问, 活动, 訪問, 存取, 学习, 學習, 활동, 접속, 접근, 학습, نشاط, النشاط, الوصول, دخول, פעילות,
        גישה, aktivitas, akses, kunjungan, aktiviti, hoat dong, truy cap
    """,
    c.SEEN: """
        seen, login, log in, logged in, signed in, sign in, logon, session, app open, event, anmeldung letzte,
        inloggning, inlogg*, innlogg*, kirjautunut, giris, вход*, вхід, ログイン, 登录, 登入, 로그인, gesehen, vu,
        vue, visto, vista, widzian*, gezien, sett, set sidst, nahty, viden*, gorulme*, был, замечен
    """,
    c.HIRE: """
        entry date, date of entry, entry on duty, still here, still with us, still employed, still there,
        currently employed, in service, hire, hired, hiring,
        employment start, joining, joined company, joined, join, onboarded, onboarding,
        seniority, eintritt*, einstell*, dienstantritt*, arbeitsantritt*, arbeitsbeginn*, dienstbeginn*, beschaftigt,
        angestellt, doj, prise de poste, prise de fonction, fecha de ingreso, incorporacion, in dienst, ansaettelse*,
        tiltradelse*, einstellung*, embauche*, entree, contratacion, contratado, ingreso a la empresa,
        admissao, admitido, assunzione, assunto, in dienst*, indiensttreding*, zatrudnien*, anstalld*, anstallning*,
        ansat*, ansettelse*, ansatt*, palkkaus*, tyosuhde*, nastup*, felvetel, belepes*, angajar*, ise giris*,
        ise baslama, προσληψ*, приема на работу, прием, принят, трудоустройств*, прийом, прийнят*, 入社, 採用, 入职,
        入職, 雇用, 입사, 채용, التوظيف, التحاق, קליטה, masuk kerja, bergabung, direkrut, vao lam, 在籍, 在職, 在职,
        재직, beschaftigung*, anstellung*, employment, on staff
    """,
    c.LEAVE: """
        last day of work, last day worked, uit dienst, kundigungsdatum, dienstende, letzter arbeitstag, dernier jour travaille,
        dernier jour, ultimo dia, ultimo dia trabajado, ultimo giorno,
        leave, left, leaving, leaver, termination, terminated, departure, departed, separation, resignation, exit,
        offboarding, offboarded, last working, last day, last employed, austritt*, ausgeschieden, ausscheiden,
        depart, sortie, baja, salida, cese, desligamento, demissao, saida, cessazione, uscita, dimissioni,
        uit dienst*, uitdiensttreding*, vertrek*, zwolnien*, zwolnion*, odejsci*, slutat, avgang*, fratrad*,
        fratraed*,
        fratradt, fratradelse*, avslutning*, lahto*, irtisano*, odchod*, ukonceni pracovniho pomeru, kilep*,
        plecare, plecat, isten cikis, ayrilma*, ayrilis*, αποχωρησ*, увольнен*, уволен*, звільнен*, 退職, 退社,
        离职, 離職, 퇴사, 퇴직, المغادرة, إنهاء الخدمة, עזיבה, keluar kerja, berhenti, nghi viec
    """,
}
