"""Whatever is done to a file, its reader takes it or refuses it in words: no traceback, no hang, no flood of memory."""

import os

import pytest

from fuzzing.readers import READERS, Reader, portions
from fuzzing.sound_files import SoundFiles, made_in
from fuzzing.trying import tried

pytestmark = pytest.mark.no_cover

INPUTS = int(os.environ.get("YTE_CHECK_FUZZ", "600"))
"""Of all readers together; a run by hand takes 100,000 (see ``fuzzing/trying.py``)."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> SoundFiles:
    return made_in(tmp_path_factory.mktemp("nguyen-ven"))


@pytest.mark.slow
@pytest.mark.parametrize(("reader", "count"), list(portions(INPUTS)), ids=[reader.name for reader in READERS])
def test_damaged_files(reader: Reader, count: int, sound: SoundFiles) -> None:
    if reader.name == "ods" and ".ods" not in sound.forms:
        pytest.skip("an .ods form is written by LibreOffice, which is not installed")
    results = tried([(reader.name, number) for number in range(count)], sound)
    assert not [f"{each.name}: {each.fault}" for each in results if each.fault]
    assert any(each.code == 4 for each in results) or count < 20, "damages that never matter damage nothing"
