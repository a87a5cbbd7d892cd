"""The data of a submission as a YAML file that people can read on."""

from collections.abc import Iterator, Mapping
from typing import Any

from yte_check.documents.writing import flow, scalar

_WIDTH = 100


def submission_yaml(data: Mapping[str, Any], heading: str) -> str:
    """The text; reading it gives the same data. ``heading`` becomes a comment at its top."""
    return "\n".join([f"# {' '.join(heading.split())}", *_lines(data)]) + "\n"


def _lines(data: Mapping[str, Any]) -> Iterator[str]:
    for key in ("standard", "year", "period"):
        if key in data:
            yield f"{key}: {scalar(str(data[key]), in_flow=False)}"
    yield from _group("station", data["station"])
    yield ""
    if data.get("sections"):
        yield from _group("sections", data["sections"])
        yield ""
    answers = {key: bare(answer) for key, answer in data.get("answers", {}).items()}
    yield from _group("answers", answers) if answers else ["answers: {}"]
    if data.get("evidence"):
        yield ""
        yield from _group("evidence", data["evidence"])


def _group(key: str, entries: Mapping[str, Any]) -> Iterator[str]:
    """An entry a line; one too long for a line is opened up by its own keys."""
    yield f"{key}:"
    for name, value in entries.items():
        written = scalar(str(name), in_flow=True)
        line = f"  {written}: {flow(value) if not isinstance(value, str) else scalar(value, in_flow=False)}"
        if len(line) <= _WIDTH or not isinstance(value, Mapping):
            yield line
            continue
        yield f"  {written}:"
        for inner, content in value.items():
            text = scalar(content, in_flow=False) if isinstance(content, str) else flow(content)
            yield f"    {scalar(str(inner), in_flow=True)}: {text}"


def bare(answer: Any) -> Any:
    """An answer without the groups that hold one value alone: ``{value: yes}`` is ``yes``."""
    if not isinstance(answer, Mapping):
        return answer
    last = ("evidence", "note", "carried")
    inner = {key: bare(value) for key, value in answer.items() if key not in last}
    inner |= {key: answer[key] for key in last if key in answer}
    return inner["value"] if list(inner) == ["value"] else inner
