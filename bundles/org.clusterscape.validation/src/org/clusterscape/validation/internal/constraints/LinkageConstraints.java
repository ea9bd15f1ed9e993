package org.clusterscape.validation.internal.constraints;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** Linkages that distort the network of an ecosystem. */
public final class LinkageConstraints {

    private LinkageConstraints() {
    }

    /** {@code linkage.toItself}: a linkage ends where it starts. */
    public static final class ToItself implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Linkage linkage = (Linkage) element;
            if (linkage.getSource() != null && linkage.getSource() == linkage.getTarget()) {
                problems.add(linkage, Literals.LINKAGE__TARGET,
                        Messages.bind(Messages.linkageToItself, Words.of(linkage.getSource())));
            }
        }
    }

    /** {@code linkage.duplicate}: two linkages of the same kind join the same elements, so that they count twice. */
    public static final class Duplicate implements Constraint {

        private Map<Key, Linkage> firsts;

        @Override
        public void check(EObject element, Problems problems) {
            Linkage linkage = (Linkage) element;
            if (firsts == null) {
                firsts = Keys.firsts(problems.context().all(Linkage.class), Key::of);
            }
            Linkage first = firsts.getOrDefault(Key.of(linkage), linkage);
            if (first != linkage) {
                problems.add(linkage, null, Messages.bind(Messages.linkageDuplicate,
                        new Object[] {Words.of(linkage.getSource()), Words.of(linkage.getTarget()),
                                Words.literal(linkage.getKind())}),
                        Copies.removal(linkage, first));
            }
        }

        /** The ends are a list where their order matters, and a set where it does not. */
        private record Key(Object ends, LinkageKind kind) {

            static Key of(Linkage linkage) {
                if (linkage.getSource() == null || linkage.getTarget() == null) {
                    return null;
                }
                List<EObject> ends = List.of(linkage.getSource(), linkage.getTarget());
                return new Key(linkage.isDirected() ? ends : new HashSet<>(ends), linkage.getKind());
            }
        }
    }
}
