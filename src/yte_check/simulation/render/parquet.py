"""The groups of a simulation as a Parquet file, for programs; needs pyarrow."""

import json
from io import BytesIO
from typing import Any

import pyarrow
import pyarrow.parquet

from yte_check.documents.language import Lang
from yte_check.simulation.counting import VERDICTS
from yte_check.simulation.render.data import simulation_json
from yte_check.simulation.result import Simulation


def simulation_parquet(found: Simulation, lang: Lang) -> bytes:
    """A row each group, the whole as one without groups; everything else is in the metadata, under ``yte_check``."""
    whole = simulation_json(found, lang)
    groups = whole["groups"] or [{"by": {}, "baseline": whole["baseline"], "reform": whole.get("reform")}]
    rows: list[dict[str, Any]] = []
    for group in groups:
        row = {name: None if key is None else str(key) for name, key in group["by"].items()}
        for which in ("baseline", "reform"):
            counts = group.get(which)
            row |= {f"{which}_{verdict}": None if counts is None else counts[verdict] for verdict in VERDICTS}
        rows.append(row)
    types: list[tuple[str, Any]] = [(name, pyarrow.string()) for name in found.by]
    types += [(f"{which}_{verdict}", pyarrow.int64()) for which in ("baseline", "reform") for verdict in VERDICTS]
    schema = pyarrow.schema(types).with_metadata({"yte_check": json.dumps(whole, ensure_ascii=False)})
    out = BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows, schema), out)
    return out.getvalue()
