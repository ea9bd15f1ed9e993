package org.clusterscape.model.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The references between elements of a file, resolved when the whole file is read: by then every id is known, and each
 * is looked up once.
 */
final class References {

    /** Lists up to this length are searched faster than a set is built. */
    private static final int SHORT = 8;

    private final ClusterscapeResource model;
    private final boolean keepDangling;
    private final List<Reference> references = new ArrayList<>();

    private record Reference(EObject holder, EReference feature, String ids, int line, int column) {
    }

    References(ClusterscapeResource model, boolean keepDangling) {
        this.model = model;
        this.keepDangling = keepDangling;
    }

    /** @param ids one or more ids, separated by blanks */
    void add(EObject holder, EReference feature, String ids, int line, int column) {
        references.add(new Reference(holder, feature, ids, line, column));
    }

    void resolve() {
        for (Reference reference : references) {
            if (reference.feature().isMany()) {
                setMany(reference);
            } else {
                setSingle(reference);
            }
        }
        references.clear();
    }

    private void setSingle(Reference reference) {
        String id = reference.ids().strip();
        if (id.indexOf(' ') >= 0) {
            throw fault(reference, Messages.bind(Messages.oneExpected, reference.feature().getName(), reference.ids()));
        }
        set(reference, () -> reference.holder().eSet(reference.feature(), target(reference, id)));
    }

    private void setMany(Reference reference) {
        List<EObject> targets = new ArrayList<>();
        for (StringTokenizer ids = new StringTokenizer(reference.ids()); ids.hasMoreTokens();) {
            targets.add(target(reference, ids.nextToken()));
        }
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) reference.holder().eGet(reference.feature());
        set(reference, () -> fill(list, distinct(reference, targets)));
    }

    private static Collection<EObject> distinct(Reference reference, List<EObject> targets) {
        return targets.size() > 1 && reference.feature().isUnique() ? new LinkedHashSet<>(targets) : targets;
    }

    /** The list may hold some of the targets already: when the other end of a reference is in the file too. */
    private static void fill(InternalEList<EObject> list, Collection<EObject> targets) {
        if (list.isEmpty()) {
            list.addAllUnique(targets);
            return;
        }
        Set<EObject> present = list.size() > SHORT ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
        if (present != null) {
            present.addAll(list.basicList());
        }
        int position = 0;
        for (EObject target : targets) {
            if (present == null ? list.basicContains(target) : present.contains(target)) {
                list.move(position, list.basicIndexOf(target));
            } else {
                list.addUnique(position, target);
            }
            position++;
        }
    }

    private static void set(Reference reference, Runnable change) {
        try {
            change.run();
        } catch (ReadFault e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ReadFault(reference.line(), reference.column(),
                    Messages.bind(Messages.badReference, reference.feature().getName(), reference.ids()), e);
        }
    }

    private EObject target(Reference reference, String id) {
        EObject target = find(id);
        if (target == null) {
            return dangling(reference, id);
        }
        if (!reference.feature().getEReferenceType().isInstance(target)) {
            throw fault(reference, Messages.bind(Messages.wrongTarget, new Object[] {reference.feature().getName(), id,
                    target.eClass().getName(), reference.feature().getEReferenceType().getName()}));
        }
        return target;
    }

    private EObject find(String id) {
        try {
            return model.getEObject(id);
        } catch (RuntimeException e) {
            return null; // A path, such as EMF writes where there are no ids, and a broken one.
        }
    }

    private EObject dangling(Reference reference, String id) {
        String message = Messages.bind(Messages.dangling, reference.feature().getName(), id);
        EClass type = concrete(reference.feature().getEReferenceType());
        if (!keepDangling || type == null) {
            throw fault(reference, message);
        }
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(type);
        proxy.eSetProxyURI(model.getURI().appendFragment(id));
        model.keepDangling(proxy, id);
        model.getWarnings().add(new ReadNotice(message, model.name(), reference.line(), reference.column()));
        return proxy;
    }

    /** A type of which there can be elements, to stand for one of an abstract type; null when there is none. */
    private static EClass concrete(EClass type) {
        if (!type.isAbstract() && !type.isInterface()) {
            return type;
        }
        return type.getEPackage().getEClassifiers().stream()
                .filter(c -> c instanceof EClass candidate && !candidate.isAbstract() && !candidate.isInterface()
                        && type.isSuperTypeOf(candidate))
                .map(EClass.class::cast).findFirst().orElse(null);
    }

    private static ReadFault fault(Reference reference, String message) {
        return new ReadFault(reference.line(), reference.column(), message, null);
    }
}
