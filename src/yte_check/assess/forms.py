"""The forms of an assessment."""

from yte_check.render.forms import TEXT, Form, Forms

ASSESS_FORMS: Forms = {
    TEXT: Form("yte_check.assess.text:assessment_text"),
    ".json": Form("yte_check.assess.json:assessment_json"),
}
