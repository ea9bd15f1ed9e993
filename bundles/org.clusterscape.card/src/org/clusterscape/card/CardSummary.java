package org.clusterscape.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clusterscape.model.CardSection;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.label.Labels;

/**
 * The result for one file in texts and numbers only, for instance to be written as JSON.
 *
 * @param file the file
 * @param error why the file could not be imported, with file and line; null when it was
 * @param keyField the label of the key field; null after an error
 * @param code the code of the key field, or null
 * @param created whether the key field is new in the model
 * @param understood the number of items read from each section, by the section's name in lower case
 * @param notes the number of notes read from each section that has any
 */
public record CardSummary(String file, String error, String keyField, String code, boolean created,
        Map<String, Integer> understood, Map<String, Integer> notes, List<Change> changes, List<UnreadLine> notUnderstood,
        List<CardWarning> warnings) {

    static CardSummary of(CardResult result) {
        return switch (result) {
            case CardFailure failure -> new CardSummary(failure.file().toString(), failure.error().toString(), null, null,
                    false, Map.of(), Map.of(), List.of(), List.of(), List.of());
            case CardImport card -> of(card);
        };
    }

    private static CardSummary of(CardImport card) {
        KeyField keyField = card.keyField();
        return new CardSummary(card.file().toString(), null, Labels.label(keyField), keyField.getCode(), card.created(),
                byName(card.understood()), byName(card.notes()), card.changes(), card.notUnderstood(), card.warnings());
    }

    private static Map<String, Integer> byName(Map<CardSection, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((section, count) -> named.put(section.getName().toLowerCase(Locale.ROOT), count));
        return named;
    }
}
