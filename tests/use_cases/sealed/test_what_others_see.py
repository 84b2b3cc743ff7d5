"""What lies in a sealed file keeps the health service's rules, and is opened by programs that are not ours."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from services.domain.access import SYSTEM
from services.domain.centre import Setting
from services.domain.letter_gaps import Gap, LetterIncomplete
from services.domain.letters import Letter, Receipt, Understood
from services.formats.certificates import OwnKey as KeyPair
from services.formats.kith_letters import read
from services.formats.sealed import open_sealed
from services.store.tables import OWN_KEY, SETTING
from services.use_cases import addresses
from services.use_cases.carried_file import put_file
from services.use_cases.messages import MarkMessage, MatchConversation, mark_understood
from services.use_cases.messages import match_conversation as match
from services.use_cases.open_sealed_file import opening_keys
from services.use_cases.sealing_key_records import key_pair
from tests.delivery.test_ways_apart import connect_to_the_health_network, network
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher
from tests.fakes.sealed_world import OTHER, OUR_NUMBER, TwoHouses, opened, sealed, waiting
from tests.formats.kith_letters.checking import assert_kept
from tests.formats.sealed.judge import Judge, judge
from tests.formats.sealed.weighing import STATUS

__all__ = ["judge"]


def pair_of(house: MessageWorld) -> KeyPair:
    (key,) = house.store.ask(lambda reading, _: reading.all(OWN_KEY), None, SYSTEM)
    return key_pair(key)


def xml_for(house: MessageWorld, content: bytes) -> bytes:
    keys = house.ask(opening_keys, None)
    return open_sealed(content, keys.keys, keys.trust, house.clock.now()).package.xml


def test_houses_without_addresses_write_letters_that_keep_the_rules(
    houses: TwoHouses, shared: Path
) -> None:
    xml = xml_for(houses.theirs, sealed(houses.ours, houses.ours.send()))
    assert_kept(xml, shared)
    letter = read(xml)
    assert isinstance(letter, Letter)
    assert (letter.sender.address, letter.sender.organisation_number) == ("", OUR_NUMBER)
    assert (letter.sender.name, letter.sender.organisation) == ("Kafé Brua", "Brua")
    assert (letter.receiver.address, letter.receiver.local_id) == ("", OTHER)


def test_receipts_and_the_word_understood_keep_the_rules_too(
    houses: TwoHouses, shared: Path
) -> None:
    ours, theirs = houses.ours, houses.theirs
    came = opened(theirs, sealed(ours, ours.send()))
    theirs.run(match, MatchConversation(came.conversation_id, "jonas"))
    theirs.run(mark_understood, MarkMessage(came.message_id))
    told = [xml_for(ours, sealed(theirs, entry.id)) for entry in waiting(theirs)]
    for xml in told:
        assert_kept(xml, shared)
    posts = [read(xml) for xml in told]
    assert {type(post) for post in posts} == {Receipt, Understood}
    for post in posts:
        assert post.sender is not None
        assert (post.sender.name, post.sender.organisation_number) == ("Elvestad TSB", OUR_NUMBER)


def test_openssl_and_a_zip_program_open_what_we_carry_to_a_unit(
    houses: TwoHouses, judge: Judge
) -> None:
    content = sealed(houses.ours, houses.ours.send())
    signed = judge.opened(content, pair_of(houses.theirs))
    # The stores' clock stands; what openssl asks of time is asked of it in `tests/formats/sealed`.
    plain = judge.verified(signed, pair_of(houses.ours), "-no_check_time")
    inside = zipfile.ZipFile(io.BytesIO(plain))
    assert set(inside.namelist()) == {"melding.xml", "melding.pdf", "innhold.json"}
    assert inside.testzip() is None
    assert inside.read("melding.pdf").startswith(b"%PDF-")
    assert json.loads(inside.read("innhold.json"))["version"] == 1


def test_a_file_is_put_in_its_place_whole_and_for_its_owner_only(
    houses: TwoHouses, tmp_path: Path
) -> None:
    content = sealed(houses.ours, houses.ours.send())
    place = tmp_path / "melding.p7m"
    put_file(place, content)
    assert place.read_bytes() == content
    if os.name == "posix":
        assert place.stat().st_mode & 0o777 == 0o600
    with pytest.raises(OSError, match="gone"):
        put_file(tmp_path / "gone" / "melding.p7m", content)
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_a_house_with_neither_address_nor_number_can_not_say_who_it_is(houses: TwoHouses) -> None:
    ours = houses.ours
    ours.do(lambda transaction: transaction.remove(SETTING, addresses.ORGANISATION_NUMBER))
    with pytest.raises(LetterIncomplete) as refused:
        ours.send()
    assert refused.value.gaps == (Gap.SENDER_NUMBER,)


def test_an_address_in_the_health_network_does_in_place_of_the_number(
    houses: TwoHouses, shared: Path
) -> None:
    ours = houses.ours
    ours.do(lambda transaction: transaction.remove(SETTING, addresses.ORGANISATION_NUMBER))
    ours.do(lambda transaction: transaction.add(SETTING, Setting(addresses.HER_ID, '"8000017"')))
    xml = xml_for(houses.theirs, sealed(ours, ours.send()))
    assert_kept(xml, shared)
    letter = read(xml)
    assert isinstance(letter, Letter)
    assert letter.sender.address == "8000017"


def test_no_network_ever_claims_what_goes_by_file(houses: TwoHouses) -> None:
    ours = houses.ours
    ours.send()
    practice, health = FakeTransport(), FakeTransport()
    assert dispatcher(ours, practice).run_until_idle() == 0
    connect_to_the_health_network(ours)
    assert network(ours, health).run_until_idle() == 0
    assert len(waiting(ours)) == 1


def test_thirty_five_megabytes_are_carried_within_the_memory_allowed(
    tree: Path, tmp_path: Path
) -> None:
    if not STATUS.exists():
        pytest.skip("Only Linux tells how much memory a program has had.")
    for what, most in (("build", None), ("seal", 250), ("open", 250)):
        command = [sys.executable, "-m", "tests.use_cases.sealed.weighing", what, str(tmp_path)]
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=True)
        assert most is None or int(done.stdout) < most, what
