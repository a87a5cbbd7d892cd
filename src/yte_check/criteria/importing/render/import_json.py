"""What came of importing a table, as JSON."""

from pathlib import Path
from typing import Any

from yte_check.criteria.importing.draft import IndicatorDraft, said
from yte_check.criteria.importing.importing import Imported
from yte_check.criteria.importing.render.import_text import counts_of, fault_text
from yte_check.documents.language import Lang
from yte_check.documents.record import fields_of
from yte_check.render.diagnostics import plain_json
from yte_check.render.tool import TOOL


def import_json(imported: Imported, folder: Path, lang: Lang) -> dict[str, Any]:
    draft = imported.draft
    return {
        "tool": TOOL,
        "standard": {"id": imported.identity.id, "path": str(folder)},
        "table": {
            "path": imported.table.path,
            "criteria": len(draft.criteria),
            "indicators": sum(1 for _ in draft.indicators()),
            "total": plain_json(draft.total),
            "columns": [fields_of(column) for column in imported.table.columns],
            "notes": list(imported.table.notes),
            "left_out": [{"how": each.how, "text": each.text} for each in imported.table.left_out],
        },
        "files": list(imported.files),
        "remarks": [said(each, lang) for each in draft.remarks]
        + [said(each, lang) for section in draft.sections() for each in section.remarks],
        "indicators": [_indicator(each, lang) for each in draft.indicators()],
        "summary": counts_of(imported),
        "document": {key: plain_json(value) for key, value in imported.taken.items()},
        "overruled": [
            {"key": key, "table": plain_json(printed), "said": plain_json(said)}
            for key, (printed, said) in imported.overruled.items()
        ],
        "left_open": list(imported.left_open),
        "faults": [{"code": each.code, "message": fault_text(each, imported, lang)} for each in imported.faults],
        "diagnostics": [],
    }


def _indicator(indicator: IndicatorDraft, lang: Lang) -> dict[str, Any]:
    return {
        "number": indicator.number,
        "title": indicator.title,
        "points": plain_json(indicator.points),
        "type": indicator.guess.rule["type"],
        "reading": indicator.guess.reading,
        "knockout": indicator.knockout is not None,
        "evidence": list(indicator.evidence),
        "remarks": [said(each, lang) for each in indicator.guess.remarks],
    }
