package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.clusterscape.viewpoint.representation.diagram.DiagramPackage;
import org.clusterscape.viewpoint.representation.viewpoint.ViewpointPackage;
import org.clusterscape.viewpoint.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Knows for each element of the model which units read what of it, so that a change leads to the units that it concerns
 * without looking at the others.
 */
final class ReadIndex {

    private static final Object CONTAINER = new Object();
    private static final Object CONTENTS = new Object();
    private static final Object TREE = new Object();

    private final ModelSession session;
    private final Map<EObject, Readers> readers = new IdentityHashMap<>();
    private List<Unit> always = new ArrayList<>();

    ReadIndex(ModelSession session) {
        this.session = session;
    }

    /** Evaluates a unit and remembers what it reads meanwhile. */
    <T> T evaluate(Unit unit, Supplier<T> work) {
        return session.recording(new Recorder(unit, unit.begin()), work);
    }

    /** Makes all units due that a change may concern. */
    void apply(ModelChange change) {
        if (change.element() != null) {
            notify(change.element(), change.feature());
            change.moved().forEach(moved -> notify(moved, CONTAINER));
            for (EObject parent : change.parents()) {
                notify(parent, CONTENTS);
                for (EObject each = parent; each != null; each = each.eContainer()) {
                    notify(each, TREE);
                }
            }
        }
    }

    /** Makes all units due that any change may concern. */
    void applyAlways() {
        List<Unit> current = new ArrayList<>();
        for (Unit unit : always) {
            if (unit.isAlways() && !unit.isDue()) {
                unit.setDue();
                current.add(unit);
            }
        }
        always = new ArrayList<>();
    }

    private void notify(EObject element, Object what) {
        Readers found = readers.get(element);
        if (found != null) {
            found.setDue(what);
        }
    }

    private final class Recorder implements ReadRecorder {

        private final Unit unit;
        private final int round;

        Recorder(Unit unit, int round) {
            this.unit = unit;
            this.round = round;
        }

        @Override
        public void feature(EObject element, EStructuralFeature feature) {
            read(element, feature);
        }

        @Override
        public void container(EObject element) {
            read(element, CONTAINER);
        }

        @Override
        public void contents(EObject element) {
            read(element, CONTENTS);
        }

        @Override
        public void tree(EObject element) {
            read(element, TREE);
        }

        @Override
        public void everything() {
            if (!unit.isAlways()) {
                unit.setAlways();
                always.add(unit);
            }
        }

        // The diagram itself changes with each refresh, and nobody tells of it.
        private void read(EObject element, Object what) {
            if (isView(element)) {
                everything();
            } else {
                readers.computeIfAbsent(element, key -> new Readers()).add(what, unit, round);
            }
        }
    }

    private static boolean isView(EObject element) {
        EPackage owner = element.eClass().getEPackage();
        return owner == DiagramPackage.eINSTANCE || owner == ViewpointPackage.eINSTANCE;
    }

    /** The units that read something of one element. Those that do not count any more are dropped now and then. */
    private static final class Readers {

        private Object[] what = new Object[4];
        private Unit[] units = new Unit[4];
        private int[] rounds = new int[4];
        private int size;

        void add(Object read, Unit unit, int round) {
            if (size > 0 && what[size - 1] == read && units[size - 1] == unit && rounds[size - 1] == round) {
                return;
            }
            if (size == what.length) {
                compact();
            }
            what[size] = read;
            units[size] = unit;
            rounds[size++] = round;
        }

        void setDue(Object read) {
            for (int i = 0; i < size; i++) {
                if (what[i] == read && units[i].isCurrent(rounds[i])) {
                    units[i].setDue();
                }
            }
        }

        private void compact() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (units[i].isCurrent(rounds[i])) {
                    what[kept] = what[i];
                    units[kept] = units[i];
                    rounds[kept++] = rounds[i];
                }
            }
            size = kept;
            int capacity = kept > what.length / 2 ? what.length * 2 : what.length;
            what = Arrays.copyOf(what, capacity);
            units = Arrays.copyOf(units, capacity);
            rounds = Arrays.copyOf(rounds, capacity);
            Arrays.fill(what, size, capacity, null);
            Arrays.fill(units, size, capacity, null);
        }
    }
}
