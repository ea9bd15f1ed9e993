package org.clusterscape.example.region.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.example.region.RegionBuilder;
import org.clusterscape.example.region.Scale;
import org.clusterscape.model.City;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.validation.Severity;
import org.clusterscape.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scaled region is large, varied, valid, connected, and always the same. */
class ScaleTest {

    private static final int PARTS = 6;

    @TempDir
    Path folder;

    @Test
    void onePartIsTheTables() throws IOException {
        assertEquals(Files.readString(Region.MODEL), Files.readString(saved("one", new Scale(1, 7))));
    }

    @Test
    void sameSeedGivesTheSameFileAndAnotherSeedAnother() throws IOException {
        String first = Files.readString(saved("first", new Scale(3, 7)));
        assertEquals(first, Files.readString(saved("second", new Scale(3, 7))));
        assertNotEquals(first, Files.readString(saved("other", new Scale(3, 8))));
    }

    @Test
    void growsWithItsParts() throws IOException {
        Ecosystem one = Region.load();
        Ecosystem many = ModelFiles.load(saved("many", new Scale(PARTS, Scale.DEFAULT_SEED)));
        assertEquals(PARTS * one.getClusters().size(), many.getClusters().size());
        assertEquals(PARTS * one.getKeyFields().size(), many.getKeyFields().size());
        assertEquals(one.getSectors().size(), many.getSectors().size());
        assertEquals(one.getCities().size() + (PARTS - 1) * towns(one).count(), many.getCities().size());
        assertTrue(many.getLinkages().size() >= PARTS * one.getLinkages().size());
        assertTrue(Region.elements(many).size() >= 5000, "elements: " + Region.elements(many).size());
    }

    @Test
    void firstPartStaysAsItIs() throws IOException {
        Ecosystem one = Region.load();
        Ecosystem many = built(3);
        for (int i = 0; i < one.getActors().size(); i++) {
            assertEquals(one.getActors().get(i).getName(), many.getActors().get(i).getName());
            assertEquals(one.getActors().get(i).getEmployees(), many.getActors().get(i).getEmployees());
        }
    }

    @Test
    void isValid() throws IOException {
        Validator validator = Validator.ofRegisteredConstraints()
                .withClock(Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC));
        List<String> problems = validator.validate(built(PARTS), null).stream()
                .filter(problem -> problem.severity() != Severity.INFO || problem.id().startsWith("actor."))
                .map(problem -> problem.id() + ": " + problem.path() + ": " + problem.message()).toList();
        assertEquals(List.of(), problems);
    }

    @Test
    void partsDiffer() throws IOException {
        Ecosystem many = built(PARTS);
        int each = Region.load().getClusters().size();
        assertEquals(PARTS, Stream.iterate(0, i -> i < many.getClusters().size(), i -> i + each)
                .map(i -> many.getClusters().get(i).getEconomicData().get(0).getEmployment()).distinct().count());
        assertEquals(many.getActors().size(), many.getActors().stream().map(a -> a.getName()).distinct().count());
        assertEquals(many.getCities().size(), many.getCities().stream().map(c -> c.getName()).distinct().count());
    }

    @Test
    void isOneNetwork() throws IOException {
        Ecosystem many = built(PARTS);
        Set<LinkableElement> reached = new HashSet<>();
        Deque<LinkableElement> next = new ArrayDeque<>(List.of(many.getActors().get(0)));
        while (!next.isEmpty()) {
            LinkableElement element = next.pop();
            if (reached.add(element)) {
                element.getOutgoingLinkages().forEach(l -> next.add(l.getTarget()));
                element.getIncomingLinkages().forEach(l -> next.add(l.getSource()));
            }
        }
        assertTrue(reached.size() > 0.95 * many.getActors().size(), "reached: " + reached.size());
    }

    @Test
    void placesNeverRunOutOfNames() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("ecosystem.csv"), "name,properties\nRegion,river=Wölme\n");
        Files.writeString(tables.resolve("cities.csv"), "key*,name\nt,Auenfurt\n");
        Files.writeString(tables.resolve("actors.csv"), "key*,name,city\nw,Wasserverband Wölme,t\nb,Bäckerei,t\n");
        Ecosystem many = RegionBuilder.build(tables, folder.resolve("built.clusterscape"), new Scale(5000, 1));
        assertEquals(5000, many.getCities().stream().map(c -> c.getName()).distinct().count());
        assertEquals(10000, many.getActors().stream().map(a -> a.getName()).distinct().count());
    }

    private Ecosystem built(int parts) throws IOException {
        return RegionBuilder.build(Region.TABLES, folder.resolve("built.clusterscape"), new Scale(parts, Scale.DEFAULT_SEED));
    }

    private Path saved(String name, Scale scale) throws IOException {
        Path target = folder.resolve(name + ".clusterscape");
        ModelFiles.save(RegionBuilder.build(Region.TABLES, target, scale));
        return target;
    }

    private static Stream<City> towns(Ecosystem ecosystem) {
        return ecosystem.getCities().stream().filter(city -> city.getTags().contains("town"));
    }
}
