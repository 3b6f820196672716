"""All rules, in order of code. A rule that is not in these tuples does not exist."""

from quanze.rules.across.division_code import DivisionCode
from quanze.rules.across.township_twice import TownshipTwice
from quanze.rules.basis.antecedent import NoAntecedent
from quanze.rules.basis.article import NoSuchArticle
from quanze.rules.basis.document_number import MalformedDocumentNumber
from quanze.rules.basis.full_title import ShortTitle
from quanze.rules.basis.given import NoLegalBasis
from quanze.rules.basis.in_force import Repealed
from quanze.rules.basis.known_title import UnknownTitle
from quanze.rules.basis.nearly_known import NearlyKnownTitle
from quanze.rules.basis.not_yet import NotYetInForce
from quanze.rules.basis.old_numbering import OldNumbering
from quanze.rules.basis.paragraph import NoSuchParagraph
from quanze.rules.basis.rank import RankTooLow
from quanze.rules.basis.readable import UnreadableBasis
from quanze.rules.basis.repeated import RepeatedBasis
from quanze.rules.basis.whole_law import WholeLaw
from quanze.rules.duties.category import NoCategory
from quanze.rules.duties.department_level import DepartmentElsewhere
from quanze.rules.duties.empty_method import EmptyMethod
from quanze.rules.duties.former_department import FormerDepartment
from quanze.rules.duties.handover_date import HandoverDate
from quanze.rules.duties.lead_department import NoLeadDepartment
from quanze.rules.duties.reason import NoReason
from quanze.rules.duties.receiving_department import NoReceivingDepartment
from quanze.rules.duties.relative_receiver import RelativeReceiver
from quanze.rules.duties.same_duties import SameDuties
from quanze.rules.duties.short_department import ShortDepartment
from quanze.rules.duties.superior_duties import NoSuperiorDuties
from quanze.rules.duties.township_duties import NoTownshipDuties
from quanze.rules.duties.township_receiver import TownshipReceives
from quanze.rules.duties.unknown_department import UnknownDepartment
from quanze.rules.duties.working_method import NoWorkingMethod
from quanze.rules.empowerment.companions import LonelyPenalty
from quanze.rules.empowerment.discretion import DiscretionTiers
from quanze.rules.empowerment.exercise import HardlyExercised
from quanze.rules.empowerment.grant_basis import NoGrantBasis
from quanze.rules.empowerment.guide import IncompleteGuide
from quanze.rules.empowerment.mode import NoMode
from quanze.rules.empowerment.original_department import NoOriginalDepartment
from quanze.rules.empowerment.province_opinion import NoProvinceOpinion
from quanze.rules.empowerment.staff import TooFewOfficers
from quanze.rules.internal.crash import RuleCrashed
from quanze.rules.process.not_carried_out import NotCarriedOut
from quanze.rules.process.published_with_findings import PublishedWithFindings
from quanze.rules.process.refusal_reason import RefusalWithoutReason
from quanze.rules.process.stage_skipped import StageSkipped
from quanze.rules.process.too_few_rounds import TooFewRounds
from quanze.rules.process.unanswered_opinion import UnansweredOpinion
from quanze.rules.raw_items.against_answers import AgainstAnswers
from quanze.rules.raw_items.assessed import NotAssessed
from quanze.rules.raw_items.dropped import DroppedWithoutReason
from quanze.rules.raw_items.lost import RawItemLost
from quanze.rules.raw_items.sourceless import NoSource
from quanze.rules.raw_items.unknown_trace import UnknownTrace
from quanze.rules.rule import BaseRule, ProjectRule, Rule
from quanze.rules.structure.encoding import WrongEncoding
from quanze.rules.structure.key_language import MixedKeyLanguages
from quanze.rules.structure.keyboard_slips import KeyboardSlip
from quanze.rules.structure.missing_field import MissingField
from quanze.rules.structure.repeated_key import RepeatedKey
from quanze.rules.structure.size import TooLarge
from quanze.rules.structure.syntax import WrongSyntax
from quanze.rules.structure.unknown_key import UnknownKey
from quanze.rules.structure.wrong_value import WrongValue
from quanze.rules.structure.yaml_features import YamlFeature
from quanze.rules.within.category import UnknownCategory
from quanze.rules.within.declared_total import DeclaredTotalDiffers
from quanze.rules.within.name_in_two_lists import NameInTwoLists
from quanze.rules.within.near_duplicate import NearlySameName
from quanze.rules.within.numbering import Numbering
from quanze.rules.within.repeated_id import RepeatedId
from quanze.rules.within.repeated_name import RepeatedName
from quanze.rules.wording.catch_all import CatchAll
from quanze.rules.wording.damaged_text import DamagedText
from quanze.rules.wording.item_name import NoItemName
from quanze.rules.wording.missing_glyph import MissingGlyph
from quanze.rules.wording.name_length import LongName
from quanze.rules.wording.ourselves import SpeaksOfItself
from quanze.rules.wording.punctuation import HalfWidthPunctuation
from quanze.rules.wording.traditional import TraditionalCharacters
from quanze.rules.wording.wrong_character import WrongCharacter

FILE_RULES: tuple[Rule, ...] = (
    WrongEncoding(),
    WrongSyntax(),
    RepeatedKey(),
    KeyboardSlip(),
    UnknownKey(),
    MissingField(),
    WrongValue(),
    YamlFeature(),
    MixedKeyLanguages(),
    TooLarge(),
    NoItemName(),
    CatchAll(),
    DamagedText(),
    WrongCharacter(),
    HalfWidthPunctuation(),
    TraditionalCharacters(),
    MissingGlyph(),
    LongName(),
    SpeaksOfItself(),
    NoLegalBasis(),
    UnreadableBasis(),
    ShortTitle(),
    UnknownTitle(),
    Repealed(),
    NotYetInForce(),
    OldNumbering(),
    NoSuchArticle(),
    NoSuchParagraph(),
    RankTooLow(),
    NoAntecedent(),
    MalformedDocumentNumber(),
    RepeatedBasis(),
    WholeLaw(),
    NearlyKnownTitle(),
    NoReceivingDepartment(),
    NoWorkingMethod(),
    NoReason(),
    NoCategory(),
    UnknownDepartment(),
    FormerDepartment(),
    ShortDepartment(),
    RelativeReceiver(),
    TownshipReceives(),
    NoLeadDepartment(),
    NoSuperiorDuties(),
    NoTownshipDuties(),
    SameDuties(),
    EmptyMethod(),
    HandoverDate(),
    DepartmentElsewhere(),
    NoGrantBasis(),
    NoOriginalDepartment(),
    NoMode(),
    IncompleteGuide(),
    DiscretionTiers(),
    TooFewOfficers(),
    HardlyExercised(),
    NoProvinceOpinion(),
    LonelyPenalty(),
    RepeatedId(),
    RepeatedName(),
    NameInTwoLists(),
    NearlySameName(),
    Numbering(),
    DeclaredTotalDiffers(),
    UnknownCategory(),
    DivisionCode(),
    NotAssessed(),
    AgainstAnswers(),
    DroppedWithoutReason(),
    RefusalWithoutReason(),
    RuleCrashed(),
)

PROJECT_RULES: tuple[ProjectRule, ...] = (
    TownshipTwice(),
    RawItemLost(),
    NoSource(),
    UnknownTrace(),
    StageSkipped(),
    UnansweredOpinion(),
    NotCarriedOut(),
    PublishedWithFindings(),
    TooFewRounds(),
)

ALL_RULES: tuple[BaseRule, ...] = tuple(
    sorted((*FILE_RULES, *PROJECT_RULES), key=lambda rule: rule.code)
)

RULES_BY_CODE: dict[str, BaseRule] = {rule.code: rule for rule in ALL_RULES}
