package org.clusterscape.viewpoint.internal.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Does the steps of a case to a diagram or to its model: <code>layer</code> and <code>filter</code> (switched on or
 * off), <code>set</code>, <code>add</code>, <code>move</code>, <code>delete</code>, <code>reorder</code> and
 * <code>refresh</code>. After a change of the model, only what it may concern is evaluated.
 */
final class DiagramSteps implements AutoCloseable {

    private final CaseWorld world;
    private final DiagramSynchronizer synchronizer;
    private final DSemanticDiagram diagram;
    private final DiagramSynchronizer.ChangeLog changes;

    /** A step that cannot be done. */
    private static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    DiagramSteps(CaseWorld world, DiagramSynchronizer synchronizer, DSemanticDiagram diagram) {
        this.world = world;
        this.synchronizer = synchronizer;
        this.diagram = diagram;
        this.changes = synchronizer.track();
    }

    /** Does a step; null, or why it could not be done and nothing has changed. */
    String run(SnapshotCase.Step step) {
        String[] words = step.arguments().isEmpty() ? new String[0] : step.arguments().split("\\s+");
        try {
            switch (step.verb()) {
                case "layer" -> switchLayer(step.arguments());
                case "filter" -> switchFilter(step.arguments());
                case "refresh" -> synchronizer.refresh(diagram);
                case "set" -> set(words, step.arguments());
                case "add" -> add(words);
                case "move" -> move(words);
                case "delete" -> EcoreUtil.delete(removable(word(words, 0)), true);
                case "reorder" -> reorder(words);
                default -> throw new Refusal(Messages.bind(Messages.Step_unknownVerb, step.verb()));
            }
        } catch (Refusal e) {
            return e.getMessage();
        } catch (RuntimeException e) {
            return e.toString();
        } finally {
            if (!changes.isEmpty()) {
                synchronizer.refreshChanged(diagram, changes.take());
            }
        }
        return null;
    }

    @Override
    public void close() {
        changes.close();
    }

    private void switchLayer(String name) throws Refusal {
        Layer layer = named(synchronizer.layers(diagram), name)
                .orElseThrow(() -> new Refusal(Messages.bind(Messages.Step_noLayer, name)));
        synchronizer.setLayer(diagram, layer, !diagram.getActivatedLayers().contains(layer));
    }

    private void switchFilter(String name) throws Refusal {
        FilterDescription filter = named(diagram.getDescription().getFilters(), name)
                .orElseThrow(() -> new Refusal(Messages.bind(Messages.Step_noFilter, name)));
        synchronizer.setFilter(diagram, filter, !diagram.getActivatedFilters().contains(filter));
    }

    private static <T extends Identified> Optional<T> named(List<T> elements, String name) {
        return elements.stream().filter(each -> name.equals(each.getName())).findFirst()
                .or(() -> elements.stream().filter(each -> name.equals(each.getLabel())).findFirst());
    }

    // set ELEMENT FEATURE VALUE: a value of an attribute is all of the rest of the line, of a reference an element.
    private void set(String[] words, String arguments) throws Refusal {
        EObject element = element(word(words, 0));
        EStructuralFeature feature = feature(element, word(words, 1));
        String rest = arguments.substring(words[0].length()).strip().substring(words[1].length()).strip();
        Object value = value(feature, rest);
        if (feature.isMany()) {
            list(element, feature).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private Object value(EStructuralFeature feature, String text) throws Refusal {
        if (feature instanceof EAttribute attribute) {
            return text.isEmpty() ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        }
        EObject value = text.isEmpty() || text.equals("null") ? null : elementAnywhere(text);
        if (value != null && !((EReference) feature).getEReferenceType().isInstance(value)) {
            throw new Refusal(Messages.bind(Messages.Step_wrongType, text, feature.getName()));
        }
        return value;
    }

    // add OWNER FEATURE CLASS NAME [INDEX]
    private void add(String[] words) throws Refusal {
        EObject owner = element(word(words, 0));
        EStructuralFeature feature = feature(owner, word(words, 1));
        EClass type = world.session().classOf(word(words, 2));
        if (!(feature instanceof EReference reference) || type == null || type.isAbstract() || type.isInterface()
                || !reference.getEReferenceType().isSuperTypeOf(type)) {
            throw new Refusal(Messages.bind(Messages.Step_wrongType, words[2], words[1]));
        }
        EObject added = EcoreUtil.create(type);
        if (words.length > 3 && type.getEStructuralFeature("name") instanceof EAttribute name) {
            added.eSet(name, EcoreUtil.createFromString(name.getEAttributeType(), words[3]));
        }
        put(owner, reference, added, words.length > 4 ? number(words[4]) : -1);
    }

    // move ELEMENT FEATURE OWNER [INDEX]
    private void move(String[] words) throws Refusal {
        EObject element = removable(word(words, 0));
        EObject owner = element(word(words, 2));
        EStructuralFeature feature = feature(owner, word(words, 1));
        if (!(feature instanceof EReference reference) || !reference.getEReferenceType().isInstance(element)
                || EcoreUtil.isAncestor(element, owner)) {
            throw new Refusal(Messages.bind(Messages.Step_wrongType, words[0], words[1]));
        }
        put(owner, reference, element, words.length > 3 ? number(words[3]) : -1);
    }

    private static void put(EObject owner, EReference feature, EObject element, int index) throws Refusal {
        if (!feature.isMany()) {
            owner.eSet(feature, element);
            return;
        }
        List<Object> list = list(owner, feature);
        if (index > list.size()) {
            throw new Refusal(Messages.bind(Messages.Step_noPlace, index));
        }
        if (index < 0) {
            list.add(element);
        } else {
            list.add(index, element);
        }
    }

    // reorder ELEMENT INDEX
    private void reorder(String[] words) throws Refusal {
        EObject element = removable(word(words, 0));
        int index = number(word(words, 1));
        EStructuralFeature feature = element.eContainingFeature();
        if (feature == null || !feature.isMany()) {
            throw new Refusal(Messages.bind(Messages.Step_noPlace, index));
        }
        EList<?> list = (EList<?>) element.eContainer().eGet(feature);
        if (index < 0 || index >= list.size()) {
            throw new Refusal(Messages.bind(Messages.Step_noPlace, index));
        }
        list.move(index, list.indexOf(element));
    }

    // Elements of metamodels are named by their full address, with the namespace.
    private EObject elementAnywhere(String address) throws Refusal {
        int hash = address.indexOf('#');
        EPackage metamodel = hash < 0 ? null
                : world.model().getResourceSet().getPackageRegistry().getEPackage(address.substring(0, hash));
        EObject found = metamodel == null ? null : metamodel.eResource().getEObject(address.substring(hash + 1));
        return found == null ? element(address) : found;
    }

    private EObject element(String fragment) throws Refusal {
        EObject element = world.element(fragment);
        if (element == null) {
            throw new Refusal(Messages.bind(Messages.Step_noElement, fragment));
        }
        return element;
    }

    private EObject removable(String fragment) throws Refusal {
        EObject element = element(fragment);
        if (element.eContainer() == null) {
            throw new Refusal(Messages.bind(Messages.Step_isRoot, fragment));
        }
        return element;
    }

    private static EStructuralFeature feature(EObject element, String name) throws Refusal {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null || !feature.isChangeable()) {
            throw new Refusal(Messages.bind(Messages.Step_noFeature, element.eClass().getName(), name));
        }
        return feature;
    }

    private static int number(String word) throws Refusal {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new Refusal(Messages.bind(Messages.Step_noNumber, word));
        }
    }

    private static String word(String[] words, int index) throws Refusal {
        if (index >= words.length) {
            throw new Refusal(Messages.bind(Messages.Step_tooShort, String.join(" ", Arrays.asList(words))));
        }
        return words[index];
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }
}
