"""Values enter templates quoted, or not at all."""

import ast
import json

import pytest
from hypothesis import given
from jinja2 import UndefinedError
from odd_procedures import VALUES

from generator.render.environment import (
    environment,
    quote_comment,
    quote_json,
    quote_packed,
    quote_plain,
    quote_python,
)


@given(VALUES)
def test_python_literals(value: object) -> None:
    assert ast.literal_eval(quote_python(value)) == value


@given(VALUES)
def test_json_is_safe_in_html(value: object) -> None:
    text = quote_json(value)
    assert json.loads(text) == value
    assert "</" not in text and "<!" not in text
    assert text.isprintable()


def test_unquoted_values_are_refused() -> None:
    with pytest.raises(TypeError, match="without a filter"):
        environment().from_string("{{ name }}").render(name="x")


@pytest.mark.parametrize("name", ["py", "js", "json", "md", "plain", "packed", "comment"])
def test_undefined_names_are_refused(name: str) -> None:
    with pytest.raises((TypeError, UndefinedError)):
        environment().from_string("{{ name | " + name + " }}").render()


@pytest.mark.parametrize("quote", [quote_plain, quote_packed, quote_comment])
@pytest.mark.parametrize("text", ["*/", '"', "\n\x00", "`"])
def test_what_cannot_be_quoted_is_refused(quote: object, text: str) -> None:
    if quote is quote_comment and text in ('"', "`"):
        return
    with pytest.raises(ValueError, match=r"is not|does not"):
        quote(text)  # type: ignore[operator]
