package org.clusterscape.validation.tests.cases;

import static org.clusterscape.validation.tests.cases.Case.of;
import static org.clusterscape.validation.tests.support.SoundModel.property;

import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.ActorKind;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.validation.tests.support.SoundModel;

/** Spoils names, texts, keys, addresses, and what stands at the ecosystem and its cities. */
final class TextCases {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;
    private static final String STRIP = "Remove the white space";

    private TextCases() {
    }

    static Stream<Case> all() {
        return Stream.of(texts(), names(), properties(), addresses(), ecosystem(), cities()).flatMap(cases -> cases);
    }

    private static Stream<Case> texts() {
        return Stream.of(
                of("text.surroundingSpace", "name with a trailing space", m -> m.mayor.setName("Rathaus "))
                        .fixedBy(STRIP),
                of("text.surroundingSpace", "code behind a space that does not break lines",
                        m -> m.waste.setCode("\u00A0SF 41")).fixedBy(STRIP),
                of("text.surroundingSpace", "one tag of several", m -> m.mayor.getTags().addAll(List.of("a", "b\n")))
                        .fixedBy(STRIP),
                of("text.surroundingSpace", "unit of nothing but space", m -> m.indicator.setUnit(" "))
                        .fixedBy(STRIP),
                of("text.missing", "remark", m -> m.remark.setText(null)),
                of("text.missing", "obstacle with neither name nor text", m -> m.obstacle.setText(" ")),
                of("sectorRelevance.empty", "neither level nor text",
                        m -> m.relevance.setLevel(RelevanceLevel.UNRATED)),
                of("source.empty", "neither name nor citation nor address", m -> m.source.setUrl(null)));
    }

    private static Stream<Case> names() {
        return Stream.of(
                of("name.missing", "city", m -> m.berlin.setName(null)),
                of("name.missing", "actor", m -> m.mayor.setName("")),
                of("name.missing", "indicator", m -> m.indicator.setName(null)),
                of("name.missing", "cluster", m -> m.cluster.setName(null)),
                of("name.missing", "initiative", m -> m.initiative.setName(null)),
                of("name.missing", "sector", m -> m.mobility.setName(null)),
                of("name.duplicate", "actors, in other case and with a decomposed umlaut",
                        m -> m.smith.setName("BU\u0308RGERMEISTERAMT")),
                of("name.duplicate", "alias of one city is the name of another",
                        m -> m.cologne.getAliases().add("Berlin")),
                of("name.duplicate", "name of a sector is the alias of another", m -> {
                    m.ecosystem.getSectors().add(FACTORY.createSector());
                    m.ecosystem.getSectors().get(1).setName("verkehr");
                }),
                of("name.duplicate", "clusters", m -> {
                    m.ecosystem.getClusters().add(FACTORY.createCluster());
                    m.ecosystem.getClusters().get(1).setName("Kreislauf  Süd");
                    m.ecosystem.getClusters().get(1).getMemberships()
                            .add(SoundModel.membership(m.mayor, m.coordinator.getRole()));
                }));
    }

    private static Stream<Case> properties() {
        return Stream.of(
                of("property.noKey", "with a value", m -> m.mayor.getProperties().add(property(null, "Wert"))),
                of("property.noKey", "with nothing", m -> m.mayor.getProperties().add(property(" ", "")))
                        .fixedBy("Remove the empty property").with("text.surroundingSpace"),
                of("property.duplicateKey", "with different values",
                        m -> m.mayor.getProperties().addAll(List.of(property("a", "1"), property("a", "2")))),
                of("property.duplicateKey", "with the same value",
                        m -> m.mayor.getProperties().addAll(List.of(property("ä", "1"), property("ä", "1"))))
                        .fixedBy("Remove the second property \"ä = 1\""),
                of("property.duplicateKey", "parameters of an indicator",
                        m -> m.indicator.getParameters().add(property("year", "2026"))));
    }

    private static Stream<Case> addresses() {
        return Stream.of(
                of("url.invalid", "domain without scheme", m -> m.mayor.setWebsite("www.müller.de/über-uns"))
                        .fixedBy("Use https://www.müller.de/über-uns"),
                of("url.invalid", "space in the middle", m -> m.cluster.setWebsite("http://a b.de")),
                of("url.invalid", "script", m -> m.mayor.setWebsite("javascript:alert(1)")),
                of("url.invalid", "scheme without anything", m -> m.source.setUrl("https:")),
                of("url.invalid", "words", m -> m.source.setUrl("see there")));
    }

    private static Stream<Case> ecosystem() {
        return Stream.of(
                of("ecosystem.currencyMissing", "with a budget", m -> m.ecosystem.setCurrency("")),
                of("ecosystem.currencyUnknown", "word", m -> m.ecosystem.setCurrency("Taler")),
                of("ecosystem.currencyUnknown", "dollar sign, which many currencies share",
                        m -> m.ecosystem.setCurrency("$")),
                of("ecosystem.currencyUnknown", "lower case", m -> m.ecosystem.setCurrency("chf"))
                        .fixedBy("Use CHF"),
                of("ecosystem.currencyUnknown", "euro sign", m -> m.ecosystem.setCurrency("€")).fixedBy("Use EUR"));
    }

    private static Stream<Case> cities() {
        return Stream.of(
                of("city.duplicateAbbreviation", "in other case", m -> m.cologne.setAbbreviation("b")),
                of("city.positionOutOfRange", "latitude", m -> {
                    m.berlin.setLatitude(90.1);
                    m.berlin.setLongitude(0.0);
                }),
                of("city.positionOutOfRange", "longitude", m -> {
                    m.berlin.setLatitude(-90.0);
                    m.berlin.setLongitude(-180.5);
                }),
                of("city.positionIncomplete", "only a latitude", m -> m.berlin.setLatitude(52.5)),
                of("number.negative", "population", m -> m.berlin.setPopulation(-1)),
                of("number.negative", "employees", m -> m.mayor.setEmployees(-5)),
                of("actor.sizeDiffersFromKind", "large small company", m -> m.smith.setEmployees(250)),
                of("actor.sizeDiffersFromKind", "small large company", m -> {
                    m.smith.setKind(ActorKind.LARGE_COMPANY);
                    m.smith.setEmployees(249);
                }));
    }
}
