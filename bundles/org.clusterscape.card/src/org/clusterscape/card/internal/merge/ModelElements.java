package org.clusterscape.card.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.card.internal.vocabulary.NamedEntry;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.model.AliasedElement;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Sector;
import org.eclipse.emf.common.util.EList;

/** The cities, sectors and key fields of the model that a card speaks of; they are created where they are missing. */
final class ModelElements {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private final Ecosystem model;
    private final ChangeLog log;
    private final KeyFields keyFields;
    private final Map<NamedEntry<?>, AliasedElement> known = new HashMap<>();
    private Code ownCode;

    ModelElements(Ecosystem model, KeyFields keyFields, ChangeLog log) {
        this.model = model;
        this.keyFields = keyFields;
        this.log = log;
    }

    /** The code of the card itself, whose prefix counts for the key fields that it points to. */
    void ownCode(Code code) {
        ownCode = code;
    }

    City city(NamedEntry<City> entry, CardSection section) {
        City city = (City) known.get(entry);
        if (city == null) {
            city = entry.existing() == null ? newCity(entry, section) : entry.existing();
            known.put(entry, city);
            addAliases(city, entry, city.getAbbreviation(), section);
        }
        if (entry.name() != null && city.getName() == null) {
            city.setName(entry.name());
            log.changed(section, city, ChangeLog.described(city), ClusterscapePackage.Literals.NAMED_ELEMENT__NAME, null,
                    entry.name());
        }
        return city;
    }

    private City newCity(NamedEntry<City> entry, CardSection section) {
        City city = FACTORY.createCity();
        city.setName(entry.name());
        city.setAbbreviation(entry.abbreviation());
        city.setCountry(entry.country());
        city.getAliases().addAll(entry.aliases());
        add(model.getCities(), city, section);
        return city;
    }

    Sector sector(NamedEntry<Sector> entry, CardSection section) {
        Sector sector = (Sector) known.get(entry);
        if (sector == null) {
            sector = entry.existing();
            if (sector == null) {
                sector = FACTORY.createSector();
                sector.setName(entry.name());
                sector.getAliases().addAll(entry.aliases());
                add(model.getSectors(), sector, section);
            }
            known.put(entry, sector);
            addAliases(sector, entry, null, section);
        }
        return sector;
    }

    private <E extends AliasedElement> void add(EList<E> list, E element, CardSection section) {
        list.add(element);
        log.added(section, element);
    }

    private void addAliases(AliasedElement element, NamedEntry<?> entry, String abbreviation, CardSection section) {
        List<String> keys = new ArrayList<>(element.getAliases().stream().map(Names::key).toList());
        keys.add(Names.key(element.getName() == null ? entry.name() : element.getName()));
        keys.add(Names.key(abbreviation));
        for (String met : entry.metNames()) {
            if (!keys.contains(Names.key(met))) {
                element.getAliases().add(met);
                keys.add(Names.key(met));
                log.changed(section, element, ChangeLog.described(element),
                        ClusterscapePackage.Literals.ALIASED_ELEMENT__ALIASES, null, met);
            }
        }
    }

    /** The key field that a text points to; a bare one where the model does not have it. */
    KeyField keyField(Code pointer, CardSection section) {
        KeyField found = keyFields.find(pointer, ownCode);
        if (found == null) {
            found = keyFields.addPlaceholder(pointer, ownCode);
            log.added(section, found);
        }
        return found;
    }

    /** The key field that a text points to, or null where the model does not have it. */
    KeyField existingKeyField(Code pointer) {
        return keyFields.find(pointer, ownCode);
    }
}
