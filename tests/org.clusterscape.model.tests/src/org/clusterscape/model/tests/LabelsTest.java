package org.clusterscape.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Example;
import org.clusterscape.model.Impact;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.Property;
import org.clusterscape.model.SectionNote;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.SustainabilityDimension;
import org.clusterscape.model.SustainabilityReference;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element has a name that people recognise, whatever of it is given. */
class LabelsTest {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private static <T> T with(T element, Consumer<T> change) {
        change.accept(element);
        return element;
    }

    private static City city(String name) {
        return with(FACTORY.createCity(), city -> city.setName(name));
    }

    private static Actor actor(String name) {
        return with(FACTORY.createActor(), actor -> actor.setName(name));
    }

    private static Linkage linkage(boolean directed) {
        return with(FACTORY.createLinkage(), linkage -> {
            linkage.setSource(actor("Universität"));
            linkage.setTarget(with(FACTORY.createCluster(), cluster -> cluster.setName("Green City")));
            linkage.setKind(LinkageKind.MARKET_ACCESS);
            linkage.setDirected(directed);
        });
    }

    private static Measurement measurement(Consumer<Measurement> change) {
        return with(FACTORY.createMeasurement(), measurement -> {
            measurement.setDate(XMLTypeFactory.eINSTANCE.createDateTime("2026-03-31T10:00:00Z"));
            change.accept(measurement);
        });
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of("Freiburg", city("Freiburg")),
                Arguments.of("Fr", with(FACTORY.createCity(), (City city) -> city.setAbbreviation("Fr"))),
                Arguments.of("SF 41 Cluster Management", with(FACTORY.createKeyField(), (KeyField field) -> {
                    field.setCode("SF 41");
                    field.setName("Cluster Management");
                })),
                Arguments.of("SF 41", with(FACTORY.createKeyField(), (KeyField field) -> field.setCode("SF 41"))),
                Arguments.of("Berlin: 8", with(FACTORY.createCityScore(), (CityScore score) -> {
                    score.setCity(city("Berlin"));
                    score.setValue(8.0);
                })),
                Arguments.of("Berlin: –", with(FACTORY.createCityScore(), (CityScore score) -> score.setCity(city("Berlin")))),
                Arguments.of("Tokyo: A park", with(FACTORY.createExample(), (Example example) -> {
                    example.setCity(city("Tokyo"));
                    example.setText("A park");
                })),
                Arguments.of("Ecological: Less waste", with(FACTORY.createSustainabilityReference(),
                        (SustainabilityReference reference) -> {
                            reference.setDimension(SustainabilityDimension.ECOLOGICAL);
                            reference.setText("Less waste");
                        })),
                Arguments.of("Energy: High", with(FACTORY.createSectorRelevance(), (SectorRelevance relevance) -> {
                    relevance.setSector(with(FACTORY.createSector(), (Sector sector) -> sector.setName("Energy")));
                    relevance.setText("High");
                })),
                Arguments.of("Prerequisites: None", with(FACTORY.createSectionNote(), (SectionNote note) -> {
                    note.setSection(CardSection.PREREQUISITES);
                    note.setText("None");
                })),
                Arguments.of("More jobs", with(FACTORY.createImpact(), (Impact impact) -> impact.setText(" More\n  jobs "))),
                Arguments.of("Found a centre", with(FACTORY.createImplementationMeasure(),
                        (ImplementationMeasure measure) -> measure.setText("Found a centre"))),
                Arguments.of("Universität, coordinator", with(FACTORY.createMembership(), (Membership membership) -> {
                    membership.setActor(actor("Universität"));
                    membership.setRole(MembershipRole.COORDINATOR);
                })),
                Arguments.of("Universität – Green City (market access)", linkage(false)),
                Arguments.of("Universität → Green City (market access)", linkage(true)),
                Arguments.of("Own name", with(linkage(true), linkage -> linkage.setName("Own name"))),
                Arguments.of("2026-03-31: 12.5", measurement(m -> m.setValue(12.5))),
                Arguments.of("2026-03-31: true", measurement(m -> m.setFlag(true))),
                Arguments.of("2026-03-31: no data", measurement(m -> m.setUndefined("no data"))),
                Arguments.of("2025 C26 Baden", with(FACTORY.createEconomicDatum(), (EconomicDatum datum) -> {
                    datum.setYear(2025);
                    datum.setIndustryCode("C26");
                    datum.setAreaName("Baden");
                })),
                Arguments.of("key = value", with(FACTORY.createProperty(), (Property property) -> {
                    property.setKey("key");
                    property.setValue("value");
                })));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void namesWhatIsKnown(String label, EObject element) {
        assertEquals(label, Labels.label(element));
    }

    static Stream<EClass> types() {
        return ClusterscapePackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EClass eClass && !eClass.isAbstract()).map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anElementWithNothingHasALabelToo(EClass type) {
        String label = Labels.label(EcoreUtil.create(type));
        assertFalse(label.isBlank() || label.contains("null"), label);
    }

    @Test
    void wordsOfNames() {
        assertEquals("Sector relevances", Labels.words(ClusterscapePackage.Literals.KEY_FIELD__SECTOR_RELEVANCES));
        assertEquals("Large company", Labels.words(ActorKind.LARGE_COMPANY));
        assertEquals("SME", Labels.words(ActorKind.SME));
        assertEquals("City score", Labels.typeName(FACTORY.createCityScore()));
    }

    @Test
    void longTextIsCutBetweenWords() {
        Impact impact = FACTORY.createImpact();
        impact.setText("Größer ".repeat(30));
        String label = Labels.label(impact);
        assertTrue(label.endsWith("Größer…") && label.length() <= 73, label);
        impact.setText("x".repeat(200));
        assertEquals("x".repeat(72) + "…", Labels.label(impact));
    }

    @Test
    void pathLeadsFromBelowTheRoot() {
        Ecosystem ecosystem = FACTORY.createEcosystem();
        ecosystem.setName("Region");
        Cluster cluster = FACTORY.createCluster();
        cluster.setName("Green City");
        ecosystem.getClusters().add(cluster);
        Membership membership = FACTORY.createMembership();
        membership.setActor(actor("Stadt"));
        cluster.getMemberships().add(membership);
        assertEquals("Green City / Stadt, member", Labels.path(membership));
        assertEquals("Region", Labels.path(ecosystem));
    }

    @Test
    void elementsOfExtensionsAreNamedByTheirNameOrFirstText() {
        EObject type = EcoreFactory.eINSTANCE.createEClass();
        assertEquals(Labels.typeName(type), Labels.label(type));
        ((EClass) type).setName("Material");
        assertEquals("Material", Labels.label(type));
        EObject annotation = EcoreFactory.eINSTANCE.createEAnnotation();
        ((org.eclipse.emf.ecore.EAnnotation) annotation).setSource("http://example.org");
        assertEquals("http://example.org", Labels.label(annotation));
    }
}
