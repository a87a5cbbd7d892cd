"""Sources: each reference is declared, each declared source is used and can be looked up."""

from collections import Counter
from collections.abc import Iterator

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import indicators, sections


def check_sources_known(text: StandardText, problems: Problems) -> None:
    """Every reference leads to a declared source."""
    for path, ref in references(text):
        if ref not in text.sources:
            problems.error("source_unknown", path, ref=ref)


def check_sources_used(text: StandardText, problems: Problems) -> None:
    """No source that nothing rests on, none named twice for one fact, addresses that can be opened."""
    used = {ref for _, ref in references(text)}
    for key, source in text.sources.items():
        if key not in used:
            problems.warn_at_key("source_unused", ("sources", key), ref=key)
        if source.url is not None and not source.url.startswith(("https://", "http://")):
            problems.error("source_address_form", ("sources", key, "url"), url=source.url)
    lists = Counter((path[:-1], ref) for path, ref in references(text))
    for (path, ref), times in lists.items():
        if times > 1 and path[-1] == "refs":
            problems.warn("source_twice", path, ref=ref)


def references(text: StandardText) -> Iterator[tuple[Path, str]]:
    """Every reference to a source, with its place."""
    yield from _listed(text.document.refs, ("document", "refs"))
    yield from _listed(text.indicator_count.refs, ("indicator_count", "refs"))
    yield from _listed(text.asked.refs, (text.asked_path[0], "refs"))
    if text.knockout_list is not None:
        yield from _listed(text.knockout_list.refs, ("knockout_list", "refs"))
    if text.zones is not None:
        yield from _listed(text.zones.refs, ("zones", "refs"))
    for path, section in sections(text):
        yield from _listed(section.refs, (*path, "refs"))
    for path, indicator in indicators(text):
        yield from _listed(indicator.refs, (*path, "refs"))
        for position, confirmation in enumerate(indicator.confirmed):
            yield (*path, "confirmed", position, "document"), confirmation.document


def _listed(refs: tuple[str, ...], path: Path) -> Iterator[tuple[Path, str]]:
    yield from (((*path, position), ref) for position, ref in enumerate(refs))
