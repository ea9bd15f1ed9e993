package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clusterscape.card.CardImport;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.Source;
import org.clusterscape.model.SustainabilityDimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card of the study, and the example with the same figures, structure and inconsistencies. */
class CardOfTheStudyTest {

    enum Card {
        EXAMPLE, REAL;

        Path file() {
            return this == EXAMPLE ? Cards.EXAMPLE : Cards.real();
        }

        CardImport read() throws IOException {
            return Cards.read(file());
        }

        KeyField keyField() throws IOException {
            return read().keyField();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTitleAndScores(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals("SF 41", keyField.getCode());
        assertEquals(41, keyField.getNumber());
        assertEquals("Cluster Management", keyField.getName());
        assertTrue(keyField.getScope().length() > 50 && !keyField.getScope().endsWith(")"), keyField.getScope());
        assertEquals(List.of("Freiburg 7.0", "Berlin 8.0", "Copenhagen 6.0", "New York 6.0", "Singapore 1.0", "Tokyo 8.0"),
                keyField.getScores().stream().map(s -> s.getCity().getName() + " " + s.getValue()).toList());
        assertEquals(List.of("Fr", "B", "C", "NY", "S", "T"),
                keyField.getScores().stream().map(s -> s.getCity().getAbbreviation()).toList());
        assertEquals(36.0, keyField.getStatedTotal());
        assertEquals(36.0, keyField.getTotal());
    }

    @ParameterizedTest
    @EnumSource
    void hasExamplesWithTheirCities(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals(List.of("Tokyo", "Freiburg", "Berlin", "Copenhagen", "New York"),
                keyField.getExamples().stream().map(e -> e.getCity().getName()).toList());
        KeyField related = keyField.getExamples().get(3).getRelatedKeyFields().get(0);
        assertEquals(73, related.getNumber());
        assertEquals("SF 73", related.getCode());
        assertEquals(List.of("placeholder"), related.getTags());
        assertTrue(keyField.getExamples().get(1).getText().startsWith(card == Card.REAL ? "Freiburg Green" : "Solar Region"));
    }

    @ParameterizedTest
    @EnumSource
    void joinsTheTornText(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals(List.of(SustainabilityDimension.VALUES.toArray()),
                keyField.getSustainability().stream().map(s -> s.getDimension()).toList());
        String economic = keyField.getSustainability().get(0).getText();
        assertTrue(economic.endsWith(card == Card.REAL
                ? "structures, development of green tech investment funds, etc."
                : "small loans, and funds that invest in clean technology, etc."), economic);
    }

    @ParameterizedTest
    @EnumSource
    void hasOneTextForEachSector(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals(List.of("Mobility", "Energy", "Production & logistics", "Security", "ICT", "Water infrastructure",
                "Buildings", "Governance"), keyField.getSectorRelevances().stream().map(r -> r.getSector().getName()).toList());
        keyField.getSectorRelevances().forEach(r -> assertNotNull(r.getText(), r.getSector().getName()));
        assertTrue(keyField.getSectorRelevances().get(3).getSector().getAliases().contains("Safety"));
        assertTrue(keyField.getSectorRelevances().get(2).getSector().getAliases().contains("P&L"));
    }

    @ParameterizedTest
    @EnumSource
    void hasItsLists(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals(1, keyField.getImpacts().size());
        assertTrue(keyField.getImpacts().get(0).getText().contains(")-> "), keyField.getImpacts().get(0).getText());
        assertEquals(3, keyField.getMeasures().size());
        assertEquals(List.of(ActorKind.MUNICIPALITY, ActorKind.MUNICIPALITY, ActorKind.MUNICIPALITY, ActorKind.CHAMBER,
                ActorKind.UNIVERSITY, ActorKind.PPP), keyField.getActors().stream().map(a -> a.getKind()).toList());
        assertEquals(List.of(ObstacleCategory.GOVERNANCE, ObstacleCategory.FUNDING, ObstacleCategory.TRUST,
                ObstacleCategory.SKILLS, ObstacleCategory.COMMUNICATION),
                keyField.getObstacles().stream().map(o -> o.getCategory()).toList());
        assertEquals(List.of("card.clusterGroups", "card.participatingBusinesses", "card.completedInitiatives",
                "card.fundingMechanisms"), keyField.getIndicators().stream().map(Indicator::getCalculator).toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasNoPrerequisiteButNotes(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals(0, keyField.getPrerequisites().size());
        assertEquals(Set.of(CardSection.ACTORS, CardSection.PREREQUISITES, CardSection.OBSTACLES),
                keyField.getSectionNotes().stream().map(n -> n.getSection()).collect(Collectors.toSet()));
        assertEquals("no prerequistes necessary", keyField.getSectionNotes().get(1).getText());
        assertNull(keyField.getDifferentiatedDescription());
    }

    @ParameterizedTest
    @EnumSource
    void hasRemarksWithClusterTypesAndSource(Card card) throws IOException {
        KeyField keyField = card.keyField();

        assertEquals(List.of(RemarkKind.NOTE, RemarkKind.CLUSTER_TYPES, RemarkKind.CLUSTER_TYPES, RemarkKind.CLUSTER_TYPES,
                RemarkKind.SOURCE), keyField.getRemarks().stream().map(r -> r.getKind()).toList());
        Source source = ((Ecosystem) keyField.eContainer()).getSources().get(0);
        assertTrue(source.getUrl().startsWith("http") && source.getUrl().endsWith("/"), source.getUrl());
        assertTrue(source.getCitation().endsWith(source.getUrl()), source.getCitation());
        assertTrue(source.getCitation().startsWith(source.getName()) && !source.getName().contains("http"), source.getName());
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoLineOut(Card card) throws IOException {
        CardImport result = card.read();

        assertEquals(List.of(), result.notUnderstood());
        assertEquals(6, result.understood().get(CardSection.SCORES));
        assertEquals(0, result.understood().get(CardSection.PREREQUISITES));
        assertEquals(1, result.notes().get(CardSection.PREREQUISITES));
        assertEquals(List.of(3, 3, 24), result.warnings().stream().map(w -> w.line()).toList());
    }
}
