"""Keys made here: what is handed over, what is kept, how one follows the other."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import ECKey, RSAKey

from services.domain.own_keys import KeyKind
from services.transports.helsenett.keys import (
    ClientKeys,
    KeyPair,
    UnusableKey,
    key_pair_from,
    new_key_pair,
)

PAIRS = {kind: new_key_pair(kind) for kind in KeyKind}
PAIR = PAIRS[KeyKind.EC_P256]


@pytest.mark.parametrize(
    ("kind", "alg"),
    [(KeyKind.EC_P256, "ES256"), (KeyKind.EC_P384, "ES384"), (KeyKind.RSA, "PS256")],
)
def test_what_a_pair_signs_its_public_half_confirms(kind: KeyKind, alg: str) -> None:
    pair = PAIRS[kind]
    token = pair.sign({"typ": "x", "kid": pair.kid}, {"sub": "me"})
    public = pair.public_jwk()
    numbers = {name: public[name] for name in public if name not in ("kid", "use", "alg")}
    key = ECKey.import_key({**numbers}) if alg.startswith("E") else RSAKey.import_key({**numbers})
    read = jws.deserialize_compact(token, key, algorithms=[alg])
    assert (pair.alg, public["alg"], read.payload) == (alg, alg, b'{"sub":"me"}')


@pytest.mark.parametrize("kind", list(KeyKind))
def test_the_name_of_a_key_is_the_thumbprint_of_its_public_half(kind: KeyKind) -> None:
    pair = PAIRS[kind]
    public = pair.public_jwk()
    assert public["kid"] == pair.kid
    assert set(public) - {"kid", "alg", "use"} == (
        {"kty", "n", "e"} if kind is KeyKind.RSA else {"kty", "crv", "x", "y"}
    )


def test_the_thumbprint_is_the_one_of_the_standards_own_example() -> None:
    modulus = (
        "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKR"
        "XjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAt"
        "aSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPk"
        "sINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"
    )
    key = RSAKey.import_key({"kty": "RSA", "n": modulus, "e": "AQAB"})
    assert key.thumbprint() == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"


@pytest.mark.parametrize("kind", list(KeyKind))
def test_a_pair_that_was_kept_is_the_same_pair(kind: KeyKind) -> None:
    again = key_pair_from(PAIRS[kind].private_jwk())
    assert (again.kid, again.alg) == (PAIRS[kind].kid, PAIRS[kind].alg)
    assert again.public_jwk() == PAIRS[kind].public_jwk()


def test_the_private_half_shows_in_no_text_of_a_pair() -> None:
    secret = json.loads(PAIR.private_jwk())["d"]
    keys = ClientKeys(PAIR, PAIRS[KeyKind.EC_P384])
    for text in (repr(PAIR), str(PAIR), repr(keys), json.dumps(PAIR.public_jwk())):
        assert secret not in text


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "null",
        "[]",
        '{"kty": "oct", "k": "c2VjcmV0"}',
        '{"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "d": "AA"}',
        json.dumps(PAIR.public_jwk()),
        json.dumps(ECKey.generate_key("P-521").as_dict(private=True)),
        json.dumps(ECKey.generate_key("secp256k1").as_dict(private=True)),
    ],
)
def test_what_is_no_usable_pair_is_refused_without_a_word_of_it(kept: str) -> None:
    with pytest.raises(UnusableKey) as caught:
        key_pair_from(kept)
    assert str(caught.value) == ""


@pytest.mark.filterwarnings("ignore:Key size")
def test_an_rsa_key_that_is_too_short_is_refused() -> None:
    short = rsa.generate_private_key(65537, 1024)  # noqa: S505 that it is too short is the point
    kept = json.dumps(RSAKey.import_key(short).as_dict(private=True))
    with pytest.raises(UnusableKey):
        key_pair_from(kept)


@given(st.text() | st.dictionaries(st.sampled_from(["kty", "crv", "d"]), st.text()).map(json.dumps))
def test_any_text_is_a_pair_or_refused(kept: str) -> None:
    with pytest.raises(UnusableKey):
        key_pair_from(kept)


def test_a_new_key_waits_until_it_is_registered() -> None:
    new = PAIRS[KeyKind.EC_P384]
    keys = ClientKeys(PAIR)
    assert keys.rolled_over() == keys
    waiting = keys.with_waiting(new)
    assert (waiting.in_use, waiting.waiting) == (PAIR, new)
    assert waiting.rolled_over() == ClientKeys(new)


def test_every_new_pair_is_another() -> None:
    pairs: list[KeyPair] = [new_key_pair() for _ in range(3)]
    assert len({pair.kid for pair in pairs}) == 3
