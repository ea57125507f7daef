"""The command: files, terminals and exit codes."""
