package org.clusterscape.card.internal.merge;

import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__CODE;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__DIFFERENTIATED_DESCRIPTION;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__EXAMPLES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__IMPACTS;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__INDICATORS;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__MEASURES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__NUMBER;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__OBSTACLES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__PREREQUISITES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__RELATED_KEY_FIELDS;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__REMARKS;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__SCOPE;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__SCORES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__SECTION_NOTES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__SECTOR_RELEVANCES;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__STATED_TOTAL;
import static org.clusterscape.model.ClusterscapePackage.Literals.KEY_FIELD__SUSTAINABILITY;
import static org.clusterscape.model.ClusterscapePackage.Literals.NAMED_ELEMENT__NAME;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardWarning;
import org.clusterscape.card.Change;
import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.card.internal.read.ReadCard;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Brings a card that was read into a model: a new key field, or changes of the one that the model has. */
public final class CardMerger {

    private final Ecosystem model;
    private final Vocabulary vocabulary;
    private final KeyFields keyFields;
    private final ChangeLog log = new ChangeLog();

    public CardMerger(Ecosystem model, Vocabulary vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
        keyFields = new KeyFields(model);
    }

    /** @param file the card, for the result */
    public CardImport merge(Path file, ReadCard card) {
        KeyField keyField = keyFields.find(card.title());
        boolean created = keyField == null || keyField.getTags().remove(KeyFields.PLACEHOLDER);
        if (keyField == null) {
            keyField = ClusterscapeFactory.eINSTANCE.createKeyField();
            model.getKeyFields().add(keyField);
        }
        if (created) {
            log.isNew(keyField);
        }
        List<CardWarning> warnings = new ArrayList<>(card.warnings());
        boolean remembered = new Update(card, keyField, warnings).run();
        boolean changed = remembered || created || log.changes().stream().anyMatch(c -> c.kind() != Change.Kind.KEPT);
        warnings.sort(Comparator.comparingInt(CardWarning::line));
        return new CardImport(file, keyField, created, changed, card.sections(), notes(card), List.copyOf(log.changes()),
                card.notUnderstood(), List.copyOf(warnings));
    }

    private static Map<CardSection, Integer> notes(ReadCard card) {
        Map<CardSection, Integer> notes = new EnumMap<>(CardSection.class);
        card.notes().forEach(note -> notes.merge(note.section(), 1, Integer::sum));
        return notes;
    }

    /** The update of one key field, section by section; sections that the card does not have stay as they are. */
    private final class Update {

        private final ReadCard card;
        private final KeyField keyField;
        private final Set<CardSection> present;
        private final List<CardWarning> warnings;
        private final MergeContext context;

        Update(ReadCard card, KeyField keyField, List<CardWarning> warnings) {
            this.card = card;
            this.keyField = keyField;
            this.warnings = warnings;
            present = card.sections().keySet();
            CardMemory memory = new CardMemory(keyField);
            ModelElements elements = new ModelElements(model, keyFields, log);
            elements.ownCode(card.title().code());
            context = new MergeContext(elements, memory, new Values(memory, log), log, vocabulary.codes());
        }

        /** True when the memory of the card changed. */
        boolean run() {
            title();
            if (present.contains(CardSection.SCORES)) {
                value(CardSection.SCORES, KEY_FIELD__STATED_TOTAL, card.statedTotal());
                items(new ScoreKind(context), KEY_FIELD__SCORES, card.scores());
            }
            items(new ExampleKind(context), KEY_FIELD__EXAMPLES, card.examples());
            if (present.contains(CardSection.DESCRIPTION)) {
                value(CardSection.DESCRIPTION, KEY_FIELD__DIFFERENTIATED_DESCRIPTION, card.description());
            }
            items(new SustainabilityKind(), KEY_FIELD__SUSTAINABILITY, card.sustainability());
            items(new RelevanceKind(context), KEY_FIELD__SECTOR_RELEVANCES, card.relevances());
            items(new ImpactKind(context), KEY_FIELD__IMPACTS, card.impacts());
            items(NamedTextKind.measures(context), KEY_FIELD__MEASURES, card.measures());
            if (present.contains(CardSection.ACTORS)) {
                new ActorMerger(model, context, warnings).merge(keyField, card.actors());
            }
            items(NamedTextKind.prerequisites(context), KEY_FIELD__PREREQUISITES, card.prerequisites());
            items(NamedTextKind.obstacles(context), KEY_FIELD__OBSTACLES, card.obstacles());
            items(new IndicatorKind(context), KEY_FIELD__INDICATORS, card.indicators());
            items(new RemarkKinds(context, new Sources(model, log)), KEY_FIELD__REMARKS, card.remarks());
            List<Draft.Note> notes = card.notes().stream().sorted(Comparator.comparing(Draft.Note::section)).toList();
            items(new NoteKind(), KEY_FIELD__SECTION_NOTES, notes);
            related();
            return remember();
        }

        private void title() {
            Draft.Title title = card.title();
            if (title.code() != null) {
                boolean same = KeyFields.isSameCode(title.code().text(), keyField.getCode())
                        || title.code().prefix() == null && keyField.getCode() != null;
                value(CardSection.HEAD, KEY_FIELD__CODE, same ? keyField.getCode() : title.code().text());
                value(CardSection.HEAD, KEY_FIELD__NUMBER, title.code().number());
            }
            value(CardSection.HEAD, NAMED_ELEMENT__NAME, title.name());
            value(CardSection.HEAD, KEY_FIELD__SCOPE, title.scope());
        }

        private void value(CardSection section, EAttribute feature, Object value) {
            context.values().set(section, keyField, feature, "", "", value);
        }

        private <D, E extends EObject> void items(ItemKind<D, E> kind, EReference list, List<D> items) {
            new ListMerger<>(kind, context.memory(), context.values(), log).merge(keyField, list, items, present);
        }

        private void related() {
            Pointers pointers = new Pointers(context, CardSection.REMARKS);
            pointers.update(keyField, KEY_FIELD__RELATED_KEY_FIELDS, keyField, card.related(), List.of());
            List<KeyField> stated = card.related().stream().map(context.elements()::existingKeyField).toList();
            stated.forEach(other -> context.memory().say(CardSection.REMARKS, "related", other.getCode()));
            for (KeyField other : List.copyOf(keyField.getRelatedKeyFields())) {
                if (!stated.contains(other) && context.memory().knows(CardSection.REMARKS, "related", other.getCode())) {
                    keyField.getRelatedKeyFields().remove(other);
                    log.changed(CardSection.REMARKS, keyField, ChangeLog.described(keyField), KEY_FIELD__RELATED_KEY_FIELDS,
                            other, null);
                }
            }
        }

        private boolean remember() {
            for (CardSection section : CardSection.VALUES) {
                if (!present.contains(section)) {
                    context.memory().carryOver(section);
                }
            }
            return context.memory().store();
        }
    }
}
