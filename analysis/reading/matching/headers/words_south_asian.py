"""What Hindi, Thai, Vietnamese, Indonesian, Malay and Tagalog exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

_HINDI: Final = {
    c.DATE: "तिथि, दिनांक, तारीख",
    c.TIME: "समय",
    c.ENROL: "नामांकन, पंजीकरण, पंजीयन, आवंटन, असाइनमेंट, नामांकित",
    c.START: "प्रारंभ, आरंभ, शुरू, शुरुआत, आरम्भ, प्रारम्भ",
    c.COMPLETE: "पूर्णता, पूर्ण, समापन, पूरा होने, संपन्न, पूरा करने",
    c.ISSUE: "जारी",
    c.EXPIRE: "वैधता, समाप्ति, मान्य तक, वैध तक, नवीनीकरण",
    c.DUE: "अंतिम तिथि, नियत तिथि, देय तिथि",
    c.NEXT: "अगला, अगली, अगले, आगामी",
    c.RENEW: "पुनः प्रशिक्षण, पुनश्चर्या, रिफ्रेशर",
    c.EXAM: "परीक्षा, टेस्ट, परीक्षण, मूल्यांकन",
    c.EMAIL: "ईमेल, ई मेल, ईमेल पता",
    c.LEARNER: "कर्मचारी, प्रतिभागी, प्रशिक्षार्थी, शिक्षार्थी, विद्यार्थी, छात्र, उपयोगकर्ता, कार्मिक, उम्मीदवार",
    c.NAME: "नाम, शीर्षक",
    c.FULL: "पूरा, पूर्ण नाम",
    c.GIVEN_NAME: "पहला नाम, प्रथम नाम",
    c.FAMILY_NAME: "उपनाम, अंतिम नाम, कुलनाम",
    c.ID: "आईडी, संख्या, कोड, नंबर, पहचान संख्या",
    c.ROLE: "भूमिका",
    c.JOB: "पदनाम, पद, व्यवसाय",
    c.CUSTOMER: "कंपनी, संगठन, संस्था, ग्राहक, नियोक्ता",
    c.MANAGER: "प्रबंधक, पर्यवेक्षक, मैनेजर",
    c.COURSE: "पाठ्यक्रम, प्रशिक्षण, कोर्स, कार्यशाला, प्रशिक्षण कार्यक्रम, मॉड्यूल",
    c.CONTENT: "विषय",
    c.CERTIFICATE: "प्रमाणपत्र, प्रमाण पत्र, प्रमाणन",
    c.STATUS: "स्थिति, परिणाम, दशा",
    c.SCORE: "अंक, प्राप्तांक, स्कोर, ग्रेड",
    c.PERCENT: "प्रतिशत",
    c.PROGRESS: "प्रगति",
    c.ATTEMPT: "प्रयास",
    c.OTHER_PERSON: "प्रशिक्षक, शिक्षक, प्रशिक्षणदाता, अनुदेशक",
    c.OTHER_THING: "विभाग, टिप्पणी, टिप्पणियाँ, क्रमांक, क्रम संख्या, स्थान, शाखा, अवधि, घंटे, हस्ताक्षर, लागत, शुल्क, लिंग",
    c.NOISE: "का, की, के, में, और, से, पर, को, करने, होने",
}
_THAI: Final = {
    c.DATE: "วันที่, วัน, วันเดือนปี",
    c.TIME: "เวลา",
    c.ENROL: "ลงทะเบียน, สมัคร, มอบหมาย, สมัครเรียน",
    c.START: "เริ่ม, เริ่มต้น, เริ่มเรียน, เริ่มอบรม, เปิดอบรม",
    c.COMPLETE: "เรียนจบ, จบ, เสร็จสิ้น, สำเร็จ, เสร็จ, ผ่านการอบรม, สิ้นสุดการอบรม, เข้าอบรม, เข้ารับการอบรม, ที่ผ่าน",
    c.ISSUE: "ออก, ออกใบ, ได้รับ, ออกให้",
    c.EXPIRE: "หมดอายุ, ใช้ได้ถึง, มีผลถึง, อายุใบรับรอง, ต่ออายุ",
    c.UNTIL: "ถึง, จนถึง",
    c.DUE: "กำหนด, ครบกำหนด, กำหนดส่ง",
    c.NEXT: "ครั้งต่อไป, ถัดไป, ครั้งถัดไป",
    c.RENEW: "ทบทวน, อบรมซ้ำ",
    c.EXAM: "สอบ, ทดสอบ, แบบทดสอบ",
    c.EMAIL: "อีเมล, อีเมล์, อีเมลล์, ที่อยู่อีเมล",
    c.LEARNER: "พนักงาน, ผู้เรียน, ผู้เข้าอบรม, ผู้เข้ารับการอบรม, ผู้ใช้, นักเรียน, บุคลากร, ผู้สอบ, ลูกจ้าง, ผู้อบรม",
    c.NAME: "ชื่อ, รายชื่อ, ชื่อเรื่อง",
    c.FULL: "เต็ม",
    c.GIVEN_NAME: "ชื่อจริง, ชื่อตัว",
    c.FAMILY_NAME: "นามสกุล, สกุล",
    c.ID: "รหัส, เลขที่, หมายเลข, รหัสประจำตัว, เลขประจำตัว, เลข",
    c.ROLE: "บทบาท, หน้าที่",
    c.JOB: "ตำแหน่ง, ตำแหน่งงาน, อาชีพ",
    c.CUSTOMER: "บริษัท, องค์กร, ลูกค้า, หน่วยงาน, นายจ้าง",
    c.MANAGER: "หัวหน้า, หัวหน้างาน, ผู้จัดการ, ผู้บังคับบัญชา",
    c.COURSE: "หลักสูตร, คอร์ส, อบรม, ฝึกอบรม, วิชา, หัวข้ออบรม, หัวข้อการอบรม, สัมมนา, เรื่องที่อบรม",
    c.CONTENT: "หัวข้อ, เนื้อหา, เรื่อง",
    c.CERTIFICATE: "ใบรับรอง, ใบประกาศ, ประกาศนียบัตร, วุฒิบัตร, ใบเซอร์, ใบอนุญาต",
    c.STATUS: "สถานะ, ผล, ผลลัพธ์, ผลการ, ผลการประเมิน",
    c.SCORE: "คะแนน, เกรด, คะแนนรวม",
    c.PERCENT: "ร้อยละ, เปอร์เซ็นต์",
    c.PROGRESS: "ความคืบหน้า, ความก้าวหน้า",
    c.ATTEMPT: "ครั้งที่, จำนวนครั้ง",
    c.OTHER_PERSON: "วิทยากร, ผู้สอน, ครู, อาจารย์, ผู้ฝึกสอน, ผู้จัด, สถาบัน",
    c.OTHER_THING: """
        แผนก, ฝ่าย, สาขา, หมายเหตุ, ลำดับ, สถานที่, ระยะเวลา, ชั่วโมง, จำนวนชั่วโมง, ค่าใช้จ่าย, ราคา, ค่าอบรม,
        ลายเซ็น, กะ, ประเภท,
        เพศ, เบอร์โทร, โทรศัพท์, ไซต์
    """,
    c.NOISE: "ของ, และ, การ, ที่",
}
_VIETNAMESE: Final = {
    c.DATE: "ngày, ngày tháng, thời gian, thời điểm",
    c.ENROL: "đăng ký, ghi danh, ngày giao, phân công, đăng kí, được giao",
    c.START: "bắt đầu, khai giảng, khởi đầu",
    c.COMPLETE: "hoàn thành, kết thúc, hoàn tất, ngày học, tham dự, tham gia, tốt nghiệp, bế giảng",
    c.ISSUE: "cấp",
    c.EXPIRE: """
        hết hạn, có hiệu lực đến, hiệu lực đến, hiệu lực, có giá trị đến, giá trị đến, hạn sử dụng, thời hạn,
        gia hạn, hạn chứng chỉ
    """,
    c.DUE: "hạn chót, thời hạn hoàn thành",
    c.NEXT: "kế tiếp, tiếp theo, lần tới, lần sau, lần tiếp theo",
    c.RENEW: "huấn luyện lại, đào tạo lại, tái đào tạo, tái huấn luyện, định kỳ",
    c.EXAM: "thi, kiểm tra, bài thi, bài kiểm tra, kỳ thi, sát hạch",
    c.EMAIL: "thư điện tử, địa chỉ email, hộp thư",
    c.LEARNER: """
        nhân viên, nv, người lao động, nlđ, học viên, người học, công nhân, cán bộ, thí sinh, người tham dự,
        người tham gia, nhân sự,
        cnv, cbcnv
    """,
    c.NAME: "tên, tên gọi, họ tên, tiêu đề",
    c.FULL: "đầy đủ, họ & tên",
    c.GIVEN_NAME: "tên riêng",
    c.FAMILY_NAME: "họ, họ và tên đệm, họ và chữ đệm",
    c.ID: "mã, mã số, mã nv, msnv, số hiệu, cccd, cmnd, số báo danh",
    c.ROLE: "vai trò",
    c.JOB: "chức vụ, chức danh, vị trí, công việc, nghề nghiệp, nghề",
    c.CUSTOMER: "công ty, đơn vị khách hàng, khách hàng, doanh nghiệp, tổ chức",
    c.MANAGER: "quản lý, quản lý trực tiếp, người quản lý, cấp trên, trưởng bộ phận, tổ trưởng",
    c.COURSE: """
        khóa học, khoá học, khóa, khoá, đào tạo, huấn luyện, tập huấn, lớp học, lớp, chương trình, môn học, môn,
        nội dung đào tạo,
        nội dung huấn luyện, chuyên đề
    """,
    c.CONTENT: "nội dung, chủ đề, bài học",
    c.CERTIFICATE: "chứng chỉ, chứng nhận, giấy chứng nhận, thẻ an toàn, bằng cấp, bằng",
    c.STATUS: "trạng thái, tình trạng, kết quả, xếp loại, tình hình, kết quả đào tạo",
    c.SUCCESS: "đạt không đạt, đạt hay không, đạt",
    c.SCORE: "điểm, điểm số, số điểm, tổng điểm, điểm tổng kết",
    c.PERCENT: "phần trăm, tỷ lệ, tỉ lệ",
    c.PROGRESS: "tiến độ, tiến trình",
    c.ATTEMPT: "lần, lần thử, lượt thi",
    c.OTHER_PERSON: """
        giảng viên, người đào tạo, người huấn luyện, giáo viên, người hướng dẫn, huấn luyện viên, đơn vị đào tạo,
        đơn vị huấn luyện,
        đơn vị tổ chức, người chấm
    """,
    c.OTHER_THING: """
        stt, số thứ tự, ghi chú, bộ phận, phòng, phòng ban, ban, tổ, nhóm, xưởng, phân xưởng, nhà máy, địa điểm, nơi, khu vực,
        chi nhánh, thời lượng, số giờ, số tiết, giờ, chi phí, giá, học phí, chữ ký, ký tên, ca, loại, hình thức,
        giới tính, ngày sinh,
        điện thoại, số điện thoại
    """,
    c.NOISE: "và, của, các, cho, được, theo, tại, về, hoặc",
}
_MALAY: Final = {
    c.DATE: "tanggal, tgl, tarikh, hari, waktu, petsa, araw",
    c.TIME: "masa, oras ng",
    c.ENROL: """
        pendaftaran, daftar, didaftarkan, pengundangan, undangan, penugasan, ditugaskan, pencalonan, pagpapatala,
        pagpaparehistro,
        nagpatala, itinalaga, pagtatalaga
    """,
    c.START: "mulai, mula, permulaan, awal, dimulai, bermula, pagsisimula, simula, sinimulan",
    c.COMPLETE: """
        selesai, penyelesaian, tamat, kehadiran, hadir, pelaksanaan, dilaksanakan, disiapkan, kelulusan, pagtatapos, natapos,
        pagkumpleto, pagkakumpleto, tapos, nakumpleto, pagdalo
    """,
    c.ISSUE: "terbit, penerbitan, dikeluarkan, pengeluaran, diterbitkan, perolehan, inisyu",
    c.EXPIRE: """
        berlaku sampai, berlaku hingga, berlaku s d, masa berlaku, habis berlaku, kadaluarsa, kedaluwarsa, perpanjangan,
        diperpanjang sebelum, sah sehingga, sah hingga, tempoh sah, luput, tamat tempoh, pembaharuan, pag expire,
        pagkawalang bisa,
        may bisa hanggang, bisa hanggang
    """,
    c.VALID: "sah, kesahan, bisa",
    c.UNTIL: "sampai, hingga, sehingga, s d, hanggang",
    c.DUE: "batas akhir, tarikh akhir, takdang petsa, tenggat",
    c.NEXT: "berikutnya, selanjutnya, seterusnya, akan datang, susunod",
    c.RENEW: "penyegaran, pelatihan ulang, refreshment, resertifikasi, latihan semula, ulang kaji, ulangan latihan, muling pagsasanay",
    c.EXAM: "ujian, tes, tes akhir, ujian akhir, peperiksaan, penilaian, kuis, kuiz, asesmen, evaluasi, pagsusulit, eksam, pagsusuri",
    c.EMAIL: "surel, surat elektronik, alamat email, alamat e mail, emel, e mel, alamat emel, alamat e mel",
    c.LEARNER: """
        karyawan, peserta, pegawai, pekerja, pelatih peserta, tenaga kerja, siswa, staf, kakitangan, calon, pelajar, pengguna,
        empleyado, manggagawa, kalahok, mag aaral, kawani, trabahador
    """,
    c.NAME: "nama, judul, tajuk, pangalan, pamagat",
    c.FULL: "lengkap, penuh, buo, buong",
    c.GIVEN_NAME: "nama depan, nama pertama, unang pangalan",
    c.FAMILY_NAME: "nama belakang, nama keluarga, nama akhir, apelido",
    c.ID: "nomor induk, nik, nip, nrp, npk, no induk, nomor, no kad pengenalan, no kp, numero, bilang ng empleyado",
    c.ROLE: "peran, peranan, tugas, tungkulin, papel",
    c.JOB: "jabatan, posisi, pekerjaan, jawatan, profesi, posisyon, katungkulan, trabaho",
    c.CUSTOMER: "perusahaan, pelanggan, klien, instansi, syarikat, majikan, organisasi, kumpanya, kliyente, amo",
    c.MANAGER: "atasan, atasan langsung, manajer, kepala bagian, penyelia, pengurus, ketua, tagapamahala, nakatataas",
    c.COURSE: """
        pelatihan, training, diklat, kursus, latihan, materi pelatihan, bengkel, modul, bimtek, sosialisasi, kurso,
        pagsasanay, aralin,
        palihan
    """,
    c.CONTENT: "materi, topik, perkara, paksa",
    c.CERTIFICATE: "sertifikat, sertifikasi, sijil, perakuan, lisensi, lesen, sertipiko, sertipikasyon, lisensya",
    c.STATUS: """
        hasil, status pelatihan, keputusan, keadaan, status latihan, status penyelesaian, hasil ujian, keputusan peperiksaan,
        keputusan ujian, katayuan, kalagayan, kinalabasan
    """,
    c.SUCCESS: "lulus tidak lulus, lulus gagal, lulus, kelulusan ya tidak, pasado",
    c.SCORE: "nilai, nilai akhir, skor, markah, mata, gred, marka, iskor, puntos, grado",
    c.PERCENT: "persen, persentase, peratus, peratusan, bahagdan, porsyento",
    c.PROGRESS: "kemajuan, perkembangan, progreso, pag unlad",
    c.ATTEMPT: "percobaan, cubaan, ujian ke, pagtatangka, subok",
    c.OTHER_PERSON: """
        pelatih, pengajar, instruktur, narasumber, pemateri, trainer, pembicara, penguji, penyelenggara,
        lembaga pelatihan, jurulatih,
        pengajar kursus, penceramah, tenaga pengajar, pemeriksa, penganjur, tagapagsanay, guro, tagapagturo
    """,
    c.OTHER_THING: """
        keterangan, catatan, divisi, departemen, bagian, bahagian, seksyen, cabang, lokasi, tempat, kota, wilayah,
        durasi, lama, jam,
        jumlah jam, biaya, harga, tanda tangan, tandatangan, paraf, shift, jenis, kelamin, bil, jantina, kos, yuran,
        kagawaran, puna,
        lugar, tagal, lagda, halaga, no urut, nomor urut, telepon, telefon
    """,
    c.NOISE: "dan, di, ke, dari, untuk, yang, ng, sa, mga, ang, pada, na, dan atau, dengan, bagi, ay",
}


def south_asian_tables() -> tuple[dict[str, str], ...]:
    """Concept -> words, a table a language; Indonesian, Malay and Tagalog share one."""
    return _HINDI, _THAI, _VIETNAMESE, _MALAY
