"""From a command line to an exit code: the table of commands, and what is said when a run goes wrong."""
