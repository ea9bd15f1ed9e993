package org.clusterscape.cli.internal.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.model.AliasedElement;
import org.clusterscape.model.City;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds the element that a user means by an id, a code, an abbreviation, a name or an alias. */
public final class ElementFinder {

    private static final int CANDIDATES_SHOWN = 5;

    private final Ecosystem ecosystem;

    public ElementFinder(Ecosystem ecosystem) {
        this.ecosystem = ecosystem;
    }

    /**
     * The only element of a type that is meant.
     *
     * @throws CommandException when there is none or more than one; the message then lists candidates
     */
    public <T extends EObject> T find(String reference, Class<T> type) throws CommandException {
        EObject byId = ModelFiles.find(ecosystem, reference);
        if (type.isInstance(byId)) {
            return type.cast(byId);
        }
        List<T> found = all(type, element -> answersTo(element, name -> name.equals(reference)));
        if (found.isEmpty()) {
            String squeezed = squeeze(reference);
            found = all(type, element -> answersTo(element, name -> squeeze(name).equals(squeezed)));
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new CommandException(found.isEmpty() ? Messages.bind(Messages.noSuchElement, reference)
                : Messages.bind(Messages.ambiguousElement, reference, candidates(found)));
    }

    private <T extends EObject> List<T> all(Class<T> type, Predicate<EObject> condition) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(ecosystem) && condition.test(ecosystem)) {
            found.add(type.cast(ecosystem));
        }
        for (TreeIterator<EObject> all = ecosystem.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (type.isInstance(element) && condition.test(element)) {
                found.add(type.cast(element));
            }
        }
        return found;
    }

    private static boolean answersTo(EObject element, Predicate<String> isMeant) {
        List<String> names = new ArrayList<>();
        names.add(Labels.label(element));
        if (element instanceof NamedElement named) {
            names.add(named.getName());
        }
        if (element instanceof AliasedElement aliased) {
            names.addAll(aliased.getAliases());
        }
        if (element instanceof City city) {
            names.add(city.getAbbreviation());
        }
        if (element instanceof KeyField keyField) {
            names.add(keyField.getCode());
            names.add(Objects.toString(keyField.getNumber(), null));
        }
        return names.stream().filter(Objects::nonNull).anyMatch(isMeant);
    }

    /** Users need not know of spaces, hyphens and case: {@code sf-41} is {@code SF 41}. */
    private static String squeeze(String text) {
        return text.replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
    }

    private static String candidates(List<? extends EObject> found) {
        String shown = found.stream().limit(CANDIDATES_SHOWN)
                .map(e -> ModelFiles.id(e) + " (" + Labels.typeName(e) + ": " + Labels.path(e) + ")")
                .collect(Collectors.joining(", "));
        return found.size() > CANDIDATES_SHOWN ? shown + ", …" : shown;
    }
}
