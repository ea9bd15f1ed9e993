package org.clusterscape.indicator.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculators find what is published of well-known networks, to all digits given. */
class PublishedValuesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            karate, density, , , .139037
            karate, transitivity, , , .255682
            karate, clustering, , , .570638
            karate, diameter, , , 5
            karate, meanDistance, , , 2.408200
            karate, efficiency, , , .492008
            karate, assortativity, , , -.475613
            karate, centralisation.degree, , , .399621
            karate, centralisation.betweenness, , , .405557
            karate, centralisation.closeness, , , .298195
            karate, degree, 1, , 16
            karate, betweenness, 1, , .437635
            karate, betweennessRaw, 1, , 231.0714
            karate, closeness, 1, , .568966
            karate, constraint, 1, , .155423
            karate, effectiveSize, 1, , 13.75
            karate, degree, 34, , 17
            karate, betweenness, 34, , .304075
            karate, closeness, 34, , .55
            karate, constraint, 34, , .156419
            karate, effectiveSize, 34, , 15.235294
            karate, eigenvector, 34, , .373363
            karate, pageRank, 34, , .100919
            karate, betweenness, 33, , .145247
            karate, betweenness, 3, , .143657
            karate, betweenness, 32, , .138276
            karate, modularity, , grouping=property property=club, .358235
            karate, eiIndex, , grouping=property property=club, -.717949
            karate, articulationPoints, , , 1
            karate, articulationPoints, 1, , 2
            karate, articulationPoints, 34, , 0
            karate, bridges, , , 1
            karate, bridges, 1, , 1
            karate, bridges, 12, , 1
            karate, components, , , 1
            karate, components, 7, , 34
            karate, core, , , 4
            karate, core, 12, , 1
            florence, density, , , .190476
            florence, centralisation.degree, , , .274725
            florence, centralisation.betweenness, , , .436813
            florence, centralisation.closeness, , , .322452
            florence, degree, Medici, , 6
            florence, betweenness, Medici, , .521978
            florence, closeness, Medici, , .56
            florence, eigenvector, Medici, , .430308
            florence, constraint, Medici, , .209877
            florence, effectiveSize, Medici, , 5.666667
            florence, betweenness, Guadagni, , .254579
            florence, betweenness, Albizzi, , .212454
            florence, betweenness, Strozzi, , .102564
            florence, constraint, Strozzi, , .458333
            florence, constraint, Ridolfi, , .459877
            kite, betweennessRaw, Diane, , 3.6667
            kite, betweennessRaw, Fernando, , 8.3333
            kite, betweennessRaw, Garth, , 8.3333
            kite, betweennessRaw, Heather, , 14
            kite, betweennessRaw, Ike, , 8
            kite, betweennessRaw, Jane, , 0
            kite, closeness, Fernando, , .642857
            kite, closeness, Garth, , .642857
            kite, closeness, Heather, , .6
            kite, closeness, Jane, , .310345
            kite, centralisation.degree, , , .333333
            kite, centralisation.betweenness, , , .296296
            kite, centralisation.closeness, , , .270375
            holes, constraint, G, , .400
            holes, constraint, A, , .595
            holes, constraint, C, , 1
            holes, effectiveSize, G, , 4.67
            holes, effectiveSize, A, , 2.50
            holes, effectiveSize, C, , 1
            holes, constraint, G, weighted=true, .299
            holes, constraint, A, weighted=true, .795
            holes, effectiveSize, G, weighted=true, 5.47
            holes, effectiveSize, A, weighted=true, 2.47
            star, centralisation.degree, , , 1
            star, centralisation.betweenness, , , 1
            star, centralisation.closeness, , , 1
            complete, centralisation.degree, , , 0
            complete, centralisation.betweenness, , , 0
            complete, centralisation.closeness, , , 0
            """)
    void published(String network, String calculator, String member, String parameters, String expected) {
        int point = expected.indexOf('.');
        double lastDigit = point < 0 ? 1e-9 : Math.pow(10, point + 1 - expected.length());
        double value = Networks.named(network).amount(calculator, member,
                parameters == null ? new String[0] : parameters.split(" "));
        assertEquals(Double.parseDouble(expected), value, 0.5000001 * lastDigit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"degree", "initialDegree"})
    void robustnessOfStarsAndCompleteNetworks(String attack) {
        assertEquals(4 / 10.0, Networks.named("complete").amount("robustness", null, "attack=" + attack), 1e-12);
        assertEquals(5 / 36.0, Networks.named("star").amount("robustness", null, "attack=" + attack), 1e-12);
    }

    /** The greatest modularity that this network has is .419790 (Brandes and others 2008). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 42, 4711})
    void communitiesOfTheKarateClubAreAlmostTheBest(int seed) {
        double modularity = Networks.karateClub().amount("modularity", null, "seed=" + seed);
        assertTrue(modularity > .39 && modularity < .4197897, "" + modularity);
    }
}
