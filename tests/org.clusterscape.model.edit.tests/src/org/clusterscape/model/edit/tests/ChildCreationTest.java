package org.clusterscape.model.edit.tests;

import static org.clusterscape.model.edit.tests.Editing.NEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.SustainabilityDimension;
import org.clusterscape.model.SustainabilityReference;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the menu of new children offers, and what is there once a child has been created. */
class ChildCreationTest {

    private final Editing editing = new Editing();

    @BeforeAll
    static void makeExtenderKnown() {
        PatentExtender.makeKnown();
    }

    @Test
    void whatAnElementIsThereForComesFirst() {
        assertEquals(List.of("New city", "New sector", "New key field", "New cluster", "New actor", "New linkage",
                "New indicator", "New source", "New property"), texts(editing.ecosystem));
        assertEquals(List.of("New city score", "New example", "New sustainability reference", "New sector relevance",
                "New impact", "New implementation measure", "New prerequisite", "New obstacle", "New indicator",
                "New remark", "New section note", "New property"), texts(editing.management));
    }

    @Test
    void aSecondAdvisoryBoardIsNotOffered() {
        assertTrue(texts(editing.solar).contains("New advisory board"));
        create(editing.solar, Literals.CLUSTER__ADVISORY_BOARD);
        assertEquals("New advisory board", editing.solar.getAdvisoryBoard().getName());
        assertTrue(texts(editing.solar).stream().noneMatch(text -> text.contains("board")));
    }

    @Test
    void parametersAndPropertiesOfAnIndicatorAreToldApart() {
        EObject indicator = create(editing.ecosystem, Literals.ECOSYSTEM__INDICATORS);
        assertEquals(List.of("New parameter", "New measurement", "New property"), texts(indicator));
    }

    @Test
    void namesAreFreeAndNumbersGoOn() {
        create(editing.ecosystem, Literals.ECOSYSTEM__ACTORS);
        create(editing.ecosystem, Literals.ECOSYSTEM__ACTORS);
        assertEquals(List.of("Universität", "Glasbläserei Öhm", "New actor", "New actor 2"),
                editing.ecosystem.getActors().stream().map(a -> a.getName()).toList());
        KeyField keyField = (KeyField) create(editing.ecosystem, Literals.ECOSYSTEM__KEY_FIELDS);
        assertEquals("SF 42", keyField.getCode());
        assertEquals(42, keyField.getNumber());
    }

    @Test
    void aCodeThatDoesNotEndWithTheNumberIsNotContinued() {
        editing.management.setCode("A-7");
        KeyField keyField = (KeyField) create(editing.ecosystem, Literals.ECOSYSTEM__KEY_FIELDS);
        assertNull(keyField.getCode());
        assertEquals(42, keyField.getNumber());
    }

    @Test
    void scoresAndRelevancesStartWithWhatHasNoneYet() {
        editing.put(editing.ecosystem.getCities(), NEW.createCity()).setName("Berlin");
        List<?> offered = descriptors(editing.management);
        assertTrue(editing.freiburg.getScores().isEmpty(), "offering a child must not touch the model: " + offered);
        assertSame(editing.freiburg, ((CityScore) create(editing.management, Literals.KEY_FIELD__SCORES)).getCity());
        assertEquals("Berlin", ((CityScore) create(editing.management, Literals.KEY_FIELD__SCORES)).getCity().getName());
        assertNull(((CityScore) create(editing.management, Literals.KEY_FIELD__SCORES)).getCity());
        SectorRelevance relevance = (SectorRelevance) create(editing.management, Literals.KEY_FIELD__SECTOR_RELEVANCES);
        assertSame(editing.energy, relevance.getSector());
    }

    @Test
    void eachDimensionOfSustainabilityComesOnce() {
        for (SustainabilityDimension dimension : SustainabilityDimension.values()) {
            EObject reference = create(editing.management, Literals.KEY_FIELD__SUSTAINABILITY);
            assertSame(dimension, ((SustainabilityReference) reference).getDimension());
        }
    }

    @Test
    void aMeasurementIsOfNow() {
        EObject indicator = create(editing.management, Literals.KEY_FIELD__INDICATORS);
        Measurement measurement = (Measurement) create(indicator, Literals.INDICATOR__MEASUREMENTS);
        assertNotNull(measurement.getDate());
        assertTrue(measurement.getDate().isValid());
        assertTrue(editing.saved().contains("date=\"" + measurement.getDate().toXMLFormat()), editing::saved);
    }

    @Test
    void theMenuShowsTheTypesIconAndWhatTheMetamodelSaysOfIt() {
        CreateChildCommand command = command(editing.ecosystem, Literals.ECOSYSTEM__ACTORS);
        assertTrue(command.getImage().toString().endsWith("/icons/full/obj16/Actor.svg"), () -> "" + command.getImage());
        assertEquals("An organisation or group that takes part in the ecosystem.", command.getToolTipText());
        assertEquals("New actor: Oberrhein", command.getDescription());
        assertEquals("New actor", command.getLabel());
    }

    @Test
    void aSiblingIsCreatedNextToTheSelectedOne() {
        CommandParameter descriptor = (CommandParameter) editing.domain.getNewChildDescriptors(editing.ecosystem,
                editing.university).stream()
                .filter(d -> ((CommandParameter) d).getFeature() == Literals.ECOSYSTEM__ACTORS).findFirst().orElseThrow();
        editing.execute(CreateChildCommand.create(editing.domain, editing.ecosystem, descriptor,
                List.of(editing.university)));
        assertEquals(List.of("Universität", "New actor", "Glasbläserei Öhm"),
                editing.ecosystem.getActors().stream().map(a -> a.getName()).toList());
    }

    @Test
    void anExtensionOfAnotherPlugInAddsItsChildrenAtTheEnd() {
        List<String> texts = texts(editing.solar);
        assertEquals("New patent", texts.get(texts.size() - 1));
        EObject patent = create(editing.solar, Literals.EXTENSIBLE_ELEMENT__EXTENSIONS);
        assertSame(Research.PATENT, patent.eClass());
        assertEquals(List.of(patent), editing.solar.getExtensions());
        assertEquals("Patent", editing.label(patent));
    }

    private List<String> texts(EObject owner) {
        return descriptors(owner).stream().map(descriptor -> ((CreateChildCommand) CreateChildCommand.create(
                editing.domain, owner, descriptor, List.of(owner))).getText()).toList();
    }

    private List<CommandParameter> descriptors(EObject owner) {
        Collection<?> descriptors = editing.domain.getNewChildDescriptors(owner, null);
        return descriptors.stream().map(CommandParameter.class::cast).toList();
    }

    private CreateChildCommand command(EObject owner, EReference feature) {
        CommandParameter descriptor = descriptors(owner).stream().filter(d -> d.getFeature() == feature).findFirst()
                .orElseThrow();
        return (CreateChildCommand) CreateChildCommand.create(editing.domain, owner, descriptor, List.of(owner));
    }

    private EObject create(EObject owner, EReference feature) {
        CreateChildCommand command = command(owner, feature);
        editing.execute(command);
        return (EObject) command.getResult().iterator().next();
    }
}
