"""What Greek and Turkish exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

AEGEAN_WORDS: Final = {
    c.DATE: "ημ/νία, ημ νία, ημνια, ημερ, ημερομηνίας, ημέρα, ημέρας, tarihi, tarihleri, tarihinde, günü",
    c.TIME: "ώρα, saati",
    c.ENROL: """
        εγγραφή, εγγραφής, εγγεγραμμέν*, δήλωση*, συμμετοχής δήλωση, πρόσκληση*, ανάθεση, ανάθεσης, kayıt, kaydı, kaydol*, kayıtlanma,
        başvuru, başvurusu, atama, atandığı, atanma, davet*, davet tarihi
    """,
    c.START: "έναρξη, έναρξης, ξεκίνημα, αρχή, αρχής, başlangıç, başlangıcı, başlama, başladığı, başlatma",
    c.COMPLETE: """
        ολοκλήρωση, ολοκλήρωσης, περάτωση, περάτωσης, διεξαγωγ*, διεξαγωγής, παρακολούθηση*, παρακολούθησης, συμμετοχ*, συμμετοχής,
        πραγματοποίησ*, υλοποίησ*, tamamlama, tamamlanma, tamamladığı, bitiş, bitirme, katılım, katılım tarihi, katıldığı, verildiği,
        aldığı, alındığı, gerçekleşme, gerçekleştirme, gerçekleştirildiği, yapıldığı, yapılan
    """,
    c.ISSUE: "έκδοση, έκδοσης, απόκτησ*, απόκτησης, χορήγησ*, veriliş, düzenlenme, alınma, alış",
    c.EXPIRE: """
        ισχύει έως, ισχύει μέχρι, ισχύς έως, λήξη, λήξης, λήγει, λήξη ισχύος, ημερομηνία λήξης ισχύος, ανανέωση έως, ανανέωση*, ανανέωσης,
        ισχύς μέχρι, geçerlilik, geçerlilik süresi, geçerlilik tarihi, geçerlilik bitişi, geçerlilik bitiş, geçerlilik son,
        geçerlilik son tarihi, son geçerlilik, son geçerlilik tarihi, geçerlilik sonu, geçerliliği, sona erme, bitiş geçerlilik, yenileme,
        yenileme tarihi, yenilenme, yenileme zamanı, geçerli olduğu tarih
    """,
    c.VALID: "ισχύς, ισχύος, έγκυρο, έγκυρη, geçerli, geçerlidir",
    c.DUE: "προθεσμία, καταληκτική ημερομηνία, καταληκτική, son tarihi, hedef tarih, hedef tarihi, termin, termin tarihi, en geç",
    c.NEXT: "επόμεν*, επόμενη, επόμενης, προσεχ*, sonraki, bir sonraki, gelecek, müteakip, sıradaki",
    c.RENEW: """
        επανεκπαίδευση, επανεκπαιδευσ*, επανάληψη*, επικαιροποίησ*, yenileme eğitimi, tekrar eğitimi, eğitim tekrarı, tekrarı, tekrar,
        periyodik eğitim, hatırlatma eğitimi, güncelleme eğitimi
    """,
    c.EXAM: """
        εξέταση, εξετασ*, εξέτασης, εξετάσεις, εξετάσεων, τεστ, διαγώνισμ*, αξιολόγηση, αξιολόγησης, δοκιμασία, sınav*, sınav, sınavı,
        sinav*, test, testi, testin, değerlendirme, değerlendirme sınavı, ölçme
    """,
    c.EMAIL: """
        ηλ ταχυδρομείο, ηλ διεύθυνση, ηλεκτρονική διεύθυνση, ηλεκτρ ταχυδρομείο, e mail εργαζομένου, eposta adresi, e posta, mail adresi,
        kurumsal e posta, elektronik posta
    """,
    c.LEARNER: """
        εργαζόμενος, εργαζομένου, εργαζόμενου, συμμετέχων, συμμετέχοντα, συμμετέχοντος, συμμετεχων, εκπαιδευόμενος, εκπαιδευόμενου,
        υπάλληλος, υπαλλήλου, προσωπικ*, σπουδαστ*, χρήστης, χρήστη, καταρτιζόμεν*, υποψήφι*, personelin, personel, çalışan, çalışanın,
        çalışanlar, katılımcı, katılımcının, katılımcılar, kursiyer, öğrenci, öğrencinin, kişi, kişinin, işçi*, görevli, eğitim alan,
        eğitim alanın, kursiyerin
    """,
    c.NAME: "ονομασία, τίτλος, τίτλου, όνομα, ονόματος, περιγραφή τίτλος, adı, adları, ismi, isim, başlığı, başlık",
    c.FULL: """
        ονοματεπώνυμο, ονομ μο, ονομ νυμο, επώνυμο και όνομα, όνομα και επώνυμο, επώνυμο όνομα, όνομα επώνυμο, ονοματεπώνυμα, adı soyadı,
        ad soyad, adi soyadi, adı ve soyadı, ad ve soyad, soyadı adı, isim soyisim, ismi soyismi, tam adı, tam ad, ad soyadı,
        ünvan ad soyad
    """,
    c.GIVEN_NAME: "μικρό όνομα, κύριο όνομα, ilk adı",
    c.FAMILY_NAME: "επώνυμο, επίθετο, επιθετο, soyadı, soyad, soyismi, soyisim",
    c.ID: """
        αριθμός μητρώου, μητρώο*, μητρώου, α μ, αμ, κωδικός, κωδικός εργαζομένου, αφμ, αμκα, αρ μητρώου, αρ, α μ εργαζομένου, sicil no,
        sicil numarası, sicil, personel no, personel numarası, tc kimlik no, t c kimlik no, tc no, kimlik no, tckn, numarası, no,
        sicil nosu, kodu
    """,
    c.ROLE: "ρόλος, ρόλου, καθήκον*, καθήκοντα, αρμοδιότητ*, görevi, görev, görev tanımı, rolü, rol",
    c.JOB: """
        θέση, θέση εργασίας, θέσης, ειδικότητα, ειδικότητας, ειδικοτητ*, επάγγελμα, ιδιότητα, unvan, unvanı, ünvan, ünvanı, pozisyonu,
        pozisyon, mesleği, meslek, görev unvanı, kadro, iş tanımı
    """,
    c.CUSTOMER: """
        εταιρεία, εταιρία, εταιρείας, επωνυμία, επωνυμια, επιχείρηση, επιχείρησης, εργοδότης, πελάτης, πελάτη, φορέας, şirketi, şirket,
        şirket adı, firması, firma, firma adı, işveren, işyeri, iş yeri, işyeri unvanı, kurumu, kurum adı, müşteri, müşteri adı, kuruluşu
    """,
    c.MANAGER: """
        προϊστάμενος, προϊσταμένου, υπεύθυνος, υπεύθυνου, διευθυντής, επόπτης, άμεσος προϊστάμενος, yöneticisi, yönetici, amiri, amir,
        müdürü, müdür, ilk amiri, bağlı olduğu yönetici, sorumlusu, birim amiri, ekip lideri
    """,
    c.COURSE: """
        εκπαίδευση, εκπαίδευσης, εκπαιδεύσεις, μάθημα, μαθήματος, σεμινάριο, σεμιναρίου, πρόγραμμα, προγράμματος, εκπαιδευτικό πρόγραμμα,
        εκπαιδευτικού προγράμματος, κατάρτιση, κατάρτισης, καταρτισ*, ενότητα, επιμόρφωσ*, ημερίδα, θέμα εκπαίδευσης,
        αντικείμενο εκπαίδευσης, κύκλος μαθημάτων, eğitim, eğitimi, eğitimin, eğitimin adı, eğitim adı, eğitim konusu, eğitimin konusu,
        eğitim başlığı, kurs, kursu, kursun adı, kursun, seminer*, semineri, dersi, ders, program, programı, modül*, oryantasyon*,
        çalıştay
    """,
    c.CONTENT: "θέμα, θέματα, αντικείμενο, ύλη, konu, konusu, konular, içeriği, içerik",
    c.CERTIFICATE: """
        πιστοποίηση, πιστοποιητικό, βεβαίωση, βεβαιωσ*, άδεια, αδεια, δίπλωμα, sertifikası, sertifika, belgesi, belge, ehliyet*,
        yeterlilik belgesi, diploma
    """,
    c.STATUS: """
        κατάσταση, κατάστασης, αποτέλεσμα, αποτελέσματα, έκβαση, durumu, durum, eğitim durumu, sonucu, sonuç, sonuçlar, katılım durumu,
        tamamlanma durumu, başarı durumu
    """,
    c.SUCCESS: "επιτυχία, επιτυχών, επιτυχής, επιτυχία ναι όχι, πέρασε, başarılı, başarılı mı, geçti mi, geçti kaldı, başarı",
    c.SCORE: """
        βαθμός, βαθμοί, βαθμολογία, βαθμολογίας, μόρια, επίδοση, σκορ, puanı, puan, sınav puanı, sınav sonucu puan, sınav notu, notu, not,
        test puanı, başarı puanı, başarı notu, skoru, alınan puan, aldığı puan
    """,
    c.PERCENT: "ποσοστό, ποσοστού, yüzde, yüzdesi, oranı, oran",
    c.PROGRESS: "πρόοδος, προόδου, πορεία, ilerleme, ilerlemesi, ilerleme durumu, tamamlanma oranı, tamamlama oranı",
    c.ATTEMPT: "προσπάθεια, προσπάθειες, αριθμός προσπαθειών, deneme, denemesi, deneme sayısı, sınav hakkı, kaçıncı",
    c.OTHER_PERSON: """
        εκπαιδευτής, εκπαιδευτή, εκπαιδευτές, εισηγητ*, εισηγητής, εκπαιδεύτρια, επιμορφωτ*, εξεταστ*, πάροχ*, φορέας εκπαίδευσης,
        φορέας υλοποίησης, διοργανωτ*, eğitmen, eğitmeni, eğitimci, eğitici, eğiticisi, eğitimi veren, eğitim veren, eğitimi veren kurum,
        eğitim kurumu, eğitim firması, öğretmen, öğretim görevlisi, hoca, sınav sorumlusu, düzenleyen, konuşmacı, danışman
    """,
    c.OTHER_THING: """
        α α, αα, αύξων αριθμός, παρατηρήσεις, παρατηρησ*, παρατήρηση, σχόλια, τμήμα, τμήματος, διεύθυνση τμήμα, υποκατάστημα,
        υποκαταστημ*, εγκατάσταση, τοποθεσία, τόπος, τόπος διεξαγωγής, πόλη, διάρκεια, διάρκειας, ώρες, σύνολο ωρών, κόστος, τιμή, αξία,
        υπογραφή, βάρδια, μορφή, είδος, τύπος, φύλο, sıra no, sıra, s no, sn, açıklama, açıklamalar, notlar, bölümü, bölüm, departmanı,
        departman, birimi, müdürlüğü, müdürlük, lokasyon*, yeri, eğitim yeri, şehir, ili, ilçe, süresi, süre, eğitim süresi, süre saat,
        saat süre, ücreti, ücret*, maliyet*, tutar, imza, imzası, vardiya, türü, eğitim türü, tipi, şekli, cinsiyet
    """,
    c.NOISE: "και, του, της, των, στο, στη, από, για, την, τον, ile, için, veya, mi, mı, olan, olduğu, göre",
}
