package org.clusterscape.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.CardSection;
import org.clusterscape.model.KeyField;

/**
 * The result of importing one card.
 *
 * @param file the card
 * @param keyField the key field in the model that the card describes
 * @param created whether the model did not describe this key field before (a bare placeholder counts as not described)
 * @param changedModel whether anything in the model is different now, so that it has to be saved
 * @param understood the number of items read from each section that the card has, without notes; a section that stands in
 *        the card without any item has 0, the title counts as one
 * @param notes the number of notes read from each section that has any: texts beside the items
 * @param changes what the import changed in the model, in the order of the card; of a new key field only the elements
 *        around it that were created, such as cities; empty when the model already said the same
 * @param notUnderstood every line with text that is not in the model
 * @param warnings what the authors of the card may want to look at
 */
public record CardImport(Path file, KeyField keyField, boolean created, boolean changedModel,
        Map<CardSection, Integer> understood, Map<CardSection, Integer> notes, List<Change> changes,
        List<UnreadLine> notUnderstood, List<CardWarning> warnings) implements CardResult {

    CardImport withWarning(CardWarning warning) {
        List<CardWarning> all = new ArrayList<>(warnings);
        all.add(0, warning);
        return new CardImport(file, keyField, created, changedModel, understood, notes, changes, notUnderstood,
                List.copyOf(all));
    }
}
