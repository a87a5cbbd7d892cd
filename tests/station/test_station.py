"""What a station says of itself, and the ledger of its evidence on a real disk."""

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, assess_answers, read_text, standard_on, submission_text
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.places.national import national_places
from yte_check.station.evidence import file_sha256, find_file
from yte_check.station.submission import Submission


def ledger(folder: Path, entry: str, year: int = 2024) -> str:
    text = submission_text("{11: {value: có, evidence: [a]}}", f"{{a: {{title: t, {entry}}}}}")
    submission = read_text(text.replace("year: 2024", f"year: {year}"), folder=folder)
    return submission.ledger["a"].state


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ("file: a.txt", "valid"),
        ("file: ./sub/../a.txt", "valid"),
        ("file: sub", "missing"),
        ("file: b.txt", "missing"),
        ("file: empty.txt", "empty"),
        ("file: scan.pdf", "valid"),
        ("file: word.pdf", "unopenable"),
        ("file: anh.JPG", "valid"),
        ("file: tool.exe", "unopenable"),
        ("file: khong-duoi", "unopenable"),
        ("file: ./word.pdf", "unopenable"),
        ("file: ../a.txt", "outside"),
        ("file: link.txt", "outside"),
        ("file: inner.txt", "valid"),
        ("file: loop.txt", "missing"),
        ("issued: 2024-01-01", "no_file"),
        ("file: a.txt, sha256: " + "0" * 64, "changed"),
        # In the year, whatever its expiry; before it, as long as it lasts to the end of the year.
        ("file: a.txt, issued: 2024-05-05, expires: 2024-06-01", "valid"),
        ("file: a.txt, issued: 2023-12-31, expires: 2024-12-30", "out_of_period"),
        ("file: a.txt, issued: 2023-12-31, expires: 2024-12-31", "valid"),
        ("file: a.txt, issued: 2001-01-01", "valid"),
        ("file: a.txt, expires: 2024-12-30", "out_of_period"),
        ("file: '" + "x" * 5000 + "'", "unreadable"),
    ],
)
def test_evidence_on_disk(entry: str, state: str, tmp_path: Path) -> None:
    folder = tmp_path / "ho-so"
    (folder / "sub").mkdir(parents=True)
    (tmp_path / "a.txt").write_text("ngoài")
    (folder / "a.txt").write_text("trong")
    (folder / "empty.txt").touch()
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / "word.pdf").write_bytes(b"PK\x03\x04 a Word file with another name")
    (folder / "anh.JPG").write_bytes(b"\xff\xd8\xff\xe0...")
    (folder / "tool.exe").write_bytes(b"MZ")
    (folder / "khong-duoi").write_bytes(b"%PDF-1.7")
    (folder / "link.txt").symlink_to(tmp_path / "a.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "inner.txt").symlink_to(folder / "a.txt")
    assert ledger(folder, entry) == state


def test_a_recorded_hash_that_agrees(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("nội dung", encoding="utf-8")
    digest = file_sha256(tmp_path / "a.txt")
    assert ledger(tmp_path, f"file: a.txt, sha256: {digest.upper()}") == "valid"
    (tmp_path / "a.txt").write_text("nội dung khác", encoding="utf-8")
    assert ledger(tmp_path, f"file: a.txt, sha256: {digest}") == "changed"


def test_names_stored_in_nfd_and_written_for_windows_are_found(tmp_path: Path) -> None:
    (tmp_path / "hồ").mkdir()
    stored = tmp_path / "hồ" / unicodedata.normalize("NFD", "biên-bản.pdf")
    stored.write_text("x")
    assert find_file(tmp_path, "hồ\\biên-bản.pdf") == stored.resolve()
    assert find_file(tmp_path, "C:/a.pdf") is None


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("yte_check.station.evidence.file_sha256", refused)
    (tmp_path / "a.txt").write_text("x")
    assert ledger(tmp_path, "file: a.txt, sha256: " + "0" * 64) == "unreadable"


def zones_of(**station: Any) -> Submission:
    return read_text(submission_text("{}", **station))


def test_the_zone_is_stated_or_derived() -> None:
    assert zones_of(zone=2).zone == 2
    assert zones_of(zone=None, terrain="mountain", nearest_hospital_km="12,5").zone == 3
    assert zones_of(zone=None, terrain="mountain").zone is None
    stated = zones_of(zone=2, terrain="mountain", nearest_hospital_km=5)
    assert (stated.zone, [w.code for w in stated.warnings]) == (2, ["zone_contradicted"])
    assert stated.warnings[0].params["derived"] == 3


def test_an_unknown_place_spans_every_place_that_it_can_be() -> None:
    """A rotating doctor gives 1.5, 2 or 3 points by zone; 10% of stunting is full in every region."""
    answers = {"8": "luan_phien", "35": {"numerator": "10", "denominator": "100"}}
    known = assess_answers(answers, zone=1)
    open_zone = assess_answers(answers, zone=None, region=None)
    doctor, stunting = (next(r for r in open_zone.indicators() if r.indicator.number == n) for n in (8, 35))
    assert (str(doctor.score.low), str(doctor.score.high), doctor.status) == ("1.5", "3", "incomplete")
    assert stunting.status == "full"
    assert known.score.low == open_zone.score.low


def test_a_verdict_may_stand_whatever_the_place() -> None:
    assert assess_answers({"11": "không"}, zone=None, region=None).verdict == "undetermined"
    none = {str(number): "không" for number in (11, 18)}
    none |= {"6": {"numerator": "0", "denominator": "9"}, "8": "khong", "14": "khong_dat", "38": "khong_dat"}
    none |= {str(n): {"numerator": "0", "denominator": "9"} for n in (4, 9, 13, 17, 19, 23, 28, 37) if n != 13}
    assessment = assess_answers(none, zone=None, region=None)
    assert (assessment.verdict, assessment.total.state) == ("not_met", "not_met")


def test_the_national_list() -> None:
    assert national_places().of_code("00070") == ("00070", "Phường Hoàn Kiếm", "Thành phố Hà Nội")
    assert national_places().of_code("00000") is None


def test_the_national_list_is_not_read_without_a_code(monkeypatch: pytest.MonkeyPatch) -> None:
    import yte_check.station.identity as identity

    def unexpected() -> None:
        raise AssertionError

    monkeypatch.setattr(identity, "national_places", unexpected)
    assert zones_of(commune={"name": "Lục Bình"}).warnings == ()


def test_without_a_standard_the_rest_of_the_file_is_still_checked() -> None:
    from yte_check.documents.diagnostics import Problems
    from yte_check.documents.document import parse_document
    from yte_check.documents.source import Source
    from yte_check.station.submission import Intake, read_submission

    document = parse_document(Source("a.yaml", "standard: x\nyear: a\nstation: {zone: b}\nanswers: {99: a}\n"))
    intake = Intake(document, Path(), "0" * 64)
    assert (intake.standard_id, intake.year, intake.province) == ("x", None, None)
    with pytest.raises(InvalidDocument) as caught:
        read_submission(intake, None, Problems())
    assert [d.code for d in caught.value.diagnostics] == ["number_expected", "missing_key", "number_expected"]


def test_numbers_of_indicators_need_not_be_in_order() -> None:
    submission = read_text(submission_text("{47: {numerator: 1, denominator: 1}, 1: {items: {ke_hoach: x}}}"))
    assert sorted(submission.answers) == [1, 47]
    assert submission.answer(5).answer is None
    assert submission.places(standard_on())[0].region == REGION
