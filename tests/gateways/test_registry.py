"""A bot's gateways are kept in one place, by names of their own, and held to what they promise."""

import pytest

from muster.gateways import Delivery
from muster.gateways.registry import Gateways, WrongGateway, check_gateway
from muster.gateways.simulated_mail import SimulatedMail
from muster.gateways.simulated_sending import SimulatedSending
from muster.kernel.effects import Effect
from muster.settings import read_settings
from muster.shipped_gateways import GATEWAYS, Played, load_gateways, played_gateways
from tests.conftest import shipped_templates


class TeamChat:
    """A plugin's gateway."""

    name = "teamchat"
    simulated = False

    def deliver(self, effect):
        return Delivery(reference=effect.key)

    def find(self, effect):
        return None

    def probe(self):
        return "somewhere"


def without(name):
    return type("Half", (TeamChat,), {name: None})()


def test_the_plugin_that_brings_one_has_it_used_and_takes_it_away_again():
    gateways, ours = Gateways({"mail": SimulatedMail()}), TeamChat()
    gateways.bring(ours, "Vip")
    assert list(gateways) == ["mail", "teamchat"]
    assert len(gateways) == 2
    assert gateways["teamchat"] is ours
    gateways.take_away("teamchat", "Vip")
    assert "teamchat" not in gateways


def test_a_name_is_one_plugins_until_it_is_taken_away_by_that_one():
    gateways, first = Gateways({}), TeamChat()
    gateways.bring(first, "Vip")
    with pytest.raises(WrongGateway, match="the gateway teamchat is brought by Vip already"):
        gateways.bring(TeamChat(), "Other")
    gateways.take_away("teamchat", "Other")
    assert gateways["teamchat"] is first


def test_one_that_is_only_simulated_is_stood_in_for_and_a_real_one_is_not():
    mail, real = SimulatedMail(), type("Real", (TeamChat,), {"name": "mail"})()
    gateways = Gateways({"mail": mail})
    gateways.bring(real, "Post")
    assert gateways["mail"] is real
    gateways.take_away("mail", "Post")
    assert gateways["mail"] is mail
    with pytest.raises(WrongGateway, match="the bot's own, which its settings name"):
        Gateways({"mail": real}).bring(real, "Post")


def test_where_people_are_played_nothing_real_is_reached():
    made = {"mail": SimulatedMail()}
    gateways = Gateways(made, played=True)
    gateways.bring(TeamChat(), "Vip")
    gateways.bring(type("Real", (TeamChat,), {"name": "mail"})(), "Post")
    assert all(each.simulated for each in gateways.values())
    assert isinstance(gateways["teamchat"], SimulatedSending)
    assert Gateways(made, played=True)["teamchat"] is gateways["teamchat"], "also after a restart"


@pytest.mark.parametrize(
    ("gateway", "wrong"),
    [
        (object(), "object has the name None; a gateway has one of small letters"),
        (type("A", (TeamChat,), {"name": "Team Chat"})(), "'Team Chat'"),
        (type("A", (TeamChat,), {"simulated": "no"})(), "A.simulated is 'no'; it is True or False"),
        (without("deliver"), "Half has no deliver"),
        (without("find"), "Half has no find"),
        (without("probe"), "Half has no probe"),
        (
            type("A", (TeamChat,), {"deliver": lambda self: None})(),
            r"A has deliver\(\); it is called as deliver\(effect\)",
        ),
        (
            type("A", (TeamChat,), {"probe": lambda self, how: ""})(),
            r"A has probe\(how\); it is called as probe\(\)",
        ),
    ],
)
def test_what_is_no_gateway_is_told_with_what_was_given_and_what_is_valid(gateway, wrong):
    with pytest.raises(WrongGateway, match=wrong):
        Gateways({}).bring(gateway, "Vip")


def test_a_stand_in_does_what_it_is_asked_once_and_fails_when_told_to():
    played = SimulatedSending("teamchat")
    check_gateway(played)
    effect = Effect("muster-x", "teamchat", "send", {"text": "Hello."})
    assert played.find(effect) is None
    played.deliver(effect)
    played.deliver(effect)
    assert list(played.sent.values()) == [effect]
    assert played.find(effect) is not None


@pytest.mark.parametrize("name", GATEWAYS)
def test_every_gateway_that_ships_is_one_by_the_rules_for_others(name, playbook, tmp_path):
    settings = read_settings({"MUSTER_REPORTS": str(tmp_path), "MUSTER_DATA_DIR": str(tmp_path)})
    real = load_gateways(settings, playbook).get(name)
    if real is not None:
        check_gateway(real)
        assert real.name == name
    played = played_gateways(Played(settings, playbook, tmp_path, lambda: None))
    if name in played:
        check_gateway(played[name])
        assert played[name].name == name
        assert played[name].simulated


@pytest.mark.parametrize("name", GATEWAYS)
def test_every_gateway_that_ships_has_words_for_people_and_for_operators(name):
    row = GATEWAYS[name]
    assert shipped_templates().render("chat/service", gateway=name)
    assert shipped_templates().has(f"services/{name}")
    assert row.service[0].isupper()
    assert "MUSTER_" in row.instead
    assert row.address.startswith("MUSTER_")


def test_one_that_a_plugin_brings_is_called_by_its_name():
    assert shipped_templates().render("chat/service", gateway="teamchat") == "teamchat"
