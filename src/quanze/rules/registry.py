"""All rules, in order of code. A rule that is not in these tuples does not exist."""

from quanze.rules.duties.receiving_department import NoReceivingDepartment
from quanze.rules.rule import BaseRule, ProjectRule, Rule

FILE_RULES: tuple[Rule, ...] = (NoReceivingDepartment(),)

PROJECT_RULES: tuple[ProjectRule, ...] = ()

ALL_RULES: tuple[BaseRule, ...] = tuple(
    sorted((*FILE_RULES, *PROJECT_RULES), key=lambda rule: rule.code)
)

RULES_BY_CODE: dict[str, BaseRule] = {rule.code: rule for rule in ALL_RULES}
