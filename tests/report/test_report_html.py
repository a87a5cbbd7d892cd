"""The page: self-contained, hostile text as text, and looked at in a real Chromium."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from chromium import Browser, browser
from report_files import (
    FORMULA,
    LONG_WORD,
    MARKUP,
    NOTE,
    SAMPLES,
    SHOWN,
    axe_core,
    hostile,
    program,
    rendered,
    sample,
    squeezed,
)
from yte_check.documents.record import replaced
from yte_check.entry.main import run as run_cli
from yte_check.report.html import share

PHONE = 360


class Elements(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_needs_nothing_but_itself() -> None:
    page = Elements(rendered(sample("luc-binh"), ".html").decode())
    for tag, attributes in page.elements:
        assert tag not in ("link", "img", "iframe", "object", "base")
        assert not {"src", "style", "srcset"} & set(attributes), tag
        assert not any(name.startswith("on") for name in attributes)
        assert str(attributes.get("href", "#")).startswith("#")
    policies = [str(a["content"]) for _, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'",
        *policies,
    )
    assert sum(tag == "details" for tag, _ in page.elements) == 47
    assert sum(tag == "svg" for tag, _ in page.elements) == 11


def test_a_bar_is_never_drawn_up_to_a_line_that_the_points_miss() -> None:
    assert share(Decimal("79.99999"), Decimal(100)) == "79.99"
    assert share(Decimal(7), Decimal(14)) == "50.00"


def test_a_criterion_in_which_nothing_applies_has_no_bar() -> None:
    view = sample("luc-binh")
    zero = Decimal(0)
    points = replaced(view.points, low=zero, high=zero, max=zero, shown="0", shown_max="0")
    first = replaced(view.criteria[0], points=points, needed=zero)
    page = rendered(replaced(view, criteria=(first, *view.criteria[1:])), ".html").decode()
    assert page.count("<svg") == 10


def test_hostile_text_is_text() -> None:
    page = Elements(rendered(hostile(), ".html").decode())
    assert [tag for tag, _ in page.elements].count("script") == 1
    assert "b" not in [tag for tag, _ in page.elements]
    for said in (MARKUP, FORMULA, SHOWN, NOTE, LONG_WORD):
        assert said in page.text, said


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program("chromium", "chromium-browser", "google-chrome")
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def show(page: Browser, file: Path, width: int = 1200) -> None:
    page.resize(width, 900, mobile=width < 600)
    page.open(file)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("trang")
    views = {"luc-binh": sample("luc-binh"), "dien-do": sample("dien-do"), "hostile": hostile()}
    for name, view in views.items():
        (folder / f"{name}.html").write_bytes(rendered(view, ".html"))
    write_plan(folder)
    return {name: folder / f"{name}.html" for name in (*views, "plan")}


def write_plan(folder: Path) -> None:
    """The page of a plan in which somebody wrote what no page expects."""
    plan, hostile_words = folder / "plan.yaml", json.dumps(f"{MARKUP} {LONG_WORD}")
    run_cli(["gap", str(SAMPLES / "dien-do.yaml"), "-o", str(plan)])
    text = re.sub(
        r"(?m)^    (who|action): .*$", lambda found: f"    {found[1]}: {hostile_words}", plan.read_text("utf-8")
    )
    plan.write_text(text, "utf-8")
    run_cli(["gap", str(SAMPLES / "dien-do.yaml"), "--plan", str(plan), "-o", str(folder / "plan.html")])


@pytest.mark.slow
@pytest.mark.parametrize("name", ["luc-binh", "dien-do", "hostile", "plan"])
@pytest.mark.parametrize("width", [PHONE, 1200])
def test_nothing_is_wider_than_the_window_and_nothing_complains(
    name: str, width: int, page: Browser, files: dict[str, Path]
) -> None:
    show(page, files[name], width)
    assert page.run("document.documentElement.scrollWidth") == width
    page.run("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert page.run("document.documentElement.scrollWidth") == width
    assert page.complaints() == []


@pytest.mark.parametrize("name", ["luc-binh", "hostile", "plan"])
def test_the_register_of_documents_needs_no_scrolling_on_a_phone(
    name: str, page: Browser, files: dict[str, Path]
) -> None:
    show(page, files[name], PHONE)
    table = "document.querySelector('.register')"
    assert page.run(f"{table}.scrollWidth <= {table}.clientWidth")
    titles = f"[...{table}.querySelectorAll('th[scope=col]')].map(each => each.textContent)"
    named = f"[...{table}.querySelectorAll('tbody tr:first-child td')].map(each => each.dataset.title)"
    assert page.run(f"JSON.stringify({named})") == page.run(f"JSON.stringify({titles}.filter((_, at) => at != 1))")
    page.run("document.querySelectorAll('.register td')[0].scrollIntoView()")
    shown = f"getComputedStyle({table}.querySelector('td'), '::before').content"
    assert "attr" in page.run(shown) or "TT" in page.run(shown)
    show(page, files[name], 1200)
    assert page.run(shown) == "none"


@pytest.mark.parametrize("name", ["luc-binh", "dien-do", "plan"])
@pytest.mark.parametrize("width", [PHONE, 1200])
def test_axe_finds_no_fault(name: str, width: int, page: Browser, files: dict[str, Path]) -> None:
    source = axe_core()
    show(page, files[name], width)
    page.run("document.querySelectorAll('details').forEach((each, at) => each.open = at % 2 == 0)")
    page.run(source)
    found = json.loads(
        page.run("axe.run().then(r => JSON.stringify(r.violations.map(v => [v.impact, v.id, v.nodes[0].html])))")
    )
    assert found == []


def test_the_filters_show_what_they_say(page: Browser, files: dict[str, Path]) -> None:
    view = sample("dien-do")
    show(page, files["dien-do"])
    visible = "[...document.querySelectorAll('.indicator')].filter(e => e.checkVisibility())"
    shown = f"{visible}.map(e => +e.querySelector('.number').textContent)"
    assert page.run(shown) == list(range(1, 48))
    for flag in ("lost", "missing", "unproven"):
        page.run(f"document.querySelector('label[for=show-{flag}]').click()")
        expected = [indicator.number for indicator in view.indicators if flag in indicator.flags]
        assert page.run(shown) == expected
        criteria = "[...document.querySelectorAll('.criterion')].filter(e => e.checkVisibility()).length"
        assert page.run(criteria) == sum(any(flag in i.flags for i in c.indicators) for c in view.criteria)
    show(page, files["luc-binh"])
    page.run("document.querySelector('#show-missing').click()")
    assert page.run(shown) == []
    assert page.run("document.querySelector('.none.missing').checkVisibility()")


def test_the_keyboard_reaches_and_opens_everything(page: Browser, files: dict[str, Path]) -> None:
    show(page, files["dien-do"])
    page.key("Tab", 9)
    assert page.run("document.activeElement.className") == "skip"
    page.run("document.querySelector('#show-all').focus()")
    page.key("ArrowRight", 39)
    assert page.run("document.querySelector('#show-lost').checked")
    page.run("document.querySelector('#show-all').click()")
    page.run("document.querySelector('summary').focus()")
    page.key("Enter", 13)
    assert page.run("document.querySelector('details').open")
    page.run("document.querySelector('#toggle').focus()")
    page.key("Enter", 13)
    assert page.run("[...document.querySelectorAll('details')].every(each => each.open)")
    page.key("Enter", 13)
    assert not page.run("[...document.querySelectorAll('details')].some(each => each.open)")


def test_everything_can_be_read_without_its_script(page: Browser, files: dict[str, Path]) -> None:
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    try:
        show(page, files["dien-do"])
        assert not page.run("document.querySelector('#toggle').checkVisibility()")
        page.run("document.querySelector('#show-lost').click()")
        shown = "[...document.querySelectorAll('.indicator')].filter(e => e.checkVisibility()).length"
        assert page.run(shown) == len(sample("dien-do").lost)
        page.run("document.querySelector('.indicator.lost summary').click()")
        assert page.run("document.querySelector('.indicator.lost dd').checkVisibility()")
    finally:
        page.send("Emulation.setScriptExecutionDisabled", value=False)


@pytest.mark.slow
def test_printed_on_a4_with_every_indicator_open(page: Browser, files: dict[str, Path]) -> None:
    show(page, files["luc-binh"])
    reader = PdfReader(BytesIO(page.pdf()))
    assert {(round(float(p.mediabox.width)), round(float(p.mediabox.height))) for p in reader.pages} == {(595, 842)}
    assert len(reader.pages) < 16
    text = squeezed("".join(each.extract_text() for each in reader.pages))
    for indicator in sample("luc-binh").indicators:
        assert squeezed("".join(indicator.data)) in text, indicator.number
    assert squeezed("Lọc chỉ tiêu") not in text
    assert page.run("[...document.querySelectorAll('details')].some(each => each.open)") is False


@pytest.mark.slow
def test_on_paper_no_heading_stands_alone_and_no_indicator_is_cut(page: Browser, files: dict[str, Path]) -> None:
    show(page, files["luc-binh"])
    pages = [each.extract_text().strip() for each in PdfReader(BytesIO(page.pdf())).pages]
    assert not [text for text in pages if text.splitlines()[-1].startswith("Tiêu chí ")]
    assert not [text for text in pages if text.startswith(("Mức tin cậy", "Minh chứng đã nộp", "Cách chấm\n"))]
