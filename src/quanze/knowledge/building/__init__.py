"""Makes the data files that the package ships from the facts they were gathered in.

``python -m quanze.knowledge.building FOLDER`` reads laws.jsonl, laws.meta.json, successions.tsv and
townships.tsv in that folder and writes ``knowledge/data``. Runs when the facts change, never when
quanze is used; the same facts give the same bytes.
"""
