"""Text from before Unicode is named with what it says; correct text of any language is left alone."""

import re
from pathlib import Path

import pytest

from conftest import ROOT, Run, submission_text
from yte_check.documents.old_encodings import old_text
from yte_check.places.national import national_places


@pytest.mark.parametrize(
    ("encoding", "written", "meant"),
    [
        ("TCVN3 (ABC)", "Tr¹m Y tÕ x· Lôc B×nh", "Trạm Y tế xã Lục Bình"),
        ("TCVN3 (ABC)", "TR¹M Y TÕ X· LôC B×NH", "TRẠM Y TẾ XÃ LỤC BÌNH"),
        ("TCVN3 (ABC)", "Thµnh phè Hå ChÝ Minh", "Thành phố Hồ Chí Minh"),
        ("TCVN3 (ABC)", "Theo Q§ sè 12/Q§-UBND ngµy 15/02/2024", "Theo QĐ số 12/QĐ-UBND ngày 15/02/2024"),
        ("TCVN3 (ABC)", "§¾k L¾k", "Đắk Lắk"),
        ("TCVN3 (ABC)", "TiÒn Giang", "Tiền Giang"),
        ("TCVN3 (ABC)", "Hµ", "Hà"),
        ("VNI", "Traïm Y teá xaõ Luïc Bình", "Trạm Y tế xã Lục Bình"),
        ("VNI", "TRAÏM Y TEÁ XAÕ LUÏC BÌNH", "TRẠM Y TẾ XÃ LỤC BÌNH"),
        ("VNI", "Thaønh phoá Hoà Chí Minh", "Thành phố Hồ Chí Minh"),
        ("VNI", "Ñöùc Hoøa", "Đức Hòa"),
        ("VNI", "Huyeän Cuû Chi naêm 2024", "Huyện Củ Chi năm 2024"),
        ("TCVN3 (ABC)", "Tr¹m Y tÕ x· Ea Dr«ng", "Trạm Y tế xã Ea Drông"),
        ("VNI", "Xaõ An Bình", "Xã An Bình"),
        ("VNI", "Phöôøng Leâ Ích Moäc", "Phường Lê Ích Mộc"),
        ("VIQR", "Tra.m Y te^' xa~ Lu.c Bi`nh", "Trạm Y tế xã Lục Bình"),
    ],
)
def test_an_old_encoding_is_known_by_what_it_says(encoding: str, written: str, meant: str) -> None:
    assert old_text(written) == (encoding, meant)


@pytest.mark.parametrize(
    "text",
    [
        "Hà Nam", "Xã Púng Luông", "Cư M'gar", "Ia Púch", "Buôn Đôn", "có", "Café né", "Hôpital général de Québec",
        "là où", "Île-de-France", "Noël et Loïc", "quí vị", "quý, giá, quả, già", "thúy hoà", "Loïc", "naïf",
        "Muñoz, España", "São João", "Müller, Zürich", "Ærø",
        "Puskesmas Cigugur", "Provinsi Jawa Barat", "5 µg", "2 × 3 m²", "±5 °C", "½ giờ", "« Hà Nam »", "©2024",
        "Phòng khám ABC®", "Is it so? No. x^2 + a^2", "§ 5", "ngày 1·2", "a+b", "C++", "e-mail: a.b@c.vn",
    ],
)  # fmt: skip
def test_other_text_is_left_alone(text: str) -> None:
    assert old_text(text) is None


def test_the_names_of_all_communes_are_left_alone() -> None:
    names = {name for commune in national_places().all_communes for name in (commune.name, commune.province)}
    assert len(names) > 2500
    assert not {name for name in names if old_text(name) or old_text(name.upper())}


def test_the_words_of_the_rules_are_left_alone() -> None:
    for path in [*ROOT.glob("criteria/**/*.yaml"), *ROOT.glob("samples/**/*.yaml"), *ROOT.glob("README*.md")]:
        lines = path.read_text(encoding="utf-8", errors="ignore").splitlines()
        words = {word for line in lines for word in re.split(r"\s+", line)}
        assert not {text for text in (*lines, *words) if old_text(text)}, path


# The small letters of TCVN 5712:1993 (VN3) that are no letters of English, in the order of their tones.
LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
IN_TCVN3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ"


@pytest.mark.slow
def test_nearly_every_commune_is_known_again_and_none_becomes_another() -> None:
    table = str.maketrans(LETTERS, IN_TCVN3) | {ord("Đ"): "§"}
    names = {f"Trạm Y tế {commune.name}" for commune in national_places().all_communes}
    capitals = LETTERS.replace("đ", "").upper()  # for which TCVN3 has other fonts
    names = {name for name in names if not set(name) & set(capitals)}
    found = {name: old_text(name.translate(table)) for name in names}
    known = [name for name, old in found.items() if old is not None]
    assert all(found[name] == ("TCVN3 (ABC)", name) for name in known)
    assert len(known) > 0.99 * len(names)


def test_a_submission_in_old_letters_is_told_where_they_stand(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(submission_text('{1: {note: "§Þa bµn x·"}}', name="Tr¹m Y tÕ x· Lôc B×nh"), encoding="utf-8")
    _, out, _ = run("assess", path)
    assert out.count("[old_encoding]") == 2
    assert "“Trạm Y tế xã Lục Bình”" in out
    assert "“Địa bàn xã”" in out


def test_an_official_table_in_old_letters_is_told_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text("TT,ChØ tiªu,§iÓm\n1,Ban ChØ ®¹o,2\n", encoding="utf-8")
    code, _, err = run("criteria", "compare", "criteria/qd-1300-2023", "--with", path)
    assert code == 4
    assert "[table_old_encoding]" in err
    assert "“Chỉ tiêu”" in " ".join(err.split())


@pytest.mark.slow
def test_a_plan_and_a_form_in_old_letters_are_told_so_too(run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    plan = (ROOT / "criteria" / "plans" / "luc-binh-2023.yaml").read_text(encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(plan.replace("issuer: ", "issuer: UBND x· Lôc B×nh #", 1), encoding="utf-8")
    assert "[old_encoding]" in "".join(run("plan", "check", tmp_path / "plan.yaml")[1:])
    assert run("form", "-o", tmp_path / "a.xlsx", "--station", ROOT / "samples" / "luc-binh.yaml")[0] == 0
    book = load_workbook(tmp_path / "a.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    next(cell for cell in cells if cell.value == "Trạm Y tế xã Lục Bình").value = "Tr¹m Y tÕ x· Lôc B×nh"
    book.save(tmp_path / "a.xlsx")
    code, _, err = run("read", tmp_path / "a.xlsx", "-o", tmp_path / "a.yaml")
    assert code == 0
    assert "[old_encoding]" in err
    assert "“Trạm Y tế xã Lục Bình”" in " ".join(err.split())
