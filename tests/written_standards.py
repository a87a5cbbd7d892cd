"""Small standards written as their files are, for tests of points and verdicts."""

from datetime import date

from yte_check.documents.document import parse_document
from yte_check.documents.source import Source
from yte_check.standard.assembly import Assembly, Origin
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard

HEAD = """
id: small
title: Bộ nhỏ
document: {number: 1/QĐ, issuer: Sở Y tế, issued: 2023-01-01, effective: 2023-01-01}
indicator_count: {value: %d, grade: working}
sources: {}
recognition: {total_percent: 80, criterion_percent: 50, no_knockout: yes, valid_years: 3, grade: working}
criteria:
"""


GRADE = "grade: {number: working, title: working, points: working, scoring: working}"


def small_standard(*criteria: tuple[str, ...], more: str = "", grade: str = "working") -> Standard:
    """A standard from the bodies of its indicators (“points: …, scoring: …”), criterion by criterion."""
    text, number = more + HEAD % sum(map(len, criteria)), 0
    for position, bodies in enumerate(criteria, 1):
        points = sum(int(body.split(",")[0].removeprefix("points: ")) for body in bodies)
        text += f"  - number: {position}\n    title: C{position}\n    points: {points}\n"
        text += "    grade: {title: working, points: working}\n    indicators:\n"
        for body in bodies:
            number += 1
            text += f"      - {{number: {number}, title: I{number}, {GRADE.replace('working', grade)}, {body}}}\n"
    document = parse_document(Source("small.yaml", text))
    files = StandardFiles(Assembly(document.data, (Origin((), document, ()),)), ())
    return files.in_force(date(2024, 12, 31))


def rate(points: int, extra: str = "") -> str:
    scoring = f"type: rate, unit: '%', numerator: a, denominator: b, bands: [{{at_least: 50, points: {points}}}]{extra}"
    return f"points: {points}, scoring: {{{scoring}}}"


def yes_no(points: int, extra: str = "") -> str:
    return f"points: {points}, scoring: {{type: yes_no, points: {points}, question: q}}{extra}"


EXCLUDED = ", when_absent: excluded"


STANDARDS = {
    "plain": small_standard((rate(30), yes_no(20)), (rate(50),)),
    "excluded": small_standard((rate(30, EXCLUDED), yes_no(20)), (rate(30, EXCLUDED), yes_no(20))),
    "all excluded": small_standard((rate(50, EXCLUDED),), (rate(50, EXCLUDED),)),
    "knockout": small_standard((rate(30), yes_no(20, ", knockout: at_zero")), (rate(50, EXCLUDED),)),
    "knockout below": small_standard(
        (rate(30, EXCLUDED) + ", knockout: {below: 30}", yes_no(20)), (yes_no(10), yes_no(40))
    ),
    "parts": small_standard(
        (
            "points: 60, scoring: {type: parts, parts: {x: {type: rate, unit: '%', numerator: a, denominator: b, "
            "bands: [{at_least: 90, points: 40}, {at_least: 50, points: 20}], when_absent: excluded}, "
            "y: {type: checklist, points_each: 10, items: {m: m, n: n}}}}",
        ),
        (yes_no(40),),
    ),
}


TWO_ZONES = """
zones:
  grade: working
  distance_to: bệnh viện
  rows: [{zone: 1, terrain: lowland, below_km: 5}, {zone: 2, terrain: lowland}]
regions: {bac: Bắc, nam: Nam}
"""


def by_zone(points: int, first: int, second: int, extra: str = "") -> str:
    """A figure that is worth all points from 10 on in zone 1, where ``first`` is what 5 gives, and so on."""
    rows = ", ".join(
        f"{zone}: [{{at_least: 10, points: {points}}}, {{at_least: 5, points: {part}}}]"
        for zone, part in ((1, first), (2, second))
    )
    return f"points: {points}, scoring: {{type: number, unit: m, question: q, bands_by: {{zone: {{{rows}}}}}}}{extra}"
