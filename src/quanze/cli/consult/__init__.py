"""``quanze consult``: three rounds of opinions, out and back. One thin module a subcommand."""
