"""The table of commands: where each stands and what it says of itself. What it takes is what its function takes, so
that only the module of the command that was asked for is imported."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from yte_check.documents.record import record

NAME = "yte-check"


@record
class Command:
    """``run`` is “module:function” below this folder; ``help`` the code of its message."""

    run: str
    help: str

    def function(self) -> Callable[[Any, Any], int | None]:
        """What is run with the options of the command and the settings; it gives an exit code, None for 0."""
        module, _, name = self.run.partition(":")
        found: Callable[[Any, Any], int | None] = getattr(import_module(f"yte_check.{module}"), name)
        return found

    def options(self) -> type:
        """What declares its options: the type of the first thing that its function takes."""
        found: type = next(iter(self.function().__annotations__.values()))
        return found


@record
class CommandGroup:
    help: str
    commands: Mapping[str, Command]


COMMANDS: Mapping[str, Command | CommandGroup] = {
    "assess": Command("assess.command:run_assess", "help_assess"),
    "batch": Command("district.run:run_batch_command", "help_batch"),
    "new": Command("filling.commands.new:run_new", "help_new"),
    "fill": Command("filling.commands.fill:run_fill", "help_fill"),
    "explain": Command("criteria.commands.explain:run_explain", "help_explain"),
    "form": Command("filling.commands.form:run_form", "help_form"),
    "read": Command("filling.commands.read:run_read", "help_read"),
    "report": Command("report.command:run_report", "help_report"),
    "dossier": Command("dossier.commands.dossier:run_dossier", "help_dossier"),
    "gap": Command("improvement.command:run_gap", "help_gap"),
    "diff": Command("comparison.commands.diff:run_diff", "help_diff"),
    "simulate": Command("simulation.command:run_simulate", "help_simulate"),
    "trend": Command("comparison.commands.trend:run_trend", "help_trend"),
    "review": CommandGroup(
        "help_review_group",
        {
            "new": Command("review.command:run_new", "help_review_new"),
            "compare": Command("review.command:run_compare", "help_review_compare"),
        },
    ),
    "criteria": CommandGroup(
        "help_criteria",
        {
            "list": Command("criteria.commands.criteria:run_list", "help_criteria_list"),
            "show": Command("criteria.commands.criteria:run_show", "help_criteria_show"),
            "check": Command("criteria.commands.check:run_check", "help_criteria_check"),
            "test": Command("criteria.commands.test:run_test", "help_criteria_test"),
            "guide": Command("criteria.commands.guide:run_guide", "help_criteria_guide"),
            "schema": Command("criteria.commands.schema:run_schema", "help_criteria_schema"),
            "new-standard": Command("criteria.commands.new_standard:run_new_standard", "help_criteria_new_standard"),
            "import": Command("criteria.commands.import_table:run_import", "help_criteria_import"),
            "compare": Command("criteria.commands.compare:run_compare", "help_criteria_compare"),
            "columns": Command("criteria.commands.table:run_columns", "help_criteria_columns"),
            "sql": Command("criteria.commands.table:run_sql", "help_criteria_sql"),
            "confirm": Command("criteria.commands.confirm:run_confirm", "help_criteria_confirm"),
        },
    ),
    "plan": CommandGroup(
        "help_plan",
        {
            "list": Command("plans.commands.plan:run_list", "help_plan_list"),
            "show": Command("plans.commands.plan:run_show", "help_plan_show"),
            "check": Command("criteria.commands.plan_check:run_check", "help_plan_check"),
            "progress": Command("plans.commands.progress:run_progress", "help_plan_progress"),
            "new": Command("plans.commands.new:run_new", "help_plan_new"),
        },
    ),
    "evidence": CommandGroup(
        "help_evidence_group",
        {
            "list": Command("dossier.commands.evidence:run_list", "help_evidence_list"),
            "check": Command("dossier.commands.evidence:run_check", "help_evidence_check"),
            "hash": Command("dossier.commands.evidence:run_hash", "help_evidence_hash"),
            "scan": Command("filling.commands.evidence:run_scan", "help_evidence_scan"),
            "add": Command("filling.commands.evidence:run_add", "help_evidence_add"),
            "todo": Command("filling.commands.evidence:run_todo", "help_evidence_todo"),
        },
    ),
}
