"""The forms of findings for other systems. Each takes the findings, the language, and what it needs of the run."""

from yte_check.render.forms import Form, Forms

_HERE = "yte_check.findings.render"

FINDINGS_FORMS: Forms = {
    ".github": Form(f"{_HERE}.github:github"),
    ".sarif": Form(f"{_HERE}.sarif:sarif"),
    ".junit": Form(f"{_HERE}.junit:junit"),
}
