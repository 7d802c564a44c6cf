"""A traffic light that is all a list says about progress: whether green is done or only on track is asked, light by light."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from analysis.columns import COMPLETED_ON, COURSE, EXPIRES_ON, SCORE, STARTED_ON, STATUS
from analysis.reading.matching.assignment import Given, Match, says_nothing
from analysis.reading.matching.header_words import PROGRESS, SUCCESS
from analysis.reading.matching.headers.phrases import phrases
from analysis.reading.table import Column, Table
from analysis.reading.values.missing import is_missing
from analysis.reading.words import phrase, visible

_TOLD: Final = (STATUS, SUCCESS, COMPLETED_ON, EXPIRES_ON, SCORE, STARTED_ON, PROGRESS)
_LIKELY: Final = 0.5
_FEWEST: Final = 2
_MOST: Final = 5
_LONGEST: Final = 12
_COLOURS: Final = frozenset(
    phrases(
        """
        red, amber, yellow, green, orange, blue, grey, gray, black, white, rot, gelb, grun, gruen, blau, grau,
        rouge, jaune, vert, bleu, gris,
        rojo, roja, amarillo, amarilla, ambar, naranja, verde, azul, vermelho, amarelo, laranja, cinza, rosso, giallo, arancione, blu,
        rood, geel, oranje, groen, blauw, czerwony, zolty, zielony, pomaranczowy, rod, gul, gron, orange, cervena, zluta, zelena, oranzova,
        piros, sarga, zold, kirmizi, sari, yesil, красный, желтый, зеленый, 赤, 黄, 緑, 青, 红, 黄色, 绿, 赤色, 緑色, 빨강, 노랑, 초록
        """
    )
)
_LIGHTS: Final = frozenset(
    phrases(
        """
        rag, rag status, traffic light, light, ampel, ampelstatus, feu, semaforo, stoplicht, swiatlo, semafor, светофор, 信号, 신호등,
        colour, color
        """
    )
)
_LETTERS: Final = tuple(
    map(frozenset, ("rag", "ryg", "rgb", "rago", "ragb", "rgo", "vjr", "vor", "var", "vgr", "gro", "rog", "кжз"))
)


def with_lights(match: Match, table: Table, given: Given) -> Match:
    """The match with a column of lights as a guessed status, where nothing else says how far anybody is."""
    if COURSE not in match.places or STATUS in given.absent or any(f in match.places for f in _TOLD):
        return match
    taken = {*match.places.values(), *given.counting}
    place = next((i for i, c in enumerate(table.columns) if i not in taken and _is_light(c)), None)
    if place is None:
        return match
    return replace(
        match,
        places={**match.places, STATUS: place},
        scores={**match.scores, STATUS: _LIKELY},
        guessed=match.guessed | {STATUS},
    )


def _is_light(column: Column) -> bool:
    if len(column.values) > 2 * _MOST or not (says_nothing(column.header) or phrase(column.header) in _LIGHTS):
        return False
    seen = {
        phrase(t) for v, n in zip(column.values, column.counts, strict=True) if n and not is_missing(t := visible(v))
    }
    if not _FEWEST <= len(seen) <= _MOST or any(len(s) > _LONGEST for s in seen):
        return False
    headed = phrase(column.header) in _LIGHTS
    return (
        seen <= _COLOURS or any(seen <= letters for letters in _LETTERS) or (headed and all(len(s) == 1 for s in seen))
    )
