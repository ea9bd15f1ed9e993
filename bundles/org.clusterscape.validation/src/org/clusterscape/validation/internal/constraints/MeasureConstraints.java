package org.clusterscape.validation.internal.constraints;

import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.PrerequisiteStatus;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What measures have to do with obstacles and prerequisites. */
public final class MeasureConstraints {

    private MeasureConstraints() {
    }

    /** {@code measure.otherKeyField}: a measure refers to an obstacle or a prerequisite of another key field. */
    public static final class OtherKeyField implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            ImplementationMeasure measure = (ImplementationMeasure) element;
            for (Obstacle obstacle : measure.getMitigates()) {
                check(measure, Literals.IMPLEMENTATION_MEASURE__MITIGATES, obstacle, problems);
            }
            for (Prerequisite prerequisite : measure.getRequires()) {
                check(measure, Literals.IMPLEMENTATION_MEASURE__REQUIRES, prerequisite, problems);
            }
        }

        private static void check(ImplementationMeasure measure, EReference reference, EObject target,
                Problems problems) {
            if (target.eContainer() instanceof KeyField other && measure.eContainer() instanceof KeyField own
                    && other != own) {
                problems.add(measure, reference, Messages.bind(Messages.measureOtherKeyField,
                        new Object[] {Words.of(measure), Words.of(target), Words.of(other)}));
            }
        }
    }

    /** {@code measure.prerequisiteOpen}: a measure runs although a prerequisite is not met. */
    public static final class PrerequisiteOpen implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            ImplementationMeasure measure = (ImplementationMeasure) element;
            if (measure.getStatus() != ImplementationStatus.RUNNING
                    && measure.getStatus() != ImplementationStatus.COMPLETED) {
                return;
            }
            for (Prerequisite prerequisite : measure.getRequires()) {
                if (prerequisite.getStatus() == PrerequisiteStatus.OPEN
                        || prerequisite.getStatus() == PrerequisiteStatus.IN_PROGRESS) {
                    problems.add(measure, Literals.IMPLEMENTATION_MEASURE__REQUIRES,
                            Messages.bind(Messages.measurePrerequisiteOpen, new Object[] {Words.of(measure),
                                    Words.literal(measure.getStatus()), Words.of(prerequisite),
                                    Words.literal(prerequisite.getStatus())}));
                }
            }
        }
    }
}
