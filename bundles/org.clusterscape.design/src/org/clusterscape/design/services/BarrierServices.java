package org.clusterscape.design.services;

import java.util.List;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.clusterscape.viewpoint.expression.Reads;

/** Obstacles over all key fields, and what is done about them. */
public class BarrierServices {

    private static final int WORST = 5;
    private static final int SEVERE = 4;

    /** The obstacles of one category, given by the name of its literal, over all key fields. */
    @Reads("keyFields.obstacles.category")
    public List<Obstacle> obstaclesOf(Ecosystem ecosystem, String category) {
        return ecosystem.getKeyFields().stream().flatMap(keyField -> keyField.getObstacles().stream())
                .filter(obstacle -> obstacle.getCategory().getName().equals(category)).toList();
    }

    /** Whether nothing is done about an obstacle: no measure mitigates it but abandoned ones. */
    @Reads("mitigatedBy.status")
    public boolean isOpen(Obstacle obstacle) {
        return obstacle.getMitigatedBy().stream()
                .allMatch(measure -> measure.getStatus() == ImplementationStatus.ABANDONED);
    }

    /** Whether an obstacle is of severity 4 or 5. */
    @Reads("severity")
    public boolean isSevere(Obstacle obstacle) {
        return obstacle.getSeverity() != null && obstacle.getSeverity() >= SEVERE;
    }

    /** The severity as one of the steps 1 to 5; 0 where it is not known. */
    @Reads("severity")
    public Integer severityStep(Obstacle obstacle) {
        return obstacle.getSeverity() == null ? 0 : Math.clamp(obstacle.getSeverity(), 1, WORST);
    }

    /** The severity one step up or down, between 1 and 5. */
    public Integer severityBy(Obstacle obstacle, Integer step) {
        int severity = obstacle.getSeverity() == null ? 0 : obstacle.getSeverity();
        return Math.clamp(severity + step, 1, WORST);
    }

    /** All measures of the key fields of an ecosystem. */
    @Reads("keyFields.measures")
    public List<ImplementationMeasure> allMeasures(Ecosystem ecosystem) {
        return ecosystem.getKeyFields().stream().flatMap(keyField -> keyField.getMeasures().stream()).toList();
    }

    /** All obstacles of the key fields of an ecosystem. */
    @Reads("keyFields.obstacles")
    public List<Obstacle> allObstacles(Ecosystem ecosystem) {
        return ecosystem.getKeyFields().stream().flatMap(keyField -> keyField.getObstacles().stream()).toList();
    }

    /** The key fields that a key field could still be related to: the others of its ecosystem that it is not yet. */
    public List<KeyField> unrelatedKeyFields(KeyField keyField) {
        return keyField.eContainer() instanceof Ecosystem ecosystem ? ecosystem.getKeyFields().stream()
                .filter(other -> other != keyField && !keyField.getRelatedKeyFields().contains(other)).toList() : List.of();
    }
}
