"""Values that several reports share."""

from typing import Annotated

from pydantic import Field

Count = Annotated[int, Field(ge=0)]
Ordinal = Annotated[int, Field(ge=1)]
RuleCode = Annotated[str, Field(pattern=r"^Q[0-9]{3}$")]
Fingerprint = Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
IsoDay = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
IsoDate = Annotated[
    str, Field(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", description="年、月或日")
]
Share = Annotated[float, Field(ge=0, le=1)]
