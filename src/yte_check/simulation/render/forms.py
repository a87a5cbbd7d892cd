"""The forms of a simulation."""

from yte_check.render.forms import TEXT, Form, Forms

_HERE = "yte_check.simulation.render"

SIMULATION_FORMS: Forms = {
    TEXT: Form(f"{_HERE}.text:simulation_text"),
    ".json": Form(f"{_HERE}.data:simulation_json"),
    ".html": Form(f"{_HERE}.html:simulation_html", also=(".htm",)),
    ".xlsx": Form(f"{_HERE}.xlsx:simulation_xlsx", is_binary=True),
    ".parquet": Form(f"{_HERE}.parquet:simulation_parquet", library="pyarrow", extra="parquet", is_binary=True),
}
