package org.clusterscape.model.edit.internal;

import static org.clusterscape.model.ClusterscapePackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What it means to drop an element on another one that cannot contain it: how the two are connected. */
final class DropRules {

    private static final List<Rule> RULES = List.of(
            rule(ACTOR, CLUSTER, Messages.Drop_addMember, byNew(CLUSTER__MEMBERSHIPS, MEMBERSHIP__ACTOR)),
            rule(ACTOR, KEY_FIELD, Messages.Drop_addActor, add(KEY_FIELD__ACTORS)),
            rule(ACTOR, BOARD, Messages.Drop_addBoardMember, add(BOARD__MEMBERS)),
            rule(ACTOR, INITIATIVE, Messages.Drop_addParticipant, add(INITIATIVE__PARTICIPANTS)),
            rule(ACTOR, IMPLEMENTATION_MEASURE, Messages.Drop_addResponsible, add(IMPLEMENTATION_MEASURE__RESPONSIBLE)),
            rule(ACTOR, CITY, Messages.Drop_assignCity, swapped(set(ACTOR__CITY))).swapLabel(),
            rule(CLUSTER, CITY, Messages.Drop_assignCity, swapped(set(CLUSTER__CITY))).swapLabel(),
            rule(CITY, ACTOR, Messages.Drop_assignCity, set(ACTOR__CITY)).onlyOne(),
            rule(CITY, CLUSTER, Messages.Drop_assignCity, set(CLUSTER__CITY)).onlyOne(),
            rule(CITY, EXAMPLE, Messages.Drop_assignCity, set(EXAMPLE__CITY)).onlyOne(),
            rule(CITY, KEY_FIELD, Messages.Drop_score, byNew(KEY_FIELD__SCORES, CITY_SCORE__CITY)),
            rule(SECTOR, CLUSTER, Messages.Drop_assignSector, add(CLUSTER__SECTORS)),
            rule(SECTOR, KEY_FIELD, Messages.Drop_rate, byNew(KEY_FIELD__SECTOR_RELEVANCES, SECTOR_RELEVANCE__SECTOR)),
            rule(KEY_FIELD, KEY_FIELD, Messages.Drop_relate, add(KEY_FIELD__RELATED_KEY_FIELDS)),
            rule(KEY_FIELD, EXAMPLE, Messages.Drop_relate, add(EXAMPLE__RELATED_KEY_FIELDS)),
            rule(KEY_FIELD, CLUSTER, Messages.Drop_linkKeyField, swapped(add(KEY_FIELD__CLUSTERS))),
            rule(CLUSTER, KEY_FIELD, Messages.Drop_linkKeyField, add(KEY_FIELD__CLUSTERS)),
            rule(OBSTACLE, IMPLEMENTATION_MEASURE, Messages.Drop_mitigate, add(IMPLEMENTATION_MEASURE__MITIGATES)),
            rule(IMPLEMENTATION_MEASURE, OBSTACLE, Messages.Drop_mitigate,
                    swapped(add(IMPLEMENTATION_MEASURE__MITIGATES))).swapLabel(),
            rule(PREREQUISITE, IMPLEMENTATION_MEASURE, Messages.Drop_require, add(IMPLEMENTATION_MEASURE__REQUIRES)),
            rule(IMPLEMENTATION_MEASURE, PREREQUISITE, Messages.Drop_require,
                    swapped(add(IMPLEMENTATION_MEASURE__REQUIRES))).swapLabel(),
            rule(SOURCE, MEASUREMENT, Messages.Drop_citeSource, set(MEASUREMENT__SOURCE)).onlyOne(),
            rule(SOURCE, ECONOMIC_DATUM, Messages.Drop_citeSource, set(ECONOMIC_DATUM__SOURCE)).onlyOne(),
            rule(KEY_FIELD, INDICATOR, Messages.Drop_measure, set(INDICATOR__SCOPE)).onlyOne(),
            rule(CLUSTER, INDICATOR, Messages.Drop_measure, set(INDICATOR__SCOPE)).onlyOne(),
            rule(ACTOR, INDICATOR, Messages.Drop_measure, set(INDICATOR__SCOPE)).onlyOne(),
            rule(CITY, INDICATOR, Messages.Drop_measure, set(INDICATOR__SCOPE)).onlyOne());

    private DropRules() {
    }

    /** The rule for a pair of elements; of an extension's kind of actor too, by its supertypes. */
    static Optional<Rule> find(EObject dropped, EObject target) {
        return RULES.stream().filter(rule -> rule.dropped.isInstance(dropped) && rule.target.isInstance(target))
                .findFirst();
    }

    /** How to connect what is dropped with what it is dropped on. */
    @FunctionalInterface
    interface Connection {

        /** @return null if the two are connected already */
        Command create(EditingDomain domain, EObject dropped, EObject target);
    }

    /**
     * @param label   {0} is what is dropped, {1} what it is dropped on; the other way round if the label is swapped
     * @param single  whether only one element can be dropped at a time, because it replaces another
     */
    record Rule(EClass dropped, EClass target, String label, Connection connection, boolean single, boolean swapped) {

        Rule onlyOne() {
            return new Rule(dropped, target, label, connection, true, swapped);
        }

        Rule swapLabel() {
            return new Rule(dropped, target, label, connection, single, true);
        }

        String label(String droppedLabel, String targetLabel) {
            return swapped ? Messages.bind(label, targetLabel, droppedLabel)
                    : Messages.bind(label, droppedLabel, targetLabel);
        }
    }

    private static Rule rule(EClass dropped, EClass target, String label, Connection connection) {
        return new Rule(dropped, target, label, connection, false, false);
    }

    private static Connection add(EReference reference) {
        return (domain, dropped, target) -> ((List<?>) target.eGet(reference)).contains(dropped) ? null
                : AddCommand.create(domain, target, reference, dropped);
    }

    private static Connection set(EReference reference) {
        return (domain, dropped, target) -> target.eGet(reference) == dropped ? null
                : SetCommand.create(domain, target, reference, dropped);
    }

    private static Connection swapped(Connection connection) {
        return (domain, dropped, target) -> connection.create(domain, target, dropped);
    }

    /** By a new element in the target that points to what is dropped. */
    private static Connection byNew(EReference containment, EReference end) {
        return (domain, dropped, target) -> {
            if (((List<?>) target.eGet(containment)).stream().anyMatch(e -> ((EObject) e).eGet(end) == dropped)) {
                return null;
            }
            EObject element = EcoreUtil.create(containment.getEReferenceType());
            CompoundCommand both = new CompoundCommand(0);
            both.append(AddCommand.create(domain, target, containment, element));
            both.append(SetCommand.create(domain, element, end, dropped));
            return both;
        };
    }
}
