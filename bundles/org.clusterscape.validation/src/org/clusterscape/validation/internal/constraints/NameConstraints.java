package org.clusterscape.validation.internal.constraints;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.clusterscape.model.Actor;
import org.clusterscape.model.AliasedElement;
import org.clusterscape.model.City;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Sector;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** Names by which people and imports find elements. */
public final class NameConstraints {

    private NameConstraints() {
    }

    /** {@code name.missing}: an element that people know by its name has none. */
    public static final class Missing implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            if (Words.blank(((NamedElement) element).getName())) {
                problems.add(element, Literals.NAMED_ELEMENT__NAME,
                        Messages.bind(Messages.nameMissing, Words.of(element)));
            }
        }
    }

    /** {@code name.duplicate}: two elements of a kind have the same name or alias. */
    public static final class Duplicate implements Constraint {

        private static final List<Class<? extends NamedElement>> KINDS =
                List.of(City.class, Sector.class, Actor.class, Cluster.class);

        private final Map<Class<?>, Map<String, NamedElement>> firsts = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            NamedElement named = (NamedElement) element;
            Class<? extends NamedElement> kind =
                    KINDS.stream().filter(k -> k.isInstance(named)).findFirst().orElseThrow();
            Map<String, NamedElement> first =
                    firsts.computeIfAbsent(kind, k -> firsts(problems.context().all(kind)));
            names(named).stream().filter(name -> first.getOrDefault(Keys.name(name), named) != named).findFirst()
                    .ifPresent(name -> report(named, name, first.get(Keys.name(name)), problems));
        }

        private static void report(NamedElement named, String name, NamedElement other, Problems problems) {
            problems.add(named,
                    name.equals(named.getName()) ? Literals.NAMED_ELEMENT__NAME : Literals.ALIASED_ELEMENT__ALIASES,
                    Messages.bind(Messages.nameDuplicate,
                            new Object[] {Words.of(named), Words.value(name), Words.of(other)}));
        }

        private static Map<String, NamedElement> firsts(List<? extends NamedElement> elements) {
            Map<String, NamedElement> firsts = new HashMap<>();
            for (NamedElement element : elements) {
                names(element).forEach(name -> firsts.putIfAbsent(Keys.name(name), element));
            }
            return firsts;
        }

        private static Set<String> names(NamedElement element) {
            Set<String> names = new LinkedHashSet<>();
            names.add(element.getName());
            if (element instanceof AliasedElement aliased) {
                names.addAll(aliased.getAliases());
            }
            names.removeIf(name -> Objects.isNull(name) || name.isBlank());
            return names;
        }
    }
}
