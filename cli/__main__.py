"""`python -m newsfacts.cli`: the command where its script is not on the path."""

from newsfacts.cli.start import run

run()
