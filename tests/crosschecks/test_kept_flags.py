"""Flags that wait on disk come back as they were raised: by station, the certain ones first."""

import random

import pytest

from yte_check.batch import spool
from yte_check.crosschecks.kept import KeptFlags
from yte_check.scoring.flags import Flag


@pytest.mark.parametrize("in_memory", [10, 1_000_000])
def test_flags_come_back_by_station(monkeypatch: pytest.MonkeyPatch, in_memory: int) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY", in_memory)
    chosen = random.Random(7)
    raised: dict[int, list[Flag]] = {}
    kept = KeptFlags()
    for number in range(500):
        position, flag = chosen.randrange(90), Flag("x", {"number": number}, certain=chosen.random() < 0.3)
        raised.setdefault(position, []).append(flag)
        kept.add(position, flag)
    kept.settle()
    assert list(kept) == sorted(raised)
    assert len(kept) == len(raised)
    for position, flags in raised.items():
        hints, certain = ([flag for flag in flags if flag.certain is sure] for sure in (False, True))
        assert kept[position] == (*certain, *hints)
    assert kept.get(1000, ()) == ()
    kept.close()


def test_no_flags_are_an_empty_mapping() -> None:
    kept = KeptFlags()
    kept.settle()
    assert not kept
    assert dict(kept) == {}
    kept.close()
