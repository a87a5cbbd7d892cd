"""Messages in English about golden cases beside a standard's own."""

MESSAGES: dict[str, str] = {
    "schema_flag_cases": "Golden cases of cross-checks",
    "no_flag_cases": "The cross-checks have no golden cases, so nobody would notice an error in them: put some into cross-checks/cases/, for each check one that raises its flag and one that does not.",
    "flag_case": "The case says that «{id}» raises «{expected}», but it raises «{found}» (none, hint or certain).",
    "flag_case_check": "There is no cross-check «{id}» beside this standard.[[ Did you mean «{nearest}»?]]",
    "flag_case_before": "«before» holds the figures of «station» a year earlier; it can only stand beside «station».",
    "flag_case_stations": "The list of stations is empty: write at least one.",
    "flag_case_times": "«times» says how many such stations there are: from 1 on, and all stations of a case together at most {most}.",
    "flag_case_points": "A station has from 0 to {most} points.",
    "uncovered_flag_none": "Cross-check «{check}»: no case raises no flag.",
    "uncovered_flag_hint": "Cross-check «{check}»: no case raises a hint.",
    "uncovered_flag_certain": "Cross-check «{check}»: no case is certain.",
    "uncovered_flag_bound": "Cross-check «{check}»: no case would notice if «{key}» were {other}. Add one whose figures lie between the two.",
    "uncovered_flag_figure": "Cross-check «{check}»: no case would notice if this figure were left out of «{key}».",
    "coverage_flag": "Flags raised and not raised",
    "coverage_flag_bound": "Bounds of cross-checks",
    "coverage_flag_figure": "Figures of cross-checks",
}
