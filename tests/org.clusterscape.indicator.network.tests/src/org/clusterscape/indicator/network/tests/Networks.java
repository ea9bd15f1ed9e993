package org.clusterscape.indicator.network.tests;

import java.util.Random;
import java.util.Set;

/** Networks that textbooks measure. */
final class Networks {

    private static final Set<Integer> OFFICERS_CLUB = Set.of(10, 15, 16, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
            33, 34);

    private Networks() {
    }

    static NetworkModel named(String name) {
        return switch (name) {
        case "karate" -> karateClub();
        case "florence" -> florentineMarriages();
        case "kite" -> krackhardtKite();
        case "holes" -> structuralHoles();
        case "star" -> NetworkModel.of("hub a, hub b, hub c, hub d, hub e");
        case "complete" -> NetworkModel.of("a b, a c, a d, a e, b c, b d, b e, c d, c e, d e");
        default -> throw new IllegalArgumentException(name);
        };
    }

    /** Zachary (1977); the property "club" says where each member went after the split. */
    static NetworkModel karateClub() {
        NetworkModel model = NetworkModel.of("""
                1 2, 1 3, 1 4, 1 5, 1 6, 1 7, 1 8, 1 9, 1 11, 1 12, 1 13, 1 14, 1 18, 1 20, 1 22, 1 32,
                2 3, 2 4, 2 8, 2 14, 2 18, 2 20, 2 22, 2 31, 3 4, 3 8, 3 9, 3 10, 3 14, 3 28, 3 29, 3 33,
                4 8, 4 13, 4 14, 5 7, 5 11, 6 7, 6 11, 6 17, 7 17, 9 31, 9 33, 9 34, 10 34, 14 34,
                15 33, 15 34, 16 33, 16 34, 19 33, 19 34, 20 34, 21 33, 21 34, 23 33, 23 34,
                24 26, 24 28, 24 30, 24 33, 24 34, 25 26, 25 28, 25 32, 26 32, 27 30, 27 34, 28 34,
                29 32, 29 34, 30 33, 30 34, 31 33, 31 34, 32 33, 32 34, 33 34""");
        for (int i = 1; i <= 34; i++) {
            model.property("" + i, "club", OFFICERS_CLUB.contains(i) ? "officer" : "Mr. Hi");
        }
        return model;
    }

    /** Padgett and Ansell (1993), without Pucci, who married nobody. */
    static NetworkModel florentineMarriages() {
        return NetworkModel.of("""
                Acciaiuoli Medici, Medici Barbadori, Medici Ridolfi, Medici Tornabuoni, Medici Albizzi,
                Medici Salviati, Castellani Peruzzi, Castellani Strozzi, Castellani Barbadori, Peruzzi Strozzi,
                Peruzzi Bischeri, Strozzi Ridolfi, Strozzi Bischeri, Ridolfi Tornabuoni, Tornabuoni Guadagni,
                Albizzi Ginori, Albizzi Guadagni, Salviati Pazzi, Bischeri Guadagni, Guadagni Lamberteschi""");
    }

    /** Krackhardt (1990). */
    static NetworkModel krackhardtKite() {
        return NetworkModel.of("""
                Andre Beverly, Andre Carol, Andre Diane, Andre Fernando, Beverly Diane, Beverly Ed, Beverly Garth,
                Carol Diane, Carol Fernando, Diane Ed, Diane Fernando, Diane Garth, Ed Garth, Fernando Garth,
                Fernando Heather, Garth Heather, Heather Ike, Ike Jane""");
    }

    /** An example of Burt (1992), with strengths. */
    static NetworkModel structuralHoles() {
        NetworkModel model = NetworkModel.of("A B 2, A F 3, A G 5, A E 2, E G 8, F G 3, B G 4, B D 1, D G 3, G C 10");
        model.actor("alone");
        return model;
    }

    /** @param seed the same seed gives the same network, with some self loops and parallel linkages */
    static NetworkModel random(int actors, int linkages, long seed) {
        Random random = new Random(seed);
        NetworkModel model = new NetworkModel();
        for (int i = 0; i < actors; i++) {
            model.actor("Büro " + i);
        }
        for (int i = 0; i < linkages; i++) {
            model.link("Büro " + random.nextInt(actors), "Büro " + random.nextInt(actors))
                    .setStrength(1 + random.nextInt(9));
        }
        return model;
    }
}
