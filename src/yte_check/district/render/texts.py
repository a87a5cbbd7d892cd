"""The texts that a batch rests on, and what each is called where there are several."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from yte_check.batch.own_terms import OwnOutline
from yte_check.batch.records import CriterionSummary, IndicatorSummary, Outline
from yte_check.batch.results import Batch
from yte_check.batch.summary import labels_of
from yte_check.documents.language import Lang, say, show_number
from yte_check.standard.citing import all_cited, cited
from yte_check.standard.score import ZERO


def basis_lines(batch: Batch, lang: Lang) -> Iterator[str]:
    """A line each text: its decision and amendments, and how sure its rules are; a second where it is one's own."""
    labels = labels_of(batch.outlines.values())
    for outline in batch.outlines.values():
        yield say(
            "batch_basis_unverified" if outline.unverified else "batch_basis", lang,
            document=cited(outline.number, lang), amendments=all_cited(outline.amendments, lang),
            count=outline.unverified,
            label=labels[outline.key] or None, stations=batch.summary.stations_by_text.get(outline.key, 0),
        )  # fmt: skip
        if outline.own_place is not None:
            yield say("standard_own", lang, id=outline.id, place=outline.own_place)


def titled(node: CriterionSummary | IndicatorSummary) -> str:
    """A title, behind the name of its text where there are several."""
    return f"{node.label}: {node.title}" if node.label else node.title


def text_name(outline: Outline, batch: Batch) -> str:
    """What to call the text of a station: its id, with its fingerprint where that alone would not tell."""
    return labels_of(batch.outlines.values())[outline.key] or outline.id


def floor_percent(batch: Batch) -> Decimal | None:
    """The share that every criterion needs, where all texts ask for the same; else None."""
    asked = {outline.criterion_percent for outline in batch.outlines.values()}
    return asked.pop() or None if len(asked) == 1 else None


def floor_words(batch: Batch, lang: Lang) -> str:
    """“50%”; where the texts differ, or ask for none or not of all criteria alike, “yêu cầu”."""
    percent = floor_percent(batch)
    return f"{show_number(percent, lang)}%" if percent is not None else say("batch_floor", lang)


def widest(outlines: Iterable[Outline]) -> Outline:
    """One outline with the criteria and indicators of all; where two standards share a number, the first names it."""
    known = list(outlines)
    criteria = {c.number: c for outline in reversed(known) for c in outline.criteria}
    indicators = {i.number: i for outline in reversed(known) for i in outline.indicators}
    ids = ", ".join(dict.fromkeys(outline.id for outline in known))
    return Outline(
        "", ids, "", (),
        tuple(criteria[number] for number in sorted(criteria)),
        tuple(indicators[number] for number in sorted(indicators)),
        max((outline.total_percent for outline in known), default=ZERO),
        max((outline.unverified for outline in known), default=0),
        own=_own_of_all(known),
    )  # fmt: skip


def _own_of_all(known: Sequence[Outline]) -> OwnOutline:
    own = [outline.own for outline in reversed(known)]
    sections = {each.number: each for one in own for each in one.sections}
    attributes = {name: each for one in own for name, each in one.attributes.items()}
    return OwnOutline(
        tuple(sections[number] for number in sorted(sections)),
        tuple(sorted({points for one in own for points in one.tally})),
        attributes,
        any(one.leaves_out for one in own),
    )
