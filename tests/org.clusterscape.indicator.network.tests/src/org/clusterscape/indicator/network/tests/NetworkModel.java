package org.clusterscape.indicator.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Property;

/** A model with named actors and linkages, and what the calculators say of it. */
final class NetworkModel {

    final Ecosystem ecosystem = ClusterscapeFactory.eINSTANCE.createEcosystem();
    private final Map<String, LinkableElement> members = new HashMap<>();
    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();

    /** @param edges two names, and a strength where it is not 1, with blanks between; edges end with commas */
    static NetworkModel of(String edges) {
        NetworkModel model = new NetworkModel();
        for (String edge : edges.strip().split("\\s*,\\s*")) {
            String[] parts = edge.split("\\s+");
            model.link(parts[0], parts[1]).setStrength(parts.length < 3 ? 1 : Double.parseDouble(parts[2]));
        }
        return model;
    }

    Actor actor(String name) {
        return (Actor) members.computeIfAbsent(name, key -> {
            Actor actor = ClusterscapeFactory.eINSTANCE.createActor();
            actor.setName(name);
            ecosystem.getActors().add(actor);
            return actor;
        });
    }

    Linkage link(String source, String target) {
        return link(actor(source), actor(target));
    }

    Linkage link(LinkableElement source, LinkableElement target) {
        Linkage linkage = ClusterscapeFactory.eINSTANCE.createLinkage();
        linkage.setSource(source);
        linkage.setTarget(target);
        ecosystem.getLinkages().add(linkage);
        return linkage;
    }

    void property(String actor, String key, String value) {
        Property property = ClusterscapeFactory.eINSTANCE.createProperty();
        property.setKey(key);
        property.setValue(value);
        actor(actor).getProperties().add(property);
    }

    /** @param member the name of an actor, or null for the whole */
    IndicatorValue value(String calculator, String member, String... parameters) {
        List<IndicatorResult> results = engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of("network." + calculator)).withParameters(map(parameters))
                        .withElement(member == null ? ecosystem : members.get(member)), null);
        assertEquals(1, results.size());
        return results.getFirst().value();
    }

    double amount(String calculator, String member, String... parameters) {
        IndicatorValue value = value(calculator, member, parameters);
        return assertInstanceOf(Amount.class, value, () -> calculator + ": " + value).value();
    }

    String reason(String calculator, String member, String... parameters) {
        IndicatorValue value = value(calculator, member, parameters);
        return assertInstanceOf(Undefined.class, value, () -> calculator + ": " + value).reason();
    }

    /** All values of a calculator by the label of what it measures, the whole under "". */
    Map<String, IndicatorValue> values(String calculator, String... parameters) {
        Map<String, IndicatorValue> values = new TreeMap<>();
        for (IndicatorResult result : engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of(calculator)).withParameters(map(parameters)), null)) {
            values.put(result.element() == null ? "" : result.label(), result.value());
        }
        return values;
    }

    /** @param parameters such as {@code directed=true} */
    private static Map<String, String> map(String... parameters) {
        Map<String, String> map = new HashMap<>();
        for (String parameter : parameters) {
            if (!parameter.isEmpty()) {
                String[] parts = parameter.split("=", 2);
                map.put(parts[0], parts[1]);
            }
        }
        return map;
    }
}
