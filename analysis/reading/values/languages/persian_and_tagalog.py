"""Persian and Tagalog; and what other languages of Asia and the Near East add to their own vocabularies."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

PERSIAN: Final = Vocabulary(
    completed="تکمیل شده, تکمیل, کامل شده, گذرانده, گذرانده شده, پایان یافته, تمام شده, انجام شده, شرکت کرده, حاضر, برگزار شده",
    passed="قبول, قبول شده, پذیرفته, موفق, قبولی, گواهی گرفته",
    begun="شروع شده, آغاز شده",
    others={
        "passed": "معتبر, دارای اعتبار",
        "failed": "مردود, ناموفق, قبول نشده, عدم قبولی, رد",
        "not_started": "شروع نشده, آغاز نشده, ثبت نام شده, ثبت نام, برنامه ریزی شده, تخصیص یافته, دعوت شده",
        "in_progress": "در حال انجام, در حال برگزاری, در جریان, ناتمام, ناقص, تکمیل نشده, در حال آموزش, در انتظار",
        "waived": "معاف, معافیت",
        "withdrawn": "غایب, غیبت, لغو شده, لغو, انصراف, انصراف داده, شرکت نکرده, حذف شده",
        "expired": "منقضی, منقضی شده, فاقد اعتبار, نامعتبر",
        "revoked": "باطل شده, ابطال شده, لغو گواهی",
    },
)
TAGALOG: Final = Vocabulary(
    deny="hindi, hindi pa",
    completed="tapos na, tapos, natapos, natapos na, kumpleto, nakumpleto, dumalo, nakadalo",
    passed="nakapasa, pumasa, pasado, pasa",
    begun="nagsimula, nasimulan, nagsisimula, sinimulan",
    others={
        "failed": "bagsak, bumagsak, lagpak",
        "not_started": "nakarehistro, naka enrol, naka enroll, itinalaga, nakatakda, bago, inimbitahan",
        "in_progress": "kasalukuyang ginagawa, ginagawa, isinasagawa, patuloy, hindi tapos, nakabinbin",
        "waived": "exempted, libre sa pagsasanay",
        "withdrawn": "kinansela, kanselado, hindi dumalo, hindi nakadalo, lumiban, umatras, absent sa pagsasanay",
        "expired": "paso na, paso, nag expire na, wala nang bisa",
        "revoked": "binawi, pinawalang bisa",
    },
)
ARABIC_FURTHER: Final = Vocabulary(
    deny="لم",
    completed="حضر, حضرت, حاضر, حاضرة, أتم, أتمت, اتم, أنهى, أنهت, انتهى, تم التدريب, مدرب",
    passed="اجتياز, مجتاز, مجتازة, مؤهل, ناجح بتفوق",
    begun="باشر",
    others={
        "failed": "لم ينجح, لم تنجح, لم يجتز, لم تجتز, غير مجتاز, رسوب, لم يجتاز",
        "not_started": "مرشح, مرشحة, مجدول, مخطط, لم يباشر, بانتظار البدء, مسجل في الدورة",
        "in_progress": "قيد التدريب, مازال يتدرب, لم يكمل, لم تكمل, لم ينته, لم يتم الإكمال",
        "withdrawn": "غياب, غائبة, لم يحضر, لم تحضر, معتذر, اعتذر, ألغي, ملغاة, متغيب",
        "expired": "غير ساري, غير صالح, انتهت صلاحيته",
    },
)
HEBREW_FURTHER: Final = Vocabulary(
    deny="לא, טרם",
    completed="השתתף, השתתפה, נכח, נכחה, הגיע, בוצעה, הודרך, הודרכה",
    passed="הוסמך, הוסמכה, עמד בהצלחה",
    begun="החל ללמוד",
    others={
        "failed": "לא הצליח, נכשל במבחן, לא עבר בהצלחה",
        "not_started": "נרשם, נרשמה, מתוכנן, זומן, זומנה, שובץ",
        "withdrawn": "לא הגיע, לא הגיעה, לא השתתף, לא השתתפה, לא נכח, נעדרה, ביטל",
        "expired": "פג תוקפה, לא בר תוקף",
    },
)
SOUTH_EAST_ASIAN: Final = Vocabulary(
    completed="""
        đã học, đã đào tạo, đã huấn luyện, có mặt, đã tham gia, đã tham dự, tham dự đầy đủ, hadir, sudah mengikuti, telah mengikuti,
        telah hadir, อบรมแล้ว, เข้าร่วม, เข้าร่วมแล้ว, เข้าอบรม, ผ่านการอบรม, จบหลักสูตร, เสร็จ
    """,
    passed="đạt yêu cầu, đỗ, đậu kỳ thi, kompeten, lulus uji, memenuhi syarat, ผ่านเกณฑ์",
    begun="baru mulai",
    others={
        "passed": "có hiệu lực, masih berlaku, sah",
        "failed": """
            chưa đạt, không đạt yêu cầu, thi trượt, thi rớt, hỏng, không đậu, không đỗ, belum kompeten, tidak kompeten,
            tidak memenuhi syarat, ไม่ผ่านเกณฑ์
        """,
        "not_started": """
            chưa đào tạo, chưa huấn luyện, chưa tham gia, chưa thi, dự kiến, đã lên lịch, kế hoạch, dijadwalkan, terjadwal,
            direncanakan, belum mula, belum mengikuti, belum hadir, dijadualkan, ยังไม่อบรม, ยังไม่ได้อบรม, รออบรม, มีกำหนดการ
        """,
        "in_progress": """
            đang đào tạo, đang huấn luyện, chưa hoàn tất, chưa kết thúc, ยังไม่เสร็จ, กำลังอบรม, อยู่ระหว่างอบรม, sedang belajar
        """,
        "withdrawn": """
            vắng, vắng có phép, vắng không phép, không tham gia, không tham dự, bỏ học, bỏ thi, bảo lưu, tarik diri, menarik diri,
            tidak mengikuti, batal, izin, ไม่เข้าอบรม, ไม่มาอบรม, ไม่มา, ขาดอบรม
        """,
        "waived": "miễn thi, miễn học, không yêu cầu, tidak wajib, pengecualian diberikan, tidak diperlukan",
        "expired": "hết hiệu lực, quá hạn hiệu lực, habis masa berlaku, tidak sah, luput",
    },
)
EAST_ASIAN_FURTHER: Final = Vocabulary(
    completed="""
        受講, 受講しました, 実施済, 実施済み, 受講修了, 出席, 参加, 参加済み, 教育済, 講習済, 已培训, 已培訓, 已结训, 已結訓, 结训,
        結訓, 已上课, 已上課, 已参训, 已參訓, 已出席, 已学习, 已學習, 学完, 完训, 完訓, 수료함, 이수함, 이수완료함, 수료완료, 참여,
        출석, 교육완료
    """,
    passed="可, 優, 良, 合格者, 考核通过, 考核合格, 测试通过, 測驗合格, 培训合格, 考試合格, 합격함, 적합",
    begun="受講開始済み",
    others={
        "passed": "有効期間内, 期限内, 有效期内, 유효함",
        "failed": """
            不合格者, 要再試験, 再試験, 要再受講, 不通过, 不通過, 没通过, 沒通過, 考核未通过, 考核不合格, 培训不合格, 未合格, 待补考,
            补考, 補考, 부적합, 재시험, 과락, 미합격
        """,
        "not_started": """
            申込済, 予定, 受講予定, 計画中, 受講待ち, 未, 未実施, 未参加, 未申込, 要受講, 待培训, 待培訓, 未培训, 未培訓, 未上课,
            未上課, 未参加培训, 計劃中, 计划中, 待安排, 已安排, 未参训, 未學, 신청완료, 예정, 수강예정, 교육예정, 미실시, 미참여,
            미교육, 계획
        """,
        "in_progress": """
            受講途上, 継続中, 在训, 培训中, 培訓中, 受訓中, 上课中, 學習進行中, 未结业, 未結業, 未结训, 未結訓, 未修完, 교육중, 교육 중,
            이수중, 미종료
        """,
        "waived": "免訓, 免训, 免考, 免修, 無需, 无需, 不適用免訓, 受講不要, 免除者, 해당없음 면제",
        "withdrawn": """
            取止め, 中止, 欠席者, 受講取消, 缺训, 缺訓, 未出席, 未到, 请假, 請假, 放棄, 取消报名, 取消報名, 미참석, 미출석, 불참석,
            취소함, 신청취소
        """,
        "expired": "期限切, 期間満了, 逾期失效, 已失效证书, 过期失效, 유효기간 만료, 기간만료, 유효기간만료",
        "revoked": "認定取消, 撤銷, 撤銷資格, 자격취소, 자격 취소",
    },
)
FURTHER_ASIAN: Final = (PERSIAN, TAGALOG, ARABIC_FURTHER, HEBREW_FURTHER, SOUTH_EAST_ASIAN, EAST_ASIAN_FURTHER)
