package org.clusterscape.card.internal.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.model.AliasedElement;

/**
 * A city or sector that a card can speak of: one of the model, one that is known to the word lists, or a new one.
 * It becomes an element of the model only when the whole card has been read.
 *
 * @param <E> City or Sector
 */
public final class NamedEntry<E extends AliasedElement> {

    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> metNames = new LinkedHashSet<>();
    private final List<String> aliases;
    private final String abbreviation;
    private final String country;
    private final E existing;
    private String name;

    NamedEntry(E existing, String name, String abbreviation, String country, List<String> aliases) {
        this.existing = existing;
        this.name = name;
        this.abbreviation = abbreviation;
        this.country = country;
        this.aliases = List.copyOf(aliases);
        alsoKnownAs(name);
        aliases.forEach(this::alsoKnownAs);
    }

    /** The element of the model, or null where the model does not have it yet. */
    public E existing() {
        return existing;
    }

    /** The name that the element has or will get; null for a city of which only the abbreviation is known. */
    public String name() {
        return name;
    }

    /** The abbreviation that a new city will get, or null. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The country that a new city will get, or null. */
    public String country() {
        return country;
    }

    /** The other names that a new element will get. */
    public List<String> aliases() {
        return aliases.stream().filter(a -> !Names.key(a).equals(Names.key(name))).toList();
    }

    /** The names by which the card calls it. */
    public Set<String> metNames() {
        return metNames;
    }

    /** What tells it from all others, the same in every card. */
    public String key() {
        return Names.key(name == null ? abbreviation : name);
    }

    boolean isCalled(String key) {
        return keys.contains(key);
    }

    Set<String> keys() {
        return keys;
    }

    void alsoKnownAs(String otherName) {
        if (otherName != null && !otherName.isBlank()) {
            keys.add(Names.key(otherName));
        }
    }

    void met(String label) {
        metNames.add(label);
    }

    /** Gives the name to a city of which only the abbreviation was known, or the spelling of the card to a new sector. */
    void rename(String newName) {
        name = newName;
        alsoKnownAs(newName);
    }
}
