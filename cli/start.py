"""Where the process begins."""

from __future__ import annotations

import signal


def run() -> None:
    """The entry point: runs the command on the process's arguments and ends the process with its exit code."""
    # Ctrl-C while modules are loaded ends the process in silence, as it ends other commands.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from newsfacts.cli.main import run as run_command

    run_command()
