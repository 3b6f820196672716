"""Drafts for programs: the contract quanze-draft/1."""

from collections.abc import Sequence

from quanze.drafting.account import Account, totals
from quanze.drafting.township_draft import TownshipDraft
from quanze.knowledge.decisions.row import ANSWERS, GROUNDS, LED_BY, Row
from quanze.model.lists import LIST_NAMES
from quanze.output.contracts.draft import (
    AccountRecord,
    DecisionRowRecord,
    DraftReport,
    RawTotalsRecord,
    TownshipDraftRecord,
)
from quanze.output.contracts.stats import CountsRecord
from quanze.output.draft.words import RESULT_NAMES
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json


def render(
    drafts: Sequence[TownshipDraft], rows: Sequence[Row], language: Language, *, written: bool
) -> str:
    """The drafts as one JSON object. Only reasons and messages are in ``language``."""
    return plain_json(as_record(drafts, rows, language, written=written), indent=2) + "\n"


def as_record(
    drafts: Sequence[TownshipDraft], rows: Sequence[Row], language: Language, *, written: bool
) -> DraftReport:
    """The drafts as plain data."""
    return {
        "schema": "quanze-draft/1",
        "written": written,
        "table": [_row(row, language) for row in rows],
        "townships": [_township(one, language) for one in drafts],
    }


def _row(row: Row, language: Language) -> DecisionRowRecord:
    return {
        "id": row.id,
        "basis_sufficient": [one for one in ANSWERS if one in row.basis_sufficient],
        "needed": [one for one in ANSWERS if one in row.needed],
        "feasible": [one for one in ANSWERS if one in row.feasible],
        "led_by": None if row.led_by is None else [one for one in LED_BY if one in row.led_by],
        "grounds": None if row.grounds is None else [one for one in GROUNDS if one in row.grounds],
        "result": RESULT_NAMES[row.result],
        "reason": row.reason.in_language(language),
        "source": row.source.in_language(language),
    }


def _township(one: TownshipDraft, language: Language) -> TownshipDraftRecord:
    names = {item.id: item.name for item in one.raw.items}
    drafted = one.drafted
    return {
        "code": one.raw.township_code,
        "name": one.raw.model.township.name,
        "raw_file": one.raw.name,
        "list_file": one.list_name,
        "created": one.there is None and bool(drafted.added),
        "totals": _totals(drafted.accounts),
        "lists": list_counts(one),
        "added": [
            {"list": item.list, "id": item.id, "name": item.name, "source": list(item.source)}
            for item in drafted.added
        ],
        "sources": [
            {"id": identity, "source": list(source)} for identity, source in drafted.sources.items()
        ],
        "items": [_account(account, language) for account in drafted.accounts],
        "proposals": [
            {
                "into": proposal.into,
                "name": names[proposal.into],
                "members": [
                    {
                        "id": member.id,
                        "name": names[member.id],
                        "like": member.like,
                        "score": member.score,
                        "signs": list(member.signs),
                    }
                    for member in proposal.members
                ],
            }
            for proposal in one.proposals
        ],
        "remarks": [
            {"id": remark.id, "message": remark.text.in_language(language)}
            for remark in drafted.remarks
        ],
    }


def _totals(accounts: Sequence[Account]) -> RawTotalsRecord:
    counts = totals(accounts)
    return {
        "raw": len(accounts),
        "went": counts["went"],
        "merged": counts["merged"],
        "dropped": counts["dropped"],
        "open": counts["open"],
    }


def list_counts(one: TownshipDraft) -> CountsRecord:
    """How many items each list has with the new ones."""
    counts = one.there.model.counts() if one.there else dict.fromkeys(LIST_NAMES, 0)
    for item in one.drafted.added:
        counts[item.list] += 1
    return {
        "basic": counts["basic"],
        "cooperative": counts["cooperative"],
        "reclaimed": counts["reclaimed"],
        "empowered": counts["empowered"],
        "total": sum(counts.values()),
    }


def _account(account: Account, language: Language) -> AccountRecord:
    missing = [
        name for name in ("basis_sufficient", "needed", "feasible") if name in account.missing
    ]
    return {
        "id": account.id,
        "name": account.name,
        "status": account.status,
        "list": account.list,
        "to": list(account.to),
        "into": account.into or None,
        "decided": RESULT_NAMES[account.result] if account.result else None,
        "row": account.row or None,
        "reason": account.reason.in_language(language),
        "missing": missing,
        "fresh": account.fresh,
    }
