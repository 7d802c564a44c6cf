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

MONTHS: Final = {phrase(name): number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
