package org.clusterscape.model.edit.tests;

import static org.clusterscape.model.edit.tests.Editing.NEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Example;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.SectorRelevance;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the properties of elements are called, how they are explained, and which values they offer. */
class PropertiesTest {

    private final Editing editing = new Editing();

    static Stream<EClass> concreteTypes() {
        return ElementLabelsTest.concreteTypes();
    }

    @ParameterizedTest
    @MethodSource("concreteTypes")
    void everyPropertyIsExplained(EClass type) {
        EObject element = EcoreUtil.create(type);
        List<IItemPropertyDescriptor> properties = source(element).getPropertyDescriptors(element);
        assertFalse(properties.isEmpty());
        for (IItemPropertyDescriptor property : properties) {
            String description = property.getDescription(element);
            assertTrue(description.endsWith("."), () -> property.getDisplayName(element) + ": " + description);
        }
    }

    @Test
    void theExplanationIsThatOfTheMetamodel() {
        assertEquals("Number of inhabitants.",
                property(editing.freiburg, Literals.CITY__POPULATION).getDescription(editing.freiburg));
        assertEquals("Population", property(editing.freiburg, Literals.CITY__POPULATION).getDisplayName(editing.freiburg));
    }

    @Test
    void valuesAreShownInWords() {
        editing.company.setKind(ActorKind.LARGE_COMPANY);
        IItemPropertyDescriptor kind = property(editing.company, Literals.ACTOR__KIND);
        assertEquals("Large company", kind.getLabelProvider(editing.company).getText(ActorKind.LARGE_COMPANY));
        assertEquals(Arrays.asList(ActorKind.values()), new ArrayList<>(kind.getChoiceOfValues(editing.company)));
    }

    @Test
    void keyFieldsAreOfferedByNumberAndNotThemselves() {
        for (int number : new int[] {5, 100, 73}) {
            KeyField keyField = editing.put(editing.ecosystem.getKeyFields(), NEW.createKeyField());
            keyField.setCode("SF " + number);
        }
        assertEquals(List.of("SF 5", "SF 73", "SF 100"),
                offered(editing.management, Literals.KEY_FIELD__RELATED_KEY_FIELDS));
        Example example = editing.put(editing.management.getExamples(), NEW.createExample());
        assertEquals(List.of("SF 5", "SF 73", "SF 100"), offered(example, Literals.EXAMPLE__RELATED_KEY_FIELDS));
    }

    @Test
    void namesAreSortedAsInADictionary() {
        for (String name : List.of("Ökoinstitut", "Zentrum", "ottica", "Omega")) {
            editing.put(editing.ecosystem.getActors(), NEW.createActor()).setName(name);
        }
        assertEquals(List.of("Glasbläserei Öhm", "Ökoinstitut", "Omega", "ottica", "Universität", "Zentrum"),
                offered(editing.management, Literals.KEY_FIELD__ACTORS));
    }

    @Test
    void onlyActorsWhoAreNotYetMembersAreOffered() {
        assertEquals(List.of("Glasbläserei Öhm", "Universität"), offered(editing.membership, Literals.MEMBERSHIP__ACTOR));
        Membership second = editing.put(editing.solar.getMemberships(), NEW.createMembership());
        assertEquals(List.of("Glasbläserei Öhm"), offered(second, Literals.MEMBERSHIP__ACTOR));
    }

    @Test
    void onlyCitiesAndSectorsThatAreNotYetRatedAreOffered() {
        editing.put(editing.ecosystem.getCities(), NEW.createCity()).setName("Berlin");
        editing.put(editing.management.getScores(), NEW.createCityScore()).setCity(editing.freiburg);
        CityScore second = editing.put(editing.management.getScores(), NEW.createCityScore());
        assertEquals(List.of("Berlin"), offered(second, Literals.CITY_SCORE__CITY));
        editing.put(editing.management.getSectorRelevances(), NEW.createSectorRelevance()).setSector(editing.energy);
        SectorRelevance relevance = editing.put(editing.management.getSectorRelevances(), NEW.createSectorRelevance());
        assertEquals(List.of(), offered(relevance, Literals.SECTOR_RELEVANCE__SECTOR));
    }

    @Test
    void aLinkageDoesNotLeadBackToItsStart() {
        Linkage linkage = editing.put(editing.ecosystem.getLinkages(), NEW.createLinkage());
        linkage.setSource(editing.university);
        assertEquals(List.of("Glasbläserei Öhm", "Solar"), offered(linkage, Literals.LINKAGE__TARGET));
    }

    @Test
    void anIndicatorMeasuresNoIndicator() {
        Indicator indicator = editing.put(editing.ecosystem.getIndicators(), NEW.createIndicator());
        editing.put(editing.ecosystem.getIndicators(), NEW.createIndicator()).setName("Density");
        editing.put(editing.ecosystem.getSources(), NEW.createSource()).setName("Handbook");
        assertEquals(List.of("Energy", "Freiburg", "Glasbläserei Öhm", "Oberrhein", "SF 41 Cluster management", "Solar",
                "Universität"), offered(indicator, Literals.INDICATOR__SCOPE));
    }

    @Test
    void onlyWhatCanBeLeftEmptyOffersNothing() {
        assertTrue(choices(editing.company, Literals.ACTOR__CITY).contains(null));
        assertFalse(choices(editing.membership, Literals.MEMBERSHIP__ACTOR).contains(null));
    }

    @Test
    void nothingOfAnotherOpenModelIsOffered() {
        Editing other = new Editing();
        editing.domain.getResourceSet().getResources().add(other.resource);
        assertEquals(List.of("Glasbläserei Öhm", "Universität"), offered(editing.management, Literals.KEY_FIELD__ACTORS));
    }

    @Test
    void whatOthersCannotDoWithoutIsNotTakenAwayFromThem() {
        assertFalse(property(editing.university, Literals.ACTOR__MEMBERSHIPS).canSetProperty(editing.university));
        assertFalse(property(editing.freiburg, Literals.CITY__SCORES).canSetProperty(editing.freiburg));
        assertTrue(property(editing.university, Literals.ACTOR__KEY_FIELDS).canSetProperty(editing.university));
        assertFalse(property(editing.management, Literals.KEY_FIELD__TOTAL).canSetProperty(editing.management));
    }

    @Test
    void thousandsOfCandidatesAreOffered() {
        editing.ecosystem.getActors().addAll(IntStream.range(0, 5000).mapToObj(i -> {
            Actor actor = NEW.createActor();
            actor.setName("Betrieb " + (5000 - i));
            return actor;
        }).toList());
        List<String> offered = offered(editing.management, Literals.KEY_FIELD__ACTORS);
        assertEquals(5002, offered.size());
        assertEquals(List.of("Betrieb 1", "Betrieb 2"), offered.subList(0, 2));
    }

    private List<String> offered(EObject element, EStructuralFeature feature) {
        return choices(element, feature).stream().filter(Objects::nonNull).map(editing::label).toList();
    }

    private Collection<?> choices(EObject element, EStructuralFeature feature) {
        return property(element, feature).getChoiceOfValues(element);
    }

    private IItemPropertyDescriptor property(EObject element, EStructuralFeature feature) {
        return source(element).getPropertyDescriptor(element, feature);
    }

    private IItemPropertySource source(EObject element) {
        return (IItemPropertySource) editing.factory.adapt(element, IItemPropertySource.class);
    }
}
