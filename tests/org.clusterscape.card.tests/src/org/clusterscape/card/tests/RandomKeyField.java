package org.clusterscape.card.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Example;
import org.clusterscape.model.Impact;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.Remark;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.model.SectionNote;
import org.clusterscape.model.SustainabilityDimension;
import org.clusterscape.model.SustainabilityReference;

/** Key fields whose texts are full of what means something in Markdown or in cards. */
final class RandomKeyField {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;
    private static final List<String> SCRAPS = List.of("#", "##", "# Title", "-", "- item", "+ more", "* star", "1.", "1. first",
            "2) second", "|", "| a | b |", "|---|---|", "---", "===", "***", "*", "**", "**bold:**", "*it*", "_", "__x__", "_y_",
            "snake_case", "<b>", "<br>", "</div>", "<!-- c -->", "<", "< 5", "&", "&amp;", "&#65;", "AT&T", "R&D", "\\", "\\\\",
            "\\*", "C:\\dir", ":", "::", "Note:", "Quelle:", "Source:", "Positive:", "negativ:", "Berlin:", "Berlin", "NYC", "General:",
            "Economic:", "Mobility:", "high", "high, because", "gering", "++", "none", "keine", "no", "n/a", "Impact", "4. Impact",
            "Obstacles/barriers", "Indicators:", "**Remarks**", "12", "page 3", "Seite 4 von 5", "(source: x)", "(", ")", "[", "]",
            "[a](b)", "[x]: y", "![i](u)", "`", "`code`", "```", "~~~", "> quote", "ä ö ü ß é", "ΑΒΓ", "В С", "日本語", "🙂🙃",
            "a\u00A0b", "a\tb", "two  blanks", "e.g. this", "a, b (c, d), e", "and so on", "of", "lower case", "Upper case.", "End!",
            "http://example.org/a_b_c?x=1&y=2", "\"quoted\"", "‘single’", "50 %", "$x$", "~", "^", "=", "{}", "Funding:", "SME",
            "• dot", "– dash", "— long", "a) letter", "(b) more", "Berlin – x", "Positiv – y", "Mobility, Energy", "Note – z", "Fr B C NY", "7 8 6 6", "Total", "Other:", "Unrated:", "too long a text that goes on and on without any full stop in it at all");
    private static final List<String> NAMES = List.of("Plan A", "Funding", "Note", "a: b", "x*y", "SME", "Ende.", "#1", "[2]", "Ünï", "(z)",
            "Economic", "no", "1. one", "a_b", "<i>", "&lt;", "back\\slash", "Berlin", "-", "Positive", "Trust (own)", "end:");

    private final Random random;
    private final Ecosystem model = FACTORY.createEcosystem();
    private final KeyField keyField = FACTORY.createKeyField();

    private RandomKeyField(long seed) {
        random = new Random(seed);
    }

    static KeyField create(long seed) {
        return new RandomKeyField(seed).create();
    }

    private KeyField create() {
        model.getKeyFields().add(keyField);
        title();
        scores();
        times(4, i -> add(example()));
        keyField.setDifferentiatedDescription(random.nextInt(4) == 0 ? null : text(6));
        times(5, i -> keyField.getSustainability().add(sustainability()));
        sectors();
        times(4, i -> keyField.getImpacts().add(impact()));
        times(4, i -> keyField.getMeasures().add(measure()));
        times(4, i -> keyField.getPrerequisites().add(prerequisite()));
        times(4, i -> keyField.getObstacles().add(obstacle()));
        times(4, i -> keyField.getIndicators().add(indicator()));
        times(4, i -> keyField.getRemarks().add(remark()));
        actors();
        for (CardSection section : CardSection.VALUES) {
            times(2, i -> keyField.getSectionNotes().add(note(section)));
        }
        return keyField;
    }

    private void title() {
        List<String> codes = List.of("SF 41", "KF 7", "12", "A-7/x", "Topic*", "SF 3a");
        String code = pick(codes);
        keyField.setCode(code);
        String digits = code.replaceAll("[^0-9]", "");
        keyField.setNumber(code.matches("[A-Z]{2} \\d+a?|\\d+") ? Integer.valueOf(digits) : null);
        keyField.setName(pick(NAMES) + " " + pick(NAMES));
        keyField.setScope(random.nextBoolean() ? null : pick(NAMES) + " " + line());
    }

    private void scores() {
        List<City> cities = new ArrayList<>(List.of(city("Freiburg", "Fr"), city("Berlin", "B"), city("New York", "NY"),
                city("Hamburg", "HH"), city("Rom", null), city("Übersee | am Meer", "Üb"), city("X*Y (Z)", null), city("lower case", "lc")));
        Collections.shuffle(cities, random);
        for (City city : cities.subList(0, random.nextInt(cities.size() + 1))) {
            CityScore score = FACTORY.createCityScore();
            score.setCity(city);
            score.setValue(random.nextInt(5) == 0 ? null : random.nextInt(21) / 2.0);
            keyField.getScores().add(score);
        }
        keyField.setStatedTotal(random.nextBoolean() ? null : (double) random.nextInt(60));
        model.getCities().addAll(cities);
    }

    private void sectors() {
        List<String> names = new ArrayList<>(List.of("Mobility", "Energie", "Tourism", "High: tech", "Retail (high)", "a*b", "Sicherheit"));
        Collections.shuffle(names, random);
        for (String name : names.subList(0, random.nextInt(names.size() + 1))) {
            Sector sector = FACTORY.createSector();
            sector.setName(name);
            model.getSectors().add(sector);
            SectorRelevance relevance = FACTORY.createSectorRelevance();
            relevance.setSector(sector);
            relevance.setLevel(pick(RelevanceLevel.VALUES));
            relevance.setText(random.nextInt(4) == 0 ? null : text(4));
            keyField.getSectorRelevances().add(relevance);
        }
    }

    private void actors() {
        for (int i = random.nextInt(5); i > 0; i--) {
            Actor actor = FACTORY.createActor();
            actor.setName(line() + " " + i);
            actor.setKind(pick(ActorKind.VALUES));
            model.getActors().add(actor);
            keyField.getActors().add(actor);
        }
    }

    private void add(Example example) {
        if (example.getCity() != null || example.getText() != null) {
            keyField.getExamples().add(example);
        }
    }

    private Example example() {
        Example example = FACTORY.createExample();
        example.setCity(random.nextInt(3) == 0 ? null : pick(model.getCities()));
        example.setText(random.nextInt(6) == 0 ? null : text(4));
        return example;
    }

    private SustainabilityReference sustainability() {
        SustainabilityReference reference = FACTORY.createSustainabilityReference();
        reference.setDimension(pick(SustainabilityDimension.VALUES));
        reference.setText(text(4));
        return reference;
    }

    private Impact impact() {
        Impact impact = FACTORY.createImpact();
        impact.setPolarity(pick(Polarity.VALUES));
        impact.setText(text(3));
        return impact;
    }

    private ImplementationMeasure measure() {
        ImplementationMeasure measure = FACTORY.createImplementationMeasure();
        measure.setName(random.nextBoolean() ? null : pick(NAMES));
        measure.setText(measure.getName() != null && random.nextInt(4) == 0 ? null : text(3));
        return measure;
    }

    private Prerequisite prerequisite() {
        Prerequisite prerequisite = FACTORY.createPrerequisite();
        prerequisite.setText(text(3));
        return prerequisite;
    }

    private Obstacle obstacle() {
        Obstacle obstacle = FACTORY.createObstacle();
        obstacle.setName(random.nextBoolean() ? null : pick(NAMES));
        obstacle.setText(text(3));
        obstacle.setCategory(pick(ObstacleCategory.VALUES));
        return obstacle;
    }

    private Indicator indicator() {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setName(line());
        indicator.setDocumentation(random.nextBoolean() ? null : text(3));
        return indicator;
    }

    private Remark remark() {
        Remark remark = FACTORY.createRemark();
        remark.setKind(pick(RemarkKind.VALUES));
        remark.setText(text(3));
        return remark;
    }

    private SectionNote note(CardSection section) {
        SectionNote note = FACTORY.createSectionNote();
        note.setSection(section);
        note.setText(text(3));
        return note;
    }

    private static City city(String name, String abbreviation) {
        City city = FACTORY.createCity();
        city.setName(name);
        city.setAbbreviation(abbreviation);
        return city;
    }

    /** Some scraps, now and then in several lines or paragraphs. */
    private String text(int most) {
        StringBuilder text = new StringBuilder(pick(SCRAPS));
        times(most, i -> text.append(pick(List.of(" ", " ", " ", "\n", "\n\n"))).append(pick(SCRAPS)));
        return text.toString();
    }

    private String line() {
        StringBuilder text = new StringBuilder(pick(SCRAPS));
        times(4, i -> text.append(' ').append(pick(SCRAPS)));
        return text.toString();
    }

    private void times(int most, Consumer<Integer> action) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            action.accept(i);
        }
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
