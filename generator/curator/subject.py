"""Finding the SOP class and the attribute that somebody means by what they type."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.errors import UserError, meant
from generator.standard.grammar import TAG_TEXT
from generator.standard.model import Attribute, SOPClass, Standard, Tag

_TAG = re.compile(TAG_TEXT)
_MASK = re.compile(r"\s*\(?\s*([0-9A-FX]{4})\s*[,|]?\s*([0-9A-FX]{4})\s*\)?\s*", re.ASCII | re.IGNORECASE)
_WITH_KEYWORD = re.compile(r"(\([^()]*\))\s+(\w+)", re.ASCII)

SHOWN = 8
"""How many names a message lists."""

FORMS = "a tag such as (0018,1210), 0018,1210 or 00181210, a keyword or a name"


@dataclass(frozen=True, slots=True)
class Subject:
    """An attribute that somebody asks about.

    `tag` is as asked for, `listed` the attribute of PS3.6 that it is, whose own tag may be that of a
    repeating group; None for private attributes, group lengths, and tags that PS3.6 does not know.
    """

    tag: Tag
    listed: Attribute | None


def find_sop_class(text: str, standard: Standard) -> SOPClass:
    """Return the SOP class of a UID, name, keyword, short name such as `CT`, or IOD.

    Raises
    ------
    UserError
        If there is none, or more than one.
    """
    word = text.strip(" \t\r\n\0")
    if not word:
        raise UserError("SOP_CLASS is not given; write its UID, its name or a short name such as CT")
    if word in standard.sop_classes:
        return standard.sop_classes[word]
    wanted = _folded(word)
    classes = list(standard.sop_classes.values())
    short = {sop_class.uid: _short_names(sop_class) for sop_class in classes}
    found = [sop_class for sop_class in classes if wanted in short[sop_class.uid]]
    found = found or [sop_class for sop_class in classes if wanted == _folded(sop_class.iod)]
    if not found and len(wanted) > 2:
        found = [
            sop_class
            for sop_class in classes
            if any(name.startswith(wanted) for name in short[sop_class.uid])
        ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(f"SOP_CLASS {word!r} may be {_or(map(_named, found))}; give the UID of one")
    near = [sop_class for sop_class in classes if _may_mean(word, sop_class)]
    if near:
        raise UserError(f"SOP_CLASS {word!r} is no SOP class of the snapshot; {_or(map(_named, near))}?")
    if word.replace(".", "").isdigit():
        names = meant(word, standard.sop_classes)
    else:
        full = [sop_class.name for sop_class in classes]
        names = meant(word, [*full, *(name.removesuffix(" Storage").removesuffix(" Image") for name in full)])
    raise UserError(
        f"SOP_CLASS {word!r} is no SOP class of the snapshot; see procedure/sop_classes.toml{names}"
    )


def _named(sop_class: SOPClass) -> str:
    return f"{sop_class.name} ({sop_class.uid})"


def _or(names: Iterable[str]) -> str:
    every = list(names)
    more = f" or {len(every) - SHOWN} more" if len(every) > SHOWN else ""
    return " or ".join(every[:SHOWN]) + more


def _may_mean(word: str, sop_class: SOPClass) -> bool:
    """Tell whether a name has the words that were typed, or begins with them as initials."""
    words = re.findall(r"[a-z0-9]+", sop_class.name.casefold())
    typed = re.findall(r"[a-z0-9]+", word.casefold())
    initials = "".join(each[0] for each in words)
    return bool(typed) and (set(typed) <= set(words) or (len(typed) == 1 and initials.startswith(typed[0])))


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", text.casefold())


def _short_names(sop_class: SOPClass) -> set[str]:
    """Return the folded name, which the folded keyword equals, with and without what all names have."""
    name = sop_class.name
    return {_folded(name), _folded(name.replace("Storage", "")), _folded(name.replace("Image Storage", ""))}


def find_attribute(text: str, standard: Standard) -> Subject:
    """Return the attribute of a tag in any form that `lookup` takes, a keyword or a name.

    Raises
    ------
    UserError
        If PS3.6 knows no such attribute, or several; private attributes are let through.
    """
    word = text.strip()
    if not word:
        raise UserError(f"TAG is not given; write {FORMS}")
    both = _WITH_KEYWORD.fullmatch(word)
    if both is not None:
        subject = find_attribute(both[1], standard)
        if subject.listed is not None and subject.listed.keyword != both[2]:
            raise UserError(f"TAG {word!r}: {subject.tag} is {subject.listed.keyword}; give one of them")
        return subject
    tag = _tag_of(word, standard)
    if tag is not None:
        return _of_tag(tag, standard)
    wanted = _folded(word)
    found = [
        attribute
        for attribute in standard.attributes.values()
        if wanted and wanted in (_folded(attribute.keyword), _folded(attribute.name))
    ]
    if len(found) == 1:
        return Subject(found[0].tag, found[0])
    if found:
        names = _or(f"{attribute.tag} {attribute.keyword}" for attribute in found)
        raise UserError(f"TAG {word!r} may be {names}; give the tag of one")
    keywords = (attribute.keyword for attribute in standard.attributes.values() if attribute.keyword)
    raise UserError(
        f"TAG {word!r} is no attribute of PS3.6; write {FORMS}{meant(word.replace(' ', ''), keywords)}"
    )


def _tag_of(word: str, standard: Standard) -> Tag | None:
    """Return the tag that is written, masked ones of repeating groups and private blocks included."""
    found = _TAG.fullmatch(word)
    if found is not None:
        group, element = (digits.upper() for digits in found.groups() if digits)
        return f"({group},{element})"
    mask = _MASK.fullmatch(word)
    if mask is None or "X" not in word.upper():
        return None
    tag = f"({mask[1].upper()},{mask[2].upper()})"
    return tag if tag in standard.attributes or is_private(tag) else None


def is_private(tag: Tag) -> bool:
    """Tell whether the group of a tag is odd (PS3.5 section 7.8)."""
    return tag[4] in "13579BDF"


def _of_tag(tag: Tag, standard: Standard) -> Subject:
    if is_private(tag):
        return Subject(tag, None)
    attribute = standard.attributes.get(tag)
    if attribute is None:
        masks = [mask for mask in standard.attributes if "X" in mask and _masks(mask, tag)]
        if masks:
            attribute = standard.attributes[min(masks, key=lambda mask: mask.count("X"))]
    if attribute is None and not tag.endswith(",0000)"):
        names = [
            f"{row.tag} {row.keyword}"
            for row in standard.attributes.values()
            if sum(one != other for one, other in zip(row.tag, tag, strict=True)) == 1
        ]
        raise UserError(
            f"TAG {tag} is no attribute of PS3.6, so it is X wherever it stands"
            + (f"; did you mean {_or(names)}?" if names else "")
        )
    return Subject(tag, attribute)


def _masks(mask: Tag, tag: Tag) -> bool:
    return all(expected in ("X", actual) for expected, actual in zip(mask, tag, strict=True))
