"""Where a consultation takes place: the lists, frozen drafts and opinions of one workspace."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from quanze.drafting.consultation.draft import Draft, read_draft
from quanze.drafting.consultation.opinion_files import OpinionFile, read_opinion_files
from quanze.drafting.list_file import RAW_FOLDER
from quanze.engine.collection import one_by_one
from quanze.engine.gather import gather_files, read_files
from quanze.engine.registers import workspace_folder
from quanze.engine.sources import DRAFTS, OPINIONS
from quanze.engine.workspace import Workspace
from quanze.model.keys import all_keys
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.reader import read_document
from quanze.text.languages import Language, Text
from quanze.usage import UsageError

#: Folders of a workspace that hold no current lists.
_OTHERS = (DRAFTS, OPINIONS, RAW_FOLDER)


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
            return read_draft(
                name, read_files(find_list_files(folder), self.base), self.key_language
            )
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
