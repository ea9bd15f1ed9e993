package org.clusterscape.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Remembers, on a copy, which elements outside the copy its original referred to. The references are made when the copy
 * becomes part of a model, not before: a mutual reference to a copy on the clipboard would show in the model and spoil
 * its file.
 */
public final class KeptReferences extends AdapterImpl {

    private final Map<EReference, List<EObject>> targets = new LinkedHashMap<>();

    private KeptReferences() {
    }

    static void keep(EObject original, EObject copy, CopyCommand.Helper copies) {
        KeptReferences kept = new KeptReferences();
        for (EReference reference : original.eClass().getEAllReferences()) {
            List<EObject> outside = isKept(reference)
                    ? values(original, reference).stream().filter(e -> !copies.containsKey(e)).toList() : List.of();
            if (!outside.isEmpty()) {
                kept.targets.put(reference, outside);
            }
        }
        KeptReferences before = on(original); // The original is itself a copy, on the clipboard.
        if (before != null) {
            kept.targets.putAll(before.targets);
        }
        if (!kept.targets.isEmpty()) {
            copy.eAdapters().add(kept);
        }
    }

    /**
     * The command, followed by the references of the copies that it adds, if it adds any. Undone and redone as one.
     */
    public static Command restoredAfter(Command addition, EditingDomain domain, EStructuralFeature feature,
            Collection<?> added) {
        if (!(feature instanceof EReference reference && reference.isContainment()) || added == null) {
            return addition;
        }
        List<EObject> copies = new ArrayList<>();
        for (Object element : added) {
            if (element instanceof EObject root && root.eContainer() == null && root.eResource() == null) {
                forEach(root, copies::add);
            }
        }
        copies.removeIf(e -> on(e) == null);
        if (copies.isEmpty()) {
            return addition;
        }
        CompoundCommand both = new CompoundCommand(0, addition.getLabel(), addition.getDescription());
        both.append(addition);
        both.append(new RestoreCommand(domain, copies));
        return both;
    }

    /**
     * References that EMF does not copy by itself because they are mutual, as far as they take nothing away from the
     * original: a copy of an actor is located in the same city, but does not take over the memberships.
     */
    private static boolean isKept(EReference reference) {
        EReference opposite = reference.getEOpposite();
        return opposite != null && opposite.isMany() && reference.isChangeable() && !reference.isDerived()
                && !reference.isContainment() && !reference.isContainer();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return reference.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
    }

    private static KeptReferences on(EObject element) {
        return (KeptReferences) EcoreUtil.getExistingAdapter(element, KeptReferences.class);
    }

    private static void forEach(EObject root, Consumer<EObject> action) {
        action.accept(root);
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            action.accept(contents.next());
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == KeptReferences.class;
    }

    /** Makes the references that are kept for copies which are in the model by now. */
    private static final class RestoreCommand extends AbstractCommand {

        private final EditingDomain domain;
        private final List<EObject> copies;
        private final CompoundCommand references = new CompoundCommand();

        RestoreCommand(EditingDomain domain, List<EObject> copies) {
            this.domain = domain;
            this.copies = copies;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            for (EObject copy : copies) {
                KeptReferences kept = on(copy);
                if (kept != null) {
                    copy.eAdapters().remove(kept);
                    kept.targets.forEach((reference, targets) -> appendAll(copy, reference, targets));
                }
            }
            if (!references.isEmpty()) {
                references.execute();
            }
        }

        /** Only elements of the same model are referred to: the copy may have been pasted into another one. */
        private void appendAll(EObject copy, EReference reference, List<EObject> targets) {
            EObject model = EcoreUtil.getRootContainer(copy);
            List<EObject> present = targets.stream().filter(t -> EcoreUtil.getRootContainer(t) == model).toList();
            if (!present.isEmpty()) {
                references.appendIfCanExecute(reference.isMany() ? AddCommand.create(domain, copy, reference, present)
                        : SetCommand.create(domain, copy, reference, present.get(0)));
            }
        }

        @Override
        public void undo() {
            if (!references.isEmpty()) {
                references.undo();
            }
        }

        @Override
        public void redo() {
            if (!references.isEmpty()) {
                references.redo();
            }
        }
    }
}
