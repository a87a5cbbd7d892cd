"""The report of a standard that a facility meets itself says nothing of a commune's recognition."""

from pathlib import Path

import pytest
import yaml

from conftest import Run

STANDARDS = Path(__file__).parents[1] / "issuers" / "standards"


@pytest.mark.slow
@pytest.mark.parametrize(("points", "said"), [("2", "đề nghị cấp có thẩm quyền"), ("0", "đơn vị sẽ khắc phục")])
def test_a_facility_meets_the_standard_itself(points: str, said: str, tmp_path: Path, run: Run) -> None:
    standard = yaml.load((STANDARDS / "kayakalp-hwc" / "standard.yaml").read_text("utf-8"), yaml.BaseLoader)
    numbers = [each["number"] for criterion in standard["criteria"] for each in criterion["indicators"]]
    data = {
        "standard": "kayakalp-hwc", "year": "2024",
        "station": {"name": "Bệnh viện Đa khoa huyện Thanh Thủy", "commune": {"name": "Thanh Thủy"}},
        "answers": dict.fromkeys(numbers, points),
    }  # fmt: skip
    path, out = tmp_path / "phieu.yaml", tmp_path / "bao-cao.md"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    run("report", path, "--standard", STANDARDS / "kayakalp-hwc", "-o", out)
    text = out.read_text("utf-8")
    assert said in text
    assert "Cơ sở y tế: Bệnh viện" in text.replace("**", "")
    for word in (
        "Xã được",
        "Ủy ban nhân dân xã",
        "xã Thanh Thủy đạt",
        "xã Thanh Thủy không đạt",
        "Phân vùng",
        "Địa hình",
    ):
        assert word not in text, word
