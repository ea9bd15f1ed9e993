package org.clusterscape.card.internal.vocabulary;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Sector;

/** The sectors that a card can mean: those of the model first, then those of the cards, then those that it introduces. */
public final class Sectors {

    private static final DataTable KNOWN = DataTable.load("sectors");

    private final List<NamedEntry<Sector>> entries = new ArrayList<>();

    Sectors(Ecosystem model) {
        for (Sector sector : model.getSectors()) {
            entries.add(new NamedEntry<>(sector, sector.getName(), null, null, sector.getAliases()));
        }
        KNOWN.rows().forEach(this::addKnown);
    }

    private void addKnown(String name, List<String> otherNames) {
        List<String> all = new ArrayList<>(otherNames);
        all.add(0, name);
        NamedEntry<Sector> same = null;
        for (String each : all) {
            same = same == null ? byName(each) : same;
        }
        if (same == null) {
            entries.add(new NamedEntry<>(null, name, null, null, all));
        } else {
            all.forEach(same::alsoKnownAs);
        }
    }

    /** Whether a sector has this name or alias. */
    public boolean knows(String label) {
        return byName(label) != null;
    }

    /**
     * The sector by name or alias, or a new one. One that the model does not have yet gets its German name where the card
     * calls it so first.
     */
    public NamedEntry<Sector> findOrAdd(String label) {
        NamedEntry<Sector> sector = byName(label);
        if (sector == null) {
            sector = new NamedEntry<>(null, label, null, null, List.of());
            entries.add(sector);
        } else if (sector.existing() == null && sector.metNames().isEmpty() && isGermanName(sector, label)) {
            sector.rename(KNOWN.values(sector.name()).get(0));
        }
        sector.met(label);
        return sector;
    }

    private static boolean isGermanName(NamedEntry<Sector> sector, String label) {
        return KNOWN.rows().containsKey(sector.name())
                && Names.key(KNOWN.values(sector.name()).get(0)).equals(Names.key(label));
    }

    private NamedEntry<Sector> byName(String label) {
        String key = Names.key(label);
        return key.isEmpty() ? null : entries.stream().filter(e -> e.isCalled(key)).findFirst().orElse(null);
    }
}
