package org.clusterscape.design.services;

import org.clusterscape.model.Linkage;
import org.clusterscape.model.label.Labels;
import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/** How linkages are drawn: as wide as they are strong, with an arrow that goes with their kind. */
public class LinkageServices {

    private static final double PIXELS_PER_STRENGTH = 1.5;
    private static final int WIDEST = 6;
    private static final double STEP = 0.5;

    /** The width of a linkage's line in pixels, from 1 to 6; strength 1 is 2 pixels wide. */
    @Reads("strength")
    public Integer lineWidth(Linkage linkage) {
        double width = linkage.getStrength() * PIXELS_PER_STRENGTH;
        return Double.isNaN(width) ? 1 : (int) Math.clamp(Math.round(width), 1, WIDEST);
    }

    /** The arrow at the target of a directed linkage, as the format of viewpoint specifications calls it. */
    @Reads({"directed", "kind"})
    public String arrowHead(EObject element) {
        if (!(element instanceof Linkage linkage) || !linkage.isDirected()) {
            return "NoDecoration";
        }
        return switch (linkage.getKind()) {
        case SUPPLY, FUNDING, REGULATION -> "InputFillClosedArrow";
        case ADVOCACY -> "InputClosedArrow";
        case COOPERATION, KNOWLEDGE, MARKET_ACCESS -> "InputArrow";
        };
    }

    /** The name of a linkage; without one, its kind in words. */
    @Reads({"name", "kind"})
    public String linkageText(EObject element) {
        if (!(element instanceof Linkage linkage)) {
            return "";
        }
        String name = linkage.getName();
        return name == null || name.isBlank() ? Labels.words(linkage.getKind()) : name;
    }

    /** The strength one step up. */
    public Double stronger(Linkage linkage) {
        return linkage.getStrength() + STEP;
    }

    /** The strength one step down, but never 0 or less: that would be no linkage. */
    public Double weaker(Linkage linkage) {
        return linkage.getStrength() > STEP ? linkage.getStrength() - STEP : linkage.getStrength();
    }

    /** Whether another linkage of the same kind joins the same two elements, in the same direction if directed. */
    public boolean isDoubled(Linkage linkage) {
        if (linkage.getSource() == null || linkage.getTarget() == null) {
            return false;
        }
        boolean same = linkage.getSource().getOutgoingLinkages().stream().anyMatch(other -> other != linkage
                && other.getKind() == linkage.getKind() && other.getTarget() == linkage.getTarget());
        boolean reverse = !linkage.isDirected() && linkage.getTarget().getOutgoingLinkages().stream()
                .anyMatch(other -> other != linkage && !other.isDirected() && other.getKind() == linkage.getKind()
                        && other.getTarget() == linkage.getSource());
        return same || reverse;
    }
}
