package org.clusterscape.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elements of a metamodel that no plug-in provides code for are treated like our own. */
class ExtensionTest {

    private final Editing editing = new Editing();
    private final Actor laboratory = (Actor) EcoreUtil.create(Research.LABORATORY);

    @BeforeEach
    void add() {
        laboratory.setName("Labor für Dünnschicht");
        laboratory.setKind(ActorKind.RESEARCH_INSTITUTE);
        laboratory.eSet(Research.DISCIPLINE, "Physics");
        editing.ecosystem.getActors().add(laboratory);
    }

    @Test
    void anActorOfAnExtensionLooksLikeAnActor() {
        assertEquals("Labor für Dünnschicht", editing.label(laboratory));
        assertTrue(editing.labels(laboratory).getImage(laboratory).toString().endsWith("/Actor_research.svg"));
    }

    @Test
    void itsOwnFeaturesArePropertiesAmongThoseOfAnActor() {
        IItemPropertySource source = (IItemPropertySource) editing.factory.adapt(laboratory, IItemPropertySource.class);
        List<String> names = source.getPropertyDescriptors(laboratory).stream()
                .map(property -> property.getDisplayName(laboratory)).toList();
        assertTrue(names.containsAll(List.of("Name", "Kind", "City", "Discipline")), names::toString);
        IItemPropertyDescriptor city = source.getPropertyDescriptor(laboratory, Literals.ACTOR__CITY);
        assertEquals("The city in which the actor is located.", city.getDescription(laboratory));
        assertTrue(city.getChoiceOfValues(laboratory).contains(editing.freiburg));
    }

    @Test
    void itIsDroppedLikeAnActor() {
        editing.execute(DragAndDropCommand.create(editing.domain, editing.solar, 0.5f, DragAndDropFeedback.DROP_LINK,
                DragAndDropFeedback.DROP_LINK, List.of(laboratory)));
        assertSame(laboratory, editing.solar.getMemberships().get(1).getActor());
        editing.execute(DragAndDropCommand.create(editing.domain, laboratory, 0.5f, DragAndDropFeedback.DROP_LINK,
                DragAndDropFeedback.DROP_LINK, List.of(editing.freiburg)));
        assertSame(editing.freiburg, laboratory.getCity());
    }

    @Test
    void itIsPastedAmongTheActorsWithItsReferences() {
        laboratory.setCity(editing.freiburg);
        editing.domain.getCommandStack().execute(CopyToClipboardCommand.create(editing.domain, laboratory));
        editing.execute(PasteFromClipboardCommand.create(editing.domain, editing.ecosystem, null));
        Actor copy = editing.ecosystem.getActors().get(3);
        assertEquals("Physics", copy.eGet(Research.DISCIPLINE));
        assertSame(editing.freiburg, copy.getCity());
        assertEquals(List.of(), editing.ecosystem.getExtensions());
    }

    @Test
    void itsOwnChildrenAreOfferedAndNothingImpossible() {
        List<String> texts = editing.domain.getNewChildDescriptors(laboratory, null).stream()
                .map(descriptor -> ((CreateChildCommand) CreateChildCommand.create(editing.domain, laboratory, descriptor,
                        List.of(laboratory))).getText()).toList();
        assertEquals(List.of("New patent", "New property"), texts);
    }

    @Test
    void theMetamodelsDocumentationIsTheTooltip() {
        CommandParameter descriptor = new CommandParameter(null, Research.PATENTS, Research.patent(null));
        CreateChildCommand command = (CreateChildCommand) CreateChildCommand.create(editing.domain, laboratory,
                descriptor, List.of(laboratory));
        assertEquals("An invention that is protected.", command.getToolTipText());
        assertTrue(command.getImage().toString().endsWith("/Element.svg"));
    }

    @Test
    void itsNewNameShowsInItsMemberships() {
        editing.membership.setActor(laboratory);
        List<Object> relabelled = editing.relabelled(() -> laboratory.setName("Labor"));
        assertEquals(List.of(laboratory, editing.membership), relabelled);
    }

    @Test
    void anElementWithoutANameIsCalledByWhatDescribesIt() {
        EObject patent = Research.patent("Perowskit-Zelle");
        editing.solar.getExtensions().add(patent);
        assertEquals("Perowskit-Zelle", editing.label(patent));
    }
}
