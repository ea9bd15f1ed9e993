package org.clusterscape.indicator.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clusterscape.model.Linkage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What directions and strengths of linkages change. The expected values were computed with NetworkX 3.6.1. */
class DirectionsAndStrengthsTest {

    private static final String BOTH_WAYS = "b c 1, c d 3, b e 4, f g 2, a h 3";
    private static final String ONE_WAY = "a b 2, c a 4, d e 5, e f 2, f d 1, g h 7, h g 1, c h 6";

    private NetworkModel model;

    @BeforeEach
    void build() {
        model = NetworkModel.of(ONE_WAY);
        model.ecosystem.getLinkages().forEach(linkage -> linkage.setDirected(true));
        for (String edge : BOTH_WAYS.split(", ")) {
            String[] parts = edge.split(" ");
            model.link(parts[0], parts[1]).setStrength(Double.parseDouble(parts[2]));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            betweenness, e, , 0.103174603
            betweenness, c, , 0.198412698
            betweennessRaw, h, , 3.000000000
            closeness, a, , 0.583333333
            closeness, g, , 0.538461538
            meanDistance, , , 1.678571429
            diameter, , , 3.000000000
            efficiency, , , 0.696428571
            pageRank, d, , 0.124347532
            eigenvector, d, , 0.352182224
            degree, c, , 4.000000000
            density, , , 0.428571429
            components, , , 1.000000000
            clustering, c, , 0.333333333
            clustering, , , 0.333333333
            constraint, d, , 0.506172840
            effectiveSize, d, , 2.333333333
            transitivity, , , 0.360000000
            assortativity, , , -0.028571429
            core, a, , 2.000000000
            betweenness, e, weighted=true, 0.142857143
            betweenness, c, weighted=true, 0.238095238
            betweennessRaw, h, weighted=true, 7.000000000
            closeness, a, weighted=true, 1.826086957
            closeness, g, weighted=true, 1.850220264
            meanDistance, , weighted=true, 0.544345238
            diameter, , weighted=true, 0.958333333
            efficiency, , weighted=true, 2.437188430
            pageRank, d, weighted=true, 0.115446105
            eigenvector, d, weighted=true, 0.191988787
            degree, c, weighted=true, 14.000000000
            density, , weighted=true, 0.428571429
            components, , weighted=true, 1.000000000
            clustering, c, weighted=true, 0.128336826
            clustering, , weighted=true, 0.113873558
            constraint, d, weighted=true, 0.516106520
            effectiveSize, d, weighted=true, 2.400000000
            betweenness, e, directed=true, 0.123015873
            betweenness, c, directed=true, 0.238095238
            betweennessRaw, h, directed=true, 6.333333333
            closeness, a, directed=true, 0.500000000
            closeness, g, directed=true, 0.466666667
            meanDistance, , directed=true, 1.946428571
            diameter, , directed=true, 3.000000000
            efficiency, , directed=true, 0.616071429
            pageRank, d, directed=true, 0.098723643
            eigenvector, d, directed=true, 0.276304832
            degree, c, directed=true, 6.000000000
            density, , directed=true, 0.321428571
            components, , directed=true, 1.000000000
            betweenness, e, directed=true weighted=true, 0.190476190
            betweenness, c, directed=true weighted=true, 0.166666667
            betweennessRaw, h, directed=true weighted=true, 7.000000000
            closeness, a, directed=true weighted=true, 0.933333333
            closeness, g, directed=true weighted=true, 1.051878354
            meanDistance, , directed=true weighted=true, 0.934396259
            diameter, , directed=true weighted=true, 2.166666667
            efficiency, , directed=true weighted=true, 1.655149356
            pageRank, d, directed=true weighted=true, 0.054774116
            eigenvector, d, directed=true weighted=true, 0.111208294
            degree, c, directed=true weighted=true, 18.000000000
            density, , directed=true weighted=true, 0.321428571
            components, , directed=true weighted=true, 1.000000000
            """)
    void asNetworkX(String calculator, String member, String parameters, double expected) {
        assertEquals(expected, model.amount(calculator, member,
                parameters == null ? new String[0] : parameters.split(" ")), 6e-10);
    }

    @ParameterizedTest
    @CsvSource({"all, 6", "in, 2", "out, 4"})
    void degreeCountsTheLinkagesOfADirection(String direction, double expected) {
        assertEquals(expected, model.amount("degree", "c", "directed=true", "direction=" + direction));
        assertEquals(4, model.amount("degree", "c", "direction=" + direction));
    }

    @Test
    void aLinkageWithoutAStrengthAboveZeroOnlyCountsWithoutStrengths() {
        for (double strength : new double[] {0, -3, Double.NaN, Double.POSITIVE_INFINITY}) {
            NetworkModel odd = NetworkModel.of("a b 2, b c 1");
            Linkage linkage = odd.link("a", "c");
            linkage.setStrength(strength);
            assertEquals(2, odd.amount("degree", "a"));
            assertEquals(2, odd.amount("degree", "a", "weighted=true"));
            assertEquals(1.5, odd.amount("diameter", null, "weighted=true"));
        }
    }
}
