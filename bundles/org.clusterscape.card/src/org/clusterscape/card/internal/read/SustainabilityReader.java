package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.vocabulary.Labelling;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.SustainabilityDimension;

/** Reads what the key field contributes to the dimensions of sustainability. */
final class SustainabilityReader {

    private final Reading reading;
    private final Labelling<SustainabilityDimension> dimensions;

    SustainabilityReader(Reading reading) {
        this.reading = reading;
        dimensions = reading.vocabulary().dimensions();
    }

    List<Draft.Sustainability> read(List<CardBlock> blocks) {
        List<Draft.Sustainability> references = new ArrayList<>();
        var reader = new LabelledReader<>(reading, CardSection.SUSTAINABILITY, (block, first) -> false, this::dimension);
        for (var entry : reader.read(blocks)) {
            if (!entry.text().isEmpty()) {
                references.add(new Draft.Sustainability(entry.key(), entry.text().plain()));
            }
        }
        return references;
    }

    /** A bold label may have more words behind the one that counts. */
    private SustainabilityDimension dimension(LeadingLabel label) {
        SustainabilityDimension dimension = dimensions.find(label.label());
        int blank = label.label().indexOf(' ');
        return dimension == null && label.bold() && blank > 0 ? dimensions.find(label.label().substring(0, blank)) : dimension;
    }
}
