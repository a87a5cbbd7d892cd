"""``yte-check explain``: a rule in words."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from yte_check.documents.item_numbers import number_in
from yte_check.documents.record import record
from yte_check.documents.suggestions import nearest
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard
from yte_check.terminal.arguments import TEXT, settings_of, whole
from yte_check.terminal.console import show_text
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import DEFAULT_STANDARD, AmendmentsOption, FormatOption, StandardOption, TodayOption
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, text_in_force

_MOST = 10


@record
class ExplainOptions:
    indicator: Annotated[str | None, Argument("help_indicator", TEXT, "INDICATOR")] = None
    zone: Annotated[str | None, Option("help_zone", TEXT, "1|2|3")] = None
    region: Annotated[str | None, Option("help_region", TEXT, "REGION")] = None
    attributes: Annotated[tuple[str, ...], Option("help_attribute", TEXT, "NAME=VALUE", names=("--attribute",))] = ()
    standard: StandardOption = DEFAULT_STANDARD
    amendments: AmendmentsOption = ()
    as_of: TodayOption = None
    format: FormatOption = "text"


def run_explain(options: ExplainOptions, settings: Settings) -> None:
    """Show a standard, or one of its indicators. Raises UsageProblem, InvalidDocument."""
    library = library_of(options.amendments)
    standard = text_in_force(options.standard, library, options.as_of or date.today())
    if options.indicator is None and (options.zone is not None or options.region is not None or options.attributes):
        raise UsageProblem("usage_explain_place")
    place = _place(standard, options.zone, options.region, settings_of(options.attributes, "--attribute"))
    _explain(standard, options.indicator, place, options.format == "json", settings)


def _place(standard: Standard, zone: str | None, region: str | None, attributes: Mapping[str, str]) -> Place:
    zones = standard.text.zones.numbers if standard.text.zones is not None else ()
    if zone is not None and whole(zone) not in zones:
        raise UsageProblem("usage_choice", option="--zone", value=zone, allowed=tuple(map(str, zones)), nearest=None)
    regions = tuple(standard.text.regions or ())
    if region is not None and region not in regions:
        near = nearest(region, regions)
        raise UsageProblem("usage_choice", option="--region", value=region, allowed=regions, nearest=near)
    for name, value in attributes.items():
        _check_attribute(standard, name, value)
    return Place(whole(zone) if zone is not None else None, region, tuple(sorted(attributes.items())))


def _check_attribute(standard: Standard, name: str, value: str) -> None:
    declared = standard.text.attributes or {}
    values = tuple(declared[name].values) if name in declared else ()
    for given, allowed in ((name, tuple(declared)), (value, values)):
        if given not in allowed:
            near = nearest(given, allowed)
            raise UsageProblem("usage_choice", option="--attribute", value=given, allowed=allowed, nearest=near)


def _number(given: str, standard: Standard) -> int:
    """The indicator of a number, or the only one that some words name. Raises UsageProblem, which lists several."""
    from yte_check.findings.words import indicators_with

    number = number_in(given)
    if number is not None and number in standard.indicators:
        return number
    found = indicators_with(given, standard) if whole(given) is None else []
    if len(found) == 1:
        return found[0]
    if not found:
        known = tuple(map(str, standard.indicators))
        raise UsageProblem("usage_indicator", number=given, first=known[0], last=known[-1])
    names = tuple(f"{each} “{standard.indicators[each].title}”" for each in found)
    more = len(names) - _MOST
    raise UsageProblem("usage_indicator_several", words=given, names=names[:_MOST], more=more if more > 0 else None)


def _explain(standard: Standard, given: str | None, place: Place, as_json: bool, settings: Settings) -> None:
    from yte_check.criteria.explanation import indicator_json, indicator_text, standard_json, standard_text
    from yte_check.standard.library import shipped_folder

    templates = shipped_folder("templates")
    number = _number(given, standard) if given is not None else None
    if as_json:
        document = standard_json(standard) if number is None else indicator_json(standard, number, place, settings.lang)
        show_json(document)
    elif number is None:
        show_text(standard_text(standard, settings.lang, templates))
    else:
        show_text(indicator_text(standard, number, place, settings.lang, templates))
