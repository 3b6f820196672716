"""Where a consultation takes place: the lists, frozen drafts and opinions of one workspace."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from quanze.drafting.consultation.draft import Draft, read_draft
from quanze.drafting.consultation.opinion_files import OpinionFile, read_opinion_files
from quanze.drafting.consultation.raw_departments import RawDepartments
from quanze.drafting.list_file import RAW_FOLDER
from quanze.engine.collection import one_by_one
from quanze.engine.gather import gather_files, read_files
from quanze.engine.registers import workspace_folder
from quanze.engine.sources import DRAFTS, OPINIONS
from quanze.engine.understand import understand
from quanze.engine.workspace import Workspace
from quanze.model.keys import all_keys, keys_of
from quanze.model.raw_items import RawItem, RawItems
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.reader import read_document
from quanze.text.languages import Language, Text
from quanze.usage import UsageError

#: Folders of a workspace that hold no current lists.
_OTHERS = (DRAFTS, OPINIONS, RAW_FOLDER)
#: Without one of these keys a file of raw items names no departments.
_NAMING = tuple(
    keys_of(RawItem, language)[list(RawItem.model_fields).index("departments")]
    for language in ("zh", "en")
)


@dataclass(frozen=True, slots=True)
class Desk:
    """One workspace. ``base`` is the absolute folder that names are shown relative to."""

    base: Path
    folder: Path
    workspace: Workspace

    @property
    def key_language(self) -> Language:
        return self.workspace.settings.key_language

    def list_files(self) -> dict[PurePosixPath, Path]:
        """The current lists, and what else lies beside them, by path within the workspace.

        Raises:
            UsageError: with exit code 3 where there are none.
        """
        settings = self.workspace.settings
        exclude = (*settings.exclude, *(name for name in _OTHERS if name not in settings.exclude))
        narrowed = Workspace(self.workspace.root, settings.model_copy(update={"exclude": exclude}))
        files = gather_files([self.folder], self.base, narrowed)
        return {PurePosixPath(path.relative_to(self.folder).as_posix()): path for path in files}

    def current_draft(self, name: str | None = None) -> tuple[Draft, dict[PurePosixPath, bytes]]:
        """The lists as they are now, called ``name`` or by the version of their heads, and the
        bytes of their files, by path within the workspace.

        Raises:
            UsageError: where they cannot be sent as they are, or have several versions and no
                name was given.
        """
        data = {relative: read_bytes(path) for relative, path in self.list_files().items()}
        shown = {relative: shown_name(self.folder / relative, self.base) for relative in data}
        keys = all_keys()
        documents = one_by_one(lambda one: read_document(data[one], shown[one], keys), data)
        draft = read_draft(name or "", documents, self.key_language)
        if not draft.name:
            draft.name = _version(draft)
        lists = {one.file for one in draft.townships}
        return draft, {one: data[one] for one in data if shown[one] in lists}

    def frozen_draft(self, name: str) -> Draft:
        """A frozen draft; the current lists where they are of that version and nothing is frozen.

        Raises:
            UsageError: where there is none of that name.
        """
        folder = self.folder / DRAFTS / name
        if name and folder.is_dir():
            files = read_files(find_list_files(folder), self.base)
            try:
                return read_draft(name, files, self.key_language)
            except UsageError as error:
                raise self._spoilt(name, folder) from error
        current, _ = self.current_draft(name)
        if all(one.model.head.version == name for one in current.townships):
            return current
        raise UsageError(
            Text(f"没有冻结稿“{name}”", f"there is no frozen draft “{name}”"),
            Text(
                f"意见是对这一稿提的，请把它放回 {DRAFTS} 文件夹",
                f"The opinions are on that draft: put it back into the folder {DRAFTS}.",
            ),
        )

    def raw_departments(self, draft: Draft) -> RawDepartments:
        """涉及部门 of the raw items that basic items of ``draft`` came from.

        What cannot be read is passed over: validate reports it, and the coordinating office is
        asked about those items as before.
        """
        wanted = {
            one.code
            for one in draft.townships
            if any(item.source for item in one.model.items_of("basic"))
        }
        folder = self.folder / RAW_FOLDER
        if not wanted or not folder.is_dir():
            return {}
        keys = all_keys()
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for path in find_list_files(folder):
            data = read_bytes(path)
            if not any(key.encode() in data for key in _NAMING):
                continue
            document = read_document(data, shown_name(path, self.base), keys)
            model = understand(document, self.key_language).model
            if isinstance(model, RawItems) and (code := model.township.code[:9]) in wanted:
                of_township = found.setdefault(code, {})
                of_township |= {
                    one.id: one.departments for one in model.raw_items if one.departments
                }
        return found

    def _spoilt(self, name: str, folder: Path) -> UsageError:
        """A frozen draft was sound when it was sent; validate leaves the folder out unless named."""
        shown = shown_name(folder, self.base)
        return UsageError(
            Text(f"冻结稿“{name}”被改动或者损坏，读不全", f"the frozen draft “{name}” is damaged"),
            Text(
                f"请从备份恢复“{shown}”；错在哪里，运行 quanze validate {shown} 查看",
                f"Restore “{shown}” from a copy; quanze validate {shown} shows what is wrong.",
            ),
        )

    def opinion_files(self) -> tuple[OpinionFile, ...]:
        """All files of opinions."""
        return read_opinion_files(self.folder, self.base, self.key_language)


def open_desk(start: Path, base: Path, workspace: Workspace) -> Desk:
    """The desk of the workspace that ``start`` (absolute) lies in."""
    return Desk(base, workspace_folder(workspace, start), workspace)


def _version(draft: Draft) -> str:
    versions: dict[str, str] = {}
    for one in draft.townships:
        versions.setdefault(one.model.head.version.strip(), one.file)
    if len(versions) > 1:
        (first, second, *_) = versions.items()
        raise UsageError(
            Text(
                f"各清单的版本不一致：“{first[1]}”是 {first[0]}，“{second[1]}”是 {second[0]}",
                f"the lists have several versions: {first[0]} in “{first[1]}”, {second[0]} in "
                f"“{second[1]}”",
            ),
            Text(
                "请统一“版本”，或者用 --draft 写明这一稿的名称",
                "Give all the same 版本, or name the draft by --draft.",
            ),
        )
    return next(iter(versions))
