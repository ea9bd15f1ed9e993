package org.clusterscape.card.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.card.CardWarning;
import org.clusterscape.card.internal.Messages;
import org.clusterscape.card.internal.read.Draft;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Links a key field with the actors that the card names. Actors of the model are found by name or alias, never by a
 * similar name: two actors must not become one.
 */
final class ActorMerger {

    private final Ecosystem model;
    private final MergeContext context;
    private final List<CardWarning> warnings;
    private final Map<String, List<Actor>> byName = new HashMap<>();
    private final Map<String, List<Actor>> byAlias = new HashMap<>();

    ActorMerger(Ecosystem model, MergeContext context, List<CardWarning> warnings) {
        this.model = model;
        this.context = context;
        this.warnings = warnings;
        for (Actor actor : model.getActors()) {
            index(byName, actor.getName(), actor);
            actor.getAliases().forEach(alias -> index(byAlias, alias, actor));
        }
    }

    private static void index(Map<String, List<Actor>> index, String name, Actor actor) {
        index.computeIfAbsent(Names.key(name), key -> new ArrayList<>()).add(actor);
    }

    void merge(KeyField keyField, List<Draft.NamedActor> drafts) {
        EList<Actor> list = keyField.getActors();
        List<Actor> before = List.copyOf(list);
        List<Actor> named = new ArrayList<>();
        Actor previous = null;
        boolean moved = false;
        for (Draft.NamedActor draft : drafts) {
            Actor actor = actor(draft, keyField);
            context.memory().say(CardSection.ACTORS, "item", Names.key(draft.name()));
            if (named.contains(actor)) {
                continue;
            }
            named.add(actor);
            int after = previous == null ? -1 : list.indexOf(previous);
            int index = list.indexOf(actor);
            if (index < 0) {
                list.add(after + 1, actor);
                context.log().changed(CardSection.ACTORS, keyField, ChangeLog.described(keyField),
                        ClusterscapePackage.Literals.KEY_FIELD__ACTORS, null, actor);
            } else if (index < after) {
                list.move(after, actor);
                moved = true;
            }
            previous = actor;
        }
        if (moved) {
            context.log().reordered(CardSection.ACTORS, keyField, ClusterscapePackage.Literals.KEY_FIELD__ACTORS);
        }
        before.stream().filter(actor -> !named.contains(actor)).forEach(actor -> leftOut(keyField, actor));
    }

    private Actor actor(Draft.NamedActor draft, KeyField keyField) {
        Actor actor = find(draft.name(), keyField);
        ActorKind derived = Vocabulary.kindOf(draft.name());
        if (actor == null) {
            actor = ClusterscapeFactory.eINSTANCE.createActor();
            actor.setName(draft.name());
            actor.setKind(draft.kind() == null ? derived : draft.kind());
            model.getActors().add(actor);
            index(byName, draft.name(), actor);
            context.log().added(CardSection.ACTORS, actor);
        }
        context.values().setStatedOrDerived(CardSection.ACTORS, actor, ClusterscapePackage.Literals.ACTOR__KIND, draft.name(),
                draft.name(), draft.kind(), derived, derived);
        return actor;
    }

    private Actor find(String name, KeyField keyField) {
        String key = Names.key(name);
        List<Actor> candidates = byName.getOrDefault(key, byAlias.getOrDefault(key, List.of()));
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        List<Actor> linked = candidates.stream().filter(keyField.getActors()::contains).toList();
        if (!linked.isEmpty()) {
            return linked.get(0);
        }
        List<Actor> sameSpelling = candidates.stream().filter(actor -> name.equals(actor.getName())).toList();
        if (sameSpelling.size() != 1) {
            warnings.add(new CardWarning(0, Messages.bind(Messages.Warning_ambiguousActor, name, candidates.size())));
        }
        return sameSpelling.isEmpty() ? candidates.get(0) : sameSpelling.get(0);
    }

    private void leftOut(KeyField keyField, Actor actor) {
        boolean cameFromCard = names(actor).anyMatch(name -> context.memory().knows(CardSection.ACTORS, "item", Names.key(name)));
        if (!cameFromCard) {
            return;
        }
        keyField.getActors().remove(actor);
        boolean bare = actor.getKind() == Vocabulary.kindOf(Labels.label(actor))
                && !Dependents.hasMore(actor, f -> f == ClusterscapePackage.Literals.NAMED_ELEMENT__NAME
                        || f == ClusterscapePackage.Literals.ACTOR__KIND)
                && !Dependents.isReferredTo(actor, f -> false);
        if (bare) {
            context.log().removed(CardSection.ACTORS, actor);
            EcoreUtil.remove(actor);
        } else {
            context.log().unlinked(CardSection.ACTORS, actor);
        }
    }

    private static java.util.stream.Stream<String> names(Actor actor) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.ofNullable(actor.getName()), actor.getAliases().stream());
    }
}
