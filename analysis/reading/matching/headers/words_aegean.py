"""What Greek and Turkish exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

AEGEAN_WORDS: Final = {
    c.DATE: "ημ/νία, ημ νία, ημνια, ημερ, ημέρα, ημέρας, günü",
    c.TIME: "ώρα, saati",
    c.ENROL: """
        εγγεγραμμέν*, δήλωση*, συμμετοχής δήλωση, πρόσκληση*, kayıt, kaydı, kaydol*, başvuru, başvurusu, atama, atandığı, davet*
    """,
    c.START: "ξεκίνημα, αρχή, αρχής, başlatma",
    c.COMPLETE: """
        διεξαγωγ*, παρακολούθηση*, συμμετοχ*, πραγματοποίησ*, υλοποίησ*, tamamlama, bitiş, katılım, katıldığı,
        verildiği, aldığı,
        alındığı, gerçekleşme, gerçekleştirme, gerçekleştirildiği, yapıldığı, yapılan
    """,
    c.ISSUE: "απόκτησ*, χορήγησ*, alınma, alış",
    c.EXPIRE: """
        ισχύει έως, ισχύει μέχρι, ισχύς έως, λήξη, λήξης, λήγει, λήξη ισχύος, ανανέωση*, ισχύς μέχρι, geçerlilik süresi,
        geçerlilik bitişi, geçerlilik bitiş, geçerlilik sonu, geçerliliği, sona erme, bitiş geçerlilik, yenileme, yenilenme,
        geçerli olduğu tarih
    """,
    c.VALID: "ισχύς, έγκυρο, έγκυρη",
    c.DUE: "καταληκτική, son tarihi, hedef tarih, hedef tarihi, termin, en geç",
    c.NEXT: "επόμεν*, προσεχ*, sonraki, bir sonraki, gelecek, müteakip, sıradaki",
    c.RENEW: "επανεκπαιδευσ*, επανάληψη*, επικαιροποίησ*, tekrarı, tekrar, periyodik eğitim, hatırlatma eğitimi, güncelleme eğitimi",
    c.EXAM: "εξετασ*, τεστ, διαγώνισμ*, αξιολόγηση, αξιολόγησης, δοκιμασία, sınav*, sınav, sinav*, test, testi, değerlendirme, ölçme",
    c.EMAIL: """
        ηλ ταχυδρομείο, ηλ διεύθυνση, ηλεκτρονική διεύθυνση, ηλεκτρ ταχυδρομείο, eposta adresi, e posta, mail adresi,
        kurumsal e posta,
        elektronik posta
    """,
    c.LEARNER: """
        συμμετέχων, συμμετεχων, προσωπικ*, σπουδαστ*, καταρτιζόμεν*, υποψήφι*, kişi, kişinin, işçi*, görevli,
        eğitim alan, eğitim alanın
    """,
    c.NAME: "ονομασία, τίτλος, τίτλου, όνομα, ονόματος, περιγραφή τίτλος, adı, adları, ismi, isim, başlığı, başlık",
    c.FULL: "ονοματεπώνυμο, ονομ μο, ονομ νυμο, ünvan ad soyad",
    c.GIVEN_NAME: "μικρό όνομα, κύριο όνομα, ilk adı",
    c.FAMILY_NAME: "επώνυμο, επίθετο, επιθετο, soyadı, soyad, soyismi, soyisim",
    c.ID: "μητρώο*, α μ, αμ, κωδικός, αφμ, αμκα, αρ, sicil, tc kimlik no, t c kimlik no, tc no, tckn, no, sicil nosu, kodu",
    c.ROLE: "ρόλος, ρόλου, καθήκον*, αρμοδιότητ*, görev, görev tanımı, rolü, rol",
    c.JOB: """
        θέση, θέση εργασίας, θέσης, ειδικότητα, ειδικοτητ*, επάγγελμα, ιδιότητα, unvan, ünvan, mesleği, meslek,
        görev unvanı, kadro,
        iş tanımı
    """,
    c.CUSTOMER: "επωνυμία, επωνυμια, εργοδότης, φορέας, firma, işveren, işyeri, iş yeri, işyeri unvanı",
    c.MANAGER: """
        υπεύθυνος, υπεύθυνου, επόπτης, άμεσος προϊστάμενος, amiri, amir, müdürü, müdür, ilk amiri,
        bağlı olduğu yönetici, sorumlusu,
        birim amiri, ekip lideri
    """,
    c.COURSE: """
        πρόγραμμα, προγράμματος, εκπαιδευτικό πρόγραμμα, εκπαιδευτικού προγράμματος, καταρτισ*, ενότητα, επιμόρφωσ*, ημερίδα,
        θέμα εκπαίδευσης, αντικείμενο εκπαίδευσης, κύκλος μαθημάτων, eğitim konusu, eğitimin konusu, kurs, kursu,
        seminer*, dersi, ders,
        program, modül*, oryantasyon*, çalıştay
    """,
    c.CONTENT: "θέμα, θέματα, αντικείμενο, ύλη, konu, konusu, konular, içeriği, içerik",
    c.CERTIFICATE: "βεβαιωσ*, άδεια, αδεια, δίπλωμα, sertifikası, belge, ehliyet*, yeterlilik belgesi, diploma",
    c.STATUS: """
        κατάσταση, αποτέλεσμα, αποτελέσματα, έκβαση, durum, eğitim durumu, sonuç, katılım durumu, tamamlanma durumu,
        başarı durumu
    """,
    c.SUCCESS: "επιτυχία, επιτυχών, επιτυχής, επιτυχία ναι όχι, πέρασε, başarılı, başarılı mı, geçti mi, geçti kaldı, başarı",
    c.SCORE: "βαθμολογίας, μόρια, επίδοση, σκορ, puanı, puan, notu, not, başarı puanı, başarı notu, skoru, alınan puan, aldığı puan",
    c.PERCENT: "ποσοστό, yüzde, oranı, oran",
    c.PROGRESS: "πορεία, ilerleme durumu",
    c.ATTEMPT: "sınav hakkı, kaçıncı",
    c.OTHER_PERSON: """
        εισηγητ*, επιμορφωτ*, εξεταστ*, πάροχ*, φορέας εκπαίδευσης, φορέας υλοποίησης, διοργανωτ*, eğitimci, eğitici, eğiticisi,
        eğitimi veren, eğitim veren, eğitimi veren kurum, eğitim kurumu, eğitim firması, öğretim görevlisi, hoca,
        sınav sorumlusu,
        düzenleyen, konuşmacı, danışman
    """,
    c.OTHER_THING: """
        α α, αα, αύξων αριθμός, παρατηρησ*, σχόλια, τμήμα, τμήματος, διεύθυνση τμήμα, υποκαταστημ*, εγκατάσταση,
        τοποθεσία, τόπος,
        τόπος διεξαγωγής, πόλη, διάρκεια, ώρες, σύνολο ωρών, κόστος, τιμή, αξία, υπογραφή, βάρδια, μορφή, είδος,
        τύπος, φύλο, sıra no,
        sıra, s no, sn, açıklama, açıklamalar, notlar, bölüm, müdürlüğü, müdürlük, lokasyon*, yeri, eğitim yeri,
        şehir, ili, ilçe, süre,
        eğitim süresi, süre saat, saat süre, ücret*, maliyet*, tutar, imza, imzası, vardiya, türü, eğitim türü, tipi,
        şekli, cinsiyet
    """,
    c.NOISE: "και, του, της, των, στο, στη, από, για, την, τον, ile, için, veya, mi, mı, olan, olduğu, göre",
}
