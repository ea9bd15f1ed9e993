package org.clusterscape.report.tests;

import java.math.BigDecimal;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Board;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterType;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.Example;
import org.clusterscape.model.FundingKind;
import org.clusterscape.model.FundingMechanism;
import org.clusterscape.model.Impact;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.PrerequisiteStatus;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.Sector;
import org.clusterscape.model.Source;
import org.clusterscape.model.SustainabilityDimension;
import org.clusterscape.model.SustainabilityReference;

/** A model with something of everything that a report can show; the same each time it is built. */
final class SampleModel extends ModelBuilder {

    private final City[] cities = { city("Freiburg", "Fr"), city("Berlin", "B"), city("København", "C"),
            city("New York", "NY"), city("Singapore", "S"), city("Tokyo", "T") };
    private final Sector energy = sector("Energy");
    private final Sector logistics = sector("Production & logistics");
    private final Actor office = actor("Amt für Wirtschaftsförderung", ActorKind.MUNICIPALITY, 120, 8.5, 9.0);
    private final Actor university = actor("University of the Upper Rhine", ActorKind.UNIVERSITY, 3400, 6.0, 7.5);
    private final Actor solar = actor("Solarwerk Süd GmbH", ActorKind.SME, 84, 3.0, 8.0);
    private final Actor bank = actor("Regional Development Bank", ActorKind.FUNDER, null, 7.0, null);
    private final Actor grid = actor("Netz & Speicher AG", ActorKind.LARGE_COMPANY, 1250, 7.5, 6.0);

    SampleModel() {
        model.setName("Innovation ecosystem of the Upper Rhine");
        model.setVersion("2026-03");
        model.setDescription("How the region connects small firms, research and the public hand, and what the cities of the"
                + " study do in the same fields.\n\nThe figures are examples.");
        Source source = NEW.createSource();
        source.setName("Regional statistics");
        source.setCitation("Statistical office of the region: Employment by industry, 2025.");
        source.setUrl("https://statistics.example.org/employment?year=2025&industry=D35");
        model.getSources().add(source);
        office.setWebsite("https://www.example.org/wirtschaft/");
        office.getAliases().add("WiFö");
        office.setDocumentation("Runs the cluster office and pays for its rooms.");
        KeyField clusters = clusterManagement();
        KeyField energyField = energySupply();
        clusters.getRelatedKeyFields().add(energyField);
        Cluster green = greenCluster(clusters, source);
        Cluster food = NEW.createCluster();
        food.setName("Local food");
        food.setType(ClusterType.LOCAL);
        model.getClusters().add(food);
        link(office, green, LinkageKind.FUNDING, 2, true);
        link(university, solar, LinkageKind.KNOWLEDGE, 1.5, false);
        link(green, food, LinkageKind.COOPERATION, 1, false);
    }

    private KeyField clusterManagement() {
        KeyField field = keyField(41, "Cluster management", "Support of small firms by networking, promotion and market access",
                7.0, 8.0, 6.0, 6.0, 1.0, 8.0);
        field.setStatedTotal(36.0);
        field.setDifferentiatedDescription("Cluster management joins firms of one field.\n\nUnlike business promotion it"
                + " works through the network, not on single firms.");
        field.getTags().add("networking");
        field.getTags().add("SMEs");
        example(field, cities[0], "A green city cluster links firms for renewable energy and environmental technology.");
        example(field, cities[5], "A district with many small firms rents out storeys of factory buildings to them and helps"
                + " them to find partners in research.");
        Example related = example(field, cities[2], "No difference to the field of energy supply was found.");
        related.getRelatedKeyFields().addAll(model.getKeyFields());
        example(field, null, "Programmes of this kind exist in most regions.");
        for (SustainabilityDimension dimension : SustainabilityDimension.VALUES) {
            SustainabilityReference reference = NEW.createSustainabilityReference();
            reference.setDimension(dimension);
            reference.setText("What the field does for the " + dimension.getName().toLowerCase()
                    + " dimension: strong networks help a region to act together.");
            field.getSustainability().add(reference);
        }
        relevance(field, energy, RelevanceLevel.HIGH, "Industry-wide incentives lower the demand.");
        relevance(field, logistics, RelevanceLevel.UNRATED, "Sharing of space and vehicles.");
        Impact impact = NEW.createImpact();
        impact.setPolarity(Polarity.POSITIVE);
        impact.setText("Opens markets for small firms.");
        field.getImpacts().add(impact);
        Obstacle trust = obstacle(field, "Distrust of the administration", ObstacleCategory.TRUST, 4);
        obstacle(field, "Lack of money for initiatives", ObstacleCategory.FUNDING, null);
        Prerequisite mandate = NEW.createPrerequisite();
        mandate.setText("A mandate of the regional council");
        mandate.setStatus(PrerequisiteStatus.IN_PROGRESS);
        field.getPrerequisites().add(mandate);
        ImplementationMeasure board = NEW.createImplementationMeasure();
        board.setName("Advisory board");
        board.setText("Found a board of decision makers of the region.");
        board.setStatus(ImplementationStatus.RUNNING);
        board.setStart(day("2025-01-15"));
        board.setEnd(day("2026-12-31"));
        board.setBudget(new BigDecimal("125000"));
        board.getResponsible().add(office);
        board.getResponsible().add(university);
        board.getMitigates().add(trust);
        board.getRequires().add(mandate);
        field.getMeasures().add(board);
        ImplementationMeasure fund = NEW.createImplementationMeasure();
        fund.setText("Secure funding on which the cluster decides itself.");
        fund.setBudget(new BigDecimal("1250000.50"));
        field.getMeasures().add(fund);
        field.getActors().add(office);
        field.getActors().add(university);
        indicator(field, "Number of clusters", "card.clusterGroups", "", 5.0, IndicatorDirection.HIGHER_IS_BETTER, 2, 3, 5);
        indicator(field, "Businesses that take part", "card.participatingBusinesses", "businesses", 60.0,
                IndicatorDirection.HIGHER_IS_BETTER, 30, 42, 38);
        indicator(field, "Time to first project", null, "days", 90.0, IndicatorDirection.LOWER_IS_BETTER, 200, 150, 120);
        Indicator flag = indicator(field, "Funding mechanism exists", "card.fundingMechanisms", "", 1.0,
                IndicatorDirection.HIGHER_IS_BETTER);
        measurement(flag, "2024-12-31").setFlag(false);
        measurement(flag, "2025-12-31").setFlag(true);
        Indicator share = indicator(field, "Share of women on boards", null, "%", null, IndicatorDirection.NEUTRAL, 20, 31.25);
        measurement(share, "2026-01-31").setUndefined("the boards are being elected");
        indicator(field, "Completed initiatives", "card.completedInitiatives", "initiatives", null,
                IndicatorDirection.HIGHER_IS_BETTER);
        remark(field, RemarkKind.CLUSTER_TYPES, "Local clusters serve local markets, traded clusters trade across regions.");
        remark(field, RemarkKind.SOURCE, "see http://www.example.org/clusters/ (in English).");
        note(field, CardSection.PREREQUISITES, "No law has to be changed.");
        note(field, CardSection.ACTORS, "Many should be heard.");
        return field;
    }

    private KeyField energySupply() {
        KeyField field = keyField(73, "Energy supply", "Local generation, storage and grids", 9.0, 7.5, null, 5.0, 6.0, 7.0);
        field.setDocumentation("Two paragraphs of documentation.\n\nThis is the second.");
        return field;
    }

    private Cluster greenCluster(KeyField field, Source source) {
        Cluster cluster = NEW.createCluster();
        cluster.setName("Green City Cluster");
        cluster.setType(ClusterType.TRADED);
        cluster.setRegion("Upper Rhine");
        cluster.setCity(cities[0]);
        cluster.getSectors().add(energy);
        cluster.getKeyFields().add(field);
        cluster.setFoundationDate(day("2009-05-01"));
        cluster.setWebsite("https://cluster.example.org");
        cluster.setDocumentation("Firms and institutes for renewable energy.");
        model.getClusters().add(cluster);
        member(cluster, solar, MembershipRole.MEMBER, "2012-01-01");
        member(cluster, grid, MembershipRole.MEMBER, "2015-06-01").setUntil(day("2024-05-31"));
        member(cluster, office, MembershipRole.COORDINATOR, "2009-05-01");
        member(cluster, bank, MembershipRole.FUNDER, null);
        Initiative roofs = NEW.createInitiative();
        roofs.setName("1,000 roofs");
        roofs.setDocumentation("Panels on the roofs of firms.");
        roofs.setStatus(ImplementationStatus.COMPLETED);
        roofs.setStart(day("2021-01-01"));
        roofs.setEnd(day("2023-12-31"));
        roofs.setBudget(new BigDecimal("480000"));
        roofs.getParticipants().add(solar);
        roofs.getParticipants().add(grid);
        cluster.getInitiatives().add(roofs);
        Initiative school = NEW.createInitiative();
        school.setName("Heat-pump school");
        school.setStatus(ImplementationStatus.ABANDONED);
        cluster.getInitiatives().add(school);
        FundingMechanism fees = NEW.createFundingMechanism();
        fees.setName("Fees of the members");
        fees.setKind(FundingKind.MEMBERSHIP_FEES);
        fees.setAmount(new BigDecimal("90000"));
        fees.setPeriod("yearly");
        fees.setAutonomous(true);
        cluster.getFundingMechanisms().add(fees);
        for (int year = 2023; year <= 2025; year++) {
            EconomicDatum datum = NEW.createEconomicDatum();
            datum.setYear(year);
            datum.setIndustryCode("D35");
            datum.setAreaName("Upper Rhine");
            datum.setEmployment(11800 + 250 * (year - 2023));
            datum.setEstablishments(312 + year - 2023);
            datum.setTurnover(new BigDecimal("2400000000").add(BigDecimal.valueOf(75000000L * (year - 2023))));
            datum.setSource(source);
            cluster.getEconomicData().add(datum);
        }
        Board board = NEW.createBoard();
        board.setName("Cluster board");
        board.getMembers().add(university);
        board.getMembers().add(grid);
        cluster.setAdvisoryBoard(board);
        Indicator staff = NEW.createIndicator();
        staff.setName("Staff of the cluster office");
        staff.setUnit("persons");
        staff.setScope(cluster);
        model.getIndicators().add(staff);
        measurement(staff, "2025-12-31").setValue(6.5);
        return cluster;
    }
}
