"""A standard in its issuer's own terms, with everything that the shipped ones do not use, and stations of it."""

from datetime import date
from functools import cache
from pathlib import Path

from form_stations import station_of
from yte_check.standard.library import Library
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission

FOLDER = Path(__file__).parent / "standards" / "own_terms"
STATION = FOLDER / "tram.yaml"


@cache
def own_standard() -> Standard:
    return Library((FOLDER,)).load("rieng").in_force(date(2024, 12, 31))


def own_station(seed: int) -> Submission:
    """A random station of it, always the same for a seed."""
    return station_of(seed, own_standard())
