package org.clusterscape.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
final class ElementFinder {

    private static final int CANDIDATES_SHOWN = 5;

    private final Ecosystem ecosystem;

    ElementFinder(Ecosystem ecosystem) {
        this.ecosystem = ecosystem;
    }

    /**
     * The only element of a type that is meant.
     *
     * @throws CommandException when there is none or more than one; the message then lists candidates
     */
    <T extends EObject> T find(String reference, Class<T> type) throws CommandException {
        EObject byId = ModelFiles.find(ecosystem, reference);
        if (type.isInstance(byId)) {
            return type.cast(byId);
        }
        List<T> found = new ArrayList<>();
        if (type.isInstance(ecosystem) && answersTo(ecosystem, reference)) {
            found.add(type.cast(ecosystem));
        }
        for (TreeIterator<EObject> all = ecosystem.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (type.isInstance(element) && answersTo(element, reference)) {
                found.add(type.cast(element));
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new CommandException(found.isEmpty() ? Messages.bind(Messages.noSuchElement, reference)
                : Messages.bind(Messages.ambiguousElement, reference, candidates(found)));
    }

    private static boolean answersTo(EObject element, String reference) {
        return switch (element) {
            case KeyField keyField when same(keyField.getCode(), reference)
                    || Objects.equals(String.valueOf(keyField.getNumber()), reference) -> true;
            case City city when same(city.getAbbreviation(), reference) -> true;
            case AliasedElement aliased when aliased.getAliases().stream().anyMatch(a -> same(a, reference)) -> true;
            case NamedElement named when same(named.getName(), reference) -> true;
            default -> same(Labels.label(element), reference);
        };
    }

    /** Users need not know of spaces and case: {@code sf41} is {@code SF 41}. */
    private static boolean same(String name, String reference) {
        return name != null && squeeze(name).equalsIgnoreCase(squeeze(reference));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String candidates(List<? extends EObject> found) {
        String shown = found.stream().limit(CANDIDATES_SHOWN)
                .map(e -> ModelFiles.id(e) + " (" + Labels.typeName(e) + ": " + Labels.path(e) + ")")
                .collect(Collectors.joining(", "));
        return found.size() > CANDIDATES_SHOWN ? shown + ", …" : shown;
    }
}
