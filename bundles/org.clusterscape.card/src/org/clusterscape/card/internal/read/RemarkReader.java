package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.CardBlock;
import org.clusterscape.card.internal.markdown.LeadingLabel;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.card.internal.vocabulary.Labelling;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.RemarkKind;

/** Reads the remarks, and the line there that names related key fields. */
final class RemarkReader {

    /** What a label says; without a kind, that key fields follow. */
    private record Label(RemarkKind kind) {
    }

    private static final Label RELATED = new Label(null);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]\\s*([^:()]{1,30}):\\s*(.+?)\\s*[)\\]]\\.?", Pattern.DOTALL);

    private final Reading reading;
    private final Labelling<RemarkKind> labels;
    private final WordList relatedLabels;
    private final List<Code> related = new ArrayList<>();

    RemarkReader(Reading reading) {
        this.reading = reading;
        labels = reading.vocabulary().remarkLabels();
        relatedLabels = reading.vocabulary().words("relatedKeyFields");
    }

    List<Draft.RemarkText> read(List<CardBlock> blocks) {
        List<Draft.RemarkText> remarks = new ArrayList<>();
        LabelledReader<Label> reader = new LabelledReader<>(reading, CardSection.REMARKS, (block, first) -> true, this::label);
        for (LabelledReader.Entry<Label> entry : reader.read(blocks)) {
            if (entry.key() == RELATED) {
                related.addAll(reading.vocabulary().codes().pointers(entry.text().plain()));
            } else {
                Draft.RemarkText remark = remark(entry.key(), entry.text());
                if (remark != null) {
                    remarks.add(remark);
                }
            }
        }
        return remarks;
    }

    /** The key fields that the remarks name as related. */
    List<Code> related() {
        return related;
    }

    private Label label(LeadingLabel label) {
        if (label.bold() && relatedLabels.contains(label.label())) {
            return RELATED;
        }
        RemarkKind kind = labels.find(label.label());
        return kind == null || kind == RemarkKind.OTHER && !label.bold() ? null : new Label(kind);
    }

    private Draft.RemarkText remark(Label label, StyledText text) {
        String plain = text.plain();
        if (plain.isEmpty()) {
            return null;
        }
        if (label != null) {
            return new Draft.RemarkText(label.kind(), plain);
        }
        Matcher bracket = text.isAsIs() ? null : IN_BRACKETS.matcher(text.text());
        if (bracket != null && bracket.matches() && labels.find(bracket.group(1)) == RemarkKind.SOURCE) {
            return new Draft.RemarkText(RemarkKind.SOURCE, text.sub(bracket.start(2), bracket.end(2)).plain());
        }
        return new Draft.RemarkText(Vocabulary.remarkKindOf(plain), plain);
    }
}
