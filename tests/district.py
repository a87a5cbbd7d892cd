"""The script that writes the sample district, as a module."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any

from conftest import ROOT

FOLDER = ROOT / "samples" / "district"


def _load() -> Any:
    spec = spec_from_file_location("make_district", ROOT / "samples" / "make_district.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


make: Any = _load()
