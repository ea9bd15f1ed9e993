package org.clusterscape.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.Actor;
import org.clusterscape.model.City;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Membership;
import org.clusterscape.model.Sector;
import org.clusterscape.model.edit.ElementAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;

/** A small model opened for editing, as the workbench does it. */
final class Editing {

    static final ClusterscapeFactory NEW = ClusterscapePackage.eINSTANCE.getClusterscapeFactory();

    final ComposedAdapterFactory factory = ElementAdapterFactory.composed();
    final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
    final XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("mem:/region.clusterscape"));
    final Ecosystem ecosystem = NEW.createEcosystem();
    final City freiburg = NEW.createCity();
    final Sector energy = NEW.createSector();
    final Actor university = NEW.createActor();
    final Actor company = NEW.createActor();
    final Cluster solar = NEW.createCluster();
    final Membership membership = NEW.createMembership();
    final KeyField management = NEW.createKeyField();

    Editing() {
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(ecosystem);
        ecosystem.setName("Oberrhein");
        freiburg.setName("Freiburg");
        ecosystem.getCities().add(freiburg);
        energy.setName("Energy");
        ecosystem.getSectors().add(energy);
        university.setName("Universität");
        company.setName("Glasbläserei Öhm");
        ecosystem.getActors().addAll(List.of(university, company));
        solar.setName("Solar");
        ecosystem.getClusters().add(solar);
        membership.setActor(university);
        solar.getMemberships().add(membership);
        management.setName("Cluster management");
        management.setCode("SF 41");
        management.setNumber(41);
        ecosystem.getKeyFields().add(management);
    }

    <T extends EObject> T put(List<? super T> list, T element) {
        list.add(element);
        return element;
    }

    String label(Object element) {
        return labels(element).getText(element);
    }

    IItemLabelProvider labels(Object element) {
        return (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
    }

    /** What the file of the model would hold. */
    String saved() {
        StringWriter out = new StringWriter();
        try {
            resource.save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, 120));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Executes a command, and checks that it can be undone and redone as one step without a trace. */
    void execute(Command command) {
        assertTrue(command.canExecute(), () -> "not executable: " + command);
        String before = saved();
        domain.getCommandStack().execute(command);
        String after = saved();
        domain.getCommandStack().undo();
        assertEquals(before, saved(), "undone");
        domain.getCommandStack().redo();
        assertEquals(after, saved(), "redone");
    }

    /** The elements whose labels viewers are told to refresh while a change is made. */
    List<Object> relabelled(Runnable change) {
        resource.getAllContents().forEachRemaining(e -> factory.adapt(e, IItemLabelProvider.class));
        List<Object> elements = new ArrayList<>();
        factory.addListener(notification -> {
            if (notification instanceof IViewerNotification viewer && viewer.isLabelUpdate()) {
                elements.add(viewer.getElement());
            }
        });
        change.run();
        return elements;
    }
}
