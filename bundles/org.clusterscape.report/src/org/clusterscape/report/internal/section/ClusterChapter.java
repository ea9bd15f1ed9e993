package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clusterscape.model.Board;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.label.Labels;
import org.clusterscape.report.ElementLinks;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Items;
import org.clusterscape.report.document.KeyValues;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.osgi.util.NLS;

/** The chapter of a cluster: what it is, who takes part, what it does and where its money comes from. */
final class ClusterChapter extends Chapter {

    private static final List<MembershipRole> ROLES = List.of(MembershipRole.COORDINATOR, MembershipRole.MEMBER,
            MembershipRole.ADVISOR, MembershipRole.FUNDER, MembershipRole.SPONSOR);

    private final Cluster cluster;
    private final ElementLinks links;
    private final String currency;

    ClusterChapter(ReportContext context, SectionWriter writer, Cluster cluster) {
        super(context, writer, cluster);
        this.cluster = cluster;
        this.links = context.links();
        this.currency = context.model().getCurrency();
    }

    void write() {
        begin();
        add(new KeyValues(facts()));
        common();
        part("members", Messages.members, this::members);
        part("initiatives", Messages.initiatives, this::initiatives);
        part("funding", Messages.funding, this::funding);
        part("economy", Messages.economicData, this::economicData);
        part("board", Messages.board, this::board);
        part("indicators", Messages.indicators, blocks -> new IndicatorTable(context(), false).addTo(blocks,
                Indicators.measuring(context().model(), cluster), NLS.bind(Messages.indicatorsOf, title())));
    }

    private List<Definitions.Entry> facts() {
        List<Definitions.Entry> facts = new ArrayList<>();
        fact(facts, Messages.type, Inline.text(Labels.words(cluster.getType())));
        fact(facts, Messages.region, Texts.of(cluster.getRegion()));
        fact(facts, Messages.city, cluster.getCity() == null ? List.of() : Inline.text(Titles.of(cluster.getCity())));
        fact(facts, Messages.founded, cluster.getFoundationDate() == null ? List.of()
                : Inline.text(Formats.text(Texts.date(cluster.getFoundationDate()))));
        fact(facts, Messages.sectors, links.links(cluster.getSectors()));
        fact(facts, Messages.keyFields, links.links(cluster.getKeyFields()));
        fact(facts, Messages.website, Texts.isEmpty(cluster.getWebsite()) ? List.of()
                : List.of(Inline.toAddress(cluster.getWebsite(), cluster.getWebsite())));
        return facts;
    }

    private static void fact(List<Definitions.Entry> facts, String key, List<Inline> value) {
        if (!value.isEmpty()) {
            facts.add(new Definitions.Entry(key, value));
        }
    }

    private void members(List<Block> blocks) {
        List<Membership> memberships = cluster.getMemberships().stream()
                .sorted(Comparator.comparingInt((Membership m) -> ROLES.indexOf(m.getRole()))
                        .thenComparing(m -> m.getActor() == null ? "" : Titles.of(m.getActor()))).toList();
        new Tables<>(memberships)
                .column(Messages.actor, Table.Kind.NAME, m -> Cell.of(m.getActor() == null
                        ? new Inline.Emphasis(Messages.unnamed) : links.link(m.getActor())))
                .column(Messages.role, Table.Kind.TEXT, m -> Cell.text(Labels.words(m.getRole())))
                .column(Messages.kind, Table.Kind.TEXT,
                        m -> Cell.text(m.getActor() == null ? null : Labels.words(m.getActor().getKind())))
                .optional(Messages.city, Table.Kind.TEXT, m -> Cell.text(m.getActor() == null
                        || m.getActor().getCity() == null ? null : Titles.of(m.getActor().getCity())))
                .optional(Messages.since, Table.Kind.DATE, m -> Cell.of(Texts.date(m.getSince())))
                .optional(Messages.until, Table.Kind.DATE, m -> Cell.of(Texts.date(m.getUntil())))
                .addTo(blocks, NLS.bind(Messages.membersCaption, title()));
    }

    private void initiatives(List<Block> blocks) {
        new Tables<Initiative>(cluster.getInitiatives())
                .column(Messages.initiative, Table.Kind.NAME,
                        i -> Cell.of(Texts.named(i.getName(), null, i.getDocumentation())))
                .column(Messages.status, Table.Kind.STATUS, i -> Cell.of(Statuses.of(i.getStatus())))
                .optional(Messages.start, Table.Kind.DATE, i -> Cell.of(Texts.date(i.getStart())))
                .optional(Messages.end, Table.Kind.DATE, i -> Cell.of(Texts.date(i.getEnd())))
                .optional(Messages.budget, Table.Kind.NUMBER, i -> Cell.of(Quantity.money(i.getBudget(), currency)))
                .optional(Messages.participants, Table.Kind.TEXT, i -> Cell.of(links.links(i.getParticipants())))
                .addTo(blocks, NLS.bind(Messages.initiativesCaption, title()));
    }

    private void funding(List<Block> blocks) {
        new Tables<>(cluster.getFundingMechanisms())
                .column(Messages.name, Table.Kind.NAME, f -> Cell.of(Texts.named(f.getName(), null, f.getDocumentation())))
                .column(Messages.fundingKind, Table.Kind.TEXT, f -> Cell.text(Labels.words(f.getKind())))
                .optional(Messages.amount, Table.Kind.NUMBER, f -> Cell.of(Quantity.money(f.getAmount(), currency)))
                .optional(Messages.period, Table.Kind.TEXT, f -> Cell.text(f.getPeriod()))
                .column(Messages.autonomous, Table.Kind.TEXT, f -> Cell.text(f.isAutonomous() ? Messages.yes : Messages.no))
                .addTo(blocks, NLS.bind(Messages.fundingCaption, title()));
    }

    private void economicData(List<Block> blocks) {
        new Tables<>(cluster.getEconomicData())
                .column(Messages.year, Table.Kind.NAME, d -> Cell.of(Quantity.plain(d.getYear())))
                .optional(Messages.industry, Table.Kind.TEXT, d -> Cell.text(d.getIndustryCode()))
                .column(Messages.area, Table.Kind.TEXT, d -> Cell.text(Texts.isEmpty(d.getAreaName())
                        ? Labels.words(d.getArea()) : Labels.words(d.getArea()) + ": " + d.getAreaName()))
                .optional(Messages.employment, Table.Kind.NUMBER, d -> Cell.of(Quantity.of(d.getEmployment())))
                .optional(Messages.establishments, Table.Kind.NUMBER, d -> Cell.of(Quantity.of(d.getEstablishments())))
                .optional(Messages.turnover, Table.Kind.NUMBER, d -> Cell.of(Quantity.money(d.getTurnover(), currency)))
                .optional(Messages.source, Table.Kind.TEXT,
                        d -> d.getSource() == null ? Cell.text(null) : Cell.of(links.link(d.getSource())))
                .addTo(blocks, NLS.bind(Messages.economicCaption, title()));
    }

    private void board(List<Block> blocks) {
        Board board = cluster.getAdvisoryBoard();
        if (board == null) {
            return;
        }
        if (!Texts.isEmpty(board.getName()) || !Texts.isEmpty(board.getDocumentation())) {
            blocks.add(new Paragraph(Texts.named(board.getName(), null, board.getDocumentation())));
        }
        if (!board.getMembers().isEmpty()) {
            blocks.add(new Items(false, board.getMembers().stream().map(actor -> List.of(links.link(actor))).toList()));
        }
    }
}
