"""The dashboard in a real Chromium: sort, filter, click through, scroll, print, and nothing from outside."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import country
from chromium import Browser, browser
from conftest import REGION, ROOT, Run, submission_text
from report_files import pages_of, program, squeezed
from yte_check.batch.records import Flagged
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.district.render.view import View
from yte_check.district.render.writers import write_batch
from yte_check.documents.bilingual import Words
from yte_check.documents.language.collation import place_key
from yte_check.intake.entries import find_entries
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.flags import Flag
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library

COMMUNES = 3321
SUBMISSIONS = ROOT / "samples" / "district" / "phieu"
NAME = "document.querySelector('#heat tbody button').textContent"
NAMES = "[...document.querySelectorAll('#heat tbody button')].map(b => b.textContent)"


def page(batch: Batch, path: Path, lang: str = "vi") -> Path:
    with path.open("wb") as file:
        write_batch(batch, View("en" if lang == "en" else "vi"), ".html", file)
    return path


def scored(folder: Path) -> Batch:
    return run_batch(find_entries([str(folder)]), Assessor(Shelf(default_library())), 2)


@pytest.fixture(scope="module")
def whole_country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nuoc")
    country.write_country(folder / "phieu", evidence_files=False)
    with scored(folder / "phieu") as batch:
        return page(batch, folder / "trang.html")


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program("chromium", "chromium-browser", "google-chrome")
    with browser(tmp_path_factory.mktemp("profile")) as started:
        started.resize(1366, 768)
        yield started


@pytest.fixture
def opened(tab: Browser, whole_country: Path) -> Iterator[Browser]:
    tab.resize(1366, 768)
    tab.open(whole_country)
    yield tab
    assert tab.requests() == []
    assert tab.complaints() == []


def rows_shown(tab: Browser) -> int:
    return int(tab.run("document.querySelector('#heat').getAttribute('aria-rowcount')")) - 1


@pytest.mark.slow
def test_sorting(opened: Browser) -> None:
    assert rows_shown(opened) == COMMUNES
    heads = "document.querySelectorAll('#heat thead button')"
    opened.run(f"{heads}[0].click()")
    names = opened.run(NAMES)
    assert len(names) > 20
    assert names == sorted(names, key=place_key)
    assert opened.run("document.querySelector('#heat th[aria-sort=ascending]').cellIndex") == 0
    opened.run(f"{heads}[3].click()")
    lowest = opened.run("document.querySelectorAll('#heat tbody tr')[1].cells[3].textContent")
    opened.run(f"{heads}[3].click()")
    highest = opened.run("document.querySelectorAll('#heat tbody tr')[1].cells[3].textContent")
    assert float(lowest.split("–")[0].replace(",", ".")) < 60 < 95 < float(highest.replace(",", "."))
    assert opened.run("document.activeElement.textContent") == "Tổng điểm ↓", "the keyboard stays where it was"


def test_filtering(opened: Browser) -> None:
    def enter(field: str, value: str) -> int:
        opened.run(
            f"(f => {{ f.value = {value!r}; f.dispatchEvent(new Event('input', {{bubbles: true}})) }})"
            f"(document.getElementById('{field}'))"
        )
        return rows_shown(opened)

    without_marks, with_marks = enter("search", "hoa an"), enter("search", "hòa an")
    assert 0 < with_marks <= without_marks < 100
    assert enter("search", "không có xã này") == 0
    assert enter("search", "") == COMMUNES
    in_province = enter("province", "Tỉnh Lào Cai")
    assert in_province == 99
    verdicts = [enter("verdict", verdict) for verdict in ("met", "undetermined", "not_met")]
    assert sum(verdicts) == in_province
    assert "Đang xem" in opened.run("document.getElementById('showing').textContent")
    opened.run("document.querySelector('#filters button').click()")
    opened.until(f"document.querySelector('#heat').getAttribute('aria-rowcount') === '{COMMUNES + 1}'")


def test_clicking_through_to_the_indicators(opened: Browser) -> None:
    name = opened.run(NAME)
    opened.run("document.querySelector('#heat tbody button').focus()")
    opened.key("Enter", 13)
    opened.until("document.getElementById('detail').open")
    assert name in opened.run("document.getElementById('detail-title').textContent")
    assert opened.run("document.querySelectorAll('#detail-body tr').length") == 47
    assert opened.run("document.querySelectorAll('#detail-body h3').length") == 10
    opened.run("document.getElementById('next').click()")
    assert name not in opened.run("document.getElementById('detail-title').textContent")
    opened.key("Escape", 27)
    opened.until("!document.getElementById('detail').open")
    opened.until("document.activeElement.dataset.station === '1'")  # back where one came from
    opened.key("ArrowDown", 40)
    assert opened.run("document.activeElement.dataset.station") == "2"


def test_three_thousand_rows_scroll_smoothly(opened: Browser) -> None:
    """Few rows are drawn at a time, wherever one is among them; how long that takes is for the benchmarks."""
    most = opened.run("""(async () => {
        const scroller = document.getElementById('scroller'), drawn = [];
        const picture = () => new Promise((done) => requestAnimationFrame(done));
        for (let top = 0; top < scroller.scrollHeight; top += 1500) {
            scroller.scrollTop = top;
            scroller.dispatchEvent(new Event('scroll'));
            await picture();
            await picture();
            drawn.push(document.querySelectorAll('#heat tbody tr').length);
        }
        return Math.max(...drawn);
    })()""")
    assert 0 < most < 100
    last = opened.run("document.getElementById('scroller').scrollTop = 1e9") and opened.run(NAMES)
    opened.until(
        f"[...document.querySelectorAll('#heat tbody tr[aria-rowindex]')].pop().ariaRowIndex == {COMMUNES + 1}"
    )
    assert last
    assert opened.run("document.querySelector('#heat tbody').rows.length") < 100


def test_a_phone(opened: Browser) -> None:
    opened.resize(390, 844, mobile=True)
    assert opened.run("document.documentElement.scrollWidth") <= 390
    assert opened.run("document.querySelectorAll('.tile').length") == 4


def test_every_control_has_a_name(opened: Browser) -> None:
    nameless = opened.run("""[...document.querySelectorAll('button, input, select, svg[role=img], [role=group]')]
        .filter((e) => !e.textContent.trim() && !e.labels?.length)
        .filter((e) => !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby')).length""")
    assert nameless == 0
    assert opened.run("document.documentElement.lang") == "vi"


@pytest.mark.slow
def test_printing(tab: Browser, tmp_path: Path) -> None:
    """Every row is printed, not only those that can be seen."""
    folder = tmp_path / "phieu"
    country.write_country(folder, 120, evidence_files=False)
    with scored(folder) as batch:
        tab.open(page(batch, tmp_path / "trang.html"))
    count = "document.querySelectorAll('#heat tbody button').length"
    tab.run(f"addEventListener('beforeprint', () => {{ window.printed = {count} }})")
    assert tab.pdf().startswith(b"%PDF")
    assert tab.run("window.printed") == 120
    assert tab.run(count) < 100
    assert tab.complaints() == []


@pytest.mark.slow
def test_the_table_of_areas_has_its_head_on_paper(tab: Browser, tmp_path: Path) -> None:
    """Of as many provinces as there are, on every page that has some of them."""
    for number in range(90):
        text = submission_text(
            "{}", name=f"T{number}", commune={"name": f"T{number}"}, province=f"Vùng thử {number:02}"
        )
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    with scored(tmp_path) as batch:
        tab.open(page(batch, tmp_path / "trang.html"))
    tab.run("document.querySelector('section[aria-labelledby=stations-title]').remove()")
    paper = tmp_path / "trang.pdf"
    paper.write_bytes(tab.pdf())
    pages = [text for text in pages_of(paper) if squeezed("Vùng thử") in text]
    assert len(pages) > 1
    assert [squeezed("Tỉnh Số Đạt Tỷ lệ đạt Trung bình") in text for text in pages[:-1]] == [True] * (len(pages) - 1)


def test_hostile_names_are_only_names(tab: Browser, tmp_path: Path) -> None:
    name = "</script><script>window.broken = 1</script><img src=x onerror=window.broken=1>{{7*7}}"
    text = submission_text("{}", name=name, commune={"name": name}, district=name, province=name, region=REGION)
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "<b>b.yaml").write_text("", encoding="utf-8")
    with scored(tmp_path) as batch:
        batch.sections = (Flagged({at: (Flag("x", reason=Words(vi=name, en=name)),) for at in (0, 1)}),)
        tab.open(page(batch, tmp_path / "trang.html"))
    assert tab.run(NAME) == name
    tab.run("document.querySelector('#heat tbody button').click()")
    assert tab.run("document.querySelectorAll('img, b').length") == 0
    assert tab.run("window.broken") is None
    assert (tab.requests(), tab.complaints()) == ([], [])


def test_without_a_script_the_main_figures_stand(whole_country: Path) -> None:
    text = whole_country.read_text(encoding="utf-8")
    before = text[: text.index('<script type="application/json"')]
    assert re.findall(r"<strong>([\d.]+)</strong>", before)[0] == "3.321"
    assert "Tỷ lệ đạt" in before
    assert "noscript" in before
    assert not re.search(r'(?:src|href)="(?!#|data:)', text)
    assert "default-src 'none'" in before
    assert "unsafe" not in before
    assert len(text.encode()) < 1_500_000


def test_in_english(tmp_path: Path) -> None:
    country.write_country(tmp_path / "x", 3, evidence_files=False)
    with scored(tmp_path / "x") as batch:
        text = page(batch, tmp_path / "a.html", "en").read_text(encoding="utf-8")
    assert '<html lang="en">' in text
    assert "Results of 3 commune health stations" in text


@pytest.mark.slow
def test_a_plan_on_a_screen_a_phone_and_paper(tab: Browser, run: Run, tmp_path: Path) -> None:
    """Bars have a width, wide tables scroll in a room of their own, and the printer gets every target and task."""
    where, paper = tmp_path / "trang.html", tmp_path / "trang.pdf"
    run("batch", SUBMISSIONS, "--plan", "bac-ninh-2018", "--communes", 30, "-o", where)
    tab.resize(1366, 768)
    tab.open(where)
    section = "document.querySelector('section[aria-labelledby=plan-title]')"
    assert tab.run(f"[...{section}.querySelectorAll('table')].map(e => e.tBodies[0].rows.length).join()") == "21,17"
    widths = tab.run(f"[...{section}.querySelectorAll('svg')].map(e => e.getBoundingClientRect().width).join()")
    assert min(map(float, widths.split(","))) > 60
    tab.resize(390, 844, mobile=True)
    assert tab.run("document.documentElement.scrollWidth") <= 390
    assert tab.run(f"[...{section}.querySelectorAll('.wide')].every(e => e.scrollWidth > e.clientWidth)")
    paper.write_bytes(tab.pdf())
    printed = "".join(pages_of(paper))
    titles = tab.run(f"[...{section}.querySelectorAll('tbody td:first-child')].map(e => e.textContent).join('|')")
    # Their first line only: poppler reads the cell beside it before the second.
    assert [title for title in titles.split("|") if squeezed(title[:28]) not in printed] == []
    assert (tab.requests(), tab.complaints()) == ([], [])


@pytest.mark.slow
def test_a_commune_without_a_district_stands_under_its_province(tab: Browser, tmp_path: Path) -> None:
    for number, place in enumerate(({"province": "Lào Cai"}, {"province": "Tỉnh Lào Cai", "district": "Bát Xát"})):
        text = submission_text("{}", name="TYT", commune={"name": f"X{number}"}, region=REGION, **place)
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    with scored(tmp_path) as batch:
        tab.open(page(batch, tmp_path / "trang.html"))
    rows = "[...document.querySelectorAll('#heat tbody tr')].filter(row => row.cells.length > 3)"
    assert tab.run(f"{rows}.map(row => row.cells[1].textContent).sort()") == ["Bát Xát, Lào Cai", "Lào Cai"]
    assert "Địa bàn" in tab.run("document.querySelectorAll('#heat thead th')[1].textContent")
    assert tab.complaints() == []
