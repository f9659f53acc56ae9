"""How tags and private creators are written, for the packages in both languages and for the commands.

What stands here means the same to Python's re and to JavaScript: class by class, since the languages'
own `\\s` and `\\d` differ.
"""

_SPACE = r"[ \t\r\n]*"
_HALF = r"(?:0[xX])?([0-9A-Fa-f]{4})"
_BARE = rf"{_HALF}{_SPACE}[,|]{_SPACE}{_HALF}|(?:0?[xX])?([0-9A-Fa-f]{{4}})([0-9A-Fa-f]{{4}})"
TAG_TEXT = rf"{_SPACE}(?:\({_SPACE}(?:{_BARE}){_SPACE}\)|{_BARE}){_SPACE}"
HALF_TEXT = r"(?:0[xX])?([0-9A-Fa-f]{1,4})"
CREATOR_TEXT = r"[^\x00-\x1f\x7f-\x9f\\]{0,64}"
