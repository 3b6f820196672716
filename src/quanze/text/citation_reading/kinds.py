"""What stands in title marks and is no title of its own: mere kinds, and names of forms."""

import re
from typing import Final

#: Titles that name a kind only and stand for one named elsewhere.
KINDS: Final = frozenset(
    {
        *("法", "条例", "办法", "规定", "细则", "规则", "决定", "意见", "通知", "解释", "章程"),
        *("实施细则", "实施办法", "实施条例", "暂行条例", "暂行办法", "暂行规定", "实施意见"),
    }
)
#: Certificates, notices to a party and forms have marks like titles and are no basis.
_FORM: Final = re.compile(
    r"(?:(?<![认公论保见签例查验求])证|证书|(?:通知|决定|告知|确认|承诺|申请|建议|意见告知|委托|催告|判决|裁定|调解)书"
    r"|(?:申请|登记|审批|备案|审核|呈批|汇总|统计)表|笔录|执照|回执|收据|凭证|证明|户口簿|登记簿|合同书)$"
)


def is_form(title: str) -> bool:
    """Whether the title is one of a certificate or a form."""
    return _FORM.search(title) is not None
