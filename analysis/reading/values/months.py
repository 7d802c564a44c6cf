"""Month names and their short forms in the languages that exports come in, as normalised phrases -> number."""

from __future__ import annotations

from typing import Final

from analysis.reading.words import phrase

_NAMES: Final = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta styczeń stycznia sty leden ledna led "
    "január ianuarie ian ιανουάριος ιανουαρίου ιαν январь января янв січень січня січ ocak oca يناير ינואר มกราคม",
    "february feb februar februari février févr fév febrero fevereiro fev febbraio helmikuu helmikuuta luty lutego lut únor února úno "
    "február febr februarie φεβρουάριος φεβρουαρίου φεβ февраль февраля фев лютий лютого лют şubat şub فبراير פברואר กุมภาพันธ์",
    "march mar mär märz mrz mars marzo março maart mrt maaliskuu maaliskuuta marzec marca březen března bře március márc martie "
    "μάρτιος μαρτίου μαρ март марта мар березень березня бер mart مارس מרץ มีนาคม",
    "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwiecień kwietnia kwi duben dubna dub április ápr aprilie "
    "απρίλιος απριλίου απρ апрель апреля апр квітень квітня квіт nisan nis أبريل ابريل אפריל เมษายน",
    "may mai mayo maio mag maggio mei maj toukokuu toukokuuta maja květen května kvě május máj μάιος μαΐου μαι май мая "
    "травень травня трав mayıs مايو מאי พฤษภาคม",
    "june jun juni juin junio junho giugno giu kesäkuu kesäkuuta czerwiec czerwca cze červen června čvn június jún iunie iun "
    "ιούνιος ιουνίου ιουν июнь июня июн червень червня черв haziran haz يونيو יוני มิถุนายน",
    "july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta lipiec lipca lip červenec července čvc július júl iulie iul "
    "ιούλιος ιουλίου ιουλ июль июля июл липень липня лип temmuz tem يوليو יולי กรกฎาคม",
    "august aug août aou agosto ago augustus augusti elokuu elokuuta sierpień sierpnia sie srpen srpna srp augusztus "
    "αύγουστος αυγούστου αυγ август августа авг серпень серпня серп ağustos ağu أغسطس اغسطس אוגוסט สิงหาคม",
    "september sep sept septembre septiembre setembro set settembre syyskuu syyskuuta wrzesień września wrz září zář szeptember szept "
    "septembrie σεπτέμβριος σεπτεμβρίου σεπ сентябрь сентября сен сент вересень вересня вер eylül eyl سبتمبر ספטמבר กันยายน",
    "october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta październik października paź říjen října říj "
    "október octombrie οκτώβριος οκτωβρίου οκτ октябрь октября окт жовтень жовтня жовт ekim eki أكتوبر اكتوبر אוקטובר ตุลาคม",
    "november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis listopadu lst noiembrie noi "
    "νοέμβριος νοεμβρίου νοε ноябрь ноября ноя нояб листопад листопада лист kasım kas نوفمبر נובמבר พฤศจิกายน",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudzień grudnia gru "
    "prosinec prosince pro decembrie δεκέμβριος δεκεμβρίου δεκ декабрь декабря дек грудень грудня груд aralık ara ديسمبر דצמבר ธันวาคม",
)
_OTHERS: Final = (
    "januari jaanuar januára siječanj siječnja јануар јануара януари gener sausis sausio janvāris janvārī janúar "
    "جانفي जनवरी",
    "februari veebruar veeb februára veljača veljače фебруар фебруара февруари febrer vasaris vasario februāris febrúar فيفري फ़रवरी फरवरी",
    "maret märts marec ožujak ožujka март marts mars kovas kovo martā मार्च",
    "aprill apríl apríla travanj travnja април balandis balandžio aprīlis أفريل अप्रैल",
    "mei máj mája svibanj svibnja мај маја май maig gegužė gegužės maijs maí ماي मई",
    "juni juuni jún júna lipanj lipnja јун јуна юни juny birželis birželio jūnijs júní جوان जून",
    "juli juuli júl júla srpanj srpnja јул јула юли juliol liepa liepos jūlijs júlí جويلية जुलाई",
    "agustus august augusta kolovoz kolovoza август августа agost rugpjūtis rugpjūčio augusts ágúst agt أوت अगस्त",
    "septembra rujan rujna септембар септембра септември setembre rugsėjis rugsėjo septembris सितंबर सितम्बर",
    "oktoober oktobar октобар октобра октомври spalis spalio oktobris október októbra अक्टूबर अक्तूबर",
    "nopember studeni studenoga новембар новембра ноември lapkritis lapkričio novembris nóvember नवंबर नवम्बर",
    "desember detsember prosinac prosinca децембар децембра декември desembre gruodis gruodžio decembris दिसंबर दिसम्बर",
)
"""Indonesian, Estonian, Slovak, Croatian, Serbian, Bulgarian, Catalan, Lithuanian, Latvian, Icelandic, Maghreb Arabic, Hindi."""
_PHRASES: Final = (
    ("كانون الثاني", "tháng 1", "thg 1", "th1", "tháng một", "ינו׳"),
    ("شباط", "tháng 2", "thg 2", "th2", "tháng hai", "פבר׳"),
    ("آذار", "tháng 3", "thg 3", "th3", "tháng ba"),
    ("نيسان", "tháng 4", "thg 4", "th4", "tháng tư", "אפר׳"),
    ("أيار", "tháng 5", "thg 5", "th5", "tháng năm"),
    ("حزيران", "tháng 6", "thg 6", "th6", "tháng sáu"),
    ("تموز", "tháng 7", "thg 7", "th7", "tháng bảy"),
    ("آب", "tháng 8", "thg 8", "th8", "tháng tám", "אוג׳"),
    ("أيلول", "tháng 9", "thg 9", "th9", "tháng chín", "ספט׳"),
    ("تشرين الأول", "tháng 10", "thg 10", "th10", "tháng mười", "אוק׳"),
    ("تشرين الثاني", "tháng 11", "thg 11", "th11", "tháng mười một", "נוב׳"),
    ("كانون الأول", "tháng 12", "thg 12", "th12", "tháng mười hai", "דצמ׳"),
)
"""Levant Arabic and short Hebrew names, and Vietnamese ones, which are numbers."""

MONTHS: Final = {
    **{phrase(name): number for number, names in enumerate(_PHRASES, start=1) for name in names},
    **{phrase(name): number for number, names in enumerate(_OTHERS, start=1) for name in names.split()},
    **{phrase(name): number for number, names in enumerate(_NAMES, start=1) for name in names.split()},
}
_SHORT_THAI: Final = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
SHORT_THAI: Final = dict(zip(_SHORT_THAI, (names.split()[0] for names in _NAMES), strict=True))
"""Short Thai names as they are written -> another name of the month: without their vowel signs two of them would be one phrase."""
