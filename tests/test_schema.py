from io import BytesIO

import jsonschema
import msgspec
import pytest
from awkward import THREAD

from threadconv import writers
from threadconv.model import Source, Thread, json_schema
from threadconv.writers._encodable import encodable

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


@THREADS
def test_json_reads_back_as_the_same_thread(thread: Thread) -> None:
    assert msgspec.json.decode(written(thread), type=Thread) == encodable(thread)
