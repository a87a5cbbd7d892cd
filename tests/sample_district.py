"""The modules that write the sample district, for the tests."""

import sys

from conftest import ROOT

SAMPLES = ROOT / "samples"
FOLDER = SAMPLES / "district"
sys.path.insert(0, str(SAMPLES))

import make_district  # noqa: E402
from making import communes, planting, sheets  # noqa: E402

__all__ = ["FOLDER", "communes", "make_district", "planting", "sheets"]
