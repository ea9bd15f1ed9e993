package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.clusterscape.card.CardImport;
import org.clusterscape.model.KeyField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which authors write the title and the score table. */
class TitleAndScoreTest {

    private static final String SECTIONS = "\n\n## Indicators\n\n- a\n\n## Measures\n\n- b\n\n## Actors\n\n- c\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "# SF 41: Cluster Management (networks)         | SF 41 | 41 | Cluster Management | networks",
            "# SF41: Cluster Management                     | SF 41 | 41 | Cluster Management |",
            "# SF-41 – Cluster Management                   | SF 41 | 41 | Cluster Management |",
            "#### sf 41 Cluster Management:                 | SF 41 | 41 | Cluster Management |",
            "# **SF 41:** Cluster Management                | SF 41 | 41 | Cluster Management |",
            "# **SF 41: Cluster Management** (a (b) c)      | SF 41 | 41 | Cluster Management | a (b) c",
            "**SF 41: Cluster Management**                  | SF 41 | 41 | Cluster Management |",
            "SF 41: Cluster Management (networks)           | SF 41 | 41 | Cluster Management | networks",
            "# KF 12 - Green Roofs                          | KF 12 | 12 | Green Roofs |",
            "# Key field 41: Cluster Management             | SF 41 | 41 | Cluster Management |",
            "# Schlüsselfeld Nr. 7: Dächer                  | SF 7  | 7  | Dächer |",
            "# HF 3a: Wasser                                | HF 3a | 3  | Wasser |",
            "# 41. Cluster Management                       | 41    | 41 | Cluster Management |",
            "41. Cluster Management (networks)              | 41    | 41 | Cluster Management | networks",
            "# 41: Cluster Management                       | 41    | 41 | Cluster Management |",
            "# Cluster Management (networks)                |       |    | Cluster Management | networks",
            "Cluster Management                             |       |    | Cluster Management |",
            "# 2030 Agenda                                  |       |    | 2030 Agenda |",
            "# SF 41: Clusters: a: b (c) d                  | SF 41 | 41 | Clusters: a: b (c) d |",
            "# **A-7:** Odd Codes                           | A-7   | 7  | Odd Codes |",
            "# SF 41                                        | SF 41 | 41 | |"})
    void titlesAreTakenApart(String title, String code, Integer number, String name, String scope) throws IOException {
        KeyField keyField = Cards.keyField(title + SECTIONS);

        assertEquals(code, keyField.getCode());
        assertEquals(number, keyField.getNumber());
        assertEquals(name, keyField.getName());
        assertEquals(scope, keyField.getScope());
        assertEquals(1, keyField.getIndicators().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Fr B C Total_7 8 6 21                                          ; Freiburg 7.0, Berlin 8.0, Copenhagen 6.0 ; 21",
            "Fr\tΒ\tС\tΤ_7\t8\t6\t5                                         ; Freiburg 7.0, Berlin 8.0, Copenhagen 6.0, Tokyo 5.0 ;",
            "Fr\tB\tTotal__7\t8\t15                                         ; Freiburg 7.0, Berlin 8.0 ; 15",
            "| Fr | B |_|---|---|_| 7 | n/a |                               ; Freiburg 7.0, Berlin - ;",
            "| Fr | B |_| - | - |_| 7 | - |                                 ; Freiburg 7.0, Berlin - ;",
            "|Fr|B|Summe|_|-|-|-|_|7,5|8|15,5|                              ; Freiburg 7.5, Berlin 8.0 ; 15.5",
            "City | Fr | B_---|---|---_Score | 7 | 8                        ; Freiburg 7.0, Berlin 8.0 ;",
            "Stadt\tFr\tB\tGesamt_Punkte\t7\t8\t15                          ; Freiburg 7.0, Berlin 8.0 ; 15",
            "\tFr\tB_Punkte\t7\t8                                           ; Freiburg 7.0, Berlin 8.0 ;",
            "**Fr** **B**_7 8                                               ; Freiburg 7.0, Berlin 8.0 ;",
            "Freiburg  New York  Tokio_7  8  6                              ; Freiburg 7.0, New York 8.0, Tokyo 6.0 ;",
            "- Freiburg: 7_- NYC: 8_- Gesamt: 15                            ; Freiburg 7.0, New York 8.0 ; 15",
            "Freiburg 7_Berlin 8,5                                          ; Freiburg 7.0, Berlin 8.5 ;",
            "Fr В Tоtаl_7 8 15                                              ; Freiburg 7.0, Berlin 8.0 ; 15",
            "Freiburg New York Total_7 8 15                                 ; Freiburg 7.0, New York 8.0 ; 15",
            "Fr B NY_7 k. A. 8                                              ; Freiburg 7.0, Berlin -, New York 8.0 ;",
            "Fr: 7, NY: 8, Total: 15                                        ; Freiburg 7.0, New York 8.0 ; 15",
            "Fr,B,Total_7,8,15                                              ; Freiburg 7.0, Berlin 8.0 ; 15",
            "Fr B Total_7 8                                                 ; Freiburg 7.0, Berlin 8.0 ;"})
    void scoresAreReadFromAnyTable(String table, String scores, Double total) throws IOException {
        CardImport result = Cards.read("# SF 1: X\n\n" + table.replace('_', '\n') + SECTIONS, Cards.model());
        KeyField keyField = result.keyField();

        assertEquals(scores, keyField.getScores().stream().map(s -> s.getCity().getName() + " " + (s.getValue() == null ? "-" : s.getValue()))
                .collect(Collectors.joining(", ")));
        assertEquals(total, keyField.getStatedTotal());
        assertEquals(List.of(), result.notUnderstood());
        assertEquals(0, keyField.getSectionNotes().size());
    }

    @Test
    void unreadableScoresAreNamed() throws IOException {
        CardImport result = Cards.read("# SF 1: X\n\nFr\tB\tC\n7\tabout 8\t11" + SECTIONS, Cards.model());

        assertEquals(null, result.keyField().getScores().get(1).getValue());
        assertEquals(List.of("“about 8”, the score of B, is no number.", "The score 11 of C is not between 0 and 10."),
                result.warnings().stream().map(w -> w.message()).toList());
        assertEquals(List.of(3, 4), result.notUnderstood().stream().map(l -> l.line()).toList());
    }

    @Test
    void aTableThatDoesNotFitIsKeptAsText() throws IOException {
        CardImport result = Cards.read("# SF 1: X\n\nFr\tB\n7\t8\t9\n" + SECTIONS, Cards.model());

        assertEquals(0, result.keyField().getScores().size());
        assertEquals("Fr\tB 7\t8\t9", result.keyField().getSectionNotes().get(0).getText());
        assertTrue(result.warnings().get(0).message().contains("2 cities and 3 values"), result.warnings()::toString);
    }

    @Test
    void anUnknownAbbreviationIsACity() throws IOException {
        KeyField keyField = Cards.keyField("# SF 1: X\n\nFr\tOsl\tHH\n7\t8\t9" + SECTIONS);

        assertEquals("Osl", keyField.getScores().get(1).getCity().getAbbreviation());
        assertEquals(null, keyField.getScores().get(1).getCity().getName());
    }
}
