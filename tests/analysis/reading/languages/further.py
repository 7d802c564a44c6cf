"""Header rows and status words as people of Asia and the Near East write them; "-" is a column that no field may take."""

HEADERS = {
    "Arabic": """
        الرقم الوظيفي=user_id | الاسم الأول=first_name | اسم العائلة=last_name | اسم الموظف=name | الاسم الكامل=name |
        البريد الإلكتروني=email | المسمى الوظيفي=roles | القسم=- | الموقع=- | المدير المباشر=manager | اسم الدورة=course |
        البرنامج التدريبي=course | المدرب=- | تاريخ التسجيل=enrolled_on | تاريخ البدء=started_on | تاريخ الإكمال=completed_on |
        تاريخ الدورة=completed_on | تاريخ التدريب=completed_on | تاريخ الاختبار=completed_on | صالح حتى=expires_on |
        تاريخ انتهاء الصلاحية=expires_on | الدرجة=score | النتيجة=status | الحالة=status | المحاولة=attempt | ملاحظات=- |
        الرقم التسلسلي=- | عدد الساعات=- | الشركة=customer
    """,
    "Hebrew": """
        מספר עובד=user_id | שם פרטי=first_name | שם משפחה=last_name | שם מלא=name | שם העובד=name | דואר אלקטרוני=email | תפקיד=roles |
        מחלקה=- | מנהל ישיר=manager | שם הקורס=course | הדרכה=course | שם ההדרכה=course | מדריך=- | תאריך רישום=enrolled_on |
        תאריך התחלה=started_on | תאריך הדרכה=completed_on | תאריך סיום=completed_on | תאריך מבחן=completed_on | בתוקף עד=expires_on |
        תאריך תפוגה=expires_on | ציון=score | סטטוס=status | תוצאה=status | ניסיון=attempt | הערות=- | חברה=customer
    """,
    "Persian": """
        شماره پرسنلی=user_id | نام=name | نام خانوادگی=last_name | نام و نام خانوادگی=name | ایمیل=email | سمت=roles |
        عنوان شغلی=roles | واحد=- | مدیر=manager | نام دوره=course | عنوان دوره=course | مدرس=- | تاریخ ثبت نام=enrolled_on |
        تاریخ شروع=started_on | تاریخ برگزاری=completed_on | تاریخ پایان=completed_on | تاریخ آزمون=completed_on |
        تاریخ انقضا=expires_on | اعتبار تا=expires_on | نمره=score | وضعیت=status | نتیجه=status | توضیحات=- | ردیف=- | شرکت=customer
    """,
    "Hindi": """
        कर्मचारी आईडी=user_id | कर्मचारी संख्या=user_id | पहला नाम=first_name | उपनाम=last_name | कर्मचारी का नाम=name | पूरा नाम=name |
        ईमेल=email | पदनाम=roles | विभाग=- | प्रबंधक=manager | पाठ्यक्रम=course | प्रशिक्षण का नाम=course | प्रशिक्षक=- |
        नामांकन तिथि=enrolled_on | प्रारंभ तिथि=started_on | प्रशिक्षण तिथि=completed_on | पूर्णता तिथि=completed_on |
        परीक्षा तिथि=completed_on | वैधता तिथि=expires_on | समाप्ति तिथि=expires_on | अंक=score | स्थिति=status | परिणाम=status |
        प्रयास=attempt | टिप्पणी=- | क्रमांक=- | कंपनी=customer
    """,
    "Thai": """
        รหัสพนักงาน=user_id | ชื่อ=name | นามสกุล=last_name | ชื่อ-นามสกุล=name | ชื่อพนักงาน=name | อีเมล=email | ตำแหน่ง=roles |
        แผนก=- | หัวหน้างาน=manager | หลักสูตร=course | ชื่อหลักสูตร=course | วิทยากร=- | วันที่ลงทะเบียน=enrolled_on |
        วันที่เริ่ม=started_on | วันที่อบรม=completed_on | วันที่เรียนจบ=completed_on | วันที่สอบ=completed_on | วันหมดอายุ=expires_on |
        คะแนน=score | สถานะ=status | ผลการอบรม=status | ผลสอบ=status | ครั้งที่=attempt | หมายเหตุ=- | ลำดับ=- | บริษัท=customer
    """,
    "Vietnamese": """
        Mã nhân viên=user_id | Mã NV=user_id | Tên=name | Họ và tên=name | Họ tên=name | Email=email | Chức vụ=roles | Chức danh=roles |
        Bộ phận=- | Phòng ban=- | Quản lý trực tiếp=manager | Khóa huấn luyện=course | Khóa đào tạo=course | Nội dung đào tạo=course |
        Giảng viên=- | Ngày đăng ký=enrolled_on | Ngày bắt đầu=started_on | Ngày huấn luyện=completed_on | Ngày đào tạo=completed_on |
        Ngày hoàn thành=completed_on | Ngày thi=completed_on | Ngày hết hạn=expires_on | Có hiệu lực đến=expires_on | Điểm=score |
        Điểm thi=score | Kết quả=status | Trạng thái=status | Lần thi=attempt | Ghi chú=- | STT=- | Công ty=customer
    """,
    "Indonesian": """
        Nomor karyawan=user_id | NIK=user_id | Nama depan=first_name | Nama belakang=last_name | Nama karyawan=name |
        Nama lengkap=name | Surel=email | Jabatan=roles | Divisi=- | Atasan=manager | Nama pelatihan=course | Judul pelatihan=course |
        Pelatih=- | Tanggal pendaftaran=enrolled_on | Tanggal mulai=started_on | Tanggal pelatihan=completed_on |
        Tanggal selesai=completed_on | Tanggal ujian=completed_on | Berlaku sampai=expires_on | Masa berlaku=expires_on | Nilai=score |
        Skor=score | Status=status | Hasil=status | Percobaan=attempt | Keterangan=- | Perusahaan=customer
    """,
    "Malay": """
        No. pekerja=user_id | Nama pekerja=name | Nama penuh=name | E-mel=email | Jawatan=roles | Bahagian=- | Penyelia=manager |
        Nama kursus=course | Nama latihan=course | Jurulatih=- | Tarikh daftar=enrolled_on | Tarikh mula=started_on |
        Tarikh latihan=completed_on | Tarikh kursus=completed_on | Tarikh tamat kursus=completed_on | Tarikh peperiksaan=completed_on |
        Sah sehingga=expires_on | Tarikh luput=expires_on | Markah=score | Skor=score | Keputusan=status | Percubaan=attempt |
        Catatan=- | Bil.=- | Syarikat=customer
    """,
    "Tagalog": """
        Numero ng empleyado=user_id | Pangalan=name | Apelyido=last_name | Buong pangalan=name | Email=email | Posisyon=roles |
        Kagawaran=- | Tagapamahala=manager | Kurso=course | Pagsasanay=course | Tagapagsanay=- | Petsa ng pagpapatala=enrolled_on |
        Petsa ng pagsisimula=started_on | Petsa ng pagsasanay=completed_on | Petsa ng pagtatapos=completed_on |
        Petsa ng pag-expire=expires_on | Marka=score | Katayuan=status | Resulta=status | Kumpanya=customer
    """,
    "Japanese": """
        社員番号=user_id | 従業員番号=user_id | 氏名=name | 姓=last_name | 名=first_name | メールアドレス=email | 役職=roles |
        職種=roles | 所属部署=- | 上長=manager | 研修名=course | 講習名=course | コース名=course | 講師=- | 申込日=enrolled_on |
        受講開始日=started_on | 受講日=completed_on | 受講完了日=completed_on | 修了日=completed_on | 試験日=completed_on |
        実施日=completed_on | 合格日=completed_on | 有効期限=expires_on | 次回受講日=expires_on | 次回更新日=expires_on | 点数=score |
        得点=score | 結果=status | 受講状況=status | 合否=success | 受験回数=attempt | 進捗率=progress | 備考=- | 会社名=customer
    """,
    "Chinese (simplified)": """
        工号=user_id | 员工编号=user_id | 姓名=name | 员工姓名=name | 邮箱=email | 岗位=roles | 职务=roles | 部门=- | 直属上级=manager |
        课程名称=course | 培训项目=course | 培训内容=course | 培训讲师=- | 报名日期=enrolled_on | 开始日期=started_on |
        培训日期=completed_on | 完成日期=completed_on | 考试日期=completed_on | 有效期至=expires_on | 到期日=expires_on |
        复训日期=expires_on | 下次培训日期=expires_on | 成绩=score | 考核成绩=score | 状态=status | 培训结果=status | 是否合格=success |
        完成情况=status | 备注=- | 序号=- | 学时=- | 公司名称=customer
    """,
    "Chinese (traditional)": """
        員工編號=user_id | 工號=user_id | 姓名=name | 員工姓名=name | 電子郵件=email | 職稱=roles | 職務=roles | 部門=- |
        直屬主管=manager | 課程名稱=course | 訓練課程=course | 教育訓練名稱=course | 講師=- | 報名日期=enrolled_on |
        開始日期=started_on | 上課日期=completed_on | 訓練日期=completed_on | 完成日期=completed_on | 結訓日期=completed_on |
        測驗日期=completed_on | 有效期限=expires_on | 到期日=expires_on | 複訓日期=expires_on | 下次訓練日期=expires_on | 成績=score |
        測驗成績=score | 狀態=status | 結果=status | 備註=- | 公司名稱=customer
    """,
    "Korean": """
        사번=user_id | 사원번호=user_id | 성명=name | 이름=name | 이메일=email | 직위=roles | 직책=roles | 부서=- | 소속=- |
        상사=manager | 교육명=course | 과정명=course | 교육과정명=course | 강사=- | 신청일=enrolled_on | 시작일=started_on |
        교육일=completed_on | 교육일자=completed_on | 이수일=completed_on | 수료일=completed_on | 시험일=completed_on |
        합격일=completed_on | 유효기간=expires_on | 만료일=expires_on | 차기교육일=expires_on | 점수=score | 결과=status |
        수료여부=status | 이수여부=status | 상태=status | 응시횟수=attempt | 진도율=progress | 비고=- | 회사명=customer
    """,
}

STATUSES = {
    "Arabic": """
        مكتمل=completed | حضر=completed | ناجح=passed | اجتاز=passed | راسب=failed | لم يجتز=failed | غير مكتمل=in_progress |
        قيد التنفيذ=in_progress | لم يبدأ=not_started | مسجل=not_started | غائب=withdrawn | منسحب=withdrawn | ملغى=withdrawn |
        معفى=waived | منتهي الصلاحية=expired | مسحوب=revoked
    """,
    "Hebrew": """
        הושלם=completed | השתתף=completed | עבר=passed | נכשל=failed | לא עבר=failed | בתהליך=in_progress | לא הושלם=in_progress |
        לא התחיל=not_started | טרם התחיל=not_started | רשום=not_started | לא הגיע=withdrawn | נעדר=withdrawn | בוטל=withdrawn |
        פטור=waived | פג תוקף=expired | נשלל=revoked
    """,
    "Persian": """
        تکمیل شده=completed | گذرانده=completed | قبول=passed | قبول شده=passed | مردود=failed | رد شده=? | در حال انجام=in_progress |
        ناتمام=in_progress | شروع نشده=not_started | ثبت نام شده=not_started | غایب=withdrawn | لغو شده=withdrawn | انصراف=withdrawn |
        معاف=waived | منقضی شده=expired | باطل شده=revoked
    """,
    "Hindi": """
        पूर्ण=completed | संपन्न=completed | उत्तीर्ण=passed | सफल=passed | अनुत्तीर्ण=failed | असफल=failed | प्रगति में=in_progress |
        अपूर्ण=in_progress | शुरू नहीं हुआ=not_started | पंजीकृत=not_started | अनुपस्थित=withdrawn | रद्द=withdrawn | छूट=waived |
        अवधि समाप्त=expired
    """,
    "Thai": """
        เสร็จสิ้น=completed | อบรมแล้ว=completed | เข้าร่วม=completed | ผ่าน=passed | ไม่ผ่าน=failed | สอบตก=failed |
        กำลังเรียน=in_progress | ยังไม่เสร็จ=in_progress | ยังไม่เริ่ม=not_started | ลงทะเบียนแล้ว=not_started | ขาด=? |
        ไม่เข้าอบรม=withdrawn | ยกเลิก=withdrawn | ยกเว้น=waived | หมดอายุ=expired
    """,
    "Vietnamese": """
        hoàn thành=completed | đã học=completed | đạt=passed | đậu=passed | không đạt=failed | chưa đạt=failed | trượt=failed |
        đang học=in_progress | chưa hoàn thành=in_progress | chưa học=not_started | đã đăng ký=not_started | vắng mặt=withdrawn |
        vắng=withdrawn | hủy=withdrawn | được miễn=waived | hết hạn=expired | thu hồi=revoked
    """,
    "Indonesian": """
        selesai=completed | hadir=completed | lulus=passed | tidak lulus=failed | gagal=failed | sedang berlangsung=in_progress |
        belum selesai=in_progress | belum mulai=not_started | terdaftar=not_started | dijadwalkan=not_started | tidak hadir=withdrawn |
        dibatalkan=withdrawn | dibebaskan=waived | kedaluwarsa=expired | dicabut=revoked
    """,
    "Malay": """
        selesai=completed | hadir=completed | lulus=passed | gagal=failed | tidak lulus=failed | dalam proses=in_progress |
        belum selesai=in_progress | belum mula=not_started | berdaftar=not_started | tidak hadir=withdrawn | tarik diri=withdrawn |
        dikecualikan=waived | tamat tempoh=expired | ditarik balik=revoked
    """,
    "Tagalog": """
        tapos na=completed | natapos=completed | nakapasa=passed | pumasa=passed | hindi nakapasa=failed | bagsak=failed |
        hindi pumasa=failed | kasalukuyang ginagawa=in_progress | hindi pa tapos=in_progress | hindi pa nagsisimula=not_started |
        nakarehistro=not_started | kinansela=withdrawn | hindi dumalo=withdrawn | paso na=expired
    """,
    "Japanese": """
        修了=completed | 受講済=completed | 合格=passed | 不合格=failed | 受講中=in_progress | 未修了=in_progress | 未完了=in_progress |
        未受講=not_started | 申込済=not_started | 予定=not_started | 欠席=withdrawn | 取消=withdrawn | 免除=waived | 期限切れ=expired |
        認定取消=revoked
    """,
    "Chinese (simplified)": """
        已完成=completed | 已培训=completed | 合格=passed | 通过=passed | 不合格=failed | 未通过=failed | 进行中=in_progress |
        未完成=in_progress | 未开始=not_started | 已报名=not_started | 待培训=not_started | 缺席=withdrawn | 已取消=withdrawn |
        免训=waived | 已过期=expired | 吊销=revoked
    """,
    "Chinese (traditional)": """
        已完成=completed | 已結訓=completed | 合格=passed | 及格=passed | 不合格=failed | 不及格=failed | 未通過=failed |
        進行中=in_progress | 未完成=in_progress | 未開始=not_started | 已報名=not_started | 未上課=not_started | 缺席=withdrawn |
        已取消=withdrawn | 免訓=waived | 已過期=expired | 撤銷=revoked
    """,
    "Korean": """
        수료=completed | 이수=completed | 참석=completed | 합격=passed | 불합격=failed | 수강중=in_progress | 미수료=in_progress |
        미이수=in_progress | 미수강=not_started | 신청완료=not_started | 예정=not_started | 불참=withdrawn | 결석=withdrawn |
        취소=withdrawn | 면제=waived | 만료=expired
    """,
}
