"""What Croatian, Serbian, Bosnian (in both scripts), Slovene and Bulgarian exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c
from analysis.reading.values.languages.scripts import in_cyrillic

_CROATIAN_SERBIAN: Final = {
    c.DATE: "datum, datuma, dana, dan",
    c.TIME: "vrijeme, vreme",
    c.ENROL: """
        prijav*, prijava, prijave, prijavljen*, upis*, upisa, upisan*, registracij*, dodijeljen*, dodeljen*, dodjele,
        dodele, dodela,
        upućen*, upućivanj*, pozvan*
    """,
    c.START: "početak*, početka, početku, započeo, započeto, započet*, počeo, start, pokrenut*",
    c.COMPLETE: """
        završet*, završen*, završetak*, završetka, završio, završila, završavanj*, zaključen*, odslušan*, odslušano,
        pohađanj*, pohađao,
        održavanj*, održano, održan*, proveden*, provedbe, provođenj*, sprovođenj*, sproveden*, realizacij*,
        obavljen*, položen*,
        položio, polaganj*, polaganja, ostvaren*, prisustv*, prisustva, izvršen*, izvršenj*
    """,
    c.ISSUE: "izdavanj*, izdan*, izdat*, stečen*, stjecanj*, sticanj*, dodjeljivanj*",
    c.EXPIRE: """
        vrijedi do, važi do, vrijedi, važi, važeće do, vrijedno do, valjanost*, valjan do, važnost*, rok važenja,
        rok valjanosti,
        datum isteka, istek*, isteka, ističe, istječe, obnoviti do, obnova do, datum obnove, obnove, rok obnove, važenja
    """,
    c.VALID: "valjan*, važeć*, vrijed*, vredi",
    c.DUE: "rok, roka, roku, rok za završetak, krajnji rok, do kada, dospijeć*, dospeć*",
    c.NEXT: "sljedeć*, sledeć*, slijedeć*, sljedeća, sledeća, naredn*, iduć*, ponovn*, novi termin",
    c.RENEW: """
        obnavljanj*, obnova znanja, obnove znanja, obnovna, periodične obuke, periodično osposobljavanje,
        recertifikacij*, ponovna provjera, ponovna provera
    """,
    c.EXAM: """
        ispit*, ispita, test*, testiranj*, testiranja, provjer*, provjere, prover*, provere, provjera znanja,
        provera znanja, kolokvij*,
        kviz*
    """,
    c.EMAIL: """
        e pošta, epošta, e pošte, mejl, imejl, e mail adresa, email adresa, mejl adresa, adresa e pošte, elektronička pošta,
        elektronska pošta, elektronska adresa, adresa elektroničke pošte
    """,
    c.LEARNER: """
        zaposlenik*, zaposlen*, zaposleni, zaposlenog, radnik*, radnika, radnic*, polaznik*, polaznika, polaznic*,
        sudionik*, učesnik*,
        učesnic*, uposlenik*, uposlenica, uposlenog, kandidat*, djelatnik*, delatnik*, osoba, osobe, lice, lica,
        korisnik*, korisnika,
        službenik*, osoblj*, član*
    """,
    c.NAME: "ime, imena, naziv, naziva, nazivi, naslov, naslova",
    c.FULL: "puno, ime i prezime, prezime i ime, puno ime, puno ime i prezime, imena i prezimena",
    c.GIVEN_NAME: "osobno ime, vlastito ime, lično ime",
    c.FAMILY_NAME: "prezime, prezimena, prezimenom",
    c.ID: """
        broj, matični broj, mat broj, maticni broj, matični, šifra, šifre, oznaka, oib, jmbg, jmb, evidencijski broj,
        kadrovski broj,
        osobni broj, personalni broj, br, ev br, identifikacijski, identifikacioni
    """,
    c.ROLE: "uloga, uloge, funkcija, funkcije, funkciji, dužnost, dužnosti",
    c.JOB: """
        radno mjesto, radno mesto, radnog mjesta, radnog mesta, pozicija, pozicije, zanimanj*, zanimanje, zvanje, zvanja,
        naziv radnog mjesta, naziv radnog mesta, poslovi, posao, posla, struka
    """,
    c.WORK: "poslovn*, službeni, službena, radni, radna",
    c.CUSTOMER: """
        tvrtk*, tvrtka, tvrtke, poduzeć*, preduzeć*, poslodavac, poslodavca, poslodavc*, kompanij*, kompanija,
        društvo, firma, firme,
        klijent*, kupac, kupca, naručitelj*, naručilac, naručioc*, ustanov*, organizacija
    """,
    c.MANAGER: """
        nadređen*, nadređeni, pretpostavljen*, voditelj*, rukovodi*, rukovoditelj*, rukovodilac, rukovodioc*, rukovodioca, šef*,
        poslovođ*, neposredni rukovodilac, neposredni rukovoditelj, neposredno nadređeni, menadžer*, menedžer*
    """,
    c.COURSE: """
        obuk*, obuka, obuke, obuci, edukacij*, edukacija, edukacije, osposobljavanj*, tečaj*, tečaja, kurs*, kursa,
        kursevi, seminar*,
        trening*, treninga, usavršavanj*, radionic*, radionica, predavanj*, školovanj*, instruktaž*, stručno osposobljavanje,
        program obuke, tema obuke, predmet obuke, naziv obuke, vrsta osposobljavanja, obrazovanj*
    """,
    c.CONTENT: "tema, teme, sadržaj*, predmet, oblast obuke, područje obuke, gradivo",
    c.CERTIFICATE: """
        certifikat*, sertifikat*, uvjerenj*, uverenj*, potvrd*, licenc*, svjedodžb*, svedočanstv*, ovlaštenj*,
        ovlašćenj*, dozvol*,
        diplom*, atest*, iskaznic*
    """,
    c.STATUS: "stanje, ishod*, ishod, rezultat, rezultata, status obuke, uspjeh, uspeh, status osposobljavanja",
    c.SUCCESS: "položio da ne, položio, položila, zadovoljio, zadovoljava, prošao, prolaz, uspješno, uspešno, osposobljen",
    c.SCORE: """
        bodov*, bodovi, bodova, broj bodova, poen*, poeni, broj poena, ocjen*, ocjena, ocen*, ocena, postignuti bodovi,
        ostvareni bodovi, ostvareni poeni, prosjek, prosek
    """,
    c.PERCENT: "postot*, postotak, posto, procenat, procenta, procent*",
    c.PROGRESS: "napredak, napretka, napredovanj*, postotak završenosti, procenat završenosti, dovršenost",
    c.ATTEMPT: "pokušaj*, pokušaj, pokušaja, broj pokušaja, izlazak na ispit, izlazaka",
    c.OTHER_PERSON: """
        predavač*, predavača, trener*, instruktor*, edukator*, voditelj edukacije, voditelj tečaja, voditelj obuke,
        ispitivač*, mentor*,
        organizator*, izvođač*, pružatelj*, pružalac, obuku izvršio, obuku sproveo, osposobljavanje proveo, dobavljač*,
        ustanova koja provodi, proveo, sproveo
    """,
    c.OTHER_THING: """
        rb, r b, r br, rbr, redni broj, redni br, napomen*, opask*, primjedb*, primedb*, odjel*, odel*, odjeljenj*,
        odeljenj*, sektor*,
        služb*, pogon*, poslovnic*, lokacij*, mjesto održavanja, mesto održavanja, mjesto, mesto, grad, adresa,
        trajanj*, broj sati,
        broj časova, sati, časova, trošak, troškovi, cijena, cena, iznos, potpis*, način, tip, smjena, smena, jedinic*,
        organizacijska jedinica, organizaciona jedinica, područje, razdoblje, period, spol, telefon
    """,
    c.NOISE: "i, ili, za, na, u, o, od, s, sa, iz, pri, po, da, ne",
}
_SLOVENE: Final = {
    c.ENROL: "prijava, prijave, prijavljen*, vpis*, vpisa, dodelitv*, dodeljen*, povabil*, razporeditv*",
    c.START: "začetek*, začetka, začetku, začel*, pričetek*, pričetka",
    c.COMPLETE: """
        zaključek*, zaključka, zaključil*, zaključen*, dokončanj*, dokončan*, opravljen*, opravljanj*, opravil*,
        izvedb*, izvedbe,
        izveden*, udeležb*, udeležbe, konec usposabljanja, opravljeno dne
    """,
    c.ISSUE: "izdaj*, izdaje, izdan*, pridobitv*, pridobljen*",
    c.EXPIRE: """
        velja do, veljavno do, veljavnost*, veljavnosti, veljavnost do, poteč*, potek veljavnosti, potek*, poteče, datum poteka,
        obnoviti do, obnovitev do
    """,
    c.VALID: "veljav*, velja",
    c.NEXT: "naslednj*, naslednje, prihodnj*, ponovn*",
    c.RENEW: """
        obnovitv*, obnovitveno, obnovitveno usposabljanje, periodično usposabljanje, ponovno usposabljanje,
        ponovnega usposabljanja
    """,
    c.EXAM: "izpit*, izpita, preizkus*, preizkusa, preizkus znanja, preverjanj*, test*",
    c.EMAIL: "e naslov, elektronski naslov, elektronska pošta, e poštni naslov",
    c.LEARNER: """
        zaposlen*, zaposleni, delav*, delavec, delavca, delavk*, udeležen*, udeleženec, udeleženca, tečajnik*,
        kandidat*, sodelav*,
        oseba, uporabnik*
    """,
    c.NAME: "ime, naziv*, naziva, naslov",
    c.FULL: "ime in priimek, priimek in ime, polno ime",
    c.FAMILY_NAME: "priimek, priimka, priimki",
    c.ID: """
        številk*, številka, matična številka, kadrovska številka, osebna številka, št, emšo, davčna številka,
        šifra delavca, matična št,
        evidenčna številka
    """,
    c.JOB: "delovno mesto, delovnega mesta, delovna mesta, delovišče, poklic*, naziv delovnega mesta, funkcija",
    c.CUSTOMER: "podjetj*, podjetje, podjetja, družba, delodajal*, naročnik*, stranka, stranke",
    c.MANAGER: "nadrejen*, nadrejeni, vodja, vodje, neposredni vodja, neposredno nadrejeni, predpostavljen*",
    c.COURSE: """
        usposabljanj*, izobraževanj*, tečaj*, seminar*, izpopolnjevanj*, delavnic*, program usposabljanja,
        tema usposabljanja, poučitv*
    """,
    c.CONTENT: "tema, vsebin*, vsebina",
    c.CERTIFICATE: "potrdil*, certifikat*, spričeval*, pooblastil*, licenc*",
    c.STATUS: "stanje, stanja, izid, rezultat, status usposabljanja, uspeh",
    c.SUCCESS: "opravil da ne, opravil ni opravil, uspešnost da ne, uspešno",
    c.SCORE: "točk*, točke, točk, število točk, dosežene točke, ocen*, ocena, uspešnost v %, odstotek točk",
    c.PERCENT: "odstot*, odstotek, odstotki",
    c.PROGRESS: "napredek, napredka, napredovanj*",
    c.ATTEMPT: "poskus*, poskus, poskusa, število poskusov",
    c.OTHER_PERSON: "predavatelj*, izvajal*, inštruktor*, izpraševal*, mentor*, organizator*, ponudnik*, izvedel",
    c.OTHER_THING: """
        zap št, zaporedna številka, opomb*, oddel*, oddelek, oddelka, služb*, enota, enote, lokacij*, kraj*,
        kraj izvedbe, trajanj*,
        ure, število ur, cena, strošek, stroški, podpis*, izmena, oblika
    """,
    c.NOISE: "in, za, na, v, o, od, iz, pri, po, ob",
}
_BULGARIAN: Final = {
    c.DATE: "дата, датата, ден, на дата",
    c.TIME: "час, време",
    c.ENROL: "записан*, записване*, записване, регистриран*, регистрация, назначен*, зачислен*, заявен*, поканен*, заявка",
    c.START: "начална дата, начал*, начало, започна*, започване, започнат*, старт*",
    c.COMPLETE: """
        завършван*, завършване, завършен*, завърши, приключван*, приключен*, преминат*, преминаван*, провеждан*,
        провеждане, проведен*,
        проведено, изпълнен*, участие, издържан*, положен*, полаган*, присъств*, присъствие
    """,
    c.ISSUE: "издаван*, издаване, издаден*, придобит*, придобиван*, получаван*",
    c.EXPIRE: """
        валидно до, валиден до, валидна до, валидност*, валидност, валидност до, изтича*, изтича на, изтичане,
        срок на валидност,
        важи до, действа до, в сила до, поднови до, подновяване до
    """,
    c.VALID: "валид*, валидно, действащ*",
    c.UNTIL: "до",
    c.DUE: "срок, краен срок, крайна дата, срок за изпълнение",
    c.NEXT: "следващ*, следващо, следваща, предстоящ*, повторн*",
    c.RENEW: """
        опреснителн*, опреснително, периодично обучение, периодичен инструктаж, подновяван*, подновяване,
        ресертификац*, преквалификац*
    """,
    c.EXAM: "изпит*, изпита, тест*, теста, проверка на знанията, проверк*, препитван*",
    c.EMAIL: "имейл, имейл адрес, е поща, ел поща, електронна поща, електронен адрес, и мейл, мейл",
    c.LEARNER: """
        служител*, служителя, работник*, работника, участник*, обучаем*, обучаван*, курсист*, лице, лица,
        инструктиран*, потребител*,
        кандидат*, персонал*
    """,
    c.NAME: "име, името, имена, наименование, заглавие, име на",
    c.FULL: """
        пълно, три имена, трите имена, име и фамилия, фамилия и име, имена на, пълно име, име презиме фамилия,
        собствено бащино фамилно
    """,
    c.GIVEN_NAME: "собствено име, малко име, лично име, първо име",
    c.FAMILY_NAME: "фамилия, фамилно име, фамилията",
    c.MIDDLE_NAME: "презиме, бащино име",
    c.ID: """
        номер, служебен номер, личен номер, сл номер, табелен номер, таб номер, егн, персонален номер, идентификационен номер,
        щатен номер
    """,
    c.ROLE: "роля, роли, функция",
    c.JOB: "длъжност*, длъжността, позиция, позицията, професи*, професия, работно място, работното място",
    c.CUSTOMER: "фирма*, фирмата, фирма, дружеств*, дружество, предприяти*, предприятие, работодател*, компания, клиент, възложител*",
    c.MANAGER: "ръководител*, пряк ръководител, началник*, мениджър*, непосредствен ръководител, прекия ръководител, отговорник*",
    c.COURSE: """
        обучени*, обучение, обучението, обучения, курс*, курса, семинар*, инструктаж*, инструктажа, тренинг*,
        тема на обучението,
        вид обучение, квалификация, програма за обучение
    """,
    c.CONTENT: "тема, темата, съдържани*, учебен материал, материал",
    c.CERTIFICATE: "сертификат*, удостоверени*, удостоверение, свидетелств*, свидетелство, правоспособност*, лиценз*, диплом*",
    c.STATUS: "статус*, състояни*, състояние, резултат*, резултат, резултати",
    c.SUCCESS: "издържал, издържал да не, успешно, взет, успешно положен",
    c.SCORE: "точк*, точки, брой точки, оценк*, оценка, получени точки, успеваемост, бал",
    c.PERCENT: "процент*, проценти",
    c.PROGRESS: "напред*, напредък, прогрес, степен на завършеност",
    c.ATTEMPT: "опит*, опит, опити, брой опити, явяване",
    c.OTHER_PERSON: """
        преподавател*, лектор*, инструктор*, обучител*, обучаващ*, водещ*, изпитващ*, организатор*, доставчик*,
        инструктиращ*, провел
    """,
    c.OTHER_THING: """
        по ред, номер по ред, забележк*, забележка, бележк*, коментар, отдел*, дирекц*, звено, сектор*, цех, обект*,
        обект, място*,
        населено място, град, адрес, продължителност*, часове, брой часове, цена, стойност, разход*, подпис*, смяна,
        форма, телефон
    """,
    c.NOISE: "на, за, от, с, и, или, по, в, със, при, към",
}


def south_slavic_tables() -> tuple[dict[str, str], ...]:
    """Concept -> words: the languages' own tables, and the Croatian and Serbian one in Cyrillic letters."""
    cyrillic = {concept: in_cyrillic(words) for concept, words in _CROATIAN_SERBIAN.items()}
    return _CROATIAN_SERBIAN, cyrillic, _SLOVENE, _BULGARIAN
