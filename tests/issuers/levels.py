"""Two small standards with levels, sections and a total of their own, and a station of each."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "standards" / "levels"
QUALITY = (FOLDER / "tram.yaml", "--standard", FOLDER / "chat-luong")
"""A mean of indicators with weights; levels “vang”, “bac” (recognised), “dong”; criterion C is left out."""
OF_240 = (FOLDER / "tram-240.yaml", "--standard", FOLDER / "diem-240")
"""240 points, 70 % of them and no knock-out; points taken off and on top; an indicator and a part are left out."""


def quality_station(
    folder: Path, answers: str, sections: str = "C: {not_applicable: Không có giường sản}", commune: str = "Xã Thử"
) -> Path:
    """A station of the first standard with these answers."""
    text = f"standard: chat-luong\nyear: 2024\nstation: {{name: Trạm Y tế {commune}, commune: {{name: {commune}}}}}\n"
    path = folder / "phieu.yaml"
    path.write_text(f"{text}sections: {{{sections}}}\nanswers: {{{answers}}}\n", encoding="utf-8")
    return path
