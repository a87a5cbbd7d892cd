"""Official-looking tables of the shipped standard, as the decision circulates: Word, Excel, CSV and pasted text."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from conftest import standard_on
from yte_check.documents.language import show_number


@dataclass(frozen=True)
class Row:
    """One indicator as the table prints it; ``mark`` stands in the column “Điểm liệt”."""

    number: str
    title: str
    points: str
    guidance: tuple[str, ...]
    criterion: int
    mark: str = ""
    bold: bool = False


@dataclass(frozen=True)
class Table:
    criteria: tuple[tuple[int, str, str], ...]
    rows: tuple[Row, ...]
    legend: str = ""
    marks: bool = False
    guided: bool = True
    notes: tuple[str, ...] = field(default=("Tổng cộng", "100"))

    def with_row(self, number: int, /, **values: Any) -> "Table":
        rows = (replace(row, **values) if row.number == str(number) else row for row in self.rows)
        return replace(self, rows=tuple(rows))

    def without(self, number: int) -> "Table":
        return replace(self, rows=tuple(row for row in self.rows if row.number != str(number)))

    def swapped(self, one: int, other: int) -> "Table":
        """The rows of two indicators change places; the numbers down the page stay."""
        places = {row.number: row for row in self.rows}
        a, b = places[str(one)], places[str(other)]
        changed = {a: replace(b, number=a.number), b: replace(a, number=b.number)}
        return replace(self, rows=tuple(changed.get(row, row) for row in self.rows))

    def with_extra(self, row: Row) -> "Table":
        return replace(self, rows=(*self.rows, row))


def shipped_table(guided: bool = False) -> Table:
    """The table that agrees with the shipped standard."""
    standard = standard_on()
    rows = tuple(
        Row(
            str(indicator.number),
            indicator.title,
            show_number(indicator.points, "vi"),
            (f"Đạt đầy đủ: {show_number(indicator.points, 'vi')} điểm", "Không đạt: 0 điểm.") if guided else (),
            criterion.number,
        )
        for criterion in standard.criteria
        for indicator in criterion.indicators
    )
    criteria = tuple((c.number, c.title, show_number(c.points, "vi")) for c in standard.criteria)
    return Table(criteria, rows, guided=guided)


def blocks(table: Table) -> Iterator[tuple[tuple[int, str, str], list[Row]]]:
    for criterion in table.criteria:
        yield criterion, [row for row in table.rows if row.criterion == criterion[0]]


def header(table: Table) -> list[str]:
    named = ["TT", "Tiêu chí/Chỉ tiêu", "Điểm chuẩn"]
    return [*named, *(["Hướng dẫn chấm điểm"] if table.guided else []), *(["Điểm liệt"] if table.marks else [])]


def write_word(table: Table, path: Path) -> Path:
    """Title table, a heading row merged over all columns, guidance over several rows, the header again midway."""
    from docx import Document

    document = Document()
    head = document.add_table(1, 2)
    head.cell(0, 0).text, head.cell(0, 1).text = "BỘ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    document.add_paragraph("PHỤ LỤC: BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ")
    names = header(table)
    grid = document.add_table(0, len(names))
    for position, (criterion, rows) in enumerate(blocks(table)):
        if position in (0, 5):
            for cell, name in zip(grid.add_row().cells, names, strict=True):
                cell.paragraphs[0].add_run(name).bold = True
        number, title, points = criterion
        cells = grid.add_row().cells
        cells[0].merge(cells[-1]).text = f"Tiêu chí {number}. {title} ({points} điểm)"
        for row in rows:
            _word_row(grid, row, table)
    cells = grid.add_row().cells
    cells[0].merge(cells[1]).text = "Tổng cộng"
    cells[2].text = "100 điểm"
    document.add_paragraph(table.legend)
    document.save(str(path))
    return path


def _word_row(grid: Any, row: Row, table: Table) -> None:
    added = [grid.add_row().cells for _ in row.guidance[:1] or ("",)]
    added += [grid.add_row().cells for _ in row.guidance[1:]]
    first = added[0]
    first[0].text = f"{row.number}."
    first[1].paragraphs[0].add_run(row.title).bold = row.bold
    first[2].text = row.points
    if table.marks:
        first[-1].text = row.mark
    for cells, text in zip(added, row.guidance, strict=False):
        cells[3].text = text
    if len(added) > 1:
        for column in (0, 1, 2):
            merged = added[0][column].merge(added[-1][column])
            for empty in merged.paragraphs[1:]:
                empty._p.getparent().remove(empty._p)


def write_excel(table: Table, path: Path) -> Path:
    """A title over the sheet, “I | Chỉ đạo … | 14”, merged cells, figures as figures, a cover sheet."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    cover = book.active
    cover.title = "Bìa"
    cover.append(["Quyết định 1300/QĐ-BYT"])
    sheet = book.create_sheet("Phụ lục")
    names = header(table)
    sheet.append(["BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ"])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(names))
    sheet.append([])
    sheet.append(names)
    sheet.append([f"({column})" for column in range(1, len(names) + 1)])
    romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    for (number, title, points), rows in blocks(table):
        sheet.append([romans[number - 1], title, _figure(points)])
        for row in rows:
            start = sheet.max_row + 1
            texts = row.guidance or ("",)
            sheet.append([int(row.number), row.title, _figure(row.points), *(texts[:1] if table.guided else [])])
            for text in texts[1:]:
                sheet.append([None, None, None, text])
            sheet.cell(start, 2).font = Font(bold=row.bold)
            if table.marks and row.mark:
                sheet.cell(start, len(names)).value = row.mark
            for column in (1, 2, 3) if len(texts) > 1 else ():
                sheet.merge_cells(start_row=start, end_row=sheet.max_row, start_column=column, end_column=column)
    sheet.append(["Tổng điểm", None, 100])
    sheet.append([])
    sheet.append([table.legend])
    book.save(path)
    return path


def _figure(points: str) -> Any:
    from decimal import Decimal

    try:
        return Decimal(points.replace(",", "."))
    except ArithmeticError:
        return points


def write_csv(table: Table, path: Path, delimiter: str = ";", encoding: str = "utf-8-sig") -> Path:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    names = header(table)
    writer.writerow(["Phụ lục ban hành kèm theo Quyết định số 1300/QĐ-BYT"] + [""] * (len(names) - 1))
    writer.writerow(names)
    for (number, title, points), rows in blocks(table):
        writer.writerow([f"Tiêu chí {number}", title, f"{points} điểm"])
        for row in rows:
            texts = row.guidance or ("",)
            cells = [f"Chỉ tiêu {row.number}", row.title, row.points, *(texts[:1] if table.guided else [])]
            writer.writerow([*cells, row.mark] if table.marks else cells)
            for text in texts[1:]:
                writer.writerow(["", "", "", text])
    writer.writerow(["Tổng cộng", "", "100"])
    writer.writerow([table.legend])
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def write_markdown(table: Table, path: Path) -> Path:
    names = header(table)
    lines = ["# Bộ tiêu chí", ""]
    for (number, title, points), rows in blocks(table):
        lines += [f"## Tiêu chí {number}. {title} ({points} điểm)", "", "| " + " | ".join(names) + " |"]
        lines += ["|" + "---|" * len(names)]
        for row in rows:
            title = f"**{row.title}**" if row.bold else row.title
            cells = [f"{row.number})", title, row.points, *["<br>".join(row.guidance)] * table.guided]
            lines.append("| " + " | ".join([*cells, *[row.mark] * table.marks]) + " |")
        lines.append("")
    path.write_text("\n".join([*lines, table.legend, ""]), encoding="utf-8")
    return path


def write_lines(table: Table, path: Path) -> Path:
    lines = ["PHỤ LỤC", "Bộ tiêu chí quốc gia về y tế xã", ""]
    for (number, title, points), rows in blocks(table):
        lines.append(f"Tiêu chí {number}. {title} ({points} điểm)")
        for row in rows:
            lines += [
                f"{row.number}. {row.title}: {row.points.removesuffix(' điểm')} điểm",
                *(f"- {text}" for text in row.guidance),
            ]
    path.write_text("\n".join([*lines, "Tổng cộng: 100 điểm", table.legend, ""]), encoding="utf-8")
    return path


def write_tabs(table: Table, path: Path) -> Path:
    """Cells copied out of a spreadsheet, without the header row."""
    lines = []
    for (number, title, points), rows in blocks(table):
        lines.append(f"Tiêu chí {number}. {title}\t\t{points}")
        lines += ["\t".join([row.number, row.title, row.points, *row.guidance[:1]]) for row in rows]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


Writer = Callable[[Table, Path], Path]
WRITERS: dict[str, Writer] = {
    "phu-luc.docx": write_word,
    "phu-luc.xlsx": write_excel,
    "phu-luc.csv": write_csv,
    "phu-luc.md": write_markdown,
}
PLAIN: dict[str, Writer] = {"dong.txt": write_lines, "tab.txt": write_tabs}
