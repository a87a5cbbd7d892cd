"""What there is to do, in words with figures: “Thêm 42 người có thẻ bảo hiểm y tế: 2.243 → 2.285 trên 2.405”."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from yte_check.documents.language import Lang, say, show_ratio, with_unit
from yte_check.improvement.gap import Step
from yte_check.improvement.model import Move
from yte_check.standard.place import Place
from yte_check.standard.rules.band_words import describe_range
from yte_check.standard.rules.bands import thresholds_of
from yte_check.standard.rules.bounds import scaled
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.rate import Rate

_COUNTED = "Số "


def step_words(step: Step, lang: Lang) -> str:
    """Everything to do for a step, in one text."""
    return "; ".join(move_words(move, lang) for move in step.option.moves)


def move_words(move: Move, lang: Lang, fallen: bool = False) -> str:
    """A move, or (``fallen``) what happens where a figure falls to that state."""
    params = dict(move.params)
    rate, place = params.pop("rate", None), params.pop("place", None)
    if isinstance(rate, Rate) and isinstance(place, Place):
        params |= _rate_params(rate, params, place, lang)
    if "documents" in params:
        documents = params["documents"]
        params["documents"] = "; ".join(documents) if isinstance(documents, tuple) else ""
    return say(f"fall_{move.code}" if fallen else f"move_{move.code}", lang, **params)


def _rate_params(rule: Rate, params: Mapping[str, object], place: Place, lang: Lang) -> dict[str, object]:
    numerator, denominator = params["to"], params["denominator"]
    assert isinstance(numerator, Decimal)
    assert isinstance(denominator, Decimal)
    scale = rule.table.at(place)
    bands = () if isinstance(scale, Proportional) else scale
    fitting = next((band for band in bands if band.fits(scaled(numerator, rule.per), denominator)), None)
    thresholds = thresholds_of(scale)
    unit = rule.unit if len(rule.unit) < 4 else ""
    value = show_ratio(scaled(numerator, rule.per), denominator, thresholds, lang)
    return {
        "people": counted(rule.numerator),
        "value": with_unit(value, unit),
        "needed": describe_range(fitting, unit, lang).replace("  ", " ").strip() if fitting is not None else None,
    }


def counted(label: str) -> str:
    """What a count counts: “Số người có thẻ” is of “người có thẻ”."""
    if label.startswith(_COUNTED):
        return label.removeprefix(_COUNTED)
    return label[:1].lower() + label[1:]


def joined(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
