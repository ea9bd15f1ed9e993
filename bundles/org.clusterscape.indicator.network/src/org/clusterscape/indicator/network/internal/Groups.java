package org.clusterscape.indicator.network.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Membership;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Property;

/** Divides members by what the parameter {@code grouping} names: their kind, city, sector, cluster or a property. */
final class Groups {

    private static final Comparator<NamedElement> BY_NAME = Comparator.comparing(NamedElement::getName,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final String grouping;
    private final String property;
    private final LocalDate day;

    Groups(CalculationContext context) {
        this.grouping = context.parameters().text("grouping");
        this.property = context.parameters().text("property");
        this.day = context.asOf();
    }

    /** For each member, the number of its group; -1 where it has none. */
    int[] of(List<LinkableElement> members) {
        Map<Object, Integer> numbers = new HashMap<>();
        return members.stream().map(this::groupOf)
                .mapToInt(group -> group == null ? -1 : numbers.computeIfAbsent(group, g -> numbers.size())).toArray();
    }

    /** What members are grouped by, for a message. */
    String description() {
        return "property".equals(grouping) ? Messages.bind(Messages.groupingByProperty, property) : grouping;
    }

    private Object groupOf(LinkableElement member) {
        return switch (grouping) {
        case "kind" -> member instanceof Actor actor ? actor.getKind() : member.eClass();
        case "city" -> switch (member) {
            case Actor actor -> actor.getCity();
            case Cluster cluster -> cluster.getCity();
            default -> null;
        };
        case "cluster" -> first(clusters(member));
        case "sector" -> first(clusters(member).flatMap(cluster -> cluster.getSectors().stream()));
        default -> member.getProperties().stream().filter(p -> property.equals(p.getKey())).map(Property::getValue)
                .filter(Objects::nonNull).findFirst().orElse(null);
        };
    }

    private static NamedElement first(Stream<? extends NamedElement> elements) {
        return elements.min(BY_NAME).orElse(null);
    }

    private Stream<Cluster> clusters(LinkableElement member) {
        return switch (member) {
        case Actor actor -> actor.getMemberships().stream().filter(this::isCurrent).map(Membership::getCluster)
                .filter(Objects::nonNull);
        case Cluster cluster -> Stream.of(cluster);
        default -> Stream.empty();
        };
    }

    private boolean isCurrent(Membership membership) {
        return compare(membership.getSince()) <= 0 && compare(membership.getUntil()) * -1 <= 0;
    }

    /** Negative where a date lies before the day, positive after it, 0 where it is the day, or holds it, or is not set. */
    private int compare(XMLGregorianCalendar date) {
        if (date == null) {
            return 0;
        }
        int[] fields = {date.getYear(), date.getMonth(), date.getDay()};
        int[] today = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != DatatypeConstants.FIELD_UNDEFINED && fields[i] != today[i]) {
                return Integer.compare(fields[i], today[i]);
            }
        }
        return 0;
    }
}
