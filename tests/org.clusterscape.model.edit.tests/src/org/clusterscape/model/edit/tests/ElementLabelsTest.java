package org.clusterscape.model.edit.tests;

import static org.clusterscape.model.edit.tests.Editing.NEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterType;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Example;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.edit.ElementAdapterFactory;
import org.clusterscape.model.label.Labels;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemStyledLabelProvider;
import org.eclipse.emf.edit.provider.StyledString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels in viewers are those of the rest of the product, and follow the model. */
class ElementLabelsTest {

    private final Editing editing = new Editing();

    static Stream<EClass> concreteTypes() {
        return ClusterscapePackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof EClass type && !type.isAbstract()).map(EClass.class::cast);
    }

    @Test
    void theFactoryIsRegisteredInPlaceOfTheGeneratedOne() {
        List<String> classes = Stream.of(RegistryFactory.getRegistry()
                .getConfigurationElementsFor("org.eclipse.emf.edit.itemProviderAdapterFactories"))
                .filter(e -> ClusterscapePackage.eNS_URI.equals(e.getAttribute("uri")))
                .map((IConfigurationElement e) -> e.getAttribute("class")).toList();
        assertEquals(List.of(ElementAdapterFactory.class.getName()), classes);
    }

    @ParameterizedTest
    @MethodSource("concreteTypes")
    void anElementWithoutANameIsCalledByItsTypeInItalics(EClass type) {
        EObject element = EcoreUtil.create(type);
        IItemFontProvider fonts = (IItemFontProvider) editing.factory.adapt(element, IItemFontProvider.class);
        assertEquals(Labels.label(element), editing.label(element));
        boolean unnamed = Labels.label(element).equals(Labels.typeName(element));
        assertEquals(unnamed ? IItemFontProvider.ITALIC_FONT : null, fonts.getFont(element));
    }

    @Test
    void labelsAreThoseOfMessagesAndReports() {
        assertEquals("SF 41 Cluster management", editing.label(editing.management));
        assertEquals("Universität, member", editing.label(editing.membership));
        assertEquals("Glasbläserei Öhm", editing.label(editing.company));
        assertNull(((IItemFontProvider) editing.labels(editing.company)).getFont(editing.company));
    }

    @Test
    void styledLabelsAddWhatTellsElementsApart() {
        editing.university.setKind(ActorKind.UNIVERSITY);
        editing.solar.setType(ClusterType.BUSINESS_TO_BUSINESS);
        assertEquals("Universität – University", styled(editing.university).getString());
        assertEquals("Glasbläserei Öhm", styled(editing.company).getString());
        assertEquals("Solar – Business to business", styled(editing.solar).getString());
    }

    @Test
    void whatWasGivenUpIsStruckOut() {
        ImplementationMeasure measure = editing.put(editing.management.getMeasures(), NEW.createImplementationMeasure());
        measure.setName("Branch office");
        assertFalse(isStruckOut(measure));
        measure.setStatus(ImplementationStatus.ABANDONED);
        assertTrue(isStruckOut(measure));
    }

    private boolean isStruckOut(EObject element) {
        return styled(element).iterator().next().getStyle().isStrikedout();
    }

    private StyledString styled(EObject element) {
        IItemStyledLabelProvider labels = (IItemStyledLabelProvider) editing.factory.adapt(element,
                IItemStyledLabelProvider.class);
        return (StyledString) labels.getStyledText(element);
    }

    @Test
    void aNewNameOfAnActorShowsInMembershipsAndLinkages() {
        Linkage linkage = editing.put(editing.ecosystem.getLinkages(), NEW.createLinkage());
        linkage.setSource(editing.university);
        linkage.setTarget(editing.solar);
        assertSameElements(List.of(editing.university, editing.membership, linkage),
                editing.relabelled(() -> editing.university.setName("Albert-Ludwigs-Universität")));
        assertEquals("Albert-Ludwigs-Universität, member", editing.label(editing.membership));
    }

    @Test
    void aNewNameOfAClusterShowsInItsLinkages() {
        Linkage linkage = editing.put(editing.ecosystem.getLinkages(), NEW.createLinkage());
        linkage.setSource(editing.university);
        linkage.setTarget(editing.solar);
        assertSameElements(List.of(editing.solar, linkage), editing.relabelled(() -> editing.solar.setName("Photovoltaics")));
    }

    @Test
    void aNewNameOfACityShowsInScoresAndExamples() {
        CityScore score = editing.put(editing.management.getScores(), NEW.createCityScore());
        score.setCity(editing.freiburg);
        Example example = editing.put(editing.management.getExamples(), NEW.createExample());
        example.setCity(editing.freiburg);
        assertSameElements(List.of(editing.freiburg, score, example),
                editing.relabelled(() -> editing.freiburg.setName("Freiburg im Breisgau")));
        assertSameElements(List.of(editing.freiburg, score, example),
                editing.relabelled(() -> editing.freiburg.setAbbreviation("Fr")));
    }

    @Test
    void aNewNameOfASectorShowsInRelevances() {
        SectorRelevance relevance = editing.put(editing.management.getSectorRelevances(), NEW.createSectorRelevance());
        relevance.setSector(editing.energy);
        assertSameElements(List.of(editing.energy, relevance),
                editing.relabelled(() -> editing.energy.setName("Energy & heat")));
    }

    @Test
    void anotherChangeOfAnActorLeavesMembershipsAlone() {
        assertSameElements(List.of(editing.university), editing.relabelled(() -> editing.university.setEmployees(6500)));
    }

    @Test
    void aMembershipIsRelabelledWhenItsActorOrRoleChanges() {
        assertSameElements(List.of(editing.membership), editing.relabelled(() -> editing.membership.setActor(editing.company)));
        assertSameElements(List.of(editing.membership),
                editing.relabelled(() -> editing.membership.setRole(MembershipRole.COORDINATOR)));
    }

    @Test
    void disposingDetachesTheProviders() {
        editing.label(editing.university);
        assertFalse(editing.university.eAdapters().isEmpty());
        editing.factory.dispose();
        assertTrue(editing.university.eAdapters().isEmpty());
    }

    private static void assertSameElements(List<?> expected, List<?> actual) {
        assertEquals(expected.size(), actual.size(), () -> "relabelled: " + actual);
        for (int i = 0; i < expected.size(); i++) {
            assertSame(expected.get(i), actual.get(i));
        }
    }
}
