"""Japanese, Chinese, Korean, Thai, Vietnamese, Indonesian and Malay, Hindi, Arabic, Hebrew."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

JAPANESE: Final = Vocabulary(
    completed="""
        完了, 修了, 受講完了, 受講済み, 受講済, 終了, 履修済み, 学習完了, 完了済み, 完了済, 済, 済み, 修了済み,
        完了しました, 出席, 参加, 出席済み, 参加済み
    """,
    passed="合格, 合格済み, 認定, 認定済み, 取得済み, 合格しました",
    begun="開始, 開始済み, 受講開始",
    others={
        "passed": "成功, 完了 合格, 有効, まもなく期限切れ, 期限間近, 修了 合格",
        "failed": "不合格, 失敗, 不可, 完了 不合格, 修了 不合格, 未合格",
        "not_started": """
            未開始, 未着手, 未受講, 未学習, 登録済み, 登録, 割り当て済み, 割当済み, 申込済み, 招待済み, 新規,
            未履修, 開始前, 受講前
        """,
        "in_progress": """
            進行中, 学習中, 受講中, 実施中, 履修中, 未完了, 未修了, 未終了, 期限超過, 期限切れ 未完了, 遅延, 保留中,
            承認待ち, 採点待ち, 一部完了, 中断, アクティブ, 受講途中
        """,
        "waived": "免除, 受講免除, 対象外",
        "withdrawn": """
            キャンセル, 取消, 取り消し, 取消済み, 辞退, 欠席, 不参加, キャンセル待ち, 登録解除, 退会, 無断欠席,
            却下, 無効, 削除済み, 欠試, 未出席
        """,
        "expired": "期限切れ, 失効, 有効期限切れ, 満了",
        "revoked": "取り消し済み 認定, 剥奪, 認定取消, 取消 認定",
    },
)
CHINESE: Final = Vocabulary(
    completed="""
        已完成, 完成, 已结束, 已結束, 结束, 已学完, 学习完成, 已修完,
        已参加, 完成学习, 已結業, 已结业, 结业, 出席, 已出席, 已到, 参加
    """,
    passed="通过, 已通过, 通過, 已通過, 合格, 及格, 已认证, 已認證, 考试通过",
    begun="已开始, 已開始, 开始, 開始學習",
    others={
        "passed": "成功, 有效, 即将过期, 即將到期, 完成 通过, 已完成 通过, 已获得",
        "failed": "未通过, 未通過, 不合格, 不及格, 失败, 失敗, 未及格, 没通过, 已完成 未通过, 考试未通过",
        "not_started": """
            未开始, 未開始, 未学习, 未學習, 尚未开始, 尚未開始, 已注册, 已註冊, 已报名, 已報名, 已分配, 已指派,
            待学习, 待开始, 已邀请, 新建, 未启动
        """,
        "in_progress": """
            进行中, 進行中, 学习中, 學習中, 正在进行, 正在學習, 未完成, 尚未完成, 已逾期, 逾期, 待审核, 待批准,
            待處理, 部分完成, 待评分, 活动, 在学
        """,
        "waived": "豁免, 已豁免, 免修, 免除",
        "withdrawn": """
            已取消, 取消, 退出, 已退出, 已退课, 退课, 已撤回, 缺席, 缺勤, 候补, 候補, 等待名单, 已拒绝, 已拒絕,
            已停用, 未参加, 已删除, 放弃, 暂停, 缺考, 缺考生, 未出席, 未到, 弃考, 未参加考试, 缺課, 缺课
        """,
        "expired": "已过期, 已過期, 过期, 過期, 失效, 已失效, 已到期",
        "revoked": "已撤销, 已撤銷, 撤销, 吊销, 已吊销",
    },
)
KOREAN: Final = Vocabulary(
    completed="완료, 완료됨, 수료, 이수, 이수 완료, 수강 완료, 학습 완료, 종료, 수강완료, 학습완료, 이수완료, 참석, 출석",
    passed="합격, 통과, 인증됨, 인증 완료, 취득",
    begun="시작, 시작됨, 시작함",
    others={
        "passed": "성공, 유효, 만료 예정, 만료 임박",
        "failed": "불합격, 실패, 탈락, 미통과",
        "not_started": """
            시작 전, 시작전, 시작 안 함, 시작 안함, 시작하지 않음, 미시작, 미수강, 미학습, 등록, 등록됨, 배정됨,
            할당됨, 신청, 신청 완료, 초대됨, 학습 전, 학습전, 수강 전, 대기, 대기 중, 학습 대기, 수강 대기, 교육 대기,
            학습 예정, 수강 예정, 교육 예정, 입과, 입과 완료,
            미입과
        """,
        "in_progress": """
            진행 중, 진행중, 학습 중, 학습중, 수강 중, 수강중, 미완료, 미이수, 미수료, 완료되지 않음, 기한 초과,
            지연, 연체, 보류 중, 승인 대기, 채점 대기, 일부 완료, 활성, 진행, 교육 중, 수강 진행 중, 학습 진행 중
        """,
        "waived": "면제, 면제됨, 예외",
        "withdrawn": """
            취소, 취소됨, 철회, 탈퇴, 수강 취소, 불참, 결석, 대기자, 대기자 명단, 거부됨, 반려, 비활성, 중도 포기,
            포기, 결시, 불참석, 미참석, 미응시,
            학습 취소, 과정 취소, 교육 취소, 신청 취소, 등록 취소, 수강 포기, 수강 철회, 중도 탈락
        """,
        "expired": "만료, 만료됨, 기간 만료",
        "revoked": "취소된 인증, 박탈, 해지됨, 인증 취소",
    },
)
THAI_VIETNAMESE: Final = Vocabulary(
    deny="chưa, không, ยังไม่, ไม่",
    completed="""
        hoàn thành, đã hoàn thành, hoàn tất, đã hoàn tất, đã kết thúc, đã học xong, เสร็จสิ้น, เสร็จสมบูรณ์, สำเร็จ,
        เรียนจบ, เรียนจบแล้ว, จบแล้ว, เสร็จแล้ว
    """,
    passed="đạt, đã đạt, đậu, đỗ, thành công, ผ่าน, ผ่านแล้ว, สอบผ่าน",
    begun="bắt đầu, đã bắt đầu, เริ่ม, เริ่มแล้ว, เริ่มเรียน",
    others={
        "failed": "không đạt, trượt, rớt, thất bại, ไม่ผ่าน, สอบตก, ตก, สอบไม่ผ่าน",
        "not_started": """
            đã đăng ký, đã ghi danh, được giao, đã giao, chưa học, ลงทะเบียน, ลงทะเบียนแล้ว, ยังไม่เริ่ม,
            ยังไม่ได้เริ่ม, มอบหมายแล้ว, ยังไม่เริ่มเรียน
        """,
        "in_progress": """
            đang học, đang tiến hành, đang thực hiện, đang diễn ra, quá hạn, chưa xong, đang chờ, กำลังดำเนินการ,
            กำลังเรียน, อยู่ระหว่างดำเนินการ, เกินกำหนด, รอดำเนินการ, ไม่สมบูรณ์
        """,
        "waived": "được miễn, miễn, ยกเว้น, ได้รับการยกเว้น",
        "withdrawn": """
            đã hủy, hủy, đã huỷ, rút lui, vắng mặt, danh sách chờ, ยกเลิก, ถอน, ถอนตัว, ขาดเรียน, รายชื่อรอ,
            ไม่เข้าร่วม
        """,
        "expired": "hết hạn, đã hết hạn, หมดอายุ, หมดอายุแล้ว",
        "revoked": "đã thu hồi, thu hồi, เพิกถอน, ถูกเพิกถอน",
    },
)
INDONESIAN_MALAY: Final = Vocabulary(
    deny="belum, tidak",
    completed="selesai, telah selesai, sudah selesai, lengkap, diselesaikan, tamat, terselesaikan",
    passed="lulus, berhasil, tersertifikasi, lulus ujian, berjaya",
    begun="dimulai, mulai, bermula",
    others={
        "passed": "selesai dan lulus, selesai lulus, berlaku",
        "failed": "gagal, tidak lulus, belum lulus, tidak berhasil",
        "not_started": """
            belum mulai, belum dimulai, belum memulai, terdaftar, ditugaskan, diundang, belum bermula, berdaftar,
            didaftarkan, baru
        """,
        "in_progress": """
            sedang berlangsung, sedang berjalan, dalam proses, dalam progres, berlangsung, sedang dijalankan,
            dalam kemajuan, aktif, terlambat, tertunda, tidak lengkap, menunggu, lewat
        """,
        "waived": "dikecualikan, dibebaskan, pengecualian",
        "withdrawn": """
            dibatalkan, mengundurkan diri, dibatalkan pendaftaran, tidak hadir, absen, daftar tunggu, ditolak,
            tidak aktif, berhenti, mundur
        """,
        "expired": "kedaluwarsa, kadaluarsa, kadaluwarsa, tamat tempoh, tidak berlaku",
        "revoked": "dicabut, ditarik balik",
    },
)
ARABIC: Final = Vocabulary(
    deny="لم, غير, ليس, لم يتم",
    completed="""
        مكتمل, مكتملة, مكتمله, اكتمل, اكتملت, منتهي الدراسة, أكمل, أكملت, تم الإكمال, تم الانتهاء, منجز, منجزة, تم
    """,
    passed="ناجح, ناجحة, نجح, نجحت, اجتاز, اجتازت, معتمد, تم الاجتياز",
    begun="بدأ, بدأت, يبدأ, تم البدء, البدء",
    others={
        "completed": "تم بنجاح غير مقيم",
        "passed": "اكتمل بنجاح, ساري, ساري المفعول, صالح, تم بنجاح",
        "failed": "راسب, راسبة, رسب, فشل, فاشل, لم ينجح, لم يجتز, غير ناجح",
        "not_started": "لم يبدأ, لم تبدأ, لم يبدأ بعد, مسجل, مسجلة, معين, مدعو, جديد, لم يتم البدء, مخصص",
        "in_progress": """
            قيد التقدم, قيد التنفيذ, جاري, جارية, جار, قيد الإنجاز, مستمر, نشط, غير مكتمل, غير مكتملة, لم يكتمل,
            متأخر, متأخرة, معلق, معلقة, قيد الانتظار, قيد المراجعة, قيد الدراسة
        """,
        "waived": "معفى, معفي, إعفاء, مستثنى",
        "withdrawn": """
            منسحب, منسحبة, انسحب, ملغى, ملغي, تم الإلغاء, غائب, لم يحضر, قائمة الانتظار, مرفوض, غير نشط, محذوف
        """,
        "expired": "منتهي الصلاحية, منتهية الصلاحية, انتهت الصلاحية, منتهية, منتهي",
        "revoked": "ملغى الشهادة, مسحوب, مسحوبة, تم السحب",
    },
)
HEBREW: Final = Vocabulary(
    deny="לא, טרם, עדיין לא",
    completed="הושלם, הושלמה, השלים, השלימה, הסתיים, הסתיימה, סיים, סיימה, גמור, בוצע",
    passed="עבר, עברה, הצליח, הצליחה, מוסמך, מאושר",
    begun="התחיל, התחילה, החל, הותחל, החלה",
    others={
        "passed": "עבר בהצלחה, הושלם בהצלחה, בתוקף, תקף",
        "failed": "נכשל, נכשלה, לא עבר, לא עברה, כישלון, כשלון",
        "not_started": "רשום, רשומה, שויך, הוקצה, הוזמן, חדש, טרם החל",
        "in_progress": "בתהליך, בביצוע, בלמידה, פעיל, חלקי, לא הושלם, לא הושלמה, באיחור, ממתין, ממתין לאישור, בהמתנה",
        "waived": "פטור, פטורה",
        "withdrawn": "בוטל, בוטלה, פרש, פרשה, נעדר, לא הופיע, רשימת המתנה, נדחה, לא פעיל, הוסר",
        "expired": "פג תוקף, פג, לא בתוקף, פג תוקפו",
        "revoked": "נשלל, נשללה",
    },
)
HINDI: Final = Vocabulary(
    completed="पूर्ण, पूरा, पूरा हुआ, समाप्त, संपन्न, पूरा किया",
    passed="उत्तीर्ण, पास, सफल",
    begun="शुरू, प्रारंभ, शुरू किया",
    others={
        "failed": "अनुत्तीर्ण, असफल, फेल, विफल",
        "not_started": "शुरू नहीं हुआ, शुरू नहीं किया, प्रारंभ नहीं हुआ, पंजीकृत, नामांकित, सौंपा गया",
        "in_progress": "प्रगति पर, प्रगति में, जारी, चालू, अपूर्ण, अधूरा, लंबित, अतिदेय",
        "waived": "छूट, छूट दी गई",
        "withdrawn": "रद्द, वापस लिया, अनुपस्थित, प्रतीक्षा सूची",
        "expired": "समय सीमा समाप्त, अवधि समाप्त",
        "revoked": "निरस्त",
    },
)
ASIAN: Final = (JAPANESE, CHINESE, KOREAN, THAI_VIETNAMESE, INDONESIAN_MALAY, ARABIC, HEBREW, HINDI)
