"""``python -m quanze``: the same as the ``quanze`` command, for machines whose PATH is locked."""

from quanze.cli.start import main

if __name__ == "__main__":
    main()
