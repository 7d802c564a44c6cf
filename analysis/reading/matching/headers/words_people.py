"""Words for people, their names, addresses, roles and companies, in the languages of words_events."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

PEOPLE_WORDS: Final = {
    c.EMAIL: """
        email, e mail, mail, emails, email address, e mail address, mail address, mbox, eml, emailaddress,
        mailadresse, e mail adresse, email adresse, courriel, adresse electronique, adresse mail, adresse e mail,
        adresse de courriel, mel, correo, correo electronico, email direccion, direccion de correo,
        direccion de correo electronico, correio eletronico, endereco eletronico, endereco de email,
        endereco de e mail, correio, posta elettronica, indirizzo email, indirizzo e mail, indirizzo di posta,
        indirizzo di posta elettronica, posta, e mailadres, emailadres, mailadres, adres email, adres e mail,
        adres poczty, poczta, e post, epost, e postadress, epostadress, e postadresse, epostadresse, sahkoposti*,
        e posta, eposta, e posta adresi, eposta adresi, e mailcim, email cim, e mail cim, adresa de email,
        adresa de e mail, adresa email, adresa e mail, posta elektroniczna, elektronicka posta, emailova adresa,
        e mailova adresa, ηλεκτρονικο ταχυδρομειο, ηλεκτρονικη διευθυνση, διευθυνση email, διευθυνση e mail,
        электронная почта, эл почта, почта, адрес электронной почты, электронный адрес, e почта, електронна пошта,
        ел пошта, електронна адреса, пошта, имейл, メール, メールアドレス, eメール, 電子メール, eメールアドレス,
        邮箱, 電子郵件, 邮件, 电子邮件, 电子邮箱, 電郵, 信箱, 電子信箱, 邮箱地址, 电子邮件地址, 電子郵件地址,
        이메일, 이메일 주소, 메일, 전자우편, 메일주소, البريد الإلكتروني, البريد, بريد إلكتروني, دواء אלקטרוני,
        דואר אלקטרוני, דואל, דוא ל, מייל, אימייל, surel, alamat email, emel, alamat emel, alamat surel, thu dien tu
    """,
    c.LEARNER: """
        examinee, kandidat*, kandidaa*, candidat*, pruefling*, prufling*, kandydat*, кандидат*, 受験者, 考生,
        응시자, 수험자, learner, learners, user, users, usr, student, students, trainee, participant, participants,
        attendee,
        employee, emp, empl, staff, worker, person, people, member, associate, candidate, recipient, issued to,
        earner, fee earner, colleague, staffer, crew member, crew, seat holder, licence holder, license holder, who,
        actor,
        assignee, delegate, contact, contact person, kontakt, kontakte, kontaktperson*, contacto, contato, contatto, contactpersoon,
        контакт, контактное лицо, 取引先責任者, 联系人, 聯絡人,
        visitor, player, players, respondent, responder, examinee, test taker, taker,
        contestant, spieler*, befragte*,
        joueur*, repondant*, candidat*, jugador*, encuestado, jogador*, respondente, candidato, candidata,
        giocatore*, giocatrice, speler*, kandidaat*,
        gracz*, respondent*, spelare*, spiller*, kandidat*, pelaaj*, vastaaja*, hrac*, jatekos*, jucator*, oyuncu*,
        katilimci*, παικτ*, игрок*, гравец*,
        кандидат*, プレイヤー, 玩家, 参加者, 플레이어, 응시자, 受験者, 考生, 应试者, לאעב, שחקן, لاعب, pemain,
        nguoi choi, individual, enrollee, registrant, lrnr,
        personnel, colaborator, benutzer*, nutzer*, anwender*, teilnehmer*, teilnehmende*, mitarbeiter*,
        mitarbeitende*, lernende*, lerner*, schuler*, student*, person*, personal, beschaftigte*, empfanger*,
        kursteilnehmer*, utilisateur*, apprenant*, stagiaire*, participant*, employe, employes, collaborateur*,
        salarie*, etudiant*, eleve*, personne, agent, beneficiaire*, usuario*, alumno*, alumna*, estudiante*,
        participante*, empleado*, empleada*, persona, colaborador*, aprendiz, trabajador*, destinatario*, usuaria,
        aluno*, aluna, funcionario*, formando*, estudante*, pessoa, utilizador*, treinando*, utente*, partecipante*,
        dipendente*, discente*, studente*, allievo*, collaborator*, corsista*, gebruiker*, deelnemer*, medewerker*,
        cursist*, leerling*, werknemer*, persoon, personeel*, uzytkownik*, uczestnik*, pracownik*, kursant*, uczen*,
        osoba, osoby, szkolony, anvandar*, deltagar*, medarbetar*, anstalld, anstalldas, elev*, kursdeltagar*,
        bruger*, deltager*, medarbejder*, ansatt*, kursist*, bruker*, kayttaj*, osallistuj*, tyontekij*, oppij*,
        opiskelij*, henkilo*, uzivatel*, ucastni*, zamestnan*, pouzivatel*, felhasznalo*, resztvevo*, munkavallalo*,
        hallgato*, dolgozo*, tanulo*, utilizator*, cursant*, angajat*, kullanıcı*, kullanici*, katilimci*,
        katılımcı*, ogrenci*, calisan*, çalışan*, personel*, kursiyer*, kisi, χρηστ*, μαθητ*, εκπαιδευομεν*,
        συμμετεχοντ*, εργαζομεν*, υπαλληλ*, пользовател*, слушател*, участник*, сотрудник*, учащ*, студент*,
        обучающ*, работник*, персонал, користувач*, учасник*, слухач*, співробітник*, працівник*, здобувач*, 受講者,
        受講生, ユーザー, ユーザ, 利用者, 学習者, 社員, 従業員, 参加者, 学生, 生徒, 受講, 対象者, 职员, 学员, 學員,
        用户, 使用者, 用戶, 员工, 員工, 参与者, 參與者, 学习者, 學習者, 人员, 學生, 사용자, 학습자, 수강생, 직원,
        사원, 참가자, 교육생, 수강자, المستخدم, المتعلم, الموظف, المتدرب, المشارك, الطالب, משתמש, לומד, תלמיד, עובד,
        משתתף, סטודנט, המשתמש, הלומד, העובד, pengguna, peserta, karyawan, siswa, pelajar, pegawai, pekerja,
        nguoi dung, hoc vien, nhan vien
    """,
    c.NAME: """
        name, names, nm, title, titles, label, called, bezeichnung*, betegnelse*, benamning*, benaming*, nazev*,
        megnevezes*, denumire*, titel, namen, nom, intitule, libelle, titre,
        denomination, nombre, titulo, denominacion, nome, nominativo, denominazione, titolo, naam, namn, navn, nimi,
        nazwa, tytul, nazev, nazov, jmeno, meno, nev, cim, megnevezes, nume, numele, denumire*, titlu*, ad, adi,
        adı, isim, ismi, baslik, basligi, ονομα, τιτλος, ονομασια, имя, название, наименование, фио, назва,
        найменування, ім я, 名, 名前, 名称, 氏名, タイトル, 題名, 表題, 姓名, 名稱, 标题, 標題, 名字, 이름, 성명,
        명, 제목, 명칭, الاسم, اسم, عنوان, שם, כותרת, nama, judul, tajuk, ten, ho ten
    """,
    c.FULL: """
        full, complete name, fullname, display, displayed, preferred, vollstandig*, voll, complet, completo,
        completa, volledig*, pelne, pelna, fullstandig*, fulde, koko, cele, uplne, teljes, tam, πληρες,
        ονοματεπωνυμο, полное, полн*, повне, 全, フル, 全名, 완전, الكامل, כامل, מלא, lengkap, penuh, day du
    """,
    c.GIVEN_NAME: """
        first name, firstname, fname, f name, given name, given names, given, forename, christian name, first nm,
        prename, vorname*, rufname, prenom, prenoms, nombre de pila, primer nombre, nombres, primeiro nome,
        nome proprio, nome di battesimo, voornaam, roepnaam, imie, imiona, fornamn, fornavn, etunimi, krestni jmeno,
        krstne meno, jmeno krestni, keresztnev, utonev, prenume, prenumele, ad isim, ilk ad, ilk isim, ονομα μικρο,
        μικρο ονομα, имя, ім я, 名 first, 下の名前, ファーストネーム, 이름 first, الاسم الأول, שם פרטי, nama depan,
        ten rieng
    """,
    c.FAMILY_NAME: """
        last name, lastname, lname, l name, surname, family name, familyname, second name, last nm, familienname*,
        nachname*, zuname, nom de famille, patronyme, nom patronymique, apellido, apellidos, apellido s, sobrenome,
        apelido, ultimo nome, cognome, achternaam, familienaam, nazwisko, nazwiska, efternamn, efternavn, etternavn,
        sukunimi, prijmeni, priezvisko, vezeteknev, csaladnev, nume de familie, nume familie, soyad, soyadi, soyadı,
        soyisim, επωνυμο, фамилия, фамилии, прізвище, 姓, 苗字, 名字 last, ラストネーム, 성, اسم العائلة, اللقب,
        الكنية, שם משפחה, nama belakang, nama keluarga, ho, nom d'usage
    """,
    c.MIDDLE_NAME: """
        middle name, middle initial, middle, second given name, mi, zweiter vorname, mittelname, deuxieme prenom,
        segundo nombre, nome do meio, secondo nome, tussenvoegsel, patronymic, отчество, по батькові, 中间名,
        ミドルネーム
    """,
    c.LOGIN: """
        username, user name, login name, login, loginname, logon, userid, account login, screen name, nickname,
        benutzername, anmeldename, benutzerkennung, nom d utilisateur, nom d utilisatrice, identifiant de connexion,
        nombre de usuario, nome de usuario, nome de utilizador, nome utente, gebruikersnaam, inlognaam,
        nazwa uzytkownika, anvandarnamn, brugernavn, brukernavn, kayttajatunnus, kayttajanimi, uzivatelske jmeno,
        prihlasovaci jmeno, felhasznalonev, nume de utilizator, nume utilizator, kullanıcı adı, kullanici adi,
        ονομα χρηστη, имя пользователя, логин, ім я користувача, логін, ユーザー名, ユーザ名, ログインid, 用户名,
        使用者名稱, 登录名, 帳號, 账号, 아이디, 사용자명, 사용자 이름, 로그인, اسم المستخدم, שם משתמש,
        nama pengguna, ten dang nhap, dn
    """,
    c.ID: """
        slug, id, ids, institutionsnummer, institutional number, matrikelnummer, matrikelnr, identifier,
        clock number, clock no, clock nr, badge number, badge no, badge nr, badge id,
        card number, card no,
        card id, personnel no, pers nr, pers no, persnr, ficha, ficha no, no de ficha, numero cartella,
        kartennummer,
        numer karty,
        kortnummer, kaartnummer, numero de carte, numero de badge, 職員番号, number, no, nr, num, nbr, code, key,
        guid,
        uuid, ref, reference, sso id, badge number,
        #, nummer*, kennung*, kennnummer, kurzel, schlussel*, identifiant, numero, matricule, n, identificador,
        codigo, clave, legajo, matricola, codice, identificativo, kenmerk, identyfikator*, numer, kod, kodu,
        identifierare, tunnus, tunniste, cislo, identifikator*, identifikacni, azonosito*, szam, szama,
        identificator, numar, cod, marca, kimlik, numara*, no su, sicil, αναγνωριστικο, κωδικος, αριθμος, ид,
        идентификатор*, номер, код, табельный номер, ідентифікатор, 番号, コード, 識別子, 编号, 編號, 工号, 工號,
        学号, 學號, 代码, 代碼, 标识, 번호, 코드, 사번, 식별자, الرقم, رقم, معرف, رمز, מזהה, מספר, קוד, nomor,
        nombor, nip, kode, ma so, ma, so
    """,
    c.ROLE: """
        role, roles, team role, function, persona, rolle*, funktion*, role s, role name, fonction*, rol,
        roles asignados,
        funcion*, papel, funcao, funcoes, ruolo, ruoli, mansione, functie*, rola, role uzytkownika, roll, roller,
        rooli*, tehtava*, funkce, role uzivatele, szerepkor*, szerep, functia, functie, gorev*, rolu, ρολο*, роль,
        роли, функция, ролі, 役割, ロール, 職務, 役職, 角色, 职能, 역할, 직무, الدور, دور, תפקיד, peran, peranan,
        vai tro
    """,
    c.JOB: """
        job, position, positions, position s, job title, jobtitle, job role, job function, occupation,
        business title, person title, contact title, employee title, user title, learner title, staff title,
        worker title, member title, participant title, associate title, profession, designation, post, stelle*,
        berufsbezeichnung, work title, job title description, job description, job code description, job title descr, job descr,
        position description,
        position descr, position title, job desc, job title desc, job classification, occupation description, job profile,
        libelle emploi, libelle du poste, libelle poste, libelle fonction, libelle metier, descripcion del puesto, descripcion del cargo,
        descricao do cargo, descrizione mansione, stellenbeschreibung, tatigkeitsbezeichnung, position*, stellenbezeichnung,
        stillingsbetegnelse, funktionsbezeichnung, dienstbezeichnung, dienststellung,
        amtsbezeichnung, berufsgruppe, beruf, job name, job family, occupation title, tjanstetitel,
        tjanstebenamning, yrkestitel, yrke, yrkesgrupp,
        jobbtitel, jobtitler, faggruppe, fonction occupee, emploi occupe, emploi type, denominacion del puesto,
        nombre del puesto,
        categoria laboral, oficio, denominacao do cargo, nome do cargo, posto de trabalho, ruolo aziendale,
        profilo professionale, figura professionale,
        functienaam, functiebenaming, functieomschrijving, nazwa stanowiska, stanowisko pracy, zawod,
        pracovni zarazeni, pracovna pozicia,
        povolani, munkakor megnevezese, foglalkozas, ocupatie, meserie, gorev unvani, meslek, ειδικοτητα, επαγγελμα,
        специальность, профессия,
        наименование должности, название должности, професія, фах, ammatti, tyotehtava, 職業, 担当業務, 岗位名称,
        职位名称, 직무명, 직책명, المهنة, מקצוע, profesi, nghe nghiep,
        tatigkeit*, poste, metier, emploi, intitule du poste, intitule de poste, puesto, cargo, ocupacion,
        puesto de trabajo, profissao, posizione, qualifica, incarico, funzione, beroep, baan, functietitel,
        stanowisko, pozycja, befattning, yrkesroll, tjanst, stilling, jobtitel, ammattinimike, toimenkuva,
        tehtavanimike, nimike, pozice, pracovni pozice, funkcia, beosztas, munkakor, pozicio, pozitie, functia,
        unvan*, pozisyon*, is unvani, θεση, θεση εργασιας, должность, позиция, посада, 職種, 役職名, 肩書, 肩書き,
        职位, 職位, 岗位, 職稱, 职称, 职务, 職務名, 직위, 직책, 직급, 직함, الوظيفة, المسمى الوظيفي, المنصب, משרה,
        תואר, jabatan, posisi, pekerjaan, chuc danh, chuc vu
    """,
    c.WORK: """
        work, business, office, corporate, official, company provided, primary, main, geschaftlich*, dienstlich*,
        beruflich*, professionnel*, corporativo, corporativa, laboral, profissional, aziendale, zakelijk*, sluzbow*,
        praca, jobb, arbets, arbejds, arbeids, tyo, pracovni, munkahelyi, serviciu, is, εργασιας, рабоч*, служебн*,
        корпоратив*, робоч*, 会社の, 勤務先, 工作, 公司的, 업무, 회사용, العمل, עבודה, kantor, kerja
    """,
    c.PRIVATE: """
        private, personal, home, alternate, alternative, secondary, other, backup, privat*, personnel*,
        personal email, personale, prive, prywatn*, osobni, yksityinen, szemelyes, kisisel, ozel, προσωπικ*, личн*,
        особист*, 個人, プライベート, 私人, 个人, 개인, شخصي, פרטי, pribadi, peribadi
    """,
    c.CUSTOMER: """
        customer, customers, partner name, partner company, partner organisation, partner organization,
        client, clients, company, organization, organisation, org, tenant, tenant slug, org slug, account slug,
        customer slug, workspace slug, workspace name, employer, firm,
        business name, parent company, cust, portal, firma*, kunde*, kunden*, mandant*, unternehmen*, betrieb*,
        gesellschaft*, arbeitgeber*, auftraggeber*, firmen*, entreprise*, societe*, raison sociale, organisme,
        employeur, empresa*, cliente*, compania*, razon social, organizacion*, empleador, companhia, razao social,
        organizacao, empregador, azienda*, societa, ragione sociale, organizzazione, datore di lavoro, bedrijf*,
        klant*, organisatie*, werkgever*, klient*, spolka, organizacja, pracodawca, foretag*, kund, kundnamn,
        bolag*, virksomhed*, selskab*, selskap*, bedrift*, asiakas*, yritys*, yrityk*, organisaatio*, zakaznik*,
        spolecnost*, podnik, organizace, zakaznicka, spolocnost, ugyfel*, vallalat*, ceg, cegnev, vevo, szervezet,
        client*, companie*, societate*, organizatie*, musteri*, sirket*, kurum*, kurulus*, πελατ*, εταιρ*,
        επιχειρησ*, οργανισμ*, клиент*, компани*, организац*, заказчик*, фирма, клієнт*, компані*, організац*,
        замовник*, 会社, 企業, 顧客, 組織, 取引先, お客様, 法人, 会社名, 客户, 客戶, 公司, 企业, 组织, 单位, 고객,
        고객사, 회사, 기업, 조직, 업체, العميل, الشركة, المؤسسة, المنظمة, לקוח, חברה, ארגון, pelanggan, perusahaan,
        klien, syarikat, organisasi, khach hang, cong ty, firm*
    """,
    c.ACCOUNT: """
        account, accounts, acct, konto*, kontos, compte, cuenta, conta, account naam, conto, tili, ucet, fiok, cont,
        hesap, λογαριασμο*, аккаунт, учетная запись, акаунт, обліковий запис, アカウント, 账户, 帐户, 帳戶, 계정,
        الحساب, חשבון, akun, akaun, tai khoan
    """,
    c.MANAGER: """
        manager, managers, mgr, supervisor, boss, line manager, reports to, reporting to, reporting manager,
        direct manager, team lead name, vorgesetzte*, fuhrungskraft*, teamleiter*, superieur*, responsable*, n 1,
        gerant, encadrant, hierarchique, jefe*, jefa, gerente*, superior, gestor*, chefia, chefe*, lider direto,
        responsabile*, capo, dirigente, leidinggevende*, manager*, kierownik*, przelozon*, menedzer*, chef,
        narmaste chef, leder, overordnet, naermeste leder, esimies*, esihenkil*, nadriz*, vedouci*, manazer*,
        felettes*, vezeto*, sef, manager direct, yonetici*, amir, προισταμεν*, διευθυντ*, руководител*, начальник*,
        менеджер*, керівник*, 上司, 上長, マネージャー, 管理者, 上级, 上級, 主管, 经理, 經理, 직속상사, 상사,
        관리자, 매니저, المدير, المشرف, מנהל, מנהלת, atasan, manajer, penyelia, pengurus, quan ly, cap tren
    """,
}
