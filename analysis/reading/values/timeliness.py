"""Words that say when rather than what: in time, late, overdue; whether anything was finished is told by the day beside them."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import split
from analysis.reading.words import phrase


def _phrases(text: str) -> frozenset[str]:
    return frozenset(map(phrase, split(text)))


IN_TIME: Final = _phrases(
    """
    early, on time, ontime, in time, timely, ahead of time, ahead of schedule, within deadline, before deadline,
    before due date, by due date,
    on schedule, punctual, met deadline, fruh, fruhzeitig, vorzeitig, punktlich, rechtzeitig, fristgerecht,
    termingerecht, fristgemass,
    innerhalb der frist, vor ablauf der frist, en avance, a temps, a l heure, dans les delais, dans le delai,
    dans les temps, anticipe, a tiempo,
    anticipado, anticipada, puntual, dentro del plazo, en plazo, en fecha, antes de plazo, antes del plazo,
    antes de tiempo, con antelacion,
    no prazo, dentro do prazo, adiantado, adiantada, antecipado, antecipada, pontual, antes do prazo, a tempo,
    in tempo, puntuale, in anticipo,
    nei termini, entro i termini, entro la scadenza, op tijd, tijdig, vroeg, te vroeg, binnen de termijn,
    binnen termijn, w terminie, przed terminem,
    na czas, terminowo, wczesniej, i tid, tidig, tidigt, i ratt tid, inom tid, fore deadline, til tiden, rettidig,
    rettidigt, tidlig, tidligt, i tide,
    for fristen, innen fristen, ajoissa, ajallaan, aikaisin, etuajassa, maaraajassa, vcas, v terminu, predcasne,
    pred terminem, idoben, hataridoben,
    hataridore, hatarido elott, koran, la timp, in termen, inainte de termen, devreme, zamaninda, vaktinde,
    suresinde, erken, εγκαιρα, εμπροθεσμα,
    εμπροθεσμο, νωρις, вовремя, в срок, своевременно, досрочно, раньше срока, вчасно, у строк, в строк, своєчасно,
    достроково, 期限内, 期限前,
    期限内完了, 早期, 按时, 按時, 准时, 準時, 提前, 如期, 期限內, 기한 내, 기한내, 정시, 제때, 조기,
    في الوقت المحدد, في الموعد, مبكر, בזמן, במועד,
    מוקדם, tepat waktu, lebih awal, awal, tepat masa, dung han, som
    """
)
"""Finished when it was due or before."""
LATE: Final = _phrases(
    """
    late, delayed, finished late, done late, after deadline, after due date, missed deadline, verspatet, spat,
    zu spat, verzogert, nach frist,
    nach ablauf der frist, en retard, tardif, tardive, tard, hors delai, apres echeance, retarde, tarde, tardio,
    tardia, con retraso, retrasado, retrasada,
    atrasado, atrasada, fuera de plazo, em atraso, com atraso, fora do prazo, in ritardo, tardivo, fuori termine,
    oltre i termini, te laat, laat,
    vertraagd, buiten termijn, spozniony, spozniona, spoznione, po czasie, opozniony, opoznione, z opoznieniem, sen,
    sent, sena, forsenad, forsenat,
    forsinket, for sent, for sen, sent levert, myohassa, myohastynyt, pozde, opozdene, se zpozdenim, zpozdeno,
    keson, keses, kesve, kesesben, intarziat,
    cu intarziere, tarziu, gec, gecikmis, gecikti, gecikmeli, καθυστερημενο, καθυστερημενα, με καθυστερηση, αργα,
    с опозданием, поздно, опоздание, задержка,
    позже срока, із запізненням, з запізненням, пізно, запізнення, 遅延, 遅れ, 期限後, 遅刻, 迟到, 遲到, 延迟, 延遲,
    迟交, 晚于期限, 지연, 늦음, 기한 후,
    متأخر, באיחור, מאוחר, terlambat, lewat, tre, muon, tre han
    """
)
"""Later than it was due, finished or not."""
OVERDUE: Final = _phrases(
    """
    overdue, over due, past due, past deadline, out of time, uberfallig, frist uberschritten, frist abgelaufen,
    terminuberschreitung, echu, echue, delai depasse, echeance depassee, date depassee,
    vencido, vencida, plazo vencido, plazo superado, prazo vencido, prazo expirado, prazo excedido,
    scaduto il termine, termine scaduto, oltre scadenza, achterstallig,
    deadline verstreken, termijn verstreken, over deadline, po terminie, przeterminowany, przeterminowane,
    przeterminowana, zalegly, zalegle, over tiden, over fristen,
    fristen overskredet, utgangen tid, efter deadline, forfallen, forfalden, forfalt, over tid, era antynyt,
    eraantynyt, maaraaika ylitetty, po termine,
    po terminu, prekrocena lhuta, hataridon tul, hatarido lejart, depasit, termen depasit, suresi gecmis,
    suresi gecti, vadesi gecmis, gunu gecmis, εκπροθεσμο, εκπροθεσμα,
    просрочено, просрочен, просрочена, срок истек, прострочено, прострочений, 期限超過, 期限切れ未完了, 期日超過,
    逾期, 逾期未完成, 超期, 已逾期, 기한 초과,
    기한초과, 연체, تجاوز الموعد, فات الموعد, חרג מהמועד, melewati batas, lewat tempoh, lewat waktu, qua han
    """
)
"""Still to be done although it was due."""
TIMELINESS: Final = IN_TIME | LATE | OVERDUE
