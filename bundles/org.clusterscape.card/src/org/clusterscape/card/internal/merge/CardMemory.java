package org.clusterscape.card.internal.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Property;

/**
 * What the last imported version of the card said, as short digests in a property of the key field. With it an import can
 * tell what its authors changed or removed from what people changed or added in the model.
 */
final class CardMemory {

    /** The key of the property. */
    static final String PROPERTY = ".card.imported";

    /** 48 bits: enough to tell some hundred statements apart. */
    private static final int DIGEST_BYTES = 6;

    private final KeyField keyField;
    private final Map<CardSection, Set<String>> before = new EnumMap<>(CardSection.class);
    private final Map<CardSection, Set<String>> now = new EnumMap<>(CardSection.class);
    private final MessageDigest digest;

    CardMemory(KeyField keyField) {
        this.keyField = keyField;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        Property property = property();
        if (property != null && property.getValue() != null) {
            read(property.getValue());
        }
    }

    private void read(String value) {
        for (String part : value.split(" ")) {
            String[] sectionAndDigests = part.split("=", 2);
            CardSection section = CardSection.getByName(sectionAndDigests[0]);
            if (section != null && sectionAndDigests.length == 2) {
                before.put(section, new LinkedHashSet<>(List.of(sectionAndDigests[1].split(","))));
            }
        }
    }

    /** Remembers a statement of this version of the card. */
    void say(CardSection section, String... statement) {
        now.computeIfAbsent(section, s -> new LinkedHashSet<>()).add(digest(statement));
    }

    /** Whether the last version of the card made the statement. */
    boolean knows(CardSection section, String... statement) {
        return before.getOrDefault(section, Set.of()).contains(digest(statement));
    }

    /** Whether any version of the card was imported before. */
    boolean isEmpty() {
        return before.isEmpty();
    }

    /** Keeps what the last version said in a section that this version does not have. */
    void carryOver(CardSection section) {
        if (before.containsKey(section)) {
            now.computeIfAbsent(section, s -> new LinkedHashSet<>()).addAll(before.get(section));
        }
    }

    /** Writes what this version says into the key field; true when that is something else than before. */
    boolean store() {
        List<String> parts = new ArrayList<>();
        now.forEach((section, digests) -> parts.add(section.getName() + "=" + String.join(",", digests)));
        String value = String.join(" ", parts);
        Property property = property();
        if (property == null) {
            property = ClusterscapeFactory.eINSTANCE.createProperty();
            property.setKey(PROPERTY);
            keyField.getProperties().add(property);
        }
        boolean changed = !value.equals(property.getValue());
        if (changed) {
            property.setValue(value);
        }
        return changed;
    }

    private Property property() {
        return keyField.getProperties().stream().filter(p -> PROPERTY.equals(p.getKey())).findFirst().orElse(null);
    }

    private String digest(String... statement) {
        digest.reset();
        for (String part : statement) {
            digest.update((part == null ? "" : StyledText.normalise(part)).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        byte[] all = digest.digest();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(all, DIGEST_BYTES));
    }
}
