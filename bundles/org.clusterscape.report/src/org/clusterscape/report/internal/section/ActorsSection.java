package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.label.Labels;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.BarChart;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** All actors by kind, and the links between actors and clusters. */
public final class ActorsSection implements ReportSection {

    @Override
    public void write(ReportContext context, SectionWriter writer) {
        List<Actor> actors = context.model().getActors().stream()
                .sorted(Comparator.comparing(Actor::getKind).thenComparing(Titles::of)).toList();
        if (!actors.isEmpty()) {
            writer.add(kinds(actors));
            writer.add(actorTable(context, actors));
        }
        List<Linkage> linkages = context.model().getLinkages();
        if (!linkages.isEmpty()) {
            writer.heading(2, Messages.linkages, "links");
            writer.add(linkageTable(context, linkages));
        }
    }

    private static BarChart kinds(List<Actor> actors) {
        Map<ActorKind, Long> counts = actors.stream().collect(
                Collectors.groupingBy(Actor::getKind, () -> new EnumMap<>(ActorKind.class), Collectors.counting()));
        Map.Entry<ActorKind, Long> most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        String description = NLS.bind(Messages.actorKindsDescription, Labels.words(most.getKey()), most.getValue());
        List<BarChart.Bar> bars = counts.entrySet().stream()
                .map(kind -> new BarChart.Bar(Labels.words(kind.getKey()), Quantity.of(kind.getValue()))).toList();
        return new BarChart(Messages.actorKinds, description, most.getValue(), bars);
    }

    private static Table actorTable(ReportContext context, List<Actor> actors) {
        return new Tables<>(actors).anchor(context.links()::anchor)
                .column(Messages.actor, Table.Kind.NAME, actor -> Cell.of(name(actor)))
                .column(Messages.kind, Table.Kind.TEXT, actor -> Cell.text(Labels.words(actor.getKind())))
                .optional(Messages.city, Table.Kind.TEXT,
                        actor -> Cell.text(actor.getCity() == null ? null : Titles.of(actor.getCity())))
                .optional(Messages.employees, Table.Kind.NUMBER, actor -> Cell.of(Quantity.of(actor.getEmployees())))
                .optional(Messages.influence, Table.Kind.NUMBER, actor -> Cell.of(Quantity.of(actor.getInfluence())))
                .optional(Messages.interest, Table.Kind.NUMBER, actor -> Cell.of(Quantity.of(actor.getInterest())))
                .optional(Messages.clusters, Table.Kind.TEXT, actor -> Cell.of(context.links().links(
                        actor.getMemberships().stream().map(Membership::getCluster).distinct().toList())))
                .optional(Messages.website, Table.Kind.TEXT, actor -> Cell.of(website(actor)))
                .table(Messages.actorsCaption);
    }

    private static List<Inline> name(Actor actor) {
        List<Inline> name = new ArrayList<>(Texts.named(actor.getName(), null, null));
        if (!actor.getAliases().isEmpty()) {
            name.add(new Inline.Text("\n"));
            name.add(new Inline.Emphasis(NLS.bind(Messages.aliases, String.join(", ", actor.getAliases()))));
        }
        if (!Texts.isEmpty(actor.getDocumentation())) {
            name.add(new Inline.Text("\n"));
            name.addAll(Texts.of(actor.getDocumentation()));
        }
        return name;
    }

    private static List<Inline> website(Actor actor) {
        String website = actor.getWebsite();
        return Texts.isEmpty(website) ? List.of()
                : List.of(Inline.toAddress(website.replaceFirst("(?i)^https?://(www\\.)?|/$", ""), website));
    }

    private static Table linkageTable(ReportContext context, List<Linkage> linkages) {
        return new Tables<>(linkages)
                .column(Messages.from, Table.Kind.NAME, linkage -> end(context, linkage.getSource()))
                .column(Messages.to, Table.Kind.TEXT, linkage -> end(context, linkage.getTarget()))
                .column(Messages.kind, Table.Kind.TEXT, linkage -> Cell.text(Labels.words(linkage.getKind())))
                .column(Messages.direction, Table.Kind.TEXT,
                        linkage -> Cell.text(linkage.isDirected() ? Messages.directed : Messages.mutual))
                .column(Messages.strength, Table.Kind.NUMBER, linkage -> Cell.of(Quantity.of(linkage.getStrength())))
                .optional(Messages.documentation, Table.Kind.TEXT, linkage -> Texts.isEmpty(linkage.getName())
                        && Texts.isEmpty(linkage.getDocumentation()) ? Cell.text(null)
                                : Cell.of(Texts.named(linkage.getName(), null, linkage.getDocumentation())))
                .table(Messages.linkagesCaption);
    }

    private static Cell end(ReportContext context, EObject element) {
        return element == null ? Cell.of(new Inline.Emphasis(Messages.unnamed)) : Cell.of(context.links().link(element));
    }
}
