package org.clusterscape.validation.internal.constraints;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Obstacle;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Numbers that cannot be what they are said to be. */
public final class NumberConstraints {

    /** From so many employees on a company is a large one. */
    private static final int LARGE = 250;

    private NumberConstraints() {
    }

    /** {@code number.negative}: an amount of money or a number of persons or establishments is below 0. */
    public static final class Negative implements Constraint {

        private static final Set<EAttribute> AMOUNTS = Set.of(Literals.CITY__POPULATION, Literals.ACTOR__EMPLOYEES,
                Literals.IMPLEMENTATION_MEASURE__BUDGET, Literals.INITIATIVE__BUDGET,
                Literals.FUNDING_MECHANISM__AMOUNT, Literals.ECONOMIC_DATUM__EMPLOYMENT,
                Literals.ECONOMIC_DATUM__ESTABLISHMENTS, Literals.ECONOMIC_DATUM__TURNOVER);

        private final Map<EClass, List<EAttribute>> amounts = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            for (EAttribute attribute : amounts.computeIfAbsent(element.eClass(),
                    type -> type.getEAllAttributes().stream().filter(AMOUNTS::contains).toList())) {
                Object value = element.eGet(attribute);
                if (value instanceof BigDecimal decimal ? decimal.signum() < 0 : value instanceof Integer n && n < 0) {
                    problems.add(element, attribute, Messages.bind(Messages.numberNegative,
                            new Object[] {Words.of(element), Words.of(attribute), Words.value(value)}));
                }
            }
        }
    }

    /** {@code obstacle.severityOutOfRange}: the severity of an obstacle is not on the scale from 1 to 5. */
    public static final class ObstacleSeverity implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Obstacle obstacle = (Obstacle) element;
            Integer severity = obstacle.getSeverity();
            if (severity != null && (severity < 1 || severity > 5)) {
                problems.add(obstacle, Literals.OBSTACLE__SEVERITY, Messages.bind(
                        Messages.obstacleSeverityOutOfRange, Words.of(obstacle), severity));
            }
        }
    }

    /** {@code linkage.strengthNotPositive}: a linkage without strength, which network figures cannot weigh. */
    public static final class LinkageStrength implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Linkage linkage = (Linkage) element;
            if (linkage.getStrength() <= 0 && Double.isFinite(linkage.getStrength())) {
                problems.add(linkage, Literals.LINKAGE__STRENGTH, Messages.bind(Messages.linkageStrengthNotPositive,
                        Words.of(linkage), Words.value(linkage.getStrength())));
            }
        }
    }

    /** {@code actor.sizeDiffersFromKind}: the number of employees does not fit the kind of the company. */
    public static final class CompanySize implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Actor actor = (Actor) element;
            Integer employees = actor.getEmployees();
            if (employees == null || employees < 0) {
                return;
            }
            boolean tooLarge = actor.getKind() == ActorKind.SME && employees >= LARGE;
            boolean tooSmall = actor.getKind() == ActorKind.LARGE_COMPANY && employees < LARGE;
            if (tooLarge || tooSmall) {
                problems.add(actor, Literals.ACTOR__EMPLOYEES, Messages.bind(
                        tooLarge ? Messages.actorTooLarge : Messages.actorTooSmall, Words.of(actor), employees));
            }
        }
    }
}
