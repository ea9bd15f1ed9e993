package org.clusterscape.validation.internal.constraints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** References that lead nowhere, for elements of every metamodel. */
public final class ReferenceConstraints {

    private ReferenceConstraints() {
    }

    /** {@code model.danglingReference}: the target of a reference is not there. */
    public static final class Dangling implements Constraint {

        private final Stored stored = new Stored();

        @Override
        public void check(EObject element, Problems problems) {
            for (EReference reference : stored.references(element.eClass())) {
                for (EObject target : targets(element, reference)) {
                    if (target.eIsProxy() && !canBeFound(target, element)) {
                        problems.add(element, reference, Messages.bind(Messages.modelDanglingReference, new Object[] {
                                Words.of(element), Words.of(reference), Words.value(uri(target).toString())}));
                    }
                }
            }
        }

        /** Looks only in what is open already: what a reference names must not make the program read or fetch it. */
        private static boolean canBeFound(EObject proxy, EObject from) {
            Resource resource = from.eResource();
            try {
                return resource == null || resource.getResourceSet() == null ? !EcoreUtil.resolve(proxy, (ResourceSet) null).eIsProxy()
                        : resource.getResourceSet().getEObject(uri(proxy), false) != null;
            } catch (RuntimeException e) { // EMF's answer to fragments that make no sense
                return false;
            }
        }

        private static URI uri(EObject proxy) {
            return ((InternalEObject) proxy).eProxyURI();
        }
    }

    /** {@code model.notContained}: the target of a reference is in no model, so that it could not be saved. */
    public static final class NotContained implements Constraint {

        private final Stored stored = new Stored();

        @Override
        public void check(EObject element, Problems problems) {
            for (EReference reference : stored.references(element.eClass())) {
                if (reference.isContainment()) {
                    continue;
                }
                Collection<EObject> targets = targets(element, reference);
                for (EObject target : targets) {
                    if (!target.eIsProxy() && target.eResource() == null
                            && EcoreUtil.getRootContainer(target) != problems.context().root()) {
                        boolean needed = targets.size() <= reference.getLowerBound();
                        problems.add(element, reference, Messages.bind(Messages.modelNotContained, new Object[] {
                                Words.of(element), Words.of(reference), Words.of(target)}),
                                needed ? null : removal(element, reference, target));
                    }
                }
            }
        }

        private static Fix removal(EObject element, EReference reference, EObject target) {
            return new Fix(Messages.bind(Messages.fixRemoveReference, Words.of(target)),
                    () -> EcoreUtil.remove(element, reference, target));
        }
    }

    private static Collection<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (!reference.isMany()) {
            return value == null ? List.of() : List.of((EObject) value);
        }
        @SuppressWarnings("unchecked") // a reference with many values
        List<EObject> list = (List<EObject>) value;
        return list instanceof InternalEList<EObject> internal ? internal.basicList() : new ArrayList<>(list);
    }

    /** The references of each type that are saved. The others follow from these. */
    private static final class Stored {

        private final Map<EClass, List<EReference>> byType = new HashMap<>();

        List<EReference> references(EClass type) {
            return byType.computeIfAbsent(type, t -> t.getEAllReferences().stream()
                    .filter(r -> !r.isContainer() && !r.isDerived() && !r.isVolatile() && !r.isTransient()).toList());
        }
    }
}
