"""The forms of the list of what is wanted."""

from yte_check.render.forms import TEXT, Form, Forms

_HERE = "yte_check.filling.register"

WANTED_FORMS: Forms = {
    TEXT: Form(f"{_HERE}.text:wanted_text"),
    ".json": Form(f"{_HERE}.text:wanted_json"),
    ".html": Form(f"{_HERE}.page:wanted_page", also=(".htm",)),
}
