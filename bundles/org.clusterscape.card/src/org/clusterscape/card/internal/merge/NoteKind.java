package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.SECTION_NOTE__SECTION;
import static org.clusterscape.model.ClusterscapePackage.Literals.TEXT_ELEMENT__TEXT;

import java.util.Set;

import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.SectionNote;

/** Notes of the sections. */
final class NoteKind extends ItemKind<Draft.Note, SectionNote> {

    NoteKind() {
        super(CardSection.HEAD, Identity.TEXT, TEXT_ELEMENT__TEXT, Set.of(SECTION_NOTE__SECTION));
    }

    @Override
    CardSection section(Draft.Note item) {
        return item.section();
    }

    @Override
    CardSection section(SectionNote element) {
        return element.getSection();
    }

    @Override
    String text(Draft.Note item) {
        return item.text();
    }

    @Override
    String group(Draft.Note item) {
        return "note of " + item.section().getName();
    }

    @Override
    String group(SectionNote element) {
        return "note of " + element.getSection().getName();
    }

    @Override
    SectionNote create(Draft.Note item) {
        SectionNote note = ClusterscapeFactory.eINSTANCE.createSectionNote();
        note.setSection(item.section());
        note.setText(item.text());
        return note;
    }
}
