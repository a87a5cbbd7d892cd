"""What the tests of the Python API share: submissions as data, and an amendment."""

from conftest import ROOT
from yte_check import Outcome

SAMPLES = ROOT / "samples"
DATA = {
    "standard": "qd-1300-2023",
    "year": 2024,
    "station": {"name": "Trạm thử", "zone": 2, "region": "trung_du_mien_nui_phia_bac"},
    "answers": {},
}
GUIDELINE = """\
id: hd-9-2024
amends: qd-1300-2023
document: {number: 9/HD-SYT, issuer: Sở Y tế, issued: 2024-05-01, effective: 2024-06-01}
changes:
  - {indicator: 43, path: scoring.bands, grade: verified, to: [{at_least: 20, points: 1}]}
"""


def codes(outcome: Outcome) -> list[str]:
    return [each.code for each in outcome.diagnostics]
