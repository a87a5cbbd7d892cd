"""The commands: the only room that reads arguments and the clock, prints, and decides exit codes."""
