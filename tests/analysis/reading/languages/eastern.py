"""Header rows and status words as people of eastern Europe and Turkey write them; "-" is a column that no field may take."""

HEADERS = {
    "Polish": """
        Nr pracownika=user_id | Imię=first_name | Nazwisko=last_name | Imię i nazwisko=name | Adres e-mail=email | Stanowisko=roles |
        Dział=- | Przełożony=manager | Nazwa szkolenia=course | Temat szkolenia=course | Trener=- | Prowadzący=- |
        Data zapisu=enrolled_on | Data rozpoczęcia=started_on | Data szkolenia=completed_on | Data egzaminu=completed_on |
        Data ukończenia=completed_on | Ważne do=expires_on | Termin następnego szkolenia=expires_on | Wynik (%)=score | Ocena=score |
        Status=status | Podejście=attempt | Postęp=progress | Uwagi=- | Lp.=- | Liczba godzin=- | Firma=customer
    """,
    "Czech": """
        Osobní číslo=user_id | Jméno=name | Příjmení=last_name | Jméno a příjmení=name | E-mail=email | Pracovní pozice=roles |
        Středisko=- | Nadřízený=manager | Název školení=course | Školení=course | Školitel=- | Lektor=- | Datum přihlášení=enrolled_on |
        Zahájeno=started_on | Datum školení=completed_on | Datum absolvování=completed_on | Absolvováno dne=completed_on |
        Datum zkoušky=completed_on | Platnost do=expires_on | Příští školení=expires_on | Výsledek (%)=score | Body=score | Stav=status |
        Pokus=attempt | Poznámka=- | Poř. č.=- | Firma=customer
    """,
    "Slovak": """
        Osobné číslo=user_id | Priezvisko=last_name | Meno=name | Meno a priezvisko=name | E-mail=email | Pracovná pozícia=roles |
        Oddelenie=- | Nadriadený=manager | Názov školenia=course | Školenie=course | Školiteľ=- | Lektor=- | Prihlásený dňa=enrolled_on |
        Začiatok=started_on | Dátum školenia=completed_on | Absolvované dňa=completed_on | Dátum skúšky=completed_on |
        Platnosť do=expires_on | Ďalšie školenie=expires_on | Výsledok (%)=score | Stav=status | Pokus=attempt | Poznámka=- | P. č.=- |
        Spoločnosť=customer
    """,
    "Hungarian": """
        Törzsszám=user_id | Vezetéknév=last_name | Keresztnév=first_name | Dolgozó neve=name | E-mail cím=email | Munkakör=roles |
        Osztály=- | Telephely=- | Felettes=manager | Oktatás megnevezése=course | Képzés neve=course | Oktató=- |
        Jelentkezés dátuma=enrolled_on | Kezdés dátuma=started_on | Oktatás dátuma=completed_on | Teljesítés dátuma=completed_on |
        Vizsga dátuma=completed_on | Érvényesség vége=expires_on | Következő oktatás=expires_on | Eredmény (%)=score | Pontszám=score |
        Státusz=status | Minősítés=status | Kísérlet=attempt | Megjegyzés=- | Sorszám=- | Cég=customer
    """,
    "Romanian": """
        Marca=user_id | Nume=name | Prenume=first_name | Nume și prenume=name | Adresa de e-mail=email | Funcția=roles | Departament=- |
        Secția=- | Șef direct=manager | Tematica instruirii=course | Denumirea cursului=course | Formator=- | Instructor=- |
        Data înscrierii=enrolled_on | Data începerii=started_on | Data instruirii=completed_on | Data testării=completed_on |
        Data finalizării=completed_on | Valabil până la=expires_on | Data următoarei instruiri=expires_on | Nota=score | Punctaj=score |
        Calificativ=status | Rezultat=status | Observații=- | Nr. crt.=- | Durata (ore)=- | Societatea=customer
    """,
    "Bulgarian": """
        Служебен номер=user_id | Име=name | Фамилия=last_name | Име и фамилия=name | Имейл=email | Длъжност=roles | Отдел=- | Обект=- |
        Ръководител=manager | Обучение=course | Наименование на обучението=course | Преподавател=- | Дата на записване=enrolled_on |
        Начална дата=started_on | Дата на обучението=completed_on | Дата на завършване=completed_on | Дата на изпита=completed_on |
        Валидно до=expires_on | Следващо обучение=expires_on | Резултат (%)=score | Точки=score | Статус=status | Опит=attempt |
        Забележка=- | Фирма=customer
    """,
    "Croatian": """
        Matični broj=user_id | Ime=name | Prezime=last_name | Ime i prezime=name | E-pošta=email | Radno mjesto=roles | Odjel=- |
        Nadređeni=manager | Naziv edukacije=course | Osposobljavanje=course | Predavač=- | Datum prijave=enrolled_on |
        Datum početka=started_on | Datum edukacije=completed_on | Datum završetka=completed_on | Datum ispita=completed_on |
        Datum polaganja=completed_on | Vrijedi do=expires_on | Sljedeća edukacija=expires_on | Rezultat (%)=score | Bodovi=score |
        Status=status | Pokušaj=attempt | Napomena=- | Rb.=- | Tvrtka=customer
    """,
    "Serbian": """
        Матични број=user_id | Име=name | Презиме=last_name | Име и презиме=name | Е-пошта=email | Радно место=roles | Одељење=- |
        Руководилац=manager | Назив обуке=course | Обука=course | Предавач=- | Датум пријаве=enrolled_on | Датум почетка=started_on |
        Датум обуке=completed_on | Датум завршетка=completed_on | Датум полагања=completed_on | Важи до=expires_on |
        Следећа обука=expires_on | Резултат (%)=score | Бодови=score | Статус=status | Покушај=attempt | Напомена=- | Предузеће=customer
    """,
    "Bosnian": """
        Broj uposlenika=user_id | Ime=name | Prezime=last_name | Ime zaposlenika=name | Zaposleni=name | Radno mjesto=roles | Sektor=- |
        Obuka=course | Naziv obuke=course | Trener=- | Datum prijave=enrolled_on | Datum obuke=completed_on |
        Datum testiranja=completed_on | Važi do=expires_on | Ocjena=score | Ocena=score | Napomena=- | Preduzeće=customer | Firma=customer
    """,
    "Slovene": """
        Matična številka=user_id | Ime=name | Priimek=last_name | Ime in priimek=name | E-pošta=email | Delovno mesto=roles | Oddelek=- |
        Nadrejeni=manager | Naziv usposabljanja=course | Izobraževanje=course | Predavatelj=- | Datum prijave=enrolled_on |
        Datum začetka=started_on | Datum usposabljanja=completed_on | Datum zaključka=completed_on | Datum izpita=completed_on |
        Velja do=expires_on | Veljavnost=expires_on | Rezultat (%)=score | Točke=score | Stanje=status | Poskus=attempt | Opombe=- |
        Podjetje=customer
    """,
    "Lithuanian": """
        Darbuotojo numeris=user_id | Vardas=name | Pavardė=last_name | Vardas, pavardė=name | El. paštas=email | Pareigos=roles |
        Skyrius=- | Vadovas=manager | Mokymų pavadinimas=course | Kursas=course | Lektorius=- | Registracijos data=enrolled_on |
        Pradžios data=started_on | Mokymų data=completed_on | Baigimo data=completed_on | Egzamino data=completed_on |
        Galioja iki=expires_on | Balas=score | Įvertinimas=score | Būsena=status | Bandymas=attempt | Pastabos=- | Eil. Nr.=- |
        Įmonė=customer
    """,
    "Latvian": """
        Darbinieka numurs=user_id | Vārds=name | Uzvārds=last_name | Vārds, uzvārds=name | E-pasts=email | Amats=roles | Nodaļa=- |
        Vadītājs=manager | Mācību nosaukums=course | Kurss=course | Pasniedzējs=- | Reģistrācijas datums=enrolled_on |
        Sākuma datums=started_on | Apmācību datums=completed_on | Pabeigšanas datums=completed_on | Eksāmena datums=completed_on |
        Derīgs līdz=expires_on | Rezultāts (%)=score | Punkti=score | Statuss=status | Mēģinājums=attempt | Piezīmes=- | Uzņēmums=customer
    """,
    "Estonian": """
        Töötaja number=user_id | Eesnimi=first_name | Perekonnanimi=last_name | Ees- ja perekonnanimi=name | E-post=email |
        Ametikoht=roles | Osakond=- | Otsene juht=manager | Koolituse nimetus=course | Koolitus=course | Koolitaja=- |
        Registreerimise kuupäev=enrolled_on | Alguskuupäev=started_on | Koolituse kuupäev=completed_on | Läbimise kuupäev=completed_on |
        Lõpetamise kuupäev=completed_on | Eksami kuupäev=completed_on | Kehtib kuni=expires_on | Tulemus (%)=score | Punktid=score |
        Staatus=status | Olek=status | Katse=attempt | Märkused=- | Jrk nr=- | Ettevõte=customer
    """,
    "Greek": """
        Αριθμός μητρώου=user_id | Όνομα=name | Επώνυμο=last_name | Ονοματεπώνυμο=name | Ηλ. ταχυδρομείο=email | Θέση εργασίας=roles |
        Τμήμα=- | Προϊστάμενος=manager | Τίτλος εκπαίδευσης=course | Σεμινάριο=course | Εκπαιδευτής=- | Εισηγητής=- |
        Ημερομηνία εγγραφής=enrolled_on | Ημερομηνία έναρξης=started_on | Ημερομηνία εκπαίδευσης=completed_on |
        Ημερομηνία ολοκλήρωσης=completed_on | Ημερομηνία εξέτασης=completed_on | Ισχύει έως=expires_on | Ημ/νία λήξης=expires_on |
        Βαθμολογία=score | Κατάσταση=status | Αποτέλεσμα=status | Προσπάθεια=attempt | Παρατηρήσεις=- | Α/Α=- | Εταιρεία=customer
    """,
    "Turkish": """
        Sicil no=user_id | Adı=name | Soyadı=last_name | Adı Soyadı=name | Ad Soyad=name | E-posta=email | Görevi=roles | Unvanı=roles |
        Bölümü=- | Yöneticisi=manager | Eğitimin adı=course | Eğitim konusu=course | Eğitmen=- | Eğitici=- | Kayıt tarihi=enrolled_on |
        Başlangıç tarihi=started_on | Eğitim tarihi=completed_on | Tamamlanma tarihi=completed_on | Sınav tarihi=completed_on |
        Geçerlilik tarihi=expires_on | Geçerlilik bitiş tarihi=expires_on | Sonraki eğitim tarihi=expires_on | Puanı=score |
        Sınav notu=score | Durumu=status | Sonuç=status | Deneme=attempt | Açıklama=- | Sıra no=- | Süre (saat)=- | Şirket=customer
    """,
    "Russian": """
        Табельный номер=user_id | Имя=name | Фамилия=last_name | Отчество=- | ФИО=name | Ф.И.О. работника=name | Эл. почта=email |
        Должность=roles | Подразделение=- | Участок=- | Руководитель=manager | Наименование курса=course | Тема обучения=course |
        Преподаватель=- | Дата записи=enrolled_on | Дата начала=started_on | Дата обучения=completed_on | Дата прохождения=completed_on |
        Дата экзамена=completed_on | Дата проверки знаний=completed_on | Действительно до=expires_on |
        Дата следующего обучения=expires_on | Балл=score | Оценка=score | Результат=status | Попытка=attempt | Примечание=- | № п/п=- |
        Количество часов=- | Организация=customer
    """,
    "Ukrainian": """
        Табельний номер=user_id | Ім'я=name | Прізвище=last_name | По батькові=- | ПІБ=name | П.І.Б. працівника=name | Ел. пошта=email |
        Посада=roles | Підрозділ=- | Керівник=manager | Назва курсу=course | Тема навчання=course | Викладач=- | Дата запису=enrolled_on |
        Дата початку=started_on | Дата навчання=completed_on | Дата проходження=completed_on | Дата іспиту=completed_on |
        Дійсний до=expires_on | Дата наступного навчання=expires_on | Бал=score | Оцінка=score | Результат=status | Спроба=attempt |
        Примітка=- | № з/п=- | Кількість годин=- | Підприємство=customer
    """,
}

STATUSES = {
    "Polish": """
        ukończono=completed | odbyte=completed | zaliczono=passed | pozytywny=passed | niezaliczony=failed | nie zdał=failed |
        nie zdała=failed | negatywny=failed | w trakcie=in_progress | nie rozpoczęto=not_started | zapisany=not_started |
        zaplanowane=not_started | nieobecny=withdrawn | odwołane=withdrawn | zwolniony=waived | wygasło=expired | cofnięte=revoked
    """,
    "Czech": """
        absolvoval=completed | dokončeno=completed | prospěl=passed | vyhověl=passed | vyhověla=passed | nevyhověl=failed |
        nevyhověla=failed | neprospěl=failed | probíhá=in_progress | nezahájeno=not_started | přihlášen=not_started |
        naplánováno=not_started | nezúčastnil se=withdrawn | zrušeno=withdrawn | osvobozen=waived | propadlo=expired | odebráno=revoked
    """,
    "Slovak": """
        absolvované=completed | absolvoval=completed | dokončené=completed | vyhovel=passed | vyhovela=passed | nevyhovel=failed |
        nevyhovela=failed | neprospel=failed | neabsolvoval=in_progress | prebieha=in_progress | nezačaté=not_started |
        prihlásený=not_started | naplánované=not_started | neprítomný=withdrawn | odhlásený=withdrawn | oslobodený=waived |
        neplatné=expired
    """,
    "Hungarian": """
        elvégezte=completed | teljesítve=completed | részt vett=completed | megfelelt=passed | sikeres=passed | nem felelt meg=failed |
        sikertelen=failed | folyamatban=in_progress | nem kezdte el=not_started | jelentkezett=not_started | tervezett=not_started |
        nem jelent meg=withdrawn | hiányzott=withdrawn | lemondva=withdrawn | felmentve=waived | lejárt=expired | visszavonva=revoked
    """,
    "Romanian": """
        finalizat=completed | absolvit=completed | instruit=completed | admis=passed | promovat=passed | respins=failed | picat=failed |
        nepromovat=failed | în curs=in_progress | neînceput=not_started | programat=not_started | înscris=not_started |
        neprezentat=withdrawn | absent=withdrawn | anulat=withdrawn | scutit=waived | expirat=expired | revocat=revoked
    """,
    "Bulgarian": """
        завършен=completed | завършено=completed | преминал=completed | издържал=passed | взет=passed | успешно=passed |
        неиздържал=failed | не е издържал=failed | скъсан=failed | в процес=in_progress | незапочнал=not_started |
        не е започнал=not_started | записан=not_started | отсъствал=withdrawn | отказан=withdrawn | освободен=waived | изтекъл=expired |
        отнет=revoked
    """,
    "Croatian": """
        završeno=completed | završio=completed | pohađao=completed | položio=passed | zadovoljio=passed |
        nije položio=failed | nije zadovoljio=failed | pao=failed | u tijeku=in_progress | nije započeto=not_started |
        prijavljen=not_started | nije pristupio=withdrawn | odsutan=withdrawn | otkazano=withdrawn | oslobođen=waived | isteklo=expired |
        opozvano=revoked
    """,
    "Serbian": """
        завршено=completed | завршио=completed | похађао=completed | положио=passed | положила=passed | задовољио=passed |
        није положио=failed | пао=failed | у току=in_progress | није започето=not_started | пријављен=not_started | одсутан=withdrawn |
        отказано=withdrawn | ослобођен=waived | истекло=expired | одузето=revoked
    """,
    "Bosnian": """
        završeno=completed | prisustvovao=completed | položio=passed | položila=passed | nije položila=failed | u toku=in_progress |
        nije počeo=not_started | planirano=not_started | nije se pojavio=withdrawn | otkazano=withdrawn | oslobođen=waived |
        isteklo=expired
    """,
    "Slovene": """
        zaključeno=completed | opravljeno=completed | dokončano=completed | uspešno=passed | opravil=passed | ni opravil=failed |
        neuspešno=failed | v teku=in_progress | ni začeto=not_started | prijavljen=not_started | odsoten=withdrawn |
        odpovedano=withdrawn | oproščen=waived | poteklo=expired | preklicano=revoked
    """,
    "Lithuanian": """
        baigta=completed | baigė=completed | užbaigta=completed | išlaikė=passed | išlaikyta=passed | neišlaikė=failed |
        neišlaikyta=failed | vykdoma=in_progress | nebaigta=in_progress | nepradėta=not_started | užregistruotas=not_started |
        nedalyvavo=withdrawn | atšaukta=withdrawn | atleistas=? | nebegalioja=expired | pasibaigęs=expired
    """,
    "Latvian": """
        pabeigts=completed | pabeigta=completed | nokārtots=passed | nokārtoja=passed | nenokārtots=failed | nenokārtoja=failed |
        procesā=in_progress | nepabeigts=in_progress | nav sākts=not_started | reģistrēts=not_started | neieradās=withdrawn |
        atcelts=withdrawn | atbrīvots=waived | beidzies derīguma termiņš=expired | anulēts=revoked
    """,
    "Estonian": """
        lõpetatud=completed | läbitud=completed | sooritatud=passed | arvestatud=passed | mittesooritatud=failed | läbi kukkunud=failed |
        pooleli=in_progress | lõpetamata=in_progress | alustamata=not_started | registreeritud=not_started | puudus=withdrawn |
        tühistatud=withdrawn | vabastatud=waived | aegunud=expired | kehtetuks tunnistatud=revoked
    """,
    "Greek": """
        ολοκληρώθηκε=completed | παρακολούθησε=completed | επιτυχία=passed | επιτυχών=passed | απέτυχε=failed | ανεπιτυχής=failed |
        δεν πέρασε=failed | σε εξέλιξη=in_progress | δεν ξεκίνησε=not_started | εγγεγραμμένος=not_started | προγραμματισμένο=not_started |
        απών=withdrawn | ακυρώθηκε=withdrawn | απαλλαγή=waived | έληξε=expired | ανακλήθηκε=revoked
    """,
    "Turkish": """
        tamamlandı=completed | katıldı=completed | başarılı=passed | geçti=passed | başarısız=failed | kaldı=failed |
        devam ediyor=in_progress | tamamlanmadı=in_progress | başlamadı=not_started | kayıtlı=not_started | planlandı=not_started |
        katılmadı=withdrawn | iptal=withdrawn | muaf=waived | süresi doldu=expired
    """,
    "Russian": """
        завершено=completed | пройден=completed | обучен=completed | сдал=passed | зачет=passed | не сдал=failed | незачет=failed |
        в процессе=in_progress | обучается=in_progress | не начат=not_started | назначен=not_started | записан=not_started |
        не явился=withdrawn | отменено=withdrawn | освобожден=waived | просрочен сертификат=? | истек=expired | отозван=revoked
    """,
    "Ukrainian": """
        пройдено=completed | навчено=completed | здав=passed | складено=passed | не здав=failed | не здано=failed | не склав=failed |
        навчається=in_progress | в процесі=in_progress | не розпочато=not_started | призначено=not_started | записаний=not_started |
        не з'явився=withdrawn | скасовано=withdrawn | звільнений=waived | прострочений=in_progress | відкликано=revoked
    """,
}
