"""The one door for ZIP files: limits, and the names of members in whatever encoding they were written."""

import io
import unicodedata
import zipfile
from pathlib import Path

import pytest

from yte_check.batch.run import run_batch
from yte_check.documents.archive import Archive, ArchiveFault, is_too_tight
from yte_check.documents.archive_limits import DOSSIER, MAX_RATIO, SMALL, Limits
from yte_check.intake.entries import find_entries
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library

STAND_IN = "XXXXXXXX"


def packed(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def named(raw: bytes) -> tuple[str, bool]:
    """How a name of these bytes is read, in an archive that does not say that it is UTF-8."""
    stand_in = "X" * len(raw)
    content = packed((stand_in, b"x")).replace(stand_in.encode(), raw)
    (member,) = Archive(io.BytesIO(content), DOSSIER).members
    return member.name, member.guessed


@pytest.mark.parametrize(
    ("raw", "name", "guessed"),
    [
        ("công văn.pdf".encode(), "công văn.pdf", False),
        (unicodedata.normalize("NFD", "Kế hoạch.pdf").encode(), "Kế hoạch.pdf", False),
        ("công văn.pdf".encode("cp1258"), "công văn.pdf", False),
        ("quyê\u0301t đi\u0323nh – sô\u0301 12.pdf".encode("cp1258"), "quyết định – số 12.pdf", False),
        ("DANH SA\u0301CH ĐƠ\u0323T 1.pdf".encode("cp1258"), "DANH SÁCH ĐỢT 1.pdf", False),
        ("hồ sơ/ảnh.jpg".encode(), "hồ sơ/ảnh.jpg", False),
        ("résumé.pdf".encode("cp437"), "résumé.pdf", True),
        (b"\x8e\x90\x9e.pdf", "ÄÉ₧.pdf", True),
        (b"plain.pdf", "plain.pdf", False),
    ],
)
def test_the_letters_tell_the_encoding_of_a_name(raw: bytes, name: str, guessed: bool) -> None:
    assert named(raw) == (name, guessed)


def test_more_members_than_allowed() -> None:
    content = packed(("a", b""), ("b", b""), ("c", b""))
    assert len(Archive(io.BytesIO(content), Limits(3, 10, 10)).members) == 3
    with pytest.raises(ArchiveFault) as refused:
        Archive(io.BytesIO(content), Limits(2, 10, 10))
    assert refused.value.fault == "too_large"


def test_a_member_is_read_up_to_a_limit() -> None:
    (member,) = Archive(io.BytesIO(packed(("a", b"abc" * 1_000_000))), DOSSIER).members
    assert member.head(4) == b"abca"
    assert len(member.read(3_000_000)) == 3_000_000
    with pytest.raises(ArchiveFault) as refused:
        member.read(2_999_999)
    assert refused.value.fault == "too_large"


def test_only_what_is_large_can_be_too_tight() -> None:
    assert not is_too_tight(SMALL, 1)
    assert not is_too_tight(SMALL + 1, SMALL // MAX_RATIO + 1)
    assert is_too_tight(SMALL + 1, SMALL // MAX_RATIO)


def test_what_is_hashed_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A member counts once, however often it is asked for; then the archive as a whole has a limit."""
    from yte_check.documents import archive as door

    monkeypatch.setattr(door, "MAX_HASHED", 1_500_000)
    archive = Archive(io.BytesIO(packed(*((name, bytes(1_000_000)) for name in "ab"))), DOSSIER)
    first, second = archive.members
    assert first.sha256 == first.sha256
    with pytest.raises(ArchiveFault) as refused:
        _ = second.sha256
    assert refused.value.fault == "bomb"


def test_a_member_larger_than_it_says_is_a_fault() -> None:
    content = bytearray(packed(("a", b"x" * 2_000_000)))
    for magic, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = content.index(magic) + at
        content[start : start + 4] = (10).to_bytes(4, "little")
    (member,) = Archive(io.BytesIO(bytes(content)), DOSSIER).members
    with pytest.raises(ArchiveFault):
        member.read(5_000_000)


@pytest.mark.parametrize(
    ("raw", "warnings"), [("công văn.pdf".encode("cp1258"), 0), ("quyết.pdf".encode(), 0), (b"r\x82sum\x82.pdf", 1)]
)
def test_a_guessed_name_is_said(raw: bytes, warnings: int, tmp_path: Path) -> None:
    stand_in = "X" * len(raw)
    text = b"standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2, region: tay_nguyen}\n"
    content = packed(
        ("xa/a.yaml", text), (f"xa/{stand_in}", b"x"), ("khac/b.yaml", text.replace(b"name: A", b"name: B"))
    )
    (tmp_path / "a.zip").write_bytes(content.replace(stand_in.encode(), raw))
    with run_batch(find_entries([str(tmp_path / "a.zip")]), Assessor(Shelf(default_library()))) as batch:
        found = {row.path.rpartition("zip/")[2]: row.warnings for row in batch.stations()}
    assert found["xa/a.yaml"] - found["khac/b.yaml"] == warnings
