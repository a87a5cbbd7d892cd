"""What is said of many files at once: what was taken, what was not, and what became of the work. English."""

MESSAGES = {
    "batch_head_reason": "Why it was set aside",
    "batch_verdict_skipped": "Not taken",
    "batch_skipped": "{count} files were not taken, being no submissions: {kinds}. If one of them is, save it as .yaml, .xlsx or .ods and run again.",
    "batch_skipped_count": "{count} files of this kind are no submissions.",
    "batch_kind_hidden": "hidden",
    "batch_kind_no_ending": "no extension",
    "archive_no_submission": "There is no submission in this ZIP file[[, only: {held}]]. Put the .yaml file or the form of the station into it.",
    "form_misnamed": "This file is a form, but its name says otherwise. Rename it so that it ends with .xlsx.",
    "submission_misnamed": "This file is a submission, but its name says otherwise. Rename it so that it ends with .yaml.",
    "usage_output_appeared": "{path} was not there when the work began and is there now: another program made it meanwhile. It was left as it is and the result was not written. Choose another name, or use --force.",
    "stdout_unwritten": "The result did not all get out ({reason}). Make room where it is led to and run again, or write it into a file with -o.",
    "archive_exchanged": "This file was exchanged or changed while the batch ran, so what is in it now is not what was found. Run again when it changes no more.",
    "batch_again": "A process was ended from outside (often for lack of memory); the {count} files that were left were scored without it, and nothing is missing. With --jobs 1 less memory is needed.",
    "no_room": "There is no room to work in {path}: {reason}. Free some space there (for temporary files TMPDIR names another folder) and run again.",
}
