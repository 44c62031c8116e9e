"""The chat goes and comes back: Errbot stops all plugins and starts them again."""

from muster.alerts import decisions
from muster.kernel.decisions import DecisionContext
from muster.kernel.effects import Fate
from muster.kernel.events import Place
from muster.people import Person


def reconnect(theatre):
    theatre.stage.bot.disconnect_callback()
    theatre.stage.bot.connect_callback()


def test_what_is_asked_for_is_still_done_where_one_plugin_cannot_begin(theatre, monkeypatch):
    manager, services = theatre.stage.bot.plugin_manager, theatre.services

    def begin():
        raise RuntimeError("this plugin is broken")

    found = (manager.plugins.get(name) for name in manager.get_plugins_activation_order())
    *_, last = (plugin for plugin in found if hasattr(plugin, "begin"))
    monkeypatch.setattr(last, "begin", begin)
    alex = Person("alex", "alex")
    context = DecisionContext(alex, services.clock.now(), services.playbook, services.roster())
    for turn in range(1, 6):
        reconnect(theatre)
        alert = f"PD{turn}"
        theatre.stage.alert(alert, "router", "5xx rate high")
        services.alerts.change(
            alert, lambda a: decisions.dismiss(a, context, "no", "no"), context, Place("rehearsal")
        )
        services.outbox.wake()
        assert [each.fate for each in services.alerts.find(alert).effects] == [Fate.DONE] * 2
