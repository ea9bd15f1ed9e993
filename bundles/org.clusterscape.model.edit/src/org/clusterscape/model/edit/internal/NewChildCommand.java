package org.clusterscape.model.edit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Creates a child. A score starts with the first city that has none yet, and a relevance with the first such sector,
 * so that a key field is rated by creating one after the other.
 */
public final class NewChildCommand extends CreateChildCommand {

    public NewChildCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object child, int index,
            Collection<?> selection, Texts texts) {
        super(domain, owner, feature, child, index, selection, new ChildTexts(texts));
        setLabel(getText());
        setDescription(getDescription());
    }

    @Override
    protected Command createCommand() {
        Command create = super.createCommand();
        Command complete = owner instanceof KeyField keyField
                && keyField.eContainer() instanceof Ecosystem ecosystem ? completion(keyField, ecosystem) : null;
        if (complete == null || !create.canExecute()) {
            return create;
        }
        CompoundCommand both = new CompoundCommand(0);
        both.append(create);
        both.append(complete);
        return both;
    }

    private Command completion(KeyField keyField, Ecosystem ecosystem) {
        return switch (child) {
            case CityScore score when score.getCity() == null -> freeCity(keyField, ecosystem)
                    .map(city -> SetCommand.create(domain, score, ClusterscapePackage.Literals.CITY_SCORE__CITY, city))
                    .orElse(null);
            case SectorRelevance relevance when relevance.getSector() == null -> freeSector(keyField, ecosystem)
                    .map(sector -> SetCommand.create(domain, relevance,
                            ClusterscapePackage.Literals.SECTOR_RELEVANCE__SECTOR, sector))
                    .orElse(null);
            default -> null;
        };
    }

    private static Optional<City> freeCity(KeyField keyField, Ecosystem ecosystem) {
        return ecosystem.getCities().stream()
                .filter(city -> keyField.getScores().stream().noneMatch(s -> s.getCity() == city)).findFirst();
    }

    private static Optional<Sector> freeSector(KeyField keyField, Ecosystem ecosystem) {
        return ecosystem.getSectors().stream()
                .filter(sector -> keyField.getSectorRelevances().stream().noneMatch(r -> r.getSector() == sector))
                .findFirst();
    }

    /** What menus show: the type's name and icon, and as a tooltip what the metamodel says of the type. */
    private record ChildTexts(Texts texts) implements CreateChildCommand.Helper {

        @Override
        public Collection<?> getCreateChildResult(Object child) {
            return List.of(child);
        }

        @Override
        public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
            return child instanceof EObject element && feature instanceof EStructuralFeature containing
                    ? texts.naming("_UI_NewElement_action", texts.child(containing, element.eClass())) : "";
        }

        @Override
        public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
            return getCreateChildText(owner, feature, child, selection)
                    + (owner instanceof EObject element ? ": " + Labels.label(element) : "");
        }

        @Override
        public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
            return child instanceof EObject element ? texts.description(element.eClass())
                    .orElseGet(() -> getCreateChildText(owner, feature, child, selection)) : "";
        }

        @Override
        public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
            return child instanceof EObject element ? Icons.of(element) : null;
        }
    }
}
