"""Writes ``samples/district``: thirty illustrative communes with planted contradictions, reviews and broken files.

    python samples/make_district.py [FOLDER]

The same files every time. The district does not exist, and no figure in it is real. What is planted where stands in
``making/planting.py``, and in the README of the folder, which is written from there.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from making.communes import YEAR
from making.planting import BROKEN, LAST_YEAR, NAMES, SAME_FILE, TWICE, last_year_of, planted_answers
from making.readme import readme
from making.rounds import reviews
from making.sheets import slug, submission_text


def evidence_text(name: str) -> str:
    about = SAME_FILE[0] if name == SAME_FILE[1] else name
    return f"Số liệu minh họa. Báo cáo tổng kết năm {YEAR} của Trạm Y tế xã {about}.\n"


def files() -> Iterator[tuple[str, str]]:
    """Every file of the sample: its path and its text."""
    texts = {}
    for name in NAMES:
        texts[name] = submission_text(name, YEAR, *planted_answers(name))
        yield f"phieu/{slug(name)}.yaml", texts[name]
        yield f"phieu/minh-chung/{slug(name)}.txt", evidence_text(name)
    figures, answers = planted_answers(TWICE)
    answers[43] = 9
    yield f"phieu/{slug(TWICE)}-nop-lai.yaml", submission_text(TWICE, YEAR, figures, answers)
    for file, text in BROKEN.items():
        yield f"phieu/{file}", text
    for name in LAST_YEAR:
        yield f"nam-truoc/{slug(name)}.yaml", submission_text(name, YEAR - 1, *last_year_of(name), evidence=False)
    yield from reviews(texts)
    yield "README.md", readme()


def write(folder: Path) -> None:
    for name, text in files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "district")
