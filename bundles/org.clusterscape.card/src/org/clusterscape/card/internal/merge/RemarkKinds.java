package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.REMARK__KIND;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Remark;
import org.clusterscape.model.RemarkKind;

/** Remarks; one that says where something comes from also becomes a source of the model. */
final class RemarkKinds extends ItemKind<Draft.RemarkText, Remark> {

    private final MergeContext context;
    private final Sources sources;

    RemarkKinds(MergeContext context, Sources sources) {
        super(CardSection.REMARKS, Identity.TEXT, TEXT_ELEMENT__TEXT, Set.of(REMARK__KIND));
        this.context = context;
        this.sources = sources;
    }

    @Override
    String text(Draft.RemarkText item) {
        return item.text();
    }

    @Override
    Remark create(Draft.RemarkText item) {
        Remark remark = ClusterscapeFactory.eINSTANCE.createRemark();
        remark.setText(item.text());
        remark.setKind(item.kind());
        return remark;
    }

    @Override
    void update(Remark element, Draft.RemarkText item, String textBefore) {
        RemarkKind derived = Vocabulary.remarkKindOf(item.text());
        RemarkKind stated = item.kind() == derived ? null : item.kind();
        context.values().setStatedOrDerived(CardSection.REMARKS, element, REMARK__KIND, item.text(), textBefore, stated,
                Vocabulary.remarkKindOf(textBefore), derived);
        if (element.getKind() == RemarkKind.SOURCE) {
            sources.update(text(element), textBefore);
        }
    }

    @Override
    boolean isTouched(Remark element) {
        return element.getKind() != Vocabulary.remarkKindOf(text(element)) && !context.memory().knows(CardSection.REMARKS,
                REMARK__KIND.getName(), text(element), element.getKind().getName());
    }
}
