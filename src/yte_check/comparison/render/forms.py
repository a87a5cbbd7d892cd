"""The forms of a comparison and of a trend."""

from yte_check.render.forms import TEXT, Form, Forms

_HERE = "yte_check.comparison.render"

DIFF_FORMS: Forms = {
    TEXT: Form(f"{_HERE}.diff_text:diff_text"),
    ".json": Form(f"{_HERE}.diff_json:diff_json"),
    ".html": Form(f"{_HERE}.diff_html:diff_html", also=(".htm",)),
}
TREND_FORMS: Forms = {
    TEXT: Form(f"{_HERE}.trend_text:trend_text"),
    ".json": Form(f"{_HERE}.trend_json:trend_json"),
    ".html": Form(f"{_HERE}.trend_html:trend_html", also=(".htm",)),
    ".xlsx": Form(f"{_HERE}.trend_xlsx:trend_xlsx", is_binary=True),
}
