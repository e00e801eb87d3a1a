from collections.abc import Iterator
from io import BytesIO

import jsonschema
import msgspec
import pytest

from support.awkward_thread import THREAD
from threadconv import writers
from threadconv.model import Source, Thread, json_schema

EMPTY = Thread(source=Source(sha256="0" * 64, encoding="utf-8", layout="plain"))
THREADS = pytest.mark.parametrize(
    "thread", [pytest.param(THREAD, id="awkward"), pytest.param(EMPTY, id="without posts")]
)


def written(thread: Thread) -> bytes:
    out = BytesIO()
    writers.load("json").write(thread, out)
    return out.getvalue()


@THREADS
def test_json_is_valid_against_the_published_schema(thread: Thread) -> None:
    validator = jsonschema.Draft202012Validator(json_schema())
    assert not list(validator.iter_errors(msgspec.json.decode(written(thread))))


def test_schema_is_itself_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_schema_rejects_a_missing_key() -> None:
    document = msgspec.json.decode(written(THREAD))
    del document["posts"][0]["signature"]
    with pytest.raises(jsonschema.ValidationError, match="signature"):
        jsonschema.validate(document, json_schema())


def test_schema_has_a_version_and_closes_every_object() -> None:
    schema = json_schema()
    definitions = schema["$defs"].values()  # type: ignore[attr-defined]
    objects = [each for each in definitions if "properties" in each]
    assert schema["$id"] == "urn:threadconv:schema:1"
    assert objects
    assert {each["additionalProperties"] for each in objects} == {False}


def parts(schema: object) -> Iterator[dict[str, object]]:
    """Every schema inside the schema."""
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from parts(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from parts(value)


def test_schema_bounds_every_number_and_calls_no_date_one_with_an_offset() -> None:
    schemas = list(parts(json_schema()))
    integers = [each for each in schemas if each.get("type") == "integer"]
    assert integers
    assert {each["maximum"] for each in integers} == {2**53 - 1}
    assert not [each for each in schemas if "format" in each]
